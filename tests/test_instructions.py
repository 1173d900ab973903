"""What people say beyond plain sentences, in a domain of its own: harbours, boats and crates."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.bench.translate import run_items, summarise
from planner.core import Instruction, TranslationStatus, both
from planner.equivalence import compared
from planner.pddl import read_domain, read_formula, read_problem
from planner.pddl.instructions import items_in
from planner.pipeline import translate as translated
from translators.grounded import translate
from translators.vectors import meant, vectors

HARBOUR = read_domain("""(define (domain harbour) (:requirements :typing)
 (:types quay island boat crate - object)
 (:predicates (moored ?b - boat ?q - quay) (stored ?c - crate ?q - quay) (aboard ?c - crate ?b - boat)
   (of-island ?q - quay ?i - island) (fuelled ?b - boat) (inspected ?c - crate) (hazardous ?c - crate)
   (lane ?a - quay ?b - quay))
 (:action sail :parameters (?b - boat ?from - quay ?to - quay)
   :precondition (and (moored ?b ?from) (lane ?from ?to)) :effect (and (moored ?b ?to) (not (moored ?b ?from))))
 (:action load :parameters (?c - crate ?b - boat ?q - quay) :precondition (and (moored ?b ?q) (stored ?c ?q))
   :effect (and (aboard ?c ?b) (not (stored ?c ?q))))
 (:action unload :parameters (?c - crate ?b - boat ?q - quay) :precondition (and (moored ?b ?q) (aboard ?c ?b))
   :effect (and (stored ?c ?q) (not (aboard ?c ?b))))
 (:action refuel :parameters (?b - boat) :effect (fuelled ?b))
 (:action inspect :parameters (?c - crate ?q - quay) :precondition (stored ?c ?q) :effect (inspected ?c)))""")
SEEN = read_problem(
    """(define (problem p) (:domain harbour)
 (:objects skua_east skua_west ruff_quay closed_quay - quay skua ruff - island tern petrel - boat
   rice tools acid - crate)
 (:init (moored tern skua_east) (moored petrel ruff_quay) (stored rice skua_east) (stored tools skua_west)
   (stored acid ruff_quay) (of-island skua_east skua) (of-island skua_west skua) (of-island ruff_quay ruff)
   (lane skua_east skua_west) (lane skua_west skua_east) (lane skua_west ruff_quay) (lane ruff_quay skua_west)
   (lane closed_quay ruff_quay) (hazardous acid))
 (:goal (and)))""",
    HARBOUR,
)
GOALS = {
    "Shift the rice over to the ruff quay, would you?": "(stored rice ruff_quay)",
    "the rice wants lugging along to skua west": "(stored rice skua_west)",
    "tools to where the acid is": "(stored tools ruff_quay)",
    "rice and tools should swap places": "(and (stored rice skua_west) (stored tools skua_east))",
    "tern should reach skua west": "(moored tern skua_west)",
    "I'd like the dangerous crate stored at skua east": "(stored acid skua_east)",
    "whatever is hazardous goes to skua west": "(stored acid skua_west)",
    "each crate to skua east by the time you're done": "(forall (?c - crate) (stored ?c skua_east))",
    "i do not want the acid at ruff quay any longer": "(not (stored acid ruff_quay))",
}
WAYS = {
    "put the rice at skua west; once that's done, put the tools at ruff quay": (
        "(and (stored rice skua_west) (stored tools ruff_quay))",
        "(sometime-before (stored tools ruff_quay) (stored rice skua_west))",
    ),
    "the rice goes to skua west, but not before the acid has been inspected": (
        "(stored rice skua_west)",
        "(sometime-before (stored rice skua_west) (inspected acid))",
    ),
    "inspect the rice, but refuel tern first": (
        "(and (inspected rice) (fuelled tern))",
        "(sometime-before (inspected rice) (fuelled tern))",
    ),
    "refuel petrel and have tern moored at skua west only once": (
        "(fuelled petrel)",
        "(at-most-once (moored tern skua_west))",
    ),
    "store the acid at skua west, without petrel ever visiting skua east": (
        "(stored acid skua_west)",
        "(always (not (moored petrel skua_east)))",
    ),
}


def means(text, goal, rule="(and)"):
    found = translate(Instruction(text, SEEN), HARBOUR)
    assert found.reading is not None, found.reason or found.question
    asked, wanted = (read_formula(each, HARBOUR, SEEN.objects) for each in (goal, rule))
    assert compared(found.reading.goal, asked, SEEN, 60.0).equal, found.reading.goal
    assert compared(both(found.reading.rules), wanted, SEEN, 60.0).equal, found.reading.rules


@pytest.mark.parametrize("text", sorted(GOALS))
def test_a_goal(text):
    means(text, GOALS[text])


def test_what_two_read_differently_is_asked_about_with_what_is_meant_among_the_answers():
    found = translate(Instruction("the rice somewhere on skua, tern refuelled", SEEN), HARBOUR)
    wanted = read_formula(
        "(and (or (stored rice skua_east) (stored rice skua_west)) (fuelled tern))", HARBOUR, SEEN.objects
    )
    readings = [found.reading] if found.reading else list(found.alternatives)
    assert any(compared(reading.goal, wanted, SEEN, 60.0).equal for reading in readings)


@pytest.mark.parametrize("text", sorted(WAYS))
def test_a_way(text):
    means(text, *WAYS[text])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("paint the rice", "'paint'"),
        ("the bananas go to skua west", "'bananas'"),
        ("juggle", "'juggle'"),
        ("take the rice to closed quay", "out of reach"),
        ("tern at skua west and tern at ruff quay", "contradiction"),
    ],
)
def test_what_is_not_known_or_cannot_be_is_refused(text, said):
    found = translate(Instruction(text, SEEN), HARBOUR)
    assert found.status is TranslationStatus.REFUSED
    assert said in found.reason


def test_a_goal_that_is_proved_impossible_is_refused_with_the_proof():
    rooms = read_domain("""(define (domain d) (:predicates (lamp ?x) (fuse ?x) (spare ?x))
      (:action light :parameters (?x) :precondition (fuse ?x) :effect (and (lamp ?x) (not (fuse ?x)) (not (spare ?x)))))""")
    here = read_problem(
        "(define (problem p) (:domain d) (:objects hall attic) (:init (fuse hall) (spare hall)) (:goal (and)))",
        rooms,
    )
    refused = translated("lamp hall and spare hall", here)
    assert refused.status is TranslationStatus.REFUSED
    assert "proved" in refused.reason


def test_words_used_alike_are_linked_and_those_of_one_kind_are_not_taken_for_one_another():
    assert meant("dangerous", frozenset({"hazardous", "inspected", "fuelled"})) == "hazardous"
    assert meant("inspection", frozenset({"hazardous", "inspected", "fuelled"})) == "inspected"
    assert meant("orange", frozenset({"red", "blue", "green"})) is None
    assert meant("xyzzy", frozenset({"hazardous"})) is None
    assert meant("dangerous", frozenset()) is None


def test_the_vectors_are_unit_vectors_of_common_words():
    held = vectors()
    assert held.rows.shape == (len(held.row_of), 128)
    assert abs(held.likeness("truck", "truck") - 1.0) < 0.05
    assert held.likeness("truck", "xyzzy") == 0.0


@pytest.mark.parametrize(
    ("text", "goal", "passed_over"),
    [
        ("a storm is coming, so refuel petrel", "(fuelled petrel)", "a storm is coming"),
        ("refuel petrel, the captain is waiting", "(fuelled petrel)", "the captain is waiting"),
        ("we had visitors. inspect the rice", "(inspected rice)", "we had visitors"),
    ],
)
def test_what_asks_for_nothing_is_passed_over_and_named(text, goal, passed_over):
    means(text, goal)
    found = translate(Instruction(text, SEEN), HARBOUR)
    assert found.reading is not None
    assert passed_over in found.reading.words


@pytest.mark.parametrize(
    "text",
    [
        "polish the brass, then refuel petrel",
        "i want a parrot, and refuel petrel",
        "the deck should be scrubbed. refuel petrel",
        "refuel zx81",
    ],
)
def test_an_order_or_a_wish_that_is_not_understood_is_never_passed_over(text):
    assert translate(Instruction(text, SEEN), HARBOUR).status is TranslationStatus.REFUSED


def test_domains_by_other_hands_are_read_as_well_as_they_were():
    outcomes = run_items(items_in(Path(__file__).parent / "instructions"), "grounded")
    (row,) = (summarise(name, each) for name, each in [("all", outcomes)])
    assert row["items"] == 390
    assert row["right"] > 50.0
    assert row["wrong"] < 8.0
    assert row["recognised"] > 85.0

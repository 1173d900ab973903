"""Instructions about the way: what they mean, how well two sets of them are read, and the check by the plan."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

import domains
from planner.bench.translate import items_in, run_items, summarise
from planner.cli import main
from planner.core import Atom, Budget, Reading, Translation, TranslationStatus, both
from planner.equivalence import compared
from planner.pddl import read_formula, read_task
from planner.pipeline import check, find_plan, translate
from translators.lexicon import Lexicon
from translators.semantics_check import Worth, checked
from translators.temporal import NO_END, about_the_way
from translators.temporal.marks import marked

WORLDS = Path(domains.__file__).parent
SETS = Path(__file__).parent / "temporal"


@cache
def world(name, problem="p1"):
    return read_task(WORLDS / name / "domain.pddl", WORLDS / name / f"{problem}.pddl")


MEANT = [
    ("house", "Go to the study and stay in it.", "(robot-in study)", "(at-most-once (robot-in study))"),
    ("house", "Visit the pool at least twice.", "(and)", "(not (at-most-once (robot-in pool)))"),
    ("house", "Visit the pool, the study and the hall in any order.", "(and)",
     "(and (sometime (robot-in pool)) (sometime (robot-in study)) (sometime (robot-in hall)))"),
    ("house", "Whenever you are in the pool, go to the shower afterwards. Sweep the pool.", "(swept pool)",
     "(sometime-after (robot-in pool) (robot-in shower))"),
    ("house", "Sweep the study. Once you have been in the pool, never enter the kitchen.", "(swept study)",
     "(always (imply (robot-in pool) (always (not (robot-in kitchen)))))"),
    ("house", "Reach the garden in at most 6 steps, and stay there.", "(robot-in garden)",
     "(and (within 6 (robot-in garden)) (at-most-once (robot-in garden)))"),
    ("house", "Visit the garden, then the kitchen, then the garden again.", "(robot-in garden)",
     "(sometime (and (robot-in garden) (sometime (robot-in kitchen))))"),
    ("cave", "Never hold both keys. Open the red gate.", "(opened red-gate)",
     "(always (not (and (holding red-key) (holding blue-key))))"),
    ("cave", "The gem may only be collected after the coin.", "(and)",
     "(sometime-before (collected gem) (collected coin))"),
    ("cave", "Collect the coin. If you pass the pond, never step on the lava.", "(collected coin)",
     "(imply (sometime (standing-on pond)) (always (not (standing-on lava-pit))))"),
    ("galley", "Serve the fish; alfa must not carry it.", "(served fish)", "(always (not (holds alfa fish)))"),
    ("galley", "Bravo waits at the hatch until the fish is cooked. Cook the fish.", "(cooked fish)",
     "(until (at bravo hatch) (cooked fish))"),
    ("galley", "The two are never in the same place. Alfa goes to the sink.", "(at alfa sink)",
     "(always (not (exists (?p - place) (and (at alfa ?p) (at bravo ?p)))))"),
    ("galley", "Only one robot may be at the board at a time. Chop the fish.", "(chopped fish)",
     "(always (not (and (at alfa board) (at bravo board))))"),
    ("outpost", "Scout's battery must never be low. Take scout to the dune.", "(at scout dune)",
     "(always (not (battery scout low)))"),
    ("outpost", "Round trip with scout: base, crater, dune.", "(and)",
     "(and (sometime (at scout dune)) (sometime-before (at scout dune) (at scout crater)) "
     "(sometime-before (at scout crater) (at scout base)))"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "goal", "rules"), MEANT, ids=[each[1] for each in MEANT])
def test_what_an_instruction_about_the_way_means(name, text, goal, rules):
    task = world(name)
    found = translate(text, task).reading
    assert found is not None, translate(text, task)
    wanted = [read_formula(each, task.domain, task.objects) for each in (goal, rules)]
    assert compared(found.goal, wanted[0], task).equal, found.goal
    assert compared(both(found.rules), wanted[1], task).equal, found.rules


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Go round between the kitchen and the study for ever.", NO_END),
        ("Whenever the moon is full, go to the study.", "not understood"),
        ("Have charlie sweep the kitchen.", "charlie"),
    ],
)
def test_what_cannot_be_or_is_not_understood_is_refused(text, said):
    found = translate(text, world("house"))
    assert found.status is TranslationStatus.REFUSED
    assert said in found.reason


def test_a_sentence_of_which_a_part_is_not_understood_is_not_read_in_part():
    lexicon = Lexicon(world("house").domain, world("house"))
    assert about_the_way("Visit the study at least twice and polish the brass.", lexicon) is None


def test_turns_of_phrase_about_the_way_become_one_word():
    assert marked("Don't visit it more than twice!") == "visit it le2x !"
    assert marked("be there within five steps, and stay there").split() == [
        "be",
        "there",
        "within5x",
        "staysthere",
    ]


@pytest.mark.parametrize(("half", "right", "wrong"), [("open", 93.0, 2.0), ("kept", 60.0, 12.0)])
def test_the_sets_are_read_as_well_as_they_were(half, right, wrong):
    row = summarise(half, run_items(items_in(SETS / half), "grounded"))
    assert row["items"] == 60
    assert row["right"] >= right
    assert row["wrong"] <= wrong
    assert row["recognised"] == 100.0


# --- the check by the plan ----------------------------------------------------------------------------


def solve(task):
    return find_plan(task, "cairn", Budget(5.0))


def read_as(name, goal, rules="(and)"):
    task = world(name)
    formulas = [read_formula(each, task.domain, task.objects) for each in (goal, rules)]
    return Translation(TranslationStatus.OK, Reading(*formulas, words="as said")), task


@pytest.mark.parametrize(
    ("text", "goal", "rules", "told"),
    [
        ("go to the kitchen, then the study", "(robot-in study)", "(and)", "names it"),
        ("go to the study, then to the kitchen", "(robot-in study)",
         "(sometime-before (robot-in study) (robot-in kitchen))", "order"),
        ("reach the pool and never enter the kitchen", "(robot-in pool)", "(sometime (robot-in kitchen))", "forbids"),
        ("sweep the study", "(swept kitchen)", "(and)", "study"),
    ],
)  # fmt: skip
def test_a_plan_that_does_otherwise_than_the_text_says_is_asked_about(text, goal, rules, told):
    translation, task = read_as("house", goal, rules)
    found = checked(text, translation, task, solve)
    assert found.translation.status is TranslationStatus.AMBIGUOUS
    assert told in found.translation.question
    assert found.translation.alternatives == (translation.reading,)


def test_a_plan_that_does_what_the_text_says_is_told_and_nothing_is_asked():
    text = "Go to the kitchen, then the study, and never enter the bathroom."
    found = check(text, world("house"))
    assert found.translation.status is TranslationStatus.OK
    assert not found.disagreements
    assert any("the robot is in the kitchen" in line for line in found.happened)


def test_rules_that_bind_are_idle_or_empty_are_told_apart():
    keyed = check(
        "Open the red gate. You need to have the red key before the red gate is opened.", world("cave")
    )
    assert [rule.worth for rule in keyed.rules] == [Worth.EMPTY]
    dry = check(
        "Collect the coin. Whenever you step into the water, go to the mat afterwards.", world("cave")
    )
    assert [rule.worth for rule in dry.rules] == [Worth.IDLE]
    assert dry.rules[0].trigger == Atom("standing-on", ("pond",))
    round_ = check("Go to the shore without stepping on the pond.", world("cave"))
    assert [rule.worth for rule in round_.rules] == [Worth.BINDS]


def test_the_command_tells_the_plan_and_the_worth_of_the_rules(capsys):
    files = [str(WORLDS / "cave" / name) for name in ("domain.pddl", "p1.pddl")]
    assert (
        main(["translate", *files, "Go to the shore without stepping on the pond.", "--check", "--json"]) == 0
    )
    told = json.loads(capsys.readouterr().out)
    assert told["constraints"] == ["(always (not (standing-on pond)))"]
    assert told["check"]["plan"][0].startswith("1. (step entry")
    assert told["check"]["disagreements"] == []
    assert "some plans would break it" in told["check"]["rules"][0]["worth"]

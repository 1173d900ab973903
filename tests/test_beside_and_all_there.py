"""What is beside a place, all that a fact tells is there, what nothing is on: wordings that had been taken for others."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.core import Instruction, Reading, TranslationStatus
from planner.equivalence import is_read_as
from planner.pddl import read_domain, read_formula, read_problem
from translators.grounded import read, translate

YARD = read_domain("""(define (domain yard) (:requirements :strips :typing :negative-preconditions)
  (:types plot crate cart ore panel rail - object)
  (:predicates (cart-at ?c - cart ?p - plot) (crate-at ?k - crate ?p - plot) (borders ?a ?b - plot)
    (in ?k - crate ?c - cart) (muddy ?c - cart) (lies ?p - plot ?o - ore) (dug ?p - plot ?o - ore)
    (posted-probe ?p - plot ?o - ore) (fixed ?a - panel ?r - rail))
  (:action drive :parameters (?c - cart ?a ?b - plot) :precondition (and (cart-at ?c ?a) (borders ?a ?b))
    :effect (and (cart-at ?c ?b) (not (cart-at ?c ?a)) (muddy ?c)))
  (:action hose :parameters (?c - cart) :precondition (muddy ?c) :effect (not (muddy ?c)))
  (:action load :parameters (?k - crate ?c - cart ?p - plot) :precondition (and (crate-at ?k ?p) (cart-at ?c ?p))
    :effect (and (in ?k ?c) (not (crate-at ?k ?p))))
  (:action unload :parameters (?k - crate ?c - cart ?p - plot) :precondition (and (in ?k ?c) (cart-at ?c ?p))
    :effect (and (crate-at ?k ?p) (not (in ?k ?c))))
  (:action dig :parameters (?p - plot ?o - ore) :precondition (lies ?p ?o) :effect (dug ?p ?o))
  (:action post :parameters (?p - plot ?o - ore) :precondition (dug ?p ?o) :effect (posted-probe ?p ?o))
  (:action fix :parameters (?a - panel ?r - rail) :precondition (not (fixed ?a ?r)) :effect (fixed ?a ?r)))""")
PLACES = read_problem(
    """(define (problem p) (:domain yard)
  (:objects barn meadow orchard gate - plot box trunk - crate wagon barrow - cart tin zinc lead - ore
    shutter - panel runner - rail)
  (:init (cart-at wagon gate) (cart-at barrow gate) (crate-at box gate) (crate-at trunk barn) (muddy wagon)
    (muddy barrow) (borders barn meadow) (borders meadow barn) (borders barn orchard) (borders orchard barn)
    (borders gate meadow) (borders meadow gate) (lies orchard tin) (lies orchard zinc) (lies gate lead))
  (:goal (and)))""",
    YARD,
)


def reading_of(text):
    found = read(Instruction(text, PLACES), YARD)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    return found.reading


def same(mine, wanted):
    gold = Reading(read_formula(wanted, YARD, PLACES.objects))
    return is_read_as(gold, mine.goal, mine.rules, mine.metric, PLACES)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the box next to the barn", "(or (crate-at box meadow) (crate-at box orchard))"),
        ("put the box beside the gate", "(crate-at box meadow)"),
        ("the wagon adjacent to the barn", "(or (cart-at wagon meadow) (cart-at wagon orchard))"),
        (
            "the box right beside the barn, on whichever neighbouring plot suits you",
            "(or (crate-at box meadow) (crate-at box orchard))",
        ),
    ],
)
def test_beside_a_place_is_at_one_that_borders_it(text, wanted):
    assert same(reading_of(text), wanted)


def test_who_is_never_to_go_near_a_place_is_not_to_go_there():
    found = translate(Instruction("the wagon must never go near the barn", PLACES), YARD)
    assert found.reading is None or "barn" in found.reading.words


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("post the probes from the orchard", "(and (posted-probe orchard tin) (posted-probe orchard zinc))"),
        ("post every probe of the orchard", "(and (posted-probe orchard tin) (posted-probe orchard zinc))"),
        ("post all the probes from the gate", "(posted-probe gate lead)"),
    ],
)
def test_all_of_what_a_fact_is_named_for_are_those_that_are_there(text, wanted):
    assert same(reading_of(text), wanted)


NONE_ON_THEM = (
    "(and (not (in box wagon)) (not (in trunk wagon)) (not (in box barrow)) (not (in trunk barrow)))"
)


@pytest.mark.parametrize(
    "text",
    [
        "all carts at the meadow, no crate in them",
        "all carts at the meadow, none of them with a crate in it",
        "all carts at the meadow, no crate in any of them",
    ],
)
def test_none_in_them_is_none_in_each(text):
    assert same(reading_of(text), f"(and (cart-at wagon meadow) (cart-at barrow meadow) {NONE_ON_THEM})")


@pytest.mark.parametrize(
    "text", ["screw the shutter to the runner", "the shutter should be glued onto the runner"]
)
def test_what_is_screwed_or_glued_is_fixed(text):
    assert same(reading_of(text), "(fixed shutter runner)")


@pytest.mark.parametrize(
    "text", ["the wagon at the barn, without the mud", "the wagon, without any mud, at the barn"]
)
def test_without_mud_is_not_muddy(text):
    assert same(reading_of(text), "(and (cart-at wagon barn) (not (muddy wagon)))")


def test_words_that_nobody_knows_are_told_where_the_rest_is_taken():
    found = translate(Instruction("scrub the wagon down", PLACES), YARD)
    assert found.reading is not None
    assert found.reading.words == "In the end the wagon is not muddy. Not known: “scrub”."


BOARD = read_domain("""(define (domain board) (:requirements :strips :typing) (:types button)
  (:predicates (lit ?b - button) (off ?b - button))
  (:action light :parameters (?b - button) :precondition (off ?b) :effect (and (lit ?b) (not (off ?b))))
  (:action dim :parameters (?b - button) :precondition (lit ?b) :effect (and (off ?b) (not (lit ?b)))))""")
BUTTONS = read_problem(
    "(define (problem p) (:domain board) (:objects north south - button) (:init (lit north) (off south)) (:goal (and)))",
    BOARD,
)


@pytest.mark.parametrize(
    "text",
    [
        "turn everything off",
        "all lights off",
        "turn every light off",
        "turn off all the lights",
        "lights out",
    ],
)
def test_lights_are_what_can_be_lit_and_off_takes_no_state_away_that_is_called_so(text):
    found = translate(Instruction(text, BUTTONS), BOARD).reading
    assert found is not None
    goals = [
        read_formula(each, BOARD, BUTTONS.objects) for each in ("(and (off north) (off south))", NONE_LIT)
    ]
    assert any(is_read_as(Reading(goal), found.goal, found.rules, found.metric, BUTTONS) for goal in goals)


NONE_LIT = "(and (not (lit north)) (not (lit south)))"


@pytest.mark.parametrize(
    "text",
    [
        "leave the wagon as it is, but the barrow should be at the meadow",
        "the barrow at the meadow, and the wagon stays the way it is",
    ],
)
def test_what_is_left_as_it_is_asks_for_nothing(text):
    assert same(reading_of(text), "(cart-at barrow meadow)")


def test_where_something_is_put_is_not_made_up():
    tabletop = Path(__file__).parents[1] / "domains" / "tabletop"
    domain = read_domain((tabletop / "domain.pddl").read_text(encoding="utf-8"))
    task = read_problem((tabletop / "problems" / "scene-put-away.pddl").read_text(encoding="utf-8"), domain)
    assert translate(Instruction("put the cube back", task), domain).reading is None

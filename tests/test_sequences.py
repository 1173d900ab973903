"""What is said of the way in turns of phrase: only then, not until, whose turn is first, tours, what is never so at once."""

from __future__ import annotations

from functools import cache

import pytest

from planner.core import Atom, Metric, Reading, Task, TranslationStatus
from planner.equivalence import is_read_as
from planner.pddl import read_formula
from planner.pipeline import translate
from tests import engine_tasks as tasks

DOMAIN = """(define (domain vineyard) (:requirements :strips :typing)
  (:types cellar barrel lantern cart - object)
  (:predicates (parked ?c - cart ?x - cellar) (stored ?b - barrel ?x - cellar) (loaded ?b - barrel ?c - cart)
    (tapped ?b - barrel) (lit ?l - lantern))
  (:action drive :parameters (?c - cart ?a ?b - cellar) :precondition (parked ?c ?a)
     :effect (and (not (parked ?c ?a)) (parked ?c ?b)))
  (:action load :parameters (?b - barrel ?c - cart ?x - cellar) :precondition (and (stored ?b ?x) (parked ?c ?x))
     :effect (and (not (stored ?b ?x)) (loaded ?b ?c)))
  (:action store :parameters (?b - barrel ?c - cart ?x - cellar) :precondition (and (loaded ?b ?c) (parked ?c ?x))
     :effect (and (not (loaded ?b ?c)) (stored ?b ?x)))
  (:action tap :parameters (?b - barrel) :precondition (and) :effect (tapped ?b))
  (:action light :parameters (?l - lantern) :precondition (and) :effect (lit ?l))
  (:action douse :parameters (?l - lantern) :precondition (lit ?l) :effect (not (lit ?l))))"""
PROBLEM = """(define (problem p) (:domain vineyard)
  (:objects crypt vault gallery - cellar merlot syrah - barrel lantern1 lantern2 - lantern mule ox - cart)
  (:init (parked mule crypt) (parked ox vault) (stored merlot crypt) (stored syrah vault))
  (:goal (and)))"""
BOTH_LIT = "(and (lit lantern1) (lit lantern2))"
LAMPS = "(sometime-before (lit lantern2) (lit lantern1))"


@cache
def seen() -> Task:
    return tasks.read(DOMAIN, PROBLEM)


def means(text, goal, rules="(and)"):
    task = seen()
    answer = translate(text, task)
    assert answer.status is TranslationStatus.OK, answer.reason or answer.question
    wanted = tuple(read_formula(part, task.domain, task.objects) for part in (goal, rules))
    found = answer.reading
    assert is_read_as(Reading(*wanted), found.goal, found.rules, None, task) is True, (
        found.goal,
        found.rules,
    )


@pytest.mark.parametrize(
    "text",
    [
        "light lantern1, and only then do you light lantern2",
        "light lantern1; once that has been seen to, and not a moment sooner, light lantern2",
        "light lantern1 and light lantern2 after that, never the other way round",
        "light lantern1 first, lantern2 second",
        "light lantern2, but hold off with it until lantern1 is lit. both need doing",
        "do not light lantern2 until lantern1 is lit; I need both of them done",
        "light lantern1 and light lantern2 - lantern1 first!",
        "light lantern1 and light lantern2, lantern2 being the second of the two",
        "task one: light lantern1. task two: light lantern2. please keep to this order",
    ],
)
def test_one_lantern_comes_before_the_other(text):
    means(text, BOTH_LIT, LAMPS)


@pytest.mark.parametrize(
    ("text", "goal", "rules"),
    [
        # What is only held off is not asked for, unless it is said.
        ("do not light lantern2 until lantern1 is lit", "(and)", LAMPS),
        ("do not light lantern2 until lantern1 is lit. lit it must be, however", "(lit lantern2)", LAMPS),
        ("you must not light lantern2 before lantern1 is lit", "(and)", LAMPS),
        # Any of several that are held off.
        (
            "do not tap any barrel until lantern1 is lit",
            "(and)",
            "(sometime-before (or (tapped merlot) (tapped syrah)) (lit lantern1))",
        ),
        ("the mule must not leave the crypt until lantern1 is lit", "(and)",
         "(sometime-before (not (parked mule crypt)) (lit lantern1))"),
        # What must have been so need not last.
        ("the ox goes to the gallery, but the mule must have been there before it", "(parked ox gallery)",
         "(sometime-before (parked ox gallery) (parked mule gallery))"),
        # Places that exclude each other are passed on the way.
        ("the mule swings by the vault and finishes up in the gallery", "(parked mule gallery)",
         "(sometime-before (parked mule gallery) (parked mule vault))"),
        ("mule's tour: the vault, next the gallery, finally home to the crypt", "(parked mule crypt)",
         "(and (sometime (parked mule gallery)) (sometime-before (parked mule gallery) (parked mule vault)))"),
        ("before lantern1 is lit the merlot has to be tapped", "(and (lit lantern1) (tapped merlot))",
         "(sometime-before (lit lantern1) (tapped merlot))"),
    ],
)  # fmt: skip
def test_what_comes_before_what(text, goal, rules):
    means(text, goal, rules)


@pytest.mark.parametrize(
    ("text", "goal", "rules"),
    [
        ("tap the merlot. the mule isn't to budge from the crypt while you're at it", "(tapped merlot)",
         "(always (parked mule crypt))"),
        ("tap the merlot without the mule ever leaving the crypt", "(tapped merlot)", "(always (parked mule crypt))"),
        ("tap the merlot, the ox staying exactly where it is the whole while", "(tapped merlot)",
         "(always (parked ox vault))"),
        ("tap the merlot; at no time may the ox be in the gallery", "(tapped merlot)",
         "(always (not (parked ox gallery)))"),
        ("tap the merlot, and whatever happens don't light lantern1", "(tapped merlot)", "(always (not (lit lantern1)))"),
        ("tap the merlot. never have lantern1 and lantern2 lit at once", "(tapped merlot)",
         "(always (not (and (lit lantern1) (lit lantern2))))"),
        ("tap the merlot; there must never be more than one cart in the gallery", "(tapped merlot)",
         "(always (not (and (parked mule gallery) (parked ox gallery))))"),
        ("tap the merlot, and never let the mule be in the same cellar as the ox", "(tapped merlot)",
         "(always (and (not (and (parked mule crypt) (parked ox crypt))) (not (and (parked mule vault) (parked ox vault)))"
         " (not (and (parked mule gallery) (parked ox gallery)))))"),
        ("tap the merlot; lantern1 may be lit for one single stretch at most", "(tapped merlot)",
         "(at-most-once (lit lantern1))"),
    ],
)  # fmt: skip
def test_what_is_always_so_or_never(text, goal, rules):
    means(text, goal, rules)


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("the merlot tapped in three actions or under", 3),
        ("tap the merlot, and be quick about it: three actions, not one more", 3),
        ("the merlot has to be tapped after three steps at the very latest", 3),
    ],
)
def test_a_limit_is_heard(text, steps):
    means(text, "(tapped merlot)", f"(within {steps} (tapped merlot))")


@pytest.mark.parametrize(
    "text",
    [
        "what is the fewest steps it takes to tap the merlot? take that one",
        "tap the merlot in as few steps as it takes",
        "tap the merlot, shortest plan you can come up with",
    ],
)
def test_the_shortest_plan_is_asked_for(text):
    answer = translate(text, seen())
    assert answer.status is TranslationStatus.OK, answer.reason or answer.question
    assert answer.reading.metric == Metric("minimize", Atom("plan-length"))
    assert str(answer.reading.goal) == "(tapped merlot)"


@pytest.mark.parametrize(
    "text",
    [
        "the vintner yodels, then light lantern1",  # what comes first is not understood
        "thereafter light lantern1",  # after what was not said
        "tap the merlot, and lantern1 must never be frobnicated",
    ],
)
def test_what_it_hangs_on_is_not_passed_over(text):
    assert translate(text, seen()).status is not TranslationStatus.OK

"""Facts said to exclude each other never hold together; what cannot come first is not asked to."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given, settings

from planner.core import Action, Atom, Domain, Not, Or, Parameter, State, Step, Task
from planner.core.effects import Add, AllEffects
from planner.core.semantics import applicable, apply
from planner.reachability import reachable_facts
from tests import engine_tasks as tasks
from tests.test_engines_native import small_tasks
from translators.exclusion import exclude, may_come_before

MOST_STATES = 40
HANDS = """(define (domain hands) (:requirements :strips :typing)
  (:types ball room)
  (:predicates (at ?r - room) (in ?b - ball ?r - room) (held ?b - ball) (free) (looked-at ?b - ball))
  (:action go :parameters (?a ?b - room) :precondition (at ?a) :effect (and (not (at ?a)) (at ?b)
     (forall (?x - ball) (not (looked-at ?x)))))
  (:action look :parameters (?b - ball ?r - room) :precondition (and (at ?r) (in ?b ?r))
     :effect (and (forall (?x - ball) (not (looked-at ?x))) (looked-at ?b)))
  (:action take :parameters (?b - ball ?r - room) :precondition (and (free) (looked-at ?b) (in ?b ?r))
     :effect (and (held ?b) (not (free)) (not (in ?b ?r)) (not (looked-at ?b))))
  (:action drop :parameters (?b - ball ?r - room) :precondition (and (held ?b) (at ?r))
     :effect (and (not (held ?b)) (free) (in ?b ?r)
     (forall (?x - ball) (not (looked-at ?x))) (looked-at ?b))))"""
START = """(define (problem p) (:domain hands) (:objects red blue green - ball here there - room)
  (:init (at here) (free) (in red here) (in blue here) (in green there)) (:goal (free)))"""


def states(task, without=None):
    """Return states that can be reached, all of them where there are few; only those before that fact has held."""
    steps = [Step(action.name, pair) for action in task.domain.actions for pair in product("ab", "ab")]
    seen, waiting = {task.init.facts}, [task.init]
    while waiting and len(seen) < MOST_STATES:
        state = waiting.pop()
        for step in steps:
            if step in applicable(task, state):
                after = apply(task, state, step)
                if after.facts not in seen and without not in after.facts:
                    seen.add(after.facts)
                    waiting.append(after)
    return seen


def test_what_an_action_names_is_like_no_other_thing():
    same, named = Atom("r", ("?x", "?x")), Atom("p", ("b",))
    act = Action("act", (Parameter("?x"),), same, AllEffects((Add(named), Add(same))))
    there = Atom("r", ("a", "a"))
    things = (Parameter("a"), Parameter("b"))
    task = Task(Domain("d", actions=(act,)), objects=things, init=State(frozenset({there})))
    assert not exclude(named, there, task)


@settings(max_examples=20, deadline=None)
@given(task=small_tasks())
def test_no_state_has_two_facts_that_exclude_each_other(task):
    for facts in states(task):
        for one, other in combinations(sorted(facts), 2):
            assert not exclude(one, other, task), (one, other)


@settings(max_examples=20, deadline=None)
@given(task=small_tasks())
def test_what_comes_about_before_another_fact_may_come_before_it(task):
    for late in sorted(reachable_facts(task) - task.init.facts):
        early = {fact for facts in states(task, without=late) for fact in facts}
        assert all(may_come_before(fact, late, task) for fact in early), late


@pytest.mark.parametrize(
    ("one", "other", "excluded"),
    [
        (("held", "red"), ("held", "blue"), True),
        (("looked-at", "red"), ("looked-at", "blue"), True),
        (("held", "red"), ("looked-at", "red"), True),
        (("held", "red"), ("in", "red", "there"), True),
        (("in", "red", "here"), ("in", "red", "there"), True),
        (("at", "here"), ("at", "there"), True),
        (("held", "red"), ("free",), True),
        (("held", "red"), ("looked-at", "blue"), False),
        (("held", "red"), ("in", "blue", "there"), False),
        (("held", "red"), ("at", "there"), False),
    ],
)
def test_one_hand_holds_one_ball(one, other, excluded):
    here = tasks.read(HANDS, START)
    first, second = (Atom(name, tuple(args)) for name, *args in (one, other))
    assert exclude(first, second, here) is excluded
    assert exclude(second, first, here) is excluded


def test_choices_exclude_each_other_if_all_their_facts_do():
    here = tasks.read(HANDS, START)
    red, blue, green = (Atom("held", (ball,)) for ball in ("red", "blue", "green"))
    assert exclude(Or((red, blue)), green, here)
    assert not exclude(Or((red, blue)), Or((blue, green)), here)
    assert not exclude(Not(red), blue, here)


def test_a_ball_cannot_be_held_before_it_is_looked_at():
    here = tasks.read(HANDS, START)
    held, looked_at = Atom("held", ("green",)), Atom("looked-at", ("green",))
    assert may_come_before(looked_at, held, here)
    assert not may_come_before(held, looked_at, here)
    assert not may_come_before(held, Atom("at", ("here",)), here), "it is so from the start"

"""The compiled grounder and searches, against trying everything by the definition of the language."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    Action,
    Add,
    AllEffects,
    And,
    Atom,
    Budget,
    Delete,
    Domain,
    Equal,
    Exists,
    Forall,
    ForallEffect,
    Imply,
    Not,
    Or,
    Parameter,
    Plan,
    PlanStatus,
    Predicate,
    State,
    Step,
    Task,
    When,
)
from planner.engines import _native, cairn, satisfiability
from planner.engines.cairn_searches import EXHAUSTED, SOLVED
from planner.engines.check import checked
from planner.engines.encoding import encoded
from planner.validate import validate
from tests import engine_tasks as tasks

X, Y, Z = (Parameter(name) for name in ("?x", "?y", "?z"))
NAMES = ("?x", "?y", "a", "b")
GROUND = [Atom("q"), *(Atom("p", (x,)) for x in "ab"), *(Atom("r", pair) for pair in product("ab", "ab"))]


def atoms(names):
    term = st.sampled_from(names)
    return st.one_of(
        st.just(Atom("q")),
        st.builds(lambda x: Atom("p", (x,)), term),
        st.builds(lambda x, y: Atom("r", (x, y)), term, term),
    )


def conditions(names, depth=2):
    simple = st.one_of(
        atoms(names), atoms(names).map(Not), st.builds(Equal, st.sampled_from(names), st.sampled_from(names))
    )
    if depth == 0:
        return simple
    inner, bound = conditions(names, depth - 1), conditions((*names, "?z"), depth - 1)
    return st.one_of(
        simple,
        st.lists(inner, max_size=2).map(lambda parts: And(tuple(parts))),
        st.lists(inner, min_size=1, max_size=2).map(lambda parts: Or(tuple(parts))),
        inner.map(Not),
        st.builds(Imply, inner, inner),
        bound.map(lambda body: Forall((Z,), body)),
        bound.map(lambda body: Exists((Z,), body)),
    )


def effects():
    def simple(names):
        return st.builds(lambda kind, atom: kind(atom), st.sampled_from([Add, Delete]), atoms(names))

    return st.one_of(
        simple(NAMES),
        st.builds(When, conditions(NAMES, 1), simple(NAMES)),
        simple((*NAMES, "?z")).map(lambda effect: ForallEffect((Z,), effect)),
        st.builds(When, conditions((*NAMES, "?z"), 1), simple((*NAMES, "?z"))).map(
            lambda effect: ForallEffect((Z,), effect)
        ),
    )


@st.composite
def small_tasks(draw):
    schemas = tuple(
        Action(
            f"do-{i}",
            (X, Y),
            draw(conditions(NAMES)),
            AllEffects(tuple(draw(st.lists(effects(), max_size=3)))),
        )
        for i in range(draw(st.integers(1, 3)))
    )
    domain = Domain(
        "d", predicates=(Predicate("q"), Predicate("p", (X,)), Predicate("r", (X, Y))), actions=schemas
    )
    return Task(
        domain,
        objects=(Parameter("a"), Parameter("b")),
        init=State(frozenset(draw(st.sets(st.sampled_from(GROUND))))),
        goal=draw(conditions(("a", "b"))),
    )


def fewest_steps(task):
    """Return the length of the shortest plan, by trying everything; None if there is none."""
    steps = [Step(action.name, pair) for action in task.domain.actions for pair in product("ab", "ab")]
    return tasks.fewest_steps(task, steps)


def searched(task, search):
    """Return the plan; None if it is proved that there is none."""
    numbers = encoded(task)
    made = _native.ground(numbers.text.encode(), 10.0, 1_000_000)
    if made.unsolvable():
        return None
    plans = []
    ending = made.search(search, 10.0, 500.0, lambda _, plan: plans.append(plan))["ending"]
    assert ending in (SOLVED, EXHAUSTED)
    if ending == EXHAUSTED:
        return None
    return plan_of(made, numbers, plans[-1])


def plan_of(made, numbers, indices):
    steps = []
    for schema, objects, cost in map(made.step, indices):
        if schema >= 0:
            names = tuple(numbers.objects[each] for each in objects)
            steps.append(Step(numbers.schemas[schema], names, cost=cost))
    return Plan(tuple(steps))


@pytest.mark.parametrize("search", ["lazy", "novelty"])
@settings(max_examples=60, deadline=None)
@given(task=small_tasks())
def test_it_finds_a_plan_if_and_only_if_there_is_one(search, task):
    plan = searched(task, search)
    assert (plan is not None) == (fewest_steps(task) is not None)
    if plan is not None:
        replayed = validate(task, plan)
        assert replayed.ok, replayed.reason


@settings(max_examples=100, deadline=None)
@given(task=small_tasks())
def test_what_the_sat_solver_says_is_a_plan_and_it_says_one_where_there_is_one(task):
    shortest = fewest_steps(task)
    numbers = encoded(task)
    made = _native.ground(numbers.text.encode(), 10.0, 1_000_000)
    if shortest is None or made.unsolvable():
        assert shortest is None
        return
    found = satisfiability.plan(made, 10.0, 500.0)
    assert found is not None
    replayed = validate(task, plan_of(made, numbers, found))
    assert replayed.ok, replayed.reason


def test_a_task_with_more_literals_a_round_than_that_is_not_put_to_the_sat_solver():
    made = _native.ground(encoded(tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS)).text.encode(), 10.0, 1000)
    assert made.rounds(10.0, 100) is None
    with pytest.raises(IndexError):
        made.round_clauses(0)
    assert made.rounds(10.0, 100_000) is not None
    assert satisfiability.plan(made, 10.0, 0.01) is None  # nor is one that memory has no room for


@settings(max_examples=60, deadline=None)
@given(task=small_tasks())
def test_what_is_proved_the_cheapest_plan_is(task):
    numbers = encoded(task)
    made = _native.ground(numbers.text.encode(), 10.0, 1_000_000)
    plans = []
    if made.unsolvable() or made.search("novelty", 10.0, 500.0, lambda _, plan: plans.append(plan))["ending"]:
        return
    has_proof = made.improve(plans[-1], 5.0, lambda _, plan: plans.append(plan))
    best = plan_of(made, numbers, plans[-1])
    replayed = validate(task, best)
    assert replayed.ok, replayed.reason
    assert has_proof
    assert len(best) == fewest_steps(task)


@pytest.mark.parametrize("plan", [[10**6], [-1]])
def test_a_plan_of_unknown_steps_is_an_error(plan):
    made = _native.ground(encoded(tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS)).text.encode(), 10.0, 1000)
    with pytest.raises(IndexError):
        made.improve(plan, 1.0, print)


@pytest.mark.parametrize("search", ["lazy", "novelty", "lama", "sat"])
@pytest.mark.parametrize(
    "text",
    [(tasks.BLOCKS, tasks.FIVE_BLOCKS), (tasks.LAMPS, tasks.ALL_LAMPS), (tasks.ROUTES, tasks.TWO_ROUTES)],
)
def test_each_search_alone_finds_a_plan_that_replays(search, text):
    task = tasks.read(*text)
    result = checked(partial(cairn.solve, config=cairn.Config(((search, 0.0),))), task, Budget())
    assert result.status is PlanStatus.SOLVED, result.reason


def test_actions_that_ask_for_two_facts_that_exclude_each_other_are_left_out():
    made = _native.ground(encoded(tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS)).text.encode(), 10.0, 1000)
    statistics = made.statistics()
    # 5 blocks: a pick-up and a put-down each, and a stack and an unstack for each pair of different ones.
    assert (statistics["operators"], statistics["variables"]) == (5 + 5 + 20 + 20, 11)


def bomb():
    """Return a task with 60 to the power of 8 actions."""
    names = " ".join(f"?x{i}" for i in range(8))
    objects = " ".join(f"o{i}" for i in range(60))
    domain = f"""(define (domain bomb) (:predicates (p ?x) (g))
      (:action go :parameters ({names}) :precondition (and {" ".join(f"(p ?x{i})" for i in range(8))}) :effect (g)))"""
    facts = " ".join(f"(p o{i})" for i in range(60))
    return tasks.read(
        domain, f"(define (problem b) (:domain bomb) (:objects {objects}) (:init {facts}) (:goal (g)))"
    )


def test_a_task_too_large_is_given_up_with_its_size():
    with pytest.raises(_native.TooLarge, match="more than 50000 actions"):
        _native.ground(encoded(bomb()).text.encode(), 10.0, 50_000)


def test_and_one_that_takes_too_long_says_so():
    with pytest.raises(_native.TooLarge, match="out of time"):
        _native.ground(encoded(bomb()).text.encode(), 0.05, 10**12)


@pytest.mark.parametrize("text", [b"", b"0 5 1", b"0 5 x", b"0 -1"])
def test_what_is_no_encoding_is_an_error(text):
    with pytest.raises(ValueError, match="encoding"):
        _native.ground(text, 1.0, 1000)


def test_the_same_task_gives_the_same_text_each_time():
    task = tasks.read(tasks.LAMPS, tasks.ALL_LAMPS)
    assert encoded(task) == encoded(replace(task))

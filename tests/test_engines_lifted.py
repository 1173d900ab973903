"""Search without grounding: what it finds is right, what it exhausts has no plan, and it ends when it should."""

from __future__ import annotations

import random
import time
from dataclasses import replace

import pytest

from planner.core import And, Atom, Budget, Plan, PlanStatus, Step
from planner.core.semantics import applicable, apply
from planner.engines import _native, workers
from planner.engines.check import engine_named
from planner.engines.encoding import encoded
from planner.validate import validate
from tests import engine_tasks as tasks
from tests.running import children
from tests.test_engines_native import bomb

SOLVED, EXHAUSTED, STOPPED = range(3)


def searched(task):
    """Return how the search ended and its plan."""
    numbers, plans = encoded(task), []
    told = _native.lifted_search(numbers.text.encode(), 20.0, 1000.0, plans.append)
    steps = [
        Step(numbers.schemas[schema], tuple(numbers.objects[each] for each in things), cost=cost)
        for schema, things, cost in (plans[-1] if plans else [])
    ]
    return told["ending"], Plan(tuple(steps))


@pytest.fixture(autouse=True, scope="module")
def _no_worker_left():
    yield
    workers.close_all()
    assert children() == []


@pytest.mark.parametrize("name", tasks.SOLVABLE)
def test_its_plans_do_what_the_task_asks_and_cost_what_they_say(name):
    here = tasks.read(*tasks.SOLVABLE[name])
    ending, plan = searched(here)
    assert ending == SOLVED
    judged = validate(here, plan)
    assert judged.ok, judged.reason
    if here.metric is not None:
        assert plan.cost == judged.cost


@pytest.mark.parametrize("name", tasks.UNSOLVABLE)
def test_what_it_has_searched_to_the_end_has_no_plan(name):
    assert searched(tasks.read(*tasks.UNSOLVABLE[name])) == (EXHAUSTED, Plan())


@pytest.mark.parametrize("seed", range(6))
def test_it_reaches_every_state_that_steps_lead_to(seed):
    chance = random.Random(seed)
    here = tasks.read(*tasks.SOLVABLE[chance.choice(sorted(tasks.SOLVABLE))])
    state = here.init
    for _ in range(8):
        steps = applicable(here, state)
        if steps:
            state = apply(here, state, chance.choice(steps))
    facts = [fact for fact in sorted(state.facts, key=str) if isinstance(fact, Atom)]
    there = replace(here, goal=And(tuple(facts)))
    ending, plan = searched(there)
    assert ending == SOLVED
    assert validate(there, plan).ok


@pytest.mark.parametrize("engine", ["cairn", "portfolio"])
def test_a_task_with_too_many_actions_to_list_is_solved(engine):
    found = engine_named(engine)(bomb(), Budget(wall_s=10.0, memory_mb=1000.0))
    assert found.status is PlanStatus.SOLVED, found.reason
    assert validate(bomb(), found.plan).ok


def test_it_ends_in_time_and_within_its_memory():
    numbers = encoded(tasks.endless_tiles()).text.encode()
    began_s = time.monotonic()
    assert _native.lifted_search(numbers, 0.3, 1000.0, print)["ending"] == STOPPED
    assert time.monotonic() - began_s < 2.0
    with pytest.raises(MemoryError):
        _native.lifted_search(numbers, 20.0, 1.0, print)

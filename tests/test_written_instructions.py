"""Every written instruction is read as what its author meant: plans for the one reach the other, and back."""

from dataclasses import replace
from pathlib import Path

import pytest

import domains.tabletop
from domains.tabletop.instructions import gold_goal, instructions
from domains.tabletop.layout import named_spots
from planner.core import Atom, Budget, Instruction, Parameter, PlanStatus, State
from planner.core.semantics import apply, holds
from planner.engines import workers
from planner.engines.check import engine_named
from planner.pddl import read_task
from translators.grounded import translate

PROBLEMS = Path(domains.tabletop.__file__).parent / "problems"
TABLES = {
    "cube-single": ("single-move",),
    "cube-double": ("double-swap",),
    "cube-triple": ("triple-cycle", "triple-unstack"),
    "cube-quadruple": ("quadruple-cycle", "quadruple-clear"),
    "scene": ("scene-put-away", "scene-rearrange"),
}
CASES = [(item, table) for item in instructions() for table in TABLES[item.world]]


@pytest.fixture(scope="module", autouse=True)
def _no_workers_left():
    yield
    workers.close_all()


def seen(table, has_fixtures):
    """The bundled problem with all named spots: those that it leaves out are free."""
    task = read_task(domains.tabletop.DOMAIN_FILE, PROBLEMS / f"{table}.pddl")
    known = {thing.name for thing in task.objects}
    spots = [name for name in named_spots(has_fixtures) if name not in known]
    objects = (*task.objects, *(Parameter(name, ("spot",)) for name in spots))
    facts = task.init.facts | {Atom("free", (name,)) for name in spots}
    return replace(task, objects=objects, init=State(facts))


def end_of_a_plan(task, goal):
    wanted = replace(task, goal=domains.tabletop.world().settled(goal))
    found = engine_named("fast-downward")(wanted, Budget(30.0))
    assert found.status is PlanStatus.SOLVED, found.reason
    state = task.init
    for step in found.plan.steps:
        state = apply(wanted, state, step)
    return state


@pytest.mark.parametrize(("item", "table"), CASES, ids=[f"{item.name}-{table}" for item, table in CASES])
def test_a_plan_for_the_reading_reaches_the_gold_goal_and_the_other_way_round(item, table):
    task = seen(table, item.world == "scene")
    found = translate(Instruction(item.text, task), task.domain)
    assert found.reading is not None, found.reason or found.question
    gold = gold_goal(item, task)
    assert holds(gold, end_of_a_plan(task, found.reading.goal), task), found.reading.words
    assert holds(found.reading.goal, end_of_a_plan(task, gold), task), found.reading.words

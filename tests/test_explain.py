"""Why this plan, why not another, and why none: against replays and against trying everything."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from itertools import combinations

import pytest

from planner.cli import main
from planner.core import And, Atom, BadInputError, Budget, Plan, PlanStatus, Step, conjuncts
from planner.core.semantics import applicable, apply, ground, holds
from planner.engines.check import engine_named
from planner.explain import (
    END,
    START,
    causal_links,
    makespan,
    partially_ordered,
    why_none,
    why_not_plan,
    why_not_step,
    without_superfluous_steps,
)
from planner.validate import validate
from tests import engine_tasks as tasks

TEXTS = {
    "blocks": (tasks.BLOCKS, tasks.FIVE_BLOCKS),
    "two towers": (tasks.BLOCKS, tasks.blocks_in_two_towers(6)),
    "lamps": (tasks.LAMPS, tasks.ALL_LAMPS),
    "routes": (tasks.ROUTES, tasks.TWO_ROUTES),
    "doors": (tasks.DOORS, tasks.TWO_DOORS),
}


def solve(task):
    return engine_named("cairn")(task, Budget(wall_s=20.0, grace_s=1.0))


@pytest.fixture(scope="module", params=TEXTS)
def planned(request):
    task = tasks.read(*TEXTS[request.param])
    return task, solve(task).plan


def states_of(task, plan):
    states = [task.init]
    for step in plan.steps:
        states.append(apply(task, states[-1], step))
    return states


def test_what_a_link_says_is_made_there_and_holds_until_it_is_needed(planned):
    task, plan = planned
    states = states_of(task, plan)
    links = causal_links(task, plan)
    assert any(link.consumer == END for link in links)
    for link in links:
        begin = 0 if link.producer == START else link.producer + 1
        end = len(plan) if link.consumer == END else link.consumer
        assert all(holds(link.fact, state, task) for state in states[begin : end + 1])
        assert link.producer == START or not holds(link.fact, states[link.producer], task)


def test_each_literal_that_a_step_asks_for_has_a_link(planned):
    task, plan = planned
    links = causal_links(task, plan)
    for number, step in enumerate(plan.steps):
        asked = {part for part in conjuncts(ground(task, step).precondition) if isinstance(part, Atom)}
        assert asked <= {link.fact for link in links if link.consumer == number}


def test_every_order_that_the_partial_order_allows_is_a_plan(planned):
    task, plan = planned
    ordered = partially_ordered(task, plan)
    for seed in range(20):
        left, order, chance = list(range(len(plan))), [], random.Random(seed)
        while left:
            ready = [
                n for n in left if not any(later == n and first in left for first, later in ordered.before)
            ]
            order.append(chance.choice(ready))
            left.remove(order[-1])
        shuffled = Plan(tuple(plan.steps[number] for number in order))
        assert validate(task, shuffled).ok


def test_what_is_independent_is_done_side_by_side():
    task = tasks.read(tasks.DOORS, tasks.TWO_DOORS)
    ordered = partially_ordered(task, solve(task).plan)
    assert makespan(ordered) == 3  # take, unlock and push the one; push the other meanwhile
    assert makespan(ordered, [10.0] * len(ordered)) == 30


def test_superfluous_steps_go_and_no_step_of_the_rest_can_go(planned):
    task, plan = planned
    first = plan.steps[0]
    states = states_of(task, plan)
    detours = [
        Plan((*plan.steps[: at + 1], *loop, *plan.steps[at + 1 :]))
        for at in range(len(plan))
        for loop in loops(task, states[at + 1])
    ]
    for wasteful in detours[:10]:
        lean = without_superfluous_steps(task, wasteful)
        assert validate(task, lean).ok
        assert len(lean) <= len(plan)
        for gone in range(len(lean)):
            assert not validate(task, Plan((*lean.steps[:gone], *lean.steps[gone + 1 :]))).ok
    assert first in plan.steps


def loops(task, state):
    """Return pairs of steps that lead from the state back to it."""
    pairs = []
    for step in applicable(task, state):
        after = apply(task, state, step)
        pairs += [
            (step, back) for back in applicable(task, after) if apply(task, after, back).facts == state.facts
        ]
    return pairs


def test_a_broken_plan_is_not_explained():
    task = tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS)
    for explain in (causal_links, partially_ordered, without_superfluous_steps):
        with pytest.raises(BadInputError, match="does not do what the task asks"):
            explain(task, Plan((Step("pick-up", ("a",)),)))


# --- why not --------------------------------------------------------------------------------------


def test_another_plan_breaks_or_costs_more():
    task = tasks.read(tasks.ROUTES, tasks.TWO_ROUTES)
    best = solve(task).plan
    drive = Step("drive", ("van", "home", "shop"))
    dear = Plan((Step("load", ("box", "van", "home")), drive, Step("unload", ("box", "van", "shop"))))
    assert why_not_plan(task, best, dear) == "it would do: costs 52, 35 more than the plan's 17"
    assert "(at van shop) does not hold" in why_not_plan(task, best, Plan(dear.steps[::2]))


def test_a_step_costs_more_or_is_in_no_plan():
    task = tasks.read(tasks.ROUTES, tasks.TWO_ROUTES)
    best = solve(task).plan
    dear = why_not_step(task, best, Step("drive", ("van", "home", "shop")), solve)
    assert "costs 52, 35 more than the plan's 17" in dear
    never = why_not_step(task, best, Step("drive", ("van", "shop", "home")), solve)
    assert "no plan at all has (drive van shop home) in it" in never
    assert why_not_step(task, best, best.steps[1], solve) == f"{best.steps[1]} is in the plan, as step 2"
    with pytest.raises(BadInputError, match="no object 'bus'"):
        why_not_step(task, best, Step("drive", ("bus", "home", "shop")), solve)


# --- why none -------------------------------------------------------------------------------------


def test_goals_in_conflict_are_a_smallest_set_that_has_no_plan():
    task = tasks.read(tasks.BLOCKS, tasks.BLOCKS_IN_A_RING)
    found = why_none(task, solve)
    assert solve(replace(task, goal=And(found.conflict))).status is PlanStatus.UNSOLVABLE
    for fewer in combinations(found.conflict, len(found.conflict) - 1):
        assert solve(replace(task, goal=And(fewer))).status is PlanStatus.SOLVED
    assert found.is_exact
    assert "cannot hold together" in str(found)


def test_the_missing_fact_is_found():
    task = tasks.read(
        tasks.ROUTES, tasks.TWO_ROUTES.replace("(road home shop)", "").replace("(road mill shop)", "")
    )
    found = why_none(task, solve)
    assert found.conflict == (Atom("at", ("box", "shop")),)
    assert set(found.missing) >= {Atom("road", ("mill", "shop")), Atom("road", ("home", "shop"))}


def test_a_task_with_a_plan_has_no_reason_for_none():
    assert why_none(tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS), solve) is None


# --- the command ----------------------------------------------------------------------------------


@pytest.fixture
def files(tmp_path):
    def write(domain, problem):
        paths = tmp_path / "domain.pddl", tmp_path / "problem.pddl"
        for path, text in zip(paths, (domain, problem), strict=True):
            path.write_text(text)
        return [str(path) for path in paths]

    return write


def test_the_command_says_what_each_step_is_for(files, capsys):
    assert main(["explain", *files(tasks.DOORS, tasks.TWO_DOORS)]) == 0
    out = capsys.readouterr().out
    assert "(key front) for step" in out
    assert "(open back) for the goal" in out
    assert "side by side where they can be, 3 rounds" in out


def test_the_command_takes_a_plan_and_tells_what_is_superfluous(files, capsys, tmp_path):
    plan = tmp_path / "plan"
    plan.write_text(
        "(load box van home)\n(unload box van home)\n(load box van home)\n(drive van home shop)\n(unload box van shop)\n"
    )
    assert main(["explain", *files(tasks.ROUTES, tasks.TWO_ROUTES), "--plan", str(plan), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["superfluous"] == 2
    assert document["without_superfluous"] == [
        "(load box van home)",
        "(drive van home shop)",
        "(unload box van shop)",
    ]
    assert {"producer": 4, "fact": "(at van shop)", "consumer": 5} in document["links"]


def test_the_command_says_why_there_is_none(files, capsys):
    assert main(["explain", *files(tasks.BLOCKS, tasks.BLOCKS_IN_A_RING)]) == 10
    assert "cannot hold together" in capsys.readouterr().err


def test_the_command_says_why_not(files, capsys):
    assert (
        main(["explain", *files(tasks.ROUTES, tasks.TWO_ROUTES), "--why-not", "(drive van home shop)"]) == 0
    )
    assert "35 more than the plan's 17" in capsys.readouterr().out
    assert main(["explain", *files(tasks.ROUTES, tasks.TWO_ROUTES), "--why-not", "nowhere"]) == 2
    assert "no file 'nowhere'" in capsys.readouterr().err

"""Tasks with rules about order, for engines that know only goals: one stage after the other.

"First A, then B" (PDDL3's sometime-before) becomes: reach A, and from there the goal. That is sound, since
the whole plan is replayed against all rules before anyone sees it; it is not complete: a rule that calls
for more than a stage in between (always, at-most-once) may be broken by a plan although another keeps it.
"""

from __future__ import annotations

import contextlib
import time
from dataclasses import replace
from graphlib import CycleError, TopologicalSorter

from planner.core.formula import TRUE, Eventually, Formula, SometimeBefore, conjuncts
from planner.core.plan import Budget, Plan, PlanResult, PlanStatus, Step
from planner.core.seams import Engine
from planner.core.semantics import holds
from planner.core.task import Task
from planner.validate import validate

NAME = "staged"


def in_stages(solve: Engine) -> Engine:
    """Return an engine for tasks with rules, made of one for tasks without; its plans have been replayed."""

    def solve_in_stages(task: Task, budget: Budget) -> PlanResult:
        deadline_s = time.monotonic() + budget.wall_s
        here = replace(task, rules=TRUE)
        steps: list[Step] = []
        for goal in stages_of(task.rules):
            if holds(goal, here.init, here):
                continue
            found = _next_stage(solve, replace(here, goal=goal), budget, deadline_s)
            if found.plan is None:
                return _without_proof(found)
            # The replay says where the stage ends, and that it gets there at all.
            judged = validate(replace(here, goal=goal), found.plan)
            if not judged.ok:
                return _gave_up(f"{found.engine} is wrong: its plan fails when replayed: {judged.reason}")
            here = replace(here, init=judged.state)
            steps += found.plan.steps
        found = _next_stage(solve, here, budget, deadline_s)
        if found.plan is None:
            return _without_proof(found) if steps else found
        plan = Plan((*steps, *found.plan.steps))
        judged = validate(task, plan)
        if not judged.ok:
            return _gave_up(f"found no plan that keeps all rules: {judged.reason}")
        return PlanResult(PlanStatus.SOLVED, NAME, plan)

    return solve_in_stages


def stages_of(rules: Formula) -> list[Formula]:
    """Return what has to be reached on the way, in an order that the rules allow.

    What stands in a circle ("a before b, b before a") is left out, with all that comes after it.

    >>> from planner.core.formula import And, Atom
    >>> a, b, c = Atom("a"), Atom("b"), Atom("c")
    >>> stages_of(And((SometimeBefore(c, b), SometimeBefore(b, a)))) == [a, b]
    True
    """
    order: TopologicalSorter[Formula] = TopologicalSorter()
    wanted: set[Formula] = set()
    for rule in conjuncts(rules):
        match rule:
            case SometimeBefore(later, first):
                order.add(later, first)
                wanted.add(first)
            case Eventually(body):
                order.add(body)
                wanted.add(body)
    with contextlib.suppress(CycleError):
        order.prepare()
    ordered: list[Formula] = []
    while ready := order.get_ready():
        ordered += ready
        order.done(*ready)
    return [goal for goal in ordered if goal in wanted]


def _next_stage(solve: Engine, task: Task, budget: Budget, deadline_s: float) -> PlanResult:
    left_s = deadline_s - time.monotonic()
    if left_s <= 0:
        return _gave_up("no time left for all stages")
    return solve(task, replace(budget, wall_s=left_s))


def _without_proof(found: PlanResult) -> PlanResult:
    if found.status is PlanStatus.UNSOLVABLE:
        # Another way to the stages before may leave this one open.
        return _gave_up(f"a stage has no plan from where the last ended: {found.reason}")
    return found


def _gave_up(reason: str) -> PlanResult:
    return PlanResult(PlanStatus.GAVE_UP, NAME, reason=reason)

"""Tasks with rules about order, for engines that know only goals: one stage after the other.

"First A, then B" (PDDL3's sometime-before) becomes: reach A, and from there the goal. That is sound, since
the whole plan is replayed against all rules before anyone sees it; it is not complete: a rule that calls
for more than a stage in between (always, at-most-once) may be broken by a plan although another keeps it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from planner.core.formula import TRUE, Eventually, Formula, SometimeBefore, conjuncts
from planner.core.plan import Budget, Plan, PlanResult, PlanStatus
from planner.core.seams import Engine
from planner.core.semantics import apply, holds
from planner.core.task import Task
from planner.validate import validate

NAME = "staged"


def in_stages(solve: Engine) -> Callable[[Task, Budget], PlanResult]:
    """Return an engine for tasks with rules, made of one for tasks without."""

    def solve_in_stages(task: Task, budget: Budget) -> PlanResult:
        deadline_s = time.monotonic() + budget.wall_s
        here = replace(task, rules=TRUE)
        steps: list = []  # type: ignore[type-arg]
        for goal in (*stages_of(task.rules), task.goal):
            left_s = deadline_s - time.monotonic()
            if left_s <= 0:
                return PlanResult(PlanStatus.GAVE_UP, NAME, reason="no time left for all stages")
            if holds(goal, here.init, here):
                continue
            found = solve(replace(here, goal=goal), replace(budget, wall_s=left_s))
            if found.plan is None:
                return _explained(found, goal == task.goal and not steps)
            state = here.init
            for step in found.plan.steps:
                state = apply(here, state, step)
            here = replace(here, init=state)
            steps += found.plan.steps
        plan = Plan(tuple(steps))
        judged = validate(task, plan)
        if not judged.ok:
            return PlanResult(
                PlanStatus.GAVE_UP, NAME, reason=f"found no plan that keeps all rules: {judged.reason}"
            )
        return PlanResult(PlanStatus.SOLVED, NAME, plan)

    return solve_in_stages


def stages_of(rules: Formula) -> list[Formula]:
    """Return what has to be reached on the way, in an order that the rules allow.

    >>> from planner.core.formula import And, Atom
    >>> a, b, c = Atom("a"), Atom("b"), Atom("c")
    >>> stages_of(And((SometimeBefore(c, b), SometimeBefore(b, a)))) == [a, b]
    True
    """
    earlier: dict[Formula, set[Formula]] = {}
    for rule in conjuncts(rules):
        match rule:
            case SometimeBefore(later, first):
                earlier.setdefault(first, set())
                earlier.setdefault(later, set()).add(first)
            case Eventually(body):
                earlier.setdefault(body, set())
    wanted = {
        first for rule in conjuncts(rules) if isinstance(rule, SometimeBefore) for first in (rule.earlier,)
    }
    wanted |= {rule.body for rule in conjuncts(rules) if isinstance(rule, Eventually)}
    ordered: list[Formula] = []
    while len(ordered) < len(earlier):
        ready = [goal for goal in earlier if goal not in ordered and earlier[goal] <= set(ordered)]
        if not ready:  # the rules go round in a circle: the replay will say so
            break
        ordered.append(ready[0])
    return [goal for goal in ordered if goal in wanted]


def _explained(found: PlanResult, is_whole: bool) -> PlanResult:
    if found.status is PlanStatus.UNSOLVABLE and not is_whole:
        # Another way to the stages before may leave this one open: no proof.
        return PlanResult(
            PlanStatus.GAVE_UP, NAME, reason=f"a stage has no plan from where the last ended: {found.reason}"
        )
    return found

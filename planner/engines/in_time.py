"""Tasks in which something is to hold within so many steps: short plans first, counting second.

Counting steps in facts (`without_rules`) is exact but makes searches blind. So a plan for the task without these
rules is tried first; then, for a share of the time, a shortest plan with its proof if it is the goal alone that has to
be reached in time, else the task with counters; then ever shorter plans for the task without, until one is in time.
"""

from __future__ import annotations

import time
from dataclasses import replace

from planner.core.formula import TRUE, Eventually, Formula, both, conjuncts
from planner.core.plan import Budget, Plan, PlanResult, PlanStatus
from planner.core.seams import Engine
from planner.core.task import Task
from planner.engines.results import with_costs
from planner.validate import validate

EXACT_SHARE = 0.4  # of the time that is left after a first plan


def deadlines(task: Task) -> tuple[Formula, ...]:
    """Return the rules of the task that say within how many steps something is to hold."""
    return tuple(
        part for part in conjuncts(task.rules) if isinstance(part, Eventually) and part.within is not None
    )


def solve(inner: Engine, counting: Engine, task: Task, budget: Budget) -> PlanResult:
    """Return a plan that is in time, or the proof that there is none, or why neither was found.

    `inner` solves tasks with any rules; `counting` the task as it is, by counting steps.
    """
    ends_s = time.monotonic() + budget.wall_s
    late = deadlines(task)
    rest = both(*(part for part in conjuncts(task.rules) if part not in late))
    # Every step costs the same: what is short is what is wanted.
    hasty = replace(task, rules=rest, metric=None)
    first = inner(hasty, replace(budget, grace_s=0.0, on_plan=None))
    if first.plan is None or _is_in_time(task, first.plan):
        return _of(task, first)
    left_s = max(ends_s - time.monotonic(), 0.001)
    limits = replace(budget, wall_s=EXACT_SHARE * left_s, on_plan=None)
    exact = _shortest(task, hasty, late[0], limits) if _is_all(task, late, rest) else counting(task, limits)
    if exact.plan is not None or exact.status in (PlanStatus.UNSOLVABLE, PlanStatus.CANCELLED):
        return exact
    return _of(
        task, _shortened(inner, task, hasty, replace(budget, wall_s=max(ends_s - time.monotonic(), 0.001)))
    )


def _is_all(task: Task, late: tuple[Formula, ...], rest: Formula) -> bool:
    """Return whether all that is asked is to reach the goal in time: then any shortest plan will do, if one does."""
    return rest == TRUE and len(late) == 1 and isinstance(late[0], Eventually) and late[0].body == task.goal


def _shortest(task: Task, hasty: Task, rule: Formula, budget: Budget) -> PlanResult:
    """Return a shortest plan if it is in time, a proof that none is, or why there is neither."""
    from planner.engines import optimal  # noqa: PLC0415 - seldom wanted

    most = rule.within if isinstance(rule, Eventually) and rule.within is not None else 0.0
    found = optimal.solve(hasty, budget)
    if found.plan is not None and _is_in_time(task, found.plan):
        return _of(task, found)
    least = found.bound or 0.0
    if least <= most:
        reason = found.reason or "the shortest plan is not in time"
        return PlanResult(PlanStatus.GAVE_UP, found.engine, reason=reason, statistics=found.statistics)
    reason = f"proved: every plan has {least:g} steps or more, and only {most:g} are granted"
    return PlanResult(
        PlanStatus.UNSOLVABLE, found.engine, reason=reason, bound=least, statistics=found.statistics
    )


def _shortened(inner: Engine, task: Task, hasty: Task, budget: Budget) -> PlanResult:
    """Return the first of ever shorter plans that is in time; what ended the search if none is."""
    found: list[PlanResult] = []

    def look(better: PlanResult) -> None:
        if better.plan is not None and _is_in_time(task, better.plan):
            found.append(better)

    def is_over() -> bool:
        return bool(found) or budget.cancelled()

    last = inner(hasty, replace(budget, grace_s=budget.wall_s, on_plan=look, cancelled=is_over))
    if found:
        return found[0]
    if last.plan is None or _is_in_time(task, last.plan):
        return last
    n_steps = len(last.plan.steps)
    reason = f"found no plan that is in time: the shortest found has {n_steps} steps"
    status = PlanStatus.CANCELLED if budget.cancelled() else PlanStatus.GAVE_UP
    return PlanResult(status, last.engine, reason=reason, statistics=last.statistics)


def _is_in_time(task: Task, plan: Plan) -> bool:
    return validate(task, plan).ok


def _of(task: Task, result: PlanResult) -> PlanResult:
    """Return the result as one for the task: its costs and its bound were those of another."""
    if result.plan is None:
        return result
    return replace(result, plan=with_costs(task, result.plan), bound=None)

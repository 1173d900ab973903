"""The k cheapest plans, or k plans of small cost that differ much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from planner.core.plan import Budget, Plan, PlanResult
from planner.core.task import Task
from planner.engines.cairn import JOB, NAME, request_for
from planner.engines.check import judged
from planner.engines.results import plan_of, result_of
from planner.engines.workers import ask

POOL = 10  # plans to choose each of the different ones from


@dataclass(frozen=True, slots=True)
class TopK:
    """The plans in order of cost, and what came of looking: for none, why; for fewer than asked, the reason."""

    result: PlanResult
    plans: tuple[Plan, ...] = ()


def solve(task: Task, budget: Budget, k: int, *, diverse: bool = False) -> TopK:
    """Return the k cheapest plans that reach the goal only at their end, each replayed.

    Actions that cannot matter for the goal are in none of them.

    With `diverse` they are chosen from ten times as many that come through no state twice, so that each has
    steps that the others have not.
    """
    request = request_for(task, budget)
    if isinstance(request, PlanResult):
        return TopK(request)
    reply = ask(JOB, {**request, "top_k": k * POOL if diverse else k, "may_loop": not diverse}, budget)
    result = result_of(NAME, reply)
    if result.plan is None:
        return TopK(result)
    plans = [plan_of(steps) for steps in reply.answer["plans"]]
    for plan in plans:
        one = judged(task, result, plan)
        if one is not result:
            return TopK(one)
    chosen = most_different(plans, k) if diverse else plans
    if len(chosen) < k:
        result = replace(result, reason=f"{len(chosen)} plans: {reply.answer['why_no_more']}")
    return TopK(result, tuple(chosen))


def most_different(plans: Sequence[Plan], k: int) -> list[Plan]:
    """Return the first plan and those that differ most from the ones chosen before, in order of cost.

    How much two plans differ is the Jaccard distance of their sets of steps (as in Nguyen et al., AIJ 2012).
    """
    left = list(plans)
    chosen = [left.pop(0)] if left else []
    while left and len(chosen) < k:
        farthest = max(left, key=lambda plan: min(_distance(plan, other) for other in chosen))
        left.remove(farthest)
        chosen.append(farthest)
    return sorted(chosen, key=lambda plan: plan.cost)


def _distance(left: Plan, right: Plan) -> float:
    mine: set[Any] = {step.atom for step in left.steps}
    other: set[Any] = {step.atom for step in right.steps}
    return 1.0 - len(mine & other) / max(len(mine | other), 1)

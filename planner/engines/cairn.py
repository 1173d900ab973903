"""Our own: compiled grounding, then two searches side by side that share it, in a warm worker.

Grounding is by joins over facts, mutex groups by invariants (both in `native/`). One search is lazy greedy
search with FF and landmarks (Richter & Westphal, JAIR 2010), the other best-first width search (Lipovetzky
& Geffner, AAAI 2017); the first plan wins. Within the budget's grace it is then made cheaper, by windows over
the plan (`native/improve.h`) and by LAMA's later searches side by side.
"""

from __future__ import annotations

from dataclasses import dataclass

from planner.core.plan import Budget, PlanResult, PlanStatus
from planner.core.task import Task
from planner.engines.encoding import encoded
from planner.engines.features import CLASSICAL, DERIVED, unsupported
from planner.engines.results import asked

NAME = "cairn"
JOB = "planner.engines.cairn_job"
HAND_OVER_S = 0.1  # kept to bring the answer over


@dataclass(frozen=True, slots=True)
class Config:
    """Which searches to run and when each begins, in seconds, and how many actions may be reachable at most.

    Each has a process of its own. `lama` is Fast Downward's search program on our grounded task: it knows
    disjunctive landmarks, which ours does not.
    """

    searches: tuple[tuple[str, float], ...] = (("lazy", 0.0), ("novelty", 0.0), ("lama", 2.0))
    most_actions: int = 5_000_000


USUAL = Config()


def solve(task: Task, budget: Budget, config: Config = USUAL) -> PlanResult:
    """Return a plan, a proof that there is none, or why there is neither."""
    reason = unsupported(task, CLASSICAL - {DERIVED}, NAME)
    if reason:
        return PlanResult(PlanStatus.UNSUPPORTED, NAME, reason=reason)
    numbers = encoded(task)
    request = {
        "task": numbers.text,
        "schemas": numbers.schemas,
        "objects": numbers.objects,
        "searches": config.searches,
        "most_actions": config.most_actions,
        "limit_s": max(budget.wall_s - HAND_OVER_S, 0.9 * budget.wall_s),
        "grace_s": min(budget.grace_s, budget.wall_s),
        "streams": True,
    }
    return asked(NAME, JOB, request, budget)

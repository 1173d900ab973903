"""Our own: compiled grounding, then searches side by side that share it, in a warm worker.

Grounding is by joins over facts, mutex groups by invariants (both in `native/`). `lazy` is lazy greedy
search with FF and landmarks (Richter & Westphal, JAIR 2010), `novelty` best-first width search (Lipovetzky
& Geffner, AAAI 2017), `sat` a SAT solver asked for plans of ever more rounds (`satisfiability`), `lama` Fast
Downward's program; the first plan wins. Within the budget's grace it is then made cheaper, by windows over
the plan (`native/improve.h`) and by LAMA's later searches side by side.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from planner.core.plan import Budget, PlanResult, PlanStatus
from planner.core.task import Task
from planner.engines.encoding import encoded
from planner.engines.features import CLASSICAL, DERIVED, unsupported
from planner.engines.results import asked

NAME = "cairn"
JOB = "planner.engines.cairn_job"
HAND_OVER_S = 0.4  # kept to stop the searches, whose memory takes time to free, and bring the answer over


@dataclass(frozen=True, slots=True)
class Config:
    """Which searches to run and when each begins, in seconds, and how many actions may be reachable at most.

    Without searches they are those that `schedule` has for the task.

    With `optimal` A* with LM-cut follows the first plan (or, after a tenth of the time, none) and proves that
    its own is the cheapest, while the first is improved beside it.

    Each search has a process of its own. `lama` is Fast Downward's search program on our grounded task: it knows
    disjunctive landmarks, which ours do not. `sat` finds what is tightly constrained and small.
    """

    searches: tuple[tuple[str, float], ...] = ()
    most_actions: int = 5_000_000
    optimal: bool = False


USUAL = Config()


def solve(task: Task, budget: Budget, config: Config = USUAL) -> PlanResult:
    """Return a plan, a proof that there is none, or why there is neither."""
    request = request_for(task, budget, config)
    return request if isinstance(request, PlanResult) else asked(NAME, JOB, request, budget)


def request_for(task: Task, budget: Budget, config: Config = USUAL) -> dict[str, Any] | PlanResult:
    """Return what the job is asked for the task, or why it cannot be."""
    reason = unsupported(task, CLASSICAL - {DERIVED}, NAME)
    if reason:
        return PlanResult(PlanStatus.UNSUPPORTED, NAME, reason=reason)
    numbers = encoded(task)
    return {
        "task": numbers.text,
        "schemas": numbers.schemas,
        "objects": numbers.objects,
        "searches": config.searches,
        "most_actions": config.most_actions,
        "wall_s": budget.wall_s,
        "limit_s": max(budget.wall_s - HAND_OVER_S, 0.9 * budget.wall_s),
        "grace_s": min(budget.grace_s, budget.wall_s),
        "optimal": config.optimal,
        "streams": True,
    }


def optimal(task: Task, budget: Budget) -> PlanResult:
    """Return a plan of least cost, whose `bound` says so; or give up with the bound and the gap in the reason."""
    return solve(task, budget, Config(optimal=True))

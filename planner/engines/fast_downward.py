"""Fast Downward (Helmert, JAIR 2006): translator in a warm worker, search program beside it."""

from __future__ import annotations

from dataclasses import dataclass

from planner.core.plan import Budget, PlanResult, PlanStatus
from planner.core.task import Task
from planner.engines.fast_downward_program import LAMA_FIRST
from planner.engines.features import CLASSICAL, unsupported
from planner.engines.results import asked, pddl_of

NAME = "fast-downward"
JOB = "planner.engines.fast_downward_job"


@dataclass(frozen=True, slots=True)
class Config:
    """Which search to run; with `optimal` A* with LM-cut, or what stands in where that cannot be."""

    search: str = LAMA_FIRST
    optimal: bool = False


SATISFICING = Config()


def solve(task: Task, budget: Budget, config: Config = SATISFICING) -> PlanResult:
    """Return a plan, a proof that there is none, or why there is neither."""
    reason = unsupported(task, CLASSICAL, NAME)
    if reason:
        return PlanResult(PlanStatus.UNSUPPORTED, NAME, reason=reason)
    request = {**pddl_of(task), "search": config.search, "optimal": config.optimal}
    return asked(NAME, JOB, request, budget)


def optimal(task: Task, budget: Budget) -> PlanResult:
    """Return a plan of least cost, whose `bound` says so, or what `solve` would say."""
    return solve(task, budget, Config(optimal=True))

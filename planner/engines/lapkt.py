"""Best-first width search (Lipovetzky & Geffner, AAAI 2017) by LAPKT, in a warm worker."""

from __future__ import annotations

from dataclasses import dataclass

from planner.core.plan import Budget, PlanResult, PlanStatus
from planner.core.task import Task
from planner.engines.features import CLASSICAL, DERIVED, unsupported
from planner.engines.results import asked, pddl_of
from planner.engines.small_tasks import grounded

NAME = "lapkt"
JOB = "planner.engines.lapkt_job"


@dataclass(frozen=True, slots=True)
class Config:
    """Which search: DUAL-BFWS is a fast incomplete 1-BFWS, then a slower complete one."""

    search: str = "DUAL-BFWS"


DUAL = Config()


def solve(task: Task, budget: Budget, config: Config = DUAL) -> PlanResult:
    """Return a plan, a proof that there is none (found while grounding), or why there is neither."""
    reason = unsupported(task, CLASSICAL - {DERIVED}, NAME)
    if reason:
        return PlanResult(PlanStatus.UNSUPPORTED, NAME, reason=reason)
    small = grounded(task)
    request = pddl_of(task) if small is None else {"grounded": small}
    return asked(NAME, JOB, {**request, "search": config.search}, budget)

"""Any engine that unified-planning finds installed, chosen by name or by what the task needs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.core.plan import Budget, PlanResult, PlanStatus
from planner.core.task import Task
from planner.engines.results import pddl_of, result_of, with_costs
from planner.engines.workers import ask
from planner.pddl.unified import cannot_hold

NAME = "unified"
JOB = "planner.engines.unified_job"


@dataclass(frozen=True, slots=True)
class Config:
    """Which of `installed`; empty for the first that supports the task."""

    engine: str = ""


ANY = Config()


def solve(task: Task, budget: Budget, config: Config = ANY) -> PlanResult:
    """Return what the engine makes of the task; its bound is the plan's cost if it says that is optimal."""
    missing = cannot_hold(task)
    if missing is not None:
        reason = f"{NAME}: unified-planning takes no {missing}, which this task uses"
        return PlanResult(PlanStatus.UNSUPPORTED, NAME, reason=reason)
    reply = ask(JOB, {**pddl_of(task), "wants": "plan", "name": config.engine}, budget)
    result = result_of(NAME, reply)
    if result.plan is None:
        return result
    plan = with_costs(task, result.plan)
    return replace(result, plan=plan, bound=plan.cost if reply.answer["optimal"] else None)


def installed(limit_s: float = 30.0) -> tuple[str, ...]:
    """Return the names of the planners that unified-planning finds installed."""
    reply = ask(JOB, {"wants": "names"}, Budget(wall_s=limit_s))
    return tuple(reply.answer.get("names", ()))

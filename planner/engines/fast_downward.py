"""Fast Downward (Helmert, JAIR 2006): translator in a warm worker, search program beside it."""

from __future__ import annotations

from dataclasses import dataclass

from planner.core.plan import Budget, PlanResult, PlanStatus
from planner.core.task import Task
from planner.engines.features import CLASSICAL, unsupported
from planner.engines.results import asked, pddl_of

NAME = "fast-downward"
JOB = "planner.engines.fast_downward_job"

# The first search of LAMA (Richter & Westphal, JAIR 2010): lazy greedy search with the FF heuristic and
# the landmark count, every action taken to cost one, and preferring what either heuristic calls helpful.
LAMA_FIRST = (
    "let(landmarks, eval_modify_costs("
    "landmark_sum(lm_factory=lm_reasonable_orders_hps(lm_rhw()), pref=false), cost_type=one), "
    "let(relaxed, eval_modify_costs(ff(), cost_type=one), "
    "lazy_greedy([relaxed, landmarks], preferred=[relaxed, landmarks], "
    "cost_type=one, reopen_closed=false)))"
)


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

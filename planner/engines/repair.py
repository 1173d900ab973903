"""Plan repair: from a plan and the state it was not made for, the plan that keeps most of it.

Steps of the old plan cost nothing and all others one, as in compiling stability into costs (Saetti & Scala,
ICAPS 2022), so that what is minimised is the number of steps that are new; among those the fewest steps. That
the old plan had a step twice is not counted.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from planner.core.errors import BadInputError
from planner.core.grounding import ground_in
from planner.core.objects import table_of
from planner.core.plan import Budget, Plan, PlanResult, PlanStatus
from planner.core.semantics import holds
from planner.core.task import Task
from planner.engines.cairn import JOB, request_for
from planner.engines.check import judged
from planner.engines.results import asked, with_costs
from planner.validate import validate

NAME = "repair"
GRACE_S = 0.2  # for a plan that keeps more, once there is one


@dataclass(frozen=True, slots=True)
class Repaired:
    """The new plan, and how many steps it keeps of the old one, adds to it and leaves out."""

    result: PlanResult
    kept: int = 0
    added: int = 0
    removed: int = 0


def solve(task: Task, old: Plan, budget: Budget) -> Repaired:
    """Return a plan for the task (as it is now) that changes the old plan least.

    Steps at the front of the old plan that are done already may be left in: if what is left of it from some
    step on still leads to the goal, that is the answer.
    """
    for begin in range(len(old) + 1):
        rest = Plan(old.steps[begin:])
        if _still_leads(task, rest):
            return Repaired(PlanResult(PlanStatus.SOLVED, NAME, rest), len(rest), 0, begin)
    grace_s = budget.grace_s or GRACE_S
    request = request_for(task, replace(budget, grace_s=grace_s))
    if isinstance(request, PlanResult):
        return Repaired(request)
    schemas = {name: number for number, name in enumerate(request["schemas"])}
    objects = {name: number for number, name in enumerate(request["objects"])}
    request["preferred"] = [
        [schemas[step.name], *(objects[each] for each in step.args)]
        for step in old.steps
        if step.name in schemas and all(each in objects for each in step.args)
    ]
    found = replace(asked(NAME, JOB, request, replace(budget, on_plan=None)), bound=None)
    if found.plan is None:
        return Repaired(found)
    plan = with_costs(task, found.plan)
    found = judged(task, replace(found, plan=plan), plan)
    if found.plan is None:
        return Repaired(found)
    mine, before = (Counter(step.atom for step in each.steps) for each in (plan, old))
    kept = (mine & before).total()
    return Repaired(found, kept, len(plan) - kept, len(old) - kept)


def _still_leads(task: Task, plan: Plan) -> bool:
    """Return whether the plan leads to the goal; sooner than `validate` says no."""
    try:
        if plan.steps and not holds(ground_in(table_of(task), plan.steps[0]).precondition, task.init, task):
            return False
    except BadInputError:  # a step that this task does not have
        return False
    return validate(task, plan).ok

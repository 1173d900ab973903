"""From tasks to requests, and from workers' replies to results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from planner.core.plan import Budget, Plan, PlanResult, PlanStatus, Step
from planner.core.semantics import apply
from planner.core.stepping import TOTAL_COST
from planner.core.task import State, Task
from planner.engines.workers import Reply, ask
from planner.pddl import write_domain, write_problem


def asked(engine: str, job: str, request: Mapping[str, Any], budget: Budget) -> PlanResult:
    """Return what a worker of the job makes of the request, as the engine's result.

    If it ends before its last answer, the best plan that it has told counts.
    """
    told: list[PlanResult] = []

    def hear(answer: Mapping[str, Any]) -> None:
        told.append(result_of(engine, Reply("answered", answer=answer)))
        if budget.on_plan is not None:
            budget.on_plan(told[-1])

    result = result_of(engine, ask(job, request, budget, hear))
    return told[-1] if told and result.status is PlanStatus.GAVE_UP else result


def pddl_of(task: Task) -> dict[str, str]:
    """Return the task as PDDL text: the text it was read from, or else written anew."""
    if task.text is not None and task.domain.text is not None:
        return {"domain": task.domain.text, "problem": task.text}
    return {"domain": write_domain(task.domain), "problem": write_problem(task)}


def result_of(engine: str, reply: Reply) -> PlanResult:
    """Return the reply as a result of the engine."""
    if reply.outcome == "cancelled":
        return PlanResult(PlanStatus.CANCELLED, engine, reason=reply.words)
    if reply.outcome != "answered":
        return PlanResult(PlanStatus.GAVE_UP, engine, reason=f"{engine}: {reply.words}")
    answer = reply.answer
    status = PlanStatus(answer["status"])
    reason = f"{engine}: {answer['reason']}" if answer.get("reason") else ""
    plan = plan_of(answer["plan"]) if status is PlanStatus.SOLVED else None
    return PlanResult(status, engine, plan, reason, answer.get("bound"), answer.get("statistics", {}))


def plan_of(steps: Sequence[Sequence[Any]]) -> Plan:
    """Return the plan of steps given as (name, objects, cost) or (name, objects, cost, start, duration)."""
    return Plan(tuple(_step(*step) for step in steps))


def _step(
    name: str,
    objects: Sequence[str],
    cost: float,
    start_s: float | None = None,
    duration_s: float | None = None,
) -> Step:
    return Step(name, tuple(objects), start_s, duration_s, float(cost))


def with_costs(task: Task, plan: Plan) -> Plan:
    """Return the plan with what each step adds to the total cost, or one where that is not what counts."""
    if plan.is_temporal:
        return plan
    if task.metric is None or task.metric.expression != TOTAL_COST:
        return Plan(tuple(replace(step, cost=1.0) for step in plan.steps))
    state = State(task.init.facts, {**task.init.values, TOTAL_COST: 0.0})
    steps = []
    for step in plan.steps:
        before = state.values[TOTAL_COST]
        state = apply(task, state, step)
        steps.append(replace(step, cost=state.values[TOTAL_COST] - before))
    return replace(plan, steps=tuple(steps))

"""Plans with times from plans without: actions one after the other, then side by side where they can be.

Each durative action becomes one that is over at once (the compression of Coles et al., JAIR 2012, section 2,
for actions that need not overlap); our own engine plans, and the steps begin as soon as those that they
depend on have ended. Where actions must overlap (one holds the light that another needs) there is no such
plan, so that finding none proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from planner.core.effects import Add, AllEffects, Delete, Effect
from planner.core.formula import And, conjuncts
from planner.core.grounding import checked_binding, substitute_all, timed_parts
from planner.core.objects import table_of
from planner.core.plan import Budget, Plan, PlanResult, PlanStatus, Step
from planner.core.semantics import evaluate
from planner.core.task import Action, DurationBound, DurativeAction, State, Task
from planner.engines import cairn
from planner.engines.features import CLASSICAL, DERIVED, DURATIVE, unsupported
from planner.explain import earliest_starts, partially_ordered
from planner.validate import validate

NAME = "sequenced"
APART_S = 1e-3  # between the end of a step and the beginning of one that depends on it


def solve(task: Task, budget: Budget) -> PlanResult:
    """Return a plan with times, or why there is none; durations must follow from the initial state.

    Tasks without durative actions are other engines' business.
    """
    reason = unsupported(task, (CLASSICAL - {DERIVED}) | {DURATIVE}, NAME)
    if not reason and any(timed_parts(schema).flowing for schema in task.domain.durative_actions):
        reason = f"{NAME} does not support continuous effects, which this task uses"
    if not reason and not task.domain.durative_actions:
        reason = f"{NAME} takes only tasks with durative actions"
    if reason:
        return PlanResult(PlanStatus.UNSUPPORTED, NAME, reason=reason)
    instant = _without_times(task)
    found = cairn.solve(instant, replace(budget, on_plan=None))
    if found.plan is None:
        if found.status is PlanStatus.UNSOLVABLE:
            reason = f"{NAME}: no plan does one action after the other; one with overlaps may exist"
            return PlanResult(PlanStatus.GAVE_UP, NAME, reason=reason)
        return replace(found, engine=NAME)
    for plan in (_side_by_side(task, partially_ordered(instant, found.plan)), _in_a_row(task, found.plan)):
        if validate(task, plan).ok:
            return PlanResult(PlanStatus.SOLVED, NAME, plan, statistics=found.statistics)
    return PlanResult(PlanStatus.GAVE_UP, NAME, reason=f"{NAME}: the steps could not be given times")


def _without_times(task: Task) -> Task:
    """Return the task in which durative actions happen at once and cost nothing but a step."""
    actions = (*task.domain.actions, *map(_compressed, task.domain.durative_actions))
    domain = replace(task.domain, actions=actions, durative_actions=())
    return replace(task, domain=domain, metric=None, init=State(task.init.facts))


def _compressed(schema: DurativeAction) -> Action:
    parts = timed_parts(schema)
    begun = {effect.atom for effect in _simple(parts.effect) if isinstance(effect, Add)}
    asked = [
        *conjuncts(parts.precondition),
        *(
            each
            for each in (*conjuncts(parts.over_all), *conjuncts(parts.end_condition))
            if each not in begun
        ),
    ]
    # What the end changes counts, whatever the start did to the same fact.
    ended = {effect.atom for effect in _simple(parts.end_effect)}
    first = [effect for effect in _simple(parts.effect) if effect.atom not in ended]
    conditional = [each for whole in (parts.effect, parts.end_effect) for each in _others(whole)]
    effects = (*first, *_simple(parts.end_effect), *conditional, *parts.triggered)
    return Action(schema.name, schema.parameters, And(tuple(asked)), AllEffects(effects))


def _parts(effect: Effect) -> Iterable[Effect]:
    if not isinstance(effect, AllEffects):
        return (effect,)
    return (each for part in effect.parts for each in _parts(part))


def _simple(effect: Effect) -> Iterator[Add | Delete]:
    return (part for part in _parts(effect) if isinstance(part, Add | Delete))


def _others(effect: Effect) -> Iterator[Effect]:
    return (part for part in _parts(effect) if not isinstance(part, Add | Delete))


def _side_by_side(task: Task, plan: Plan) -> Plan:
    """Return the plan with each step as early as the steps before it, in the partial order, allow."""
    durations_s = [_duration(task, step) for step in plan.steps]
    starts_s = earliest_starts(plan, [each or 0.0 for each in durations_s], APART_S)
    return _timed(plan, starts_s, durations_s)


def _in_a_row(task: Task, plan: Plan) -> Plan:
    durations_s = [_duration(task, step) for step in plan.steps]
    starts_s = list(accumulate(((each or 0.0) + APART_S for each in durations_s), initial=0.0))
    return _timed(plan, starts_s, durations_s)


def _timed(plan: Plan, starts_s: Sequence[float], durations_s: Sequence[float | None]) -> Plan:
    """Return the steps with their times, in the order in which they begin."""
    steps = [
        replace(step, start_s=round(start_s, 6), duration_s=duration_s)
        for step, start_s, duration_s in zip(plan.steps, starts_s, durations_s, strict=False)
    ]
    return Plan(tuple(sorted(steps, key=lambda step: step.start_s or 0.0)))


def _duration(task: Task, step: Step) -> float | None:
    """Return the shortest duration that the bounds allow, by the values of the initial state; None for a step at once."""
    schema = task.domain.action(step.name)
    if not isinstance(schema, DurativeAction):
        return None
    bounds: tuple[DurationBound, ...] = substitute_all(
        schema.duration, checked_binding(table_of(task), schema, step)
    )
    least = [
        evaluate(bound.compare.right, task.init)
        for bound in bounds
        if bound.compare.comparator in ("=", ">=", ">")
    ]
    return max(least, default=0.0)

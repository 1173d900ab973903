"""A task for engines that know only durations that are whole numbers: its time counted in smaller units.

A durative action whose duration depends on what it is applied to becomes one action for each duration.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product

from planner.core.effects import Assign, leaves
from planner.core.formula import Atom, Compare, Expression, walk
from planner.core.grounding import substitute_all, timed_parts
from planner.core.objects import table_of, with_constants
from planner.core.plan import Step
from planner.core.semantics import evaluate
from planner.core.stepping import DURATION
from planner.core.substitution import fluents_of, substitute
from planner.core.task import DurationBound, DurativeAction, State, Task

FINEST = 1_000_000  # parts of a unit of time
MOST_ACTIONS = 1000


@dataclass(frozen=True, slots=True)
class Fixed:
    """The task with whole durations, and the way back for steps of its plans."""

    task: Task
    parts: int = 1  # of the original's unit of time, that its own counts
    # By name of an action: the original's, and what stands for each of its parameters, an object or a place.
    original: Mapping[str, tuple[str, tuple[str | int, ...]]] | None = None

    def back(self, step: Step) -> Step:
        """Return the step as one of the original task."""
        name, args = step.name, step.args
        if self.original is not None and name in self.original:
            name, template = self.original[name]
            args = tuple(each if isinstance(each, str) else step.args[each] for each in template)
        start_s, duration_s = (
            None if time is None else time / self.parts for time in (step.start_s, step.duration_s)
        )
        return Step(name, args, start_s, duration_s, step.cost)


def with_fixed_durations(task: Task) -> Fixed:
    """Return the task with whole durations; itself where they change, are used in effects, or are too many.

    >>> from planner.core import Atom, Compare, Domain
    >>> wait = DurativeAction("wait", (), (DurationBound(Compare("=", Atom("?duration"), 2.5)),))
    >>> fixed = with_fixed_durations(Task(Domain("d", durative_actions=(wait,))))
    >>> fixed.parts, fixed.task.domain.durative_actions[0].duration[0].compare.right
    (2, 5.0)
    """
    schemas = task.domain.durative_actions
    assigned = list(_assignments(task))
    if not schemas or any(DURATION in fluents_of(change.expression) for change in assigned):
        return Fixed(task)
    changing = {change.fluent.predicate for change in assigned}
    variants: list[tuple[DurativeAction, tuple[str, tuple[str | int, ...]]]] = []
    for schema in schemas:
        if any(fluent.predicate in changing for fluent in _fluents(schema)):
            return Fixed(task)
        for variant in _variants(task, schema):
            variants.append(variant)
            if len(variants) > MOST_ACTIONS:
                return Fixed(task)
    times = [_number(bound) for action, _ in variants for bound in action.duration]
    times += [literal.time for literal in task.timed]
    parts = math.lcm(*(Fraction(str(time)).denominator for time in times))
    if parts > FINEST:
        return Fixed(task)
    actions = tuple(
        replace(action, duration=tuple(_in_parts(bound, parts) for bound in action.duration))
        for action, _ in variants
    )
    timed = tuple(replace(literal, time=float(round(literal.time * parts))) for literal in task.timed)
    whole = replace(task, domain=replace(task.domain, durative_actions=actions), timed=timed)
    original = {action.name: source for action, source in variants}
    return Fixed(with_constants(_without_idle_functions(whole)), parts, original)


def _without_idle_functions(task: Task) -> Task:
    """Return the task without functions that nothing asks for: some engines take no task that has any."""
    domain = task.domain
    conditions = [task.goal, task.rules, domain.constraints, *(each.precondition for each in domain.actions)]
    for action in domain.durative_actions:
        parts = timed_parts(action)
        conditions += [parts.precondition, parts.over_all, parts.end_condition]
    compared = [part for condition in conditions for part in walk(condition) if isinstance(part, Compare)]
    asked: list[Expression] = [side for part in compared for side in (part.left, part.right)]
    asked += [] if task.metric is None else [task.metric.expression]
    for change in _assignments(task):
        asked += [change.fluent, change.expression]
    busy = {fluent.predicate for expression in asked for fluent in fluents_of(expression)}
    functions = tuple(each for each in domain.functions if each.name in busy)
    values = {fluent: value for fluent, value in task.init.values.items() if fluent.predicate in busy}
    return replace(task, domain=replace(domain, functions=functions), init=State(task.init.facts, values))


def _assignments(task: Task) -> Iterator[Assign]:
    effects = [action.effect for action in task.domain.actions]
    effects += [action.effect for action in task.domain.durative_actions]
    changes = (leaf.effect for effect in effects for leaf in leaves(effect))
    return (change for change in changes if isinstance(change, Assign))


def _fluents(schema: DurativeAction) -> list[Atom]:
    return [fluent for bound in schema.duration for fluent in fluents_of(bound.compare.right)]


def _variants(
    task: Task, schema: DurativeAction
) -> Iterator[tuple[DurativeAction, tuple[str, tuple[str | int, ...]]]]:
    """Yield the action for all objects that its durations speak of, and what it is in terms of the original."""
    asked = {arg for fluent in _fluents(schema) for arg in fluent.args}
    bound = [parameter for parameter in schema.parameters if parameter.name in asked]
    rest = [parameter for parameter in schema.parameters if parameter.name not in asked]
    places = {parameter.name: place for place, parameter in enumerate(rest)}
    table = table_of(task)
    for number, things in enumerate(product(*(table.of(parameter.types) for parameter in bound))):
        binding = dict(zip((parameter.name for parameter in bound), things, strict=True))
        duration = [
            replace(each, compare=replace(each.compare, right=evaluate(each.compare.right, task.init)))
            for each in substitute_all(schema.duration, binding)
        ]
        if any(math.isnan(_number(each)) for each in duration):
            continue  # without a duration it cannot be applied
        template = tuple(binding.get(each.name, places.get(each.name, 0)) for each in schema.parameters)
        action = DurativeAction(
            f"{schema.name}-{number}" if bound else schema.name,
            tuple(rest),
            tuple(duration),
            tuple(substitute(each, binding) for each in schema.conditions),
            substitute(schema.effect, binding),
        )
        yield action, (schema.name, template)


def _number(bound: DurationBound) -> float:
    """Return the bound, which has been evaluated."""
    assert isinstance(bound.compare.right, int | float)  # noqa: S101 - as `_variants` makes them
    return bound.compare.right


def _in_parts(bound: DurationBound, parts: int) -> DurationBound:
    return replace(bound, compare=replace(bound.compare, right=float(round(_number(bound) * parts))))

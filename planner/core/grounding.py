"""A step made concrete: what it asks for, what it changes, and the state it leads to."""

from __future__ import annotations

from dataclasses import dataclass

from planner.core.effects import (
    AllEffects,
    Assign,
    Effect,
    ForallEffect,
    TimedCondition,
    TimedEffect,
    TimePoint,
    When,
)
from planner.core.errors import BadInputError, nearest
from planner.core.formula import TRUE, And, Forall, Formula, Preference
from planner.core.objects import ObjectTable, table_of
from planner.core.plan import Step
from planner.core.substitution import Binding, substitute
from planner.core.task import (
    Action,
    DurationBound,
    DurativeAction,
    Task,
    TimedForall,
    TimedPreference,
)

_NOTHING = AllEffects()


@dataclass(frozen=True, slots=True)
class GroundAction:
    """One step's conditions and effects without variables.

    For a durative action `precondition` and `effect` are those at its start, `over_all` holds in
    between, and `end_condition` and `end_effect` are those at its end. `triggered` are effects at the
    end whose condition is read at the start. `flowing` are the continuous effects, per unit of time.
    """

    step: Step
    precondition: Formula = TRUE
    effect: Effect = _NOTHING
    is_durative: bool = False
    duration: tuple[DurationBound, ...] = ()
    over_all: Formula = TRUE
    end_condition: Formula = TRUE
    end_effect: Effect = _NOTHING
    triggered: tuple[Effect, ...] = ()
    flowing: tuple[Effect, ...] = ()


def ground(task: Task, step: Step) -> GroundAction:
    """Return the step with its conditions and effects, or raise `BadInputError` if it fits no schema."""
    return ground_in(table_of(task), step)


def ground_in(table: ObjectTable, step: Step) -> GroundAction:
    """Return the same as `ground`, with a table made before."""
    schema = table.schemas.get(step.name) or table.domain.action(step.name)
    binding = checked_binding(table, schema, step)
    if isinstance(schema, DurativeAction):
        return _ground_durative(schema, binding, step)
    return GroundAction(step, substitute(schema.precondition, binding), substitute(schema.effect, binding))


def checked_binding(table: ObjectTable, schema: Action | DurativeAction, step: Step) -> dict[str, str]:
    """Return parameter -> object, or raise `BadInputError` for a wrong number or type of objects."""
    parameters = schema.parameters
    if len(parameters) != len(step.args):
        names = " ".join(parameter.name for parameter in parameters)
        raise BadInputError(
            f"step {step}: action {schema.name!r} takes {len(parameters)} arguments ({names}), got "
            f"{len(step.args)}. Write them in that order"
        )
    for parameter, thing in zip(parameters, step.args, strict=True):
        types = table.types_of.get(thing)
        if types is None:
            raise BadInputError(
                f"step {step}: the task has no object {thing!r}{nearest(thing, table.types_of)}"
            )
        if types.isdisjoint(parameter.types):
            own = " ".join(sorted(types - {"object"})) or "object"
            fitting = nearest(thing, table.of(parameter.types)) or "; there is no object of that type"
            raise BadInputError(
                f"step {step}: {parameter.name} of {schema.name!r} must be of type "
                f"{' or '.join(parameter.types)}, but {thing!r} is of type {own}{fitting}"
            )
    return {parameter.name: thing for parameter, thing in zip(parameters, step.args, strict=True)}


def timed_parts(schema: DurativeAction) -> GroundAction:
    """Return what the schema asks for and changes at its start, in between and at its end, with its variables."""
    return _ground_durative(schema, {}, Step(schema.name))


def _ground_durative(schema: DurativeAction, binding: Binding, step: Step) -> GroundAction:
    timed: dict[str, list[Effect]] = {"at start": [], "at end": [], "triggered": [], "flowing": []}
    for when, effect in _timed_effects(substitute(schema.effect, binding), step):
        timed[when].append(effect)
    conditions: dict[TimePoint, list[Formula]] = {"at start": [], "over all": [], "at end": []}
    for condition in schema.conditions:
        _sort_condition(substitute(condition, binding), conditions)
    return GroundAction(
        step,
        And(tuple(conditions["at start"])),
        AllEffects(tuple(timed["at start"])),
        True,
        substitute_all(schema.duration, binding),
        And(tuple(conditions["over all"])),
        And(tuple(conditions["at end"])),
        AllEffects(tuple(timed["at end"])),
        tuple(timed["triggered"]),
        tuple(timed["flowing"]),
    )


def substitute_all(bounds: tuple[DurationBound, ...], binding: Binding) -> tuple[DurationBound, ...]:
    """Return the duration bounds with their variables replaced."""
    return tuple(substitute(bound, binding) for bound in bounds)


def _sort_condition(
    condition: TimedCondition | TimedForall | TimedPreference, into: dict[TimePoint, list[Formula]]
) -> None:
    match condition:
        case TimedCondition(when, formula):
            into[when].append(formula)
        case TimedForall(parameters, inner):
            inside: dict[TimePoint, list[Formula]] = {when: [] for when in into}
            for part in inner:
                _sort_condition(part, inside)
            for when, formulas in inside.items():
                if formulas:
                    into[when].append(Forall(parameters, And(tuple(formulas))))
        case TimedPreference(name, inner):
            inside = {when: [] for when in into}
            for part in inner:
                _sort_condition(part, inside)
            for when, formulas in inside.items():
                if formulas:
                    into[when].append(Preference(name, And(tuple(formulas))))


def _timed_effects(effect: Effect, step: Step) -> list[tuple[str, Effect]]:
    """Return the simple pieces of a durative action's effect, each with when it takes place."""
    match effect:
        case AllEffects(parts):
            return [piece for part in parts for piece in _timed_effects(part, step)]
        case TimedEffect(when, inner):
            return [(when, inner)]
        case ForallEffect(parameters, inner):
            return [(when, ForallEffect(parameters, piece)) for when, piece in _timed_effects(inner, step)]
        case When(TimedCondition(asked, condition), inner):
            return [
                (_when_triggered(asked, when, step), When(condition, piece))
                for when, piece in _timed_effects(inner, step)
            ]
        case When(condition, inner):
            return [(when, When(condition, piece)) for when, piece in _timed_effects(inner, step)]
        case Assign():
            return [("flowing", effect)]
        case _:
            raise BadInputError(
                f"step {step}: an effect of a durative action has no time. Write (at start ...) or "
                "(at end ...) around it"
            )


def _when_triggered(asked: str, when: str, step: Step) -> str:
    if asked == when:
        return when
    if asked == "at start" and when in ("at end", "triggered"):
        return "triggered"
    raise BadInputError(
        f"step {step}: a conditional effect {when} whose condition is asked {asked!r} cannot be replayed. "
        "Ask the condition at the start, or at the time of the effect"
    )

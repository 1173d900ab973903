"""What the effects of an action change, and the state that a step leads to."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from planner.core.effects import (
    Add,
    AllEffects,
    Assign,
    Delete,
    Effect,
    ForallEffect,
    TimedCondition,
    TimedEffect,
    When,
)
from planner.core.errors import BadInputError
from planner.core.formula import TRUE, And, Atom, Formula
from planner.core.grounding import GroundAction, ground
from planner.core.objects import table_of
from planner.core.plan import Step
from planner.core.scene import NO_BINDING, Scene, ground_atom
from planner.core.substitution import Binding, substitute
from planner.core.task import State, Task

TOTAL_COST = Atom("total-cost")
DURATION = Atom("?duration")


@dataclass(slots=True)
class Changes:
    """What effects do to a state: facts added and deleted, and the new values of fluents."""

    added: set[Atom] = field(default_factory=set)
    deleted: set[Atom] = field(default_factory=set)
    values: dict[Atom, float] = field(default_factory=dict)


_RANK = {"assign": 0, "scale-up": 1, "scale-down": 1, "increase": 2, "decrease": 2}


def changes_in(scene: Scene, effect: Effect) -> Changes:
    """Return what the effect changes, all of it read in the scene as it is.

    What is both added and deleted is added (PDDL's rule). Increases of one fluent by several effects
    of the same action add up.
    """
    result = Changes()
    assignments: list[tuple[str, Atom, float]] = []
    _collect(scene, effect, NO_BINDING, (result, assignments))
    for how, fluent, amount in sorted(assignments, key=lambda entry: _RANK[entry[0]]):
        before = result.values.get(fluent, scene.values.get(fluent, 0.0 if fluent == TOTAL_COST else None))
        result.values[fluent] = _assigned(how, fluent, before, amount)
    result.deleted -= result.added
    return result


def _collect(
    scene: Scene, effect: Effect, binding: Binding, into: tuple[Changes, list[tuple[str, Atom, float]]]
) -> None:
    match effect:
        case Add(atom):
            into[0].added.add(ground_atom(atom, binding))
        case Delete(atom):
            into[0].deleted.add(ground_atom(atom, binding))
        case AllEffects(parts):
            for part in parts:
                _collect(scene, part, binding, into)
        case Assign(how, fluent, expression):
            into[1].append((how, ground_atom(fluent, binding), scene.evaluate(expression, binding)))
        case When(condition, inner):
            formula = condition.condition if isinstance(condition, TimedCondition) else condition
            if scene.holds(formula, binding):
                _collect(scene, inner, binding, into)
        case ForallEffect(parameters, When(condition, inner)) if not isinstance(condition, TimedCondition):
            for found in scene.solutions(parameters, condition, binding):
                _collect(scene, inner, found, into)
        case ForallEffect(parameters, inner):
            for found in scene.solutions(parameters, TRUE, binding):
                _collect(scene, inner, found, into)
        case TimedEffect(_, inner):
            _collect(scene, inner, binding, into)


def _assigned(how: str, fluent: Atom, before: float | None, amount: float) -> float:
    if math.isnan(amount):
        raise BadInputError(
            f"{how} {fluent}: the amount has no value here. Give every fluent in it a value in :init, and do "
            "not divide by zero"
        )
    if how == "assign":
        return amount
    if before is None:
        raise BadInputError(f"{how} {fluent}: it has no value here. Give it one in :init")
    match how:
        case "increase":
            return before + amount
        case "decrease":
            return before - amount
        case "scale-up":
            return before * amount
    if amount == 0:
        raise BadInputError(f"scale-down {fluent}: division by zero. Guard the action with a precondition")
    return before / amount


def residual(scene: Scene, effect: Effect) -> Effect:
    """Return what an effect triggered at the start does at the end, given the scene at the start."""
    return AllEffects(tuple(_residual(scene, effect, NO_BINDING)))


def _residual(scene: Scene, effect: Effect, binding: Binding) -> list[Effect]:
    match effect:
        case ForallEffect(parameters, inner):
            bindings = scene.solutions(parameters, TRUE, binding)
            return [part for found in bindings for part in _residual(scene, inner, found)]
        case When(condition, inner):
            formula = condition.condition if isinstance(condition, TimedCondition) else condition
            return [substitute(inner, binding)] if scene.holds(formula, binding) else []
        case _:
            return [substitute(effect, binding)]


def apply(task: Task, state: State, step: Step) -> State:
    """Return the state after the step, whether or not its precondition holds.

    Derived facts are not part of it: `closure` adds them. A durative action is taken as its start
    followed at once by its end, without its continuous effects.
    """
    action = ground(task, step)
    scene = Scene(table_of(task), set(state.facts), dict(state.values))
    scene.step(
        frozenset(), frozenset(), {Atom("?duration"): step.duration_s or 0.0} if action.is_durative else {}
    )
    last = [residual(scene, effect) for effect in action.triggered]
    for effect in (action.effect, AllEffects((action.end_effect, *last))):
        made = changes_in(scene, effect)
        scene.step(made.added, made.deleted, made.values)
    facts = frozenset(fact for fact in scene.facts if fact.predicate not in scene.derived)
    return State(
        facts, {fluent: value for fluent, value in scene.values.items() if fluent != Atom("?duration")}
    )


def changes(task: Task, state: State, step: Step) -> tuple[frozenset[Atom], frozenset[Atom]]:
    """Return the facts that the step adds to the state and those it deletes from it."""
    after = apply(task, state, step).facts
    before = {fact for fact in state.facts if fact.predicate not in table_of(task).derived}
    return frozenset(after - before), frozenset(before - after)


def normal(action: GroundAction) -> tuple[Formula, Effect]:
    """Return condition and effect of the action as if it took no time (start, over all and end at once)."""
    condition = And((action.precondition, action.over_all, action.end_condition))
    if not action.is_durative:
        return action.precondition, action.effect
    return condition, AllEffects((action.effect, action.end_effect, *action.triggered))

"""Effects of actions: what is added, deleted, assigned, under which condition and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from planner.core.formula import Atom, Expression, Formula, Parameter

TimePoint = Literal["at start", "at end", "over all"]
Assignment = Literal["assign", "increase", "decrease", "scale-up", "scale-down"]


@dataclass(frozen=True, slots=True)
class Add:
    atom: Atom


@dataclass(frozen=True, slots=True)
class Delete:
    atom: Atom


@dataclass(frozen=True, slots=True)
class Assign:
    """A change of one numeric fluent."""

    how: Assignment
    fluent: Atom
    expression: Expression


@dataclass(frozen=True, slots=True)
class When:
    """A conditional effect: the condition is read in the state before the action."""

    condition: Formula | TimedCondition
    effect: Effect


@dataclass(frozen=True, slots=True)
class ForallEffect:
    parameters: tuple[Parameter, ...]
    effect: Effect


@dataclass(frozen=True, slots=True)
class AllEffects:
    """All of the parts at once; with no parts nothing changes."""

    parts: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class TimedEffect:
    """An effect at the start or the end of a durative action."""

    when: TimePoint
    effect: Effect


Effect: TypeAlias = "Add | Delete | Assign | When | ForallEffect | AllEffects | TimedEffect"


@dataclass(frozen=True, slots=True)
class TimedCondition:
    """A condition at the start, at the end or over all of a durative action.

    Conjunctions of these are plain ``And`` in a `DurativeAction`'s condition list.
    """

    when: TimePoint
    condition: Formula


class Leaf(NamedTuple):
    """One change that an effect makes: for which objects, and under which conditions."""

    effect: Add | Delete | Assign
    parameters: tuple[Parameter, ...]
    conditions: tuple[Formula | TimedCondition, ...]


def leaves(
    effect: Effect,
    parameters: tuple[Parameter, ...] = (),
    conditions: tuple[Formula | TimedCondition, ...] = (),
) -> Iterator[Leaf]:
    """Yield all changes that the effect makes, whenever it makes them.

    >>> p, q = Atom("p"), Atom("q")
    >>> [(str(leaf.effect.atom), leaf.conditions == (q,)) for leaf in leaves(AllEffects((Add(p), When(q, Delete(q)))))]
    [('(p)', False), ('(q)', True)]
    """
    match effect:
        case Add() | Delete() | Assign():
            yield Leaf(effect, parameters, conditions)
        case AllEffects(parts):
            for part in parts:
                yield from leaves(part, parameters, conditions)
        case When(condition, inner):
            yield from leaves(inner, parameters, (*conditions, condition))
        case ForallEffect(more, inner):
            yield from leaves(inner, (*parameters, *more), conditions)
        case TimedEffect(_, inner):
            yield from leaves(inner, parameters, conditions)

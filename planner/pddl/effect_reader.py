"""Effects, and the timed conditions of durative actions, from nested lists to values."""

from __future__ import annotations

from functools import reduce

from planner.core import (
    Add,
    AllEffects,
    Assign,
    Atom,
    Compare,
    Delete,
    DurationBound,
    Effect,
    ForallEffect,
    Formula,
    TimedCondition,
    TimedEffect,
    TimedForall,
    TimedPreference,
    When,
)
from planner.core.effects import TimePoint
from planner.pddl.formula_reader import condition, condition_at, expression
from planner.pddl.scope import Scope, atom_at, list_at, name_at, part_at, require_length, variables_at
from planner.pddl.sexpr import Fault, Nested, shown

Timed = TimedCondition | TimedForall | TimedPreference
_ASSIGNMENTS = ("assign", "increase", "decrease", "scale-up", "scale-down")
_AT: dict[str, TimePoint] = {"start": "at start", "end": "at end"}


def effect_at(node: Nested, index: int, scope: Scope) -> Effect:
    """Return the effect that stands there."""
    return effect(list_at(node, index, "an effect"), scope)


def effect(node: Nested, scope: Scope) -> Effect:
    """Return the effect that the node is."""
    if not node:
        return AllEffects()
    head = node[0]
    if isinstance(head, str) and head in scope.predicates and all(isinstance(part, str) for part in node):
        return Add(atom_at(node, scope))
    match head:
        case "and":
            return AllEffects(tuple([effect_at(node, i, scope) for i in range(1, len(node))]))
        case "not":
            require_length(node, 2, "(not FACT)")
            return Delete(atom_at(list_at(node, 1, "a fact"), scope))
        case "forall":
            require_length(node, 3, "(forall (VARIABLES) EFFECT)")
            variables = variables_at(node, 1, scope)
            return ForallEffect(variables, effect_at(node, 2, scope.inside(variables)))
        case "when":
            require_length(node, 3, "(when CONDITION EFFECT)")
            return _when(node, scope)
        case "at" if _is_timed(node):
            require_length(node, 3, f"(at {node[1]} EFFECT)")
            return TimedEffect(_AT[str(node[1])], effect_at(node, 2, scope))
        case "assign" | "increase" | "decrease" | "scale-up" | "scale-down":
            require_length(node, 3, f"({head} FLUENT AMOUNT)")
            return Assign(head, _fluent_at(node, 1, scope), expression(node, 2, scope))
        case "or" | "exists" | "imply" | "over":
            raise Fault(node, 0, f"expected an effect, got ({head} ...), which can only stand in a condition")
    return Add(atom_at(node, scope))


def _fluent_at(node: Nested, index: int, scope: Scope) -> Atom:
    part = part_at(node, index, "a numeric fluent")
    if isinstance(part, str) and part in scope.functions:
        return atom_at([part], scope, "function")
    return atom_at(list_at(node, index, "a numeric fluent"), scope, "function")


def _when(node: Nested, scope: Scope) -> Effect:
    asked = list_at(node, 1, "a condition")
    inner = effect_at(node, 2, scope)
    parts: list[Nested] = [asked]
    if asked and asked[0] == "and" and all(isinstance(part, list) for part in asked[1:]):
        parts = [part for part in asked[1:] if isinstance(part, list)]
    if parts and all(_is_timed(part) for part in parts):
        # Conditions at several times of a durative action nest: each must hold at its own time.
        conditions = [_timed(part, scope) for part in parts]
        return reduce(lambda inside, timed: When(timed, inside), reversed(conditions), inner)
    return When(condition(asked, scope), inner)


# --- durative actions --------------------------------------------------------------------------------


def _is_timed(node: Nested) -> bool:
    """Return whether the node is (at start (..)), (at end (..)) or (over all (..)), not a fact `at`."""
    if len(node) < 2 or not isinstance(node[-1], list) or not isinstance(node[1], str):
        return False
    return (node[0] == "at" and node[1] in _AT) or (node[0] == "over" and node[1] == "all")


def _timed(node: Nested, scope: Scope) -> TimedCondition:
    require_length(node, 3, f"({node[0]} {node[1]} CONDITION)")
    when: TimePoint = "over all" if node[0] == "over" else _AT[str(node[1])]
    return TimedCondition(when, condition_at(node, 2, scope))


def timed_conditions(node: Nested, scope: Scope) -> tuple[Timed, ...]:
    """Return the conditions of a durative action."""
    if not node:
        return ()
    if node[0] == "and":
        parts = [list_at(node, i, "a timed condition") for i in range(1, len(node))]
        return tuple([timed for part in parts for timed in timed_conditions(part, scope)])
    if node[0] == "forall":
        require_length(node, 3, "(forall (VARIABLES) CONDITION)")
        variables = variables_at(node, 1, scope)
        body = list_at(node, 2, "a timed condition")
        return (TimedForall(variables, timed_conditions(body, scope.inside(variables))),)
    if node[0] == "preference":
        name = "" if len(node) == 2 else name_at(node, 1, "the name of the preference")
        require_length(node, 2 if not name else 3, "(preference NAME CONDITION)")
        body = list_at(node, len(node) - 1, "a timed condition")
        return (TimedPreference(name, timed_conditions(body, scope)),)
    if not _is_timed(node):
        raise Fault(
            node,
            0,
            f"expected (at start CONDITION), (over all CONDITION) or (at end CONDITION), got {shown(node)!r}",
        )
    return (_timed(node, scope),)


def duration_bounds(node: Nested, scope: Scope) -> tuple[DurationBound, ...]:
    """Return the comparisons that bound the duration of an action."""
    if not node:
        return ()
    if node[0] == "and":
        parts = [list_at(node, i, "a bound on ?duration") for i in range(1, len(node))]
        return tuple([bound for part in parts for bound in duration_bounds(part, scope)])
    if _is_timed(node) and node[0] == "at":
        require_length(node, 3, f"(at {node[1]} BOUND)")
        inner = duration_bounds(list_at(node, 2, "a bound on ?duration"), scope)
        when: TimePoint = _AT[str(node[1])]
        return tuple([DurationBound(bound.compare, when) for bound in inner])  # type: ignore[arg-type]
    formula: Formula = condition(node, scope)
    if (
        not isinstance(formula, Compare)
        or formula.left != Atom("?duration")
        or formula.comparator in ("<", ">")
    ):
        raise Fault(
            node,
            None,
            f"expected (= ?duration ...), (<= ?duration ...) or (>= ?duration ...), got {shown(node)!r}",
        )
    return (DurationBound(formula),)


__all__ = ["duration_bounds", "effect", "effect_at", "timed_conditions"]

"""Objects put in the place of variables, in formulas, expressions, conditions and effects alike."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, cast

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
from planner.core.formula import (
    And,
    Arithmetic,
    Atom,
    Compare,
    Equal,
    Exists,
    Expression,
    Forall,
    Formula,
    HoldAfter,
    HoldDuring,
    Not,
    Or,
    Parameter,
    Preference,
)
from planner.core.task import DurationBound, TimedForall, TimedPreference

Binding = Mapping[str, str]
T = TypeVar("T")


def substitute(value: T, binding: Binding) -> T:
    """Return the formula, expression, condition or effect with its free variables replaced.

    A variable that a quantifier binds is left alone, and is renamed where it would capture a
    variable that is put in.

    >>> str(substitute(Atom("on", ("?x", "?y")), {"?x": "a"}))
    '(on a ?y)'
    >>> inner = Forall((Parameter("?x"),), Atom("on", ("?x", "?y")))
    >>> substitute(inner, {"?x": "a", "?y": "b"}).body
    Atom(predicate='on', args=('?x', 'b'))
    """
    return cast("T", _replaced(value, binding)) if binding else value


def _replaced(value: Any, binding: Binding) -> Any:
    if isinstance(value, Atom):
        return _atom(value, binding)
    if isinstance(value, Not):
        return Not(_replaced(value.body, binding))
    if isinstance(value, And | Or | AllEffects):
        parts = []
        for part in value.parts:  # no comprehension: it would take a second frame a level
            parts.append(_replaced(part, binding))
        return type(value)(tuple(parts))
    if isinstance(value, Forall | Exists | ForallEffect | TimedForall):
        return _under_quantifier(value, binding)
    if isinstance(value, Equal):
        return Equal(binding.get(value.left, value.left), binding.get(value.right, value.right))
    if isinstance(value, int | float):
        return value
    return _field_by_field(value, binding)


def _field_by_field(value: Any, binding: Binding) -> Any:
    match value:
        case Compare(comparator, left, right):
            return Compare(comparator, _replaced(left, binding), _replaced(right, binding))
        case Arithmetic(operator, operands):
            return Arithmetic(operator, tuple([_replaced(part, binding) for part in operands]))
        case Add(atom) | Delete(atom):
            return type(value)(_atom(atom, binding))
        case Assign(how, fluent, expression):
            return Assign(how, _atom(fluent, binding), _replaced(expression, binding))
        case When(condition, effect):
            return When(_replaced(condition, binding), _replaced(effect, binding))
        case TimedEffect(when, inner):
            return TimedEffect(when, _replaced(inner, binding))
        case TimedCondition(when, inner):
            return TimedCondition(when, _replaced(inner, binding))
        case TimedPreference(name, conditions):
            return TimedPreference(name, tuple([_replaced(part, binding) for part in conditions]))
        case DurationBound(compare, when):
            return DurationBound(_replaced(compare, binding), when)
        case Preference(name, body):
            return Preference(name, _replaced(body, binding))
        case HoldDuring(start, end, body):
            return HoldDuring(start, end, _replaced(body, binding))
        case HoldAfter(start, body):
            return HoldAfter(start, _replaced(body, binding))
    return _operator(value, binding)


def _operator(value: Any, binding: Binding) -> Any:
    """Return a connective or temporal operator (formulas first, perhaps a bound last) rebuilt."""
    fields = [getattr(value, name) for name in value.__dataclass_fields__]
    bounds = [field for field in fields if field is None or isinstance(field, int | float)]
    return type(value)(*[_replaced(field, binding) for field in fields[: len(fields) - len(bounds)]], *bounds)


def _atom(atom: Atom, binding: Binding) -> Atom:
    if not atom.args:
        return atom
    return Atom(atom.predicate, tuple([binding.get(arg, arg) for arg in atom.args]))


def _under_quantifier(value: Any, binding: Binding) -> Any:
    bound = {parameter.name for parameter in value.parameters}
    inner = {name: term for name, term in binding.items() if name not in bound}
    parameters = list(value.parameters)
    put_in = set(inner.values())
    for number, parameter in enumerate(parameters):
        if parameter.name in put_in:
            fresh = _fresh(parameter.name, put_in | bound | inner.keys())
            bound.add(fresh)
            inner[parameter.name] = fresh
            parameters[number] = Parameter(fresh, parameter.types)
    kind = type(value)
    if isinstance(value, TimedForall):
        return kind(tuple(parameters), tuple([_replaced(part, inner) for part in value.conditions]))
    body = value.effect if isinstance(value, ForallEffect) else value.body
    return kind(tuple(parameters), _replaced(body, inner))


def _fresh(name: str, taken: set[str]) -> str:
    number = 1
    while f"{name}-{number}" in taken:
        number += 1
    return f"{name}-{number}"


def free_variables(formula: Formula) -> frozenset[str]:
    """Return the variables of the formula that no quantifier in it binds.

    >>> sorted(free_variables(Forall((Parameter("?x"),), Atom("on", ("?x", "?y")))))
    ['?y']
    """
    if isinstance(formula, Atom):
        return _variables(formula.args)
    if isinstance(formula, Equal):
        return _variables((formula.left, formula.right))
    if isinstance(formula, Compare):
        return frozenset(
            name for side in (formula.left, formula.right) for name in _variables(terms_of(side))
        )
    if isinstance(formula, Forall | Exists):
        return free_variables(formula.body) - {parameter.name for parameter in formula.parameters}
    found: frozenset[str] = frozenset()
    for part in _inside(formula):
        found |= free_variables(part)
    return found


def _inside(formula: Any) -> tuple[Formula, ...]:
    if isinstance(formula, And | Or):
        return formula.parts
    fields = [getattr(formula, name) for name in formula.__dataclass_fields__]
    return tuple([part for part in fields if part is not None and not isinstance(part, int | float | str)])


def _variables(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset([name for name in names if name.startswith("?")])


def terms_of(expression: Expression) -> tuple[str, ...]:
    """Return the arguments of all numeric fluents in the expression, in order."""
    return tuple(arg for fluent in fluents_of(expression) for arg in fluent.args)


def fluents_of(expression: Expression) -> Iterator[Atom]:
    """Yield the numeric fluents read by the expression, without recursion."""
    waiting: list[Expression] = [expression]
    while waiting:
        here = waiting.pop()
        if isinstance(here, Atom):
            yield here
        elif isinstance(here, Arithmetic):
            waiting.extend(reversed(here.operands))


__all__ = ["Binding", "Effect", "fluents_of", "free_variables", "substitute", "terms_of"]

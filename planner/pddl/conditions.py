"""Conditions: goals, preconditions, PDDL3 constraints, numeric expressions."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planner.core import (
    Always,
    And,
    Arithmetic,
    AtEnd,
    AtMostOnce,
    Atom,
    Compare,
    Equal,
    Eventually,
    Exists,
    Expression,
    Forall,
    Formula,
    HoldAfter,
    HoldDuring,
    Imply,
    Next,
    Not,
    Or,
    Preference,
    SometimeAfter,
    SometimeBefore,
    Until,
    nearest,
)
from planner.pddl.forms import Form, shown
from planner.pddl.scope import Scope, number_in

Variables = Mapping[str, tuple[str, ...]]
COMPARATORS = ("<", "<=", "=", ">=", ">")
OPERATORS = ("+", "-", "*", "/")
LOGIC = ("and", "or", "not", "imply", "forall", "exists", "preference")
_UNARY: dict[str, Callable[[Formula], Formula]] = {
    "always": Always,
    "sometime": Eventually,
    "at-most-once": AtMostOnce,
    "next": Next,
}
_BINARY: dict[str, Callable[[Formula, Formula], Formula]] = {
    "sometime-after": SometimeAfter,
    "sometime-before": SometimeBefore,
    "until": Until,
}
MODAL = (*_UNARY, *_BINARY, "at end", "within", "always-within", "hold-during", "hold-after")


def formula(scope: Scope, form: Form | str, variables: Variables, where: tuple[Form, int]) -> Formula:
    """Return the condition that the form spells; `where` is the form around it and its number there."""
    if isinstance(form, str):
        scope.text.fail(where[0], f"expected a condition in parentheses, got {shown(form)}", where[1])
    if not form:
        return And()
    head = form[0]
    match head:
        case "and" | "or":
            parts = tuple(formula(scope, form[i], variables, (form, i)) for i in range(1, len(form)))
            return And(parts) if head == "and" else Or(parts)
        case "not":
            return Not(_only(scope, form, 1, variables, "(not CONDITION)"))
        case "imply":
            arity(scope, form, 3, "(imply CONDITION CONDITION)")
            return Imply(*(formula(scope, form[i], variables, (form, i)) for i in (1, 2)))
        case "forall" | "exists":
            arity(scope, form, 3, f"({head} (?x - type) CONDITION)")
            parameters = scope.parameters(as_form(scope, form, 1, "a list of variables"))
            inner = {**variables, **{parameter.name: parameter.types for parameter in parameters}}
            body = formula(scope, form[2], inner, (form, 2))
            return Forall(parameters, body) if head == "forall" else Exists(parameters, body)
        case "preference":
            return _preference(scope, form, variables)
    if head == "=" and not _is_numeric(form):
        return _equal(scope, form, variables)
    if isinstance(head, str) and head in COMPARATORS:
        return comparison(scope, form, variables)
    if isinstance(head, str) and head not in scope.predicates:
        found = _modal(scope, form, head, variables)
        if found is not None:
            return found
        known = (*scope.predicates, *LOGIC, *_UNARY, *_BINARY)
        scope.text.fail(form, f"predicate {head!r} is not declared{nearest(head, known)}", 0)
    if head == "at" and len(form) == 3 and form[1] == "end" and not isinstance(form[2], str):
        return AtEnd(formula(scope, form[2], variables, (form, 2)))
    return atom(scope, form, variables)


def atom(scope: Scope, form: Form, variables: Variables) -> Atom:
    """Return the atom, its predicate and arguments checked."""
    declared = scope.predicate(form)
    return Atom(declared.name, scope.arguments(form, declared, variables))


def fluent(scope: Scope, form: Form, variables: Variables) -> Atom:
    """Return the numeric fluent, its function and arguments checked."""
    declared = scope.function(form)
    return Atom(declared.name, scope.arguments(form, declared, variables))


def comparison(scope: Scope, form: Form, variables: Variables) -> Compare:
    arity(scope, form, 3, f"({form[0]} NUMBER NUMBER)")
    left, right = (expression(scope, form, i, variables) for i in (1, 2))
    return Compare(form[0], left, right)  # type: ignore[arg-type]  # one of COMPARATORS


def expression(scope: Scope, around: Form, number: int, variables: Variables) -> Expression:
    """Return the numeric expression that is the part of that number of the form around it."""
    piece = around[number]
    if isinstance(piece, str):
        value = number_in(piece)
        if value is not None:
            return value
        if piece in ("?duration", "#t", "total-time"):
            return Atom(piece)
        if piece in scope.functions and not scope.functions[piece].parameters:
            return Atom(piece)
        scope.text.fail(around, f"expected a finite number or a numeric fluent, got {shown(piece)}", number)
    if not piece:
        scope.text.fail(around, "expected a numeric expression, got '()'", number)
    head = piece[0]
    if isinstance(head, str) and head in OPERATORS and head not in scope.functions:
        if len(piece) < 2:
            scope.text.fail(piece, f"expected operands after {head!r}")
        operands = tuple(expression(scope, piece, i, variables) for i in range(1, len(piece)))
        return Arithmetic(head, operands)  # type: ignore[arg-type]  # one of OPERATORS
    if head == "total-time" and len(piece) == 1:
        return Atom("total-time")
    if head == "is-violated" and len(piece) == 2 and isinstance(piece[1], str):
        return Atom("is-violated", (piece[1],))
    return fluent(scope, piece, variables)


def _is_numeric(form: Form) -> bool:
    return any(
        not isinstance(side, str) or number_in(side) is not None or side in ("?duration", "#t", "total-time")
        for side in form[1:]
    )


def _equal(scope: Scope, form: Form, variables: Variables) -> Formula:
    arity(scope, form, 3, "(= TERM TERM)")
    left, right = str(form[1]), str(form[2])
    for number, term in ((1, left), (2, right)):
        if term in scope.functions and term not in scope.objects:
            return comparison(scope, form, variables)
        scope.term_types(form, number, term, variables)
    return Equal(left, right)


def _preference(scope: Scope, form: Form, variables: Variables) -> Preference:
    if len(form) == 2:
        return Preference("", formula(scope, form[1], variables, (form, 1)))
    arity(scope, form, 3, "(preference NAME CONDITION)")
    if not isinstance(form[1], str):
        scope.text.fail(form, f"expected the preference's name, got {shown(form[1])}", 1)
    return Preference(form[1], formula(scope, form[2], variables, (form, 2)))


def _modal(scope: Scope, form: Form, head: str, variables: Variables) -> Formula | None:
    if head in _UNARY:
        return _UNARY[head](_only(scope, form, 1, variables, f"({head} CONDITION)"))
    if head in _BINARY:
        arity(scope, form, 3, f"({head} CONDITION CONDITION)")
        return _BINARY[head](*(formula(scope, form[i], variables, (form, i)) for i in (1, 2)))
    match head:
        case "at" if len(form) == 3 and form[1] == "end":
            return AtEnd(formula(scope, form[2], variables, (form, 2)))
        case "within":
            arity(scope, form, 3, "(within NUMBER CONDITION)")
            return Eventually(formula(scope, form[2], variables, (form, 2)), number(scope, form, 1))
        case "always-within":
            arity(scope, form, 4, "(always-within NUMBER CONDITION CONDITION)")
            trigger, response = (formula(scope, form[i], variables, (form, i)) for i in (2, 3))
            return SometimeAfter(trigger, response, number(scope, form, 1))
        case "hold-during":
            arity(scope, form, 4, "(hold-during NUMBER NUMBER CONDITION)")
            body = formula(scope, form[3], variables, (form, 3))
            return HoldDuring(number(scope, form, 1), number(scope, form, 2), body)
        case "hold-after":
            arity(scope, form, 3, "(hold-after NUMBER CONDITION)")
            return HoldAfter(number(scope, form, 1), formula(scope, form[2], variables, (form, 2)))
    return None


def _only(scope: Scope, form: Form, part: int, variables: Variables, pattern: str) -> Formula:
    arity(scope, form, part + 1, pattern)
    return formula(scope, form[part], variables, (form, part))


def number(scope: Scope, form: Form, part: int) -> float:
    value = number_in(form[part])
    if value is None:
        scope.text.fail(form, f"expected a finite number, got {shown(form[part])}", part)
    return value


def arity(scope: Scope, form: Form, length: int, pattern: str) -> None:
    """Fail unless the form has that many parts, its head included."""
    if len(form) != length:
        scope.text.fail(form, f"expected {pattern}, got {shown(form)}")


def as_form(scope: Scope, form: Form, part: int, what: str) -> Form:
    """Return the part of the form, which must be a list."""
    piece = form[part] if part < len(form) else None
    if piece is None or isinstance(piece, str):
        got = "nothing" if piece is None else shown(piece)
        scope.text.fail(form, f"expected {what} in parentheses, got {got}", part)
    return piece

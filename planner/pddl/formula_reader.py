"""Conditions, numeric expressions and PDDL3 constraints, from nested lists to formulas."""

from __future__ import annotations

from collections.abc import Sequence

from planner.core import (
    Always,
    And,
    Arithmetic,
    AtEnd,
    AtMostOnce,
    Atom,
    Compare,
    Domain,
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
    Parameter,
    Preference,
    SometimeAfter,
    SometimeBefore,
    Until,
    nearest,
)
from planner.pddl.scope import (
    Scope,
    atom_at,
    is_number,
    list_at,
    name_at,
    number_at,
    part_at,
    require_length,
    scope_of,
    term_at,
    variables_at,
)
from planner.pddl.sexpr import Fault, Nested, located, read_tree, shown

# operator -> the parts it takes: f a formula, n a number; with what is built from them
_OPERATORS = {
    "always": ("f", Always),
    "sometime": ("f", Eventually),
    "at-most-once": ("f", AtMostOnce),
    "sometime-after": ("ff", SometimeAfter),
    "sometime-before": ("ff", SometimeBefore),
    "within": ("nf", lambda bound, body: Eventually(body, bound)),
    "always-within": ("nff", lambda bound, trigger, response: SometimeAfter(trigger, response, bound)),
    "hold-during": ("nnf", HoldDuring),
    "hold-after": ("nf", HoldAfter),
    # LTLf beyond PDDL3: our own two words, so that every formula can be written and read
    "next": ("f", Next),
    "until": ("ff", Until),
}
_CONDITION_WORDS = ("and", "or", "not", "imply", "forall", "exists", "preference", "=", "<", "<=", ">", ">=")


def read_formula(
    text: str, domain: Domain, objects: Sequence[Parameter] = (), source: str = "formula"
) -> Formula:
    """Return the goal or PDDL3 constraint that the text says, about the domain and these objects.

    >>> from planner.core import Domain, Predicate
    >>> read_formula("(always (not (wet)))", Domain("d", predicates=(Predicate("wet"),)), ())
    Always(body=Not(body=Atom(predicate='wet', args=())))
    """
    tree = read_tree(text, source)
    return located(text, source, tree, lambda node: constraint(node, scope_of(domain, objects)))


def condition_at(node: Nested, index: int, scope: Scope) -> Formula:
    """Return the condition on one state that stands there."""
    return condition(list_at(node, index, "a condition"), scope)


def condition(node: Nested, scope: Scope) -> Formula:
    """Return the condition on one state that the node is."""
    return _formula(node, scope, is_over_time=False)


def constraint(node: Nested, scope: Scope) -> Formula:
    """Return the formula, over one state or the whole way, that the node is."""
    return _formula(node, scope, is_over_time=True)


def _formula(node: Nested, scope: Scope, is_over_time: bool) -> Formula:
    if not node:
        return And()  # an empty condition is true
    head = node[0]
    if not isinstance(head, str):
        raise Fault(node, 0, f"expected the name of a predicate or a connective, got {shown(head)!r}")
    if head in scope.predicates and _has_only_words(node):
        return atom_at(node, scope)
    match head:
        case "and" | "or":
            parts = tuple([_part(node, i, scope, is_over_time) for i in range(1, len(node))])
            return And(parts) if head == "and" else Or(parts)
        case "not":
            require_length(node, 2, "(not CONDITION)")
            return Not(_part(node, 1, scope, is_over_time))
        case "imply":
            require_length(node, 3, "(imply CONDITION CONDITION)")
            return Imply(_part(node, 1, scope, is_over_time), _part(node, 2, scope, is_over_time))
        case "forall" | "exists":
            require_length(node, 3, f"({head} (VARIABLES) CONDITION)")
            variables = variables_at(node, 1, scope)
            body = _part(node, 2, scope.inside(variables), is_over_time)
            return Forall(variables, body) if head == "forall" else Exists(variables, body)
        case "preference":
            name = "" if len(node) == 2 else name_at(node, 1, "the name of the preference")
            require_length(node, 2 if not name else 3, "(preference NAME CONDITION)")
            return Preference(name, _part(node, len(node) - 1, scope, is_over_time))
        case "=" | "<" | "<=" | ">" | ">=":
            return _comparison(node, scope)
    return _over_time(node, head, scope, is_over_time)


def _part(node: Nested, index: int, scope: Scope, is_over_time: bool) -> Formula:
    return _formula(list_at(node, index, "a condition"), scope, is_over_time)


def _has_only_words(node: Nested) -> bool:
    return all(isinstance(part, str) for part in node)


def _over_time(node: Nested, head: str, scope: Scope, is_over_time: bool) -> Formula:
    is_at_end = head == "at" and len(node) > 1 and node[1] == "end" and not _has_only_words(node)
    if head not in _OPERATORS and not is_at_end:
        known = (*scope.predicates, *_CONDITION_WORDS, *(_OPERATORS if is_over_time else ()))
        if head in scope.predicates:
            return atom_at(node, scope)  # says which argument is not a word
        raise Fault(node, 0, f"predicate {head!r} is not declared{nearest(head, known)}")
    if not is_over_time:
        raise Fault(
            node,
            0,
            f"expected a condition on one state, got the constraint ({head} ...). Put it under (:constraints ...)",
        )
    if is_at_end:
        require_length(node, 3, "(at end CONDITION)")
        return AtEnd(_part(node, 2, scope, True))
    kinds, build = _OPERATORS[head]
    require_length(
        node,
        len(kinds) + 1,
        f"({head} {' '.join({'n': 'NUMBER', 'f': 'CONDITION'}[kind] for kind in kinds)})",
    )
    parts = [
        number_at(node, i) if kind == "n" else _part(node, i, scope, True) for i, kind in enumerate(kinds, 1)
    ]
    built: Formula = build(*parts)  # type: ignore[operator]
    return built


# --- numbers -----------------------------------------------------------------------------------------


def _comparison(node: Nested, scope: Scope) -> Formula:
    head = str(node[0])
    require_length(node, 3, f"({head} LEFT RIGHT)")
    if head == "=" and all(isinstance(part, str) and not _is_numeric(part, scope) for part in node[1:]):
        return Equal(term_at(node, 1, scope), term_at(node, 2, scope))
    return Compare(head, expression(node, 1, scope), expression(node, 2, scope))  # type: ignore[arg-type]


def _is_numeric(word: str, scope: Scope) -> bool:
    is_bare_fluent = word in scope.functions and word not in scope.terms
    return is_number(word) or word in ("?duration", "#t", "total-time") or is_bare_fluent


def expression(node: Nested, index: int, scope: Scope) -> Expression:
    """Return the numeric expression that stands there."""
    tree = part_at(node, index, "a number or numeric fluent")
    if isinstance(tree, str):
        if is_number(tree):
            return number_at(node, index)
        if _is_numeric(tree, scope):
            return Atom(tree)
        raise Fault(
            node,
            index,
            f"expected a number or numeric fluent, got {shown(tree)!r}{nearest(tree, scope.functions)}",
        )
    if not tree or not isinstance(tree[0], str):
        raise Fault(node, index, f"expected a number or numeric fluent, got {shown(tree)!r}")
    head = tree[0]
    if head in scope.functions:
        return atom_at(tree, scope, "function")
    match head:
        case "+" | "-" | "*" | "/":
            if len(tree) < 3 and not (head == "-" and len(tree) == 2):
                raise Fault(tree, len(tree), f"expected ({head} LEFT RIGHT), got {shown(tree)!r}")
            return Arithmetic(head, tuple([expression(tree, i, scope) for i in range(1, len(tree))]))
        case "is-violated":
            require_length(tree, 2, "(is-violated NAME)")
            return Atom(head, (name_at(tree, 1, "the name of a preference"),))
        case "total-time" | "?duration" | "#t":
            require_length(tree, 1, f"({head})")
            return Atom(head)
    raise Fault(
        tree, 0, f"function {head!r} is not declared{nearest(head, scope.functions) or '; there are none'}"
    )

"""Formulas as the trees that a model is to answer with: the other way round than `translators.llm.trees`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planner.core import (
    Always,
    And,
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
    Not,
    Or,
    SometimeAfter,
    SometimeBefore,
    conjuncts,
)
from translators.llm.schema import keys_of, predicates_of

Tree = dict[str, Any]


def answer_of(goal: Formula, rules: Formula, domain: Domain) -> Tree:
    """Return the answer that has this one reading."""
    constraints = [tree_of(rule, domain) for rule in conjuncts(rules)]
    reading = {"goal": tree_of(goal, domain), "constraints": constraints, "metric": None}
    return {"thinking": "", "status": "ok", "readings": [reading], "refusal": None}


def tree_of(formula: Formula, domain: Domain) -> Tree:
    """Return the tree of a formula."""

    def inner(part: Formula) -> Tree:
        return tree_of(part, domain)

    match formula:
        case Atom():
            return _applied("fact", formula, domain)
        case Not(body):
            return {"op": "not", "body": inner(body)}
        case And(parts) | Or(parts):
            return {"op": "and" if isinstance(formula, And) else "or", "parts": list(map(inner, parts))}
        case Imply(condition, consequence):
            return {"op": "imply", "if": inner(condition), "then": inner(consequence)}
        case Forall(parameters, body) | Exists(parameters, body):
            variables = [{"name": one.name, "type": one.types[0]} for one in parameters]
            op = "forall" if isinstance(formula, Forall) else "exists"
            return {"op": op, "variables": variables, "body": inner(body)}
        case Equal(left, right):
            return {"op": "same", "left": left, "right": right}
        case Compare(comparator, left, right):
            return {"op": comparator, "left": _number(left, domain), "right": _number(right, domain)}
    return _over_time(formula, inner)


def _over_time(rule: Formula, inner: Callable[[Formula], Tree]) -> Tree:
    match rule:
        case Always(body) | AtMostOnce(body):
            return {"op": "always" if isinstance(rule, Always) else "at-most-once", "body": inner(body)}
        case Eventually(body, None):
            return {"op": "sometime", "body": inner(body)}
        case Eventually(body, within):
            return {"op": "within", "steps": within, "body": inner(body)}
        case SometimeBefore(later, earlier):
            return {"op": "sometime-before", "later": inner(later), "earlier": inner(earlier)}
        case SometimeAfter(trigger, response, None):
            return {"op": "sometime-after", "trigger": inner(trigger), "response": inner(response)}
        case SometimeAfter(trigger, response, within):
            parts = {"trigger": inner(trigger), "response": inner(response)}
            return {"op": "always-within", "steps": within, **parts}
        case HoldDuring(start, end, body):
            return {"op": "hold-during", "start": start, "end": end, "body": inner(body)}
        case HoldAfter(start, body):
            return {"op": "hold-after", "start": start, "body": inner(body)}
    raise ValueError(f"no tree for {rule}")


def _number(expression: Expression, domain: Domain) -> Tree:
    if isinstance(expression, Atom):
        return _applied("fluent", expression, domain)
    if isinstance(expression, float):
        return {"number": expression}
    left, right = expression.operands
    return {"op": expression.operator, "left": _number(left, domain), "right": _number(right, domain)}


def _applied(kind: str, atom: Atom, domain: Domain) -> Tree:
    declared = predicates_of(domain) if kind == "fact" else {each.name: each for each in domain.functions}
    keys = keys_of(declared[atom.predicate])
    args = {"args": dict(zip(keys, atom.args, strict=True))} if keys else {}
    return {kind: atom.predicate, **args}

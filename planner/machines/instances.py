"""Formulas without variables: every quantifier replaced by its instances, what no action changes by its truth."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from planner.core import (
    FALSE,
    TRUE,
    Action,
    Always,
    And,
    AtEnd,
    AtMostOnce,
    Atom,
    BadInputError,
    Compare,
    Domain,
    DurativeAction,
    Equal,
    Eventually,
    Exists,
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
    Task,
    Until,
)
from planner.core.effects import Assign, leaves
from planner.core.objects import ObjectTable, table_of
from planner.core.semantics import holds
from planner.core.substitution import fluents_of, substitute

Truth = Callable[[Formula], Formula]


def instance_of(formula: Formula, task: Task | None = None) -> Formula:
    """Return the formula about facts alone: its quantifiers range over the task's objects, preferences are dropped.

    Raise `BadInputError` for variables that nothing binds and for numbers, of which guards cannot speak.

    >>> from planner.core import Parameter
    >>> task = Task(Domain("d"), objects=(Parameter("a"), Parameter("b")))
    >>> every = Forall((Parameter("?x"),), Eventually(Atom("seen", ("?x",))))
    >>> [str(part.body) for part in instance_of(every, task).parts]
    ['(seen a)', '(seen b)']
    """
    world = task or Task(Domain("no objects"))
    return _opened(formula, table_of(world), _as_fact)


def instance_in(formula: Formula, task: Task) -> Formula:
    """Return the same, with the facts and numbers that no action of the task changes replaced by their truth."""
    changing = _changing(task)

    def known(part: Formula) -> Formula:
        read = [part] if isinstance(part, Atom) else []
        if isinstance(part, Compare):
            read = [*fluents_of(part.left), *fluents_of(part.right)]
        if any(atom.predicate in changing for atom in read):
            return _as_fact(part)
        return TRUE if holds(part, task.init, task) else FALSE

    return _opened(formula, table_of(task), known)


def _changing(task: Task) -> frozenset[str]:
    """Return the names of all predicates and fluents whose truth or value is not the same all the way."""
    names = {axiom.head.name for axiom in task.domain.axioms}
    names |= {literal.atom.predicate for literal in task.timed}
    actions: list[Action | DurativeAction] = [*task.domain.actions, *task.domain.durative_actions]
    for action in actions:
        for effect, _, _ in leaves(action.effect):
            names.add((effect.fluent if isinstance(effect, Assign) else effect.atom).predicate)
    return frozenset(names)


def _as_fact(part: Formula) -> Formula:
    if not isinstance(part, Atom):
        raise BadInputError(
            f"reward machine: {part} compares numbers, and the guards of reward machines speak of facts. "
            "Put a fact in its place that is observed when the comparison holds"
        )
    if loose := [arg for arg in part.args if arg.startswith("?")]:
        raise BadInputError(
            f"reward machine: nothing binds {loose[0]} in {part}. Put an object there, or a quantifier around it"
        )
    return part


def _opened(formula: Formula, table: ObjectTable, truth: Truth) -> Formula:
    def inside(part: Formula) -> Formula:
        return _opened(part, table, truth)

    match formula:
        case Atom() | Compare():
            return truth(formula)
        case Equal(left, right):
            return TRUE if left == right else FALSE
        case Not(body):
            return _negated(inside(body))
        case And(parts):
            return _joined(And, [inside(part) for part in parts])
        case Or(parts):
            return _joined(Or, [inside(part) for part in parts])
        case Imply(condition, consequence):
            return _joined(Or, [_negated(inside(condition)), inside(consequence)])
        case Forall(parameters, body) | Exists(parameters, body):
            names = [parameter.name for parameter in parameters]
            choices = [table.of(parameter.types) for parameter in parameters]
            bindings = [dict(zip(names, things, strict=True)) for things in product(*choices)]
            kind: type[And] | type[Or] = And if isinstance(formula, Forall) else Or
            return _joined(kind, [inside(substitute(body, binding)) for binding in bindings])
        case Preference():
            return TRUE  # soft: never stands in the way
    return _over_time(formula, inside)


def _over_time(formula: Formula, inside: Truth) -> Formula:
    match formula:
        case Next(body) | Always(body) | AtMostOnce(body) | AtEnd(body):
            return type(formula)(inside(body))
        case Until(left, right) | SometimeBefore(left, right):
            return type(formula)(inside(left), inside(right))
        case Eventually(body, within):
            return Eventually(inside(body), within)
        case SometimeAfter(trigger, response, within):
            return SometimeAfter(inside(trigger), inside(response), within)
        case HoldDuring(start, end, body):
            return HoldDuring(start, end, inside(body))
        case HoldAfter(start, body):
            return HoldAfter(start, inside(body))
    raise ValueError(f"{type(formula).__name__} is no formula")


def _negated(formula: Formula) -> Formula:
    if formula in (TRUE, FALSE):
        return FALSE if formula == TRUE else TRUE
    return formula.body if isinstance(formula, Not) else Not(formula)


def _joined(kind: type[And] | type[Or], parts: list[Formula]) -> Formula:
    """Return the parts joined, without those that say nothing and without saying one twice."""
    nothing, all_of_it = (TRUE, FALSE) if kind is And else (FALSE, TRUE)
    if all_of_it in parts:
        return all_of_it
    kept = tuple(dict.fromkeys(part for part in parts if part != nothing))
    return kept[0] if len(kept) == 1 else kind(kept)

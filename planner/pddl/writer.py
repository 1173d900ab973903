"""Values as PDDL text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from planner.core import (
    TRUE,
    Action,
    Add,
    AllEffects,
    Always,
    And,
    Arithmetic,
    Assign,
    AtEnd,
    AtMostOnce,
    Atom,
    BadInputError,
    Compare,
    Delete,
    Domain,
    DurativeAction,
    Effect,
    Equal,
    Eventually,
    Exists,
    Expression,
    Forall,
    ForallEffect,
    Formula,
    HoldAfter,
    HoldDuring,
    Imply,
    Metric,
    Next,
    Not,
    Or,
    Parameter,
    Predicate,
    Preference,
    SometimeAfter,
    SometimeBefore,
    Task,
    TimedCondition,
    TimedEffect,
    TimedForall,
    TimedLiteral,
    TimedPreference,
    Until,
    When,
)
from planner.pddl.numbers import written

_NAME = re.compile(r"\??[^\s()\";?:#A-Z][^\s()\";?#A-Z]*")


def write_domain(domain: Domain) -> str:
    """Return the domain as PDDL text that reads back as the same value."""
    lines = [f"(define (domain {_checked(domain.name)})"]
    if domain.requirements:
        lines.append(f"  (:requirements {' '.join(domain.requirements)})")
    if domain.types:
        declared = [Parameter(one.name, one.parents) for one in domain.types]
        lines.append(f"  (:types {_typed(declared)})")
    if domain.constants:
        lines.append(f"  (:constants {_typed(domain.constants)})")
    if domain.predicates:
        lines.append(f"  (:predicates {' '.join(_declaration(one) for one in domain.predicates)})")
    if domain.functions:
        lines.append(f"  (:functions {' '.join(_declaration(one) for one in domain.functions)})")
    if domain.constraints != TRUE:
        lines.append(f"  (:constraints {write_formula(domain.constraints)})")
    lines += [f"  (:derived {_declaration(one.head)} {write_formula(one.body)})" for one in domain.axioms]
    lines += [_action(one) for one in domain.actions]
    lines += [_durative(one) for one in domain.durative_actions]
    return "\n".join(lines) + ")\n"


def write_problem(task: Task) -> str:
    """Return the task as PDDL text that reads back, over its domain, as the same value."""
    facts = [str(fact) for fact in sorted(task.init.facts)]
    values = [f"(= {fluent} {written(value)})" for fluent, value in sorted(task.init.values.items())]
    timed = [_timed_literal(literal) for literal in task.timed]
    lines = [f"(define (problem {_checked(task.name)})", f"  (:domain {task.domain.name})"]
    if task.requirements:
        lines.append(f"  (:requirements {' '.join(task.requirements)})")
    lines.append(f"  (:objects {_typed(task.objects)})")
    lines.append("  (:init " + "\n    ".join([*facts, *values, *timed]) + ")")
    lines.append(f"  (:goal {write_formula(task.goal)})")
    if task.rules != TRUE:
        lines.append(f"  (:constraints {write_formula(task.rules)})")
    if task.metric is not None:
        lines.append(f"  (:metric {task.metric.direction} {write_expression(task.metric.expression)})")
    return "\n".join(lines) + ")\n"


def write_formula(formula: Formula) -> str:
    """Return the formula as PDDL; `Next` and `Until`, which PDDL3 lacks, as (next f) and (until f g).

    >>> write_formula(Not(And((Atom("on", ("a", "b")), Atom("clear", ("a",))))))
    '(not (and (on a b) (clear a)))'
    """
    match formula:
        case Atom():
            return str(formula)
        case Compare(comparator, left, right):
            return f"({comparator} {write_expression(left)} {write_expression(right)})"
        case Equal(left, right):
            return f"(= {left} {right})"
        case Not(body):
            return f"(not {write_formula(body)})"
        case And(parts) | Or(parts):
            words = ["and" if isinstance(formula, And) else "or", *map(write_formula, parts)]
            return f"({' '.join(words)})"
        case Imply(left, right):
            return f"(imply {write_formula(left)} {write_formula(right)})"
        case Forall(parameters, body):
            return f"(forall ({_typed(parameters)}) {write_formula(body)})"
        case Exists(parameters, body):
            return f"(exists ({_typed(parameters)}) {write_formula(body)})"
        case Preference(name, body):
            return f"(preference {name + ' ' if name else ''}{write_formula(body)})"
        case _:
            return _temporal(formula)


def _temporal(formula: Formula) -> str:
    match formula:
        case Eventually(body, None):
            return f"(sometime {write_formula(body)})"
        case Eventually(body, float() | int() as within):
            return f"(within {written(within)} {write_formula(body)})"
        case Always(body):
            return f"(always {write_formula(body)})"
        case AtMostOnce(body):
            return f"(at-most-once {write_formula(body)})"
        case Next(body):
            return f"(next {write_formula(body)})"
        case AtEnd(body):
            return f"(at end {write_formula(body)})"
        case Until(keep, goal):
            return f"(until {write_formula(keep)} {write_formula(goal)})"
        case SometimeBefore(later, earlier):
            return f"(sometime-before {write_formula(later)} {write_formula(earlier)})"
        case SometimeAfter(trigger, response, None):
            return f"(sometime-after {write_formula(trigger)} {write_formula(response)})"
        case SometimeAfter(trigger, response, float() | int() as within):
            return f"(always-within {written(within)} {write_formula(trigger)} {write_formula(response)})"
        case HoldDuring(start, end, body):
            return f"(hold-during {written(start)} {written(end)} {write_formula(body)})"
        case HoldAfter(start, body):
            return f"(hold-after {written(start)} {write_formula(body)})"
    raise TypeError(f"not a formula: {formula!r}")


def write_metric(metric: Metric) -> str:
    """Return what is to be small or large as PDDL, without its keyword: ``(minimize (total-cost))``."""
    return f"({metric.direction} {write_expression(metric.expression)})"


def write_expression(expression: Expression) -> str:
    """Return the numeric expression as PDDL."""
    match expression:
        case Atom(predicate, ()) if predicate[0] in "?#":
            return predicate
        case Atom():
            return str(expression)
        case Arithmetic(operator, operands):
            return f"({operator} {' '.join(write_expression(operand) for operand in operands)})"
        case _:
            return written(expression)


def write_effect(effect: Effect) -> str:
    """Return the effect as PDDL."""
    match effect:
        case Add(atom):
            return str(atom)
        case Delete(atom):
            return f"(not {atom})"
        case Assign(how, fluent, expression):
            return f"({how} {fluent} {write_expression(expression)})"
        case When():
            return _when(effect)
        case ForallEffect(parameters, inner):
            return f"(forall ({_typed(parameters)}) {write_effect(inner)})"
        case TimedEffect(when, inner):
            return f"({when} {write_effect(inner)})"
        case AllEffects(parts):
            return f"({' '.join(['and', *map(write_effect, parts)])})"


def _when(effect: When) -> str:
    """Return a conditional effect; conditions at several times, which nest in values, in one ``and``."""
    if not isinstance(effect.condition, TimedCondition):
        return f"(when {write_formula(effect.condition)} {write_effect(effect.effect)})"
    conditions: list[TimedCondition] = []
    inner: Effect = effect
    while isinstance(inner, When) and isinstance(inner.condition, TimedCondition):
        conditions.append(inner.condition)
        inner = inner.effect
    asked = _timed_condition(conditions[0]) if len(conditions) == 1 else _all_timed(conditions)
    return f"(when {asked} {write_effect(inner)})"


def _timed_condition(condition: TimedCondition | TimedForall | TimedPreference) -> str:
    match condition:
        case TimedCondition(when, inner):
            return f"({when} {write_formula(inner)})"
        case TimedForall(parameters, parts):
            return f"(forall ({_typed(parameters)}) {_all_timed(parts)})"
        case TimedPreference(name, parts):
            return f"(preference {name + ' ' if name else ''}{_all_timed(parts)})"


def _all_timed(parts: Iterable[TimedCondition | TimedForall | TimedPreference]) -> str:
    return f"({' '.join(['and', *map(_timed_condition, parts)])})"


def _action(action: Action) -> str:
    return (
        f"  (:action {_checked(action.name)}\n    :parameters ({_typed(action.parameters)})\n"
        f"    :precondition {write_formula(action.precondition)}\n    :effect {write_effect(action.effect)})"
    )


def _durative(action: DurativeAction) -> str:
    bounds = []
    for bound in action.duration:
        text = write_formula(bound.compare)
        bounds.append(f"(at end {text})" if bound.when == "at end" else text)
    # Many readers take a single bound only without the `and` around it.
    duration = bounds[0] if len(bounds) == 1 else f"({' '.join(['and', *bounds])})"
    return (
        f"  (:durative-action {_checked(action.name)}\n    :parameters ({_typed(action.parameters)})\n"
        f"    :duration {duration}\n    :condition {_all_timed(action.conditions)}\n"
        f"    :effect {write_effect(action.effect)})"
    )


def _timed_literal(literal: TimedLiteral) -> str:
    match literal.value:
        case True:
            return f"(at {written(literal.time)} {literal.atom})"
        case False:
            return f"(at {written(literal.time)} (not {literal.atom}))"
        case value:
            return f"(at {written(literal.time)} (= {literal.atom} {written(value)}))"


def _declaration(declared: Predicate) -> str:
    return f"({' '.join(filter(None, (_checked(declared.name), _typed(declared.parameters))))})"


def _typed(parameters: Sequence[Parameter]) -> str:
    """Return the names in order, each run of one type with it; without types where none is needed."""
    if all(parameter.types == ("object",) for parameter in parameters):
        return " ".join(_checked(parameter.name) for parameter in parameters)
    runs = groupby(parameters, key=lambda parameter: parameter.types)
    return " ".join(f"{' '.join(_checked(one.name) for one in run)} - {_types(types)}" for types, run in runs)


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise BadInputError(
            f"{name!r} cannot be written as a PDDL name. Use lower-case letters, digits, '-' and '_'"
        )
    return name


def _types(types: tuple[str, ...]) -> str:
    return types[0] if len(types) == 1 else f"(either {' '.join(types)})"

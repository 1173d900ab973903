"""Actions, durative actions and derived predicates."""

from __future__ import annotations

from planner.core import (
    TRUE,
    Action,
    Add,
    AllEffects,
    Assign,
    Axiom,
    Compare,
    Delete,
    DurationBound,
    DurativeAction,
    Effect,
    ForallEffect,
    Parameter,
    Predicate,
    TimedCondition,
    TimedEffect,
    TimedForall,
    TimedPreference,
    When,
    nearest,
)
from planner.core.effects import TimePoint
from planner.pddl.conditions import (
    Variables,
    arity,
    as_form,
    atom,
    comparison,
    expression,
    fluent,
    formula,
)
from planner.pddl.forms import Form, shown
from planner.pddl.scope import Scope

ASSIGNMENTS = ("assign", "increase", "decrease", "scale-up", "scale-down")
Timed = tuple[TimedCondition | TimedForall | TimedPreference, ...]


def action(scope: Scope, form: Form) -> Action:
    """Return the action schema of an ``(:action ...)`` form."""
    name, fields = _fields(scope, form, (":parameters", ":precondition", ":effect"))
    parameters = _parameters(scope, form, fields)
    variables = {parameter.name: parameter.types for parameter in parameters}
    condition, changes = fields.get(":precondition"), fields.get(":effect")
    return Action(
        name,
        parameters,
        TRUE if condition is None else formula(scope, form[condition], variables, (form, condition)),
        AllEffects() if changes is None else effect(scope, form, changes, variables),
    )


def durative_action(scope: Scope, form: Form) -> DurativeAction:
    """Return the schema of a ``(:durative-action ...)`` form."""
    name, fields = _fields(scope, form, (":parameters", ":duration", ":condition", ":effect"))
    parameters = _parameters(scope, form, fields)
    variables = {parameter.name: parameter.types for parameter in parameters}
    condition, changes = fields.get(":condition"), fields.get(":effect")
    bounds = fields.get(":duration")
    return DurativeAction(
        name,
        parameters,
        () if bounds is None else _duration(scope, as_form(scope, form, bounds, "a duration"), variables),
        () if condition is None else _timed(scope, form, condition, variables),
        AllEffects() if changes is None else effect(scope, form, changes, variables),
    )


def axiom(scope: Scope, form: Form) -> Axiom:
    """Return the axiom of a ``(:derived (head) body)`` form; its head must be declared already."""
    arity(scope, form, 3, "(:derived (PREDICATE ?x) CONDITION)")
    head = as_form(scope, form, 1, "the derived predicate")
    declared = derived_head(scope, head)
    variables = {parameter.name: parameter.types for parameter in declared.parameters}
    return Axiom(declared, formula(scope, form[2], variables, (form, 2)))


def derived_head(scope: Scope, head: Form) -> Predicate:
    """Return the head of a derived predicate; a variable without a type takes the declared one."""
    if not head or not isinstance(head[0], str):
        scope.text.fail(head, f"expected a predicate, got {shown(head)}")
    parameters = scope.parameters(head, 1)
    declared = scope.predicates.get(head[0])
    if declared is not None and len(declared.parameters) == len(parameters) and "-" not in head:
        typed = zip(parameters, declared.parameters, strict=True)
        parameters = tuple(type(mine)(mine.name, theirs.types) for mine, theirs in typed)
    return Predicate(head[0], parameters)


def effect(scope: Scope, around: Form, number: int, variables: Variables) -> Effect:
    """Return the effect that is the part of that number of the form around it."""
    form = as_form(scope, around, number, "an effect")
    if not form:
        return AllEffects()
    head = form[0]
    match head:
        case "and":
            return AllEffects(tuple(effect(scope, form, i, variables) for i in range(1, len(form))))
        case "not":
            arity(scope, form, 2, "(not FACT)")
            return Delete(atom(scope, as_form(scope, form, 1, "a fact"), variables))
        case "when":
            arity(scope, form, 3, "(when CONDITION EFFECT)")
            timed = _time_point(scope, form[1])
            if timed is None:
                return When(formula(scope, form[1], variables, (form, 1)), effect(scope, form, 2, variables))
            inner = as_form(scope, form, 1, "a condition")
            condition = TimedCondition(timed, formula(scope, inner[2], variables, (inner, 2)))
            return When(condition, effect(scope, form, 2, variables))
        case "forall":
            arity(scope, form, 3, "(forall (?x - type) EFFECT)")
            parameters = scope.parameters(as_form(scope, form, 1, "a list of variables"))
            inner_variables = {**variables, **{p.name: p.types for p in parameters}}
            return ForallEffect(parameters, effect(scope, form, 2, inner_variables))
    timed = _time_point(scope, form)
    if timed is not None:
        return TimedEffect(timed, effect(scope, form, 2, variables))
    if isinstance(head, str) and head in ASSIGNMENTS and head not in scope.predicates:
        arity(scope, form, 3, f"({head} FLUENT NUMBER)")
        target = form[1]
        if isinstance(target, str):
            wrapped = Form(form.at + 2)
            wrapped.append(target)
            target = wrapped
        return Assign(head, fluent(scope, target, variables), expression(scope, form, 2, variables))  # type: ignore[arg-type]
    return Add(atom(scope, form, variables))


def _time_point(scope: Scope, form: Form | str) -> TimePoint | None:
    """Return the time point of ``(at start X)``, ``(at end X)``, ``(over all X)``, if it is one of them."""
    if isinstance(form, str) or len(form) != 3 or isinstance(form[2], str):
        return None
    words = f"{form[0]} {form[1]}"
    if words == "at start":
        return "at start"
    if words == "at end":
        return "at end"
    if words == "over all":
        return "over all"
    if form[0] in ("at", "over") and form[0] not in scope.predicates:
        scope.text.fail(form, f"expected (at start ...), (at end ...) or (over all ...), got {shown(form)}")
    return None


def _timed(scope: Scope, around: Form, number: int, variables: Variables) -> Timed:
    form = as_form(scope, around, number, "a timed condition")
    if not form:
        return ()
    match form[0]:
        case "and":
            return tuple(part for i in range(1, len(form)) for part in _timed(scope, form, i, variables))
        case "forall":
            arity(scope, form, 3, "(forall (?x - type) TIMED-CONDITION)")
            parameters = scope.parameters(as_form(scope, form, 1, "a list of variables"))
            inner = {**variables, **{p.name: p.types for p in parameters}}
            return (TimedForall(parameters, _timed(scope, form, 2, inner)),)
        case "preference":
            has_name = len(form) == 3
            if len(form) not in (2, 3) or (has_name and not isinstance(form[1], str)):
                scope.text.fail(form, f"expected (preference NAME TIMED-CONDITION), got {shown(form)}")
            name = str(form[1]) if has_name else ""
            return (TimedPreference(name, _timed(scope, form, len(form) - 1, variables)),)
    point = _time_point(scope, form)
    if point is None:
        scope.text.fail(form, f"expected (at start ...), (at end ...) or (over all ...), got {shown(form)}")
    return (TimedCondition(point, formula(scope, form[2], variables, (form, 2))),)


def _duration(scope: Scope, form: Form, variables: Variables) -> tuple[DurationBound, ...]:
    if not form:
        return ()
    if form[0] == "and":
        return tuple(
            bound
            for i in range(1, len(form))
            for bound in _duration(scope, as_form(scope, form, i, "a bound on ?duration"), variables)
        )
    when = _time_point(scope, form)
    inner = form if when is None else as_form(scope, form, 2, "a bound on ?duration")
    if len(inner) != 3 or inner[0] not in ("=", "<=", ">=") or inner[1] != "?duration":
        scope.text.fail(inner, f"expected (= ?duration NUMBER), <= or >=, got {shown(inner)}")
    compare: Compare = comparison(scope, inner, variables)
    return (DurationBound(compare, "at end" if when == "at end" else "at start"),)


def _parameters(scope: Scope, form: Form, fields: dict[str, int]) -> tuple[Parameter, ...]:
    if ":parameters" not in fields:
        return ()
    return scope.parameters(as_form(scope, form, fields[":parameters"], "a list of variables"))


def _fields(scope: Scope, form: Form, known: tuple[str, ...]) -> tuple[str, dict[str, int]]:
    """Return the name of the action and, by keyword, the number of the part that follows it."""
    if len(form) < 2 or not isinstance(form[1], str):
        scope.text.fail(form, f"expected the action's name after {form[0]}")
    fields: dict[str, int] = {}
    number = 2
    while number < len(form):
        key = form[number]
        if not isinstance(key, str) or key not in known:
            hint = nearest(key, known) if isinstance(key, str) else ""
            scope.text.fail(
                form,
                f"action {form[1]!r}: expected one of {', '.join(known)}, got {shown(key)}{hint}",
                number,
            )
        if key in fields:
            scope.text.fail(form, f"action {form[1]!r}: {key} is given twice", number)
        if number + 1 >= len(form):
            scope.text.fail(form, f"action {form[1]!r}: nothing follows {key}", number)
        fields[key] = number + 1
        number += 2
    return form[1], fields

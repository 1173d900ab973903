"""In a worker: z3 on variables, constraints and an objective, given as JSON values."""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import reduce
from typing import Any

import z3

from planner.engines.child import Answer, gave_up

_COMPARE: dict[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    ">=": operator.ge,
    ">": operator.gt,
}
_CALCULATE: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
}


def answer(request: dict[str, Any]) -> Answer:
    """Return the best values and facts, or a smallest set of constraints that cannot hold together."""
    task = _Task(request["variables"])
    named = {name: task.formula(formula) for name, formula in request["constraints"]}
    limit_ms = max(int(1000 * float(request["limit_s"])), 1)
    if request["objective"] is not None:
        return _best(task, list(named.values()), request["objective"], limit_ms) or _conflict(
            task, named, limit_ms
        )
    return _any(task, named, limit_ms)


class _Task:
    """The variables, as z3 knows them, and facts as they come up."""

    def __init__(self, variables: list[list[Any]]) -> None:
        self.facts: dict[str, Any] = {}
        self.numbers: dict[str, Any] = {}
        self.bounds = []
        for name, lower, upper, is_whole in variables:
            number = (z3.Int if is_whole else z3.Real)(name)
            self.numbers[name] = number
            self.bounds += [number >= lower] if lower is not None else []
            self.bounds += [number <= upper] if upper is not None else []

    def formula(self, formula: list[Any]) -> Any:
        head, *parts = formula
        match head:
            case "fact":
                return self.facts.setdefault(parts[0], z3.Bool(parts[0]))
            case "not":
                return z3.Not(self.formula(parts[0]))
            case "and":
                return z3.And([self.formula(part) for part in parts])
            case "or":
                return z3.Or([self.formula(part) for part in parts])
        return _COMPARE[head](*map(self.expression, parts))

    def expression(self, expression: Any) -> Any:
        if isinstance(expression, str):
            return self.numbers[expression]
        if not isinstance(expression, list):
            return z3.RealVal(expression)
        head, *parts = expression
        values = [self.expression(part) for part in parts]
        return -values[0] if head == "-" and len(values) == 1 else reduce(_CALCULATE[head], values)

    def found(self, model: Any) -> Answer:
        values = {
            name: _number(model.eval(number, model_completion=True)) for name, number in self.numbers.items()
        }
        facts = [name for name, fact in self.facts.items() if z3.is_true(model.eval(fact))]
        return {"status": "solved", "values": values, "facts": facts}


def _best(task: _Task, constraints: list[Any], objective: list[Any], limit_ms: int) -> Answer | None:
    """Return the best values, proved or not; None if the constraints cannot hold together."""
    direction, expression = objective
    optimizer = z3.Optimize()
    optimizer.set(timeout=limit_ms)
    optimizer.add(*task.bounds, *constraints)
    aim = task.expression(expression)
    handle = optimizer.minimize(aim) if direction == "minimize" else optimizer.maximize(aim)
    said = optimizer.check()
    if said == z3.unsat:
        return None
    if said == z3.unknown:
        return gave_up(f"z3 gave up: {optimizer.reason_unknown()}")
    limit = optimizer.lower(handle) if direction == "minimize" else optimizer.upper(handle)
    model = optimizer.model()
    if not (z3.is_rational_value(limit) or z3.is_int_value(limit)):
        return gave_up(f"the objective has no end: {limit}")
    cost = _number(model.eval(aim, model_completion=True))
    return {**task.found(model), "cost": cost, "bound": _number(limit)}


def _any(task: _Task, named: dict[str, Any], limit_ms: int) -> Answer:
    solver = z3.Solver()
    solver.set(timeout=limit_ms)
    solver.add(*task.bounds, *named.values())
    said = solver.check()
    if said == z3.sat:
        return task.found(solver.model())
    if said == z3.unknown:
        return gave_up(f"z3 gave up: {solver.reason_unknown()}")
    return _conflict(task, named, limit_ms)


def _conflict(task: _Task, named: dict[str, Any], limit_ms: int) -> Answer:
    """Return constraints that cannot hold together, none of which can be left out."""
    solver = z3.Solver()
    solver.set(timeout=limit_ms)
    solver.set("core.minimize", True)
    solver.add(*task.bounds)
    flags = {name: z3.Bool(f"constraint {number}") for number, name in enumerate(named)}
    for name, flag in flags.items():
        solver.add(z3.Implies(flag, named[name]))
    kept = list(flags)
    for name in list(kept):  # z3 makes the core small; this makes sure that nothing can be left out
        fewer = [each for each in kept if each != name]
        if solver.check([flags[each] for each in fewer]) == z3.unsat:
            kept = fewer
    return {"status": "unsolvable", "core": kept}


def _number(value: Any) -> float:
    if z3.is_algebraic_value(value):
        value = value.approx(12)
    return float(value.as_fraction()) if z3.is_rational_value(value) else float(value.as_long())

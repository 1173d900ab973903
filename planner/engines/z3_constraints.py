"""Constraint problems by z3 (de Moura & Bjorner, TACAS 2008), in a worker that can be stopped."""

from __future__ import annotations

import math
from typing import Any

from planner.core.constraints import ConstraintResult, ConstraintTask
from planner.core.formula import (
    And,
    Arithmetic,
    Atom,
    Compare,
    Equal,
    Expression,
    Formula,
    Imply,
    Not,
    Or,
    atoms_of,
)
from planner.core.plan import Budget, PlanStatus
from planner.engines.workers import ask

NAME = "z3"
JOB = "planner.engines.z3_job"


def solve(task: ConstraintTask, budget: Budget) -> ConstraintResult:
    """Return the best values with the proof, or the constraints that cannot hold together, in words."""
    try:
        constraints = [[name, _formula(formula)] for name, formula in task.constraints.items()]
    except TypeError as error:
        return ConstraintResult(PlanStatus.UNSUPPORTED, reason=f"{NAME}: {error}")
    atoms: dict[str, Atom] = {str(variable.name): variable.name for variable in task.variables}
    for formula in task.constraints.values():
        _note_atoms(formula, atoms)
    request = {
        "variables": [
            [str(each.name), _bound(each.lower), _bound(each.upper), each.is_whole] for each in task.variables
        ],
        "constraints": constraints,
        "objective": None
        if task.objective is None
        else [task.objective.direction, _expression(task.objective.expression)],
        "limit_s": budget.wall_s,
    }
    reply = ask(JOB, request, budget)
    if reply.outcome != "answered":
        status = PlanStatus.CANCELLED if reply.outcome == "cancelled" else PlanStatus.GAVE_UP
        return ConstraintResult(status, reason=f"{NAME}: {reply.words}")
    said = reply.answer
    core = tuple(said.get("core", ()))
    return ConstraintResult(
        PlanStatus(said["status"]),
        {atoms[name]: value for name, value in said.get("values", {}).items()},
        frozenset(atoms[name] for name in said.get("facts", ())),
        said.get("cost"),
        said.get("bound"),
        core,
        _words(task, core) if core else said.get("reason", ""),
    )


def _words(task: ConstraintTask, core: tuple[str, ...]) -> str:
    from planner.pddl import write_formula  # noqa: PLC0415 - only where there is something to explain

    told = "; ".join(f"{name}: {write_formula(task.constraints[name])}" for name in core)
    return f"these constraints cannot hold together, and none of them can be left out: {told}"


def _bound(number: float) -> float | None:
    return None if math.isinf(number) else number


def _note_atoms(formula: Formula, atoms: dict[str, Atom]) -> None:
    for atom in atoms_of(formula):
        atoms.setdefault(str(atom), atom)


def _formula(formula: Formula) -> list[Any]:
    """Return the formula as lists of JSON values, or raise `TypeError` for what is no constraint."""
    match formula:
        case Atom():
            return ["fact", str(formula)]
        case Not(body):
            return ["not", _formula(body)]
        case And(parts) | Or(parts):
            return ["and" if isinstance(formula, And) else "or", *map(_formula, parts)]
        case Imply(condition, consequence):
            return ["or", ["not", _formula(condition)], _formula(consequence)]
        case Compare(comparator, left, right):
            return [comparator, _expression(left), _expression(right)]
        case Equal(left, right):
            return ["and"] if left == right else ["or"]
    raise TypeError(
        f"{type(formula).__name__} is not supported in a constraint; write it out for each object"
    )


def _expression(expression: Expression) -> Any:
    match expression:
        case Atom():
            return str(expression)
        case Arithmetic(operator, arguments):
            return [operator, *map(_expression, arguments)]
    return expression

"""Constraint problems: variables, what must hold of them, and what should be as small or large as can be."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from planner.core.errors import BadInputError
from planner.core.formula import Atom, Compare, Formula, walk
from planner.core.plan import PlanStatus
from planner.core.substitution import fluents_of
from planner.core.task import Metric


@dataclass(frozen=True, slots=True)
class Variable:
    """A number to be chosen, whole or not, between the bounds. Facts (atoms) need no declaration."""

    name: Atom
    lower: float = -math.inf
    upper: float = math.inf
    is_whole: bool = True

    def __post_init__(self) -> None:
        if not self.lower <= self.upper:
            raise BadInputError(
                f"variable {self.name}: the lower bound {self.lower:g} is above the upper bound {self.upper:g}"
            )


@dataclass(frozen=True, slots=True)
class ConstraintTask:
    """Variables, named constraints without variables of PDDL's kind, and what is to be minimised or maximised."""

    variables: tuple[Variable, ...] = ()
    constraints: Mapping[str, Formula] = field(default_factory=lambda: MappingProxyType({}))
    objective: Metric | None = None

    def __post_init__(self) -> None:
        known = {variable.name for variable in self.variables}
        sides = [
            (name, side)
            for name, formula in self.constraints.items()
            for part in walk(formula)
            if isinstance(part, Compare)
            for side in (part.left, part.right)
        ]
        if self.objective is not None:
            sides.append(("the objective", self.objective.expression))
        for name, side in sides:
            for fluent in fluents_of(side):
                if fluent not in known:
                    raise BadInputError(f"{name}: there is no variable {fluent}. Declare it with its bounds")


@dataclass(frozen=True, slots=True)
class ConstraintResult:
    """What came of a constraint problem.

    SOLVED: `values` and the facts that hold; with an objective, its `cost` and a `bound` that equals it if
    nothing is better. UNSOLVABLE: `core` names constraints of which none can be left out and which cannot hold
    together (with the variables' bounds).
    """

    status: PlanStatus
    values: Mapping[Atom, float] = field(default_factory=lambda: MappingProxyType({}))
    facts: frozenset[Atom] = frozenset()
    cost: float | None = None
    bound: float | None = None
    core: tuple[str, ...] = ()
    reason: str = ""

"""The constraint problem that statements make: decisions, rows of limits, and what is aimed at; all linear."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.core import Arithmetic, Atom, Compare, Expression, Formula, Metric, Or
from planner.core.constraints import ConstraintTask, Variable

Terms = Mapping[Atom, float]


@dataclass(frozen=True, slots=True)
class Decision:
    """A family of numbers to choose, one for each tuple of things: how much is shipped, who works when.

    `kinds` are the kinds of the tuple's things; `prepositions` stand before them in words.
    """

    verb: str
    kinds: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    unit: str = ""
    is_whole: bool = True
    upper: float | None = None
    prepositions: tuple[str, ...] = ()
    words: str = ""

    def atom(self, cell: tuple[str, ...]) -> Atom:
        """Return the variable of a cell."""
        return Atom(self.verb, tuple(name.replace(" ", "_") for name in cell))

    @property
    def is_yes_no(self) -> bool:
        return self.is_whole and self.upper == 1


@dataclass(frozen=True, slots=True)
class Row:
    """A sum of numbers compared with a number; `said` is the sentence it comes from, empty for what follows from none."""

    words: str
    terms: Terms
    comparator: str
    number: float
    said: str = ""

    def formula(self) -> Compare:
        """Return the row as a comparison."""
        return Compare(self.comparator, total(self.terms), self.number)  # type: ignore[arg-type]

    def holds_with(self, values: Mapping[Atom, float]) -> float:
        """Return the sum at these values."""
        return sum(factor * values[atom] for atom, factor in self.terms.items())


@dataclass(frozen=True, slots=True)
class Either:
    """One of the rows must hold."""

    words: str
    rows: tuple[Row, ...]
    said: str = ""

    def formula(self) -> Formula:
        return Or(tuple(row.formula() for row in self.rows))


@dataclass(frozen=True, slots=True)
class Objective:
    """What is to be as small or as large as can be, in words and as a sum."""

    direction: str
    words: str
    terms: Terms
    unit: str = ""
    constant: float = 0.0


@dataclass(frozen=True, slots=True)
class Model:
    """All of a constraint problem."""

    decisions: tuple[Decision, ...]
    rows: tuple[Row | Either, ...]
    objective: Objective | None = None
    helpers: tuple[Variable, ...] = ()
    wishes: tuple[tuple[str, Atom], ...] = ()  # sentence, and the 0/1 number that is 1 if it is not kept
    notes: tuple[str, ...] = field(default=())
    facts: tuple[str, ...] = field(default=())
    shown: str = "cells"  # how the decisions are shown: cells, times, route
    lengths: Mapping[str, float] = field(default_factory=dict)

    def variables(self) -> tuple[Variable, ...]:
        """Return the numbers to choose."""
        found = [
            Variable(d.atom(cell), 0.0, d.upper if d.upper is not None else float("inf"), d.is_whole)
            for d in self.decisions
            for cell in d.cells
        ]
        return (*found, *self.helpers)

    def task(self, aim: Objective | None, extra: tuple[Row, ...] = ()) -> ConstraintTask:
        """Return the problem for a solver: a constraint a sentence, so that a conflict is told in sentences."""
        by_said: dict[str, list[Formula]] = {}
        for row in (*self.rows, *extra):
            by_said.setdefault(row.said or "how things are", []).append(row.formula())
        from planner.core import And  # noqa: PLC0415 - one name

        constraints: dict[str, Formula] = {said: And(tuple(parts)) for said, parts in by_said.items()}
        metric = None if aim is None else Metric(aim.direction, total(aim.terms))  # type: ignore[arg-type]
        return ConstraintTask(self.variables(), constraints, metric)


def total(terms: Terms) -> Expression:
    """Return the sum as an expression."""
    parts: list[Expression] = []
    for atom, factor in terms.items():
        if factor:
            parts.append(atom if factor == 1 else Arithmetic("*", (float(factor), atom)))
    if not parts:
        return 0.0
    return parts[0] if len(parts) == 1 else Arithmetic("+", tuple(parts))


def plus(*sums: Terms) -> dict[Atom, float]:
    """Return the sum of sums."""
    found: dict[Atom, float] = {}
    for terms in sums:
        for atom, factor in terms.items():
            found[atom] = found.get(atom, 0.0) + factor
    return found


def times(factor: float, terms: Terms) -> dict[Atom, float]:
    """Return the sum times a number."""
    return {atom: factor * each for atom, each in terms.items()}

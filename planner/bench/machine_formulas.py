"""Machines of random formulas: how long they take to make, how small they are, and whether they are right.

Each machine is run, through the same `start` and `step` as any hierarchy, over all short sequences of observations
of its formula's facts and over random longer ones, and compared with what the formula means by definition.
"""

from __future__ import annotations

import argparse
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import product
from typing import Any

from planner.core import (
    Always,
    And,
    AtEnd,
    AtMostOnce,
    Atom,
    Domain,
    Eventually,
    Formula,
    Hierarchy,
    HoldAfter,
    HoldDuring,
    Imply,
    Next,
    Not,
    Or,
    RewardMachine,
    SometimeAfter,
    SometimeBefore,
    State,
    Task,
    Until,
    atoms_of,
)
from planner.core.semantics import means
from planner.machines import FormulaTooLargeError, from_formula, start, step
from planner.machines.from_formula import END, MAX_NODES
from planner.pddl import write_formula

ATOMS = tuple(Atom(name) for name in "abcd")
MOST_OPERATORS = 12
MOST_SHORT = 700  # sequences to go through, all of one length and below
N_LONG, LONGEST = 40, 20
WORLD = Task(Domain("formulas"))

Way = Sequence[frozenset[Atom]]
Draw = random.Random


@dataclass(frozen=True, slots=True)
class FormulaRow:
    """What came of one formula. `n_wrong` counts the sequences on which the machine and the definition differ."""

    formula: str
    n_operators: int
    build_ms: float
    n_nodes: int | None  # None: refused as too large
    n_clauses: int
    n_sequences: int
    n_wrong: int


@dataclass(frozen=True, slots=True)
class FormulaFigures:
    """All rows, and what they come to."""

    seed: int
    rows: tuple[FormulaRow, ...]

    def summary(self) -> dict[str, Any]:
        """Return the figures as JSON values."""
        times_ms = sorted(row.build_ms for row in self.rows)
        sizes = [row.n_nodes for row in self.rows if row.n_nodes is not None]
        return {
            "seed": self.seed,
            "formulas": len(self.rows),
            "right": sum(row.n_nodes is not None and row.n_wrong == 0 for row in self.rows),
            "too_large": len(self.rows) - len(sizes),
            "sequences": sum(row.n_sequences for row in self.rows),
            "build_ms_median": round(statistics.median(times_ms), 2),
            "build_ms_95": round(times_ms[int(0.95 * (len(times_ms) - 1))], 2),
            "build_ms_most": round(times_ms[-1], 2),
            "nodes_median": statistics.median(sizes) if sizes else None,
            "nodes_most": max(sizes, default=None),
        }

    def document(self) -> dict[str, Any]:
        """Return the figures with their rows as JSON values."""
        return {**self.summary(), "rows": [asdict(row) for row in self.rows]}


def run_formulas(
    n: int = 200, seed: int = 0, clock: Callable[[], float] = time.perf_counter
) -> FormulaFigures:
    """Return how the machines of so many random formulas of up to `MOST_OPERATORS` operators do."""
    draw = random.Random(seed)
    return FormulaFigures(seed, tuple(_row(draw, clock) for _ in range(n)))


def formulas(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the figures of as many formulas as there are seeds, with a text `summary`, as a part of a suite has it."""
    figures = run_formulas(arguments.seeds)
    found = figures.summary()
    words = (
        f"{found['right']} of {found['formulas']} machines right on {found['sequences']:,} sequences, "
        f"{found['too_large']} refused as too large; median {found['build_ms_median']} ms and {found['nodes_median']} "
        f"nodes, at most {found['build_ms_most']} ms and {found['nodes_most']} nodes"
    )
    return {**figures.document(), "summary": words}


def random_formula(draw: Draw, n_operators: int) -> Formula:
    """Return a formula of so many operators over `ATOMS`; times are small numbers of steps."""
    if n_operators == 0:
        return draw.choice(ATOMS)
    if draw.random() < 0.4:
        return _of_one(draw, random_formula(draw, n_operators - 1))
    n_left = draw.randrange(n_operators)
    left, right = random_formula(draw, n_left), random_formula(draw, n_operators - 1 - n_left)
    return _of_two(draw, left, right)


def _of_one(draw: Draw, body: Formula) -> Formula:
    first, second = sorted((float(draw.randrange(4)), float(draw.randrange(4))))
    choices: list[Formula] = [
        Not(body),
        Next(body),
        Eventually(body),
        Eventually(body, second),
        Always(body),
        AtMostOnce(body),
        AtEnd(body),
        HoldDuring(first, second, body),
        HoldAfter(first, body),
    ]
    return draw.choice(choices)


def _of_two(draw: Draw, left: Formula, right: Formula) -> Formula:
    within = float(draw.randrange(4))
    choices: list[Formula] = [
        And((left, right)),
        Or((left, right)),
        Imply(left, right),
        Until(left, right),
        SometimeBefore(left, right),
        SometimeAfter(left, right),
        SometimeAfter(left, right, within),
    ]
    return draw.choice(choices)


def _row(draw: Draw, clock: Callable[[], float]) -> FormulaRow:
    n_operators = draw.randint(1, MOST_OPERATORS)
    formula = random_formula(draw, n_operators)
    began_s = clock()
    try:
        machine = from_formula(formula, max_nodes=MAX_NODES)
    except FormulaTooLargeError:
        return FormulaRow(write_formula(formula), n_operators, 1000 * (clock() - began_s), None, 0, 0, 0)
    build_ms = 1000 * (clock() - began_s)
    ways = list(_ways(draw, formula))
    n_wrong = sum(_accepts(machine, way) != _means(formula, way) for way in ways)
    n_clauses = sum(len(edge.guard.clauses) for edge in machine.edges)
    return FormulaRow(
        write_formula(formula), n_operators, build_ms, len(machine.nodes), n_clauses, len(ways), n_wrong
    )


def _ways(draw: Draw, formula: Formula) -> Iterator[Way]:
    """Yield all sequences over the formula's facts up to some length, then random ones that are longer."""
    atoms = sorted(set(atoms_of(formula)))
    letters = [
        frozenset(atom for atom, holds in zip(atoms, row, strict=True) if holds)
        for row in product((False, True), repeat=len(atoms))
    ]
    length, n_short = 1, len(letters)
    while n_short <= MOST_SHORT and length < LONGEST:
        yield from product(letters, repeat=length)
        length += 1
        n_short += len(letters) ** length
    for _ in range(N_LONG):
        yield draw.choices(letters, k=draw.randint(length, LONGEST))


def _means(formula: Formula, way: Way) -> bool:
    return means(formula, [State(facts) for facts in way], WORLD)


def _accepts(machine: RewardMachine, way: Way) -> bool:
    hierarchy = Hierarchy(machine.name, (machine,))
    position = start(hierarchy)
    for facts in (*way, frozenset({END})):
        position = step(hierarchy, position, facts)[0]
    return position.is_accepted

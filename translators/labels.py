"""Which candidates an instruction asks for, given what it means: what the judge of candidates is trained on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any

import numpy as np

from planner.core import (
    FALSE,
    TRUE,
    Always,
    And,
    AtMostOnce,
    Atom,
    Eventually,
    Formula,
    Imply,
    Not,
    Or,
    Reading,
    SometimeBefore,
    Task,
    atoms_of,
    conjuncts,
    walk,
)
from planner.equivalence import closing
from translators.bert import Floats
from translators.literals import Candidate
from translators.meaning import unimplied
from translators.ranker import ROLES

_MOST_ATOMS = 10  # of a part whose truth is tabulated
_MOST_MERGED = 6  # of those whose clauses are found by merging rows
_MOST_CLAUSES = 60  # of a part
Part = tuple[Any, ...]  # equal for formulas that mean the same, but for large ones
Parts = frozenset[Part]
# The roles of a fact and of its contrary go by the same name here.
_ASKED = ("goal", "always", "earlier", "later")
_FACT_ONLY = ("once", "sometime")
_CLAUSES = ("goal", "always")  # roles in which one or another of several facts may be asked for


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a reading asks for, in parts by role; and whether it asks for something that no role says."""

    parts: dict[str, Parts]
    has_other: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What goal and rules ask for, in a form that is equal for all that ask for the same (large formulas apart)."""

    goal: Parts
    rules: frozenset[Any]


@dataclass(frozen=True, slots=True)
class Labels:
    """Which candidate has which role (c, len(ROLES)), and how many parts of the reading no candidate says."""

    rows: Floats = field(compare=False)
    n_missing: int = 0


class Partition:
    """Cuts formulas about one task into parts: clauses, without quantifiers and facts that never change."""

    def __init__(self, task: Task) -> None:
        self._close: Callable[[Formula], Formula] = closing(task)
        self._parts: dict[Formula, Parts] = {}

    def __call__(self, formula: Formula) -> Parts:
        if formula not in self._parts:
            found = {_canonical(part) for part in _conjuncts(_nnf(self._close(formula), True))}
            cut = {clause for part in found for clause in _clauses(part)}
            self._parts[formula] = frozenset(cut - {_NOTHING})
        return self._parts[formula]

    def whole(self, formula: Formula) -> Parts:
        """Return the parts, those that share facts in one: so it is equal whichever way a condition is put."""
        groups: list[tuple[set[Atom], list[Formula]]] = []
        for part in _conjuncts(_nnf(self._close(formula), True)):
            facts, parts = set(atoms_of(part)), [part]
            for other in [group for group in groups if not group[0].isdisjoint(facts)]:
                groups.remove(other)
                facts, parts = facts | other[0], [*other[1], *parts]
            groups.append((facts, parts))
        found: set[Part] = set()
        for facts, parts in groups:
            is_small = len(parts) > 1 and len(facts) <= _MOST_ATOMS
            found |= {_canonical(And(tuple(parts)))} if is_small else set(map(_canonical, parts))
        return frozenset(found - {_NOTHING})


def asked(goal: Formula, rules: Formula, cut: Partition) -> Asked:
    """Return what goal and rules ask for, to be compared with what others do."""
    found: set[Any] = set()
    for rule in conjuncts(unimplied(goal, conjuncts(rules))) if rules != TRUE else ():
        match rule:
            case Always(body):
                found |= {("always", part) for part in cut(body)}
            case SometimeBefore(later, earlier):
                found.add(("before", cut(later), cut(earlier)))
            case Eventually(body, within):
                found.add(("sometime", within, cut(body)))
            case AtMostOnce(body):
                found.add(("once", cut(body)))
            case _:
                found.add(("rule", str(rule)))
    return Asked(cut.whole(goal), frozenset(found))


def labels(found: Sequence[Candidate], readings: Iterable[Reading], cut: Partition) -> Labels:
    """Return the labels by the reading of which most can be said; none are set if there is no reading."""
    said = [(cut(candidate.formula), cut(candidate.denied)) for candidate in found]
    best = Labels(np.zeros((len(found), len(ROLES)), np.float32))
    is_first = True
    for reading in readings:
        mine = _labels(said, wanted(reading, cut))
        if is_first or mine.n_missing < best.n_missing:
            best, is_first = mine, False
    return best


def wanted(reading: Reading, cut: Partition) -> Wanted:
    """Return what the reading asks for. What has to come within so many steps is left to others."""
    parts: dict[str, set[Part]] = {role: set() for role in (*_ASKED, *_FACT_ONLY)}
    parts["goal"] |= cut(reading.goal)
    has_other = False
    for rule in conjuncts(reading.rules) if reading.rules != TRUE else ():
        match rule:
            case Always(body):
                parts["always"] |= cut(body)
            case SometimeBefore(later, earlier):
                parts["later"] |= cut(later)
                parts["earlier"] |= cut(earlier)
            case Eventually(body, None):
                parts["sometime"] |= cut(body)
            case AtMostOnce(body):
                parts["once"] |= cut(body)
            case Eventually():
                pass
            case _:
                has_other = True
    return Wanted({role: frozenset(some) for role, some in parts.items()}, has_other)


def _labels(said: Sequence[tuple[Parts, Parts]], wants: Wanted) -> Labels:
    rows = np.zeros((len(said), len(ROLES)), np.float32)
    told: dict[str, set[Part]] = {role: set() for role in wants.parts}
    for row, (holds, fails) in enumerate(said):
        for number, role in enumerate(_ASKED):
            for column, parts in ((2 * number, holds), (2 * number + 1, fails)):
                if parts and parts <= wants.parts[role]:
                    rows[row, column] = 1.0
                    told[role] |= parts
        for number, role in enumerate(_FACT_ONLY, start=2 * len(_ASKED)):
            if holds and holds <= wants.parts[role]:
                rows[row, number] = 1.0
                told[role] |= holds
    _mark_clauses(rows, said, wants, told)
    missing = sum(len(parts - told[role]) for role, parts in wants.parts.items())
    return Labels(rows, missing + wants.has_other)


def _mark_clauses(
    rows: Floats, said: Sequence[tuple[Parts, Parts]], wants: Wanted, told: dict[str, set[Part]]
) -> None:
    """Mark the candidates that are one side of what is asked for either this way or that, and no candidate says whole."""
    left = [(role, part, _clause(part)) for role in _CLAUSES for part in wants.parts[role] - told[role]]
    left = [each for each in left if len(each[2]) > 1]
    if not left:
        return
    sides = [tuple(_clause_of(parts) for parts in both) for both in said]
    for role, part, clause in left:
        covered: set[tuple[Atom, bool]] = set()
        for row, both in enumerate(sides):
            for column, side in enumerate(both, start=ROLES.index("either")):
                if side and side < clause:
                    rows[row, column] = 1.0
                    covered |= side
        if covered == clause:
            told[role].add(part)


def _clause_of(parts: Parts) -> frozenset[tuple[Atom, bool]]:
    return _clause(next(iter(parts))) if len(parts) == 1 else frozenset()


def _clause(part: Part) -> frozenset[tuple[Atom, bool]]:
    """Return the facts of which one is to hold, or not to; none if the part is no such choice."""
    if part[0] != "table" or part[2].count(False) != 1:
        return frozenset()
    failing = part[2].index(False)  # rows count up, the first fact as highest bit
    last = len(part[1]) - 1
    return frozenset((fact, not failing >> (last - place) & 1) for place, fact in enumerate(part[1]))


def _conjuncts(formula: Formula) -> list[Formula]:
    if isinstance(formula, And):
        return [each for part in formula.parts for each in _conjuncts(part)]
    return [formula]


def _nnf(formula: Formula, holds: bool) -> Formula:
    """Return the formula, or its contrary, with negations at the facts."""
    match formula:
        case Not(body):
            return _nnf(body, not holds)
        case Imply(condition, consequence):
            return _nnf(Or((Not(condition), consequence)), holds)
        case And(parts) | Or(parts):
            is_and = isinstance(formula, And) == holds
            return _folded([_nnf(part, holds) for part in parts], is_and)
    return formula if holds else Not(formula)


def _folded(parts: Sequence[Formula], is_and: bool) -> Formula:
    """Return the parts joined, without those that are true or false whatever happens, as lasting facts are."""
    idle, deciding = (TRUE, FALSE) if is_and else (FALSE, TRUE)
    if deciding in parts:
        return deciding
    kept = tuple(part for part in parts if part != idle)
    if len(kept) == 1:
        return kept[0]
    return And(kept) if is_and else Or(kept)


def _canonical(formula: Formula) -> Part:
    """Return the formula as its truth table over its facts in order, or as text if they are many."""
    if isinstance(formula, Atom):  # most are facts: these need no table made
        return ("table", (formula,), (False, True))
    if isinstance(formula, Not) and isinstance(formula.body, Atom):
        return ("table", (formula.body,), (True, False))
    facts = sorted(set(atoms_of(formula)), key=str)
    is_plain = all(isinstance(part, Atom | Not | And | Or) for part in walk(formula))
    if len(facts) > _MOST_ATOMS or not is_plain:
        return ("formula", _sorted(formula))
    ways = list(product((False, True), repeat=len(facts)))
    truth = dict(
        zip(ways, (_is_true(formula, dict(zip(facts, way, strict=True))) for way in ways), strict=True)
    )
    for place in reversed(range(len(facts))):  # without the facts that make no difference
        without = {(*way[:place], *way[place + 1 :]): told for way, told in truth.items()}
        if all(without[(*way[:place], *way[place + 1 :])] == told for way, told in truth.items()):
            truth = without
            del facts[place]
    return ("table", tuple(facts), tuple(truth[way] for way in product((False, True), repeat=len(facts))))


def _clauses(part: Part) -> tuple[Part, ...]:
    """Return the part as the facts of which one has to hold or not, all of them that follow and no longer ones.

    These prime implicates (Quine, 1955) are the same however the part is put: "exactly two" as two at least and not three.
    """
    if part[0] != "table":
        return (part,)
    facts, told = part[1], part[2]
    failing = [row for row, is_so in enumerate(told) if not is_so]
    if len(failing) == 1:
        return (part,)
    prime = _prime(len(facts), failing) if len(facts) <= _MOST_MERGED else _of_bounds(len(facts), failing)
    if not prime:
        return (part,)
    return tuple(_clause_part(facts, mask, value) for mask, value in prime)


def _prime(n: int, failing: Sequence[int]) -> set[tuple[int, int]]:
    """Return the largest cubes (mask of the facts that count, their values) of the rows."""
    cubes, prime = {((1 << n) - 1, row) for row in failing}, set[tuple[int, int]]()
    while cubes:
        larger: set[tuple[int, int]] = set()
        for mask, value in cubes:
            bits = [1 << place for place in range(n) if mask >> place & 1]
            merged = {(mask ^ bit, value & ~bit) for bit in bits if (mask, value ^ bit) in cubes}
            larger |= merged
            if not merged:
                prime.add((mask, value))
        cubes = larger
    return prime


def _of_bounds(n: int, failing: Sequence[int]) -> set[tuple[int, int]]:
    """Return the same where all that fails does so by too few facts, or all by too many; else nothing."""
    rows, whole, bits = set(failing), (1 << n) - 1, [1 << place for place in range(n)]
    if all(row & ~bit in rows for row in rows for bit in bits):  # too few: those that lack one at least
        highest = [row for row in rows if all(row & bit or row | bit not in rows for bit in bits)]
        return {(whole & ~row, 0) for row in highest} if len(highest) <= _MOST_CLAUSES else set()
    if all(row | bit in rows for row in rows for bit in bits):
        lowest = [row for row in rows if all(not row & bit or row & ~bit not in rows for bit in bits)]
        return {(row, row) for row in lowest} if len(lowest) <= _MOST_CLAUSES else set()
    return set()


def _clause_part(facts: Sequence[Atom], mask: int, value: int) -> Part:
    """Return that not all facts of the mask are as in the value; the first fact has the highest bit."""
    last = len(facts) - 1
    mine = [
        (fact, value >> (last - place) & 1) for place, fact in enumerate(facts) if mask >> (last - place) & 1
    ]
    failing = int("".join(str(is_so) for _, is_so in mine), 2)
    return ("table", tuple(fact for fact, _ in mine), tuple(row != failing for row in range(1 << len(mine))))


def _sorted(formula: Formula) -> str:
    """Return the formula as text, its parts in order and none twice."""
    match formula:
        case And(parts) | Or(parts):
            told = sorted({_sorted(part) for part in parts})
            return f"({type(formula).__name__} {' '.join(told)})"
    return str(formula)


def _is_true(formula: Formula, facts: dict[Atom, bool]) -> bool:
    match formula:
        case Atom():
            return facts[formula]
        case Not(body):
            return not _is_true(body, facts)
        case And(parts):
            return all(_is_true(part, facts) for part in parts)
        case Or(parts):
            return any(_is_true(part, facts) for part in parts)
    raise TypeError(f"{type(formula).__name__} does not speak of one state in facts alone")


_NOTHING = _canonical(TRUE)  # asked for by what asks for nothing

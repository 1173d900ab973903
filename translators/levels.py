"""Levels that a lasting fact puts in a row, and all from one of them on: "at least half a battery", "at most f2"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from planner.core import Predicate
from translators.english import word_set
from translators.structure import Structure
from translators.words import words_in

_LOWER = word_set("less lower lesser below under smaller prev previous preceding before")
_HIGHER = word_set("more higher greater above over larger bigger")
_FOLLOWING = word_set("next succ successor follows then after later")  # (next ?a ?b): b comes after a
_SHORTEST = 3  # levels
_NUMBER = re.compile(r"\d+$")


def rows_of(
    structure: Structure, facts: Iterable[tuple[str, tuple[str, ...]]]
) -> tuple[tuple[str, ...], ...]:
    """Return the rows of things, the lowest first, that lasting facts (predicate, things) put in an order told by words.

    An order is told by numbers that end the names, by the predicate's words, or by those of its parameters.
    """
    known = list(facts)
    found = []
    for predicate in structure.statics:
        pairs = [
            args for name, args in known if name == predicate.name and len(args) == len(predicate.parameters)
        ]
        types = {parameter.types for parameter in predicate.parameters}
        if len(predicate.parameters) == 2 and len(types) == 1:
            row = _row([(one, other) for one, other in pairs])
            is_rising = _is_rising(predicate, row)
            if len(row) >= _SHORTEST and is_rising is not None:
                found.append(row if is_rising else row[::-1])
    return tuple(found)


def _row(pairs: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Return the one row that the pairs make up, each of neighbours; empty if they make another thing."""
    after = dict(pairs)
    starts = [one for one in after if one not in after.values()]
    if len(after) != len(pairs) or len(set(after.values())) != len(pairs) or len(starts) != 1:
        return ()
    row = [starts[0]]
    while row[-1] in after:
        row.append(after[row[-1]])
    return tuple(row) if len(row) == len(pairs) + 1 else ()


def _is_rising(predicate: Predicate, row: Sequence[str]) -> bool | None:
    """Return whether each thing of the row is lower than the next; None if nothing tells."""
    numbers = [int(number[0]) for name in row if (number := _NUMBER.search(name))]
    if row and len(numbers) == len(row) and numbers in (sorted(numbers), sorted(numbers, reverse=True)):
        return numbers[0] < numbers[-1]
    first, second = (set(words_in(parameter.name.lstrip("?"))) for parameter in predicate.parameters)
    if first & _LOWER or second & _HIGHER:
        return True
    if first & _HIGHER or second & _LOWER:
        return False
    said = set(words_in(predicate.name))
    if said & (_LOWER | _FOLLOWING):
        return True
    return False if said & _HIGHER else None


def from_there(rows: Sequence[Sequence[str]], bound: str, level: str) -> tuple[str, ...]:
    """Return the levels that are ``atleast`` or ``atmost`` the one; none if it is no level."""
    for row in rows:
        if level in row:
            at = row.index(level)
            return tuple(row[at:]) if bound == "atleast" else tuple(row[: at + 1])
    return ()

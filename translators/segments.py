"""Names written in one piece, as PDDL's readers leave CamelCase, cut into the words that they are made of."""

from __future__ import annotations

import math
from collections.abc import Set as AbstractSet
from functools import lru_cache

from translators.english import KNOWN, base_forms
from translators.thesaurus import Entry, entry
from translators.vectors import vectors

_SHORTEST, _LONGEST_WORD = 5, 14  # letters: of a name that is cut at all, and of a word in it
_SMALL = 3  # letters: so short a piece has to be a word of the thesaurus, or of those that join others
_EXPECTED = 2.0  # what a word of the domain's own costs; others cost the logarithm of their rank by frequency
_EACH = 3.0  # what every word costs, so that few are preferred
_LETTER = 4.0  # what a single letter at the end costs: "gatea" is "gate a"
_MOST = 26.0  # what two words may cost together; dearer cuts are left alone


@lru_cache(maxsize=4096)
def segmented(part: str, expected: AbstractSet[str] = frozenset()) -> tuple[str, ...]:
    """Return the words that a name of letters is made of; itself if it is a word or cannot be cut.

    >>> segmented("wardrose", frozenset({"ward"})), segmented("cleansheets"), segmented("okafor"), segmented("carpet")
    (('ward', 'rose'), ('clean', 'sheets'), ('okafor',), ('carpet',))
    """
    rank = vectors().row_of
    if len(part) < _SHORTEST or part in rank or part in expected or is_derived(part):
        return (part,)
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ()), *([(math.inf, ())] * len(part))]
    for end in range(1, len(part) + 1):
        for start in range(max(0, end - _LONGEST_WORD), end):
            cost = _cost(part[start:end], end == len(part) and start > 0, rank, expected)
            if best[start][0] + cost < best[end][0]:
                best[end] = (best[start][0] + cost, (*best[start][1], part[start:end]))
    cost, words = best[-1]
    return words if cost <= _MOST * len(words) / 2 else (part,)


def is_derived(part: str) -> bool:
    """Return whether the name is a form of a word, or an adjective made of one: *tilled*, *mucky*, *digitised*."""
    roots = [root for root in base_forms(part) if root != part]
    roots += [part[:-1], f"{part[:-1]}e"] if part.endswith("y") else []
    roots += [f"{root[:-3]}ize" for root in roots if root.endswith("ise")]
    return any(len(root) > 2 and entry(root) != Entry() for root in roots)


def _cost(word: str, is_last: bool, rank: dict[str, int], expected: AbstractSet[str]) -> float:
    if word in expected:
        return _EXPECTED
    if len(word) == 1:
        return _LETTER + _EACH if is_last else math.inf
    is_small = len(word) > _SMALL or word in KNOWN or entry(word) != Entry()  # "str" of *instr* is none
    return _EACH + math.log(rank[word] + 2) if word in rank and is_small else math.inf

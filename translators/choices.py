"""Facts of which one or another is to hold: "either this or that", "if this, then that", "never both"."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from planner.core import Always, Formula, Or
from translators.english import word_set
from translators.mentions import Mention
from translators.picks import EITHER, Pick, overlap

MOST = 4  # of one text
_MOST_SIDES = 8
_SURE = 0.5  # of three sides that are each as likely as this, all are one choice
_LASTING = word_set("never always time times once ever moment together both stage point avoid without while")


@dataclass(frozen=True, slots=True)
class Choice:
    """Sides of which one is to hold, at the end or, if it is lasting, at all times."""

    sides: tuple[Pick, ...]
    is_lasting: bool = False

    @property
    def formula(self) -> Formula:
        """What is to hold at the end, or the rule."""
        some = Or(tuple(side.formula for side in self.sides))
        return Always(some) if self.is_lasting else some


def choices(options: Sequence[Pick], spoken: Sequence[Mention], words: Sequence[str]) -> list[Choice]:
    """Return what may be left to choose, the likeliest first; `options` are the likeliest first too."""
    sides = [option for option in options if option.role in EITHER][:_MOST_SIDES]
    found = [
        pair
        for pair in combinations(sides, 2)
        if pair[0].candidate.formula != pair[1].candidate.formula and not _share_words(*pair, spoken)
    ]
    found.sort(key=lambda pair: -sum(map(_odds, pair)))
    sure = tuple(side for side in sides if side.probability >= _SURE)
    kept: list[tuple[Pick, ...]] = [sure] if len(sure) == 3 else []
    kept += found
    may_last = not _LASTING.isdisjoint(words)
    ways = (False, True) if may_last else (False,)
    return [
        Choice(tuple(sorted(each, key=lambda side: (side.start, side.end))), is_lasting)
        for each in kept[:MOST]
        for is_lasting in ways
    ]


def _odds(side: Pick) -> float:
    return math.log(side.probability / max(1 - side.probability, 1e-4))


def _share_words(one: Pick, other: Pick, spoken: Sequence[Mention]) -> bool:
    """Return whether the two take some words differently."""
    return any(overlap(spoken[a], spoken[b]) for a in one.mentions for b in other.mentions)

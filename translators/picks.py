"""A candidate taken in a role, and whether two such can be meant at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from planner.core import Atom, Formula, conjuncts
from translators.chunks import Text
from translators.literals import Candidate
from translators.mentions import Mention
from translators.ranker import ROLES

DENIED = ("never", "not goal", "not earlier", "not later", "not either")
EITHER = ("either", "not either")  # of what is so or something else is: "if the lid is off, the lamp is on"


@dataclass(frozen=True, slots=True)
class Pick:
    """A candidate in a role, how likely that is, and the words that speak of it."""

    row: int  # its number among the candidates
    candidate: Candidate
    role: str
    probability: float
    start: int
    end: int

    @property
    def formula(self) -> Formula:
        """What is to hold: the fact, or its contrary."""
        return self.candidate.denied if self.role in DENIED else self.candidate.formula

    @property
    def mentions(self) -> list[int]:
        """The mentions that it speaks of: those that fill its places, then those that it leaves out."""
        left_out = [slot.other for slot in self.candidate.slots if slot.other >= 0]
        return [*_mentioned(self.candidate), *left_out]


def pick_of(
    row: int, column: int, spoken: Sequence[Mention], found: Sequence[Candidate], probabilities: Any
) -> Pick:
    """Return the candidate of that number in that role."""
    said = [spoken[number] for number in _mentioned(found[row])]
    start = min((mention.start for mention in said), default=0)
    end = max((mention.end for mention in said), default=0)
    return Pick(row, found[row], ROLES[column], float(probabilities[row, column]), start, end)


def excludes(one: Pick, other: Pick, spoken: Sequence[Mention]) -> bool:
    """Return whether the two are readings of the same words, or speak of the same facts."""
    if one.candidate.formula == other.candidate.formula:
        return True
    mine, theirs = _mentioned(one.candidate), _mentioned(other.candidate)
    if one.candidate.relation == other.candidate.relation:
        if sorted(mine) == sorted(theirs) and mine:
            return len(mine) > 1 or (one.role == other.role and _is_guess(one, other))
        if one.role == other.role and _theme(one) == _theme(other) >= 0 and len(mine) == len(theirs) > 1:
            return True
    return any(a != b and overlap(spoken[a], spoken[b]) for a in mine for b in theirs)


def is_mutex(one: Pick, other: Pick, text: Text) -> bool:
    """Return whether all that brings about the one fact takes the other away, and the other way round."""
    structure, types = text.lexicon.structure, text.lexicon.types_of
    return any(
        a != b and structure.undoes(a, b, types) and structure.undoes(b, a, types)
        for a in _facts(one)
        for b in _facts(other)
    )


def _facts(pick: Pick) -> list[Atom]:
    return [part for part in conjuncts(pick.formula) if isinstance(part, Atom)]


def _theme(pick: Pick) -> int:
    """Return the mention of what the pick is about, or -1."""
    position = pick.candidate.relation.theme
    return pick.candidate.slots[position].mention if 0 <= position < len(pick.candidate.slots) else -1


def _mentioned(candidate: Candidate) -> list[int]:
    return [slot.mention for slot in candidate.slots if slot.mention >= 0]


def _is_guess(one: Pick, other: Pick) -> bool:
    """Return whether one of the two has a thing that nobody named, or one of several that were."""
    slots = (*one.candidate.slots, *other.candidate.slots)
    return any(slot.chosen or slot.source in ("now", "any", "agent", "own") for slot in slots)


def overlap(one: Mention, other: Mention) -> bool:
    """Return whether two mentions share words but neither says a part of the other."""
    mine, theirs = set(one.phrase.things), set(other.phrase.things)
    return one.overlaps(other) and not (mine <= theirs or theirs <= mine)

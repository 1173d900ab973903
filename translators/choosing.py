"""From how likely each candidate is to a whole reading: the likeliest that can all be meant at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from planner.core import (
    TRUE,
    Always,
    AtMostOnce,
    Eventually,
    Formula,
    SometimeBefore,
    both,
)
from translators.contradictions import contradiction
from translators.lexicon import Lexicon
from translators.literals import Candidate
from translators.meaning import Meaning
from translators.mentions import Mention
from translators.ranker import ROLES

LIKELY = 0.5
_MOST = 40  # candidates that are looked at


@dataclass(frozen=True, slots=True)
class Pick:
    """A candidate in a role, and how likely that is."""

    candidate: Candidate
    role: str
    probability: float

    @property
    def formula(self) -> Formula:
        """What is to hold: the fact, or its contrary."""
        is_denied = self.role in ("never", "not goal", "not earlier", "not later")
        return self.candidate.denied if is_denied else self.candidate.formula


@dataclass(frozen=True, slots=True)
class Choice:
    """What was picked, and the likely ones that cannot be meant beside it."""

    picks: tuple[Pick, ...]
    rivals: tuple[Pick, ...]


def choice(
    found: Sequence[Candidate], probabilities: Any, spoken: Sequence[Mention], lexicon: Lexicon
) -> Choice:
    """Return the picks, the likeliest first; `probabilities` are those of `ranker.probabilities`."""
    likely = [
        Pick(candidate, role, float(probabilities[row, column]))
        for row, candidate in enumerate(found)
        for column, role in enumerate(ROLES)
        if probabilities[row, column] > LIKELY
    ]
    likely.sort(key=lambda pick: -pick.probability)
    picks: list[Pick] = []
    rivals: list[Pick] = []
    for pick in likely[:_MOST]:
        is_rival = any(_exclude(pick, other, spoken) for other in picks) or _contradicts(pick, picks, lexicon)
        (rivals if is_rival else picks).append(pick)
    return Choice(tuple(picks), tuple(rivals))


def _contradicts(pick: Pick, picks: Sequence[Pick], lexicon: Lexicon) -> bool:
    if pick.role not in ("goal", "not goal"):
        return False
    wanted = [other.formula for other in picks if other.role in ("goal", "not goal")]
    return bool(contradiction(both(*wanted, pick.formula), TRUE, lexicon))


def _exclude(one: Pick, other: Pick, spoken: Sequence[Mention]) -> bool:
    """Return whether the two are readings of the same words, or say the contrary of each other."""
    if one.candidate.formula == other.candidate.formula:
        return {one.role, other.role} in ({"goal", "not goal"}, {"always", "never"})
    if one.candidate.relation == other.candidate.relation:
        mine, theirs = _mentioned(one.candidate), _mentioned(other.candidate)
        if sorted(mine) == sorted(theirs) and (
            len(mine) > 1 or (mine and one.role == other.role and _is_guess(one, other))
        ):
            return True
    return any(
        _overlap(spoken[a], spoken[b])
        for a in _mentioned(one.candidate)
        for b in _mentioned(other.candidate)
        if a != b
    )


def _mentioned(candidate: Candidate) -> list[int]:
    return [slot.mention for slot in candidate.slots if slot.mention >= 0]


def _is_guess(one: Pick, other: Pick) -> bool:
    """Return whether one of the two has a thing that nobody named, or one of several that were."""
    slots = (*one.candidate.slots, *other.candidate.slots)
    return any(slot.chosen or slot.source in ("now", "any", "agent", "own") for slot in slots)


def _overlap(one: Mention, other: Mention) -> bool:
    """Return whether two mentions share words but neither says a part of the other."""
    mine, theirs = set(one.phrase.things), set(other.phrase.things)
    is_apart = one.end <= other.start or other.end <= one.start
    return not is_apart and not (mine <= theirs or theirs <= mine)


def meant(choice: Choice, spoken: Sequence[Mention]) -> Meaning:
    """Return what the picks say together."""
    of_role: dict[str, list[Pick]] = {role: [] for role in ROLES}
    for pick in sorted(choice.picks, key=lambda pick: _place(pick, spoken)):
        if pick.formula not in [other.formula for other in of_role[pick.role]]:
            of_role[pick.role].append(pick)
    goal = [pick.formula for role in ("goal", "not goal") for pick in of_role[role]]
    rules: list[Formula] = [Always(pick.formula) for role in ("always", "never") for pick in of_role[role]]
    rules += [AtMostOnce(pick.formula) for pick in of_role["once"]]
    rules += [Eventually(pick.formula) for pick in of_role["sometime"]]
    rules += _ordered(
        [pick.formula for role in ("earlier", "not earlier") for pick in of_role[role]],
        [pick.formula for role in ("later", "not later") for pick in of_role[role]],
    )
    return Meaning(both(*goal), both(*rules))


def _ordered(early: list[Formula], late: list[Formula]) -> list[Formula]:
    """Return the rules of order: what is both early and late stands between the others, as it was said."""
    between = [each for each in early if each in late]
    first = [each for each in early if each not in between]
    last = [each for each in late if each not in between]
    if not between:
        return [SometimeBefore(each, both(*first)) for each in last] if first else []
    chain = [*first[:1], *between, *last[:1]]
    return [SometimeBefore(after, before) for before, after in pairwise(chain)]


def _place(pick: Pick, spoken: Sequence[Mention]) -> int:
    """Return where the pick is spoken of."""
    return max((spoken[number].start for number in _mentioned(pick.candidate)), default=0)

"""From how likely each candidate is to a whole reading: the likeliest that can all be meant at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from planner.core import TRUE, Always, AtMostOnce, Atom, Eventually, Formula, both, conjuncts
from translators.chunks import Text
from translators.contradictions import contradiction
from translators.english import word_set
from translators.literals import Candidate
from translators.meaning import Meaning, join, ordered
from translators.mentions import Mention
from translators.ordering import order
from translators.ranker import ROLES

LIKELY, LEAST = 0.5, 0.1  # from where on a role is taken; where the likeliest goal is if none is
_MOST = 40  # candidates that are looked at
_GOALS = ("goal", "not goal")
_BETWEEN_CLAUSES = word_set(". ! ? ; then next before after until once while thereafter onlyafter")
_DENIED = ("never", "not goal", "not earlier", "not later")


@dataclass(frozen=True, slots=True)
class Pick:
    """A candidate in a role, how likely that is, and the words that speak of it."""

    candidate: Candidate
    role: str
    probability: float
    start: int
    end: int

    @property
    def formula(self) -> Formula:
        """What is to hold: the fact, or its contrary."""
        return self.candidate.denied if self.role in _DENIED else self.candidate.formula


@dataclass(frozen=True, slots=True)
class Choice:
    """What was picked, in the order of the text, and the likely ones that cannot be meant beside it."""

    picks: tuple[Pick, ...]
    rivals: tuple[Pick, ...]


def choice(text: Text, spoken: Sequence[Mention], found: Sequence[Candidate], probabilities: Any) -> Choice:
    """Return the picks; `probabilities` are those of `ranker.probabilities`."""
    picks: list[Pick] = []
    rivals: list[Pick] = []
    for pick in _likely(spoken, found, probabilities)[:_MOST]:
        is_rival = (
            any(_exclude(pick, other, spoken) for other in picks)
            or _reaches_over(pick, picks, text)
            or _contradicts(pick, picks, text)
        )
        (rivals if is_rival else picks).append(pick)
    return Choice(tuple(sorted(picks, key=lambda pick: pick.start)), tuple(rivals))


def _likely(spoken: Sequence[Mention], found: Sequence[Candidate], probabilities: Any) -> list[Pick]:
    """Return the picks that are likely, the likeliest first; the likeliest goal if no goal is."""

    def pick(row: int, column: int) -> Pick:
        said = [spoken[number] for number in _mentioned(found[row])]
        start = min((mention.start for mention in said), default=0)
        end = max((mention.end for mention in said), default=0)
        return Pick(found[row], ROLES[column], float(probabilities[row, column]), start, end)

    rows, columns = (probabilities > LIKELY).nonzero()
    likely = [pick(int(row), int(column)) for row, column in zip(rows, columns, strict=True)]
    if len(found) and not any(each.role in _GOALS for each in likely):
        row, column = divmod(int(probabilities[:, : len(_GOALS)].argmax()), len(_GOALS))
        if probabilities[row, column] > LEAST:
            likely.append(pick(row, column))
    return sorted(likely, key=lambda pick: -pick.probability)


def _reaches_over(pick: Pick, picks: Sequence[Pick], text: Text) -> bool:
    """Return whether the pick joins things of two clauses, one of which is told of in its own clause already."""
    if not any(word in _BETWEEN_CLAUSES for word in text.words[pick.start : pick.end]):
        return False
    mine = set(_mentioned(pick.candidate))
    return any(
        not mine.isdisjoint(_mentioned(other.candidate))
        and not any(word in _BETWEEN_CLAUSES for word in text.words[other.start : other.end])
        for other in picks
        if other.role in _GOALS
    )


def _contradicts(pick: Pick, picks: Sequence[Pick], text: Text) -> bool:
    """Return whether the goal cannot hold together with one that is picked, and not one after the other either."""
    if pick.role not in _GOALS:
        return False
    goals = [other for other in picks if other.role in _GOALS]
    if not contradiction(both(*(other.formula for other in goals), pick.formula), TRUE, text.lexicon):
        return any(_is_mutex(pick, other, text) for other in goals)
    against = [
        other for other in goals if contradiction(both(other.formula, pick.formula), TRUE, text.lexicon)
    ]
    return not all(_are_ordered(pick, other, text) for other in against)


def _are_ordered(one: Pick, other: Pick, text: Text) -> bool:
    first, second = sorted((one, other), key=lambda pick: pick.start)
    return bool(order(text.words, [(first.start, first.end), (second.start, second.end)]))


def _is_mutex(one: Pick, other: Pick, text: Text) -> bool:
    """Return whether all that brings about the one fact takes the other away, and the other way round."""
    structure, types = text.lexicon.structure, text.lexicon.types_of
    return any(
        a != b and structure.undoes(a, b, types) and structure.undoes(b, a, types)
        for a in _facts(one)
        for b in _facts(other)
    )


def _facts(pick: Pick) -> list[Atom]:
    return [part for part in conjuncts(pick.formula) if isinstance(part, Atom)]


def _exclude(one: Pick, other: Pick, spoken: Sequence[Mention]) -> bool:
    """Return whether the two are readings of the same words, or say the contrary of each other."""
    if one.candidate.formula == other.candidate.formula:
        return {one.role, other.role} in ({"goal", "not goal"}, {"always", "never"})
    mine, theirs = _mentioned(one.candidate), _mentioned(other.candidate)
    if one.candidate.relation == other.candidate.relation:
        if sorted(mine) == sorted(theirs) and mine:
            return len(mine) > 1 or (one.role == other.role and _is_guess(one, other))
        if one.role == other.role and _theme(one) == _theme(other) >= 0 and len(mine) == len(theirs) > 1:
            return True
    return any(a != b and _overlap(spoken[a], spoken[b]) for a in mine for b in theirs)


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


def _overlap(one: Mention, other: Mention) -> bool:
    """Return whether two mentions share words but neither says a part of the other."""
    mine, theirs = set(one.phrase.things), set(other.phrase.things)
    is_apart = one.end <= other.start or other.end <= one.start
    return not is_apart and not (mine <= theirs or theirs <= mine)


# --- what they say together -------------------------------------------------------------------------


def meant(choice: Choice, text: Text) -> Meaning:
    """Return what the picks say together."""
    goals = _distinct(choice, *_GOALS)
    pairs = order(text.words, [(pick.start, pick.end) for pick in goals])
    meanings = [Meaning(pick.formula) for pick in goals]
    whole = Meaning()
    for number in _sorted(len(goals), pairs):
        whole = join(whole, meanings[number], text.lexicon) if not whole.is_empty else meanings[number]
    rules: list[Formula] = [Always(pick.formula) for pick in _distinct(choice, "always", "never")]
    rules += [AtMostOnce(pick.formula) for pick in _distinct(choice, "once")]
    rules += [Eventually(pick.formula) for pick in _distinct(choice, "sometime")]
    rules += [ordered(meanings[early], meanings[late], text.lexicon).rules for early, late in pairs]
    return Meaning(whole.goal, both(whole.rules, *rules))


def _distinct(choice: Choice, *roles: str) -> list[Pick]:
    """Return the picks of the roles, each formula once."""
    found: list[Pick] = []
    for pick in choice.picks:
        if pick.role in roles and pick.formula not in [other.formula for other in found]:
            found.append(pick)
    return found


def _sorted(n: int, pairs: Sequence[tuple[int, int]]) -> list[int]:
    """Return the numbers in an order in which the earlier of each pair comes first, else as they are."""
    left, found = list(range(n)), list[int]()
    while left:
        free = [each for each in left if not any(late == each and early in left for early, late in pairs)]
        found.append((free or left)[0])
        left.remove(found[-1])
    return found

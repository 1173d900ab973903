"""Whole readings put together of likely candidates: several, of which a judge of readings takes one (`rater`)."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, NamedTuple

from planner.core import (
    TRUE,
    Always,
    AtMostOnce,
    Eventually,
    Formula,
    Reading,
    SometimeBefore,
    both,
    conjuncts,
)
from translators.choices import Choice, choices
from translators.chunks import Text
from translators.contradictions import contradiction
from translators.labels import Asked, Partition, asked, labels
from translators.literals import Candidate
from translators.meaning import Meaning, join, ordered
from translators.mentions import Mention
from translators.ordering import order
from translators.picks import DENIED, EITHER, Pick, excludes, is_mutex, pick_of
from translators.ranker import ROLES

MOST = 100  # drafts of one text
_LEAST = 0.03  # how likely a candidate must be to be looked at in a role
_MOST_OPTIONS, _WIDTH, _MOST_SETS, _MOST_PICKS = 36, 32, 30, 9
_MOST_ORDERED, _MOST_ORDERS = 5, 4
_UNLIKELY_ORDER = 2.0  # log odds: how far an order may be behind none at all
MOST_WITH_CHOICES, _SETS_WITH_CHOICES = 16, 5
GOALS = ("goal", "not goal")
OF_THE_WAY = ("always", "never", "once", "sometime")
IN_ORDER = (
    "earlier",
    "not earlier",
    "later",
    "not later",
)  # of these, facts that only come before or after others
Pairs = tuple[tuple[int, int], ...]


class _Way(NamedTuple):
    """A way of looking for sets: what is added to the log odds of a pick.

    The judge of candidates was shown some of those that are not meant, so all look likelier to it than they are; and what
    is likely alone, but said already in other words, would crowd out what is meant.
    """

    always: float
    new: float  # for each mention that nothing spoke of yet
    nothing_new: float  # if there is none such
    again: float  # for each mention that something spoke of


_WAYS = (_Way(-2.0, 1.5, -4.0, -1.0), _Way(-5.0, 0.0, 0.0, -2.0))


@dataclass(frozen=True, slots=True)
class Heard:
    """A reading of the grammar: how many words it passed over, its place among others, whether it is the answer."""

    meaning: Meaning
    n_ignored: int = 0
    rank: int = 0
    is_answer: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """Picks in the order of the text, which of them comes before which, what they ask for, and their worth alone."""

    picks: tuple[Pick, ...]
    pairs: Pairs  # (earlier, later), numbers among the picks that are to come about
    meaning: Meaning
    by_words: bool = False  # whether the order is that which the words between tell of
    heard: Heard | None = None  # what the grammar heard, if it asks for the same
    n_missing: int = 0  # parts of what was heard that no pick says
    choice: Choice | None = None  # of which one is to hold; its sides are among the picks

    @property
    def to_come(self) -> tuple[Pick, ...]:
        """The picks that are to come about, and so can come one before another."""
        return _coming(self.picks)


def _coming(picks: Sequence[Pick]) -> tuple[Pick, ...]:
    return tuple(pick for pick in picks if pick.role in GOALS or pick.role in IN_ORDER)


def drafts(
    text: Text,
    spoken: Sequence[Mention],
    found: Sequence[Candidate],
    probabilities: Any,
    heard: Sequence[Heard] = (),
) -> list[Draft]:
    """Return drafts, each asking for something else, the worthiest first; `probabilities` as `ranker` gives them."""
    cut = Partition(text.lexicon.task)
    made: dict[Asked, Draft] = {}
    options = _options(spoken, found, probabilities)
    sets = _sets(text, spoken, [option for option in options if option.role not in EITHER])
    for picks in sets:
        for draft in _ordered(picks, text, probabilities):
            made.setdefault(asked(draft.meaning.goal, draft.meaning.rules, cut), draft)
        if len(made) >= MOST:
            break
    for draft in _with_choices(sets, choices(options, spoken, text.words), text, spoken, probabilities):
        made.setdefault(asked(draft.meaning.goal, draft.meaning.rules, cut), draft)
        if len(made) >= MOST + MOST_WITH_CHOICES:
            break
    for each in heard:
        wish = asked(each.meaning.goal, each.meaning.rules, cut)
        if wish not in made:
            made[wish] = _draft_of(each.meaning, spoken, found, probabilities, cut)
        if made[wish].heard is None:
            made[wish] = replace(made[wish], heard=each)
    return list(made.values())


def _ordered(
    picks: Sequence[Pick], text: Text, probabilities: Any, choice: Choice | None = None
) -> Iterator[Draft]:
    """Yield the picks, and what is left to choose, in each order that there may be."""
    for pairs, by_words in _orders(picks, text, probabilities):
        meaning = _meaning(picks, pairs, text)
        if choice is not None and choice.is_lasting:
            meaning = replace(meaning, rules=both(meaning.rules, choice.formula))
        elif choice is not None:
            meaning = replace(meaning, goal=both(meaning.goal, choice.formula))
        if not meaning.is_empty:
            sides = () if choice is None else choice.sides
            together = tuple(sorted((*picks, *sides), key=lambda pick: (pick.start, pick.end)))
            yield Draft(together, pairs, meaning, by_words, choice=choice)


def _with_choices(
    sets: Sequence[tuple[Pick, ...]],
    some: Sequence[Choice],
    text: Text,
    spoken: Sequence[Mention],
    probabilities: Any,
) -> Iterator[Draft]:
    """Yield drafts in which something is left to choose, alone and with what else is likely."""
    for picks in ((), *sets[:_SETS_WITH_CHOICES]):
        for choice in some:
            rest = tuple(
                pick for pick in picks if not any(excludes(pick, side, spoken) for side in choice.sides)
            )
            if rest or not picks:
                yield from _ordered(rest, text, probabilities, choice)


def _draft_of(
    meaning: Meaning,
    spoken: Sequence[Mention],
    found: Sequence[Candidate],
    probabilities: Any,
    cut: Partition,
) -> Draft:
    """Return the meaning as a draft: of the candidates that say a part of it the likeliest, until all is said."""
    told = labels(found, (Reading(meaning.goal, meaning.rules),), cut)
    plain = [ROLES.index(role) for role in (*GOALS, *OF_THE_WAY, *EITHER)]
    rows, columns = (told.rows[:, plain] > 0).nonzero()
    likely = sorted(
        ((int(row), plain[int(column)]) for row, column in zip(rows, columns, strict=True)),
        key=lambda place: -probabilities[place],
    )
    picks: list[Pick] = []
    said: set[Any] = set()
    for row, column in likely:
        pick = pick_of(row, column, spoken, found, probabilities)
        parts = {(pick.role, part) for part in cut(pick.formula)}
        if not parts <= said:
            said |= parts
            picks.append(pick)
    picks.sort(key=lambda pick: (pick.start, pick.end))
    sides = tuple(pick for pick in picks if pick.role in EITHER)
    choice = _choice_of(sides, meaning, cut) if sides else None
    pairs = _pairs_of(meaning, picks, cut)
    return Draft(tuple(picks), pairs, meaning, n_missing=told.n_missing, choice=choice)


def _choice_of(sides: tuple[Pick, ...], meaning: Meaning, cut: Partition) -> Choice:
    """Return the sides as a choice; it is lasting if a rule says it."""
    rules = [cut(rule.body) for rule in conjuncts(meaning.rules) if isinstance(rule, Always)]
    said = cut(Choice(sides).formula)
    return Choice(sides, is_lasting=any(said <= parts for parts in rules))


def _pairs_of(meaning: Meaning, picks: Sequence[Pick], cut: Partition) -> Pairs:
    """Return which of the picks that are to come about the rules put before which."""
    parts = [cut(pick.formula) for pick in picks if pick.role in GOALS]

    def number(formula: Formula) -> int | None:
        wanted = cut(formula)
        return next((n for n, some in enumerate(parts) if some and some <= wanted), None)

    found = []
    for rule in conjuncts(meaning.rules):
        if isinstance(rule, SometimeBefore):
            early, late = number(rule.earlier), number(rule.later)
            if early is not None and late is not None and early != late:
                found.append((early, late))
    return tuple(found)


def _options(spoken: Sequence[Mention], found: Sequence[Candidate], probabilities: Any) -> list[Pick]:
    """Return the picks there may be, the likeliest first; of candidates that say the same only the likeliest."""
    rows, columns = (probabilities > _LEAST).nonzero()
    likely = [
        pick_of(int(row), int(column), spoken, found, probabilities)
        for row, column in zip(rows, columns, strict=True)
    ]
    likely.sort(key=lambda pick: -pick.probability)
    kept: dict[tuple[Formula, str], Pick] = {}
    for pick in likely:
        kept.setdefault((pick.candidate.formula, pick.role), pick)
        if len(kept) == _MOST_OPTIONS:
            break
    return list(kept.values())


def _sets(text: Text, spoken: Sequence[Mention], options: Sequence[Pick]) -> list[tuple[Pick, ...]]:
    """Return sets of options that can be meant together, the worthiest of each way of looking by turns."""
    apart: list[set[int]] = [set() for _ in options]
    for one, other in combinations(range(len(options)), 2):
        if _are_apart(options[one], options[other], spoken, text):
            apart[one].add(other)
            apart[other].add(one)
    covered = [frozenset(_covered(option, spoken)) for option in options]
    odds = [math.log(option.probability / max(1 - option.probability, 1e-4)) for option in options]
    beams = [_beam(odds, apart, covered, way) for way in _WAYS]
    found = dict.fromkeys(chosen for turn in zip(*beams, strict=False) for chosen in turn if chosen)
    return [
        tuple(sorted((options[n] for n in chosen), key=lambda pick: (pick.start, pick.end)))
        for chosen in found
    ]


def _beam(
    odds: Sequence[float],
    apart: Sequence[set[int]],
    covered: Sequence[frozenset[int]],
    way: _Way,
) -> list[tuple[int, ...]]:
    """Return the worthiest sets of numbers that are not apart, a worth being the odds and what is covered."""
    beam: list[tuple[float, tuple[int, ...], frozenset[int]]] = [(0.0, (), frozenset())]
    for number, odd in enumerate(odds):
        taken = [
            (worth + odd + _added(covered[number], seen, way), (*chosen, number), seen | covered[number])
            for worth, chosen, seen in beam
            if len(chosen) < _MOST_PICKS and apart[number].isdisjoint(chosen)
        ]
        beam = sorted([*beam, *taken], key=lambda each: -each[0])[:_WIDTH]
    return [chosen for _, chosen, _ in beam[:_MOST_SETS]]


def _added(covered: frozenset[int], seen: frozenset[int], way: _Way) -> float:
    n_again = len(covered & seen)
    n_new = len(covered) - n_again
    return way.always + (way.new * n_new if n_new else way.nothing_new) + way.again * n_again


def _covered(option: Pick, spoken: Sequence[Mention]) -> Iterator[int]:
    """Yield the mentions that the option speaks of, or that share words with one of those."""
    mine = [spoken[number] for number in option.mentions]
    for number, mention in enumerate(spoken):
        if any(mention.overlaps(one) for one in mine):
            yield number


def _are_apart(one: Pick, other: Pick, spoken: Sequence[Mention], text: Text) -> bool:
    """Return whether the two cannot be meant together."""
    if excludes(one, other, spoken):
        return True
    if not (one.role in GOALS and other.role in GOALS):
        return False
    together = both(one.formula, other.formula)
    return is_mutex(one, other, text) or bool(contradiction(together, TRUE, text.lexicon))


def _orders(picks: Sequence[Pick], text: Text, probabilities: Any) -> list[tuple[Pairs, bool]]:
    """Return which of the picks may come before which: as the words tell, in no order, and as may be; each once."""
    coming = _coming(picks)
    told: Pairs = tuple(order(text.words, [(pick.start, pick.end) for pick in coming]))
    n = len(coming)
    ways: dict[Pairs, float] = {}
    if 1 < n <= _MOST_ORDERED:
        some: list[Pairs] = [((one, other),) for one in range(n) for other in range(n) if one != other]
        some.append(tuple((k, k + 1) for k in range(n - 1)))
        some += [tuple((k, last) for k in range(n) if k != last) for last in range(n)]
        some += [tuple((first, k) for k in range(n) if k != first) for first in range(n)]
        ways = {way: _likely_order(coming, way, probabilities) for way in some}
    least = _likely_order(coming, (), probabilities) - _UNLIKELY_ORDER
    likely = sorted((way for way in ways if ways[way] >= least), key=lambda way: -ways[way])[:_MOST_ORDERS]
    only = {number for number, pick in enumerate(coming) if pick.role in IN_ORDER}
    return [
        (way, way == told)
        for way in dict.fromkeys((told, (), *likely))
        if _fits(coming, way) and only <= {number for pair in way for number in pair}
    ]


def _likely_order(coming: Sequence[Pick], pairs: Pairs, probabilities: Any) -> float:
    """Return how likely the picks that the pairs name come earlier or later, and the others neither, in log odds."""
    early, late = {one for one, _ in pairs}, {other for _, other in pairs}
    worth = 0.0
    for number, pick in enumerate(coming):
        for is_so, likely in zip(
            (number in early, number in late), order_of(pick, probabilities), strict=True
        ):
            worth += math.log(max(likely if is_so else 1 - likely, 1e-3))
    return worth


def order_of(pick: Pick, probabilities: Any) -> tuple[float, float]:
    """Return how likely what the pick asks for comes before something, and after something."""
    denied = pick.role in DENIED
    row = probabilities[pick.row]
    return float(row[ROLES.index("earlier") + denied]), float(row[ROLES.index("later") + denied])


def _fits(coming: Sequence[Pick], pairs: Pairs) -> bool:
    """Return whether what is only to come before something does so, and what only after something likewise."""
    early, late = {one for one, _ in pairs}, {other for _, other in pairs}
    return all(
        not (pick.role.endswith("earlier") and number in late - early)
        and not (pick.role.endswith("later") and number in early - late)
        for number, pick in enumerate(coming)
    )


def _meaning(picks: Sequence[Pick], pairs: Pairs, text: Text) -> Meaning:
    """Return what the picks ask for together."""
    coming = _coming(picks)
    meanings = [Meaning(pick.formula) for pick in coming]
    whole = Meaning()
    for number in _sorted(len(coming), pairs):
        if coming[number].role in GOALS:
            whole = meanings[number] if whole.is_empty else join(whole, meanings[number], text.lexicon)
    rules: list[Formula] = []
    for pick in picks:
        match pick.role:
            case "always" | "never":
                rules.append(Always(pick.formula))
            case "once":
                rules.append(AtMostOnce(pick.formula))
            case "sometime":
                rules.append(Eventually(pick.formula))
    rules += [ordered(meanings[early], meanings[late], text.lexicon).rules for early, late in pairs]
    return Meaning(whole.goal, both(whole.rules, *(rule for rule in rules if rule != TRUE)))


def _sorted(n: int, pairs: Pairs) -> list[int]:
    """Return the numbers in an order in which the earlier of each pair comes first, else as they are."""
    left, found = list(range(n)), list[int]()
    while left:
        free = [each for each in left if not any(late == each and early in left for early, late in pairs)]
        found.append((free or left)[0])
        left.remove(found[-1])
    return found

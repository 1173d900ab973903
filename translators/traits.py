"""What can be told of a draft before anybody knows whether it is right: numbers for the judge of readings (`rater`)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from planner.core import TRUE, conjuncts
from translators.bert import Floats
from translators.chunks import Text
from translators.drafts import GOALS, IN_ORDER, Draft, Heard, order_of
from translators.english import KNOWN, word_set
from translators.literals import SOURCES, Candidate
from translators.mentions import Mention
from translators.picks import DENIED
from translators.ranker import ROLES
from translators.signals import Signals

_CUES = (
    word_set("never avoid avoiding without"),
    word_set("always keep kept stay stays remain remains throughout whole"),
    word_set("not no nothing none nobody nor neither"),
    word_set("then next before after until first finally thereafter beforehand onlyafter later"),
    word_set("once singletime"),
    word_set("only except"),
    word_set("or either any some"),
    word_set("and both"),
    word_set("it them they that there"),
    word_set("if unless when"),
)
_SAYS_OF = (  # which roles go with which of the cues
    ("never", "not goal", "not either"), ("always", "never"),
    ("never", "not goal", "not earlier", "not later", "not either"), (), ("once",),
)  # fmt: skip
_BREAKS = word_set(". ! ? ; : then next before after until once while")
_PAUSES = word_set(", . ! ? ; : and but then")
_CHOOSING = (  # one of two, the one only with the other, never both
    word_set("or either one any"),
    word_set("if unless should when whenever case provided long"),
    word_set("both together same time once never two moment"),
)
_NEAR = 4  # words
_LEAST = 1e-3
N_TRAITS = 90
# Of these: whether a clause that nothing was picked of has words that mean something of their own; and whether never,
# always, not, an order and once are said, but by no pick.
OVERLOOKS = (21, 30, 32, 34, 36, 38)


def all_traits(
    drafts: Sequence[Draft],
    text: Text,
    spoken: Sequence[Mention],
    seen: Signals,
    probabilities: Any,
    heard: Sequence[Heard] = (),
) -> Floats:
    """Return the numbers (n, N_TRAITS); `probabilities` as `ranker` gives them for the candidates that are `seen`."""
    found = [
        [
            *_of_likelihood(draft, probabilities),
            *_of_mentions(draft, spoken),
            *_of_words(draft, text, spoken, seen),
            *_of_cues(draft, text),
            *_of_order(draft, probabilities),
            *_of_picks(draft, text),
            *_of_grammar(draft, heard),
            *_of_choice(draft, text),
        ]
        for draft in drafts
    ]
    return np.asarray(found, np.float32).reshape(len(drafts), N_TRAITS)


def _odds(likely: float) -> float:
    return math.log(max(likely, _LEAST) / max(1 - likely, _LEAST))


def _of_likelihood(draft: Draft, probabilities: Any) -> list[float]:
    """How likely the picks are, and the likeliest roles that nothing was picked for."""
    odds = [_odds(pick.probability) for pick in draft.picks] or [-5.0]
    rows = {pick.row for pick in draft.picks}
    left = np.delete(probabilities[:, : len(ROLES)], sorted(rows), axis=0)
    plain = [ROLES.index(role) for role in ("goal", "not goal", "always", "never", "once", "sometime")]
    left = left[:, plain]
    highest = np.sort(left.ravel())[::-1][:3] if left.size else np.zeros(0)
    rest = [float(each) for each in highest] + [0.0] * (3 - len(highest))
    return [
        sum(odds) / 5,
        min(odds) / 5,
        max(odds) / 5,
        float(np.mean(odds)) / 5,
        sum(math.log(max(pick.probability, _LEAST)) for pick in draft.picks) / 5,
        sum(pick.probability < 0.5 for pick in draft.picks) / 3,
        sum(pick.probability < 0.2 for pick in draft.picks) / 3,
        *(_odds(each) / 5 for each in rest),
        float((left > 0.5).sum()) / 5,
        float((left > 0.2).sum()) / 10,
    ]


def _of_mentions(draft: Draft, spoken: Sequence[Mention]) -> list[float]:
    """Which mentions the picks speak of, and how often."""
    used = [slot.mention for pick in draft.picks for slot in pick.candidate.slots if slot.mention >= 0]
    told = {number for pick in draft.picks for number in pick.mentions}

    def is_told(mention: Mention) -> bool:
        return any(mention.overlaps(spoken[n]) for n in told)

    free = [mention for mention in spoken if not is_told(mention)]
    outer = [one for one in free if not any(other.covers(one) for other in free)]
    partly = [
        mention
        for number, mention in enumerate(spoken)
        if number not in told
        and is_told(mention)
        and any(mention.covers(spoken[n]) and mention != spoken[n] for n in told)
    ]
    return [
        len(outer) / 3,
        sum(len(mention.phrase.things) == 1 for mention in outer) / 3,
        sum(mention.end - mention.start for mention in outer) / 6,
        float(bool(outer)),
        (len(used) - len(set(used))) / 3,
        len(partly) / 3,
        len(told) / 5,
    ]


def _idle(draft: Draft, text: Text, spoken: Sequence[Mention], told: Any) -> list[int]:
    """Return the places of words that mean something of their own, and nothing that was picked."""
    used = {number for pick in draft.picks for number in pick.mentions}
    named = {at for number in used for at in range(spoken[number].start, spoken[number].end)}
    return [
        at
        for at, word in enumerate(text.words)
        if word.isalpha() and word not in KNOWN and at not in named and told[at] == 0
    ]


def _of_words(draft: Draft, text: Text, spoken: Sequence[Mention], seen: Signals) -> list[float]:
    """Which words that speak of some predicate are near a pick of that predicate, and which are near none."""
    says = seen.hints[:, :, 0] + seen.hints[:, :, 1] if len(seen.hints) else np.zeros((0, len(text.words)))
    n_words = len(text.words)
    told: Any = np.zeros(n_words)
    strength = says.max(axis=0) if len(says) else np.zeros(n_words)
    supported = []
    for pick in draft.picks:
        mine = says[seen.predicate[pick.row]]
        first, last = max(pick.start - _NEAR, 0), min(pick.end + _NEAR, n_words)
        best = float(mine[first:last].max()) if last > first else 0.0
        supported.append(best)
        told[first:last] = np.maximum(told[first:last], mine[first:last])
    missed = np.maximum(strength - told, 0)
    missed[[not word.isalpha() for word in text.words]] = 0
    inside: Any = np.zeros(n_words)
    for pick in draft.picks:
        inside[pick.start : pick.end] = 1
    idle = _idle(draft, text, spoken, told)
    cut = [at for at, word in enumerate(text.words) if word in _PAUSES]
    clauses = [range(one + 1, other) for one, other in pairwise([-1, *cut, n_words])]
    unheard = [some for some in clauses if not inside[some.start : some.stop].any() and len(some) > 1]
    return [
        len(idle) / 3,
        sum(idle.count(at) for some in unheard for at in some) / 3,
        float(any(idle.count(at) for some in unheard for at in some)),
        len(unheard) / 3,
        float((missed > 0.3).sum()) / 3,
        float(missed.max()) if n_words else 0.0,
        min(supported, default=0.0),
        float(np.mean(supported)) if supported else 0.0,
        sum(each == 0 for each in supported) / 3,
        float(inside.mean()) if n_words else 0.0,
        n_words / 30,
    ]


def _of_cues(draft: Draft, text: Text) -> list[float]:
    """Small words that ask for roles, against the roles there are."""
    roles = [pick.role for pick in draft.picks]
    words = text.words
    found = []
    for cues, said in zip(_CUES, _SAYS_OF, strict=False):
        there = sum(word in cues for word in words)
        taken = sum(role in said for role in roles) if said else len(draft.pairs)
        found += [float(there > 0 and taken == 0), float(there == 0 and taken > 0)]
    found += [float(any(word in cues for word in words)) for cues in _CUES[len(_SAYS_OF) :]]
    has_way = any(role in ("always", "never") for role in roles)
    found.append(float(has_way and not any(role in GOALS for role in roles)))
    return found


def _of_order(draft: Draft, probabilities: Any) -> list[float]:
    """How the order fits what was said of each pick alone, and the words between them."""
    coming = draft.to_come
    early = {one for one, _ in draft.pairs}
    late = {other for _, other in draft.pairs}
    fits, told, untold = 0.0, 0.0, 0.0
    for number, pick in enumerate(coming):
        before, after = order_of(pick, probabilities)
        for is_so, likely in ((number in early, before), (number in late, after)):
            fits += math.log(max(likely if is_so else 1 - likely, _LEAST))
            told += likely if is_so else 0.0
            untold += 0.0 if is_so else likely
    n_reversed = sum(coming[one].start > coming[other].start for one, other in draft.pairs)
    return [
        fits / 5,
        told / 3,
        untold / 3,
        float(draft.by_words),
        float(draft.by_words and not draft.pairs),
        float(bool(draft.pairs)),
        n_reversed / 2,
        sum(pick.role in IN_ORDER for pick in coming) / 2,
        float(len(draft.pairs) >= 2),
    ]


def _of_picks(draft: Draft, text: Text) -> list[float]:
    """What the picks are: how many, of how many predicates, what fills their places, whether they hold already."""
    lexicon = text.lexicon
    n = len(draft.picks)
    goals = [pick for pick in draft.picks if pick.role in GOALS]
    slots = [slot for pick in draft.picks for slot in pick.candidate.slots]
    sources = [sum(slot.source == source for slot in slots) / 3 for source in SOURCES[1:]]
    relations = {pick.candidate.relation.name for pick in draft.picks}
    crossing = sum(any(word in _BREAKS for word in text.words[pick.start : pick.end]) for pick in draft.picks)
    starts = sorted(goals, key=lambda pick: pick.start)
    nested = sum(
        one.end > other.start for one, other in pairwise(starts)
    )  # the words of one go on after another has begun
    turned = sum(_is_turned(pick.candidate) for pick in draft.picks)
    return [
        n / 5,
        float(n == 1),
        len(relations) / max(n, 1),
        sum(lexicon.is_true_now(pick.formula) for pick in goals) / 3,
        sum(pick.role in DENIED for pick in draft.picks) / 3,
        sum(slot.chosen for slot in slots) / 3,
        *sources,
        crossing / 2,
        nested / 3,
        turned / 3,
        len(conjuncts(draft.meaning.rules)) / 3 if draft.meaning.rules != TRUE else 0.0,
    ]


def _of_grammar(draft: Draft, heard: Sequence[Heard]) -> list[float]:
    """Whether the grammar reads the text so too, or how else it does."""
    mine = draft.heard
    has_answer = any(each.is_answer for each in heard)
    return [
        float(mine is not None and mine.is_answer),
        float(mine is not None and not mine.is_answer),
        0.0 if mine is None else mine.rank / 3,
        0.0 if mine is None else mine.n_ignored / 5,
        float(mine is None and has_answer),
        float(mine is None and bool(heard) and not has_answer),
        draft.n_missing / 3,
        float(not draft.picks),
    ]


def _of_choice(draft: Draft, text: Text) -> list[float]:
    """Whether something is left to choose, how likely its sides are, and whether words ask for a choice."""
    choice = draft.choice
    has_or, has_if, has_both = (any(word in cues for word in text.words) for cues in _CHOOSING)
    slots = [slot for pick in draft.picks for slot in pick.candidate.slots]
    if choice is None:
        has_words = [float(has_or), float(has_if), float(has_both)]
        mutual = [float(any(slot.source == source for slot in slots)) for source in ("swap", "same")]
        return [0.0, *has_words, *mutual, 0.0, 0.0, 0.0]
    n_denied = sum(side.role in DENIED for side in choice.sides)
    is_kind = (
        n_denied == 0 and not has_or,
        0 < n_denied < len(choice.sides) and not has_if,
        n_denied == len(choice.sides) and not has_both,
    )
    odds = sum(_odds(side.probability) for side in choice.sides) / 5
    return [1.0, 0.0, 0.0, 0.0, 0.0, 0.0, float(any(is_kind)), odds, float(choice.is_lasting)]


def _is_turned(candidate: Candidate) -> bool:
    """Return whether the things are named in another order than the predicate has them."""
    numbers = [slot.mention for slot in candidate.slots if slot.mention >= 0]
    return numbers != sorted(numbers)

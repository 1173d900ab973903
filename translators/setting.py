"""Where in a text a candidate's things are spoken of, and what words stand around them, in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from translators.bert import Floats
from translators.english import word_set
from translators.literals import Candidate
from translators.mentions import Mention

# What may stand between two clauses, in classes.
_BREAKS: tuple[frozenset[str], ...] = tuple(
    map(
        word_set,
        (
            ". ! ?",
            "; :",
            "then next finally thereafter afterwards",
            "before beforehand",
            "after once when onlyafter",
            "until",
            "while",
            "but",
            "if unless",
            "so because since",
        ),
    )
)
_WEAK = word_set(", and plus or")
# What may stand in a clause.
_WITHIN: tuple[frozenset[str], ...] = tuple(
    map(
        word_set,
        (
            "not no nothing none nobody nor neither contrary",
            "never without avoid avoiding",
            "always keep kept stay stays remain throughout",
            "first",
            "singletime once",
            "only except",
            "swap swapped",
            "can could may might",
            "is are was were has have",
            "in on at into onto to inside",
            "from off out outof",
            "with of by for",
        ),
    )
)
_STRONG: dict[str, int] = {word: number for number, words in enumerate(_BREAKS) for word in words}
_SLOTS = 3
_PER_SLOT = 9
_ENDS = len(_BREAKS) + 1
SETTING = 2 + len(_WITHIN) + 2 * _ENDS + 5 + _SLOTS * _PER_SLOT + 4
_FAR = 10.0  # words


def setting(
    words: Sequence[str], spoken: Sequence[Mention], candidate: Candidate, hints: Sequence[Floats], mine: int
) -> Floats:
    """Return the numbers (SETTING,); `hints` are those of all predicates, `mine` that of the candidate's."""
    said = [spoken[slot.mention] for slot in candidate.slots if slot.mention >= 0]
    first = min((mention.start for mention in said), default=0)
    last = max((mention.end for mention in said), default=len(words))
    between = (
        [word for word in words[first:last] if not any(_is_in(word, words, m) for m in said)] if said else []
    )
    left = first if said else 0
    while left > 0 and words[left - 1] not in _STRONG:
        left -= 1
    right = last
    while right < len(words) and words[right] not in _STRONG:
        right += 1
    inside = words[left:right]
    numbers: list[float] = [
        sum(word in _STRONG for word in between),
        sum(word in _WEAK for word in between),
    ]
    numbers += [float(any(word in some for word in inside)) for some in _WITHIN]
    numbers += _end(words[left - 1] if left else "")
    numbers += _end(words[right] if right < len(words) else "")
    here = hints[mine][left:right]
    others = [hint[left:right] for number, hint in enumerate(hints) if number != mine]
    numbers += [
        _most(here[:, 0]),
        _most(here[:, 1]),
        max((max(_most(other[:, 0]), _most(other[:, 1])) for other in others), default=0.0),
        _most(here[:, 4]),
        _most(here[:, 5]),
    ]
    for place in range(_SLOTS):
        numbers += _of_slot(place, words, spoken, candidate, hints[mine])
    n_other = sum(mention.start < right and mention.end > left for mention in spoken) - len(said)
    starts = [spoken[slot.mention].start if slot.mention >= 0 else -1 for slot in candidate.slots]
    numbers += [
        n_other / 5,
        len(inside) / 20,
        float(len(starts) > 1 and 0 <= starts[0] < starts[1]),
        float(len(starts) > 1 and 0 <= starts[1] < starts[0]),
    ]
    return np.asarray(numbers, np.float32)


def _is_in(word: str, words: Sequence[str], mention: Mention) -> bool:
    return word in words[mention.start : mention.end]


def _end(word: str) -> list[float]:
    """Return which kind of break the word is (the last: none)."""
    found = [0.0] * _ENDS
    found[_STRONG.get(word, _ENDS - 1)] = 1.0
    return found


def _most(values: Any) -> float:
    return float(values.max()) if len(values) else 0.0


def _of_slot(
    place: int, words: Sequence[str], spoken: Sequence[Mention], candidate: Candidate, hints: Floats
) -> list[float]:
    """Return what stands before and after what fills the place, how near, and which part it has."""
    if place >= len(candidate.slots):
        return [0.0] * _PER_SLOT
    relation = candidate.relation
    part = [float(relation.theme == place), float(relation.ground == place)]
    number = candidate.slots[place].mention
    if number < 0:
        return [*part, *[0.0] * (_PER_SLOT - 2)]
    mention = spoken[number]
    before = mention.start - 1
    says = np.flatnonzero(hints[:, 0] + hints[:, 1] > 0)
    outside = [at for at in says if not mention.start <= at < mention.end]
    gap = min((min(abs(at - mention.start), abs(at - mention.end + 1)) for at in outside), default=_FAR)
    return [
        *part,
        float(hints[before, 2]) if before >= 0 else 0.0,
        float(hints[before, 3]) if before >= 0 else 0.0,
        float(hints[mention.end, 2]) if mention.end < len(words) else 0.0,
        min(gap, _FAR) / _FAR,
        float(any(at < mention.start for at in outside)),
        (mention.end - mention.start) / 5,
        float(sum(other.start < mention.end and other.end > mention.start for other in spoken) - 1) / 3,
    ]

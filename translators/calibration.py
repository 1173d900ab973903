"""How likely the grammar's own reading is right: a logistic model of how it came about (Platt scaling, 1999).

`cairn train trust` fits it on instructions that the grammar was not written for. It changes no answer, only the
confidence that is told with it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from planner.core import Formula, Not, conjuncts
from translators.chunks import Text
from translators.doubts import N_DOUBTS, doubts
from translators.english import MARKS, word_set
from translators.exclusion import exclude
from translators.lexicon import Lexicon
from translators.meaning import Meaning
from translators.sentences import Whole

LIKELY = 0.3  # what is less likely right is asked about; plain texts are surer than the colloquial ones it is fitted on
SURE = 0.66  # what is as likely right is given without being looked at again
FILE = Path(__file__).with_name("calibration.json")
N_SIGNS = 17 + N_DOUBTS
_LEAST, _MOST = 0.01, 0.99  # nothing is known better than that from some hundred instructions
_LONG = 15  # words: of longer texts the length tells nothing more
_ALONE = 2.0  # how far ahead a reading counts as that has no rival
_LOWEST, _HIGHEST = -3.0, 4.0  # scores of readings; beyond these they tell nothing more
_WEIGHTY = word_set("all every each no none nobody nothing only but except not never both any")


def signs_of_the_way(meaning: Meaning, text: Text) -> tuple[float, ...]:
    """Return the signs (N_SIGNS,) by which the one reading of what is said of the way can be trusted."""
    n_words = sum(word not in MARKS for word in text.words)
    plain = (_ALONE, 1.0, 0.0, 0.0, 0.0, 0.0, min(n_words, _LONG) / 20, 0.0, 1.0)
    return (*plain, *_of_score(1.0), *_of_noise((), text), *doubts(meaning, text))


def signs_of(found: Sequence[Whole], text: Text) -> tuple[float, ...]:
    """Return the signs (N_SIGNS,) by which the first of the readings can be trusted."""
    best = found[0]
    rival = next((whole for whole in found[1:] if not _asks_the_same(whole, best, text.lexicon)), None)
    ahead = _ALONE if rival is None else min(best.score - rival.score, _ALONE)
    n_words = sum(word not in MARKS for word in text.words)
    n_ignored = sum(len(words.split()) for words in best.ignored)
    return (
        ahead,
        float(rival is None),
        n_ignored / 5,
        best.noise / 3,
        float(bool(best.meaning.chosen)),
        best.score / max(n_words, 1),
        min(n_words, _LONG) / 20,
        best.least,
        0.0,
        *_of_score(best.score),
        *_of_noise(best.ignored, text),
        *doubts(best.meaning, text),
    )


def _asks_the_same(one: Whole, other: Whole, lexicon: Lexicon) -> bool:
    """Return whether two readings differ only in what they call the contrary of a fact: *shut* and *not open*."""
    mine, theirs = (frozenset(conjuncts(whole.meaning.goal)) for whole in (one, other))

    def is_contrary(denied: Formula, fact: Formula) -> bool:
        return isinstance(denied, Not) and exclude(denied.body, fact, lexicon.task)

    return (
        one.meaning.rules == other.meaning.rules
        and len(mine) == len(theirs)
        and all(
            any(is_contrary(left, right) or is_contrary(right, left) for right in theirs - mine)
            for left in mine - theirs
        )
    )


def _of_score(score: float) -> tuple[float, float]:
    return min(max(score, _LOWEST), _HIGHEST) / 3, float(score < 0)


def _of_noise(ignored: Sequence[str], text: Text) -> tuple[float, ...]:
    """Return what words were passed over: single ones colour a noun, several tell of something else."""
    n_single = sum(" " not in words for words in ignored)
    n_unknown = sum(word.isalpha() and not text.lexicon.is_english(word) for word in text.words)
    return (
        n_single / 2,
        float(n_single > 0),
        (len(ignored) - n_single) / 2,
        float(any(not _WEIGHTY.isdisjoint(words.split()) for words in ignored)),
        n_unknown / 2,
        float(n_unknown > 0),
    )


def confidence(signs: Sequence[float], weights: Sequence[float] = ()) -> float:
    """Return how likely the reading with these signs is right, by other weights than the package's if there are any."""
    weights = weights if len(weights) else _fitted()["weights"]
    worth = sum(w * s for w, s in zip(weights, (*signs, 1.0), strict=True))
    return told(1 / (1 + math.exp(-max(-30.0, min(30.0, worth)))))


def enough() -> float:
    """Return from which confidence on a reading is given as what is meant."""
    return float(_fitted()["enough"])


def told(likely: float) -> float:
    """Return the probability as it is told: within bounds, with three digits.

    >>> told(1.0), told(0.12345)
    (0.99, 0.123)
    """
    return round(min(_MOST, max(_LEAST, likely)), 3)


@cache
def _fitted() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found

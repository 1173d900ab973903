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

from translators.chunks import Text
from translators.doubts import N_DOUBTS, doubts
from translators.english import MARKS
from translators.meaning import Meaning
from translators.sentences import Whole

LIKELY = 0.36  # what is less likely right is asked about; plain texts are surer than the colloquial ones it is fitted on
SURE = 0.7  # what is as likely right is given without being looked at again
FILE = Path(__file__).with_name("calibration.json")
N_SIGNS = 9 + N_DOUBTS
_LEAST, _MOST = 0.01, 0.99  # nothing is known better than that from some hundred instructions
_LONG = 15  # words: of longer texts the length tells nothing more
_ALONE = 2.0  # how far ahead a reading counts as that has no rival


def signs_of_the_way(meaning: Meaning, text: Text) -> tuple[float, ...]:
    """Return the signs (N_SIGNS,) by which the one reading of what is said of the way can be trusted."""
    n_words = sum(word not in MARKS for word in text.words)
    return (_ALONE, 1.0, 0.0, 0.0, 0.0, 0.0, min(n_words, _LONG) / 20, 0.0, 1.0, *doubts(meaning, text))


def signs_of(found: Sequence[Whole], text: Text) -> tuple[float, ...]:
    """Return the signs (N_SIGNS,) by which the first of the readings can be trusted."""
    best = found[0]
    ahead = min(best.score - found[1].score, _ALONE) if len(found) > 1 else _ALONE
    n_words = sum(word not in MARKS for word in text.words)
    n_ignored = sum(len(words.split()) for words in best.ignored)
    return (
        ahead,
        float(len(found) == 1),
        n_ignored / 5,
        best.noise / 3,
        float(bool(best.meaning.chosen)),
        best.score / max(n_words, 1),
        min(n_words, _LONG) / 20,
        best.least,
        0.0,
        *doubts(best.meaning, text),
    )


def confidence(signs: Sequence[float]) -> float:
    """Return how likely the reading with these signs is right."""
    weights = _fitted()["weights"]
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

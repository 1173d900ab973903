"""What the grammar reads, what the judges take for likeliest, or a question: how far each can be trusted beside the other.

Two logistic models over the confidence of the one and the trust in the other (stacked generalisation, Wolpert 1992; two
outputs instead of one, as both may be right or wrong); `cairn train trust` fits them on what is judged by models fitted
on other domains.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from translators.calibration import told
from translators.trust import Verdict, weights_of

GIVEN = 0.4  # what the grammar reads is given from there on: it is known how it came about
AGREED = 0.25  # if the judges take the same for likeliest
_TRUSTED = 0.38  # by the judges: what both read need not be likelier
_NOTHING = 0.15  # trust: judges that make no more of a text tell nothing of it
_LEAST = 0.01  # probability
_CLEAR = 1.5  # log odds: from there on the grammar's confidence tells more


def of_grammar(confidence: float, verdict: Verdict, weights: Sequence[float] = ()) -> float:
    """Return how likely what the grammar reads with that confidence is right, as the judges see it.

    `weights` are others than the package's, the constant's last.
    """
    if not verdict.is_grammars and verdict.trust < _NOTHING:
        return told(confidence)
    return _likely(signs_of_grammar(confidence, verdict), weights or weights_of("grammar"))


def least(verdict: Verdict) -> float:
    """Return from which probability on what the grammar reads is given; from any where the judges trust it themselves."""
    if verdict.is_grammars:
        return 0.0 if verdict.trust >= _TRUSTED else AGREED
    return GIVEN


def of_judges(confidence: float | None, verdict: Verdict, weights: Sequence[float] = ()) -> float:
    """Return how likely the judges' own reading is right, beside one of the grammar's with that confidence, or none."""
    return _likely(signs_of_judges(confidence, verdict), weights or weights_of("judges"))


def signs_of_grammar(confidence: float, verdict: Verdict) -> tuple[float, ...]:
    """Return the signs by which the grammar's reading can be trusted."""
    sure, trust, mine = map(_odds, (confidence, verdict.trust, verdict.of_grammars))
    is_same, is_other = float(verdict.is_grammars), float(not verdict.is_grammars)
    return (
        sure,
        max(sure - _CLEAR, 0.0),
        is_same,
        sure * is_same,
        trust * is_same,
        trust * is_other,
        mine,
        mine * is_other,
        *_of_text(verdict),
    )


def signs_of_judges(confidence: float | None, verdict: Verdict) -> tuple[float, ...]:
    """Return the signs by which what the judges take, and the grammar does not, can be trusted."""
    has_rival = confidence is not None
    return (
        _odds(verdict.trust),
        float(has_rival),
        0.0 if confidence is None else _odds(confidence),
        _odds(verdict.of_grammars) * has_rival,
        *_of_text(verdict),
    )


def _of_text(verdict: Verdict) -> tuple[float, ...]:
    return float(verdict.is_whole), float(verdict.has_unknown), verdict.n_words / 20


def _likely(signs: Sequence[float], weights: Sequence[float]) -> float:
    worth = sum(w * s for w, s in zip(weights, (*signs, 1.0), strict=True))
    return told(1 / (1 + math.exp(-worth)))


def _odds(likely: float) -> float:
    likely = min(max(likely, _LEAST), 1 - _LEAST)
    return math.log(likely / (1 - likely))

"""How far a reading can be trusted: a logistic model of how likely it is among others, and of what it and its text are like.

Platt scaling (1999) with a few more signs than one score; `cairn train trust` fits it on instructions that neither judge was
made with.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from planner.core import TranslationStatus
from translators.bert import Floats
from translators.chunks import Text
from translators.cross_encoder import scores
from translators.draft_words import in_words
from translators.drafts import Draft
from translators.loose import Loose
from translators.rater import likelihoods, raters, seen_again, to_score
from translators.traits import OVERLOOKS

FILE = Path(__file__).with_name("trust.json")
RIVAL = 0.45  # a reading that is trusted less is no reason to doubt another
AGREED = 0.38  # a reading that the grammar gives too need not be trusted more
ANSWERED = 0.8  # a reading that is trusted less answers no question that the grammar asks
_BEYOND = 0.2  # nothing is trusted so far beyond how likely it is among all readings
_LEAST = 1e-4  # probability
_SHORT = 8  # words


@dataclass(frozen=True, slots=True)
class Sureness:
    """The likeliest draft, how likely it is right, and whether it leaves out nothing that asks for something."""

    draft: Draft
    trust: float
    is_whole: bool


def sureness(loose: Loose, text: Text, status: TranslationStatus) -> Sureness:
    """Return the reading that is the likeliest, of a text that the grammar gives that status."""
    traits = _seen_again(loose, text)
    likely = likelihoods(traits, raters()[1])
    best = int(likely.argmax())
    model = _model()
    signs = signs_of(traits, likely, about(text, status))
    trust = 1 / (1 + math.exp(-sum(w * s for w, s in zip(model["weights"], (*signs, 1.0), strict=True))))
    trust = min(trust, float(likely[best]) + _BEYOND)
    is_whole = not traits[best, OVERLOOKS].any() and all(
        map(text.lexicon.is_english, filter(str.isalnum, text.words))
    )
    return Sureness(loose.drafts[best], trust, is_whole)


def _seen_again(loose: Loose, text: Text) -> Floats:
    """Return the traits with what the cross-encoder says of the readings that are the likeliest at first sight."""
    rows = to_score(likelihoods(loose.traits))
    said = [in_words(loose.drafts[number], text, loose.spoken).split() for number in rows]
    return seen_again(loose.traits, rows, scores(text.words, said))


def about(text: Text, status: TranslationStatus) -> tuple[float, ...]:
    """Return what is known of a text whatever it is taken to mean."""
    n_unknown = sum(word.isalpha() and not text.lexicon.is_english(word) for word in text.words)
    n_words = sum(word.isalnum() for word in text.words)
    return (
        n_unknown / 2,
        n_words / 20,
        float(n_words <= _SHORT),
        float(status is TranslationStatus.REFUSED),
        float(status is TranslationStatus.AMBIGUOUS),
    )


def signs_of(traits: Floats, likely: Floats, text: Sequence[float]) -> tuple[float, ...]:
    """Return the signs by which the likeliest of the readings (n, k) can be trusted."""
    in_order = np.sort(likely)[::-1]
    best = float(in_order[0])
    ahead = math.log(max(best, _LEAST) / max(float(in_order[1]) if len(in_order) > 1 else 0.0, _LEAST))
    odds = math.log(max(best, _LEAST) / max(1 - best, _LEAST))
    return (odds / 3, ahead / 3, math.log(len(likely)) / 3, *text, *map(float, traits[int(likely.argmax())]))


def enough() -> float:
    """Return from which trust on a reading is given as what is meant."""
    return float(_model()["enough"])


def certain() -> float:
    """Return from which trust on a reading is given by one who would rather ask."""
    return float(_model()["certain"])


@cache
def _model() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found

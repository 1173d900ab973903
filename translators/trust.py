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
from translators.drafts import Draft
from translators.loose import Loose
from translators.rater import likelihoods

FILE = Path(__file__).with_name("trust.json")
_LEAST = 1e-4  # probability
_SHORT = 8  # words


@dataclass(frozen=True, slots=True)
class Sureness:
    """The likeliest draft, and how likely it is right."""

    draft: Draft
    trust: float


def sureness(loose: Loose, text: Text, status: TranslationStatus) -> Sureness:
    """Return the reading that is the likeliest, of a text that the grammar gives that status."""
    likely = likelihoods(loose.traits)
    best = int(likely.argmax())
    model = _model()
    signs = signs_of(loose.traits, likely, about(text, status))
    trust = 1 / (1 + math.exp(-sum(w * s for w, s in zip(model["weights"], (*signs, 1.0), strict=True))))
    return Sureness(loose.drafts[best], trust)


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
    """Return the signs by which the likeliest of the readings (n, N_TRAITS) can be trusted."""
    in_order = np.sort(likely)[::-1]
    best = float(in_order[0])
    ahead = math.log(max(best, _LEAST) / max(float(in_order[1]) if len(in_order) > 1 else 0.0, _LEAST))
    odds = math.log(max(best, _LEAST) / max(1 - best, _LEAST))
    return (odds / 3, ahead / 3, math.log(len(likely)) / 3, *text, *map(float, traits[int(likely.argmax())]))


def enough() -> float:
    """Return from which trust on a reading is given as what is meant."""
    return float(_model()["enough"])


@cache
def _model() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found

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
ANSWERED = (
    0.85  # what is less likely right answers no question that the grammar asks, and none of its objections
)
_BEYOND = 0.2  # nothing is trusted so far beyond how likely it is among all readings
_LEAST = 1e-4  # probability
_SHORT = 8  # words
_UNKNOWN, _WORDS = 2, 20  # by how many words what is known of a text is divided


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the judges make of a text: how far their likeliest reading can be trusted, and what they think of the grammar's.

    `is_grammars`: that is what the grammar answers; `of_grammars`: how likely its answer is among all readings, 0 where it
    has none; `is_whole`: their reading leaves out no clause or small word that asks for something; `has_unknown`: the text
    has words that nobody knows.
    """

    trust: float
    is_grammars: bool
    of_grammars: float
    is_whole: bool
    has_unknown: bool
    n_words: int


@dataclass(frozen=True, slots=True)
class Sureness:
    """The likeliest draft, and what the judges make of it and of the grammar's."""

    draft: Draft
    verdict: Verdict


def sureness(loose: Loose, text: Text, status: TranslationStatus) -> Sureness:
    """Return the reading that is the likeliest, of a text that the grammar gives that status."""
    traits = _seen_again(loose, text)
    likely = likelihoods(traits, raters()[1])
    answers = [number for number, draft in enumerate(loose.drafts) if is_grammars(draft)]
    verdict = verdict_of(traits, likely, about(text, status), answers, np.asarray(weights_of("weights")))
    return Sureness(loose.drafts[int(likely.argmax())], verdict)


def is_grammars(draft: Draft) -> bool:
    """Return whether it is what the grammar answers."""
    return draft.heard is not None and draft.heard.is_answer


def verdict_of(
    traits: Floats, likely: Floats, text: Sequence[float], answers: Sequence[int], weights: Floats
) -> Verdict:
    """Return what the judges make of readings (n, k), of which those numbered are the grammar's `answers`.

    `text`: what is known of it, as `about` tells; `weights`: those of the signs, the constant's last.
    """
    best = int(likely.argmax())
    worth = float(np.asarray((*signs_of(traits, likely, text), 1.0)) @ weights)
    n_unknown, n_words = text[0] * _UNKNOWN, text[1] * _WORDS
    return Verdict(
        trust=min(1 / (1 + math.exp(-worth)), float(likely[best]) + _BEYOND),
        is_grammars=best in answers,
        of_grammars=max((float(likely[number]) for number in answers), default=0.0),
        is_whole=not traits[best, OVERLOOKS].any(),
        has_unknown=n_unknown > 0,
        n_words=round(n_words),
    )


def _seen_again(loose: Loose, text: Text) -> Floats:
    """Return the traits with what the cross-encoder says of the readings that are the likeliest at first sight."""
    rows = to_score(likelihoods(loose.traits))
    said = [in_words(loose.drafts[number], text, loose.spoken).split() for number in rows]
    return seen_again(loose.traits, rows, scores(text.words, said))


def about(text: Text, status: TranslationStatus) -> tuple[float, ...]:
    """Return what is known of a text whatever it is taken to mean."""
    n_unknown = sum(word.isalnum() and not text.lexicon.is_english(word) for word in text.words)
    n_words = sum(word.isalnum() for word in text.words)
    return (
        n_unknown / _UNKNOWN,
        n_words / _WORDS,
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


def weights_of(name: str) -> tuple[float, ...]:
    """Return the fitted weights of that name, the constant's last."""
    return tuple(_model()[name])


def enough() -> float:
    """Return from which probability on a reading of the judges is given as what is meant."""
    return float(_model()["enough"])


def certain() -> float:
    """Return from which probability on any reading is given by one who would rather ask."""
    return float(_model()["certain"])


@cache
def _model() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found

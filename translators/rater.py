"""Which of several readings is meant: a score for each from what can be told of it, and so how likely each is.

A conditional logit (McFadden 1974) over the drafts of one text; `cairn train trust` fits it on instructions that the
judge of candidates was not trained on.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from translators.bert import Floats

FILE = Path(__file__).with_name("rater.json")


class Rater(NamedTuple):
    """A score: the traits less their mean, times the weights (both (N_TRAITS,))."""

    mean: Floats
    weights: Floats


def likelihoods(traits: Floats, rater: Rater | None = None) -> Floats:
    """Return how likely each of the readings (n, N_TRAITS) is meant, if one of them is, as (n,)."""
    rater = rater or _rater()
    scores = (traits - rater.mean) @ rater.weights  # (n, N_TRAITS) -> (n,)
    odds: Floats = np.exp(scores - scores.max())
    likely: Floats = odds / odds.sum()
    return likely


@cache
def _rater() -> Rater:
    read: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return Rater(np.asarray(read["mean"], np.float32), np.asarray(read["weights"], np.float32))

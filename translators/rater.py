"""Which of several readings is meant: a score for each from what can be told of it, and so how likely each is.

A conditional logit (McFadden 1974) over the drafts of one text, twice: by their traits alone, and with what the
cross-encoder says of those that are the likeliest then. `cairn train trust` fits both on instructions that neither the
judge of candidates nor the cross-encoder was trained on.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from translators.bert import Floats

FILE = Path(__file__).with_name("rater.json")
# Readings that are looked at again, and how likely these are at least: others are hardly ever meant.
MOST_SCORED, LEAST_SCORED = 8, 0.02
_BEHIND = 2.0  # log odds: how far what is not looked at is taken to be behind the last that is
N_SEEN = 2  # numbers that the second look adds


class Rater(NamedTuple):
    """A score: the traits less their mean, times the weights (both (k,))."""

    mean: Floats
    weights: Floats


def likelihoods(traits: Floats, rater: Rater | None = None) -> Floats:
    """Return how likely each of the readings (n, k) is meant, if one of them is, as (n,); at first sight if not said."""
    rater = rater or raters()[0]
    scores = (traits - rater.mean) @ rater.weights  # (n, k) -> (n,)
    odds: Floats = np.exp(scores - scores.max())
    likely: Floats = odds / odds.sum()
    return likely


def to_score(likely: Floats) -> list[int]:
    """Return the numbers of the readings that are looked at again, the likeliest first."""
    rows = np.argsort(-likely, kind="stable")[:MOST_SCORED]
    return [int(number) for number in rows if likely[number] >= LEAST_SCORED] or [int(rows[0])]


def seen_again(traits: Floats, rows: Sequence[int], odds: Floats) -> Floats:
    """Return the traits (n, k + N_SEEN) with the log odds (len(rows),) that those readings say what the text does.

    The second of what is added is the log of the share that each has among all.
    """
    all_odds = np.full(len(traits), odds.min() - _BEHIND, np.float32)
    all_odds[list(rows)] = odds
    shares = all_odds - np.logaddexp.reduce(all_odds)
    found: Floats = np.concatenate([traits, all_odds[:, None] / 3, shares[:, None] / 3], axis=1).astype(
        np.float32
    )
    return found


@cache
def raters() -> tuple[Rater, Rater]:
    """Return what judges by the traits alone, and what judges when they are seen again."""
    read: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    first, second = (
        Rater(np.asarray(read[name]["mean"], np.float32), np.asarray(read[name]["weights"], np.float32))
        for name in ("first", "second")
    )
    return first, second

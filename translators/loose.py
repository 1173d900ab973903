"""Readings of what the grammar does not take, or takes wrongly: put together of the facts that things named can make.

Where a grammar has to account for every word, here a learned judge says of each fact that the mentions can be put
together to how likely it is asked for (`ranker`); whole readings are put together of the likely ones (`drafts`), the
grammar's own among them; and a second judge says which of these is meant (`rater`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from translators.bert import Floats, Weights, one_thread
from translators.chunks import Text
from translators.drafts import Draft, Heard, drafts
from translators.mentions import Mention, mentions
from translators.mutual import all_candidates
from translators.ranker import probabilities
from translators.signals import signals
from translators.traits import all_traits

MOST_WORDS = 80


@dataclass(frozen=True, slots=True)
class Loose:
    """Readings that there may be, with what can be told of each (n, N_TRAITS)."""

    drafts: tuple[Draft, ...]
    traits: Floats
    spoken: tuple[Mention, ...]


def loosely(text: Text, heard: Sequence[Heard] = (), weights: Weights | None = None) -> Loose | None:
    """Return the readings of the text, those of the grammar among them; None if there is none, or it is too long.

    `weights` are those of another judge of candidates than the package's.
    """
    if len(text.words) > MOST_WORDS:
        return None
    spoken = mentions(text)
    found = all_candidates(text, spoken)
    if not found:
        return None
    with one_thread():
        seen = signals(text, spoken, found)
        rows = probabilities(seen, weights)
    made = drafts(text, spoken, found, rows, heard)
    if not made:
        return None
    return Loose(tuple(made), all_traits(made, text, spoken, seen, rows, heard), tuple(spoken))

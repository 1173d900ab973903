"""A reading of what the grammar does not take: the likeliest facts about the things that are mentioned.

Where a grammar has to account for every word, here a learned judge says of each fact that the mentions can be put
together to how likely it is asked for (`ranker`), and the likeliest that can be meant at once are the reading.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from translators.bert import Floats
from translators.choosing import Choice, choice, meant
from translators.chunks import Text
from translators.literals import Candidate, candidates
from translators.meaning import Meaning
from translators.mentions import Mention, mentions
from translators.ranker import probabilities
from translators.signals import signals

MOST_WORDS = 80


@dataclass(frozen=True, slots=True)
class Loose:
    """A reading, how sure it is (0 to 1, before calibration), and how much of the text it leaves out."""

    meaning: Meaning
    certainty: float
    n_unused: int  # mentions that no pick speaks of, nor overlaps
    choice: Choice
    candidates: tuple[Candidate, ...]
    probabilities: Floats  # (candidates, roles)
    spoken: tuple[Mention, ...]


def loosely(text: Text) -> Loose | None:
    """Return the likeliest reading of the text, which may be empty; None if no fact is spoken of, or it is too long."""
    if len(text.words) > MOST_WORDS:
        return None
    spoken = mentions(text)
    found = candidates(text.lexicon, spoken)
    if not found:
        return None
    rows = probabilities(signals(text, spoken, found))
    picked = choice(text, spoken, found, rows)
    meaning = meant(picked, text)
    sure = math.prod(pick.probability for pick in picked.picks) if picked.picks else 0.0
    sure *= math.prod(1 - 0.5 * pick.probability for pick in picked.rivals)
    return Loose(meaning, sure, _unused(picked, spoken), picked, tuple(found), rows, tuple(spoken))


def _unused(picked: Choice, spoken: list[Mention]) -> int:
    used = {slot.mention for pick in picked.picks for slot in pick.candidate.slots if slot.mention >= 0}
    return sum(
        not any(mention.start < spoken[n].end and spoken[n].start < mention.end for n in used)
        for mention in spoken
    )

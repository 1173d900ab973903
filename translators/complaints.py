"""Complaints: who says that things are still so, or not so yet, wants the contrary."""

from __future__ import annotations

import re
from dataclasses import replace

from planner.core import TRUE, both, conjuncts
from translators.lexicon import Lexicon
from translators.meaning import Meaning
from translators.quantify import denied

_COMPLAINT = re.compile(
    r"\b(?:still|yet|again|never (?:got|had|was|were)|nobody has|no one has|forgot(?:ten)?"
    r"|(?:sick|tired|fed up|had enough|enough) (?:and tired )?(?:of|with)|why(?:'s| is| are)|how come"
    r"|all (?:day|night|morning|afternoon|week)|for (?:days|hours|weeks|ages))\b|!!|\?!|!\?"
)

_WISH = re.compile(
    r"\b(?:should(?! have)|must|needs?|(?:has|have|ought) to|wants?|wanted|would like|please|make sure|let|keep"
    r"|at the end)\b|'d like"
)


def turned(meaning: Meaning, written: str, lexicon: Lexicon) -> Meaning:
    """Return the contrary of what is meant where it holds already and is told as a complaint; else what is meant.

    "The towel STILL hasn't been folded" asks for a folded towel.
    """
    if meaning.is_deed or meaning.goal == TRUE or meaning.rules != TRUE or meaning.metric is not None:
        return meaning
    said = written.lower().replace("’", "'")
    if not lexicon.is_true_now(meaning.goal) or not _COMPLAINT.search(said) or _WISH.search(said):
        return meaning
    contrary = both(*(denied(part) for part in conjuncts(meaning.goal)))
    return replace(meaning, goal=contrary) if lexicon.is_possible(contrary) else meaning

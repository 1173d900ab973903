"""A whole instruction about the way to goal and rules."""

from __future__ import annotations

import re

from planner.core import TRUE, Not, walk
from translators.lexicon import Lexicon
from translators.meaning import Meaning
from translators.temporal.facts import Facts
from translators.temporal.grammar import Grammar
from translators.temporal.marks import FOR_EVER, marked
from translators.temporal.pieces import whole_of
from translators.temporal.stays import Stays, Talk

NO_END = "what is to go on for ever has no plan: a plan ends. Say how many times, or until what"
MOST_WORDS = 60
# What the grammar of clauses passes over, or takes for something else.
_CUES = re.compile(
    r"\b(?:anyorder|forever|(?:ge|le|eq)\d+x|staysthere|whenever|each time|every time|any time|otherwise|together"
    r"|same (?:place|room|time|tile|spot|waypoint|square)|ever (?:step|go|enter|touch)|until|at a time|not both"
    r"|by way of|via)\b"
    r"|\b(?:never|not)\b.*\b(?:after|once|back)\b|\b(?:after|once)\b.*\b(?:never|not|keep off)\b"
    r"|\bfrom the moment\b|\bbefore it\b|\bthen\b(?!.*\b(?:turn|switch)\b).*\bagain\b|\b(?:never|not)\b[^.;]*\bboth\b"
    r"|\bback to\b.*\bthen\b"
    r"|\bmay (?:be )?[a-z]+ only\b|, (?:the )?[\w-]+(?: [\w-]+)? (?:first|last) ?[.]?$|\bonly after\b|\bif\b"
    r"|\b(?:must|may|should|can) never be\b|\b(?:rounds?|patrols?|laps?|tours?)\b[^.]*:"
    r"|\bbefore you\b[^.]*\bhave to have\b"
)
_ONLY_WHILE = re.compile(r"\b(?:never|not|avoid|without)\b[^.;!?]*\bwhile\b(?! you're at it)")
_DENIED = re.compile(r"\b(?:no|nobody|none|nothing|neither)\b")
_LEFT = re.compile(
    r"(?<!never )(?<!not )(?<!ever )\b(?:leave|(?:get|go|come|walk|move|step) out ?of)\b"
    r"(?! (?:by|through|via|for|it|there)\b)"
)
# What the grammar of clauses has no meaning for at all: it would pass over it.
_ONLY_HERE = re.compile(
    r"\b(?:whenever|each time|every time|(?:ge|le|eq)[2-9]\d*x|staysthere|otherwise|if (?:\S+ ){1,2}ever|not"
    r" both|together)\b"
)


def is_only_of_the_way(text: str) -> bool:
    """Return whether what the text says of the way is beyond the grammar of clauses."""
    return bool(_ONLY_HERE.search(marked(text)))


def is_about_the_way(text: str, lexicon: Lexicon) -> bool:
    """Return whether the text says something of the way that the grammar of clauses would pass over."""
    plain = marked(text)
    return bool(_CUES.search(plain)) or any(
        f" {agent} {word} not " in f" {plain}" and f"{agent} {word} not be " not in plain
        for agent in Stays(lexicon).agents
        for word in ("must", "may", "should", "can")
    )


def about_the_way(text: str, lexicon: Lexicon) -> Meaning | str | None:
    """Return what the text means, or why it cannot be done; None if it is not understood."""
    words = marked(text).split()
    said = " ".join(words)
    if _ONLY_WHILE.search(said) or _LEFT.search(said):
        return None  # what is never to be while something else is so; where one is not to be in the end
    if not words or len(words) > MOST_WORDS:
        return None
    if FOR_EVER in words:
        return NO_END
    facts = Facts(lexicon)
    found = Grammar(facts).read(words, Talk())
    if found is None:
        return None
    goal, rules = whole_of(found[0], facts.stays.is_position, lexicon.is_true_now)
    if _DENIED.search(said) and not any(
        isinstance(part, Not) for whole in (goal, rules) for part in walk(whole)
    ):
        return None
    return None if goal == TRUE and rules == TRUE else Meaning(goal, rules)

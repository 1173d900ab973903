"""A longer text cut into its parts: how things are at the start, what is wanted, and what only explains."""

from __future__ import annotations

import re
from dataclasses import dataclass

# "My goal is to have that ...", "The goal is to reach a state where the following facts hold: ..."
_GOAL = re.compile(
    r"\b(?:my|our|your|the|its|their|his|her) (?:final |overall |current )?(?:goal|aim|objective|task|mission)(?: now)?"
    r"(?: is| was|:)(?: to| that| for)?",
    re.IGNORECASE,
)
_ANNOUNCED = re.compile(
    r"^\s*(?:to |that |for )?(?:(?:have|reach|achieve|satisfy|obtain|attain|arrive at|get to|end in)\b(?: that)?)?"
    r"(?:\s*(?:a|the|one|some) (?:state|situation|configuration|world|arrangement)s?)?"
    r"(?:\s*(?:where|in which|such that|so that))?"
    r"(?:\s*(?:the|all of the|all) following(?: facts| conditions| things| propositions| statements)?)?"
    r"(?:\s*(?:hold|holds|to hold|are true|is true|be true|be so)\b)?\s*(?:that\b)?\s*:?\s*",
    re.IGNORECASE,
)
_START = re.compile(
    r"(?:^|(?<=[.!?;]\s)|(?<=\n))\s*(?:as (?:the )?initial (?:conditions?|state)(?:,? i have(?: that)?)?"
    r"|initially|currently|at the (?:start|beginning|outset)(?! of\b| ?\()"
    r"|right now|to begin with|(?:the )?initial (?:state|situation)(?: is)?(?: that)?)\b[\s,:]*",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:the )?(?:available|possible|following|legal)? ?(?:actions|propositions|predicates) (?:are|is|i can)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What a text says of the start, and what it asks for; the goal is empty if none is announced."""

    start: str
    goal: str


def parts_of_text(text: str) -> Parts:
    """Return the parts of a text; the last announcement of a goal counts, and lists of actions are left out.

    >>> parts_of_text("Currently, the hand is empty. My goal is to have that a is on b.")
    Parts(start='the hand is empty.', goal='a is on b.')
    """
    announced = list(_GOAL.finditer(text))
    if not announced:
        return Parts(_described(text), "")
    last = announced[-1]
    wanted = text[last.end() :]
    following = min(
        (found.start() for pattern in (_ASIDE, _START) for found in pattern.finditer(wanted)),
        default=len(wanted),
    )
    goal, rest = wanted[:following], wanted[following:]
    return Parts(_described(f"{text[: last.start()]} {rest}"), goal[_ANNOUNCED.match(goal).end() :].strip())  # type: ignore[union-attr]


def _described(text: str) -> str:
    """Return what is said of the start: all after the word for it, else everything."""
    start = _START.search(text)
    text = text[start.end() :] if start else text
    aside = _ASIDE.search(text)
    return (text[: aside.start()] if aside else text).strip()


def wish_in(text: str) -> str:
    """Return the part of the text that says what is wanted: all of it, but of a description of which that is a part."""
    return parts_of_text(text).goal if is_document(text) else text


def is_document(text: str) -> bool:
    """Return whether the text describes how things are and then announces a goal."""
    found = _GOAL.search(text)
    return found is not None and bool(text[: found.start()].strip(" ,.\n")) and len(text.split()) > _SHORT


_SHORT = 15  # words: a text of fewer is an instruction, not a description

"""Where an instruction can be cut, and what a later clause takes over from an earlier one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from translators.english import word_set
from translators.temporal.marks import ANY_ORDER, AT_END, COUNT, FOR_EVER, SOON, STAYS, THIS_ORDER, THROUGHOUT

Words = Sequence[str]

NEGATIVE = re.compile(
    r"^(?:you |we |it |he |she |robot )?(?:"
    r"(?:(?:must|may|should|can|shall|will|could|do|does|is to|are to|has to|is|are) )?never(?: to)? "
    r"|(?:must|may|should|can|shall|will|could|do|does|is|are) not (?:(?:allowed|permitted|supposed) )?(?:to"
    r" )?(?:ever )?"
    r"|not to (?:ever )?|no (?=\w+ing\b)|(?:ever )?(?:avoid(?:ing)? |without (?:ever )?))"
)
OFF = re.compile(
    r"^(?:you |we |it |he |she )?(?:(?:must|should|has to|have to|needs to|is to) )?"
    r"(?:(?:keep|keeps|keeping|stay|stays|staying|steer|steers|steering|remain|remains) (?:well )?(?:out of"
    r"|outof|off|away from|clear of|outside(?: of)?)"
    r"|(?:avoid|avoids|avoiding|bypass|bypasses|shun|shuns|skip|skips) (?:going (?:in|into|to|through) "
    r"|entering |touching )?)"
)
LEAVE = re.compile(
    r"^(?:(?:you|it|we) )?(?:(?:must|may|should|can|shall|do|does) )?(?:not|never)(?: ever)? leave(?:s)? (.+)$"
)

LATER = re.compile(
    r"(?:finally|next|afterwards|last)\b|(?:home|back)\b|(?:\S+ )?(?:return|returns|(?:go|goes|come|comes|head"
    r"|heads) (?:back|home))\b"
    r"|.* (?:second|third|fourth|fifth|next|last|afterwards|after that|later(?: on)?)$"
)
ENDS = frozenset({".", ";", "!", "?"})
JOINTS = word_set("and but then yet while whereas plus")
NOT_PLAIN = word_set("if whenever otherwise every each until forbidden")
_EDGES = frozenset({",", ".", ";", "!", "?", "and", "but", "then", "yet", "so", "next", "finally"})


BOTH = re.compile(
    r"(?:i want |do |and )*both(?: of (?:them|these|those))?"
    r"(?: (?:are|should|have|must|need|has|to|be|happen|done|doing|get|wanted))*"
)


def trimmed(words: Words) -> list[str]:
    found = list(words)
    while found and found[0] in _EDGES:
        found.pop(0)
    while found and found[-1] in _EDGES - {"next"}:
        found.pop()
    return found


def cuts(words: Words, marks: frozenset[str]) -> Iterator[tuple[list[str], str, list[str]]]:
    """Yield the places where two clauses may meet, with "then" if the second comes later."""
    for at in range(1, len(words) - 1):
        word = words[at]
        is_strong = word == "," and words[at + 1] in JOINTS
        if word not in marks and not (is_strong and ", and" in marks):
            continue
        before, after = list(words[:at]), list(words[at:] if word == "without" else words[at + 1 :])
        joint = word
        while after and after[0] in (*JOINTS, ","):
            joint = "then" if "then" in (after[0], joint) else joint
            after = after[1:]
        if after:
            yield before, joint, after


def carried(after: Words) -> list[str]:
    """Return the later clause with the verb of the earlier one, where it only names a place: "then the study"."""
    words = list(after)
    if words[:1] in (["to"], ["home"], ["back"], ["up"], ["down"], ["on"], ["over"]):
        return ["go", *words]
    return words


def unnumbered(words: Words) -> list[str]:
    """Return the words without the number that says when: "the gem second", "the pearl last"."""
    return list(words[:-1] if words[-1:] and words[-1] in _NUMBERED else words)


_NUMBERED = word_set("second third fourth fifth next last")


def held_so(words: Words) -> list[str]:
    """Return ``with the mug in hand`` as a clause."""
    rest = [word for word in words[1:] if word not in ("in", "hand", "hands", "your", "its")]
    return ["hold", *rest]


def is_mark(word: str) -> bool:
    return word in (ANY_ORDER, THIS_ORDER, FOR_EVER, THROUGHOUT, AT_END, STAYS) or bool(
        COUNT.match(word) or SOON.match(word)
    )

"""A draft said in the words that the text has for its things, for a judge that reads both (`cross_encoder`).

`verbalise` says formulas to people, in the names of things; here a thing is called what the text calls it, with its name
behind where the words do not show it ("it ( red cube )"), and what the grammar made of several is said once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from string import ascii_lowercase

from planner.core import Atom
from translators.choices import Choice
from translators.chunks import Text
from translators.drafts import Draft
from translators.literals import Slot
from translators.mentions import Mention
from translators.picks import DENIED, EITHER, Pick
from translators.verbalise import fact, thing

_ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those", "my", "your", "our"})
_MOST_NAMED = 2  # things behind a mention
_PLACES = tuple(f"xq{letter}" for letter in ascii_lowercase)  # names that no text has; said "the xqa"
_PLACE = re.compile(r"the xq[a-z]")
_MUTUAL = {"swap": "change places : ", "same": "at the same : "}
_BEFORE = {
    "always": "always ", "never": "always ", "once": "at most once ", "sometime": "at some time ",
    "earlier": "before: ", "not earlier": "before: ", "later": "after: ", "not later": "after: ",
}  # fmt: skip


def in_words(draft: Draft, text: Text, spoken: Sequence[Mention]) -> str:
    """Return what the draft asks for, part by part in the order of the text, then what comes before what."""
    plain = [pick for pick in draft.picks if pick.role not in EITHER]
    said = [_fact(pick, text, spoken, holds=pick.role not in DENIED) for pick in plain]
    parts = [f"{_BEFORE.get(pick.role, '')}{words}" for pick, words in zip(plain, said, strict=True)]
    said_of = dict(zip(plain, said, strict=True))
    if draft.choice is not None:
        parts.append(_choice(draft.choice, text, spoken))
    coming = [said_of[pick] for pick in draft.to_come]
    parts += [f"first {coming[early]} , then {coming[late]}" for early, late in draft.pairs]
    if draft.n_missing:
        parts.append("something more")
    return " ; ".join(parts)


def _choice(choice: Choice, text: Text, spoken: Sequence[Mention]) -> str:
    """Return what is left to choose: "either a or b", "if a then b", "not a and b at once"."""
    facts = [_fact(side, text, spoken, holds=True) for side in choice.sides]
    asked = [fact for fact, side in zip(facts, choice.sides, strict=True) if side.role not in DENIED]
    denied = [fact for fact, side in zip(facts, choice.sides, strict=True) if side.role in DENIED]
    lasting = "always " if choice.is_lasting else ""
    if not denied:
        return f"{lasting}either {' or '.join(asked)}"
    if not asked:
        return f"{'never' if choice.is_lasting else 'not'} both {' and '.join(denied)} at once"
    return f"{lasting}if {' and '.join(denied)} then {' or '.join(asked)}"


def _fact(pick: Pick, text: Text, spoken: Sequence[Mention], *, holds: bool) -> str:
    """Return the pick's fact, or its contrary, in words."""
    slots = pick.candidate.slots
    told = fact(Atom(pick.candidate.relation.name, _PLACES[: len(slots)]), holds=holds)
    said = f"{_MUTUAL.get(slots[-1].source, '') if slots else ''}{told}"
    called = {thing(mark): _called(slot, text, spoken) for mark, slot in zip(_PLACES, slots, strict=False)}
    return _PLACE.sub(lambda found: called[found.group()], said)


def _called(slot: Slot, text: Text, spoken: Sequence[Mention]) -> str:
    """Return what fills the place, in the text's words where it has any."""
    if slot.mention >= 0:
        return _mention(slot, text.words, spoken[slot.mention])
    match slot.source:
        case "but":
            left_out = spoken[slot.other] if slot.other >= 0 else None
            words = "that" if left_out is None else " ".join(text.words[left_out.start : left_out.end])
            return f"all but {words}"
        case "any":
            return "some thing"
        case "now":
            return "its place now"
    things = slot.phrase.things
    return things[0] if len(things) == 1 else f"{slot.source} thing"


def _mention(slot: Slot, words: Sequence[str], mention: Mention) -> str:
    first = mention.start
    while first + 1 < mention.end and words[first] in _ARTICLES:
        first += 1
    said = " ".join(words[first : mention.end])
    names = [thing(name).removeprefix("the ") for name in slot.phrase.things]
    if not 0 < len(names) <= _MOST_NAMED or all(_shows(said, name) for name in names):
        return said
    return f"{said} ( {' and '.join(names)} )"


def _shows(said: str, name: str) -> bool:
    """Return whether the name is among the words: "truck_1" shows *truck 1*."""
    close = said.replace("_", "").replace("-", "").replace(" ", "")
    return name in said or name.replace(" ", "") in close

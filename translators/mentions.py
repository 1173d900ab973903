"""Where a text speaks of things: every run of words that may name some, whatever stands around it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from translators.chunks import Text
from translators.discourse import Context, Phrase
from translators.english import MARKS
from translators.neighbours import NEARBY, beside
from translators.unnamed_kinds import of_unnamed_kind

MOST = 24  # mentions of one text
_PER_START = 4
_DENYING = frozenset({"never", "not", "avoid", "without"})
_ARTICLES = frozenset({"a", "an", "one", "any"})


@dataclass(frozen=True, slots=True)
class Mention:
    """Words from `start` to `end` (not included) that may speak of the phrase's things."""

    start: int
    end: int
    phrase: Phrase

    def covers(self, other: Mention) -> bool:
        """Return whether the other is in this one and says no more."""
        return self.start <= other.start and other.end <= self.end and self != other

    def overlaps(self, other: Mention) -> bool:
        """Return whether the two share words."""
        return self.start < other.end and other.start < self.end


def mentions(text: Text) -> list[Mention]:
    """Return the mentions in the order of the words, of those that start together the longest first."""
    found: list[Mention] = []
    context = Context()
    for at in range(len(text.words)):
        here: dict[tuple[object, ...], Mention] = {}
        for end, said in text.phrases(at, context):
            phrase = _beside(said, at, text) or said
            if not phrase.things or phrase.per:
                continue
            if end == at + 1 and _is_only_article(text, at):
                continue
            key = (phrase.things, phrase.quantity, phrase.number, len(phrase.members))
            here.setdefault(key, Mention(at, end, replace(phrase, cost=0.0)))
            if len(here) == _PER_START:
                break
        new = [one for one in here.values() if not any(_says_as_much(other, one) for other in found)]
        found += [*new, *(_each(one) for one in new if one.phrase.quantity == "none")]
        unnamed = of_unnamed_kind(text.words, at, text.lexicon)
        if unnamed is not None and not any(one.start <= at and one.end > unnamed[0] for one in found):
            found.append(Mention(at, *unnamed))
    return found[:MOST]


def _beside(phrase: Phrase, at: int, text: Text) -> Phrase | None:
    """Return the places that border the one spoken of there, if it is spoken of as what something is to be beside."""
    if not at or text.words[at - 1] not in NEARBY:
        return None
    start = max((n + 1 for n in range(at) if text.words[n] in MARKS), default=0)
    return beside(phrase, text.lexicon) if _DENYING.isdisjoint(text.words[start:at]) else None


def _each(mention: Mention) -> Mention:
    """Return the mention of none as one of all: what no crate may be left without, each is to have."""
    return replace(mention, phrase=replace(mention.phrase, quantity="all"))


def _is_only_article(text: Text, at: int) -> bool:
    """Return whether "a" or "one" stands before a word as an article, though there are things so named."""
    following = text.words[at + 1] if at + 1 < len(text.words) else "."
    return text.words[at] in _ARTICLES and (following.isalpha() or text.words[at] == "one")


def _says_as_much(longer: Mention, one: Mention) -> bool:
    """Return whether the longer mention ends where this one does and started before: "red cube" in "the red cube".

    Not the dock of "every batch at the dock": that is another thing.
    """
    is_tail = longer.end == one.end and longer.start < one.start
    is_other = set(longer.phrase.things).isdisjoint(one.phrase.things)
    return is_tail and not longer.phrase.members and not is_other

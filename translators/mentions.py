"""Where a text speaks of things: every run of words that may name some, whatever stands around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from translators.chunks import Text
from translators.determiners import determiner
from translators.discourse import Context, Phrase
from translators.english import KNOWN, classes_of
from translators.lexicon import Lexicon
from translators.vectors import vectors
from translators.words import forms, is_plural

MOST = 24  # mentions of one text
_PER_START = 4
_SHORTEST = 3  # letters of a noun
_LONGEST = 5  # words before it: "exactly two of the other"
_LIKE, _SPELT = 0.25, 0.8  # how like the name of a kind a noun has to be, in use or in its letters
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
    lexicon = text.lexicon
    for at in range(len(text.words)):
        here: dict[tuple[object, ...], Mention] = {}
        for end, phrase in text.phrases(at, context):
            if not phrase.things or phrase.per:
                continue
            if end == at + 1 and _is_only_article(text, at):
                continue
            key = (phrase.things, phrase.quantity, phrase.number, len(phrase.members))
            here.setdefault(key, Mention(at, end, replace(phrase, cost=0.0)))
            if len(here) == _PER_START:
                break
        found += [one for one in here.values() if not any(_says_as_much(other, one) for other in found)]
        found += _of_unnamed_kind(text.words, at, found, lexicon)
    return found[:MOST]


def _is_only_article(text: Text, at: int) -> bool:
    """Return whether "a" or "one" stands before a word as an article, though there are things so named."""
    following = text.words[at + 1] if at + 1 < len(text.words) else "."
    return text.words[at] in _ARTICLES and (following.isalpha() or text.words[at] == "one")


def _of_unnamed_kind(
    words: Sequence[str], at: int, found: Sequence[Mention], lexicon: Lexicon
) -> Iterator[Mention]:
    """Yield "every child" and "no parcels" where no kind is called so, as said of the kind that is called most like it."""
    start, quantity, number = determiner(words, at)
    noun = words[start] if start < len(words) else ""
    if (
        not at < start <= at + _LONGEST
        or not noun.isalpha()
        or len(noun) < _SHORTEST
        or noun in KNOWN
        or classes_of(noun)
    ):
        return
    is_many = is_plural(noun) and noun not in lexicon.by_name
    if quantity == "the":
        if not is_many:
            return
        quantity = "all"
    is_named = bool(lexicon.kinds_named(noun))
    is_within = any(mention.start <= at and mention.end > start + 1 for mention in found)
    if is_named or is_within:
        return
    things = _of_likeliest_kind(noun, lexicon)
    if things:
        yield Mention(at, start + 1, Phrase(quantity, things, " ".join(words[at : start + 1]), number))


def _of_likeliest_kind(noun: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the things of the kind whose name people use most like the noun; all things if they use none so."""
    told = {kind: _likeness(noun, words[-1]) for kind, words in lexicon.type_words.items() if words}
    best = max(told, key=lambda kind: told[kind], default="")
    if not best or told[best] < _LIKE:
        return lexicon.things
    return tuple(thing for thing in lexicon.things if best in lexicon.types_of[thing])


def _likeness(noun: str, name: str) -> float:
    """Return how like the two words are: by use, as one cut short ("customer" and *cust*), or misspelt."""
    spelt = SequenceMatcher(None, noun.removesuffix("s"), name).ratio()
    if (len(name) >= _SHORTEST and noun.startswith(name)) or spelt >= _SPELT:
        return 1.0
    return max((vectors().likeness(form, name) for form in forms(noun)), default=0.0)


def _says_as_much(longer: Mention, one: Mention) -> bool:
    """Return whether the longer mention ends where this one does and started before: "red cube" in "the red cube".

    Not the dock of "every batch at the dock": that is another thing.
    """
    is_tail = longer.end == one.end and longer.start < one.start
    is_other = set(longer.phrase.things).isdisjoint(one.phrase.things)
    return is_tail and not longer.phrase.members and not is_other

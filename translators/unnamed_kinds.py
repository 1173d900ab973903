"""Nouns for kinds of things that no kind is called: "every child" where they are pupils."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from translators.determiners import determiner
from translators.discourse import Phrase
from translators.english import KNOWN, classes_of
from translators.lexicon import Lexicon
from translators.vectors import is_word, vectors
from translators.words import forms, is_plural

_SHORTEST = 3  # letters of a noun
_LONGEST = 5  # words before it: "exactly two of the other"
_LIKE, _SPELT = 0.25, 0.8  # how like the name of a kind a noun has to be, in use or in its letters
_SURE, _NEAR = (
    0.5,
    0.1,
)  # from where on no other kind can be meant; how far behind the likeliest another may be


def of_unnamed_kind(words: Sequence[str], at: int, lexicon: Lexicon) -> tuple[int, Phrase] | None:
    """Return the end of "every child" or "no parcels", and it as said of the kind that is called most like it.

    None if no such words begin there, or a kind is called so.
    """
    start, quantity, number = determiner(words, at)
    noun = words[start] if start < len(words) else ""
    if not at < start <= at + _LONGEST or not _may_be_kind(noun) or lexicon.kinds_named(noun):
        return None
    if quantity == "the":
        if not is_plural(noun) or noun in lexicon.by_name:
            return None
        quantity = "all"
    things = _of_likeliest_kind(noun, lexicon)
    said = " ".join(words[at : start + 1])
    return (start + 1, Phrase(quantity, things, said, number)) if things else None


def _may_be_kind(noun: str) -> bool:
    return noun.isalpha() and len(noun) >= _SHORTEST and noun not in KNOWN and not classes_of(noun)


def _of_likeliest_kind(noun: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the things of the kinds whose names people use most like the noun; all things if they use none so.

    Unless one is surely meant, kinds with names that are no words, *agv*, are among them.
    """
    told = {kind: _likeness(noun, words[-1]) for kind, words in lexicon.type_words.items() if words}
    best = max(told.values(), default=0.0)
    if best < _LIKE:
        return lexicon.things
    kinds = {
        kind
        for kind, like in told.items()
        if like >= best - _NEAR or (best < _SURE and not is_word(lexicon.type_words[kind][-1]))
    }
    return tuple(thing for thing in lexicon.things if not kinds.isdisjoint(lexicon.types_of[thing]))


def _likeness(noun: str, name: str) -> float:
    """Return how like the two words are: by use, as one cut short ("customer" and *cust*), or misspelt."""
    spelt = SequenceMatcher(None, noun.removesuffix("s"), name).ratio()
    if (len(name) >= _SHORTEST and noun.startswith(name)) or spelt >= _SPELT:
        return 1.0
    return max((vectors().likeness(form, name) for form in forms(noun)), default=0.0)

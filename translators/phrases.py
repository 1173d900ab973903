"""Noun phrases: from words to the things they speak of, and how many of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from planner.core import FALSE, TRUE, And, Formula, Not, Or, both
from translators.lexicon import Lexicon
from translators.words import (
    ARTICLES,
    EVERY,
    NONE,
    NUMBERS,
    ONES,
    PRONOUNS,
    SOME,
    is_plural,
    parts_of,
    stem,
    synonyms_of,
)

Quantity = Literal["the", "all", "some", "none", "exactly", "at least", "at most"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Things that may be meant, how many of them are, and the words that said so."""

    quantity: Quantity
    things: tuple[str, ...]
    words: str
    number: int = 1

    def among(self, allowed: Sequence[str]) -> Phrase:
        """Return the phrase with only those things that are allowed."""
        kept = tuple(thing for thing in self.things if thing in set(allowed))
        return Phrase(self.quantity, kept, self.words, self.number)

    @property
    def is_ambiguous(self) -> bool:
        return self.quantity == "the" and len(self.things) > 1


@dataclass(frozen=True, slots=True)
class Context:
    """What was said before: the things a pronoun may stand for, the last verb, the last kind named."""

    last: Phrase | None = None
    place: Phrase | None = None
    verb: str = ""
    kind: frozenset[str] = frozenset()


def phrases(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield (where it ends, phrase) for every noun phrase that starts at that word, the longest first."""
    for end, phrase in _simple(lexicon, words, at, context):
        for other_end, left_out in _exceptions(lexicon, words, end, context):
            kept = tuple(thing for thing in phrase.things if thing not in left_out.things)
            said = " ".join(words[at:other_end])
            yield other_end, Phrase(phrase.quantity, kept, said, phrase.number)
        yield end, phrase


def _exceptions(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    here = at + 1 if at < len(words) and words[at] == "," else at
    if here < len(words) and words[here] in ("except", "but", "besides", "excluding"):
        here += 1
        if here < len(words) and words[here] in ("for", "not"):
            here += 1
        yield from _simple(lexicon, words, here, context)


def _simple(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    if at >= len(words):
        return
    word = words[at]
    if word in PRONOUNS and context.last is not None:
        yield at + 1, context.last
        if context.place is not None and word != "itself":
            yield at + 1, context.place
        return
    yield from _by_name(lexicon, words, at)
    if word in ("everything", "nothing"):
        rest = tuple(thing for thing in lexicon.things)
        yield at + 1, Phrase("all" if word == "everything" else "none", rest, word)
        return
    start, quantity, number = _determiner(words, at)
    for end in range(min(len(words), start + 5), start, -1):
        found = _described(lexicon, words[start:end], context)
        if found:
            plural = is_plural(words[end - 1]) or words[end - 1] == "ones"
            said = " ".join(words[at:end])
            amount: Quantity = "all" if quantity == "the" and plural else quantity
            yield end, Phrase(amount, found, said, number)


def _determiner(words: Sequence[str], at: int) -> tuple[int, Quantity, int]:
    """Return where the noun starts, the quantity and the number that the determiner says."""
    word = words[at]
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in ("exactly", "only") and following in NUMBERS:
        return at + 2, "exactly", NUMBERS[following]
    if word == "at" and following in ("least", "most") and at + 2 < len(words) and words[at + 2] in NUMBERS:
        return at + 3, "at least" if following == "least" else "at most", NUMBERS[words[at + 2]]
    skip = at + 1
    while skip < len(words) and words[skip] in ("of", "the"):
        skip += 1
    if word in EVERY:
        return skip, "all", 0
    if word in NONE:
        return skip, "none", 0
    if word in NUMBERS and word != "one":
        return skip, "at least", NUMBERS[word]
    if word in SOME:
        return skip, "some", 1
    if word in ARTICLES:
        return at + 1, "the", 1
    return at, "the", 1


def _by_name(lexicon: Lexicon, words: Sequence[str], at: int) -> Iterator[tuple[int, Phrase]]:
    """Yield the thing whose name the words spell, with or without an article and the marks between."""
    start = at + 1 if words[at] in ARTICLES else at
    for end in range(min(len(words), start + 4), start, -1):
        spelled = tuple(part for word in words[start:end] for part in parts_of(word))
        for thing in lexicon.things:
            if parts_of(thing) == spelled:
                yield end, Phrase("the", (thing,), " ".join(words[at:end]))


def _described(lexicon: Lexicon, words: Sequence[str], context: Context) -> tuple[str, ...]:
    """Return the things that all of the words describe."""
    wanted: set[str] = set()
    for word in words:
        if word in ONES:
            wanted |= context.kind
        elif stem(word) in lexicon.vocabulary:
            wanted.add(stem(word))
        elif same := [stem(w) for w in synonyms_of(word) if stem(w) in lexicon.vocabulary]:
            wanted.add(same[0])
        elif all(part in lexicon.vocabulary for part in map(stem, parts_of(word))):
            wanted |= {stem(part) for part in parts_of(word)}
        else:
            return ()
    if not words or (len(words) == 1 and words[0] in ONES and not context.kind):
        return ()
    found = tuple(thing for thing in lexicon.things if wanted <= lexicon.described[thing])
    # A noun that names a type means things of that type, not others whose names happen to hold the word.
    head = {stem(word) for word in (words[-1], *synonyms_of(words[-1]))}
    kinds = [kind for kind, stems in lexicon.type_stems.items() if len(stems) == 1 and stems <= head]
    of_kind = tuple(thing for thing in found if not lexicon.types_of[thing].isdisjoint(kinds))
    return of_kind or found


def kind_of(lexicon: Lexicon, phrase: Phrase) -> frozenset[str]:
    """Return the stems of the type that all things of the phrase share most closely."""
    if not phrase.things:
        return frozenset()
    shared = frozenset.intersection(*(lexicon.types_of[thing] for thing in phrase.things)) - {"object"}
    if not shared:
        return frozenset()
    closest = max(shared, key=lambda kind: len(lexicon.domain.supertypes(kind)))
    return lexicon.type_stems.get(closest, frozenset())


def quantified(phrase: Phrase, facts: dict[str, Formula]) -> Formula:
    """Return the formula that says of the phrase's things what `facts` says of each."""
    parts = [facts[thing] for thing in phrase.things if thing in facts]
    match phrase.quantity:
        case "the" | "all":
            return both(*parts) if parts else TRUE
        case "none":
            return both(*(Not(part) for part in parts)) if parts else TRUE
        case "some":
            return parts[0] if len(parts) == 1 else Or(tuple(parts))
        case "at least":
            return _at_least(parts, phrase.number)
        case "at most":
            return Not(_at_least(parts, phrase.number + 1))
        case "exactly":
            return both(_at_least(parts, phrase.number), Not(_at_least(parts, phrase.number + 1)))


def _at_least(parts: Sequence[Formula], number: int) -> Formula:
    if number > len(parts):
        return FALSE
    if number <= 0:
        return TRUE
    return Or(tuple(And(chosen) for chosen in combinations(parts, number)))

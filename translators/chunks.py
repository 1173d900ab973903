"""A clause cut into what it is made of: things spoken of, prepositions, verbs, words for facts, negations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from translators.descriptions import is_part
from translators.discourse import Context, Phrase
from translators.english import (
    ARTICLES,
    AWAY,
    BE,
    EMPTY,
    FILLER,
    GLUE,
    KNOWN,
    MARKERS,
    PREPOSITIONS,
    SOME,
    SOMEWHERE,
    classes_of,
    word_set,
)
from translators.lexicon import Lexicon
from translators.phrases import phrases
from translators.thesaurus import entry
from translators.words import forms

ChunkKind = Literal[
    "thing", "near", "not", "verb", "word", "be", "always", "never", "once", "there", "noise", "glue"
]
_MOST = 160  # ways of cutting one clause that are looked at
_EFFORT = 200_000  # steps of cutting that one text is worth, some seconds
_SKIPPED = FILLER | ARTICLES | {"a", "an", "which", "where"}
_FLOATING = frozenset({"all", "both", "each", "either"})  # "they must all be there"
_PARTICLES = frozenset(
    {"off", "out", "over", "along", "around", "on", "by", "in", "behind"}
)  # halves of verbs: "dropped off in"
_PLACING = (
    ["at"],
    ["in"],
    ["on"],
    ["to"],
    ["into"],
    ["onto"],
    ["by"],
    ["with"],
    ["beside"],
    ["behind"],
    ["near"],
)
_SOON = 5  # words
TELLING = word_set("color colour material metal wood size")  # kinds of what tells one thing from another
_PURPOSES = (["for"], ["during"])
_TO = (["to"], ["with"], ["by"])
_OUTSIDERS = word_set(  # people for whom things are done, where the domain has none
    "guest customer client visitor patient passenger owner boss buyer family neighbour neighbor kid child children"
    " audience public team"
)
_FOLLOWING = word_set(
    "and or but then while until before after once all always please too also for now so it them instead there here"
)
_TWO_FACED = frozenset({"off", "on", "out"})  # a preposition, or half of a verb: "switch off"


@dataclass(frozen=True, slots=True)
class Chunk:
    kind: ChunkKind
    word: str
    phrase: Phrase | None = None


@dataclass
class Text:
    """The words of an instruction, read in one domain; remembers how far reading came."""

    lexicon: Lexicon
    words: list[str]
    furthest: int = 0
    effort: int = 0  # ways of cutting that were looked at
    is_lenient: bool = False  # unknown words may stand before nouns, and in what is said of a purpose
    _phrases: dict[tuple[int, Context], list[tuple[int, Phrase]]] = field(default_factory=dict)

    def is_noise(self, at: int) -> bool:
        """Return whether nothing is known of the word, and it does not stand where a thing is named."""
        word, before = self.words[at], self.words[at - 1] if at else ""
        if not word.isalpha() or word in EMPTY or self.lexicon.is_english(word):
            return False
        if word in SOMEWHERE and all([each] not in _PLACING for each in self.words[at + 1 : at + _SOON]):
            return False  # unlike "upstairs to the attic"
        return before not in ARTICLES | SOME or (self.is_lenient and self._tells_nothing_apart(at))

    def _tells_nothing_apart(self, at: int) -> bool:
        """Return whether the unknown words there, after an article, only colour a noun, or say what it is for."""
        end = at
        while (
            end < len(self.words)
            and self.words[end].isalpha()
            and not self.lexicon.is_english(self.words[end])
        ):
            end += 1
        noun = self.words[end] if end < len(self.words) else ""
        is_noun_next = noun not in KNOWN and bool(self.lexicon.denotes(noun))
        if is_noun_next and self.words[at - 1] in ARTICLES:
            return not any(TELLING & entry(word).kinds for word in self.words[at:end])
        is_outsider = not forms(self.words[at]).isdisjoint(_OUTSIDERS) and self.words[at - 2 : at - 1] in _TO
        return not is_noun_next and (is_outsider or self.words[at - 2 : at - 1] in _PURPOSES)

    def _is_particle(self, at: int) -> bool:
        """Return whether the word stands after a verb, or before a preposition: "drop it off at", "bring over to"."""
        has_noun = self.words[at] in AWAY and self.words[at + 1 : at + 2] and self.words[at + 1] in ARTICLES
        return (bool(classes_of(self.words[at - 1])) and not has_noun) or self.words[
            at + 1 : at + 2
        ] in _PLACING

    def phrases(self, at: int, context: Context) -> list[tuple[int, Phrase]]:
        """Return the noun phrases that start there, with where each ends, the longest first."""
        if at < len(self.words) and self.words[at] in MARKERS:
            return []
        key = (at, context)
        if key not in self._phrases:
            self._phrases[key] = list(phrases(self.lexicon, self.words, at, context))
        return self._phrases[key]

    def chunkings(self, start: int, end: int, context: Context) -> list[tuple[Chunk, ...]]:
        """Return the ways to cut the words from start to end, those with longer phrases first."""
        found: list[tuple[Chunk, ...]] = []
        self._cut(start, end, context, (), found)
        return list(dict.fromkeys(found))

    def _cut(
        self, at: int, end: int, context: Context, before: tuple[Chunk, ...], found: list[tuple[Chunk, ...]]
    ) -> None:
        self.furthest = max(self.furthest, at)
        self.effort += 1
        if len(found) >= _MOST or self.effort > _EFFORT:
            return
        if at >= end:
            found.append(before)
            return
        inner = context
        if (before and before[-1].phrase is not None and before[-1].phrase.head) or any(
            chunk.phrase for chunk in before
        ):
            inner = _speaking_of(context, before)
        starting = [(stop, phrase) for stop, phrase in self.phrases(at, inner) if stop <= end]
        for stop, phrase in starting:
            self._cut(stop, end, context, (*before, Chunk("thing", self.words[at], phrase)), found)
        for chunk in self._of_word(at):
            if chunk is None and starting and self.words[at] in ARTICLES | SOME and not self._speaks_next(at):
                continue
            self._cut(at + 1, end, context, (*before, chunk) if chunk else before, found)

    def _of_word(self, at: int) -> Iterator[Chunk | None]:
        """Yield what one word may be on its own; None if it may be passed over."""
        word = self.words[at]
        if word in GLUE or word in (",", "atonce", "mustalready"):
            yield Chunk("glue", word)
        elif self.is_noise(at):
            yield Chunk("noise", word)
        is_particle = word in _PARTICLES and self.words[at + 1 : at + 2] in _PLACING  # "over to"
        if (word in PREPOSITIONS or word in AWAY or word in ("of", "using")) and not is_particle:
            yield Chunk("near", word)
        is_place = word in PREPOSITIONS and not (word in _TWO_FACED and self._may_be_adverb(at))
        if (self.lexicon.speaks(word) or word in EMPTY) and not is_place:
            yield Chunk("word", word)
        if word in ("never", "without", "avoid", "avoiding"):
            yield Chunk("never", word)
        elif word == "singletime":
            yield Chunk("once", word)
        elif word == "always":
            yield Chunk("always", word)
        elif word == "there":
            yield Chunk("there", word)
        elif (
            word in ("not", "nor")
            or (word == "no" and self._speaks_next(at))
            or (word == "gone" and self.words[at + 1 : at + 2] != ["from"])
        ):
            yield Chunk("not", word)
        elif word in BE:
            yield Chunk("be", word)
        elif classes_of(word):
            yield Chunk("verb", word)
        is_floating = at > 0 and (
            word in _FLOATING
            or (word in _PARTICLES and self._is_particle(at) and not self.lexicon.speaks(word))
        )
        if (
            word in _SKIPPED
            or word in self.lexicon.own_words
            or word in ("ever", "here")
            or is_floating
            or is_part(self.lexicon, word)
            or self._is_some(at)
            or self.words[at : at + 2] == ["gone", "from"]
            or (word == "anywhere" and at > 0)
        ):
            yield None

    def _may_be_adverb(self, at: int) -> bool:
        """Return whether *on* there may be said of a thing that runs: not in "on dry land"."""
        following = self.words[at + 1] if at + 1 < len(self.words) else "."
        is_free = not following.isalpha() or following in _FOLLOWING or following in PREPOSITIONS
        return is_free or (at > 0 and not classes_of(self.words[at - 1]).isdisjoint(("make", "put")))

    def _speaks_next(self, at: int) -> bool:
        return at + 1 < len(self.words) and self.lexicon.speaks(self.words[at + 1])

    def _is_some(self, at: int) -> bool:
        """Return whether the word only says an amount of what the next one tells: "some water", "any ice"."""
        at_least_one = self.words[at : at + 2] == ["atleast", "one"] and self._speaks_next(at + 1)
        is_one = at > 0 and self.words[at - 1 : at + 1] == ["atleast", "one"] and self._speaks_next(at)
        return at_least_one or is_one or (self.words[at] in ("some", "any") and self._speaks_next(at))


def _speaking_of(context: Context, before: tuple[Chunk, ...]) -> Context:
    """Return the context in which the rest of a clause is read: *one* goes back to its own noun first."""
    spoken = [chunk.phrase for chunk in before if chunk.phrase is not None]
    kind = next((phrase.head for phrase in reversed(spoken) if phrase.head), context.kind)
    return context.within(kind, tuple(spoken))

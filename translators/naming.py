"""Things named in an answer: by a noun phrase as in any instruction, or by words that are true of just some of them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from difflib import get_close_matches

from translators.chunks import Text
from translators.discourse import Context, Phrase
from translators.english import (
    ARTICLES,
    BE,
    COMMON,
    EVERY,
    FILLER,
    GLUE,
    MARKS,
    NONE,
    ONES,
    PREPOSITIONS,
    SOME,
    classes_of,
    word_set,
)
from translators.lexicon import Lexicon
from translators.spelling import mended
from translators.vectors import is_word
from translators.words import joined, same, tokens_of, words_in

_SAYS_NOTHING = (
    FILLER | ARTICLES | BE | GLUE | SOME | ONES | MARKS | PREPOSITIONS.keys()
    | word_set("that which there who number no yes mean meant said of course obviously from not")
)  # fmt: skip
_TITLES = re.compile(r"\b(mr|mrs|ms|dr|prof|st|no)\.\s*", re.IGNORECASE)
_ANYTHING = ARTICLES | ONES | EVERY | SOME | NONE  # words that tell no thing from another
_ALIKE = 0.7  # how much of two spellings has to agree
MOST_WORDS = 25  # of an answer that names a thing


def words_of_answer(text: str, lexicon: Lexicon) -> list[str]:
    """Return the words of the text, misspelt ones mended, without marks at its ends."""
    words = tokens_of(_TITLES.sub(r"\1 ", text), lexicon.by_name)
    while words and words[-1] in MARKS:
        words.pop()
    while words and words[0] in MARKS:
        words.pop(0)
    known = lexicon.vocabulary | COMMON
    spelt = [word if lexicon.is_english(word) or is_word(word) else mended(word, known) for word in words]
    return joined(spelt, lexicon.vocabulary)


def named(
    lexicon: Lexicon, text: str, among: Collection[str] = (), mentioned: Sequence[str] = ()
) -> list[Phrase]:
    """Return what the whole text may name as a noun phrase, the likeliest first; nothing if it is none.

    `among` are the things that *one* may stand for, `mentioned` those that *the other* leaves out.
    """
    words = words_of_answer(text, lexicon)
    if not words or len(words) > MOST_WORDS:
        return []
    spoken = tuple(Phrase("the", (name,), name) for name in mentioned)
    context = Context(kind=kind_of(lexicon, among), mentioned=spoken)
    for tried in (words, ["the", "one", *words]):
        found = [phrase for end, phrase in Text(lexicon, tried).phrases(0, context) if end == len(tried)]
        fitting = [
            each
            for phrase in found
            if phrase.things and not (set(tried) <= _ANYTHING and len(phrase.things) == len(lexicon.things))
            for each in (phrase.among(among), phrase.among(phrase.things), phrase)
            if each.things
        ]
        if fitting:
            return list(dict.fromkeys(fitting))
    return []


def kind_of(lexicon: Lexicon, things: Collection[str]) -> frozenset[str]:
    """Return the types that all of the things have, or else all types that one of them has."""
    types = [lexicon.types_of[name] for name in things if name in lexicon.types_of]
    common = frozenset.intersection(*types) if types else frozenset[str]()
    return common or frozenset[str]().union(*types)


def told_by_words(lexicon: Lexicon, text: str, among: Collection[str]) -> frozenset[str]:
    """Return those of the things that each word of the text tells of, by a fact or by what they are with.

    A word that is about none of them makes it an empty set: then the text says something else.
    """
    words = [word for word in words_of_answer(text, lexicon) if word not in _SAYS_NOTHING]
    if not words or len(words) > MOST_WORDS:
        return frozenset()
    left = frozenset(among)
    for word in words:
        told = _told(lexicon, word, left)
        if told or (lexicon.is_known(word) and not classes_of(word)):  # others tell nothing here
            left &= told
    return left if left != frozenset(among) or len(left) == 1 else frozenset()


def _told(lexicon: Lexicon, word: str, among: frozenset[str]) -> frozenset[str]:
    """Return those that the word denotes, whose facts it says, or that a fact joins to what it denotes."""
    denoted = lexicon.denotes(word)
    found = denoted & among
    for fact in () if found else lexicon.task.init.facts:
        mine = among.intersection(fact.args)
        is_said = any(same(word, each) for each in words_in(fact.predicate))
        if mine and (is_said or not denoted.isdisjoint(fact.args)):
            found |= mine
    return found


def spelt_otherwise(text: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Yield (word, the word of the task that is spelt most like it) for words of the text that mean nothing here."""
    for word in dict.fromkeys(re.findall(r"[A-Za-z]{3,}", text)):
        if not lexicon.is_english(word.lower()):
            known = sorted(each for each in lexicon.vocabulary if len(each) > 2)
            for close in get_close_matches(word.lower(), known, n=1, cutoff=_ALIKE):
                yield word, close


def says_nothing(lexicon: Lexicon, text: str) -> bool:
    """Return whether no word of the text speaks of a thing or a fact."""
    words = [word for word in words_of_answer(text, lexicon) if word not in _SAYS_NOTHING]
    return not any(lexicon.is_known(word) or word.isdigit() for word in words)

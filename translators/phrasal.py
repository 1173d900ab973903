"""Verbs of two words that actions are named by: "set the table up" of *set-up*, "take it out" of *take_out*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from translators.english import ARTICLES, MARKS, PREPOSITIONS, PRONOUNS, word_set
from translators.lexicon import Lexicon
from translators.words import same

PARTICLES = word_set("up down out off on over away in back apart")
_APART = 5  # words that may stand between the two


def with_phrasal(words: Sequence[str], lexicon: Lexicon) -> list[str]:
    """Return the words with each such verb as one word, where its particle has no place after it."""
    named = {
        doing.words[:2]
        for doing in lexicon.structure.doings
        if doing.words[1:2] and doing.words[1] in PARTICLES
    }
    found = list(words)
    for verb, particle in sorted(named):
        for at in range(len(found) - 1, -1, -1):
            is_verb = same(found[at], verb) and not lexicon.denotes(found[at])
            if is_verb and (there := next(_particles(found, at, particle), 0)):
                found[at : there + 1] = [f"{found[at]}_{particle}", *found[at + 1 : there]]
    return found


def _particles(words: Sequence[str], at: int, particle: str) -> Iterator[int]:
    """Yield where the particle of the verb there stands."""
    for there in range(at + 1, min(at + 1 + _APART, len(words))):
        if words[there] in MARKS or words[there] == "and":
            return
        if words[there] == particle:
            if particle not in PREPOSITIONS | {"off": ()} or _has_no_place(words, at, there):
                yield there
            return


def _has_no_place(words: Sequence[str], at: int, there: int) -> bool:
    """Return whether nothing stands after the particle that it could be the preposition of."""
    following = words[there + 1] if there + 1 < len(words) else "."
    is_direct = there == at + 1 and following in ARTICLES  # "plug in the radio", "take off the lid"
    return following in MARKS or following in ("and", "then", "but") or following in PRONOUNS or is_direct

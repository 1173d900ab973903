"""Things by another name: "the oak door, d3, ...", "Dave ... the poor man"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from translators.discourse import Context, Phrase
from translators.english import ARTICLES
from translators.lexicon import Lexicon
from translators.thesaurus import is_person
from translators.words import is_plural


def called(
    words: Sequence[str], phrase: Phrase, names: Iterable[tuple[int, Phrase]]
) -> Iterator[tuple[int, Phrase]]:
    """Yield the phrase as the one thing that a name after a comma calls it: "the oak door, d3,"."""
    for end, named in names:
        is_end = words[end : end + 1] == [","] or end >= len(words) or words[end] in ".;!?"
        is_name = (
            len(named.exact) == 1 and named.quantity == "the" and named.exact <= frozenset(phrase.things)
        )
        if is_end and is_name and phrase.quantity == "the" and not phrase.exact:
            yield end + (words[end : end + 1] == [","]), replace(phrase, things=tuple(named.exact))


def person_again(
    lexicon: Lexicon, words: Sequence[str], at: int, start: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield ``the poor man``, ``the old lady``: who was spoken of last, in a noun for people that names nobody here."""
    if start == at or words[at] not in ARTICLES:
        return
    spoken = [p for p in context.mentioned if len(p.things) == 1 and p.things[0] in lexicon.people]
    for noun in range(start, min(start + 3, len(words))):
        if lexicon.is_english(words[noun]):
            return
        if spoken and is_person(words[noun]) and not is_plural(words[noun]):
            yield noun + 1, replace(spoken[-1], quantity="the", words=" ".join(words[at : noun + 1]))
            return

"""The things that a text names, each of one kind: listed, numbered, or told with an amount."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from translators.limits.counted import kind_of_told, put_counted, put_stuff, told_names
from translators.limits.naming import (
    code_names,
    item_names,
    listed_names,
    numbered_names,
    put_days,
    surnames,
    typed_names,
)
from translators.limits.text import Word, is_number
from translators.limits.vocabulary import (
    UNITS,
    base,
    key_of,
)

_MOST = 60  # things of one kind


@dataclass(frozen=True, slots=True)
class Things:
    """The kinds and their members in order, and which words stand for which thing."""

    kinds: Mapping[str, tuple[str, ...]]
    by_words: Mapping[tuple[str, ...], str]
    kind_of: Mapping[str, str]
    chosen: frozenset[str] = frozenset()  # kinds that are told amounts, to choose from: tents, tables, shares
    articles: Mapping[str, str] = field(
        default_factory=dict
    )  # how a thing is first spoken of: "a", "the", or a unit

    def kind_named(self, word: str) -> str:
        """Return the kind that the noun names, or nothing."""
        noun = base(word)
        return noun if noun in self.kinds else ""


def things_in(sentences: Sequence[Sequence[Word]]) -> Things:
    """Return the things that the sentences name."""
    kinds: dict[str, list[str]] = {}
    for words in sentences:
        for kind, name in (*numbered_names(words), *typed_names(words)):
            _put(kinds, kind, name)
    plural = {base(word.low) for words in sentences for word in words if base(word.low) != word.low}
    lone = [kind for kind, names in kinds.items() if len(names) == 1 and kind not in plural]
    for kind in lone:
        del kinds[kind]
    for words in sentences:
        for kind, name in listed_names(words, kinds):
            _put(kinds, kind, name)
    unnamed = plural - kinds.keys()
    for words in sentences:
        for kind, name in (
            *surnames(words, unnamed),
            *item_names(words),
            *code_names(words, sentences, kinds),
        ):
            _put(kinds, kind, name)
    put_days(sentences, kinds)
    known = {key_of(name.lower().split()) for names in kinds.values() for name in names}
    told = told_names(sentences, known)
    if told:
        kind = kind_of_told(told, sentences, kinds)
        for name in told:
            _put(kinds, kind, name)
    put_counted(sentences, kinds)
    put_stuff(sentences, kinds)
    found = _index(kinds)
    chosen = {found.kind_of[name] for name in told} | ({"item"} & kinds.keys())
    articles: dict[str, str] = {}
    for words in sentences:
        _note_articles(words, found, articles)
    return replace(found, chosen=frozenset(chosen), articles=articles)


def _note_articles(words: Sequence[Word], things: Things, articles: dict[str, str]) -> None:
    for at in range(len(words)):
        for length in (3, 2, 1):
            piece = [word.low for word in words[at : at + length]]
            name = things.by_words.get(key_of(piece), "") if len(piece) == length else ""
            if not name:
                continue
            before = words[at - 1].low if at else ""
            unit = base(words[at - 2].low) if at > 1 and before == "of" else ""
            if before in ("a", "an", "the", "each", "every"):
                articles.setdefault(name, "a" if before in ("a", "an", "each", "every") else "the")
            elif unit in UNITS and UNITS[unit] != "unit":
                articles.setdefault(name, UNITS[unit])
            break


def _put(kinds: dict[str, list[str]], kind: str, name: str) -> None:
    held = next((k for k, names in kinds.items() if name in names), kind)
    names = kinds.setdefault(held, [])
    if name not in names and len(names) < _MOST:
        names.append(name)


def _index(kinds: dict[str, list[str]]) -> Things:
    by_words: dict[tuple[str, ...], str] = {}
    kind_of: dict[str, str] = {}
    last: Counter[tuple[str, ...]] = Counter()
    for kind, names in kinds.items():
        for name in names:
            kind_of[name] = kind
            words = key_of(name.lower().split())
            by_words[words] = name
            if len(words) > 1 and words[0] == base(kind.split()[0]):
                last[words[1:]] += 1
            elif len(words) > 1 and words[-1] == base(kind):
                last[words[:-1]] += 1
    for name, kind in kind_of.items():  # "B" for "box B", where only one thing ends so
        words = key_of(name.lower().split())
        for short in (words[1:], words[:-1]):
            if short and last[short] == 1 and not is_number(short[0]) and short not in by_words:
                belongs = words[0] == kind if short == words[1:] else words[-1] == kind
                if belongs:
                    by_words[short] = name
    return Things({kind: tuple(names) for kind, names in kinds.items()}, by_words, kind_of)

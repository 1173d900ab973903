"""What words that no table knows may say of facts and things here, by a thesaurus: weaker than all that is known better."""

from __future__ import annotations

from collections.abc import Iterable

from translators.english import FASTENED, KNOWN, MEANS_OF_FASTENING, classes_of
from translators.structure import Relation
from translators.thesaurus import entry
from translators.words import forms

_LIKE, _CONTRARY = 0.9, 0.8  # how clearly: less than any word that is known to speak of the fact
_SHORTEST = 3  # letters


def says_weakly(word: str, relation: Relation) -> tuple[float, bool] | None:
    """Return (how clearly, whether it is to hold) if the word is like what the relation is called, or contrary to it."""
    if len(word) < _SHORTEST or not word.isalpha() or word in KNOWN or classes_of(word):
        return None
    telling = [w for w in relation.words if w not in relation.near]
    telling = telling[-1:] if len(relation.parameters) == 1 else telling  # of *door-open*, how the door is
    if not forms(word).isdisjoint(MEANS_OF_FASTENING) and _any_same(FASTENED, telling):
        return _LIKE, True
    known = entry(word)
    brought = known.makes
    if _any_same(known.alike | brought, telling) or any(
        _any_same(entry(made).alike, telling) for made in brought
    ):
        return _LIKE, True
    if len(relation.parameters) != 1:
        return None
    ended = known.contrary.union(*(entry(made).contrary for made in brought))
    is_contrary = _any_same(ended, telling) or any(_any_same(entry(w).contrary, [word]) for w in telling)
    return (_CONTRARY, False) if is_contrary else None


def _any_same(words: Iterable[str], others: Iterable[str]) -> bool:
    wanted = frozenset[str]().union(*(forms(other) for other in others))
    return any(not forms(word).isdisjoint(wanted) for word in words)


def named_weakly(word: str, names: Iterable[str]) -> list[str]:
    """Return the names that are nouns for the same as the word, else those that are of its kind.

    >>> named_weakly("freight", ["lorry", "cargo"]), named_weakly("vehicle", ["lorry", "cargo"])
    (['cargo'], ['lorry'])
    """
    if len(word) < _SHORTEST or not word.isalpha() or word in KNOWN or classes_of(word):
        return []
    listed, mine = list(names), forms(word)
    known = entry(word)
    found = [name for name in listed if not forms(name).isdisjoint(known.alike)]
    return found or [name for name in listed if not mine.isdisjoint(entry(name).kinds)]

"""Determiners: where a noun starts, how many of its things are meant, and which number was said."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from translators.discourse import Quantity
from translators.english import ARTICLES, EVERY, NONE, NUMBERS, SOME


def determiner(words: Sequence[str], at: int) -> tuple[int, Quantity, int]:
    """Return where the noun starts, the quantity and the number that the determiner says."""
    word = words[at]
    bounds: dict[str, Quantity] = {
        "exactly": "exactly",
        "only": "exactly",
        "atleast": "at least",
        "atmost": "at most",
    }
    following = words[at + 1] if at + 1 < len(words) else ""
    if word in bounds and number_of(following):
        return _past_all(words, at + 2), bounds[word], number_of(following)
    if word in EVERY:
        here, number = count_past(words, past(words, at + 1, ("of", *ARTICLES)), 2 if word == "both" else 0)
        return here, "all", number
    if word in NONE:
        return past(words, at + 1, ("of", *ARTICLES)), "none", 0
    if word in SOME:
        skip = past(words, at + 1, ("of", *ARTICLES)) if following == "of" else at + 1
        return skip, "some", 0
    if number_of(word):
        return _past_all(words, at + 1), "at least", number_of(word)
    if word in ARTICLES:
        here, number = count_past(words, at + 1, 0)
        return here, "the", number
    return at, "the", 0


def _past_all(words: Sequence[str], at: int) -> int:
    """Return the end of "of the", and of how many there are in all: "two (of the three) trucks"."""
    end = past(words, at, ("of", *ARTICLES))
    is_counted = end > at + 1 and end + 1 < len(words) and words[end].isalpha()
    return end + 1 if is_counted and number_of(words[end]) > 1 else end


def past(words: Sequence[str], at: int, skipped: Collection[str]) -> int:
    while at < len(words) and words[at] in skipped:
        at += 1
    return at


def number_of(word: str) -> int:
    return NUMBERS.get(word, int(word) if word.isdigit() and len(word) < 4 else 0)


def count_past(words: Sequence[str], at: int, otherwise: int) -> tuple[int, int]:
    """Return (past the number word there, the number), or what was known before."""
    if at < len(words) and words[at] != "one" and number_of(words[at]):
        return at + 1, number_of(words[at])
    return at, otherwise

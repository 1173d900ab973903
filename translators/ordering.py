"""Which of the facts that are asked for comes first, by the words that stand between and before them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from translators.english import word_set

_THEN = word_set("then next finally thereafter afterwards later onlythen")
_BEFORE = word_set("before beforehand until")
_AFTER = word_set("after once onlyafter when following")
_FIRST = word_set("first begin start")
_STOPS = word_set(". ! ? ; :")


def order(words: Sequence[str], spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return (number of the earlier, number of the later) for what the spans of words speak of.

    The spans are in the order of the text; each is from its first word to past its last.

    >>> order("put a on b and then c on d".split(), [(1, 4), (6, 9)])
    [(0, 1)]
    >>> order("put a on b after c is on d".split(), [(1, 4), (5, 9)])
    [(1, 0)]
    >>> order("before a is on b , put c on d".split(), [(1, 5), (7, 10)])
    [(1, 0)]
    >>> order("put a on b and c on d".split(), [(1, 4), (5, 8)])
    []
    """
    found: list[tuple[int, int]] = []
    for one, other in pairwise(range(len(spans))):
        way = _between(words, spans[one], spans[other])
        if way:
            found.append((one, other) if way > 0 else (other, one))
    return found


def _between(words: Sequence[str], one: tuple[int, int], other: tuple[int, int]) -> int:
    """Return 1 if the first comes first, -1 if the second does, 0 if nothing says so."""
    middle = words[one[1] : other[0]]
    following = words[other[1] : other[1] + 3]
    lead = _lead(words, one[0])
    if any(word in _FIRST for word in following[:2]) or (
        any(word in _FIRST for word in middle) and "but" in middle
    ):
        return -1
    if any(word in _THEN for word in middle):
        return 1
    for word in reversed(middle):
        if word in _BEFORE:
            return 1
        if word in _AFTER:
            return -1
    if lead in _BEFORE:
        return -1
    if lead in _AFTER:
        return 1
    if any(word in _FIRST for word in words[max(one[0] - 6, 0) : one[1] + 2]):
        return 1
    return 0


def _lead(words: Sequence[str], at: int) -> str:
    """Return the word that begins the clause before that place."""
    start = at
    while start > 0 and words[start - 1] not in _STOPS:
        start -= 1
    return next((word for word in words[start:at] if word in _BEFORE or word in _AFTER), "")

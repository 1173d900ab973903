"""Misspelt words: the one word of the domain that a word no one knows is nearest to (letters changed or swapped)."""

from __future__ import annotations

from collections.abc import Collection

from rapidfuzz.distance import OSA

_SHORTEST, _LONG = 4, 8  # letters: shorter words are left alone, longer ones may have two faults


def mended(word: str, vocabulary: Collection[str]) -> str:
    """Return the word of the vocabulary that is meant, or the word itself if none or several are as near.

    Of those as near one of as many letters is meant.

    >>> mended("drawr", {"drawer", "window"}), mended("cube9", {"cube"}), mended("cat", {"cut"})
    ('drawer', 'cube9', 'cat')
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return word
    allowed = 2 if len(word) >= _LONG else 1
    far = {
        other: OSA.distance(word, other, score_cutoff=allowed) for other in vocabulary if other[:1] == word[0]
    }
    least = min(far.values(), default=allowed + 1)
    near = [other for other, distance in far.items() if distance == least]
    near = [other for other in near if len(other) == len(word)] or near
    return near[0] if len(near) == 1 and least <= allowed else word

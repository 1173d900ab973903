"""Words that people use alike: vectors of single words from a sentence encoder, made small by `cairn train words`."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

FILE = Path(__file__).with_name("vectors.safetensors")
ALIKE, AHEAD = (
    0.5,
    0.15,
)  # how like another a word has to be, and how much more than the next of another stem
NOUN = 0.6  # the same for the name of a kind of things
STEM = 5  # letters


class Vectors(NamedTuple):
    """A unit vector a row, scaled to -127..127 (n, d); and the row of each word."""

    rows: Any
    row_of: dict[str, int]

    def likeness(self, one: str, other: str) -> float:
        """Return the cosine of the two words' vectors; 0 where one is not known."""
        if one not in self.row_of or other not in self.row_of:
            return 0.0
        left, right = (self.rows[self.row_of[word]].astype("float32") for word in (one, other))
        return float(left @ right / 127**2)


@cache
def vectors() -> Vectors:
    """Return the vectors that the package brings; read once, some 10 ms."""
    from safetensors.numpy import load_file  # noqa: PLC0415 - numpy is heavy, and only unknown words need it

    held = load_file(FILE)
    words = held["words"].tobytes().decode("ascii").split("\n")
    return Vectors(held["vectors"], {word: row for row, word in enumerate(words)})


def _stem(word: str) -> str:
    return word.removeprefix("re")[:STEM]


def is_word(word: str) -> bool:
    """Return whether the word is one that people write, and so not likely to be a misspelling.

    >>> is_word("freezer"), is_word("drawr")
    (True, False)
    """
    return word in vectors().row_of


@lru_cache(maxsize=4096)
def meant(
    word: str, candidates: frozenset[str], forms: Collection[str] = (), alike: float = ALIKE
) -> str | None:
    """Return the candidate that people use like the word; None if none is, or two of different kinds are.

    `forms` are words that the word may be an inflection of.

    >>> meant("dangerous", frozenset({"hazardous", "heavy"})), meant("bicycle", frozenset({"hazardous", "heavy"}))
    ('hazardous', None)
    """
    known = vectors()
    found = sorted(
        ((max(known.likeness(form, other) for form in (word, *forms)), other) for other in candidates),
        reverse=True,
    )
    if not found or found[0][0] < alike:
        return None
    best, chosen = found[0]
    rivals = [value for value, other in found[1:] if _stem(other) != _stem(chosen)]
    return chosen if not rivals or best - rivals[0] >= AHEAD else None

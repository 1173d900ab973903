"""A text as sentences, and a sentence as words: numbers, currencies, names and marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[^a-z])|\n\s*\n|\n(?=\s*[-*•])|(?<=[:.!?])\s*\n")
_TOKEN = re.compile(r"\d[\d,]*(?:\.\d+)?(?![\d])|[^\W\d_](?:[\w]|['’-](?=\w))*|[%$€£]|[,;:()–—-]|[.!?]")
_BULLET = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as read (lower case) and as written."""

    low: str
    raw: str

    @property
    def is_capital(self) -> bool:
        return self.raw[:1].isupper()


def sentences_of(text: str) -> list[str]:
    """Return the sentences of the text, lines that run on joined.

    >>> sentences_of("Ann is paid $7.50 a day. Ben is\\npaid $8.")
    ['Ann is paid $7.50 a day.', 'Ben is paid $8.']
    """
    pieces = (" ".join(_BULLET.sub("", piece).split()) for piece in _SENTENCE.split(text))
    return [piece for piece in pieces if piece]


def words_of(sentence: str) -> list[Word]:
    """Return the words and marks of a sentence.

    >>> [word.low for word in words_of("Supplier 1 can't give 1,500 kg.")]
    ['supplier', '1', 'can', 'not', 'give', '1500', 'kg', '.']
    """
    found: list[Word] = []
    for raw in _TOKEN.findall(sentence.replace("’", "'")):
        found += _pieces(raw)
    return found


def _pieces(raw: str) -> list[Word]:
    low = raw.lower()
    if low[0].isdigit():
        number = low.rstrip(",")
        return [Word(number.replace(",", ""), number), *([Word(",", ",")] if number != low else [])]
    if low in ("can't", "cannot"):
        return [Word("can", "can"), Word("not", "not")]
    if low == "won't":
        return [Word("will", "will"), Word("not", "not")]
    if low.endswith("n't"):
        return [Word(low[:-3], raw[:-3]), Word("not", "not")]
    if low.endswith("'s"):
        return [Word(low[:-2], raw[:-2]), Word("'s", "'s")]
    if low in ("–", "—"):
        return [Word("-", "-")]
    return [Word(low.rstrip("'"), raw)]


def is_number(word: str) -> bool:
    """Return whether the word is written in digits."""
    return word[:1].isdigit()

"""What words mean where they stand: vectors of a text's words from the first layers of a sentence encoder.

The encoder is all-MiniLM-L6-v2 (Wang et al., "MiniLM", NeurIPS 2020; Reimers & Gurevych, "Sentence-BERT", EMNLP
2019); `cairn train encoder` makes the file from the package that brings it. Unlike there the vectors are those of
words, not of the text - the mean over a word's pieces - and come from the fourth of six layers: the last two say what
the whole text is about, and are trained anew (`ranker`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from translators.bert import WIDTH, Floats, Weights, laid_for_products, layer, normed

FILE = Path(__file__).with_name("encoder.safetensors")
DEPTH = 4
MOST_PIECES = 254  # of a text, without its marks of start and end
_LONGEST = 100  # letters of a word
_UNKNOWN, START, END = range(3)  # rows of pieces that no text has
_CUT = re.compile(r"[a-z0-9]+|[^a-z0-9]")


class Encoder:
    """The weights and the word pieces."""

    def __init__(self, weights: Weights, pieces: Sequence[str]) -> None:
        self.weights = weights
        self._row_of = {piece: row for row, piece in enumerate(pieces)}

    def words(self, words: Sequence[str]) -> Floats:
        """Return a row for each word (n, WIDTH); those beyond `MOST_PIECES` pieces have zeros."""
        cut = [(number, piece) for number, word in enumerate(words) for piece in self.pieces(word)]
        ids = [START, *(piece for _, piece in cut[:MOST_PIECES]), END]
        states = self._states(np.asarray(ids))
        rows = np.zeros((len(words), WIDTH), np.float32)
        counts = np.zeros(len(words), np.float32)
        for place, (number, _) in enumerate(cut[:MOST_PIECES], start=1):
            rows[number] += states[place]
            counts[number] += 1
        rows /= np.maximum(counts, 1)[:, None]
        return rows

    def pieces(self, word: str) -> list[int]:
        """Return the rows of the word's pieces: the longest known first part, and so on (Wu et al., 2016)."""
        return [row for part in _CUT.findall(word.lower()) for row in self._pieces(part)]

    def _pieces(self, part: str) -> Iterator[int]:
        found: list[int] = []
        start = 0
        while start < len(part):
            mark = "##" if start else ""
            ends = range(len(part), start, -1) if len(part) <= _LONGEST else ()
            end = next((end for end in ends if mark + part[start:end] in self._row_of), 0)
            if not end:
                yield _UNKNOWN
                return
            found.append(self._row_of[mark + part[start:end]])
            start = end
        yield from found

    def _states(self, ids: Any) -> Floats:
        """Return the states of the pieces after `DEPTH` layers (pieces, WIDTH)."""
        here = "embeddings"
        states: Floats = self.weights[f"{here}.word_embeddings.weight"][ids]
        states = states + self.weights[f"{here}.position_embeddings.weight"][: len(ids)]
        states = states + self.weights[f"{here}.token_type_embeddings.weight"][0]
        states = normed(states, self.weights, f"{here}.LayerNorm")[None]
        for number in range(DEPTH):
            states = layer(states, self.weights, f"encoder.layer.{number}")
        found: Floats = states[0]
        return found


@cache
def encoder() -> Encoder:
    """Return the encoder that the package brings; read once, some 50 ms."""
    from safetensors.numpy import load_file  # noqa: PLC0415 - heavy

    held = load_file(FILE)
    pieces = held.pop("pieces").tobytes().decode("ascii").split("\n")
    return Encoder(laid_for_products(scaled(held)), pieces)


def scaled(held: Mapping[str, Any]) -> Weights:
    """Return the matrices in numbers of full precision, from whole numbers and a scale for each row."""
    return {
        name: rows * held[f"{name}.scale"] if f"{name}.scale" in held else rows
        for name, rows in held.items()
        if not name.endswith(".scale")
    }

"""How well a reading says what a text does: a sentence encoder that reads both side by side.

A cross-encoder (Nogueira & Cho, "Passage Re-ranking with BERT", 2019): text and draft as two segments, one score from the
first token and the mean of all. All six layers of all-MiniLM-L6-v2 are trained on (`cross_training`), its word pieces are
those of `encoder`. Unlike there what is told apart are readings of one text, not documents; and the matrices are rounded
to 8 bits.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from translators.bert import (
    Floats,
    Weights,
    gelu,
    laid_for_products,
    linear,
    looks,
    normed,
    one_thread,
    told_by,
    worked_out,
)
from translators.encoder import END, MOST_PIECES, START, encoder, scaled

FILE = Path(__file__).with_name("cross_encoder.safetensors")
N_LAYERS = 6


def scores(said: Sequence[str], drafts: Sequence[Sequence[str]], weights: Weights | None = None) -> Floats:
    """Return for each draft, in words, the log odds that it says what the text of the words `said` does (n,)."""
    pairs = [pair_of(said, draft) for draft in drafts]
    known = weights or _weights()
    found = np.empty(len(pairs), np.float32)
    with one_thread():  # each half has one; matrices so small gain less if two share them
        others = _second(os.getpid()).submit(_scored, pairs[1::2], known) if len(pairs) > 1 else None
        found[::2] = _scored(pairs[::2], known)
        if others is not None:
            found[1::2] = others.result()
    return found


def pair_of(said: Sequence[str], draft: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the word pieces of both with their marks, and which of the two segments each is of.

    If they are too long, the draft is cut to half of what there is room for, then the text.
    """
    texts = [[piece for word in words for piece in encoder().pieces(word)] for words in (said, draft)]
    room = MOST_PIECES - 1  # for the mark between the two
    of_draft = texts[1][: max(room - len(texts[0]), room // 2)]
    of_text = texts[0][: room - len(of_draft)]
    pieces = [START, *of_text, END, *of_draft, END]
    return pieces, [0] * (len(of_text) + 2) + [1] * (len(of_draft) + 1)


def _scored(pairs: Sequence[tuple[list[int], list[int]]], weights: Weights) -> Floats:
    """Return the log odds (n,) of the pairs: the pieces of all are the rows of one matrix, and see only their own pair."""
    known = encoder().weights
    ends = np.cumsum([len(pieces) for pieces, _ in pairs])[:-1]
    places = np.concatenate([np.arange(len(pieces)) for pieces, _ in pairs])
    states: Floats = known["embeddings.word_embeddings.weight"][_in_a_row(pieces for pieces, _ in pairs)]
    states = states + known["embeddings.position_embeddings.weight"][places]
    states = states + weights["segment"][_in_a_row(segments for _, segments in pairs)]
    states = normed(states, weights, "embeddings.norm")
    for depth in range(N_LAYERS):
        name = f"layer.{depth}"
        looked = [np.split(linear(states, weights, look), ends) for look in looks(name)]
        told = [told_by(*(each[None] for each in mine))[0] for mine in zip(*looked, strict=True)]
        states = worked_out(states, np.concatenate(told), weights, name)
    both = np.stack([np.concatenate([mine[0], mine.mean(axis=0)]) for mine in np.split(states, ends)])
    found: Floats = linear(gelu(linear(both, weights, "out.inner")), weights, "out.outer")[:, 0]
    return found


def _in_a_row(lists: Iterable[list[int]]) -> Any:
    return np.asarray([number for numbers in lists for number in numbers])


@cache
def _second(process: int) -> ThreadPoolExecutor:  # noqa: ARG001 - a fork has none of the threads it is told of
    """Return what runs beside the caller, one for each process."""
    return ThreadPoolExecutor(1, "cross-encoder")


@cache
def _weights() -> Weights:
    from safetensors.numpy import load_file  # noqa: PLC0415 - heavy

    return laid_for_products(scaled(load_file(FILE)))

"""How likely each candidate is asked for, and in which role: the last layers of a sentence encoder, trained anew.

A candidate is judged by the words of its predicate and those of the text side by side, with marks on the words that
name its things (as entity markers in Baldini Soares et al., ACL 2019). `training` makes the weights.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from translators.bert import Floats, Weights, gelu, layer, linear, normed, sigmoid
from translators.signals import Signals

FILE = Path(__file__).with_name("ranker.safetensors")
# What a fact, or its contrary, may be to an instruction: to hold at the end or at all times; to come before another, or
# after one; to come about once at most; to have been so at some time.
ROLES = (
    "goal", "not goal", "always", "never", "earlier", "not earlier", "later", "not later", "once", "sometime",
)  # fmt: skip
N_LAYERS = 2
OF_TEXT = 3  # the segment of the text's own words


def probabilities(seen: Signals, weights: Weights | None = None) -> Floats:
    """Return how likely each candidate has each role (c, len(ROLES))."""
    weights = weights or _weights()
    found = np.zeros((len(seen.predicate), len(ROLES)), np.float32)
    with _one_thread():
        for number in range(len(seen.told)):
            mine = np.flatnonzero(seen.predicate == number)
            found[mine] = _of_predicate(seen, number, mine, weights)
    return found


def _of_predicate(seen: Signals, number: int, mine: Any, weights: Weights) -> Floats:
    """Return the probabilities of the candidates of one predicate (n, len(ROLES))."""
    told = seen.told[number]
    words: Floats = seen.words + linear(seen.hints[number], weights, "hint") + weights["segment"][OF_TEXT]
    text = words + linear(seen.marks[mine], weights, "mark")
    name = told.words + weights["segment"][told.segments] + weights["slot"][told.slots]
    known = _known(seen.numbers[mine], weights)
    first = (known + weights["first"])[:, None]
    states: Any = np.concatenate([first, np.broadcast_to(name, (len(mine), *name.shape)), text], axis=1)
    for depth in range(N_LAYERS):
        # Of the last layer only the first token is read.
        states = layer(states, weights, f"layer.{depth}", n_wanted=1 if depth == N_LAYERS - 1 else None)
    both = np.concatenate([states[:, 0], known], axis=1)
    logits = linear(gelu(linear(both, weights, "out.inner")), weights, "out.outer")
    return sigmoid(logits)


def _known(numbers: Floats, weights: Weights) -> Floats:
    """Return what is known without the text as a vector (n, WIDTH)."""
    scaled = normed(numbers, weights, "numbers.norm", eps=1e-5)
    return linear(gelu(linear(scaled, weights, "numbers.inner")), weights, "numbers.outer")


@cache
def _weights() -> Weights:
    from safetensors.numpy import load_file  # noqa: PLC0415 - heavy

    return {name: rows.astype(np.float32) for name, rows in load_file(FILE).items()}


@cache
def _controller() -> Any:
    from threadpoolctl import ThreadpoolController  # noqa: PLC0415 - looks through all libraries

    return ThreadpoolController()


def _one_thread() -> Any:
    """Return a context in which matrices are multiplied by one thread: on small ones others only wait for each other."""
    return _controller().limit(limits=1, user_api="blas")

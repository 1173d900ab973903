"""How likely each candidate is asked for, and in which role: the last layers of a sentence encoder, trained anew.

A candidate is judged by the words of its predicate and those of the text side by side, with marks on the words that
name its things (as entity markers in Baldini Soares et al., ACL 2019). `training` makes the weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from translators.bert import (
    WIDTH,
    Floats,
    Weights,
    gelu,
    laid_for_products,
    layer,
    linear,
    looks,
    normed,
    sigmoid,
    told_by,
    told_first,
    worked_out,
)
from translators.signals import Signals

FILE = Path(__file__).with_name("ranker.safetensors")
# What a fact, or its contrary, may be to an instruction: to hold at the end or at all times; to come before another, or
# after one; to come about once at most; to have been so at some time; to be so unless something else is.
ROLES = (
    "goal", "not goal", "always", "never", "earlier", "not earlier", "later", "not later", "once", "sometime",
    "either", "not either",
)  # fmt: skip
N_LAYERS = 2
OF_TEXT = 3  # the segment of the text's own words


def probabilities(seen: Signals, weights: Weights | None = None) -> Floats:
    """Return how likely each candidate has each role (c, len(ROLES))."""
    weights = weights or _weights()
    groups = [np.flatnonzero(seen.predicate == number) for number in range(len(seen.told))]
    found = np.zeros((len(seen.predicate), len(ROLES)), np.float32)
    if groups:
        found[np.concatenate(groups)] = _judged(seen, groups, weights)
    return found


def _judged(seen: Signals, groups: Sequence[Any], weights: Weights) -> Floats:
    """Return the probabilities (c, len(ROLES)) of the candidates of each predicate, group by group.

    Tokens look only at those of their own candidate; all else is done for all candidates at once.
    """
    known = _known(seen.numbers[np.concatenate(groups)], weights)
    states, made = _first_states(seen, groups, known + weights["first"], weights)
    told = [told_by(*looked) for looked in made]
    states = _apart(worked_out(_rows(states), _rows(told), weights, "layer.0"), states)
    for depth in range(1, N_LAYERS - 1):
        states = [layer(each, weights, f"layer.{depth}") for each in states]
    last = f"layer.{N_LAYERS - 1}"  # of the last layer only the first token is read
    told = [told_first(each, weights, last) for each in states]
    first = worked_out(np.concatenate([each[:, 0] for each in states]), _rows(told), weights, last)
    both = np.concatenate([first, known], axis=1)
    return sigmoid(linear(gelu(linear(both, weights, "out.inner")), weights, "out.outer"))


def _first_states(
    seen: Signals, groups: Sequence[Any], first: Floats, weights: Weights
) -> tuple[list[Floats], list[list[Floats]]]:
    """Return for each group the states (n, tokens, WIDTH), and their queries, keys and values in the first layer.

    What is alike in the candidates of a predicate - its name, the words but for their marks - is worked out once.
    """
    firsts = np.split(first, np.cumsum([len(mine) for mine in groups])[:-1])
    names = [
        each.words + weights["segment"][each.segments] + weights["slot"][each.slots] for each in seen.told
    ]
    texts = [
        seen.words + linear(hints, weights, "hint") + weights["segment"][OF_TEXT] for hints in seen.hints
    ]
    of_mark = weights["mark.weight"].T  # (MARKS, WIDTH)
    states = _put_together(firsts, names, texts, [seen.marks[mine] @ of_mark for mine in groups])
    parts = [*firsts, *names, *texts]
    made: list[list[Floats]] = [[] for _ in groups]
    for look in looks("layer.0"):
        rows = _apart(linear(_rows(parts), weights, look), parts)
        n = len(groups)
        of_marks = [seen.marks[mine] @ (of_mark @ weights[f"{look}.weight"].T) for mine in groups]
        together = _put_together(rows[:n], rows[n : 2 * n], rows[2 * n :], of_marks)
        for group, each in zip(made, together, strict=True):
            group.append(each)
    return states, made


def _put_together(
    firsts: Sequence[Floats], names: Sequence[Floats], texts: Sequence[Floats], marks: Sequence[Floats]
) -> list[Floats]:
    """Return for each group first token (n, WIDTH), name (m, WIDTH) and marked text (t, WIDTH) as (n, 1 + m + t, WIDTH)."""
    return [
        np.concatenate(
            [first[:, None], np.broadcast_to(name, (len(first), *name.shape)), text + marked], axis=1
        )
        for first, name, text, marked in zip(firsts, names, texts, marks, strict=True)
    ]


def _rows(parts: Sequence[Floats]) -> Floats:
    """Return arrays (..., WIDTH) as the rows of one."""
    return np.concatenate([part.reshape(-1, WIDTH) for part in parts])


def _apart(rows: Floats, like: Sequence[Floats]) -> list[Floats]:
    """Return the rows as arrays of the shapes of those."""
    ends = np.cumsum([part.size // WIDTH for part in like])
    return [some.reshape(part.shape) for some, part in zip(np.split(rows, ends[:-1]), like, strict=True)]


def _known(numbers: Floats, weights: Weights) -> Floats:
    """Return what is known without the text as a vector (n, WIDTH)."""
    scaled = normed(numbers, weights, "numbers.norm", eps=1e-5)
    return linear(gelu(linear(scaled, weights, "numbers.inner")), weights, "numbers.outer")


@cache
def _weights() -> Weights:
    from safetensors.numpy import load_file  # noqa: PLC0415 - heavy

    return laid_for_products({name: rows.astype(np.float32) for name, rows in load_file(FILE).items()})

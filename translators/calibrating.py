"""The grammar's confidence, fitted on instructions that it was not written for: part of `cairn train trust`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from planner.core import Instruction, Reading
from planner.pddl import write_metric
from planner.pddl.instructions import Item
from translators.grounded import parsed, with_signs
from translators.labels import Partition, asked

PENALTY, ROUNDS = 5.0, 60


def calibrated(items: Sequence[Item]) -> dict[str, Any]:
    """Return the weights of the signs, the constant's last."""
    rows, is_right = [], []
    for item in items:
        instruction = Instruction(item.text, item.task)
        parse = parsed(instruction, item.task.domain)
        found, signs = with_signs(parse, instruction, item.task.domain)
        if found.reading is None or not signs:
            continue
        if parse.text is None or not parse.text.lexicon.is_true_now(found.reading.goal):
            rows.append(signs)
            is_right.append(float(is_meant(found.reading, item)))
    return {"weights": fitted(np.asarray(rows), np.asarray(is_right), PENALTY)}


def is_meant(reading: Reading, item: Item) -> bool:
    """Return whether the reading asks for what one of the item's does."""
    cut = Partition(item.task)

    def said(each: Reading, metric: str) -> tuple[Any, str]:
        return asked(each.goal, each.rules, cut), metric

    mine = said(reading, "" if reading.metric is None else write_metric(reading.metric))
    return any(mine == said(gold, gold.words) for gold in item.readings)


def fitted(rows: Any, is_right: Any, penalty: float) -> Any:
    """Return the weights, that of the constant last, for signs (n, k) and whether the readings are right (n,).

    >>> weights = fitted(np.asarray([[-9.0], [-8.0], [8.0], [9.0]]), np.asarray([0.0, 0.0, 1.0, 1.0]), 5.0)
    >>> bool(weights[0] > 0)
    True
    """
    signs = np.concatenate([rows, np.ones((len(rows), 1))], axis=1)
    weights = np.zeros(signs.shape[1])
    penalties = penalty * np.eye(len(weights))
    penalties[-1, -1] = 1e-6
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-np.clip(signs @ weights, -30, 30)))
        slope = signs.T @ (likely - is_right) + penalties @ weights
        bend = (signs * (likely * (1 - likely))[:, None]).T @ signs + penalties
        weights = weights - np.linalg.solve(bend, slope)
    return weights

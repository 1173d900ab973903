"""The grammar's confidence, fitted on instructions that it was not written for: part of `cairn train trust`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

from planner.core import TRUE, Instruction, Reading, Task
from planner.pddl import write_metric
from planner.pddl.instructions import Item
from translators.grounded import parsed, with_signs
from translators.labels import Partition, asked
from translators.lexicon import Lexicon
from translators.side_by_side import of_each

FoundOut = Callable[[Reading, Task], bool]  # whether a reading is refused once a plan is looked for
PENALTY, ROUNDS = 5.0, 60


def never(*_: Reading | Task) -> bool:
    """Return False: nothing is found out later."""
    return False


def calibrated(
    items: Sequence[Item], is_found_out: FoundOut, progress: Callable[[str], None]
) -> dict[str, Any]:
    """Return the weights of the signs, the constant's last.

    A wrong reading that is found out tells nothing: it is given to nobody, however sure the grammar is.
    """
    told = of_each(partial(_read, is_found_out=is_found_out), items, progress)
    rows, is_right = zip(*(each for each in told if each is not None), strict=True)
    return {"weights": fitted(np.asarray(rows), np.asarray(is_right), PENALTY)}


def _read(item: Item, is_found_out: FoundOut) -> tuple[tuple[float, ...], float] | None:
    """Return the signs of what the grammar reads, and 1.0 if that is right; None if it tells nothing."""
    instruction = Instruction(item.text, item.task)
    parse = parsed(instruction, item.task.domain)
    found, signs = with_signs(parse, instruction, item.task.domain)
    if found.reading is None or not signs:
        return None
    is_so = outcome(found.reading, item, is_found_out)
    return None if is_so is None else (signs, float(is_so))


def outcome(reading: Reading, item: Item, is_found_out: FoundOut) -> bool | None:
    """Return whether the reading is right; None if it is not, and is refused later."""
    if is_meant(reading, item):
        return True
    return None if is_refused(reading, item.task, is_found_out) else False


def is_refused(reading: Reading, task: Task, is_found_out: FoundOut) -> bool:
    """Return whether what is read is refused whatever was said: it is so already, or cannot be had."""
    is_idle = reading.rules == TRUE and Lexicon(task.domain, task).is_true_now(reading.goal)
    return is_idle or is_found_out(reading, task)


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

"""How far readings can be trusted, fitted on instructions that were not trained on: `cairn train trust`.

Logistic regression by Newton's method, with a penalty on large weights. From where on a reading is given as what is meant is
the least trust with which, each domain judged by what the others tell, at most `MOST_WRONG` of all instructions get a wrong
one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from planner.core import Instruction, Metric, Reading, TranslationStatus
from planner.equivalence import same_way
from planner.pddl import write_expression
from planner.pddl.instructions import Item, items_in
from translators.grounded import parsed, told_of
from translators.loose import loosely
from translators.meaning import Meaning
from translators.trust import FILE, weighed

DATA = Path(__file__).parents[1] / "learned" / "instructions_kept"
MOST_WRONG = 0.035
PENALTY, ROUNDS = 1.0, 30
_STEPS = np.arange(0.3, 0.96, 0.01)  # of trust that are tried

Vector = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Weighing:
    """An instruction's signs, and which of its two readings is right."""

    domain: str
    grammar: tuple[float, ...] | None
    judge: tuple[float, ...] | None
    is_grammar_right: bool = False
    is_judge_right: bool = False


def train_trust(
    out_dir: Path = FILE.parent,
    seed: int = 0,
    progress: Callable[[str], None] = print,
    folder: Path = DATA,
) -> dict[str, str]:
    """Write `trust.json`; return what share of the instructions would be read rightly and wrongly. Nothing is drawn."""
    del seed
    items = items_in(folder)
    weighings = []
    for number, item in enumerate(items):
        weighings.append(_weighing(item))
        if number % 50 == 0:
            progress(f"{number} of {len(items)} instructions")
    enough, right, wrong = _threshold(weighings)
    model = {
        "grammar": {"weights": fitted(*_rows(weighings, "grammar")).tolist()},
        "judge": {"weights": fitted(*_rows(weighings, "judge")).tolist()},
        "enough": round(enough, 3),
        "instructions": len(items),
        "right": round(right, 3),
        "wrong": round(wrong, 3),
    }
    (out_dir / FILE.name).write_text(json.dumps(model, indent=1) + "\n", encoding="utf-8")
    shares = f"{100 * right:.1f} % right and {100 * wrong:.1f} % wrong"
    return {"trust": f"enough from {enough:.2f} on: {shares}, each domain judged by the others"}


def fitted(rows: Vector, is_right: Vector) -> Vector:
    """Return the weights, that of the constant last, for signs (n, k) and whether the readings are right (n,).

    >>> weights = fitted(np.asarray([[0.0], [0.1], [0.9], [1.0]]), np.asarray([0.0, 0.0, 1.0, 1.0]))
    >>> bool(weights[0] > 0 > weights[1])
    True
    """
    signs = np.concatenate([rows, np.ones((len(rows), 1))], axis=1)
    weights = np.zeros(signs.shape[1])
    penalty = PENALTY * np.eye(len(weights))
    penalty[-1, -1] = 1e-6
    for _ in range(ROUNDS):
        likely = 1 / (1 + np.exp(-signs @ weights))
        slope = signs.T @ (likely - is_right) + penalty @ weights
        bend = (signs * (likely * (1 - likely))[:, None]).T @ signs + penalty
        weights = weights - np.linalg.solve(bend, slope)
    return weights


def _weighing(item: Item) -> Weighing:
    parse = parsed(Instruction(item.text, item.task), item.task.domain)
    if parse.text is None:
        return Weighing(item.domain, None, None)
    loose = loosely(parse.text)
    found = weighed(told_of(parse), loose)
    reading = parse.translation.reading
    is_grammar_right = reading is not None and _is_right(
        item, Meaning(reading.goal, reading.rules, reading.metric)
    )
    is_judge_right = loose is not None and _is_right(item, parse.bounds.added_to(loose.meaning))
    judge = None if found.is_same else found.judge
    return Weighing(item.domain, found.grammar, judge, is_grammar_right, is_judge_right)


def _is_right(item: Item, meaning: Meaning) -> bool:
    if item.status is not TranslationStatus.OK or meaning.is_empty:
        return False
    return any(_agrees(gold, meaning, item) for gold in item.readings)


def _agrees(gold: Reading, meaning: Meaning, item: Item) -> bool:
    if gold.words != _told(meaning.metric):
        return False
    return bool(same_way((gold.goal, gold.rules), (meaning.goal, meaning.rules), item.task))


def _told(metric: Metric | None) -> str:
    return "" if metric is None else f"({metric.direction} {write_expression(metric.expression)})"


def _rows(weighings: Sequence[Weighing], kind: str) -> tuple[Vector, Vector]:
    kept = [each for each in weighings if getattr(each, kind) is not None]
    return (
        np.asarray([getattr(each, kind) for each in kept]),
        np.asarray([float(getattr(each, f"is_{kind}_right")) for each in kept]),
    )


def _threshold(weighings: Sequence[Weighing]) -> tuple[float, float, float]:
    """Return the trust that is enough, and the shares of right and of wrong readings that are given with it."""
    judged = [
        pair
        for domain in sorted({each.domain for each in weighings})
        for pair in _left_out(weighings, domain)
    ]
    shares = []
    for enough in _STEPS:
        given = [is_right for trust, is_right in judged if trust >= enough]
        shares.append(
            (float(enough), sum(given) / len(weighings), (len(given) - sum(given)) / len(weighings))
        )
    return next((share for share in shares if share[2] <= MOST_WRONG), shares[-1])


def _left_out(weighings: Sequence[Weighing], domain: str) -> list[tuple[float, bool]]:
    """Return (trust, whether it is right) of the reading trusted most of each instruction of the domain."""
    others = [each for each in weighings if each.domain != domain]
    weights = {kind: fitted(*_rows(others, kind)) for kind in ("grammar", "judge")}
    found = []
    for each in weighings:
        if each.domain != domain:
            continue
        ways = [
            (float(1 / (1 + np.exp(-np.dot(weights[kind], (*signs, 1.0))))), is_right)
            for kind, signs, is_right in (
                ("grammar", each.grammar, each.is_grammar_right),
                ("judge", each.judge, each.is_judge_right),
            )
            if signs is not None
        ]
        if ways:
            found.append(max(ways))
    return found

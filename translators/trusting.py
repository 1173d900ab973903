"""How far readings can be trusted, fitted on instructions that were not trained on: `cairn train trust`.

Logistic regression by Newton's method, with a penalty on large weights. From where on a reading is given as what is meant is
the least trust with which, each domain judged by what the others tell, at most `MOST_WRONG` of all instructions get a wrong
one by either way of reading.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

from planner.core import Instruction, TranslationStatus
from planner.equivalence import is_read_as
from planner.pddl.instructions import Item, items_in
from translators.grounded import parsed, told_of
from translators.loose import loosely
from translators.meaning import Meaning
from translators.trust import FILE, weighed

DATA = Path(__file__).parents[1] / "learned" / "instructions_kept"
MOST_WRONG = 0.04
KINDS = ("grammar", "judge")
PENALTY, ROUNDS = 1.0, 30
_STEPS = np.arange(0.3, 0.96, 0.02)  # of trust that are tried

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
    found = _thresholds(weighings)
    model = {
        **{
            kind: {
                "weights": fitted(*_rows(weighings, kind)).tolist(),
                "enough": round(found.enough[kind], 3),
            }
            for kind in KINDS
        },
        "instructions": len(items),
        "right": round(found.right, 3),
        "wrong": round(found.wrong, 3),
    }
    (out_dir / FILE.name).write_text(json.dumps(model, indent=1) + "\n", encoding="utf-8")
    shares = f"{100 * found.right:.1f} % right and {100 * found.wrong:.1f} % wrong"
    return {"trust": f"enough from {found.enough} on: {shares}, each domain judged by the others"}


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
    return any(
        is_read_as(gold, meaning.goal, meaning.rules, meaning.metric, item.task) for gold in item.readings
    )


def _rows(weighings: Sequence[Weighing], kind: str) -> tuple[Vector, Vector]:
    kept = [each for each in weighings if getattr(each, kind) is not None]
    return (
        np.asarray([getattr(each, kind) for each in kept]),
        np.asarray([float(getattr(each, f"is_{kind}_right")) for each in kept]),
    )


@dataclass(frozen=True, slots=True)
class _Thresholds:
    """From which trust on each way of reading is believed, and what share of all would be right and wrong then."""

    enough: dict[str, float]
    right: float
    wrong: float


def _thresholds(weighings: Sequence[Weighing]) -> _Thresholds:
    """Return those with which most are read rightly and not too many wrongly."""
    judged = [
        pair
        for domain in sorted({each.domain for each in weighings})
        for pair in _left_out(weighings, domain)
    ]
    n = len(weighings)
    ways = []
    for of_grammar, of_judge in product(_STEPS, _STEPS):
        enough = {"grammar": float(of_grammar), "judge": float(of_judge)}
        given = [is_right for is_right in (_given(each, enough) for each in judged) if is_right is not None]
        ways.append(_Thresholds(enough, sum(given) / n, (len(given) - sum(given)) / n))
    allowed = [way for way in ways if way.wrong <= MOST_WRONG] or ways[-1:]
    return max(allowed, key=lambda way: (way.right, -way.wrong))


def _given(trusts: dict[str, tuple[float, bool]], enough: dict[str, float]) -> bool | None:
    """Return whether the reading that is given is right; None if none is. The same choice as in `grounded`."""
    mine, is_mine_right = trusts.get("grammar", (0.0, False))
    theirs, is_theirs_right = trusts.get("judge", (0.0, False))
    is_likelier = theirs > mine and theirs >= enough["judge"]
    if "grammar" in trusts and mine >= enough["grammar"] and not is_likelier:
        return is_mine_right
    return is_theirs_right if theirs >= enough["judge"] else None


def _left_out(weighings: Sequence[Weighing], domain: str) -> list[dict[str, tuple[float, bool]]]:
    """Return, by the way of reading, (trust, whether it is right) for each instruction of the domain."""
    others = [each for each in weighings if each.domain != domain]
    weights = {kind: fitted(*_rows(others, kind)) for kind in KINDS}
    return [
        {
            kind: (_trusted(weights[kind], getattr(each, kind)), getattr(each, f"is_{kind}_right"))
            for kind in KINDS
            if getattr(each, kind) is not None
        }
        for each in weighings
        if each.domain == domain
    ]


def _trusted(weights: Vector, signs: Sequence[float]) -> float:
    return float(1 / (1 + np.exp(-np.dot(weights, (*signs, 1.0)))))

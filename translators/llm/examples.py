"""Instructions of four small domains with their answers, of which the model is shown those most like the one at hand."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from planner.core import Task
from planner.pddl import read_task, text_of
from translators.vectors import vectors

FOLDER = Path(__file__).with_name("examples")
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True)
class Example:
    """An instruction about a task, with the answer that the model should have given."""

    text: str
    task: Task
    answer: Mapping[str, Any]

    @property
    def is_reading(self) -> bool:
        """Whether the instruction is one that can be followed as it is."""
        return bool(self.answer["status"] == "ok")


@cache
def examples() -> tuple[Example, ...]:
    """Return all examples that the package brings."""
    rows = [json.loads(line) for line in text_of(FOLDER / "examples.jsonl").splitlines()]
    tasks = {name: _task(name) for name in sorted({row["domain"] for row in rows})}
    return tuple(Example(row["text"], tasks[row["domain"]], row["answer"]) for row in rows)


def _task(name: str) -> Task:
    return read_task(FOLDER / f"{name}.pddl", FOLDER / f"{name}-task.pddl")


def most_alike(text: str, n: int) -> tuple[Example, ...]:
    """Return so many examples like the text, the most alike last; of several, one is to be refused or asked about.

    >>> [example.text for example in most_alike("All cats fed, and the door back on the shed", 2)][-1]
    'I want every fish fed, and the lid back on the reef tank.'
    """
    ranked = sorted(examples(), key=lambda example: (-_likeness(text, example.text), example.text))
    n_other = 1 if n > 1 else 0
    read = [example for example in ranked if example.is_reading][: n - n_other]
    others = [example for example in ranked if not example.is_reading][:n_other]
    return (*others, *reversed(read))


def _likeness(one: str, other: str) -> float:
    """Return how alike two texts are, 0 to 1: half by the letters of their words, half by what the words mean."""
    from rapidfuzz.fuzz import token_set_ratio  # noqa: PLC0415 - as `_meaning`

    one, other = one.lower(), other.lower()
    return 0.5 * token_set_ratio(one, other) / 100 + 0.5 * max(0.0, float(_meaning(one) @ _meaning(other)))


@cache
def _meaning(text: str) -> Any:
    """Return the mean of the vectors of the words, as a unit vector (d,)."""
    import numpy as np  # noqa: PLC0415 - heavy

    known = vectors()
    rows = [known.row_of[word] for word in _WORD.findall(text) if word in known.row_of]
    if not rows:
        return np.zeros(known.rows.shape[1], dtype=np.float32)
    mean = known.rows[rows].astype(np.float32).mean(axis=0)  # (n, d) -> (d,)
    return mean / max(float(np.linalg.norm(mean)), 1e-9)

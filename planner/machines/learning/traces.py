"""Traces to learn from: what was observed, step by step, and how it ended; read from and written to JSON lines.

A line is ``{"steps": [["iron"], ["(at robot shop)", "table"], []], "outcome": "goal", "name": "third try"}``:
a step lists the facts that held, a fact is a predicate with its objects. The outcome came about at the last
step and not before: a trace is recorded until it ends, so that each shorter beginning of it is incomplete.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from planner.core import Atom, BadInputError
from planner.core.errors import nearest

Facts = frozenset[Atom]


class Outcome(Enum):
    """How a trace ended: at the goal, where the goal is out of reach for good, or neither."""

    GOAL = "goal"
    DEAD_END = "dead end"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True)
class LabelledTrace:
    """The facts observed at each step, and the outcome that the last step brought."""

    steps: tuple[Facts, ...]
    outcome: Outcome
    name: str = ""

    def __post_init__(self) -> None:
        if not self.steps and self.outcome is not Outcome.INCOMPLETE:
            raise ValueError(
                f"trace {self.name!r}: the outcome {self.outcome.value!r} comes about at a step, but there is "
                "none. Give at least one step, or the outcome 'incomplete'"
            )

    def __len__(self) -> int:
        return len(self.steps)

    def __str__(self) -> str:
        steps = " ; ".join(" ".join(map(str, sorted(step))) or "nothing" for step in self.steps)
        return f"{self.name + ': ' if self.name else ''}{steps or 'no steps'} -> {self.outcome.value}"


def read_traces(path: Path) -> tuple[LabelledTrace, ...]:
    """Return the traces of a file of JSON lines; a line that is none is named with its number."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInputError(f"{path}: cannot be read as UTF-8 text ({error})") from error
    traces = [
        _trace(line, f"{path}, line {number}", f"line {number}")
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip()
    ]
    if not traces:
        raise BadInputError(
            f'{path}: there is no trace in it. A line is {{"steps": [["iron"], ["table"]], "outcome": "goal"}}'
        )
    return tuple(traces)


def write_traces(path: Path, traces: Iterable[LabelledTrace]) -> None:
    """Write the traces as JSON lines that `read_traces` reads back."""
    path.write_text("".join(line_of(trace) + "\n" for trace in traces), encoding="utf-8")


def line_of(trace: LabelledTrace) -> str:
    """Return the trace as one line of JSON."""
    steps = [[_written(atom) for atom in sorted(step)] for step in trace.steps]
    named = {"name": trace.name} if trace.name else {}
    return json.dumps({"steps": steps, "outcome": trace.outcome.value, **named}, ensure_ascii=False)


def _written(atom: Atom) -> str:
    return str(atom) if atom.args else atom.predicate


def _trace(line: str, where: str, default_name: str) -> LabelledTrace:
    try:
        document = json.loads(line)
    except (json.JSONDecodeError, RecursionError) as error:
        raise BadInputError(f"{where}: this is no JSON ({error}). Write one JSON object a line") from error
    if not isinstance(document, dict):
        raise BadInputError(f'{where}: expected an object with "steps" and "outcome", got {_shown(document)}')
    known = ("steps", "outcome", "name")
    for key in document:
        if key not in known:
            raise BadInputError(f"{where}: a trace has no {key!r}{nearest(key, known)}")
    for key in ("steps", "outcome"):
        if key not in document:
            raise BadInputError(f"{where}: {key!r} is missing")
    outcomes = {outcome.value: outcome for outcome in Outcome}
    outcome = document["outcome"]
    if not isinstance(outcome, str) or outcome not in outcomes:
        hint = nearest(outcome, outcomes) if isinstance(outcome, str) else nearest("", outcomes)
        raise BadInputError(f"{where}: no outcome {_shown(outcome)}{hint}")
    name = document.get("name", default_name)
    if not isinstance(name, str):
        raise BadInputError(f"{where}: the name must be a string, got {_shown(name)}")
    try:
        return LabelledTrace(_steps(document["steps"], where), outcomes[outcome], name)
    except ValueError as error:
        raise BadInputError(f"{where}: {error}") from error


def _steps(written: object, where: str) -> tuple[Facts, ...]:
    if not isinstance(written, list):
        raise BadInputError(f"{where}: the steps must be a list of lists of facts, got {_shown(written)}")
    steps = []
    for number, step in enumerate(written, start=1):
        if not isinstance(step, list) or not all(isinstance(fact, str) for fact in step):
            raise BadInputError(
                f'{where}, step {number}: expected a list of facts like ["iron", "(at robot shop)"], '
                f"got {_shown(step)}"
            )
        steps.append(frozenset(_atom(fact, f"{where}, step {number}") for fact in step))
    return tuple(steps)


def _atom(text: str, where: str) -> Atom:
    inner = text.strip()
    if inner.startswith("(") and inner.endswith(")"):
        inner = inner[1:-1]
    words = inner.split()
    if not words or any(mark in inner for mark in "()"):
        raise BadInputError(
            f"{where}: {text!r} is no fact. Write a predicate and its objects, like 'iron' or '(at robot shop)'"
        )
    return Atom(words[0], tuple(words[1:]))


def _shown(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."

"""Sets of instructions with what they mean: a folder a domain, an instruction a line.

A folder holds `domain.pddl`, problems, and `items.jsonl`: on each line an instruction with its problem
(and `domain`, where that is another file than the one beside it), its goal, constraints and metric,
and other readings under `also`; the goal is null where the instruction has to be refused or asked about.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.core import BadInputError, Formula, Reading, Task, TranslationStatus, both
from planner.pddl import read_formula, read_task, text_of


@dataclass(frozen=True, slots=True)
class Item:
    """An instruction about a problem, with the readings that are right; none where none is to be given."""

    name: str
    domain: str
    kind: str
    text: str
    task: Task
    status: TranslationStatus
    readings: tuple[Reading, ...]


def items_in(folder: Path, only: str = "") -> list[Item]:
    """Return the items of all domains in the folder whose name contains the text."""
    files = [file for file in sorted(folder.glob("*/items.jsonl")) if only in file.parent.name]
    if not files:
        raise BadInputError(
            f"{folder}: no DOMAIN/items.jsonl in there. Name the folder that holds the domains"
        )
    return [item for file in files for item in _items(file)]


def _items(file: Path) -> Iterator[Item]:
    tasks: dict[tuple[str, str], Task] = {}
    for number, line in enumerate(text_of(file).splitlines(), start=1):
        try:
            row = json.loads(line)
            paths = row.get("domain", "domain.pddl"), row["problem"]
            if paths not in tasks:
                tasks[paths] = read_task(*(file.parent / path for path in paths))
            yield _item(row, file.parent.name, tasks[paths])
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise BadInputError(
                f"{file}, line {number}: expected an object with id, problem, text, kind, goal, constraints; {error!r}"
            ) from error


def _item(row: Mapping[str, Any], domain: str, task: Task) -> Item:
    is_asked = row["kind"] == "ambiguous"
    status = TranslationStatus.OK
    if row["goal"] is None:
        status = TranslationStatus.AMBIGUOUS if is_asked else TranslationStatus.REFUSED
    rows = [row, *row.get("also", ())] if status is TranslationStatus.OK else []
    return Item(
        row["id"],
        domain,
        row["kind"],
        row["text"],
        task,
        status,
        tuple(_gold(each, task) for each in rows),
    )


def _gold(row: Mapping[str, Any], task: Task) -> Reading:
    """Return the reading; its words are its metric as PDDL, for comparison only."""

    def formula(text: str) -> Formula:
        return read_formula(text, task.domain, task.objects)

    rules = both(*map(formula, row.get("constraints") or ()))
    return Reading(formula(row["goal"]), rules, words=" ".join((row.get("metric") or "").split()))

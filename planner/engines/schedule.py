"""When each search of engine `cairn` begins, by what is known of the task once it is grounded.

The table beside this file was made by `cairn bench schedule` from measured runs.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from pathlib import Path

SEARCHES = ("lazy", "novelty", "lama", "sat")
ANY = "any"  # the row for kinds of tasks that have none of their own
SIZES = ((3_000, "small"), (30_000, "middling"))  # operators below

Schedule = tuple[tuple[str, float], ...]

FILE = Path(__file__).with_name("schedule.json")


def kind_of(statistics: Mapping[str, float]) -> str:
    """Return the row of the table that a grounded task belongs to.

    >>> kind_of({"operators": 5000, "has_conditions": 0})
    'middling'
    >>> kind_of({"operators": 50, "has_conditions": 1})
    'small, conditional effects'
    """
    size = next((name for most, name in SIZES if statistics["operators"] < most), "large")
    return f"{size}, conditional effects" if statistics["has_conditions"] else size


def schedule_for(statistics: Mapping[str, float]) -> Schedule:
    """Return the searches to run and the seconds after which each begins."""
    table = _table()
    return table.get(kind_of(statistics), table[ANY])


@functools.cache
def _table() -> dict[str, Schedule]:
    rows = json.loads(FILE.read_text(encoding="utf-8"))["schedules"]
    return {kind: tuple((name, start_s) for name, start_s in row) for kind, row in rows.items()}

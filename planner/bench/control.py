"""`cairn bench control`: learned control of bodies, world by world.

`--only NAME` takes one of the sections, and if it goes on, as in pointmaze-giant, some of that section's rows.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from typing import Any

from planner.bench.output import write_document
from planner.bench.provenance import provenance
from planner.core import BadInputError, load, nearest

# Each section is a function of the command's arguments that returns rows of JSON values.
SECTIONS: Mapping[str, str] = {
    "baselines": "planner.bench.control_baselines:rows",
    "values": "planner.bench.control_values:rows",
    "fetch": "planner.bench.control_fetch:rows",
    "play": "planner.bench.control_play:rows",
    "puzzle": "planner.bench.control_puzzle:rows",
    "pointmaze": "planner.bench.control_maze:rows",
    "roads": "planner.bench.control_roads:rows",
    "pictures": "planner.bench.control_pictures:rows",
}
SEEDS = {
    "pointmaze": 3,
    "play": 10,
    "pictures": 10,
}  # pointmaze: of learning; elsewhere they are runs of each task
COLUMNS = (
    "task",
    "way",
    "percent",
    "interval_95",
    "n_runs",
    "mean_steps",
    "mean_looks",
    "coverage_90",
    "times_shortest",
    "published_best",
    "train_cpu_s",
    "call_ms",
)


def main(arguments: argparse.Namespace) -> int:
    """Return 0 once the sections asked for are measured; each leaves `control-NAME.json` behind."""
    names = [name for name in SECTIONS if arguments.only in name or arguments.only.startswith(name)]
    if not names:
        raise BadInputError(
            f"control: no section is called {arguments.only!r}{nearest(arguments.only, SECTIONS)}"
        )
    result: dict[str, Any] = {}
    for name in names:
        measure: Callable[[argparse.Namespace], list[dict[str, Any]]] = load(SECTIONS, name, kind="section")
        seeds = SEEDS.get(name, 50) if arguments.seeds is None else arguments.seeds
        origin = provenance({"section": name, "first_seed": arguments.first_seed, "seeds": seeds})
        asked = argparse.Namespace(**{**vars(arguments), "seeds": seeds})
        result[name] = {"rows": measure(asked), "origin": origin}
        write_document(result[name], arguments.out / f"control-{name}.json")
        print(table_of(result[name]["rows"]), file=sys.stderr if arguments.json else sys.stdout)
    if arguments.json:
        print(json.dumps(result))
    return 0


def table_of(rows: list[dict[str, Any]]) -> str:
    """Return the rows as a table in plain text."""
    lines = [COLUMNS, *(tuple(_cell(row.get(column)) for column in COLUMNS) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(COLUMNS))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return " to ".join(map(str, value)) if isinstance(value, list) else str(value)

"""How many steps tasks of CraftWorld take to learn in other layouts than the open one, by tables.

As `planner.bench.learning_curves`, whose parts these are, for two tasks with calls: one room with lava, and four rooms.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any

from planner.bench.kept import Kept, run_with_bar
from planner.bench.learning_curves import (
    BUDGET_STEPS,
    CONFIRMED,
    MOST_SEEDS,
    Case,
    curves_of,
    draw,
    run_case,
    summarised,
    task_by_task,
    training_settings,
)
from planner.bench.provenance import provenance
from planner.bench.spread import spread_of

TASKS = ("milk-bucket", "book")
ALGORITHMS = ("hrm", "hrm-flat", "crm", "flat")


def lava(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the rows of one room with lava, with curves, ratios and a `summary`, and draw them beside the results."""
    return in_layout("open-lava", arguments)


def rooms(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the same of four rooms, where most runs take most of the budget."""
    return in_layout("rooms", arguments)


def in_layout(layout: str, arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the same of a layout."""
    seeds = range(min(arguments.seeds, MOST_SEEDS))
    arguments.out.mkdir(parents=True, exist_ok=True)
    origin = provenance({})
    kept = Kept(arguments.out / f"machines-{layout}-runs.jsonl", origin["commit"], origin["packages"])
    cases = [
        Case(task, layout, algorithm, seed, BUDGET_STEPS)
        for task in TASKS
        for algorithm in ALGORITHMS
        for seed in seeds
    ]
    outcomes = run_with_bar(layout, cases, run_case, kept, spread_of(arguments))
    rows, curves = summarised(outcomes), curves_of(outcomes)
    draw(curves, arguments.out / f"machines-{layout}.png")
    settings = {**training_settings("hrm").__dict__, "budget_steps": BUDGET_STEPS, "confirmed": CONFIRMED}
    return {"summary": words(rows), "layout": layout, "rows": rows, "curves": curves, "settings": settings}


def words(rows: Sequence[dict[str, Any]]) -> str:
    """Return the steps to 95 % of the return of each learner, task by task."""
    told = task_by_task(rows, lambda row: f"{row['steps_to_95']:,}{'+' if row['is_bound'] else ''}")
    return f"steps to 95 % of the return; {told}"

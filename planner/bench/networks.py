"""Options over calls, counterfactual experiences and plain Q-learning side by side, all by networks, each task alone.

In craft two tasks with calls, in water the deepest. The tasks of water one after the other are in
`planner.bench.water_curves`, what tables make of craft in `planner.bench.learning_curves`.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from planner.bench.kept import Kept, run_with_bar
from planner.bench.learning_curves import task_by_task
from planner.bench.network_curves import CONFIRMED, NEAR, curves_of, draw, learn, summarised
from planner.bench.provenance import provenance
from planner.bench.spread import spread_of
from planner.bench.water_curves import training_settings

GRID_TASKS = (("craft", "open", "milk-bucket"), ("craft", "open", "book"))
WATER_TASKS = (("water", "0", "rgb&cmy"),)
ALGORITHMS = ("hrm", "hrm-flat", "crm", "flat")
BUDGET_STEPS = 64_000
MOST_SEEDS = 5


@dataclass(frozen=True)
class Case:
    """One run: a task of a world, a learner, a seed."""

    world: str
    layout: str
    task: str
    algorithm: str
    seed: int
    budget_steps: int


def networks(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return a row and a curve for each task of craft and learner, with a `summary`, and draw the curves."""
    return side_by_side("networks", GRID_TASKS, arguments)


def alone(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the same of water's deepest task."""
    return side_by_side("alone", WATER_TASKS, arguments)


def side_by_side(
    name: str, tasks: Sequence[tuple[str, str, str]], arguments: argparse.Namespace
) -> dict[str, Any]:
    """Return the same of these tasks: world, layout and task each."""
    arguments.out.mkdir(parents=True, exist_ok=True)
    origin = provenance({})
    kept = Kept(arguments.out / f"machines-{name}-runs.jsonl", origin["commit"], origin["packages"])
    cases = [
        Case(world, layout, task, algorithm, seed, BUDGET_STEPS)
        for seed in range(min(arguments.seeds, MOST_SEEDS))
        for world, layout, task in tasks
        for algorithm in ALGORITHMS
    ]
    outcomes = run_with_bar(name, cases, run_case, kept, spread_of(arguments))
    rows, curves = summarised(outcomes), curves_of(outcomes)
    draw(curves, rows, arguments.out / f"machines-{name}.png")
    return {"summary": words(rows), "rows": rows, "curves": curves, "settings": described(tasks[0][0])}


def run_case(case: Case) -> dict[str, Any]:
    """Return the case with its curve and how it ended."""
    from learned.learning_worlds import world_named  # noqa: PLC0415 - `--help` needs none of it
    from learned.machine_training import Training  # noqa: PLC0415

    world = world_named(case.world, case.task, case.layout, 10)
    training = Training(world, settings_of(case.world, case.algorithm), case.seed)
    return asdict(case) | learn(training, case.budget_steps)


def settings_of(world: str, algorithm: str) -> Any:
    """Return the settings of a training; in a grid the first steps are left to chance, since little is met there."""
    settings = replace(training_settings(algorithm), is_deep=True)
    return settings if world == "water" else replace(settings, discount=0.95, explore_less_until=20_000)


def described(world: str) -> dict[str, Any]:
    """Return all settings as JSON values."""
    from learned.deep_q import deep_settings  # noqa: PLC0415

    return {
        "training": {name: asdict(settings_of(world, name)) for name in ALGORITHMS},
        "network": asdict(deep_settings(world, "options")),
        "budget_steps": BUDGET_STEPS,
        "near": NEAR,
        "confirmed": CONFIRMED,
    }


def words(rows: Sequence[dict[str, Any]]) -> str:
    """Return what each learner made of the tasks."""
    told = task_by_task(
        rows, lambda row: f"{row['length']['mean']} ({row['learned']} of {row['seeds']} learned)"
    )
    return f"steps of a greedy run after at most {BUDGET_STEPS:,} of training: {told}"

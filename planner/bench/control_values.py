"""What learned values know of OGBench's mazes for a point, and what actors make of the true one.

A learner fails where its value is wrong or where its actor does not follow it. `cairn bench control --only values`,
after `--only baselines` and with the same `--out`, tells the two apart. `way gcivl` and the like: the value that a run
of the baselines has learned, against the fewest steps between the middles of all cells. `way true, flat` and `true, two
levels`: actors fitted as `gcivl`'s and `hiql`'s are (weighted cloning), with the true value in place of a learned one
(`planner.bench.control_values_true`). All are judged by the official tasks, and by places drawn at random.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from domains.data_folder import data_folder
from domains.maze.layout import UNIT, Floats, Maze, maze_named, middle_of
from domains.maze.simulator import STEP_LENGTH
from planner.bench.maze_arena import Acts, Arena, arrived, open_arena, pairs_of, percents
from planner.core import BadInputError

if TYPE_CHECKING:
    from learned.goal_learner import Learned

MAZES = ("medium", "large")
LEARNERS = ("gcivl", "gciql", "hiql", "qrl")
N_PAIRS = 100
N_EPISODES = 5  # of each official task
CELL_STEPS = UNIT / STEP_LENGTH  # the fewest from one cell's middle to the next one's
ACROSS, OPEN, FAR_CELLS = 2.0, 1.6, 5  # a way counts as round a wall if so much longer than the straight line


def rows(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Return a line for each learner whose run lies in the folder, and for actors with the true value."""
    from planner.bench.control_values_true import WAYS, fitted  # noqa: PLC0415 - brings in torch

    found = []
    for name in MAZES:
        arena = open_arena(name)
        for algorithm in LEARNERS:
            folder = arguments.out / "baselines" / f"{name}-{algorithm}-{arguments.first_seed}"
            if (folder / "row.json").exists():
                found.append(_told(_learned_row(folder, name, arena)))
        for way, settings in WAYS[name].items():
            actor = fitted(maze_named(name), data_folder() / f"pointmaze-{name}-navigate", settings)
            line = {"task": f"pointmaze-{name}-navigate", "way": way, "settings": asdict(settings)}
            found.append(_told(line | judged(actor, arena, maze_named(name))))
    if not any(row["way"] in LEARNERS for row in found):
        raise BadInputError(
            f"{arguments.out}: no runs of the baselines are here. Name the folder that they are in, or make them "
            "first: cairn bench control --only baselines"
        )
    return found


def _told(line: dict[str, Any]) -> dict[str, Any]:
    words = ", ".join(f"{key} {value}" for key, value in line.items() if key != "settings")
    print(words, file=sys.stderr, flush=True)
    return line


def _learned_row(folder: Path, maze: str, arena: Arena) -> dict[str, Any]:
    from learned.goal_learner import load_learned  # noqa: PLC0415 - brings in torch

    learned = load_learned(folder)
    return {
        "task": f"pointmaze-{maze}-navigate",
        "way": learned.algorithm,
        "n_steps": learned.described["n_steps"],
        **judged(learned.learner, arena, maze_named(maze)),
        **known(values_of(learned, maze_named(maze)), maze_named(maze), discount_of(learned)),
        "settings": asdict(learned.settings),
    }


def judged(actor: Acts, arena: Arena, maze: Maze) -> dict[str, Any]:
    """Return the percent of official tasks done and, nearest third first, of pairs of places at random."""
    found = percents(actor, arena, N_EPISODES)
    starts, goals, apart = pairs_of(maze, N_PAIRS, np.random.default_rng(0))
    is_there = arrived(actor, arena, starts, goals)
    near, far = thirds(apart)
    parts = (apart <= near, (apart > near) & (apart <= far), apart > far)
    return {
        "percent": round(found.pop("percent"), 1),
        "by_task": found,
        "pairs_percent": round(100 * float(is_there.mean()), 1),
        "pairs_by_third": [round(100 * float(is_there[part].mean()), 1) for part in parts],
    }


def thirds(apart: Any) -> tuple[float, float]:
    """Return the distances up to which the nearest third and the two nearest lie."""
    near, far = np.quantile(apart, [1 / 3, 2 / 3])
    return float(near), float(far)


def discount_of(learned: Learned) -> float | None:
    """Return the discount of what the learner's values count; QRL's distances have none."""
    return None if learned.algorithm == "qrl" else float(learned.settings.discount)


def values_of(learned: Learned, maze: Maze) -> Floats:
    """Return V (K, K) from the middle of each cell (columns) to that of each (rows)."""
    import torch  # noqa: PLC0415 - heavy

    middles = torch.tensor([middle_of(cell) for cell in maze.cells], dtype=torch.float32)
    n = len(middles)
    seen, goals = middles.repeat(n, 1), middles.repeat_interleave(n, 0)  # (K K, 2) each
    with torch.no_grad():
        modules = learned.learner.modules()
        is_distance = "distance" in modules
        found = -modules["distance"](seen, goals) if is_distance else modules["value"](seen, goals).mean(0)
    values: Floats = found.numpy().reshape(n, n).astype(np.float64)
    return values


def known(values: Floats, maze: Maze, discount: float | None) -> dict[str, Any]:
    """Return what is right in values (K, K), goals by rows: order, way to go, and how far off they are round walls.

    `rank`: mean over goals of the rank correlation with the fewest steps, of the nearest and of the farthest third.
    `nearer_percent`: in how many cells the neighbour that is held best is nearer the goal. `too_high`: by how much values
    are above the true ones where the way is at least twice the straight line, and where it is little longer.
    """
    from scipy.stats import spearmanr  # noqa: PLC0415 - heavy

    cells = maze.cells
    apart = np.array([[maze.distances(goal)[cell] for cell in cells] for goal in cells])  # (K, K)
    near, far = thirds(apart)
    bounds: Mapping[str, Any] = {"near": apart <= near, "far": apart > far}
    ranks = {
        name: [
            spearmanr(-row[part], steps[part])[0]
            for row, steps, part in zip(values, apart, parts, strict=True)
            if len(set(steps[part])) > 1
        ]
        for name, parts in bounds.items()
    }
    beside = {cell: [cells.index(other) for other in maze.beside(cell)] for cell in cells}
    best = np.array([[max(beside[cell], key=row.__getitem__) for cell in cells] for row in values])
    is_nearer = np.take_along_axis(apart, best, axis=1) < apart
    found: dict[str, Any] = {
        "rank": {name: round(float(np.mean(some)), 2) for name, some in ranks.items()},
        "nearer_percent": {
            name: round(100 * float(is_nearer[parts & (apart > 0)].mean()), 1)
            for name, parts in bounds.items()
        },
    }
    if discount is not None:
        true = -(1 - discount ** (CELL_STEPS * apart)) / (1 - discount)
        straight = np.array([[np.hypot(*np.subtract(one, other)) for other in cells] for one in cells])
        kinds = {"round walls": apart >= ACROSS * straight, "in the open": apart < OPEN * straight}
        found["too_high"] = {
            name: round(float((values - true)[kind & (apart >= FAR_CELLS)].mean()), 1)
            for name, kind in kinds.items()
        }
    return found

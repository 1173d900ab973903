"""ogbench's manipulation tasks with skills learned from play alone: five official tasks a world, its own test and length.

Beside our figures stand the published ones of the offline goal-conditioned methods on the same tasks (Park et al.,
"OGBench", ICLR 2025, table 2), which learn from play too, with what ours is given that theirs is not.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import product
from pathlib import Path
from typing import Any

from learned.play_policies import PUZZLE_WEIGHTS, TABLETOP_WEIGHTS
from planner.bench import control_puzzle, tabletop
from planner.bench.official_runs import mean_of, run_official, runs_of, solved, why_failed
from planner.core import BadInputError

WORLDS = (*tabletop.PUBLISHED, *tabletop.NOT_PUBLISHED, *control_puzzle.PUBLISHED)
PUBLISHED: Mapping[str, tuple[int, ...]] = {**tabletop.PUBLISHED, **control_puzzle.PUBLISHED}
PUBLISHED_FROM = "the paper's table 2, from memory; not looked up again for this file"
# An exact planner over a learned controller, as told to us; whose figures, and under which conditions, was not checked.
NEAREST_EARLIER: Mapping[str, float] = {
    "cube-double": 73.3,
    "scene": 88.0,
    "puzzle-3x3": 97.3,
    "puzzle-4x4": 100.0,
    "puzzle-4x5": 92.0,
}
GIVEN = (
    "Skills are learned from play alone, made by the package's own procedure: no demonstrations of skills or tasks, no "
    "labels of skills or targets, no teacher, nothing tried in the simulator while learning. Given, and not given to the "
    "published methods: the symbols (facts from the poses of things by name, by which play is cut and relabelled), the "
    "features of each skill, the world's actions (PDDL), targets worked out of a planned step, a planner that plans again "
    "after a failure, and a rule to leave for a while a target pursued in vain. Skills are shared by worlds: `play` says "
    "of which sets, in rows; the package's own have a million and more each."
)
N_TASKS = 5
CONFIG = "config.json"


@dataclass(frozen=True, order=True)
class Case:
    """One run of an official task of a world."""

    world: str
    task: int
    seed: int
    weights: str = ""  # the folder of a training; empty: the package's own

    @property
    def name(self) -> str:
        """What `--only` looks in."""
        return f"play {self.world} {self.task}"


def cases(seeds: range, trainings: Sequence[str] = ("",)) -> list[Case]:
    """Return every run of the benchmark: of each training those of the worlds that it has weights for."""
    return [
        Case(world, task, seed, training)
        for world, training in product(WORLDS, trainings)
        if (_weights(world, training) / CONFIG).exists()
        for task, seed in product(range(1, N_TASKS + 1), seeds)
    ]


def run_case(case: Case) -> dict[str, Any]:
    """Return the outcome of one run, as JSON values: success is the package's own test within its episode length."""
    from domains.puzzle import env as puzzles  # noqa: PLC0415 - slow to import, as all of the simulator
    from domains.tabletop import env as tables  # noqa: PLC0415
    from planner.pipeline import Setup  # noqa: PLC0415

    limit = {**puzzles.EPISODE_STEPS, **tables.EPISODE_STEPS}[case.world]
    home = _home(case.world)
    weights = str(_weights(case.world, case.weights)) if case.weights else None
    setup = Setup(home, case.world, policy=f"{home}-play", seed=case.seed, weights=weights)
    return asdict(case) | run_official(setup, case.world, case.task, limit)[2]


def summarise(outcomes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row a task, and one a world with the published figures beside it."""
    rows = []
    for world in WORLDS:
        of_world = [run for run in outcomes if run["world"] == world]
        for task in range(1, N_TASKS + 1):
            if runs := [run for run in of_world if run["task"] == task]:
                rows.append(_row(f"{world} task {task}", runs))
        if of_world:
            rows.append({**_row(f"{world} all", of_world), **_beside(world, of_world)})
    return rows


def _home(world: str) -> str:
    return "puzzle" if world in control_puzzle.PUBLISHED else "tabletop"


def _weights(world: str, training: str) -> Path:
    """Return the folder of the weights for that world of a training, or of the package's own."""
    if training:
        return Path(training) / _home(world)
    return PUZZLE_WEIGHTS if _home(world) == "puzzle" else TABLETOP_WEIGHTS


def _beside(world: str, runs: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return what stands beside a world's figure: each training's own, what was given, what others reached."""
    described = {run["weights"]: _described(_weights(world, run["weights"])) for run in runs}
    told: dict[str, Any] = {
        "trainings": [
            {
                **{name: how[name] for name in ("seed", "sha256", "cpu_s")},
                **solved([run for run in runs if run["weights"] == training]),
            }
            for training, how in described.items()
        ],
        "given": GIVEN,
        "nearest_earlier": NEAREST_EARLIER.get(world),
        "play": _play_rows(next(iter(described.values()))),
    }
    if world not in PUBLISHED:
        return {**told, "published": None, "published_best": None, "published_from": "not in that table"}
    figures = dict(zip(tabletop.METHODS, PUBLISHED[world], strict=True))
    best = max(PUBLISHED[world])
    return {**told, "published": figures, "published_best": best, "published_from": PUBLISHED_FROM}


def _described(weights: Path) -> dict[str, Any]:
    """Return how those weights came to be."""
    document: dict[str, Any] = json.loads((weights / CONFIG).read_text(encoding="utf-8"))
    return document


def _play_rows(described: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    """Return how many rows of which world's play each skill was learned from."""
    return {
        skill: {one["world"]: one["n_episodes"] * one["n_rows"] for one in sets}
        for skill, sets in described["play"].items()
    }


def _row(name: str, runs: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "task": name,
        "way": "planner, skills from play",
        **solved(runs),
        "mean_steps": round(mean_of(runs, "steps"), 1),
        "mean_replans": round(mean_of(runs, "replans"), 2),
        "why_failed": why_failed(runs),
    }


def rows(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Return the rows of all runs that the command asks for, each run kept as it comes."""
    trainings = arguments.weights or [""]
    for training in trainings:
        if not any((_weights(world, training) / CONFIG).exists() for world in WORLDS):
            raise BadInputError(
                f"--weights {training}: neither {training}/tabletop nor {training}/puzzle holds a training. Make one with "
                f"`cairn train tabletop --algorithm tabletop-play --out {training}/tabletop`"
            )
    wanted = cases(range(arguments.first_seed, arguments.first_seed + arguments.seeds), trainings)
    return summarise(runs_of(arguments, "play", wanted, run_case, "play puzzle-4x5 3"))

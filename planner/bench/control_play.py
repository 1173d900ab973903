"""ogbench's manipulation tasks with skills learned from play alone: five official tasks a world, its own test and length.

Beside our figures stand the published ones of the offline goal-conditioned methods on the same tasks (Park et al.,
"OGBench", ICLR 2025, table 2), which learn from play too, with what ours is given that theirs is not.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from learned.play_policies import PUZZLE_WEIGHTS, TABLETOP_WEIGHTS
from planner.bench import control_puzzle, tabletop
from planner.bench.intervals import wilson
from planner.bench.kept import Kept, run_with_bar
from planner.bench.provenance import provenance
from planner.bench.spread import spread_of
from planner.core import BadInputError, Reading, load

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


@dataclass(frozen=True, order=True)
class Case:
    """One run of an official task of a world."""

    world: str
    task: int
    seed: int

    @property
    def name(self) -> str:
        """What `--only` looks in."""
        return f"play {self.world} {self.task}"


def cases(seeds: range) -> list[Case]:
    """Return every run of the benchmark."""
    return [Case(world, task, seed) for world in WORLDS for task in range(1, N_TASKS + 1) for seed in seeds]


_robots: dict[str, Any] = {}  # one a world and process: to build a simulator takes longer than most runs


def run_case(case: Case) -> dict[str, Any]:
    """Return the outcome of one run, as JSON values: success is the package's own test within its episode length."""
    from domains.ogbench_arm import CONTROL_STEP_S  # noqa: PLC0415 - slow to import, as all of the simulator
    from domains.puzzle import env as puzzles  # noqa: PLC0415
    from domains.tabletop import env as tables  # noqa: PLC0415
    from planner.pipeline import TABLES, Hooked, Setup, carry_out, connect  # noqa: PLC0415

    home = "puzzle" if case.world in puzzles.EPISODE_STEPS else "tabletop"
    setup = Setup(home, case.world, policy=f"{home}-play", seed=case.seed)
    if case.world in _robots:
        _robots[case.world].begin(case.seed, case.task)
    else:
        _robots[case.world] = connect(setup, case.world, case.task)
    robot = _robots[case.world]
    world = load(TABLES["worlds"](), home, kind="world")()
    limit = {**puzzles.EPISODE_STEPS, **tables.EPISODE_STEPS}[case.world]
    trace = carry_out(robot, world, Reading(robot.goal), setup, Hooked(), total_s=limit * CONTROL_STEP_S)
    success = robot.first_success_step is not None and robot.first_success_step <= limit
    n_plans = sum(event.kind in ("planned", "replanned") for event in trace.events)
    failure = ""
    if not success:
        failure = trace.failure.words if trace.failure else "the run ended, but the test is not met"
    return {
        **asdict(case),
        "success": bool(success),
        "steps": robot.first_success_step if success else robot.n_steps,
        "replans": max(n_plans - 1, 0),
        "failure": failure,
    }


def summarise(outcomes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row a task, and one a world with the published figures beside it."""
    rows = []
    for world in WORLDS:
        of_world = [run for run in outcomes if run["world"] == world]
        for task in range(1, N_TASKS + 1):
            if runs := [run for run in of_world if run["task"] == task]:
                rows.append(_row(f"{world} task {task}", runs))
        if of_world:
            rows.append({**_row(f"{world} all", of_world), **_beside(world)})
    return rows


def _beside(world: str) -> dict[str, Any]:
    told: dict[str, Any] = {
        "given": GIVEN,
        "nearest_earlier": NEAREST_EARLIER.get(world),
        "play": _play_rows(PUZZLE_WEIGHTS if world in control_puzzle.PUBLISHED else TABLETOP_WEIGHTS),
    }
    if world not in PUBLISHED:
        return {**told, "published": None, "published_best": None, "published_from": "not in that table"}
    figures = dict(zip(tabletop.METHODS, PUBLISHED[world], strict=True))
    best = max(PUBLISHED[world])
    return {**told, "published": figures, "published_best": best, "published_from": PUBLISHED_FROM}


def _play_rows(weights: Path) -> dict[str, dict[str, int]]:
    """Return how many rows of which world's play each skill was learned from."""
    told = json.loads((weights / "config.json").read_text(encoding="utf-8"))["play"]
    return {
        skill: {one["world"]: one["n_episodes"] * one["n_rows"] for one in sets}
        for skill, sets in told.items()
    }


def _row(name: str, runs: list[dict[str, Any]]) -> dict[str, Any]:
    successes = sum(run["success"] for run in runs)
    low, high = wilson(successes, len(runs))
    return {
        "task": name,
        "way": "planner, skills from play",
        "n_runs": len(runs),
        "successes": successes,
        "percent": round(100 * successes / len(runs), 1),
        "interval_95": [round(100 * low, 1), round(100 * high, 1)],
        "mean_steps": round(sum(run["steps"] for run in runs) / len(runs), 1),
        "mean_replans": round(sum(run["replans"] for run in runs) / len(runs), 2),
        "why_failed": sorted({run["failure"] for run in runs if not run["success"]}),
    }


def rows(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Return the rows of all runs that the command asks for, each run kept as it comes."""
    if arguments.seeds < 1 or arguments.jobs < 1:
        raise BadInputError(
            f"--seeds and --jobs must be at least 1, got {arguments.seeds} and {arguments.jobs}"
        )
    seeds = range(arguments.first_seed, arguments.first_seed + arguments.seeds)
    wanted = [case for case in cases(seeds) if arguments.only in case.name]
    if not wanted:
        raise BadInputError(f"--only {arguments.only!r} leaves nothing; names look like 'play puzzle-4x5 3'")
    origin = provenance({})
    # One thread each: the processes share the cores already.
    os.environ.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")
    arguments.out.mkdir(parents=True, exist_ok=True)
    kept = Kept(arguments.out / "control-play-runs.jsonl", origin["commit"], origin["packages"])
    return summarise(run_with_bar("play", wanted, run_case, kept, spread_of(arguments)))

"""ogbench's visual worlds: the five official tasks of each, with poses and facts from the 64x64 pictures alone.

The goal too is read from a picture of it. Success is the package's own test within its own episode length. Beside it
stands what the same looks are worth: how far off they are, and how often an interval that claims 90 % holds what is there.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from planner.bench.official_runs import mean_of, run_official, runs_of, solved, why_failed

WORLDS = ("cube-single", "cube-double", "scene")
ROBOTS = {
    "tabletop-pictures": "pictures alone",
    "tabletop-pictures-and-arm": "pictures and the arm's own sensors",
}
WHAT_OURS_IS_GIVEN = (
    "At run time: pictures and the actions sent, in the second way the arm's own sensors as well. Before it: a symbolic "
    "model of the world (PDDL), skills imitated from a teacher that sees poses, and pictures with the poses in them to "
    "learn to see from. Methods that learn from play data alone are given none of these."
)
N_TASKS = 5
_NORMAL_90 = 1.6449


@dataclass(frozen=True, order=True)
class Case:
    """One run of an official task of a visual world."""

    world: str
    task: int
    robot: str
    seed: int

    @property
    def name(self) -> str:
        """What `--only` looks in."""
        way = "alone" if self.robot == "tabletop-pictures" else "with-arm"
        return f"pictures {way} visual-{self.world} {self.task}"


def cases(seeds: int, first_seed: int) -> list[Case]:
    """Return every run of the benchmark: each task seen in pictures alone, and with the arm's own sensors."""
    return [
        Case(world, task, robot, seed)
        for robot in ROBOTS
        for world in WORLDS
        for task in range(1, N_TASKS + 1)
        for seed in range(first_seed, first_seed + seeds)
    ]


def run_case(case: Case) -> dict[str, Any]:
    """Return the outcome of one run, as JSON values."""
    from domains.tabletop.env import EPISODE_STEPS  # noqa: PLC0415 - slow to import, as all of the simulator
    from planner.pipeline import Setup  # noqa: PLC0415

    setup = Setup(problem=case.world, robot=case.robot, seed=case.seed)
    robot, trace, told = run_official(setup, case.world, case.task, EPISODE_STEPS[case.world])
    return {
        **asdict(case),
        **told,
        "all_steps": robot.n_steps,
        "looks": robot.n_looks,
        "looks_again": sum(event.kind == "looked" for event in trace.events),
        **seen(robot.looks),
    }


def seen(looks: list[Any]) -> dict[str, Any]:
    """Return how far looks were off: by thing, in mm, and of all lengths how many intervals of 90 % held what was there."""
    off_mm: dict[str, list[float]] = {}
    n_held, n_told = 0, 0
    for look, truth in looks:
        there = look.sight.coordinates(truth)
        error = np.abs(look.sight.wrapped(look.values - there))
        for thing in ("hand", *(f"cube{cube}" for cube in range(look.sight.n_cubes))):
            first = look.sight.names.index(f"{thing}_x")
            kind = "hand" if thing == "hand" else "cube"
            off_mm.setdefault(kind, []).append(
                round(1000 * float(np.linalg.norm(error[first : first + 3])), 2)
            )
            n_held += int((error[first : first + 3] <= _NORMAL_90 * look.sigmas[first : first + 3]).sum())
            n_told += 3
        for slide in ("drawer", "window") if look.sight.has_fixtures else ():
            column = look.sight.names.index(slide)
            off_mm.setdefault(slide, []).append(round(1000 * float(error[column]), 2))
            n_held += int(error[column] <= _NORMAL_90 * look.sigmas[column])
            n_told += 1
    return {"off_mm": off_mm, "n_held": n_held, "n_told": n_told}


def summarise(outcomes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row a task and a row a world, for each way of seeing."""
    by_world: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for outcome in outcomes:
        by_world.setdefault((outcome["robot"], outcome["world"]), []).append(outcome)
    rows = []
    for (_, world), runs in sorted(by_world.items()):
        for task in sorted({run["task"] for run in runs}):
            rows.append(_row(f"visual-{world} task {task}", [run for run in runs if run["task"] == task]))
        rows.append({**_row(f"visual-{world} all", runs), "given": WHAT_OURS_IS_GIVEN})
    return rows


def _row(name: str, runs: list[dict[str, Any]]) -> dict[str, Any]:
    off_mm = {
        kind: [value for run in runs for value in run["off_mm"].get(kind, [])] for kind in runs[0]["off_mm"]
    }
    return {
        "task": name,
        "way": ROBOTS[runs[0]["robot"]],
        "robot": runs[0]["robot"],
        **solved(runs),
        "mean_steps": round(mean_of(runs, "steps"), 1),
        "mean_looks": round(mean_of(runs, "looks"), 1),
        "mean_looks_again": round(mean_of(runs, "looks_again"), 1),
        "mean_replans": round(mean_of(runs, "replans"), 2),
        "median_mm": {kind: round(float(np.median(values)), 1) for kind, values in off_mm.items()},
        "error_95_mm": {kind: round(float(np.quantile(values, 0.95)), 1) for kind, values in off_mm.items()},
        "coverage_90": round(sum(run["n_held"] for run in runs) / sum(run["n_told"] for run in runs), 3),
        "why_failed": why_failed(runs),
    }


def rows(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Return the rows of all runs that the command asks for, each run kept as it comes."""
    wanted = cases(arguments.seeds, arguments.first_seed)
    return summarise(runs_of(arguments, "pictures", wanted, run_case, "pictures alone visual-scene 3"))

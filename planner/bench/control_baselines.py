"""How far goal-conditioned learners come in OGBench's mazes for a point, beside what was published.

Each learns from a set of trajectories and is asked for the five official tasks of the maze with the likeliest action,
as OGBench does (Park et al., ICLR 2025): a task is done where the point comes near enough to the goal within 1000
steps. As there, a run's figure is the mean of its last three evaluations. Networks, batches and steps are those of two
cores, not the paper's (3 x 512, 1024, a million).

A run that the folder holds is not made again, one that was cut is gone on with, and so is one that was shorter.
`--only baselines-large-hiql` makes those runs alone whose name contains it.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from domains.data_folder import data_folder
from domains.maze.simulator import Simulator
from planner.bench.control_baselines_told import draw, last_three, lines_of
from planner.bench.maze_arena import Arena, open_arena, percents
from planner.bench.output import write_document
from planner.core import BadInputError, nearest
from planner.core.execution import Target

if TYPE_CHECKING:
    from learned.goal_learner import Learned
    from learned.goal_training import Stretch
    from learned.trajectories import Trajectories

MAZES = ("medium", "large")
N_EPISODES_BETWEEN = 5  # of each task, while it learns: starts hardly differ and nothing draws
N_CALLS = 200  # of the policy with one observation, to time it

N_GRAPHED = (
    100  # trajectories whose states the graph of `gas` is made of; all of them would take minutes each time
)
N_STEPS, STRETCH = 10_000, 1_250
# Those that were far below what was published and still rose when the others stood, and one of which it was to be seen
# whether steps are what it lacks (they are not).
LONGER: Mapping[tuple[str, str], int] = {
    ("large", "qrl"): 20_000,
    ("large", "crl"): 20_000,
    ("large", "hiql"): 20_000,
    ("medium", "gciql"): 17_500,
}
# A hundredth of OGBench's steps: each is longer, targets follow ten times as fast (or values that spread by a step of
# the maze with each change of the targets would not come across it in time), and so does the multiplier of QRL.
COMMON: Mapping[str, Any] = {"hidden": (128, 128), "learning_rate": 1e-3}
FOLLOWING: Mapping[str, Any] = {"follow_rate": 0.05}
OTHERS_FOLLOWING: Mapping[str, Any] = {"following": 0.05}
# Of each algorithm, OGBench's own for these mazes; the sizes of codes are ours.
SPECIAL: Mapping[str, Mapping[str, Any]] = {
    "gcbc": {},
    "gcivl": {"sharpness": 10.0, **FOLLOWING},
    "gciql": {"cloning": 0.003, **FOLLOWING},
    "qrl": {"cloning": 0.0003, "n_latent": 64, "multiplier_rate": 1e-2},
    "crl": {"cloning": 0.03, "n_latent": 64},
    "hiql": {"high_sharpness": 3.0, "low_sharpness": 3.0, **FOLLOWING},
    "gas": OTHERS_FOLLOWING,
    "ota": OTHERS_FOLLOWING,
    "hrac": OTHERS_FOLLOWING,
    "goat": OTHERS_FOLLOWING,
    "guided-flow": {},
}


@dataclass(frozen=True)
class Row:
    """What one learner reached: percent of episodes, in all and of each task, at the end and over the last evaluations."""

    maze: str
    algorithm: str
    seed: int
    n_steps: int
    percent: float
    by_task: Mapping[str, float]
    n_episodes: int  # of each task, at the end
    last_three: float  # mean percent of the last three evaluations, as published figures are
    train_s: float  # wall time of the steps, whatever else the machine did
    call_ms: float  # median, of one observation and one goal
    curve: Sequence[tuple[int, float]]  # steps, percent of `N_EPISODES_BETWEEN` episodes of each task
    settings: Mapping[str, Any]


def as_it_acts(learned: Learned, trajectories: Trajectories) -> Learned:
    """Return the learner with what it is given beside its networks: `gas` follows a graph of states of the data."""
    if learned.algorithm != "gas":
        return learned
    from learned.gas import with_graph  # noqa: PLC0415 - brings in torch

    n = int(trajectories.ends[:N_GRAPHED][-1]) + 1
    some = replace(
        trajectories,
        observations=trajectories.observations[:n],
        actions=trajectories.actions[:n],
        ends=trajectories.ends[:N_GRAPHED],
        extras={},
    )
    return with_graph(learned, some)


def call_ms(learned: Learned, simulator: Simulator) -> float:
    """Return the median time of a call of the policy with one observation, checks included."""
    from learned.goal_learner import LearnedPolicy  # noqa: PLC0415 - brings in torch

    begun = simulator.begin(1, 0)
    policy, seen, target = LearnedPolicy(learned), {"state": begun.seen}, Target("walk", 0, begun.goal)
    policy.act(seen, target)
    times_s = []
    for _ in range(N_CALLS):
        began_s = time.process_time()  # of this process alone: others may be at work beside it
        policy.act(seen, target)
        times_s.append(time.process_time() - began_s)
    return round(1e3 * median(times_s), 3)


def run_one(maze: str, algorithm: str, seed: int, n_episodes: int, arena: Arena, folder: Path) -> Row:
    """Return what one training comes to; it is kept in the folder, with the row."""
    from learned.goal_learner import algorithm_named  # noqa: PLC0415 - brings in torch
    from learned.goal_training import Plan, started, train  # noqa: PLC0415
    from learned.trajectories import open_trajectories  # noqa: PLC0415

    trajectories = open_trajectories(data_folder() / f"pointmaze-{maze}-navigate")
    settings = replace(algorithm_named(algorithm).settings(), **COMMON, **SPECIAL[algorithm])

    def between(learned: Learned) -> Mapping[str, float]:
        return percents(as_it_acts(learned, trajectories).learner, arena, N_EPISODES_BETWEEN)

    learner = started(algorithm, settings, trajectories, seed)
    plan = Plan(steps_of(maze, algorithm), seed, STRETCH)
    learned = as_it_acts(
        train(learner, trajectories, plan, folder, partial(_tell, f"{maze} {algorithm} {seed}"), between),
        trajectories,
    )
    found = percents(learned.learner, arena, n_episodes)
    stretches = [
        json.loads(line) for line in (folder / "progress.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    curve = [(one["n_steps"], one["figures"]["percent"]) for one in stretches]
    row = Row(
        maze,
        algorithm,
        seed,
        plan.n_steps,
        found.pop("percent"),
        found,
        n_episodes,
        last_three(curve),
        round(sum(one["seconds"] for one in stretches), 1),
        call_ms(learned, arena.simulator),
        curve,
        asdict(settings),
    )
    write_document(asdict(row), folder / "row.json")
    return row


def _tell(run: str, stretch: Stretch) -> None:
    losses = ", ".join(f"{name} {loss:.3g}" for name, loss in stretch.losses.items())
    percent, seconds = stretch.figures["percent"], stretch.seconds
    print(
        f"{run}: {stretch.n_steps} steps, {percent:.0f} %, {seconds:.0f} s, {losses}",
        file=sys.stderr,
        flush=True,
    )


def rows(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    """Return a line for each learner in each maze, after training those of the seed that are not there.

    All seeds that the folder holds are in the lines; `--seeds` are episodes of each task at the end.
    """
    out: Path = arguments.out
    arenas: dict[str, Arena] = {}
    for maze, algorithm in _asked(arguments.only):
        folder = out / "baselines" / f"{maze}-{algorithm}-{arguments.first_seed}"
        if _steps_in(folder / "row.json") >= steps_of(maze, algorithm):
            continue
        if maze not in arenas:
            arenas[maze] = open_arena(maze)
        run_one(maze, algorithm, arguments.first_seed, arguments.seeds, arenas[maze], folder)
        draw(kept_rows(out), out)
    kept = kept_rows(out)
    draw(kept, out)
    return lines_of(kept)


def _asked(only: str) -> list[tuple[str, str]]:
    runs = {f"baselines-{maze}-{algorithm}": (maze, algorithm) for maze in MAZES for algorithm in SPECIAL}
    found = [run for name, run in runs.items() if only in name]
    if not found:
        raise BadInputError(f"control: no run of the baselines has {only!r} in its name{nearest(only, runs)}")
    return found


def steps_of(maze: str, algorithm: str) -> int:
    """Return how many gradient steps a run takes."""
    return LONGER.get((maze, algorithm), N_STEPS)


def _steps_in(file: Path) -> int:
    return int(json.loads(file.read_text(encoding="utf-8"))["n_steps"]) if file.exists() else 0


def kept_rows(out: Path) -> list[dict[str, Any]]:
    """Return what runs have left in the folder."""
    files = sorted((out / "baselines").glob("*/row.json"))
    return [json.loads(file.read_text(encoding="utf-8")) for file in files]

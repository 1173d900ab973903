"""What is learned of mazes: data sets made where they are missing, learners trained on them, roads surveyed.

A `graph` is the roads of the data with a learner for short ways (`learned.near_goals`); every other algorithm is a
row of `learned.LEARNERS` that is trained on whole trajectories.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from domains.data_folder import data_folder
from domains.maze import data_sets
from domains.maze.evaluation import N_TASKS, Act, Episode, Start, run_episodes
from domains.maze.layout import MAZES, Maze
from domains.maze.simulator import Simulator
from learned import LEARNERS
from learned.data_graph import open_roads, save_roads, survey
from learned.goal_learner import Learned, LearnedPolicy, algorithm_named
from learned.goal_training import Plan, Stretch, started, train
from learned.trajectories import Trajectories, made_once
from planner.core.errors import BadInputError, nearest
from planner.core.roads import Roads
from planner.engines.roads import connected, without_detours
from planner.maze_roads import ROADS_FILE, WEIGHTS
from planner.routed import RoadMap, RoutedPolicy

GRAPH, SHORT = "graph", "near"
N_STEPS = 2_000  # of the learner for short ways; its loss has been level for a while by then
DETOUR = 0.05  # roads that two others replace at so little more are left out


@dataclass(frozen=True, eq=False)
class Trained:
    """The learner, the roads where there are any, and the seconds of this process that they took."""

    learned: Learned
    roads: Roads | None
    cpu_s: float

    def policy(self) -> LearnedPolicy | RoutedPolicy:
        """Return the policy for far goals."""
        short = LearnedPolicy(self.learned)
        return short if self.roads is None else RoutedPolicy(RoadMap(self.roads), short)


def trajectories_of(
    name: str, folder: Path | None = None, on_episode: Callable[[int], None] = lambda n: None
) -> Trajectories:
    """Return the data set of that name, made first where the folder of data sets has none."""
    settings = data_sets.settings_of(name)
    return made_once(data_folder(folder) / name, lambda: data_sets.make(settings, on_episode))


def roads_of(trajectories: Trajectories) -> Roads:
    """Return the roads of the data, without detours and dead ends."""
    return connected(without_detours(survey(trajectories), DETOUR))


def learn(
    algorithm: str,
    trajectories: Trajectories,
    plan: Plan,
    folder: Path | None = None,
    on_stretch: Callable[[Stretch], None] = lambda stretch: None,
) -> Trained:
    """Return what the algorithm learns of the data; with a folder, training there is gone on with.

    Only the learner depends on the plan's seed: equal data have equal roads.
    """
    began_s = time.process_time()
    name = SHORT if algorithm == GRAPH else algorithm
    row = algorithm_named(name)
    start = started(name, row.settings(), trajectories, plan.seed, plan.hardware.device)
    learned = train(start, trajectories, plan, folder, on_stretch)
    roads = None
    if algorithm == GRAPH:
        file = None if folder is None else folder / ROADS_FILE
        roads = open_roads(file) if file is not None and file.exists() else roads_of(trajectories)
        if file is not None and not file.exists():
            save_roads(roads, file)
    return Trained(learned, roads, time.process_time() - began_s)


def check_algorithm(name: str) -> None:
    """Refuse the name of no algorithm."""
    known = [GRAPH, *LEARNERS]
    if name not in known:
        raise BadInputError(f"no algorithm for mazes is called {name!r}{nearest(name, known)}")


def episodes(act: Act, maze: Maze, n_episodes: int, first_seed: int = 0) -> list[Episode]:
    """Return so many episodes of each official task, task by task."""
    simulators = [Simulator(maze) for _ in range(n_episodes)]
    found: list[Episode] = []
    try:
        for task in range(1, N_TASKS + 1):
            seeds = range(first_seed + 1_000 * task, first_seed + 1_000 * task + n_episodes)
            found += run_episodes(simulators, act, [Start(task, seed) for seed in seeds])
    finally:
        for simulator in simulators:
            simulator.close()
    return found


def train_shipped(
    out_dir: Path = WEIGHTS, seed: int = 0, progress: Callable[[str], None] = print
) -> dict[str, Any]:
    """Return how many of 25 episodes each maze's map solves, after learning all maps and writing them."""
    found: dict[str, Any] = {}
    for maze in MAZES:
        name = f"pointmaze-{maze}-navigate"
        progress(f"{name}: data")
        trajectories = trajectories_of(name)
        progress(f"{name}: learning")
        folder = out_dir / maze
        trained = learn(GRAPH, trajectories, Plan(N_STEPS, seed, N_STEPS), folder)
        (folder / "optimisers.safetensors").unlink(missing_ok=True)  # nobody goes on with these
        (folder / "progress.jsonl").unlink(missing_ok=True)
        done = episodes(trained.policy().acts, MAZES[maze], 5)
        found[maze] = f"{sum(each.is_success for each in done)} of {len(done)}"
        progress(f"{maze}: {found[maze]}")
    return found

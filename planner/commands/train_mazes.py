"""`cairn train maze --data-set NAME`: learn from one data set, in a folder that can be gone on with."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

if TYPE_CHECKING:
    from learned.goal_training import Stretch

EPISODES = 5  # of each of the five tasks, at the end
_COLUMNS = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what only mazes have."""
    group = parser.add_argument_group("mazes (maze)")
    group.add_argument(
        "--data-set",
        metavar="NAME",
        help="learn from this one, e.g. pointmaze-giant-stitch, made first if missing (algorithms: graph, near, gcbc ...)",
    )
    group.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="folder of data sets (default: CAIRN_DATA, or the user's cache)",
    )
    group.add_argument(
        "--device", default="cpu", metavar="NAME", help="where to compute: cpu (default), cuda, cuda:1"
    )
    group.add_argument("--bf16", action="store_true", help="products in bfloat16; pays on a GPU")
    group.add_argument("--compile", action="store_true", help="networks through torch.compile; pays on a GPU")


def run(arguments: argparse.Namespace) -> int:
    """Return 0 once the data set was learned from for so many steps; what was learned is in the folder."""
    from domains.maze.data_sets import settings_of  # noqa: PLC0415 - torch and all that are slow to import
    from domains.maze.layout import maze_named  # noqa: PLC0415
    from learned.goal_training import Hardware, Plan  # noqa: PLC0415
    from planner import maze_training  # noqa: PLC0415

    name, algorithm = arguments.data_set, arguments.algorithm or maze_training.GRAPH
    maze_training.check_algorithm(algorithm)
    settings = settings_of(name)
    hardware = Hardware(arguments.device, is_compiled=arguments.compile, is_short=arguments.bf16)
    n_steps = maze_training.N_STEPS if arguments.steps is None else arguments.steps
    folder = arguments.out or Path("out/train") / f"{name}-{algorithm}-{arguments.seed}"
    with Progress(*_COLUMNS, console=Console(stderr=True)) as bars:
        making = bars.add_task(f"{name}: data", total=settings.n_episodes)
        trajectories = maze_training.trajectories_of(
            name, arguments.data, lambda done: bars.update(making, completed=done)
        )
        bars.update(making, completed=settings.n_episodes)
        learning = bars.add_task(f"{name} by {algorithm}", total=n_steps)

        def tell(stretch: Stretch) -> None:
            losses = ", ".join(f"{key} {loss:.3f}" for key, loss in stretch.losses.items())
            bars.update(learning, completed=stretch.n_steps, description=f"{name} by {algorithm}: {losses}")

        plan = Plan(n_steps, arguments.seed, stretch=max(1, n_steps // 20), hardware=hardware)
        trained = maze_training.learn(algorithm, trajectories, plan, folder, tell)
    done = maze_training.episodes(trained.policy().acts, maze_named(settings.maze), EPISODES)
    print(f"steps: {n_steps}")
    print(f"seconds of computing: {trained.cpu_s:.1f}")
    print(f"goals reached: {sum(each.is_success for each in done)} of {len(done)} episodes")
    print(f"folder: {folder}")
    return 0

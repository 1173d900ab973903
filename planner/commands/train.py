"""Train anew what the package brings trained, or a task of a world of reward machines."""

from __future__ import annotations

import argparse
from pathlib import Path

from rich.console import Console
from rich.progress import Progress, TextColumn, TimeElapsedColumn

from domains import MACHINE_WORLDS
from planner.commands import train_machines, train_mazes, train_online
from planner.core import BadInputError, load, nearest
from planner.pipeline import TABLES, TRAINERS

PERCEPTION = "perception"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("world", help="which world, e.g. tabletop, maze, fetch, craft, water; or words")
    parser.add_argument(
        "--algorithm",
        default=None,
        help="which policy of `cairn policies` (default: the world's); craft, water: hrm, hrm-flat, crm, flat; "
        "tabletop: perception learns to see; fetch: sac-her learns online; maze with --data-set: graph, or any "
        "learner of trajectories",
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of demonstrations and training")
    parser.add_argument(
        "--out",
        type=Path,
        default=None,
        help="folder for the weights (default: where the package keeps its own; craft, water: out/train/...)",
    )
    train_machines.add_arguments(parser)
    train_mazes.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Return 0 once the weights are written."""
    if arguments.world in MACHINE_WORLDS:
        return train_machines.run(arguments)
    if arguments.algorithm == train_online.ALGORITHM:
        return train_online.run(arguments)
    if arguments.data_set is not None:
        if arguments.world != "maze":
            raise BadInputError("--data-set is for maze alone. Leave it out")
        return train_mazes.run(arguments)
    if given := [
        name
        for name in ("task", "layout", "steps", "starts", "skills")
        if getattr(arguments, name) is not None
    ]:
        raise BadInputError(
            f"--{given[0]} is for {' and '.join(sorted(MACHINE_WORLDS))} alone, or --task and --steps for fetch "
            f"with --algorithm {train_online.ALGORITHM}. Leave it out"
        )
    is_to_see = arguments.algorithm == PERCEPTION
    if arguments.algorithm and not is_to_see and arguments.algorithm not in TABLES["policies"]():
        hint = nearest(arguments.algorithm, [*TABLES["policies"](), train_online.ALGORITHM, PERCEPTION])
        raise BadInputError(f"no policy is called {arguments.algorithm!r}{hint}")
    if arguments.algorithm and not is_to_see and not arguments.algorithm.startswith(f"{arguments.world}-"):
        raise BadInputError(
            f"{arguments.algorithm!r} is no policy of {arguments.world!r}. Name the world that it is of"
        )
    train = load(TRAINERS, _trainer(arguments), kind="world with policies to train")
    settings = {} if arguments.out is None else {"out_dir": arguments.out}
    with Progress(
        TextColumn("{task.description}"), TimeElapsedColumn(), console=Console(stderr=True)
    ) as bars:
        bar = bars.add_task(f"training for {arguments.world}", total=None)

        def tell(words: str) -> None:
            bars.console.print(words, markup=False)
            bars.update(bar, description=f"training for {arguments.world}: {words[:60]}")

        scores = train(seed=arguments.seed, progress=tell, **settings)
    for name, score in scores.items():
        print(f"{name}: {score}")
    return 0


def _trainer(arguments: argparse.Namespace) -> str:
    """Return the name of what trains: a way of learning that is no world's usual one has a name of its own."""
    if arguments.algorithm == PERCEPTION:
        return f"{arguments.world}-{PERCEPTION}"
    return arguments.algorithm if arguments.algorithm in TRAINERS else str(arguments.world)

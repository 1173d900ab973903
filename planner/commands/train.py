"""Train the policies of a world anew: demonstrations, training, a check of every skill, weights."""

from __future__ import annotations

import argparse
from pathlib import Path

from planner.core import load
from planner.pipeline import TRAINERS


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("world", help="which world, e.g. tabletop")
    parser.add_argument(
        "--algorithm", default=None, help="which policy of `cairn policies` (default: the world's)"
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of demonstrations and training")
    parser.add_argument(
        "--out",
        type=Path,
        default=None,
        help="folder for the weights (default: where the package keeps its own)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Return 0 once the weights are written."""
    train = load(TRAINERS, arguments.world, kind="world with policies to train")
    train(out=arguments.out, seed=arguments.seed)
    return 0

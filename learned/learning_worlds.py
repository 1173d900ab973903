"""Worlds to learn tasks of hierarchies of reward machines in: many runs at once, the hierarchy, what can be told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gymnasium.utils import seeding

from domains.craft import FACTS as CRAFT_FACTS
from domains.craft import craft_hierarchy, make_craft_batch
from domains.craft.layout import layout_named
from domains.water import FACTS as WATER_FACTS
from domains.water import make_water_batch, water_hierarchy
from planner.core import BadInputError, Hierarchy, nearest


@dataclass(frozen=True)
class LearningWorld:
    """One task in one world. `make` takes a number of runs and a seed, or a seed for each run."""

    name: str
    task: str
    layout: str
    hierarchy: Hierarchy
    facts: tuple[str, ...]  # bit i of a label is fact i
    labels: tuple[int, ...]  # those that can be told
    n_actions: int
    n_starts: int  # every run begins in one of so many; 0: in another each time
    patience: int  # greedy runs that have not moved on for so many steps never will
    make: Callable[[int, int | Sequence[int]], Any]
    is_countable: bool  # few enough observations for a table


def craft_world(task: str, layout: str = "open", n_starts: int = 10) -> LearningWorld:
    """Return a task of CraftWorld, with so many grids that runs come back to (the paper keeps ten)."""
    grid = layout_named(layout)

    def make(n_envs: int, seed: int | Sequence[int]) -> Any:
        batch = make_craft_batch(task, layout, n_envs, observe="compact", n_grids=n_starts)
        batch.reset(seed=seed)
        return batch

    return LearningWorld(
        "craft",
        task,
        layout,
        craft_hierarchy(task, grid.has_lava),
        CRAFT_FACTS,
        (0, *(1 << bit for bit in range(len(CRAFT_FACTS)))),  # a cell holds one thing at most
        3,
        n_starts,
        4 * len(grid.empty.reshape(-1)),  # a greedy policy that comes back to a place goes round and round
        make,
        is_countable=n_starts > 0,
    )


def water_world(task: str, layout: str = "0", n_starts: int = 10) -> LearningWorld:
    """Return a task of WaterWorld; the layout is the number of black balls."""
    if layout not in {"0", "2"}:
        raise BadInputError(f"water: the layout is the number of black balls, 0 or 2, got {layout!r}")
    n_black = int(layout)

    def make(n_envs: int, seed: int | Sequence[int]) -> Any:
        batch = make_water_batch(task, n_envs, n_black=n_black, n_boxes=n_starts)
        batch.reset(seed=seed)
        return batch

    return LearningWorld(
        "water",
        task,
        layout,
        water_hierarchy(task, n_black > 0),
        WATER_FACTS,
        tuple(range(1 << len(WATER_FACTS))),
        5,
        n_starts,
        1000,
        make,
        is_countable=False,
    )


WORLDS: Mapping[str, Callable[..., LearningWorld]] = {"craft": craft_world, "water": water_world}


def world_named(name: str, task: str, layout: str, n_starts: int) -> LearningWorld:
    """Return the task of the world of that name."""
    if name not in WORLDS:
        raise BadInputError(f"no world to learn in is called {name!r}{nearest(name, WORLDS)}")
    return WORLDS[name](task, layout, n_starts)


def seeds_of_starts(n_starts: int) -> list[int]:
    """Return seeds of which each begins at another of so many starts, in their order."""
    found: dict[int, int] = {}
    seed = 0
    while len(found) < n_starts:
        found.setdefault(int(seeding.np_random(seed)[0].integers(n_starts)), seed)
        seed += 1
    return [found[start] for start in range(n_starts)]

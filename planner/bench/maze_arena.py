"""Who comes to their goals in OGBench's mazes for a point: many episodes at once, their actions asked for in one call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import TYPE_CHECKING, Protocol

import numpy as np

from domains.maze.layout import GOAL_TOLERANCE, Cell, Floats, Maze, maze_named, middle_of
from domains.maze.simulator import PointStepper, Simulator

if TYPE_CHECKING:
    from numpy.typing import NDArray

TASKS = (1, 2, 3, 4, 5)
LIMIT_STEPS = 1000
STILL = 1e-7  # of 0.2 that a step can take it
N_STILL = 20  # steps in which it has not moved, after which it is taken not to for the rest
N_AT_ONCE = 50  # episodes side by side
_ASIDE = 0.8  # of a cell's 2 to each side: how far starts and goals of pairs lie from its middle, at most


class Acts(Protocol):
    def act(
        self, seen: NDArray[np.float32], goals: NDArray[np.float32], rng: np.random.Generator
    ) -> NDArray[np.float32]:
        """Return actions (B, 2) for where bodies are (B, 2) and goals (B, 2)."""
        ...


@dataclass(frozen=True, eq=False)
class Arena:
    """One maze: what begins episodes, and a body for each that goes on at the same time."""

    simulator: Simulator
    bodies: Sequence[PointStepper]


def open_arena(maze: str) -> Arena:
    """Return a maze with as many bodies as are asked for at once."""
    found = maze_named(maze)
    return Arena(Simulator(found), [PointStepper(found) for _ in range(N_AT_ONCE)])


def percents(actor: Acts, arena: Arena, n_episodes: int) -> dict[str, float]:
    """Return in how many percent of so many episodes each official task is done, and in all."""
    episodes = [(task, seed) for seed in range(n_episodes) for task in TASKS]
    begun = [arena.simulator.begin(task, 100 * seed + task) for task, seed in episodes]
    done = arrived(actor, arena, np.array([one.seen for one in begun]), np.array([one.goal for one in begun]))
    by_task = {
        f"task {task}": 100
        * fmean(bool(is_done) for (mine, _), is_done in zip(episodes, done, strict=True) if mine == task)
        for task in TASKS
    }
    return {**by_task, "percent": fmean(by_task.values())}


def arrived(actor: Acts, arena: Arena, starts: Floats, goals: Floats) -> NDArray[np.bool_]:
    """Return which of the starts (E, 2) lead to their goals (E, 2) within `LIMIT_STEPS`."""
    n = len(arena.bodies)
    parts = [
        _walked(actor, arena, starts[first : first + n], goals[first : first + n])
        for first in range(0, len(starts), n)
    ]
    return np.concatenate(parts)


def _walked(actor: Acts, arena: Arena, starts: Floats, goals: Floats) -> NDArray[np.bool_]:
    """Return which come to their goals, at most as many as there are bodies; all that go on are acted for in one call."""
    xy, going, n_still = starts.copy(), np.arange(len(starts)), np.zeros(len(starts), dtype=np.int64)
    rng = np.random.default_rng(0)
    for _ in range(LIMIT_STEPS):
        actions = actor.act(xy[going].astype(np.float32), goals[going].astype(np.float32), rng)
        before = xy[going]
        for row, action in zip(going.tolist(), actions.tolist(), strict=True):
            x, y = xy[row].tolist()
            xy[row] = arena.bodies[row].step(x, y, (action[0], action[1]))
        # Most actors and the body draw nothing: one that stands still against a wall will for the rest of its steps.
        n_still[going] = np.where(np.abs(xy[going] - before).max(-1) > STILL, 0, n_still[going] + 1)
        is_far = np.linalg.norm(xy[going] - goals[going], axis=-1) > GOAL_TOLERANCE
        going = going[is_far & (n_still[going] < N_STILL)]
        if not len(going):
            break
    is_there: NDArray[np.bool_] = np.linalg.norm(xy - goals, axis=-1) <= GOAL_TOLERANCE
    return is_there


def pairs_of(maze: Maze, n: int, rng: np.random.Generator) -> tuple[Floats, Floats, NDArray[np.int64]]:
    """Return n starts (n, 2) and goals (n, 2) in cells that differ, all alike, and how many cells lie between them."""
    cells: Sequence[Cell] = maze.cells
    drawn = [rng.choice(len(cells), size=2, replace=False) for _ in range(n)]
    starts, goals = (np.array([middle_of(cells[pair[end]]) for pair in drawn]) for end in (0, 1))
    apart = np.array([maze.distances(cells[goal])[cells[start]] for start, goal in drawn])
    aside = rng.uniform(-_ASIDE, _ASIDE, (2, n, 2))
    return starts + aside[0], goals + aside[1], apart

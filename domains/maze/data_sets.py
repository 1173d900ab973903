"""Sets of trajectories of a point in a maze, made as OGBench makes its own (Park et al., ICLR 2025, appendix on data).

`navigate`: it walks to one junction after the other. `stitch`: it walks to a cell four away and stays there. What
walks goes from cell to cell along a shortest way, and each action has Gaussian noise. Each episode begins in any
open cell. Rows are those of the package's procedure: a row holds what was seen and what was done then; the last
of an episode is only where the row before led to.

Where a set lies: a folder named after it in the folder of `domains.data_folder`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from typing import Any

import numpy as np

from domains.data_folder import Made
from domains.maze.layout import (
    GOAL_TOLERANCE,
    UNIT,
    Cell,
    Maze,
    cell_of,
    maze_named,
    middle_of,
)
from domains.maze.simulator import PointStepper, thrown
from planner.core.errors import BadInputError, nearest

KINDS = ("navigate", "stitch")
_STITCH_CELLS = 4
_NOISE_XY = UNIT / 4  # of starts and goals, uniform, to either side


@dataclass(frozen=True)
class Settings:
    """`n_steps` are actions an episode that lead somewhere that is kept; an episode has one row more."""

    maze: str
    kind: str
    n_episodes: int
    n_steps: int
    noise: float = 0.5
    seed: int = 0

    def __post_init__(self) -> None:
        maze_named(self.maze)
        if self.kind not in KINDS:
            raise BadInputError(f"no kind of data is called {self.kind!r}{nearest(self.kind, KINDS)}")
        if min(self.n_episodes, self.n_steps) < 1 or self.noise < 0:
            raise BadInputError(
                f"data need an episode and a step or more and no negative noise, got "
                f"{self.n_episodes}, {self.n_steps} and {self.noise}"
            )

    @property
    def name(self) -> str:
        return f"pointmaze-{self.maze}-{self.kind}"


def _published(maze: str, kind: str) -> Settings:
    n_episodes, n_steps = (
        (5000, 200) if kind == "stitch" else (500, 2000) if maze == "giant" else (1000, 1000)
    )
    return Settings(maze, kind, n_episodes, n_steps)


# The sizes and the noise are those of the package's own sets of these names.
DATA_SETS = {
    made.name: made
    for maze in ("medium", "large", "giant", "teleport")
    for made in (_published(maze, kind) for kind in KINDS)
}


def settings_of(name: str) -> Settings:
    """Return what makes the set of that name."""
    if name not in DATA_SETS:
        raise BadInputError(f"no data set is called {name!r}{nearest(name, DATA_SETS)}")
    return DATA_SETS[name]


def make(settings: Settings, on_episode: Callable[[int], None] = lambda n: None) -> Made:
    """Return the set. Equal settings give equal sets, whatever was drawn before."""
    maze = maze_named(settings.maze)
    walker = _Walker(maze, settings)
    rows = settings.n_steps + 1
    observations = np.empty((settings.n_episodes, rows, 2), dtype=np.float32)
    actions = np.empty((settings.n_episodes, rows, 2), dtype=np.float32)
    try:
        for episode in range(settings.n_episodes):
            walker.episode(observations[episode], actions[episode])
            on_episode(episode + 1)
    finally:
        walker.stepper.close()
    described = {
        "made": settings.name,
        "settings": asdict(settings),
        "packages": {name: version(name) for name in ("ogbench", "mujoco", "numpy")},
    }
    ends = np.arange(1, settings.n_episodes + 1, dtype=np.int64) * rows - 1
    return Made(observations.reshape(-1, 2), actions.reshape(-1, 2), ends, described)


class _Walker:
    """Draws in the order of the package's procedure, from a generator of the kind that it uses."""

    def __init__(self, maze: Maze, settings: Settings) -> None:
        self.maze, self.settings = maze, settings
        self.stepper = PointStepper(maze)
        self.chance = np.random.RandomState(settings.seed)
        self._next: dict[tuple[Cell, Cell], tuple[float, float]] = {}
        self._ways = [middle_of(cell) for cell in maze.ways_in], [middle_of(cell) for cell in maze.ways_out]

    def episode(self, observations: Any, actions: Any) -> None:
        """Fill the rows (T, 2) of one episode."""
        first, cell = self._start_and_goal()
        x, y = self._noisy(first)
        goal_x, goal_y = self._noisy(cell)
        seen = x, y
        for row in range(len(observations)):
            action = self._action(x, y, cell_of(goal_x, goal_y))
            observations[row], actions[row] = seen, action
            x, y = seen = self.stepper.step(x, y, (float(action[0]), float(action[1])))
            is_there = bool(np.linalg.norm((x - goal_x, y - goal_y)) <= GOAL_TOLERANCE)
            x, y = thrown(x, y, self._ways, self.chance)
            if is_there and self.settings.kind == "navigate":
                goal_x, goal_y = self._noisy(self._one_of(self.maze.junctions))

    def _start_and_goal(self) -> tuple[Cell, Cell]:
        first = self._one_of(self.maze.cells)
        if self.settings.kind == "navigate":
            return first, self._one_of(self.maze.junctions)
        away = [cell for cell, n in self.maze.distances(first).items() if n == _STITCH_CELLS]
        return first, self._one_of(away) if away else first

    def _one_of(self, cells: Any) -> Cell:
        found: Cell = cells[self.chance.randint(len(cells))]
        return found

    def _noisy(self, cell: Cell) -> tuple[float, float]:
        x, y = middle_of(cell)
        return (
            x + self.chance.uniform(-1, 1) * _NOISE_XY,
            y + self.chance.uniform(-1, 1) * _NOISE_XY,
        )

    def _action(self, x: float, y: float, goal: Cell) -> Any:
        towards_x, towards_y = self._next_middle(cell_of(x, y), goal)
        way = np.array([towards_x - x, towards_y - y])
        way /= np.linalg.norm(way) + 1e-6
        return np.clip(way + self.chance.normal(0, self.settings.noise, 2), -1, 1)

    def _next_middle(self, here: Cell, goal: Cell) -> tuple[float, float]:
        """Return the middle of the next cell on a shortest way, which uses no teleport."""
        if (here, goal) not in self._next:
            left = self.maze.distances(goal)
            best = here
            for other in self.maze.beside(here):
                if left.get(other, -1) < left.get(best, -1):
                    best = other
            self._next[here, goal] = middle_of(best)
        return self._next[here, goal]

"""Three ways to observe CraftWorld, for one run and for B.

`H` rows, `W` columns, `P` planes: floor has none; the items, lava and wall have one each, the agent one a heading.

| name | shape of one | what |
|---|---|---|
| grid | (P, H, W) uint8 | planes of 0 and 1: `FACTS` in their order, wall, then the agent facing right, down, left, up |
| compact | (3 + H W,) uint8 | row, column and heading of the agent, then the grid's codes row by row |
| place | a number | (row W + column) 4 + heading: enough where the grid never changes |
"""

from __future__ import annotations

from typing import Any

import gymnasium as gym
import numpy as np
from numpy.typing import NDArray

from domains.craft.layout import N_CODES, WALL_CODE, Codes
from planner.core import BadInputError, nearest

OBSERVATIONS = ("grid", "compact", "place")
N_PLANES = WALL_CODE + 4


def space_of(observe: str, size: int) -> gym.Space[Any]:
    """Return the observation space of one run in a grid of that many rows and columns."""
    if observe == "grid":
        return gym.spaces.Box(0, 1, (N_PLANES, size, size), np.uint8)
    if observe == "compact":
        high = np.full(3 + size * size, N_CODES - 1, dtype=np.uint8)
        high[:3] = size - 1, size - 1, 3
        return gym.spaces.Box(np.zeros_like(high), high, dtype=np.uint8)
    if observe == "place":
        return gym.spaces.Discrete(size * size * 4)
    raise BadInputError(f"no craft observation is called {observe!r}{nearest(observe, OBSERVATIONS)}")


def seen(observe: str, codes: Codes, row: int, column: int, heading: int) -> Any:
    """Return what one agent observes."""
    if observe == "grid":
        planes = np.zeros((N_PLANES, *codes.shape), dtype=np.uint8)
        for code in range(1, N_CODES):
            planes[code - 1] = codes == code
        planes[WALL_CODE + heading, row, column] = 1
        return planes
    if observe == "compact":
        return np.concatenate([np.array([row, column, heading], dtype=np.uint8), codes.reshape(-1)])
    return np.int64((row * codes.shape[1] + column) * 4 + heading)


class ManySeen:
    """What B agents observe, kept up to date by what changes in a step."""

    def __init__(self, observe: str, n_envs: int, size: int) -> None:
        self.size = size
        self._each = np.arange(n_envs)
        self._cells, self._headings = (np.zeros(n_envs, dtype=np.int64) for _ in range(2))
        self._planes = (
            np.zeros((n_envs, N_PLANES, size * size), dtype=np.uint8) if observe == "grid" else None
        )
        self._rows = np.zeros((n_envs, 3 + size * size), dtype=np.uint8) if observe == "compact" else None

    def replace(self, chosen: NDArray[np.int64], codes: NDArray[np.uint8]) -> None:
        """Put the codes (K, H W) into the grids of the chosen runs (K,)."""
        if self._planes is not None:
            # (K, 1, H W) compared with (P - 4, 1) -> (K, P - 4, H W)
            self._planes[chosen, :WALL_CODE] = (
                codes[:, None] == np.arange(1, N_CODES, dtype=np.uint8)[:, None]
            )
        if self._rows is not None:
            self._rows[chosen, 3:] = codes

    def move(self, cells: NDArray[np.int64], headings: NDArray[np.int64]) -> None:
        """Put the agents into these cells (B,) with these headings (B,)."""
        if self._planes is not None:
            self._planes[self._each, WALL_CODE + self._headings, self._cells] = 0
            self._planes[self._each, WALL_CODE + headings, cells] = 1
        if self._rows is not None:
            self._rows[:, 0], self._rows[:, 1] = np.divmod(cells, self.size)
            self._rows[:, 2] = headings
        self._cells, self._headings = cells.copy(), headings.copy()

    def now(self) -> NDArray[Any]:
        """Return what is observed, (B, ...): a view of what the next step changes."""
        if self._planes is not None:
            return self._planes.reshape(len(self._each), N_PLANES, self.size, self.size)
        return self._cells * 4 + self._headings if self._rows is None else self._rows

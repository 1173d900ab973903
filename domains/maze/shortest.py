"""The fewest steps that any controller could take, for judging ways.

A step moves the point by up to 0.2 along x and along y at once, so the fewest steps of a way are the greater of its
lengths along x and along y, stretch by stretch, over 0.2: its length in the maximum norm. In that norm a grid whose
cells have eight neighbours has exact shortest ways, up to its spacing (0.1) at walls. The point's middle keeps its
radius from all walls; a way ends where it is near enough to the goal. Teleports are kept clear of.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np

from domains.maze.layout import GOAL_TOLERANCE, POINT_RADIUS, TELEPORT_RADIUS, UNIT, Floats, Maze, middle_of
from domains.maze.simulator import STEP_LENGTH

SPACING = 0.1
_GOAL_EVERY = 3  # points of the grid between goals of a table
_GOALS_AT_ONCE = 256
_FAR = 30_000  # steps; no way at all


class ShortestWays:
    """A grid over the free space of a maze: its points (N, 2), and `number` (rows, columns), where each is, or -1."""

    def __init__(self, maze: Maze, spacing: float = SPACING) -> None:
        left, right, bottom, top = maze.size_xy
        self.spacing, self.corner = spacing, np.array([left, bottom])
        xs, ys = np.arange(left, right + 1e-9, spacing), np.arange(bottom, top + 1e-9, spacing)
        x, y = np.meshgrid(xs, ys)
        is_free = np.ones(x.shape, dtype=bool)
        n_rows, n_columns = maze.shape
        walls = [(i, j) for i in range(n_rows) for j in range(n_columns) if not maze.is_open((i, j))]
        for middle_x, middle_y in map(middle_of, walls):
            across = np.maximum(np.abs(x - middle_x) - UNIT / 2, 0.0)
            along = np.maximum(np.abs(y - middle_y) - UNIT / 2, 0.0)
            is_free &= np.hypot(across, along) >= POINT_RADIUS - 1e-9
        for middle_x, middle_y in map(middle_of, maze.ways_in):
            is_free &= np.hypot(x - middle_x, y - middle_y) > TELEPORT_RADIUS
        self.points = np.stack([x[is_free], y[is_free]], axis=-1)
        self.number = np.full(x.shape, -1, dtype=np.int64)
        self.number[is_free] = np.arange(len(self.points))

    @cached_property
    def edges(self) -> Any:
        """Which of the points (N, 2) are neighbours, as a sparse table (N, N)."""
        from scipy.sparse import csr_matrix  # noqa: PLC0415 - heavy

        number, pairs = self.number, []
        for down, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
            rows, columns = number.shape
            here = number[: rows - down, max(0, -right) : columns - max(0, right)]
            there = number[down:, max(0, right) : columns + min(0, right)]
            are_free = (here >= 0) & (there >= 0)
            pairs.append(np.stack([here[are_free], there[are_free]]))
        first, second = np.concatenate(pairs, axis=1)
        n = len(self.points)
        return csr_matrix(
            (np.ones(2 * len(first), dtype=np.int8), (np.r_[first, second], np.r_[second, first])),
            shape=(n, n),
        )

    def steps(self, start: Floats, goal: Floats) -> float:
        """Return the fewest steps from start (2,) to where the goal (2,) counts as reached; infinite for no way."""
        from scipy.sparse.csgraph import breadth_first_order  # noqa: PLC0415 - heavy

        first = int(np.abs(self.points - start).max(-1).argmin())
        order, before = breadth_first_order(self.edges, first)
        is_there = np.linalg.norm(self.points[order] - goal, axis=-1) <= GOAL_TOLERANCE
        if not is_there.any():
            return float("inf")
        here, n = int(order[is_there.argmax()]), 0
        while here != first:
            here, n = int(before[here]), n + 1
        return n * self.spacing / STEP_LENGTH


class StepTable:
    """The fewest steps between any two places, looked up: states on a grid, interpolated; goals at the nearest of some.

    Single steps can be told apart, as the grid's points lie a step apart; a goal counts as up to 0.4 away from itself.
    """

    def __init__(self, maze: Maze) -> None:
        from scipy.sparse.csgraph import dijkstra  # noqa: PLC0415 - heavy
        from scipy.spatial import KDTree  # noqa: PLC0415

        self._ways = ShortestWays(maze, STEP_LENGTH)
        points = self._ways.points
        place = np.round((points - self._ways.corner) / STEP_LENGTH).astype(np.int64)
        goals = np.nonzero((place % _GOAL_EVERY == 0).all(-1))[0]
        parts = (goals[start : start + _GOALS_AT_ONCE] for start in range(0, len(goals), _GOALS_AT_ONCE))
        found = [dijkstra(self._ways.edges, indices=some, unweighted=True) for some in parts]
        self._steps = np.concatenate([np.minimum(some, _FAR).astype(np.int16) for some in found])  # (K, N)
        self._near_goal, self._near = KDTree(points[goals]), KDTree(points)

    def steps(self, seen: Floats, goals: Floats) -> Floats:
        """Return the fewest steps (B,) from states (B, 2) to goals (B, 2)."""
        goal = self._near_goal.query(goals)[1]
        place = (seen - self._ways.corner) / STEP_LENGTH
        low = np.floor(place).astype(np.int64)
        part, found, is_open = place - low, np.zeros(len(seen)), np.ones(len(seen), dtype=bool)
        for right, up in ((0, 0), (1, 0), (0, 1), (1, 1)):
            rows, columns = self._ways.number.shape
            number = self._ways.number[
                np.clip(low[:, 1] + up, 0, rows - 1), np.clip(low[:, 0] + right, 0, columns - 1)
            ]
            is_open &= number >= 0
            share = np.abs(1 - right - part[:, 0]) * np.abs(1 - up - part[:, 1])
            found += share * self._steps[goal, number]
        at_wall = self._steps[goal, self._near.query(seen)[1]]
        return np.where(is_open, found, at_wall)

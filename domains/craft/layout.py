"""The four grids of CraftWorld, and where things are put in them.

Sizes, walls, doors and lava as in the experiments of Furelos-Blanco et al. (ICML 2023, section 6). A grid is an array
of codes: 0 is floor, 1 to 10 are `ITEMS` in their order, then lava and wall. Row 0 is at the top.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from domains.craft.tasks import FACTS, ITEMS
from planner.core import BadInputError, nearest

Codes = NDArray[np.uint8]  # (H, W)
Cell = tuple[int, int]  # row, column
LAVA_CODE, WALL_CODE = len(FACTS), len(FACTS) + 1
N_CODES = WALL_CODE + 1
LABEL_OF_CODE = np.array([0, *(1 << bit for bit in range(len(FACTS))), 0], dtype=np.int64)
HEADINGS = ((0, 1), (1, 0), (0, -1), (-1, 0))  # right, down, left, up: (rows, columns) of a step ahead


@dataclass(frozen=True)
class Layout:
    """One grid: its walls and doors, how much lies in it, and where nothing is put."""

    name: str
    what: str
    size: int
    inner_walls: tuple[tuple[Cell, Cell], ...] = ()  # from cell to cell, ends included
    doors: tuple[Cell, ...] = ()
    fixed_lava: tuple[Cell, ...] = ()
    n_lava: int = 0  # ... and so many cells of it anywhere
    most_of_a_kind: int = 1  # of each item there are 1 to this many

    @property
    def has_lava(self) -> bool:
        return bool(self.fixed_lava) or self.n_lava > 0

    @cached_property
    def empty(self) -> Codes:
        """The grid before anything is put into it."""
        codes = np.full((self.size, self.size), WALL_CODE, dtype=np.uint8)
        codes[1:-1, 1:-1] = 0
        for (top, left), (bottom, right) in self.inner_walls:
            codes[top : bottom + 1, left : right + 1] = WALL_CODE
        for door in self.doors:
            codes[door] = 0
        for cell in self.fixed_lava:
            codes[cell] = LAVA_CODE
        return codes

    @cached_property
    def spots(self) -> NDArray[np.int64]:
        """The cells, row by row, where an item or the agent may be put: floor, not in a door nor before one."""
        kept = {*self.doors, *(beside for door in self.doors for beside in _beside(door))}
        free = [
            row * self.size + column
            for row, column in np.argwhere(self.empty == 0).tolist()
            if (row, column) not in kept
        ]
        return np.array(free, dtype=np.int64)


def _beside(cell: Cell) -> Iterator[Cell]:
    for down, right in HEADINGS:
        yield cell[0] + down, cell[1] + right


_ROOMS = {
    "size": 13,
    "inner_walls": (((0, 6), (12, 6)), ((6, 0), (6, 6)), ((7, 6), (7, 12))),
    "doors": ((6, 2), (7, 9), (3, 6), (10, 6)),
    "most_of_a_kind": 2,
}
LAYOUTS = {
    layout.name: layout
    for layout in (
        Layout("open", "one room of 5 x 5 (the paper's OP)", 7),
        Layout("open-lava", "one room of 5 x 5 with one cell of lava (OPL)", 7, n_lava=1),
        Layout("rooms", "four rooms in 11 x 11 (FR)", **_ROOMS),  # type: ignore[arg-type]
        Layout(
            "rooms-lava",
            "four rooms in 11 x 11, lava in each where the ways between doors cross (FRL)",
            fixed_lava=((3, 2), (3, 9), (10, 2), (10, 9)),
            **_ROOMS,  # type: ignore[arg-type]
        ),
    )
}


def layout_named(name: str) -> Layout:
    """Return the layout of that name."""
    if name not in LAYOUTS:
        raise BadInputError(f"no craft layout is called {name!r}{nearest(name, LAYOUTS)}")
    return LAYOUTS[name]


def scattered(layout: Layout, rng: np.random.Generator) -> tuple[Codes, int, int]:
    """Return a grid with its things, the agent's cell (row times width plus column) and heading (0 to 3)."""
    counts = rng.integers(1, layout.most_of_a_kind + 1, size=len(ITEMS))
    placed = np.repeat(np.arange(1, len(ITEMS) + 1, dtype=np.uint8), counts)
    n_things = len(placed) + layout.n_lava
    spots = rng.permutation(layout.spots)[: n_things + 1]
    codes = layout.empty.copy()
    flat = codes.reshape(-1)  # a view
    flat[spots[: len(placed)]] = placed
    flat[spots[len(placed) : n_things]] = LAVA_CODE
    return codes, int(spots[-1]), int(rng.integers(4))

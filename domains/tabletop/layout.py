"""Spots: the round patches of the table that facts name, and how an observation carries them.

Left, right, near and far are those of a person who faces the arm across the table, which is also where
the camera stands: left is towards negative y, near towards positive x (away from the arm's base). The
scene's drawer is on the left, its window on the right and its buttons are near.

Named spots and the goals of official tasks are *fixed*: their patches never overlap, so a cube that
stands in the way of one stands at it, and a plan that takes the cube away frees the spot. A cube that
stands at none of them gets a spot of its own: `first-place-of-red-cube` where it was first seen, which stays
where it is, and `aside-1`, `aside-2`, ... where it came to rest later, which move as they are needed and lie as high as
it does there: it may lean on something.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from planner.core.errors import BadInputError, nearest
from planner.core.execution import Array

# cube i has colour i, in every world
COLOURS = ("red", "blue", "orange", "green", "purple", "yellow", "magenta", "gray")
CUBES = tuple(f"{colour}-cube" for colour in COLOURS)
DRAWER, WINDOW = "drawer", "window"
FIXTURES = (DRAWER, WINDOW)
BUTTONS = ("drawer-button", "window-button")  # button i controls fixture i

TABLE_Z_M = 0.02  # height of the centre of a cube on the table
LEVEL_M = 0.04  # ... and how much higher the next cube on it is
PATCH_RADIUS_M = 0.06  # two cubes in neighbouring patches always leave room for the fingers
OWN_RADIUS_M = 0.03
DRAWER_X_M = 0.33  # the middle of the drawer
DRAWER_REST_Z_M = 0.066  # height of the centre of a cube in it

_KEY = "spot/"  # an observation's arrays name spots so: x, y, radius, 1 for fixed or 0 for own, z
_ROWS = {"far": 0.31, "": 0.43, "near": 0.55}
_COLUMNS = {"left": -0.24, "middle": 0.0, "right": 0.24}
_SCENE = {  # one cube only; clear of drawer, window and buttons in all their positions
    "left": (0.375, -0.015),
    "middle": (0.375, 0.055),
    "right": (0.375, 0.125),
    "far-middle": (0.305, 0.055),
    "near-middle": (0.445, 0.055),
}


@dataclass(frozen=True, slots=True)
class Spot:
    """A round patch of the table; an own spot that is not in use lies nowhere (NaN)."""

    x_m: float
    y_m: float
    radius_m: float = PATCH_RADIUS_M
    is_fixed: bool = True
    z_m: float = TABLE_Z_M  # of the middle of a cube there

    def __post_init__(self) -> None:
        if not self.radius_m > 0:
            raise ValueError(
                f"spot at ({self.x_m}, {self.y_m}): radius must be positive, got {self.radius_m}"
            )

    @property
    def is_somewhere(self) -> bool:
        return not math.isnan(self.x_m)

    def distance_m(self, x_m: float, y_m: float) -> float:
        """Return how far the point is from the middle, over the table; infinite from nowhere."""
        return math.hypot(x_m - self.x_m, y_m - self.y_m) if self.is_somewhere else math.inf


Spots = Mapping[str, Spot]
NOWHERE = Spot(math.nan, math.nan, OWN_RADIUS_M, is_fixed=False)


def own(x_m: float, y_m: float, z_m: float = TABLE_Z_M) -> Spot:
    """Return a spot of a cube's own at that place."""
    return Spot(x_m, y_m, OWN_RADIUS_M, is_fixed=False, z_m=z_m)


def named_spots(has_fixtures: bool) -> dict[str, Spot]:
    """Return the places people speak of: nine on the bare table, five in the scene."""
    if has_fixtures:
        places = dict(_SCENE)
    else:
        places = {
            "-".join(filter(None, (row, column))): (x_m, y_m)
            for row, x_m in _ROWS.items()
            for column, y_m in _COLUMNS.items()
        }
    return apart({name: Spot(x_m, y_m) for name, (x_m, y_m) in places.items()})


def apart(spots: Spots) -> dict[str, Spot]:
    """Return the spots with patches shrunk, where need be, so that none overlaps another.

    >>> apart({"a": Spot(0.0, 0.0), "b": Spot(0.1, 0.0)})["a"].radius_m
    0.05
    """
    shrunk = {}
    for name, spot in spots.items():
        gaps = [spot.distance_m(other.x_m, other.y_m) / 2 for key, other in spots.items() if key != name]
        shrunk[name] = Spot(spot.x_m, spot.y_m, min([spot.radius_m, *gaps]), spot.is_fixed)
    return shrunk


def own_spots(n_cubes: int) -> dict[str, Spot]:
    """Return the own spots of a table, all of them still nowhere."""
    here = {f"first-place-of-{CUBES[i]}": NOWHERE for i in range(n_cubes)}
    return {**here, **{f"aside-{i + 1}": NOWHERE for i in range(n_cubes)}}


def spots_as_arrays(spots: Spots) -> dict[str, Array]:
    """Return the spots as arrays that go with an observation."""
    return {
        _KEY + name: np.array([spot.x_m, spot.y_m, spot.radius_m, float(spot.is_fixed), spot.z_m])
        for name, spot in spots.items()
    }


def spots_of(arrays: Mapping[str, Array]) -> dict[str, Spot]:
    """Return the spots that an observation carries."""
    return {
        key.removeprefix(_KEY): Spot(float(row[0]), float(row[1]), float(row[2]), bool(row[3]), float(row[4]))
        for key, row in arrays.items()
        if key.startswith(_KEY)
    }


def index_of(name: str, names: Iterable[str]) -> int:
    """Return the place of the name among the names, or raise `BadInputError`.

    >>> index_of("blue-cube", CUBES)
    1
    """
    listed = list(names)
    if name not in listed:
        raise BadInputError(f"the tabletop has no {name!r}{nearest(name, listed)}")
    return listed.index(name)

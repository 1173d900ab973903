"""What a picture tells: coordinates with how sure each is, and how likely each state of things is.

Letters for shapes: D coordinates, L states.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from domains.tabletop.oracles import is_held
from planner.core.errors import BadInputError

Float = NDArray[np.float64]
Picture = NDArray[np.uint8]
SIDE = 64  # pixels; as in the package's visual worlds


@dataclass(frozen=True)
class Sight:
    """Which coordinates and states are looked for: of the hand, of so many cubes, of drawer, window and buttons.

    Turns are told up to a period: a hand looks the same after half a turn, a cube after a quarter.
    """

    n_cubes: int
    has_fixtures: bool

    def __post_init__(self) -> None:
        if self.n_cubes < 1:
            raise ValueError(f"a sight needs a cube to look for, got {self.n_cubes}")

    @cached_property
    def periods(self) -> dict[str, float]:
        """The coordinates by name, with the period of turns; 0 for lengths and the gripper's opening."""
        found = dict.fromkeys(("hand_x", "hand_y", "hand_z", "opening"), 0.0)
        found |= {"hand_turn": np.pi, "hand_heading": 2 * np.pi}
        for cube in range(self.n_cubes):
            found |= dict.fromkeys((f"cube{cube}_{axis}" for axis in "xyz"), 0.0)
            found[f"cube{cube}_turn"] = np.pi / 2
        if self.has_fixtures:
            found |= dict.fromkeys(("drawer", "window", "depth0", "depth1"), 0.0)
        return found

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The coordinates' names, in order (D,)."""
        return tuple(self.periods)

    @cached_property
    def states(self) -> tuple[str, ...]:
        """The states' names, in order (L,): whether the gripper holds the cube, whether the button unlocks."""
        buttons = ("button0", "button1") if self.has_fixtures else ()
        return (*(f"held{cube}" for cube in range(self.n_cubes)), *buttons)

    def wrapped(self, errors: Float) -> Float:
        """Return differences of coordinates (..., D), turns as the smaller way round."""
        period = np.array([self.periods[name] or np.inf for name in self.names])
        turns: Float = np.where(np.isinf(period), 0.0, np.round(errors / period))
        return errors - turns * np.where(np.isinf(period), 0.0, period)

    def coordinates(self, arrays: Mapping[str, Float]) -> Float:
        """Return the coordinates (D,) of what is really there; NaN for cubes that this world has not."""
        yaw = float(arrays["effector_yaw"][0])
        told = [*arrays["effector_pos"], float(arrays["gripper_opening"][0]), yaw, yaw]
        for cube in range(self.n_cubes):
            is_there = cube < len(arrays["cube_pos"])
            told += [*arrays["cube_pos"][cube], arrays["cube_yaw"][cube]] if is_there else [np.nan] * 4
        if self.has_fixtures:
            told += [arrays["drawer_pos"][0], arrays["window_pos"][0], *arrays["button_depth"]]
        return np.array(told, dtype=np.float64)

    def state_of(self, arrays: Mapping[str, Float]) -> Float:
        """Return the states (L,) of what is really there, 0 or 1; NaN for cubes that this world has not."""
        there = range(len(arrays["cube_pos"]))
        told = [float(is_held(arrays, cube)) if cube in there else np.nan for cube in range(self.n_cubes)]
        if self.has_fixtures:
            told += list(arrays["button_state"])
        return np.array(told, dtype=np.float64)


SIGHTS: Mapping[str, Sight] = {
    "cube-single": Sight(2, has_fixtures=False),  # with the eyes of the next one
    "cube-double": Sight(2, has_fixtures=False),
    "scene": Sight(1, has_fixtures=True),
}


@dataclass(frozen=True, eq=False)
class Look:
    """What one picture told: coordinates (D,), their standard deviations (D,), how likely each state is (L,)."""

    sight: Sight
    values: Float
    sigmas: Float
    chances: Float

    def __post_init__(self) -> None:
        n, n_states = len(self.sight.names), len(self.sight.states)
        shapes = self.values.shape, self.sigmas.shape, self.chances.shape
        if shapes != ((n,), (n,), (n_states,)):
            raise ValueError(f"a look needs ({n},), ({n},) and ({n_states},), got {shapes}")
        if not (self.sigmas > 0).all():
            raise ValueError(f"a look's standard deviations must be positive, got {self.sigmas.min()}")

    def value(self, name: str) -> float:
        """Return the coordinate of that name."""
        return float(self.values[self.sight.names.index(name)])

    def sigma(self, name: str) -> float:
        """Return how far the coordinate of that name may be off: one standard deviation."""
        return float(self.sigmas[self.sight.names.index(name)])

    def chance(self, name: str) -> float:
        """Return how likely the state of that name is."""
        return float(self.chances[self.sight.states.index(name)])

    def place(self, thing: str) -> tuple[Float, Float]:
        """Return where the hand or a cube is (3,), and how far that may be off (3,)."""
        first = self.sight.names.index(f"{thing}_x")
        return self.values[first : first + 3], self.sigmas[first : first + 3]


def checked(picture: Picture) -> Picture:
    """Return the picture if it is one to look at: (64, 64, 3), whole numbers from 0 to 255."""
    found = np.asarray(picture)
    if found.shape != (SIDE, SIDE, 3) or found.dtype != np.uint8:
        raise BadInputError(
            f"a picture is ({SIDE}, {SIDE}, 3) of uint8, got {found.shape} of {found.dtype}. Render it at that size, "
            "and keep the colours from 0 to 255"
        )
    return found

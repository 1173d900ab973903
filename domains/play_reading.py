"""What ogbench's observations of its arm worlds tell, as the named arrays that our worlds give.

Source: `compute_observation` of the package's `manipspace` worlds: the arm's joints and their speeds, the hand, then
nine numbers a cube, four a button, and four for drawer and window, each less a middle and times a scale.

Letters for shapes: N rows, O observation, C cubes, K buttons.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from domains.tabletop.geometry import yaw_of_cubes
from planner.core.errors import BadInputError

Float = NDArray[np.float64]

_MIDDLE_M, _PER_M, _PER_GRIP = np.array([0.425, 0.0, 0.0]), 10.0, 3.0
_PER_BUTTON_M, _PER_DRAWER_M, _PER_WINDOW_M = 120.0, 18.0, 15.0
_ARM, _A_CUBE, _A_BUTTON, _SLIDES = 19, 9, 4, 4  # how many numbers each has
_FIRST_JOINT, _LAST_JOINT, _HAND, _YAW, _GRIP, _CONTACT = 0, 5, slice(12, 15), slice(15, 17), 17, 18
_N_CUBES = {"cube-single": 1, "cube-double": 2, "cube-triple": 3, "cube-quadruple": 4, "cube-octuple": 8}


@dataclass(frozen=True, eq=False)
class _Things:
    """How many there are, and where what cannot be carried is while nothing pushes it."""

    n_cubes: int
    button_tops: Float  # (K, 3)
    handles: Mapping[str, tuple[Float, float]]  # of drawer and window: where (3,) and how turned, shut

    @property
    def n_numbers(self) -> int:
        n_slides = _SLIDES if self.handles else 0
        return _ARM + _A_CUBE * self.n_cubes + _A_BUTTON * len(self.button_tops) + n_slides


def read(world: str, observations: NDArray[np.floating]) -> dict[str, Float]:
    """Return the named arrays, (N, ...) each, of observations (N, O); metres and radians in the world's frame."""
    things = _things(world)
    if observations.ndim != 2 or observations.shape[1] != things.n_numbers:
        raise BadInputError(
            f"play of {world}: observations are {observations.shape}, and should be (N, {things.n_numbers}). "
            "Make the set anew, or name the world that it is of"
        )
    rows = np.asarray(observations, dtype=np.float64)
    cubes, rest = _cut(rows, _ARM, (things.n_cubes, _A_CUBE))  # (N, C, 9)
    buttons, slides = _cut(rows, rest, (len(things.button_tops), _A_BUTTON))  # (N, K, 4)
    seen = {**_hand(rows), **_cubes(cubes)} if things.n_cubes else _hand(rows)
    if len(things.button_tops):
        seen |= _buttons(buttons, things.button_tops)
    if things.handles:
        seen |= _slides(rows[:, slides:], things.handles)
    return seen


def moment(seen: Mapping[str, Float], row: int) -> dict[str, Float]:
    """Return what was seen in one row."""
    return {name: array[row] for name, array in seen.items()}


def _cut(rows: Float, start: int, shape: tuple[int, int]) -> tuple[Float, int]:
    end = start + shape[0] * shape[1]
    return rows[:, start:end].reshape(len(rows), *shape), end


def _hand(rows: Float) -> dict[str, Float]:
    cos, sin = rows[:, _YAW].T  # each (N,)
    yaw = np.arctan2(sin, cos)
    told = (
        rows[:, _FIRST_JOINT] + np.pi / 2 - rows[:, _LAST_JOINT]
    )  # as in domains.ogbench_arm: turns are counted
    return {
        "effector_pos": rows[:, _HAND] / _PER_M + _MIDDLE_M,
        "effector_yaw": (yaw + 2 * np.pi * np.round((told - yaw) / (2 * np.pi)))[:, None],
        "gripper_opening": rows[:, [_GRIP]] / _PER_GRIP,
        "gripper_contact": rows[:, [_CONTACT]],
    }


def _cubes(cubes: Float) -> dict[str, Float]:
    quats = cubes[..., 3:7]  # (N, C, 4)
    yaws = yaw_of_cubes(quats.reshape(-1, 4)).reshape(cubes.shape[:2])  # (N C,) -> (N, C)
    return {"cube_pos": cubes[..., :3] / _PER_M + _MIDDLE_M, "cube_quat": quats, "cube_yaw": yaws}


def _buttons(buttons: Float, tops: Float) -> dict[str, Float]:
    depth = buttons[..., 2] / _PER_BUTTON_M  # (N, K)
    places = np.repeat(tops[None], len(buttons), axis=0)  # (K, 3) -> (N, K, 3)
    places[..., 2] += depth
    return {"button_state": buttons[..., 1].round(), "button_top_pos": places, "button_depth": depth}


def _slides(slides: Float, handles: Mapping[str, tuple[Float, float]]) -> dict[str, Float]:
    seen: dict[str, Float] = {}
    # The drawer opens towards negative joint values, which lead along +y; the window towards positive ones, along +x.
    for name, column, scale, way in (
        ("drawer", 0, _PER_DRAWER_M, np.array([0.0, -1.0, 0.0])),
        ("window", 2, _PER_WINDOW_M, np.array([1.0, 0.0, 0.0])),
    ):
        place, turn = handles[name]
        joint = slides[:, [column]] / scale  # (N, 1)
        seen[f"{name}_pos"] = joint
        seen[f"{name}_handle_pos"] = place + joint * way  # (N, 3)
        seen[f"{name}_handle_yaw"] = np.full_like(joint, turn)
    return seen


@cache
def _things(world: str) -> _Things:
    """Return what stands where, seen in our own world of that name: observations do not tell of what stays there."""
    if world in _N_CUBES:
        return _Things(_N_CUBES[world], np.zeros((0, 3)), {})
    if world.startswith("puzzle"):
        from domains.puzzle.env import PuzzleEnv  # noqa: PLC0415 - a simulator

        seen = PuzzleEnv(world).observe()
        return _Things(0, _tops(seen), {})
    from domains.tabletop.env import TabletopEnv  # noqa: PLC0415 - a simulator

    env = TabletopEnv(world)
    env.set_drawer(0.0)
    env.set_window(0.0)
    seen = env.observe()
    handles = {
        name: (seen[f"{name}_handle_pos"], float(seen[f"{name}_handle_yaw"][0]))
        for name in ("drawer", "window")
    }
    return _Things(1, _tops(seen), handles)


def _tops(seen: Mapping[str, Float]) -> Float:
    tops = seen["button_top_pos"].copy()  # (K, 3)
    tops[:, 2] -= seen["button_depth"]
    return tops

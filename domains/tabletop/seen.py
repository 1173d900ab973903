"""What is believed, as the arrays that facts and skills are read from; and the goal that a picture of it shows.

What is known of any table is put in here: a cube that is not held rests on something, and a hidden one is in the drawer,
where alone it cannot be seen.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from domains.tabletop.belief import BUTTON_TOP_M, BUTTON_XY_M, HELD_OPENING, Belief, first
from domains.tabletop.camera import camera_of
from domains.tabletop.grounding import DRAWER_BEHIND_HANDLE_M, DRAWER_HALF_WIDTH_M
from domains.tabletop.layout import DRAWER_REST_Z_M, DRAWER_X_M, LEVEL_M, TABLE_Z_M
from domains.tabletop.looks import Look, Sight

Float = NDArray[np.float64]

_SNAP_M, _SNAP_SIGMAS = 0.012, 3.0  # how far a cube may seem to be off the height at which it rests
_SNAP_ALONE_M, _HAND_AWAY_M = 0.1, 0.09  # ... and one that no hand can have lifted: it falls, or it rests
_ON_TOP_M, _BESIDE_M = 0.030, 0.02
_CONTACT_HELD, _CONTACT_SHUT, _SHUT = 1.0, 0.37, 0.9  # of fingers on a cube, and on each other
_OPEN_M = {"drawer": -0.16, "window": 0.2}
_HANDLE_YAWS = {"drawer": 3.14, "window": 1.57}


def only(look: Look, sight: Sight) -> Look:
    """Return of a look what a sight of fewer cubes is about."""
    names, states = look.sight.names, look.sight.states
    columns = [names.index(name) for name in sight.names]
    rows = [states.index(name) for name in sight.states]
    return Look(sight, look.values[columns], look.sigmas[columns], look.chances[rows])


def arrays_of(belief: Belief, time_s: float) -> dict[str, Float]:
    """Return what an observation carries, in metres and radians, as far as it is believed."""
    hand, held = belief.hand, belief.held()
    contact = _CONTACT_HELD if held is not None else _CONTACT_SHUT if hand[4] > _SHUT else 0.0
    yaws = np.array([belief.at(f"cube{cube}_turn")[0] for cube in range(belief.sight.n_cubes)])
    quats = np.stack([np.cos(yaws / 2), 0.0 * yaws, 0.0 * yaws, np.sin(yaws / 2)], axis=1)  # (C, 4)
    seen = {
        "effector_pos": hand[:3],
        "effector_yaw": hand[3:4],
        "gripper_opening": np.array([HELD_OPENING if held is not None else hand[4]]),
        "gripper_contact": np.array([contact]),
        "cube_pos": _resting(belief, held),
        "cube_quat": quats,
        "cube_yaw": yaws,
        "time_s": np.array([time_s]),
    }
    return {**seen, **_fixtures(belief)} if belief.sight.has_fixtures else seen


def _fixtures(belief: Belief) -> dict[str, Float]:
    depths = belief.at("depth0", "depth1")
    states = [float(belief.chance(f"button{button}") > 0.5) for button in range(2)]
    seen = {
        "button_state": np.array(states),
        "button_depth": depths,
        "button_top_pos": np.column_stack([BUTTON_XY_M, BUTTON_TOP_M + depths]),
    }
    for slide, yaw in _HANDLE_YAWS.items():
        seen[f"{slide}_pos"] = belief.at(slide)
        seen[f"{slide}_handle_pos"] = belief.handle(slide)
        seen[f"{slide}_handle_yaw"] = np.array([yaw])
    return seen


def _resting(belief: Belief, held: int | None) -> Float:
    """Return where the cubes are (C, 3), those that nobody holds at the height of what is below them."""
    n_cubes, camera = belief.sight.n_cubes, camera_of(belief.sight)
    places = np.stack([belief.cube(cube) for cube in range(n_cubes)])
    for cube in np.argsort(places[:, 2]):
        if cube == held:
            continue
        rests = [DRAWER_REST_Z_M if _is_over_drawer(belief, places[cube]) else TABLE_Z_M]
        for other in range(n_cubes):
            aside = np.hypot(*(places[other, :2] - places[cube, :2]))
            if other not in (cube, held) and aside < _ON_TOP_M and places[other, 2] < places[cube, 2]:
                rests.append(float(places[other, 2]) + LEVEL_M)
        rest = min(rests, key=lambda height: abs(height - places[cube, 2]))
        is_alone = np.linalg.norm(places[cube] - belief.hand[:3]) > _HAND_AWAY_M
        sure_m = _SNAP_ALONE_M if is_alone else _SNAP_M
        if abs(rest - places[cube, 2]) < max(sure_m, _SNAP_SIGMAS * belief.sigma(f"cube{cube}_z")):
            # How far away it is, is what a picture tells worst: it is where its ray meets that height.
            places[cube] = camera.at_height(places[cube], rest)
    return places


def _is_over_drawer(belief: Belief, place: Float) -> bool:
    if not belief.sight.has_fixtures:
        return False
    behind_m = float(belief.handle("drawer")[1] - place[1])
    near_m, far_m = DRAWER_BEHIND_HANDLE_M
    return (
        near_m - 0.02 <= behind_m <= far_m + 0.02 and abs(place[0] - DRAWER_X_M) <= DRAWER_HALF_WIDTH_M + 0.02
    )


def goal_of(look: Look) -> tuple[Float, dict[str, Float]]:
    """Return where a picture of the goal wants the cubes (C, 3), and what it wants of drawer, window and buttons.

    Drawer and window are wanted open or shut, whichever is nearer; cubes that stand on each other, plumb.
    """
    belief = first(look)
    places = _resting(belief, None)
    for cube in np.argsort(places[:, 2]):
        for other in range(len(places)):
            is_on = abs(places[cube, 2] - places[other, 2] - LEVEL_M) < LEVEL_M / 4
            if is_on and np.hypot(*(places[cube, :2] - places[other, :2])) < _BESIDE_M:
                places[cube, :2] = places[other, :2]
    if not look.sight.has_fixtures:
        return places, {}
    wanted = {"button_state": np.array([float(look.chance(f"button{button}") > 0.5) for button in range(2)])}
    for slide, open_m in _OPEN_M.items():
        is_open = abs(look.value(slide)) > abs(open_m) / 2
        wanted[f"{slide}_pos"] = np.array([open_m if is_open else 0.0])
    return places, wanted


def sigmas_of(belief: Belief) -> Mapping[str, float]:
    """Return how far the hand, and cubes that are not hidden, may be off over the table: one standard deviation."""
    cubes = (f"cube{cube}" for cube in range(belief.sight.n_cubes) if not belief.is_hidden(cube))
    things = ("hand", *cubes)
    return {thing: max(belief.sigma(f"{thing}_x"), belief.sigma(f"{thing}_y")) for thing in things}

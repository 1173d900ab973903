"""Numbers from symbols: what a policy should reach for a planned step, given what is sensed now.

A cube can be grasped on two pairs of faces. The pair whose fingers have more room beside neighbouring
cubes comes first, the one that needs less turning on a tie; each new attempt takes the next. Cubes are
set down square to the table, or to the cube below, so that close neighbours keep clear of each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from domains.tabletop.geometry import turn_to
from domains.tabletop.grounding import (
    DRAWER_BEHIND_HANDLE_M,
    DRAWER_HALF_WIDTH_M,
    MARK_BEHIND_HANDLE_M,
)
from domains.tabletop.layout import (
    BUTTONS,
    CUBES,
    DRAWER_REST_Z_M,
    DRAWER_X_M,
    FIXTURES,
    LEVEL_M,
    index_of,
    spots_of,
)
from planner.core.errors import BadInputError, nearest
from planner.core.execution import Array, Observation, Target
from planner.core.formula import Atom
from planner.core.machine import Subgoal
from planner.core.plan import Step
from planner.core.task import State

Arrays = Mapping[str, Array]

# Three times what the shipped policy needs on average, from start to the fact that ends the step.
LIMITS_S: Mapping[str, float] = {
    "pick": 4.0,
    "unstack": 4.0,
    "take-out": 5.0,
    "place": 4.5,
    "stack": 5.0,
    "put-in": 5.0,
    "pull-open": 5.0,
    "push-shut": 5.0,
    "press-to-lock": 4.0,
    "press-to-unlock": 4.0,
}
OPEN_M: Mapping[str, float] = {"drawer": -0.16, "window": 0.2}  # joint positions; shut is 0
_FINGER_M = 0.047  # an open finger stands so far beside the hand's middle, along y at yaw 0
_FINGER_ROOM_M = 0.038  # between the middles of a finger and of a cube
_KNUCKLE_M, _KNUCKLE_ROOM_M = 0.06, 0.06  # the same of its knuckles, and of the window's handle
_WALL_ROOM_M = 0.015  # between the middle of a finger and a wall of the drawer
_LIFT_Z_M, _LIFT_OVER_M, _HIGHEST_M = 0.20, 0.06, 0.32
_LESS_ROOM_M = 0.01  # by which one pair of faces has to be more crowded than the other for that to count
_PLUMB_M = 0.008  # how far a cube may be set off the one below to keep a tower upright over its spot
_SHIFT_M = 0.006  # how far aside a later attempt sets the cube


def limit_s(step: Step) -> float:
    """Return how long the step may take."""
    if step.name not in LIMITS_S:
        raise BadInputError(f"the tabletop has no action {step.name!r}{nearest(step.name, LIMITS_S)}")
    return LIMITS_S[step.name]


def target_for(subgoal: Subgoal, observation: Observation, attempt: int) -> Target:
    """Return what to pursue for the subgoal's skill; a later attempt tries another grasp or place."""
    if subgoal.skill is None:
        raise BadInputError("this subgoal names no skill; the tabletop needs one, e.g. (pick red-cube left)")
    arrays, state = observation.arrays, observation.state
    match subgoal.skill:
        case Atom("pick" | "unstack" | "take-out", (cube, _)):
            return _grasp(index_of(cube, CUBES), arrays, attempt)
        case Atom("place", (cube, spot)):
            spots = spots_of(arrays)
            index_of(spot, spots)
            place = np.array([spots[spot].x_m, spots[spot].y_m, spots[spot].z_m])
            return _set_down(index_of(cube, CUBES), place, 0.0, (arrays, attempt))
        case Atom("stack", (cube, below)):
            under = index_of(below, CUBES)
            place = _on_top(under, arrays, state)
            return _set_down(
                index_of(cube, CUBES), place, float(arrays["cube_yaw"][under]), (arrays, attempt)
            )
        case Atom("put-in", (cube, _)):
            y_m = float(arrays["drawer_handle_pos"][1]) - MARK_BEHIND_HANDLE_M
            place = np.array([DRAWER_X_M, y_m, DRAWER_REST_Z_M])
            return _set_down(index_of(cube, CUBES), place, 0.0, (arrays, attempt))
        case Atom("press-to-lock" | "press-to-unlock" as name, (button, _)):
            wanted = 0.0 if name == "press-to-lock" else 1.0
            return Target("press", index_of(button, BUTTONS), np.array([wanted, 0.0, 0.0, 0.0]))
        case Atom("pull-open" | "push-shut" as name, (fixture,)):
            wanted = OPEN_M[fixture] if name == "pull-open" else 0.0
            return Target("slide", index_of(fixture, FIXTURES), np.array([wanted, 0.0, 0.0, 0.0]))
    known = nearest(subgoal.skill.predicate, LIMITS_S)
    raise BadInputError(f"no target for {subgoal.skill}: is it an action of the tabletop?{known}")


def _grasp(item: int, arrays: Arrays, attempt: int) -> Target:
    """Return the pick of the cube, lifted straight up."""
    cube = arrays["cube_pos"][item]
    faces = [float(arrays["cube_yaw"][item]) + face * np.pi / 2 for face in range(2)]
    yaw = _chosen(faces, cube, (item, arrays), attempt)
    height = min(max(_LIFT_Z_M, float(cube[2]) + _LIFT_OVER_M), _HIGHEST_M)
    return Target("pick", item, np.array([cube[0], cube[1], height, yaw]))


def _set_down(item: int, place: Array, square_to: float, how: tuple[Arrays, int]) -> Target:
    """Return the place target for the held cube, turned square to the given yaw."""
    arrays, attempt = how
    hand_yaw = float(arrays["effector_yaw"][0])
    turn = _wrapped(square_to - float(arrays["cube_yaw"][item]), np.pi / 2)
    yaws = [hand_yaw + turn, hand_yaw + turn + np.pi / 2]
    yaw = _chosen(yaws, place, (item, arrays), attempt)
    aside = np.zeros(3)
    if attempt >= len(yaws) and place[2] < LEVEL_M:  # on the table: perhaps something thin is in the way
        angle = attempt * 2.4
        aside[:2] = _SHIFT_M * np.cos(angle), _SHIFT_M * np.sin(angle)
    return Target("place", item, np.array([*(place + aside), yaw]))


def _chosen(yaws: Sequence[float], place: Array, what: tuple[int, Arrays], attempt: int) -> float:
    """Return the yaw for that attempt: at first the one with more room and less turning, then one after the other.

    Later attempts must not ask how the hand is turned: it turns meanwhile, and half-way to the second best that became
    the best, and the hand turned back.
    """
    item, arrays = what
    crowding_m = {yaw: _crowding_m(yaw, place, item, arrays) for yaw in yaws}
    if attempt == 0:
        hand_yaw = float(arrays["effector_yaw"][0])
        return min(yaws, key=lambda yaw: 40.0 * crowding_m[yaw] + 0.05 * abs(turn_to(hand_yaw, yaw)))
    ranked = sorted(yaws, key=lambda yaw: (round(crowding_m[yaw] / _LESS_ROOM_M), abs(np.sin(yaw))))
    return ranked[attempt % len(ranked)]


def _crowding_m(yaw: float, place: Array, item: int, arrays: Arrays) -> float:
    """Return by how much the fingers lack room at the place, in metres, all neighbours together."""
    cubes = arrays["cube_pos"]
    rivals = [c[:2] for i, c in enumerate(cubes) if i != item and c[2] > place[2] - 0.03]
    crowding = 0.0
    if "drawer_handle_pos" in arrays:
        handle = arrays["drawer_handle_pos"][:2]
        rivals += [handle + np.array([x_m, 0.01]) for x_m in (-0.05, -0.025, 0.0, 0.025, 0.05)]
    across = np.array([-np.sin(yaw), np.cos(yaw)])
    for side in (-1.0, 1.0):
        finger = place[:2] + side * _FINGER_M * across
        crowding += sum(max(0.0, _FINGER_ROOM_M - float(np.linalg.norm(rival - finger))) for rival in rivals)
        if "window_handle_pos" in arrays:  # it stands as high as the knuckles of a hand at the table
            bar = arrays["window_handle_pos"][:2] - np.array([0.0, 0.02])
            knuckle = place[:2] + side * _KNUCKLE_M * across
            crowding += max(0.0, _KNUCKLE_ROOM_M - float(np.linalg.norm(bar - knuckle)))
        if "drawer_handle_pos" in arrays and place[2] > 0.045:
            crowding += _beyond_walls_m(finger, float(arrays["drawer_handle_pos"][1]))
    return crowding


def _beyond_walls_m(finger: Array, handle_y: float) -> float:
    """Return how far the finger is beyond where the walls of the drawer leave room for it; 0 outside the drawer."""
    nearest_m, farthest_m = DRAWER_BEHIND_HANDLE_M
    to_side = DRAWER_HALF_WIDTH_M - abs(float(finger[0]) - DRAWER_X_M)
    behind_m = handle_y - float(finger[1])
    room = (to_side, behind_m - nearest_m, farthest_m - behind_m)
    is_outside = min(room) < -0.05
    return 0.0 if is_outside else sum(max(0.0, _WALL_ROOM_M - gap) for gap in room)


def _on_top(under: int, arrays: Arrays, state: State) -> Array:
    """Return where a cube goes on top of that one; towers over a spot's middle are kept plumb with it."""
    place: Array = arrays["cube_pos"][under] + np.array([0.0, 0.0, LEVEL_M])
    below = {fact.args[0]: fact.args[1] for fact in state.facts if fact.predicate == "on"}
    base = CUBES[under]
    for _ in range(len(below)):
        base = below.get(base, base)
    spot = next(
        (fact.args[1] for fact in state.facts if fact.predicate == "at" and fact.args[0] == base), None
    )
    if spot is not None and Atom("centred", (base,)) in state:
        middle = spots_of(arrays)[spot]
        off = np.array([middle.x_m, middle.y_m]) - place[:2]
        place[:2] += off * min(1.0, _PLUMB_M / max(float(np.linalg.norm(off)), 1e-9))
    return place


def _wrapped(angle: float, period: float) -> float:
    """Return the angle up to the period, from minus to plus half of it.

    >>> round(_wrapped(3.0, np.pi), 3)
    -0.142
    """
    return float((angle + period / 2) % period - period / 2)

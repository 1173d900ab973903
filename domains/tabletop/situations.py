"""Situations to learn from: where the hand starts, what it is told to do next, what goes wrong meanwhile."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from domains.tabletop.env import (
    CUBE_SIZE_M,
    DRAWER_CENTRE_OPEN,
    DRAWER_OPEN_M,
    SCENE_HIGH,
    SCENE_LOW,
    TABLE_HIGH,
    TABLE_LOW,
    WINDOW_OPEN_M,
    TabletopEnv,
)
from domains.tabletop.geometry import turn_to
from domains.tabletop.layout import DRAWER_X_M
from domains.tabletop.oracles import clear_grasp_yaw, in_drawer, is_held, top_cubes
from planner.core.execution import Target

Float = NDArray[np.float64]
Seen = Mapping[str, Float]

SKILLS = ("reach", "pick", "place", "press", "slide")


def mishap(env: TabletopEnv, target: Target, rng: np.random.Generator) -> None:
    """Let the cube slip, or move a cube a little, or knock it."""
    item = target.item if target.skill in ("pick", "place") else int(rng.integers(env.n_cubes))
    kind = rng.integers(3)
    cube = env.observe()["cube_pos"][item]
    if kind == 0:
        env.open_gripper_now()
    elif kind == 1 and cube[2] < 0.03:
        moved = cube + np.array([*rng.uniform(-0.05, 0.05, 2), 0.0])
        if free_spot(env, moved, item, gap_m=0.045):
            env.move_cube(item, moved, float(rng.uniform(-np.pi, np.pi)))
    else:
        env.push_cube(item, np.array([*rng.uniform(-0.4, 0.4, 2), 0.1]))


def bounds(env: TabletopEnv) -> tuple[Float, Float]:
    """Return the corners (2,), (2,) of where cubes may lie on this table."""
    low, high = (SCENE_LOW, SCENE_HIGH) if env.has_fixtures else (TABLE_LOW, TABLE_HIGH)
    return np.array(low), np.array(high)


def free_spot(env: TabletopEnv, place: Float, item: int, gap_m: float) -> bool:
    """Return whether no other cube is within the gap of the place, over the table."""
    others = np.delete(env.observe()["cube_pos"], item, axis=0)
    return not len(others) or bool(np.linalg.norm(others[:, :2] - place[:2], axis=1).min() > gap_m)


def tidy(env: TabletopEnv, rng: np.random.Generator) -> None:
    """Bring back cubes that were knocked off the table or lie where no hand can take them."""
    low, high = bounds(env)
    seen = env.observe()
    for item, cube in enumerate(seen["cube_pos"]):
        inside = in_drawer(seen, cube)
        off = np.any(cube[:2] < low - 0.05) or np.any(cube[:2] > high + 0.05) or cube[2] < 0.015
        w, x, y, z = seen["cube_quat"][item]
        upright = np.array([2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)])
        tilted = np.abs(upright).max() < 0.95  # on an edge; a tumbled cube on another face is as good
        shut_in = inside and seen["drawer_pos"][0] > -0.12
        if (off and not inside) or tilted or shut_in:
            for _ in range(50):
                place = np.array([*rng.uniform(low, high), CUBE_SIZE_M / 2])
                if free_spot(env, place, item, gap_m=0.06):
                    break
            env.move_cube(item, place, float(rng.uniform(-np.pi, np.pi)))


def teleport(env: TabletopEnv, rng: np.random.Generator) -> None:
    """Put the hand anywhere free, sometimes low or straight above a cube, and often half shut."""
    cubes = env.observe()["cube_pos"]
    reach_y = 0.17 if env.has_fixtures else 0.33
    for _ in range(20):
        place = rng.uniform([0.27, -reach_y, 0.03], [0.58, reach_y, 0.33])
        if rng.random() < 0.4:
            place = cubes[rng.integers(len(cubes))] + np.array(
                [*rng.normal(0, 0.02, 2), rng.uniform(0.035, 0.12)]
            )
        is_clear = np.all(
            (np.linalg.norm(cubes[:, :2] - place[:2], axis=1) > 0.08) | (place[2] > cubes[:, 2] + 0.03)
        )
        if is_clear and (not env.has_fixtures or place[2] > 0.2 or (place[0] < 0.5 and place[1] > -0.03)):
            env.move_effector(place, float(rng.uniform(-2.6, 2.6)))
            grip = float(rng.choice([-1.0, -1.0, 1.0, 0.4]))
            for _ in range(int(rng.integers(1, 4))):
                env.step(np.array([0.0, 0.0, 0.1, 0.0, grip]))
            return


def stow(env: TabletopEnv, rng: np.random.Generator) -> bool:
    """Put a cube into the drawer, anywhere a hand can take it from; tell whether the drawer was open for it."""
    seen = env.observe()
    if not env.has_fixtures or seen["drawer_pos"][0] > -0.12:
        return False
    behind = float(rng.uniform(0.117, 0.222))
    place = [
        DRAWER_X_M + rng.uniform(-0.025, 0.025),
        seen["drawer_handle_pos"][1] - behind,
        DRAWER_CENTRE_OPEN[2],
    ]
    yaw = float(rng.choice([0.0, rng.normal(0.0, 0.1), rng.uniform(-np.pi, np.pi)]))
    env.move_cube(0, np.array(place), yaw)
    return True


def next_target(env: TabletopEnv, rng: np.random.Generator, last: Target | None, done: bool) -> Target:
    """Return what to do next: place what is held, pick again what was lost, else anything."""
    seen = env.observe()
    for item in range(env.n_cubes):
        if is_held(seen, item):
            return place_target(env, seen, item, rng)
    if last is not None and last.skill == "pick" and not done and rng.random() < 0.7:
        return pick_target(seen, last.item, rng)
    if rng.random() < 0.2 and stow(env, rng):
        return pick_target(env.observe(), 0, rng)
    names = (
        ["pick", "pick", "press", "slide", "slide", "reach"] if env.has_fixtures else ["pick"] * 7 + ["reach"]
    )
    return target_of(str(rng.choice(names)), env, seen, rng)


def any_target(env: TabletopEnv, seen: Seen, rng: np.random.Generator) -> Target:
    """Return some target, whether it makes sense now or not."""
    names = SKILLS if env.has_fixtures else SKILLS[:3]
    return target_of(str(rng.choice(names)), env, seen, rng)


def target_of(skill: str, env: TabletopEnv, seen: Seen, rng: np.random.Generator) -> Target:
    """Return a random target of the skill."""
    match skill:
        case "pick":
            tops = list(top_cubes(seen))
            return pick_target(seen, int(rng.choice(tops)), rng)
        case "place":
            return place_target(env, seen, int(rng.integers(env.n_cubes)), rng)
        case "press":
            item = int(rng.integers(2))
            state = float(seen["button_state"][item])
            return Target(
                skill, item, np.array([1.0 - state if rng.random() < 0.9 else state, 0.0, 0.0, 0.0])
            )
        case "slide":
            item = int(rng.integers(2))
            if rng.random() < 0.7:  # as ogbench does: unlock first, else most calls would be in vain
                env.unlock()
            ends = (DRAWER_OPEN_M, WINDOW_OPEN_M)[item]
            now = float(seen[("drawer_pos", "window_pos")[item]][0])
            wanted = 0.0 if abs(now) > abs(ends) / 2 else ends
            return Target(skill, item, np.array([wanted, 0.0, 0.0, 0.0]))
        case _:
            reach_y = 0.12 if env.has_fixtures else 0.3
            place = rng.uniform([0.28, -reach_y, 0.12], [0.55, reach_y, 0.32])
            return Target("reach", 0, np.array([*place, rng.uniform(-np.pi / 2, np.pi / 2)]))


def pick_target(seen: Seen, item: int, rng: np.random.Generator) -> Target:
    """Return a pick of the cube: lifted above its place or somewhat beside, any height."""
    cube = seen["cube_pos"][item]
    yaw = clear_grasp_yaw(seen, item)
    if rng.random() < 0.1:
        yaw += np.pi / 2
    yaw += float(rng.normal(0.0, 0.1))
    aside = rng.normal(0.0, 0.03, 2) * (rng.random() < 0.3)
    if "window_handle_pos" in seen:
        aside[1] = min(aside[1], 0.0)  # not into the window
    height = min(max(float(rng.uniform(0.1, 0.3)), cube[2] + 0.06), 0.33)
    return Target("pick", item, np.array([cube[0] + aside[0], cube[1] + aside[1], height, yaw]))


def place_target(env: TabletopEnv, seen: Seen, item: int, rng: np.random.Generator) -> Target:
    """Return a place for the cube: on another one, in the open drawer, close to another one, or anywhere."""
    low, high = bounds(env)
    if env.has_fixtures:  # a hand would touch the handle of the drawer
        low[1] = max(low[1], float(seen["drawer_handle_pos"][1]) + 0.08)
    others = [other for other in top_cubes(seen) if other != item]
    turn = turn_to(float(seen["effector_yaw"][0]), float(rng.uniform(-np.pi, np.pi)), np.pi / 2)
    yaw = float(seen["effector_yaw"][0]) + turn + (np.pi / 2 if rng.random() < 0.15 else 0.0)
    kind = rng.random()
    place = np.array([*rng.uniform(low, high), CUBE_SIZE_M / 2])
    if env.has_fixtures and seen["drawer_pos"][0] < -0.12 and kind < 0.5:
        place = np.array(DRAWER_CENTRE_OPEN) + np.array([*rng.uniform([-0.012, -0.025], [0.012, 0.02]), 0.0])
        place[1] -= float(seen["drawer_pos"][0]) - DRAWER_OPEN_M
        yaw = np.pi / 2 + float(rng.normal(0.0, 0.05))  # fingers beside the cube: room for them there
    elif others and kind < 0.5:
        place = seen["cube_pos"][rng.choice(others)] + np.array([*rng.uniform(-0.004, 0.004, 2), CUBE_SIZE_M])
        if place[2] > 0.15:
            place[2] = 0.02
            place[:2] = rng.uniform(low, high)
    elif others and kind < 0.6:
        angle = rng.uniform(-np.pi, np.pi)
        beside = seen["cube_pos"][rng.choice(others)][:2]
        place[:2] = beside + rng.uniform(0.06, 0.08) * np.array([np.cos(angle), np.sin(angle)])
    for _ in range(20):  # a spot on the table should be free
        if place[2] > 0.03 or free_spot(env, place, item, gap_m=0.058):
            break
        place[:2] = rng.uniform(low, high)
    return Target("place", item, np.array([*place, yaw]))

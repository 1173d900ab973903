"""The task that is seen: objects, facts, and spots for cubes that stand at no spot yet."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from domains.tabletop.grounding import LIMITS, ground
from domains.tabletop.layout import (
    BUTTONS,
    COLOURS,
    CUBES,
    DRAWER,
    LEVEL_M,
    TABLE_Z_M,
    WINDOW,
    Spot,
    Spots,
    own,
    spots_of,
)
from planner.core.execution import Array, Observation
from planner.core.formula import Parameter
from planner.core.task import Domain, State, Task

Arrays = Mapping[str, Array]

STILL_M = 0.0015  # in a control step


def task_from(domain: Domain, observation: Observation) -> Task:
    """Return the task whose objects and facts are what is seen; its goal is still to be said."""
    arrays = observation.arrays
    cubes = range(len(arrays["cube_pos"]))
    things = [Parameter(CUBES[i], ("cube",)) for i in cubes]
    things += [Parameter(COLOURS[i], ("colour",)) for i in cubes]
    # A spot that is nowhere yet may be used by a cube that rolls away: later tasks of the same run speak
    # of it. Only places `first-place-of-...` never come up after the beginning.
    things += [
        Parameter(name, ("spot",))
        for name, spot in spots_of(arrays).items()
        if spot.is_somewhere or name.startswith("aside-")
    ]
    if "drawer_pos" in arrays:
        things += [Parameter(DRAWER, ("drawer",)), Parameter(WINDOW, ("window",))]
        things += [Parameter(button, ("button",)) for button in BUTTONS]
    return Task(domain, name="tabletop", objects=tuple(things), init=observation.state)


def first_spots(fixed: Spots, own_spots: Spots, arrays: Arrays) -> dict[str, Spot]:
    """Return the spots of a table seen for the first time: a cube that stands off the fixed ones gets its own."""
    spots = {**fixed, **own_spots}
    for index, (x_m, y_m, z_m) in enumerate(arrays["cube_pos"]):
        is_low = z_m < TABLE_Z_M + 0.5 * LEVEL_M
        near = [spot for spot in fixed.values() if spot.distance_m(x_m, y_m) <= spot.radius_m]
        if is_low and all(_n_low(spot, arrays) > 1 for spot in near):
            spots[f"first-place-of-{CUBES[index]}"] = own(float(x_m), float(y_m))
    return spots


def grounded(
    arrays: Arrays, before: Arrays, state: State, spots: Mapping[str, Spot], still_m: float = STILL_M
) -> tuple[State, Mapping[str, Spot]]:
    """Return the facts that are seen now and the spots, moved to where cubes have come to rest since.

    A cube that is seen less than `still_m` from where it was seen before is at rest.
    """
    now = ground(arrays, state, spots)
    moved = next_spots(spots, arrays, before, now, still_m)
    return (now, spots) if moved == spots else (ground(arrays, now, moved), moved)


def next_spots(
    spots: Spots, arrays: Arrays, before: Arrays, state: State, still_m: float = STILL_M
) -> dict[str, Spot]:
    """Return the spots, with one moved to each cube that has come to rest at none of them.

    Standing, leaning on other things, or gripped so askew that it is not known to be held: wherever it is, it can be picked
    up from there. Otherwise no action could bring it anywhere, and no plan would be left.
    """
    moved = dict(spots)
    taken = {fact.args[1] for fact in state.facts if fact.predicate == "at"}
    placed = {fact.args[0] for fact in state.facts if fact.predicate in ("at", "on", "in", "holding")}
    for index, cube in enumerate(arrays["cube_pos"]):
        is_at_rest = bool(np.linalg.norm(cube - before["cube_pos"][index]) < still_m)
        if CUBES[index] in placed or not is_at_rest:
            continue
        spare = [name for name in spots if name.startswith("aside-") and name not in taken]
        if spare:  # there are as many as cubes, so one is always left
            x_m, y_m, z_m = (float(along) for along in cube)
            stands = abs(z_m - TABLE_Z_M) <= LIMITS.level_on
            moved[spare[0]] = own(x_m, y_m, TABLE_Z_M if stands else z_m)
            taken.add(spare[0])
    return moved


def without_crowded(fixed: Spots, arrays: Arrays) -> dict[str, Spot]:
    """Return the fixed spots that no two cubes share: those are of no use to a plan."""
    return {name: spot for name, spot in fixed.items() if _n_low(spot, arrays) < 2}


def _n_low(spot: Spot, arrays: Arrays) -> int:
    """Return how many cubes on the table are within the patch."""
    return sum(
        spot.distance_m(x_m, y_m) <= spot.radius_m and z_m < TABLE_Z_M + 0.5 * LEVEL_M
        for x_m, y_m, z_m in arrays["cube_pos"]
    )

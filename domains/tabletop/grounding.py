"""Facts from what is sensed: what stands where, what is held, what is open, shut or locked.

A fact comes to hold at one threshold and ceases at a wider one, so that noise cannot make it flicker;
therefore the facts before are an argument. A cube that falls or slides is nowhere: none of on, at, in and
holding speaks of it, until it comes to rest, standing or leaning, and is given a spot of its own. A cube
counts as held from when it is lifted until the hand has left it, so that `holding` gives way to `at`, `on`
or `in` at one moment, with nothing in between.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from domains.tabletop.layout import (
    BUTTONS,
    COLOURS,
    CUBES,
    DRAWER,
    DRAWER_REST_Z_M,
    DRAWER_X_M,
    FIXTURES,
    LEVEL_M,
    TABLE_Z_M,
    Spot,
    Spots,
)
from planner.core.execution import Array
from planner.core.formula import Atom
from planner.core.task import State

Arrays = Mapping[str, Array]


@dataclass(frozen=True)
class Limits:
    """Thresholds: `_on` for a fact that did not hold before, `_off` for one that did. Metres."""

    level_on: float = 0.007  # off the height at which a cube rests
    level_off: float = 0.011
    stacked_on: float = 0.030  # off the middle of the cube below
    stacked_off: float = 0.034
    at_slack: float = 0.005  # outside its patch, where a cube still counts as at its spot
    centred_on: float = 0.025
    centred_off: float = 0.030
    behind_middle_on: float = 0.030  # in the drawer, to a side
    behind_middle_off: float = 0.033
    blocked: float = 0.045  # a cube this near the middle of a spot leaves no room for another
    lifted: float = 0.012  # above where it would rest
    left_behind: float = 0.050  # between hand and cube: no longer held
    open_on: float = 0.025  # from fully open
    open_off: float = 0.037
    shut_on: float = 0.020
    shut_off: float = 0.033
    let_go: float = 0.055  # between hand and handle


LIMITS = Limits()
_OPEN_M = {"drawer": 0.16, "window": 0.2}  # how far each slides from shut
_LOW_M = 0.6 * LEVEL_M  # a cube less than that above where one would stand leaves no room for it
MARK_BEHIND_HANDLE_M = 0.138  # the place of a cube in the drawer: behind the middle of its front
DRAWER_HALF_WIDTH_M = 0.084
DRAWER_BEHIND_HANDLE_M = (0.096, 0.244)  # where the inside begins and ends


def ground(arrays: Arrays, before: State | None, spots: Spots) -> State:
    """Return the facts that hold now, given those before (None: nothing is known of before)."""
    sensed = _Sensed(arrays, before.facts if before is not None else frozenset())
    held = sensed.held()
    on = {
        cube: below
        for cube in sensed.indices
        if cube != held and (below := sensed.below(cube, held)) is not None
    }
    inside = {
        cube for cube in sensed.indices if cube != held and cube not in on and sensed.is_in_drawer(cube)
    }
    others = [cube for cube in sensed.indices if cube != held and cube not in on and cube not in inside]
    places = sensed.places(others, spots)
    facts: set[Atom] = set(_fixed_facts(sensed.n_cubes, sensed.has_fixtures))
    facts |= {Atom("on", (CUBES[cube], CUBES[below])) for cube, below in on.items()}
    facts |= {Atom("in", (CUBES[cube], DRAWER)) for cube in inside}
    facts |= {Atom("at", (CUBES[cube], spot)) for cube, spot in places.items()}
    standing = {cube: spot for cube, spot in places.items() if sensed.is_on_table(cube)}
    facts |= {Atom("ontable", (CUBES[cube],)) for cube in standing}
    facts |= {Atom("centred", (CUBES[c],)) for c, s in standing.items() if sensed.is_centred(c, spots[s])}
    facts |= {Atom("centred", (CUBES[cube],)) for cube in inside if sensed.is_behind_middle(cube)}
    facts |= {Atom("clear", (CUBES[c],)) for c in (*places, *on) if c not in on.values()}
    facts.add(Atom("handempty") if held is None else Atom("holding", (CUBES[held],)))
    loose = [cube for cube in sensed.indices if cube != held]
    facts |= {Atom("free", (name,)) for name in sensed.free(spots, set(places.values()), loose)}
    if sensed.has_fixtures:
        facts |= set(sensed.fixtures())
    return State(frozenset(facts))


def _fixed_facts(n_cubes: int, has_fixtures: bool) -> Iterator[Atom]:
    """Yield what never changes."""
    for cube in range(n_cubes):
        yield Atom("has-colour", (CUBES[cube], COLOURS[cube]))
    for button, fixture in zip(BUTTONS, FIXTURES, strict=True):
        if has_fixtures:
            yield Atom("controls", (button, fixture))


class _Sensed:
    """One observation and the facts before it; lives for one call of `ground`."""

    def __init__(self, arrays: Arrays, before: frozenset[Atom]) -> None:
        self.arrays, self.before = arrays, before
        self.cubes = np.asarray(arrays["cube_pos"], dtype=np.float64)  # (C, 3)
        self.n_cubes = len(self.cubes)
        self.indices = range(self.n_cubes)
        self.has_fixtures = "drawer_pos" in arrays

    def was(self, predicate: str, *args: str) -> bool:
        return Atom(predicate, args) in self.before

    def aside_m(self, cube: int, other: int) -> float:
        """Return how far apart two cubes are over the table."""
        return float(np.hypot(*(self.cubes[cube, :2] - self.cubes[other, :2])))

    def held(self) -> int | None:
        """Return the cube in the hand: gripped and lifted; once it is held, until the hand is away."""
        apart = np.linalg.norm(self.cubes - self.arrays["effector_pos"], axis=1)  # (C,)
        for cube in self.indices:
            if self.was("holding", CUBES[cube]) and apart[cube] <= LIMITS.left_behind:
                return cube
        if not self.n_cubes:
            return None
        nearest = int(np.argmin(apart))
        lift = self.cubes[nearest, 2] - self._support_z(nearest)
        return nearest if self._is_gripped(nearest) and lift >= LIMITS.lifted else None

    def _is_gripped(self, cube: int) -> bool:
        off = self.cubes[cube] - self.arrays["effector_pos"]
        # Closed on a cube the gripper reads about 0.56, closed on nothing about 0.95.
        is_closed_on_something = 0.45 < float(self.arrays["gripper_opening"][0]) < 0.78
        is_between = bool(np.hypot(off[0], off[1]) < 0.028 and abs(off[2]) < 0.028)
        return is_between and is_closed_on_something and float(self.arrays["gripper_contact"][0]) > 0.2

    def _support_z(self, cube: int) -> float:
        """Return the height at which the cube would rest, were it let go."""
        heights = [DRAWER_REST_Z_M if self._is_over_drawer(cube) else TABLE_Z_M]
        z_m = self.cubes[cube, 2]
        for other in self.indices:
            if (
                other != cube
                and self.aside_m(cube, other) < LIMITS.stacked_on
                and self.cubes[other, 2] < z_m - 0.03
            ):
                heights.append(float(self.cubes[other, 2]) + LEVEL_M)
        return max(heights)

    def below(self, cube: int, held: int | None) -> int | None:
        """Return the cube on which this one stands, if it stands on one."""
        found = []
        for other in self.indices:
            if other in (cube, held):
                continue
            before = self.was("on", CUBES[cube], CUBES[other])
            off_z = abs(float(self.cubes[cube, 2] - self.cubes[other, 2]) - LEVEL_M)
            aside = self.aside_m(cube, other)
            if off_z <= (LIMITS.level_off if before else LIMITS.level_on) and aside <= (
                LIMITS.stacked_off if before else LIMITS.stacked_on
            ):
                found.append((aside, other))
        return min(found)[1] if found else None

    def is_on_table(self, cube: int) -> bool:
        slack = LIMITS.level_off if self.was("ontable", CUBES[cube]) else LIMITS.level_on
        return abs(float(self.cubes[cube, 2]) - TABLE_Z_M) <= slack

    # --- places ---------------------------------------------------------------------------------------

    def places(self, cubes: list[int], spots: Spots) -> dict[int, str]:
        """Return the spot of each cube that is at one.

        One that leans on something is where it blocks a fixed spot, or at the spot of its own that it was given.
        """
        places = self._fixed_places(cubes, spots)
        for cube in cubes:
            if cube in places:
                continue
            mine = {
                name: spot.distance_m(*self.cubes[cube, :2])
                for name, spot in spots.items()
                if not spot.is_fixed and name not in places.values() and self._is_as_high(cube, name, spot)
            }
            close = [name for name in mine if mine[name] <= spots[name].radius_m + self._slack(cube, name)]
            if close:
                places[cube] = min(close, key=lambda s: (not self.was("at", CUBES[cube], s), mine[s]))
        return places

    def _fixed_places(self, cubes: list[int], spots: Spots) -> dict[int, str]:
        """Return the fixed spot of each cube that is at one."""
        places: dict[int, str] = {}
        for name, spot in ((name, spot) for name, spot in spots.items() if spot.is_fixed):
            off = {cube: spot.distance_m(*self.cubes[cube, :2]) for cube in cubes if cube not in places}
            inside = [c for c in off if self._is_inside(c, name, off[c], spots)]
            first = min(inside, key=lambda c: (not self.was("at", CUBES[c], name), off[c]), default=None)
            # One cube a patch, unless two crowd its middle: then both have to go before it is free.
            places |= {c: name for c in inside if c == first or off[c] <= LIMITS.blocked}
        return places

    def _is_inside(self, cube: int, name: str, off_m: float, spots: Spots) -> bool:
        """Return whether the cube, so far off its middle, is at the fixed spot."""
        if not self.is_on_table(cube):
            return self._blocks(cube, spots[name])
        reach_m = spots[name].radius_m + self._slack(cube, name)
        return off_m <= reach_m and not self._at_own(cube, off_m, spots)

    def _is_as_high(self, cube: int, name: str, spot: Spot) -> bool:
        """Return whether the cube is as high as one at that own spot."""
        slack = LIMITS.level_off if self.was("at", CUBES[cube], name) else LIMITS.level_on
        return abs(float(self.cubes[cube, 2]) - spot.z_m) <= slack

    def _at_own(self, cube: int, off_m: float, spots: Spots) -> bool:
        """Return whether the cube stands nearer to an own spot than to the fixed one so far off.

        Own spots may reach into the rim of a fixed one's patch: a cube set down at its middle stands there,
        and leaves room for another at the fixed one.
        """
        return off_m > LIMITS.blocked and any(
            spot.distance_m(*self.cubes[cube, :2]) - self._slack(cube, name) < min(off_m, spot.radius_m)
            for name, spot in spots.items()
            if not spot.is_fixed and self._is_as_high(cube, name, spot)
        )

    def _slack(self, cube: int, spot: str) -> float:
        return LIMITS.at_slack if self.was("at", CUBES[cube], spot) else 0.0

    def is_centred(self, cube: int, spot: Spot) -> bool:
        limit = LIMITS.centred_off if self.was("centred", CUBES[cube]) else LIMITS.centred_on
        return spot.distance_m(*self.cubes[cube, :2]) <= limit

    def free(self, spots: Spots, taken: set[str], loose: list[int]) -> Iterator[str]:
        """Yield the spots at which a cube can be set down."""
        for name, spot in spots.items():
            if spot.is_somewhere and name not in taken and not any(self._blocks(c, spot) for c in loose):
                yield name

    def _blocks(self, cube: int, spot: Spot) -> bool:
        """Return whether the cube leaves no room for another at the spot."""
        # Never beyond the patch: what blocks a spot has to stand at it, or no action could free it.
        reach = min(LIMITS.blocked, spot.radius_m) if spot.is_fixed else spot.radius_m
        is_there = spot.distance_m(*self.cubes[cube, :2]) <= reach
        return is_there and abs(float(self.cubes[cube, 2]) - spot.z_m) < _LOW_M

    # --- drawer, window, buttons ----------------------------------------------------------------------

    def _behind_handle_m(self, cube: int) -> float:
        return float(self.arrays["drawer_handle_pos"][1] - self.cubes[cube, 1])

    def _is_over_drawer(self, cube: int) -> bool:
        if not self.has_fixtures:
            return False
        first, last = DRAWER_BEHIND_HANDLE_M
        is_beside = abs(float(self.cubes[cube, 0]) - DRAWER_X_M) > DRAWER_HALF_WIDTH_M
        return not is_beside and first <= self._behind_handle_m(cube) <= last

    def is_in_drawer(self, cube: int) -> bool:
        rest = abs(float(self.cubes[cube, 2]) - DRAWER_REST_Z_M)
        slack = 2 * LIMITS.level_off if self.was("in", CUBES[cube], DRAWER) else 2 * LIMITS.level_on
        return self._is_over_drawer(cube) and rest <= slack

    def is_behind_middle(self, cube: int) -> bool:
        """Return whether the cube in the drawer is behind the middle of its front.

        How far behind does not matter: when the drawer is shut, the cube slides to the front.
        """
        was = self.was("centred", CUBES[cube])
        limit = LIMITS.behind_middle_off if was else LIMITS.behind_middle_on
        return abs(float(self.cubes[cube, 0]) - DRAWER_X_M) <= limit

    def fixtures(self) -> Iterator[Atom]:
        """Yield what holds of drawer and window; half open is neither open nor shut.

        Neither begins to hold before the hand has let go: it could still drag the handle along.
        """
        for index, name in enumerate(FIXTURES):
            way_m = abs(float(self.arrays[f"{name}_pos"][0]))
            off_m = {"open": _OPEN_M[name] - way_m, "shut": way_m}
            for fact, limit_on, limit_off in (
                ("open", LIMITS.open_on, LIMITS.open_off),
                ("shut", LIMITS.shut_on, LIMITS.shut_off),
            ):
                is_new = not self.was(fact, name)
                if off_m[fact] <= (limit_on if is_new else limit_off) and not (
                    is_new and self._at_handle(name)
                ):
                    yield Atom(fact, (name,))
            if round(float(self.arrays["button_state"][index])) == 0:
                yield Atom("locked", (name,))

    def _at_handle(self, fixture: str) -> bool:
        off = self.arrays["effector_pos"] - self.arrays[f"{fixture}_handle_pos"]
        return bool(np.linalg.norm(off) < LIMITS.let_go) and bool(self.before)

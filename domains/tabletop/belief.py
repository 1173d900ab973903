"""What is believed of the table between looks: poses that are reckoned on by the actions sent, and put right by looks.

Each coordinate has a variance of its own, as in a Kalman filter whose coordinates do not speak to each other: it grows
with what may have moved it and falls with each look. The hand moves by the law of `motion`, a held cube with the hand,
a handle that is pushed as well; everything else stays. A look that contradicts the belief by more than both allow is
not believed at once, but the next one that says the same is.

Letters for shapes: D coordinates, L states, C cubes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from domains.tabletop.looks import Look, Sight
from domains.tabletop.motion import Motion

Float = NDArray[np.float64]

HELD_OPENING = 0.5613  # how far the gripper closes on a cube
BUTTON_XY_M = np.array([[0.58, -0.05], [0.58, 0.05]])
BUTTON_TOP_M = np.array([0.1250, 0.1208])  # of buttons that nobody presses
DRAWER_HANDLE_M, WINDOW_HANDLE_M = np.array([0.3303, -0.24, 0.08]), np.array([0.286, 0.225, 0.237])  # shut
SLIDES_M = {"drawer": (-0.16, 0.0), "window": (0.0, 0.2)}
_OPEN_ENOUGH_M = -0.1  # from here on one can look into the drawer
_PRESS_Z_M, _PRESS_ASIDE_M, _DEEPEST_M, _RISE_M = 0.1436, 0.02, -0.03, 0.008
_GRIP_SLACK, _GRIP_RESTS = (
    0.05,
    0.01,
)  # around how far the gripper closes on a cube; in a step, and it has closed
_HAND = ("hand_x", "hand_y", "hand_z", "hand_heading", "opening")


@dataclass(frozen=True)
class Trust:
    """How far looks and reckoning are trusted."""

    gate: float = 3.5  # standard deviations, beyond which a look contradicts what is believed
    floor_m: float = 0.0015  # what a look may be off beside what it says
    floor_turn: float = 0.03
    kept_share: float = 0.3  # looks at the same things err alike: of one look's variance so much always stays
    reckoning: float = 1.5  # how much worse reckoning is than where it was measured
    near_m: float = 0.07  # of the hand, where things may be moved by it
    carried_m: float = 0.0015  # how far a held cube may slip in a step
    touched_m: float = 0.002  # ... and something near the hand be moved
    let_go_m: float = 0.008  # how far a cube may go when it is let go
    memory: float = 0.5  # of earlier looks, in what is believed of states
    sure_heading: float = 0.5  # radians: less sure of it, a hand is taken to be turned by less than a quarter
    gripped: float = 0.9  # how likely a cube that the fingers closed around is held, whatever a look says


TRUST = Trust()


@dataclass(frozen=True, eq=False)
class Belief:
    """Coordinates (D,) with variances (D,), chances of states (L,), and how the hand moved last (5,).

    `doubted` (D,) is what the last look said of coordinates where it was not believed, else NaN.
    """

    sight: Sight
    values: Float
    variances: Float
    chances: Float
    last_step: Float
    doubted: Float

    def at(self, *names: str) -> Float:
        """Return the coordinates of those names."""
        return self.values[[self.sight.names.index(name) for name in names]]

    def sigma(self, name: str) -> float:
        """Return the standard deviation of the coordinate of that name."""
        return float(np.sqrt(self.variances[self.sight.names.index(name)]))

    def chance(self, name: str) -> float:
        """Return how likely the state of that name is."""
        return float(self.chances[self.sight.states.index(name)])

    @property
    def hand(self) -> Float:
        """x, y, z, yaw and the gripper's opening (5,)."""
        return self.at(*_HAND)

    def cube(self, index: int) -> Float:
        """Return where the cube is (3,)."""
        return self.at(*(f"cube{index}_{axis}" for axis in "xyz"))

    def held(self) -> int | None:
        """Return the cube that is held, if one is."""
        likely = [cube for cube in range(self.sight.n_cubes) if self.chance(f"held{cube}") > 0.5]
        return max(likely, key=lambda cube: self.chance(f"held{cube}"), default=None)

    def is_between(self, cube: int) -> bool:
        """Return whether the cube is between the fingers, open or shut."""
        off = self.cube(cube) - self.hand[:3]
        return bool(np.hypot(off[0], off[1]) < 0.028 and abs(off[2]) < 0.025)

    def handle(self, slide: str) -> Float:
        """Return where the handle of drawer or window is (3,)."""
        way = float(self.at(slide)[0])
        on_drawer: Float = DRAWER_HANDLE_M - np.array([0.0, way, 0.0])
        on_window: Float = WINDOW_HANDLE_M + np.array([way, 0.0, 0.0])
        return on_drawer if slide == "drawer" else on_window

    def is_in_drawer(self, cube: int) -> bool:
        """Return whether the cube is in the drawer, wherever that is, and not in the hand."""
        if not self.sight.has_fixtures or cube == self.held():
            return False
        off = self.handle("drawer") - self.cube(cube)
        return bool(0.08 < off[1] < 0.26 and abs(off[0]) < 0.1 and -0.04 < off[2] < 0.06)

    def is_hidden(self, cube: int) -> bool:
        """Return whether the cube lies where it cannot be seen: in the drawer, and that more shut than open."""
        return self.is_in_drawer(cube) and float(self.at("drawer")[0]) > _OPEN_ENOUGH_M


def first(look: Look, trust: Trust = TRUST) -> Belief:
    """Return what is believed after the first look."""
    names = look.sight.names
    values, variances = look.values.copy(), _variances(look, trust)
    turn, heading = look.value("hand_turn"), look.value("hand_heading")
    # From above both halves of a turn look alike. Where the hand is taken to be wound up and is not, it would unwind for
    # two seconds and more before it does anything; the other way round nothing is lost.
    if look.sigma("hand_heading") > trust.sure_heading:
        heading = 0.0
    values[names.index("hand_heading")] = turn + np.pi * round((heading - turn) / np.pi)
    variances[names.index("hand_heading")] = variances[names.index("hand_turn")]
    return Belief(look.sight, values, variances, look.chances, np.zeros(5), np.full(len(names), np.nan))


def reckoned(belief: Belief, action: Float, motion: Motion, trust: Trust = TRUST) -> Belief:
    """Return what is believed one control step later, from the action (5,) sent alone."""
    names, hand = belief.sight.names, belief.hand
    action = np.clip(action, -1.0, 1.0)
    step = motion.next_step(hand, belief.last_step, action)
    step[4] = _opened(belief, float(hand[4] + step[4]), float(action[4])) - hand[4]
    values, variances = belief.values.copy(), belief.variances.copy()
    off = {**dict(zip(_HAND, motion.sigmas * trust.reckoning, strict=True))}
    for name, change in zip(_HAND, step, strict=True):
        values[names.index(name)] += change
    values[names.index("hand_turn")] = values[names.index("hand_heading")]
    for name, change, sigma in _moved(belief, step, trust):
        values[names.index(name)] += change
        off[name] = sigma
    chances = belief.chances.copy()
    held = belief.held()
    if held is not None and action[4] < 0.0 and hand[4] + step[4] < 0.4:
        chances[: belief.sight.n_cubes] = 0.02
        off |= {f"cube{held}_{axis}": trust.let_go_m for axis in "xyz"}
    for name, sigma in off.items():
        variances[names.index(name)] += sigma**2
    variances[names.index("hand_turn")] = variances[names.index("hand_heading")]
    after = replace(belief, values=values, variances=variances, chances=chances, last_step=step)
    if action[4] > 0.0:
        after = _gripped(after, trust)
    return _pressed(after) if belief.sight.has_fixtures else after


def _opened(belief: Belief, opening: float, grip: float) -> float:
    """Return how far the gripper is open: it stops at a cube between its fingers."""
    is_open = belief.hand[4] < HELD_OPENING + _GRIP_SLACK
    if grip > 0.0 and is_open and any(belief.is_between(cube) for cube in range(belief.sight.n_cubes)):
        return min(opening, HELD_OPENING)
    return float(np.clip(opening, 0.0, 0.98))


def _gripped(belief: Belief, trust: Trust) -> Belief:
    """Return the belief with a cube held that the fingers closed around.

    A hand around a cube on the table looks much the same open or shut, and looks said for seconds that it held nothing.
    That it was told to close is known. If the cube is not there after all, a look at it where it stayed tells when the
    hand rises.
    """
    is_shut = abs(float(belief.hand[4]) - HELD_OPENING) < _GRIP_SLACK
    if not is_shut or abs(float(belief.last_step[4])) > _GRIP_RESTS:
        return belief
    chances = belief.chances.copy()
    for cube in range(belief.sight.n_cubes):
        if belief.is_between(cube):
            chances[cube] = max(float(chances[cube]), trust.gripped)
    return replace(belief, chances=chances)


def _moved(belief: Belief, step: Float, trust: Trust) -> Iterator[tuple[str, float, float]]:
    """Yield what the hand takes along or may have moved: coordinate, change, standard deviation of that."""
    hand, held = belief.hand, belief.held()
    for cube in range(belief.sight.n_cubes):
        if cube == held:
            for axis, change in zip("xyz", step[:3], strict=True):
                yield f"cube{cube}_{axis}", float(change), trust.carried_m
            yield f"cube{cube}_turn", float(step[3]), 0.02
        elif np.linalg.norm(belief.cube(cube) - hand[:3]) < trust.near_m:
            for axis in "xyz":
                yield f"cube{cube}_{axis}", 0.0, trust.touched_m
            yield f"cube{cube}_turn", 0.0, 0.03
    yield from _moved_slides(belief, step, trust) if belief.sight.has_fixtures else ()


def _moved_slides(belief: Belief, step: Float, trust: Trust) -> Iterator[tuple[str, float, float]]:
    hand = belief.hand
    for slide, axis, sign in (("drawer", 1, -1.0), ("window", 0, 1.0)):
        to_handle = belief.handle(slide) - hand[:3]
        if np.linalg.norm(to_handle) > 0.06:
            continue
        way, (low, high) = float(belief.at(slide)[0]), SLIDES_M[slide]
        is_pushed = abs(to_handle[axis]) < 0.045 and to_handle[axis] * step[axis] > 0.0
        change = float(np.clip(way + sign * step[axis], low, high) - way) if is_pushed else 0.0
        off_m = 0.3 * abs(float(step[axis])) + trust.touched_m
        yield slide, change, off_m
        for cube in range(belief.sight.n_cubes) if slide == "drawer" else ():
            if belief.is_in_drawer(cube):
                yield f"cube{cube}_y", -change, off_m


def _pressed(belief: Belief) -> Belief:
    """Return the belief with the buttons as deep as the shut fingers push them, or rising again."""
    values, variances, hand = belief.values.copy(), belief.variances.copy(), belief.hand
    for button, place in enumerate(BUTTON_XY_M):
        column = belief.sight.names.index(f"depth{button}")
        is_over = np.linalg.norm(hand[:2] - place) < _PRESS_ASIDE_M and hand[2] < _PRESS_Z_M and hand[4] > 0.5
        pushed = max(float(hand[2]) - _PRESS_Z_M, _DEEPEST_M) if is_over else 0.0
        values[column] = min(pushed, float(values[column]) + _RISE_M, 0.0005)
        variances[column] = (0.004 if is_over else 0.001) ** 2
    return replace(belief, values=values, variances=variances)


def _variances(look: Look, trust: Trust) -> Float:
    floors = [trust.floor_turn if period else trust.floor_m for period in look.sight.periods.values()]
    variances: Float = look.sigmas**2 + np.array(floors) ** 2
    return variances


def fused(belief: Belief, look: Look, trust: Trust = TRUST) -> tuple[Belief, tuple[str, ...]]:
    """Return what is believed after the look, and the coordinates in which it was not believed."""
    names, spread = belief.sight.names, _variances(look, trust)
    heading = names.index("hand_heading")
    told = look.values.copy()
    told[heading] = look.value("hand_turn")  # which half of a turn was settled at the first look
    spread[heading] = spread[names.index("hand_turn")]
    off = belief.sight.wrapped(told - belief.values)
    off[heading] = off[names.index("hand_turn")]
    is_off = off**2 > trust.gate**2 * (belief.variances + spread)
    again = belief.sight.wrapped(told - np.nan_to_num(belief.doubted))
    is_told_twice = is_off & ~np.isnan(belief.doubted) & (again**2 < 9.0 * 2.0 * spread)
    gain = belief.variances / (belief.variances + spread)
    values = np.where(is_off, belief.values, belief.values + gain * off)
    values = np.where(is_told_twice, belief.values + off, values)
    variances = np.maximum((1.0 - gain) * belief.variances, trust.kept_share * spread)
    variances = np.where(is_told_twice, spread, np.where(is_off, belief.variances, variances))
    is_doubted = is_off & ~is_told_twice
    after = replace(
        belief,
        values=values,
        variances=variances,
        chances=_fused_chances(belief.chances, look.chances, trust),
        doubted=np.where(is_doubted, told, np.nan),
    )
    after.values[names.index("hand_turn")] = after.values[heading]
    return _gripped(after, trust), tuple(
        name for name, one in zip(names, is_doubted, strict=True) if one and name != "hand_turn"
    )


def _fused_chances(before: Float, told: Float, trust: Trust) -> Float:
    evidence = trust.memory * _log_odds(before) + _log_odds(told)
    chances: Float = 1.0 / (1.0 + np.exp(-np.clip(evidence, -4.0, 4.0)))
    return chances


def _log_odds(chances: Float) -> Float:
    within = np.clip(chances, 1e-3, 1.0 - 1e-3)
    odds: Float = np.log(within / (1.0 - within))
    return odds


def with_hand(belief: Belief, sensed: Mapping[str, Float]) -> Belief:
    """Return the belief with the hand where its own sensors say: for arms that have them beside the pictures."""
    values, variances = belief.values.copy(), belief.variances.copy()
    hand = np.array([*sensed["effector_pos"], sensed["effector_yaw"][0], sensed["gripper_opening"][0]])
    for name, value in zip((*_HAND, "hand_turn"), (*hand, hand[3]), strict=True):
        values[belief.sight.names.index(name)] = value
        variances[belief.sight.names.index(name)] = 1e-8
    return replace(belief, values=values, variances=variances)

"""Calls of skills found in play, in hindsight: where symbols changed, what brought it about, and which target that was.

Play is cut where a fact begins or ceases to hold. What led there becomes a call of the skill that has such an effect,
with the target that came of it, whatever the hand was meant to do: relabelling in hindsight (Andrychowicz et al., NeurIPS
2017), here with targets of skills in place of states, as play is relabelled with where it leads (Lynch et al., CoRL 2019).
The symbols are given: the facts are those that the planner plans with.

Letters for shapes: N rows, K buttons.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domains.play_reading import moment
from domains.tabletop.grounding import ground
from domains.tabletop.layout import CUBES, FIXTURES
from planner.core.execution import Target
from planner.core.task import State

Float = NDArray[np.float64]
Rows = NDArray[np.int64]
Seen = Mapping[str, Float]  # (N, ...) each

_LONGEST = 90  # rows before the effect: what came earlier was for something else
_LIFT_ROWS, _AFTER_ROWS = 8, 8  # rows of lifting that belong to a pick; rows of leaving that belong to a call
_STILL_ROWS, _STILL_M = 5, 0.004  # what was set down stays where it is
_DROPPED_M = 0.012  # higher than this over where it came to rest, a cube was dropped and not placed
_HELD_GRIP = 0.45  # the fingers are still around a cube
_FARTHER, _FARTHER_M = (
    1.2,
    0.02,
)  # a way that leads farther off than this, over the table, did not lead there yet
_TOUCH_M = 0.03
_REACH_ROWS, _REACH_EVERY = 14, 10


@dataclass(frozen=True, eq=False)
class Call:
    """These rows (N,), ascending, brought the target about; its effect was there in row `effect`."""

    target: Target
    rows: Rows
    effect: int

    def __post_init__(self) -> None:
        if not len(self.rows) or np.any(np.diff(self.rows) < 1):
            raise ValueError(f"rows of a call ascend, and there is one or more; got {self.rows}")


def tabletop_calls(seen: Seen) -> list[Call]:
    """Return the calls in one episode of a tabletop world, in order of their effects."""
    n_rows = len(seen["effector_pos"])
    states: list[State] = []
    for row in range(n_rows):
        states.append(ground(moment(seen, row), states[-1] if states else None, {}))
    calls: list[Call] = []
    held_since = free_since = 0
    for row in range(1, n_rows):
        before, now = _held(states[row - 1]), _held(states[row])
        if now is not None and before is None:
            calls.append(_pick(seen, CUBES.index(now), (free_since, row)))
            held_since = row
        elif before is not None and now is None:
            calls += _place(seen, CUBES.index(before), (held_since, row))
            free_since = row
        others = [*_pressed(seen, (free_since, row)), *_slid(seen, states, (free_since, row))]
        if others:
            calls += others
            free_since = row
    return sorted([*calls, *_reaches(seen, states)], key=lambda call: call.effect)


def puzzle_calls(seen: Seen) -> list[Call]:
    """Return the presses in one episode of a puzzle, in order."""
    calls: list[Call] = []
    first = 0
    for row in range(1, len(seen["effector_pos"])):
        turned = _turned(seen, row)
        if len(turned):
            item = int(
                turned[np.argmin(seen["button_depth"][row, turned])]
            )  # the others it turned lie higher
            calls.append(_press(seen, item, (first, row)))
            first = row
    return calls


def _rows_of(off_m: Float, rows: tuple[int, int], n_after: int) -> Rows:
    """Return the rows up to the effect from which the way led not much farther off, and so many after it.

    `off_m` (N,) is how far from the thing, over the table, the hand was in every row of the episode. What leads away
    first was for something else: above a cube that was just set down the hand rises and leaves, and where it comes back
    for the same cube the two look alike. By advantage alone 9 of 20 picks succeeded, so 17.
    """
    first, effect = max(rows[0], rows[1] - _LONGEST), rows[1]
    here = off_m[first : effect + 1]
    later = np.maximum.accumulate(here[::-1])[::-1]  # the farthest from each row on
    before = first + np.flatnonzero(later <= _FARTHER * here + _FARTHER_M)
    return np.concatenate([before, np.arange(effect + 1, min(effect + n_after + 1, len(off_m)))])


def _all_rows(seen: Seen, rows: tuple[int, int]) -> Rows:
    """Return the rows up to the effect and some after it: for what begins at a place of its own, or leaves it upwards."""
    return np.arange(
        max(rows[0], rows[1] - _LONGEST), min(rows[1] + _AFTER_ROWS + 1, len(seen["effector_pos"]))
    )


def _over_table_m(seen: Seen, what: Float) -> Float:
    """Return how far the hand is from places (N, 3) or one (3,), over the table, as (N,)."""
    off: Float = np.linalg.norm((seen["effector_pos"] - what)[:, :2], axis=1)
    return off


def _held(state: State) -> str | None:
    return next((fact.args[0] for fact in state.facts if fact.predicate == "holding"), None)


def _pick(seen: Seen, item: int, rows: tuple[int, int]) -> Call:
    """Return the pick of the cube, its target being where the hand had brought it shortly after."""
    effect = rows[1]
    last = min(effect + _LIFT_ROWS, len(seen["effector_pos"]) - 1)
    yaw = float(seen["effector_yaw"][effect, 0])
    target = Target("pick", item, np.array([*seen["effector_pos"][last], yaw]))
    off_m = _over_table_m(seen, seen["cube_pos"][effect, item])
    return Call(target, _rows_of(off_m, rows, _LIFT_ROWS), effect)


def _place(seen: Seen, item: int, rows: tuple[int, int]) -> Iterator[Call]:
    """Yield the placing of the cube, if it was set down there and stayed."""
    first, effect = rows
    rest = seen["cube_pos"][effect, item]
    later = seen["cube_pos"][min(effect + _STILL_ROWS, len(seen["cube_pos"]) - 1), item]
    closed = np.flatnonzero(seen["gripper_opening"][first:effect, 0] > _HELD_GRIP)
    if not len(closed) or np.linalg.norm(later - rest) > _STILL_M:
        return
    let_go = first + int(closed[-1])
    if np.linalg.norm(seen["cube_pos"][let_go, item] - rest) <= _DROPPED_M:
        yaw = float(seen["effector_yaw"][let_go, 0])
        target = Target("place", item, np.array([*rest, yaw]))
        yield Call(target, _all_rows(seen, rows), effect)


def _turned(seen: Seen, row: int) -> Rows:
    return np.flatnonzero(seen["button_state"][row] != seen["button_state"][row - 1])


def _press(seen: Seen, item: int, rows: tuple[int, int]) -> Call:
    target = Target("press", item, np.array([float(seen["button_state"][rows[1], item]), 0.0, 0.0, 0.0]))
    return Call(target, _all_rows(seen, rows), rows[1])


def _pressed(seen: Seen, rows: tuple[int, int]) -> Iterator[Call]:
    for item in _turned(seen, rows[1]) if "button_state" in seen else ():
        yield _press(seen, int(item), rows)


def _slid(seen: Seen, states: Sequence[State], rows: tuple[int, int]) -> Iterator[Call]:
    """Yield the drawer and the window, where one has come to be open or shut: the hand has let go of it then."""
    effect = rows[1]
    for item, name in enumerate(FIXTURES if "drawer_pos" in seen else ()):
        was, now = (_ends(states[at], name) for at in (effect - 1, effect))
        if now - was:
            target = Target("slide", item, np.array([float(seen[f"{name}_pos"][effect, 0]), 0.0, 0.0, 0.0]))
            off_m = _over_table_m(seen, seen[f"{name}_handle_pos"])
            touching = np.flatnonzero(off_m[rows[0] : effect + 1] < _TOUCH_M)
            if len(touching):
                off_m[rows[0] + touching[0] :] = 0.0  # from here on it is on its way, wherever that leads
            yield Call(target, _rows_of(off_m, rows, _AFTER_ROWS), effect)


def _ends(state: State, name: str) -> set[str]:
    return {
        fact.predicate for fact in state.facts if fact.predicate in ("open", "shut") and fact.args == (name,)
    }


def _reaches(seen: Seen, states: Sequence[State]) -> Iterator[Call]:
    """Yield stretches of free movement, each to where the hand was a little later."""
    for first in range(0, len(states) - _REACH_ROWS, _REACH_EVERY):
        rows = slice(first, first + _REACH_ROWS + 1)
        is_free = all(_held(state) is None for state in states[rows])
        if is_free and float(seen["gripper_opening"][rows].max()) < 0.1:
            effect = first + _REACH_ROWS
            where = np.array([*seen["effector_pos"][effect], float(seen["effector_yaw"][effect, 0])])
            yield Call(Target("reach", 0, where), np.arange(first, effect + 1), effect)

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
Seen = Mapping[str, Float]  # (N, ...) each

_LONGEST = 90  # rows before the effect: what came earlier was for something else
_LIFT_ROWS, _AFTER_ROWS = 8, 8  # rows of lifting that belong to a pick; rows of leaving that belong to a call
_STILL_ROWS, _STILL_M = 5, 0.004  # what was set down stays where it is
_DROPPED_M = 0.012  # higher than this over where it came to rest, a cube was dropped and not placed
_HELD_GRIP = 0.45  # the fingers are still around a cube
_REACH_ROWS, _REACH_EVERY = 14, 10


@dataclass(frozen=True, eq=False)
class Call:
    """Rows `first` to `last` brought the target about; its effect was there in row `effect`."""

    target: Target
    first: int
    effect: int
    last: int

    def __post_init__(self) -> None:
        if not self.first <= self.effect <= self.last:
            raise ValueError(f"rows of a call ascend, got {self.first}, {self.effect} and {self.last}")


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
            calls.append(_pick(seen, now, (free_since, row)))
            held_since = row
        elif before is not None and now is None:
            calls += _place(seen, before, (held_since, row))
            free_since = row
        effects = [*_pressed(seen, row), *_slid(seen, states, row)]
        for target in effects:
            calls.append(_call(target, free_since, row, n_rows))
            free_since = row
    return sorted([*calls, *_reaches(seen, states)], key=lambda call: call.effect)


def puzzle_calls(seen: Seen) -> list[Call]:
    """Return the presses in one episode of a puzzle, in order."""
    calls: list[Call] = []
    first, n_rows = 0, len(seen["effector_pos"])
    for row in range(1, n_rows):
        turned = np.flatnonzero(seen["button_state"][row] != seen["button_state"][row - 1])
        if len(turned):
            item = int(
                turned[np.argmin(seen["button_depth"][row, turned])]
            )  # the others it turned lie higher
            calls.append(_call(_press(seen, item, row), first, row, n_rows))
            first = row
    return calls


def _call(target: Target, first: int, effect: int, n_rows: int) -> Call:
    return Call(target, max(first, effect - _LONGEST), effect, min(effect + _AFTER_ROWS, n_rows - 1))


def _held(state: State) -> str | None:
    return next((fact.args[0] for fact in state.facts if fact.predicate == "holding"), None)


def _pick(seen: Seen, cube: str, rows: tuple[int, int]) -> Call:
    """Return the pick of the cube, its target being where the hand had brought it shortly after."""
    first, effect = rows
    last = min(effect + _LIFT_ROWS, len(seen["effector_pos"]) - 1)
    yaw = float(seen["effector_yaw"][effect, 0])
    target = Target("pick", CUBES.index(cube), np.array([*seen["effector_pos"][last], yaw]))
    return Call(target, max(first, effect - _LONGEST), effect, last)


def _place(seen: Seen, cube: str, rows: tuple[int, int]) -> Iterator[Call]:
    """Yield the placing of the cube, if it was set down there and stayed."""
    first, effect = rows
    item, n_rows = CUBES.index(cube), len(seen["effector_pos"])
    rest = seen["cube_pos"][effect, item]
    later = seen["cube_pos"][min(effect + _STILL_ROWS, n_rows - 1), item]
    closed = np.flatnonzero(seen["gripper_opening"][first:effect, 0] > _HELD_GRIP)
    if not len(closed) or np.linalg.norm(later - rest) > _STILL_M:
        return
    let_go = first + int(closed[-1])
    if np.linalg.norm(seen["cube_pos"][let_go, item] - rest) <= _DROPPED_M:
        yaw = float(seen["effector_yaw"][let_go, 0])
        yield _call(Target("place", item, np.array([*rest, yaw])), first, effect, n_rows)


def _press(seen: Seen, item: int, row: int) -> Target:
    return Target("press", item, np.array([float(seen["button_state"][row, item]), 0.0, 0.0, 0.0]))


def _pressed(seen: Seen, row: int) -> Iterator[Target]:
    if "button_state" in seen:
        for item in np.flatnonzero(seen["button_state"][row] != seen["button_state"][row - 1]):
            yield _press(seen, int(item), row)


def _slid(seen: Seen, states: Sequence[State], row: int) -> Iterator[Target]:
    """Yield the drawer and the window, where one has come to be open or shut: the hand has let go of it then."""
    for item, name in enumerate(FIXTURES if "drawer_pos" in seen else ()):
        was, now = (_ends(states[at], name) for at in (row - 1, row))
        if now - was:
            yield Target("slide", item, np.array([float(seen[f"{name}_pos"][row, 0]), 0.0, 0.0, 0.0]))


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
            where = [*seen["effector_pos"][effect], float(seen["effector_yaw"][effect, 0])]
            yield Call(Target("reach", 0, np.array(where)), first, effect, effect)

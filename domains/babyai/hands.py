"""Hands that carry out a plan in minigrid: each step of the plan becomes turns, moves, and one pick-up, drop or toggle.

Ways are shortest over places and directions (Dijkstra). Where things lie in the way they are put aside first, and what
is carried meanwhile is taken up again.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from domains.babyai.problem import AROUND, ITEMS, Cell, Seen, around
from planner.core.formula import Atom
from planner.core.plan import Step

LEFT, RIGHT, FORWARD, PICK_UP, DROP, TOGGLE, DONE = range(7)  # minigrid's actions
IN_THE_WAY = 40  # steps that it costs to put a thing aside
MOST_ASIDE = 30  # things put aside in one walk
Pose = tuple[Cell, int]


class StuckError(Exception):
    """A step of the plan cannot be carried out; says why."""


@dataclass
class Hands:
    """Carries out steps in one environment, until minigrid says that the mission is fulfilled.

    Where a step puts a thing next to another and nobody wanted that, it is put down where there is room.
    """

    env: Any  # not wrapped, just reset
    seen: Seen
    wanted: frozenset[Atom]  # the facts that goal and rules speak of
    is_fulfilled: bool = False
    n_actions: int = 0
    _aside: int = field(default=0, init=False)

    def carry_out(self, steps: Sequence[Step]) -> str:
        """Return an empty string once the mission is fulfilled, else why it is not."""
        try:
            for step in steps:
                self._do(step)
                if self.is_fulfilled:
                    return ""
            self._act(DONE)  # facts that hold already are looked at after an action
        except StuckError as fault:
            return str(fault) if not self.is_fulfilled else ""
        return "" if self.is_fulfilled else "the plan is at its end, but the mission is not fulfilled"

    def _do(self, step: Step) -> None:
        name, args = step.name, step.args
        match name:
            case "go-to":
                self._face(self._cell_of(args[0]))
            case "go-through":
                self._walk(lambda pose: self.seen.rooms.get(pose[0]) == args[2])
            case "pick-up":
                self._face(self._cell_of(args[0]))
                self._act(PICK_UP)
            case "put-next-to" if Atom("next-to", args[:2]) in self.wanted:
                self._put_beside(self._cell_of(args[1]), args[2])
            case "put-next-to" | "put-down":
                self._put_aside(set(), args[-1])
            case "open" | "close" | "unlock" | "unpack":
                self._face(self._cell_of(args[0]))
                self._act(TOGGLE)
            case _:
                raise StuckError(f"no hands for the action {name!r}")

    # --- acting -------------------------------------------------------------------------------------

    def _act(self, action: int) -> None:
        if self.is_fulfilled:
            return
        _, reward, is_over, _, _ = self.env.step(action)
        self.n_actions += 1
        if is_over and reward > 0:
            self.is_fulfilled = True
        elif is_over:
            raise StuckError("minigrid says that the mission has failed")

    def _pose(self) -> Pose:
        x, y = self.env.agent_pos
        return (int(x), int(y)), int(self.env.agent_dir)

    def _content(self, cell: Cell) -> Any:
        inside = 0 <= cell[0] < self.env.grid.width and 0 <= cell[1] < self.env.grid.height
        return self.env.grid.get(*cell) if inside else None

    def _cell_of(self, name: str) -> Cell:
        thing = self.seen.things[name]
        for x in range(self.env.grid.width):
            for y in range(self.env.grid.height):
                if self.env.grid.get(x, y) is thing:
                    return x, y
        raise StuckError(f"{name} is not in the grid")

    # --- walking ------------------------------------------------------------------------------------

    def _face(self, cell: Cell) -> None:
        self._walk(lambda pose: _front(pose) == cell)

    def _put_beside(self, cell: Cell, room: str) -> None:
        """Drop what is carried beside the cell, in the room; where no place is free there one is made free."""
        beside = {each for each in around(cell) if self.seen.rooms.get(each) == room}
        if not any(map(self._is_free, beside)):
            taken = {each for each in beside if self._is_item(each)}
            self._walk(partial(_faces, taken))
            self._clear(beside, self._content(_front(self._pose())))
        self._walk(lambda pose: _front(pose) in beside and self._is_free(_front(pose)))
        self._act(DROP)

    def _is_free(self, cell: Cell) -> bool:
        return cell in self.seen.rooms and self._content(cell) is None

    def _walk(self, is_there: Callable[[Pose], bool]) -> None:
        """Walk to the nearest pose that will do, putting aside what lies in the way."""
        for _ in range(MOST_ASIDE):
            way = self._way(is_there, may_clear=True)
            if way is None:
                raise StuckError("there is no way")
            here = self._pose()[0]
            blocked = (at for at, (cell, _) in enumerate(way) if cell != here and self._is_item(cell))
            first = next(blocked, len(way))
            self._go(way[:first])
            if first == len(way) or self.is_fulfilled:
                return
            self._clear({cell for cell, _ in way}, self._content(way[first][0]))
        raise StuckError("too much lies in the way")

    def _is_item(self, cell: Cell) -> bool:
        content = self._content(cell)
        return content is not None and content.type in ITEMS

    def _clear(self, way: set[Cell], blocking: Any) -> None:
        """Put aside the thing that the agent faces; what it carries is put down meanwhile."""
        self._aside += 1
        if self._aside > MOST_ASIDE:
            raise StuckError("what lies in the way cannot be put aside")
        carried, before = self.env.carrying, self._pose()
        if carried is not None:
            self._put_aside(way)
            self._walk_freely(lambda pose: pose == before)
        self._act(PICK_UP)
        if self.env.carrying is not blocking and not self.is_fulfilled:
            raise StuckError("what lies in the way cannot be picked up")
        self._put_aside(way)
        if carried is not None:
            cell = next((cell for cell in self.seen.rooms if self._content(cell) is carried), self._pose()[0])
            self._walk_freely(lambda pose: _front(pose) == cell)
            self._act(PICK_UP)

    def _put_aside(self, way: set[Cell], room: str = "") -> None:
        """Drop what is carried on a free place off the way, if possible in the room and not before a door."""
        for place, n_doors in ((room, 0), (room, 4), ("", 0), ("", 4)):
            free = {
                cell
                for cell, its in self.seen.rooms.items()
                if cell not in way
                and place in ("", its)
                and self._is_free(cell)
                and self._n_doors(cell) <= n_doors
            }
            found = self._way(partial(_faces, free), may_clear=False)
            if found is not None:
                self._go(found)
                self._act(DROP)
                return
        raise StuckError("there is no place to put a thing aside")

    def _n_doors(self, cell: Cell) -> int:
        return sum(_is_door(self._content(each)) for each in around(cell))

    def _walk_freely(self, is_there: Callable[[Pose], bool]) -> None:
        way = self._way(is_there, may_clear=False)
        if way is None:
            raise StuckError("there is no free way")
        self._go(way)

    def _go(self, way: Sequence[Pose]) -> None:
        for pose in way:
            self._act(_action(self._pose(), pose))

    def _way(self, is_there: Callable[[Pose], bool], *, may_clear: bool) -> list[Pose] | None:
        """Return the poses to the nearest that will do (Dijkstra, Numerische Mathematik 1959); None if there is no way."""
        start = self._pose()
        before: dict[Pose, Pose | None] = {start: None}
        costs, waiting = {start: 0}, [(0, start)]
        while waiting:
            cost, pose = heapq.heappop(waiting)
            if cost > costs[pose]:
                continue
            if is_there(pose):
                return _back(pose, before)
            for following, more in self._next(pose, may_clear):
                if cost + more < costs.get(following, cost + more + 1):
                    costs[following] = cost + more
                    before[following] = pose
                    heapq.heappush(waiting, (cost + more, following))
        return None

    def _next(self, pose: Pose, may_clear: bool) -> list[tuple[Pose, int]]:
        cell, direction = pose
        found: list[tuple[Pose, int]] = [
            ((cell, (direction - 1) % 4), 1),
            ((cell, (direction + 1) % 4), 1),
        ]
        ahead = _front(pose)
        content = self._content(ahead)
        is_room = ahead in self.seen.rooms
        if (is_room and content is None) or (_is_door(content) and content.is_open):
            found.append(((ahead, direction), 1))
        elif is_room and may_clear and content.type in ITEMS:
            found.append(((ahead, direction), IN_THE_WAY))
        return found


def _front(pose: Pose) -> Cell:
    (x, y), direction = pose
    return x + AROUND[direction][0], y + AROUND[direction][1]


def _faces(cells: Collection[Cell], pose: Pose) -> bool:
    return _front(pose) in cells


def _is_door(content: Any) -> bool:
    return content is not None and content.type == "door"


def _back(pose: Pose, before: dict[Pose, Pose | None]) -> list[Pose]:
    way: list[Pose] = []
    here: Pose | None = pose
    while here is not None and before[here] is not None:
        way.append(here)
        here = before[here]
    return way[::-1]


def _action(here: Pose, there: Pose) -> int:
    if here[0] != there[0]:
        return FORWARD
    return RIGHT if (here[1] + 1) % 4 == there[1] else LEFT

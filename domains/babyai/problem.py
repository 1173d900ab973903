"""The task that is seen in a grid: its rooms, doors and things, and where they are from where the agent stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from planner.core.formula import Atom, Parameter
from planner.core.task import Domain, State, Task
from planner.pddl import read_domain, text_of

DOMAIN_FILE = Path(__file__).with_name("domain.pddl")
ITEMS = ("key", "ball", "box")
AROUND = ((1, 0), (0, 1), (-1, 0), (0, -1))  # right, down, left, up: the directions 0 to 3 of an agent
Cell = tuple[int, int]
Rooms = Mapping[Cell, str]


@dataclass(frozen=True, eq=False)
class Seen:
    """The task of a grid, which room each free cell belongs to, and what the names of things stand for."""

    task: Task
    rooms: Rooms
    things: Mapping[str, Any]  # objects of minigrid

    def name_of(self, thing: object) -> str | None:
        """Return the name of an object of minigrid; None for a wall and the like."""
        return next((name for name, other in self.things.items() if other is thing), None)


@cache
def domain() -> Domain:
    """Return the domain of all of BabyAI's levels."""
    return read_domain(text_of(DOMAIN_FILE), str(DOMAIN_FILE))


def seen_in(env: Any) -> Seen:
    """Return the task of an environment of minigrid as it is now, without a goal.

    The environment is BabyAI's (Chevalier-Boisvert et al., ICLR 2019), as `gymnasium.make` gives it, after `reset`.
    """
    env = env.unwrapped
    rooms = rooms_of(env)
    cells = dict(_things(env))
    things = {name: env.grid.get(*cell) for name, cell in cells.items()}
    if env.carrying is not None:
        things["carried"] = env.carrying
    packed = {f"packed-in-{name}": name for name, thing in things.items() if getattr(thing, "contains", None)}
    things.update({inner: things[box].contains for inner, box in packed.items()})
    colours = sorted({thing.color for thing in things.values()})
    objects = [Parameter(name, (thing.type,)) for name, thing in things.items()]
    objects += [Parameter(room, ("room",)) for room in dict.fromkeys(rooms.values())]
    objects += [Parameter(colour, ("colour",)) for colour in colours]
    facts = {Atom("has-colour", (name, thing.color)) for name, thing in things.items()}
    facts |= {Atom("agent-in", (rooms[here],)) for here in (_cell(env.agent_pos),) if here in rooms}
    facts.add(Atom("hand-free") if env.carrying is None else Atom("carrying", ("carried",)))
    facts |= {Atom("inside", (inner, box)) for inner, box in packed.items()}
    for name, cell in cells.items():
        facts |= set(_where(name, cell, env)) | set(_beside(name, cells, rooms, things))
    task = Task(domain(), "babyai", tuple(objects), State(frozenset(facts)))
    return Seen(task, rooms, things)


def rooms_of(env: Any) -> dict[Cell, str]:
    """Return the room of each cell that is neither wall nor door: what is connected without a door is one room."""
    rooms: dict[Cell, str] = {}
    n_rooms = 0
    for start in _cells(env):
        if start in rooms or not _is_floor(env, start):
            continue
        n_rooms += 1
        waiting = [start]
        while waiting:
            here = waiting.pop()
            if here not in rooms and _is_floor(env, here):
                rooms[here] = f"room-{n_rooms}"
                waiting.extend(around(here))
    return rooms


def around(cell: Cell) -> tuple[Cell, ...]:
    """Return the four cells beside a cell: right, below, left, above."""
    return tuple((cell[0] + dx, cell[1] + dy) for dx, dy in AROUND)


def _cell(position: Any) -> Cell:
    return int(position[0]), int(position[1])


def _cells(env: Any) -> Iterator[Cell]:
    return ((x, y) for y in range(env.grid.height) for x in range(env.grid.width))


def _is_floor(env: Any, cell: Cell) -> bool:
    inside = 0 <= cell[0] < env.grid.width and 0 <= cell[1] < env.grid.height
    content = env.grid.get(*cell) if inside else None
    return inside and (content is None or content.type not in ("wall", "door"))


def _things(env: Any) -> Iterator[tuple[str, Cell]]:
    """Yield the names of the things in the grid: kind and number, which tell nothing of colour or place."""
    numbers = dict.fromkeys((*ITEMS, "door"), 0)
    for cell in _cells(env):
        thing = env.grid.get(*cell)
        if thing is not None and thing.type in numbers:
            numbers[thing.type] += 1
            yield f"{thing.type}-{numbers[thing.type]}", cell


def _where(name: str, cell: Cell, env: Any) -> Iterator[Atom]:
    """Yield on which side of the agent a thing is, if it is in the room that the agent is in, or in its walls."""
    here = _cell(env.agent_pos)
    if _cell(env.front_pos) == cell:
        yield Atom("facing", (name,))
    if not env.room_from_pos(*here).pos_inside(*cell):
        return
    (ahead_x, ahead_y), (x, y) = AROUND[env.agent_dir], (cell[0] - here[0], cell[1] - here[1])
    ahead, to_right = x * ahead_x + y * ahead_y, y * ahead_x - x * ahead_y
    sides = {
        "in-front-of-you": ahead > 0,
        "behind-you": ahead < 0,
        "on-your-right": to_right > 0,
        "on-your-left": to_right < 0,
    }
    yield from (Atom(side, (name,)) for side, is_there in sides.items() if is_there)


def _beside(name: str, cells: Mapping[str, Cell], rooms: Rooms, things: Mapping[str, Any]) -> Iterator[Atom]:
    """Yield which rooms a thing is in, what it is next to, and of a door how it is and where it leads."""
    cell, thing = cells[name], things[name]
    if thing.type != "door":
        yield Atom("in-room", (name, rooms[cell]))
        beside = around(cell)
        yield from (Atom("next-to", (name, other)) for other, where in cells.items() if where in beside)
        return
    both_sides = list(dict.fromkeys(rooms[side] for side in around(cell) if side in rooms))
    yield from (Atom("in-room", (name, room)) for room in both_sides)
    yield from (
        Atom("leads", (name, one, other)) for one in both_sides for other in both_sides if one != other
    )
    if thing.is_open:
        yield Atom("is-open", (name,))
    if thing.is_locked:
        yield Atom("is-locked", (name,))

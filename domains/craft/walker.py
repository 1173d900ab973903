"""Who knows the grid and the hierarchy walks the shortest way to what may come next."""

from __future__ import annotations

from collections import deque

from domains.craft.env import FORWARD, LEFT, RIGHT, CraftEnv
from domains.craft.layout import HEADINGS, LABEL_OF_CODE, LAVA_CODE, WALL_CODE, Cell, Codes
from domains.craft.tasks import FACTS, craft_table
from domains.machine_table import facts_of
from planner.core import BadInputError, Hierarchy
from planner.machines import Position, step

Place = tuple[Cell, int]  # with the heading


def wanted_codes(hierarchy: Hierarchy, position: Position) -> frozenset[int]:
    """Return the codes of what moves the hierarchy on when entered, and does not end it badly."""
    found = set()
    for code in range(1, WALL_CODE):
        after, _, taken = step(hierarchy, position, facts_of(int(LABEL_OF_CODE[code]), FACTS))
        if taken is not None and not after.is_rejected:
            found.add(code)
    return frozenset(found)


def shortest_way(codes: Codes, place: Place, wanted: frozenset[int]) -> list[int] | None:
    """Return the fewest actions that enter a cell of a wanted code, never lava; None where no way leads there."""
    before: dict[Place, tuple[Place, int] | None] = {place: None}
    waiting = deque([place])
    while waiting:
        here = waiting.popleft()
        for action, there in _moves(codes, here):
            if action == FORWARD and codes[there[0]] in wanted:
                return [*_actions_to(here, before), action]
            if there not in before:
                before[there] = (here, action)
                waiting.append(there)
    return None


def fewest_steps(env: CraftEnv) -> int | None:
    """Return in how few steps the task can be done from where the environment was reset; None where it cannot.

    Breadth first over places and nodes of the flat machine.
    """
    table = craft_table(env.task, env.layout.has_lava)
    first = ((env.cell, env.heading), 0)
    seen, edge = {first}, [first]
    for n_steps in range(1, env.layout.size**2 * 4 * len(table.nodes)):
        reached = []
        for place, node in edge:
            for action, there in _moves(env.codes, place):
                label = int(LABEL_OF_CODE[env.codes[there[0]]]) if action == FORWARD else 0
                after = there, int(table.follow[node, label])
                if table.is_accepting[after[1]]:
                    return n_steps
                if after not in seen:
                    seen.add(after)
                    reached.append(after)
        edge = reached
    return None


def _moves(codes: Codes, place: Place) -> list[tuple[int, Place]]:
    cell, heading = place
    moves = [(RIGHT, (cell, (heading + 1) % 4)), (LEFT, (cell, (heading - 1) % 4))]
    ahead = cell[0] + HEADINGS[heading][0], cell[1] + HEADINGS[heading][1]
    return moves if codes[ahead] in (WALL_CODE, LAVA_CODE) else [(FORWARD, (ahead, heading)), *moves]


def _actions_to(place: Place, before: dict[Place, tuple[Place, int] | None]) -> list[int]:
    actions = []
    step_back = before[place]
    while step_back is not None:
        actions.append(step_back[1])
        step_back = before[step_back[0]]
    return actions[::-1]


def walk(env: CraftEnv) -> float:
    """Return what is paid on the shortest ways, one after the other, until the environment's episode ends.

    Nothing on such a way moves the hierarchy on but its last cell, so each is walked to its end.
    """
    if env.hierarchy is None or env.position is None:
        raise BadInputError(
            "a walker needs a task and a grid: make the environment with a task, and reset it"
        )
    paid = 0.0
    while True:
        way = shortest_way(env.codes, (env.cell, env.heading), wanted_codes(env.hierarchy, env.position))
        if way is None:
            raise BadInputError(f"task {env.task!r}: nothing that may come next can be reached in this grid")
        for action in way:
            _, reward, terminated, truncated, _ = env.step(action)
            paid += reward
            if terminated or truncated:
                return paid

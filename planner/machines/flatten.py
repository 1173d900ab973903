"""One machine that does what a hierarchy does."""

from __future__ import annotations

from dataclasses import replace

from planner.core import BadInputError, Hierarchy, RewardMachine
from planner.machines.run import Position, advance, leaf_edges, start

MAX_NODES = 100_000


def flatten(hierarchy: Hierarchy, max_nodes: int = MAX_NODES) -> RewardMachine:
    """Return the flat twin: it accepts the same sequences of observations and pays the same rewards.

    Its nodes are the call stacks that can be reached; the number of these can grow exponentially with
    the depth of the hierarchy (Furelos-Blanco et al. 2023, theorem 3.2), so it is bounded.
    """
    first = start(hierarchy)
    names: dict[Position, str] = {first: _name(first)}
    taken = set(names.values())
    waiting, edges = [first], []
    while waiting:
        here = waiting.pop()
        for leaf in leaf_edges(hierarchy, here):
            if not leaf.edge.guard.clauses:
                continue
            there, reward = advance(hierarchy, leaf)
            if there not in names:
                if len(names) >= max_nodes:
                    raise BadInputError(
                        f"hierarchy {hierarchy.root!r}: its flat twin has more than {max_nodes} nodes. "
                        "Run the hierarchy itself"
                    )
                names[there] = _free(_name(there), taken)
                taken.add(names[there])
                waiting.append(there)
            edge = replace(leaf.edge, source=names[here], target=names[there], reward=reward, call=None)
            edges.append(edge)
    return RewardMachine(
        hierarchy.root,
        tuple(names.values()),
        names[first],
        tuple(edges),
        frozenset(name for position, name in names.items() if position.is_accepted),
        frozenset(name for position, name in names.items() if position.is_rejected),
    )


def _name(position: Position) -> str:
    stack = " / ".join(
        f"{frame.machine}{'(' + ', '.join(frame.args) + ')' if frame.args else ''}@{frame.node}"
        f"{'' if frame.called_by is None else f'#{frame.called_by}'}"
        for frame in position.stack
    )
    return f"rejected at {stack}" if position.is_rejected else stack


def _free(name: str, taken: set[str]) -> str:
    """Return the name, with a number where another stack happens to be written the same way."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free

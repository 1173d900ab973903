"""One machine that does what a hierarchy does."""

from __future__ import annotations

from dataclasses import replace

from planner.core import BadInputError, Hierarchy, RewardMachine
from planner.machines.run import Position, advance, leaf_edges, start

MAX_NODES = 100_000


def flatten(hierarchy: Hierarchy) -> RewardMachine:
    """Return the flat twin: it accepts the same sequences of observations and pays the same rewards.

    Its nodes are the call stacks that can be reached; the number of these can grow exponentially with
    the depth of the hierarchy (Furelos-Blanco et al. 2023, theorem 3.2), so it is bounded by `MAX_NODES`.
    """
    first = start(hierarchy)
    names: dict[Position, str] = {first: _name(first)}
    waiting, edges = [first], []
    while waiting:
        here = waiting.pop()
        for leaf in leaf_edges(hierarchy, here):
            there, reward = advance(hierarchy, leaf)
            if there not in names:
                if len(names) >= MAX_NODES:
                    raise BadInputError(
                        f"hierarchy {hierarchy.root!r}: its flat twin has more than {MAX_NODES} nodes. "
                        "Run the hierarchy itself"
                    )
                names[there] = _name(there)
                waiting.append(there)
            if leaf.edge.guard.clauses:
                edges.append(replace(leaf.edge, source=names[here], target=names[there], reward=reward))
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

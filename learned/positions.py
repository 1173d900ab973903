"""All positions that a hierarchy can come to, numbered, and a table of where each label leads from each.

Like `domains.machine_table`, but with the call stacks kept: learners of options need to know which machine moved.
Labels are whole numbers whose bit i is fact i of a world.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domains.machine_table import facts_of
from planner.core import BadInputError, Hierarchy
from planner.machines import LeafEdge, Position, leaf_edges, start, step
from planner.machines.run import advance

MAX_POSITIONS = 10_000

Ints = NDArray[np.int64]


def positions_of(hierarchy: Hierarchy, max_positions: int = MAX_POSITIONS) -> tuple[Position, ...]:
    """Return every position that can be reached, the start first.

    Guards are taken one by one, so that a position which only an edge earlier in order keeps from being reached is
    among them too.
    """
    found = {start(hierarchy): None}
    waiting = list(found)
    while waiting:
        here = waiting.pop(0)
        for leaf in leaf_edges(hierarchy, here):
            there = advance(hierarchy, leaf)[0]
            if leaf.edge.guard.clauses and there not in found:
                if len(found) >= max_positions:
                    raise BadInputError(
                        f"hierarchy {hierarchy.root!r}: more than {max_positions} positions can be reached. "
                        "Learn its machines one by one"
                    )
                found[there] = None
                waiting.append(there)
    return tuple(found)


@dataclass(frozen=True, eq=False)
class Positions:
    """P positions, L labels. Position 0 is the start."""

    hierarchy: Hierarchy
    known: tuple[str, ...]  # bit i of a label says whether fact i is told
    labels: tuple[int, ...]  # those the world can tell
    all: tuple[Position, ...]
    follow: Ints  # (P, 2^facts)
    reward: NDArray[np.float64]  # (P, 2^facts)
    is_accepted: NDArray[np.bool_]  # (P,)
    is_rejected: NDArray[np.bool_]  # (P,)
    taken: dict[tuple[int, int], LeafEdge]  # by position and label, where any is taken

    @property
    def has_ended(self) -> NDArray[np.bool_]:
        """Return which positions end the run, (P,)."""
        return self.is_accepted | self.is_rejected


def table_of_positions(
    hierarchy: Hierarchy, known: tuple[str, ...], labels: Sequence[int] | None = None
) -> Positions:
    """Return the positions of the hierarchy and where the labels lead; labels that are not asked for lead nowhere."""
    every = positions_of(hierarchy)
    number = {position: index for index, position in enumerate(every)}
    wanted = tuple(range(1 << len(known))) if labels is None else tuple(labels)
    follow = np.repeat(np.arange(len(every))[:, None], 1 << len(known), axis=1)  # (P, L)
    reward = np.zeros(follow.shape)
    taken = {}
    for index, position in enumerate(every):
        for label in wanted:
            after, paid, leaf = step(hierarchy, position, facts_of(label, known))
            follow[index, label], reward[index, label] = number[after], paid
            if leaf is not None:
                taken[index, label] = leaf
    return Positions(
        hierarchy,
        known,
        wanted,
        every,
        follow,
        reward,
        np.array([position.is_accepted for position in every]),
        np.array([position.is_rejected for position in every]),
        taken,
    )

"""Q-learning on the product of a world and a flat machine, with or without counterfactual experiences.

Toro Icarte et al., "Reward Machines" (JAIR 73, 2022): the cross-product baseline (section 4.1) learns the value of an
action at the node where the machine stands; CRM (section 4.2) learns from every step what it would have
been worth at every other node as well. Nodes are the positions of the hierarchy: its flat twin.

Letters for shapes: B runs, N nodes, A actions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from learned.many_headed import Experience, Ints, ManyHeadedQ, chosen
from learned.positions import Positions


@dataclass(frozen=True, eq=False)
class Moved:
    """What B runs did in one step of their world."""

    seen: NDArray[Any]  # (B, ...), before
    actions: Ints  # (B,)
    after: NDArray[Any]  # (B, ...), also of runs that ended
    labels: Ints  # (B,)
    is_over: NDArray[np.bool_]  # (B,), for whatever reason: another run begins in this place


class FlatLearner:
    """One head a node; `counterfactual` tells every step to all nodes at which a run can still be."""

    def __init__(self, table: Positions, q: ManyHeadedQ, discount: float, *, counterfactual: bool) -> None:
        self.table, self.q, self.discount = table, q, discount
        self._told = np.flatnonzero(~table.has_ended) if counterfactual else None  # (N,)

    def begin(self, n_runs: int) -> Ints:
        """Return where so many new runs stand: the numbers of their nodes, (B,)."""
        return np.zeros(n_runs, dtype=np.int64)

    def act(
        self, runs: Ints, seen: NDArray[Any], explore: float = 0.0, rng: np.random.Generator | None = None
    ) -> Ints:
        """Return an action for each run, (B,)."""
        values = self.q.values(seen)[np.arange(len(runs)), runs]  # (B, H, A) -> (B, A)
        return chosen(values, explore, rng)

    def follow(self, runs: Ints, moved: Moved, *, learns: bool = True) -> Ints:
        """Return where the runs stand after the step; learn from it first."""
        if learns:
            self.q.learn(self.experience(runs, moved))
        after = self.table.follow[runs, moved.labels]
        return np.where(moved.is_over, 0, after)

    def experience(self, runs: Ints, moved: Moved) -> Experience:
        """Return the step as it counts at the nodes of the runs, or at all nodes (B, N)."""
        heads = runs[:, None] if self._told is None else np.repeat(self._told[None], len(runs), axis=0)
        labels = moved.labels[:, None]
        following = self.table.follow[heads, labels]  # (B, N)
        return Experience(
            moved.seen,
            moved.actions,
            moved.after,
            heads,
            self.table.reward[heads, labels],
            np.where(self.table.has_ended[following], 0.0, self.discount),
            following,
        )

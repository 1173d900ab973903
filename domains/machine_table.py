"""Many runs of one hierarchy at once: a table to look up instead of guards to try.

A label is a whole number whose bit i says whether fact i of a world is told. The flat twin of a hierarchy
(`planner.machines.flatten`) has finitely many nodes and a world finitely many labels, so all moves fit one array.
For one run at a time, with hierarchies too large to flatten and any facts, there is `planner.machines.compiled`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.core import Atom, BadInputError, Clause, Hierarchy, RewardMachine, nearest
from planner.machines import flatten

Labels = NDArray[np.int64]
MAX_FACTS = 16  # 65536 labels a node


@dataclass(frozen=True, eq=False)
class MachineTable:
    """The moves of one flat machine; N nodes, L = 2^facts labels. Node 0 is the first."""

    nodes: tuple[str, ...]
    facts: tuple[str, ...]
    follow: NDArray[np.int64]  # (N, L) -> node
    reward: NDArray[np.float64]  # (N, L)
    is_accepting: NDArray[np.bool_]  # (N,)
    is_rejecting: NDArray[np.bool_]  # (N,)

    def step(self, nodes: NDArray[np.int64], labels: Labels) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return where the labels (B,) lead from the nodes (B,), and the rewards paid (B,)."""
        return self.follow[nodes, labels], self.reward[nodes, labels]  # (N, L)[(B,), (B,)] -> (B,)


def label_of(facts: Iterable[Atom], known: tuple[str, ...]) -> int:
    """Return the label of a set of facts.

    >>> label_of([Atom("red"), Atom("blue")], ("red", "green", "blue"))
    5
    """
    return sum(1 << known.index(fact.predicate) for fact in set(facts))


def facts_of(label: int, known: tuple[str, ...]) -> frozenset[Atom]:
    """Return the facts of a label.

    >>> sorted(map(str, facts_of(5, ("red", "green", "blue"))))
    ['(blue)', '(red)']
    """
    return frozenset(Atom(name) for bit, name in enumerate(known) if label >> bit & 1)


def table_of(hierarchy: Hierarchy | None, facts: tuple[str, ...]) -> MachineTable:
    """Return the table of the hierarchy's flat twin over these facts; None gives one node that is never left."""
    if len(facts) > MAX_FACTS:
        raise BadInputError(
            f"a table has at most {MAX_FACTS} facts, got {len(facts)}. Run the hierarchy itself"
        )
    n_labels = 1 << len(facts)
    if hierarchy is None:
        never = np.zeros(1, dtype=np.bool_)
        stays, nothing = np.zeros((1, n_labels), dtype=np.int64), np.zeros((1, n_labels))
        return MachineTable(("",), facts, stays, nothing, never, never)
    flat = flatten(hierarchy)
    nodes = (flat.initial, *(node for node in flat.nodes if node != flat.initial))
    number = {node: index for index, node in enumerate(nodes)}
    follow = np.repeat(np.arange(len(nodes))[:, None], n_labels, axis=1)  # (N, L): stays where it is
    reward = np.zeros((len(nodes), n_labels))
    for node in nodes:
        _fill(follow[number[node]], reward[number[node]], flat, node, number, facts)
    return MachineTable(
        nodes,
        facts,
        follow,
        reward,
        np.array([node in flat.accepting for node in nodes]),
        np.array([node in flat.rejecting for node in nodes]),
    )


def _fill(
    follow: NDArray[np.int64],
    reward: NDArray[np.float64],
    flat: RewardMachine,
    node: str,
    number: dict[str, int],
    facts: tuple[str, ...],
) -> None:
    """Write the moves from one node into the rows (L,), backwards: of edges that are met, the first counts."""
    labels = np.arange(len(follow))
    for edge in reversed(flat.edges_from[node]):
        is_met = np.zeros(len(labels), dtype=np.bool_)
        for clause in edge.guard.clauses:
            holds, fails = _bits(clause, facts)
            is_met |= ((labels & holds) == holds) & ((labels & fails) == 0)
        follow[is_met] = number[edge.target]
        reward[is_met] = edge.reward


def _bits(clause: Clause, facts: tuple[str, ...]) -> tuple[int, int]:
    for atom in sorted(clause.holds | clause.fails):
        if atom.args or atom.predicate not in facts:
            raise BadInputError(
                f"a guard asks for {atom}, which this world never tells{nearest(str(atom), facts)}"
            )
    return label_of(clause.holds, facts), label_of(clause.fails, facts)

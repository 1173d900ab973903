"""Whether a machine is deterministic: no observation whatever takes two edges that do different things."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from planner.core import Clause, Edge, Guard, RewardMachine
from planner.machines.learning.problem import Callee
from planner.machines.run import conjunction


def is_exclusive(machine: RewardMachine, machines: Iterable[RewardMachine]) -> bool:
    """Return whether no two guards out of a node can be met at once, but of edges that do the same.

    The guard of a call is met where the called machine's first leaf edges can be taken too, as in the
    paper's definition (Furelos-Blanco et al., ICML 2023, section 3).
    """
    known = tuple(machines)
    for edges in machine.edges_from.values():
        guarded = [(edge, whole(edge, known)) for edge in edges]
        for (one, here), (other, there) in combinations(guarded, 2):
            does_the_same = (one.target, one.call) == (other.target, other.call)
            if not does_the_same and any(_meet(a, b) for a in here.clauses for b in there.clauses):
                return False
    return True


def whole(edge: Edge, machines: Iterable[RewardMachine]) -> Guard:
    """Return on what the edge is taken: its guard and, for a call, one of the called machine's first guards."""
    if edge.call is None:
        return edge.guard
    return conjunction(edge.guard, Guard(Callee.of(edge.call, machines).begins))


def _meet(one: Clause, other: Clause) -> bool:
    return not (one.holds & other.fails or one.fails & other.holds)

"""Faults of hierarchies as values, and those that can be seen from the calls alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from planner.core import Atom, Call, Edge, RewardMachine, nearest
from planner.core.machine import shortest_call_loop


class FindingKind(Enum):
    """What is wrong."""

    NO_MACHINE = "a call of a machine that is not there"
    WRONG_ARGUMENTS = "a call with too many objects or too few"
    CALL_LOOP = "calls that loop"
    ROOT_TAKES_PARAMETERS = "a root that takes parameters"
    FREE_VARIABLE = "a variable that is no parameter"
    OVERLAP = "two edges that one observation could take"
    UNREACHABLE = "a node that is never reached"
    NEVER_TAKEN = "an edge that is never taken"
    HOPELESS = "a node from which nothing can be accepted"
    WAITS = "a node where some observation takes no edge"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault: where, in words with how to mend it, and observations that lead to it (the last one shows it)."""

    kind: FindingKind
    machine: str
    words: str
    nodes: tuple[str, ...] = ()
    edges: tuple[Edge, ...] = ()
    trace: tuple[frozenset[Atom], ...] = ()

    def __str__(self) -> str:
        return self.words


def call_findings(root: str, machines: Sequence[RewardMachine]) -> list[Finding]:
    """Return what is wrong with the calls among machines, whether or not a `Hierarchy` can be made of them."""
    by_name = {machine.name: machine for machine in machines}
    found = []
    if root not in by_name:
        words = f"hierarchy: no root machine {root!r}{nearest(root, by_name)}"
        found.append(Finding(FindingKind.NO_MACHINE, root, words))
    elif by_name[root].parameters:
        words = (
            f"machine {root!r}: takes {' '.join(by_name[root].parameters)} and cannot be the root. "
            "Add a machine without parameters that calls it with objects"
        )
        found.append(Finding(FindingKind.ROOT_TAKES_PARAMETERS, root, words))
    for machine in machines:
        for edge in machine.edges:
            if edge.call is not None:
                found += _call_faults(machine, edge, edge.call, by_name)
    if loop := shortest_call_loop(machines):
        words = (
            f"calls must not loop, but machine {' calls '.join(repr(name) for name in loop)}. "
            "Write what is repeated as a loop of edges within one machine"
        )
        edges = tuple(
            next(edge for edge in by_name[caller].edges if edge.call and edge.call.machine == called)
            for caller, called in pairwise(loop)
        )
        found.append(Finding(FindingKind.CALL_LOOP, loop[0], words, edges=edges))
    return found


def _call_faults(
    machine: RewardMachine, edge: Edge, call: Call, by_name: dict[str, RewardMachine]
) -> Iterator[Finding]:
    where = f"machine {machine.name!r}, edge {edge.source} -> {edge.target}"
    called = by_name.get(call.machine)
    if called is None:
        words = f"{where}: calls {call.machine!r}, which is not there{nearest(call.machine, by_name)}"
        yield Finding(FindingKind.NO_MACHINE, machine.name, words, edges=(edge,))
    elif len(called.parameters) != len(call.args):
        words = (
            f"{where}: calls {call} with {len(call.args)} objects, but {called.name!r} takes "
            f"{len(called.parameters)}: {', '.join(called.parameters) or 'none'}"
        )
        yield Finding(FindingKind.WRONG_ARGUMENTS, machine.name, words, edges=(edge,))


def free_variables(machines: Iterable[RewardMachine]) -> Iterator[Finding]:
    """Yield the edges that speak of variables which no call of their machine binds."""
    for machine in machines:
        for edge in machine.edges:
            used = {
                arg
                for clause in edge.guard.clauses
                for atom in (*clause.holds, *clause.fails)
                for arg in atom.args
            }
            used.update(edge.call.args if edge.call else ())
            if free := sorted(
                name for name in used if name.startswith("?") and name not in machine.parameters
            ):
                words = (
                    f"machine {machine.name!r}, edge {edge.source} -> {edge.target}: {free[0]} is no parameter"
                    f"{nearest(free[0], machine.parameters)}. Declare it, or name an object"
                )
                yield Finding(FindingKind.FREE_VARIABLE, machine.name, words, edges=(edge,))

"""Reward machines and hierarchies of them: what is to happen, in which order, and what it is worth.

A reward machine (Toro Icarte et al., JAIR 73, 2022) moves from node to node as facts come to hold. In a
hierarchy (Furelos-Blanco et al., "Hierarchies of Reward Machines", ICML 2023) an edge may call another
machine, and is taken when the called machine accepts. We add two things: machines take parameters, so
that one machine serves every call of a skill, and an edge without a call may carry the `Subgoal` that
a policy should pursue to make its guard true. A machine is a value: where a run stands is kept by
whoever runs it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.core.errors import nearest
from planner.core.formula import Atom, Formula
from planner.core.tables import load

# Who draws these values for notebooks: named here, and not imported, because it builds on them.
PICTURES = {"svg": "planner.machines.draw:to_svg"}


@dataclass(frozen=True, slots=True)
class Clause:
    """A conjunction of facts that must hold and facts that must not."""

    holds: frozenset[Atom] = frozenset()
    fails: frozenset[Atom] = frozenset()

    def __post_init__(self) -> None:
        if clash := self.holds & self.fails:
            raise ValueError(f"guard: {min(clash)} is asked both to hold and not to hold")

    def is_met(self, facts: frozenset[Atom]) -> bool:
        return self.holds <= facts and not (self.fails & facts)

    def __str__(self) -> str:
        literals = [str(atom) for atom in sorted(self.holds)] + [
            f"(not {atom})" for atom in sorted(self.fails)
        ]
        return " ".join(literals) if literals else "true"


@dataclass(frozen=True, slots=True)
class Guard:
    """A disjunction of clauses (DNF); one empty clause is true, no clause at all is false."""

    clauses: tuple[Clause, ...] = (Clause(),)

    def is_met(self, facts: frozenset[Atom]) -> bool:
        return any(clause.is_met(facts) for clause in self.clauses)

    def __str__(self) -> str:
        return " or ".join(str(clause) for clause in self.clauses) or "false"


@dataclass(frozen=True, slots=True)
class Subgoal:
    """What a policy should bring about, what it must keep clear of, and how long it may take."""

    achieve: Formula
    avoid: Formula | None = None
    limit_s: float = 10.0
    skill: Atom | None = None  # which skill, on which objects: a hint, e.g. (pick red-cube left)

    def __post_init__(self) -> None:
        if not self.limit_s > 0:
            raise ValueError(
                f"subgoal {self.skill or self.achieve}: limit_s must be positive, got {self.limit_s}"
            )


@dataclass(frozen=True, slots=True)
class Call:
    """A call of another machine of the hierarchy, with objects for its parameters."""

    machine: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.machine}({', '.join(self.args)})"


@dataclass(frozen=True, slots=True)
class Edge:
    """From `source` to `target` once the guard is met (and the called machine, if any, has accepted)."""

    source: str
    target: str
    guard: Guard = Guard()
    reward: float = 0.0
    call: Call | None = None
    subgoal: Subgoal | None = None

    def __post_init__(self) -> None:
        if self.call is not None and self.subgoal is not None:
            raise ValueError(f"edge {self.source} -> {self.target}: a call has no subgoal of its own")


@dataclass(frozen=True)
class RewardMachine:
    """Nodes and edges; parameters are variables (``?c``) that a call binds to objects."""

    name: str
    nodes: tuple[str, ...]
    initial: str
    edges: tuple[Edge, ...] = ()
    accepting: frozenset[str] = frozenset()
    rejecting: frozenset[str] = frozenset()
    parameters: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        known = set(self.nodes)
        if len(known) != len(self.nodes):
            twice = next(node for node in self.nodes if self.nodes.count(node) > 1)
            raise ValueError(f"machine {self.name!r}: node {twice!r} is declared twice")
        ends = {self.initial, *self.accepting, *self.rejecting}
        for node in (*sorted(ends), *(name for edge in self.edges for name in (edge.source, edge.target))):
            if node not in known:
                raise ValueError(f"machine {self.name!r}: no node {node!r}{nearest(node, known)}")
        if both := self.accepting & self.rejecting:
            raise ValueError(f"machine {self.name!r}: node {min(both)!r} both accepts and rejects")
        for edge in self.edges:
            if edge.source in self.accepting | self.rejecting:
                raise ValueError(
                    f"machine {self.name!r}: node {edge.source!r} ends the run but has an edge out"
                )

    @cached_property
    def edges_from(self) -> Mapping[str, tuple[Edge, ...]]:
        """The edges out of each node, in the order given."""
        leaving: dict[str, list[Edge]] = {node: [] for node in self.nodes}
        for edge in self.edges:
            leaving[edge.source].append(edge)
        return {node: tuple(edges) for node, edges in leaving.items()}

    @cached_property
    def numbered_edges_from(self) -> Mapping[str, tuple[tuple[int, Edge], ...]]:
        """The edges out of each node, each with its number among all edges of the machine."""
        leaving: dict[str, list[tuple[int, Edge]]] = {node: [] for node in self.nodes}
        for number, edge in enumerate(self.edges):
            leaving[edge.source].append((number, edge))
        return {node: tuple(edges) for node, edges in leaving.items()}

    def _repr_svg_(self) -> str:
        return str(load(PICTURES, "svg")(self))


@dataclass(frozen=True)
class Hierarchy:
    """Machines by name and the one to start in. Calls exist, fit their parameters, and never loop."""

    root: str
    machines: tuple[RewardMachine, ...]

    def __post_init__(self) -> None:
        names = [machine.name for machine in self.machines]
        if len(set(names)) != len(names):
            twice = next(name for name in names if names.count(name) > 1)
            raise ValueError(f"hierarchy: machine {twice!r} is declared twice")
        if self.root not in names:
            raise ValueError(f"hierarchy: no root machine {self.root!r}{nearest(self.root, names)}")
        for machine, edge in self._calls():
            called = self.by_name.get(edge.machine)
            if called is None:
                raise ValueError(
                    f"machine {machine.name!r} calls {edge.machine!r}, "
                    f"which is not there{nearest(edge.machine, names)}"
                )
            if len(called.parameters) != len(edge.args):
                raise ValueError(
                    f"machine {machine.name!r} calls {edge} with {len(edge.args)} objects; "
                    f"{called.name!r} takes {len(called.parameters)}"
                )
        if loop := shortest_call_loop(self.machines):
            raise ValueError(f"hierarchy: calls must not loop, but {' calls '.join(loop)}")

    @cached_property
    def by_name(self) -> Mapping[str, RewardMachine]:
        return {machine.name: machine for machine in self.machines}

    def _repr_svg_(self) -> str:
        return str(load(PICTURES, "svg")(self))

    def _calls(self) -> Iterator[tuple[RewardMachine, Call]]:
        for machine in self.machines:
            for edge in machine.edges:
                if edge.call is not None:
                    yield machine, edge.call


def shortest_call_loop(machines: Iterable[RewardMachine]) -> tuple[str, ...]:
    """Return the names along the shortest loop of calls, the first again at the end; empty if there is none.

    >>> again = RewardMachine("a", ("x", "y"), "x", (Edge("x", "y", call=Call("a")),))
    >>> shortest_call_loop([again])
    ('a', 'a')
    """
    called = {
        machine.name: tuple(dict.fromkeys(edge.call.machine for edge in machine.edges if edge.call))
        for machine in machines
    }
    best: tuple[str, ...] = ()
    for start in _on_loops(called):
        came_from: dict[str, str] = {}
        waiting = deque([start])
        while waiting and start not in came_from:
            here = waiting.popleft()
            for there in called.get(here, ()):
                if there not in came_from:
                    came_from[there] = here
                    waiting.append(there)
        if start in came_from:
            loop = [start, came_from[start]]
            while loop[-1] != start:
                loop.append(came_from[loop[-1]])
            if not best or len(loop) < len(best):
                best = tuple(reversed(loop))
    return best


def _on_loops(called: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the names left when those that call none of the names left are taken away, again and again.

    Where nothing loops, which is nearly always so, nothing is left, and no loop has to be looked for.
    """
    callers: dict[str, list[str]] = {}
    for caller, names in called.items():
        for name in names:
            callers.setdefault(name, []).append(caller)
    open_calls = {name: sum(one in called for one in names) for name, names in called.items()}
    waiting = [name for name, number in open_calls.items() if number == 0]
    while waiting:
        for caller in callers.get(waiting.pop(), ()):
            open_calls[caller] -= 1
            if open_calls[caller] == 0:
                waiting.append(caller)
    return [name for name, number in open_calls.items() if number > 0]

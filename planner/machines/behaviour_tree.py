"""A hierarchy of machines as behaviour trees, one tree a machine; they move exactly as the machines do.

A tick is an observation. The tree of a machine (Colledanchise & Ögren, "Behavior Trees in Robotics and AI", 2018,
chapter 1, for what the nodes of a tree do) returns

- FAILURE where it was called and none of its first edges can be taken in this observation: it has not begun,
- RUNNING while it goes on; where nothing moves, the subgoal that the machine would have pursued is pursued,
- SUCCESS in the tick in which it ends. That it ended by rejecting is told by the variable `rejected`.

A machine without branches or loops whose calls cannot reject becomes a sequence. Any other becomes a loop
(`KeepRunningUntilFailure`) over a variable that holds the number of the node: that is as exact, loops of the machine
included, but no longer reads like a plan. What is paid is added up in the variable `paid`. What an action returns is
passed over: a subgoal is reached when its facts are seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from planner.core import Atom, Clause, Edge, Guard, Hierarchy, RewardMachine, Subgoal
from planner.machines.run import Frame, Position, current_subgoal

NODE, BEGUN, REJECTED, PAID = "node", "begun", "rejected", "paid"


@dataclass(frozen=True, slots=True)
class Composite:
    kind: Literal["Sequence", "Fallback", "ReactiveFallback"]
    children: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Decorator:
    kind: Literal["Inverter", "KeepRunningUntilFailure", "ForceSuccess"]
    child: Tree


@dataclass(frozen=True, slots=True)
class Always:
    succeeds: bool


@dataclass(frozen=True, slots=True)
class FactHolds:
    """A fact is seen; its arguments are objects or variables of the machine."""

    atom: Atom


@dataclass(frozen=True, slots=True)
class Compared:
    """A variable compared with a number."""

    variable: str
    comparator: Literal["==", "<"]
    value: int


@dataclass(frozen=True, slots=True)
class Put:
    """Variables set to numbers, and something paid."""

    values: tuple[tuple[str, int], ...] = ()
    paid: float = 0.0


@dataclass(frozen=True, slots=True)
class Pursue:
    """The action that a subgoal asks for; `number` tells it from the machine's others."""

    subgoal: Subgoal
    machine: str
    number: int


@dataclass(frozen=True, slots=True)
class Subtree:
    machine: str
    args: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NextObservation:
    """RUNNING in the tick in which it begins, SUCCESS in the next."""


Tree: TypeAlias = (
    "Composite | Decorator | Always | FactHolds | Compared | Put | Pursue | Subtree | NextObservation"
)
IDLE = Decorator("KeepRunningUntilFailure", Always(True))


def trees_of(hierarchy: Hierarchy) -> dict[str, Tree]:
    """Return the tree of the root and of each machine that it calls, by the machine's name, the root's first."""
    names = reached_from(hierarchy, hierarchy.root)
    return {name: _Maker(hierarchy, hierarchy.by_name[name]).tree() for name in names}


def reached_from(hierarchy: Hierarchy, name: str) -> tuple[str, ...]:
    """Return the machine's name and those of all that it calls, directly or not, in the order of the calls."""
    names = {name: None}
    waiting = [name]
    while waiting:
        for edge in hierarchy.by_name[waiting.pop(0)].edges:
            if edge.call is not None and edge.call.machine not in names:
                names[edge.call.machine] = None
                waiting.append(edge.call.machine)
    return tuple(names)


def can_reject(hierarchy: Hierarchy, name: str) -> bool:
    """Return whether the machine, or one that it calls, has a node that rejects."""
    return any(hierarchy.by_name[one].rejecting for one in reached_from(hierarchy, name))


def can_pay(hierarchy: Hierarchy, name: str) -> bool:
    """Return whether the machine, or one that it calls, pays a reward other than 0."""
    return any(edge.reward for one in reached_from(hierarchy, name) for edge in hierarchy.by_name[one].edges)


def walk_tree(tree: Tree) -> Iterator[Tree]:
    """Yield the tree and all trees inside it, parents first; those of called machines are not inside it."""
    waiting = [tree]
    while waiting:
        here = waiting.pop()
        yield here
        if isinstance(here, Composite):
            waiting.extend(reversed(here.children))
        elif isinstance(here, Decorator):
            waiting.append(here.child)


class _Maker:
    """Makes the tree of one machine."""

    def __init__(self, hierarchy: Hierarchy, machine: RewardMachine) -> None:
        self.hierarchy = hierarchy
        self.machine = machine
        self.is_called = machine.name != hierarchy.root
        ends = machine.accepting | machine.rejecting
        self.live = [node for node in machine.nodes if node not in ends]
        self.live.sort(key=lambda node: node != machine.initial)
        ended = [node for node in machine.nodes if node in ends]
        self.number_of = {node: number for number, node in enumerate((*self.live, *ended))}
        self.subgoals: dict[Subgoal, int] = {}

    def tree(self) -> Tree:
        machine = self.machine
        if machine.initial in machine.accepting | machine.rejecting:
            # Such a machine ends before anything is seen: a call of it is taken like an edge without a call.
            return Always(True) if machine.initial in machine.accepting else Put(((REJECTED, 1),))
        chain = self._chain()
        return self._loop() if chain is None else self._sequence(chain)

    # --- a chain ----------------------------------------------------------------------------------

    def _chain(self) -> list[Edge] | None:
        """Return the edges from the first node to the one that accepts; None where there is a choice or a loop."""
        edges: list[Edge] = []
        node, seen = self.machine.initial, {self.machine.initial}
        while node not in self.machine.accepting:
            leaving = self.machine.edges_from[node]
            if len(leaving) != 1 or leaving[0].target in seen:
                return None
            edge = leaving[0]
            if edge.call is not None and can_reject(self.hierarchy, edge.call.machine):
                return None
            edges.append(edge)
            node = edge.target
            seen.add(node)
        return edges

    def _sequence(self, chain: list[Edge]) -> Tree:
        parts: list[Tree] = []
        for number, edge in enumerate(chain):
            taken = in_sequence(self._tried(edge), *([Put(paid=edge.reward)] if edge.reward else []))
            if number > 0:
                parts.append(NextObservation())
            if number == 0 and self.is_called:
                parts.append(taken)
            else:
                parts.append(Composite("ReactiveFallback", (taken, self._waiting(edge.source))))
        return in_sequence(*parts)

    # --- any machine ------------------------------------------------------------------------------

    def _loop(self) -> Tree:
        turns = [
            in_sequence(Compared(NODE, "==", self.number_of[node]), self._turn(node)) for node in self.live
        ]
        checks: list[Tree] = [Compared(NODE, "<", len(self.live))]
        if can_reject(self.hierarchy, self.machine.name):
            checks.append(Compared(REJECTED, "==", 0))
        body = in_sequence(turns[0] if len(turns) == 1 else Composite("Fallback", tuple(turns)), *checks)
        loop = Decorator("Inverter", Decorator("KeepRunningUntilFailure", body))
        if not self.is_called:
            return in_sequence(Put(((NODE, 0),)), loop)
        return in_sequence(Put(((NODE, 0), (BEGUN, 0))), loop, Compared(BEGUN, "==", 1))

    def _turn(self, node: str) -> Tree:
        """Return what is done at a node in one tick: the first edge that can be taken is, or the subgoal is pursued."""
        waiting = self._waiting(node)
        if self.is_called and node == self.machine.initial:
            waiting = in_sequence(Compared(BEGUN, "==", 1), waiting)
        edges = [self._taken(edge) for edge in self.machine.edges_from[node]]
        if not edges:
            return waiting
        tried = edges[0] if len(edges) == 1 else Composite("Fallback", tuple(edges))
        return Composite("ReactiveFallback", (tried, waiting))

    def _taken(self, edge: Edge) -> Tree:
        begun: tuple[tuple[str, int], ...] = ((BEGUN, 1),) if self.is_called else ()
        rejects: tuple[tuple[str, int], ...] = (
            ((REJECTED, 1),) if edge.target in self.machine.rejecting else ()
        )
        there: tuple[tuple[str, int], ...] = ((NODE, self.number_of[edge.target]),)
        if edge.call is None or not can_reject(self.hierarchy, edge.call.machine):
            return in_sequence(self._tried(edge), Put((*there, *begun, *rejects), edge.reward))
        moved = Composite("Fallback", (Compared(REJECTED, "==", 1), Put((*there, *rejects), edge.reward)))
        return in_sequence(self._tried(edge), *([Put(begun)] if begun else []), moved)

    # --- parts of both ----------------------------------------------------------------------------

    def _tried(self, edge: Edge) -> Tree:
        guard = _guard(edge.guard)
        if edge.call is None:
            return guard
        called = Subtree(edge.call.machine, edge.call.args)
        return called if guard == Always(True) else in_sequence(guard, called)

    def _waiting(self, node: str) -> Tree:
        frame = Frame(self.machine.name, node, self.machine.parameters)
        subgoal = current_subgoal(self.hierarchy, Position((frame,)))
        if subgoal is None:
            return IDLE
        number = self.subgoals.setdefault(subgoal, len(self.subgoals))
        action = Pursue(subgoal, self.machine.name, number)
        return Decorator("KeepRunningUntilFailure", Decorator("ForceSuccess", action))


def in_sequence(*parts: Tree) -> Tree:
    """Return the sequence of the parts, those that are sequences opened up; a single part stands alone."""
    flat: list[Tree] = []
    for part in parts:
        is_sequence = isinstance(part, Composite) and part.kind == "Sequence"
        flat.extend(part.children if is_sequence and isinstance(part, Composite) else (part,))
    flat = [part for part in flat if part != Always(True)] or [Always(True)]
    return flat[0] if len(flat) == 1 else Composite("Sequence", tuple(flat))


def _guard(guard: Guard) -> Tree:
    ways = [_clause(clause) for clause in guard.clauses]
    if not ways:
        return Always(False)
    return ways[0] if len(ways) == 1 else Composite("Fallback", tuple(ways))


def _clause(clause: Clause) -> Tree:
    # Where variables stand for one object that is to hold and not to hold, this fails, as the machine's guard does.
    fails = [Decorator("Inverter", FactHolds(atom)) for atom in sorted(clause.fails)]
    return in_sequence(*(FactHolds(atom) for atom in sorted(clause.holds)), *fails)

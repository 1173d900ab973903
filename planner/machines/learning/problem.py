"""What a solver is asked: traces as a tree, and what the machines that may be called do along it.

Traces that begin alike share the nodes of a tree (a prefix tree), and a deterministic machine is at one
node of its own at each of them. A called machine is known, so what it does from any point of the tree
on is worked out here, by running it: for the solver a call is a jump along the tree.

Of facts that always come together one is kept: on the traces given a guard over the others means the
same, so nothing is lost. Facts that never occur are none of the traces', and no guard needs them. Repeated and
empty observations are kept: a machine may count them, and a called machine may move on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.core import Atom, BadInputError, Call, Clause, Edge, Guard, RewardMachine
from planner.machines.learning.judging import Judge, called_alone
from planner.machines.learning.traces import Facts, LabelledTrace, Outcome


@dataclass(frozen=True)
class Callee:
    """A call that edges may make, and the hierarchy that does nothing else."""

    call: Call
    judge: Judge
    begins: tuple[Clause, ...]  # on these its first leaf edges are taken

    @classmethod
    def of(cls, call: Call, machines: Iterable[RewardMachine]) -> Callee:
        """Return the callee; one that moves nowhere, or is at its end from the start, is refused."""
        judge = Judge(called_alone(call, machines))
        if judge.outcome_at(judge.first) is not Outcome.INCOMPLETE:
            raise BadInputError(f"machine {call.machine!r} has ended before it begins: it cannot be called")
        begins = tuple(dict.fromkeys(clause for clause, _ in judge.clauses_at(judge.first)))
        if not begins:
            raise BadInputError(
                f"machine {call.machine!r} has no edge that can be taken: it cannot be called"
            )
        return cls(call, judge, begins)


@dataclass(frozen=True)
class Claim:
    """That a tree node is reached with an outcome, and no end before; what one or more traces say."""

    node: int
    outcome: Outcome


@dataclass(frozen=True)
class Jump:
    """A call of a callee (by number) begun with the observation into `begun` ends at `ended`."""

    callee: int
    begun: int
    ended: int
    is_accepted: bool


@dataclass(frozen=True)
class Problem:
    """Traces as a tree; node 0 is the beginning, node i > 0 follows `parents[i]` on `observed[i]`."""

    observations: tuple[Facts, ...]
    parents: tuple[int, ...]
    observed: tuple[int, ...]  # numbers of observations; the beginning has none, -1
    claims: tuple[Claim, ...]
    callees: tuple[Callee, ...]

    @cached_property
    def facts(self) -> tuple[Atom, ...]:
        """The facts that guards may name."""
        begun = {
            atom
            for callee in self.callees
            for clause in callee.begins
            for atom in clause.holds | clause.fails
        }
        columns: dict[frozenset[int], Atom] = {}
        for atom in sorted({atom for facts in self.observations for atom in facts} - begun):
            where = frozenset(i for i, facts in enumerate(self.observations) if atom in facts)
            columns.setdefault(where, atom)
        return (*sorted(begun), *columns.values())

    @cached_property
    def jumps(self) -> tuple[Jump, ...]:
        """Where each call ends that can be begun at a node of the tree."""
        return tuple(
            jump
            for number, callee in enumerate(self.callees)
            for node in range(1, len(self.parents))
            if callee.judge.has_edge(callee.judge.first, self.observations[self.observed[node]])
            for jump in self._run(number, callee.judge, node)
        )

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """The tree nodes that follow each."""
        following: list[list[int]] = [[] for _ in self.parents]
        for node, parent in enumerate(self.parents[1:], start=1):
            following[parent].append(node)
        return tuple(map(tuple, following))

    def _run(self, number: int, judge: Judge, begun: int) -> Iterable[Jump]:
        waiting = [(begun, judge.first)]
        while waiting:
            node, here = waiting.pop()
            there = judge.after(here, self.observations[self.observed[node]])
            outcome = judge.outcome_at(there)
            if outcome is Outcome.INCOMPLETE:
                waiting += [(child, there) for child in self.children[node]]
            else:
                yield Jump(number, begun, node, outcome is Outcome.GOAL)


def problem_of(traces: Sequence[LabelledTrace], callees: Sequence[Callee]) -> Problem:
    """Return what the traces say, each beginning that they share said once."""
    numbers: dict[Facts, int] = {}
    nodes: dict[tuple[int, int], int] = {}
    parents, observed = [0], [-1]
    claims: dict[Claim, None] = {}
    for trace in traces:
        node = 0
        for facts in trace.steps:
            observation = numbers.setdefault(facts, len(numbers))
            following = nodes.setdefault((node, observation), len(parents))
            if following == len(parents):
                parents.append(node)
                observed.append(observation)
            node = following
        claims[Claim(node, trace.outcome)] = None
    return Problem(tuple(numbers), tuple(parents), tuple(observed), tuple(claims), tuple(callees))


@dataclass(frozen=True)
class Literal:
    """A fact that must hold (or must not) for an edge to be taken."""

    fact: Atom
    holds: bool


@dataclass(frozen=True)
class SketchEdge:
    """An edge as solvers speak of it: nodes are numbers, ACCEPT or REJECT."""

    source: int
    target: int
    literals: frozenset[Literal]
    callee: int | None = None


ACCEPT, REJECT = -1, -2


@dataclass(frozen=True)
class Sketch:
    """A machine as a solver found it."""

    n_nodes: int
    edges: tuple[SketchEdge, ...]


def machine_of(sketch: Sketch, name: str, callees: Sequence[Callee]) -> RewardMachine:
    """Return the machine: nodes n0, n1, ... in the order of a breadth-first walk, `accept` and `reject`.

    What accepts pays 1, all else nothing.
    """
    names = {ACCEPT: "accept", REJECT: "reject", **{i: f"n{i}" for i in range(sketch.n_nodes)}}
    edges = [
        Edge(
            names[edge.source],
            names[edge.target],
            Guard((_clause(edge.literals),)),
            1.0 if edge.target == ACCEPT else 0.0,
            None if edge.callee is None else callees[edge.callee].call,
        )
        for edge in sorted(sketch.edges, key=_in_order)
    ]
    ends = {edge.target for edge in edges}
    nodes = [names[i] for i in range(sketch.n_nodes)]
    rejecting = frozenset({"reject"} & ends)
    return RewardMachine(
        name, (*nodes, "accept", *rejecting), "n0", tuple(edges), frozenset({"accept"}), rejecting
    )


def _clause(literals: Iterable[Literal]) -> Clause:
    some = list(literals)
    return Clause(
        frozenset(literal.fact for literal in some if literal.holds),
        frozenset(literal.fact for literal in some if not literal.holds),
    )


def _in_order(edge: SketchEdge) -> tuple[object, ...]:
    # Nodes first, then accepting, then rejecting: the subgoal shown first is then one that leads on.
    target = edge.target if edge.target >= 0 else 1_000_000 - edge.target
    return (edge.source, target, str(_clause(edge.literals)), -1 if edge.callee is None else edge.callee)

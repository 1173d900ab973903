"""The smallest machine that accepts, rejects and pays the same; and observations that tell two machines apart.

Guards stay symbolic: what a node does is one decision diagram with (target, reward) at its ends, and two nodes of
one block differ when their diagrams do once targets are replaced by their blocks. Moore's refinement (Automata
Studies, 1956) with the rule to look again only at those that lead to what was split; for guards rather than letters
compare D'Antoni & Veanes, "Minimization of symbolic automata" (POPL 2014).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from planner.core import Atom, Clause, Edge, Guard, Hierarchy, RewardMachine
from planner.machines.diagrams import Diagrams
from planner.machines.run import Position, advance, leaf_edges, start

MAX_PAIRS = 1_000_000


def minimise(machine: RewardMachine) -> RewardMachine:
    """Return the machine with the fewest nodes that accepts and rejects the same traces and pays the same.

    The machine must be flat. Each node is named like the first of those it stands for; edges keep their order
    and subgoals, and lose what of their guards makes no difference. Subgoals do not tell nodes apart.

    Errors: `ValueError` for a machine with calls or parameters.

    >>> wait = [Edge(here, "end", Guard((Clause(frozenset({Atom("p")})),))) for here in ("a", "b")]
    >>> to_b = Edge("a", "b", Guard((Clause(frozenset({Atom("q")})),)))
    >>> minimise(RewardMachine("m", ("a", "b", "end"), "a", (*wait, to_b), frozenset({"end"}))).nodes
    ('a', 'end')
    """
    _check_flat(machine)
    diagrams = Diagrams()
    does = {node: _does(diagrams, machine, node) for node in _reachable(diagrams, machine)}
    block_of = _blocks(diagrams, machine, does)
    first: dict[int, str] = {}
    for node in machine.nodes:
        if node in block_of:
            first.setdefault(block_of[node], node)
    name = {node: first[block] for node, block in block_of.items()}
    edges = tuple(edge for node in first.values() for edge in _edges(diagrams, machine, node, name))
    kept = tuple(node for node in machine.nodes if name.get(node) == node)
    return RewardMachine(
        machine.name,
        kept,
        name[machine.initial],
        edges,
        frozenset(kept) & machine.accepting,
        frozenset(kept) & machine.rejecting,
    )


def _check_flat(machine: RewardMachine) -> None:
    if machine.parameters or any(edge.call for edge in machine.edges):
        what = f"takes {' '.join(machine.parameters)}" if machine.parameters else "calls other machines"
        raise ValueError(
            f"machine {machine.name!r}: {what}; only flat machines can be minimised. Flatten it first"
        )


def _does(diagrams: Diagrams, machine: RewardMachine, node: str) -> int:
    """Return the diagram of where each observation leads from the node, and what it pays."""
    cases = [(edge.guard, (edge.target, edge.reward)) for edge in machine.edges_from[node]]
    return diagrams.of(cases, (node, 0.0))


def _reachable(diagrams: Diagrams, machine: RewardMachine) -> list[str]:
    seen, waiting = {machine.initial: None}, [machine.initial]
    while waiting:
        for target in _targets(diagrams, _does(diagrams, machine, waiting.pop())):
            if target not in seen:
                seen[target] = None
                waiting.append(target)
    return list(seen)


def _targets(diagrams: Diagrams, diagram: int) -> Iterator[str]:
    for answer in diagrams.answers(diagram):
        yield cast("tuple[str, float]", answer)[0]


def _blocks(diagrams: Diagrams, machine: RewardMachine, does: dict[str, int]) -> dict[str, int]:
    """Return the block of each node in the coarsest partition whose blocks agree on what is done."""
    block_of: dict[str, int] = {}
    members: dict[int, list[str]] = {}
    leads_here: dict[str, set[str]] = {node: set() for node in does}
    for node, diagram in does.items():
        block = 1 if node in machine.accepting else 2 if node in machine.rejecting else 0
        block_of[node] = block
        members.setdefault(block, []).append(node)
        for target in _targets(diagrams, diagram):
            leads_here[target].add(node)
    free, waiting = 3, dict.fromkeys(members)
    while waiting:
        block = next(iter(waiting))
        del waiting[block]
        parts: dict[int, list[str]] = {}
        if block in (1, 2):
            continue  # what has ended does nothing more
        for node in members[block]:
            parts.setdefault(_seen_as(diagrams, does[node], block_of), []).append(node)
        largest = max(parts.values(), key=len)
        for part in parts.values():
            if part is largest:
                members[block] = part
                continue
            members[free] = part
            block_of.update(dict.fromkeys(part, free))
            waiting[free] = None
            waiting.update(dict.fromkeys(block_of[one] for node in part for one in leads_here[node]))
            free += 1
    return block_of


def _seen_as(diagrams: Diagrams, diagram: int, name: dict[str, int] | dict[str, str]) -> int:
    def rename(answer: Hashable) -> Hashable:
        target, reward = cast("tuple[str, float]", answer)
        return (name[target], reward)

    return diagrams.renamed(diagram, rename)


# --- guards -------------------------------------------------------------------------------------------


def _edges(diagrams: Diagrams, machine: RewardMachine, node: str, name: dict[str, str]) -> Iterator[Edge]:
    """Yield the node's edges between the nodes kept, without edges, clauses and literals that change nothing."""
    edges = [
        replace(edge, source=node, target=name[edge.target])
        for edge in machine.edges_from[node]
        if edge.target in name  # else no observation takes it
    ]
    kept = RewardMachine(machine.name, tuple(dict.fromkeys(name.values())), node, tuple(edges))
    wanted = _does(diagrams, kept, node)

    def is_same(some: Sequence[Edge]) -> bool:
        cases = [(edge.guard, (edge.target, edge.reward)) for edge in some]
        return diagrams.of(cases, (node, 0.0)) == wanted

    at = len(edges) - 1
    while at >= 0:
        if is_same(without := edges[:at] + edges[at + 1 :]):
            edges = without
        at -= 1
    for at in range(len(edges)):
        here = edges[at]
        for without_part in _smaller(here.guard):
            shorter = replace(here, guard=without_part(here.guard))
            if is_same([*edges[:at], shorter, *edges[at + 1 :]]):
                edges[at] = here = shorter
    yield from edges


@dataclass(frozen=True, slots=True)
class _Without:
    """A guard without one clause, or without one literal of that clause."""

    clause: int
    literal: Atom | None = None

    def __call__(self, guard: Guard) -> Guard:
        clauses = list(guard.clauses)
        if self.literal is None:
            del clauses[self.clause]
        else:
            clause = clauses[self.clause]
            clauses[self.clause] = Clause(clause.holds - {self.literal}, clause.fails - {self.literal})
        return Guard(tuple(clauses))


def _smaller(guard: Guard) -> Iterator[_Without]:
    """Yield the ways to make the guard smaller, last clause first, so that the numbers of the others stay right."""
    for number in range(len(guard.clauses) - 1, -1, -1):
        clause = guard.clauses[number]
        for literal in (*sorted(clause.fails), *sorted(clause.holds)):
            yield _Without(number, literal)
        yield _Without(number)


# --- two machines -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Difference:
    """Observations after which two machines differ, and how: told in words."""

    trace: tuple[frozenset[Atom], ...]
    words: str


def equivalent(
    a: RewardMachine | Hierarchy, b: RewardMachine | Hierarchy, tolerance: float = 1e-9
) -> Difference | None:
    """Return a shortest trace on which one accepts, rejects or pays otherwise than the other; None if there is none.

    Hierarchies are compared as they run, call stack by call stack; pairs of these are bounded by `MAX_PAIRS`.

    >>> once = RewardMachine("m", ("a", "b"), "a", (Edge("a", "b"),), frozenset({"b"}))
    >>> equivalent(once, replace(once, accepting=frozenset())).words
    'the first accepts, the second goes on'
    """
    first, second = (one if isinstance(one, Hierarchy) else Hierarchy(one.name, (one,)) for one in (a, b))
    diagrams = Diagrams()
    does: tuple[dict[Position, int], dict[Position, int]] = ({}, {})
    begin = (start(first), start(second))
    came_from: dict[tuple[Position, Position], tuple[tuple[Position, Position], frozenset[Atom]] | None]
    came_from = {begin: None}
    if words := _status(begin):
        return Difference((), words)
    waiting = deque([begin])
    while waiting:
        pair = waiting.popleft()
        for side, hierarchy in enumerate((first, second)):
            if pair[side] not in does[side]:
                does[side][pair[side]] = _moves(diagrams, hierarchy, pair[side])
        both = diagrams.paired(does[0][pair[0]], does[1][pair[1]])
        for answer, seen in diagrams.answers(both).items():
            (left, paid), (right, paid_by_other) = cast(
                "tuple[tuple[Position, float], tuple[Position, float]]", answer
            )
            words = _status((left, right))
            if not words and abs(paid - paid_by_other) > tolerance:
                words = f"the first pays {paid:g}, the second {paid_by_other:g}"
            if words:
                return Difference((*_trace(came_from, pair), seen), words)
            if (left, right) not in came_from and not left.has_ended:
                if len(came_from) >= MAX_PAIRS:
                    raise ValueError(
                        f"{first.root!r} and {second.root!r} have too many call stacks to compare"
                    )
                came_from[left, right] = (pair, seen)
                waiting.append((left, right))
    return None


def _moves(diagrams: Diagrams, hierarchy: Hierarchy, position: Position) -> int:
    cases = [(leaf.edge.guard, advance(hierarchy, leaf)) for leaf in leaf_edges(hierarchy, position)]
    return diagrams.of(cases, (position, 0.0))


def _status(pair: tuple[Position, Position]) -> str:
    """Return in words how the two differ in whether and how they have ended; nothing if they do not."""
    said = ["accepts" if one.is_accepted else "rejects" if one.is_rejected else "goes on" for one in pair]
    return "" if said[0] == said[1] else f"the first {said[0]}, the second {said[1]}"


def _trace(
    came_from: dict[tuple[Position, Position], tuple[tuple[Position, Position], frozenset[Atom]] | None],
    pair: tuple[Position, Position],
) -> tuple[frozenset[Atom], ...]:
    trace = []
    step = came_from[pair]
    while step is not None:
        pair, seen = step
        trace.append(seen)
        step = came_from[pair]
    return tuple(reversed(trace))

"""What is wrong with a hierarchy, each fault with its smallest part and observations that lead to it.

Furelos-Blanco et al. (ICML 2023, section 3) ask that machines be deterministic: of the edges out of a node, those
that their calls begin with included, at most one may be taken by any observation. They ask for acyclic calls, and
that what is called exists. We also look for nodes and edges that nothing ever reaches, and for nodes from which
nothing can be accepted any more but which do not reject. All is decided exactly, by decision diagrams.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import combinations, pairwise

from planner.core import Atom, BadInputError, Clause, Edge, Hierarchy
from planner.machines.faults import Finding, FindingKind, call_findings, free_variables
from planner.machines.run import LeafEdge, advance, conjunction
from planner.machines.ways import Place, Ways

Mutexes = Collection[Collection[Atom]]
"""Groups of facts of which at most one holds at a time, such as the places of one thing."""


def checked(hierarchy: Hierarchy, mutexes: Mutexes = (), complete: bool = False) -> Hierarchy:
    """Return the hierarchy itself if nothing is wrong with it.

    Errors: `BadInputError` with the first finding.
    """
    found = findings(hierarchy, mutexes, complete)
    if found:
        more = f" ({len(found) - 1} more)" if len(found) > 1 else ""
        raise BadInputError(f"{found[0].words}{more}")
    return hierarchy


def findings(hierarchy: Hierarchy, mutexes: Mutexes = (), complete: bool = False) -> tuple[Finding, ...]:
    """Return all that is wrong with the hierarchy, the gravest first.

    `complete` also asks that every observation take an edge; without, a run may stay where it is. A root without
    accepting nodes is taken for a task that goes on for ever, and nothing in it is called hopeless.
    """
    found = [*call_findings(hierarchy.root, hierarchy.machines), *free_variables(hierarchy.machines)]
    if any(one.kind is not FindingKind.FREE_VARIABLE for one in found):
        return tuple(found)
    ways = Ways(hierarchy, mutexes)
    found += _overlaps(ways)
    found += _hopeless(ways)
    found += _unreached(ways)
    if complete:
        found += _idle(ways)
    return tuple(found)


# --- edges --------------------------------------------------------------------------------------------


def _overlaps(ways: Ways) -> Iterator[Finding]:
    told = set()
    for place in ways.reached:
        leaves = ways.leaves(place)
        outcomes = [_outcome(ways.hierarchy, leaf) for leaf in leaves]
        for one, other in combinations(range(len(leaves)), 2):
            if outcomes[one] == outcomes[other]:
                continue  # which of them is taken makes no difference
            both = _shared(ways, leaves[one], leaves[other])
            machine, edges = _parting(ways.hierarchy, leaves[one], leaves[other])
            if both is not None and (machine, edges) not in told:
                told.add((machine, edges))
                yield _overlap(machine, edges, both, ways.trace(place))


def _overlap(
    machine: str, edges: tuple[Edge, Edge], both: Clause, trace: tuple[frozenset[Atom], ...]
) -> Finding:
    source = edges[0].source
    # Edges out of one node differ in what they call or lead to; where those are alike, in where they go on.
    first, second = (str(edge.call) if edge.call else edge.target for edge in edges)
    words = (
        f"machine {machine!r}, node {source!r}: {_seen(both.holds)} takes the edge to {first} and the edge to "
        f"{second}. Make one guard ask for a fact that the other excludes"
    )
    return Finding(FindingKind.OVERLAP, machine, words, (source,), edges, (*trace, both.holds))


def _outcome(hierarchy: Hierarchy, leaf: LeafEdge) -> object:
    after, reward = advance(hierarchy, leaf)
    return ("ended", after.is_accepted, reward) if after.has_ended else (after, reward)


def _shared(ways: Ways, one: LeafEdge, other: LeafEdge) -> Clause | None:
    """Return the smallest clause under which both edges could be taken, or None."""
    clauses: tuple[Clause, ...] = conjunction(one.edge.guard, other.edge.guard).clauses
    possible = [clause for clause in clauses if ways.may_hold(clause.holds)]
    return min(possible, key=lambda clause: (len(clause.holds), len(clause.fails), str(clause)), default=None)


def _parting(hierarchy: Hierarchy, one: LeafEdge, other: LeafEdge) -> tuple[str, tuple[Edge, Edge]]:
    """Return the machine in which the ways to the two leaf edges part, and its two edges."""
    depth = 0
    ways = [[*(frame.called_by for frame in leaf.stack[1:]), leaf.number] for leaf in (one, other)]
    while ways[0][depth] == ways[1][depth]:
        depth += 1
    machine = hierarchy.by_name[one.stack[depth].machine]
    first, second = (machine.edges[way[depth] or 0] for way in ways)
    return machine.name, (first, second)


# --- nodes --------------------------------------------------------------------------------------------


def _hopeless(ways: Ways) -> Iterator[Finding]:
    root = ways.hierarchy.by_name[ways.hierarchy.root]
    first = next(iter(ways.reached))
    told = set()
    for place, way in ways.reached.items():
        machine = ways.hierarchy.by_name[place.machine]
        if ways.accepts(place) or ways.has_ended(place) or (machine is root and not root.accepting):
            continue
        before = way.before
        is_edge_of_hope = place == first or before is None or _has_hope(ways, before, place)
        if is_edge_of_hope and (place.machine, place.node) not in told:
            told.add((place.machine, place.node))
            words = (
                f"machine {place.machine!r}, node {place.node!r}: nothing can be accepted from there. "
                "Add a way to an accepting node, or make it a rejecting one"
            )
            yield Finding(FindingKind.HOPELESS, place.machine, words, (place.node,), (), ways.trace(place))


def _has_hope(ways: Ways, before: Place, place: Place) -> bool:
    """Return whether all is not lost before the place is entered, or another machine begins with it."""
    return ways.accepts(before) or before.machine != place.machine


def _unreached(ways: Ways) -> Iterator[Finding]:
    nodes, edges = _passed(ways)
    reached_machines = {machine for machine, _ in nodes}
    for machine in ways.hierarchy.machines:
        if machine.name not in reached_machines:
            words = f"machine {machine.name!r}: is never called. Call it, or leave it out"
            yield Finding(FindingKind.UNREACHABLE, machine.name, words)
            continue
        for node in machine.nodes:
            if (machine.name, node) not in nodes:
                words = f"machine {machine.name!r}, node {node!r}: is never reached. Add an edge to it, or leave it out"
                yield Finding(FindingKind.UNREACHABLE, machine.name, words, (node,))
        for number, edge in enumerate(machine.edges):
            if (machine.name, edge.source) in nodes and (machine.name, number) not in edges:
                words = (
                    f"machine {machine.name!r}, edge {edge.source} -> {edge.target}: is never taken; "
                    "its guard is never met, or only where an edge before it is taken. Mend the guard, or leave it out"
                )
                yield Finding(FindingKind.NEVER_TAKEN, machine.name, words, (edge.source,), (edge,))


def _passed(ways: Ways) -> tuple[set[tuple[str, str]], set[tuple[str, int]]]:
    """Return the nodes that some run stands at or passes through, and the edges that some run begins to take."""
    by_name = ways.hierarchy.by_name
    nodes = {(place.machine, place.node) for place in ways.reached}
    edges: set[tuple[str, int]] = set()
    for place in ways.reached:
        for move in ways.moves(place):
            stack, edge = move.leaf.stack, move.leaf.edge
            nodes.update((frame.machine, frame.node) for frame in stack)
            for caller, called in pairwise(stack):
                edges.add((caller.machine, called.called_by or 0))
            edges.add((stack[-1].machine, move.leaf.number))
            if edge.call is not None:
                nodes.add((edge.call.machine, by_name[edge.call.machine].initial))
                if by_name[edge.call.machine].initial in by_name[edge.call.machine].rejecting:
                    continue
            nodes.update(_back(ways.hierarchy, move.leaf))
    return nodes, edges


def _back(hierarchy: Hierarchy, leaf: LeafEdge) -> Iterator[tuple[str, str]]:
    """Yield the node that the edge leads to, and those passed while machines that accept give control back."""
    node = leaf.edge.target
    for depth in range(len(leaf.stack) - 1, -1, -1):
        frame = leaf.stack[depth]
        machine = hierarchy.by_name[frame.machine]
        yield machine.name, node
        if depth == 0 or node not in machine.accepting:
            return
        caller = hierarchy.by_name[leaf.stack[depth - 1].machine]
        node = caller.edges[frame.called_by or 0].target


def _idle(ways: Ways) -> Iterator[Finding]:
    told = set()
    for place in ways.reached:
        seen = ways.idle(place)
        if seen is None or ways.has_ended(place) or (place.machine, place.node) in told:
            continue
        told.add((place.machine, place.node))
        words = (
            f"machine {place.machine!r}, node {place.node!r}: {_seen(seen)} takes no edge, and the run stays there. "
            "Add an edge for what is left"
        )
        trace = (*ways.trace(place), seen)
        yield Finding(FindingKind.WAITS, place.machine, words, (place.node,), (), trace)


def _seen(facts: frozenset[Atom]) -> str:
    return f"seeing {' '.join(str(fact) for fact in sorted(facts))}" if facts else "seeing nothing"

"""Which places of a hierarchy can be reached, which can still accept, and by which observations: exact, and by parts.

A place is a machine with its objects at one of its nodes, whatever called it. What can happen next depends on the
place alone, so that places are looked at one by one, and never the call stacks, of which there can be exponentially
many. The shortest way from a place to the end of its machine is made of shortest ways through the machines it calls
(Knuth, "A generalization of Dijkstra's algorithm", Information Processing Letters 6, 1977).
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, count
from typing import cast

from planner.core import Atom, Clause, Guard, Hierarchy
from planner.machines.diagrams import Diagrams
from planner.machines.run import Frame, LeafEdge, Position, advance, leaf_edges, start

Place = Frame
"""A frame of which nobody knows the caller."""

WAITS, CANNOT_BE = -1, -2  # answers beside the numbers of leaf edges
MAX_TRACE = 10_000


@dataclass(frozen=True, slots=True)
class Move:
    """A leaf edge that some observation takes, with a smallest one, and what it leads to."""

    leaf: LeafEdge
    seen: frozenset[Atom]
    after: Position  # as if the place were the root
    reward: float


@dataclass(frozen=True, slots=True)
class _Way:
    """How a place is reached: from another, by one observation, and then through what was called."""

    before: Place | None
    seen: frozenset[Atom] = frozenset()
    through: tuple[Place, ...] = ()
    length: int = 0


class Ways:
    """The places of one hierarchy. `mutexes` are groups of facts of which at most one holds at a time."""

    def __init__(self, hierarchy: Hierarchy, mutexes: Collection[Collection[Atom]] = ()) -> None:
        self.hierarchy = hierarchy
        self._groups: dict[Atom, list[int]] = {}
        for number, group in enumerate(mutexes):
            for fact in group:
                self._groups.setdefault(fact, []).append(number)
        self._diagrams = Diagrams()
        self._moves: dict[Place, tuple[tuple[Move, ...], frozenset[Atom] | None]] = {}

    def leaves(self, place: Place) -> list[LeafEdge]:
        """Return the leaf edges within reach, also those whose guard is never met."""
        return [] if self.has_ended(place) else list(leaf_edges(self.hierarchy, Position((place,))))

    def moves(self, place: Place) -> tuple[Move, ...]:
        """Return what can happen next at the place; an edge behind others is there if it is taken at all."""
        return self._found(place)[0]

    def idle(self, place: Place) -> frozenset[Atom] | None:
        """Return a smallest observation that takes no edge, or None where each takes one."""
        return self._found(place)[1]

    def has_ended(self, place: Place) -> bool:
        machine = self.hierarchy.by_name[place.machine]
        return place.node in machine.accepting or place.node in machine.rejecting

    def accepts(self, place: Place) -> bool:
        """Return whether the place's machine can still accept from there."""
        return place in self._lengths

    def trace(self, place: Place) -> tuple[frozenset[Atom], ...]:
        """Return observations that lead to the place from the start; none where it would be more than `MAX_TRACE`."""
        ways: list[_Way] = []
        here: Place | None = place
        if self.reached[place].length > MAX_TRACE:
            return ()
        while here is not None:
            way = self.reached[here]
            ways.append(way)
            here = way.before
        trace: list[frozenset[Atom]] = []
        for way in reversed(ways):
            if way.before is not None:
                trace.append(way.seen)
                for inner in way.through:
                    trace += self._through(inner)
        return tuple(trace)

    @cached_property
    def reached(self) -> dict[Place, _Way]:
        """Every place that some sequence of observations reaches, nearest first."""
        first = start(self.hierarchy).stack[0]
        reached: dict[Place, _Way] = {}
        order = count()
        waiting = [(0, next(order), first, _Way(None))]
        while waiting:
            _, _, here, way = heapq.heappop(waiting)
            if here in reached:
                continue
            reached[here] = way
            for move in self.moves(here):
                length = way.length + 1
                through: tuple[Place, ...] = ()
                for place in after(self.hierarchy, move.after):
                    found = _Way(here, move.seen, through, length)
                    heapq.heappush(waiting, (length, next(order), place, found))
                    if place not in self._lengths:
                        break
                    length, through = length + self._lengths[place], (*through, place)
        return reached

    # --- to the end of a machine ----------------------------------------------------------------------

    @cached_property
    def _places(self) -> list[Place]:
        """Every place that could be reached if all machines that are called could accept."""
        seen = {start(self.hierarchy).stack[0]: None}
        waiting = list(seen)
        while waiting:
            for move in self.moves(waiting.pop()):
                for place in after(self.hierarchy, move.after):
                    if place not in seen:
                        seen[place] = None
                        waiting.append(place)
        return list(seen)

    @cached_property
    def _best(self) -> dict[Place, tuple[int, frozenset[Atom], tuple[Place, ...]]]:
        """Of each place whose machine can accept: observations it takes, the first one, the places then passed."""
        best: dict[Place, tuple[int, frozenset[Atom], tuple[Place, ...]]] = {}
        needed_by: dict[Place, list[tuple[Place, Move, tuple[Place, ...]]]] = {}
        order = count()
        waiting: list[tuple[int, int, Place, frozenset[Atom], tuple[Place, ...]]] = []

        def offer(place: Place, move: Move, through: tuple[Place, ...]) -> None:
            if place not in best and all(inner in best for inner in through):
                length = 1 + sum(best[inner][0] for inner in through)
                heapq.heappush(waiting, (length, next(order), place, move.seen, through))

        for place in self._places:
            if place.node in self.hierarchy.by_name[place.machine].accepting:
                heapq.heappush(waiting, (0, next(order), place, frozenset(), ()))
            for move in self.moves(place):
                through = tuple(after(self.hierarchy, move.after))
                for inner in set(through):
                    needed_by.setdefault(inner, []).append((place, move, through))
                if not through and move.after.is_accepted:
                    offer(place, move, ())
        while waiting:
            length, _, place, seen, through = heapq.heappop(waiting)
            if place not in best:
                best[place] = (length, seen, through)
                for which in needed_by.get(place, ()):
                    offer(*which)
        return best

    @cached_property
    def _lengths(self) -> dict[Place, int]:
        return {place: found[0] for place, found in self._best.items()}

    def _through(self, place: Place) -> Iterator[frozenset[Atom]]:
        waiting = [place]
        while waiting:
            length, seen, through = self._best[waiting.pop()]
            if length:
                yield seen
                waiting += reversed(through)

    def _found(self, place: Place) -> tuple[tuple[Move, ...], frozenset[Atom] | None]:
        if place not in self._moves:
            leaves = self.leaves(place)
            cases = [(leaf.edge.guard, number) for number, leaf in enumerate(leaves)]
            diagram = self._diagrams.of([*self._cannot_be(leaves), *cases], WAITS)
            seen = {cast("int", answer): facts for answer, facts in self._diagrams.answers(diagram).items()}
            moves = []
            for number in sorted(number for number in seen if number >= 0):
                moves.append(Move(leaves[number], seen[number], *advance(self.hierarchy, leaves[number])))
            self._moves[place] = tuple(moves), seen.get(WAITS)
        return self._moves[place]

    def _cannot_be(self, leaves: list[LeafEdge]) -> list[tuple[Guard, int]]:
        groups: dict[int, set[Atom]] = {}
        for leaf in leaves:
            for clause in leaf.edge.guard.clauses:
                for fact in (*clause.holds, *clause.fails):
                    for number in self._groups.get(fact, ()):
                        groups.setdefault(number, set()).add(fact)
        clauses = [
            Clause(frozenset(pair)) for facts in groups.values() for pair in combinations(sorted(facts), 2)
        ]
        return [(Guard(tuple(clauses)), CANNOT_BE)] if clauses else []

    def may_hold(self, facts: Collection[Atom]) -> bool:
        """Return whether no two of the facts exclude each other."""
        groups = [number for fact in facts for number in self._groups.get(fact, ())]
        return len(groups) == len(set(groups))


def after(hierarchy: Hierarchy, position: Position) -> Iterator[Place]:
    """Yield the place on top of the call stack, then those that control goes back to, one after the other."""
    if position.has_ended:
        return
    top = position.stack[-1]
    yield Frame(top.machine, top.node, top.args)
    for caller, called in zip(position.stack[-2::-1], position.stack[:0:-1], strict=True):
        number = called.called_by
        assert number is not None  # noqa: S101 - only the root was not called
        edge = hierarchy.by_name[caller.machine].edges[number]
        yield Frame(caller.machine, edge.target, caller.args)

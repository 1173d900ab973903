"""A hierarchy made ready to run fast: the same answers as `run.step`, in microseconds.

What can be taken next depends on the machine on top of the call stack, its node and its objects. The leaf edges are
worked out when such a place is first stood at, objects put in and contexts joined, and kept; so is where each of them
leads from each call stack. After that a step compares sets of facts, which hold the hashes of their members, and looks
up one entry. At places with many clauses only those are tried of which one fact that must hold is there: each
clause is filed under the rarest of its facts (one watched literal a clause).

It runs any hierarchy, one run at a time. Thousands of runs of a small one at once, as arrays, are stepped by
`domains.machine_table`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from planner.core import Atom, Hierarchy, Subgoal
from planner.machines.run import Frame, LeafEdge, Position, advance, leaf_edges, start

MAX_KEPT = 100_000  # positions; the oldest half goes when there are more
_FEW = 8  # clauses that are quicker tried one by one than looked up

_Clause = tuple[
    frozenset[Atom], frozenset[Atom], int
]  # what must hold, what must fail, the leaf edge's number
_Step = tuple[Position, float, LeafEdge | None]


class CompiledHierarchy:
    """A hierarchy with what was worked out of it so far. Give it whole positions; it keeps none of its own."""

    def __init__(self, hierarchy: Hierarchy, max_kept: int = MAX_KEPT) -> None:
        self.hierarchy = hierarchy
        self._max_kept = max_kept
        self._places: dict[Frame, _Place] = {}
        self._known: dict[int, _Known] = {}  # by the identity of the position, which `_Known` keeps alive
        self._by_value: dict[Position, _Known] = {}

    def start(self) -> Position:
        """Return the position before anything was observed."""
        return start(self.hierarchy)

    def step(self, position: Position, facts: frozenset[Atom]) -> _Step:
        """Return where one observation leads, the reward it pays, and the edge taken (None: none was)."""
        known = self._known.get(id(position))
        if known is None or known.position is not position:
            known = self._look_up(position)
        number = known.place.taken(facts)
        if number < 0:
            return known.stay
        found = known.steps.get(number)
        return self._work_out(known, number) if found is None else found

    def current_subgoal(self, position: Position) -> Subgoal | None:
        """Return the subgoal of the first edge that can be taken next, or None when there is none to pursue."""
        return self._look_up(position).place.subgoal

    def _look_up(self, position: Position) -> _Known:
        known = self._by_value.get(position)
        if known is None:
            if len(self._by_value) >= self._max_kept:
                self._forget()
            known = _Known(position, self._place(position), (position, 0.0, None), {})
            self._by_value[position] = known
            self._known[id(position)] = known
        return known

    def _place(self, position: Position) -> _Place:
        if position.has_ended:
            return _NOWHERE
        top = position.stack[-1]
        place = Frame(top.machine, top.node, top.args)
        if place not in self._places:
            self._places[place] = _place(tuple(leaf_edges(self.hierarchy, Position((place,)))))
        return self._places[place]

    def _work_out(self, known: _Known, number: int) -> _Step:
        leaf = known.place.leaves[number]
        # The leaf edge was found with its place at the root; below that is what the position stands on.
        here = known.position.stack
        inner = leaf.stack[1:]
        whole = LeafEdge((*here, *inner), leaf.edge, leaf.number)
        after, reward = advance(self.hierarchy, whole)
        # One object a position, so that the next step finds it by identity.
        found = (self._look_up(after).position, reward, whole)
        known.steps[number] = found
        return found

    def _forget(self) -> None:
        for position in list(self._by_value)[: len(self._by_value) // 2 + 1]:
            known = self._by_value.pop(position)
            del self._known[id(known.position)]


@dataclass(frozen=True, slots=True)
class _Place:
    """The leaf edges within reach, and their clauses ready to be tried."""

    leaves: tuple[LeafEdge, ...]
    subgoal: Subgoal | None
    tried: tuple[_Clause, ...]  # in order
    filed: dict[Atom, tuple[_Clause, ...]]  # under one fact that must hold
    watched: frozenset[Atom]

    def taken(self, facts: frozenset[Atom]) -> int:
        """Return the number of the first leaf edge whose guard is met, or -1."""
        best = -1
        for holds, fails, number in self.tried:
            if holds <= facts and fails.isdisjoint(facts):
                best = number
                break
        if self.filed:
            for fact in self.watched & facts:
                for holds, fails, number in self.filed[fact]:
                    if best >= 0 and number >= best:
                        break
                    if holds <= facts and fails.isdisjoint(facts):
                        best = number
                        break
        return best


@dataclass(frozen=True, slots=True)
class _Known:
    """A position, and where each leaf edge that was taken from it led."""

    position: Position
    place: _Place
    stay: _Step
    steps: dict[int, _Step]


_NOWHERE = _Place((), None, (), {}, frozenset())


def _place(leaves: tuple[LeafEdge, ...]) -> _Place:
    clauses = [
        (clause.holds, clause.fails, number)
        for number, leaf in enumerate(leaves)
        for clause in leaf.edge.guard.clauses
    ]
    subgoal = next((leaf.edge.subgoal for leaf in leaves if leaf.edge.subgoal is not None), None)
    if len(clauses) <= _FEW:
        return _Place(leaves, subgoal, tuple(clauses), {}, frozenset())
    often = Counter(fact for holds, _, _ in clauses for fact in holds)
    filed: dict[Atom, list[_Clause]] = {}
    tried = []
    for clause in clauses:
        if clause[0]:
            rarest = min(clause[0], key=lambda fact: (often[fact], fact))
            filed.setdefault(rarest, []).append(clause)
        else:
            tried.append(clause)
    kept = {fact: tuple(some) for fact, some in filed.items()}
    return _Place(leaves, subgoal, tuple(tried), kept, frozenset(kept))

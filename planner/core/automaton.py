"""Formulas over a sequence of states as deterministic automata, as small as can be.

What is left of a formula once a state has been seen is a formula again; there are finitely many of them, and
they are the nodes (De Giacomo & Vardi, IJCAI 2013, section 5, by progression instead of an alternating
automaton). No state is ever listed: a node is a decision diagram over the parts of the formula that may be
left, so that nodes which propositional logic makes equal are one, and all that can follow it is one diagram over
what the formula reads of a state, its letters (as in MONA: Henriksen et al., TACAS 1995). Nodes that accept
the same sequences are then made one, by refining a partition (Moore 1956).

The automaton accepts at its transitions: each says whether the formula is fulfilled if the state that is
read is the last. So it needs no node for that, and the empty sequence, of which formulas say nothing, has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.core.diagrams import FALSE, TRUE, Diagrams, Literals, TooLargeError
from planner.core.formula import (
    And,
    Atom,
    Compare,
    Equal,
    Exists,
    Forall,
    Formula,
    Imply,
    Next,
    Not,
    Or,
    both,
    parts_of,
)
from planner.core.progression import by_steps, unrolled, when_last

__all__ = ["Automaton", "Edge", "TooLargeError", "automaton_of", "letters_of", "written"]

Alternatives = tuple[tuple[frozenset[Formula], frozenset[Formula]], ...]
"""A disjunction: of each part what is to hold of a state and what is not to."""

LETTERS = (Atom, Compare, Equal, Forall, Exists)
_ENDED = Atom("ended")  # the name of a variable that no diagram of what is left asks


@dataclass(frozen=True, slots=True)
class Edge:
    """From a node to `target` in the states that `guard` describes; whether the formula is fulfilled if one is the last."""

    target: int
    is_kept: bool
    guard: Alternatives


@dataclass(frozen=True)
class Automaton:
    """Nodes 0, 1, ...; it begins at 0. Of each node what follows, as a diagram over the letters."""

    letters: tuple[Formula, ...]
    diagrams: Diagrams
    follows: tuple[int, ...]  # a leaf holds twice the node's number, and one more if the formula is kept
    left: tuple[
        int, ...
    ]  # of each node: a diagram over `parts`, what the states from there on have to fulfil
    parts: tuple[Formula, ...]

    def __len__(self) -> int:
        return len(self.follows)

    def after(self, node: int, holding: frozenset[Formula]) -> tuple[int, bool]:
        """Return the node after a state with just these letters, and whether the formula is kept if it is the last."""
        here, diagrams = self.follows[node], self.diagrams
        while diagrams.top(here) < len(self.letters):
            variable = diagrams.top(here)
            here = diagrams.below(here, variable)[self.letters[variable] in holding]
        target, is_kept = divmod(diagrams.held(here), 2)
        return target, bool(is_kept)

    def edges(self, node: int) -> tuple[Edge, ...]:
        """Return the edges out of the node: in every state just one can be taken."""
        held = self.diagrams.held
        return tuple(
            Edge(held(leaf) // 2, bool(held(leaf) % 2), self._alternatives(where))
            for leaf, where in self.diagrams.wheres(self.follows[node]).items()
        )

    def targets(self, node: int) -> Iterator[int]:
        """Yield for each edge out of the node twice the number of its target, and one more if the formula is kept."""
        return (self.diagrams.held(leaf) for leaf in self.diagrams.leaves(self.follows[node]))

    def guard_to(self, node: int, target: int) -> Alternatives:
        """Return when one node follows the other, whether or not the formula is kept if that state is the last."""
        return self._where(node, lambda held: held // 2 == target)

    def kept_if_last(self, node: int) -> Formula:
        """Return what the state read at the node has to fulfil if it is the last."""
        return written(self._where(node, lambda held: held % 2 == 1))

    def remains(self, node: int) -> Formula:
        """Return what the states from the node on, one or more, have to fulfil."""
        clauses = self.diagrams.clauses(self.left[node])
        return written(tuple(_told(clause, self.parts) for clause in clauses))

    @cached_property
    def lost(self) -> int | None:
        """The node from which no sequence is accepted, if there is one."""
        return self._sink(0)

    @cached_property
    def won(self) -> int | None:
        """The node from which every sequence is accepted, if there is one."""
        return self._sink(1)

    def _sink(self, is_kept: int) -> int | None:
        leaves = [self.diagrams.leaf(2 * node + is_kept) for node in range(len(self))]
        return next((node for node, leaf in enumerate(leaves) if self.follows[node] == leaf), None)

    def _where(self, node: int, is_meant: Callable[[int], bool]) -> Alternatives:
        """Return when the leaf reached from the node holds a number that is meant."""
        held = self.diagrams.held
        made = self.diagrams.with_ends(
            self.follows[node], len(self.letters), lambda leaf: TRUE if is_meant(held(leaf)) else FALSE
        )
        return self._alternatives(made)

    def _alternatives(self, where: int) -> Alternatives:
        """Return the diagram over letters as alternatives, none of which can be left out or made shorter."""
        return tuple(_told(clause, self.letters) for clause in self.diagrams.clauses(where))


def automaton_of(formula: Formula, most_nodes: int, most_vertices: int = 400_000) -> Automaton:
    """Return the least deterministic automaton of the formula, whose quantifiers over time are opened.

    States are a unit of time apart. Raise `TooLargeError` if more nodes, or more vertices of
    diagrams, than that are met on the way.

    >>> from planner.core import Atom, Eventually
    >>> found = automaton_of(Eventually(Atom("p")), 10)
    >>> len(found), found.after(0, frozenset({Atom("p")})), found.after(0, frozenset())
    (2, (1, True), (0, False))
    """
    unrolling = _Unrolling(formula, Diagrams(most_vertices))
    follows: list[int] = []
    for node in unrolling.met:  # more are met while the loop goes on
        follows.append(unrolling.step(node))
        if len(unrolling.met) > most_nodes:
            raise TooLargeError(f"more than {most_nodes} nodes")
    return _least(unrolling, follows)


def letters_of(formula: Formula) -> Iterator[Formula]:
    """Yield what the truth of the formula's parts about one state comes from: all but connectives and time."""
    waiting = [formula]
    while waiting:
        here = waiting.pop()
        if isinstance(here, LETTERS):
            yield here
        else:
            waiting.extend(reversed(parts_of(here)))


def written(alternatives: Alternatives) -> Formula:
    """Return the alternatives as a formula.

    >>> from planner.core import Atom
    >>> written(((frozenset(), frozenset({Atom("p")})),))
    Not(body=Atom(predicate='p', args=()))
    """
    parts = [
        both(*sorted(holds, key=repr), *(Not(letter) for letter in sorted(fails, key=repr)))
        for holds, fails in alternatives
    ]
    return parts[0] if len(parts) == 1 else Or(tuple(parts))


def _told(clause: Literals, names: tuple[Formula, ...]) -> tuple[frozenset[Formula], frozenset[Formula]]:
    return (
        frozenset(names[variable] for variable, is_true in clause if is_true),
        frozenset(names[variable] for variable, is_true in clause if not is_true),
    )


class _Unrolling:
    """The formulas that may be left of one, as diagrams: letters first, then whether the sequence ends, then parts."""

    def __init__(self, formula: Formula, diagrams: Diagrams) -> None:
        self.letters = tuple(dict.fromkeys(letters_of(formula)))
        self.diagrams = diagrams
        self.end = len(self.letters)
        self._numbers = {letter: number for number, letter in enumerate(self.letters)}
        self._part_numbers: dict[Formula, int] = {}
        self.parts: list[Formula] = []  # what may be left; each has a variable, after the end's
        self._shown: list[int] = []  # of each part: what it says of the state read now and what it leaves
        self._stepped: dict[int, int] = {}
        start = self._left(formula)
        self._node_numbers = {start: 0}
        self.met = [start]  # the nodes by number: diagrams over the parts

    def step(self, node: int) -> int:
        """Return what can follow the node; what is met for the first time is given the next number."""
        return self.diagrams.with_ends(self._after(node), self.end, self._numbered)

    def _numbered(self, end: int) -> int:
        rest, last = self.diagrams.below(end, self.end)
        if rest not in self._node_numbers:
            self._node_numbers[rest] = len(self.met)
            self.met.append(rest)
        return self.diagrams.leaf(2 * self._node_numbers[rest] + (last == TRUE))

    def _after(self, node: int) -> int:
        """Return what is left with each part replaced by what it says of now and leaves for then."""
        if node in (FALSE, TRUE):
            return node
        if node not in self._stepped:
            variable = self.diagrams.top(node)
            low, high = self.diagrams.below(node, variable)
            asked = self._shown_of(variable - self.end - 1)
            self._stepped[node] = self.diagrams.choice(asked, self._after(high), self._after(low))
        return self._stepped[node]

    def _shown_of(self, number: int) -> int:
        while len(self._shown) <= number:
            part = self.parts[len(self._shown)]
            last, more = self._now(when_last(part)), self._now(unrolled(part))
            is_end = self.diagrams.variable(self.end)
            self._shown.append(self.diagrams.choice(is_end, last, more))
        return self._shown[number]

    def _now(self, formula: Formula) -> int:
        if isinstance(formula, Next):
            return self._left(formula.body)
        if isinstance(formula, LETTERS):
            return self.diagrams.variable(self._numbers[formula])
        return self._connected(formula, is_now=True)

    def _left(self, formula: Formula) -> int:
        formula = by_steps(formula)
        if isinstance(formula, And | Or | Not | Imply):
            return self._connected(formula, is_now=False)
        if formula not in self._part_numbers:
            self._part_numbers[formula] = len(self.parts)
            self.parts.append(formula)
        return self.diagrams.variable(self.end + 1 + self._part_numbers[formula])

    def _connected(self, formula: Formula, is_now: bool) -> int:
        read = self._now if is_now else self._left
        match formula:
            case Not(body):
                return self.diagrams.negated(read(body))
            case And(parts):
                found = TRUE
                for part in reversed(parts):
                    found = self.diagrams.both(read(part), found)
                return found
            case Or(parts):
                found = FALSE
                for part in reversed(parts):
                    found = self.diagrams.either(read(part), found)
                return found
            case Imply(condition, consequence):
                return self.diagrams.choice(read(condition), read(consequence), TRUE)
        raise ValueError(f"{type(formula).__name__} cannot be part of an automaton")


def _least(unrolling: _Unrolling, follows: list[int]) -> Automaton:
    """Return the automaton with nodes that accept the same made one, numbered as a walk from the first meets them."""
    diagrams, n_letters = unrolling.diagrams, len(unrolling.letters)
    blocks, n_blocks = [0] * len(follows), 1

    def merged(leaf: int) -> int:
        node, is_kept = divmod(diagrams.held(leaf), 2)
        return diagrams.leaf(2 * blocks[node] + is_kept)

    while True:
        seen: dict[int, int] = {}
        signs = [diagrams.with_ends(each, n_letters, merged) for each in follows]
        found = [seen.setdefault(sign, len(seen)) for sign in signs]
        if len(seen) == n_blocks:
            break
        blocks, n_blocks = found, len(seen)
    first_of: dict[int, int] = {}
    for node, block in enumerate(blocks):
        first_of.setdefault(block, node)
    # Blocks are numbered as their first nodes, and these as the walk that made them met them.
    return Automaton(
        unrolling.letters,
        diagrams,
        tuple(signs[node] for node in first_of.values()),
        tuple(unrolling.met[node] for node in first_of.values()),
        (*unrolling.letters, _ENDED, *unrolling.parts),
    )

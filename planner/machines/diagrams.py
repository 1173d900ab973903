"""What a node does on every observation, as a decision diagram: exact, and without listing observations.

A diagram asks for one fact after the other, always in the same order, and ends in an answer. Diagrams of one
`Diagrams` are shared and reduced, so that two that give the same answers are the same number (Bryant, IEEE
Transactions on Computers C-35, 1986; with any answers at the ends: Bahar et al., ICCAD 1993).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from planner.core import Atom, Clause, Guard

Case = tuple[Guard, Hashable]
"""A guard, and the answer where it is met and no case before it is."""

_END = 1 << 60  # after the last fact that is asked for


@dataclass
class Diagrams:
    """Diagrams over one order of facts. A diagram is a number; equal numbers, equal answers everywhere."""

    _rows: list[tuple[int, int, int]] = field(default_factory=list)  # fact, where it holds, where it fails
    _answers: dict[int, Hashable] = field(default_factory=dict)
    _numbers: dict[Hashable, int] = field(default_factory=dict)
    _places: dict[Atom, int] = field(default_factory=dict)
    _facts: list[Atom] = field(default_factory=list)

    def of(self, cases: Sequence[Case], otherwise: Hashable) -> int:
        """Return the diagram that gives the answer of the first case whose guard is met.

        >>> p, q = Atom("p"), Atom("q")
        >>> diagrams = Diagrams()
        >>> both = diagrams.of([(Guard((Clause(frozenset({p, q})),)), "yes")], "no")
        >>> swapped = [(Guard((Clause(fails=frozenset({q})), Clause(fails=frozenset({p})))), "no")]
        >>> diagrams.of(swapped, "yes") == both
        True
        """
        here = self.end(otherwise)
        for guard, answer in reversed(cases):
            end = self.end(answer)
            for clause in reversed(guard.clauses):
                here = self._where(self._literals(clause), end, here)
        return here

    def end(self, answer: Hashable) -> int:
        """Return the diagram that gives this answer whatever is seen."""
        key = ("answer", answer)
        if key not in self._numbers:
            self._numbers[key] = len(self._rows)
            self._answers[len(self._rows)] = answer
            self._rows.append((_END, -1, -1))
        return self._numbers[key]

    def renamed(self, diagram: int, new: Callable[[Hashable], Hashable]) -> int:
        """Return the diagram with every answer replaced by what `new` makes of it."""
        done: dict[int, int] = {}
        for here in self._below(diagram):
            fact, held, failed = self._rows[here]
            if fact == _END:
                done[here] = self.end(new(self._answers[here]))
            else:
                done[here] = self._row(fact, done[held], done[failed])
        return done[diagram]

    def answers(self, diagram: int) -> dict[Hashable, frozenset[Atom]]:
        """Return every answer that is given at all, with a smallest observation that it is given for."""
        best: dict[int, dict[Hashable, frozenset[Atom]]] = {}
        for here in self._below(diagram):
            fact, held, failed = self._rows[here]
            if fact == _END:
                best[here] = {self._answers[here]: frozenset()}
                continue
            found = dict(best[failed])
            for answer, facts in best[held].items():
                if answer not in found or len(found[answer]) > len(facts) + 1:
                    found[answer] = facts | {self._facts[fact]}
            best[here] = found
        return best[diagram]

    def paired(self, left: int, right: int) -> int:
        """Return the diagram whose answers are pairs: what the one says, what the other says."""
        known: dict[tuple[int, int], int] = {}
        waiting = [(left, right)]
        while waiting:
            pair = waiting[-1]
            fact = min(self._rows[one][0] for one in pair)
            if fact == _END:
                known[pair] = self.end((self._answers[pair[0]], self._answers[pair[1]]))
            else:
                held, failed = self._split(pair, fact, 1), self._split(pair, fact, 2)
                missing = [inner for inner in (held, failed) if inner not in known]
                if missing:
                    waiting += missing
                    continue
                known[pair] = self._row(fact, known[held], known[failed])
            waiting.pop()
        return known[left, right]

    def guards(self, diagram: int) -> Mapping[Hashable, Guard]:
        """Return for each answer the guard that is met exactly where it is given; clauses exclude each other."""
        found: dict[Hashable, list[Clause]] = {}
        waiting: list[tuple[int, frozenset[Atom], frozenset[Atom]]] = [(diagram, frozenset(), frozenset())]
        while waiting:
            here, holds, fails = waiting.pop()
            fact, held, failed = self._rows[here]
            if fact == _END:
                found.setdefault(self._answers[here], []).append(Clause(holds, fails))
            else:
                atom = self._facts[fact]
                waiting += [(failed, holds, fails | {atom}), (held, holds | {atom}, fails)]
        return {answer: Guard(tuple(clauses)) for answer, clauses in found.items()}

    def answer(self, diagram: int, facts: frozenset[Atom]) -> Hashable:
        """Return what the diagram says of one observation."""
        while diagram not in self._answers:
            fact, held, failed = self._rows[diagram]
            diagram = held if self._facts[fact] in facts else failed
        return self._answers[diagram]

    # --- parts --------------------------------------------------------------------------------------

    def _literals(self, clause: Clause) -> tuple[tuple[int, bool], ...]:
        literals = [(self._place(atom), True) for atom in sorted(clause.holds)]
        literals += [(self._place(atom), False) for atom in sorted(clause.fails)]
        return tuple(sorted(literals))

    def _place(self, atom: Atom) -> int:
        if atom not in self._places:
            self._places[atom] = len(self._facts)
            self._facts.append(atom)
        return self._places[atom]

    def _row(self, fact: int, held: int, failed: int) -> int:
        if held == failed:
            return held
        key = (fact, held, failed)
        if key not in self._numbers:
            self._numbers[key] = len(self._rows)
            self._rows.append(key)
        return self._numbers[key]

    def _where(self, literals: tuple[tuple[int, bool], ...], end: int, rest: int) -> int:
        """Return the diagram that ends there where all the literals are so, and is the rest elsewhere."""
        known: dict[tuple[int, int], int] = {}

        def build(at: int, other: int) -> int:
            if at == len(literals):
                return end
            key = (at, other)
            if key not in known:
                (fact, wanted), (asked, held, failed) = literals[at], self._rows[other]
                if asked < fact:
                    known[key] = self._row(asked, build(at, held), build(at, failed))
                else:
                    if asked > fact:
                        held = failed = other
                    go_on = build(at + 1, held if wanted else failed)
                    known[key] = self._row(fact, go_on, failed) if wanted else self._row(fact, held, go_on)
            return known[key]

        return build(0, rest)

    def _split(self, pair: tuple[int, int], fact: int, side: int) -> tuple[int, int]:
        left, right = (self._rows[one][side] if self._rows[one][0] == fact else one for one in pair)
        return left, right

    def _below(self, diagram: int) -> Iterable[int]:
        """Return all parts of the diagram, each after those that it leads to."""
        # A row is made after the rows that it leads to, so that their numbers are in this order.
        seen, waiting = {diagram}, [diagram]
        while waiting:
            fact, *leads_to = self._rows[waiting.pop()]
            if fact != _END:
                waiting += [one for one in leads_to if one not in seen]
                seen.update(leads_to)
        return sorted(seen)

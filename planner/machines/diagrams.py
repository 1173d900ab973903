"""What a node does on every observation, as a decision diagram: exact, and without listing observations.

The diagrams are those of `planner.core.diagrams`, whose variables are facts here and whose leaves are answers of any
kind, so that two that give the same answers are the same number (Bryant, IEEE Transactions on Computers C-35, 1986;
with any answers at the ends: Bahar et al., ICCAD 1993).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable, Mapping, Sequence

from planner.core import Atom, Clause, Guard
from planner.core.diagrams import FALSE, TRUE
from planner.core.diagrams import Diagrams as Store

Case = tuple[Guard, Hashable]
"""A guard, and the answer where it is met and no case before it is."""


class Diagrams:
    """Diagrams over one order of facts. A diagram is a number; equal numbers, equal answers everywhere."""

    def __init__(self) -> None:
        self._store = Store(most=sys.maxsize)
        self._answers: dict[Hashable, int] = {}  # with the number that its leaf holds
        self._answer_of: list[Hashable] = []
        self._places: dict[Atom, int] = {}
        self._facts: list[Atom] = []

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
                here = self._store.choice(self._met(clause), end, here)
        return here

    def end(self, answer: Hashable) -> int:
        """Return the diagram that gives this answer whatever is seen."""
        number = self._answers.setdefault(answer, len(self._answer_of))
        if number == len(self._answer_of):
            self._answer_of.append(answer)
        return self._store.leaf(number)

    def renamed(self, diagram: int, new: Callable[[Hashable], Hashable]) -> int:
        """Return the diagram with every answer replaced by what `new` makes of it."""
        return self._store.with_ends(diagram, len(self._facts), lambda leaf: self.end(new(self._held(leaf))))

    def answers(self, diagram: int) -> dict[Hashable, frozenset[Atom]]:
        """Return every answer that is given at all, with a smallest observation that it is given for."""
        best: dict[int, dict[Hashable, frozenset[Atom]]] = {}
        for here in self._store.inside(diagram):
            if self._is_end(here):
                best[here] = {self._held(here): frozenset()}
                continue
            fact = self._store.top(here)
            failed, held = self._store.below(here, fact)
            found = dict(best[failed])
            for answer, facts in best[held].items():
                if answer not in found or len(found[answer]) > len(facts) + 1:
                    found[answer] = facts | {self._facts[fact]}
            best[here] = found
        return best[diagram]

    def paired(self, left: int, right: int) -> int:
        """Return the diagram whose answers are pairs: what the one says, what the other says."""
        known: dict[tuple[int, int], int] = {}

        def build(pair: tuple[int, int]) -> int:
            if pair not in known:
                if all(map(self._is_end, pair)):
                    known[pair] = self.end((self._held(pair[0]), self._held(pair[1])))
                else:
                    fact = min(map(self._store.top, pair))
                    (left_failed, left_held), (right_failed, right_held) = (
                        self._store.below(each, fact) for each in pair
                    )
                    failed, held = build((left_failed, right_failed)), build((left_held, right_held))
                    known[pair] = self._store.vertex(fact, failed, held)
            return known[pair]

        return build((left, right))

    def guards(self, diagram: int) -> Mapping[Hashable, Guard]:
        """Return for each answer the guard that is met exactly where it is given; no clause of it can be left out."""
        return {
            self._held(leaf): Guard(tuple(map(self._clause, self._store.clauses(where, most=sys.maxsize))))
            for leaf, where in self._store.wheres(diagram).items()
        }

    def answer(self, diagram: int, facts: frozenset[Atom]) -> Hashable:
        """Return what the diagram says of one observation."""
        while not self._is_end(diagram):
            fact = self._store.top(diagram)
            diagram = self._store.below(diagram, fact)[self._facts[fact] in facts]
        return self._held(diagram)

    # --- parts --------------------------------------------------------------------------------------

    def _is_end(self, diagram: int) -> bool:
        return self._store.top(diagram) >= len(self._facts)

    def _held(self, leaf: int) -> Hashable:
        return self._answer_of[self._store.held(leaf)]

    def _place(self, atom: Atom) -> int:
        if atom not in self._places:
            self._places[atom] = len(self._facts)
            self._facts.append(atom)
        return self._places[atom]

    def _met(self, clause: Clause) -> int:
        """Return where the clause is met."""
        literals = [(self._place(atom), True) for atom in sorted(clause.holds)]
        literals += [(self._place(atom), False) for atom in sorted(clause.fails)]
        here = TRUE
        for fact, wanted in sorted(literals, reverse=True):
            here = self._store.vertex(fact, *((FALSE, here) if wanted else (here, FALSE)))
        return here

    def _clause(self, literals: Sequence[tuple[int, bool]]) -> Clause:
        held, failed = (
            frozenset(self._facts[fact] for fact, is_so in literals if is_so == wanted)
            for wanted in (True, False)
        )
        return Clause(held, failed)

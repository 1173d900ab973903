"""Facts by predicate, and by predicate and one argument, kept up to date as facts come and go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from planner.core.formula import Atom

_NONE: frozenset[Atom] = frozenset()


class FactIndex:
    """Finds the facts that can match an atom with some of its arguments known."""

    def __init__(self, facts: Iterable[Atom]) -> None:
        self._by_predicate: dict[str, set[Atom]] = {}
        # Predicates are indexed by argument when first asked for: most never are.
        self._by_argument: dict[str, dict[tuple[int, str], set[Atom]]] = {}
        for fact in facts:
            self._by_predicate.setdefault(fact.predicate, set()).add(fact)

    def step(self, added: Iterable[Atom], deleted: Iterable[Atom]) -> None:
        """Take the deleted facts out and put the added ones in."""
        for atom in deleted:
            self._by_predicate.get(atom.predicate, set()).discard(atom)
            by_argument = self._by_argument.get(atom.predicate, {})
            for key in enumerate(atom.args):
                by_argument.get(key, set()).discard(atom)
        for atom in added:
            self._by_predicate.setdefault(atom.predicate, set()).add(atom)
            if atom.predicate in self._by_argument:
                by_argument = self._by_argument[atom.predicate]
                for key in enumerate(atom.args):
                    by_argument.setdefault(key, set()).add(atom)

    def of(self, predicate: str) -> AbstractSet[Atom]:
        """Return all facts of the predicate."""
        return self._by_predicate.get(predicate, _NONE)

    def matching(self, predicate: str, known: Sequence[tuple[int, str]]) -> AbstractSet[Atom]:
        """Return facts of the predicate, at least all those with the objects at the positions given."""
        if not known or len(self.of(predicate)) < 4:
            return self.of(predicate)
        if predicate not in self._by_argument:
            by_argument: dict[tuple[int, str], set[Atom]] = {}
            for fact in self.of(predicate):
                for key in enumerate(fact.args):
                    by_argument.setdefault(key, set()).add(fact)
            self._by_argument[predicate] = by_argument
        columns = self._by_argument[predicate]
        return min((columns.get(key, _NONE) for key in known), key=len)

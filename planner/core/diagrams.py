"""Decision diagrams: functions of many truths, each kept once, so that equal functions are the same number.

Reduced ordered binary decision diagrams (Bryant, "Graph-based algorithms for Boolean function manipulation",
IEEE Transactions on Computers 1986), with leaves that may be more than false and true; and the way back to
a disjunction of clauses in which nothing can be left out (Minato, "Fast generation of irredundant
sum-of-products forms from binary decision diagrams", SASIMI 1992).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

FALSE, TRUE = 0, 1
_LEAF = 1 << 60  # stands where an inner vertex has its variable, below all of them

Literals = tuple[tuple[int, bool], ...]  # variables with the truth that is asked of them


class TooLargeError(Exception):
    """What is built outgrows its bound; the caller knows what it is and says so."""


class Diagrams:
    """A store of diagrams over the variables 0, 1, ..., which are asked in that order."""

    def __init__(self, most: int = 400_000) -> None:
        self._most = most
        self._variable = [_LEAF, _LEAF]
        self._low = [FALSE, TRUE]
        self._high = [FALSE, TRUE]
        self._numbers: dict[tuple[int, int, int], int] = {}
        self._chosen: dict[tuple[int, int, int], int] = {}
        self._places: dict[int, dict[int, int]] = {}
        self._written: dict[tuple[int, int], tuple[int, tuple[Literals, ...]]] = {}

    # --- made ---

    def variable(self, number: int) -> int:
        """Return the diagram of the variable alone."""
        return self.vertex(number, FALSE, TRUE)

    def leaf(self, what: int) -> int:
        """Return a leaf that is neither false nor true, one for each number."""
        return self._stored((_LEAF, what, what))

    def vertex(self, variable: int, low: int, high: int) -> int:
        """Return the diagram that is `high` where the variable is true, else `low`; these ask later ones only."""
        return low if low == high else self._stored((variable, low, high))

    def _stored(self, key: tuple[int, int, int]) -> int:
        found = self._numbers.get(key)
        if found is None:
            found = len(self._variable)
            if found >= self._most:
                raise TooLargeError(f"more than {self._most} vertices")
            self._numbers[key] = found
            self._variable.append(key[0])
            self._low.append(key[1])
            self._high.append(key[2])
        return found

    def choice(self, asked: int, then: int, otherwise: int) -> int:
        """Return the diagram that is `then` where `asked` is true, else `otherwise`."""
        if asked == TRUE or then == otherwise:
            return then
        if asked == FALSE:
            return otherwise
        if then == TRUE and otherwise == FALSE:
            return asked
        key = (asked, then, otherwise)
        found = self._chosen.get(key)
        if found is None:
            variable = min(self._variable[asked], self._variable[then], self._variable[otherwise])
            (if_low, if_high), (then_low, then_high), (else_low, else_high) = (
                self.below(each, variable) for each in key
            )
            low = self.choice(if_low, then_low, else_low)
            high = self.choice(if_high, then_high, else_high)
            found = self._chosen[key] = self.vertex(variable, low, high)
        return found

    def both(self, left: int, right: int) -> int:
        return self.choice(left, right, FALSE)

    def either(self, left: int, right: int) -> int:
        return self.choice(left, TRUE, right)

    def negated(self, diagram: int) -> int:
        return self.choice(diagram, FALSE, TRUE)

    # --- read ---

    def top(self, diagram: int) -> int:
        """Return the variable asked first; of a leaf a number above all variables."""
        return self._variable[diagram]

    def held(self, leaf: int) -> int:
        """Return what the leaf was made of."""
        return self._low[leaf]

    def below(self, diagram: int, variable: int) -> tuple[int, int]:
        """Return the diagram where the variable is false and where it is true; it asks no earlier one."""
        if self._variable[diagram] != variable:
            return diagram, diagram
        return self._low[diagram], self._high[diagram]

    def with_ends(self, diagram: int, first: int, made: Callable[[int], int]) -> int:
        """Return the diagram with each part that asks none of the variables before `first` put through `made`."""
        found: dict[int, int] = {}

        def rebuilt(part: int) -> int:
            if part not in found:
                variable = self._variable[part]
                found[part] = (
                    made(part)
                    if variable >= first
                    else self.vertex(variable, rebuilt(self._low[part]), rebuilt(self._high[part]))
                )
            return found[part]

        return rebuilt(diagram)

    def wheres(self, diagram: int) -> dict[int, int]:
        """Return each leaf with the diagram of where it is reached, in the order of a walk that asks for false first."""
        if self._variable[diagram] == _LEAF:
            return {diagram: TRUE}
        found = self._places.get(diagram)
        if found is None:
            variable = self._variable[diagram]
            low, high = self.wheres(self._low[diagram]), self.wheres(self._high[diagram])
            found = {leaf: self.vertex(variable, where, high.get(leaf, FALSE)) for leaf, where in low.items()}
            for leaf, where in high.items():
                if leaf not in low:
                    found[leaf] = self.vertex(variable, FALSE, where)
            self._places[diagram] = found
        return found

    def inside(self, diagram: int) -> list[int]:
        """Return all parts of the diagram, leaves too, each after those that it leads to."""
        # A vertex is made after those that it leads to, so that their numbers are in this order.
        waiting, seen = [diagram], {diagram}
        while waiting:
            here = waiting.pop()
            if self._variable[here] != _LEAF:
                fresh = {self._low[here], self._high[here]} - seen
                seen |= fresh
                waiting += fresh
        return sorted(seen)

    def leaves(self, diagram: int) -> Iterator[int]:
        """Yield each leaf once, in the order of a walk that asks for false first."""
        waiting, seen = [diagram], {diagram}
        while waiting:
            here = waiting.pop()
            if self._variable[here] == _LEAF:
                yield here
                continue
            for part in (self._high[here], self._low[here]):
                if part not in seen:
                    seen.add(part)
                    waiting.append(part)

    def clauses(self, diagram: int, most: int = 5000) -> tuple[Literals, ...]:
        """Return clauses one of which is met where the diagram is true.

        Each is a prime implicant, and none can be left out.

        >>> kept = Diagrams()
        >>> kept.clauses(kept.choice(kept.variable(0), kept.variable(1), TRUE))
        (((0, False),), ((1, True),))
        """
        return self._clauses(diagram, diagram, most)[1]

    def _clauses(self, least: int, most: int, bound: int) -> tuple[int, tuple[Literals, ...]]:
        """Return a function between the two (Minato 1992, figure 3) with its clauses."""
        if least == FALSE:
            return FALSE, ()
        if most == TRUE:
            return TRUE, ((),)
        found = self._written.get((least, most))
        if found is not None:
            return found
        variable = min(self._variable[least], self._variable[most])
        (low, high), (low_most, high_most) = self.below(least, variable), self.below(most, variable)
        only_low, low_clauses = self._clauses(self.both(low, self.negated(high_most)), low_most, bound)
        only_high, high_clauses = self._clauses(self.both(high, self.negated(low_most)), high_most, bound)
        rest = self.either(self.both(low, self.negated(only_low)), self.both(high, self.negated(only_high)))
        shared, shared_clauses = self._clauses(rest, self.both(low_most, high_most), bound)
        clauses = (
            *(((variable, False), *clause) for clause in low_clauses),
            *(((variable, True), *clause) for clause in high_clauses),
            *shared_clauses,
        )
        if len(clauses) > bound:
            raise TooLargeError(f"more than {bound} clauses")
        function = self.either(self.vertex(variable, only_low, only_high), shared)
        self._written[least, most] = (function, clauses)
        return function, clauses

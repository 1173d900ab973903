"""One state of one task, read many times: what holds in it, and under which bindings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import MappingProxyType

from planner.core.axioms import Rule, Test
from planner.core.facts import FactIndex
from planner.core.formula import (
    And,
    Arithmetic,
    Atom,
    Compare,
    Equal,
    Exists,
    Expression,
    Forall,
    Formula,
    Imply,
    Not,
    Or,
    Parameter,
    Preference,
    conjuncts,
)
from planner.core.objects import ObjectTable
from planner.core.substitution import Binding, free_variables

NO_BINDING: Binding = MappingProxyType({})
UNDEFINED = float("nan")
_NO_NAMES: frozenset[str] = frozenset()
_NO_FACTS: frozenset[Atom] = frozenset()


class Scene:
    """The facts and values of one state with what follows from them; may be stepped on in place."""

    def __init__(self, table: ObjectTable, facts: AbstractSet[Atom], values: Mapping[Atom, float]) -> None:
        self.table = table
        self.facts = facts
        self.values = values
        self.derived = table.derived
        self._closed: Scene | None = None
        self._index: FactIndex | None = None

    # --- facts ---

    def has(self, atom: Atom) -> bool:
        if self.derived and atom.predicate in self.derived:
            return atom in self.closed().facts
        return atom in self.facts

    def matching(self, predicate: str, known: Sequence[tuple[int, str]] = ()) -> AbstractSet[Atom]:
        """Return facts of the predicate, derived ones too, at least all with these objects there."""
        if self.derived and predicate in self.derived:
            return self.closed().matching(predicate, known)
        if self._index is None:
            self._index = FactIndex(self.facts)
        return self._index.matching(predicate, known)

    def closed(self) -> Scene:
        """Return a scene in which the derived facts stand beside the others."""
        if self._closed is None:
            base = {fact for fact in self.facts if fact.predicate not in self.derived}
            full = Scene(self.table, base, self.values)
            full.derived = _NO_NAMES  # its derived facts are plain facts
            for layer in self.table.layers:
                full._close(layer)
            self._closed = full
        return self._closed

    def _close(self, rules: Sequence[Rule]) -> None:
        """Add what the rules derive, each round from what the round before added."""
        fresh = {head for rule in rules for head in self._heads(rule, {})} - self.facts
        while fresh:
            self.step(fresh, frozenset(), {})
            found: set[Atom] = set()
            for rule in rules:
                found.update(self._heads(rule, {}) if rule.is_opaque else self._heads_from(rule, fresh))
            fresh = found - self.facts

    def _heads(self, rule: Rule, seed: dict[str, str]) -> Iterator[Atom]:
        rest = {name: types for name, types in rule.choices.items() if name not in seed}
        for binding in self._search(rest, rule.tests, seed):
            yield ground_atom(rule.head, binding)

    def _heads_from(self, rule: Rule, fresh: AbstractSet[Atom]) -> Iterator[Atom]:
        for guide in rule.recursive:
            for fact in fresh:
                if fact.predicate == guide.predicate:
                    seed = self._matched(guide.args, fact.args, rule.choices)
                    if seed is not None:
                        yield from self._heads(rule, seed)

    def step(
        self, added: AbstractSet[Atom], deleted: AbstractSet[Atom], values: Mapping[Atom, float]
    ) -> None:
        """Change this scene in place; only for one made with a mutable set and dict."""
        facts, numbers = self.facts, self.values
        if not isinstance(facts, set) or (values and not isinstance(numbers, dict)):
            raise TypeError("only a scene made with a set of facts and a dict of values can be stepped on")
        self._closed = None
        facts -= deleted
        facts |= added
        if values and isinstance(numbers, dict):
            numbers.update(values)
        if self._index is not None:
            self._index.step(added, deleted)

    # --- formulas ---

    def holds(self, formula: Formula, binding: Binding = NO_BINDING) -> bool:
        if isinstance(formula, Atom):
            return self.has(ground_atom(formula, binding))
        if isinstance(formula, Not):
            return not self.holds(formula.body, binding)
        if isinstance(formula, And):
            # Loops, not all() and any(): these would take two frames a level in deep formulas.
            for part in formula.parts:  # noqa: SIM110
                if not self.holds(part, binding):
                    return False
            return True
        if isinstance(formula, Or):
            for part in formula.parts:  # noqa: SIM110
                if self.holds(part, binding):
                    return True
            return False
        return self._holds_rarer(formula, binding)

    def _holds_rarer(self, formula: Formula, binding: Binding) -> bool:
        match formula:
            case Equal(left, right):
                return binding.get(left, left) == binding.get(right, right)
            case Imply(condition, consequence):
                return not self.holds(condition, binding) or self.holds(consequence, binding)
            case Compare():
                return self.compares(formula, binding)
            case Exists(parameters, body):
                return next(self.solutions(parameters, body, binding), None) is not None
            case Forall(parameters, body):
                return next(self.solutions(parameters, negation(body), binding), None) is None
            case Preference():
                return True  # a soft condition never stands in the way
        raise ValueError(
            f"{type(formula).__name__} speaks of more than one state: ask `means` about a sequence of states"
        )

    def compares(self, compare: Compare, binding: Binding = NO_BINDING) -> bool:
        """Return whether the comparison holds; it does not if one side has no value."""
        left, right = self.evaluate(compare.left, binding), self.evaluate(compare.right, binding)
        match compare.comparator:
            case "<":
                return left < right
            case "<=":
                return left <= right
            case "=":
                return left == right
            case ">=":
                return left >= right
            case ">":
                return left > right

    def evaluate(self, expression: Expression, binding: Binding = NO_BINDING) -> float:
        """Return the number, NaN where a fluent has no value or something is divided by zero."""
        return evaluated(expression, self.values, binding)

    # --- bindings ---

    def solutions(
        self, parameters: Sequence[Parameter], body: Formula, binding: Binding
    ) -> Iterator[dict[str, str]]:
        """Yield every way to bind the parameters under which the body holds.

        Positive atoms of the body that have few facts lead the search, so that it costs what there
        is to find rather than the product of all objects.
        """
        choices = {parameter.name: parameter.types for parameter in parameters}
        outer = {name: thing for name, thing in binding.items() if name not in choices}
        names = choices.keys()
        tests = [(part, free_variables(part) & names) for part in conjuncts(body)]
        return self._search(choices, tests, outer)

    def _search(
        self, choices: Mapping[str, tuple[str, ...]], tests: Sequence[Test], binding: dict[str, str]
    ) -> Iterator[dict[str, str]]:
        later: list[Test] = []
        for part, names in tests:
            if not names.isdisjoint(choices):
                later.append((part, names))
            elif not self.holds(part, binding):
                return
        if not choices:
            yield binding
            return
        for found in self._candidates(choices, later, binding):
            rest = {name: types for name, types in choices.items() if name not in found}
            yield from self._search(rest, later, {**binding, **found})

    def _candidates(
        self, choices: Mapping[str, tuple[str, ...]], tests: Sequence[Test], binding: Binding
    ) -> Iterator[dict[str, str]]:
        """Yield values for some of the open variables, by the way that has fewest of them."""
        first = min(choices, key=lambda name: len(self.table.of(choices[name])))
        least, guide = float(len(self.table.of(choices[first]))), None
        facts: AbstractSet[Atom] = _NO_FACTS
        for part, names in tests:
            if isinstance(part, Atom):
                args = [binding.get(arg, arg) for arg in part.args]
                known = [(i, arg) for i, arg in enumerate(args) if arg not in choices]
                matching = self.matching(part.predicate, known)
                # To bind one more variable at once is worth four times the facts; the number is a
                # guess that keeps searches over a chain of relations going along it.
                price = len(matching) / 4 ** (len(names & choices.keys()) - 1)
                if price <= least:
                    least, guide, facts = price, args, matching
        if guide is None:
            for thing in self.table.of(choices[first]):
                yield {first: thing}
            return
        for fact in tuple(facts):
            found = self._matched(guide, fact.args, choices)
            if found is not None:
                yield found

    def _matched(
        self, pattern: Sequence[str], args: tuple[str, ...], choices: Mapping[str, tuple[str, ...]]
    ) -> dict[str, str] | None:
        found: dict[str, str] = {}
        if len(pattern) != len(args):
            return None
        for wanted, thing in zip(pattern, args, strict=True):
            if wanted in choices:
                if found.setdefault(wanted, thing) != thing:
                    return None
                if thing not in self.table.set_of(choices[wanted]):
                    return None
            elif wanted != thing:
                return None
        return found


def ground_atom(atom: Atom, binding: Binding) -> Atom:
    """Return the atom under the binding; itself when there is nothing to bind."""
    if not binding or not atom.args:
        return atom
    return Atom(atom.predicate, tuple([binding.get(arg, arg) for arg in atom.args]))


def evaluated(expression: Expression, values: Mapping[Atom, float], binding: Binding = NO_BINDING) -> float:
    """Return the number, NaN where a fluent has no value or something is divided by zero."""
    if isinstance(expression, Atom):
        return values.get(ground_atom(expression, binding), UNDEFINED)
    if not isinstance(expression, Arithmetic):
        return expression
    numbers = [evaluated(operand, values, binding) for operand in expression.operands]
    return calculated(expression.operator, numbers)


def negation(formula: Formula) -> Formula:
    """Return a formula true where this one is false, with the outermost connective turned round.

    >>> negation(Imply(Atom("p"), Atom("q")))
    And(parts=(Atom(predicate='p', args=()), Not(body=Atom(predicate='q', args=()))))
    """
    match formula:
        case Not(body):
            return body
        case Imply(condition, consequence):
            return And((condition, negation(consequence)))
        case Or(parts):
            return And(tuple([negation(part) for part in parts]))
        case And(parts):
            return Or(tuple([negation(part) for part in parts]))
        case _:
            return Not(formula)


def calculated(operator: str, numbers: Sequence[float]) -> float:
    """Return the numbers combined from left to right; one number under ``-`` is negated.

    >>> calculated("-", [3.0]), calculated("/", [6.0, 2.0])
    (-3.0, 3.0)
    """
    if operator == "-" and len(numbers) == 1:
        return -numbers[0]
    result = numbers[0]
    for number in numbers[1:]:
        match operator:
            case "+":
                result += number
            case "-":
                result -= number
            case "*":
                result *= number
            case _:
                result = result / number if number else UNDEFINED
    return result

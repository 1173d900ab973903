"""Whether two formulas mean the same for a task's objects, decided by z3, with a run of states that tells them apart.

Quantifiers are expanded over the objects, and facts that no action changes are taken as they are in the initial
state. Nothing else is known of the domain: every combination of the other facts counts as a state, and every
sequence of states as a way. Formulas over the way are compared on all ways up to `n_states`. Among conjunctions of
PDDL3 operators over single states, two that differ do so on one as short: each operator needs at most as many
states as `_WITNESSES` says, either to hold or to be broken, and any of the others can be left out. For operators
inside one another that is not proved, and "equal" then means: on all ways up to that length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, cast

from planner.core import Atom, Domain, Formula, Metric, Reading, Task, both
from planner.core.effects import Add, Delete, leaves
from planner.core.formula import (
    TEMPORAL,
    Always,
    And,
    AtEnd,
    AtMostOnce,
    Compare,
    Equal,
    Eventually,
    Exists,
    Forall,
    HoldAfter,
    HoldDuring,
    Imply,
    Next,
    Not,
    Or,
    Preference,
    SometimeAfter,
    SometimeBefore,
    Until,
    is_temporal,
    walk,
)
from planner.core.objects import ObjectTable, table_of
from planner.core.scene import Scene
from planner.core.substitution import substitute
from planner.pddl import write_metric

LIMIT_S = 10.0
MOST_STATES = 24
_WITNESSES = {AtMostOnce: 3, SometimeBefore: 2, SometimeAfter: 2, Until: 2}  # states; of all others 1


@dataclass(frozen=True, slots=True)
class Comparison:
    """Whether two formulas are equal; None if there was no time to tell.

    If not, `way` is a shortest sequence of states (the facts that hold, of those that are spoken of) on which
    only one of them holds: the first if `first_holds`.
    """

    equal: bool | None
    way: tuple[frozenset[Atom], ...] = ()
    first_holds: bool = False


def compared(first: Formula, second: Formula, task: Task, limit_s: float = LIMIT_S) -> Comparison:
    """Return whether the formulas mean the same; those of one state are read in the same state.

    >>> from planner.core import Domain
    >>> p, q = Atom("p"), Atom("q")
    >>> nothing = Task(Domain("d"))
    >>> compared(Not(And((p, q))), Or((Not(p), Not(q))), nothing, 60.0).equal
    True
    >>> compared(SometimeBefore(q, p), And((Eventually(p), Eventually(q))), nothing, 60.0).first_holds
    True
    """
    close = closing(task)
    sides = [close(first), close(second)]
    if sides[0] == sides[1]:
        return Comparison(True)
    lengths = range(1, n_states(sides) + 1) if any(map(is_temporal, sides)) else (1,)
    for length in lengths:
        found = _on_ways(sides, length, limit_s)
        if found.equal is not True:
            return found
    return Comparison(True)


def is_read_as(
    gold: Reading, goal: Formula, rules: Formula, metric: Metric | None, task: Task
) -> bool | None:
    """Return whether that is what the gold reading asks for: the goal alone, goal and rules on all ways, the metric.

    The gold's words are its metric, as `planner.pddl.instructions` reads it. None if there was no time to tell.
    """
    if gold.words != ("" if metric is None else write_metric(metric)):
        return False
    goals = compared(gold.goal, goal, task)
    if not goals.equal:
        return goals.equal
    return compared(both(AtEnd(gold.goal), gold.rules), both(AtEnd(goal), rules), task).equal


def closing(task: Task) -> Callable[[Formula], Formula]:
    """Return what takes quantifiers, equations and facts that never change out of formulas about the task."""
    table, static = table_of(task), _Static(task)
    return lambda formula: _closed(formula, table, static)


def n_states(formulas: Iterable[Formula]) -> int:
    """Return how long the longest ways are that the formulas have to be compared on."""
    operators = {part for formula in formulas for part in walk(formula) if isinstance(part, TEMPORAL)}
    bounds = [_bound(operator) for operator in operators]
    needed = (
        2 + sum(_WITNESSES.get(type(operator), 1) for operator in operators) + int(max(bounds, default=0.0))
    )
    return min(needed, MOST_STATES)


def _bound(operator: Formula) -> float:
    match operator:
        case Eventually(_, within) | SometimeAfter(_, _, within):
            return within or 0.0
        case HoldDuring(_, end, _):
            return end
        case HoldAfter(start, _):
            return start
    return 0.0


class _Static:
    """What the initial state says of the facts that no action changes."""

    def __init__(self, task: Task) -> None:
        self._scene = Scene(table_of(task), task.init.facts, task.init.values)
        self._changed = changed_predicates(task.domain)

    def value(self, atom: Atom) -> bool | None:
        return None if atom.predicate in self._changed else self._scene.holds(atom)


def changed_predicates(domain: Domain) -> frozenset[str]:
    """Return the predicates that an action changes, or that axioms derive."""
    effects = [action.effect for action in domain.actions] + [each.effect for each in domain.durative_actions]
    changes = [leaf.effect for effect in effects for leaf in leaves(effect)]
    changed = {change.atom.predicate for change in changes if isinstance(change, Add | Delete)}
    return frozenset(changed | {axiom.head.name for axiom in domain.axioms})


def _closed(formula: Formula, table: ObjectTable, static: _Static) -> Formula:
    """Return the formula without quantifiers, equations and facts that never change."""
    match formula:
        case Atom():
            value = static.value(formula)
            return formula if value is None else (And() if value else Or())
        case Equal(left, right):
            return And() if left == right else Or()
        case Compare():
            return formula
        case Preference():
            return And()
        case Forall(parameters, body) | Exists(parameters, body):
            names = [parameter.name for parameter in parameters]
            choices = product(*(table.of(parameter.types) for parameter in parameters))
            parts = tuple(
                _closed(substitute(body, dict(zip(names, things, strict=True))), table, static)
                for things in choices
            )
            return And(parts) if isinstance(formula, Forall) else Or(parts)
        case And(parts) | Or(parts):
            return type(formula)(tuple(_closed(part, table, static) for part in parts))
    return _rebuilt(formula, table, static)


def _rebuilt(operator: Any, table: ObjectTable, static: _Static) -> Formula:
    """Return a connective or operator over the way with the formulas in it closed."""
    fields = [getattr(operator, name) for name in operator.__dataclass_fields__]
    return cast(
        "Formula",
        type(operator)(
            *[
                field if field is None or isinstance(field, int | float) else _closed(field, table, static)
                for field in fields
            ]
        ),
    )


def _on_ways(sides: Sequence[Formula], length: int, limit_s: float) -> Comparison:
    import z3  # noqa: PLC0415 - heavy

    ways = _Ways(length)
    solver = z3.Solver()
    solver.set("timeout", int(1000 * limit_s))
    left, right = (ways.truth(formula, 0) for formula in sides)
    solver.add(z3.Xor(left, right))
    answer = solver.check()
    if answer == z3.unsat:
        return Comparison(True)
    if answer != z3.sat:
        return Comparison(None)
    model = solver.model()
    return Comparison(False, ways.told(model), bool(z3.is_true(model.eval(left, model_completion=True))))


class _Ways:
    """All sequences of so many states, as z3 sees them: a variable for each fact in each state."""

    def __init__(self, length: int) -> None:
        self.length = length
        self._letters: dict[tuple[Formula, int], Any] = {}
        self._known: dict[tuple[Formula, int], Any] = {}

    def told(self, model: Any) -> tuple[frozenset[Atom], ...]:
        """Return the facts that hold in each state of the model."""
        import z3  # noqa: PLC0415 - heavy

        return tuple(
            frozenset(
                fact
                for (fact, at), letter in self._letters.items()
                if at == state and isinstance(fact, Atom) and z3.is_true(model.eval(letter))
            )
            for state in range(self.length)
        )

    def truth(self, formula: Formula, at: int) -> Any:
        """Return whether the formula holds from this state on (`traces` has the definitions)."""
        key = (formula, at)
        if key not in self._known:
            self._known[key] = self._truth(formula, at)
        return self._known[key]

    def _truth(self, formula: Formula, at: int) -> Any:
        import z3  # noqa: PLC0415 - heavy

        match formula:
            case Atom() | Compare():
                return self._letters.setdefault((formula, at), z3.Bool(f"{formula}@{at}"))
            case Not(body):
                return z3.Not(self.truth(body, at))
            case And(parts):
                return z3.And([self.truth(part, at) for part in parts])
            case Or(parts):
                return z3.Or([self.truth(part, at) for part in parts])
            case Imply(condition, consequence):
                return z3.Implies(self.truth(condition, at), self.truth(consequence, at))
        return self._over_time(formula, at)

    def _over_time(self, formula: Formula, at: int) -> Any:
        import z3  # noqa: PLC0415 - heavy

        states = range(at, self.length)
        match formula:
            case Next(body):
                return self.truth(body, at + 1) if at + 1 < self.length else z3.BoolVal(False)
            case AtEnd(body):
                return self.truth(body, self.length - 1)
            case Always(body):
                return z3.And([self.truth(body, k) for k in states])
            case Eventually(body, within):
                return z3.Or([self.truth(body, k) for k in self._until(at, within)])
            case Until(keep, goal):
                return z3.Or(
                    [
                        z3.And([self.truth(goal, k), *(self.truth(keep, i) for i in range(at, k))])
                        for k in states
                    ]
                )
            case AtMostOnce(body):
                starts = [
                    z3.And(self.truth(body, k), z3.Not(self.truth(body, k - 1)))
                    if k > at
                    else self.truth(body, k)
                    for k in states
                ]
                return z3.AtMost(*starts, 1)
            case SometimeBefore(later, earlier):
                return z3.And(
                    [
                        z3.Implies(
                            self.truth(later, k), z3.Or([self.truth(earlier, i) for i in range(at, k)])
                        )
                        for k in states
                    ]
                )
            case SometimeAfter(trigger, response, within):
                return z3.And(
                    [
                        z3.Implies(
                            self.truth(trigger, k),
                            z3.Or([self.truth(response, i) for i in self._until(k, within)]),
                        )
                        for k in states
                    ]
                )
            case HoldDuring(start, end, body):
                return z3.And([self.truth(body, k) for k in self._during(at, start, end)])
            case HoldAfter(start, body):
                return z3.And([self.truth(body, k) for k in self._during(at, start, float("inf"))])
        raise ValueError(f"{type(formula).__name__} has no meaning over a sequence of states")

    def _until(self, at: int, within: float | None) -> range:
        last = self.length - 1 if within is None else min(self.length - 1, int(at + within))
        return range(at, last + 1)

    def _during(self, at: int, start: float, end: float) -> Iterator[int]:
        """Yield the states in force at some time of [start, end); each lasts one unit, the last for ever."""
        for k in range(at, self.length):
            begun, over = k - at, float("inf") if k == self.length - 1 else k - at + 1
            if start <= begun < end or begun <= start < over:
                yield k

"""What a formula over a whole sequence of states means, straight by the definitions.

LTLf: De Giacomo & Vardi (IJCAI 2013). PDDL3: Gerevini, Haslum, Long, Saetti & Dimopoulos,
"Deterministic planning in the fifth international planning competition: PDDL3 and experimental
evaluation of the planners" (AIJ 2009), section 3.3. Inside another temporal operator the times of a
bounded one count from the state at which it is read; at the top this is PDDL3's absolute time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import Any

from planner.core.formula import (
    TRUE,
    Always,
    And,
    AtEnd,
    AtMostOnce,
    Eventually,
    Exists,
    Forall,
    Formula,
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
    parts_of,
)
from planner.core.objects import ObjectTable, table_of
from planner.core.scene import Scene
from planner.core.substitution import substitute
from planner.core.task import State, Task

Truth = list[bool]  # entry i: whether a formula holds from state i on

Columns = dict[Formula, Truth]


class Watch:
    """A formula watched while states go by: of each only the truth of the formula's parts is kept."""

    def __init__(self, formula: Formula, table: ObjectTable) -> None:
        self.formula = formula
        self._opened = opened(formula, table)
        self._columns: dict[Formula, Truth] = {part: [] for part in _parts_on_one_state(self._opened)}
        self._n_states = 0

    def see(self, scene: Scene) -> None:
        """Take note of the next state."""
        self._n_states += 1
        for part, column in self._columns.items():
            column.append(scene.holds(part))

    def holds(self, times: Sequence[float]) -> bool:
        """Return whether the states seen, begun at these times, fulfil the formula."""
        if not times or len(times) != self._n_states:
            raise ValueError(
                f"a sequence of states needs one state or more and as many times, got {self._n_states} states "
                f"and {len(times)} times"
            )
        if any(later < earlier for earlier, later in pairwise(times)):
            raise ValueError(f"times of states must not go back, got {list(times)}")
        return _truth(self._opened, self._columns, times)[0]

    def broken_at(self, times: Sequence[float]) -> int | None:
        """Return the number of the state that breaks the formula, if one state alone can be blamed."""
        return _broken_at(self._opened, self._columns, times)


def means(
    formula: Formula, states: Sequence[State], task: Task, times: Sequence[float] | None = None
) -> bool:
    """Return whether the sequence of states fulfils the formula.

    `times` says when each state began; without it states are one unit apart. States count as lasting
    until the next begins, the last one for ever.

    >>> from planner.core import Atom, Domain
    >>> way = [State(), State(frozenset({Atom("p")}))]
    >>> task = Task(Domain("d"))
    >>> means(Eventually(Atom("p")), way, task), means(Always(Atom("p")), way, task)
    (True, False)
    """
    table = table_of(task)
    watch = Watch(formula, table)
    for state in states:
        watch.see(Scene(table, state.facts, state.values))
    return watch.holds([float(number) for number in (range(len(states)) if times is None else times)])


def opened(formula: Formula, table: ObjectTable) -> Formula:
    """Return the formula with its quantifiers over temporal parts replaced by their instances."""
    if isinstance(formula, Preference):
        return TRUE  # soft: never stands in the way
    if not is_temporal(formula):
        return formula
    if isinstance(formula, Forall | Exists):
        names = [parameter.name for parameter in formula.parameters]
        choices = [table.of(parameter.types) for parameter in formula.parameters]
        bindings = [dict(zip(names, things, strict=True)) for things in product(*choices)]
        instances = tuple([opened(substitute(formula.body, one), table) for one in bindings])
        return And(instances) if isinstance(formula, Forall) else Or(instances)
    fields = [getattr(formula, name) for name in formula.__dataclass_fields__]
    return type(formula)(*[_opened_field(field, table) for field in fields])


def _opened_field(field: Any, table: ObjectTable) -> Any:
    if isinstance(field, tuple):
        return tuple([opened(part, table) for part in field])
    return field if field is None or isinstance(field, int | float) else opened(field, table)


def _parts_on_one_state(formula: Formula) -> Iterator[Formula]:
    """Yield the largest parts that speak of one state only."""
    waiting = [formula]
    while waiting:
        here = waiting.pop()
        if is_temporal(here):
            waiting.extend(parts_of(here))
        else:
            yield here


def _truth(formula: Formula, columns: Columns, clock: Sequence[float]) -> Truth:
    if formula in columns:
        return columns[formula]
    n = len(clock)
    match formula:
        case Not(body):
            return [not value for value in _truth(body, columns, clock)]
        case And(parts):
            rows = [_truth(part, columns, clock) for part in parts]
            return [all(row[i] for row in rows) for i in range(n)]
        case Or(parts):
            rows = [_truth(part, columns, clock) for part in parts]
            return [any(row[i] for row in rows) for i in range(n)]
        case Imply(condition, consequence):
            asked, given = _truth(condition, columns, clock), _truth(consequence, columns, clock)
            return [given[i] or not asked[i] for i in range(n)]
        case Next(body):
            return [*_truth(body, columns, clock)[1:], False]
        case AtEnd(body):
            return [_truth(body, columns, clock)[-1]] * n
        case Until(keep, goal):
            return _until(_truth(keep, columns, clock), _truth(goal, columns, clock))
    return _pddl3(formula, columns, clock)


def _broken_at(formula: Formula, columns: Columns, clock: Sequence[float]) -> int | None:
    match formula:
        case And(parts):
            found = [_broken_at(part, columns, clock) for part in parts]
            return min((number for number in found if number is not None), default=None)
        case Always(body):
            bad = [not value for value in _truth(body, columns, clock)]
        case SometimeBefore(later, earlier):
            asked, given = _truth(later, columns, clock), _truth(earlier, columns, clock)
            bad = [asked[i] and not any(given[:i]) for i in range(len(clock))]
        case AtMostOnce(body):
            inside = _truth(body, columns, clock)
            bad = [inside[i] and not inside[i - 1] and any(inside[:i]) for i in range(len(clock))]
        case _:
            return None
    return bad.index(True) if True in bad else None


def _until(keep: Truth, goal: Truth) -> Truth:
    result = [False] * len(goal)
    later = False
    for i in reversed(range(len(goal))):
        later = goal[i] or (keep[i] and later)
        result[i] = later
    return result


def _pddl3(formula: Formula, columns: Columns, clock: Sequence[float]) -> Truth:
    n = len(clock)
    match formula:
        case Always(body):
            inside = _truth(body, columns, clock)
            return [all(inside[i:]) for i in range(n)]
        case Eventually(body, within):
            return _responses([True] * n, _truth(body, columns, clock), clock, within)[1]
        case SometimeAfter(trigger, response, within):
            asked, given = _truth(trigger, columns, clock), _truth(response, columns, clock)
            answered = _responses(asked, given, clock, within)[0]
            return [all(answered[i:]) for i in range(n)]
        case SometimeBefore(later, earlier):
            return _sometime_before(_truth(later, columns, clock), _truth(earlier, columns, clock))
        case AtMostOnce(body):
            inside = _truth(body, columns, clock)
            return [_n_stretches(inside[i:]) <= 1 for i in range(n)]
        case HoldDuring(start, end, body):
            inside = _truth(body, columns, clock)
            return [_held(inside[i:], clock[i:], (start, end)) for i in range(n)]
        case HoldAfter(start, body):
            inside = _truth(body, columns, clock)
            return [_held(inside[i:], clock[i:], (start, float("inf"))) for i in range(n)]
    raise ValueError(f"{type(formula).__name__} has no meaning over a sequence of states")


def _responses(
    asked: Truth, given: Truth, clock: Sequence[float], within: float | None
) -> tuple[Truth, Truth]:
    """Return for each state whether what is asked there is answered in time, and whether it would be."""
    n = len(given)
    would = [False] * n
    soonest = float("inf")  # when the next answer comes, seen from the end
    for i in reversed(range(n)):
        if given[i]:
            soonest = clock[i]
        wait = soonest - clock[i]
        would[i] = wait < float("inf") if within is None else wait <= within
    return [would[i] or not asked[i] for i in range(n)], would


def _sometime_before(later: Truth, earlier: Truth) -> Truth:
    n = len(later)
    result = []
    for i in range(n):
        first = next((k for k in range(i, n) if later[k]), None)
        result.append(first is None or any(earlier[i:first]))
    return result


def _n_stretches(inside: Truth) -> int:
    return sum(now and not before for before, now in zip([False, *inside], inside, strict=False))


def _held(inside: Truth, clock: Sequence[float], span: tuple[float, float]) -> bool:
    """Return whether the body holds in all states in force at some time of [start, end)."""
    start, end = clock[0] + span[0], clock[0] + span[1]
    ends = [*clock[1:], float("inf")]
    return all(
        held
        for held, begun, over in zip(inside, clock, ends, strict=True)
        if start <= begun < end or begun <= start < over
    )

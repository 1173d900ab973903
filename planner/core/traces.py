"""What a formula over a whole sequence of states means, straight by the definitions.

LTLf: De Giacomo & Vardi (IJCAI 2013). PDDL3: Gerevini, Haslum, Long, Saetti & Dimopoulos,
"Deterministic planning in the fifth international planning competition: PDDL3 and experimental
evaluation of the planners" (AIJ 2009), section 3.3. Inside another temporal operator the times of a
bounded one count from the state at which it is read; at the top this is PDDL3's absolute time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise, product

from planner.core.formula import (
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
)
from planner.core.objects import table_of
from planner.core.scene import Scene
from planner.core.substitution import substitute
from planner.core.task import State, Task

Truth = list[bool]  # entry i: whether a formula holds from state i on


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
    clock = [float(number) for number in (range(len(states)) if times is None else times)]
    if not states or len(clock) != len(states):
        raise ValueError(
            f"a sequence of states needs one state or more, got {len(states)}, and as many times"
        )
    if any(later < earlier for earlier, later in pairwise(clock)):
        raise ValueError(f"times of states must not go back, got {clock}")
    table = table_of(task)
    scenes = [Scene(table, state.facts, state.values) for state in states]
    return _truth(formula, scenes, clock)[0]


def _truth(formula: Formula, scenes: list[Scene], clock: list[float]) -> Truth:
    if isinstance(formula, Preference):
        return [True] * len(scenes)
    if not is_temporal(formula):
        return [scene.holds(formula) for scene in scenes]
    match formula:
        case Not(body):
            return [not value for value in _truth(body, scenes, clock)]
        case And(parts):
            return _columns(all, [_truth(part, scenes, clock) for part in parts])
        case Or(parts):
            return _columns(any, [_truth(part, scenes, clock) for part in parts])
        case Imply(condition, consequence):
            return _truth(Or((Not(condition), consequence)), scenes, clock)
        case Forall() | Exists():
            instances = _instances(formula, scenes[0])
            every = all if isinstance(formula, Forall) else any
            if not instances:
                return [every(())] * len(scenes)
            return _columns(every, [_truth(part, scenes, clock) for part in instances])
        case Next(body):
            return [*_truth(body, scenes, clock)[1:], False]
        case AtEnd(body):
            return [_truth(body, scenes, clock)[-1]] * len(scenes)
        case Until(keep, goal):
            return _until(_truth(keep, scenes, clock), _truth(goal, scenes, clock))
    return _pddl3(formula, scenes, clock)


def _instances(formula: Forall | Exists, scene: Scene) -> list[Formula]:
    names = [parameter.name for parameter in formula.parameters]
    choices = [scene.table.of(parameter.types) for parameter in formula.parameters]
    return [substitute(formula.body, dict(zip(names, things, strict=True))) for things in product(*choices)]


def _columns(combine: Callable[[tuple[bool, ...]], bool], rows: list[Truth]) -> Truth:
    return [combine(column) for column in zip(*rows, strict=True)]


def _until(keep: Truth, goal: Truth) -> Truth:
    result = [False] * len(goal)
    later = False
    for i in reversed(range(len(goal))):
        later = goal[i] or (keep[i] and later)
        result[i] = later
    return result


def _pddl3(formula: Formula, scenes: list[Scene], clock: list[float]) -> Truth:
    n = len(scenes)
    match formula:
        case Always(body):
            inside = _truth(body, scenes, clock)
            return [all(inside[i:]) for i in range(n)]
        case Eventually(body, within):
            return _responses([True] * n, _truth(body, scenes, clock), clock, within)[1]
        case SometimeAfter(trigger, response, within):
            asked, given = _truth(trigger, scenes, clock), _truth(response, scenes, clock)
            answered = _responses(asked, given, clock, within)[0]
            return [all(answered[i:]) for i in range(n)]
        case SometimeBefore(later, earlier):
            return _sometime_before(_truth(later, scenes, clock), _truth(earlier, scenes, clock))
        case AtMostOnce(body):
            inside = _truth(body, scenes, clock)
            return [_n_stretches(inside[i:]) <= 1 for i in range(n)]
        case HoldDuring(start, end, body):
            inside = _truth(body, scenes, clock)
            return [_held(inside[i:], clock[i:], (start, end)) for i in range(n)]
        case HoldAfter(start, body):
            inside = _truth(body, scenes, clock)
            return [_held(inside[i:], clock[i:], (start, float("inf"))) for i in range(n)]
    raise ValueError(f"{type(formula).__name__} has no meaning over a sequence of states")


def _responses(asked: Truth, given: Truth, clock: list[float], within: float | None) -> tuple[Truth, Truth]:
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


def _held(inside: Truth, clock: list[float], span: tuple[float, float]) -> bool:
    """Return whether the body holds in all states in force at some time of [start, end)."""
    start, end = clock[0] + span[0], clock[0] + span[1]
    ends = [*clock[1:], float("inf")]
    return all(
        held
        for held, begun, over in zip(inside, clock, ends, strict=True)
        if start <= begun < end or begun <= start < over
    )

"""Formulas over a sequence of states, judged while the states go by.

Progression (Bacchus & Kabanza, "Using temporal logics to express search control knowledge for planning",
AIJ 2000, section 4) for all of LTLf and PDDL3: what is left of a formula once a state has been seen. It
gives up no sooner than it must: what is left is false only if no continuation can help, but some formulas
that none can help (p and not p, later) are not told apart from those that may still be kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil, floor

from planner.core.formula import (
    FALSE,
    TRUE,
    Always,
    And,
    AtEnd,
    AtMostOnce,
    Eventually,
    Formula,
    HoldAfter,
    HoldDuring,
    Imply,
    Next,
    Not,
    Or,
    SometimeAfter,
    SometimeBefore,
    Until,
    both,
    is_temporal,
)
from planner.core.scene import Scene

MOST_STEPS = 100.0  # that a bound is written out for; a longer one is taken whole, which is as exact


def progressed(formula: Formula, scene: Scene, lasted: float = 1.0) -> Formula:
    """Return what the states after this one (one or more) must fulfil, so that from here on the formula is.

    `lasted` is the time from the beginning of this state to that of the next. Quantifiers must not stand
    over temporal parts (`traces.opened`).

    >>> from planner.core import Atom, Domain, State, Task
    >>> from planner.core.objects import table_of
    >>> p, q = Atom("p"), Atom("q")
    >>> here = Scene(table_of(Task(Domain("d"))), frozenset({p}), {})
    >>> progressed(SometimeBefore(q, p), here) == TRUE, progressed(SometimeBefore(p, q), here) == FALSE
    (True, True)
    """
    return _after(formula, lambda part: _truth(scene.holds(part)), lambda rest: rest, lasted)


def unrolled(formula: Formula, lasted: float = 1.0) -> Formula:
    """Return the formula by what this state has to fulfil and, under `Next`, what the states after it have to.

    It means the same over every sequence of two states or more that are `lasted` apart; `when_last` says
    the rest. As for `progressed`, of which this is the form without a state, quantifiers must be opened.

    >>> from planner.core import Atom
    >>> unrolled(Always(Atom("p"))) == And((Atom("p"), Next(Always(Atom("p")))))
    True
    """
    return _after(formula, lambda part: part, Next, lasted)


def _after(
    formula: Formula, now: Callable[[Formula], Formula], later: Callable[[Formula], Formula], lasted: float
) -> Formula:
    """Return the formula with `now` of what is said of this state and `later` of what is left for the next."""
    if not is_temporal(formula):
        return now(formula)

    def after(part: Formula) -> Formula:
        return _after(part, now, later, lasted)

    match formula:
        case Not(body):
            return _not(after(body))
        case And(parts):
            return _all(after(part) for part in parts)
        case Or(parts):
            return _any(after(part) for part in parts)
        case Imply(condition, consequence):
            return _any((_not(after(condition)), after(consequence)))
        case Next(body):
            return later(body)
        case AtEnd():
            return later(formula)
        case Until(keep, goal):
            return _any((after(goal), _all((after(keep), later(formula)))))
        case Always(body):
            return _all((after(body), later(formula)))
        case Eventually(body, within):
            return _any((after(body), _sooner(body, within, lasted, later)))
        case SometimeAfter(trigger, response, within):
            answered = _any((after(response), _sooner(response, within, lasted, later)))
            return _all((_any((_not(after(trigger)), answered)), later(formula)))
        case SometimeBefore(before, earlier):
            return _all((_not(after(before)), _any((after(earlier), later(formula)))))
        case AtMostOnce(body):
            inside = after(body)
            goes_on = later(_stretch_goes_on(body))
            return _any((_all((inside, goes_on)), _all((_not(inside), later(formula)))))
        case HoldDuring() | HoldAfter():
            return _held(formula, after(formula.body), lasted, later)
    raise ValueError(f"{type(formula).__name__} over temporal parts cannot be progressed")


def when_last(formula: Formula) -> Formula:
    """Return what the formula says of a sequence of one state, as a formula that speaks of one state.

    >>> from planner.core import Atom
    >>> when_last(Until(Atom("p"), Atom("q"))), when_last(Next(Atom("p"))) == FALSE
    (Atom(predicate='q', args=()), True)
    """
    if not is_temporal(formula):
        return formula
    match formula:
        case Not(body):
            return _not(when_last(body))
        case And(parts):
            return _all(when_last(part) for part in parts)
        case Or(parts):
            return _any(when_last(part) for part in parts)
        case Imply(condition, consequence) | SometimeAfter(condition, consequence):
            return _any((_not(when_last(condition)), when_last(consequence)))
        case Next():
            return FALSE
        case AtMostOnce():
            return TRUE
        case SometimeBefore(later):
            return _not(when_last(later))
        case Until(_, goal):
            return when_last(goal)
        case Always(body) | Eventually(body) | AtEnd(body):
            return when_last(body)
        case HoldDuring() | HoldAfter():  # the last state is in force for ever
            return _held(formula, when_last(formula.body), float("inf"), lambda _: TRUE)
    raise ValueError(f"{type(formula).__name__} over temporal parts has no meaning in one state")


def by_steps(formula: Formula) -> Formula:
    """Return what is bounded in time as what is asked of each of the next states, a unit of time apart.

    So that what is asked sooner is seen to make needless what is asked later: of the waits that overlap in
    "always b within 20 steps of a" only the shortest is left.
    """
    match formula:
        case Eventually(body, within) if within is not None and 0.0 <= within <= MOST_STEPS:
            return Or(tuple(_next(body, number) for number in range(floor(within) + 1)))
        case HoldDuring(start, end, body) if floor(start) + 1 < end <= MOST_STEPS:
            then = HoldDuring(
                start, start, body
            )  # also judged by the last state, if that is before the start
            steps = range(floor(start) + 1, ceil(end))
            return And((then, *(Not(_next(Not(body), number)) for number in steps)))
    return formula


def _next(formula: Formula, n_steps: int) -> Formula:
    for _ in range(n_steps):
        formula = Next(formula)
    return formula


def settled(formula: Formula, scene: Scene) -> Formula:
    """Return the formula with all that this state alone decides replaced by its truth."""
    if not is_temporal(formula):
        return _truth(scene.holds(formula))
    match formula:
        case Not(body):
            return _not(settled(body, scene))
        case And(parts):
            return _all(settled(part, scene) for part in parts)
        case Or(parts):
            return _any(settled(part, scene) for part in parts)
        case Imply(condition, consequence):
            return _any((_not(settled(condition, scene)), settled(consequence, scene)))
    return formula


def _sooner(
    body: Formula, within: float | None, lasted: float, later: Callable[[Formula], Formula]
) -> Formula:
    """Return that the body comes to hold within what is left of the time."""
    if within is None:
        return later(Eventually(body))
    return later(Eventually(body, within - lasted)) if lasted <= within else FALSE


def _stretch_goes_on(body: Formula) -> Formula:
    """Return that the stretch which the body holds over goes on or is over, and no other begins."""
    return And((Or((Not(body), AtMostOnce(body))), Or((body, Always(Not(body))))))


def _held(
    formula: HoldDuring | HoldAfter, now: Formula, lasted: float, later: Callable[[Formula], Formula]
) -> Formula:
    start = formula.start
    end = formula.end if isinstance(formula, HoldDuring) else float("inf")
    counts = start <= 0.0 < end or 0.0 <= start < lasted  # this state is in force at some time of the span
    rest: Formula = TRUE
    if isinstance(formula, HoldAfter):
        rest = later(HoldAfter(max(0.0, start - lasted), formula.body))
    elif start >= lasted or end > lasted:
        rest = later(HoldDuring(max(0.0, start - lasted), end - lasted, formula.body))
    return _all((now, rest)) if counts else rest


def _truth(value: bool) -> Formula:
    return TRUE if value else FALSE


def _not(formula: Formula) -> Formula:
    if formula in (TRUE, FALSE):
        return _truth(formula == FALSE)
    return formula.body if isinstance(formula, Not) else Not(formula)


def _all(parts: Iterable[Formula]) -> Formula:
    found = both(*parts)
    return FALSE if found == FALSE or (isinstance(found, And) and FALSE in found.parts) else found


def _any(parts: Iterable[Formula]) -> Formula:
    flat: dict[Formula, None] = {}
    for part in parts:
        flat.update(dict.fromkeys(part.parts if isinstance(part, Or) else (part,)))
    if TRUE in flat:
        return TRUE
    return next(iter(flat)) if len(flat) == 1 else Or(tuple(flat))

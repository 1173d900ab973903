"""Formulas over a sequence of states, judged while the states go by.

Progression (Bacchus & Kabanza, "Using temporal logics to express search control knowledge for planning",
AIJ 2000, section 4) for all of LTLf and PDDL3: what is left of a formula once a state has been seen. It
gives up no sooner than it must: what is left is false only if no continuation can help, but some formulas
that none can help (p and not p, later) are not told apart from those that may still be kept.
"""

from __future__ import annotations

from collections.abc import Iterable

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
    if not is_temporal(formula):
        return _truth(scene.holds(formula))

    def after(part: Formula) -> Formula:
        return progressed(part, scene, lasted)

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
            return body
        case AtEnd():
            return formula
        case Until(keep, goal):
            return _any((after(goal), _all((after(keep), formula))))
        case Always(body):
            return _all((after(body), formula))
        case Eventually(body, within):
            return _any((after(body), _sooner(body, within, lasted)))
        case SometimeAfter(trigger, response, within):
            answered = _any((after(response), _sooner(response, within, lasted)))
            return _all((_any((_not(after(trigger)), answered)), formula))
        case SometimeBefore(later, earlier):
            return _all((_not(after(later)), _any((after(earlier), formula))))
        case AtMostOnce(body):
            inside = after(body)
            return _any((_all((inside, _stretch_goes_on(body))), _all((_not(inside), formula))))
        case HoldDuring() | HoldAfter():
            return _held(formula, after(formula.body), lasted)
    raise ValueError(f"{type(formula).__name__} over temporal parts cannot be progressed")


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


def _sooner(body: Formula, within: float | None, lasted: float) -> Formula:
    """Return that the body comes to hold within what is left of the time."""
    if within is None:
        return Eventually(body)
    return Eventually(body, within - lasted) if lasted <= within else FALSE


def _stretch_goes_on(body: Formula) -> Formula:
    """Return that the stretch which the body holds over goes on or is over, and no other begins."""
    return And((Or((Not(body), AtMostOnce(body))), Or((body, Always(Not(body))))))


def _held(formula: HoldDuring | HoldAfter, now: Formula, lasted: float) -> Formula:
    start = formula.start
    end = formula.end if isinstance(formula, HoldDuring) else float("inf")
    counts = start <= 0.0 < end or 0.0 <= start < lasted  # this state is in force at some time of the span
    rest: Formula = TRUE
    if isinstance(formula, HoldAfter):
        rest = HoldAfter(max(0.0, start - lasted), formula.body)
    elif start >= lasted or end > lasted:
        rest = HoldDuring(max(0.0, start - lasted), end - lasted, formula.body)
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

"""Rules with one time inside another ("visit a, then b, then a again") as automata, for engines that know only goals.

What is left of a rule once a state has been seen is a rule again (`planner.core.progression`); there are finitely
many of them, and they are the nodes of a deterministic automaton (De Giacomo & Vardi, IJCAI 2013, section 5, by
progression instead of an alternating automaton). Its letters are the parts of the rule that speak of one state; an
edge's guard is a decision diagram over them, written as alternatives. Rules whose automaton is large are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from planner.core.formula import (
    FALSE,
    TRUE,
    Always,
    And,
    AtEnd,
    AtMostOnce,
    Atom,
    Compare,
    Equal,
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
    both,
    is_temporal,
    parts_of,
)
from planner.core.progression import progressed
from planner.core.scene import Scene

MOST_NODES = 40
MOST_LETTERS = 9


@dataclass(frozen=True, slots=True)
class RuleAutomaton:
    """Nodes 0, 1, ...; the first is where it begins. Guards are read in the state that is left behind.

    `edges` are (from, to, guard), those from a node to itself left out; with `to` None nothing can keep the rule any
    more. `accepts[n]` is what the last state has to fulfil if it is met at node n.
    """

    edges: tuple[tuple[int, int | None, Formula], ...]
    accepts: tuple[Formula, ...]


def automaton_of(rule: Formula) -> RuleAutomaton | None:
    """Return the automaton of the rule; None if it is too large, or about times or all objects over time.

    >>> from planner.core import Atom
    >>> a, b = Atom("a"), Atom("b")
    >>> found = automaton_of(Eventually(both(a, Eventually(b))))
    >>> [edge[:2] for edge in found.edges], len(found.accepts)
    ([(0, 1), (0, 2), (2, 1)], 3)
    """
    letters = tuple(dict.fromkeys(_letters(rule)))
    if len(letters) > MOST_LETTERS or not _can_be_progressed(rule):
        return None
    start = _tidy(rule)
    nodes = {start: 0}
    waiting = [start]
    edges: list[tuple[int, int | None, Formula]] = []
    while waiting:
        here = waiting.pop(0)
        for after, guard in _successors(here, letters):
            if after == FALSE:
                edges.append((nodes[here], None, guard))
                continue
            if after not in nodes:
                nodes[after] = len(nodes)
                waiting.append(after)
            if after != here:
                edges.append((nodes[here], nodes[after], guard))
        if len(nodes) > MOST_NODES:
            return None
    return RuleAutomaton(tuple(edges), tuple(_last(node) for node in nodes))


def _letters(formula: Formula) -> Iterator[Formula]:
    """Yield what the truth of the formula's parts about one state comes from: all but connectives and time."""
    if isinstance(formula, Atom | Compare | Equal | Forall | Exists):
        yield formula
        return
    for part in parts_of(formula):
        yield from _letters(part)


def _can_be_progressed(formula: Formula) -> bool:
    if not is_temporal(formula):
        return True
    is_known = not isinstance(formula, Forall | Exists | HoldDuring | HoldAfter | Preference)
    return is_known and all(_can_be_progressed(part) for part in parts_of(formula))


class _Valuation:
    """A state of which only the truth of some formulas is known, for `progressed`."""

    def __init__(self, truth: Mapping[Formula, bool]) -> None:
        self._truth = truth

    def holds(self, formula: Formula) -> bool:
        match formula:
            case Not(body):
                return not self.holds(body)
            case And(parts):
                return all(self.holds(part) for part in parts)
            case Or(parts):
                return any(self.holds(part) for part in parts)
            case Imply(condition, consequence):
                return not self.holds(condition) or self.holds(consequence)
        return self._truth[formula]


def _successors(node: Formula, letters: tuple[Formula, ...]) -> list[tuple[Formula, Formula]]:
    """Return what can be left of the node after a state, each with when."""
    read = tuple(letter for letter in letters if letter in set(_letters(node)))
    guards: dict[Formula, list[Formula]] = {}
    for literals, after in _paths(node, read, {}):
        guards.setdefault(after, []).append(both(*literals) if literals else TRUE)
    return [
        (after, found[0] if len(found) == 1 else (TRUE if TRUE in found else Or(tuple(found))))
        for after, found in guards.items()
    ]


def _paths(
    node: Formula, letters: tuple[Formula, ...], truth: Mapping[Formula, bool]
) -> list[tuple[tuple[Formula, ...], Formula]]:
    """Return the paths of the decision diagram: the literals on each, and what is left of the node at its end."""
    if not letters:
        return [((), _tidy(progressed(node, cast("Scene", _Valuation(truth)))))]
    first, rest = letters[0], letters[1:]
    high = _paths(node, rest, {**truth, first: True})
    low = _paths(node, rest, {**truth, first: False})
    if high == low:
        return high
    return [((first, *path), after) for path, after in high] + [
        ((Not(first), *path), after) for path, after in low
    ]


def _tidy(formula: Formula) -> Formula:
    """Return the formula with its conjunctions and disjunctions flat, in one order, and without what they say twice."""
    match formula:
        case And(parts) | Or(parts):
            kind = type(formula)
            flat: dict[Formula, None] = {}
            for part in map(_tidy, parts):
                flat.update(dict.fromkeys(part.parts if isinstance(part, kind) else (part,)))
            if (FALSE if kind is And else TRUE) in flat:
                return FALSE if kind is And else TRUE
            ordered = [part for part in sorted(flat, key=repr) if not _is_said(part, kind, flat)]
            return ordered[0] if len(ordered) == 1 else kind(tuple(ordered))
        case Not(Not(body)):
            return _tidy(body)
        case Not(body):
            inner = _tidy(body)
            if inner in (TRUE, FALSE):
                return TRUE if inner == FALSE else FALSE
            return inner.body if isinstance(inner, Not) else Not(inner)
    return formula


def _is_said(part: Formula, kind: type[And] | type[Or], others: Mapping[Formula, None]) -> bool:
    """Return whether another of the parts makes this one needless: a or (a and b), a and (a or b)."""
    inner = Or if kind is And else And
    return isinstance(part, inner) and any(one in others for one in part.parts)


def _last(formula: Formula) -> Formula:
    """Return what the formula says of a sequence of one state."""
    if not is_temporal(formula):
        return formula
    match formula:
        case Not(body):
            return Not(_last(body))
        case And(parts) | Or(parts):
            return type(formula)(tuple(_last(part) for part in parts))
        case Imply(condition, consequence) | SometimeAfter(condition, consequence):
            return Imply(_last(condition), _last(consequence))
        case Next():
            return FALSE
        case AtMostOnce():
            return TRUE
        case SometimeBefore(later):
            return Not(_last(later))
        case Until(_, goal):
            return _last(goal)
        case Always(body) | Eventually(body) | AtEnd(body):
            return _last(body)
    raise ValueError(f"{type(formula).__name__} over temporal parts has no meaning in one state")

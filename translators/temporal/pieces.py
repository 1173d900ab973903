"""What the clauses of an instruction about the way ask for, and the goal and rules that all of them come to.

Where the order matters PDDL3's own operators are used as long as they say it; what they cannot say ("a, then b, then
a again") is one `Eventually` inside another.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from planner.core import (
    TRUE,
    Always,
    And,
    AtMostOnce,
    Eventually,
    Formula,
    Imply,
    Not,
    Or,
    SometimeBefore,
    both,
    conjuncts,
)
from translators.quantify import denied


@dataclass(frozen=True, slots=True)
class Piece:
    """Groups of what is to come about, each group after the one before it, with rules and what is to hold in the end.

    `stays` says that the last of them is where it ends, `passes` that nothing is said of the end.
    """

    groups: tuple[tuple[Formula, ...], ...] = ()
    goal: Formula = TRUE
    rules: Formula = TRUE
    stays: bool = False
    passes: bool = False
    rest: tuple[Piece, ...] = field(default=())  # of the same instruction, in no order with these groups


def never(formula: Formula) -> Formula:
    """Return that the formula holds at no time; one rule for each alternative."""
    return both(
        *(Always(denied(part)) for part in (formula.parts if isinstance(formula, Or) else (formula,)))
    )


def never_after(trigger: Formula, formula: Formula) -> Formula:
    """Return that once the trigger has held the formula holds at no time any more."""
    return Always(Imply(trigger, Always(denied(formula))))


def times(formula: Formula, kind: str, number: int) -> Formula:
    """Return that the formula holds over so many separate stretches: at least (ge), at most (le), exactly (eq)."""
    if kind == "ge":
        return Eventually(formula) if number <= 1 else _stretches(formula, number)
    if kind == "le":
        if number == 0:
            return Always(denied(formula))
        return AtMostOnce(formula) if number == 1 else Not(_stretches(formula, number + 1))
    return both(times(formula, "ge", number), times(formula, "le", number))


def _stretches(formula: Formula, number: int) -> Formula:
    if number == 2:
        return Not(AtMostOnce(formula))
    return in_turn([formula, *[part for _ in range(number - 1) for part in (denied(formula), formula)]])


def in_turn(visits: Sequence[Formula]) -> Formula:
    """Return that the formulas come to hold one after the other, whatever was before.

    >>> from planner.core import Atom
    >>> in_turn([Atom("a"), Atom("b")]) == Eventually(both(Atom("a"), Eventually(Atom("b"))))
    True
    """
    whole: Formula = Eventually(visits[-1])
    for visit in reversed(visits[:-1]):
        whole = Eventually(both(visit, whole))
    return whole


def then(first: Piece, second: Piece) -> Piece:
    """Return both, what the second asks for after what the first does."""
    return replace(
        second,
        groups=(*first.groups, *second.groups),
        goal=both(first.goal, second.goal),
        rules=both(first.rules, second.rules),
        rest=(*first.rest, *second.rest),
    )


def beside(first: Piece, second: Piece) -> Piece:
    """Return both, in no order."""
    if not second.groups:
        return replace(
            first,
            goal=both(first.goal, second.goal),
            rules=both(first.rules, second.rules),
            rest=(*first.rest, *second.rest),
        )
    if not first.groups:
        return replace(
            second,
            goal=both(first.goal, second.goal),
            rules=both(first.rules, second.rules),
            rest=(*first.rest, *second.rest),
        )
    return replace(first, rest=(*first.rest, second))


def whole_of(
    piece: Piece, is_position: Callable[[Formula], bool], is_true_now: Callable[[Formula], bool]
) -> tuple[Formula, Formula]:
    """Return (goal, rules) of the piece with all that stands beside it."""
    found = [_one(replace(each, rest=()), is_position, is_true_now) for each in (piece, *piece.rest)]
    goals = [part for goal, _ in found for part in conjuncts(goal)]
    rules = [rule for _, rule in found]
    # Of two places for one who moves the last said is where it ends.
    kept: list[Formula] = []
    for number, part in enumerate(goals):
        later = [other for other in goals[number + 1 :] if other != part]
        if is_position(part) and any(is_position(other) and _same_mover(part, other) for other in later):
            rules.append(Eventually(part))
        else:
            kept.append(part)
    return both(*kept), both(*rules)


def _same_mover(one: Formula, other: Formula) -> bool:
    mine, theirs = (_mover(each) for each in (one, other))
    return mine is not None and mine == theirs


def _mover(formula: Formula) -> tuple[str, ...] | None:
    args = getattr(formula, "args", None)
    return None if args is None else args[:-1]


def _one(
    piece: Piece, is_position: Callable[[Formula], bool], is_true_now: Callable[[Formula], bool]
) -> tuple[Formula, Formula]:
    groups = [tuple(part for whole in group for part in conjuncts(whole)) for group in piece.groups]
    flat = [part for group in groups for part in group]
    if not flat:
        return piece.goal, piece.rules
    last = groups[-1]
    goals: list[Formula] = [part for part in flat if not is_position(part) and denied(part) not in flat]
    visits: list[Formula] = []
    ends_here = len(last) == 1 and not (piece.passes and not piece.stays)
    if ends_here or (piece.stays and len(last) == 1) or not any(map(is_position, last)):
        goals += [part for part in last if part not in goals]
    else:
        visits += [part for part in last if part not in goals]
    rules = _orders(groups, goals, is_true_now)
    wanted = {rule.earlier for rule in rules if isinstance(rule, SometimeBefore)}
    passed = [part for group in groups[:-1] for part in group if part not in goals and part not in wanted]
    if any(isinstance(rule, Eventually) for rule in rules):
        passed = []
    visits = [part for part in visits if part not in wanted]
    return both(piece.goal, *goals), both(piece.rules, *rules, *map(Eventually, [*passed, *visits]))


def _orders(
    groups: Sequence[Sequence[Formula]],
    goals: Sequence[Formula],
    is_true_now: Callable[[Formula], bool],
) -> list[Formula]:
    """Return what says that each group comes after the one before it."""
    flat = [part for group in groups for part in group]
    if len(groups) < 2:
        return []
    ends_home = len(groups[-1]) == 1 and is_true_now(groups[-1][0]) and groups[-1][0] in goals
    plain = [*groups[:-1]] if ends_home else [*groups]
    parts = [part for group in plain for part in group]
    is_simple = len(set(parts)) == len(parts) and not any(
        is_true_now(part) for group in plain[1:] for part in group
    )
    is_simple = is_simple and not any(denied(part) in parts for part in parts)
    if is_simple:
        rules: list[Formula] = [
            SometimeBefore(late, early)
            for before, after in pairwise(plain)
            for late in after
            for early in before
        ]
        if ends_home:
            rules += [Eventually(part) for part in plain[-1]]
        return rules
    if all(len(group) == 1 for group in groups):
        chain = [group[0] for group in groups]
        return [in_turn(chain[:-1] if chain[-1] in goals and len(chain) > 1 else chain)]
    return [Eventually(And(tuple(flat)))]

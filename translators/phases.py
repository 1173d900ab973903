"""What is told in phases, one after the other: each fact of a phase comes before each of the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, product

from planner.core import Eventually, Formula, SometimeBefore, both, conjuncts
from translators.lexicon import Lexicon
from translators.meaning import Meaning, before, join


def chained(phases: Sequence[Meaning], lexicon: Lexicon) -> Meaning:
    """Return what the phases ask for, the earlier ones before the later.

    What can still hold at the end is asked for at the end, the rest on the way. An order that cannot be kept, because
    the later fact holds already or the earlier one needs it, says no more than that both come, the later one last.
    """
    whole = phases[0]
    for phase in phases[1:]:
        whole = join(replace(whole, verb=""), phase, lexicon)
    at_end = set(conjuncts(whole.goal))
    turns = {
        turn: None for one, other in pairwise(phases) for turn in product(_facts(one), _facts(other))
    }
    rules = []
    for early, late in turns:
        strict = before(early, late, lexicon) if (late, early) not in turns else None
        is_strict = isinstance(strict, SometimeBefore)
        rules.append(strict if is_strict else _loosely(early, late, is_end=late in at_end))
    kept = tuple(dict.fromkeys(each for each in (*conjuncts(whole.rules), *rules)))
    implied = {Eventually(rule.earlier) for rule in rules if isinstance(rule, SometimeBefore) and rule.later in at_end}
    return replace(whole, rules=both(*(rule for rule in kept if rule not in implied)))


def _facts(phase: Meaning) -> Iterator[Formula]:
    """Yield what is to come to hold in a phase, be it at the end or on the way."""
    yield from conjuncts(phase.goal)
    yield from (rule.body for rule in conjuncts(phase.rules) if isinstance(rule, Eventually))


def _loosely(early: Formula, late: Formula, *, is_end: bool) -> Formula:
    """Return the rule that the later fact comes to hold after the early one, whatever was so before."""
    return Eventually(early) if is_end else Eventually(both(early, Eventually(late)))

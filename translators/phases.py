"""What is told in phases, one after the other: each fact of a phase comes before each of the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, product

from planner.core import TRUE, Eventually, Formula, Not, SometimeBefore, both, conjuncts
from translators.lexicon import Lexicon
from translators.meaning import (
    Meaning,
    any_held_off,
    before,
    either,
    either_of_each,
    implied,
    join,
    ordered,
    unimplied,
    until,
    waiting,
)
from translators.retold import as_held


def chained(phases: Sequence[Meaning], lexicon: Lexicon) -> Meaning:
    """Return what the phases ask for, the earlier ones before the later.

    What can still hold at the end is asked for at the end, the rest on the way. An order that cannot be kept, because
    the later fact holds already or the earlier one needs it, says no more than that both come, the later one last.
    """
    whole = phases[0]
    for phase in phases[1:]:
        whole = join(whole, phase, lexicon, in_turn=True)
    at_end = set(conjuncts(whole.goal))
    turns = {turn: None for one, other in pairwise(phases) for turn in product(_facts(one), _facts(other))}
    rules = [
        _loosely(early, late, is_end=late in at_end)
        if (late, early) in turns
        else before(early, late, lexicon, _loosely(early, late, is_end=late in at_end))
        for early, late in turns
    ]
    return replace(whole, rules=unimplied(whole.goal, (*conjuncts(whole.rules), *rules)))


def led(kind: str, first: Meaning, meaning: Meaning, lexicon: Lexicon) -> Meaning:
    """Return what a clause asks for before which another was said with *before*, *after*, *until* or *only after*."""
    match kind:
        case "before" if (
            meaning.is_prior
        ):  # "before you go there you must have been here": neither is asked for
            return replace(ordered(meaning, first, lexicon), goal=TRUE)
        case "before":
            return ordered(meaning, first, lexicon)
        case "waits":
            return waiting(meaning, first, lexicon)
        case "until":
            return until(as_held(meaning), first, lexicon)
    return ordered(first, meaning, lexicon)


def linked(kind: str, last: Meaning, further: Meaning, lexicon: Lexicon) -> Meaning:
    """Return what two clauses ask for between which *before*, *after*, *until*, *or* or a wait stands."""
    match kind:
        case "before" if last.is_denied and all(isinstance(part, Not) for part in conjuncts(last.goal)):
            # "you may not go in before it is clean"
            return Meaning(rules=both(last.rules, SometimeBefore(any_held_off(last.goal), further.goal)))
        case "before" if last.is_prior:
            return replace(ordered(last, further, lexicon), goal=TRUE)
        case "before":
            return ordered(last, further, lexicon)
        case "after":
            return ordered(further, last, lexicon)
        case "waits":
            return waiting(last, further, lexicon)
        case "if":
            return implied(further, last)
        case "until":
            return until(last, further, lexicon)
        case "or each":
            return either_of_each(last, further)
    return either(last, further)


def _facts(phase: Meaning) -> Iterator[Formula]:
    """Yield what is to come to hold in a phase, be it at the end or on the way."""
    yield from conjuncts(phase.goal)
    yield from (rule.body for rule in conjuncts(phase.rules) if isinstance(rule, Eventually))


def _loosely(early: Formula, late: Formula, *, is_end: bool) -> Formula:
    """Return the rule that the later fact comes to hold after the early one, whatever was so before."""
    return Eventually(early) if is_end else Eventually(both(early, Eventually(late)))

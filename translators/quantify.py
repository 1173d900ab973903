"""From what is said of each thing to what is said of so many of them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from planner.core import FALSE, TRUE, Formula, Not, Or, both
from translators.discourse import Phrase


def quantified(phrase: Phrase, facts: dict[str, Formula]) -> Formula:
    """Return the formula that says of the phrase's things what `facts` says of each."""
    parts = [facts[thing] for thing in phrase.things if thing in facts]
    match phrase.quantity:
        case "the" | "all":
            return both(*parts) if parts else TRUE
        case "none":
            return both(*(denied(part) for part in parts)) if parts else TRUE
        case "some":
            return parts[0] if len(parts) == 1 else Or(tuple(parts))
        case "at least":
            return _at_least(parts, phrase.number)
        case "at most":
            return Not(_at_least(parts, phrase.number + 1))
        case "exactly":
            return both(_at_least(parts, phrase.number), Not(_at_least(parts, phrase.number + 1)))


def denied(formula: Formula) -> Formula:
    """Return the contrary, with the negation at the facts where that is short."""
    match formula:
        case Not(body):
            return body
        case Or(parts):
            return both(*(denied(part) for part in parts))
        case _:
            return Not(formula)


def _at_least(parts: Sequence[Formula], number: int) -> Formula:
    if number > len(parts):
        return FALSE
    if number <= 0:
        return TRUE
    chosen = [both(*some) for some in combinations(parts, number)]
    return chosen[0] if len(chosen) == 1 else Or(tuple(chosen))

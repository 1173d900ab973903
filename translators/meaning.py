"""What a clause asks for, and how two clauses said one after the other join."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.core import TRUE, Atom, Formula, both, conjuncts
from translators.lexicon import Lexicon
from translators.phrases import Context


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a clause asks for: a goal, rules for the way, and how sure we are."""

    goal: Formula = TRUE
    rules: Formula = TRUE
    sure: float = 1.0


Read = Iterator[tuple[int, Context, Meaning]]


def join(first: Meaning, second: Meaning, lexicon: Lexicon) -> Meaning:
    """Return what two clauses said one after the other ask for; what the second undoes is gone at the end."""
    kept = [
        part
        for part in conjuncts(first.goal)
        if not (
            isinstance(part, Atom)
            and any(
                isinstance(later, Atom) and lexicon.undoes(later, part) for later in conjuncts(second.goal)
            )
        )
    ]
    goal = both(*kept, second.goal) if kept else second.goal
    return Meaning(goal, both(first.rules, second.rules), min(first.sure, second.sure))

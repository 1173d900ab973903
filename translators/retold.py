"""What becomes of a meaning by what is said of it afterwards: "do both", "closed it must be", "until then", "at once"."""

from __future__ import annotations

from dataclasses import replace

from planner.core import TRUE, Always, Or, SometimeBefore, both, conjuncts
from translators.meaning import Meaning


def as_held(meaning: Meaning) -> Meaning:
    """Return what is always to be so as what is to be so for a time: "it never opens until ..."."""
    if meaning.goal != TRUE or not isinstance(meaning.rules, Always):
        return meaning
    return replace(meaning, goal=meaning.rules.body, rules=TRUE)


def not_together(meaning: Meaning) -> Meaning:
    """Return that one of the things that are never to be so is not so at any time: "never both open at once"."""
    return replace(meaning, goal=TRUE, rules=Always(Or(tuple(conjuncts(as_held(meaning).goal)))))


def has_order(meaning: Meaning) -> bool:
    """Return whether it says of something that it comes before something else."""
    return any(isinstance(part, SometimeBefore) for part in conjuncts(meaning.rules))


def with_later(meaning: Meaning) -> Meaning:
    """Return the meaning with the facts wanted of which it only says what has to come before them."""
    late = [part.later for part in conjuncts(meaning.rules) if isinstance(part, SometimeBefore)]
    return replace(
        meaning, goal=both(meaning.goal, *(fact for fact in late if fact not in conjuncts(meaning.goal)))
    )


def with_both(meaning: Meaning) -> Meaning:
    """Return the meaning with the facts wanted of which it only says which comes first."""
    ordered_facts = [part for part in conjuncts(meaning.rules) if isinstance(part, SometimeBefore)]
    goal = [fact for rule in ordered_facts for fact in (rule.earlier, rule.later)]
    return replace(
        meaning, goal=both(meaning.goal, *(fact for fact in goal if fact not in conjuncts(meaning.goal)))
    )

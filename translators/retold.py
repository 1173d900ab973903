"""What becomes of a meaning by what is said of it afterwards: "do both", "closed it must be", "until then", "at once"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.core import TRUE, Always, Not, Or, SometimeBefore, both, conjuncts
from translators.lexicon import Lexicon
from translators.meaning import Meaning
from translators.quantify import denied

_MORE = frozenset(
    [",", ".", ";", ":", "!", "?", "and", "but", "or", "until", "before", "after", "if", "while"]
)


def as_held(meaning: Meaning) -> Meaning:
    """Return what is always to be so as what is to be so for a time: "it never opens until ..."."""
    if meaning.goal != TRUE or not isinstance(meaning.rules, Always):
        return meaning
    return replace(meaning, goal=meaning.rules.body, rules=TRUE)


def only_while(meaning: Meaning, other: Meaning) -> Meaning | None:
    """Return what is always so as bound to that time: "never open it while it is on"; None if it says no such thing."""
    is_rule = meaning.goal == TRUE and isinstance(meaning.rules, Always)
    if not is_rule or other.is_deed or other.goal == TRUE or other.rules != TRUE:
        return None
    return replace(meaning, rules=Always(Or((as_held(meaning).goal, denied(other.goal)))), is_pattern=True)


def as_forbidden(meaning: Meaning, words: Sequence[str], lexicon: Lexicon) -> Meaning:
    """Return what an order not to do something says where it says no more and nobody has: it is never to be done."""
    said = [word for word in words if word not in ("do", "please")]
    is_order = said[:1] == ["not"] and not any(word in _MORE for word in said[:-1])
    parts = conjuncts(meaning.goal)
    is_so = meaning.rules == TRUE and all(isinstance(part, Not) for part in parts)
    if not is_order or not parts or not is_so or not lexicon.is_true_now(meaning.goal):
        return meaning
    return replace(meaning, goal=TRUE, rules=Always(meaning.goal))


def said_once(meaning: Meaning) -> Meaning:
    """Return the meaning without a goal that it has for all the time besides: what is always so is so in the end."""
    lasting = {
        fact for rule in conjuncts(meaning.rules) if isinstance(rule, Always) for fact in conjuncts(rule.body)
    }
    kept = [part for part in conjuncts(meaning.goal) if part not in lasting]
    return replace(meaning, goal=both(*kept)) if lasting else meaning


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

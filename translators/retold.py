"""What becomes of a meaning by what is said of it afterwards: "do both", "closed it must be", "until then", "at once"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.core import TRUE, Always, Eventually, Formula, Not, Or, SometimeBefore, atoms_of, both, conjuncts
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


def only_while(meaning: Meaning, other: Meaning, lexicon: Lexicon) -> Meaning | None:
    """Return what is never to be as bound to that time: "never open it while it is on"; None if it says no such thing.

    What is held meanwhile is such a time, what else is done meanwhile is not: "do not open it while fetching the milk".
    """
    held = [lexicon.structure.relation(fact.predicate) for fact in atoms_of(other.goal)]
    is_time = not other.is_deed or all(each is not None and each.kind == "hold" for each in held)
    if not is_time or other.goal == TRUE or other.rules != TRUE or other.is_denied:
        return None
    is_denied = meaning.rules == TRUE and all(isinstance(part, Not) for part in conjuncts(meaning.goal))
    is_rule = meaning.goal == TRUE and isinstance(meaning.rules, Always)
    if not is_rule and not (is_denied and meaning.is_denied and meaning.goal != TRUE):
        return None
    parts, times = conjuncts(as_held(meaning).goal), conjuncts(other.goal)
    if isinstance(other.goal, Or):  # "while its light is off": one of those that are swept
        times = other.goal.parts
    if len(parts) > 1 and len(times) > 1:
        if len(parts) != len(times) or not all(map(_is_of_one, parts, times)):
            return None
        each = [Or((part, denied(time))) for part, time in zip(parts, times, strict=True)]
        return replace(meaning, goal=TRUE, rules=Always(both(*each)), is_pattern=True)
    bound = Or((both(*parts), denied(other.goal)))
    return replace(meaning, goal=TRUE, rules=Always(bound), is_pattern=True)


def _is_of_one(part: Formula, time: Formula) -> bool:
    """Return whether both are about one thing: "never sweep a room while its light is off"."""
    mine, theirs = ({arg for fact in atoms_of(each) for arg in fact.args} for each in (part, time))
    return not mine.isdisjoint(theirs)


def at_some_time(meaning: Meaning) -> Meaning:
    """Return what is to be so as what is to have been so at some time, each part of it by itself."""
    if meaning.rules != TRUE or meaning.goal == TRUE:
        return meaning
    return replace(meaning, goal=TRUE, rules=both(*map(Eventually, conjuncts(meaning.goal))))


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

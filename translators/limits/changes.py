"""Statements with one number changed, and which statements a change speaks of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from translators.limits.chunks import Noun, Unknown, chunks_of
from translators.limits.clauses import Clause
from translators.limits.reader import Reading
from translators.limits.statements import Count, Datum, Limit, Misread, Statement
from translators.limits.text import words_of
from translators.limits.things import Things
from translators.limits.values import Group, Quantity, Verb


@dataclass(frozen=True, slots=True)
class Changed:
    """The reading with the change, and what was changed in words."""

    reading: Reading
    words: tuple[str, ...]


def scaled_reading(reading: Reading, what: str, by: Callable[[float], float], said: str) -> Changed | Misread:
    """Return the reading with every number that the words speak of changed."""
    chunks = chunks_of(words_of(what), reading.things)
    clause = Clause(tuple(chunks))
    nouns = {c.name for c in chunks if isinstance(c, Noun)} | {v.kind for v in clause.verbs}
    stray = [c.word for c in chunks if isinstance(c, Unknown)]
    if stray:
        return Misread(said, f"not understood: “{', '.join(stray)}”")
    kept: list[Statement] = []
    words: list[str] = []
    for each in reading.statements:
        if isinstance(each, (Datum, Limit)) and _speaks_of(each, clause.groups, nouns, reading.things):
            before = each.quantity.number
            after = round(by(before), 9)
            kept.append(with_number(each, after, each.said))
            words.append(f"{about(each)}: {before:,.10g} becomes {after:,.10g}")
        else:
            kept.append(each)
    if not words:
        return Misread(said, f"no number is told of “{what.strip()}”, so nothing can be changed")
    return Changed(replace(reading, statements=tuple(kept)), tuple(words))


def _speaks_of(each: Datum | Limit, groups: Sequence[Group], nouns: set[str], things: Things) -> bool:
    """Return whether the number is told of all the things, under that name: demand, capacity, cost, pay, time."""
    mine = set(each.things) if isinstance(each, Datum) else {n for g in each.groups for n in g.members}
    every = all(mine & _with_leaves(g, things) for g in groups)
    if isinstance(each, Limit):
        is_demand = each.verb == "need" or each.noun == "demand"
        wanted = (
            "demand" in nouns or "need" in nouns
            if is_demand
            else bool(nouns & {"capacity", "supply", "have", "budget", "carry"})
        )
        return every and wanted and (bool(groups) or is_demand or "budget" in nouns)
    names = {
        "cost": {"cost", "pay", "paid"},
        "use": {"time", "take", "need"},
        "gain": {"gain", "profit"},
        "distance": {"distance"},
        "weight": {"weight", "weigh"},
        "rating": {"rating"},
    }
    is_named = bool(names.get(each.attribute, {each.attribute}) & nouns)
    verbs = nouns & {"move", "make", "choose"}
    return every and is_named and (not verbs or each.verb in verbs)


def _with_leaves(group: Group, things: Things) -> set[str]:
    found = set(group.members)
    if group.kind == "product":
        found |= {
            name
            for name in things.kinds["product"]
            if any(name.endswith(f" {m}") or m.endswith(f" {name}") for m in group.members)
        }
    return found


def is_same(old: Statement, new: Statement, things: Things) -> bool:
    """Return whether the new statement is told of the same as the old one, so that it stands in its place."""
    if isinstance(old, Datum) and isinstance(new, Datum):
        same_unit = old.quantity.unit == new.quantity.unit or not new.quantity.unit
        left = set(old.things) - set(new.things)
        is_named = set(new.things) <= set(old.things) and all(
            things.kind_of[name] == "product" for name in left
        )
        return old.attribute == new.attribute and is_named and same_unit and new.verb in (old.verb, "")
    if isinstance(old, Count) and isinstance(new, Count):
        return old.thing == new.thing
    if isinstance(old, Limit) and isinstance(new, Limit):
        return (
            not new.is_told
            and old.quantity.comparator == new.quantity.comparator
            and {n for g in old.groups for n in g.members} == {n for g in new.groups for n in g.members}
            and (old.quantity.unit == new.quantity.unit or not new.quantity.unit)
        )
    return False


def number_of(statement: Statement) -> float:
    match statement:
        case Datum() | Limit():
            return statement.quantity.number
        case Count():
            return statement.number
    return 0.0


def with_number(statement: Statement, number: float, said: str) -> Statement:
    if isinstance(statement, (Datum, Limit)):
        changed_quantity: Quantity = replace(statement.quantity, number=number)
        return replace(statement, quantity=changed_quantity, said=said)
    if isinstance(statement, Count):
        return replace(statement, number=number, said=said)
    return statement


def about(statement: Statement) -> str:
    if isinstance(statement, Datum):
        return f"{statement.attribute} of {', '.join(statement.things)}"
    if isinstance(statement, Count):
        return f"number of {statement.thing}"
    if isinstance(statement, Limit):
        return " and ".join(", ".join(g.members) for g in statement.groups) or "all together"
    return ""


def groups_in(what: str, things: Things) -> list[Group]:
    chunks = chunks_of(words_of(what), things)
    if any(isinstance(c, (Unknown, Verb)) for c in chunks):
        return []
    return [c for c in chunks if isinstance(c, Group)]


def apiece(statement: Statement) -> list[Statement]:
    """Return a limit that is told of several things one by one as one limit for each, so that one can be changed."""
    if not isinstance(statement, Limit) or statement.is_together:
        return [statement]
    at = next(
        (
            i
            for i, g in enumerate(statement.groups)
            if len(g.members) > 1 and (g.is_open or not g.preposition)
        ),
        -1,
    )
    if at < 0:
        return [statement]
    group = statement.groups[at]
    if group.how == "no" or group.kind == statement.quantity.unit:
        return [statement]
    return [
        replace(
            statement,
            groups=(
                *statement.groups[:at],
                replace(group, members=(name,), how="the"),
                *statement.groups[at + 1 :],
            ),
        )
        for name in group.members
    ]


def with_more(reading: Reading, more: Sequence[Statement]) -> Reading:
    return replace(reading, statements=(*reading.statements, *more))

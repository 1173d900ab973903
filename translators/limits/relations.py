"""Clauses that bring things together: what is apart, what comes first, what covers what, how far it is."""

from __future__ import annotations

from dataclasses import replace

from translators.limits.chunks import Mark
from translators.limits.clauses import Clause
from translators.limits.statements import (
    Apart,
    Cells,
    Covers,
    Datum,
    Limit,
    Misread,
    Order,
    Recipe,
    Statement,
    Window,
)
from translators.limits.things import Things
from translators.limits.values import Group, Quantity
from translators.limits.vocabulary import FLIPPED, LENGTHS, TIMES


def read_apart(clause: Clause, said: str) -> list[Statement] | Misread | None:
    marks = clause.marks
    if not marks & {"same", "different", "together"} or clause.quantities:
        return None
    several = next(
        (g for g in clause.groups if len(g.members) > 1 and g.how in ("the", "all", "no", "each")), None
    )
    kind = next((g.kind for g in clause.groups if g is not several), "")
    if several is None:
        return None
    if not kind and "together" not in marks:
        return Misread(said, "the same what? Name the kind, as “on the same day”")
    is_denied = clause.is_denied != ("different" in marks) or several.how == "no"
    others = [g for g in clause.groups if g is not several]
    if any(not g.is_open for g in others):  # on one day, not on any
        if not is_denied:
            return [Cells(tuple(clause.groups), "must", "match", said)]
        if len(several.members) > 2:
            return Misread(said, "of more than two, say it for each pair")
        return [
            Limit(tuple(clause.groups), Quantity(1.0, comparator="<="), "match", is_together=True, said=said)
        ]
    return [Apart(several, kind, is_denied, said)]


def read_order(clause: Clause, said: str) -> list[Statement] | Misread | None:
    marks = clause.marks
    if marks & {"last", "first"} and len(clause.groups) == 1 and not clause.groups[0].is_open:
        members = clause.groups[0].members
        return [Order((), members, said=said) if "last" in marks else Order(members, (), said=said)]
    come = next((v.word for v in clause.verbs if v.word.startswith(("follow", "preced"))), "")
    if come and len(clause.groups) == 2 and not clause.quantities and not clause.is_denied:
        first, second = (g.members for g in clause.groups)
        return [
            Order(second, first, said=said) if come.startswith("follow") else Order(first, second, said=said)
        ]
    if not marks & {"before", "after"} or len(clause.groups) < 2:
        return None
    at = next(
        i
        for i, chunk in enumerate(clause.chunks)
        if isinstance(chunk, Mark) and chunk.name in ("before", "after")
    )
    left = [c for c in clause.chunks[:at] if isinstance(c, Group)]
    right = [c for c in clause.chunks[at:] if isinstance(c, Group)]
    if not left:
        left, right = right[-1:], right[:-1]
        flip = True
    else:
        flip = False
    if not right or left[-1].kind != right[0].kind:
        return None
    gap = next((q.number for q in clause.quantities if q.unit in TIMES), 0.0)
    first, second = left[-1].members, right[0].members
    is_before = ("before" in marks) != clause.is_denied
    if flip:
        first, second = second, first
        first, second = (second, first)
    return [Order(first, second, gap, said) if is_before else Order(second, first, gap, said)]


def read_window(clause: Clause, said: str) -> list[Statement] | Misread | None:
    """Return "must be finished within 6 hours", "cannot start before hour 1"."""
    timed = [q for q in clause.quantities if q.unit in TIMES or not q.unit]
    if len(clause.groups) != 1 or len(timed) != 1 or not clause.has("start", "end"):
        return None
    edge = "end" if clause.has("end") else "start"
    quantity = timed[0]
    marks = clause.marks
    comparator = quantity.comparator
    if "before" in marks:
        comparator = ">=" if clause.is_denied else "<="
    elif "after" in marks:
        comparator = "<=" if clause.is_denied else ">="
    elif clause.is_denied and comparator:
        comparator = FLIPPED[comparator]
    elif not comparator:
        comparator = "<=" if edge == "end" or " by " in said else "="
    return [Window(clause.groups[0].members, edge, replace(quantity, comparator=comparator), said)]


def read_covers(clause: Clause, said: str) -> list[Statement] | Misread | None:
    cover = any(verb.word.startswith(("cover", "serve", "reach")) for verb in clause.verbs)
    placed = [g for g in clause.groups if g.preposition in ("in", "at", "from", "of") and len(g.members) == 1]
    others = [g for g in clause.groups if not g.preposition and g.how == "the"]
    if cover and placed and others and placed[0].kind == others[0].kind and not clause.quantities:
        return [Covers(placed[0].members[0], others[0].members, said)]
    return None


def read_recipe(clause: Clause, things: Things, said: str) -> list[Statement] | Misread | None:
    """Return "one unit of beans makes one unit of coffee", "a unit of coffee takes 2 units of beans"."""
    of = [q for q in clause.quantities if q.of in things.by_words.values()]
    if len(clause.quantities) != 2 or len(of) != 2 or not clause.has("gain", "make", "take", "need", "made"):
        return None
    first, second = of
    if clause.has("take", "need"):
        return [Recipe(second.of, first.of, second.number / first.number, said)]
    return [Recipe(first.of, second.of, first.number / second.number, said)]


def read_distance(clause: Clause, said: str) -> list[Statement] | Misread | None:
    is_length = any(q.unit in LENGTHS for q in clause.quantities)
    if (
        not ("pair" in clause.marks or (is_length and clause.has("be", "take")))
        or len(clause.quantities) != 1
    ):
        return None
    ends = [name for group in clause.groups for name in group.members]
    if len(ends) == 3 and len(clause.groups) == 2:  # "between 1 and 2 is 5 m, 3 8 m": the last one anew
        ends = [ends[0], ends[2]]
    if len(ends) != 2:
        return None
    return [Datum("distance", (ends[0], ends[1]), clause.quantities[0], said=said)]

"""Clauses that only say what there is, and what the whole problem is like."""

from __future__ import annotations

from collections.abc import Sequence

from translators.limits.clauses import Clause
from translators.limits.statements import (
    Alone,
    Count,
    Limit,
    Misread,
    Statement,
    Trait,
)
from translators.limits.things import Things
from translators.limits.values import Group, Quantity


def read_named(clause: Clause, things: Things, said: str) -> list[Statement] | Misread | None:
    """Return nothing for "there are three suppliers" and the like; a count for "5 tasks of type Wash"."""
    if clause.marks:
        return None
    counted = [q for q in clause.quantities if q.unit in things.kinds]
    typed = [q for q in counted if q.of]
    if typed and len(typed) == len(clause.quantities) and (clause.has("be", "have") or not clause.verbs):
        counts: list[Statement] = []
        for each in typed:
            name = next((n for n in things.kinds[each.unit] if n.lower() == each.of), "")
            if not name:
                return Misread(said, f"there is no {each.unit} called “{each.of}”")
            counts.append(Count(name, each.number, said))
        return counts
    kinds = {g.kind for g in clause.groups} | {q.unit for q in counted}
    declares = (
        clause.has("be", "have", "match", "take", "supply", "choose", "need", "move") or not clause.verbs
    )
    if len(counted) == len(clause.quantities) and not clause.is_denied and declares:
        is_full = all(g.is_open or set(g.members) == set(things.kinds[g.kind]) for g in clause.groups)
        is_count = all(not q.comparator and q.number == len(things.kinds[q.unit]) for q in counted)
        if (
            counted
            and is_full
            and is_count
            and len(counted) == 2
            and any(v.modal == "must" for v in clause.verbs)
        ):
            all_served = Group(counted[1].unit, things.kinds[counted[1].unit], "each")
            return [Limit((all_served,), Quantity(1.0, counted[0].unit, ">="), "match", said=said)]
        if counted and is_full and is_count and not any(g.how in ("each", "no") for g in clause.groups):
            return []
        wrong = next((q for q in counted if not q.comparator and q.number != len(things.kinds[q.unit])), None)
        if wrong and clause.has("be") and not clause.groups and not clause.unknown:
            names = ", ".join(things.kinds[wrong.unit])
            return Misread(
                said,
                f"{wrong.number:g} {wrong.unit} are told of, but {len(things.kinds[wrong.unit])} named: {names}",
                is_sure=True,
            )
        if not counted and len(kinds) == 1 and is_full and clause.has("be") and len(clause.groups) > 1:
            return []
    if (
        not clause.quantities
        and not clause.is_denied
        and clause.has("choose", "make", "gain", "match", "take", "supply", "move")
    ) and (
        not any(v.modal in ("must", "may", "shall") for v in clause.verbs)
        and clause.groups
        and is_declared(clause.groups, things)
    ):
        return []
    is_list = (
        not clause.verbs
        and not clause.quantities
        and len(clause.groups) == 1
        and not clause.groups[0].is_open
    )
    return [] if is_list and not clause.unknown and not clause.marks else None


def is_declared(groups: Sequence[Group], things: Things) -> bool:
    """Return whether each of the phrases names all of a kind, so that it only says what there is."""
    return all(
        g.kind == "product"
        or g.how == "all"
        or (g.how == "the" and len(g.members) > 1 and set(g.members) == set(things.kinds[g.kind]))
        for g in groups
    )


def read_traits(clause: Clause, things: Things, said: str) -> list[Statement] | Misread | None:
    marks = clause.marks
    if "in parallel" in marks and all(q.unit in things.kinds and not q.comparator for q in clause.quantities):
        return [Trait("in parallel", said)]
    if "one at a time" in marks:
        named = [g for g in clause.groups if not g.is_open]
        groups = named or list(clause.groups)
        kind = (
            groups[0].kind
            if groups
            else next((q.unit for q in clause.quantities if q.unit in things.kinds), "")
        )
        members = named[0].members if named else things.kinds.get(kind, ())
        return [Alone(members, said)]
    shares = [v for v in clause.verbs if v.word in ("share", "use", "shares", "uses", "need", "needs")]
    units = [q for q in clause.quantities if q.unit not in things.kinds]
    is_need = any(v.kind == "need" for v in shares)
    if (
        shares
        and ("same" in marks or (not is_need and units and units[0].number == 1))
        and (clause.groups or clause.quantities)
    ):
        kind = clause.groups[0].kind if clause.groups else clause.quantities[0].unit
        members = clause.groups[0].members if clause.groups else things.kinds.get(kind, ())
        return [Alone(members, said)]
    if "in order" in marks:
        return [Trait("in order", said)]
    if "whole" in clause.unknown or ("whole" in said.lower().split() and not clause.quantities):
        return [Trait("whole units", said)]
    if clause.has("start") and (_places(clause) or "back" in marks) and not clause.quantities:
        return [Trait(f"start {_places(clause)[0]}", said)] if _places(clause) else []
    if "back" in marks:
        return [Trait("back", said)]
    if clause.has("visit") and clause.groups and not clause.quantities:
        return [Trait("visit", said)]
    words = [verb.word for verb in clause.verbs]
    if "closed" in words and (any(q.number == 0 for q in clause.quantities) or clause.is_denied):
        return [Trait("closed", said)]
    return None


def _places(clause: Clause) -> tuple[str, ...]:
    return tuple(name for group in clause.groups if group.kind == "place" for name in group.members)

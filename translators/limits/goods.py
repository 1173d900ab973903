"""What follows for goods that move: nothing leaves a place that did not come in, and closed places ship nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.core import Atom
from translators.limits.decisions import leaves
from translators.limits.facts import Given, refuse
from translators.limits.model import Decision, Either, Row, plus, times
from translators.limits.statements import Recipe
from translators.limits.sums import belongs, covers
from translators.limits.vocabulary import MONEY

Rows = list[Row | Either]


def goods_rows(decisions: Sequence[Decision], given: Given) -> Rows:
    """Return what follows from the flows; an amount or a cost that is missing is an error."""
    flows = [d for d in decisions if d.verb.startswith("ship")]
    if not flows:
        return []
    _nothing_missing(flows, given)
    makes = next((d for d in decisions if d.verb == "make"), None)
    opens = next((d for d in decisions if d.verb == "open"), None)
    found: Rows = []
    for flow in flows:
        for place in given.things.kinds[flow.kinds[0]]:
            found += _from_stock(place, flow, flows, makes, given)
    if opens is not None:
        found += _closed(opens, flows, given)
    return found


def _from_stock(
    place: str, flow: Decision, flows: Sequence[Decision], makes: Decision | None, given: Given
) -> Iterator[Row]:
    """Yield that a place sends on no more than it made or got; a place where nothing comes in has what is told of it."""
    kind = flow.kinds[0]
    inward = [other for other in flows if other.kinds[1] == kind]
    made_here = makes is not None and makes.kinds[0] == kind
    if not inward and not made_here:
        return
    for good in _goods(flow) or [""]:
        out = _through(flow, 0, place, good)
        if made_here and makes is not None:
            made = {
                makes.atom(cell): 1.0 for cell in makes.cells if cell[0] == place and good in (cell[1], "")
            }
            yield Row(f"{place}: {good} shipped at most as made", plus(out, times(-1, made)), "<=", 0.0)
        else:
            got = plus(*(_through(other, 1, place, good) for other in inward))
            yield Row(
                f"{place}: {good or 'goods'} shipped at most as received",
                plus(out, times(-1, got)),
                "<=",
                0.0,
            )
    if made_here and makes is not None and inward:
        yield from _used(place, makes, inward, given)


def _used(place: str, makes: Decision, inward: Sequence[Decision], given: Given) -> Iterator[Row]:
    """Yield that what is made takes what came in, by the recipe."""
    recipes = [each for each in given.statements if isinstance(each, Recipe)]
    if not recipes:
        said = next(d.said for d in given.data if d.verb == "make")
        raise refuse(said, "how much does it take? Say it, as “One unit of beans makes one unit of coffee”")
    for needed in dict.fromkeys(r.needed for r in recipes):
        got = plus(*(_through(other, 1, place, needed) for other in inward))
        used = {
            makes.atom(cell): r.ratio
            for r in recipes
            if r.needed == needed
            for cell in makes.cells
            if cell[0] == place and cell[1] in leaves(r.made, given)
        }
        said = next(r.said for r in recipes if r.needed == needed)
        yield Row(f"{place}: {needed} used at most as received", plus(used, times(-1, got)), "<=", 0.0, said)


def _goods(flow: Decision) -> list[str]:
    return list(dict.fromkeys(cell[2] for cell in flow.cells)) if len(flow.kinds) == 3 else []


def _through(flow: Decision, side: int, place: str, good: str) -> dict[Atom, float]:
    """Return the sum of what goes through the place (0: out of it, 1: into it) of that good."""
    return {
        flow.atom(cell): 1.0
        for cell in flow.cells
        if cell[side] == place and (not good or len(cell) < 3 or cell[2] == good)
    }


def _closed(opens: Decision, flows: Sequence[Decision], given: Given) -> Rows:
    """Return that a closed place ships and gets nothing: as much as it has room for, times whether it is open."""
    found: Rows = []
    kind = opens.kinds[0]
    for flow in flows:
        side = flow.kinds.index(kind) if kind in flow.kinds[:2] else -1
        for (place,) in opens.cells if side >= 0 else ():
            capacity = _capacity(place, given)
            through = _through(flow, side, place, "")
            words = f"{place}: ships nothing if it is closed"
            found.append(Row(words, plus(through, {opens.atom((place,)): -capacity}), "<=", 0.0))
    return found


def _capacity(place: str, given: Given) -> float:
    """Return the most that the place may ship: what is told, or all that is needed anywhere."""
    told = [
        e.quantity.number
        for e in given.limits
        if e.quantity.comparator == "<="
        and any(place in g.members for g in e.groups)
        and len(e.groups) == 1
        and e.verb != "need"
    ]
    needed = sum(
        e.quantity.number * max(len(e.groups[0].members), 1)
        for e in given.limits
        if e.quantity.comparator in (">=", "=") and e.groups
    )
    return min(told, default=needed)


def _nothing_missing(flows: Sequence[Decision], given: Given) -> None:
    """Raise for a source without an amount, and for a way without a cost where others have one."""
    for flow in flows:
        kind = flow.kinds[0]
        is_source = not any(other.kinds[1] == kind for other in flows)
        limited = {n for e in given.limits for g in e.groups if g.kind == kind for n in g.members}
        lacking = [n for n in given.things.kinds[kind] if n not in limited]
        if is_source and limited and lacking:
            said = next(e.said for e in given.limits if any(g.kind == kind for g in e.groups))
            raise refuse(said, f"how much {', '.join(lacking)} can give is not told")
        costs = [
            d
            for d in given.data
            if d.verb in ("move", "")
            and belongs(d, flow, given)
            and len(d.things) >= 2
            and d.quantity.unit in (*MONEY.values(), "")
        ]
        if not costs:
            continue
        barred = _barred(given)
        for cell in flow.cells:
            if not any(covers(d, cell, given) for d in costs) and not any(
                pair <= set(cell) for pair in barred
            ):
                raise refuse(
                    costs[-1].said,
                    f"no cost is told from {cell[0]} to {cell[1]}; say it, or that {cell[0]} cannot ship to {cell[1]}",
                )


def _barred(given: Given) -> list[frozenset[str]]:
    """Return pairs of things between which nothing may go."""
    return [
        frozenset((a, b))
        for c in given.cells
        if c.how == "never" and len(c.groups) >= 2
        for a in c.groups[0].members
        for other in c.groups[1:]
        for b in other.members
    ]

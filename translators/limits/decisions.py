"""Which numbers are to be chosen: what is shipped, who does what, what is picked; from what the text speaks of together."""

from __future__ import annotations

from collections import Counter

from translators.limits.facts import Given
from translators.limits.model import Decision
from translators.limits.statements import Apart, Cells, Covers, Datum, Limit
from translators.limits.vocabulary import MONEY, PEOPLE, UNITS

_PREPOSITIONS = {"day": "on", "slot": "in", "shift": "on", "station": "at"}


def decisions_of(given: Given) -> tuple[Decision, ...]:
    """Return the families of numbers to choose; none if the text tells of nothing to choose."""
    flows = _flows(given)
    if flows:
        return (*flows, *_makes(given, flows), *_opens(given, flows))
    pair = _pair(given)
    if pair is not None:
        return (_match(given, pair),)
    chosen = _chosen(given)
    return () if chosen is None else (chosen,)


# --- goods that move ------------------------------------------------------------------------------------


def _flows(given: Given) -> tuple[Decision, ...]:
    """Return a decision for each pair of kinds between which something moves, with what is moved."""
    moved = [d for d in given.data if d.verb == "move"]
    pairs: dict[tuple[str, str], set[str]] = {}
    for datum in moved:
        places = [name for name in datum.things if given.kind(name) != "product"]
        kinds = tuple(dict.fromkeys(given.kind(name) for name in places))
        if len(kinds) == 2:
            pairs.setdefault(_directed(kinds, given), set()).update(
                name for name in datum.things if given.kind(name) == "product"
            )
    found = []
    for (start, end), named in pairs.items():
        leaf_goods = {leaf for name in named for leaf in leaves(name, given)}
        goods = [name for name in given.things.kinds.get("product", ()) if name in leaf_goods]
        goods = goods or _needed_goods(end, given)
        froms, tos = given.things.kinds[start], given.things.kinds[end]
        cells: tuple[tuple[str, ...], ...] = tuple((a, b) for a in froms for b in tos)
        between: tuple[str, ...] = (start, end)
        if goods:
            cells = tuple((*cell, good) for cell in cells for good in goods)
            between = (start, end, "product")
        verb = f"ship {start}" if len(pairs) > 1 else "ship"
        found.append(
            Decision(
                verb.replace(" ", "-"),
                between,
                cells,
                _flow_unit(given),
                "whole units" in given.traits,
                None,
                ("from", "to", "of"),
                "shipped",
            )
        )
    return tuple(found)


def _directed(kinds: tuple[str, ...], given: Given) -> tuple[str, str]:
    """Return (from, to): those that need are where it goes, those that have are where it comes from."""
    first, second = kinds[0], kinds[1]
    needing = {
        g.kind for each in given.limits if each.verb == "need" or each.noun == "demand" for g in each.groups
    }
    having = {
        g.kind
        for each in given.limits
        if each.verb in ("have", "supply", "make", "move") and each.noun != "demand"
        for g in each.groups
    }
    if (second in having and second not in needing and first not in having) or (
        first in needing and second not in needing
    ):
        return second, first
    return first, second


def leaves(product: str, given: Given) -> list[str]:
    """Return the goods that the word stands for: coffee is light coffee and dark coffee."""
    every = given.things.kinds.get("product", ())
    return [name for name in every if name.endswith(f" {product}")] or [product]


def _needed_goods(kind: str, given: Given) -> list[str]:
    named = [
        name
        for limit in given.limits
        if any(g.kind == kind for g in limit.groups)
        for group in limit.groups
        if group.kind == "product"
        for name in group.members
    ]
    found = list(dict.fromkeys(leaf for name in named for leaf in leaves(name, given)))
    return found if len(found) > 1 else []


def _flow_unit(given: Given) -> str:
    units = Counter(
        limit.quantity.unit
        for limit in given.limits
        if limit.quantity.unit and limit.quantity.unit not in given.things.kinds
    )
    return units.most_common(1)[0][0] if units else "unit"


def _makes(given: Given, flows: tuple[Decision, ...]) -> tuple[Decision, ...]:
    """Return how much is made of each product where; only where that costs or takes something of its own."""
    made = [d for d in given.data if d.verb == "make" and any(given.kind(n) == "product" for n in d.things)]
    kinds = [given.kind(name) for d in made for name in d.things if given.kind(name) != "product"]
    if not kinds:
        return ()
    kind = Counter(kinds).most_common(1)[0][0]
    goods = list(
        dict.fromkeys(
            leaf
            for d in made
            for name in d.things
            if given.kind(name) == "product"
            for leaf in leaves(name, given)
        )
    )
    cells = tuple((place, good) for place in given.things.kinds[kind] for good in goods)
    return (
        Decision(
            "make", (kind, "product"), cells, flows[0].unit, flows[0].is_whole, None, ("at", "of"), "made"
        ),
    )


def _opens(given: Given, flows: tuple[Decision, ...]) -> tuple[Decision, ...]:
    """Return which places are kept open, where that costs something or is spoken of."""
    kinds = {kind for flow in flows for kind in flow.kinds if kind != "product"}
    spoken = [given.kind(d.things[0]) for d in given.data if d.verb == "choose" and len(d.things) == 1]
    spoken += [g.kind for c in given.cells if c.verb == "choose" for g in c.groups]
    for kind in spoken:
        if kind in kinds:
            cells = tuple((name,) for name in given.things.kinds[kind])
            return (Decision("open", (kind,), cells, "", True, 1.0, ("",), "open"),)
    return ()


# --- who does what ----------------------------------------------------------------------------------------


def _pair(given: Given) -> tuple[str, str] | None:
    """Return the two kinds that are brought together most often."""
    if any(isinstance(each, Covers) for each in given.statements):
        return None
    found: Counter[frozenset[str]] = Counter()
    for each in (*given.statements, *given.limits, *given.cells):
        kinds: set[str] = set()
        match each:
            case Limit():
                kinds = {g.kind for g in each.groups} | ({each.quantity.unit} & given.things.kinds.keys())
            case Cells():
                kinds = {g.kind for g in each.groups}
            case Datum():
                kinds = {given.kind(name) for name in each.things}
            case Apart():
                kinds = {each.group.kind, each.kind}
        kinds -= {"product", ""}
        if len(kinds) == 2:
            found[frozenset(kinds)] += 1
    if not found:
        return None
    first, second = sorted(found.most_common(1)[0][0], key=lambda kind: _agency(kind, given))
    return first, second


def _agency(kind: str, given: Given) -> tuple[int, int]:
    """Return a rank: those who do come before what is done, where and when."""
    doers = {given.kind(d.agent) for d in given.data if d.agent and len(d.things) == 2}
    last = kind in ("day", "slot", "shift", "truck", "room", "ward", "machine", "station")
    order = list(given.things.kinds).index(kind)
    return (0 if kind in PEOPLE or kind in doers else 2 if last else 1, order)


def _match(given: Given, pair: tuple[str, str]) -> Decision:
    first, second = (given.things.kinds[kind] for kind in pair)
    most = max((given.counts[name] for name in (*first, *second) if name in given.counts), default=1.0)
    cells = tuple((a, b) for a in first for b in second)
    return Decision("do", pair, cells, "", True, most, ("", _PREPOSITIONS.get(pair[1], "")), "")


# --- what is picked ---------------------------------------------------------------------------------------


def _chosen(given: Given) -> Decision | None:
    """Return which things of one kind are picked, or how many, or how much of each."""
    kinds = Counter(
        given.kind(d.things[0])
        for d in given.data
        if len(d.things) == 1 and given.kind(d.things[0]) != "product"
    )
    kinds.update(g.kind for each in given.limits for g in each.groups if g.kind in given.things.chosen)
    if not kinds:
        return None
    kind = kinds.most_common(1)[0][0]
    names = given.things.kinds[kind]
    articles = given.things.articles
    pers = {d.quantity.per for d in given.data if d.things[0] in names and d.quantity.per in UNITS.values()}
    told = {articles[name] for name in names if articles.get(name) in UNITS.values()}
    shares = any(d.quantity.is_share and d.attribute == "gain" for d in given.data)
    units = {u for u in pers | told if u not in ("unit", "day", "week", "hour", "minute")}
    if shares and not units:
        money = [e.quantity.unit for e in given.limits if e.quantity.unit in MONEY.values()]
        return Decision(
            "amount", (kind,), tuple((n,) for n in names), money[0] if money else "", False, None, ("",), ""
        )
    if units:
        return Decision(
            "amount", (kind,), tuple((n,) for n in names), sorted(units)[0], False, None, ("",), ""
        )
    is_many = (
        all(articles.get(name, "a") == "a" for name in names)
        and any(articles.get(name) == "a" for name in names)
    ) or any(e.quantity.unit in names for e in given.limits)
    cells = tuple((name,) for name in names)
    if is_many and not any(name[:1].isupper() and articles.get(name) != "a" for name in names):
        return Decision("number", (kind,), cells, kind, True, None, ("",), "")
    return Decision("take", (kind,), cells, "", True, 1.0, ("",), "")

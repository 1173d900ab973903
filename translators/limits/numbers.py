"""Clauses with numbers: amounts that are given, and limits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from translators.limits.chunks import Mark
from translators.limits.clauses import Clause
from translators.limits.statements import (
    Cells,
    Datum,
    Limit,
    Misread,
    Statement,
)
from translators.limits.things import Things
from translators.limits.values import Group, Quantity, Verb
from translators.limits.vocabulary import FLIPPED, MONEY, PEOPLE, TIMES, base

_MONEY = frozenset(MONEY.values())
_ALLOWS = ("can", "may", "could")
_ATTRIBUTES = {
    "cost": "cost",
    "paid": "cost",
    "gain": "gain",
    "weigh": "weight",
    "take": "use",
    "have": "have",
    "need": "use",
}
_NOUN_ATTRIBUTES = {
    "cost": "cost", "pay": "cost", "profit": "gain", "gain": "gain", "weight": "weight", "rating": "rating",
    "distance": "distance", "time": "use",
}  # fmt: skip
_PAID_BY = ("day", "hour", "shift", "week", "night")
_AT_MOST = ("have", "supply", "carry", "be", "weigh")


def read_amounts(clause: Clause, things: Things, said: str) -> list[Statement] | Misread:
    found: list[Statement] = []
    tells = clause.has("cost", "paid", "weigh") and not clause.has("supply")
    if (
        tells
        and not clause.groups
        and not clause.nouns
        and not any(q.comparator or q.of for q in clause.quantities)
    ):
        return Misread(said, "of what? The thing is not known")
    groups = clause.groups
    quantities = clause.quantities
    named = next((g for g in groups if g.how == "the" and len(g.members) == len(quantities) > 1), None)
    if (
        named is not None and len({q.unit for q in quantities if q.unit}) == 1
    ):  # "M1 and M2 have 120 and 80 tons"
        unit = next(q.unit for q in quantities if q.unit)
        of = next((q.of for q in quantities if q.of), "")
        for name, quantity in zip(named.members, quantities, strict=True):
            one = replace(named, members=(name,))
            others = tuple(one if g is named else g for g in groups)
            found += _amount(clause, others, replace(quantity, unit=unit, of=of), things, said)
        return found
    for quantity in quantities:
        found += _amount(clause, groups, quantity, things, said)
    return found


def is_either(clause: Clause) -> bool:
    for one, mark, two in zip(clause.chunks, clause.chunks[1:], clause.chunks[2:], strict=False):
        if (
            isinstance(one, Quantity)
            and isinstance(two, Quantity)
            and isinstance(mark, Mark)
            and mark.name == "or"
        ):
            return True
    return False


def _amount(
    clause: Clause, groups: Sequence[Group], quantity: Quantity, things: Things, said: str
) -> list[Statement]:
    """Return the amount that is given, or the limit."""
    groups = _with_of(groups, quantity, things)
    if quantity.is_share and clause.unknown and clause.has("be"):
        quantity = replace(
            quantity, of=" ".join(map(base, clause.unknown))
        )  # "30 % of the drink must be pulp"
    verbs = [verb for verb in clause.verbs if verb.kind]
    noun = clause.nouns[-1] if clause.nouns else ""
    main = _main(verbs, quantity)
    if _is_given(clause, main, noun, quantity, groups, things):
        attribute = _NOUN_ATTRIBUTES.get(noun) or _ATTRIBUTES.get(main, "cost")
        if attribute == "gain" and quantity.unit in _MONEY and quantity.per in _PAID_BY:
            attribute = "cost"  # what people earn is what they cost
        if main == "get" and quantity.unit in _MONEY:
            attribute = "cost"
        agent = next((g.members[0] for g in groups if not g.preposition and len(g.members) == 1), "")
        kind = next((v.kind for v in verbs if v.kind in ("move", "make", "choose", "match")), "")
        if {"from", "to"} <= {g.preposition for g in groups} and attribute == "cost":
            kind = "move"
        return [Datum(attribute, names, quantity, kind, agent, said) for names in _products(groups)]
    if "of them" in clause.marks and not groups:
        return [Cells((), "unclear", "", said)]
    return [_limit(clause, groups, quantity, main, noun, said)]


def _with_of(groups: Sequence[Group], quantity: Quantity, things: Things) -> tuple[Group, ...]:
    """Return the groups with the thing that the quantity is of, or is a number of."""
    found = list(groups)
    for name in (quantity.of, quantity.unit):
        thing = things.by_words.get(tuple(name.lower().split()), "") if name else ""
        if thing and not any(thing in g.members for g in found):
            found.append(Group(things.kind_of[thing], (thing,), "the", "of"))
    return tuple(found)


def _main(verbs: Sequence[Verb], quantity: Quantity) -> str:
    """Return the class of the verb that the amount belongs to: the cost, for money, else the last one that tells amounts."""
    kinds = [verb.kind for verb in verbs]
    for kind in ("cost", "paid"):
        if kind in kinds and (quantity.unit in _MONEY or not quantity.unit):
            return kind
    telling = [kind for kind in kinds if kind in _ATTRIBUTES or kind in ("supply", "carry", "get")]
    return telling[0] if telling else kinds[-1] if kinds else ""


def _is_given(
    clause: Clause, main: str, noun: str, quantity: Quantity, groups: Sequence[Group], things: Things
) -> bool:
    """Return whether the amount is data, not a limit."""
    must = any(verb.modal for verb in clause.verbs) or clause.is_denied
    if quantity.comparator or must or not groups or noun in ("capacity", "demand", "budget"):
        return False
    if any(g.how in ("no", "any") for g in groups):
        return False
    if main in ("cost", "paid", "gain", "weigh") or noun in _NOUN_ATTRIBUTES:
        return True
    if main == "get":
        return quantity.unit in _MONEY
    if main == "take":
        return quantity.unit not in things.kinds
    if main in ("have", "need"):
        kinds = {g.kind for g in groups}
        return _is_item(groups, things) or (main == "need" and quantity.unit in TIMES and len(kinds) > 1)
    return False


def _is_item(groups: Sequence[Group], things: Things) -> bool:
    """Return whether the things are ones to be chosen, of which "has" and "needs" tell what they bring and use up."""
    kind = groups[0].kind
    return not groups[0].preposition and kind not in PEOPLE and kind in getattr(things, "chosen", frozenset())


def _products(groups: Sequence[Group]) -> list[tuple[str, ...]]:
    """Return the tuples of things, one of each group."""
    found: list[tuple[str, ...]] = [()]
    for group in groups:
        found = [(*names, name) for names in found for name in group.members]
    return found


def _limit(
    clause: Clause, groups: Sequence[Group], quantity: Quantity, main: str, noun: str, said: str
) -> Limit:
    must = any(
        verb.modal in ("must", "should", "shall") or verb.word in ("want", "need") for verb in clause.verbs
    )
    is_told = bool(quantity.comparator)
    comparator = quantity.comparator
    is_denied = clause.is_denied or any(g.how == "no" for g in groups)
    if is_denied:
        comparator = FLIPPED[comparator or "="]
    elif not comparator:
        kinds = {verb.kind for verb in clause.verbs}
        is_order = isinstance(clause.chunks[0], Verb) and not any(v.modal for v in clause.verbs)
        if (
            (is_order and main in ("make", "supply", "gain")) or noun == "demand" or main == "need"
        ):  # "Produce 50 kg."
            comparator = ">="
        elif (
            noun in ("capacity", "budget")
            or (
                not must
                and (
                    main in _AT_MOST
                    or ("match" in kinds and any(v.word == "available" for v in clause.verbs))
                )
            )
            or (
                any(verb.modal in _ALLOWS for verb in clause.verbs)
                and main
                in (
                    "make",
                    "gain",
                    "move",
                    "choose",
                    "take",
                    "match",
                )
            )
        ):
            comparator = "<="
        elif must and main in ("carry", "have", "gain", "make", "choose", "supply"):
            comparator = ">="
        else:
            comparator = "="
    together = {"together", "of them"} & clause.marks or any(
        w in said.lower() for w in ("in total", "altogether", " of these")
    )
    verb = next((v.kind for v in clause.verbs if v.kind in ("match", "move", "choose", "make")), main)
    return Limit(
        tuple(groups), replace(quantity, comparator=comparator), verb, noun, bool(together), is_told, said
    )

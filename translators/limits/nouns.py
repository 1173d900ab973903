"""Limits in words."""

from __future__ import annotations

from translators.limits.model import Decision
from translators.limits.values import Quantity
from translators.limits.vocabulary import MONEY

_MONEY = frozenset(MONEY.values())
Wanted = list[tuple[str, tuple[str, ...]]]


def unit_words(quantity: Quantity, decision: Decision) -> str:
    unit = "" if quantity.is_share else quantity.unit
    if unit in ("", "day", *decision.kinds) or (len(unit) > 3 and unit not in _MONEY):
        unit = many(unit, quantity.number)
    return f" {unit}" if unit else ""


def many(noun: str, number: float = 2) -> str:
    """Return the noun for that many: 2 days, 1 day, 3 people."""
    if not noun or number == 1 or noun.endswith("s"):
        return noun
    if noun == "person":
        return "people"
    if noun.endswith(("x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if noun.endswith("y") and noun[-2] not in "aeiou" else noun + "s"


def limit_words(wanted: Wanted, decision: Decision, what: str, number: str, unit: str) -> str:
    """Return the limit in words: "supplier 1 ships at most 120 units of beans", "Ann: at most 4 days"."""
    places = [(kind, names) for kind, names in wanted if kind != "product"]
    goods = [name for kind, names in wanted if kind == "product" for name in names]
    named = " and ".join(", ".join(names) for _, names in places) or "all together"
    if decision.verb.startswith("ship") and what == "shipped" and len(places) == 1:
        verb = "gets" if places[0][0] == decision.kinds[1] else "ships"
        of = f" of {' and '.join(goods)}" if goods else ""
        return f"{named} {verb} {number}{unit}{of}"
    label = (
        ""
        if what in ("", *decision.kinds, "number", "number of times", "amount", "number taken")
        else f"{what} "
    )
    return f"{named}: {label}{number}{unit}"


def in_words(unit: str, number: float) -> str:
    """Return the unit for that many: a short sign as it is, a word in the plural.

    >>> in_words("kg", 3), in_words("minute", 3), in_words("load", 1), in_words("$", 2)
    ('kg', 'minutes', 'load', '$')
    """
    return many(unit, number) if len(unit) > 2 else unit

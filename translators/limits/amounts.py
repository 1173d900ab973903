"""Whether the amounts that are told go together: one number for each thing, in one unit."""

from __future__ import annotations

from collections.abc import Sequence

from translators.limits.facts import Given, refuse
from translators.limits.model import Decision
from translators.limits.statements import Datum
from translators.limits.vocabulary import MONEY, TIMES, UNITS

_MEASURES = frozenset(UNITS.values()) - {"unit", "point"}


def check_amounts(given: Given, decisions: Sequence[Decision]) -> None:
    """Raise `BadInputError` for two numbers for one thing, for a share where a number must be, for another unit."""
    seen: dict[tuple[object, ...], Datum] = {}
    for datum in given.data:
        quantity = datum.quantity
        key = (datum.attribute, frozenset(datum.things), datum.verb, quantity.unit, quantity.of)
        other = seen.setdefault(key, datum)
        if other.quantity.number != quantity.number:
            what = f"{datum.attribute} of {' and '.join(datum.things)}"
            raise refuse(
                datum.said, f"two numbers for the {what}: {other.quantity.number:g} and {quantity.number:g}"
            )
        if quantity.is_share and datum.attribute in ("cost", "use", "distance"):
            raise refuse(datum.said, "a share of what? Say the number itself")
        if quantity.number < 0:
            raise refuse(datum.said, "an amount below 0")
        _same_measure(datum, given, decisions)


def _same_measure(datum: Datum, given: Given, decisions: Sequence[Decision]) -> None:
    """Raise where an amount is told for a measure that nothing is counted in: $15 an hour, where days are chosen."""
    per = datum.quantity.per
    if per not in _MEASURES or datum.quantity.unit not in (*MONEY.values(), ""):
        return
    mine = [d for d in decisions if all(given.kind(name) in d.kinds for name in datum.things)]
    known = {kind for d in mine for kind in d.kinds} | {d.unit for d in mine}
    is_period = per in TIMES and all(d.verb in ("open", "take", "number") for d in mine)
    if mine and per not in known and not is_period and not ("shift" in known and per == "day"):
        counted = " or ".join(sorted(known - {""}))
        raise refuse(datum.said, f"the amount is for each {per}, but what is chosen is counted in {counted}")

"""What a limit sums up: cells counted, or each times what is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from planner.core import Atom
from translators.limits.decisions import leaves
from translators.limits.facts import Given, fits, refuse
from translators.limits.model import Decision, Terms, plus
from translators.limits.statements import Datum, Limit
from translators.limits.values import Quantity
from translators.limits.vocabulary import MONEY, TIMES

_MONEY = frozenset(MONEY.values())
Wanted = list[tuple[str, tuple[str, ...]]]


def summed(
    limit: Limit,
    wanted: Wanted,
    unit_kind: str,
    decision: Decision,
    decisions: Sequence[Decision],
    given: Given,
) -> tuple[Terms, str, float]:
    """Return what is summed, its words, and the number it is compared with."""
    quantity = limit.quantity
    cells = [cell for cell in decision.cells if fits(cell, decision.kinds, wanted)]
    counted = {decision.atom(cell): 1.0 for cell in cells}
    label = decision.words or {"number": "number", "amount": "amount", "take": "number taken"}.get(
        decision.verb, "number of times"
    )
    if quantity.is_share:
        return _shared(limit, cells, decision, given)
    if unit_kind or any(quantity.unit == name for _, names in wanted for name in names):
        return counted, f"{unit_kind or 'number'}", quantity.number
    if limit.noun == "rating":
        terms, words = _weighed(limit, "rating", cells, decision, given)
        if decision.verb == "amount":  # an average: the blend's rating
            return (
                plus(terms, dict.fromkeys(counted, -quantity.number)),
                f"{words} above {quantity.number:g}",
                0.0,
            )
        return terms, words, quantity.number
    if limit.noun in ("profit", "gain"):
        return (*_weighed(limit, "gain", cells, decision, given), quantity.number)
    if quantity.unit and quantity.unit == decision.unit and not _resource(quantity, decision, given):
        return counted, label, quantity.number
    if quantity.unit in _MONEY:
        terms = _cost(decisions if not wanted else [decision], wanted, given, quantity.unit)
        if terms:
            return terms, "cost", quantity.number
    resource = _resource(quantity, decision, given)
    if resource:
        return (
            _weights(resource, cells, decision, given, limit.said),
            quantity.of,
            quantity.number,
        )
    if (
        not quantity.unit
        or quantity.unit in ("unit", "time")
        or (decision.verb.startswith("ship") and quantity.unit == decision.unit)
    ):
        return counted, label, quantity.number
    known = sorted({d.quantity.unit for d in given.data if d.quantity.unit} | ({decision.unit} - {""}))
    raise refuse(
        limit.said,
        f"nothing is measured in “{quantity.words}”; amounts are given in {', '.join(known) or 'no unit'}",
    )


def _resource(quantity: Quantity, decision: Decision, given: Given) -> list[Datum]:
    """Return the amounts given in that unit for the things of the decision."""
    found = [
        d
        for d in given.data
        if quantity.unit
        and d.quantity.unit == quantity.unit
        and not d.quantity.is_share
        and d.attribute not in ("cost", "distance")
        and all(given.kind(name) in decision.kinds for name in d.things)
        and (not quantity.of or not d.quantity.of or d.quantity.of == quantity.of)
    ]
    if not found and quantity.unit and quantity.unit not in given.things.kinds:  # "seats 50" and "300 pupils"
        found = [
            d
            for d in given.data
            if not d.quantity.unit
            and not d.quantity.is_share
            and d.attribute == "weight"
            and given.kind(d.things[0]) in decision.kinds
        ]
    if (
        quantity.unit == decision.unit
        and any(not d.quantity.of for d in found)
        and decision.unit not in ("", *TIMES)
    ):
        return []
    return found


def _weighed(
    limit: Limit, attribute: str, cells: Sequence[tuple[str, ...]], decision: Decision, given: Given
) -> tuple[Terms, str]:
    data = [d for d in given.data if d.attribute == attribute and given.kind(d.things[0]) in decision.kinds]
    if not data:
        raise refuse(limit.said, f"no {attribute} is told of anything")
    return _weights(data, cells, decision, given, limit.said), attribute


def _weights(
    data: Sequence[Datum], cells: Sequence[tuple[str, ...]], decision: Decision, given: Given, said: str
) -> dict[Atom, float]:
    """Return the sum of the cells, each times the amount told of its things; an amount that is missing is an error."""
    kinds = {given.kind(name) for d in data for name in d.things}
    found: dict[Atom, float] = {}
    for cell in cells:
        amounts = [d.quantity.number for d in data if covers(d, cell, given)]
        if not amounts and kinds & {"product"} == set():
            if decision.verb in ("number", "amount", "take") and any(
                d.attribute in ("use", "have") for d in data
            ):
                amounts = [0.0]  # what uses nothing of it is not told of
            else:
                raise refuse(
                    said,
                    f"no amount in {data[0].quantity.unit or data[0].attribute} is told of {' and '.join(cell)}",
                )
        found[decision.atom(cell)] = sum(amounts)
    return found


def covers(datum: Datum, cell: Sequence[str], given: Given) -> bool:
    """Return whether all the things that the amount is told of are in the cell; coffee is in light coffee."""
    return all(
        name in cell or any(leaf in cell for leaf in leaves(name, given) if given.kind(name) == "product")
        for name in datum.things
    )


def _shared(
    limit: Limit, cells: Sequence[tuple[str, ...]], decision: Decision, given: Given
) -> tuple[Terms, str, float]:
    """Return a share: of what the whole contains ("20 % protein"), or of the whole itself ("half of the money")."""
    quantity = limit.quantity
    every = {decision.atom(cell): 1.0 for cell in decision.cells}
    contained = [
        d for d in given.data if d.quantity.is_share and d.quantity.of == quantity.of and quantity.of
    ]
    if contained:
        parts = _weights(contained, decision.cells, decision, given, limit.said)
        return (
            plus(parts, dict.fromkeys(every, -quantity.number)),
            f"{quantity.of} above {100 * quantity.number:g} % of all",
            0.0,
        )
    total = next(
        (
            e.quantity.number
            for e in given.limits
            if (not e.quantity.is_share and e.quantity.unit == decision.unit and not e.quantity.of)
            or (e.quantity.of == quantity.of and e is not limit and quantity.of and not e.quantity.is_share)
        ),
        None,
    )
    mine = {decision.atom(cell): 1.0 for cell in cells}
    if quantity.of in ("money", "budget", "land", "field", "total") and total is not None:
        return mine, "amount", quantity.number * total
    return (
        plus(mine, dict.fromkeys(every, -quantity.number)),
        f"amount above {100 * quantity.number:g} % of all",
        0.0,
    )


def _cost(decisions: Sequence[Decision], wanted: Wanted, given: Given, unit: str) -> dict[Atom, float]:
    """Return what all costs, in that currency."""
    found: dict[Atom, float] = {}
    for decision in decisions:
        kinds = decision.kinds
        cells = [cell for cell in decision.cells if fits(cell, kinds, [w for w in wanted if w[0] in kinds])]
        found = plus(found, priced(cells, decision, given, "cost", unit))
    return found


def priced(
    cells: Sequence[tuple[str, ...]],
    decision: Decision,
    given: Given,
    attribute: str,
    unit: str | None = None,
) -> dict[Atom, float]:
    """Return the sum over the cells of an attribute: each amount on the decision that it is the cost (or gain) of."""
    data = [
        d
        for d in given.data
        if d.attribute == attribute
        and belongs(d, decision, given)
        and (unit is None or d.quantity.unit in (unit, ""))
    ]
    found: dict[Atom, float] = {}
    for cell in cells:
        for datum in data:
            if covers(datum, cell, given):
                atom = decision.atom(cell)
                found[atom] = found.get(atom, 0.0) + datum.quantity.number
    return found


def belongs(datum: Datum, decision: Decision, given: Given) -> bool:
    """Return whether the amount is told of this decision: its verb and all of its things are the decision's."""
    if not all(given.kind(name) in decision.kinds for name in datum.things):
        return False
    verb = decision.verb
    match datum.verb:
        case "move":
            return verb.startswith("ship")
        case "make":
            return verb in ("make", "number", "amount")
        case "choose":
            return verb in ("open", "take", "number", "amount") or verb == "do"
    return verb not in ("open", "make") or (verb == "make" and len(datum.things) == 2)

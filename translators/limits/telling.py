"""A constraint problem and its solution in words: what was understood, a table of the decisions, what binds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from planner.core import Atom
from translators.limits.model import Decision, Either, Model, Row
from translators.limits.nouns import in_words, many
from translators.limits.reader import Reading
from translators.limits.statements import Aim, Datum, Limit, Wish
from translators.limits.values import Quantity

Table = tuple[tuple[str, ...], ...]
_SMALL = 1e-6


def understood(reading: Reading, model: Model) -> list[str]:
    """Return a line for each thing that was understood: what there is, amounts, limits, the aim, what was passed over."""
    kinds = {k for d in model.decisions for k in d.kinds} | {
        reading.things.kind_of[n]
        for each in reading.statements
        if isinstance(each, Datum)
        for n in each.things
    }
    lines = [f"{kind}: {', '.join(names)}" for kind, names in reading.things.kinds.items() if kind in kinds]
    lines += [f"to decide: {_decided(decision)}" for decision in model.decisions]
    data = [each for each in reading.statements if isinstance(each, Datum)]
    lines += [_datum(each) for each in data if _counts(each, reading, model)]
    lines += [
        f"told, but nothing depends on it: {_datum(each)}"
        for each in data
        if not _counts(each, reading, model)
    ]
    lines += [row.words for row in model.rows if row.said]
    lines += [
        f"it follows: {row.words}"
        for row in model.rows
        if not row.said and isinstance(row, Row) and model.shown != "route"
    ]
    lines += list(model.notes)
    if model.objective is not None:
        goal = "as small" if model.objective.direction == "minimize" else "as large"
        unit = f", in {model.objective.unit}" if model.objective.unit else ""
        lines.append(f"aim: {model.objective.words} {goal} as can be{unit}")
    elif not any(isinstance(each, (Aim, Wish)) for each in reading.statements):
        lines.append("aim: none is told; any solution will do")
    if model.wishes and model.objective is not None:
        lines.append(
            "wishes are kept as far as they can be together; among these ways the best for the aim is taken"
        )
    lines += [f"only names things: {said}" for said in reading.declared]
    lines += [f"passed over, as it binds nothing: {said}" for said in reading.background]
    return lines


def _decided(decision: Decision) -> str:
    what = {
        "number": "how many of each",
        "amount": "how much of each",
        "take": "which to take",
        "make": "how much is made",
        "start": "when each starts",
    }
    if decision.verb == "open":
        return f"which {many(decision.kinds[0])} are open"
    if decision.verb in what:
        return f"{what[decision.verb]} {decision.kinds[0]}" + (
            f", in {decision.unit}" if decision.unit and decision.unit != decision.kinds[0] else ""
        )
    if decision.verb.startswith("ship"):
        whole = "whole " if decision.is_whole else ""
        good = " of each product" if len(decision.kinds) == 3 else ""
        return f"how many {whole}{many(decision.unit)}{good} go from each {decision.kinds[0]} to each {decision.kinds[1]}"
    how = "which" if decision.is_yes_no else "how many times"
    return f"{how} {decision.kinds[0]} with which {decision.kinds[1]}"


_AIMED = {
    "cost": ("cost", "profit"),
    "gain": ("gain", "profit", "unit", "count"),
    "rating": ("rating", "gain"),
    "weight": ("weight", "end", "spread"),
    "use": ("time", "end", "spread"),
}


def _counts(datum: Datum, reading: Reading, model: Model) -> bool:
    """Return whether the aim or a limit is about such amounts."""
    if model.shown != "cells":
        return True
    measures = {each.measure for each in reading.statements if isinstance(each, Aim)}
    if measures & set(_AIMED.get(datum.attribute, (datum.attribute,))) and not datum.quantity.of:
        return True
    unit = datum.quantity.unit
    limits = [each for each in reading.statements if isinstance(each, Limit)]
    return any(
        (each.quantity.unit == unit and unit)
        or each.noun == datum.attribute
        or (each.quantity.of == datum.quantity.of and datum.quantity.of)
        or (not unit and datum.attribute in ("weight", "cost"))
        for each in limits
    )


_SAYS = {
    "cost": "costs",
    "use": "takes",
    "gain": "brings",
    "weight": "measures",
    "have": "has",
    "rating": "is rated",
}
_DOING = {"move": "shipping ", "make": "making ", "choose": "choosing "}


def _datum(datum: Datum) -> str:
    """Return the amount in words: "shipping beans from supplier 1 to roastery 1 costs $4 a unit"."""
    per = f" a {datum.quantity.per}" if datum.quantity.per and datum.quantity.per != "each" else ""
    amount = f"{_measured(datum.quantity)}{per}"
    if datum.attribute == "distance":
        return f"between {' and '.join(datum.things)}: {amount}"
    doing = _DOING.get(datum.verb, "")
    link = ", " if doing else " with "
    return f"{doing}{link.join(datum.things)}: {_SAYS.get(datum.attribute, datum.attribute)} {amount}"


def _measured(quantity: Quantity) -> str:
    if quantity.unit in ("$", "€", "£"):
        return f"{quantity.unit}{quantity.number:,.10g}"
    return replace(quantity, unit=in_words(quantity.unit, quantity.number)).words


def table_of(model: Model, values: Mapping[Atom, float]) -> Table:
    """Return the decisions as rows of words, the heads first; what is not chosen is left out."""
    if model.shown == "times":
        return _times(model, values)
    if model.shown == "route":
        return _route(model, values)
    decisions = [d for d in model.decisions if d.verb != "make"]
    if len(decisions) == 1 and len(decisions[0].kinds) == 2 and decisions[0].is_yes_no:
        return _lists(decisions[0], values)
    rows: list[tuple[str, ...]] = []
    for decision in decisions:
        for cell in decision.cells:
            value = values.get(decision.atom(cell), 0.0)
            if abs(value) > _SMALL:
                rows.append((_cell_words(decision, cell), _amount(decision, value)))
    return (("decision", "amount"), *rows)


def _cell_words(decision: Decision, cell: tuple[str, ...]) -> str:
    if decision.verb.startswith("ship"):
        good = f"{cell[2]} " if len(cell) == 3 else ""
        return f"{good}from {cell[0]} to {cell[1]}"
    if decision.verb == "open":
        return f"{cell[0]} is open"
    return " with ".join(cell)


def _amount(decision: Decision, value: float) -> str:
    if decision.is_yes_no:
        return "yes"
    unit = "" if decision.unit in ("", *decision.kinds) else f" {in_words(decision.unit, value)}"
    return f"{round(value, 6):,.10g}{unit}"


def _lists(decision: Decision, values: Mapping[Atom, float]) -> Table:
    first, second = decision.kinds
    rows = []
    for name in dict.fromkeys(cell[0] for cell in decision.cells):
        with_it = [
            cell[1]
            for cell in decision.cells
            if cell[0] == name and values.get(decision.atom(cell), 0.0) > 0.5
        ]
        rows.append((name, ", ".join(with_it) or "-"))
    return ((first, second), *rows)


def _times(model: Model, values: Mapping[Atom, float]) -> Table:
    starts = model.decisions[0]
    rows = []
    for (job,) in starts.cells:
        at = values.get(starts.atom((job,)), 0.0)
        rows.append((at, job, f"{at:,.10g}", f"{at + model.lengths[job]:,.10g}"))
    unit = f" ({starts.unit})" if starts.unit else ""
    return (
        (starts.kinds[0], f"starts{unit}", f"ends{unit}"),
        *((job, a, b) for _, job, a, b in sorted(rows)),
    )


def _route(model: Model, values: Mapping[Atom, float]) -> Table:
    decision = model.decisions[0]
    chosen = [cell for cell in decision.cells if values.get(decision.atom(cell), 0.0) > 0.5]
    if decision.kinds[1] == "stop":
        chosen = sorted(chosen, key=lambda cell: int(cell[1].split()[1]))
        return (("stop", "place"), *((cell[1], cell[0]) for cell in chosen))
    return ((decision.kinds[0], decision.kinds[1]), *chosen)


def binding(model: Model, values: Mapping[Atom, float]) -> list[str]:
    """Return the limits that are used up: they hold with nothing to spare."""
    found = []
    for row in model.rows:
        if (
            isinstance(row, Either)
            or not row.said
            or row.comparator == "="
            or row.words.endswith("as received")
            or ": not both" in row.words
            or not any(row.terms.values())
        ):
            continue
        if any(atom not in values for atom in row.terms):
            continue
        if abs(row.holds_with(values) - row.number) < _SMALL * max(1.0, abs(row.number)):
            found.append(row.words)
    return list(dict.fromkeys(found))


def drawn(table: Table) -> str:
    """Return the table as text, columns in line."""
    widths = [max(len(row[i]) for row in table) for i in range(len(table[0]))]
    lines = [
        "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    ]
    return "\n".join((lines[0], "  ".join("-" * width for width in widths), *lines[1:]))


def differences(before: Table, after: Table) -> list[str]:
    """Return what is decided otherwise, a line for each."""
    old, new = ({row[0]: row[1:] for row in table[1:]} for table in (before, after))
    lines = []
    for name in dict.fromkeys((*old, *new)):
        if old.get(name) != new.get(name):
            was, now = (", ".join(each[name]) if name in each else "nothing" for each in (old, new))
            lines.append(f"{name}: {was} becomes {now}")
    return lines


def joined(lines: Sequence[str], mark: str = "- ") -> str:
    """Return the lines as a list."""
    return "\n".join(f"{mark}{line}" for line in lines)

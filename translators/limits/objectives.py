"""What is to be as small or as large as can be, as a sum over the decisions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.core import Atom
from planner.core.constraints import Variable
from translators.limits.facts import Given, refuse
from translators.limits.model import Decision, Objective, Row, Terms, plus, times
from translators.limits.statements import Aim, Datum
from translators.limits.sums import priced
from translators.limits.vocabulary import TIMES

Built = tuple[Objective | None, list[Row], list[Variable]]
LAST = Atom("latest")


def objective_of(decisions: Sequence[Decision], given: Given) -> Built:
    """Return the objective, with the rows and numbers that it needs; none if nothing is aimed at."""
    if not given.aims:
        return None, [], []
    aim = given.aims[0]
    match aim.measure:
        case "cost" | "gain" | "distance" | "rating" | "weight" | "time":
            return _summed(aim, aim.measure, decisions, given), [], []
        case "profit":
            return _profit(aim, decisions, given), [], []
        case "used":
            return _used(aim, decisions, given)
        case "end":
            return _latest(aim, decisions, given)
        case "spread":
            return _spread(decisions, given)
        case "count" | "unit":
            return _counted(aim, decisions, given), [], []
    raise refuse(
        aim.said, "what should be as small or large as can be is not understood; name it, as “the total cost”"
    )


def _summed(aim: Aim, attribute: str, decisions: Sequence[Decision], given: Given) -> Objective:
    kinds = {"time": "use"}.get(attribute, attribute)
    terms = plus(*(priced(d.cells, d, given, kinds) for d in decisions))
    if attribute == "gain" and not terms:
        terms = plus(*(priced(d.cells, d, given, "rating") for d in decisions))
    data = [d for d in given.data if d.attribute == kinds]
    if attribute == "time":
        data = [d for d in data if d.quantity.unit in TIMES]
    if not terms:
        raise refuse(aim.said, f"no {attribute} is told of anything that is decided")
    units = {d.quantity.unit for d in data if d.quantity.unit} | {
        "" for d in data if not d.quantity.unit and attribute == "cost"
    }
    if len(units - {""}) > 1:
        raise refuse(aim.said, f"amounts in {' and '.join(sorted(units))} cannot be added; use one unit")
    _no_gaps(aim, data, decisions, given)
    unit = next(iter(units - {""}), "")
    return Objective(aim.direction, f"total {attribute}", terms, unit)


def _no_gaps(aim: Aim, data: Sequence[Datum], decisions: Sequence[Decision], given: Given) -> None:
    """Raise if an amount is told of some members of a kind, and not of others."""
    for decision in decisions:
        for kind in decision.kinds if len(decision.kinds) < 3 else ():
            told = {name for d in data for name in d.things if given.kind(name) == kind}
            lacking = [name for name in given.things.kinds[kind] if name not in told]
            if told and lacking and decision.verb != "open" and all(len(d.things) <= 2 for d in data):
                raise refuse(
                    aim.said, f"nothing is told for {', '.join(lacking)}, but for {', '.join(sorted(told))}"
                )
        if len(decision.kinds) == 2 and decision.verb == "do":
            pairs = {frozenset(d.things) for d in data if len(d.things) == 2}
            missing = next(
                (
                    c
                    for c in decision.cells
                    if pairs and frozenset(c) not in pairs and any(set(c) & p for p in pairs)
                ),
                None,
            )
            if missing is not None:
                raise refuse(aim.said, f"nothing is told for {' and '.join(missing)}")


def _profit(aim: Aim, decisions: Sequence[Decision], given: Given) -> Objective:
    gains = plus(*(priced(d.cells, d, given, "gain") for d in decisions))
    costs = plus(*(priced(d.cells, d, given, "cost") for d in decisions))
    if not gains:
        raise refuse(aim.said, "no profit and no income is told of anything that is decided")
    unit = next((d.quantity.unit for d in given.data if d.attribute == "gain" and d.quantity.unit), "")
    return Objective(aim.direction, "total profit", plus(gains, times(-1, costs)), unit)


def _counted(aim: Aim, decisions: Sequence[Decision], given: Given) -> Objective:
    """Return the number of things of a kind, or the sum of what is given in a unit."""
    data = [d for d in given.data if aim.kind and d.quantity.unit == aim.kind]
    if data:
        terms = plus(*(priced(d.cells, d, given, data[0].attribute, aim.kind) for d in decisions))
        return Objective(aim.direction, f"total {aim.kind}", terms, aim.kind)
    gained = [d for d in given.data if d.attribute == "gain"]
    if aim.direction == "maximize" and gained:
        return _summed(aim, "gain", decisions, given)
    decision = decisions[0]
    return Objective(
        aim.direction, f"number of {aim.kind}", {decision.atom(cell): 1.0 for cell in decision.cells}
    )


def _used(aim: Aim, decisions: Sequence[Decision], given: Given) -> Built:
    """Return how many of a kind are used at all."""
    decision = next((d for d in decisions if aim.kind in d.kinds), None)
    if decision is None:
        raise refuse(aim.said, f"nothing is decided about {aim.kind}")
    if len(decision.kinds) == 1:
        return (
            Objective("minimize", f"number of {aim.kind}", {decision.atom(c): 1.0 for c in decision.cells}),
            [],
            [],
        )
    at = decision.kinds.index(aim.kind)
    rows, helpers = [], []
    for name in given.things.kinds[aim.kind]:
        used = Atom("used", (name.replace(" ", "_"),))
        helpers.append(Variable(used, 0.0, 1.0))
        cells = [cell for cell in decision.cells if cell[at] == name]
        most = 1.0 if decision.is_yes_no else float(decision.upper or 1e6)
        rows += [Row(f"{name} is used", {decision.atom(cell): 1.0, used: -most}, "<=", 0.0) for cell in cells]
    terms = {helper.name: 1.0 for helper in helpers}
    return Objective("minimize", f"number of {aim.kind} used", terms, aim.kind), rows, helpers


def _loads(aim_said: str, decisions: Sequence[Decision], given: Given) -> dict[str, dict[Atom, float]]:
    """Return for each of those who work side by side how long all that it does takes."""
    decision = decisions[0]
    data = [d for d in given.data if d.attribute in ("use", "weight") and d.quantity.unit in (*TIMES, "")]
    if len(decision.kinds) != 2 or not data:
        raise refuse(aim_said, "how long things take is not told")
    pairs = [d for d in data if len(d.things) == 2]
    agents = {given.kind(d.agent) for d in pairs if d.agent}
    if len(agents) == 1:
        kind = agents.pop()
    else:
        timed = {given.kind(n) for d in data for n in d.things}
        kind = next((k for k in decision.kinds if k not in timed), decision.kinds[1])
    at = decision.kinds.index(kind)
    loads: dict[str, dict[Atom, float]] = {name: {} for name in given.things.kinds[kind]}
    for cell in decision.cells:
        found = [d.quantity.number for d in data if all(n in cell for n in d.things)]
        if not found:
            raise refuse(aim_said, f"how long {' and '.join(cell)} take is not told")
        loads[cell[at]][decision.atom(cell)] = sum(found)
    return loads


def are_whole(sums: Iterable[Terms]) -> bool:
    """Return whether all factors are whole, so that a bound on sums of whole numbers is whole too.

    z3 proves the least of a whole bound in a moment; of a real one it took from 0.1 s to more than a minute, by chance.
    """
    return all(float(factor).is_integer() for terms in sums for factor in terms.values())


def _latest(aim: Aim, decisions: Sequence[Decision], given: Given) -> Built:
    """Return when the last of those who work side by side is finished."""
    loads = _loads(aim.said, decisions, given)
    rows = [
        Row(f"{name}: finished by the end", plus(load, {LAST: -1.0}), "<=", 0.0)
        for name, load in loads.items()
    ]
    unit = next((d.quantity.unit for d in given.data if d.quantity.unit in TIMES), "")
    return (
        Objective("minimize", "time until all is finished", {LAST: 1.0}, unit),
        rows,
        [Variable(LAST, 0.0, is_whole=are_whole(loads.values()))],
    )


def _spread(decisions: Sequence[Decision], given: Given) -> Built:
    """Return the difference between who has most and who has least: in time where times are told, else in number."""
    decision = decisions[0]
    if any(d.attribute == "use" and d.quantity.unit in TIMES for d in given.data):
        loads = _loads(given.aims[0].said, decisions, given)
    else:
        kind = decision.kinds[0]
        loads = {
            name: {decision.atom(c): 1.0 for c in decision.cells if c[0] == name}
            for name in given.things.kinds[kind]
        }
    most, least = Atom("most"), Atom("least")
    is_whole = decision.is_whole and are_whole(loads.values())
    rows = [
        Row(f"{name}: at most the most", plus(load, {most: -1.0}), "<=", 0.0) for name, load in loads.items()
    ]
    rows += [
        Row(f"{name}: at least the least", plus(load, {least: -1.0}), ">=", 0.0)
        for name, load in loads.items()
    ]
    objective = Objective("minimize", "difference between the most and the least", {most: 1.0, least: -1.0})
    return objective, rows, [Variable(most, 0.0, is_whole=is_whole), Variable(least, 0.0, is_whole=is_whole)]

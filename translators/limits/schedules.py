"""Jobs in time: how long each takes, what comes before what, what cannot be at once; finished as early as can be."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from planner.core import Atom, BadInputError
from planner.core.constraints import Variable
from translators.limits.facts import Given, refuse
from translators.limits.model import Decision, Either, Model, Objective, Row, plus
from translators.limits.objectives import LAST
from translators.limits.statements import Alone, Cells, Limit, Order, Window, Wish
from translators.limits.vocabulary import TIMES


def is_schedule(given: Given) -> bool:
    """Return whether the text asks when things are done."""
    return given.is_scheduled


def schedule_of(given: Given) -> Model:
    """Return the problem of when each job starts."""
    lengths = {
        d.things[0]: d.quantity.number
        for d in given.data
        if d.attribute in ("use", "weight", "have") and len(d.things) == 1 and d.quantity.unit in TIMES
    }
    units = {d.quantity.unit for d in given.data if d.quantity.unit in TIMES}
    if len(units) > 1:
        raise BadInputError(f"times in {' and '.join(sorted(units))} cannot be mixed; use one unit")
    unit = next(iter(units), "")
    if not lengths:
        raise BadInputError("how long things take is not told. Say it, as “Job A takes 3 hours”")
    kind = given.kind(next(iter(lengths)))
    jobs = given.things.kinds[kind]
    lacking = [job for job in jobs if job not in lengths]
    if lacking:
        raise BadInputError(f"how long {', '.join(lacking)} takes is not told")
    told = [each.quantity.number for each in given.statements if isinstance(each, Window)]
    told += [each.gap for each in given.statements if isinstance(each, Order)]
    is_whole = all(float(number).is_integer() for number in (*lengths.values(), *told))
    starts = Decision("start", (kind,), tuple((job,) for job in jobs), unit, is_whole, None, ("",), "starts")
    rows: list[Row | Either] = []
    for statement in given.statements:
        match statement:
            case Order() | Window() | Alone():
                rows += _timed(statement, starts, lengths, jobs)
            case Limit() | Cells() | Wish():
                raise refuse(
                    statement.said, "in a schedule only times, order and one at a time are understood"
                )
    for aim in given.aims:
        if aim.measure not in ("end", "time") or aim.direction != "minimize":
            raise refuse(aim.said, "a schedule can only be finished as early as possible")
    rows += [
        Row(f"{job}: ends by the end", {starts.atom((job,)): 1.0, LAST: -1.0}, "<=", -lengths[job])
        for job in jobs
    ]
    objective = Objective("minimize", "end of the last", {LAST: 1.0}, unit) if given.aims else None
    return Model(
        (starts,),
        tuple(rows),
        objective,
        (Variable(LAST, 0.0, is_whole=is_whole),),
        shown="times",
        lengths=lengths,
    )


def _timed(
    statement: Order | Window | Alone, starts: Decision, lengths: dict[str, float], jobs: Sequence[str]
) -> list[Row | Either]:
    said = statement.said
    match statement:
        case Order(before, after, gap):
            firsts = before or [job for job in jobs if job not in after]
            seconds = after or [job for job in jobs if job not in before]
            return [_after(starts, a, b, lengths[a] + gap, said) for a in firsts for b in seconds]
        case Alone(things):
            named = [job for job in things if job in jobs] or list(jobs)
            return [
                Either(
                    f"{a} and {b} not at once",
                    (_after(starts, a, b, lengths[a], said), _after(starts, b, a, lengths[b], said)),
                    said,
                )
                for a, b in combinations(named, 2)
            ]
    rows: list[Row | Either] = []
    for job in statement.things:
        if job not in jobs:
            raise refuse(said, f"{job} is none of what is scheduled")
        if starts.unit and statement.quantity.unit not in ("", starts.unit):
            raise refuse(said, f"times are in {starts.unit}; say this in {starts.unit} too")
        late = lengths[job] if statement.edge == "end" else 0.0
        number = statement.quantity.number - late
        words = f"{job}: {statement.edge} {statement.quantity.comparator} {statement.quantity.number:g} {starts.unit}"
        rows.append(Row(words, {_start(starts, job): 1.0}, statement.quantity.comparator, number, said))
    return rows


def _start(starts: Decision, job: str) -> Atom:
    return starts.atom((job,))


def _after(starts: Decision, first: str, second: str, gap: float, said: str) -> Row:
    terms = plus({_start(starts, second): 1.0}, {_start(starts, first): -1.0})
    return Row(f"{second} starts after {first} has ended", terms, ">=", gap, said)

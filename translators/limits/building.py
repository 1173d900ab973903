"""From what a text says to the whole constraint problem."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from planner.core import Atom, BadInputError
from planner.core.constraints import Variable
from translators.limits.amounts import check_amounts
from translators.limits.cells import cell_rows, flipped
from translators.limits.decisions import decisions_of
from translators.limits.facts import Given, refuse
from translators.limits.goods import goods_rows
from translators.limits.model import Decision, Either, Model, Row
from translators.limits.objectives import objective_of
from translators.limits.reader import Reading
from translators.limits.routes import is_route, route_of
from translators.limits.rows import rows_of
from translators.limits.schedules import is_schedule, schedule_of
from translators.limits.statements import (
    Apart,
    Cells,
    Count,
    Covers,
    Limit,
    Recipe,
    Statement,
    Trait,
    When,
    Wish,
)

Rows = list[Row | Either]


def model_of(reading: Reading) -> Model:
    """Return the constraint problem, or raise `BadInputError` naming the sentence that does not fit or what is missing."""
    given = Given(reading)
    if is_route(given):
        return route_of(given)
    if is_schedule(given):
        return schedule_of(given)
    decisions = decisions_of(given)
    if not decisions:
        raise BadInputError(
            "the text tells of nothing to decide. Say what is to be chosen, as “ship beans from suppliers to roasteries”"
        )
    rows: Rows = []
    helpers: list[Variable] = []
    wishes: list[tuple[str, Atom]] = []
    for statement in reading.statements:
        if isinstance(statement, Wish):
            kept, helper = _wished(statement, decisions, given, len(wishes))
            rows += kept
            helpers.append(helper)
            wishes.append((statement.said, helper.name))
        else:
            rows += hard_rows(statement, decisions, given)
    rows += goods_rows(decisions, given)
    rows += _done(decisions, given)
    _no_leftovers(decisions, given)
    if len(given.aims) > 1:
        said = "”, “".join(aim.said for aim in given.aims)
        raise BadInputError(f"two aims: “{said}”. Leave one, or make one of them a limit")
    objective, extra, more = objective_of(decisions, given)
    helpers += more
    return Model(decisions, (*rows, *extra), objective, tuple(helpers), tuple(wishes))


def _no_leftovers(decisions: Sequence[Decision], given: Given) -> None:
    """Raise for what was said of another kind of problem than this one, so that nothing is passed over."""
    check_amounts(given, decisions)
    verbs = {decision.verb for decision in decisions}
    kinds = {kind for decision in decisions for kind in decision.kinds}
    for each in given.statements:
        match each:
            case Recipe() if "make" not in verbs:
                raise refuse(each.said, "nothing is made of it here; say what making it costs, and where")
            case Covers() if len(decisions[0].kinds) != 1:
                raise refuse(each.said, "what covers what does not fit with the other decisions")
            case Count() if given.kind(each.thing) not in kinds:
                raise refuse(each.said, f"nothing is decided about {each.thing}")
            case Trait(name) if name in ("in order", "back", "visit") or name.startswith("start "):
                raise refuse(each.said, "no distances are told, so no way can be planned")


def hard_rows(statement: Statement, decisions: Sequence[Decision], given: Given) -> Rows:
    """Return the rows of one statement that must hold."""
    match statement:
        case Limit():
            if _covered(statement, decisions, given):
                return _cover_rows(statement, decisions[0], given)
            return _scaled(rows_of(statement, decisions, given), given)
        case Cells():
            return list(cell_rows(statement, decisions))
        case Apart():
            return _apart(statement, decisions)
        case When():
            return _when(statement, decisions)
    return []


def _scaled(rows: Sequence[Row], given: Given) -> Rows:
    """Return the rows of "each task is done by one robot" with the number of tasks that there are."""
    if not given.counts:
        return list(rows)
    found: Rows = []
    for row in rows:
        name = row.words.split(":")[0]
        count = given.counts.get(name, 1.0)
        found.append(
            Row(
                row.words if count == 1 else f"{name}: all {count:g} are done",
                row.terms,
                row.comparator,
                row.number * count,
                row.said,
            )
        )
    return found


def _done(decisions: Sequence[Decision], given: Given) -> Rows:
    """Return that all that there are of counted things is done, where no sentence says how often."""
    if not given.counts:
        return []
    decision = decisions[0]
    kind = given.kind(next(iter(given.counts)))
    if kind not in decision.kinds or any(g.kind == kind for each in given.limits for g in each.groups):
        return []
    rows: Rows = []
    for name, count in given.counts.items():
        cells = [cell for cell in decision.cells if name in cell]
        rows.append(
            Row(f"{name}: all {count:g} are done", {decision.atom(cell): 1.0 for cell in cells}, "=", count)
        )
    return rows


# --- relations ------------------------------------------------------------------------------------------


def _apart(statement: Apart, decisions: Sequence[Decision]) -> Rows:
    """Return that no two of the things share one of the kind, or that all share it."""
    usable = [
        d
        for d in decisions
        if statement.group.kind in d.kinds and (not statement.kind or statement.kind in d.kinds)
    ]
    if not usable:
        raise refuse(
            statement.said, f"nothing is decided between {statement.group.kind} and {statement.kind}"
        )
    decision = usable[0]
    at = decision.kinds.index(statement.group.kind)
    others = sorted(
        {(*cell[:at], *cell[at + 1 :]) for cell in decision.cells},
        key=lambda c: decision.cells.index((*c[:at], statement.group.members[0], *c[at:])),
    )
    rows: Rows = []
    for other in others:
        atoms = {name: decision.atom((*other[:at], name, *other[at:])) for name in statement.group.members}
        where = " ".join(other)
        for one, two in combinations(atoms, 2):
            if statement.is_denied:
                rows.append(
                    Row(
                        f"{where}: not both {one} and {two}",
                        {atoms[one]: 1.0, atoms[two]: 1.0},
                        "<=",
                        1.0,
                        statement.said,
                    )
                )
            else:
                rows.append(
                    Row(
                        f"{where}: {one} if and only if {two}",
                        {atoms[one]: 1.0, atoms[two]: -1.0},
                        "=",
                        0.0,
                        statement.said,
                    )
                )
    return rows


def _when(statement: When, decisions: Sequence[Decision]) -> Rows:
    conditions = cell_rows(_must(statement.condition), decisions)
    consequences = cell_rows(_must(statement.consequence), decisions)
    return [
        Either(
            f"if {' and '.join(c.words for c in conditions)}, then {row.words}",
            (*(flipped(c) for c in conditions), row),
            statement.said,
        )
        for row in consequences
    ]


def _must(cells: Cells) -> Cells:
    return Cells(cells.groups, "never" if cells.how == "never" else "must", cells.verb, cells.said)


def _covered(limit: Limit, decisions: Sequence[Decision], given: Given) -> bool:
    return (
        limit.verb == "match"
        and any(isinstance(each, Covers) for each in given.statements)
        and len(decisions[0].kinds) == 1
    )


def _cover_rows(limit: Limit, decision: Decision, given: Given) -> Rows:
    covers = {each.thing: each.others for each in given.statements if isinstance(each, Covers)}
    rows: Rows = []
    for group in limit.groups:
        for name in group.members:
            by = [thing for thing, others in covers.items() if name in others]
            terms = {decision.atom((thing,)): 1.0 for thing in by}
            rows.append(
                Row(
                    f"{name}: covered by {', '.join(by)}",
                    terms,
                    limit.quantity.comparator,
                    limit.quantity.number,
                    limit.said,
                )
            )
    return rows


# --- wishes ---------------------------------------------------------------------------------------------


def _wished(wish: Wish, decisions: Sequence[Decision], given: Given, number: int) -> tuple[Rows, Variable]:
    """Return the rows of a wish, each loosened where the wish is given up, and the 0/1 number that says so."""
    broken = Variable(Atom("given-up", (f"wish{number + 1}",)), 0.0, 1.0)
    found: Rows = []
    for statement in wish.wanted:
        for row in hard_rows(statement, decisions, given):
            gone = Row("the wish is given up", {broken.name: 1.0}, ">=", 1.0, wish.said)
            rows = row.rows if isinstance(row, Either) else (row,)
            found.append(Either(f"if possible, {row.words}", (*rows, gone), wish.said))
    if not found:
        raise refuse(wish.said, "what is wished for is not understood")
    return found, broken

"""Ways from place to place: each task at one of its stations, or each place once; as short as can be.

The way is a path through layers, one a stop; each layer's choice is 0/1, and a leg between two choices as much as both
(at an end of the path the legs are whole where the choices are).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planner.core import Atom, BadInputError
from planner.core.constraints import Variable
from translators.limits.cells import cell_rows
from translators.limits.facts import Given, refuse
from translators.limits.model import Decision, Model, Objective, Row
from translators.limits.statements import Cells, Datum, Limit

Cell = tuple[str, ...]
Distances = Mapping[frozenset[str], float]


def is_route(given: Given) -> bool:
    """Return whether the text tells distances between places."""
    is_way = bool(given.traits & {"visit", "in order", "back"}) or any(
        trait.startswith("start ") for trait in given.traits
    )
    return is_way and any(d.attribute == "distance" and len(d.things) == 2 for d in given.data)


def route_of(given: Given) -> Model:
    """Return the problem of which place to be at when."""
    data = [d for d in given.data if d.attribute == "distance"]
    distances = _distances(data)
    unit = next((d.quantity.unit for d in data if d.quantity.unit), "")
    start = next((trait.split(" ", 1)[1] for trait in given.traits if trait.startswith("start ")), "")
    places = list(dict.fromkeys(name for d in data for name in d.things))
    if "in order" in given.traits:
        decision, rows = _tasks(given, places)
        layers = [
            [cell for cell in decision.cells if cell[0] == task]
            for task in dict.fromkeys(c[0] for c in decision.cells)
        ]
    else:
        decision, rows = _tour(given, [name for name in places if name != start])
        n_stops = len({cell[0] for cell in decision.cells})
        layers = [[cell for cell in decision.cells if cell[1] == f"stop {n + 1}"] for n in range(n_stops)]
    way = _Way(decision, 1 if "in order" in given.traits else 0, distances, data[-1].said)
    legs: dict[Atom, float] = {}
    for number, (here, there) in enumerate(pairwise(layers), start=1):
        rows += _legs(way, number, here, there, legs)
    if start:
        _ends(way, layers[0], start, legs)
        if "back" in given.traits:
            _ends(way, layers[-1], start, legs)
    for aim in given.aims:
        if aim.measure not in ("distance", "end", "time", "cost") or aim.direction != "minimize":
            raise refuse(aim.said, "of a way only the length can be made as small as possible")
    helpers = tuple(Variable(atom, 0.0, 1.0, is_whole=False) for atom in legs if atom.predicate == "leg")
    objective = Objective("minimize", "total distance", legs, unit) if given.aims else None
    notes = (
        (f"it starts at {start}" + (" and comes back" if "back" in given.traits else ""),) if start else ()
    )
    return Model((decision,), tuple(rows), objective, helpers, notes=notes, shown="route")


def _distances(data: Sequence[Datum]) -> Distances:
    found: dict[frozenset[str], float] = {}
    for datum in data:
        pair = frozenset(datum.things)
        if pair in found and found[pair] != datum.quantity.number:
            raise refuse(datum.said, f"two distances are told between {' and '.join(datum.things)}")
        found[pair] = datum.quantity.number
    return found


def _tasks(given: Given, places: Sequence[str]) -> tuple[Decision, list[Row]]:
    """Return at which station each task is done, in the order in which the tasks are named."""
    told = [c for c in given.cells if len(c.groups) == 2]
    kinds = {g.kind for c in told for g in c.groups}
    place_kind = next((given.kind(name) for name in places if given.kind(name) in kinds), "")
    task_kind = next(iter(kinds - {place_kind}), "")
    if not place_kind or not task_kind:
        raise BadInputError(
            "which station can do which task is not told. Say it, as “Scan can be done at station 1”"
        )
    tasks, stations = given.things.kinds[task_kind], given.things.kinds[place_kind]
    decision = Decision(
        "at",
        (task_kind, place_kind),
        tuple((t, s) for t in tasks for s in stations),
        "",
        True,
        1.0,
        ("", "at"),
    )
    rows = [
        Row(f"{task}: at one {place_kind}", {decision.atom((task, s)): 1.0 for s in stations}, "=", 1.0)
        for task in tasks
    ]
    for statement in given.statements:
        if isinstance(statement, Cells):
            rows += cell_rows(statement, (decision,))
        elif isinstance(statement, Limit) and not (
            statement.quantity.number == 1 and statement.quantity.unit == place_kind
        ):
            raise refuse(statement.said, "this limit is not understood of a way")
    return decision, rows


def _tour(given: Given, places: Sequence[str]) -> tuple[Decision, list[Row]]:
    """Return which place is which stop; each place is one."""
    stops = [f"stop {n + 1}" for n in range(len(places))]
    decision = Decision(
        "at", ("place", "stop"), tuple((p, s) for p in places for s in stops), "", True, 1.0, ("", "as")
    )
    rows = [Row(f"{p}: visited once", {decision.atom((p, s)): 1.0 for s in stops}, "=", 1.0) for p in places]
    rows += [Row(f"{s}: one place", {decision.atom((p, s)): 1.0 for p in places}, "=", 1.0) for s in stops]
    for statement in given.statements:
        if isinstance(statement, (Limit, Cells)):
            raise refuse(statement.said, "this limit is not understood of a tour")
    return decision, rows


@dataclass(frozen=True, slots=True)
class _Way:
    """What legs are made of: the decision, which of a cell's names is the place, the distances, where they are told."""

    decision: Decision
    place_at: int
    distances: Distances
    said: str

    def between(self, one: Cell, other: Cell) -> float:
        return self.distance(one[self.place_at], other[self.place_at])

    def distance(self, one: str, other: str) -> float:
        """Return the distance, or raise if it is not told."""
        if one == other:
            return 0.0
        found = self.distances.get(frozenset((one, other)))
        if found is None:
            raise refuse(self.said, f"the distance between {one} and {other} is not told")
        return found


def _legs(
    way: _Way, number: int, here: Sequence[Cell], there: Sequence[Cell], legs: dict[Atom, float]
) -> list[Row]:
    """Return rows that make the legs between two stops what the stops are; their lengths are put into `legs`."""
    atoms = {
        (a, b): Atom("leg", (str(number), *(name.replace(" ", "_") for name in (*a, *b))))
        for a in here
        for b in there
    }
    legs.update({atom: way.between(a, b) for (a, b), atom in atoms.items()})
    rows = []
    for a in here:
        out = {atoms[a, b]: 1.0 for b in there}
        rows.append(Row(f"leaves {a[way.place_at]}", {**out, way.decision.atom(a): -1.0}, "=", 0.0))
    for b in there:
        into = {atoms[a, b]: 1.0 for a in here}
        rows.append(Row(f"reaches {b[way.place_at]}", {**into, way.decision.atom(b): -1.0}, "=", 0.0))
    return rows


def _ends(way: _Way, layer: Sequence[Cell], start: str, legs: dict[Atom, float]) -> None:
    """Put the ways between the start and the stops of a layer into `legs`."""
    for cell in layer:
        atom = way.decision.atom(cell)
        legs[atom] = legs.get(atom, 0.0) + way.distance(cell[way.place_at], start)

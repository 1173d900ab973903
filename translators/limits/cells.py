"""What must, may alone, or must not be, as rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from translators.limits.facts import fits, refuse
from translators.limits.model import Decision, Row
from translators.limits.statements import Cells
from translators.limits.vocabulary import FLIPPED

Wanted = list[tuple[str, tuple[str, ...]]]


def cell_rows(cells: Cells, decisions: Sequence[Decision]) -> list[Row]:
    """Return rows for what must, may alone, or must not be."""
    kinds = {g.kind for g in cells.groups}
    usable = [d for d in decisions if kinds <= set(d.kinds)]
    if cells.verb == "choose" and any(d.verb == "open" for d in usable):
        usable = [d for d in usable if d.verb == "open"]
    if not usable:
        raise refuse(cells.said, f"nothing is decided between {' and '.join(sorted(kinds))}")
    decision = usable[0]
    if cells.how == "only":
        return list(_only(cells, decision))
    singles = [g for g in cells.groups if g.joined == "and" or cells.how == "never"]
    either = [g for g in cells.groups if g not in singles]
    found = []
    for names in product(*(g.members for g in singles)):
        wanted: Wanted = [(g.kind, (n,)) for g, n in zip(singles, names, strict=True)] + [
            (g.kind, g.members) for g in either
        ]
        mine = [cell for cell in decision.cells if fits(cell, decision.kinds, wanted)]
        terms = {decision.atom(cell): 1.0 for cell in mine}
        what = " with ".join([*names, *(" or ".join(g.members) for g in either)])
        if cells.how == "never":
            found.append(Row(f"{what}: none", terms, "=", 0.0, cells.said))
        else:
            found.append(Row(f"{what}: at least 1", terms, ">=", 1.0, cells.said))
    return found


def _only(cells: Cells, decision: Decision) -> Iterator[Row]:
    """Yield rows that forbid what is not told of as possible: Ann can work on Monday means on no other day."""
    if len(cells.groups) != 2:
        return
    spoken, allowed = sorted(cells.groups, key=lambda g: bool(g.preposition))
    for name in spoken.members:
        wanted: Wanted = [(spoken.kind, (name,))]
        barred = [
            cell
            for cell in decision.cells
            if fits(cell, decision.kinds, wanted)
            and not fits(cell, decision.kinds, [(allowed.kind, allowed.members)])
        ]
        if barred:
            words = f"{name}: only {', '.join(allowed.members)}"
            yield Row(words, {decision.atom(cell): 1.0 for cell in barred}, "=", 0.0, cells.said)


def flipped(row: Row) -> Row:
    """Return the contrary of a row over whole numbers."""
    return Row(f"not: {row.words}", row.terms, FLIPPED[row.comparator], row.number, row.said)

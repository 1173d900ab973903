"""What each clause says, by its verb and what stands beside it."""

from __future__ import annotations

from dataclasses import replace

from translators.limits.chunks import Mark, Unknown
from translators.limits.clauses import Clause
from translators.limits.declaring import read_named, read_traits
from translators.limits.numbers import is_either, read_amounts
from translators.limits.relations import (
    read_apart,
    read_covers,
    read_distance,
    read_order,
    read_recipe,
    read_window,
)
from translators.limits.statements import (
    Cells,
    Limit,
    Misread,
    Statement,
)
from translators.limits.things import Things
from translators.limits.values import Quantity

_ALLOWS = ("can", "may", "could")


def read(clause: Clause, things: Things, said: str) -> list[Statement] | Misread:
    """Return what the clause says; nothing where it only names things; or why it cannot be read."""
    for reader in (read_named, read_traits):
        found = reader(clause, things, said)
        if found is not None:
            return found
    for simple in (read_apart, read_order, read_window, read_covers, read_distance):
        found = simple(clause, said)
        if found is not None:
            return found
    recipe = read_recipe(clause, things, said)
    if recipe is not None:
        return recipe
    if clause.quantities:
        if is_either(clause):
            return Misread(said, "“or” between numbers; say “at least” and “at most”")
        return read_amounts(clause, things, said)
    if clause.is_denied and "both" in clause.marks:
        return [Limit(clause.groups, Quantity(1.0, comparator="<="), "match", is_together=True, said=said)]
    return _cells(clause, said)


def _cells(clause: Clause, said: str) -> list[Statement] | Misread:
    if not clause.groups:
        return Misread(said, _why(clause))
    if clause.unknown and not (clause.has("move", "supply") and len(clause.unknown) == 1):
        return Misread(said, _why(clause))
    verb = next((v for v in clause.verbs if v.kind), None)
    is_denied = clause.is_denied or any(g.how == "no" for g in clause.groups)
    modal = next((v.modal for v in clause.verbs if v.modal), "")
    how = (
        "never"
        if is_denied
        else "only"
        if modal in _ALLOWS or (verb and verb.word == "available")
        else "must"
    )
    if any(v.word.startswith(("clos", "shut")) for v in clause.verbs):
        how = "must" if is_denied else "never"
    groups = clause.groups
    if "only" in clause.marks and len(groups) == 2 and not is_denied:
        how = "only"
        first = clause.chunks[0]
        if (
            isinstance(first, Mark) and first.name == "only"
        ):  # only Ann may work on Friday: Friday is for Ann alone
            groups = (replace(groups[1], preposition=""), replace(groups[0], preposition="by"))
        elif not any(g.preposition for g in groups):
            groups = (groups[0], replace(groups[1], preposition="on"))
    elif "only" in clause.marks:
        return Misread(said, "what “only” stands for is not understood")
    return [Cells(groups, how, verb.kind if verb else "", said)]


def _why(clause: Clause) -> str:
    words = [chunk.word for chunk in clause.chunks if isinstance(chunk, Unknown)]
    return f"not understood: “{', '.join(words)}”" if words else "it says nothing of the things named"

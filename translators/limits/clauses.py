"""A sentence as clauses, each made whole: what a clause leaves out it takes from the one before.

"Ann is paid $90 a day, Ben $80" says of Ben what was said of Ann; "a table takes 4 hours and sells for $90" says both of
the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from translators.limits.chunks import Chunk, Mark, Noun, Unknown
from translators.limits.values import Group, Quantity, Verb

_SPLITS = frozenset(
    [",", ";", ":", "-", "(", ")", "and", "but", "while", "so", "because", "whereas", "nor", "."]
)


@dataclass(frozen=True, slots=True)
class Clause:
    """The parts of one clause in order."""

    chunks: tuple[Chunk, ...]

    @property
    def groups(self) -> tuple[Group, ...]:
        return tuple(chunk for chunk in self.chunks if isinstance(chunk, Group))

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        return tuple(chunk for chunk in self.chunks if isinstance(chunk, Quantity))

    @property
    def verbs(self) -> tuple[Verb, ...]:
        return tuple(chunk for chunk in self.chunks if isinstance(chunk, Verb))

    @property
    def nouns(self) -> tuple[str, ...]:
        return tuple(chunk.name for chunk in self.chunks if isinstance(chunk, Noun))

    @property
    def marks(self) -> frozenset[str]:
        return frozenset(chunk.name for chunk in self.chunks if isinstance(chunk, Mark))

    @property
    def unknown(self) -> tuple[str, ...]:
        return tuple(chunk.word for chunk in self.chunks if isinstance(chunk, Unknown))

    @property
    def is_denied(self) -> bool:
        return any(verb.is_denied for verb in self.verbs) or "not" in self.marks

    def has(self, *kinds: str) -> bool:
        """Return whether a verb of one of the classes is in it."""
        return any(verb.kind in kinds for verb in self.verbs)


def clauses_of(chunks: Sequence[Chunk]) -> list[Clause]:
    """Return the clauses of a sentence, each with what it takes from those before it."""
    found: list[Clause] = []
    for part in _parts(chunks):
        here = Clause(tuple(part))
        if not part:
            continue
        if not found:
            found.append(here)
        elif _is_tail(here):
            found[-1] = Clause((*found[-1].chunks, *part))
        else:
            found.append(_whole(here, found))
    return [_units(clause, found[:number]) for number, clause in enumerate(found)]


def _parts(chunks: Sequence[Chunk]) -> Iterator[list[Chunk]]:
    """Yield the runs between marks; "between x and y" stays one, and a comma within a distance pair too."""
    part: list[Chunk] = []
    is_pair = False
    for number, chunk in enumerate(chunks):
        is_split = isinstance(chunk, Mark) and chunk.name in _SPLITS
        if isinstance(chunk, Mark) and chunk.name == "pair":
            is_pair = True
        if is_split and part and _is_listed(part[-1], chunks, number):
            continue
        if is_split and is_pair and isinstance(chunk, Mark) and chunk.name == "and":
            is_pair = False
            continue
        if is_split:
            yield part
            part = []
        elif is_pair and isinstance(chunk, Group) and len(chunk.members) == 2:
            part += [replace(chunk, members=(name,)) for name in chunk.members]
            is_pair = False
        elif not (isinstance(chunk, Mark) and chunk.name == "?"):
            part.append(chunk)
    yield part


def _is_listed(before: Chunk, chunks: Sequence[Chunk], number: int) -> bool:
    """Return whether the mark stands between numbers of one list: "120 and 80 tons"."""
    after = chunks[number + 1 : number + 2]
    is_bare = isinstance(before, Quantity) and not before.unit and not before.is_share
    return (
        is_bare
        and bool(after)
        and isinstance(after[0], Quantity)
        and bool(after[0].unit or chunks[number + 2 : number + 3])
    )


def _is_tail(clause: Clause) -> bool:
    """Return whether the part only goes on with the one before: marks, or words nobody knows."""
    return all(isinstance(chunk, (Mark, Unknown)) for chunk in clause.chunks)


def _whole(clause: Clause, before: Sequence[Clause]) -> Clause:
    last = before[-1]
    if "of them" in clause.marks and not clause.groups:
        return Clause((*last.groups, *clause.chunks))
    if any(verb.kind for verb in clause.verbs):
        if not clause.groups and (not clause.quantities or _leads(clause)):
            return (
                Clause((*_subject(last), *clause.chunks))
                if not clause.quantities or _leads(clause)
                else clause
            )
        if clause.groups and not _leads_group(clause) and _leads(clause) and clause.groups[0].preposition:
            return Clause((*_subject(last), *clause.chunks))
        return clause
    return _gapped(clause, last)


def _leads(clause: Clause) -> bool:
    """Return whether the clause begins with its verb, so that its subject stands before."""
    for chunk in clause.chunks:
        if isinstance(chunk, Verb):
            return True
        if isinstance(chunk, (Group, Quantity)):
            return False
    return False


def _leads_group(clause: Clause) -> bool:
    return any(not group.preposition for group in clause.groups)


def _subject(clause: Clause) -> tuple[Chunk, ...]:
    """Return what stands before the verb: the things spoken of."""
    found: list[Chunk] = []
    for chunk in clause.chunks:
        if isinstance(chunk, Verb) and found:
            break
        if isinstance(chunk, Group):
            found.append(chunk)
    return tuple(found)


def _gapped(clause: Clause, last: Clause) -> Clause:
    """Return the clause with the verb of the last one, and all of it that it does not say anew."""
    if (
        clause.marks & {"before", "after"} and len(clause.groups) > 1
    ):  # "painting after priming": all anew but the verb
        return Clause((*last.verbs, *clause.chunks))
    own = list(clause.chunks)
    groups = list(clause.groups)
    quantities = list(clause.quantities)
    kept: list[Chunk] = []
    n_of_kind = {kind: sum(g.kind == kind for g in last.groups) for kind in {g.kind for g in last.groups}}
    for chunk in last.chunks:
        if isinstance(chunk, Group):
            mine = _replacing(chunk, groups, n_of_kind[chunk.kind])
            if mine is not None:
                groups.remove(mine)
                kept.append(replace(mine, preposition=mine.preposition or chunk.preposition))
                own.remove(mine)
            else:
                kept.append(chunk)
                n_of_kind[chunk.kind] -= 1
        elif isinstance(chunk, Quantity):
            if quantities and len(last.quantities) <= 1:
                first = quantities.pop(0)
                own.remove(first)
                kept.append(_like(first, chunk))
            elif not quantities:
                kept.append(chunk)
        elif (isinstance(chunk, Mark) and chunk.name == "if possible") or not isinstance(chunk, Unknown):
            kept.append(chunk)
    if len(last.quantities) > 1:
        return Clause((*(chunk for chunk in kept), *own))
    return Clause((*kept, *own))


def _replacing(old: Group, groups: Sequence[Group], n_left: int) -> Group | None:
    """Return which of the groups says anew what the old one did: of its kind, with its preposition or the last."""
    for group in groups:
        if group.kind == old.kind and (
            group.preposition == old.preposition or (not group.preposition and n_left <= 1)
        ):
            if group.preposition == old.preposition and not old.preposition and n_left > 1:
                continue
            return group
    return None


def _like(quantity: Quantity, old: Quantity) -> Quantity:
    """Return the quantity with the unit and comparison of the old one where it tells none."""
    if quantity.unit and quantity.unit != old.unit:
        return quantity
    is_scaled = quantity.scale == 1 and old.scale > 1 and quantity.number < old.scale
    return replace(
        quantity,
        number=quantity.number * old.scale if is_scaled else quantity.number,
        scale=old.scale if is_scaled else quantity.scale,
        unit=old.unit,
        per=quantity.per or old.per,
        of=quantity.of or old.of,
        comparator=quantity.comparator or old.comparator,
        is_share=quantity.is_share or (old.is_share and not quantity.unit),
    )


def _units(clause: Clause, before: Sequence[Clause]) -> Clause:
    """Return the clause with units that were told for the same verb before: "weighs 5 kg ..., the stove weighs 3"."""
    if not any(not quantity.unit for quantity in clause.quantities) or not clause.verbs:
        return clause
    for earlier in reversed(before):
        same = (
            earlier.verbs
            and earlier.verbs[-1].kind == clause.verbs[-1].kind
            and earlier.nouns == clause.nouns
        )
        if same and earlier.quantities and earlier.quantities[0].unit and not clause.quantities[0].unit:
            old = earlier.quantities[0]
            chunks = tuple(_with_unit(chunk, old) for chunk in clause.chunks)
            return Clause(chunks)
    return clause


def _with_unit(chunk: Chunk, old: Quantity) -> Chunk:
    if not isinstance(chunk, Quantity) or chunk.unit or chunk.is_share:
        return chunk
    return replace(chunk, unit=old.unit, per=chunk.per or old.per, of=chunk.of or old.of)

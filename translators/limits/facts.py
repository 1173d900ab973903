"""What is given, looked up by things and attribute; and which things a phrase stands for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from planner.core import BadInputError
from translators.limits.reader import Reading
from translators.limits.statements import (
    Aim,
    Alone,
    Cells,
    Count,
    Datum,
    Limit,
    Order,
    Statement,
    Trait,
    Window,
    Wish,
)
from translators.limits.things import Things
from translators.limits.values import Group


@dataclass(frozen=True)
class Given:
    """The statements of a text, sorted by kind."""

    reading: Reading

    @property
    def things(self) -> Things:
        return self.reading.things

    @property
    def statements(self) -> tuple[Statement, ...]:
        return self.reading.statements

    @cached_property
    def data(self) -> list[Datum]:
        return [each for each in self.statements if isinstance(each, Datum)]

    @cached_property
    def limits(self) -> list[Limit]:
        return [each for each in self._all() if isinstance(each, Limit)]

    @cached_property
    def cells(self) -> list[Cells]:
        return [each for each in self._all() if isinstance(each, Cells)]

    @cached_property
    def aims(self) -> list[Aim]:
        return [each for each in self.statements if isinstance(each, Aim)]

    @cached_property
    def traits(self) -> set[str]:
        return {each.name for each in self.statements if isinstance(each, Trait)}

    @cached_property
    def counts(self) -> dict[str, float]:
        return {each.thing: each.number for each in self.statements if isinstance(each, Count)}

    @cached_property
    def is_scheduled(self) -> bool:
        """Whether anything is said of when things are done."""
        return any(isinstance(each, (Order, Window, Alone)) for each in self.statements)

    def _all(self) -> Iterable[Statement]:
        for each in self.statements:
            if isinstance(each, Wish):
                yield from each.wanted
            else:
                yield each

    def kind(self, thing: str) -> str:
        return self.things.kind_of[thing]

    def said(self, trait: str) -> str:
        """Return the sentence that says the trait."""
        return next(each.said for each in self.statements if isinstance(each, Trait) and each.name == trait)


def one_by_one(group: Group) -> bool:
    """Return whether what is said of the group is said of each of its things."""
    return group.how in ("each", "no", "all", "any", "a") or len(group.members) > 1


def fits(cell: Sequence[str], kinds: Sequence[str], wanted: Sequence[tuple[str, Sequence[str]]]) -> bool:
    """Return whether the cell has, for each (kind, names) wanted, one of the names in a place of that kind."""
    return all(
        any(name in names for name, k in zip(cell, kinds, strict=True) if k == kind) for kind, names in wanted
    )


def refuse(said: str, reason: str) -> BadInputError:
    """Return the error for a sentence that cannot be used."""
    return BadInputError(f"“{said}”: {reason}")

"""What was spoken of: the things a phrase may mean, and what later words can go back to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from planner.core import Formula
from translators.structure import Relation

Quantity = Literal["the", "all", "some", "none", "exactly", "at least", "at most"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Things that may be meant, how many of them are, and the words that said so.

    `exact` are those whose whole name was said, `number` how many there have to be (0: not said),
    `members` the phrases of a list.
    """

    quantity: Quantity
    things: tuple[str, ...]
    words: str
    number: int = 0
    exact: frozenset[str] = frozenset()
    members: tuple[Phrase, ...] = ()
    head: frozenset[str] = field(default=frozenset(), compare=False)  # the types that its noun named
    per: tuple[tuple[str, str], ...] = ()  # "its own": which of the things it is for each other thing
    cost: float = field(default=0.0, compare=False)  # of going back further than to the last thing
    is_region: bool = False  # any of the things that belong to the one named: "in that city"

    def among(self, allowed: Iterable[str]) -> Phrase:
        """Return the phrase with only those things that are allowed; one named exactly goes before others."""
        kept = tuple(thing for thing in self.things if thing in set(allowed))
        if self.members:
            members = tuple(member.among(kept) for member in self.members)
            if not all(member.things for member in members):
                return replace(self, things=(), members=())
            things = tuple(dict.fromkeys(thing for member in members for thing in member.things))
            return replace(self, things=things, members=members)
        named = tuple(thing for thing in kept if thing in self.exact)
        if self.quantity == "the" and self.exact and not named and len(kept) > 1:
            return replace(self, things=kept, quantity="some", is_region=True)
        kept = named or kept
        if self.quantity == "all" and self.number and len(kept) != self.number:
            kept = ()
        return replace(self, things=kept)

    @property
    def is_ambiguous(self) -> bool:
        """Whether one thing was spoken of and several fit."""
        if self.members:
            return any(member.is_ambiguous for member in self.members)
        return self.quantity == "the" and len(self.things) > 1 and not self.per


@dataclass(frozen=True, slots=True)
class Context:
    """What was said before: what a pronoun, *one*, *there* or a clause without its verb goes back to.

    `pending` are verbs whose object is still to come, as in "shut and lock the drawer".
    """

    subject: Phrase | None = None
    place: Phrase | None = None
    doer: Phrase | None = (
        None  # who was said to do something, and does what is told next: "Kit takes it and goes home"
    )
    kind: frozenset[str] = frozenset()  # types of the last noun
    mentioned: tuple[Phrase, ...] = ()
    said: tuple[Relation, bool] | None = None
    is_statement: bool = False  # "the drawer is ...", not "shut the drawer"
    pending: tuple[tuple[Relation, bool], ...] = ()
    facts: tuple[Formula, ...] = ()  # what was asked for so far
    region: frozenset[str] = frozenset()  # the places that are spoken of: "in the near row: ..."
    left_out: frozenset[str] = frozenset()  # "except for the piano, every parcel ..."

    def after(self, subject: Phrase | None, place: Phrase | None) -> Context:
        """Return the context after a clause about that subject and place."""
        new = tuple(phrase for phrase in (subject, place) if phrase is not None)
        kind = next((p.head for p in (subject, place) if p is not None and p.head), self.kind)
        return replace(
            self,
            subject=subject or self.subject,
            place=place or (None if subject else self.place),
            kind=kind,
            mentioned=(*self.mentioned, *new),
        )

    def within(self, kind: frozenset[str], spoken: tuple[Phrase, ...]) -> Context:
        """Return the context in the middle of a clause: its own things can be gone back to as well."""
        return replace(self, kind=kind, mentioned=(*self.mentioned, *spoken))

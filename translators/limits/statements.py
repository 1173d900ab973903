"""What sentences of a constraint problem say: amounts, limits, what may be, order, wishes, and what is aimed at."""

from __future__ import annotations

from dataclasses import dataclass

from translators.limits.values import Group, Quantity


@dataclass(frozen=True, slots=True)
class Datum:
    """An amount that is given: the cost of shipping from this to that, the weight of a box."""

    attribute: str
    things: tuple[str, ...]
    quantity: Quantity
    verb: str = ""  # the class of what it is the cost of: "move", "make", "choose"
    agent: str = ""  # the thing that does it
    said: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """A number that something may not pass. `groups`: of what; those told one by one are limited one by one."""

    groups: tuple[Group, ...]
    quantity: Quantity
    verb: str = ""
    noun: str = ""
    is_together: bool = False
    is_told: bool = True  # whether the comparison was told, or follows from the verb
    said: str = ""


@dataclass(frozen=True, slots=True)
class Cells:
    """What must, may or must not be: `must`, `only` (nothing else of these may), `never`."""

    groups: tuple[Group, ...]
    how: str
    verb: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Apart:
    """Things that may not (or must) share one of a kind: Ann and Ben the same day."""

    group: Group
    kind: str
    is_denied: bool = True
    said: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """The first of these comes before the second; an empty one stands for all others."""

    before: tuple[str, ...]
    after: tuple[str, ...]
    gap: float = 0.0
    said: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """When things may start or end."""

    things: tuple[str, ...]
    edge: str
    quantity: Quantity
    said: str = ""


@dataclass(frozen=True, slots=True)
class Alone:
    """One thing at a time."""

    things: tuple[str, ...]
    said: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """If this is so, that must be."""

    condition: Cells
    consequence: Cells
    said: str = ""


@dataclass(frozen=True, slots=True)
class Covers:
    """What one chosen thing does for others."""

    thing: str
    others: tuple[str, ...]
    said: str = ""


@dataclass(frozen=True, slots=True)
class Count:
    """How many there are of a thing."""

    thing: str
    number: float
    said: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """How much of what it takes to make so much of something else."""

    needed: str
    made: str
    ratio: float
    said: str = ""


@dataclass(frozen=True, slots=True)
class Trait:
    """What the whole problem is like: "whole units", "in order", "in parallel", "round trip", "closed ships nothing"."""

    name: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Aim:
    """What is to be as small or large as can be."""

    direction: str
    measure: str
    kind: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """What should be so if possible."""

    wanted: tuple[Statement, ...]
    said: str = ""


Statement = (
    Datum
    | Limit
    | Cells
    | Apart
    | Order
    | Window
    | Alone
    | When
    | Covers
    | Count
    | Recipe
    | Trait
    | Aim
    | Wish
)


@dataclass(frozen=True, slots=True)
class Misread:
    """Why a sentence could not be read."""

    said: str
    reason: str
    is_sure: bool = False  # it says something, and that cannot be: it is no background

"""What a sentence of a constraint problem is made of, and what it says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit: "at most 5 units a day" is 5, `<=`, "unit", per "day". `of` is what there is so much of."""

    number: float
    unit: str = ""
    comparator: str = ""
    per: str = ""
    of: str = ""
    scale: float = 1.0  # what the number was told in: a million of "5 million"
    is_share: bool = False  # a part of the whole: "half of the money", "20 %"

    @property
    def words(self) -> str:
        number = f"{100 * self.number:g} %" if self.is_share else f"{self.number:,.10g}"
        return " ".join(part for part in (number, self.unit, f"of {self.of}" if self.of else "") if part)


@dataclass(frozen=True, slots=True)
class Group:
    """Things that a phrase stands for: some of one kind. How: `each`, `all`, `no`, `any`, `the`; joined by and/or."""

    kind: str
    members: tuple[str, ...]
    how: str = "the"
    preposition: str = ""
    joined: str = "and"

    @property
    def is_open(self) -> bool:
        """Whether it speaks of a kind, not of things by name."""
        return self.how != "the"


@dataclass(frozen=True, slots=True)
class Verb:
    """What is said: the class of the verb, its word, whether it is denied."""

    kind: str
    word: str
    is_denied: bool = False
    modal: str = ""

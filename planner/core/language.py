"""What a person said and what it was taken to mean."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from planner.core.formula import TRUE, Formula
from planner.core.task import Metric, Task


@dataclass(frozen=True, slots=True)
class Instruction:
    """The text, the dialog before it (oldest first), and the task whose objects and facts are visible.

    The goal of `visible` plays no part.
    """

    text: str
    visible: Task | None = None
    dialog: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One meaning: a goal for the last state, rules for the whole way, a metric; and its words.

    `chosen` are the descriptions that fit several things, each with the thing that it is taken for.
    """

    goal: Formula = TRUE
    rules: Formula = TRUE
    metric: Metric | None = None
    confidence: float = 1.0
    words: str = ""
    chosen: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"reading: confidence must be in 0..1, got {self.confidence}")


class TranslationStatus(Enum):
    OK = "ok"
    REFUSED = "refused"
    AMBIGUOUS = "ambiguous"


@dataclass(frozen=True, slots=True)
class Translation:
    """A reading iff OK; a reason iff REFUSED; a question and the candidate readings iff AMBIGUOUS."""

    status: TranslationStatus
    reading: Reading | None = None
    reason: str = ""
    question: str = ""
    alternatives: tuple[Reading, ...] = ()

    def __post_init__(self) -> None:
        if (self.reading is not None) != (self.status is TranslationStatus.OK):
            raise ValueError(f"translation: status {self.status.value} and a reading do not fit")
        if self.status is TranslationStatus.REFUSED and not self.reason:
            raise ValueError("translation: a refusal needs a reason")
        if self.status is TranslationStatus.AMBIGUOUS and not self.question:
            raise ValueError("translation: an ambiguity needs a question")

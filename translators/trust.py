"""How far a reading can be trusted: a logistic model of what the grammar and the judge of candidates say of it.

Platt scaling (1999) with a few more signs than one score; `cairn train trust` fits it on instructions that neither was
made with.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from planner.core import TRUE, TranslationStatus, atoms_of, conjuncts
from translators.chunks import Text
from translators.labels import Partition
from translators.loose import Loose
from translators.meaning import Meaning

FILE = Path(__file__).with_name("trust.json")
_LEAST = 1e-4  # probability
SHORT, FEW = 8, 3  # words; things that a name or description tells of


@dataclass(frozen=True, slots=True)
class Parsed:
    """What the grammar made of a text of so many words, how much of it it passed over; its reading if it has one."""

    text: Text
    status: TranslationStatus
    meaning: Meaning | None = None
    n_ignored: int = 0

    @property
    def n_unknown(self) -> int:
        """How many words mean nothing that is known."""
        return sum(word.isalpha() and not self.text.lexicon.is_english(word) for word in self.text.words)


@dataclass(frozen=True, slots=True)
class Weighed:
    """Signs for the grammar's reading and for the judge's, where there is one; and whether they ask for the same."""

    grammar: tuple[float, ...] | None
    judge: tuple[float, ...] | None
    is_same: bool = False


def weighed(parsed: Parsed, loose: Loose | None) -> Weighed:
    """Return the signs by which the readings can be trusted."""
    meaning = None if loose is None or loose.meaning.is_empty else loose.meaning
    cut = Partition(parsed.text.lexicon.task)
    is_same = parsed.meaning is not None and meaning is not None and _is_same(parsed.meaning, meaning, cut)
    of_grammar = None
    if parsed.meaning is not None:
        sure = 0.0 if loose is None else _judged(parsed.meaning, loose, cut)
        certain = 0.0 if loose is None else loose.certainty
        left_out = 0 if loose is None else _left_out(parsed.meaning, loose)
        n_words, is_short = _length(parsed.text)
        is_plain = left_out == parsed.n_unknown == parsed.n_ignored == 0
        of_grammar = (
            float(is_same),
            math.log(max(sure, _LEAST)),
            1.0 - certain,
            float(parsed.n_unknown),
            float(parsed.n_ignored),
            float(left_out),
            n_words,
            float(is_plain and is_short),
            float(parsed.meaning.rules != TRUE),
        )
    of_judge = None
    if loose is not None and meaning is not None:
        of_judge = _signs_of_judge(parsed, loose)
    return Weighed(of_grammar, of_judge, is_same)


def _signs_of_judge(parsed: Parsed, loose: Loose) -> tuple[float, ...]:
    picks = loose.choice.picks
    return (
        math.log(max(loose.certainty, _LEAST)),
        min((pick.probability for pick in picks), default=0.0),
        float(loose.n_unused),
        float(len(loose.choice.rivals)),
        float(parsed.n_unknown),
        *map(float, _length(parsed.text)),
        float(len(picks)),
        float(loose.meaning.rules != TRUE),
        float(parsed.status is TranslationStatus.REFUSED),
        float(parsed.status is TranslationStatus.AMBIGUOUS),
    )


def _length(text: Text) -> tuple[float, bool]:
    """Return how long the text is, and whether it is short."""
    n_words = sum(word.isalnum() for word in text.words)
    return n_words / 20, n_words <= SHORT


def _left_out(meaning: Meaning, loose: Loose) -> int:
    """Return how many mentions, those inside others not counted, are of things that the meaning says nothing of."""
    formulas = (meaning.goal, meaning.rules)
    said = {thing for formula in formulas for atom in atoms_of(formula) for thing in atom.args}
    names = [
        mention
        for mention in loose.spoken
        if len(mention.phrase.things) < len(mention.phrase.words.split()) + 3
    ]
    return sum(
        said.isdisjoint(one.phrase.things) and not any(other.covers(one) for other in names) for one in names
    )


def _is_same(one: Meaning, other: Meaning, cut: Partition) -> bool:
    return cut(one.goal) == cut(other.goal) and set(conjuncts(one.rules)) == set(conjuncts(other.rules))


def _judged(meaning: Meaning, loose: Loose, cut: Partition) -> float:
    """Return how likely the judge finds the least likely of the parts of the goal; 0 where no candidate says one."""
    goal = cut(meaning.goal)
    best = dict.fromkeys(goal, 0.0)
    for row, candidate in enumerate(loose.candidates):
        for column, said in enumerate((candidate.formula, candidate.denied)):
            parts = cut(said)
            if parts and parts <= goal:
                for part in parts:
                    best[part] = max(best[part], float(loose.probabilities[row, column]))
    return min(best.values(), default=0.0)


def trust(kind: str, signs: Sequence[float]) -> float:
    """Return how likely the reading is right; `kind` is grammar or judge."""
    model = _model()[kind]
    return 1 / (1 + math.exp(-sum(w * s for w, s in zip(model["weights"], (*signs, 1.0), strict=True))))


def enough(kind: str) -> float:
    """Return from which trust on a reading of that kind is given as what is meant."""
    return float(_model()[kind]["enough"])


@cache
def _model() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return found

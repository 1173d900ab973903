"""What may have been meant, and how likely each is: a posterior over readings that answers narrow."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.core import Formula, Metric, Reading, both
from translators.verbalise import read_back

SURE = 0.8  # a candidate as likely as that is taken without a question


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that was said and what it was taken to mean; what is wanted is all the parts."""

    said: str
    goal: Formula
    rules: Formula
    metric: Metric | None = None
    words: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """Parts that may be what is wanted, and how likely they are.

    `traits` are (what is open, the thing taken for it): what a question about things can ask for.
    """

    parts: tuple[Part, ...]
    weight: float = 1.0
    traits: tuple[tuple[str, str], ...] = ()

    @property
    def reading(self) -> Reading:
        return joined(self.parts, min(1.0, self.weight))


def part_of(said: str, reading: Reading) -> Part:
    """Return what was said with its reading as one part."""
    return Part(said, reading.goal, reading.rules, reading.metric, reading.words, reading.confidence)


def joined(parts: Sequence[Part], likely: float = 1.0) -> Reading:
    """Return the reading of all the parts together, as sure as the least sure of them; the last metric counts."""
    confidence = likely if likely < 1.0 else min(part.confidence for part in parts)
    goal, rules = both(*(part.goal for part in parts)), both(*(part.rules for part in parts))
    metrics = [part.metric for part in parts if part.metric is not None]
    only = parts[0].words if len(parts) == 1 else ""
    return Reading(goal, rules, metrics[-1] if metrics else None, confidence, only or read_back(goal, rules))


def posterior(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates with weights that sum to 1, the likeliest first; those of one meaning count together."""
    merged: dict[object, Candidate] = {}
    for candidate in candidates:
        if candidate.weight <= 0.0:
            continue
        found = candidate.reading
        key = (found.goal, found.rules, found.metric)
        if key in merged:
            more = merged[key].weight + candidate.weight
            merged[key] = replace(merged[key], weight=more)
        else:
            merged[key] = candidate
    total = sum(candidate.weight for candidate in merged.values())
    ranked = sorted(merged.values(), key=lambda one: -one.weight)
    return tuple(replace(one, weight=one.weight / total) for one in ranked)


def entropy(weights: Iterable[float]) -> float:
    """Return the entropy in bits of weights that sum to 1.

    >>> entropy([0.5, 0.5]), entropy([1.0])
    (1.0, 0.0)
    """
    return abs(-sum(weight * math.log2(weight) for weight in weights if weight > 0.0))

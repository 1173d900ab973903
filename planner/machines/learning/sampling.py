"""Traces of an agent that sometimes pursues what a hierarchy asks for and sometimes does anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from planner.core import Atom, Hierarchy
from planner.machines.learning.judging import Judge
from planner.machines.learning.traces import Facts, LabelledTrace, Outcome


@dataclass(frozen=True)
class Behaviour:
    """What the agent does at each step: chances that are drawn anew each time."""

    p_pursue: float = 0.35  # it brings about a guard that leads on
    p_perish: float = 0.03  # it brings about a guard that leads to rejection
    p_another: float = 0.6  # otherwise, some fact of those given holds; else none
    p_irrelevant: float = 0.1  # each fact given holds besides, whatever the agent does
    longest: int = 30

    def __post_init__(self) -> None:
        for name in ("p_pursue", "p_perish", "p_another", "p_irrelevant"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"behaviour: {name} must be from 0 to 1, got {getattr(self, name)}")
        if self.p_pursue + self.p_perish > 1:
            raise ValueError("behaviour: p_pursue and p_perish together must be at most 1")
        if self.longest < 1:
            raise ValueError(f"behaviour: longest must be at least 1, got {self.longest}")


def random_traces(
    hierarchy: Hierarchy,
    facts: Sequence[Atom],
    rng: np.random.Generator,
    n: int,
    behaviour: Behaviour | None = None,
) -> tuple[LabelledTrace, ...]:
    """Return n traces labelled by the hierarchy, each cut where the run of it ends.

    `facts` are those that may come to hold by chance; those that lead to rejection are better left to
    `Behaviour.p_perish`, or few traces reach the goal.
    """
    judge = Judge(hierarchy)
    drawn = behaviour or Behaviour()
    return tuple(_trace(judge, facts, rng, drawn, f"trace {number}") for number in range(1, n + 1))


def _trace(
    judge: Judge, facts: Sequence[Atom], rng: np.random.Generator, behaviour: Behaviour, name: str
) -> LabelledTrace:
    here, steps, outcome = judge.first, list[Facts](), judge.outcome_at(judge.first)
    # Traces differ in length, so that incomplete ones are not all long.
    length = int(rng.integers(1, behaviour.longest + 1))
    while outcome is Outcome.INCOMPLETE and len(steps) < length:
        observed = _observation(judge, here, facts, rng, behaviour)
        steps.append(observed)
        here = judge.after(here, observed)
        outcome = judge.outcome_at(here)
    return LabelledTrace(tuple(steps), outcome, name)


def _observation(
    judge: Judge, here: int, facts: Sequence[Atom], rng: np.random.Generator, behaviour: Behaviour
) -> Facts:
    besides = {fact for fact in facts if rng.random() < behaviour.p_irrelevant}
    draw = rng.random()
    if draw < behaviour.p_pursue + behaviour.p_perish:
        leads_to_rejection = draw >= behaviour.p_pursue
        clauses = [c for c, rejects in judge.clauses_at(here) if rejects == leads_to_rejection]
        if clauses:
            clause = clauses[int(rng.integers(len(clauses)))]
            return frozenset((besides | clause.holds) - clause.fails)
    if facts and rng.random() < behaviour.p_another:
        besides.add(facts[int(rng.integers(len(facts)))])
    return frozenset(besides)


def with_wrong_outcomes(
    traces: Sequence[LabelledTrace], share: float, rng: np.random.Generator
) -> tuple[LabelledTrace, ...]:
    """Return the traces with so large a share of the outcomes, drawn at random, made another one."""
    if not 0 <= share <= 1:
        raise ValueError(f"share of wrong outcomes must be from 0 to 1, got {share}")
    n_wrong = round(share * len(traces))
    chosen = set(rng.choice(len(traces), size=n_wrong, replace=False).tolist()) if n_wrong else set[int]()
    changed = list(traces)
    for index in sorted(chosen):
        others = [outcome for outcome in Outcome if outcome is not traces[index].outcome]
        changed[index] = replace(traces[index], outcome=others[int(rng.integers(len(others)))])
    return tuple(changed)


def with_wrong_facts(
    traces: Sequence[LabelledTrace], share: float, facts: Sequence[Atom], rng: np.random.Generator
) -> tuple[LabelledTrace, ...]:
    """Return the traces with so large a share of the steps in which one fact, drawn at random, is turned round."""
    if not 0 <= share <= 1:
        raise ValueError(f"share of steps with wrong facts must be from 0 to 1, got {share}")

    def seen(step: Facts) -> Facts:
        return step ^ {facts[int(rng.integers(len(facts)))]} if rng.random() < share else step

    return tuple(replace(trace, steps=tuple(seen(step) for step in trace.steps)) for trace in traces)

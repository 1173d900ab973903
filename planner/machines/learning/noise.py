"""Machines from traces some of which are wrong: in their outcome, or in what they say was observed.

So few traces are drawn at random that with luck all are right, and a smallest machine for them is learned as
if they were (random sample consensus: Fischler & Bolles, 1981). Of several such machines those that are cheapest
for all traces are made cheaper still, one edge at a time. So for each number of nodes, from one on, until one
ends with no more traces contradicted than the noise explains: those expected and three standard deviations.

What is cheaper is said by a price, of mistakes, edges and literals, so that a part of a machine must
explain more than a mistake or two to be worth its price (minimum description length, as in the noisy
learning of ILASP: Law, Russo & Broda, 2018). What is guaranteed of the machine returned: no change of one
edge that `polishing` knows makes it cheaper, and no climb ended cheaper. That none is cheaper at all is not proved.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from planner.core import Call, RewardMachine
from planner.machines.learning.asking import Shape
from planner.machines.learning.learn import Search, Settings, class_of, search_for
from planner.machines.learning.limits import Limits
from planner.machines.learning.polishing import Priced, Prices, polished, priced
from planner.machines.learning.results import Learned, LearningStatus
from planner.machines.learning.traces import LabelledTrace, Outcome


@dataclass(frozen=True)
class Noise:
    """How many traces may be wrong, and what parts of a machine cost compared with a mistake."""

    share: float = 0.02  # of the traces, expected to be wrong
    prices: Prices = field(default_factory=Prices)
    # So few traces that some draws hold no wrong one: 0.98^60 is 30 %.
    sample: int = 20  # traces of each outcome in a draw
    draws: int = 16  # for each number of nodes
    climbs: int = 3  # from the cheapest machines for the draws
    question_cpu_s: float = 2.0  # then the best machine found for the question is taken
    seed: int = 0  # which traces are drawn

    def __post_init__(self) -> None:
        if not 0 < self.share < 0.5:
            raise ValueError(
                f"noise: the share of wrong traces must be above 0 and below 0.5, got {self.share}"
            )
        for name in ("sample", "draws", "climbs"):
            if getattr(self, name) < 1:
                raise ValueError(f"noise: {name} must be at least 1, got {getattr(self, name)}")

    def tolerated(self, n_traces: int) -> int:
        """Return how many mistakes the noise explains: those expected and three standard deviations."""
        return _at_most(self.share * n_traces)


def _at_most(expected: float) -> int:
    return math.ceil(expected + 3 * math.sqrt(expected))


def learn_from_noise(  # noqa: PLR0913, PLR0917 - those of `learn_machine`, and the noise
    traces: Sequence[LabelledTrace],
    noise: Noise,
    name: str = "task",
    calls: Sequence[Call] = (),
    machines: Sequence[RewardMachine] = (),
    settings: Settings | None = None,
    limits: Limits | None = None,
) -> Learned:
    """Return a small machine that contradicts no more traces than the noise explains, the cheapest one found."""
    search = search_for(traces, name, calls, machines, settings or Settings(), limits or Limits())
    most = noise.tolerated(len(search.traces))
    rng = np.random.default_rng(noise.seed)
    best: Priced | None = None
    shape = search.shape(1, 1)
    for shape in search.shapes():
        found = _best_climb(search, shape, noise, rng)
        if found is not None and (best is None or found.price < best.price):
            best = found
        if best is not None and len(best.wrong) <= most:
            return _learned(search, best, _words(noise, shape), most)
        if limit := search.stop():
            return _without(search, best, f"reached {limit} at {shape.n_nodes} nodes", _words(noise, shape))
    tried = f"no machine found of up to {shape.n_nodes} nodes contradicts only the {most} traces that noise explains"
    return _without(search, best, tried, _words(noise, shape))


def _best_climb(search: Search, shape: Shape, noise: Noise, rng: np.random.Generator) -> Priced | None:
    """Return the cheapest end of climbs from the cheapest beginnings."""
    beginnings = _beginnings(search, shape, noise, rng)
    facts = sorted({fact for trace in search.traces for step in trace.steps for fact in step})
    best: Priced | None = None
    for beginning in beginnings[: noise.climbs]:
        found = polished(beginning, search.traces, facts, noise.prices, search.stop)
        best = found if best is None or found.price < best.price else best
        if search.stop():
            break
    return best


def _beginnings(search: Search, shape: Shape, noise: Noise, rng: np.random.Generator) -> list[Priced]:
    """Return smallest machines for a few draws of traces, cheapest first; draws that none fits are left out."""
    found = []
    for _ in range(noise.draws):
        search.asked[:] = _sample(search.traces, noise.sample, rng)
        attempt = search.ask_about(search.asked, shape, noise.question_cpu_s)
        if attempt.sketch is not None:
            found.append(priced(search.hierarchy(attempt), search.traces, noise.prices))
        if search.stop():
            break
    return sorted(found, key=lambda one: one.price)


def _sample(traces: Sequence[LabelledTrace], n_each: int, rng: np.random.Generator) -> list[LabelledTrace]:
    """Return traces of each outcome, drawn among the shorter half."""
    drawn = []
    for outcome in Outcome:
        some = sorted((trace for trace in traces if trace.outcome is outcome), key=len)
        shorter = some[: max(n_each, len(some) // 2)]
        drawn += [shorter[int(index)] for index in rng.permutation(len(shorter))[:n_each]]
    return drawn


def _words(noise: Noise, shape: Shape) -> str:
    prices = noise.prices
    return (
        f"{prices.mistake} for each trace contradicted, {prices.edge} for each edge and {prices.literal} for each "
        f"literal, over the machines found, {class_of(shape)}"
    )


def _learned(search: Search, found: Priced, words: str, most: int) -> Learned:
    why = f"contradicts {len(found.wrong)} of {len(search.traces)} traces; noise explains up to {most}"
    learned = search.ended(LearningStatus.LEARNED, why, found.hierarchy)
    return replace(learned, minimised=words, wrong=found.wrong)


def _without(search: Search, best: Priced | None, why: str, words: str) -> Learned:
    if best is None:
        return search.ended(LearningStatus.GAVE_UP, f"{why}; no machine was found")
    contradicted = f"{why}; this one contradicts {len(best.wrong)} of {len(search.traces)}"
    learned = search.ended(LearningStatus.BEST_SO_FAR, contradicted, best.hierarchy)
    return replace(learned, minimised=words, wrong=best.wrong)

"""A description's own names for the things of a problem: which is which, by what the description says of them.

"As initial conditions I have that the red block is on the blue block ... My goal is that the blue block is on the red
block", of a problem whose blocks are *a* and *b*: each named thing is matched to one of the problem's, so that all that
is said of the start is so there. Where several matches are possible the likest names go together, then the order of
mention and that of declaration.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from planner.core import Atom, Domain, Instruction, Reading, Task, Translation, TranslationStatus
from planner.core.substitution import substitute
from translators.problems import problem_in
from translators.verbalise import read_back
from translators.words import abbreviates, plain

_MOST = 200_000  # assignments that are tried
_CONFIDENCE = 0.9  # of a goal read so


def by_description(instruction: Instruction, domain: Domain) -> Translation | None:
    """Return the goal of a description in the visible problem's own names; None if it does not fit the problem."""
    visible = instruction.visible
    described = problem_in(instruction.text, domain).task
    if visible is None or described is None:
        return None
    names = aligned(described, visible)
    if names is None:
        return None
    goal, rules = (substitute(part, names) for part in (described.goal, described.rules))
    reading = Reading(goal, rules, described.metric, _CONFIDENCE, read_back(goal, rules))
    return Translation(TranslationStatus.OK, reading)


def aligned(described: Task, visible: Task) -> dict[str, str] | None:
    """Return for each thing described the visible one that it is; None if what is said fits no choice."""
    here: dict[tuple[str, int], set[str]] = defaultdict(set)
    for fact in visible.init.facts:
        for position, thing in enumerate(fact.args):
            here[fact.predicate, position].add(thing)
    said: dict[str, list[Atom]] = {thing.name: [] for thing in described.objects}
    for fact in described.init.facts:
        for thing in set(fact.args):
            said[thing].append(fact)
    candidates = {}
    for thing, facts in said.items():
        fitting = [o.name for o in visible.all_objects()]
        for fact in facts:
            places = [i for i, arg in enumerate(fact.args) if arg == thing]
            fitting = [o for o in fitting if all(o in here[fact.predicate, i] for i in places)]
        likeness = {other: _likeness(thing, other) for other in fitting}
        candidates[thing] = sorted(fitting, key=lambda other, of=likeness: -of[other])  # type: ignore[misc]
    return _Search(said, candidates, frozenset(visible.init.facts)).found()


class _Search:
    """Backtracking over the things in the order of mention."""

    def __init__(
        self, said: Mapping[str, list[Atom]], candidates: Mapping[str, list[str]], facts: frozenset[Atom]
    ) -> None:
        self.said, self.candidates, self.facts = said, candidates, facts
        self.things = sorted(said, key=lambda thing: _best(thing, candidates[thing]))
        self.chosen: dict[str, str] = {}
        self.tried = 0

    def found(self) -> dict[str, str] | None:
        return dict(self.chosen) if self._next(0) else None

    def _next(self, at: int) -> bool:
        if at == len(self.things):
            return True
        thing = self.things[at]
        for other in self.candidates[thing]:
            self.tried += 1
            if self.tried > _MOST:
                return False
            if other in self.chosen.values():
                continue
            self.chosen[thing] = other
            if all(self._may_hold(fact) for fact in self.said[thing]) and self._next(at + 1):
                return True
            del self.chosen[thing]
        return False

    def _may_hold(self, fact: Atom) -> bool:
        if any(arg not in self.chosen for arg in fact.args):
            return True
        return Atom(fact.predicate, tuple(self.chosen[arg] for arg in fact.args)) in self.facts


def _best(thing: str, candidates: list[str]) -> float:
    """Return how late a thing is to be chosen: those with a name like a candidate's first, else as mentioned."""
    return -max((_likeness(thing, other) for other in candidates), default=0.0)


def _likeness(one: str, other: str) -> float:
    """Return how alike two names are: the same, of the same numbers and short for one another, or neither.

    >>> _likeness("location_0_1", "l0-1"), _likeness("red_block", "a"), _likeness("b1", "b1")
    (2.0, 0.0, 3.0)
    """
    if plain(one) == plain(other):
        return 3.0
    mine, theirs = (re.findall(r"\d+", name) for name in (one, other))
    if not mine or mine != theirs:
        return 0.0
    letters, short = (re.sub(r"[^a-z]", "", name.lower()) for name in (one, other))
    return 2.0 if letters[:1] == short[:1] or abbreviates(short, letters) else 1.0

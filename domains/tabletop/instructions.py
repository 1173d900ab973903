"""Thirty written instructions over random tables, each with its gold goal, and whether it was met.

Each can be carried out from any random table of its world. Whether one was is judged twice: by the
facts that the robot sensed at the end, and by geometry alone, with a code and thresholds of its own,
so that a fault in the symbols cannot hide itself.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from domains.tabletop.measured import measured
from planner.core.errors import BadInputError
from planner.core.execution import Observation
from planner.core.formula import Atom, Formula, both
from planner.core.semantics import holds
from planner.core.task import Task
from planner.pddl import read_formula

_FILE = Path(__file__).with_name("instructions.jsonl")
_PLACE = ("at", "on", "in", "holding")


@dataclass(frozen=True)
class WrittenInstruction:
    """What a person would say of a world, and what should then hold: a goal, or two cubes that swap places."""

    name: str
    world: str
    text: str
    goal: str = ""  # PDDL
    swap: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.goal and len(self.swap) != 2:
            raise BadInputError(f"instruction {self.name!r}: give a goal, or the two cubes that swap places")


@cache
def instructions() -> tuple[WrittenInstruction, ...]:
    """Return the written instructions, in the order of the file."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return tuple(WrittenInstruction(**{**row, "swap": tuple(row.get("swap", ()))}) for row in rows)


def gold_goal(item: WrittenInstruction, visible: Task) -> Formula:
    """Return what should hold at the end, on the table that was seen at the beginning."""
    if item.goal:
        return read_formula(item.goal, visible.domain, visible.objects)
    return swapped(visible, item.swap[0], item.swap[1])


def swapped(visible: Task, first: str, second: str) -> Formula:
    """Return the goal that each of two cubes is where the other one is now."""
    other = {first: second, second: first}
    return both(
        *(
            Atom(fact.predicate, tuple(other.get(name, name) for name in fact.args))
            for fact in sorted(visible.init.facts)
            if fact.predicate in _PLACE and fact.args[0] in other
        )
    )


def is_met(gold: Formula, seen: Observation, visible: Task) -> bool:
    """Return whether the goal holds at the end, both by the facts sensed and by geometry alone."""
    return holds(gold, seen.state, visible) and holds(gold, measured(seen.arrays), visible)

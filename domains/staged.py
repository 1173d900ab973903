"""Tasks as stages, and the hierarchies of reward machines that they are.

A stage is one part, or two in any order; a part is a fact that should be told, or a task of the same table, whose
machine is called. Ways to name what Furelos-Blanco et al. ("Hierarchies of Reward Machines", ICML 2023, section 6)
ask of an agent in both of their worlds:

>>> tasks = {"paper": (("sugarcane",), ("workbench",)), "notes": (("paper", "ink"),)}
>>> made = hierarchy(tasks, "notes")
>>> [str(edge.call or edge.guard) for edge in made.by_name["notes"].edges]
['paper()', '(ink) (not (sugarcane))', '(ink)', 'paper()']
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from planner.core import (
    Atom,
    BadInputError,
    Call,
    Clause,
    Edge,
    Guard,
    Hierarchy,
    RewardMachine,
    Subgoal,
    nearest,
)

Stage: TypeAlias = "tuple[str] | tuple[str, str]"
Tasks: TypeAlias = "Mapping[str, tuple[Stage, ...]]"
START, DONE, DEAD = "start", "done", "dead"
LIMIT_S = 100.0  # for one subgoal; one second a step in a world without a clock of its own


@dataclass(frozen=True)
class Style:
    """What the machines of a world have in common.

    `danger` is the fact that ends every task. Where two parts may come in any order and both can begin in the same
    observation, the first is begun; with `is_strict` neither is, which is what worlds want that tell many facts at once.
    """

    danger: str | None = None
    is_strict: bool = False


def hierarchy(tasks: Tasks, task: str, style: Style = Style()) -> Hierarchy:
    """Return the machine of the task with all that it calls; it pays 1 when the task is done, else nothing."""
    if task not in tasks:
        raise BadInputError(f"no task is called {task!r}{nearest(task, tasks)}")
    called = list(dict.fromkeys(_called(tasks, task)))
    return Hierarchy(task, tuple(_machine(tasks, name, style, name == task) for name in called))


def level(tasks: Tasks, task: str) -> int:
    """Return how deep the calls go: 1 for a task of facts alone (the paper's height of a hierarchy)."""
    parts = [part for stage in tasks[task] for part in stage]
    return 1 + max((level(tasks, part) for part in parts if part in tasks), default=0)


def first_facts(tasks: Tasks, part: str) -> frozenset[str]:
    """Return the facts with which the part can begin."""
    if part not in tasks:
        return frozenset({part})
    return frozenset(fact for first in tasks[part][0] for fact in first_facts(tasks, first))


def _called(tasks: Tasks, task: str) -> Iterator[str]:
    yield task
    for stage in tasks[task]:
        for part in stage:
            if part in tasks:
                yield from _called(tasks, part)


@dataclass(frozen=True)
class _Step:
    """A part done on the way from node to node, unless one of these facts is told at once with it."""

    source: str
    target: str
    part: str
    unless: frozenset[str] = frozenset()
    is_guarded: bool = False  # a call that must not be begun in danger


def _machine(tasks: Tasks, task: str, style: Style, is_root: bool) -> RewardMachine:
    steps = list(_steps(tasks, task, style))
    edges = [_edge(step, tasks, style, is_root) for step in steps]
    if style.danger is not None:
        # One way to reject from each node: its own, unless a call without a guard has one of its own.
        open_calls = {step.source for step in steps if step.part in tasks and not step.is_guarded}
        dangers = [
            Edge(node, DEAD, _guard({style.danger}))
            for node in dict.fromkeys(step.source for step in steps)
            if node not in open_calls
        ]
        edges = [*edges, *dangers]
    nodes = dict.fromkeys([START, *(node for edge in edges for node in (edge.source, edge.target))])
    ordered = sorted(nodes, key=lambda node: (node == DEAD, node == DONE))  # a stable sort
    dead = frozenset({DEAD}) & nodes.keys()
    return RewardMachine(task, tuple(ordered), START, tuple(edges), frozenset({DONE}), dead)


def _steps(tasks: Tasks, task: str, style: Style) -> Iterator[_Step]:
    here, stages = START, tasks[task]
    for number, stage in enumerate(stages, start=1):
        there = DONE if number == len(stages) else f"{number}: {' and '.join(stage)}"
        if len(stage) == 1:
            yield _Step(here, there, stage[0])
        else:
            left, right = stage
            after_left, after_right = f"{number}: {left}", f"{number}: {right}"
            not_left = first_facts(tasks, right) if style.is_strict else frozenset()
            yield _Step(here, after_left, left, not_left, style.is_strict)
            yield _Step(here, after_right, right, first_facts(tasks, left), True)
            yield _Step(after_left, there, right)
            yield _Step(after_right, there, left)
        here = there


def _edge(step: _Step, tasks: Tasks, style: Style, is_root: bool) -> Edge:
    reward = float(is_root and step.target == DONE)
    danger = frozenset() if style.danger is None else frozenset({style.danger})
    if step.part in tasks:
        fails = step.unless | danger if step.is_guarded else step.unless
        return Edge(step.source, step.target, _guard((), fails), reward, Call(step.part))
    avoid = None if style.danger is None else Atom(style.danger)
    wanted = Subgoal(Atom(step.part), avoid, LIMIT_S, Atom("go-to", (step.part,)))
    return Edge(step.source, step.target, _guard({step.part}, step.unless | danger), reward, subgoal=wanted)


def _guard(holds: set[str] | tuple[()], fails: frozenset[str] = frozenset()) -> Guard:
    return Guard((Clause(frozenset(map(Atom, holds)), frozenset(map(Atom, fails))),))

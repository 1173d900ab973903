"""A plan as a list of what happens, in words: each step with what it changes of what the reading speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.core import Atom, Formula, Plan, State, Task, atoms_of
from planner.core.objects import table_of
from planner.core.semantics import apply
from planner.core.traces import opened
from translators.verbalise import fact


@dataclass(frozen=True, slots=True)
class Way:
    """The states that a plan goes through, the first before any step, and each step in words."""

    states: tuple[State, ...]
    told: tuple[str, ...]


def way_of(task: Task, plan: Plan, spoken_of: Iterable[Formula], positions: frozenset[str]) -> Way:
    """Return the states of the plan, and for each step what comes about and ends of the facts that matter.

    Those are the facts of the formulas, and all of the predicates `positions`.
    """
    table = table_of(task)
    atoms = {atom for formula in spoken_of for atom in atoms_of(opened(formula, table))}
    states = [task.init]
    told = []
    for number, step in enumerate(plan.steps, 1):
        states.append(apply(task, states[-1], step))
        changes = _changes(states[-2], states[-1], atoms, positions)
        told.append(f"{number}. {step}" + (f": {changes}" if changes else ""))
    return Way(tuple(states), tuple(told))


def _changes(before: State, after: State, atoms: set[Atom], positions: frozenset[str]) -> str:
    begun = sorted(a for a in after.facts - before.facts if a in atoms or a.predicate in positions)
    ended = sorted(a for a in before.facts - after.facts if a in atoms and a.predicate not in positions)
    return "; ".join([*(fact(atom) for atom in begun), *(fact(atom, holds=False) for atom in ended)])


def reached(states: Sequence[State], atom: Atom) -> list[int]:
    """Return the numbers of the states in which the fact holds and did not before: when it comes about."""
    return [
        at
        for at, state in enumerate(states)
        if atom in state.facts and (at == 0 or atom not in states[at - 1].facts)
    ]

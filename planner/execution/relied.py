"""What the rest of a plan relies on: causal links from facts that hold now to the steps that need them."""

from __future__ import annotations

from collections.abc import Iterator

from planner.core import Atom, Formula, Not, Plan, Relied, State, Task, conjuncts
from planner.core.semantics import apply, ground, normal

Literal = tuple[Atom, bool]  # the atom, and whether it must not hold


def relied_on(task: Task, plan: Plan) -> list[tuple[Relied, ...]]:
    """Return, for each step, the facts that must hold while it runs because something after it needs them.

    By regression from the goal: a fact needed by a later step's precondition or by the goal, not made
    true in between, and not changed by the running step itself (its effects are its own business while
    it runs). Only facts of conjunctions count: a disjunction may be fulfilled in another way.
    """
    states = [task.init]
    for step in plan.steps:
        states.append(apply(task, states[-1], step))
    needed: dict[Literal, tuple[list[int], list[Formula]]] = {}
    for goal in _literals(task.goal):
        needed.setdefault(goal, ([], []))[1].append(_formula(goal))
    result: list[tuple[Relied, ...]] = []
    for number in reversed(range(len(plan.steps))):
        before, after = states[number], states[number + 1]
        kept = {
            literal: who
            for literal, who in needed.items()
            if _true(literal, before) and _true(literal, after)
        }
        result.append(
            tuple(
                Relied(atom, is_negated, tuple(sorted(set(steps))), tuple(goals))
                for (atom, is_negated), (steps, goals) in sorted(kept.items(), key=lambda entry: entry[0])
            )
        )
        needed = kept
        for literal in _literals(normal(ground(task, plan.steps[number]))[0]):
            steps, goals = needed.get(literal, ([], []))
            needed[literal] = ([*steps, number], goals)
    return result[::-1]


def _literals(formula: Formula) -> Iterator[Literal]:
    for part in conjuncts(formula):
        match part:
            case Atom():
                yield part, False
            case Not(Atom() as atom):
                yield atom, True


def _formula(literal: Literal) -> Formula:
    atom, is_negated = literal
    return Not(atom) if is_negated else atom


def _true(literal: Literal, state: State) -> bool:
    atom, is_negated = literal
    return (atom in state.facts) != is_negated

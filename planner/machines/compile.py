"""From a plan taken step by step to the hierarchy that is executed: a chain of calls, and one machine a skill."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from planner.core import (
    Action,
    Add,
    AllEffects,
    Atom,
    Call,
    Clause,
    Delete,
    Edge,
    Effect,
    Formula,
    Guard,
    Hierarchy,
    Not,
    Plan,
    RewardMachine,
    Step,
    Subgoal,
    Task,
    both,
)
from planner.core.semantics import apply, changes, substitute

ROOT = "plan"


def in_sequence(task: Task, plan: Plan, limit_s: Callable[[Step], float]) -> Hierarchy:
    """Return the hierarchy whose root calls, one after the other, the machine of each step's skill.

    An action whose effects depend on neither conditions nor quantifiers gets one machine with its
    parameters, called by all of its steps. Any other step gets a machine of its own, with the changes
    it makes in the state where the plan takes it; so does one whose arguments make it add what it
    deletes. The root pays 1 when the last step is done.
    """
    machines: dict[str, RewardMachine] = {}
    edges = []
    state = task.init
    for number, planned in enumerate(plan.steps):
        schema = task.domain.action(planned.name)
        if isinstance(schema, Action) and _is_plain(schema.effect) and not _clashes(schema, planned):
            call = Call(planned.name, planned.args)
            limit = max(limit_s(one) for one in plan.steps if one.name == planned.name)
            machines.setdefault(planned.name, _of_schema(schema, limit))
        else:
            call = Call(" ".join((planned.name, *planned.args, f"#{number}")))
            added, deleted = changes(task, state, planned)
            parts = (added, deleted, planned.atom)
            machines[call.machine] = _skill(call.machine, (), parts, limit_s(planned))
        is_last = number == len(plan.steps) - 1
        edges.append(Edge(str(number), str(number + 1), reward=float(is_last), call=call))
        state = apply(task, state, planned)
    nodes = tuple(str(number) for number in range(len(plan.steps) + 1))
    root = RewardMachine(ROOT, nodes, "0", tuple(edges), accepting=frozenset({nodes[-1]}))
    return Hierarchy(ROOT, (root, *machines.values()))


def _of_schema(schema: Action, limit_s: float) -> RewardMachine:
    names = tuple(parameter.name for parameter in schema.parameters)
    added, deleted = _changed(schema.effect)
    return _skill(schema.name, names, (added, deleted, Atom(schema.name, names)), limit_s)


def _skill(
    name: str,
    parameters: tuple[str, ...],
    parts: tuple[frozenset[Atom], frozenset[Atom], Atom],
    limit_s: float,
) -> RewardMachine:
    added, deleted, skill = parts
    gone = deleted - added  # PDDL: what is both deleted and added is added
    wanted: list[Formula] = [*sorted(added), *(Not(atom) for atom in sorted(gone))]
    edge = Edge(
        "trying",
        "done",
        Guard((Clause(added, gone),)),
        subgoal=Subgoal(both(*wanted), limit_s=limit_s, skill=skill),
    )
    return RewardMachine(
        name, ("trying", "done"), "trying", (edge,), frozenset({"done"}), frozenset(), parameters
    )


def _is_plain(effect: Effect) -> bool:
    if isinstance(effect, AllEffects):
        return all(_is_plain(part) for part in effect.parts)
    # A change of a number is no fact that could be waited for; costs are the commonest of these.
    return not type(effect).__name__.startswith(("When", "Forall", "Timed"))


def _clashes(schema: Action, planned: Step) -> bool:
    """Return whether the step adds a fact that it also deletes, such as (at a) in a move from a to a."""
    names = [parameter.name for parameter in schema.parameters]
    binding = dict(zip(names, planned.args, strict=True))
    added, deleted = _changed(schema.effect)
    skill = (added, deleted - added)  # as `_skill` has it: what is both deleted and added is added
    put_in = [frozenset(substitute(atom, binding) for atom in atoms) for atoms in skill]
    return bool(put_in[0] & put_in[1])


def _changed(effect: Effect) -> tuple[frozenset[Atom], frozenset[Atom]]:
    parts = list(_literals(effect))
    return (
        frozenset(part.atom for part in parts if isinstance(part, Add)),
        frozenset(part.atom for part in parts if isinstance(part, Delete)),
    )


def _literals(effect: Effect) -> Iterator[Add | Delete]:
    match effect:
        case Add() | Delete():
            yield effect
        case AllEffects(parts):
            for part in parts:
                yield from _literals(part)

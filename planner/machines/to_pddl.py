"""Machine × world as PDDL: a task whose plans are those of the world that a machine accepts.

Each node of the flat machine becomes a fact, and each action of the world moves the machine on by what is seen in
the state that it leaves behind; the goal reads the last state. So the machine sees the states of a plan one after
the other, the initial state first, each once, and a plan of the product is, step by step, a plan of the world. This
is the product of Baier & McIlraith, "Planning with First-Order Temporally Extended Goals Using Heuristic Search"
(AAAI 2006), with the machine's edges as conditional effects of the actions and no actions of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.core import (
    FALSE,
    TRUE,
    Add,
    AllEffects,
    Atom,
    BadInputError,
    Clause,
    Delete,
    Effect,
    Formula,
    Guard,
    Hierarchy,
    Not,
    Or,
    Predicate,
    RewardMachine,
    Task,
    When,
    both,
    nearest,
)
from planner.core.objects import with_constants
from planner.machines.flatten import flatten

PREFIX = "in"


@dataclass(frozen=True, slots=True)
class _Move:
    """From one node to another when the formula holds and no earlier edge's does."""

    source: str
    target: str
    when: Formula


def product(task: Task, hierarchy: Hierarchy | RewardMachine) -> Task:
    """Return the task of going through the world until the machine has accepted.

    The task's rules and metric stay; its goal gives way to the machine's. (Whoever wants both:
    ``replace(made, goal=both(made.goal, task.goal))``.) Where a step would lead to a node that rejects it cannot be
    taken, as a run that is rejected never accepts. Rewards are not part of it.

    >>> from planner.core import Action, Clause, Domain, Edge, State
    >>> switch = Action("switch", effect=Add(Atom("lit")))
    >>> lamp = Task(Domain("lamp", predicates=(Predicate("lit"),), actions=(switch,)))
    >>> seen = Edge("dark", "bright", Guard((Clause(frozenset({Atom("lit")})),)))
    >>> made = product(lamp, RewardMachine("see", ("dark", "bright"), "dark", (seen,), frozenset({"bright"})))
    >>> sorted(map(str, made.init.facts)), [predicate.name for predicate in made.domain.predicates]
    (['(in-see-dark)'], ['lit', 'in-see-dark', 'in-see-bright'])
    """
    hierarchy = hierarchy if isinstance(hierarchy, Hierarchy) else Hierarchy(hierarchy.name, (hierarchy,))
    machine = flatten(hierarchy)
    if task.domain.durative_actions:
        raise BadInputError(
            f"domain {task.domain.name!r} has actions that take time, and a machine sees one state after the other. "
            "Use a domain whose actions take none"
        )
    _check_facts(task, machine)
    fact_of = _facts(task, machine)
    moves = list(_moves(machine))
    dead = [both(fact_of[move.source], move.when) for move in moves if move.target in machine.rejecting]
    effects = [
        _effect(fact_of[move.source], fact_of[move.target], move.when)
        for move in moves
        if move.target not in machine.rejecting
    ]
    actions = tuple(
        replace(
            action,
            precondition=both(action.precondition, *map(Not, dead)),
            effect=AllEffects((action.effect, *effects)),
        )
        for action in task.domain.actions
    )
    predicates = tuple(Predicate(fact.predicate) for fact in fact_of.values())
    domain = replace(
        task.domain,
        name=f"{task.domain.name}-with-machine",
        requirements=tuple(
            dict.fromkeys((*task.domain.requirements, ":adl"))
        ),  # conditional effects, or, not
        predicates=(*task.domain.predicates, *predicates),
        actions=actions,
    )
    started = frozenset({fact_of[machine.initial]} if machine.initial in fact_of else ())
    init = replace(task.init, facts=task.init.facts | started)
    return with_constants(replace(task, domain=domain, init=init, goal=_goal(machine, moves, fact_of)))


def _goal(machine: RewardMachine, moves: list[_Move], fact_of: dict[str, Atom]) -> Formula:
    """Return that the machine has accepted, or does when it sees the last state."""
    if machine.initial in machine.accepting:
        return TRUE
    accepted: list[Formula] = [fact_of[node] for node in machine.nodes if node in machine.accepting]
    accepted += [both(fact_of[move.source], move.when) for move in moves if move.target in machine.accepting]
    return (accepted[0] if len(accepted) == 1 else Or(tuple(accepted))) if accepted else FALSE


def _effect(left: Atom, entered: Atom, when: Formula) -> Effect:
    return When(both(left, when), AllEffects((Delete(left), Add(entered))))


def _moves(machine: RewardMachine) -> Iterator[_Move]:
    """Yield what can be done from each node; edges back to the node itself only stand in the way of later ones."""
    for node in machine.nodes:
        earlier: list[Formula] = []
        for edge in machine.edges_from[node]:
            when = _formula(edge.guard)
            if edge.target != node:
                yield _Move(node, edge.target, both(when, *map(Not, earlier)))
            if when == TRUE:
                break
            if when != FALSE:
                earlier.append(when)


def _formula(guard: Guard) -> Formula:
    parts = tuple(_conjunction(clause) for clause in guard.clauses)
    if TRUE in parts:
        return TRUE
    return parts[0] if len(parts) == 1 else Or(parts)


def _conjunction(clause: Clause) -> Formula:
    literals: list[Formula] = [*sorted(clause.holds), *map(Not, sorted(clause.fails))]
    return both(*literals) if literals else TRUE


def _facts(task: Task, machine: RewardMachine) -> dict[str, Atom]:
    """Return the fact of each node but those that reject, with a name that PDDL allows and nothing else has."""
    taken = {each.name.lower() for each in (*task.domain.predicates, *task.domain.functions)}
    facts: dict[str, Atom] = {}
    for node in machine.nodes:
        if node in machine.rejecting:
            continue
        plain = f"{PREFIX}-{re.sub(r'[^a-z0-9]+', '-', node.lower()).strip('-')}"
        name, number = plain, 1
        while name in taken:
            number += 1
            name = f"{plain}-{number}"
        taken.add(name)
        facts[node] = Atom(name)
    return facts


def _check_facts(task: Task, machine: RewardMachine) -> None:
    """Raise where a guard speaks of what the task does not have: nothing could ever make it true."""
    arity = {predicate.name: len(predicate.parameters) for predicate in task.domain.predicates}
    arity |= {axiom.head.name: len(axiom.head.parameters) for axiom in task.domain.axioms}
    things = {thing.name for thing in task.all_objects()}
    clauses = [clause for edge in machine.edges for clause in edge.guard.clauses]
    for fact in sorted({fact for clause in clauses for fact in clause.holds | clause.fails}):
        where = f"machine {machine.name!r}: guard {fact}"
        if fact.predicate not in arity:
            raise BadInputError(
                f"{where}: domain {task.domain.name!r} has no predicate {fact.predicate!r}"
                f"{nearest(fact.predicate, arity)}"
            )
        if len(fact.args) != arity[fact.predicate]:
            raise BadInputError(
                f"{where}: {fact.predicate!r} takes {arity[fact.predicate]} objects, got {len(fact.args)}"
            )
        for thing in fact.args:
            if thing not in things:
                raise BadInputError(
                    f"{where}: task {task.name!r} has no object {thing!r}{nearest(thing, things)}"
                )

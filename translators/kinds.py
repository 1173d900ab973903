"""Kinds of things in domains without types, where lasting facts about one thing stand for them: ``(ball ?x)``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from planner.core import Action, Atom, Domain, Parameter, Predicate, Task, TypeDeclaration, conjuncts
from planner.equivalence import changed_predicates
from planner.reachability import reachable_facts

Kinds = Mapping[str, frozenset[str]]  # of each thing


def typed(domain: Domain, task: Task) -> tuple[Domain, Kinds]:
    """Return the domain with types made of lasting facts, and the kinds of each thing; as it is where it has types.

    A kind is a predicate of one thing that no action changes and some action asks for. What can stand at a place of a
    predicate is read off the facts that can come about (`reachable_facts`), not off the actions: an action that is open
    to all things is often stopped by others.
    """
    if any(kind.name != "object" for kind in domain.types) or not task.init.facts:
        return domain, {}
    members = _members(domain, task)
    if not members:
        return domain, {}
    seen: dict[tuple[str, int], set[str]] = defaultdict(set)
    for fact in reachable_facts(task):
        for position, thing in enumerate(fact.args):
            seen[fact.predicate, position].add(thing)
    predicates = tuple(_predicate(each, members, seen) for each in domain.predicates)
    actions = tuple(_action(each, members) for each in domain.actions)
    types = tuple(TypeDeclaration(kind) for kind in members)
    made = replace(domain, types=types, predicates=predicates, actions=actions)
    things = {thing.name for thing in task.all_objects()}
    return made, {
        thing: frozenset(kind for kind, mine in members.items() if thing in mine) for thing in things
    }


def _members(domain: Domain, task: Task) -> dict[str, frozenset[str]]:
    """Return the things of each kind, smaller kinds first."""
    lasting = {p.name for p in domain.predicates if len(p.parameters) == 1} - changed_predicates(domain)
    asked = {need.predicate for action in domain.actions for need in _needs(action)}
    found: dict[str, set[str]] = {name: set() for name in sorted(lasting & asked)}
    for fact in task.init.facts:
        if fact.predicate in found:
            found[fact.predicate].add(fact.args[0])
    sized = sorted(found.items(), key=lambda each: len(each[1]))
    return {name: frozenset(things) for name, things in sized if things}


def _needs(action: Action) -> Iterator[Atom]:
    """Yield the facts about one thing that the action asks for."""
    for part in conjuncts(action.precondition):
        if isinstance(part, Atom) and len(part.args) == 1:
            yield part


def _predicate(
    predicate: Predicate, members: Kinds, seen: Mapping[tuple[str, int], Collection[str]]
) -> Predicate:
    return replace(
        predicate,
        parameters=tuple(
            replace(parameter, types=_kinds_of(frozenset(seen.get((predicate.name, at), ())), members))
            for at, parameter in enumerate(predicate.parameters)
        ),
    )


def _kinds_of(things: frozenset[str], members: Kinds) -> tuple[str, ...]:
    """Return the kinds that the things are of: those with no others in them, or of which some are."""
    within = [kind for kind, mine in members.items() if mine <= things]
    rest = things.difference(*(members[kind] for kind in within)) if within else things
    further = [kind for kind, mine in members.items() if kind not in within and not mine.isdisjoint(rest)]
    return (*within, *further) or ("object",)


def _action(action: Action, members: Kinds) -> Action:
    asked: dict[str, list[str]] = defaultdict(list)
    for need in _needs(action):
        if need.predicate in members:
            asked[need.args[0]].append(need.predicate)
    parameters: list[Parameter] = []
    for parameter in action.parameters:
        mine = min(asked[parameter.name], key=lambda kind: len(members[kind]), default="object")
        parameters.append(replace(parameter, types=(mine,)))
    return replace(action, parameters=tuple(parameters))

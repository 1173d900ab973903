"""What words may mean in one domain: induced from its PDDL and the objects and facts that are visible."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from planner.core import (
    Action,
    Add,
    AllEffects,
    Atom,
    Delete,
    Domain,
    DurativeAction,
    Effect,
    ForallEffect,
    Parameter,
    Predicate,
    Task,
    TimedEffect,
    When,
)
from translators.words import parts_of, stem, stems_of


@dataclass(frozen=True, slots=True)
class Doing:
    """An action as people name it: its words, and the facts it brings about and takes away."""

    name: str
    stems: frozenset[str]
    parameters: tuple[Parameter, ...]
    adds: tuple[Atom, ...]
    deletes: tuple[Atom, ...]


class Lexicon:
    """Looked up by the grammar; made once for an instruction."""

    def __init__(self, domain: Domain, task: Task) -> None:
        self.domain, self.task = domain, task
        self.things = tuple(dict.fromkeys(thing.name for thing in task.all_objects()))
        actions: list[Action | DurativeAction] = [*domain.actions, *domain.durative_actions]
        self.doings = tuple(_doing(action) for action in actions)
        self.fluents = frozenset(
            atom.predicate for doing in self.doings for atom in (*doing.adds, *doing.deletes)
        )
        self.predicates = {predicate.name: predicate for predicate in domain.predicates}
        self.types_of = {
            thing.name: frozenset().union(*(domain.supertypes(kind) for kind in thing.types))
            for thing in task.all_objects()
        }
        self.described = self._describe()
        self.vocabulary = frozenset().union(*self.described.values()) if self.described else frozenset()
        self.type_stems = {
            declared.name: stems_of(declared.name) for declared in domain.types if declared.name != "object"
        }

    def _describe(self) -> dict[str, frozenset[str]]:
        words: dict[str, set[str]] = defaultdict(set)
        for name, types in self.types_of.items():
            words[name] |= stems_of(name)
            for kind in types - {"object"}:
                words[name] |= stems_of(kind)
        for predicate in self.predicates.values():
            if predicate.name in self.fluents:
                continue
            facts = [fact for fact in self.task.init.facts if fact.predicate == predicate.name]
            if len(predicate.parameters) == 1:
                for fact in facts:
                    words[fact.args[0]] |= stems_of(predicate.name)
            elif len(predicate.parameters) == 2 and self._is_attribute(facts):
                for fact in facts:
                    words[fact.args[0]] |= stems_of(fact.args[1])
        return {name: frozenset(found) for name, found in words.items()}

    def _is_attribute(self, facts: list[Atom]) -> bool:
        """Return whether the facts give each thing one value of another kind, as a colour or a size."""
        firsts = [fact.args[0] for fact in facts]
        return len(set(firsts)) == len(firsts) and all(
            not (self.types_of[a] - {"object"}) & (self.types_of[b] - {"object"})
            for a, b in (fact.args for fact in facts)
        )

    def fits(self, thing: str, parameter: Parameter) -> bool:
        return "object" in parameter.types or not self.types_of[thing].isdisjoint(parameter.types)

    def fluent_predicates(self, arity: int) -> Iterator[Predicate]:
        """Yield the predicates of that arity that actions change."""
        for predicate in self.predicates.values():
            if predicate.name in self.fluents and len(predicate.parameters) == arity:
                yield predicate

    def named(self, word: str, arity: int) -> list[Predicate]:
        """Return the changeable predicates whose name says the word, the plainest first."""
        wanted = stem(word)
        found = [p for p in self.fluent_predicates(arity) if wanted in stems_of(p.name)]
        return sorted(found, key=lambda predicate: len(parts_of(predicate.name)))

    def doings_named(self, word: str) -> list[Doing]:
        """Return the actions whose name says the word."""
        wanted = stem(word)
        return [doing for doing in self.doings if wanted in doing.stems]

    def undoes(self, later: Atom, earlier: Atom) -> bool:
        """Return whether every action that brings the later fact about takes the earlier one away."""
        found = False
        for doing in self.doings:
            for added in doing.adds:
                binding = _match(added, later)
                if binding is None:
                    continue
                found = True
                gone = {
                    Atom(atom.predicate, tuple(binding.get(arg, arg) for arg in atom.args))
                    for atom in doing.deletes
                }
                if earlier not in gone:
                    return False
        return found


def _match(pattern: Atom, fact: Atom) -> dict[str, str] | None:
    if pattern.predicate != fact.predicate or len(pattern.args) != len(fact.args):
        return None
    binding: dict[str, str] = {}
    for variable, thing in zip(pattern.args, fact.args, strict=True):
        if not variable.startswith("?"):
            if variable != thing:
                return None
        elif binding.setdefault(variable, thing) != thing:
            return None
    return binding


def _doing(action: Action | DurativeAction) -> Doing:
    changes = list(_changes(action.effect))
    return Doing(
        action.name,
        stems_of(action.name),
        action.parameters,
        tuple(change.atom for change in changes if isinstance(change, Add)),
        tuple(change.atom for change in changes if isinstance(change, Delete)),
    )


def _changes(effect: Effect) -> Iterator[Add | Delete]:
    match effect:
        case Add() | Delete():
            yield effect
        case AllEffects(parts):
            for part in parts:
                yield from _changes(part)
        case When(_, inner) | ForallEffect(_, inner) | TimedEffect(_, inner):
            yield from _changes(inner)

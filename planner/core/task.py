"""States, domains and tasks: what can be done, where we are, what should come to hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from planner.core.effects import AllEffects, Effect, TimedCondition
from planner.core.errors import BadInputError, nearest
from planner.core.formula import TRUE, Atom, Compare, Expression, Formula, Parameter

_NOTHING: Mapping[Atom, float] = MappingProxyType({})
_NO_EFFECT = AllEffects()


@dataclass(frozen=True, slots=True)
class State:
    """The facts that hold and the values of the numeric fluents; what is not listed is false."""

    facts: frozenset[Atom] = frozenset()
    values: Mapping[Atom, float] = field(default_factory=lambda: _NOTHING)

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))

    def __hash__(self) -> int:
        return hash((self.facts, frozenset(self.values.items())))

    def __contains__(self, atom: Atom) -> bool:
        return atom in self.facts

    def __reduce__(self) -> tuple[object, ...]:  # a mappingproxy cannot be sent to a worker process
        return (State, (self.facts, dict(self.values)))


@dataclass(frozen=True, slots=True)
class TypeDeclaration:
    """A type with the types it belongs to (more than one: PDDL's ``either``)."""

    name: str
    parents: tuple[str, ...] = ("object",)


@dataclass(frozen=True, slots=True)
class Predicate:
    """A predicate or numeric function with the types of its arguments."""

    name: str
    parameters: tuple[Parameter, ...] = ()


@dataclass(frozen=True, slots=True)
class Action:
    """An action schema without duration."""

    name: str
    parameters: tuple[Parameter, ...] = ()
    precondition: Formula = TRUE
    effect: Effect = _NO_EFFECT


@dataclass(frozen=True, slots=True)
class DurativeAction:
    """An action schema that takes time (PDDL 2.1, Fox & Long 2003).

    `duration` holds the comparisons on ``(?duration)``, each with the time point at which its right
    side is read; `conditions` is a conjunction.
    """

    name: str
    parameters: tuple[Parameter, ...] = ()
    duration: tuple[DurationBound, ...] = ()
    conditions: tuple[TimedCondition | TimedForall | TimedPreference, ...] = ()
    effect: Effect = _NO_EFFECT


@dataclass(frozen=True, slots=True)
class DurationBound:
    compare: Compare
    when: Literal["at start", "at end"] = "at start"


@dataclass(frozen=True, slots=True)
class TimedForall:
    """Timed conditions for all values of some parameters."""

    parameters: tuple[Parameter, ...]
    conditions: tuple[TimedCondition | TimedForall | TimedPreference, ...]


@dataclass(frozen=True, slots=True)
class TimedPreference:
    """A soft timed condition of a durative action."""

    name: str
    conditions: tuple[TimedCondition | TimedForall | TimedPreference, ...]


@dataclass(frozen=True, slots=True)
class Axiom:
    """A derived predicate: the head holds wherever the body does (PDDL 2.2)."""

    head: Predicate
    body: Formula


@dataclass(frozen=True, slots=True)
class Domain:
    """What kinds of things there are and what can be done with them."""

    name: str
    requirements: tuple[str, ...] = ()
    types: tuple[TypeDeclaration, ...] = ()
    constants: tuple[Parameter, ...] = ()
    predicates: tuple[Predicate, ...] = ()
    functions: tuple[Predicate, ...] = ()
    actions: tuple[Action, ...] = ()
    durative_actions: tuple[DurativeAction, ...] = ()
    axioms: tuple[Axiom, ...] = ()
    constraints: Formula = TRUE
    text: str | None = field(default=None, init=False, compare=False, repr=False)

    def supertypes(self, type_name: str) -> frozenset[str]:
        """Return the type, every type above it, and ``object``."""
        parents = {declaration.name: declaration.parents for declaration in self.types}
        seen: set[str] = {"object"}
        waiting = [type_name]
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                waiting.extend(parents.get(here, ()))
        return frozenset(seen)

    def action(self, name: str) -> Action | DurativeAction:
        """Return the action schema of that name, or raise `BadInputError`."""
        actions: list[Action | DurativeAction] = [*self.actions, *self.durative_actions]
        for action in actions:
            if action.name == name:
                return action
        known = [action.name for action in actions]
        raise BadInputError(f"domain {self.name!r} has no action {name!r}{nearest(name, known)}")


@dataclass(frozen=True, slots=True)
class TimedLiteral:
    """A fact that becomes true or false, or a value that is set, at a fixed time (PDDL 2.2)."""

    time: float
    atom: Atom
    value: bool | float = True


@dataclass(frozen=True, slots=True)
class Metric:
    direction: Literal["minimize", "maximize"]
    expression: Expression


@dataclass(frozen=True, slots=True)
class Task:
    """Where we are and what should come to hold: `goal` in the last state, `rules` over the whole way."""

    domain: Domain
    name: str = "task"
    objects: tuple[Parameter, ...] = ()
    init: State = field(default_factory=State)
    timed: tuple[TimedLiteral, ...] = ()
    goal: Formula = TRUE
    rules: Formula = TRUE
    metric: Metric | None = None
    requirements: tuple[str, ...] = ()
    # The PDDL text this task was read from. It is not an argument, so `dataclasses.replace` drops it:
    # a changed task can never be sent to an engine under the text of the old one.
    text: str | None = field(default=None, init=False, compare=False, repr=False)

    def all_objects(self) -> tuple[Parameter, ...]:
        """Return the domain's constants and the task's own objects."""
        return (*self.domain.constants, *self.objects)

    def objects_of(self, *types: str) -> tuple[str, ...]:
        """Return the names of all objects that belong to one of the types, in order of declaration."""
        if "object" in types:
            return tuple(dict.fromkeys(thing.name for thing in self.all_objects()))
        wanted = set(types)
        return tuple(
            dict.fromkeys(
                thing.name
                for thing in self.all_objects()
                if any(wanted & self.domain.supertypes(kind) for kind in thing.types)
            )
        )


def with_text(value: Domain | Task, text: str) -> None:
    """Attach the text a freshly read value came from; only the reader calls this."""
    object.__setattr__(value, "text", text)

"""The objects of a task by type, its schemas by name and the layers of its axioms, computed once."""

from __future__ import annotations

from dataclasses import replace

from planner.core.axioms import rule_layers
from planner.core.formula import Parameter
from planner.core.task import Action, Domain, DurativeAction, Task


class ObjectTable:
    """Answers to what is asked of one domain and its objects again and again."""

    def __init__(self, domain: Domain, objects: tuple[Parameter, ...]) -> None:
        self.domain = domain
        self.objects = objects
        self.schemas: dict[str, Action | DurativeAction] = {}
        self.schemas.update({action.name: action for action in domain.actions})
        self.schemas.update({action.name: action for action in domain.durative_actions})
        self.types_of: dict[str, frozenset[str]] = {}
        above: dict[tuple[str, ...], frozenset[str]] = {}
        for thing in (*domain.constants, *objects):
            if thing.types not in above:
                above[thing.types] = frozenset().union(*(domain.supertypes(kind) for kind in thing.types))
            self.types_of[thing.name] = above[thing.types] | self.types_of.get(thing.name, frozenset())
        self.layers = rule_layers(domain)
        self.derived = frozenset(axiom.head.name for axiom in domain.axioms)
        self._lists: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._sets: dict[tuple[str, ...], frozenset[str]] = {}

    def of(self, types: tuple[str, ...]) -> tuple[str, ...]:
        """Return the names of the objects that belong to one of the types, in order of declaration."""
        if types not in self._lists:
            wanted = set(types)
            self._lists[types] = tuple(name for name, kinds in self.types_of.items() if wanted & kinds)
        return self._lists[types]

    def set_of(self, types: tuple[str, ...]) -> frozenset[str]:
        """Return the same as `of`, as a set."""
        if types not in self._sets:
            self._sets[types] = frozenset(self.of(types))
        return self._sets[types]


# One place for the table last used: callers ask about one task many times in a row, and a task made
# from another with `dataclasses.replace` shares its domain and objects. Replaced as a whole, so that
# threads at worst build a table twice.
_LAST: list[ObjectTable] = []


def table_of(task: Task) -> ObjectTable:
    """Return the table of the task's domain and objects."""
    last = _LAST[0] if _LAST else None
    if last is not None and last.domain is task.domain and last.objects is task.objects:
        return last
    table = ObjectTable(task.domain, task.objects)
    _LAST[:] = [table]
    return table


def with_constants(task: Task) -> Task:
    """Return the task with its objects as constants of the domain, so that actions may name them."""
    constants = dict.fromkeys((*task.domain.constants, *task.objects))
    return replace(task, domain=replace(task.domain, constants=tuple(constants)), objects=())

"""A classical task as whole numbers, for the compiled grounder (`native/lifted.h` says how).

Conditions come in negation normal form. A term is a variable's number, or minus an object's number minus
one; every quantified variable of a schema has a number of its own, after those of its parameters.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

from planner.core.effects import Add, Assign, TimedCondition, leaves
from planner.core.formula import (
    And,
    Atom,
    Equal,
    Exists,
    Expression,
    Forall,
    Formula,
    Imply,
    Not,
    Or,
    Parameter,
)
from planner.core.objects import ObjectTable, table_of
from planner.core.task import Action, Task

_AND, _OR, _ATOM, _NOT_ATOM, _EQUAL, _NOT_EQUAL, _FORALL, _EXISTS = range(8)
_OTHERWISE = {_AND: _OR, _OR: _AND, _ATOM: _NOT_ATOM, _EQUAL: _NOT_EQUAL, _FORALL: _EXISTS, _EXISTS: _FORALL}


class Encoded(NamedTuple):
    """The task's text for the grounder, and the names to read its answers with."""

    text: str
    schemas: tuple[str, ...]
    objects: tuple[str, ...]


def encoded(task: Task) -> Encoded:
    """Return the task in numbers; it must have no other features than `features.CLASSICAL` without axioms."""
    return _Encoder(task).encode()


class _Encoder:
    def __init__(self, task: Task) -> None:
        self.task = task
        self.table: ObjectTable = table_of(task)
        self.object_number = {name: number for number, name in enumerate(self.table.types_of)}
        self.predicate_number: dict[str, int] = {}
        self.arities: list[int] = []
        self.function_number: dict[str, int] = {}
        self.function_arities: list[int] = []
        self.domain_number: dict[tuple[str, ...], int] = {}
        self.domain_of: list[int] = []  # by variable, of the schema at hand
        for predicate in task.domain.predicates:
            self._predicate(predicate.name, len(predicate.parameters))

    def encode(self) -> Encoded:
        schemas = [self._schema(action) for action in self.task.domain.actions]
        self.domain_of = []
        goal = self._formula(self.task.goal, True, {})
        goal_part = [len(self.domain_of), *self.domain_of, *goal]
        # The searches break ties by this order: the same in every process, but not by name, which may
        # send them one way all the time.
        in_order = sorted(map(self._fact, self.task.init.facts))
        random.Random(0).shuffle(in_order)
        facts = [number for fact in in_order for number in fact]
        values = [
            (self.function_number[atom.predicate], *self._objects(atom.args), int(value))
            for atom, value in self.task.init.values.items()
            if atom.predicate in self.function_number
        ]
        domains = [
            (len(names), *self._objects(names))
            for names in (self.table.of(kinds) for kinds in self.domain_number)
        ]
        numbers = [
            int(self.task.metric is not None),
            len(self.object_number),
            len(domains),
            *(number for domain in domains for number in domain),
            len(self.arities),
            *self.arities,
            len(self.task.init.facts),
            *facts,
            len(self.function_arities),
            *self.function_arities,
            len(values),
            *(number for value in values for number in value),
            len(schemas),
            *(number for schema in schemas for number in schema),
            *goal_part,
        ]
        return Encoded(
            " ".join(map(str, numbers)),
            tuple(action.name for action in self.task.domain.actions),
            tuple(self.object_number),
        )

    def _fact(self, atom: Atom) -> tuple[int, ...]:
        return (self._predicate(atom.predicate, len(atom.args)), *self._objects(atom.args))

    def _objects(self, names: Sequence[str]) -> list[int]:
        return [self.object_number[name] for name in names]

    def _predicate(self, name: str, arity: int) -> int:
        if name not in self.predicate_number:
            self.predicate_number[name] = len(self.arities)
            self.arities.append(arity)
        return self.predicate_number[name]

    def _function(self, name: str, arity: int) -> int:
        if name not in self.function_number:
            self.function_number[name] = len(self.function_arities)
            self.function_arities.append(arity)
        return self.function_number[name]

    def _schema(self, action: Action) -> list[int]:
        self.domain_of = []
        scope = self._bind(action.parameters, {})
        precondition = self._formula(action.precondition, True, scope)
        effects: list[list[int]] = []
        costs: list[Expression] = []
        for part in leaves(action.effect):
            if isinstance(part.effect, Assign):
                costs.append(part.effect.expression)
                continue
            inner = self._bind(part.parameters, scope)
            variables = [inner[parameter.name] for parameter in part.parameters]
            condition = self._conjunction(part.conditions, inner)
            atom = part.effect.atom
            effects.append(
                [
                    len(variables),
                    *variables,
                    *condition,
                    int(isinstance(part.effect, Add)),
                    self._predicate(atom.predicate, len(atom.args)),
                    *self._terms(atom.args, inner),
                ]
            )
        constant = int(sum(cost for cost in costs if isinstance(cost, int | float)))
        terms = [
            (self._function(cost.predicate, len(cost.args)), *self._terms(cost.args, scope))
            for cost in costs
            if isinstance(cost, Atom)
        ]
        return [
            len(action.parameters),
            len(self.domain_of),
            *self.domain_of,
            constant,
            len(terms),
            *(number for term in terms for number in term),
            *precondition,
            len(effects),
            *(number for effect in effects for number in effect),
        ]

    def _bind(self, parameters: Sequence[Parameter], scope: dict[str, int]) -> dict[str, int]:
        inner = dict(scope)
        for parameter in parameters:
            inner[parameter.name] = len(self.domain_of)
            self.domain_of.append(self.domain_number.setdefault(parameter.types, len(self.domain_number)))
        return inner

    def _terms(self, names: Sequence[str], scope: dict[str, int]) -> list[int]:
        return [scope[name] if name in scope else -self.object_number[name] - 1 for name in names]

    def _conjunction(self, parts: Sequence[Formula | TimedCondition], scope: dict[str, int]) -> list[int]:
        inner = [number for part in parts for number in self._formula(part, True, scope)]
        return [_AND, len(parts), *inner]

    def _formula(self, formula: Formula | TimedCondition, sign: bool, scope: dict[str, int]) -> list[int]:
        """Return the formula, or its negation, in numbers."""
        match formula:
            case Atom(predicate, args):
                head = _ATOM if sign else _NOT_ATOM
                return [head, self._predicate(predicate, len(args)), *self._terms(args, scope)]
            case Equal(left, right):
                return [_EQUAL if sign else _NOT_EQUAL, *self._terms((left, right), scope)]
            case Not(body):
                return self._formula(body, not sign, scope)
            case Imply(condition, consequence):
                return self._formula(Or((Not(condition), consequence)), sign, scope)
            case And(parts) | Or(parts):
                head = _AND if isinstance(formula, And) else _OR
                inner = [number for part in parts for number in self._formula(part, sign, scope)]
                return [head if sign else _OTHERWISE[head], len(parts), *inner]
            case Forall(parameters, body) | Exists(parameters, body):
                head = _FORALL if isinstance(formula, Forall) else _EXISTS
                bound = self._bind(parameters, scope)
                variables = [bound[parameter.name] for parameter in parameters]
                return [
                    head if sign else _OTHERWISE[head],
                    len(variables),
                    *variables,
                    *self._formula(body, sign, bound),
                ]
        raise TypeError(f"not a classical condition: {formula}")

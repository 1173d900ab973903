"""Small plain tasks grounded right here, which is sooner done than a translator is imported.

All actions that are reachable when nothing is ever deleted (Hoffmann & Nebel, JAIR 2001) are
instantiated, each round from the facts that the round before has added. Conditions that are negated
get an atom of their own that holds when the other does not.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from planner.core.effects import Add, AllEffects, Assign, Delete, Effect
from planner.core.formula import And, Atom, Equal, Expression, Formula, Not, conjuncts
from planner.core.objects import ObjectTable, table_of
from planner.core.scene import Scene, evaluated, ground_atom
from planner.core.task import Action, Task
from planner.engines.features import COSTS, NEGATIVE, features_of

PLAIN = frozenset({COSTS, NEGATIVE})
MOST_INSTANCES = 20_000  # of all actions with all objects; beyond that a translator is faster

Literal = tuple[Atom, bool]


# Tuples, as all that this file makes anew for every task: they are made, also the classes, in half the time.
class Schema(NamedTuple):
    """An action schema taken apart."""

    action: Action
    body: tuple[Formula, ...]  # what grounding may rely on: all but negated changing facts
    guides: tuple[Atom, ...]  # the changing facts in it
    asked: tuple[Literal, ...]
    adds: tuple[Atom, ...]
    deletes: tuple[Atom, ...]
    costs: tuple[Expression, ...]


class Operator(NamedTuple):
    """A reachable action with its objects."""

    name: str
    args: tuple[str, ...]
    asked: tuple[Literal, ...]
    adds: frozenset[Atom]
    deletes: frozenset[Atom]
    cost: float


def grounded(task: Task) -> dict[str, object] | None:
    """Return the task in numbered atoms, ready for a worker, or None if it is not small and plain.

    The answer holds `operators` (step, asked, added, deleted, cost), `n_atoms`, `init`, `goal`, and
    `unsolvable`: the proof that there is no plan, if grounding has found one, else empty.
    """
    if not features_of(task) <= PLAIN or _n_instances(task) > MOST_INSTANCES:
        return None
    changing = frozenset(
        atom.predicate for action in task.domain.actions for atom in _changed(action.effect) or ()
    )
    schemas = [_schema(action, changing) for action in task.domain.actions]
    goal = _literals(conjuncts(task.goal))
    if goal is None:
        return None
    plain = [schema for schema in schemas if schema is not None]
    if len(plain) < len(schemas):
        return None
    scene = Scene(table_of(task), set(task.init.facts), task.init.values)
    operators = _reachable(plain, scene, has_metric=task.metric is not None)
    if any(math.isnan(operator.cost) for operator in operators):
        return None
    return _numbered(task, operators, goal, scene)


def _n_instances(task: Task) -> int:
    table = table_of(task)
    return sum(
        math.prod(len(table.of(parameter.types)) for parameter in action.parameters)
        for action in task.domain.actions
    )


def _changed(effect: Effect) -> list[Atom] | None:
    """Return the atoms that a plain effect adds or deletes; None if it is not plain."""
    parts = _simple(effect)
    return None if parts is None else [part.atom for part in parts if not isinstance(part, Assign)]


def _simple(effect: Effect) -> list[Add | Delete | Assign] | None:
    if isinstance(effect, Add | Delete | Assign):
        return [effect]
    if not isinstance(effect, AllEffects):
        return None
    parts: list[Add | Delete | Assign] = []
    for part in effect.parts:
        inner = _simple(part)
        if inner is None:
            return None
        parts.extend(inner)
    return parts


def _literals(formulas: Sequence[Formula]) -> tuple[Literal, ...] | None:
    literals: list[Literal] = []
    for part in formulas:
        match part:
            case Atom():
                literals.append((part, True))
            case Not(Atom() as atom):
                literals.append((atom, False))
            case Equal() | Not(Equal()):
                continue
            case _:
                return None
    return tuple(literals)


def _schema(action: Action, changing: frozenset[str]) -> Schema | None:
    parts = conjuncts(action.precondition)
    literals, effects = _literals(parts), _simple(action.effect)
    if literals is None or effects is None:
        return None
    free = {Not(atom) for atom, sign in literals if not sign and atom.predicate in changing}
    return Schema(
        action,
        body=tuple(part for part in parts if part not in free),
        guides=tuple(atom for atom, sign in literals if sign and atom.predicate in changing),
        asked=tuple(literal for literal in literals if literal[0].predicate in changing),
        adds=tuple(effect.atom for effect in effects if isinstance(effect, Add)),
        deletes=tuple(effect.atom for effect in effects if isinstance(effect, Delete)),
        costs=tuple(effect.expression for effect in effects if isinstance(effect, Assign)),
    )


def _reachable(schemas: Sequence[Schema], scene: Scene, *, has_metric: bool) -> list[Operator]:
    """Return all reachable operators, sorted; the scene's facts become all that can be reached."""
    found: dict[tuple[str, tuple[str, ...]], Operator] = {}
    fresh: set[Atom] | None = None
    while fresh is None or fresh:
        added: set[Atom] = set()
        for schema in schemas:
            for binding in _bindings(schema, scene, fresh):
                args = tuple([binding[parameter.name] for parameter in schema.action.parameters])
                key = (schema.action.name, args)
                if key not in found:
                    found[key] = operator = _operator(schema, args, binding, scene, has_metric)
                    added |= operator.adds
        fresh = added - scene.facts
        scene.step(fresh, frozenset(), {})
    return [found[key] for key in sorted(found)]


def _bindings(schema: Schema, scene: Scene, fresh: set[Atom] | None) -> Iterator[dict[str, str]]:
    """Yield bindings of the schema that rely on a fresh fact; on the first round (None) all."""
    body = And(schema.body)
    if fresh is None:
        yield from scene.solutions(schema.action.parameters, body, {})
        return
    by_predicate: dict[str, list[Atom]] = defaultdict(list)
    for fact in fresh:
        by_predicate[fact.predicate].append(fact)
    types = {parameter.name: parameter.types for parameter in schema.action.parameters}
    for guide in schema.guides:
        for fact in by_predicate[guide.predicate]:
            seed = _seed(guide, fact, types, scene.table)
            if seed is not None:
                rest = [parameter for parameter in schema.action.parameters if parameter.name not in seed]
                yield from scene.solutions(rest, body, seed)


def _seed(
    guide: Atom, fact: Atom, types: dict[str, tuple[str, ...]], table: ObjectTable
) -> dict[str, str] | None:
    seed: dict[str, str] = {}
    for wanted, thing in zip(guide.args, fact.args, strict=True):
        if wanted not in types:
            if wanted != thing:
                return None
        elif seed.setdefault(wanted, thing) != thing or thing not in table.set_of(types[wanted]):
            return None
    return seed


def _operator(
    schema: Schema, args: tuple[str, ...], binding: dict[str, str], scene: Scene, has_metric: bool
) -> Operator:
    adds = frozenset([ground_atom(atom, binding) for atom in schema.adds])
    deletes = frozenset([ground_atom(atom, binding) for atom in schema.deletes])
    cost = sum(evaluated(expression, scene.values, binding) for expression in schema.costs)
    asked = tuple([(ground_atom(atom, binding), sign) for atom, sign in schema.asked])
    return Operator(schema.action.name, args, asked, adds, deletes - adds, cost if has_metric else 1.0)


def _numbered(
    task: Task, operators: list[Operator], goal: tuple[Literal, ...], scene: Scene
) -> dict[str, object]:
    initial, reachable = task.init.facts, scene.facts
    unmet = _never(goal, task, reachable, {atom for operator in operators for atom in operator.deletes})
    asked = {literal for operator in operators for literal in operator.asked} | set(goal)
    # What nothing can add is false for ever: to ask for that is to ask for nothing.
    negated = {atom for atom, sign in asked if not sign and atom in reachable}
    wanted = {atom for atom, sign in asked if sign} | negated
    literals = [(atom, True) for atom in sorted(wanted)] + [(atom, False) for atom in sorted(negated)]
    number = {literal: index for index, literal in enumerate(literals)}

    def numbers(*parts: Literal) -> list[int]:
        return sorted({number[literal] for literal in parts if literal in number})

    def changes(operator: Operator, sign: bool) -> list[int]:
        gained = [(atom, sign) for atom in operator.adds]
        return numbers(*gained, *((atom, not sign) for atom in operator.deletes))

    return {
        "operators": [
            (
                [each.name, *each.args],
                numbers(*each.asked),
                changes(each, True),
                changes(each, False),
                each.cost,
            )
            for each in operators
        ],
        "n_atoms": len(literals),
        "init": [index for index, (atom, sign) in enumerate(literals) if (atom in initial) == sign],
        "goal": numbers(*goal),
        "unsolvable": unmet,
    }


def _never(goal: tuple[Literal, ...], task: Task, reachable: AbstractSet[Atom], deleted: set[Atom]) -> str:
    """Return why no plan can reach the goal, if that is plain already; else nothing."""
    for part in conjuncts(task.goal):
        match part:
            case Equal(left, right) if left != right:
                return f"{left} and {right} are not the same"
            case Not(Equal(left, right)) if left == right:
                return f"{left} is {right}"
    for atom, sign in goal:
        if sign and atom not in reachable:
            return f"no actions can make {atom} true, even if nothing were ever deleted"
        if not sign and atom in task.init.facts and atom not in deleted:
            return f"no reachable action makes {atom} false"
    return ""

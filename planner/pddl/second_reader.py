"""A second, independent reading of a task by pddlpy, and where it differs from ours.

pddlpy reads PDDL with a grammar of its own and grounds actions its own way, so that a mistake of our
reader or of our grounding has to be made twice to go unseen.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from itertools import islice, product
from math import prod
from pathlib import Path
from typing import Any

from planner.core import (
    Action,
    Add,
    AllEffects,
    And,
    Atom,
    BadInputError,
    Delete,
    Effect,
    Equal,
    Formula,
    Not,
    Step,
    Task,
    atoms_of,
    conjuncts,
    walk,
)
from planner.core.semantics import ground
from planner.pddl.problem_reader import preference_names, read_task, text_of

MAX_INSTANCES = 2000  # of one action: more are not enumerated, which takes pddlpy long
_SHOWN = 3
Literals = tuple[frozenset[tuple[str, ...]], frozenset[tuple[str, ...]]]  # positive, negative


def cannot_read(task: Task) -> str | None:
    """Return what of the task pddlpy has no place for, None if it can read all that is compared."""
    domain = task.domain
    declared = [one.types for one in task.all_objects()] + [one.parents for one in domain.types]
    lists = [one.parameters for one in domain.actions]
    lists += [one.parameters for one in domain.durative_actions]
    kinds = [*declared, *(one.types for parameters in lists for one in parameters)]
    if any(len(types) > 1 for types in kinds):
        return "`either` types"
    if domain.axioms:
        return "derived predicates"
    if task.timed:
        return "timed initial literals"
    if task.rules != And() or domain.constraints != And():
        return "constraints"
    if preference_names(domain, task.goal, task.rules):
        return "preferences"
    return None


def compare(domain_path: str | Path, problem_path: str | Path) -> tuple[str, ...]:
    """Return where pddlpy reads the two files differently from us, a sentence each; none if they agree.

    Compared are objects, initial facts and values, the atoms of the goal, names of predicates and
    functions, and for actions whose condition is a conjunction of literals their parameters, conditions
    and effects, lifted and grounded. For a task that pddlpy cannot take, `BadInputError` says why.
    """
    task = read_task(domain_path, problem_path)
    reason = cannot_read(task)
    if reason is not None:
        raise BadInputError(
            f"{problem_path}: pddlpy has no place for {reason}, so there is no second reading to compare with. "
            "Leave the cross-check out for this task"
        )
    other = _second_reading(Path(domain_path), Path(problem_path))
    return tuple(_differences(task, other))


def _second_reading(domain_path: Path, problem_path: Path) -> Any:
    """Return pddlpy's object for the two files, read from lower-case copies: it minds the case."""
    from pddlpy import DomainProblem  # noqa: PLC0415 - slow to import, seldom wanted

    complaints = io.StringIO()
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(folder) / "domain.pddl", Path(folder) / "problem.pddl"]
        for copy, path in zip(copies, (domain_path, problem_path), strict=True):
            copy.write_text(text_of(path).lower(), encoding="utf-8")
        try:
            with redirect_stderr(complaints), redirect_stdout(complaints):
                other = DomainProblem(str(copies[0]), str(copies[1]))
        except (AttributeError, IndexError, KeyError, TypeError, ValueError, RecursionError) as error:
            raise BadInputError(
                f"{problem_path}: pddlpy cannot read it ({type(error).__name__}: {error})"
            ) from error
    if complaints.getvalue():
        first = complaints.getvalue().splitlines()[0]
        raise BadInputError(f"{problem_path}: pddlpy's grammar does not take it ({first[:120]})")
    return other


def _differences(task: Task, other: Any) -> Iterator[str]:
    domain = task.domain
    mine = {thing.name: thing.types[0] for thing in task.all_objects()}
    yield from _unequal(
        "objects", mine.items(), {(k, v or "object") for k, v in other.worldobjects().items()}
    )
    yield from _unequal(
        "initial facts", _tuples(task.init.facts), {atom.ground({}) for atom in other.initialstate()}
    )
    values = {(fluent.predicate, *fluent.args, value) for fluent, value in task.init.values.items()}
    theirs = {(*fluent, value) for fluent, value in other.initial_numeric().items()}
    yield from _unequal("initial values", values, theirs)
    yield from _unequal(
        "atoms of the goal", _goal_atoms(task.goal), {atom.ground({}) for atom in other.goals()}
    )
    names = {predicate.name for predicate in domain.predicates}
    yield from _unequal("predicates", names, set(other.predicates()) - {"="})
    yield from _unequal("functions", {one.name for one in domain.functions}, set(other.functions()))
    yield from _unequal("actions", {one.name for one in domain.actions}, set(other.operators()))
    durative = {one.name for one in domain.durative_actions}
    yield from _unequal("durative actions", durative, set(other.durative_operators()))
    for action in domain.actions:
        if action.name in other.domain.operators:
            yield from _action_differences(task, action, other)


def _goal_atoms(goal: Formula) -> set[tuple[str, ...]]:
    equalities = {("=", part.left, part.right) for part in walk(goal) if isinstance(part, Equal)}
    return _tuples(atoms_of(goal)) | equalities


def _action_differences(task: Task, action: Action, other: Any) -> Iterator[str]:
    condition, effect = _literals(action.precondition), _effect_literals(action.effect)
    if condition is None or effect is None:
        return  # only conjunctions of literals are held flat, in a way that can be compared
    lifted = other.domain.operators[action.name]
    types = {(parameter.name, parameter.types[0]) for parameter in action.parameters}
    theirs = {(name, kind or "object") for name, kind in lifted.variable_list.items()}
    yield from _unequal(f"parameters of {action.name!r}", types, theirs)
    choices = [task.objects_of(*parameter.types) for parameter in action.parameters]
    n_expected = prod(len(things) for things in choices)
    # pddlpy binds a parameter without a type to objects without one only, where PDDL says to all.
    is_mixed = any(kind == "object" for _, kind in types) and task.domain.types != ()
    if types != theirs or is_mixed or n_expected > MAX_INSTANCES:
        parts = _of_operator(lifted)
        yield from _unequal_literals(f"{action.name!r} (lifted)", (*condition, *effect), parts)
        return
    yield from _instance_differences(task, action, choices, other)


def _instance_differences(
    task: Task, action: Action, choices: list[tuple[str, ...]], other: Any
) -> Iterator[str]:
    from pddlpy.binding import CartesianBinder  # noqa: PLC0415 - comes with the second reader

    other.binder = CartesianBinder()  # the other one leaves out instances that can never apply
    found = {}
    for instance in other.ground_operator(action.name):
        args = tuple(instance.variable_list[parameter.name] for parameter in action.parameters)
        found[args] = _of_operator(instance)
    yield from _unequal(f"instances of {action.name!r}", set(product(*choices)), set(found))
    for args in sorted(found.keys() & set(product(*choices))):
        mine = ground(task, Step(action.name, args))
        condition, effect = _literals(mine.precondition), _effect_literals(mine.effect)
        if condition is not None and effect is not None:
            yield from _unequal_literals(f"{mine.step}", (*condition, *effect), found[args])


def _of_operator(operator: Any) -> tuple[frozenset[tuple[str, ...]], ...]:
    fields = (
        operator.precondition_pos,
        operator.precondition_neg,
        operator.effect_pos,
        operator.effect_neg,
    )
    return tuple(
        frozenset(one if isinstance(one, tuple) else one.ground({}) for one in field) for field in fields
    )


def _unequal_literals(
    what: str, mine: tuple[frozenset[tuple[str, ...]], ...], theirs: tuple[frozenset[tuple[str, ...]], ...]
) -> Iterator[str]:
    names = ("conditions", "negative conditions", "added facts", "deleted facts")
    for name, ours, other in zip(names, mine, theirs, strict=True):
        yield from _unequal(f"{name} of {what}", ours, other)


def _literals(formula: Formula) -> Literals | None:
    """Return the positive and negative atoms of a conjunction of literals, None for anything else."""
    positive, negative = set(), set()
    for part in conjuncts(formula):
        match part:
            case Atom():
                positive.add(part)
            case Not(Atom() as atom):
                negative.add(atom)
            case _:
                return None
    return frozenset(_tuples(positive)), frozenset(_tuples(negative))


def _effect_literals(effect: Effect) -> Literals | None:
    added, deleted = set(), set()
    waiting = [effect]
    while waiting:
        here = waiting.pop()
        match here:
            case AllEffects(parts):
                waiting += parts
            case Add(atom):
                added.add(atom)
            case Delete(atom):
                deleted.add(atom)
            case _:
                return None
    return frozenset(_tuples(added)), frozenset(_tuples(deleted))


def _tuples(atoms: Any) -> set[tuple[str, ...]]:
    return {(atom.predicate, *atom.args) for atom in atoms}


def _unequal(what: str, mine: Any, theirs: Any) -> Iterator[str]:
    mine, theirs = set(mine), set(theirs)
    for only, whose in ((mine - theirs, "our"), (theirs - mine, "pddlpy's")):
        if only:
            shown = ", ".join(_shown(one) for one in islice(sorted(only, key=str), _SHOWN))
            more = f" and {len(only) - _SHOWN} more" if len(only) > _SHOWN else ""
            yield f"{what}: only in {whose} reading: {shown}{more}"


def _shown(one: Any) -> str:
    return f"({' '.join(map(str, one))})" if isinstance(one, tuple) else str(one)


__all__ = ["cannot_read", "compare"]

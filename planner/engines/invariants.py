"""Rules that hold at all times as conditions of single actions: each action may not break what held before it.

A rule of the form "for all ..., one of these literals holds" is true after an action if it was true before and no
literal that the action makes false was the last one (regression as in Rintanen, JAIR 27, 2006, section 3, for
clauses). Only actions that touch a clause are asked anything, so that a rule over many objects does not become a
condition with as many alternatives in every action.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from planner.core.effects import Add, Assign, Delete, leaves
from planner.core.formula import (
    FALSE,
    TRUE,
    And,
    Atom,
    Equal,
    Exists,
    Forall,
    Formula,
    Imply,
    Not,
    Or,
    Parameter,
    both,
)
from planner.core.substitution import substitute
from planner.core.task import Action

Literal = Atom | Equal | Not


@dataclass(frozen=True, slots=True)
class Clause:
    """For all objects that the parameters stand for, one of the literals holds."""

    parameters: tuple[Parameter, ...]
    literals: tuple[Literal, ...]


def clauses_of(formula: Formula) -> list[Clause] | None:
    """Return clauses that say together what the formula of one state says; None if that takes more than renaming."""
    names = (f"?of-rule-{number}" for number in count())
    return _clauses(formula, True, names)


def _clauses(formula: Formula, holds: bool, names: Iterator[str]) -> list[Clause] | None:
    match formula:
        case Atom() | Equal():
            return [Clause((), (formula if holds else Not(formula),))]
        case Not(body):
            return _clauses(body, not holds, names)
        case Imply(condition, consequence):
            return _clauses(Or((Not(condition), consequence)), holds, names)
        case Forall(parameters, body) | Exists(parameters, body) if isinstance(formula, Forall) == holds:
            renamed = {parameter.name: next(names) for parameter in parameters}
            inner = _clauses(substitute(body, renamed), holds, names)
            own = tuple(Parameter(renamed[each.name], each.types) for each in parameters)
            return (
                None if inner is None else [Clause((*own, *each.parameters), each.literals) for each in inner]
            )
        case And(parts) | Or(parts) if isinstance(formula, And) == holds:
            found = [_clauses(part, holds, names) for part in parts]
            return None if None in found else [clause for some in found for clause in some or ()]
        case And(parts) | Or(parts):
            return _joined([_clauses(part, holds, names) for part in parts])
    return None


def _joined(parts: list[list[Clause] | None]) -> list[Clause] | None:
    """Return the one clause that says that one of the parts holds, of which each is a clause."""
    parameters: tuple[Parameter, ...] = ()
    literals: tuple[Literal, ...] = ()
    for part in parts:
        if part is None or len(part) != 1:
            return None
        parameters += part[0].parameters
        literals += part[0].literals
    return [Clause(parameters, literals)]


def is_kept_by(clause: Clause, action: Action) -> Formula | None:
    """Return what has to hold before the action for the clause to hold after it, given that it holds before.

    None if an effect on one of its predicates is conditional or for all objects of a kind.
    """
    atoms = [_atom(literal) for literal in clause.literals]
    spoken_of = {atom.predicate for atom in atoms if isinstance(atom, Atom)}
    adds: list[Atom] = []
    deletes: list[Atom] = []
    for leaf in leaves(action.effect):
        if isinstance(leaf.effect, Assign) or leaf.effect.atom.predicate not in spoken_of:
            continue
        if leaf.parameters or leaf.conditions:
            return None
        match leaf.effect:
            case Add(atom):
                adds.append(atom)
            case Delete(atom):
                deletes.append(atom)
    after = Or(tuple(_after(literal, adds, deletes) for literal in clause.literals))
    asked = []
    for literal in clause.literals:
        if isinstance(literal, Atom):
            harmful = [each for each in deletes if each.predicate == literal.predicate]
        elif isinstance(literal, Not) and isinstance(literal.body, Atom):
            harmful = [each for each in adds if each.predicate == literal.body.predicate]
        else:
            continue
        for atom in harmful:
            touched = _is_same(_atom(literal), atom)
            asked.append(
                Forall(clause.parameters, Imply(touched, after))
                if clause.parameters
                else Imply(touched, after)
            )
    return both(*asked) if asked else TRUE


def _atom(literal: Formula) -> Formula:
    return literal.body if isinstance(literal, Not) else literal


def _is_same(one: Formula, other: Atom) -> Formula:
    """Return when the two atoms of one predicate are the same fact."""
    if not isinstance(one, Atom):
        return FALSE
    return both(*(Equal(a, b) for a, b in zip(one.args, other.args, strict=True)))


def _after(literal: Literal, adds: list[Atom], deletes: list[Atom]) -> Formula:
    """Return what says before the action that the literal holds after it; what is added and deleted is added."""
    atom = _atom(literal)
    if not isinstance(atom, Atom):
        return literal
    added = [_is_same(atom, each) for each in adds if each.predicate == atom.predicate]
    deleted = [_is_same(atom, each) for each in deletes if each.predicate == atom.predicate]
    if literal is atom:
        return Or((*added, both(atom, *(Not(each) for each in deleted))))
    return both(*(Not(each) for each in added), Or((Not(atom), *deleted)))

"""Formulas back to plain English."""

from __future__ import annotations

from collections.abc import Sequence

from planner.core import (
    TRUE,
    Always,
    And,
    Atom,
    Eventually,
    Exists,
    Forall,
    Formula,
    Imply,
    Not,
    Or,
    Parameter,
    SometimeAfter,
    SometimeBefore,
    both,
)
from translators.words import parts_of


def thing(name: str) -> str:
    """Return how people call the object.

    >>> thing("red-cube"), thing("a"), thing("block12")
    ('the red cube', 'a', 'block 12')
    """
    parts = parts_of(name)
    if len(parts) > 1 and not parts[-1].isdigit():
        return f"the {' '.join(parts)}"
    if name.startswith("?"):
        return name[1:]
    return " ".join(parts) if len(name) > 1 and parts else name


def fact(atom: Atom, holds: bool = True) -> str:
    """Return one fact in words.

    >>> fact(Atom("on", ("red-cube", "blue-cube"))), fact(Atom("open", ("the-door",)), holds=False)
    ('the red cube is on the blue cube', 'the the door is not open')
    """
    words = " ".join(parts_of(atom.predicate))
    is_ = "is" if holds else "is not"
    match atom.args:
        case ():
            return f"{words} {'holds' if holds else 'does not hold'}"
        case (only,):
            if words.endswith("ing"):
                return f"{thing(only)} {is_} being {'held' if words == 'holding' else words}"
            if words == "ontable":
                return f"{thing(only)} {is_} on the table"
            return f"{thing(only)} {is_} {words}"
        case (first, second):
            return f"{thing(first)} {is_} {words} {thing(second)}"
        case args:
            return f"{'' if holds else 'not '}{words}({', '.join(thing(arg) for arg in args)})"


def words_of(formula: Formula) -> str:
    """Return the formula in words.

    >>> words_of(And((Atom("on", ("a", "b")), Not(Atom("clear", ("a",))))))
    'a is on b, and a is not clear'
    """
    match formula:
        case Atom():
            return fact(formula)
        case Not(Atom() as atom):
            return fact(atom, holds=False)
        case And(()):
            return "nothing in particular"
        case And(parts):
            return _list([words_of(part) for part in parts], "and")
        case Or(parts):
            return "either " + _list([words_of(part) for part in parts], "or") if parts else "the impossible"
        case Not(body):
            return f"it is not so that {words_of(body)}"
        case Imply(condition, consequence):
            return f"if {words_of(condition)}, then {words_of(consequence)}"
        case Forall(parameters, body):
            return f"for every {_kinds(parameters)}, {words_of(body)}"
        case Exists(parameters, body):
            return f"for some {_kinds(parameters)}, {words_of(body)}"
        case Always(body):
            return f"at all times {words_of(body)}"
        case Eventually(body, None):
            return f"at some time {words_of(body)}"
        case Eventually(body, within):
            return f"within {within:g} steps {words_of(body)}"
        case SometimeBefore(later, earlier):
            return f"before {words_of(later)}, {words_of(earlier)}"
        case SometimeAfter(trigger, response):
            return f"whenever {words_of(trigger)}, then or later {words_of(response)}"
    from planner.pddl import write_formula  # noqa: PLC0415 - rare

    return write_formula(formula)


def read_back(goal: Formula, rules: Formula = TRUE) -> str:
    """Return goal and rules as sentences.

    >>> read_back(Atom("open", ("drawer",)))
    'In the end drawer is open.'
    """
    said = []
    if goal != TRUE:
        said.append(f"In the end {words_of(goal)}.")
    if rules != TRUE:
        whole = words_of(both(rules))
        said.append(f"{whole[0].upper()}{whole[1:]}.")
    return " ".join(said) or "Nothing is asked for."


def _list(parts: Sequence[str], word: str) -> str:
    if len(parts) == 1:
        return parts[0]
    return f"{', '.join(parts[:-1])}, {word} {parts[-1]}"


def _kinds(parameters: Sequence[Parameter]) -> str:
    return " and ".join(f"{'/'.join(p.types)} {p.name.lstrip('?')}" for p in parameters)

"""Formulas: PDDL conditions and linear temporal logic on finite traces (LTLf) in one set of values.

Names starting with ``?`` are variables. The temporal part follows De Giacomo & Vardi, "Linear Temporal
Logic and Linear Dynamic Logic on Finite Traces" (IJCAI 2013); the PDDL3 operators follow Gerevini &
Long, "Plan Constraints and Preferences in PDDL3" (2005). Time in `within` and its kin is counted in
steps for plans without durations and in the plan's own time units for temporal plans.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Comparator = Literal["<", "<=", "=", ">=", ">"]
ArithmeticOperator = Literal["+", "-", "*", "/"]


@dataclass(frozen=True, slots=True, order=True)
class Atom:
    """A predicate (or numeric fluent) applied to objects and variables.

    >>> str(Atom("on", ("a", "?x")))
    '(on a ?x)'
    """

    predicate: str
    args: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"({' '.join((self.predicate, *self.args))})"


@dataclass(frozen=True, slots=True, order=True)
class Parameter:
    """A variable or an object with its type; more than one type name means PDDL's ``either``."""

    name: str
    types: tuple[str, ...] = ("object",)


# --- numbers ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A sum, difference, product or quotient; one operand under ``-`` is negation."""

    operator: ArithmeticOperator
    operands: tuple[Expression, ...]


Expression: TypeAlias = "float | Atom | Arithmetic"
"""A number, a numeric fluent (also ``(?duration)``, ``(total-time)``, ``(#t)``) or arithmetic on these.

``(is-violated p)`` in a metric is ``Atom("is-violated", ("p",))``.
"""


@dataclass(frozen=True, slots=True)
class Compare:
    """A comparison of two numeric expressions."""

    comparator: Comparator
    left: Expression
    right: Expression


# --- one state -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Equal:
    """Two terms name the same object."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Not:
    body: Formula


@dataclass(frozen=True, slots=True)
class And:
    """All of the parts; with no parts it is true."""

    parts: tuple[Formula, ...] = ()


@dataclass(frozen=True, slots=True)
class Or:
    """One of the parts; with no parts it is false."""

    parts: tuple[Formula, ...] = ()


@dataclass(frozen=True, slots=True)
class Imply:
    condition: Formula
    consequence: Formula


@dataclass(frozen=True, slots=True)
class Forall:
    parameters: tuple[Parameter, ...]
    body: Formula


@dataclass(frozen=True, slots=True)
class Exists:
    parameters: tuple[Parameter, ...]
    body: Formula


# --- the whole way ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Next:
    """There is a next state and the body holds from it on (strong next)."""

    body: Formula


@dataclass(frozen=True, slots=True)
class Eventually:
    """The body holds at some state; with a bound, at one no later than that (PDDL3 sometime, within)."""

    body: Formula
    within: float | None = None


@dataclass(frozen=True, slots=True)
class Always:
    body: Formula


@dataclass(frozen=True, slots=True)
class Until:
    """`goal` holds at some state and `keep` at every one before it (strong until)."""

    keep: Formula
    goal: Formula


@dataclass(frozen=True, slots=True)
class AtMostOnce:
    """The body holds over at most one unbroken stretch of states."""

    body: Formula


@dataclass(frozen=True, slots=True)
class SometimeBefore:
    """If `later` ever holds, `earlier` held strictly before its first time."""

    later: Formula
    earlier: Formula


@dataclass(frozen=True, slots=True)
class SometimeAfter:
    """Whenever `trigger` holds, `response` holds then or later; with a bound, within that time."""

    trigger: Formula
    response: Formula
    within: float | None = None


@dataclass(frozen=True, slots=True)
class HoldDuring:
    start: float
    end: float
    body: Formula


@dataclass(frozen=True, slots=True)
class HoldAfter:
    start: float
    body: Formula


@dataclass(frozen=True, slots=True)
class AtEnd:
    """The body holds in the last state."""

    body: Formula


@dataclass(frozen=True, slots=True)
class Preference:
    """A soft condition; its violations are counted under its name (empty when it has none)."""

    name: str
    body: Formula


Formula: TypeAlias = (
    "Atom | Compare | Equal | Not | And | Or | Imply | Forall | Exists | Next | Eventually | Always | Until"
    " | AtMostOnce | SometimeBefore | SometimeAfter | HoldDuring | HoldAfter | AtEnd | Preference"
)

TRUE = And()
FALSE = Or()
TEMPORAL = (
    Next,
    Eventually,
    Always,
    Until,
    AtMostOnce,
    SometimeBefore,
    SometimeAfter,
    HoldDuring,
    HoldAfter,
    AtEnd,
)


def parts_of(formula: Formula) -> tuple[Formula, ...]:
    """Return the formulas directly inside this one.

    >>> parts_of(Not(Atom("p")))
    (Atom(predicate='p', args=()),)
    """
    match formula:
        case And(parts) | Or(parts):
            return parts
        case Imply(left, right) | Until(left, right) | SometimeBefore(left, right):
            return (left, right)
        case SometimeAfter(left, right):
            return (left, right)
        case Atom() | Compare() | Equal():
            return ()
        case _:
            return (formula.body,)


def walk(formula: Formula) -> Iterator[Formula]:
    """Yield the formula and all formulas inside it, without recursion, parents first."""
    waiting = [formula]
    while waiting:
        here = waiting.pop()
        yield here
        waiting.extend(reversed(parts_of(here)))


def atoms_of(formula: Formula) -> Iterator[Atom]:
    """Yield every predicate atom inside the formula (numeric fluents excluded)."""
    return (part for part in walk(formula) if isinstance(part, Atom))


def is_temporal(formula: Formula) -> bool:
    """Return whether the formula speaks of more than one state."""
    return any(isinstance(part, TEMPORAL) for part in walk(formula))


def conjuncts(formula: Formula) -> tuple[Formula, ...]:
    """Return the formula split at its top conjunctions.

    >>> [str(p) for p in conjuncts(And((Atom("p"), And((Atom("q"),)))))]
    ['(p)', '(q)']
    """
    if isinstance(formula, And):
        return tuple(leaf for part in formula.parts for leaf in conjuncts(part))
    return (formula,)


def both(*formulas: Formula) -> Formula:
    """Return the flat conjunction of the formulas; a single part stands alone."""
    parts = tuple(dict.fromkeys(leaf for formula in formulas for leaf in conjuncts(formula)))
    return parts[0] if len(parts) == 1 else And(parts)

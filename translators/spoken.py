"""What is wanted so far, and the same with other things in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from planner.core import Atom, Formula, atoms_of, both, conjuncts
from planner.core.substitution import substitute
from translators.lexicon import Lexicon
from translators.posterior import Part


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is wanted so far, and of which things it was asked before: (those named, the one taken)."""

    parts: tuple[Part, ...]
    lexicon: Lexicon
    asked: tuple[tuple[frozenset[str], str], ...] = ()

    @property
    def things(self) -> tuple[str, ...]:
        """The things that the parts speak of, those said last first."""
        found = [arg for part in reversed(self.parts) for f in (part.goal, part.rules) for arg in args_of(f)]
        return tuple(dict.fromkeys(name for name in found if name in self.lexicon.types_of))

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(one for _, one in self.asked)


def args_of(formula: Formula) -> Iterator[str]:
    for atom in atoms_of(formula):
        yield from atom.args


def swapped_in(spoken: Spoken, old: str, new: str) -> tuple[Part, ...] | None:
    """Return the parts with the new thing for the old one in the last part that speaks of it; None if it does not fit."""
    for i in reversed(range(len(spoken.parts))):
        part = spoken.parts[i]
        if old in args_of(part.goal) or old in args_of(part.rules):
            changed = bound(part, {old: new}, spoken.lexicon)
            return None if changed is None else (*spoken.parts[:i], changed, *spoken.parts[i + 1 :])
    return None


def bound(part: Part, binding: dict[str, str], lexicon: Lexicon) -> Part | None:
    goal, rules = substitute(part.goal, binding), substitute(part.rules, binding)
    if not all(fits(atom, lexicon) for formula in (goal, rules) for atom in atoms_of(formula)):
        return None
    return replace(part, goal=goal, rules=rules, words="")


def fits(atom: Atom, lexicon: Lexicon) -> bool:
    """Return whether the things are of the types that the predicate takes, and no two the same."""
    predicate = next((each for each in lexicon.domain.predicates if each.name == atom.predicate), None)
    if predicate is None or len(predicate.parameters) != len(atom.args):
        return predicate is None
    is_told = all(
        arg.startswith("?") or arg in lexicon.fitting(parameter)
        for arg, parameter in zip(atom.args, predicate.parameters, strict=True)
    )
    return is_told and len(set(atom.args)) == len(atom.args)


def less(part: Part, left_out: Iterable[str]) -> Part | None:
    """Return the part without what speaks of the things; None if nothing is left."""
    gone = set(left_out)
    goal = both(*(f for f in conjuncts(part.goal) if gone.isdisjoint(args_of(f))))
    rules = both(*(f for f in conjuncts(part.rules) if gone.isdisjoint(args_of(f))))
    if goal == part.goal and rules == part.rules:
        return part
    return replace(part, goal=goal, rules=rules, words="") if goal != both() or rules != both() else None

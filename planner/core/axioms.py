"""Axioms put in layers and taken apart into rules that can be evaluated from the facts upwards.

Thiébaux, Hoffmann & Nebel, "In Defense of PDDL Axioms" (AIJ 2005), section 2: stratified axioms.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from planner.core.errors import BadInputError
from planner.core.formula import And, Atom, Exists, Formula, Imply, Not, Or, atoms_of, conjuncts, parts_of
from planner.core.substitution import free_variables, substitute
from planner.core.task import Axiom, Domain

Test = tuple[Formula, frozenset[str]]  # a conjunct with those of its variables that are looked for


@dataclass(frozen=True, slots=True)
class Rule:
    """A head that holds under every binding of the variables that passes all tests.

    `recursive` are the tests that speak of this rule's own layer; if `is_opaque`, the layer is also
    spoken of deeper inside a test.
    """

    head: Atom
    choices: dict[str, tuple[str, ...]]
    tests: tuple[Test, ...]
    recursive: tuple[Atom, ...]
    is_opaque: bool


def rule_layers(domain: Domain) -> tuple[tuple[Rule, ...], ...]:
    """Return the domain's axioms as rules: what a layer negates is complete in the layers before it."""
    layer = _layer_of(domain)
    layers = []
    for number in sorted(set(layer.values())):
        heads = frozenset(name for name in layer if layer[name] == number)
        axioms = [axiom for axiom in domain.axioms if axiom.head.name in heads]
        layers.append(tuple(rule for axiom in axioms for rule in _rules(axiom, heads)))
    return tuple(layers)


def _layer_of(domain: Domain) -> dict[str, int]:
    layer = {axiom.head.name: 0 for axiom in domain.axioms}
    uses = [
        (axiom.head.name, atom.predicate, 0 if is_positive else 1)
        for axiom in domain.axioms
        for atom, is_positive in signed_atoms(axiom.body)
        if atom.predicate in layer
    ]
    changed = True
    while changed:
        changed = False
        for head, used, height in uses:
            least = layer[used] + height
            if least > len(layer):
                raise BadInputError(
                    f"domain {domain.name!r}: derived predicate {head!r} depends on its own negation "
                    f"(through {used!r}), so what it means is not settled. Break the circle of "
                    "(:derived ...) definitions, or take the `not` out of it"
                )
            if layer[head] < least:
                layer[head] = least
                changed = True
    return layer


def signed_atoms(formula: Formula) -> Iterator[tuple[Atom, bool]]:
    """Yield each atom of the formula and whether it stands under an even number of negations."""
    waiting: list[tuple[Formula, bool]] = [(formula, True)]
    while waiting:
        here, is_positive = waiting.pop()
        if isinstance(here, Atom):
            yield here, is_positive
        elif isinstance(here, Not):
            waiting.append((here.body, not is_positive))
        elif isinstance(here, Imply):
            waiting += [(here.condition, not is_positive), (here.consequence, is_positive)]
        else:
            waiting += [(part, is_positive) for part in parts_of(here)]


def _rules(axiom: Axiom, heads: frozenset[str]) -> Iterator[Rule]:
    """Yield one rule for each disjunct at the top, with its leading ``exists`` made plain variables."""
    names = tuple(parameter.name for parameter in axiom.head.parameters)
    numbers = count()
    waiting = [({p.name: p.types for p in axiom.head.parameters}, axiom.body)]
    while waiting:
        choices, body = waiting.pop()
        if isinstance(body, Or):
            waiting += [(choices, part) for part in body.parts]
            continue
        parts = list(conjuncts(body))
        place = next((i for i, part in enumerate(parts) if _is_opened(part, heads)), None)
        if place is None:
            yield _rule(Atom(axiom.head.name, names), choices, parts, heads)
            continue
        inner, before, after = parts[place], parts[:place], parts[place + 1 :]
        if isinstance(inner, Or):
            waiting += [(choices, And((*before, part, *after))) for part in inner.parts]
            continue
        assert isinstance(inner, Exists)  # noqa: S101 - tells mypy what `place` was chosen by
        fresh = {parameter.name: f"{parameter.name}/{next(numbers)}" for parameter in inner.parameters}
        more = {fresh[parameter.name]: parameter.types for parameter in inner.parameters}
        waiting.append(({**choices, **more}, And((*before, substitute(inner.body, fresh), *after))))


def _is_opened(part: Formula, heads: frozenset[str]) -> bool:
    # A disjunction is only multiplied out where the recursion runs through it: k of them make 2^k rules.
    if isinstance(part, Or):
        return any(atom.predicate in heads for atom in atoms_of(part))
    return isinstance(part, Exists)


def _rule(
    head: Atom, choices: dict[str, tuple[str, ...]], parts: list[Formula], heads: frozenset[str]
) -> Rule:
    names = frozenset(choices)
    tests = tuple((part, free_variables(part) & names) for part in parts)
    recursive = tuple(part for part in parts if isinstance(part, Atom) and part.predicate in heads)
    deeper = [part for part in parts if not isinstance(part, Atom)]
    is_opaque = any(atom.predicate in heads for part in deeper for atom in atoms_of(part))
    return Rule(head, choices, tests, recursive, is_opaque)

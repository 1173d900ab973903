"""Which names are known where a piece of PDDL stands, and whether they are used as declared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from planner.core import Atom, Domain, Parameter, Predicate, TypeDeclaration, nearest
from planner.pddl.sexpr import Fault, Nested, Tree, shown

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?")
_NAME = re.compile(r"[^\s()\";?:#][^\s()\";?#]*")
Signature = tuple[tuple[str, ...], ...]


@dataclass(slots=True)
class Scope:
    """The names known at one place. Types, predicates and functions are those of the domain."""

    supertypes: dict[str, frozenset[str]] = field(default_factory=dict)
    predicates: dict[str, Signature] = field(default_factory=dict)
    functions: dict[str, Signature] = field(default_factory=dict)
    terms: dict[str, tuple[str, ...]] = field(default_factory=dict)  # objects and variables
    fitting: dict[tuple[tuple[str, ...], tuple[str, ...], bool], bool] = field(default_factory=dict)

    def inside(self, parameters: Iterable[Parameter]) -> Scope:
        """Return the scope in which these variables (or objects) are known too."""
        return replace(self, terms={**self.terms, **{p.name: p.types for p in parameters}})


def scope_of(domain: Domain, objects: Sequence[Parameter] = ()) -> Scope:
    """Return the scope of a formula about the domain and these objects."""
    scope = Scope(supertypes=supertypes_of(domain.types))
    derived = [axiom.head for axiom in domain.axioms]
    for predicate in (*derived, *domain.predicates):
        scope.predicates[predicate.name] = tuple(p.types for p in predicate.parameters)
    for function in domain.functions:
        scope.functions[function.name] = tuple(p.types for p in function.parameters)
    return scope.inside((*domain.constants, *objects))


def supertypes_of(types: Sequence[TypeDeclaration]) -> dict[str, frozenset[str]]:
    """Return each type with itself and all types above it."""
    parents = {declaration.name: declaration.parents for declaration in types}
    above: dict[str, frozenset[str]] = {"object": frozenset({"object"})}
    for name in parents:
        seen, waiting = {"object"}, [name]
        while waiting:
            here = waiting.pop()
            if here not in seen:
                seen.add(here)
                waiting.extend(parents.get(here, ()))
        above[name] = frozenset(seen)
    return above


# --- words -------------------------------------------------------------------------------------------


def is_number(tree: Tree) -> bool:
    return isinstance(tree, str) and _NUMBER.fullmatch(tree) is not None


def number_at(node: Nested, index: int) -> float:
    """Return the number there."""
    word = part_at(node, index, "a number")
    if not isinstance(word, str) or not is_number(word):
        raise Fault(node, index, f"expected a number, got {shown(word)!r}")
    number = float(word)
    if number in (float("inf"), float("-inf")):
        raise Fault(node, index, f"expected a number below 1.8e308, got {shown(word)!r}")
    return number


def part_at(node: Nested, index: int, expected: str) -> Tree:
    if index >= len(node):
        raise Fault(node, len(node), f"expected {expected}, got ')' in {shown(node)}")
    return node[index]


def name_at(node: Nested, index: int, what: str) -> str:
    """Return the name there, which is declared or is about to be."""
    word = part_at(node, index, what)
    if not isinstance(word, str) or not _NAME.fullmatch(word):
        raise Fault(node, index, f"expected {what}, got {shown(word)!r}")
    return word


def list_at(node: Nested, index: int, expected: str) -> Nested:
    part = part_at(node, index, expected)
    if not isinstance(part, list):
        raise Fault(node, index, f"expected {expected} in parentheses, got {shown(part)!r}")
    return part


def require_length(node: Nested, n_parts: int, form: str) -> None:
    """Refuse a node with fewer or more parts than its form, which is shown in the message."""
    if len(node) < n_parts:
        raise Fault(node, len(node), f"expected {form}, got ')' after {len(node)} parts: {shown(node)}")
    if len(node) > n_parts:
        raise Fault(node, n_parts, f"expected {form}, got {shown(node[n_parts])!r} too much")


# --- declarations ------------------------------------------------------------------------------------


def typed_list(
    node: Nested, start: int, scope: Scope | None, is_variables: bool
) -> list[tuple[Parameter, int]]:
    """Return the names from `start` on with their types and where they stand.

    Without a scope the types are not looked up: they are being declared.
    """
    found: list[tuple[Parameter, int]] = []
    pending: list[tuple[str, int]] = []
    what = "a variable (?name)" if is_variables else "a name"
    i = start
    while i < len(node):
        word = node[i]
        if word == "-":
            if not pending:
                raise Fault(node, i, f"expected {what}, got '-'")
            types = _types_at(node, i + 1, scope)
            found += [(Parameter(name, types), place) for name, place in pending]
            pending = []
            i += 2
            continue
        if not isinstance(word, str) or word.startswith("?") is not is_variables or word == "?":
            raise Fault(node, i, f"expected {what}, got {shown(word)!r}")
        if not is_variables:
            name_at(node, i, what)
        pending.append((word, i))
        i += 1
    return found + [(Parameter(name), place) for name, place in pending]


def _types_at(node: Nested, index: int, scope: Scope | None) -> tuple[str, ...]:
    tree = part_at(node, index, "a type")
    if isinstance(tree, str):
        places = [(node, index)]
    else:
        if len(tree) < 2 or tree[0] != "either":
            raise Fault(node, index, f"expected a type or (either type ...), got {shown(tree)!r}")
        places = [(tree, i) for i in range(1, len(tree))]
    types = tuple(name_at(inner, i, "a type") for inner, i in places)
    for (inner, i), name in zip(places, types, strict=True):
        if scope is not None and name not in scope.supertypes:
            raise Fault(inner, i, f"type {name!r} is not declared{nearest(name, scope.supertypes)}")
    return types


def variables_at(node: Nested, index: int, scope: Scope) -> tuple[Parameter, ...]:
    """Return the variables declared in the list there."""
    listed = list_at(node, index, "a list of variables")
    found = typed_list(listed, 0, scope, is_variables=True)
    seen: set[str] = set()
    for parameter, place in found:
        if parameter.name in seen:
            raise Fault(listed, place, f"{parameter.name} is declared twice. Rename or remove one")
        seen.add(parameter.name)
    return tuple(parameter for parameter, _ in found)


def predicate_at(node: Nested, scope: Scope, start: int = 0) -> Predicate:
    """Return the declaration ``(name ?x - type ...)``."""
    name = name_at(node, start, "a name")
    found = typed_list(node, start + 1, scope, is_variables=True)
    return Predicate(name, tuple(parameter for parameter, _ in found))


# --- uses --------------------------------------------------------------------------------------------


def atom_at(node: Nested, scope: Scope, what: str = "predicate") -> Atom:
    """Return the atom that the node is, with its name, arity and types checked."""
    declared = scope.predicates if what == "predicate" else scope.functions
    name = name_at(node, 0, f"a {what}")
    signature = declared.get(name)
    if signature is None:
        hint = nearest(name, declared) or f"; there are no {what}s"
        raise Fault(node, 0, f"{what} {name!r} is not declared{hint}")
    if len(node) - 1 != len(signature):
        types = " ".join("/".join(kinds) for kinds in signature)
        form = f"({name}{' ' + types if types else ''})"
        raise Fault(
            node,
            min(len(node) - 1, len(signature) + 1),
            f"{what} {name!r} takes {len(signature)} arguments {form}, got {len(node) - 1}: {shown(node)}",
        )
    args = tuple([term_at(node, i, scope) for i in range(1, len(node))])
    for i, (term, wanted) in enumerate(zip(args, signature, strict=True), 1):
        own = scope.terms[term]
        is_variable = term.startswith("?")
        key = (own, wanted, is_variable)
        if key not in scope.fitting:
            scope.fitting[key] = fits(own, wanted, scope, is_variable)
        if not scope.fitting[key]:
            suited = [thing for thing, kinds in scope.terms.items() if fits(kinds, wanted, scope, False)]
            raise Fault(
                node,
                i,
                f"argument {i} of {name!r} must be of type {' or '.join(wanted)}, but {term!r} is of type "
                f"{' or '.join(own)}{nearest(term, suited) or '; nothing here is of that type'}",
            )
    return Atom(name, args)


def term_at(node: Nested, index: int, scope: Scope) -> str:
    """Return the object or variable there."""
    word = part_at(node, index, "an object or variable")
    if not isinstance(word, str):
        raise Fault(
            node,
            index,
            f"expected an object or variable, got {shown(word)!r}; object fluents are not supported",
        )
    if word not in scope.terms:
        kind = "variable" if word.startswith("?") else "object"
        rivals = [name for name in scope.terms if name.startswith("?") == word.startswith("?")]
        raise Fault(node, index, f"{kind} {word!r} is not declared here{nearest(word, rivals)}")
    return word


def fits(own: tuple[str, ...], wanted: tuple[str, ...], scope: Scope, is_variable: bool) -> bool:
    """Return whether something of the one type can be of the other.

    A variable of a wider type than wanted is let through, as competition domains do this: the
    objects it stands for are checked when it is grounded.
    """
    return any(
        other in scope.supertypes.get(kind, ()) or (is_variable and kind in scope.supertypes.get(other, ()))
        for kind in own
        for other in wanted
    )

"""What a domain or problem declares: requirements, types, objects, predicates and functions."""

from __future__ import annotations

from planner.core import Parameter, Predicate, TypeDeclaration
from planner.pddl.scope import Scope, list_at, part_at, predicate_at, typed_list
from planner.pddl.sexpr import Fault, Nested, shown


def requirements_of(section: Nested) -> tuple[str, ...]:
    """Return the requirement flags; unknown ones are kept, as they do no harm."""
    flags = []
    for i in range(1, len(section)):
        word = section[i]
        if not isinstance(word, str) or not word.startswith(":"):
            raise Fault(section, i, f"expected a requirement (:name), got {shown(word)!r}")
        if word == ":object-fluents":
            raise Fault(section, i, "requirement :object-fluents is not supported. Use predicates instead")
        flags.append(word)
    return tuple(flags)


def objects_of(section: Nested, scope: Scope) -> tuple[Parameter, ...]:
    """Return the declared objects; the same declaration twice counts once."""
    types: dict[str, tuple[str, ...]] = {}
    for parameter, place in typed_list(section, 1, scope, is_variables=False):
        earlier = types.setdefault(parameter.name, parameter.types)
        if earlier != parameter.types:
            raise Fault(
                section,
                place,
                f"object {parameter.name!r} is declared twice: as {' or '.join(earlier)} and as "
                f"{' or '.join(parameter.types)}. Remove one",
            )
    return tuple([Parameter(name, kinds) for name, kinds in types.items()])


def types_of(section: Nested) -> tuple[TypeDeclaration, ...]:
    """Return the declared types, and under object those that only stand as a parent."""
    parents: dict[str, tuple[str, ...]] = {}
    for parameter, place in typed_list(section, 1, None, is_variables=False):
        if parameter.name == "object":
            continue
        earlier = parents.get(parameter.name, ("object",))
        if earlier not in (("object",), parameter.types) and parameter.types != ("object",):
            raise Fault(
                section,
                place,
                f"type {parameter.name!r} is declared twice: under {' or '.join(earlier)} and under "
                f"{' or '.join(parameter.types)}. Remove one",
            )
        if earlier == ("object",):
            parents[parameter.name] = parameter.types
    for above in list(parents.values()):  # a parent that is not declared itself is a type under object
        for name in above:
            if name != "object":
                parents.setdefault(name, ("object",))
    _refuse_circles(section, parents)
    return tuple(TypeDeclaration(name, above) for name, above in parents.items())


def _refuse_circles(section: Nested, parents: dict[str, tuple[str, ...]]) -> None:
    """Raise if a type is above itself, by taking away types all of whose parents are gone."""
    n_above = {name: sum(kind != "object" for kind in set(above)) for name, above in parents.items()}
    below: dict[str, list[str]] = {}
    for name, above in parents.items():
        for kind in set(above):
            below.setdefault(kind, []).append(name)
    waiting = [name for name, number in n_above.items() if number == 0]
    for name in waiting:
        for child in below.get(name, ()):
            n_above[child] -= 1
            if n_above[child] == 0:
                waiting.append(child)
    circle = [name for name, number in n_above.items() if number]
    if circle:
        place = next(i for i, word in enumerate(section) if word == circle[0])
        raise Fault(
            section,
            place,
            f"type {circle[0]!r} is above itself (through {', '.join(circle[:5])}). Break the circle",
        )


def predicates_of(section: Nested, scope: Scope) -> tuple[Predicate, ...]:
    """Return the declared predicates."""
    found: dict[str, Predicate] = {}
    for i in range(1, len(section)):
        node = list_at(section, i, "a predicate (NAME ?x - TYPE ...)")
        if node[:1] == ["="]:
            continue  # equality is always known; some domains declare it all the same
        _add_once(found, predicate_at(node, scope), "predicate", node)
    return tuple(found.values())


def functions_of(section: Nested, scope: Scope) -> tuple[Predicate, ...]:
    """Return the declared numeric functions."""
    found: dict[str, Predicate] = {}
    i = 1
    while i < len(section):
        node = section[i]
        if node == "-":
            if part_at(section, i + 1, "number") != "number":
                raise Fault(section, i + 1, "functions to objects are not supported, only those to number")
            i += 2
            continue
        node = list_at(section, i, "a function (NAME ?x - TYPE ...)")
        _add_once(found, predicate_at(node, scope), "function", node)
        i += 1
    return tuple(found.values())


def _add_once(found: dict[str, Predicate], fresh: Predicate, kind: str, node: Nested) -> None:
    earlier = found.setdefault(fresh.name, fresh)
    if earlier != fresh:
        raise Fault(
            node,
            0,
            f"{kind} {fresh.name!r} is declared twice, with different parameters. Rename or remove one",
        )

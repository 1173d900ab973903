"""A PDDL domain, from text to a value."""

from __future__ import annotations

from dataclasses import replace

from planner.core import (
    TRUE,
    Action,
    AllEffects,
    Axiom,
    Domain,
    DurativeAction,
    Formula,
    Predicate,
    nearest,
)
from planner.core.task import with_text
from planner.pddl.declarations import functions_of, objects_of, predicates_of, requirements_of, types_of
from planner.pddl.effect_reader import duration_bounds, effect_at, timed_conditions
from planner.pddl.formula_reader import condition_at, constraint
from planner.pddl.scope import (
    Scope,
    list_at,
    name_at,
    part_at,
    predicate_at,
    require_length,
    scope_of,
    supertypes_of,
    variables_at,
)
from planner.pddl.sexpr import Fault, Nested, located, read_tree, shown

_SECTIONS = (
    ":requirements",
    ":types",
    ":constants",
    ":predicates",
    ":functions",
    ":constraints",
    ":action",
    ":durative-action",
    ":derived",
)
_REPEATED = (":action", ":durative-action", ":derived")
_NOT_READ = {
    ":process": "processes (PDDL+)",
    ":event": "events (PDDL+)",
    ":task": "hierarchical tasks (HDDL)",
    ":method": "hierarchical methods (HDDL)",
    ":axiom": "axioms of PDDL 1; write (:derived (HEAD) BODY)",
    ":timeless": "timeless facts; put them into the problem's :init",
}


def read_domain(text: str, source: str = "domain") -> Domain:
    """Return the domain that the text declares; names are taken in lower case.

    >>> read_domain("(define (domain D) (:predicates (Wet ?x)))").predicates[0].name
    'wet'
    """
    domain = located(text, source, read_tree(text, source), _domain)
    with_text(domain, text)
    return domain


def sections_of(node: Nested, known: tuple[str, ...], repeated: tuple[str, ...]) -> dict[str, list[Nested]]:
    """Return the sections after the head of a definition, by keyword."""
    found: dict[str, list[Nested]] = {}
    for i in range(2, len(node)):
        section = list_at(node, i, "a section (:...)")
        word = part_at(section, 0, "the name of a section")
        if isinstance(word, str) and word in _NOT_READ and word not in known:
            raise Fault(section, 0, f"{word} is not supported: {_NOT_READ[word]}")
        if not isinstance(word, str) or word not in known:
            hint = nearest(shown(word), known)
            raise Fault(section, 0, f"expected a section, got {shown(word)!r}{hint}")
        if word in found and word not in repeated:
            raise Fault(section, 0, f"section {word} stands here for the second time. Join the two")
        found.setdefault(word, []).append(section)
    return found


def head_of(node: Nested, kind: str) -> str:
    """Return the name in ``(define (kind NAME) ...)``."""
    if not node or node[0] != "define":
        raise Fault(node, 0 if node else None, f"expected (define ({kind} NAME) ...), got {shown(node)!r}")
    head = list_at(node, 1, f"({kind} NAME)")
    if not head or head[0] != kind:
        other = {"domain": "problem", "problem": "domain"}[kind]
        swapped = f". Are domain and problem swapped? This defines a {other}" if head[:1] == [other] else ""
        raise Fault(node, 1, f"expected ({kind} NAME), got {shown(head)!r}{swapped}")
    require_length(head, 2, f"({kind} NAME)")
    return name_at(head, 1, f"the name of the {kind}")


def _domain(node: Nested) -> Domain:
    name = head_of(node, "domain")
    sections = sections_of(node, _SECTIONS, _REPEATED)
    requirements = requirements_of(_only(sections, ":requirements"))
    types = types_of(_only(sections, ":types"))
    scope = Scope(supertypes=supertypes_of(types))
    constants = objects_of(_only(sections, ":constants"), scope)
    predicates = predicates_of(_only(sections, ":predicates"), scope)
    functions = functions_of(_only(sections, ":functions"), scope)
    derived = sections.get(":derived", [])
    heads = tuple(_head(part, scope) for part in derived)
    outline = Domain(name, requirements, types, constants, predicates, functions)
    scope = scope_of(replace(outline, axioms=tuple(Axiom(head, TRUE) for head in heads)))
    actions = tuple(_action(part, scope) for part in sections.get(":action", []))
    durative = tuple(_durative_action(part, scope) for part in sections.get(":durative-action", []))
    _refuse_twins(sections)
    axioms = tuple(_axiom(part, head, scope) for part, head in zip(derived, heads, strict=True))
    constraints = constraints_of(_only(sections, ":constraints"), scope)
    return replace(
        outline, actions=actions, durative_actions=durative, axioms=axioms, constraints=constraints
    )


def _only(sections: dict[str, list[Nested]], word: str) -> Nested:
    """Return the one section of that name, or an empty one."""
    return sections[word][0] if word in sections else [word]


def constraints_of(section: Nested, scope: Scope) -> Formula:
    """Return the formula of a (:constraints ...) section; that of an empty one is true."""
    if len(section) == 1:
        return TRUE
    require_length(section, 2, "(:constraints FORMULA)")
    return constraint(list_at(section, 1, "a constraint"), scope)


def _refuse_twins(sections: dict[str, list[Nested]]) -> None:
    seen: set[str] = set()
    for section in (*sections.get(":action", []), *sections.get(":durative-action", [])):
        name = str(section[1])
        if name in seen:
            raise Fault(section, 1, f"action {name!r} is declared twice. Rename or remove one")
        seen.add(name)


# --- actions and axioms ------------------------------------------------------------------------------


def _fields(section: Nested, known: tuple[str, ...]) -> dict[str, int]:
    """Return where the value of each keyword of the action stands."""
    found: dict[str, int] = {}
    for i in range(2, len(section), 2):
        word = section[i]
        if not isinstance(word, str) or word not in known:
            near = nearest(word, known) if isinstance(word, str) else ""
            raise Fault(section, i, f"expected one of {', '.join(known)}, got {shown(word)!r}{near}")
        if word in found:
            raise Fault(section, i, f"{word} stands here for the second time. Join the two")
        list_at(section, i + 1, f"a value of {word}")
        found[word] = i + 1
    return found


def _action(section: Nested, scope: Scope) -> Action:
    name = name_at(section, 1, "the name of the action")
    fields = _fields(section, (":parameters", ":precondition", ":effect"))
    parameters = variables_at(section, fields[":parameters"], scope) if ":parameters" in fields else ()
    inner = scope.inside(parameters)
    has_condition, has_effect = ":precondition" in fields, ":effect" in fields
    return Action(
        name,
        parameters,
        condition_at(section, fields[":precondition"], inner) if has_condition else TRUE,
        effect_at(section, fields[":effect"], inner) if has_effect else AllEffects(),
    )


def _durative_action(section: Nested, scope: Scope) -> DurativeAction:
    name = name_at(section, 1, "the name of the action")
    fields = _fields(section, (":parameters", ":duration", ":condition", ":effect"))
    parameters = variables_at(section, fields[":parameters"], scope) if ":parameters" in fields else ()
    inner = scope.inside(parameters)

    def value(word: str) -> Nested:
        return list_at(section, fields[word], f"a value of {word}") if word in fields else []

    has_effect = ":effect" in fields
    return DurativeAction(
        name,
        parameters,
        duration_bounds(value(":duration"), inner),
        timed_conditions(value(":condition"), inner),
        effect_at(section, fields[":effect"], inner) if has_effect else AllEffects(),
    )


def _head(section: Nested, scope: Scope) -> Predicate:
    require_length(section, 3, "(:derived (NAME ?x - TYPE ...) CONDITION)")
    return predicate_at(list_at(section, 1, "a head (NAME ?x - TYPE ...)"), scope)


def _axiom(section: Nested, head: Predicate, scope: Scope) -> Axiom:
    declared = scope.predicates[head.name]
    node = list_at(section, 1, "a head")
    if len(declared) != len(head.parameters):
        raise Fault(
            node,
            0,
            f"predicate {head.name!r} takes {len(declared)} arguments, got {len(head.parameters)}: {shown(node)}",
        )
    variables_at([node[1:]], 0, scope)  # refuses a variable that stands twice
    return Axiom(head, condition_at(section, 2, scope.inside(head.parameters)))

"""Domains: from a ``(define (domain ...) ...)`` text to a `Domain`."""

from __future__ import annotations

from collections.abc import Iterator

from planner.core import TRUE, Domain, Parameter, Predicate, TypeDeclaration, nearest
from planner.core.task import with_text
from planner.pddl.actions import action, axiom, derived_head, durative_action
from planner.pddl.conditions import arity, as_form, formula
from planner.pddl.forms import Form, Text, shown
from planner.pddl.scope import NO_VARIABLES, Scope

SECTIONS = (
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


def read_domain(text: str, source: str = "domain") -> Domain:
    """Return the domain that the text defines, or raise `BadInputError` with line and column."""
    read = Text(text, source)
    form = read.form()
    name = defined_name(read, form, "domain")
    sections = sections_of(read, form, SECTIONS)
    scope = Scope(read)
    types = tuple(t for section in sections.get(":types", ()) for t in _types(scope, section))
    scope.add_types(types)
    _refuse_loops(scope, sections)
    constants = tuple(c for section in sections.get(":constants", ()) for c in objects_in(scope, section))
    scope.add_objects(constants)
    functions = tuple(f for section in sections.get(":functions", ()) for f in _functions(scope, section))
    scope.functions = {function.name: function for function in functions}
    predicates = tuple(p for section in sections.get(":predicates", ()) for p in _predicates(scope, section))
    for derived in sections.get(":derived", ()):
        arity(scope, derived, 3, "(:derived (PREDICATE ?x) CONDITION)")
        head = derived_head(scope, as_form(scope, derived, 1, "the derived predicate"))
        scope.predicates.setdefault(head.name, head)
    constraints = [
        formula(scope, section[1], NO_VARIABLES, (section, 1)) for section in sections.get(":constraints", ())
    ]
    domain = Domain(
        name,
        requirements_in(scope, sections.get(":requirements", [])),
        types,
        constants,
        predicates,
        functions,
        tuple(action(scope, section) for section in sections.get(":action", ())),
        tuple(durative_action(scope, section) for section in sections.get(":durative-action", ())),
        tuple(axiom(scope, section) for section in sections.get(":derived", ())),
        constraints[0] if constraints else TRUE,
    )
    _refuse_doubles(scope, sections)
    with_text(domain, text)
    return domain


def defined_name(text: Text, form: Form, kind: str) -> str:
    """Return the name in ``(define (KIND NAME) ...)``."""
    if not form or form[0] != "define":
        text.fail(form, f"expected (define ({kind} NAME) ...), got {shown(form)}")
    head = form[1] if len(form) > 1 else None
    if not isinstance(head, Form) or len(head) != 2 or head[0] != kind or not isinstance(head[1], str):
        got = "nothing" if head is None else shown(head)
        text.fail(form, f"expected ({kind} NAME), got {got}", 1)
    return head[1]


def sections_of(text: Text, form: Form, known: tuple[str, ...]) -> dict[str, list[Form]]:
    """Return the sections after the name, by keyword; only actions and axioms may come more than once."""
    found: dict[str, list[Form]] = {}
    for number in range(2, len(form)):
        section = form[number]
        if isinstance(section, str) or not section or not isinstance(section[0], str):
            text.fail(form, f"expected a section such as ({known[0]} ...), got {shown(section)}", number)
        key = section[0]
        if key not in known:
            text.fail(section, f"section {key!r} is not known here{nearest(key, known)}", 0)
        if key in found and key not in (":action", ":durative-action", ":derived"):
            text.fail(section, f"section {key} comes twice. Put both into one", 0)
        if key in (":constraints", ":goal") and len(section) != 2:
            text.fail(section, f"expected one condition after {key}, got {len(section) - 1}")
        found.setdefault(key, []).append(section)
    return found


def requirements_in(scope: Scope, sections: list[Form]) -> tuple[str, ...]:
    found = []
    for section in sections:
        for number, word in enumerate(section[1:], start=1):
            if not isinstance(word, str) or not word.startswith(":"):
                scope.text.fail(section, f"expected a requirement such as :strips, got {shown(word)}", number)
            found.append(word)
    return tuple(found)


def objects_in(scope: Scope, section: Form) -> Iterator[Parameter]:
    """Yield the objects that the section declares; one declared twice must have the same type both times."""
    seen: dict[str, tuple[str, ...]] = {}
    for name, kinds, at in scope.typed_names(section, 1, "an object"):
        scope.check_types(section, kinds, at)
        if name.startswith("?"):
            scope.text.fail(section, f"expected an object, got the variable {name!r}. Drop the '?'", at)
        if seen.get(name, kinds) != kinds:
            scope.text.fail(section, f"object {name!r} is declared twice with different types", at)
        seen[name] = kinds
        yield Parameter(name, kinds)


def _types(scope: Scope, section: Form) -> Iterator[TypeDeclaration]:
    for name, parents, _ in scope.typed_names(section, 1, "a type"):
        yield TypeDeclaration(name, parents)


def _refuse_loops(scope: Scope, sections: dict[str, list[Form]]) -> None:
    """Fail if a type is, through others, its own supertype. In one pass over all types."""
    done: set[str] = {"object"}
    for start in scope.types:
        path = [start]
        on_path = {start}
        waiting = [iter(scope.types.get(start, ()))]
        while waiting and path[0] not in done:
            above = next(waiting[-1], None)
            if above is None:
                waiting.pop()
                done.add(path[-1]) if len(path) > 1 else None
                if len(path) > 1:
                    on_path.discard(path.pop())
                continue
            if above in on_path:
                scope.text.fail(sections[":types"][0], f"type {above!r} is its own supertype")
            if above not in done:
                path.append(above)
                on_path.add(above)
                waiting.append(iter(scope.types.get(above, ())))
        done.add(start)


def _predicates(scope: Scope, section: Form) -> Iterator[Predicate]:
    for number in range(1, len(section)):
        form = as_form(scope, section, number, "a predicate")
        if not form or not isinstance(form[0], str):
            scope.text.fail(section, f"expected (PREDICATE ?x - type ...), got {shown(form)}", number)
        # The names in a declaration bind nothing: competition files repeat them.
        declared = Predicate(form[0], scope.parameters(form, 1, are_distinct=False))
        if scope.predicates.get(form[0], declared) != declared:
            scope.text.fail(form, f"predicate {form[0]!r} is declared twice, with different parameters", 0)
        if form[0] not in scope.predicates:
            scope.predicates[form[0]] = declared
            yield declared


def _functions(scope: Scope, section: Form) -> Iterator[Predicate]:
    number = 1
    while number < len(section):
        form = as_form(scope, section, number, "a function")
        if not form or not isinstance(form[0], str):
            scope.text.fail(section, f"expected (FUNCTION ?x - type ...), got {shown(form)}", number)
        yield Predicate(form[0], scope.parameters(form, 1, are_distinct=False))
        number += 1
        if number < len(section) and section[number] == "-":
            kind = section[number + 1] if number + 1 < len(section) else "nothing"
            if kind != "number":
                scope.text.fail(
                    section,
                    f"functions that are {shown(kind)} are not supported: write '- number'",
                    number,
                )
            number += 2


def _refuse_doubles(scope: Scope, sections: dict[str, list[Form]]) -> None:
    seen: set[str] = set()
    for key in (":action", ":durative-action"):
        for section in sections.get(key, ()):
            name = str(section[1])
            if name in seen:
                scope.text.fail(section, f"action {name!r} is declared twice. Rename one", 1)
            seen.add(name)

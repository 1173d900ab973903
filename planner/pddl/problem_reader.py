"""A PDDL problem, from text to a task."""

from __future__ import annotations

from pathlib import Path

from planner.core import (
    TRUE,
    Atom,
    BadInputError,
    Domain,
    Metric,
    Parameter,
    State,
    Task,
    TimedForall,
    TimedLiteral,
    TimedPreference,
    nearest,
    walk,
)
from planner.core.formula import Formula, Preference
from planner.core.task import with_text
from planner.pddl.declarations import objects_of, requirements_of
from planner.pddl.domain_reader import constraints_of, head_of, read_domain, sections_of
from planner.pddl.formula_reader import condition_at, expression
from planner.pddl.scope import (
    Scope,
    atom_at,
    is_number,
    list_at,
    name_at,
    number_at,
    require_length,
    scope_of,
)
from planner.pddl.sexpr import Fault, Nested, located, read_tree, shown

_SECTIONS = (":domain", ":requirements", ":objects", ":init", ":goal", ":constraints", ":metric", ":length")


def read_problem(text: str, domain: Domain, source: str = "problem") -> Task:
    """Return the task that the text declares in this domain; names are taken in lower case."""
    task = located(text, source, read_tree(text, source), lambda node: _task(node, domain))
    with_text(task, text)
    return task


def read_task(domain_path: str | Path, problem_path: str | Path) -> Task:
    """Return the task in the two files."""
    domain = read_domain(text_of(Path(domain_path)), str(domain_path))
    return read_problem(text_of(Path(problem_path)), domain, str(problem_path))


def text_of(path: Path) -> str:
    """Return the text of the file; what is not UTF-8 is taken for Latin-1, as in older collections."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise BadInputError(f"{path}: cannot be read ({error.strerror}). Check the path") from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _task(node: Nested, domain: Domain) -> Task:
    name = head_of(node, "problem")
    sections = {word: found[0] for word, found in sections_of(node, _SECTIONS, ()).items()}
    if ":goal" not in sections:
        raise Fault(node, len(node), f"expected (:goal ...), got the end of problem {name!r} without one")
    if ":domain" in sections:
        require_length(sections[":domain"], 2, "(:domain NAME)")
        name_at(sections[":domain"], 1, "the name of the domain")
    requirements = requirements_of(sections[":requirements"]) if ":requirements" in sections else ()
    scope = scope_of(domain)
    objects: tuple[Parameter, ...] = ()
    if ":objects" in sections:
        objects = objects_of(sections[":objects"], scope)
        _refuse_other_types(sections[":objects"], objects, domain)
    scope = scope.inside(objects)
    init, timed = _init(sections.get(":init", [":init"]), scope)
    require_length(sections[":goal"], 2, "(:goal CONDITION)")
    goal = condition_at(sections[":goal"], 1, scope)
    rules = constraints_of(sections[":constraints"], scope) if ":constraints" in sections else TRUE
    metric = None
    if ":metric" in sections:
        metric = _metric(sections[":metric"], scope)
        _refuse_unknown_preferences(sections[":metric"], (domain, goal, rules))
    return Task(domain, name, objects, init, timed, goal, rules, metric, requirements)


def _refuse_other_types(section: Nested, objects: tuple[Parameter, ...], domain: Domain) -> None:
    constants = {constant.name: constant.types for constant in domain.constants}
    for thing in objects:
        earlier = constants.get(thing.name, thing.types)
        if earlier != thing.types:
            raise Fault(
                section,
                section.index(thing.name),
                f"object {thing.name!r} is a constant of the domain, of type {' or '.join(earlier)}, and is "
                f"declared here as {' or '.join(thing.types)}. Remove it here",
            )


# --- init --------------------------------------------------------------------------------------------


def _init(section: Nested, scope: Scope) -> tuple[State, tuple[TimedLiteral, ...]]:
    facts: list[Atom] = []
    values: dict[Atom, float] = {}
    timed: list[TimedLiteral] = []
    allowed = _allowed(scope)
    for i in range(1, len(section)):
        node = section[i]
        if not isinstance(node, list):
            raise Fault(section, i, f"expected a fact in parentheses, got {shown(node)!r}")
        atom = _quick_fact(node, allowed)
        if atom is not None:
            facts.append(atom)
            continue
        match node[:1]:
            case ["="]:
                _add_value(node, scope, values)
            case ["not"]:  # what is not listed is false anyway
                require_length(node, 2, "(not FACT)")
                atom_at(list_at(node, 1, "a fact"), scope)
            case ["at"] if len(node) == 3 and is_number(node[1]) and isinstance(node[2], list):
                timed.append(_timed_literal(node, scope))
            case ["and"]:
                raise Fault(node, 0, "expected a fact, got (and ...). List its facts one by one")
            case _:
                facts.append(atom_at(node, scope))
    return State(frozenset(facts), values), tuple(timed)


def _allowed(scope: Scope) -> dict[str, tuple[frozenset[str], ...]]:
    """Return for each predicate the objects that fit at each argument."""
    by_type: dict[tuple[str, ...], frozenset[str]] = {}
    for signature in scope.predicates.values():
        for types in signature:
            if types not in by_type:
                wanted = set(types)
                kinds = {
                    own: any(not wanted.isdisjoint(scope.supertypes[kind]) for kind in own)
                    for own in set(scope.terms.values())
                }
                by_type[types] = frozenset([name for name, own in scope.terms.items() if kinds[own]])
    return {name: tuple([by_type[t] for t in signature]) for name, signature in scope.predicates.items()}


def _quick_fact(node: Nested, allowed: dict[str, tuple[frozenset[str], ...]]) -> Atom | None:
    """Return the fact if all is well with it: the way of nearly every line of a big problem."""
    head = node[0] if node else None
    if not isinstance(head, str) or head not in allowed:
        return None
    fitting = allowed[head]
    if len(fitting) != len(node) - 1:
        return None
    args: list[str] = []
    for word, things in zip(node[1:], fitting, strict=True):
        if not isinstance(word, str) or word not in things:
            return None
        args.append(word)
    return Atom(head, tuple(args))


def _add_value(node: Nested, scope: Scope, values: dict[Atom, float]) -> None:
    require_length(node, 3, "(= (FLUENT) NUMBER)")
    if isinstance(node[1], str) and isinstance(node[2], str) and not is_number(node[2]):
        return  # (= a a): true of itself, and listed in some older problems
    fluent = _fluent(node, scope)
    number = number_at(node, 2)
    if values.setdefault(fluent, number) != number:
        raise Fault(node, 2, f"{fluent} has the value {values[fluent]:g} already, got {number:g}. Remove one")


def _fluent(node: Nested, scope: Scope) -> Atom:
    part = node[1]
    is_bare = isinstance(part, str) and part in scope.functions
    inner: Nested = [part] if is_bare else list_at(node, 1, "a fluent")
    return atom_at(inner, scope, "function")


def _timed_literal(node: Nested, scope: Scope) -> TimedLiteral:
    time = number_at(node, 1)
    if time < 0:
        raise Fault(node, 1, f"expected a time from 0 on, got {time:g}")
    inner = list_at(node, 2, "a fact")
    if inner[:1] == ["not"]:
        require_length(inner, 2, "(not FACT)")
        return TimedLiteral(time, atom_at(list_at(inner, 1, "a fact"), scope), False)
    if inner[:1] == ["="]:
        require_length(inner, 3, "(= (FLUENT) NUMBER)")
        return TimedLiteral(time, _fluent(inner, scope), number_at(inner, 2))
    return TimedLiteral(time, atom_at(inner, scope), True)


# --- metric ------------------------------------------------------------------------------------------


def _metric(section: Nested, scope: Scope) -> Metric:
    require_length(section, 3, "(:metric minimize|maximize EXPRESSION)")
    direction = section[1]
    if direction not in ("minimize", "maximize"):
        raise Fault(section, 1, f"expected minimize or maximize, got {shown(direction)!r}")
    return Metric("minimize" if direction == "minimize" else "maximize", expression(section, 2, scope))


def _refuse_unknown_preferences(section: Nested, where: tuple[Domain, Formula, Formula]) -> None:
    used = _violations(section)
    if not used:
        return
    known = set(preference_names(*where))
    for node in used:
        if node[1] not in known:
            raise Fault(node, 1, f"preference {node[1]!r} is not declared{nearest(str(node[1]), known)}")


def _violations(section: Nested) -> list[Nested]:
    found: list[Nested] = []
    waiting: list[Nested] = [section]
    while waiting:
        here = waiting.pop()
        if here[:1] == ["is-violated"]:
            found.append(here)
        waiting += [part for part in here if isinstance(part, list)]
    return found


def preference_names(domain: Domain, goal: Formula, rules: Formula) -> list[str]:
    """Return the names of all preferences of the task and its domain."""
    formulas = [goal, rules, domain.constraints, *(action.precondition for action in domain.actions)]
    names = [part.name for formula in formulas for part in walk(formula) if isinstance(part, Preference)]
    waiting = [condition for action in domain.durative_actions for condition in action.conditions]
    while waiting:
        here = waiting.pop()
        if isinstance(here, TimedPreference):
            names.append(here.name)
        if isinstance(here, TimedPreference | TimedForall):
            waiting += here.conditions
    return names

"""Problems: from a ``(define (problem ...) ...)`` text to a `Task`."""

from __future__ import annotations

from planner.core import TRUE, Atom, Domain, Formula, Metric, Parameter, Predicate, State, Task, TimedLiteral
from planner.core.task import with_text
from planner.pddl.conditions import as_form, atom, expression, fluent, formula
from planner.pddl.domain_reader import defined_name, objects_in, requirements_in, sections_of
from planner.pddl.forms import Form, Text, shown
from planner.pddl.scope import NO_VARIABLES, Scope, number_in

SECTIONS = (":domain", ":requirements", ":objects", ":init", ":goal", ":constraints", ":metric", ":length")


def read_problem(text: str, domain: Domain, source: str = "problem") -> Task:
    """Return the task that the text defines over the domain, or raise `BadInputError`."""
    read = Text(text, source)
    form = read.form()
    name = defined_name(read, form, "problem")
    sections = sections_of(read, form, SECTIONS)
    scope = Scope.of(read, domain)
    objects = tuple(thing for section in sections.get(":objects", ()) for thing in objects_in(scope, section))
    scope.add_objects(objects)
    facts, values, timed = _init(scope, sections.get(":init", []))
    metric = [_metric(scope, section) for section in sections.get(":metric", ())]
    task = Task(
        domain,
        name,
        objects,
        State(frozenset(facts), values),
        tuple(timed),
        _condition(scope, sections.get(":goal", [])),
        _condition(scope, sections.get(":constraints", [])),
        metric[0] if metric else None,
        requirements_in(scope, sections.get(":requirements", [])),
    )
    with_text(task, text)
    return task


def read_formula(text: str, domain: Domain, objects: tuple[Parameter, ...] = ()) -> Formula:
    """Return the goal or PDDL3 constraint that the text spells over the domain and the objects.

    >>> from planner.core import Domain, Predicate
    >>> read_formula("(sometime (p))", Domain("d", predicates=(Predicate("p"),)))
    Eventually(body=Atom(predicate='p', args=()), within=None)
    """
    read = Text(text, "formula")
    form = read.form()
    scope = Scope.of(read, domain)
    scope.add_objects(objects)
    return formula(scope, form, NO_VARIABLES, (form, 0))


def _condition(scope: Scope, sections: list[Form]) -> Formula:
    if not sections:
        return TRUE
    return formula(scope, sections[0][1], NO_VARIABLES, (sections[0], 1))


def _metric(scope: Scope, section: Form) -> Metric:
    if len(section) != 3 or section[1] not in ("minimize", "maximize"):
        scope.text.fail(section, f"expected (:metric minimize EXPRESSION) or maximize, got {shown(section)}")
    direction = "minimize" if section[1] == "minimize" else "maximize"
    return Metric(direction, expression(scope, section, 2, NO_VARIABLES))  # type: ignore[arg-type]


def _init(scope: Scope, sections: list[Form]) -> tuple[list[Atom], dict[Atom, float], list[TimedLiteral]]:
    facts: list[Atom] = []
    values: dict[Atom, float] = {}
    timed: list[TimedLiteral] = []
    for section in sections:
        for number in range(1, len(section)):
            form = section[number]
            if isinstance(form, str) or not form:
                scope.text.fail(section, f"expected a fact in parentheses, got {shown(form)}", number)
            head = form[0]
            declared = scope.predicates.get(head) if isinstance(head, str) else None
            if declared is not None and not _is_timed(form):
                facts.append(_fact(scope, form, declared))
            elif head == "=":
                target, value = _value(scope, form)
                values[target] = value
            elif head == "at" and len(form) == 3:
                timed.append(_timed(scope, form))
            elif head == "not" and len(form) == 2:
                atom(
                    scope, as_form(scope, form, 1, "a fact"), NO_VARIABLES
                )  # false anyway: what is not listed is
            elif head in ("and", "or", "forall", "exists", "imply", "when"):
                scope.text.fail(
                    form, f"expected a fact in :init, got {shown(form)}. List its facts one by one"
                )
            else:
                atom(scope, form, NO_VARIABLES)  # says what is wrong with it
    return facts, values, timed


def _fact(scope: Scope, form: Form, declared: Predicate) -> Atom:
    args = tuple(form[1:])
    if (
        len(args) == len(declared.parameters)
        and all(
            arg in scope.allowed(declared, position)
            for position, arg in enumerate(args)
            if isinstance(arg, str)
        )
        and not any(isinstance(arg, Form) for arg in args)
    ):
        return Atom(declared.name, args)  # type: ignore[arg-type]  # no Form among them
    return atom(scope, form, NO_VARIABLES)


def _is_timed(form: Form) -> bool:
    return len(form) == 3 and form[0] == "at" and isinstance(form[2], Form)


def _value(scope: Scope, form: Form) -> tuple[Atom, float]:
    if len(form) != 3:
        scope.text.fail(form, f"expected (= (FUNCTION ...) NUMBER), got {shown(form)}")
    target = form[1]
    if isinstance(target, str):
        wrapped = Form(form.at + 2)
        wrapped.append(target)
        target = wrapped
    value = number_in(form[2])
    found = fluent(scope, target, NO_VARIABLES)
    if value is None:
        scope.text.fail(form, f"expected a finite number, got {shown(form[2])}", 2)
    return found, value


def _timed(scope: Scope, form: Form) -> TimedLiteral:
    time = number_in(form[1])
    if time is None:
        scope.text.fail(form, f"expected (at NUMBER FACT), got {shown(form)}")
    inner = as_form(scope, form, 2, "a fact")
    if inner and inner[0] == "=":
        target, value = _value(scope, inner)
        return TimedLiteral(time, target, value)
    if inner and inner[0] == "not" and len(inner) == 2:
        return TimedLiteral(time, atom(scope, as_form(scope, inner, 1, "a fact"), NO_VARIABLES), False)
    return TimedLiteral(time, atom(scope, inner, NO_VARIABLES), True)

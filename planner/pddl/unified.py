"""The one door to unified-planning: its `Problem` and plan objects to our values and back.

Both ways lead through PDDL text, its reader and writer on one side and ours on the other: this is what
keeps the two vocabularies apart. unified-planning is imported when first needed, as it is slow to load.
"""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import replace
from fractions import Fraction
from typing import Any, TypeVar

from planner.core import (
    BadInputError,
    Domain,
    Formula,
    Next,
    Parameter,
    Plan,
    Predicate,
    Preference,
    Step,
    Task,
    Until,
    walk,
)
from planner.pddl.domain_reader import read_domain
from planner.pddl.problem_reader import preference_names, read_problem
from planner.pddl.writer import write_domain, write_problem

T = TypeVar("T")

# What unified-planning raises for input it does not take, besides its own errors: it asserts and
# looks names up freely, and its grammar throws pyparsing's errors, which derive from none of these.
_COMPLAINTS = (
    AssertionError,
    AttributeError,
    IndexError,
    KeyError,
    NotImplementedError,
    RecursionError,
    SyntaxError,
    TypeError,
    ValueError,
)


def to_unified(task: Task) -> Any:
    """Return the task as unified-planning's `Problem`, or raise `BadInputError` for what it cannot hold."""
    refused = cannot_hold(task)
    if refused is not None:
        raise BadInputError(f"task {task.name!r}: unified-planning takes no {refused}. Use another engine")
    from unified_planning.io import PDDLReader  # noqa: PLC0415 - slow to import
    from unified_planning.shortcuts import get_environment  # noqa: PLC0415

    domain = replace(task.domain, predicates=tuple(_numbered(one) for one in task.domain.predicates))
    environment = get_environment()
    before = environment.error_used_name
    # PDDL lets a predicate, a type and an object share a name; unified-planning only warns when told to.
    environment.error_used_name = False
    try:
        return _asked(
            f"task {task.name!r}",
            lambda: PDDLReader(environment).parse_problem_string(write_domain(domain), write_problem(task)),
        )
    finally:
        environment.error_used_name = before


def cannot_hold(task: Task) -> str | None:
    """Return what of the task unified-planning's reader does not know, None if it knows all of it."""
    if task.domain.axioms:
        return "derived predicates"
    if preference_names(task.domain, task.goal, task.rules):
        return "preferences"
    if _has_either(task.domain, task):
        return "`either` types"
    formulas: list[Formula] = [task.goal, task.rules, task.domain.constraints]
    for formula in formulas:
        for part in walk(formula):
            if isinstance(part, Next | Until | Preference):
                return f"formula {type(part).__name__.lower()}"
    return None


def _numbered(predicate: Predicate) -> Predicate:
    # Some competition domains declare (in ?obj ?obj), which unified-planning takes for one parameter.
    parameters = enumerate(predicate.parameters)
    return Predicate(predicate.name, tuple(Parameter(f"?x{i}", one.types) for i, one in parameters))


def _has_either(domain: Domain, task: Task) -> bool:
    lists = [one.parameters for one in (*domain.predicates, *domain.functions)]
    lists += [one.parameters for one in domain.actions]
    lists += [one.parameters for one in domain.durative_actions]
    named = [parameter for parameters in lists for parameter in parameters]
    tuples = [parameter.types for parameter in (*named, *task.all_objects())]
    return any(len(types) > 1 for types in [*tuples, *(one.parents for one in domain.types)])


def from_unified(problem: Any) -> Task:
    """Return unified-planning's `Problem` as a task.

    Names that PDDL does not allow, and such as differ only by case, are changed as its own PDDL writer
    changes them; `plan_to_unified` finds the way back.
    """
    writer = _writer(problem)

    def convert() -> tuple[str, str]:
        return writer.get_domain(), writer.get_problem()

    domain_text, problem_text = _asked(f"problem {problem.name!r}", convert)
    return read_problem(problem_text, read_domain(domain_text, f"{problem.name} (domain)"), str(problem.name))


def plan_from_unified(plan: Any, problem: Any = None) -> Plan:
    """Return unified-planning's plan as ours, in the names of `from_unified(problem)` where it is given.

    A partially ordered plan keeps its order beside one sequence that respects it.
    """
    name_of: Callable[[Any], str] = _own_name if problem is None else _pddl_names(problem)
    kind = type(plan).__name__
    match kind:
        case "SequentialPlan":
            return Plan(tuple(_step(action, name_of) for action in plan.actions))
        case "TimeTriggeredPlan":
            timed = sorted(plan.timed_actions, key=lambda entry: entry[0])
            return Plan(tuple(_step(action, name_of, start, length) for start, action, length in timed))
        case "PartialOrderPlan":
            return _partial(plan, name_of)
    raise BadInputError(
        f"a {kind} cannot be taken as a plan; sequential, time-triggered and partially ordered plans can"
    )


def plan_to_unified(plan: Plan, problem: Any) -> Any:
    """Return our plan for `from_unified(problem)` as unified-planning's plan for the problem."""
    from unified_planning.plans import ActionInstance, SequentialPlan, TimeTriggeredPlan  # noqa: PLC0415

    writer = _writer(problem)
    manager = problem.environment.expression_manager

    def instance(step: Step) -> Any:
        things = [manager.ObjectExp(writer.get_item_named(arg)) for arg in step.args]
        return ActionInstance(writer.get_item_named(step.name), tuple(things))

    def convert() -> Any:
        writer.get_domain(), writer.get_problem()  # it settles on names while it writes
        if not plan.is_temporal:
            return SequentialPlan([instance(step) for step in plan.steps], problem.environment)
        timed = [
            (_fraction(step.start_s or 0.0), instance(step), _fraction(step.duration_s))
            for step in plan.steps
        ]
        return TimeTriggeredPlan(timed, problem.environment)

    return _asked("plan", convert)


def _fraction(number: float | None) -> Fraction | None:
    return None if number is None else Fraction(repr(number))


def _writer(problem: Any) -> Any:
    from unified_planning.io import PDDLWriter  # noqa: PLC0415 - slow to import

    return _asked(f"problem {problem.name!r}", lambda: PDDLWriter(problem))


def _pddl_names(problem: Any) -> Callable[[Any], str]:
    writer = _writer(problem)
    _asked(f"problem {problem.name!r}", lambda: (writer.get_domain(), writer.get_problem()))

    def name(item: Any) -> str:
        return str(writer.get_pddl_name(item))

    return name


def _own_name(item: Any) -> str:
    return str(item.name)


def _step(action: Any, name_of: Callable[[Any], str], start: Any = None, length: Any = None) -> Step:
    args = tuple(name_of(parameter.object()) for parameter in action.actual_parameters)
    duration_s = None if length is None else float(length)
    return Step(name_of(action.action), args, None if start is None else float(start), duration_s)


def _partial(plan: Any, name_of: Callable[[Any], str]) -> Plan:
    later = plan.get_adjacency_list
    actions = list(later)
    n_before = {id(action): 0 for action in actions}
    for followers in later.values():
        for follower in followers:
            n_before[id(follower)] += 1
    order = [action for action in actions if n_before[id(action)] == 0]
    for action in order:
        for follower in later[action]:
            n_before[id(follower)] -= 1
            if n_before[id(follower)] == 0:
                order.append(follower)
    number = {id(action): i for i, action in enumerate(order)}
    pairs = [(number[id(a)], number[id(b)]) for a, followers in later.items() for b in followers]
    return Plan(tuple(_step(action, name_of) for action in order), frozenset(pairs))


def _asked(what: str, work: Callable[[], T]) -> T:
    """Return what unified-planning's work gives; its complaints and chatter become one error of ours."""
    from pyparsing import ParseBaseException  # noqa: PLC0415 - comes with unified-planning
    from unified_planning.exceptions import UPException  # noqa: PLC0415

    logger = logging.getLogger("unified_planning")
    before = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            return work()
    except (UPException, ParseBaseException, *_COMPLAINTS) as error:
        words = " ".join(str(error).split())[:300] or type(error).__name__
        raise BadInputError(
            f"{what}: unified-planning cannot take it: {words}. Use another engine"
        ) from error
    finally:
        logger.setLevel(before)


__all__ = ["cannot_hold", "from_unified", "plan_from_unified", "plan_to_unified", "to_unified"]

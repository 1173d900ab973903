"""What a formula means in a state, what a step changes, what a sequence of states fulfils."""

from __future__ import annotations

from planner.core.formula import And, Exists, Expression, Forall, Formula, Imply, Not, Or
from planner.core.grounding import GroundAction, ground
from planner.core.objects import table_of
from planner.core.plan import Step
from planner.core.scene import NO_BINDING, Scene, evaluated, negation
from planner.core.stepping import apply, changes, normal
from planner.core.substitution import free_variables, substitute
from planner.core.task import State, Task
from planner.core.traces import means

__all__ = [
    "GroundAction",
    "applicable",
    "apply",
    "changes",
    "closure",
    "evaluate",
    "free_variables",
    "ground",
    "holds",
    "means",
    "normal",
    "substitute",
    "unmet_parts",
    "why_not",
]


def holds(formula: Formula, state: State, task: Task) -> bool:
    """Return whether the formula, which speaks of one state, holds in this one.

    Variables range over the task's objects; derived predicates follow the domain's axioms; a
    comparison with a fluent that has no value does not hold; a preference never stands in the way.

    >>> from planner.core import Atom, Domain, Parameter
    >>> task = Task(Domain("d"), objects=(Parameter("a"), Parameter("b")))
    >>> holds(Forall((Parameter("?x"),), Atom("p", ("?x",))), State(frozenset({Atom("p", ("a",))})), task)
    False
    """
    return Scene(table_of(task), state.facts, state.values).holds(formula)


def applicable(task: Task, state: State) -> list[Step]:
    """Return the steps without duration whose condition holds in the state, by name and arguments.

    >>> from planner.core import Action, Atom, Domain, Parameter
    >>> go = Action("go", (Parameter("?to"),), Not(Atom("at", ("?to",))))
    >>> task = Task(Domain("d", actions=(go,)), objects=(Parameter("a"), Parameter("b")))
    >>> [str(step) for step in applicable(task, State(frozenset({Atom("at", ("a",))})))]
    ['(go b)']
    """
    scene = Scene(table_of(task), state.facts, state.values)
    steps = [
        Step(action.name, tuple(binding[parameter.name] for parameter in action.parameters))
        for action in task.domain.actions
        for binding in scene.solutions(action.parameters, action.precondition, NO_BINDING)
    ]
    return sorted(steps, key=lambda step: (step.name, step.args))


def evaluate(expression: Expression, state: State) -> float:
    """Return the value of the expression in the state, NaN where a fluent in it has none.

    >>> from planner.core import Arithmetic, Atom
    >>> evaluate(Arithmetic("+", (Atom("fuel", ("t",)), 1.0)), State(values={Atom("fuel", ("t",)): 2.0}))
    3.0
    """
    return evaluated(expression, state.values)


def closure(state: State, task: Task) -> State:
    """Return the state with all facts that the domain's axioms derive from it, and no stale ones."""
    if not task.domain.axioms:
        return state
    scene = Scene(table_of(task), state.facts, state.values).closed()
    return State(frozenset(scene.facts), state.values)


def why_not(formula: Formula, state: State, task: Task) -> tuple[Formula, ...]:
    """Return the smallest unmet parts of the formula, grounded; empty if and only if it holds.

    >>> from planner.core import Atom, Domain
    >>> unmet = why_not(And((Atom("p"), Atom("q"))), State(frozenset({Atom("p")})), Task(Domain("d")))
    >>> [str(part) for part in unmet]
    ['(q)']
    """
    return unmet_parts(Scene(table_of(task), state.facts, state.values), formula)


def unmet_parts(scene: Scene, formula: Formula) -> tuple[Formula, ...]:
    """Return the same as `why_not`, in a scene."""
    if scene.holds(formula):
        return ()
    match formula:
        case And(parts):
            found = [unmet for part in parts for unmet in unmet_parts(scene, part)]
            return tuple(dict.fromkeys(found))
        case Imply(_, consequence):
            return unmet_parts(scene, consequence)
        case Forall(parameters, body):
            names = [parameter.name for parameter in parameters]
            broken = scene.solutions(parameters, negation(body), NO_BINDING)
            bindings = sorted(tuple(binding[name] for name in names) for binding in broken)
            instances = [substitute(body, dict(zip(names, things, strict=True))) for things in bindings]
            return tuple(dict.fromkeys(unmet for part in instances for unmet in unmet_parts(scene, part)))
        case Not(Not() | Or() | Imply() as body):
            return unmet_parts(scene, negation(body))
        case Not(Exists(parameters, body)):
            return unmet_parts(scene, Forall(parameters, Not(body)))
    return (formula,)

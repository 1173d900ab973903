"""A plan replayed on one changing scene, step by step, with an account of what broke a condition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product

from planner.core.effects import Effect
from planner.core.formula import And, Atom, Compare, Forall, Formula, Not, Preference
from planner.core.grounding import GroundAction, ground_in
from planner.core.objects import ObjectTable, table_of
from planner.core.plan import Plan, Step
from planner.core.scene import Scene
from planner.core.semantics import substitute, unmet_parts
from planner.core.stepping import DURATION, changes_in
from planner.core.substitution import fluents_of
from planner.core.task import State, Task
from planner.pddl.writer import write_expression, write_formula

TIME_STEP = Atom("#t")
_SHOWN = 3


class Broken(Exception):  # noqa: N818 - carries the finding out of the replay; `validate` takes it
    """The plan does not do what it should: why, at which step, and which conditions are unmet."""

    def __init__(self, reason: str, step: int | None = None, unmet: tuple[Formula, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.step = step
        self.unmet = unmet


class Stage:
    """Where a plan is replayed: the scene is changed in place, so that a step costs what it changes."""

    def __init__(self, task: Task, plan: Plan) -> None:
        self.task = task
        self.plan = plan
        self.table = table_of(task)
        self.values = dict(task.init.values)
        self.scene = Scene(self.table, set(task.init.facts), self.values)
        self.number: int | None = None  # the step at hand, for errors from below
        self.violated: Counter[str] = Counter()  # preferences in conditions of steps
        # Who last deleted or added a fact: a step's number, or -1 - number for a timed fact.
        self._deleted_by: dict[Atom, int] = {}
        self._added_by: dict[Atom, int] = {}

    def ground(self, number: int) -> GroundAction:
        """Return the step of that number with its conditions and effects."""
        self.number = number
        return ground_in(self.table, self.plan.steps[number])

    def require(self, condition: Formula, number: int, when: str = "") -> None:
        """Raise `Broken` unless the condition holds; count the preferences in it that do not."""
        if not self.scene.holds(condition):
            unmet = unmet_parts(self.scene, condition)
            raise Broken(f"{self.label(number)}{when}: {self.missing(unmet)}", number, unmet)
        for name, body in preferences_in(condition, self.table):
            if not self.scene.holds(body):
                self.violated[name] += 1

    def change(self, effect: Effect, number: int) -> None:
        """Let the effect of that step (or, below zero, timed fact) take place."""
        made = changes_in(self.scene, effect)
        self.scene.step(made.added, made.deleted, made.values)
        for atom in made.deleted:
            self._deleted_by[atom] = number
        for atom in made.added:
            self._added_by[atom] = number

    def state(self) -> State:
        """Return the scene as it is now."""
        values = {
            fluent: value for fluent, value in self.values.items() if fluent not in (DURATION, TIME_STEP)
        }
        return State(frozenset(self.scene.facts), values)

    def label(self, number: int) -> str:
        """Return how messages name a step, counted from 1, or a timed fact."""
        if number < 0:
            return f"the timed fact at {self.task.timed[-1 - number].time:g}"
        step: Step = self.plan.steps[number]
        return f"step {number + 1} {step}"

    def missing(self, unmet: tuple[Formula, ...]) -> str:
        """Return in words which conditions do not hold, and what made them so."""
        words = [f"{write_formula(part)} does not hold{self._cause(part)}" for part in unmet[:_SHOWN]]
        more = f" and {len(unmet) - _SHOWN} more" if len(unmet) > _SHOWN else ""
        return "; ".join(words) + more

    def _cause(self, part: Formula) -> str:
        match part:
            case Atom() if part in self._deleted_by:
                return f" ({self.label(self._deleted_by[part])} deleted it)"
            case Not(Atom() as atom) if atom in self._added_by:
                return f" ({self.label(self._added_by[atom])} added {atom})"
            case Compare(_, left, right):
                fluents = dict.fromkeys((*fluents_of(left), *fluents_of(right)))
                named = [f"{write_expression(one)} = {self._value(one)}" for one in fluents]
                return f" ({', '.join(named)})" if named else ""
        return ""

    def _value(self, fluent: Atom) -> str:
        return f"{self.values[fluent]:g}" if fluent in self.values else "no value"


def replay_steps(stage: Stage) -> Iterator[None]:
    """Replay a plan without times; pause after each step."""
    if stage.task.timed and stage.plan.steps:
        raise Broken("the task has facts that change at fixed times, but the plan has no times")
    for number in range(len(stage.plan.steps)):
        action = stage.ground(number)
        if action.is_durative:
            raise Broken(f"{stage.label(number)} takes time, but the plan gives it no start", number)
        stage.require(action.precondition, number)
        stage.change(action.effect, number)
        yield


def preferences_in(formula: Formula, table: ObjectTable) -> Iterator[tuple[str, Formula]]:
    """Yield name and body of each preference in the formula, one for each instance of a ``forall``."""
    match formula:
        case Preference(name, body):
            yield name, body
        case And(parts):
            for part in parts:
                yield from preferences_in(part, table)
        case Forall(parameters, body) if any(True for _ in preferences_in(body, table)):
            names = [parameter.name for parameter in parameters]
            for things in product(*(table.of(parameter.types) for parameter in parameters)):
                yield from preferences_in(substitute(body, dict(zip(names, things, strict=True))), table)

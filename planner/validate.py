"""Replay of a plan: the judge of every engine. It says which step breaks and what was missing.

Classical plans are replayed step by step. Plans with times are replayed happening by happening (PDDL 2.1,
Fox & Long 2003): conditions at the start, over all and at the end, durations, timed literals. At equal
times timed literals come first, then ends, then starts. Not checked: that two happenings at the same time
do not interfere; continuous effects, which are refused.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from planner.core import (
    TRUE,
    Atom,
    BadInputError,
    Formula,
    Metric,
    Plan,
    Preference,
    State,
    Step,
    Task,
    both,
    conjuncts,
    walk,
)
from planner.core.grounding import GroundAction, ground_in
from planner.core.objects import table_of
from planner.core.scene import Scene, evaluated
from planner.core.semantics import means, unmet_parts
from planner.core.stepping import DURATION, TOTAL_COST, changes_in, residual
from planner.pddl import write_formula

EPSILON_S = 1e-3  # times closer than this count as equal
_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Validation:
    """What came of the replay. `step` numbers the step that breaks, from 0; None for a goal or rule."""

    ok: bool
    reason: str = ""
    step: int | None = None
    unmet: tuple[Formula, ...] = ()
    cost: float = 0.0
    state: State = field(default_factory=State)
    violations: int = 0  # of preferences, in goal and rules


class _Broken(Exception):  # noqa: N818 - carries the finding out of the replay
    def __init__(self, reason: str, step: int | None = None, unmet: tuple[Formula, ...] = ()) -> None:
        super().__init__(reason)
        self.found = (reason, step, unmet)


def validate(task: Task, plan: Plan) -> Validation:
    """Return whether the plan does what the task asks, and if not, where and why."""
    replay = _Replay(task, plan)
    try:
        replay.go()
    except _Broken as broken:
        reason, step, unmet = broken.found
        return Validation(False, reason, step, unmet, replay.cost(), replay.states[-1])
    except BadInputError as error:
        return Validation(False, str(error), replay.number, (), replay.cost(), replay.states[-1])
    return Validation(True, "", None, (), replay.cost(), replay.states[-1], replay.violations())


@dataclass(frozen=True, slots=True, order=True)
class _Happening:
    """A point in a temporal plan: rank 0 a timed literal, 1 the end of a step, 2 its start."""

    time_s: float
    rank: int
    number: int


class _Replay:
    """One replay; the scene is changed in place, so that a step costs what it changes."""

    def __init__(self, task: Task, plan: Plan) -> None:
        self.task, self.plan = task, plan
        self.table = table_of(task)
        self.scene = Scene(self.table, set(task.init.facts), dict(task.init.values))
        self.keeps_states = both(task.rules, task.domain.constraints) != TRUE
        self.states = [task.init]
        self.times_s = [0.0]
        self.number: int | None = None
        self.deleted_by: dict[Atom, int] = {}

    def go(self) -> None:
        if self.plan.is_temporal:
            self._temporal()
        else:
            for number, step in enumerate(self.plan.steps):
                self.number = number
                self._classical(number, step)
        self.number = None
        if not self.keeps_states:
            self.states.append(self._state())
        self._check_end()

    # --- plans without times ------------------------------------------------------------------------

    def _classical(self, number: int, step: Step) -> None:
        action = ground_in(self.table, step)
        if action.is_durative:
            raise _Broken(f"{_label(number, step)} takes time, but the plan gives it no start", number)
        self._require(action.precondition, number)
        self._change(action, number)
        if self.keeps_states:
            self.states.append(self._state())
            self.times_s.append(float(number + 1))

    def _require(self, condition: Formula, number: int, when: str = "") -> None:
        if self.scene.holds(condition):
            return
        unmet = unmet_parts(self.scene, condition)
        label = _label(number, self.plan.steps[number])
        raise _Broken(f"{label}{when}: {self._missing(unmet)}", number, unmet)

    def _missing(self, unmet: tuple[Formula, ...]) -> str:
        words = []
        for part in unmet[:_SHOWN]:
            text = f"{write_formula(part)} does not hold"
            if isinstance(part, Atom) and part in self.deleted_by:
                text += (
                    f" ({_label(self.deleted_by[part], self.plan.steps[self.deleted_by[part]])} deleted it)"
                )
            words.append(text)
        more = f" and {len(unmet) - _SHOWN} more" if len(unmet) > _SHOWN else ""
        return "; ".join(words) + more

    def _change(self, action: GroundAction, number: int) -> None:
        made = changes_in(self.scene, action.effect)
        self.scene.step(made.added, made.deleted, made.values)
        self.deleted_by.update(dict.fromkeys(made.deleted, number))

    # --- plans with times ---------------------------------------------------------------------------

    def _temporal(self) -> None:
        running: dict[int, tuple[GroundAction, list[object]]] = {}
        for happening in sorted(self._happenings()):
            if happening.rank == 0:
                self._timed_literal(happening.number)
            elif happening.rank == 2:
                self.number = happening.number
                running[happening.number] = self._start(happening.number)
            else:
                self.number = happening.number
                self._end(happening.number, *running.pop(happening.number))
            for number, (action, _) in running.items():
                started_s = self.plan.steps[number].start_s or 0.0
                if happening.time_s > started_s or happening.number == number:
                    self._require(action.over_all, number, " (over all)")
            self.states.append(self._state())
            self.times_s.append(happening.time_s)

    def _happenings(self) -> Iterator[_Happening]:
        for number, literal in enumerate(self.task.timed):
            yield _Happening(_rounded(literal.time), 0, number)
        for number, step in enumerate(self.plan.steps):
            start_s = step.start_s or 0.0
            yield _Happening(_rounded(start_s), 2, number)
            if isinstance(step.duration_s, float) and self.table.schemas.get(step.name) is not None:
                yield _Happening(_rounded(start_s + step.duration_s), 1 if step.duration_s > 0 else 3, number)

    def _start(self, number: int) -> tuple[GroundAction, list[object]]:
        step = self.plan.steps[number]
        action = ground_in(self.table, step)
        if action.flowing:
            raise _Broken(f"{_label(number, step)}: continuous effects are not replayed", number)
        if action.is_durative and step.duration_s is None:
            raise _Broken(f"{_label(number, step)} takes time, but the plan gives it no duration", number)
        values = {**self.scene.values, DURATION: step.duration_s or 0.0}
        for bound in action.duration:
            wanted = evaluated(bound.compare.right, values)
            given = step.duration_s or 0.0
            slack = EPSILON_S * max(1.0, abs(wanted))
            is_met = {
                "=": abs(given - wanted) <= slack,
                "<=": given <= wanted + slack,
                ">=": given >= wanted - slack,
            }
            if not is_met.get(bound.compare.comparator, False):
                text = write_formula(bound.compare)
                raise _Broken(
                    f"{_label(number, step)}: duration {given:g} breaks {text} (= {wanted:g})", number
                )
        self._require(action.precondition, number, " (at start)")
        later: list[object] = [residual(self.scene, effect) for effect in action.triggered]
        self.scene.step(frozenset(), frozenset(), {DURATION: step.duration_s or 0.0})
        self._change(action, number)
        return action, later

    def _end(self, number: int, action: GroundAction, later: list[object]) -> None:
        self._require(action.end_condition, number, " (at end)")
        self.scene.step(frozenset(), frozenset(), {DURATION: self.plan.steps[number].duration_s or 0.0})
        for effect in (action.end_effect, *later):
            self._change(replace(action, effect=effect), number)  # type: ignore[arg-type]

    def _timed_literal(self, number: int) -> None:
        literal = self.task.timed[number]
        if isinstance(literal.value, bool):
            changed = frozenset({literal.atom})
            nothing: frozenset[Atom] = frozenset()
            self.scene.step(changed if literal.value else nothing, nothing if literal.value else changed, {})
        else:
            self.scene.step(frozenset(), frozenset(), {literal.atom: literal.value})

    # --- the end ------------------------------------------------------------------------------------

    def _check_end(self) -> None:
        if not self.scene.holds(self.task.goal):
            unmet = unmet_parts(self.scene, self.task.goal)
            raise _Broken(f"after the last step the goal is not reached: {self._missing(unmet)}", None, unmet)
        rules = both(self.task.domain.constraints, self.task.rules)
        for rule in conjuncts(rules):
            if _is_soft(rule) or rule == TRUE:
                continue
            if not means(rule, self.states, self.task, self.times_s if self.plan.is_temporal else None):
                raise _Broken(f"the plan breaks the rule {write_formula(rule)}", None, (rule,))

    def violations(self) -> int:
        found = 0
        for rule in (*conjuncts(self.task.goal), *conjuncts(self.task.rules)):
            if isinstance(rule, Preference):
                found += not means(rule.body, self.states, self.task, None)
        return found

    def _state(self) -> State:
        values = {fluent: value for fluent, value in self.scene.values.items() if fluent != DURATION}
        return State(frozenset(self.scene.facts), values)

    def cost(self) -> float:
        return plan_cost(self.task, self.plan, self._state())


def plan_cost(task: Task, plan: Plan, last: State) -> float:
    """Return what the plan costs: by the metric where it can be read off the last state, else its length.

    For ``(total-time)`` it is the end of the last step.
    """
    metric: Metric | None = task.metric
    if metric is not None:
        values = {TOTAL_COST: 0.0, **last.values, Atom("total-time"): plan.makespan_s}
        value = evaluated(metric.expression, values)
        if not math.isnan(value):
            return value
    return plan.makespan_s if plan.is_temporal else float(len(plan.steps))


def _is_soft(rule: Formula) -> bool:
    return any(isinstance(part, Preference) for part in walk(rule))


def _label(number: int, step: Step) -> str:
    return f"step {number + 1} {step}"


def _rounded(time_s: float) -> float:
    return round(time_s / EPSILON_S) * EPSILON_S

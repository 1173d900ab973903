"""Replay of a plan: the judge of every engine. It says which step breaks and what was missing.

Plans without times are replayed step by step (`planner.replay`), with ADL conditions and effects, numbers
and derived predicates; plans with times happening by happening (`planner.replay_timed`, which also says
what it does not see). Then come the goal, the rules over the whole way and the metric.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.core.errors import BadInputError
from planner.core.formula import Atom, Formula, both, conjuncts
from planner.core.plan import Plan
from planner.core.scene import Scene, evaluated
from planner.core.semantics import unmet_parts
from planner.core.stepping import TOTAL_COST
from planner.core.substitution import fluents_of
from planner.core.task import State, Task
from planner.core.traces import Watch
from planner.pddl.writer import write_formula
from planner.replay import Broken, Stage, preferences_in, replay_steps
from planner.replay_timed import replay_times


@dataclass(frozen=True, slots=True)
class Validation:
    """What came of the replay. `step` numbers the step that breaks, from 0; None where it is no one step.

    `state` is the last one reached. `violations` counts, by name, how often a preference is violated:
    those of goal and rules once each, those of conditions at each step; known only if `ok`.
    """

    ok: bool
    reason: str = ""
    step: int | None = None
    unmet: tuple[Formula, ...] = ()
    cost: float = 0.0
    state: State = field(default_factory=State)
    violations: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.ok and (self.reason or self.unmet or self.step is not None):
            raise ValueError(f"validation: a plan that is valid has no reason or step, got {self.reason!r}")
        if not self.ok and not self.reason:
            raise ValueError("validation: a plan that is not valid needs a reason")


class _Way:
    """The rules and preferences over the whole way, and the times of the states they have seen."""

    def __init__(self, stage: Stage) -> None:
        over_all = both(stage.task.domain.constraints, stage.task.rules)
        self.rules = [Watch(rule, stage.table) for rule in conjuncts(over_all)]
        soft = preferences_in(over_all, stage.table)
        self.preferences = [(name, Watch(body, stage.table)) for name, body in soft]
        self.times: list[float] = []

    def see(self, scene: Scene, time_s: float) -> None:
        self.times.append(time_s)
        for watch in self.rules:
            watch.see(scene)
        for _, watch in self.preferences:
            watch.see(scene)


def validate(task: Task, plan: Plan) -> Validation:
    """Return whether the plan does what the task asks, and if not, where and why."""
    stage = Stage(task, plan)
    way = _Way(stage)
    try:
        _replay(stage, way)
        stage.number = None
        _check_end(stage, way)
        violations = _violations(stage, way)
    except Broken as broken:
        reached = stage.state()
        cost = plan_cost(task, plan, reached)
        return Validation(False, broken.reason, broken.step, broken.unmet, cost, reached)
    except BadInputError as error:  # a step that fits no action, a number without a value
        reached = stage.state()
        return Validation(False, str(error), stage.number, (), plan_cost(task, plan, reached), reached)
    reached = stage.state()
    cost = plan_cost(task, plan, reached, violations)
    return Validation(True, "", None, (), cost, reached, violations)


def _replay(stage: Stage, way: _Way) -> None:
    way.see(stage.scene, 0.0)
    if stage.plan.is_temporal or (not stage.plan.steps and stage.task.timed):
        for time_s in replay_times(stage):
            way.see(stage.scene, time_s)
        return
    for number, _ in enumerate(replay_steps(stage), 1):
        way.see(stage.scene, float(number))


def _check_end(stage: Stage, way: _Way) -> None:
    task = stage.task
    if not stage.scene.holds(task.goal):
        unmet = unmet_parts(stage.scene, task.goal)
        raise Broken(f"after the last step the goal is not reached: {stage.missing(unmet)}", None, unmet)
    for watch in way.rules:
        if not watch.holds(way.times):
            raise _broken_rule(stage, watch, way.times)


def _broken_rule(stage: Stage, watch: Watch, times: list[float]) -> Broken:
    words = f"the plan breaks the rule {write_formula(watch.formula)}"
    number = watch.broken_at(times)
    if number is None:
        return Broken(words, None, (watch.formula,))
    if number == 0:
        return Broken(f"{words} in the initial state", None, (watch.formula,))
    if stage.plan.is_temporal:
        return Broken(f"{words} at time {times[number]:g}", None, (watch.formula,))
    return Broken(f"{words} with {stage.label(number - 1)}", number - 1, (watch.formula,))


def _violations(stage: Stage, way: _Way) -> dict[str, int]:
    """Return how often each preference is violated (PDDL3, Gerevini & Long 2005)."""
    task = stage.task
    found = Counter(stage.violated)
    for name, body in preferences_in(task.goal, stage.table):
        found[name] += not stage.scene.holds(body)
    for name, watch in way.preferences:
        found[name] += not watch.holds(way.times)
    return dict(found)


def plan_cost(task: Task, plan: Plan, last: State, violations: Mapping[str, int] | None = None) -> float:
    """Return what the plan costs: the metric in the last state, else its length or, with times, its end.

    ``(total-time)`` is the end of the last step, and for a plan without times the number of steps.
    """
    if task.metric is not None:
        values = {TOTAL_COST: 0.0, **last.values, Atom("total-time"): plan.makespan_s}
        for fluent in fluents_of(task.metric.expression):
            if fluent.predicate == "is-violated":
                values[fluent] = float((violations or {}).get(fluent.args[0], 0))
        value = evaluated(task.metric.expression, values)
        if not math.isnan(value):
            return value
    return plan.makespan_s

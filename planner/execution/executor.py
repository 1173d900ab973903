"""The executor: observe, plan, pursue one subgoal after the other, notice failure, recover or say why not.

What is executed is the hierarchy of reward machines that the plan compiles to; the plan itself is only
kept to know what each step relies on. Recovery is a ladder with a budget: try the same subgoal again in
another way; plan anew from what is sensed; give up with the cause.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from planner.core import (
    TRUE,
    Cause,
    Event,
    Failure,
    Formula,
    Moment,
    Outcome,
    PlanResult,
    PlanStatus,
    Subgoal,
    Task,
    Trace,
    Verdict,
    VerdictKind,
)
from planner.core.semantics import holds
from planner.execution.endings import Amended, End
from planner.execution.given import ALONE, PATIENT, Body, Goal, Hooks, Settings
from planner.execution.planned import Planned, compiled, told
from planner.execution.rules import amended, are_kept, broken, rules_of, seen, still_to_keep
from planner.execution.telling import change_told, failure_told
from planner.machines import Position
from planner.pddl import write_formula


def execute(
    body: Body,
    goal: Goal,
    find_plan: Callable[[Task], PlanResult],
    settings: Settings = PATIENT,
    hooks: Hooks = ALONE,
) -> Trace:
    """Return the trace of one run; the robot is stopped at its end, whatever happened."""
    run = _Run(body, goal, find_plan, settings, hooks)
    try:
        return run.go()
    finally:
        body.robot.stop()


class _Run:
    """One run; holds what changes while it goes on."""

    def __init__(
        self,
        body: Body,
        goal: Goal,
        find_plan: Callable[[Task], PlanResult],
        settings: Settings,
        hooks: Hooks,
    ) -> None:
        self.body, self.goal, self.find_plan = body, goal, find_plan
        self.settings, self.hooks = settings, hooks
        self.events: list[Event] = []
        self.seen = body.robot.observe()
        self.began_s = self.seen.time_s
        self.task = self._task()
        self.rules = rules_of(self.task)
        self.first_facts = self.seen.state.facts
        self.has_changed = False
        self.n_holding = 0  # observations in a row in which the goal held
        self.n_done, self.n_begun = 0, 0  # steps, over all plans
        self.doing = ""  # the step under way
        self.n_replans = 0

    def go(self) -> Trace:
        try:
            self._check_rules()
            while True:
                try:
                    failure = self._pursue_goal()
                except Amended:
                    continue
                self.n_replans += 1
                if self.n_replans > self.settings.max_replans:
                    words = f"planned anew {self.settings.max_replans} times; at last: {failure.words}"
                    raise End(Outcome.FAILED, replace(failure, cause=Cause.BUDGET_SPENT, words=words))
        except End as end:
            kind = "goal_reached" if end.outcome is Outcome.DONE else "gave_up"
            self._emit(kind, {"outcome": end.outcome.value, **failure_told(end.failure)})
            return Trace(end.outcome, tuple(self.events), end.failure)

    def _pursue_goal(self) -> Failure:
        """Return the failure of a plan for the goal as it is now; the end of the run comes as `End`."""
        is_first = all(event.kind != "planned" for event in self.events)
        if is_first:
            self._check_end()
        return self._carry_out(self._plan("planned" if is_first else "replanned"))

    # --- being told -------------------------------------------------------------------------------

    def _listen(self) -> None:
        """Take in what was said since; leave the plan under way if it changes the goal, and the run if it ends it."""
        words = self.hooks.said()
        if words is None:
            return
        self.body.robot.stop()
        self._observe()  # a rule that is broken by now stays broken, whatever was said
        change = self.hooks.changed(words, self.body.world.task_from(self.seen))
        if change.is_stop:
            self._emit("stopped", {"words": words})
            raise End(Outcome.CANCELLED, Failure(Cause.CANCELLED, f"told to stop: “{words}”"))
        self._emit("amended" if change.goal else "not_amended", change_told(words, self.goal, change))
        if change.goal is not None:
            self.goal, self.n_holding = change.goal, 0
            self.task = self._task()
            self.rules = amended(self.rules, self.seen.state, self._now(self.n_begun), self.task)
            self._check_rules()
            raise Amended

    # --- seeing -----------------------------------------------------------------------------------

    def _task(self) -> Task:
        task = self.body.world.task_from(self.seen)
        return replace(task, goal=self.goal.formula, rules=self.goal.rules, metric=self.goal.metric)

    def _observe(self) -> None:
        """See what is there now, and end the run if a rule can no longer be kept."""
        self.seen = self.body.robot.observe()
        for words in self.seen.told:
            self._emit("looked", {"words": words})
        self.has_changed = self.has_changed or self.seen.state.facts != self.first_facts
        if self.goal.rules == TRUE:
            return
        self.rules = seen(self.rules, self.seen.state, self._now(self.n_begun), self.task)
        self._check_rules()

    def _now(self, n_steps: int) -> float:
        """Return the time that rules count in: seconds where actions last, else steps."""
        return self._seconds() if self.task.domain.durative_actions else float(n_steps)

    def _check_rules(self) -> None:
        rule = broken(self.rules, self._now(self.n_begun), self.task)
        if rule is not None:
            during = f", during {self.doing}" if self.doing else ""
            words = f"the rule {write_formula(rule)} was broken {self._seconds():.1f} s into the run{during}"
            raise End(Outcome.FAILED, Failure(Cause.FORBIDDEN, words, rule, "executor"))

    def _seconds(self) -> float:
        return self.seen.time_s - self.began_s

    def _check_end(self) -> None:
        """End the run where it has to end: goal reached, time up, cancelled."""
        if self.hooks.cancelled():
            raise End(Outcome.CANCELLED, Failure(Cause.CANCELLED, "stopped on request"))
        if self._seconds() >= self.settings.total_s:
            words = f"the whole run took more than {self.settings.total_s:.0f} s"
            raise End(Outcome.FAILED, Failure(Cause.TIMED_OUT, words, seen_by="executor"))
        if not (holds(self.goal.formula, self.seen.state, self.task) and are_kept(self.rules, self.task)):
            self.n_holding = 0
            return
        self._listen()  # the last words count, even at the last moment
        self.n_holding += 1
        if not self.has_changed or self.n_holding >= self.settings.stable_observations:
            raise End(Outcome.DONE)

    # --- planning ---------------------------------------------------------------------------------

    def _plan(self, kind: str) -> Planned:
        self.doing = ""
        result = self._found()
        for _ in range(self.settings.max_waits):
            if result.status in (PlanStatus.SOLVED, PlanStatus.CANCELLED):
                break
            # A cube that still rolls is nowhere: let things come to rest, and look again.
            self._rest()
            result = self._found()
        if result.status is not PlanStatus.SOLVED or result.plan is None:
            words = f"{result.engine}: {result.status.value}: {result.reason}"
            outcome = Outcome.CANCELLED if result.status is PlanStatus.CANCELLED else Outcome.NO_PLAN
            raise End(outcome, Failure(Cause.NO_PLAN, words, self.goal.formula, "planner"))
        planned = compiled(self.task, result.plan, self.body.world.limit_s)
        self._emit(kind, told(planned, result, self.body.world.limit_s))
        return planned

    def _found(self) -> PlanResult:
        rules = still_to_keep(self.rules, self._now(self.n_done), self.task)
        self.task = replace(self._task(), rules=rules)
        return self.find_plan(self.task)

    def _rest(self) -> None:
        self._listen()
        self.body.robot.stop()
        self._observe()
        self._check_end()

    # --- acting -----------------------------------------------------------------------------------

    def _carry_out(self, planned: Planned) -> Failure:
        """Return the failure that calls for a new plan; the end of the run comes as `End`."""
        position = planned.running.start()
        while not position.has_ended:
            number = int(position.stack[0].node)
            outcome = self._pursue(planned, position, number)
            if isinstance(outcome, Failure):
                return outcome
            position = outcome
            self.n_done += 1
            self._emit("subgoal_done", {"step": number, "subgoal": str(planned.steps[number])})
        for _ in range(self.settings.stable_observations + 1):
            self._rest()  # what was set down askew falls now, and not after the run
        is_reached = holds(self.goal.formula, self.seen.state, self.task)
        missing = self.goal.rules if is_reached else self.goal.formula
        words = f"every step is done, but {'not all rules are kept yet' if is_reached else 'the goal does not hold'}"
        failure = Failure(Cause.UNEXPECTED_CHANGE, words, missing, "executor")
        self._emit("noticed", failure_told(failure))
        self._emit("decision", {"decision": "replan"})
        return failure

    def _pursue(self, planned: Planned, position: Position, number: int) -> Position | Failure:
        for attempt in range(self.settings.max_retries + 1):
            verdict, after = self._attempt(planned, position, (number, attempt))
            if verdict.kind is VerdictKind.DONE:
                return after
            failure = verdict.failure
            if failure is None:
                raise RuntimeError(f"verdict {verdict.kind} without a failure")
            self._emit("noticed", {"step": number, **failure_told(failure)})
            is_last = attempt == self.settings.max_retries
            can_retry = verdict.kind is VerdictKind.RETRY and not self._missing(planned, number)
            if verdict.kind is VerdictKind.ABORT:
                raise End(Outcome.FAILED, failure)
            if is_last or not can_retry:
                self._emit("decision", {"step": number, "decision": "replan"})
                return failure
            self._emit("decision", {"step": number, "decision": "retry", "attempt": attempt + 1})
        raise RuntimeError("unreachable: the last attempt returns")

    def _attempt(
        self, planned: Planned, position: Position, which: tuple[int, int]
    ) -> tuple[Verdict, Position]:
        number, attempt = which
        self.doing, self.n_begun = str(planned.steps[number]), self.n_done + 1
        subgoal = planned.running.current_subgoal(position)
        if subgoal is None:
            raise RuntimeError(f"no subgoal at {position}")
        details = {"step": number, "subgoal": self.doing, "attempt": attempt}
        self._emit("subgoal_started", {**details, "limit_s": subgoal.limit_s})
        self._check_rules()
        started_s, told_s, is_new = self.seen.time_s, self.seen.time_s, attempt == 0
        while True:
            after, _, taken = planned.running.step(position, self.seen.state.facts)
            if taken is not None:
                return Verdict(VerdictKind.DONE), after
            elapsed_s = self.seen.time_s - started_s
            verdict = self._judge(planned, subgoal, (number, elapsed_s))
            if verdict.kind is not VerdictKind.CONTINUE:
                return verdict, position
            if self.seen.time_s - told_s >= self.settings.progress_every_s:
                told_s = self.seen.time_s
                self._emit("progress", {**details, "elapsed_s": elapsed_s, "limit_s": subgoal.limit_s})
            self._act(subgoal, attempt, is_new)
            is_new = False

    def _act(self, subgoal: Subgoal, attempt: int, is_new: bool) -> None:
        self._listen()
        happened = self.hooks.disturb(subgoal, is_new)
        if happened is not None:
            self._emit("disturbance", {"what": happened})
            self._observe()
        target = self.body.world.target_for(subgoal, self.seen, attempt)
        self.body.robot.apply(self.body.policy.act(self.seen.arrays, target))
        self._observe()
        self._check_end()

    def _judge(self, planned: Planned, subgoal: Subgoal, when: tuple[int, float]) -> Verdict:
        number, elapsed_s = when
        missing = self._missing(planned, number)
        moment = Moment(subgoal, self.seen, elapsed_s, planned.relied[number], missing)
        for monitor in self.body.monitors:
            verdict = monitor.judge(moment)
            if verdict.kind is not VerdictKind.CONTINUE:
                return verdict
        return Verdict(VerdictKind.CONTINUE)

    def _missing(self, planned: Planned, number: int) -> tuple[Formula, ...]:
        """Return the conditions of the step that do not hold now."""
        conditions = planned.conditions[number]
        return tuple(one for one in conditions if not holds(one, self.seen.state, self.task))

    # --- telling ----------------------------------------------------------------------------------

    def _emit(self, kind: str, details: Mapping[str, Any]) -> None:
        event = Event(round(self.seen.time_s, 3), kind, details)
        self.events.append(event)
        self.hooks.on_event(event)

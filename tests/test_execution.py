"""The executor reaches goals in a world that fights back, says what went wrong, and always stops the robot."""

from dataclasses import replace

import numpy as np
import pytest

from planner.core import (
    Atom,
    BadInputError,
    Cause,
    Event,
    Failure,
    Moment,
    Observation,
    Outcome,
    Plan,
    Relied,
    State,
    Step,
    Subgoal,
    Trace,
    VerdictKind,
    load,
)
from planner.core.semantics import ground, holds
from planner.execution import (
    MONITORS,
    Body,
    Goal,
    Hooks,
    Settings,
    execute,
    trace_from_jsonl,
    trace_to_jsonl,
    words_for,
)
from planner.execution.relied import relied_on
from planner.pddl import read_formula
from tests.execution_blocks import (
    DOMAIN,
    TASK,
    TOWER,
    WORLD,
    Blocks,
    Direct,
    breadth_first,
    go,
    kinds,
    knock,
    target_for,
)


def test_a_tower_is_built_and_the_robot_stopped():
    robot = Blocks()
    trace = go(robot)
    assert trace.outcome is Outcome.DONE
    assert holds(TOWER, robot.state, TASK)
    assert robot.stopped
    assert kinds(trace).count("subgoal_done") == 4


def test_what_falls_as_soon_as_the_robot_rests_is_not_called_done():
    class Leaning(Blocks):
        def stop(self):
            super().stop()
            if self.stopped == 1:
                fallen = {Atom("ontable", ("a",)), Atom("clear", ("b",))}
                self.state = State(self.state.facts - {Atom("on", ("a", "b"))} | fallen)

    robot = Leaning()
    trace = go(robot)
    assert trace.outcome is Outcome.DONE
    assert "replanned" in kinds(trace)
    assert holds(TOWER, robot.state, TASK)


def test_a_goal_that_holds_already_needs_no_step():
    robot = Blocks()
    trace = go(robot, Atom("clear", ("a",)))
    assert trace.outcome is Outcome.DONE
    assert kinds(trace) == ["goal_reached"]


@pytest.mark.parametrize("at_s", [0.0, 0.7, 1.2, 1.7])
def test_what_is_knocked_away_is_noticed_and_planned_for_anew(at_s):
    robot = Blocks()
    trace = go(robot, hooks=Hooks(disturb=knock(robot, at_s)))
    assert trace.outcome is Outcome.DONE
    assert kinds(trace).count("disturbance") == 1


def test_a_broken_link_names_the_goal_that_it_kills():
    robot = Blocks()
    trace = go(robot, hooks=Hooks(disturb=knock(robot, 1.2)))
    noticed = next(event for event in trace.events if event.kind == "noticed")
    assert noticed.details["cause"] == "unexpected change"
    assert noticed.details["kills_goals"] == ["(on b c)"]
    assert "needed by the goal (on b c)" in words_for(noticed)


def test_a_skill_that_never_works_is_tried_again_planned_anew_and_given_up_with_its_cause():
    robot = Blocks(broken=["stack"])
    trace = go(robot, settings=Settings(max_retries=1, max_replans=2))
    assert trace.outcome is Outcome.FAILED
    assert trace.failure.cause is Cause.BUDGET_SPENT
    decisions = [event.details["decision"] for event in trace.events if event.kind == "decision"]
    assert decisions == ["retry", "replan"] * 3
    assert robot.stopped


def test_a_later_attempt_is_told_that_it_is_one():
    asked = []
    world = replace(WORLD, target_for=lambda s, o, n: (asked.append(n), target_for(s, o, n))[1])
    body = Body(Blocks(broken=["pick"]), Direct(), world, [load(MONITORS, "time")()])
    execute(body, Goal(TOWER), breadth_first, Settings(max_retries=2, max_replans=0))
    assert sorted(set(asked)) == [0, 1, 2]


def test_no_plan_is_an_outcome_with_the_planners_reason():
    trace = go(Blocks(), read_formula("(and (on a b) (on b a))", DOMAIN, TASK.objects))
    assert trace.outcome is Outcome.NO_PLAN
    assert trace.failure.words == "bfs: unsolvable: searched everything"


def test_cancelling_is_obeyed_between_control_steps():
    robot = Blocks()
    trace = go(robot, hooks=Hooks(cancelled=lambda: robot.now_s >= 0.3))
    assert trace.outcome is Outcome.CANCELLED
    assert robot.now_s < 0.5
    assert robot.stopped


def test_the_whole_time_is_limited():
    trace = go(Blocks(broken=["pick"]), settings=Settings(total_s=3.0, max_retries=99))
    assert trace.failure.cause is Cause.TIMED_OUT


def test_the_robot_is_stopped_when_something_raises():
    robot = Blocks()

    def fail(event):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        go(robot, hooks=Hooks(on_event=fail))
    assert robot.stopped


def test_what_a_step_needs_is_worked_out_once_a_plan(monkeypatch):
    asked = []

    def counted(task, step):
        asked.append(str(step))
        return ground(task, step)

    monkeypatch.setattr("planner.execution.planned.ground", counted)
    assert go(Blocks()).outcome is Outcome.DONE
    assert asked == ["(pick b)", "(stack b c)", "(pick a)", "(stack a b)"]


def test_only_what_nothing_reestablishes_is_relied_on():
    plan = Plan(
        (Step("pick", ("b",)), Step("stack", ("b", "c")), Step("pick", ("a",)), Step("stack", ("a", "b")))
    )
    links = relied_on(replace(TASK, goal=TOWER), plan)
    atoms = [{str(relied.atom) for relied in at} for at in links]
    assert "(clear c)" in atoms[0]
    assert "(on b c)" in atoms[2]
    assert "(held b)" not in atoms[0] | atoms[1]


def moment(facts, now_s, elapsed_s, relied=(), missing=()):
    seen = Observation(now_s, {"x": np.zeros(1)}, State(frozenset(facts)))
    return Moment(Subgoal(Atom("p"), limit_s=2.0), seen, elapsed_s, relied, missing)


@pytest.mark.parametrize("name", sorted(MONITORS))
def test_a_monitor_lets_a_good_first_moment_pass(name):
    assert load(MONITORS, name)().judge(moment([], 0.0, 0.0)).kind is VerdictKind.CONTINUE


def test_a_fact_that_flickers_is_no_alarm_and_one_that_stays_away_is():
    monitor = load(MONITORS, "facts")()
    relied = (Relied(Atom("q"), goals=(Atom("q"),)),)
    seen = [(["q"], 0.0), ([], 0.2), (["q"], 0.4), ([], 0.6), ([], 1.0), ([], 1.2)]
    verdicts = [monitor.judge(moment([Atom(f) for f in facts], t, t, relied)).kind for facts, t in seen]
    assert [kind.value for kind in verdicts] == ["continue"] * 5 + ["replan"]


def test_what_a_step_needs_and_has_lost_is_named():
    monitor = load(MONITORS, "facts")()
    held = Atom("held", ("a",))
    verdicts = [monitor.judge(moment([], now_s, now_s, missing=(held,))) for now_s in (0.0, 0.2, 0.5)]
    assert [verdict.kind.value for verdict in verdicts] == ["continue", "continue", "replan"]
    failure = verdicts[-1].failure
    assert (failure.cause, failure.condition) == (Cause.PRECONDITION_LOST, held)
    assert failure.words.endswith("can no longer be done: it needs (held a)")


def test_a_trace_survives_the_way_through_text():
    trace = go(Blocks(broken=["stack"]), settings=Settings(max_retries=0, max_replans=0))
    again = trace_from_jsonl(trace_to_jsonl(trace))
    assert again.outcome is trace.outcome
    assert [(e.time_s, e.kind, dict(e.details)) for e in again.events] == [
        (e.time_s, e.kind, dict(e.details)) for e in trace.events
    ]
    assert (again.failure.cause, again.failure.words) == (trace.failure.cause, trace.failure.words)


@pytest.mark.parametrize(
    "text", ["", "{}", "[1]", '{"format": "cairn-trace", "version": 99}\n{"outcome": "done"}', "x"]
)
def test_what_is_no_trace_is_refused(text):
    with pytest.raises(BadInputError):
        trace_from_jsonl(text)


@pytest.mark.parametrize("kind", ["goal_reached", "something_new"])
def test_every_event_has_words(kind):
    assert words_for(Event(0.0, kind)) == kind.replace("_", " ").replace(
        "goal reached", "the goal is reached"
    )


def test_a_failure_is_part_of_the_story_of_a_trace():
    trace = Trace(Outcome.FAILED, (), Failure(Cause.ROBOT_FAULT, "no power"))
    assert "no power" in trace_to_jsonl(trace)

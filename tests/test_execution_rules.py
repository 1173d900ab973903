"""Rules over the way are judged when they break, and what was seen of them outlives a plan; waits have an end."""

from dataclasses import replace

import pytest

from planner.core import (
    TRUE,
    Always,
    And,
    AtMostOnce,
    Atom,
    Budget,
    Cause,
    Eventually,
    Not,
    Outcome,
    SometimeAfter,
    SometimeBefore,
    State,
)
from planner.engines.staged import in_stages
from planner.execution import Hooks, Settings
from tests.execution_blocks import TASK, TICK_S, TICKS, TOWER, Blocks, breadth_first, go, kinds, knock

A_HELD, B_HELD, C_HELD = (Atom("held", (name,)) for name in "abc")
A_ON_B, B_ON_C = Atom("on", ("a", "b")), Atom("on", ("b", "c"))


class Planner:
    """Plans in stages, and remembers the rules it was given and the steps it answered with."""

    def __init__(self):
        self.rules, self.steps = [], []

    def __call__(self, task):
        self.rules.append(task.rules)
        result = in_stages(lambda stage, budget: breadth_first(stage))(task, Budget())
        self.steps.append([str(step) for step in result.plan.steps] if result.plan else None)
        return result


def test_a_rule_that_breaks_ends_the_run_at_once_and_is_named():
    robot = Blocks()
    trace = go(robot, rules=And((Always(Not(C_HELD)), Always(Not(A_HELD)))))
    assert (trace.outcome, trace.failure.cause) == (Outcome.FAILED, Cause.FORBIDDEN)
    assert trace.failure.condition == Always(Not(A_HELD))
    assert (
        trace.failure.words
        == "the rule (always (not (held a))) was broken 1.5 s into the run, during (pick a)"
    )
    assert robot.now_s == pytest.approx(3 * TICKS * TICK_S)  # the third step of four had just been done
    assert robot.stopped
    assert trace.events[-1].details["condition"] == "(always (not (held a)))"


def test_no_motion_follows_a_disturbance_that_breaks_a_rule():
    robot = Blocks()
    trace = go(robot, rules=Always(Not(B_HELD)), hooks=Hooks(disturb=lambda *_: lift_b(robot)))
    assert trace.failure.cause is Cause.FORBIDDEN
    assert robot.now_s == 0.0


def lift_b(robot):
    facts = robot.state.facts - {Atom("clear", ("b",)), Atom("ontable", ("b",)), Atom("empty")}
    robot.state = State(facts | {B_HELD})
    return "somebody lifted b"


def test_a_rule_that_is_broken_before_anything_is_done_stops_everything():
    robot = Blocks()
    trace = go(robot, rules=Always(Not(Atom("empty"))))
    assert trace.failure.cause is Cause.FORBIDDEN
    assert (kinds(trace), robot.now_s) == (["gave_up"], 0.0)


def test_a_rule_that_is_kept_is_no_hindrance():
    assert go(Blocks(), rules=SometimeBefore(A_ON_B, B_ON_C)).outcome is Outcome.DONE


def test_what_was_done_first_before_a_new_plan_need_not_be_done_again():
    robot, planner = Blocks(), Planner()
    first_c = SometimeBefore(A_ON_B, C_HELD)
    trace = go(robot, rules=first_c, find_plan=planner, hooks=Hooks(disturb=knock(robot, 2.2)))
    assert trace.outcome is Outcome.DONE
    assert planner.rules == [first_c, TRUE]
    assert ["(pick c)" in steps for steps in planner.steps] == [True, False]


def test_what_was_not_yet_done_first_is_still_asked_for_after_a_new_plan():
    robot, planner = Blocks(), Planner()
    first_c = SometimeBefore(A_ON_B, C_HELD)
    trace = go(robot, rules=first_c, find_plan=planner, hooks=Hooks(disturb=carry_off_c(robot)))
    assert trace.outcome is Outcome.DONE
    assert planner.rules == [first_c, first_c]
    assert planner.steps[-1][0] == "(unstack c a)"


def carry_off_c(robot):
    """Once, while c is reached for, somebody puts it on a."""
    told = []

    def disturb(subgoal, is_new):
        if told or robot.now_s < 0.2:
            return None
        told.append(True)
        gone = {Atom("ontable", ("c",)), Atom("clear", ("a",))}
        robot.state = State((robot.state.facts - gone) | {Atom("on", ("c", "a"))})
        return "c was put on a"

    return disturb


def test_what_may_be_done_once_may_not_be_done_again_after_a_new_plan():
    robot, planner = Blocks(), Planner()
    trace = go(robot, rules=AtMostOnce(B_HELD), find_plan=planner, hooks=Hooks(disturb=knock(robot, 1.2)))
    assert trace.outcome is Outcome.NO_PLAN
    assert planner.rules[:2] == [AtMostOnce(B_HELD), Always(Not(B_HELD))]
    assert robot.now_s < 2.5  # b was not taken up again


def test_an_answer_that_is_due_is_asked_of_the_next_plan():
    robot, planner, rule = Blocks(), Planner(), SometimeAfter(B_ON_C, C_HELD)
    first = breadth_first(replace(TASK, goal=TOWER))
    answers = iter([lambda task: first, planner])

    def find_plan(task):
        return next(answers)(task)

    hooks = Hooks(disturb=knock(robot, 1.2))  # b has been on c, and is no longer
    trace = go(robot, goal=A_ON_B, rules=rule, find_plan=find_plan, hooks=hooks)
    assert trace.outcome is Outcome.DONE
    assert planner.rules == [And((Eventually(C_HELD), rule))]
    noticed = [event.details["words"] for event in trace.events if event.kind == "noticed"]
    assert noticed == ["every step is done, but not all rules are kept yet"]


def test_a_goal_that_holds_is_not_enough_while_a_rule_is_still_to_be_kept():
    trace = go(Blocks(), goal=Atom("ontable", ("a",)), rules=Eventually(B_ON_C), find_plan=Planner())
    assert trace.outcome is Outcome.DONE
    assert kinds(trace).count("subgoal_done") == 2


def test_a_bound_on_time_counts_steps_where_actions_do_not_last():
    assert go(Blocks(), rules=Eventually(B_ON_C, 2.0), find_plan=Planner()).outcome is Outcome.DONE
    robot = Blocks()
    trace = go(robot, rules=Eventually(B_ON_C, 1.0))  # this planner does not look at the rules
    assert trace.failure.cause is Cause.FORBIDDEN
    assert trace.failure.words.endswith("during (stack b c)")
    assert robot.now_s == pytest.approx(TICKS * TICK_S)  # not one control step of the second step


class Rolling(Blocks):
    """Block b rolls, and is nowhere, until the robot has rested so many times."""

    def __init__(self, n_rests):
        super().__init__()
        self.n_rests = n_rests
        self.state = State(frozenset(fact for fact in TASK.init.facts if "b" not in fact.args))

    def stop(self):
        super().stop()
        self.now_s += TICK_S
        if self.stopped == self.n_rests:
            self.state = TASK.init


def counted(calls):
    def find_plan(task):
        calls.append(task)
        return breadth_first(task)

    return find_plan


def test_things_that_still_move_are_waited_for_before_it_is_said_that_there_is_no_plan():
    calls = []
    trace = go(Rolling(3), settings=Settings(max_waits=3), find_plan=counted(calls))
    assert trace.outcome is Outcome.DONE
    assert len(calls) == 4


def test_waiting_has_an_end():
    calls, robot = [], Rolling(4)
    trace = go(robot, settings=Settings(max_waits=3), find_plan=counted(calls))
    assert trace.outcome is Outcome.NO_PLAN
    assert (len(calls), robot.stopped) == (4, 4)  # three rests, and the end
    assert "searched everything" in trace.failure.words


def test_waiting_ends_when_the_goal_comes_to_hold():
    calls = []
    settings = Settings(max_waits=9, stable_observations=2)
    trace = go(Rolling(2), goal=Atom("ontable", ("b",)), settings=settings, find_plan=counted(calls))
    assert trace.outcome is Outcome.DONE
    assert len(calls) == 3

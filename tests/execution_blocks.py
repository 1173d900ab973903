"""A world of three blocks, a robot in it that works, a planner that is slow and obvious, and mishaps."""

from collections import deque
from dataclasses import replace

import numpy as np

from planner.core import (
    TRUE,
    Atom,
    Observation,
    Plan,
    PlanResult,
    PlanStatus,
    State,
    Step,
    Target,
    World,
    load,
)
from planner.core.semantics import apply, ground, holds
from planner.execution import MONITORS, Body, Goal, Hooks, Settings, execute
from planner.pddl import read_domain, read_formula, read_problem

DOMAIN = read_domain("""(define (domain blocks) (:requirements :strips)
 (:predicates (on ?a ?b) (clear ?a) (ontable ?a) (held ?a) (empty))
 (:action pick :parameters (?a) :precondition (and (clear ?a) (ontable ?a) (empty))
   :effect (and (held ?a) (not (clear ?a)) (not (ontable ?a)) (not (empty))))
 (:action lay :parameters (?a) :precondition (held ?a)
   :effect (and (clear ?a) (ontable ?a) (empty) (not (held ?a))))
 (:action unstack :parameters (?a ?b) :precondition (and (clear ?a) (on ?a ?b) (empty))
   :effect (and (held ?a) (clear ?b) (not (clear ?a)) (not (on ?a ?b)) (not (empty))))
 (:action stack :parameters (?a ?b) :precondition (and (held ?a) (clear ?b))
   :effect (and (on ?a ?b) (clear ?a) (empty) (not (held ?a)) (not (clear ?b)))))""")
TASK = read_problem(
    """(define (problem p) (:domain blocks) (:objects a b c) (:init (clear a) (clear b) (clear c)
    (ontable a) (ontable b) (ontable c) (empty)) (:goal (and)))""",
    DOMAIN,
)
TOWER = read_formula("(and (on a b) (on b c))", DOMAIN, TASK.objects)
TICK_S, TICKS = 0.1, 5


def all_steps():
    names = [thing.name for thing in TASK.objects]
    singles = [Step(action, (x,)) for action in ("pick", "lay") for x in names]
    pairs = [Step(action, (x, y)) for action in ("unstack", "stack") for x in names for y in names if x != y]
    return singles + pairs


def breadth_first(task):
    """A slow obvious planner."""
    steps = all_steps()
    seen, waiting = {task.init.facts}, deque([(task.init, ())])
    while waiting:
        state, way = waiting.popleft()
        if holds(task.goal, state, task):
            return PlanResult(PlanStatus.SOLVED, "bfs", Plan(way))
        for step in steps:
            if holds(ground(task, step).precondition, state, task):
                after = apply(task, state, step)
                if after.facts not in seen:
                    seen.add(after.facts)
                    waiting.append((after, (*way, step)))
    return PlanResult(PlanStatus.UNSOLVABLE, "bfs", reason="searched everything")


class Blocks:
    """A robot that works: a step takes `TICKS` control steps, and in between its facts are in flux."""

    def __init__(self, broken=()):
        self.state, self.now_s, self.done, self.stopped = TASK.init, 0.0, 0, 0
        self.doing, self.broken = None, set(broken)

    def observe(self):
        return Observation(
            self.now_s, {"time_s": np.array([self.now_s]), "done": np.array([self.done])}, self.state
        )

    def apply(self, action):
        self.now_s += TICK_S
        step = all_steps()[int(action[0])]
        if step != self.doing:
            self.doing, self.done = step, 0
        if step.name in self.broken:
            return
        self.done += 1
        if self.done >= TICKS and holds(ground(TASK, step).precondition, self.state, TASK):
            self.state, self.doing, self.done = apply(TASK, self.state, step), None, 0

    def stop(self):
        self.stopped += 1


class Direct:
    def act(self, observation, target):
        assert "time_s" in observation
        return target.array


def target_for(subgoal, observation, attempt):
    step = Step(subgoal.skill.predicate, subgoal.skill.args)
    return Target(step.name, attempt, np.array([float(all_steps().index(step))]))


WORLD = World(
    "blocks",
    DOMAIN,
    {"three": "three blocks"},
    lambda seen: replace(TASK, init=seen.state),
    target_for,
    lambda _: 2.0,
)


def go(robot, goal=TOWER, settings=None, hooks=None, rules=TRUE, find_plan=breadth_first):
    monitors = [load(MONITORS, name)() for name in sorted(MONITORS)]
    body = Body(robot, Direct(), WORLD, monitors)
    return execute(body, Goal(goal, rules), find_plan, settings or Settings(), hooks or Hooks())


def kinds(trace):
    return [event.kind for event in trace.events if event.kind != "progress"]


def knock(robot, at_s):
    """Once, at that time, take block b away from wherever it is and lay it on the table."""
    told = []

    def disturb(subgoal, is_new):
        if told or robot.now_s < at_s:
            return None
        told.append(robot.now_s)
        facts = {f for f in robot.state.facts if "b" not in f.args and f.predicate != "empty"}
        facts |= {
            Atom("clear", (x,))
            for x in "abc"
            if not any(f.predicate == "on" and f.args[1] == x for f in facts)
        }
        facts -= {f for f in facts if f.predicate == "clear" and Atom("held", f.args) in facts}
        facts |= {Atom("ontable", ("b",)), Atom("clear", ("b",))}
        if not any(f.predicate == "held" for f in facts):
            facts.add(Atom("empty"))
        robot.state = State(frozenset(facts))
        return "b was knocked away"

    return disturb

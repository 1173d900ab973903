"""Preferences: the engine's plan has the least metric there is, by trying all plans."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.core import Budget, Plan, PlanStatus
from planner.core.semantics import applicable, apply
from planner.core.stepping import TOTAL_COST
from planner.engines import workers
from planner.engines.check import engine_named
from planner.validate import validate
from tests import engine_tasks as tasks
from tests.running import children

BUDGET = Budget(wall_s=20.0)

ROOMS = """(define (domain rooms) (:requirements :adl :preferences :constraints :action-costs)
 (:types room thing)
 (:predicates (at ?r - room) (door ?a ?b - room) (in ?t - thing ?r - room) (held ?t - thing) (lit ?r - room))
 (:functions (total-cost) - number (far ?a ?b - room) - number)
 (:action go :parameters (?a ?b - room)
  :precondition (and (at ?a) (door ?a ?b) (preference lit-way (lit ?b)))
  :effect (and (at ?b) (not (at ?a)) (increase (total-cost) (far ?a ?b))))
 (:action take :parameters (?t - thing ?r - room) :precondition (and (at ?r) (in ?t ?r))
  :effect (and (held ?t) (not (in ?t ?r)) (increase (total-cost) 1)))
 (:action put :parameters (?t - thing ?r - room) :precondition (and (at ?r) (held ?t))
  :effect (and (in ?t ?r) (not (held ?t)) (increase (total-cost) 1))))"""
HOUSE = """(define (problem house) (:domain rooms) (:objects a b c - room cup key - thing)
 (:init (at a) (door a b) (door b a) (door b c) (door a c) (in cup b) (in key c) (lit b) (lit a)
  (= (total-cost) 0) (= (far a b) 2) (= (far b a) 2) (= (far b c) 3) (= (far a c) 1))
 (:goal (and (held cup) (preference key-home (held key)) (preference end-home (at a))
  (forall (?t - thing) (preference empty-b (not (in ?t b))))))
 (:constraints (and (preference never-c (always (not (at c)))) (preference key-first (sometime-before (held cup) (held key)))
  (preference once-b (at-most-once (at b))) (forall (?r - room) (preference everywhere (sometime (at ?r))))))
 (:metric minimize (+ WEIGHTED)))"""
NAMES = ("key-home", "end-home", "empty-b", "never-c", "key-first", "once-b", "everywhere", "lit-way")
MOST_STEPS = 5


@pytest.fixture(autouse=True, scope="module")
def _no_worker_left():
    yield
    workers.close_all()
    assert children() == []


def house(cost_weight, weights):
    terms = [f"(* {cost_weight} (total-cost))"]
    terms += [f"(* {weight} (is-violated {name}))" for name, weight in zip(NAMES, weights, strict=True)]
    return tasks.read(ROOMS, HOUSE.replace("WEIGHTED", " ".join(terms)))


def least_metric(task):
    """Return the least metric of a plan of so many steps at most, by trying them all."""
    least, waiting = float("inf"), [(task.init, ())]
    while waiting:
        here, done = waiting.pop()
        judged = validate(task, Plan(done))
        if judged.ok:
            least = min(least, judged.cost)
        if len(done) < MOST_STEPS:
            waiting += [(apply(task, here, step), (*done, step)) for step in applicable(task, here)]
    return least


@settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(("0", "0.5", "1", "1.25")),
    st.lists(st.sampled_from(("0", "0.5", "2", "7")), min_size=len(NAMES), max_size=len(NAMES)),
)
def test_the_plan_has_the_least_metric(cost_weight, weights):
    task = house(cost_weight, weights)
    found = engine_named("cairn")(task, BUDGET)
    assert found.status is PlanStatus.SOLVED, found.reason
    judged = validate(task, found.plan)
    assert judged.ok
    assert found.plan.cost == judged.state.values[TOTAL_COST]
    assert found.statistics["metric"] == pytest.approx(judged.cost)
    assert found.statistics["violations"] == sum(judged.violations.values())
    assert all(name in found.reason for name, n in judged.violations.items() if n)
    assert judged.cost <= least_metric(task) + 1e-9


def test_without_a_metric_preferences_do_not_count():
    task = tasks.read(ROOMS, HOUSE.replace("(:metric minimize (+ WEIGHTED))", ""))
    found = engine_named("portfolio")(task, BUDGET)
    assert [step.name for step in found.plan.steps] == ["go", "take"]


def test_plans_that_come_on_the_way_are_the_tasks_own():
    task = house("1", ["3"] * len(NAMES))
    told = []
    engine_named("cairn")(task, replace(BUDGET, on_plan=told.append))
    metrics = [found.statistics["metric"] for found in told]
    assert told
    assert all(validate(task, found.plan).ok for found in told)
    assert metrics == sorted(metrics, reverse=True)


@pytest.mark.parametrize(
    ("metric", "why"),
    [
        ("(:metric maximize (is-violated key-home))", "maximize"),
        ("(:metric minimize (* (is-violated key-home) (total-cost)))", "product"),
        ("(:metric minimize (- (total-cost) (is-violated key-home)))", "negative"),
        ("(:metric minimize (+ (far a b) (is-violated key-home)))", "(far a b)"),
    ],
)
def test_what_the_metric_must_not_be_is_said(metric, why):
    task = tasks.read(ROOMS, HOUSE.replace("(:metric minimize (+ WEIGHTED))", metric))
    found = engine_named("cairn")(task, BUDGET)
    assert found.status is PlanStatus.UNSUPPORTED
    assert why in found.reason

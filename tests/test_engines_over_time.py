"""Engines for durative actions and numbers, and what unified-planning's compilers make of tasks for them."""

from __future__ import annotations

import shutil

import pytest

from planner.core import Budget, PlanStatus
from planner.engines import sequenced, unified, workers
from planner.engines.check import engine_named
from planner.validate import validate
from tests import engine_tasks as tasks
from tests.running import children

BUDGET = Budget(wall_s=30.0)


@pytest.fixture(autouse=True, scope="module")
def _no_worker_left():
    yield
    workers.close_all()
    assert children() == []


# --- one action after the other -------------------------------------------------------------------


DELIVERY = """(define (domain delivery) (:requirements :typing :durative-actions :fluents)
 (:types robot place) (:predicates (at ?r - robot ?p - place) (free ?r - robot) (done ?p - place))
 (:functions (way ?p ?q - place))
 (:durative-action go :parameters (?r - robot ?p ?q - place) :duration (= ?duration (way ?p ?q))
  :condition (and (at start (at ?r ?p)) (at start (free ?r)))
  :effect (and (at start (not (at ?r ?p))) (at start (not (free ?r))) (at end (at ?r ?q)) (at end (free ?r))))
 (:durative-action work :parameters (?r - robot ?p - place) :duration (= ?duration 2)
  :condition (and (at start (free ?r)) (over all (at ?r ?p)))
  :effect (and (at start (not (free ?r))) (at end (free ?r)) (at end (done ?p)))))"""
TWO_ROBOTS = """(define (problem two) (:domain delivery) (:objects r s - robot x y - place)
 (:init (at r x) (at s y) (free r) (free s) (= (way x y) 4.5) (= (way y x) 4.5) (= (way x x) 1) (= (way y y) 1))
 (:goal (and (done x) (done y))))"""


@pytest.mark.parametrize("engine", ["sequenced", "portfolio"])
def test_what_is_independent_is_given_times_side_by_side(engine):
    here = tasks.read(DELIVERY, TWO_ROBOTS)
    found = engine_named(engine)(here, BUDGET)
    assert found.engine == "sequenced"
    assert validate(here, found.plan).ok
    assert found.plan.makespan_s == 2.0


def test_durations_come_from_the_task_and_dependent_steps_wait():
    here = tasks.read(DELIVERY, TWO_ROBOTS.replace("(at s y)", "").replace("(free s)", ""))
    found = engine_named("sequenced")(here, BUDGET)
    by_start = sorted(found.plan.steps, key=lambda step: step.start_s)
    assert validate(here, found.plan).ok
    assert [(step.name, step.duration_s) for step in by_start] == [("work", 2.0), ("go", 4.5), ("work", 2.0)]


def test_no_plan_in_sequence_proves_nothing():
    here = tasks.read(DELIVERY, TWO_ROBOTS.replace("(free r) (free s)", ""))
    found = sequenced.solve(here, BUDGET)
    assert found.status is PlanStatus.GAVE_UP
    assert "overlaps may exist" in found.reason


# --- actions that must overlap --------------------------------------------------------------------

MATCHES = """(define (domain cellar) (:requirements :typing :durative-actions)
 (:types match fuse)
 (:predicates (light) (hand-free) (unused ?m - match) (mended ?f - fuse))
 (:durative-action light :parameters (?m - match) :duration (= ?duration 8)
  :condition (and (at start (unused ?m)) (over all (light)))
  :effect (and (at start (not (unused ?m))) (at start (light)) (at end (not (light)))))
 (:durative-action mend :parameters (?f - fuse) :duration (= ?duration 5)
  :condition (and (at start (hand-free)) (over all (light)))
  :effect (and (at start (not (hand-free))) (at end (mended ?f)) (at end (hand-free)))))"""
TWO_FUSES = """(define (problem two) (:domain cellar) (:objects m n - match f g - fuse)
 (:init (hand-free) (unused m) (unused n)) (:goal (and (mended f) (mended g))))"""


def test_actions_that_need_each_other_overlap():
    here = tasks.read(MATCHES, TWO_FUSES)
    found = engine_named("portfolio")(here, BUDGET)
    assert found.status is PlanStatus.SOLVED, found.reason
    assert found.engine == "unified"
    assert validate(here, found.plan).ok
    lights, mends = ([step for step in found.plan.steps if step.name == name] for name in ("light", "mend"))
    assert len(lights) == len(mends) == 2
    for mend in mends:
        assert any(
            light.start_s <= mend.start_s and mend.start_s + 5 <= light.start_s + 8 for light in lights
        )


def test_durations_need_not_be_whole():
    task = MATCHES.replace("(= ?duration 8)", "(= ?duration (burning ?m))").replace(
        "?duration 5)", "?duration 4.75)"
    )
    task = task.replace(" (:predicates", " (:functions (burning ?m - match) - number)\n (:predicates")
    burning = "(= (burning m) 8.5) (= (burning n) 5.125)"
    here = tasks.read(task, TWO_FUSES.replace("(hand-free)", f"(hand-free) {burning}"))
    found = engine_named("portfolio")(here, BUDGET)
    assert found.status is PlanStatus.SOLVED, found.reason
    assert validate(here, found.plan).ok
    assert {step.args[0]: step.duration_s for step in found.plan.steps} == {
        "m": 8.5,
        "n": 5.125,
        "f": 4.75,
        "g": 4.75,
    }


def test_an_action_may_be_called_like_a_predicate():
    here = tasks.read(MATCHES.replace("(:durative-action light ", "(:durative-action mended "), TWO_FUSES)
    found = engine_named("portfolio")(here, BUDGET)
    assert found.status is PlanStatus.SOLVED, found.reason
    assert {step.name for step in found.plan.steps} == {"mended", "mend"}


def test_without_enough_matches_there_is_no_plan():
    here = tasks.read(MATCHES, TWO_FUSES.replace("(unused n)", ""))
    found = engine_named("portfolio")(here, BUDGET)
    assert found.plan is None


def test_what_no_engine_takes_is_compiled_into_what_one_takes():
    asked = "(at start (forall (?x - fuse) (or (not (mended ?x)) (light))))"
    here = tasks.read(MATCHES.replace("(at start (hand-free))", f"(at start (hand-free)) {asked}"), TWO_FUSES)
    found = unified.solve(here, BUDGET, unified.Config("aries"))
    assert found.status is PlanStatus.SOLVED, found.reason
    assert {step.name for step in found.plan.steps} == {"light", "mend"}
    assert validate(here, found.plan).ok


# --- numbers --------------------------------------------------------------------------------------

FUEL = """(define (domain fuel) (:requirements :fluents) (:functions (fuel) (way))
 (:action go :parameters () :precondition (>= (fuel) 2) :effect (and (decrease (fuel) 2) (increase (way) 1)))
 (:action refuel :parameters () :precondition (< (fuel) 2) :effect (assign (fuel) 5)))"""
FAR = "(define (problem far) (:domain fuel) (:init (= (fuel) 3) (= (way) 0)) (:goal (>= (way) 4)))"


def test_numbers_go_to_an_engine_that_takes_them_or_it_says_what_is_missing(monkeypatch):
    here = tasks.read(FUEL, FAR)
    found = engine_named("portfolio")(here, BUDGET)
    if shutil.which("java") is None:
        assert found.status is PlanStatus.UNSUPPORTED
        assert "needs Java" in found.reason
        return
    assert [step.name for step in found.plan.steps] == ["go", "refuel", "go", "go", "refuel", "go"]
    workers.close_all()
    monkeypatch.setenv("PATH", "/nowhere")
    without = engine_named("portfolio")(here, BUDGET)
    assert without.status is PlanStatus.UNSUPPORTED
    assert "numeric fluents" in without.reason
    assert "needs Java" in without.reason

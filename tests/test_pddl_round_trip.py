"""What is written reads back as the same value, for every feature and every benchmark there is."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    Always,
    And,
    Atom,
    Equal,
    Eventually,
    Exists,
    Forall,
    Imply,
    Next,
    Not,
    Or,
    Parameter,
    Preference,
    SometimeAfter,
    SometimeBefore,
    Until,
)
from planner.pddl import (
    read_domain,
    read_formula,
    read_plan,
    read_problem,
    read_task,
    write_domain,
    write_formula,
    write_plan,
    write_problem,
)

BENCH = Path(os.environ.get("CAIRN_BENCHMARKS", Path(__file__).parents[2] / "shared" / "bench"))
PROBLEMS = sorted(BENCH.glob("ipc/*/*/problem.pddl"))

EVERYTHING = """
; temporal, numeric, derived, preferences
(define (domain everything)
  (:requirements :durative-actions :fluents :constraints :preferences :derived-predicates)
  (:types truck plane - vehicle vehicle - object place)
  (:constants depot - place)
  (:predicates (at ?v - vehicle ?p - place) (road ?a ?b - place) (busy ?x - (either truck plane))
               (reach ?a ?b - place) (done))
  (:functions (fuel ?v - vehicle) - number (total-cost) - number (far ?a ?b - place))
  (:constraints (and (always (not (done))) (forall (?p - place) (at-most-once (exists (?v - vehicle) (at ?v ?p))))))
  (:derived (reach ?a ?b - place) (or (road ?a ?b) (exists (?c - place) (and (road ?a ?c) (reach ?c ?b)))))
  (:action paint
    :parameters (?v - vehicle)
    :precondition (and (preference neat (not (busy ?v))) (imply (done) (>= (fuel ?v) 2)))
    :effect (and (forall (?w - truck) (when (not (= ?w ?v)) (not (busy ?w))))
                 (increase (total-cost) (* 2 (+ 1 (fuel ?v))))))
  (:durative-action go
    :parameters (?v - vehicle ?a ?b - place)
    :duration (and (>= ?duration 1) (at end (<= ?duration (/ (far ?a ?b) 2.5))))
    :condition (and (at start (at ?v ?a)) (over all (> (fuel ?v) 0)) (forall (?p - place) (at end (road ?p ?b)))
                    (preference soft (at end (done))))
    :effect (and (at start (not (at ?v ?a))) (at end (at ?v ?b)) (decrease (fuel ?v) (* #t 1.5))
                 (when (at start (done)) (at end (busy ?v))))))
"""
SOME = """
(define (problem some) (:domain everything)
  (:objects t1 t2 - truck p - plane a b - place)
  (:init (at t1 a) (road a b) (= (fuel t1) 10) (= (total-cost) 0) (at 5 (done)) (at 7.5 (not (done)))
         (at 8 (= (fuel t2) 3)))
  (:goal (and (at t1 b) (preference g (at t2 b)) (not (done))))
  (:constraints (and (sometime (done)) (within 5 (at t1 b)) (always-within 3 (done) (at t1 b))
     (sometime-before (at t1 b) (at t2 b)) (sometime-after (done) (at t1 a)) (hold-during 1 2 (done))
     (hold-after 3 (done)) (at end (done))))
  (:metric minimize (+ (* 2 (total-time)) (is-violated g))))
"""


def again(task):
    return read_problem(write_problem(task), read_domain(write_domain(task.domain)))


def test_every_feature_survives_the_way_through_text():
    task = read_problem(SOME, read_domain(EVERYTHING))
    assert again(task) == task
    assert len(task.timed) == 3
    assert len(task.rules.parts) == 8
    assert len(task.domain.durative_actions[0].conditions) == 4


@pytest.mark.skipif(not PROBLEMS, reason="no benchmarks here: set CAIRN_BENCHMARKS to their folder")
def test_every_benchmark_survives_the_way_through_text():
    broken = [
        str(path)
        for path in PROBLEMS
        if again(task := read_task(path.with_name("domain.pddl"), path)) != task
    ]
    assert broken == []


@pytest.mark.skipif(not PROBLEMS, reason="no benchmarks here: set CAIRN_BENCHMARKS to their folder")
def test_a_task_read_from_files_keeps_their_text():
    task = read_task(PROBLEMS[0].with_name("domain.pddl"), PROBLEMS[0])
    assert task.text == PROBLEMS[0].read_text()
    assert task.domain.text == PROBLEMS[0].with_name("domain.pddl").read_text()


atoms = st.sampled_from([Atom("at", ("t1", "a")), Atom("done"), Atom("road", ("a", "?p"))])
ground = st.sampled_from([Atom("at", ("t1", "a")), Atom("done"), Equal("a", "b")])
PLACES = (Parameter("?p", ("place",)),)


def deeper(inner):
    some = st.lists(inner, max_size=3).map(tuple)
    return st.one_of(
        st.builds(And, some),
        st.builds(Or, some),
        st.builds(Not, inner),
        st.builds(Imply, inner, inner),
        st.builds(Forall, st.just(PLACES), st.one_of(inner, atoms)),
        st.builds(Exists, st.just(PLACES), st.one_of(inner, atoms)),
        st.builds(Always, inner),
        st.builds(Next, inner),
        st.builds(Until, inner, inner),
        st.builds(Eventually, inner, st.one_of(st.none(), st.integers(0, 99).map(float))),
        st.builds(SometimeBefore, inner, inner),
        st.builds(SometimeAfter, inner, inner, st.one_of(st.none(), st.just(2.5))),
        st.builds(Preference, st.sampled_from(["", "p1"]), inner),
    )


@settings(max_examples=200, deadline=None)
@given(st.recursive(ground, deeper, max_leaves=12))
def test_every_formula_survives_the_way_through_text(formula):
    task = read_problem(SOME, read_domain(EVERYTHING))
    assert read_formula(write_formula(formula), task.domain, task.objects) == formula


def test_a_plan_survives_with_and_without_times():
    for text in ("(stack a b)\n(pick c)\n", "0.000: (move r a b) [5.000]\n3.500: (wait) [0.250]\n"):
        plan = read_plan(text)
        assert read_plan(write_plan(plan)) == plan
        assert write_plan(plan).startswith(text)

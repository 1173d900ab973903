"""What is written reads back as the same value, for every feature and every benchmark there is."""

import os
import pickle
import time
from dataclasses import replace
from itertools import islice, product
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.core import (
    Action,
    Add,
    AllEffects,
    Always,
    And,
    Arithmetic,
    Assign,
    Atom,
    BadInputError,
    Compare,
    Delete,
    Domain,
    DurationBound,
    DurativeAction,
    Equal,
    Eventually,
    Exists,
    Forall,
    ForallEffect,
    Imply,
    Metric,
    Next,
    Not,
    Or,
    Parameter,
    Predicate,
    Preference,
    SometimeAfter,
    SometimeBefore,
    State,
    Task,
    TimedCondition,
    TimedEffect,
    TypeDeclaration,
    Until,
    When,
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
from planner.pddl.sexpr import MAX_DEPTH

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


def spread(paths):
    """The smallest task of each domain."""
    by_size = sorted(
        paths, key=lambda path: path.stat().st_size + path.with_name("domain.pddl").stat().st_size
    )
    return list({path.parts[-3]: path for path in reversed(by_size)}.values())


def unlike_after_the_way_through_text(paths):
    tasks = ((path, read_task(path.with_name("domain.pddl"), path)) for path in paths)
    return [str(path) for path, task in tasks if again(task) != task]


@pytest.mark.skipif(not PROBLEMS, reason="no benchmarks here: set CAIRN_BENCHMARKS to their folder")
def test_a_benchmark_of_each_domain_survives_the_way_through_text():
    assert unlike_after_the_way_through_text(spread(PROBLEMS)) == []


@pytest.mark.slow
@pytest.mark.skipif(not PROBLEMS, reason="no benchmarks here: set CAIRN_BENCHMARKS to their folder")
def test_every_benchmark_survives_the_way_through_text():
    assert unlike_after_the_way_through_text(PROBLEMS) == []


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


# --- whole domains and tasks made up --------------------------------------------------------------

kinds = st.sampled_from((("object",), ("car",), ("town",), ("car", "town")))
names = st.from_regex(r"[a-z][a-z0-9_-]{0,6}", fullmatch=True).filter(lambda name: name not in KEYWORDS)
KEYWORDS = {
    "and",
    "or",
    "not",
    "when",
    "imply",
    "forall",
    "exists",
    "preference",
    "assign",
    "either",
    "object",
}
numbers = st.one_of(st.integers(-(10**17), 10**17), st.floats(allow_nan=False, allow_infinity=False)).map(
    float
)


@st.composite
def tasks(draw):
    """Any task over a few predicates and functions, its actions made of what is declared."""
    types = (TypeDeclaration("car"), TypeDeclaration("town"), TypeDeclaration("bus", ("car",)))
    signatures = st.lists(kinds, max_size=3)
    words = draw(st.lists(names, min_size=3, max_size=6, unique=True))
    predicates = tuple(Predicate(word, places(draw(signatures))) for word in words[:2])
    functions = tuple(Predicate(word, places(draw(signatures))) for word in words[2:4])
    things = tuple(Parameter(f"o{i}", (kind,)) for i, kind in enumerate(("car", "bus", "town", "object")))
    domain = Domain("made-up", (":strips",), types, things[:1], predicates, functions)
    actions = tuple(draw(acts(word, domain)) for word in words[4:])
    domain = replace(domain, actions=actions, durative_actions=(draw(durative(domain)),))
    task = Task(domain, "t", things[1:])
    facts = [atom for one in predicates for atom in instances(task, one)]
    fluents = [atom for one in functions for atom in instances(task, one)]
    init = State(
        draw(st.frozensets(st.sampled_from(facts), max_size=5)) if facts else frozenset(),
        draw(st.dictionaries(st.sampled_from(fluents), numbers, max_size=4)) if fluents else {},
    )
    metric = draw(st.none() | st.builds(Metric, st.sampled_from(("minimize", "maximize")), amounts(fluents)))
    goal = draw(conditions(facts, fluents))
    return replace(task, init=init, goal=goal, metric=metric)


def places(types):
    return tuple(Parameter(f"?p{i}", kind) for i, kind in enumerate(types))


def instances(task, declared):
    choices = [task.objects_of(*parameter.types) for parameter in declared.parameters]
    return [Atom(declared.name, args) for args in islice(product(*choices), 20)]


def uses(domain, declared, parameters):
    """Atoms of what is declared, over these parameters, where their types fit."""
    fitting = [
        [one.name for one in parameters if one.types == wanted.types] for wanted in declared.parameters
    ]
    return [Atom(declared.name, args) for args in islice(product(*fitting), 10)]


def amounts(fluents):
    simple = numbers if not fluents else st.one_of(numbers, st.sampled_from(fluents))
    return st.recursive(
        simple,
        lambda inner: st.builds(
            Arithmetic, st.sampled_from("+-*/"), st.lists(inner, min_size=2, max_size=3).map(tuple)
        ),
        max_leaves=3,
    )


def conditions(facts, fluents):
    compare = st.builds(
        Compare, st.sampled_from(("<", "<=", "=", ">", ">=")), amounts(fluents), amounts(fluents)
    )
    leaves = st.one_of(st.sampled_from(facts), compare) if facts else compare
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=3).map(lambda some: And(tuple(some))) | st.builds(Not, inner),
        max_leaves=4,
    )


def effects(facts, fluents):
    leaves = [st.just(AllEffects())]
    leaves += (
        [st.builds(Add, st.sampled_from(facts)), st.builds(Delete, st.sampled_from(facts))] if facts else []
    )
    how = st.sampled_from(("assign", "increase", "decrease", "scale-up", "scale-down"))
    leaves += [st.builds(Assign, how, st.sampled_from(fluents), amounts(fluents))] if fluents else []
    return st.recursive(
        st.one_of(leaves),
        lambda inner: (
            st.lists(inner, max_size=3).map(lambda some: AllEffects(tuple(some)))
            | st.builds(When, conditions(facts, fluents), inner)
            | st.builds(ForallEffect, st.just((Parameter("?any"),)), inner)
        ),
        max_leaves=4,
    )


@st.composite
def acts(draw, name, domain):
    parameters = tuple(Parameter(f"?x{i}", kind) for i, kind in enumerate(draw(st.lists(kinds, max_size=3))))
    facts = [atom for one in domain.predicates for atom in uses(domain, one, parameters)]
    fluents = [atom for one in domain.functions for atom in uses(domain, one, parameters)]
    return Action(name, parameters, draw(conditions(facts, fluents)), draw(effects(facts, fluents)))


@st.composite
def durative(draw, domain):
    action = draw(acts("takes-time", domain))
    facts = [atom for one in domain.predicates for atom in uses(domain, one, action.parameters)]
    fluents = [atom for one in domain.functions for atom in uses(domain, one, action.parameters)]
    moments = st.sampled_from(("at start", "at end", "over all"))
    timed = st.builds(TimedCondition, moments, conditions(facts, fluents))
    bounds = st.builds(
        DurationBound,
        st.builds(Compare, st.sampled_from(("<=", "=", ">=")), st.just(Atom("?duration")), amounts(fluents)),
        st.sampled_from(("at start", "at end")),
    )
    whole = st.builds(TimedEffect, st.sampled_from(("at start", "at end")), effects(facts, fluents))
    return DurativeAction(
        action.name,
        action.parameters,
        tuple(draw(st.lists(bounds, max_size=2))),
        tuple(draw(st.lists(timed, max_size=3))),
        AllEffects(tuple(draw(st.lists(whole, max_size=3)))),
    )


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(tasks())
def test_every_task_survives_the_way_through_text(task):
    assert again(task) == task


def test_a_name_that_pddl_has_no_way_to_write_is_refused():
    with pytest.raises(BadInputError, match="'Big House' cannot be written as a PDDL name"):
        write_domain(Domain("d", predicates=(Predicate("Big House"),)))


def test_a_condition_at_two_times_of_one_effect_survives():
    domain = read_domain(EVERYTHING)
    text = EVERYTHING.replace("(when (at start (done))", "(when (and (at start (done)) (at end (busy ?v)))")
    wider = read_domain(text)
    assert wider != domain
    assert read_domain(write_domain(wider)) == wider


def test_the_deepest_formula_that_is_read_can_be_compared_hashed_and_sent():
    n_deep = MAX_DEPTH - 1
    text = "(not " * n_deep + "(done)" + ")" * n_deep
    domain = Domain("d", predicates=(Predicate("done"),))
    formula = read_formula(text, domain)
    assert formula == read_formula(write_formula(formula), domain)
    assert hash(formula) == hash(pickle.loads(pickle.dumps(formula)))  # noqa: S301 - our own bytes
    with pytest.raises(BadInputError, match=f"more than {MAX_DEPTH} deep"):
        read_formula(f"(not {text})", domain)


def test_a_big_problem_is_read_at_once():
    things = " ".join(f"p{i}" for i in range(1000))
    facts = " ".join(f"(at p{i} p{(i * 7) % 1000}) (= (far p{i} p0) {i})" for i in range(1000))
    goal = " ".join(f"(at p{i} p{i})" for i in range(500))
    domain = Domain("d", predicates=(Predicate("at", TWO),), functions=(Predicate("far", TWO),))
    text = f"(define (problem big) (:objects {things}) (:init {facts}) (:goal (and {goal})))"
    spent_s = []
    for _ in range(3):
        began_s = time.process_time()
        task = read_problem(text, domain)
        spent_s.append(time.process_time() - began_s)
    assert (len(task.objects), len(task.init.facts), len(task.init.values)) == (1000, 1000, 1000)
    assert min(spent_s) < 0.1


TWO = (Parameter("?a"), Parameter("?b"))


def test_a_plan_survives_with_and_without_times():
    for text in ("(stack a b)\n(pick c)\n", "0.000: (move r a b) [5.000]\n3.500: (wait) [0.250]\n"):
        plan = read_plan(text)
        assert read_plan(write_plan(plan)) == plan
        assert write_plan(plan).startswith(text)

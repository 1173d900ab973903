"""Through the one door to unified-planning and back nothing of a task's meaning is lost."""

import os
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from planner.core import (
    TRUE,
    Axiom,
    BadInputError,
    Forall,
    Parameter,
    Plan,
    Predicate,
    Preference,
    Step,
    conjuncts,
)
from planner.core.formula import Atom
from planner.core.semantics import applicable, apply
from planner.pddl import read_domain, read_problem, read_task
from planner.pddl.unified import from_unified, plan_from_unified, plan_to_unified, to_unified
from planner.validate import validate

up = pytest.importorskip("unified_planning")
shortcuts = pytest.importorskip("unified_planning.shortcuts")

BENCH = Path(os.environ.get("CAIRN_BENCHMARKS", Path(__file__).parents[2] / "shared" / "bench"))
SOME = [
    path
    for name in (
        "blocks",
        "depot",
        "gripper",
        "logistics00",
        "miconic-fulladl",
        "tpp",
        "transport-sat08-strips",
    )
    for path in sorted(
        BENCH.glob(f"ipc/{name}/*/problem.pddl"), key=lambda path: (path.stat().st_size, path)
    )[:1]
]

DOMAIN = """(define (domain lights) (:types lamp room) (:predicates (on ?l - lamp) (in ?l - lamp ?r - room))
 (:functions (watts ?l - lamp) (total-cost))
 (:action switch :parameters (?l - lamp) :precondition (not (on ?l))
  :effect (and (on ?l) (increase (total-cost) (watts ?l)))))"""
PROBLEM = """(define (problem dark) (:domain lights) (:objects l1 l2 - lamp r - room)
 (:init (in l1 r) (= (watts l1) 2.5) (= (watts l2) 1) (= (total-cost) 0))
 (:goal (on l1)) (:metric minimize (total-cost)))"""


@pytest.fixture
def dark():
    return read_problem(PROBLEM, read_domain(DOMAIN))


def test_a_task_comes_back_as_it_went(dark):
    back = from_unified(to_unified(dark))
    assert (back.init, back.metric) == (dark.init, dark.metric)
    assert conjuncts(back.goal) == conjuncts(dark.goal)
    assert set(back.objects) == set(dark.objects)
    assert [action.name for action in back.domain.actions] == ["switch"]


@pytest.mark.skipif(not SOME, reason="no benchmarks here: set CAIRN_BENCHMARKS to their folder")
@pytest.mark.parametrize("path", SOME, ids=lambda path: path.parts[-3])
def test_steps_do_the_same_before_and_after(path):
    task = read_task(path.with_name("domain.pddl"), path)
    back = from_unified(to_unified(task))
    assert back.init == task.init
    assert sorted(thing.name for thing in back.objects) == sorted(
        thing.name for thing in task.all_objects() if thing in task.objects
    )
    state = task.init
    for turn in range(6):
        steps = applicable(task, state)
        assert steps == applicable(back, state)
        step = steps[turn * 7 % len(steps)]
        after = apply(task, state, step)
        assert apply(back, state, step) == after
        state = after


def test_names_that_pddl_does_not_allow_find_their_way_back():
    problem = shortcuts.Problem("My House")
    place = shortcuts.UserType("Place")
    at = shortcuts.Fluent("Robot At", shortcuts.BoolType(), p=place)
    go = shortcuts.InstantaneousAction("Go-To", p=place)
    go.add_effect(at(go.parameter("p")), True)
    problem.add_fluent(at, default_initial_value=False)
    problem.add_action(go)
    kitchen = problem.add_object("The Kitchen", place)
    problem.add_goal(at(kitchen))
    task = from_unified(problem)
    step = Step(task.domain.actions[0].name, (task.objects[0].name,))
    assert validate(task, Plan((step,))).ok
    theirs = plan_to_unified(Plan((step,)), problem)
    assert [str(action) for action in theirs.actions] == ["Go-To(The Kitchen)"]
    assert plan_from_unified(theirs, problem).steps == (step,)


def test_plans_of_every_kind_come_over(dark):
    problem = to_unified(dark)
    switch = problem.action("switch")
    lamps = [problem.object(name) for name in ("l1", "l2")]
    first, second = [up.plans.ActionInstance(switch, (shortcuts.ObjectExp(lamp),)) for lamp in lamps]
    steps = (Step("switch", ("l1",)), Step("switch", ("l2",)))
    assert plan_from_unified(up.plans.SequentialPlan([first, second])) == Plan(steps)
    ordered = plan_from_unified(up.plans.PartialOrderPlan({first: [second]}))
    assert ordered == Plan(steps, frozenset({(0, 1)}))
    timed = up.plans.TimeTriggeredPlan([(Fraction(1, 2), first, None), (Fraction(0), second, Fraction(3, 4))])
    assert plan_from_unified(timed).steps == (
        Step("switch", ("l2",), 0.0, 0.75),
        Step("switch", ("l1",), 0.5),
    )


def test_a_plan_with_times_goes_there_and_back(dark):
    problem = to_unified(dark)
    plan = Plan((Step("switch", ("l1",), 0.125),))
    assert plan_from_unified(plan_to_unified(plan, problem), problem) == plan


def test_what_it_cannot_hold_is_named(dark):
    lit = Forall((Parameter("?l", ("lamp",)),), Preference("bright", Atom("on", ("?l",))))
    derived = replace(dark.domain, axioms=(Axiom(Predicate("lit"), TRUE),))
    for task, words in ((replace(dark, goal=lit), "preferences"), (replace(dark, domain=derived), "derived")):
        with pytest.raises(BadInputError, match=f"unified-planning takes no {words}"):
            to_unified(task)


def test_a_step_of_another_problem_is_refused(dark):
    with pytest.raises(BadInputError, match="unified-planning cannot take it"):
        plan_to_unified(Plan((Step("fly", ("l1",)),)), to_unified(dark))

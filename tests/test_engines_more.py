"""Beyond the first plan of a classical task: least cost, several plans, rules, many requests, repair."""

from __future__ import annotations

import math
import random
import threading
import time
from dataclasses import replace
from itertools import combinations

import psutil
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    Always,
    And,
    AtMostOnce,
    Atom,
    Budget,
    Equal,
    Eventually,
    Exists,
    Forall,
    Imply,
    Not,
    Or,
    Parameter,
    Plan,
    PlanStatus,
    SometimeAfter,
    SometimeBefore,
    Step,
    Until,
)
from planner.core.semantics import applicable, apply, holds
from planner.engines import optimal, repair, top_k, workers
from planner.engines.check import checked, engine_named
from planner.engines.top_k import most_different
from planner.engines.without_rules import without_rules
from planner.validate import validate
from tests import engine_tasks as tasks
from tests.running import children

BUDGET = Budget(wall_s=30.0)


@pytest.fixture(autouse=True, scope="module")
def _no_worker_left():
    yield
    workers.close_all()
    assert children() == []


# --- least cost -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["blocks", "routes with costs", "lamps with quantifiers and conditional effects"]
)
def test_the_cheapest_plan_has_a_bound_that_proves_it(name):
    here = (
        tasks.read(*tasks.SOLVABLE[name])
        if name in tasks.SOLVABLE
        else tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS)
    )
    result = checked(optimal.solve, here, BUDGET)
    assert result.status is PlanStatus.SOLVED, result.reason
    assert result.bound == result.plan.cost
    cheapest = top_k.solve(here, BUDGET, 1).plans[0]
    assert cheapest.cost == result.plan.cost


def test_without_a_proof_it_gives_up_with_the_gap():
    here = tasks.read(tasks.BLOCKS, tasks.blocks_in_two_towers(40))
    result = optimal.solve(here, Budget(wall_s=3.0))
    assert result.status is PlanStatus.GAVE_UP
    assert "it is proved that none costs less than" in result.reason
    assert 0 <= result.bound < math.inf


@pytest.mark.parametrize("engine", ["cairn", "portfolio"])
def test_an_action_whose_cost_has_no_value_is_not_taken(engine):
    domain = """(define (domain d) (:requirements :typing :action-costs) (:types place)
 (:predicates (at ?p - place)) (:functions (total-cost) - number (miles ?a ?b - place) - number)
 (:action drive :parameters (?a ?b - place) :precondition (at ?a)
  :effect (and (not (at ?a)) (at ?b) (increase (total-cost) (miles ?a ?b)))))"""
    problem = """(define (problem p) (:domain d) (:objects x y z - place)
 (:init (at x) (= (total-cost) 0) (= (miles x y) 5) (= (miles y z) 5))
 (:goal (at z)) (:metric minimize (total-cost)))"""
    result = engine_named(engine)(tasks.read(domain, problem), BUDGET)
    assert [step.args for step in result.plan.steps] == [("x", "y"), ("y", "z")]


# --- several plans --------------------------------------------------------------------------------


def test_what_astar_cannot_prove_symbolic_search_does():
    balls = " ".join(f"b{n}" for n in range(14))
    domain = """(define (domain two-grippers) (:requirements :typing) (:types ball room hand)
 (:predicates (in ?r - room) (at ?b - ball ?r - room) (free ?h - hand) (carried ?b - ball ?h - hand))
 (:action move :parameters (?from ?to - room) :precondition (in ?from)
  :effect (and (not (in ?from)) (in ?to)))
 (:action pick :parameters (?b - ball ?r - room ?h - hand) :precondition (and (at ?b ?r) (in ?r) (free ?h))
  :effect (and (not (at ?b ?r)) (not (free ?h)) (carried ?b ?h)))
 (:action drop :parameters (?b - ball ?r - room ?h - hand) :precondition (and (carried ?b ?h) (in ?r))
  :effect (and (at ?b ?r) (free ?h) (not (carried ?b ?h)))))"""
    at = "".join(f"(at {ball} here)" for ball in balls.split())
    goal = at.replace("here", "there")
    problem = f"""(define (problem p) (:domain two-grippers)
 (:objects {balls} - ball here there - room left right - hand)
 (:init (in here) (free left) (free right) {at}) (:goal (and {goal})))"""
    result = checked(optimal.solve, tasks.read(domain, problem), Budget(wall_s=60.0))
    # Two balls a way: 2 x pick, move, 2 x drop, and back but for the last time.
    assert (result.status, result.bound) == (PlanStatus.SOLVED, 41.0)
    assert len(result.plan.steps) == 41


def all_plans(task, most_steps):
    """Return every plan of so many steps at most that reaches the goal at its end only, by trying all."""
    waiting, found = [(task.init, ())], []
    while waiting:
        here, done = waiting.pop()
        if holds(task.goal, here, task):
            found.append(done)
        elif len(done) < most_steps:
            waiting += [(apply(task, here, step), (*done, step.atom)) for step in applicable(task, here)]
    return found


def test_the_k_cheapest_plans_are_those_that_trying_all_finds():
    here = replace(tasks.read(tasks.BLOCKS, TWO_BLOCKS), goal=Atom("on", ("a", "b")))
    every = all_plans(here, 6)
    found = top_k.solve(here, BUDGET, len(every))
    assert len(every) > 5
    assert {tuple(step.atom for step in plan.steps) for plan in found.plans} == set(every)
    assert [plan.cost for plan in found.plans] == sorted(map(len, every))


def test_if_there_are_fewer_it_says_so():
    here = tasks.read(tasks.ROUTES, tasks.TWO_ROUTES.replace("(road home mill)", ""))
    one_way = replace(
        here,
        domain=replace(here.domain, actions=tuple(a for a in here.domain.actions if a.name != "unload")),
        goal=Atom("in", ("box", "van")),
    )
    found = top_k.solve(one_way, BUDGET, 5)
    assert [str(step) for step in found.plans[0].steps] == ["(load box van home)"]
    assert len(found.plans) == 1
    assert "there are no more" in found.result.reason


def test_different_plans_share_less_than_the_cheapest_do():
    here = tasks.read(tasks.ROUTES, tasks.TWO_ROUTES)
    plans = top_k.solve(here, BUDGET, 3, diverse=True).plans
    assert {step.args for plan in plans for step in plan.steps if step.name == "drive"} >= {
        ("van", "home", "shop"),
        ("van", "home", "mill"),
    }
    assert most_different([], 3) == []


def test_what_has_no_plan_has_no_several():
    found = top_k.solve(tasks.read(tasks.BLOCKS, tasks.BLOCKS_IN_A_RING), BUDGET, 3)
    assert (found.result.status, found.plans) == (PlanStatus.UNSOLVABLE, ())


# --- rules over the whole way ---------------------------------------------------------------------

FACTS = [Atom("holding", (x,)) for x in "ab"] + [
    Atom("on", ("a", "b")),
    Atom("clear", ("b",)),
    Atom("handempty"),
]
TWO_BLOCKS = """(define (problem two) (:domain blocks) (:objects a b)
 (:init (ontable a) (ontable b) (clear a) (clear b) (handempty)) (:goal (ontable b)))"""

facts = st.sampled_from(FACTS)
bodies = st.one_of(facts, facts.map(Not), st.builds(lambda a, b: Or((a, b)), facts, facts))
X, Y = Parameter("?x", ("object",)), Parameter("?y", ("object",))
open_facts = st.sampled_from(
    [
        Atom("on", ("?x", "?y")),
        Atom("holding", ("?x",)),
        Atom("clear", ("?y",)),
        Atom("ontable", ("?y",)),
        Equal("?x", "?y"),
    ]
)
literals = st.one_of(open_facts, open_facts.map(Not))
clauses = st.one_of(
    st.builds(lambda a, b, c: Forall((X, Y), Or((a, b, c))), literals, literals, literals),
    st.builds(lambda a, b: Forall((X,), Forall((Y,), Imply(a, b))), literals, literals),
    st.builds(lambda a, b: Not(Exists((X, Y), And((a, b)))), literals, literals),
)
rules = st.one_of(
    st.builds(Always, bodies),
    st.builds(Always, clauses),
    st.builds(Always, clauses),
    st.builds(Eventually, bodies),
    st.builds(Eventually, bodies, st.integers(0, 4).map(float)),
    st.builds(AtMostOnce, bodies),
    st.builds(SometimeBefore, bodies, bodies),
    st.builds(SometimeAfter, bodies, bodies),
    st.builds(Until, bodies, bodies),
)


def keeps(task, most_steps):
    """Return whether any way of so many steps at most reaches the goal and keeps the rules, by replaying them all."""
    waiting = [(task.init, ())]
    while waiting:
        here, done = waiting.pop()
        if validate(task, Plan(done)).ok:
            return True
        if len(done) < most_steps:
            waiting += [(apply(task, here, step), (*done, step)) for step in applicable(task, here)]
    return False


@settings(max_examples=40, deadline=None)
@given(rule=st.lists(rules, min_size=1, max_size=2), goal=bodies)
def test_a_plan_that_keeps_the_rules_is_found_if_there_is_one(rule, goal):
    here = replace(tasks.read(tasks.BLOCKS, TWO_BLOCKS), rules=And(tuple(rule)), goal=goal)
    found = engine_named("cairn")(here, BUDGET)
    assert found.status in (PlanStatus.SOLVED, PlanStatus.UNSOLVABLE), found.reason
    if found.plan is not None:
        assert validate(here, found.plan).ok
    else:
        assert not keeps(here, 5)


def test_a_rule_for_all_objects_is_one_for_each():
    here = tasks.read(
        tasks.BLOCKS,
        tasks.FIVE_BLOCKS.replace(
            "(:goal", "(:constraints (forall (?x) (at-most-once (holding ?x))))\n(:goal"
        ),
    )
    assert without_rules(here) is not None
    found = engine_named("portfolio")(here, BUDGET)
    lifted = [step.args[0] for step in found.plan.steps if step.name in ("pick-up", "unstack")]
    assert len(lifted) == len(set(lifted))


@pytest.mark.parametrize("engine", ["fast-downward", "lapkt"])
def test_other_engines_get_the_rules_as_text_that_they_can_read(engine):
    here = replace(
        tasks.read(tasks.DOORS, tasks.TWO_DOORS),
        rules=SometimeBefore(Atom("open", ("back",)), Atom("open", ("front",))),
    )
    found = engine_named(engine)(here, BUDGET)
    order = [step.args[0] for step in found.plan.steps if step.name == "push"]
    assert order == ["front", "back"]


def test_a_rule_over_many_pairs_does_not_burden_every_action():
    here = tasks.read(
        tasks.BLOCKS,
        tasks.blocks_in_two_towers(12).replace(
            "(:goal", "(:constraints (forall (?x ?y) (always (imply (on ?x ?y) (not (holding ?y))))))\n(:goal"
        ),
    )
    touched = {action.name: action.precondition for action in without_rules(here).domain.actions}
    assert touched["put-down"] == next(
        action.precondition for action in here.domain.actions if action.name == "put-down"
    )
    assert engine_named("cairn")(here, BUDGET).plan is not None


def test_what_is_to_hold_within_so_many_steps_does_or_is_proved_not_to():
    five = tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS)
    shortest = optimal.solve(five, BUDGET).plan
    for within in (len(shortest.steps), len(shortest.steps) - 1):
        found = engine_named("portfolio")(replace(five, rules=Eventually(five.goal, float(within))), BUDGET)
        if within == len(shortest.steps):
            assert len(found.plan.steps) == within
        else:
            assert found.status is PlanStatus.UNSOLVABLE


def test_a_goal_of_many_alternatives_that_say_little_more_than_a_few_is_taken():
    names = [f"b{n}" for n in range(12)]
    pairs = [Not(And((Atom("ontable", (a,)), Atom("ontable", (b,))))) for a, b in combinations(names, 2)]
    here = replace(tasks.read(tasks.BLOCKS, tasks.blocks_in_two_towers(12)), goal=And(tuple(pairs)))
    assert engine_named("cairn")(here, BUDGET).plan is not None


# --- many requests --------------------------------------------------------------------------------


def test_two_hundred_requests_half_of_them_cancelled_leave_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    small, endless = tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS), tasks.endless_tiles()
    chance = random.Random(0)
    engine = engine_named("portfolio")

    def requests(n):
        for number in range(n):
            if number % 2:
                assert engine(small, BUDGET).plan is not None
                continue
            stop = threading.Event()
            timer = threading.Timer(chance.uniform(0.0, 0.08), stop.set)
            timer.start()
            result = engine(endless, replace(BUDGET, cancelled=stop.is_set))
            assert result.status is PlanStatus.CANCELLED
            timer.cancel()

    me = psutil.Process()
    workers.close_all()  # those of other tests
    requests(20)
    before = me.memory_info().rss, me.num_fds()
    requests(200)
    assert me.memory_info().rss - before[0] < 8 * 2**20
    assert me.num_fds() <= before[1]
    assert len(children()) <= workers.MAX_IDLE
    workers.close_all()
    assert children() == []
    assert list(tmp_path.iterdir()) == []


def test_cancelled_while_it_improves_a_plan_it_stops_within_a_fifth_of_a_second():
    stop, told = threading.Event(), []
    here = tasks.read(tasks.BLOCKS, tasks.blocks_in_two_towers(40))
    done = []

    def work():
        budget = Budget(wall_s=60.0, grace_s=math.inf, on_plan=told.append, cancelled=stop.is_set)
        done.append((engine_named("portfolio")(here, budget), time.monotonic()))

    thread = threading.Thread(target=work)
    thread.start()
    while not told:
        time.sleep(0.01)
    time.sleep(0.3)
    cancelled_s = time.monotonic()
    stop.set()
    thread.join()
    result, ended_s = done[0]
    assert result.status is PlanStatus.CANCELLED
    assert ended_s - cancelled_s < 0.25


# --- repair ---------------------------------------------------------------------------------------


def fewest_new_steps(task, old):
    """Return with how few steps that are not in the old plan the goal can be reached, by trying everything."""
    known = {step.atom for step in old.steps}
    layer, seen, n = {task.init.facts: task.init}, set(), 0
    while layer:
        waiting, later = list(layer.values()), {}
        while waiting:
            here = waiting.pop()
            if here.facts in seen:
                continue
            seen.add(here.facts)
            if holds(task.goal, here, task):
                return n
            for step in applicable(task, here):
                after = apply(task, here, step)
                if step.atom in known:
                    waiting.append(after)
                else:
                    later[after.facts] = after
        layer, n = later, n + 1
    return None


@pytest.mark.parametrize("seed", range(8))
def test_the_repaired_plan_has_as_few_new_steps_as_can_be(seed):
    chance = random.Random(seed)
    here = tasks.read(tasks.BLOCKS, tasks.blocks_in_two_towers(4))
    old = engine_named("cairn")(here, Budget(wall_s=20.0, grace_s=0.5)).plan
    state = here.init
    for _ in range(6):
        state = apply(here, state, chance.choice(applicable(here, state)))
    now = replace(here, init=state)
    repaired = repair.solve(now, old, BUDGET)
    assert validate(now, repaired.result.plan).ok
    assert repaired.kept + repaired.added == len(repaired.result.plan)
    assert repaired.kept + repaired.removed == len(old)
    known = {step.atom for step in old.steps}
    assert sum(step.atom not in known for step in repaired.result.plan.steps) == fewest_new_steps(now, old)


def test_what_is_left_of_the_old_plan_is_kept_if_it_still_leads_to_the_goal():
    here = tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS)
    old = engine_named("cairn")(here, BUDGET).plan
    later = here.init
    for step in old.steps[:3]:
        later = apply(here, later, step)
    repaired = repair.solve(replace(here, init=later), old, BUDGET)
    assert repaired.result.plan.steps == old.steps[3:]
    assert (repaired.kept, repaired.added, repaired.removed) == (len(old) - 3, 0, 3)


def test_a_plan_of_another_task_is_repaired_from_nothing():
    here = tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS)
    repaired = repair.solve(here, Plan((Step("fly", ("moon",)), Step("stack", ("a", "nobody")))), BUDGET)
    assert validate(here, repaired.result.plan).ok
    assert repaired.kept == 0

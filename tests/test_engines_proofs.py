"""Proofs that there is no plan: never wrong, and each says what kind it is."""

from __future__ import annotations

import random

import pytest

from planner.core import Budget, PlanStatus
from planner.core.semantics import applicable, apply, holds
from planner.engines import _native, cairn, workers
from planner.engines.encoding import encoded
from tests import engine_tasks as tasks
from tests.running import children

FACTS = [f"(f{i})" for i in range(7)]


@pytest.fixture(autouse=True, scope="module")
def _no_worker_left():
    yield
    workers.close_all()
    assert children() == []


def random_task(seed):
    chance = random.Random(seed)

    def some(n):
        return chance.sample(FACTS, n)

    actions = "".join(
        f"(:action a{i} :parameters () :precondition (and {' '.join(some(2))})"
        f" :effect (and {' '.join(some(2))} {' '.join(f'(not {fact})' for fact in some(2))}))"
        for i in range(5)
    )
    domain = f"(define (domain d) (:predicates {' '.join(FACTS)}) {actions})"
    init, goal = " ".join(some(3)), " ".join(some(3))
    return tasks.read(domain, f"(define (problem p) (:domain d) (:init {init}) (:goal (and {goal})))")


def has_plan(task):
    seen, waiting = {task.init.facts}, [task.init]
    while waiting:
        here = waiting.pop()
        if holds(task.goal, here, task):
            return True
        for step in applicable(task, here):
            after = apply(task, here, step)
            if after.facts not in seen:
                seen.add(after.facts)
                waiting.append(after)
    return False


def test_goals_that_exclude_each_other_are_in_no_state_that_can_be_reached():
    proved = 0
    for seed in range(500):
        task = random_task(seed)
        ground = _native.ground(encoded(task).text.encode(), 10.0, 10**6)
        if not ground.unsolvable() and ground.goals_exclude_each_other(10.0):
            proved += 1
            assert not has_plan(task), seed
    assert proved > 10


SWITCHES = " ".join(f"s{i}" for i in range(40))
# Whoever takes the red way has no token for the green one; what would bring another needs both.
WAYS = """(define (domain ways) (:predicates (token) (red) (green) (marked-red) (marked-green) (on ?s))
 (:action take-red :parameters () :precondition (token) :effect (and (red) (marked-red) (not (token))))
 (:action take-green :parameters () :precondition (token) :effect (and (green) (marked-green) (not (token))))
 (:action renew :parameters () :precondition (and (marked-red) (marked-green)) :effect (token))
 (:action switch-on :parameters (?s) :precondition () :effect (on ?s))
 (:action switch-off :parameters (?s) :precondition (on ?s) :effect (not (on ?s)))
 (:action with-all :parameters () :precondition (and (marked-red) (marked-green) ALL) :effect (green)))"""


def test_two_goals_that_can_never_hold_together_are_a_proof_where_states_are_too_many():
    domain = WAYS.replace("ALL", " ".join(f"(on {name})" for name in SWITCHES.split())).replace(
        "(:predicates", f"(:constants {SWITCHES}) (:predicates"
    )
    task = tasks.read(
        domain, "(define (problem p) (:domain ways) (:init (token)) (:goal (and (red) (green))))"
    )
    found = cairn.solve(task, Budget(wall_s=20.0))
    assert found.status is PlanStatus.UNSOLVABLE, found.reason
    assert "two goals can never hold together (h^2)" in found.reason

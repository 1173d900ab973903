"""The judge finds what is wrong with a plan, and nothing where nothing is."""

import json
from dataclasses import replace

import pytest

from planner.cli import main
from planner.pddl import read_domain, read_formula, read_plan, read_problem
from planner.validate import validate

BLOCKS = """(define (domain blocks) (:requirements :strips)
 (:predicates (on ?a ?b) (clear ?a) (ontable ?a) (held ?a) (empty))
 (:action pick :parameters (?a) :precondition (and (clear ?a) (ontable ?a) (empty))
   :effect (and (held ?a) (not (clear ?a)) (not (ontable ?a)) (not (empty))))
 (:action stack :parameters (?a ?b) :precondition (and (held ?a) (clear ?b))
   :effect (and (on ?a ?b) (clear ?a) (empty) (not (held ?a)) (not (clear ?b)))))"""
TASK = """(define (problem p) (:domain blocks) (:objects a b c)
 (:init (clear a) (clear b) (clear c) (ontable a) (ontable b) (ontable c) (empty)) (:goal (on a b)))"""
TRAINS = """(define (domain trains) (:requirements :durative-actions :fluents)
 (:predicates (in ?x) (free) (open))
 (:functions (length))
 (:durative-action go :parameters (?x ?y) :duration (= ?duration (length))
   :condition (and (at start (in ?x)) (over all (open)) (at end (free)))
   :effect (and (at start (not (in ?x))) (at end (in ?y)))))"""
TRIP = """(define (problem t) (:domain trains) (:objects x y z) (:init (in x) (open) (free) (= (length) 5)
 {timed}) (:goal (in z)))"""


@pytest.fixture
def blocks():
    return read_problem(TASK, read_domain(BLOCKS))


def test_a_good_plan_is_valid_and_costs_its_length(blocks):
    found = validate(blocks, read_plan("(pick a)\n(stack a b)"))
    assert (found.ok, found.cost) == (True, 2.0)


def test_the_step_that_breaks_is_named_with_what_took_its_condition_away(blocks):
    found = validate(blocks, read_plan("(pick a)\n(stack a b)\n(pick c)\n(stack c b)"))
    assert (found.ok, found.step) == (False, 3)
    assert found.reason == "step 4 (stack c b): (clear b) does not hold (step 2 (stack a b) deleted it)"


def test_a_plan_that_ends_elsewhere_misses_its_goal(blocks):
    found = validate(blocks, read_plan("(pick a)\n(stack a c)"))
    assert found.reason == "after the last step the goal is not reached: (on a b) does not hold"


@pytest.mark.parametrize(
    ("text", "words"),
    [("(pick)", "takes 1 arg"), ("(pick q)", "no object 'q'"), ("(pik a)", "did you mean")],
)
def test_a_step_that_fits_no_action_is_said_to(blocks, text, words):
    found = validate(blocks, read_plan(text))
    assert not found.ok
    assert words in found.reason


def test_a_rule_over_the_way_is_checked(blocks):
    rule = read_formula("(sometime-before (on a b) (held c))", blocks.domain, blocks.objects)
    found = validate(replace(blocks, rules=rule), read_plan("(pick a)\n(stack a b)"))
    assert found.reason == "the plan breaks the rule (sometime-before (on a b) (held c))"


def trip(timed=""):
    return read_problem(TRIP.format(timed=timed), read_domain(TRAINS))


GOOD = "0.0: (go x y) [5.0]\n5.001: (go y z) [5.0]"


def test_a_plan_with_times_is_replayed_in_time():
    found = validate(trip(), read_plan(GOOD))
    assert (found.ok, found.reason, round(found.cost, 6)) == (True, "", 10.001)


@pytest.mark.parametrize(
    ("plan", "timed", "words"),
    [
        ("0.0: (go x y) [4.0]", "", "duration 4 breaks (= ?duration (length)) (= 5)"),
        ("0.0: (go x y) [5.0]\n4.0: (go y z) [5.0]", "", "step 2 (go y z) (at start): (in y) does not hold"),
        (GOOD, "(at 7 (not (open)))", "step 2 (go y z) (over all): (open) does not hold"),
        (GOOD, "(at 10.001 (not (free)))", "step 2 (go y z) (at end): (free) does not hold"),
    ],
)
def test_what_breaks_in_time_is_named(plan, timed, words):
    assert words in validate(trip(timed), read_plan(plan)).reason


def test_the_command_tells_valid_from_broken(tmp_path, capsys):
    for name, text in (("d", BLOCKS), ("p", TASK), ("good", "(pick a)\n(stack a b)"), ("bad", "(stack a b)")):
        (tmp_path / name).write_text(text)
    files = [str(tmp_path / name) for name in ("d", "p")]
    assert main(["validate", *files, str(tmp_path / "good")]) == 0
    capsys.readouterr()
    assert main(["validate", *files, str(tmp_path / "bad"), "--json"]) == 14
    assert json.loads(capsys.readouterr().out)["unmet"] == ["(held a)"]
    assert main(["validate", *files, str(tmp_path / "none")]) == 2

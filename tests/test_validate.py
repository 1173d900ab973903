"""The judge finds what is wrong with a plan, and nothing where nothing is."""

import cProfile
import json
from dataclasses import replace

import pytest

from planner.cli import main
from planner.core import Atom
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
    words = "the plan breaks the rule (sometime-before (on a b) (held c)) with step 2 (stack a b)"
    assert (found.step, found.reason) == (1, words)


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


# --- conditions, effects, numbers, preferences -------------------------------------------------------

SHOP = """(define (domain shop) (:types thing) (:constants till - thing)
 (:predicates (here ?x - thing) (sold ?x - thing) (open) (busy))
 (:functions (price ?x - thing) (money) (total-cost))
 (:derived (busy) (exists (?x - thing) (and (here ?x) (not (= ?x till)))))
 (:action buy :parameters (?x - thing)
   :precondition (and (or (open) (here till)) (preference cheap (< (price ?x) 5)) (>= (money) (price ?x)))
   :effect (and (here ?x) (decrease (money) (price ?x)) (increase (total-cost) (price ?x))
                (when (sold ?x) (not (sold ?x)))))
 (:action clear :precondition (and (busy) (forall (?x - thing) (imply (here ?x) (not (sold ?x)))))
   :effect (and (not (open)) (forall (?x - thing) (when (here ?x) (and (not (here ?x)) (sold ?x)))))))"""
ERRAND = """(define (problem e) (:domain shop) (:objects pen ink - thing)
 (:init (open) (= (price pen) 2) (= (price ink) 7) (= (money) 10)) (:goal {goal}) {more})"""


def shop(goal="(and)", more=""):
    return read_problem(ERRAND.format(goal=goal, more=more), read_domain(SHOP))


def test_numbers_quantifiers_and_derived_facts_are_replayed():
    found = validate(
        shop("(and (sold pen) (sold ink) (not (busy)))"),
        read_plan("(buy pen)\n(buy ink)\n(clear)"),
    )
    assert (found.ok, found.cost) == (True, 3.0)
    assert found.state.values[Atom("money")] == 1.0
    assert found.state.values[Atom("total-cost")] == 9.0


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        ("(clear)", "step 1 (clear): (busy) does not hold"),
        (
            "(buy ink)\n(buy ink)",
            "step 2 (buy ink): (>= (money) (price ink)) does not hold ((money) = 3, (price ink) = 7)",
        ),
        ("(buy till)", "(>= (money) (price till)) does not hold ((money) = 10, (price till) = no value)"),
        ("(buy pen)\n(clear)\n(buy pen)", "step 3 (buy pen): (or (open) (here till)) does not hold"),
    ],
)
def test_what_is_unmet_is_shown_with_its_numbers(plan, words):
    assert words in validate(shop(), read_plan(plan)).reason


def test_what_someone_added_and_should_not_have_is_named():
    found = validate(shop("(not (here pen))"), read_plan("(buy pen)"))
    words = "after the last step the goal is not reached: (not (here pen)) does not hold (step 1 (buy pen) added (here pen))"
    assert found.reason == words


def test_violated_preferences_count_in_the_metric():
    task = shop(
        "(and (preference all-sold (forall (?x - thing) (sold ?x))) (forall (?x - thing) (preference home (here ?x))))",
        """(:constraints (preference early (within 1 (here ink))))
        (:metric minimize (+ (total-cost) (* 10 (is-violated cheap)) (is-violated home) (is-violated early)))""",
    )
    found = validate(task, read_plan("(buy pen)\n(buy ink)"))
    assert found.ok, found.reason
    assert found.violations == {"cheap": 1, "all-sold": 1, "home": 1, "early": 1}
    assert found.cost == 9 + 10 + 1 + 1


def test_a_rule_that_one_step_breaks_names_it():
    found = validate(shop(more="(:constraints (always (open)))"), read_plan("(buy pen)\n(clear)"))
    assert (found.step, found.reason) == (1, "the plan breaks the rule (always (open)) with step 2 (clear)")
    found = validate(shop(more="(:constraints (sometime (sold ink)))"), read_plan("(buy pen)\n(clear)"))
    assert (found.step, found.reason) == (None, "the plan breaks the rule (sometime (sold ink))")


def test_facts_at_fixed_times_need_a_plan_with_times():
    assert "the plan has no times" in validate(trip("(at 1 (not (open)))"), read_plan("(go x y)")).reason
    assert "takes time, but the plan gives it no start" in validate(trip(), read_plan("(go x y)")).reason
    assert "no duration" in validate(trip(), read_plan("0: (go x y)")).reason


# --- at the same time, and in between ----------------------------------------------------------------

TANK = """(define (domain tank) (:predicates (on ?p) (full) (idle ?p) (alarm))
 (:functions (level) (rate ?p))
 (:action alarm-on :effect (alarm))
 (:action alarm-off :precondition (not (alarm)) :effect (not (full)))
 (:durative-action fill :parameters (?p) :duration (and (>= ?duration 1) (at end (<= ?duration (level))))
   :condition (and (at start (idle ?p)) (over all (<= (level) 9)))
   :effect (and (at start (not (idle ?p))) (at end (idle ?p)) (increase (level) (* #t (rate ?p)))
                (when (at start (alarm)) (at end (full)))
                (at end (assign (rate ?p) ?duration)))))"""
WATER = """(define (problem w) (:domain tank) (:objects p q)
 (:init (idle p) (idle q) (= (level) 1) (= (rate p) 1) (= (rate q) 2) {timed}) (:goal {goal}))"""


def tank(goal="(and)", timed=""):
    return read_problem(WATER.format(goal=goal, timed=timed), read_domain(TANK))


def test_what_flows_adds_up_over_steps_that_run_together():
    found = validate(tank("(= (level) 8)"), read_plan("0: (fill p) [3]\n1: (fill q) [2]"))
    assert (found.ok, found.reason) == (True, "")
    assert found.state.values[Atom("rate", ("p",))] == 3.0
    assert set(map(str, found.state.values)) == {"(level)", "(rate p)", "(rate q)"}


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (
            "0: (fill p) [4]\n1: (fill q) [3]",
            "(fill p) (over all): (<= (level) 9) does not hold ((level) = 11)",
        ),
        ("0: (fill p) [0.5]", "step 1 (fill p): duration 0.5 breaks (>= ?duration 1) (= 1)"),
        (
            "0: (fill p) [2]\n1: (fill p) [1]",
            "step 2 (fill p) (at start): (idle p) does not hold (step 1 (fill p) deleted it)",
        ),
        ("2: (alarm-on)\n2: (alarm-off)", "step 1 (alarm-on) and step 2 (alarm-off) fall on the same time"),
        (
            "0: (alarm-on)\n0.01: (alarm-off)",
            "step 2 (alarm-off): (not (alarm)) does not hold (step 1 (alarm-on) added (alarm))",
        ),
    ],
)
def test_what_breaks_between_and_together_is_named(plan, words):
    assert words in validate(tank(), read_plan(plan)).reason


def test_an_effect_at_the_end_can_depend_on_the_start():
    late = read_plan("0: (fill p) [2]\n1: (alarm-on)")
    early = read_plan("0: (alarm-on)\n0.001: (fill p) [2]")
    assert not validate(tank("(full)"), late).ok
    assert validate(tank("(full)"), early).ok


def test_timed_facts_count_up_to_the_end_of_the_plan():
    task = tank("(full)", "(at 1.5 (full)) (at 5 (not (full)))")
    assert validate(task, read_plan("0: (fill p) [2]")).ok
    broken = validate(tank("(full)", "(at 0.5 (full)) (at 1 (not (full)))"), read_plan("0: (fill p) [2]"))
    assert "(full) does not hold (the timed fact at 1 deleted it)" in broken.reason


def test_twice_the_steps_on_a_task_twice_as_big_are_twice_the_work():
    few, many = (calls_to_replay(n) for n in (200, 400))
    assert 1.5 * few < many < 2.5 * few


def calls_to_replay(n: int) -> int:
    """Return how many functions are called to replay a way round n places."""
    places = " ".join(f"l{i}" for i in range(n))
    roads = " ".join(f"(road l{i} l{(i + 1) % n})" for i in range(n))
    domain = read_domain(
        "(define (domain d) (:predicates (road ?a ?b) (at ?a)) (:action go :parameters (?a ?b)"
        " :precondition (and (at ?a) (road ?a ?b)) :effect (and (at ?b) (not (at ?a)))))"
    )
    task = read_problem(
        f"(define (problem p) (:objects {places}) (:init (at l0) {roads}) (:goal (at l0)))", domain
    )
    plan = read_plan("\n".join(f"(go l{i} l{(i + 1) % n})" for i in range(n)))
    profile = cProfile.Profile()
    assert profile.runcall(validate, task, plan).ok
    return sum(entry.callcount for entry in profile.getstats())


def test_the_command_tells_valid_from_broken(tmp_path, capsys):
    for name, text in (("d", BLOCKS), ("p", TASK), ("good", "(pick a)\n(stack a b)"), ("bad", "(stack a b)")):
        (tmp_path / name).write_text(text)
    files = [str(tmp_path / name) for name in ("d", "p")]
    assert main(["validate", *files, str(tmp_path / "good")]) == 0
    capsys.readouterr()
    assert main(["validate", *files, str(tmp_path / "bad"), "--json"]) == 14
    assert json.loads(capsys.readouterr().out)["unmet"] == ["(held a)"]
    assert main(["validate", *files, str(tmp_path / "none")]) == 2

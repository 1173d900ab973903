"""The confidence that is told with a reading: a probability, higher where readings are right more often."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from planner.bench.reliability import reliability
from planner.bench.translate import run_items
from planner.core import Instruction
from planner.pddl import read_domain, read_problem
from planner.pddl.instructions import items_in
from translators import calibration
from translators.grounded import parsed
from translators.sentences import readings

SIGNS = st.tuples(*[st.floats(-1e6, 1e6)] * calibration.N_SIGNS)
SAMPLE = [*items_in(Path(__file__).parent / "instructions_aside")][::2]


@given(SIGNS)
def test_confidence_is_a_probability_and_never_certain(signs):
    assert 0 < calibration.confidence(signs) < 1


@given(SIGNS, st.floats(0, 10))
def test_a_reading_further_ahead_of_the_next_is_no_less_sure(signs, more):
    assert calibration.confidence((signs[0] + more, *signs[1:])) >= calibration.confidence(signs)


def test_of_readings_with_more_confidence_more_are_right():
    outcomes = run_items(SAMPLE, "grounded")
    given_ones = sorted(
        (each["confidence"], each["outcome"] == "right") for each in outcomes if each["status"] == "ok"
    )
    half = len(given_ones) // 2
    low, high = given_ones[:half], given_ones[half:]
    assert half > 10
    assert all(0 <= sure <= 1 for sure, _ in given_ones)
    assert sum(right for _, right in low) / len(low) <= sum(right for _, right in high) / len(high)


def test_the_error_is_how_far_confidence_is_from_the_share_that_is_right():
    made = [{"status": "ok", "confidence": 0.9, "outcome": outcome} for outcome in ("right", "wrong")]
    made += [{"status": "ok", "confidence": 0.2, "outcome": "wrong"}] * 2
    made += [{"status": "refused", "confidence": 0.0, "outcome": "right"}]
    found = reliability(made)
    assert found["ece"] == 0.3  # (2 * |0.9 - 0.5| + 2 * |0.2 - 0|) / 4
    assert [row["items"] for row in found["bins"]] == [2, 2]
    assert reliability([])["ece"] is None


BOXES = """(define (domain boxes) (:requirements :strips :typing) (:types box)
  (:predicates (open ?b - box) (shut ?b - box) (on ?a - box ?b - box) (on-table ?b - box) (clear ?b - box))
  (:action open-it :parameters (?b - box) :precondition (shut ?b) :effect (and (open ?b) (not (shut ?b))))
  (:action shut-it :parameters (?b - box) :precondition (open ?b) :effect (and (shut ?b) (not (open ?b))))
  (:action stack :parameters (?a ?b - box) :precondition (and (clear ?a) (clear ?b) (on-table ?a))
    :effect (and (on ?a ?b) (not (on-table ?a)) (not (clear ?b)))))"""
OF_BOXES = """(define (problem p) (:domain boxes) (:objects red blue - box)
  (:init (open red) (shut blue) (on-table red) (on-table blue) (clear red) (clear blue)) (:goal (and)))"""


def test_a_reading_that_says_the_same_by_the_contrary_is_no_rival():
    task = read_problem(OF_BOXES, read_domain(BOXES))
    parse = parsed(Instruction("close red", task), task.domain)
    found = readings(parse.text)
    assert {str(whole.meaning.goal) for whole in found} >= {"(shut red)"}
    assert len(found) > 1
    assert calibration.signs_of(found, parse.text)[:2] == calibration.signs_of(found[:1], parse.text)[:2]


def test_what_is_passed_over_and_scores_below_zero_are_signs():
    task = read_problem(OF_BOXES, read_domain(BOXES))
    parse = parsed(Instruction("open blue", task), task.domain)
    plain, best = calibration.signs_of(parse.wholes, parse.text), parse.wholes[0]
    doubtful = replace(best, score=-0.5, ignored=("shiny", "all the others"))
    assert calibration.signs_of([doubtful], parse.text)[9:17] != plain[9:17]


def test_all_of_a_tower_is_a_pattern_and_other_words_are_not():
    task = read_problem(OF_BOXES, read_domain(BOXES))
    towers = [
        parsed(Instruction(text, task), task.domain).wholes[0].meaning.is_pattern
        for text in (
            "a tower, from bottom to top: blue, red",
            "open blue",
            "swap red and blue, then open blue",
        )
    ]
    assert towers[:2] == [True, False]
    assert not towers[2]

"""Figures of learning: what counts as learned, ratios with intervals, and the picture."""

from __future__ import annotations

import math

import pytest

from planner.bench.curriculum import NAME, TWIN_NAME, Course, run_course
from planner.bench.intervals import mean_interval
from planner.bench.learning_curves import (
    CONFIRMED,
    EVALUATE_EVERY,
    curves_of,
    draw,
    fewest,
    run_curves,
    summarised,
)


def outcome(algorithm, seed, steps, curve=((0, 0.0), (1600, 1.0))):
    return {
        "task": "book",
        "algorithm": algorithm,
        "seed": seed,
        "budget_steps": 64_000,
        "steps_to_95": steps,
        "return": 0.0 if steps is None else 1.0,
        "length": None if steps is None else 30.0,
        "fewest": 20.0,
        "curve": [list(point) for point in curve],
    }


def test_a_task_is_learned_where_the_judgements_begin_that_all_are_good():
    one, other = run_curves(["bucket"], "open", (0, 1), 60_000, ["hrm"])
    for found in (one, other):
        returns = dict(map(tuple, found["curve"]))
        good = [returns[found["steps_to_95"] + i * EVALUATE_EVERY] for i in range(CONFIRMED)]
        assert min(good) >= 0.95
        assert returns[found["steps_to_95"] - EVALUATE_EVERY] < 0.95
        assert found["fewest"] <= found["length"]
    assert one["curve"] != other["curve"]


def test_what_the_budget_does_not_reach_is_not_learned():
    (found,) = run_curves(["cake"], "open", [0], 3_200, ["flat"])
    assert found["steps_to_95"] is None
    assert found["steps_run"] == 3_200
    assert found["length"] is None


def test_ratios_are_geometric_and_a_run_that_never_learned_bounds_them():
    told = [
        outcome("hrm", 0, 2000),
        outcome("hrm", 1, 8000),
        outcome("crm", 0, 8000),
        outcome("crm", 1, 8000),
    ]
    hierarchy, crm = summarised(told)
    assert (hierarchy["steps_to_95"], crm["steps_to_95"]) == (4000, 8000)
    assert crm["ratio"] == 2.0  # of 4 and 1
    low, high = mean_interval([math.log(4), 0.0])
    assert crm["ratio_interval_95"] == [
        pytest.approx(math.exp(low), abs=0.01),
        pytest.approx(math.exp(high), rel=0.01),
    ]
    assert not crm["is_bound"]
    bound = summarised([*told[:3], outcome("crm", 1, None)])[1]
    assert bound["is_bound"]
    assert bound["learned"] == 1
    assert bound["ratio"] == pytest.approx(math.sqrt(4 * 8), abs=0.01)  # of 4 and 64000 / 8000


def test_a_task_done_before_any_training_counts_as_learned_by_the_first_judgement():
    told = [outcome("hrm", 0, 16_000), outcome("hrm", 1, 16_000), outcome(NAME, 0, 0), outcome(NAME, 1, 0)]
    after = summarised(told)[1]
    assert (after["at_once"], after["learned"], after["is_bound"]) == (2, 2, False)
    assert after["steps_to_95"] == EVALUATE_EVERY
    assert after["ratio"] == 0.1


def test_a_curve_goes_on_with_its_last_value_and_the_picture_has_a_field_a_task(tmp_path):
    short, long = ((0, 0.0), (1600, 0.5)), ((0, 0.0), (1600, 0.0), (3200, 1.0))
    (curve,) = curves_of([outcome("hrm", 0, 1600, short), outcome("hrm", 1, 3200, long)])
    assert curve["points"] == [[0, 0.0, 0.0, 0.0], [1600, 0.25, 0.0, 0.5], [3200, 0.75, 0.5, 1.0]]
    draw([curve], tmp_path / "curves.png")
    assert (tmp_path / "curves.png").read_bytes().startswith(b"\x89PNG")


def test_the_fewest_steps_grow_with_what_a_task_is_made_of():
    assert fewest("paper", "open") < fewest("book", "open") < fewest("book-and-quill", "open")


def test_an_interval_of_one_value_is_refused_and_a_wider_one_is_of_fewer():
    with pytest.raises(ValueError, match="two values or more"):
        mean_interval([1.0])
    few, many = mean_interval([0.0, 1.0]), mean_interval([0.0, 1.0] * 4)
    assert few[0] < many[0] < 0.5 < many[1] < few[1]


def test_a_task_after_those_that_it_calls_needs_fewer_steps_than_alone():
    course = run_course(Course("open", 0, 64_000), tasks=["book", "leather", "paper"])
    found = {(one["task"], one["algorithm"]): one for one in course["outcomes"]}
    assert [one["task"] for one in course["outcomes"]] == ["leather"] * 3 + ["paper"] * 3 + ["book"] * 3
    alone, after = found["book", "hrm"], found["book", NAME]
    assert after["heads_lent"] > 0
    assert found["leather", NAME]["heads_lent"] == 0
    assert after["steps_to_95"] < alone["steps_to_95"]
    assert 0 < found["book", TWIN_NAME]["heads_lent"] < after["heads_lent"]  # of formulas, but of no place

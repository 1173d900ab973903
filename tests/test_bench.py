"""The benchmark counts what was run, goes on where it stopped, and says how sure it is."""

import json
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.bench.intervals import wilson
from planner.bench.kept import Kept, run_all
from planner.bench.page import page
from planner.bench.provenance import provenance
from planner.bench.spread import processes
from planner.bench.tabletop import (
    METHODS,
    PUBLISHED,
    Case,
    as_markdown,
    beside,
    cases,
    summarise,
)


def outcome(case, success, failure=""):
    return {
        "suite": case.suite, "world": case.world, "item": case.item, "disturb": case.disturb, "seed": case.seed,
        "success": success, "steps": 100, "disturbances": 1, "failure": failure,
    }  # fmt: skip


@given(st.integers(1, 500), st.data())
def test_the_interval_holds_the_share_and_stays_in_0_to_1(trials, data):
    successes = data.draw(st.integers(0, trials))
    low, high = wilson(successes, trials)
    assert 0 <= low <= successes / trials <= high <= 1


def test_the_interval_narrows_with_more_trials():
    low_few, high_few = wilson(9, 10)
    low_many, high_many = wilson(900, 1000)
    assert high_many - low_many < high_few - low_few


def test_no_trials_are_no_share():
    with pytest.raises(ValueError, match="0 successes of 0 trials"):
        wilson(0, 0)


def test_no_run_is_counted_twice_without_disturbances():
    wanted = cases(seeds=2, disturb=0.0, instructions={})
    assert len(set(wanted)) == len(wanted)


def test_every_official_task_is_run_with_and_without_disturbance():
    wanted = cases(seeds=2, disturb=0.3, instructions={"i1": "scene"})
    assert len(wanted) == 2 * 6 * 5 * 2 + 2
    assert len(set(wanted)) == len(wanted)


def test_a_row_counts_its_runs_and_names_the_causes():
    runs = [Case("official", "scene", "1", 0.0, seed) for seed in range(4)]
    rows = summarise([outcome(case, case.seed < 3, "timed out") for case in runs])
    assert [(row["runs"], row["successes"], row["percent"], row["why_failed"]) for row in rows] == [
        (4, 3, 75.0, ["timed out"])
    ]


def test_all_instructions_share_one_row():
    runs = [Case("instructions", world, world, 0.0, 0) for world in ("scene", "cube-double")]
    assert len(summarise([outcome(case, True) for case in runs])) == 1


def test_undisturbed_and_disturbed_runs_stand_beside_the_published_figures():
    runs = [(0.0, 0, True), (0.3, 0, True), (0.3, 1, False)]
    rows = summarise([outcome(Case("official", "cube-single", "1", *at), success) for *at, success in runs])
    lines = {line[0]: line[1:] for line in beside(rows)}
    assert lines["cube-single"] == (*map(str, PUBLISHED["cube-single"]), "100.0", "50.0")
    assert lines["scene"][-2:] == ("–", "–")


def test_the_readme_shows_the_figures_that_the_benchmark_left():
    root = Path(__file__).parents[1]
    rows = json.loads((root / "docs" / "tabletop.json").read_text(encoding="utf-8"))["rows"]
    assert as_markdown(rows) in (root / "README.md").read_text(encoding="utf-8")


def test_the_page_stands_alone_and_escapes_what_it_shows():
    rows = summarise([outcome(Case("official", "scene", "1", 0.0, 0), False, "<script>alert(1)</script>")])
    text = page(rows, provenance({"seeds": 1}))
    assert "<script>" not in text
    assert "http" not in text
    assert all(method in text for method in METHODS)
    assert all(len(row) == len(METHODS) for row in PUBLISHED.values())


def test_what_made_a_result_can_be_written_as_json():
    assert json.loads(json.dumps(provenance({"seeds": 3})))["settings"] == {"seeds": 3}


def made_up_run(case):
    return {**asdict(case), "success": True, "steps": 1, "disturbances": 0, "failure": ""}


def test_an_interrupted_bench_goes_on_where_it_was_but_not_with_another_commits_outcomes(tmp_path):
    wanted = [Case("official", "scene", "1", 0.0, seed) for seed in range(2)]
    file = tmp_path / "runs.jsonl"
    old = {**made_up_run(wanted[0]), "steps": 7}
    file.write_text(json.dumps({**old, "commit": "here"}) + "\n" + '{"suite": "off')
    told = []
    same = run_all(
        wanted, made_up_run, Kept(file, "here"), processes(1), lambda done, total: told.append((done, total))
    )
    assert [line["steps"] for line in same] == [7, 1]
    assert told == [(1, 2), (2, 2)]
    assert [json.loads(line)["seed"] for line in file.read_text().splitlines() if line.endswith("}")] == [
        0,
        1,
    ]
    later = run_all(wanted, made_up_run, Kept(file, "later"), processes(1), lambda done, total: None)
    assert [(line["steps"], line["commit"]) for line in later] == [(1, "later")] * 2

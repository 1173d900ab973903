"""`cairn plan` as a whole process: what it prints, what it returns, and what it leaves behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from planner.bench.startup import compare
from planner.pddl import read_plan, read_task, write_domain, write_problem
from planner.validate import validate
from tests import engine_tasks as tasks

ROOT = Path(__file__).parents[1]
NUMERIC = """(define (domain tank) (:requirements :numeric-fluents) (:predicates (done)) (:functions (fuel))
 (:action fill :parameters () :effect (increase (fuel) 1))
 (:action go :parameters () :precondition (>= (fuel) 2) :effect (done)))"""
NUMERIC_PROBLEM = "(define (problem one) (:domain tank) (:init (= (fuel) 0)) (:goal (done)))"


def cairn_plan(folder, domain, problem, *options):
    (folder / "domain.pddl").write_text(domain)
    (folder / "problem.pddl").write_text(problem)
    command = [sys.executable, "-m", "planner.cli", "plan", *options, "domain.pddl", "problem.pddl"]
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    "options", [(), ("--engine", "lapkt"), ("--engine", "fast-downward"), ("--optimal",)]
)
def test_it_prints_a_plan_that_holds(tmp_path, options):
    done = cairn_plan(tmp_path, tasks.BLOCKS, tasks.FIVE_BLOCKS, *options)
    assert (done.returncode, done.stderr) == (0, "")
    plan = read_plan(done.stdout)
    assert validate(read_task(tmp_path / "domain.pddl", tmp_path / "problem.pddl"), plan).ok
    assert done.stdout.splitlines()[-1] == f"; cost = {len(plan)} (unit cost)"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["domain.pddl", "problem.pddl"]


def test_json_is_one_document_and_nothing_else(tmp_path):
    done = cairn_plan(tmp_path, tasks.ROUTES, tasks.TWO_ROUTES, "--json", "--optimal")
    document = json.loads(done.stdout)
    assert document["status"] == "solved"
    assert document["cost"] == document["bound"] == tasks.LEAST_COST_OF_TWO_ROUTES
    assert document["plan"][0].startswith("(")
    assert document["validated"] is True
    assert set(document) >= {"engine", "reason", "statistics"}


def test_no_plan_is_told_on_standard_error_with_its_own_exit_code(tmp_path):
    done = cairn_plan(tmp_path, tasks.BLOCKS, tasks.BLOCKS_IN_A_RING)
    assert (done.returncode, done.stdout) == (10, "")
    assert "unsolvable" in done.stderr
    assert "proved" in done.stderr


def test_without_a_plan_json_says_why(tmp_path):
    done = cairn_plan(tmp_path, tasks.DOORS, tasks.NO_SUCH_DOOR, "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 10
    assert (document["status"], document["plan"], document["validated"]) == ("unsolvable", None, False)
    assert document["reason"]


def test_giving_up_is_not_unsolvable(tmp_path):
    hard = tasks.endless_tiles()
    done = cairn_plan(tmp_path, write_domain(hard.domain), write_problem(hard), "--time-limit", "0.5")
    assert done.returncode == 11
    assert "gave up" in done.stderr


def test_an_unsupported_feature_is_named(tmp_path):
    done = cairn_plan(tmp_path, NUMERIC, NUMERIC_PROBLEM, "--engine", "fast-downward")
    assert done.returncode == 12
    assert "numeric fluents" in done.stderr


@pytest.mark.parametrize(
    ("domain", "options", "words"),
    [
        (tasks.BLOCKS[:-1], (), "domain.pddl"),
        (tasks.BLOCKS, ("--engine", "lapktt"), "did you mean 'lapkt'"),
        (tasks.BLOCKS, ("--time-limit", "-1"), "more than 0"),
        (tasks.BLOCKS, ("--optimal", "--engine", "lapkt"), "--optimal"),
    ],
)
def test_bad_input_is_one_line_and_code_two(tmp_path, domain, options, words):
    done = cairn_plan(tmp_path, domain, tasks.FIVE_BLOCKS, *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr


def test_a_missing_file_is_bad_input(tmp_path):
    done = cairn_plan(tmp_path, tasks.BLOCKS, tasks.FIVE_BLOCKS, "no-such-file.pddl")
    assert done.returncode == 2


@pytest.fixture
def heeds_interrupts():
    """What is started now heeds SIGINT, also where these tests run in a shell's background and ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeds_interrupts")
def test_control_c_leaves_nothing_behind(tmp_path):
    hard = tasks.endless_tiles()
    (tmp_path / "domain.pddl").write_text(write_domain(hard.domain))
    (tmp_path / "problem.pddl").write_text(write_problem(hard))
    command = [sys.executable, "-m", "planner.cli", "plan", "domain.pddl", "problem.pddl"]
    running = subprocess.Popen(
        command,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        # Wait for the search program of the second engine: then both are at work.
        family = _family_with(running.pid, "downward")
        running.send_signal(signal.SIGINT)
        said = running.communicate(timeout=10)
    finally:
        running.kill()
    assert running.returncode == 130
    assert "Traceback" not in said[1]
    _, alive = psutil.wait_procs(family, timeout=2)
    assert alive == []


def _family_with(pid, name, limit_s=20.0):
    deadline_s = time.monotonic() + limit_s
    while time.monotonic() < deadline_s:
        family = psutil.Process(pid).children(recursive=True)
        if any(_is_called(process, name) for process in family):
            return family
    raise AssertionError(f"no process called {name} was started")


def _is_called(process, name):
    try:
        return process.name() == name
    except psutil.NoSuchProcess:  # a search that has ended since
        return False


def test_starting_up_is_compared_pair_by_pair():
    result = compare(2, seed=1)
    assert result["pairs"] == 2
    assert result["cairn"]["min_ms"] <= result["cairn"]["median_ms"] <= result["cairn"]["max_ms"]
    assert json.loads(json.dumps(result)) == result

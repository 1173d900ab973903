"""`cairn machine learn` prints a machine that other commands read, and says how sure it is of it."""

import json

import numpy as np
import pytest

from planner.cli import main
from planner.core import Atom
from planner.machines import read_hierarchy
from planner.machines.learning import Behaviour, random_traces, write_traces, wrong_about

BUCKET = """
machine bucket
  u0 -> u1  when (iron) (not (lava))
  u0 -> no  when (lava)
  u1 -> yes  when (table) (not (lava))  pays 1
  u1 -> no  when (lava)
  accept yes
  reject no
"""
MILK = """
root milk
machine milk
  u0 -> u1  call bucket
  u1 -> yes  when (cow) (not (lava))  pays 1
  u1 -> no  when (lava)
  accept yes
  reject no
"""
FACTS = [Atom(name) for name in ("iron", "table", "cow", "wheat")]


@pytest.fixture
def milk(tmp_path):
    truth = read_hierarchy(MILK + BUCKET)
    traces = random_traces(truth, FACTS, np.random.default_rng(0), 300, Behaviour())
    write_traces(tmp_path / "traces.jsonl", traces)
    (tmp_path / "bucket.txt").write_text(BUCKET, encoding="utf-8")
    return truth, tmp_path / "traces.jsonl", tmp_path / "bucket.txt"


def test_it_prints_a_machine_that_calls_those_of_the_file(milk, capsys):
    truth, traces, bucket = milk
    arguments = ["machine", "learn", str(traces), "--calls", str(bucket), "--name", "milk", "--acyclic"]
    assert main(arguments) == 0
    printed = capsys.readouterr()
    learned = read_hierarchy(printed.out)
    assert {machine.name for machine in learned.machines} == {"milk", "bucket"}
    fresh = random_traces(truth, FACTS, np.random.default_rng(1), 1000, Behaviour())
    assert wrong_about(learned, fresh) == ()
    assert "learned: right about all 300 traces" in printed.err
    assert "proved minimal" in printed.err


def test_traces_in_conflict_are_printed(tmp_path, capsys):
    file = tmp_path / "traces.jsonl"
    file.write_text(
        '{"steps": [["iron"]], "outcome": "goal"}\n{"steps": [["iron"]], "outcome": "dead end"}\n', "utf-8"
    )
    assert main(["machine", "learn", str(file)]) == 10
    printed = capsys.readouterr()
    assert printed.out == ""
    assert (
        "contradictory: the same 1 steps end with 'goal' in line 1 and with 'dead end' in line 2"
        in printed.err
    )
    assert "in conflict: line 1: (iron) -> goal" in printed.err


def test_json_says_what_was_minimised_and_whether_that_is_proved(milk, capsys):
    _, traces, bucket = milk
    arguments = ["machine", "learn", str(traces), "--calls", str(bucket), "--noise", "0.02", "--acyclic"]
    assert main([*arguments, "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["status"] == "learned"
    assert document["is_minimal"] is False
    assert "for each trace contradicted" in document["minimised"]
    assert read_hierarchy(document["machine"]).root == "task"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--noise", "0.7"], "the share of wrong traces must be above 0 and below 0.5, got 0.7"),
        (["--time-limit", "0"], "wall_s must be more than 0"),
        (["--name", "bucket"], "machine 'bucket' is known already"),
    ],
)
def test_wrong_options_are_refused_in_one_line(milk, capsys, options, message):
    _, traces, bucket = milk
    assert main(["machine", "learn", str(traces), "--calls", str(bucket), *options]) == 2
    assert message in capsys.readouterr().err

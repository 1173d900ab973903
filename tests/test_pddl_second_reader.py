"""pddlpy, which shares no line with our reader, reads the same tasks; and it would tell if it did not."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

import domains
from planner.cli import main
from planner.core import And, Atom, BadInputError, State, TimedLiteral
from planner.pddl import read_domain, read_problem, read_task
from planner.pddl.second_reader import cannot_read, compare

BENCH = Path(os.environ.get("CAIRN_BENCHMARKS", Path(__file__).parents[2] / "shared" / "bench"))
BIGGEST = 9000  # characters: its grammar takes about a second for 100 kB
SOME = {
    path.parts[-3]: path
    for path in sorted(BENCH.glob("ipc/*/*/problem.pddl"), reverse=True)
    if path.stat().st_size + path.with_name("domain.pddl").stat().st_size < BIGGEST
    # It takes no `?` glued to the word before, as in (aircraft?a).
    and path.parts[-3] != "zenotravel"
}
BUNDLED = sorted(Path(domains.__file__).parent.glob("*/domain.pddl"))

DOMAIN = """(define (domain Blocks) (:requirements :strips :typing :negative-preconditions)
 (:types block) (:predicates (on ?a ?b - block) (clear ?a - block) (held ?a - block))
 (:action stack :parameters (?a ?b - block) :precondition (and (held ?a) (clear ?b) (not (held ?b)))
   :effect (and (on ?a ?b) (clear ?a) (not (held ?a)) (not (clear ?b)))))"""
PROBLEM = """(define (problem P) (:domain Blocks) (:objects a b C - block)
 (:init (held a) (clear b) (clear c)) (:goal (and (on a b) (not (held a)))))"""


@pytest.fixture
def files(tmp_path):
    def written(domain=DOMAIN, problem=PROBLEM):
        paths = (tmp_path / "domain.pddl", tmp_path / "problem.pddl")
        for path, text in zip(paths, (domain, problem), strict=True):
            path.write_text(text)
        return paths

    return written


@pytest.mark.skipif(not SOME, reason="no benchmarks here: set CAIRN_BENCHMARKS to their folder")
@pytest.mark.parametrize("name", sorted(SOME))
def test_both_read_the_benchmark_alike(name):
    assert compare(SOME[name].with_name("domain.pddl"), SOME[name]) == ()


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.parent.name)
def test_both_read_the_bundled_domains_alike(path, tmp_path):
    name = read_domain(path.read_text()).name
    problem = tmp_path / "problem.pddl"
    problem.write_text(f"(define (problem p) (:domain {name}) (:init) (:goal (and)))")
    assert compare(path, problem) == ()


def test_case_and_comments_make_no_difference(files):
    assert compare(*files(DOMAIN.upper() + " ; Done", PROBLEM)) == ()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("(clear b) (clear c)", "(clear b)", "initial facts: only in pddlpy's reading: (clear c)"),
        ("(on a b) (not", "(on b a) (not", "atoms of the goal: only in our"),
        ("a b C - block", "a b C d - block", "objects: only in our reading: (d block)"),
        (
            "(held ?a) (clear ?b)",
            "(clear ?b)",
            "conditions of (stack a b): only in pddlpy's reading: (held a)",
        ),
        ("(not (held ?b))", "(held ?b)", "negative conditions of"),
        ("(not (clear ?b))", "(clear ?b)", "deleted facts of"),
        ("(:action stack", "(:action put", "actions: only in our reading: put"),
    ],
)
def test_a_reader_that_is_wrong_would_be_found_out(files, monkeypatch, old, new, words):
    wrong = read_problem(PROBLEM.replace(old, new), read_domain(DOMAIN.replace(old, new)))
    monkeypatch.setattr("planner.pddl.second_reader.read_task", lambda *_: wrong)
    assert any(words in difference for difference in compare(*files()))


def test_what_it_has_no_place_for_is_named(files):
    task = read_task(*files())
    assert cannot_read(task) is None
    assert (
        cannot_read(replace(task, timed=(TimedLiteral(1.0, Atom("held", ("a",))),)))
        == "timed initial literals"
    )
    assert cannot_read(replace(task, rules=And((Atom("held", ("a",)),)))) == "constraints"
    assert cannot_read(replace(task, init=State())) is None
    either = DOMAIN.replace("(held ?a - block)", "(held ?a - (either block block))")
    stacks = either.replace(":parameters (?a ?b - block)", ":parameters (?a ?b - (either block block))")
    with pytest.raises(BadInputError, match="pddlpy has no place for `either` types"):
        compare(*files(domain=stacks))


def test_the_command_crosses_checks_the_reading(files, tmp_path, capsys):
    plan = tmp_path / "plan"
    plan.write_text("(stack a b)")
    assert main(["validate", *map(str, files()), str(plan), "--json", "--cross-check"]) == 0
    assert json.loads(capsys.readouterr().out)["cross_check"] == {"read": True, "differences": []}

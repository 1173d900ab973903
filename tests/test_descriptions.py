"""Texts that describe a whole task: their parts, their names, the task they mean, and what a problem's own names are."""

from __future__ import annotations

import json

import pytest

from planner.cli import main as cairn
from planner.core import TRUE, Atom, Instruction, TranslationStatus, conjuncts
from planner.pddl import read_domain, read_problem
from planner.pipeline import described
from translators.alignment import aligned
from translators.documents import is_document, parts_of_text
from translators.grounded import translate
from translators.problems import problem_in

BARGES = read_domain("""(define (domain barges) (:requirements :strips :typing)
  (:types barge load lock - object)
  (:predicates (moored ?b - barge ?l - lock) (aboard ?x - load ?b - barge) (upstream ?a ?b - lock) (flooded ?l - lock))
  (:action sail :parameters (?b - barge ?from ?to - lock) :precondition (and (moored ?b ?from) (upstream ?from ?to))
    :effect (and (moored ?b ?to) (not (moored ?b ?from))))
  (:action flood :parameters (?l - lock) :effect (flooded ?l))
  (:action shift :parameters (?x - load ?a ?b - barge ?l - lock)
    :precondition (and (aboard ?x ?a) (moored ?a ?l) (moored ?b ?l)) :effect (and (aboard ?x ?b) (not (aboard ?x ?a)))))""")
TEXT = """There are 2 barges and 2 locks. Currently, barge1 is moored at lock1. barge2 is moored at lock2.
lock1 is upstream of lock2. load1 is aboard barge1. lock2 is flooded.
The goal is to reach a state where the following facts hold: load1 is aboard barge2, lock1 is flooded and barge1 is moored
at lock2. The available actions are: (sail ?b ?from ?to) - sail the barge."""
GOAL = {Atom("aboard", ("load1", "barge2")), Atom("flooded", ("lock1",)), Atom("moored", ("barge1", "lock2"))}
START = {
    Atom("moored", ("barge1", "lock1")),
    Atom("moored", ("barge2", "lock2")),
    Atom("upstream", ("lock1", "lock2")),
    Atom("aboard", ("load1", "barge1")),
    Atom("flooded", ("lock2",)),
}


def test_the_parts_of_a_text():
    parts = parts_of_text(TEXT)
    assert parts.start.startswith("barge1 is moored")
    assert parts.goal.startswith("load1 is aboard barge2")
    assert "available" not in parts.goal


@pytest.mark.parametrize("text", ["put a on b", "My goal is to have a on b", "the goal is near the red lamp"])
def test_an_instruction_is_no_description(text):
    assert not is_document(text)


def test_the_whole_task_is_read():
    task = problem_in(TEXT, BARGES).task
    assert task is not None
    assert {thing.name: thing.types for thing in task.objects} == {
        "barge1": ("barge",),
        "barge2": ("barge",),
        "lock1": ("lock",),
        "lock2": ("lock",),
        "load1": ("load",),
    }
    assert task.init.facts == START
    assert set(conjuncts(task.goal)) == GOAL


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("barge1 is moored at lock1.", "announces no goal"),
        (
            "Things are well here in general. The goal is to be happy in the end of all that is going on.",
            "names nothing",
        ),
        ("Currently, barge1 juggles lock1. The goal is that barge1 is moored at lock1.", "juggles"),
        (
            "Currently, barge1 is moored at lock1. The goal is that barge1 is painted green all over again.",
            "painted",
        ),
    ],
)
def test_what_cannot_be_read_is_named(text, said):
    found = problem_in(text, BARGES)
    assert found.task is None
    assert said in found.reason


def test_the_command_writes_the_task_as_pddl(tmp_path, capsys):
    file = tmp_path / "barges.pddl"
    from planner.pddl import write_domain

    file.write_text(write_domain(BARGES))
    assert cairn(["translate", str(file), "--whole", TEXT]) == 0
    task = read_problem(capsys.readouterr().out, BARGES)
    assert task.init.facts == START
    assert set(conjuncts(task.goal)) == GOAL
    assert cairn(["translate", str(file), "--whole", "barge1 sinks"]) == 13
    assert "announces no goal" in capsys.readouterr().err
    assert described(TEXT, file).task == problem_in(TEXT, BARGES).task


BLOCKS = read_domain("""(define (domain blocks-4) (:requirements :strips)
  (:predicates (on ?x ?y) (ontable ?x) (clear ?x) (handempty) (holding ?x))
  (:action lift :parameters (?x) :precondition (and (clear ?x) (ontable ?x) (handempty))
    :effect (and (holding ?x) (not (ontable ?x)) (not (clear ?x)) (not (handempty))))
  (:action stack :parameters (?x ?y) :precondition (and (holding ?x) (clear ?y))
    :effect (and (on ?x ?y) (clear ?x) (handempty) (not (holding ?x)) (not (clear ?y))))
  (:action put-down :parameters (?x) :precondition (holding ?x)
    :effect (and (ontable ?x) (clear ?x) (handempty) (not (holding ?x)))))""")
PILE = read_problem(
    """(define (problem p) (:domain blocks-4) (:objects a b c) (:init (handempty) (on a b) (ontable b) (ontable c) (clear a)
    (clear c)) (:goal (and)))""",
    BLOCKS,
)
COLOURS = (
    "As initial conditions I have that, the pink block is clear, the teal block is clear, the hand is empty, "
    "the pink block is on top of the grey block, the grey block is on the table and the teal block is on the table. "
)


def test_a_description_in_names_of_its_own_is_matched_to_the_problem():
    text = COLOURS + "My goal is to have that the teal block is on top of the pink block."
    found = translate(Instruction(text, PILE), BLOCKS)
    assert found.status is TranslationStatus.OK
    assert found.reading is not None
    assert found.reading.goal == Atom("on", ("c", "a"))


def test_a_description_of_another_start_is_refused():
    text = COLOURS.replace("the teal block is on the table", "the teal block is on top of the pink block")
    found = translate(Instruction(text + "My goal is that the teal block is clear.", PILE), BLOCKS)
    assert found.reading is None


def test_where_two_matches_are_possible_the_order_of_mention_decides():
    start = read_problem(
        "(define (problem p) (:domain blocks-4) (:objects a b) (:init (ontable a) (ontable b)) (:goal (and)))",
        BLOCKS,
    )
    said = read_problem(
        "(define (problem p) (:domain blocks-4) (:objects x y) (:init (ontable x) (ontable y)) (:goal (and)))",
        BLOCKS,
    )
    assert aligned(said, start) == {"x": "a", "y": "b"}
    assert aligned(start, said) == {"a": "x", "b": "y"}


def test_long_lists_are_read_and_longer_ones_refused():
    many = " and ".join(f"barge{i} is moored at lock{i}" for i in range(1, 40))
    things = "".join(f" barge{i} - barge lock{i} - lock" for i in range(1, 40))
    task = read_problem(
        f"(define (problem p) (:domain barges) (:objects {things}) (:init) (:goal (and)))", BARGES
    )
    found = translate(Instruction(many, task), BARGES)
    assert found.reading is not None
    assert len(conjuncts(found.reading.goal)) == 39
    refused = translate(Instruction(" ".join([many] * 20), task), BARGES)
    assert refused.status is TranslationStatus.REFUSED
    assert "words" in refused.reason


def test_the_bench_judges_goals_and_whole_tasks(tmp_path, capsys):
    from planner.pddl import write_domain

    problem = f"""(define (problem p) (:domain barges)
      (:objects barge1 barge2 - barge lock1 lock2 - lock load1 - load) (:init {" ".join(map(str, START))})
      (:goal (and {" ".join(map(str, GOAL))})))"""
    row = {"nl": TEXT, "problem_pddl": problem, "domain": "barges", "domain_pddl": write_domain(BARGES)}
    whole = {**row, "init_task": "x", "init_is_abstract": False, "goal_is_abstract": False}
    wrong = {**whole, "problem_pddl": problem.replace("(flooded lock1)", "(flooded lock2)")}
    silent = {**whole, "nl": TEXT.replace("lock1 is upstream of lock2. ", "")}
    rows = [row, whole, wrong, silent, {**whole, "domain_pddl": None, "domain": "nowhere"}]
    (tmp_path / "texts.jsonl").write_text("\n".join(map(json.dumps, rows)))
    code = cairn(["bench", "descriptions", str(tmp_path), "--out", str(tmp_path / "out"), "--json"])
    outcomes = json.loads(capsys.readouterr().out)["outcomes"]
    assert code == 0
    assert [each["outcome"] for each in outcomes] == ["right", "right", "wrong", "unsaid", "no gold"]


def test_a_description_keeps_its_rules_out_of_the_way():
    task = problem_in(TEXT, BARGES).task
    assert task is not None
    assert task.rules == TRUE


@pytest.mark.parametrize(
    "text",
    [
        "barge1 and " * 1500,
        "x" * 50_000,
        "word " * 10_000,
        "the goal is " * 900,
        "a, " * 59,
        "barge1 at lock1 " * 700,
    ],
)
def test_texts_without_an_end_are_refused_with_a_reason(text):
    task = problem_in(TEXT, BARGES).task
    found = translate(Instruction(text, task), BARGES)
    assert found.status is TranslationStatus.REFUSED
    assert found.reason

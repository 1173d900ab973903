"""`cairn translate`: what it prints, what it returns, and how a file of instructions is answered."""

import json

import pytest

from planner.cli import main
from tests import engine_tasks as tasks


@pytest.fixture
def files(tmp_path, monkeypatch):
    (tmp_path / "domain.pddl").write_text(tasks.BLOCKS)
    (tmp_path / "problem.pddl").write_text(tasks.FIVE_BLOCKS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_goal_goes_to_standard_output_and_its_words_to_standard_error(files, capsys):
    assert main(["translate", "domain.pddl", "problem.pddl", "put a on b"]) == 0
    said = capsys.readouterr()
    assert said.out == "(on a b)\n"
    assert said.err.strip() == "In the end a is on b."


def test_order_bounds_and_wishes_are_printed_as_constraints_and_metric(files, capsys):
    text = "first put a on b, then put c on d, in as few steps as possible"
    assert main(["translate", "domain.pddl", "problem.pddl", text]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "(and (on a b) (on c d))",
        "(sometime-before (on c d) (on a b))",
        "(minimize (plan-length))",
    ]


def test_what_is_not_understood_is_refused_with_13(files, capsys):
    assert main(["translate", "domain.pddl", "problem.pddl", "paint a green"]) == 13
    said = capsys.readouterr()
    assert said.out == ""
    assert "'paint'" in said.err


def test_as_json_one_document_with_all_fields(files, capsys):
    assert main(["translate", "domain.pddl", "problem.pddl", "put a on a block", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["status"] == "ok"
    assert document["goal"].startswith("(or (on a b)")
    assert 0 < document["confidence"] <= 1
    assert document["constraints"] == []
    assert document["metric"] is None


def test_a_question_comes_with_the_readings_that_the_answers_give(files, capsys):
    assert main(["translate", "domain.pddl", "problem.pddl", "put the block on a", "--json"]) == 13
    document = json.loads(capsys.readouterr().out)
    assert document["status"] == "ambiguous"
    assert document["question"] == "Which one is meant by “the block”: b, c, d or e?"
    assert sorted(one["goal"] for one in document["alternatives"]) == [f"(on {name} a)" for name in "bcde"]


def test_every_line_of_a_file_is_answered_also_a_bad_one(files, capsys):
    good = {"id": "1", "domain": "domain.pddl", "problem": "problem.pddl", "text": "put a on b"}
    lines = [json.dumps(good), "{not json", json.dumps({**good, "id": "3", "domain": "nowhere.pddl"})]
    (files / "items.jsonl").write_text("\n".join(lines))
    assert main(["translate", "--items", "items.jsonl"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(answer["id"], answer["status"]) for answer in answers] == [
        ("1", "ok"),
        (None, "refused"),
        ("3", "refused"),
    ]
    assert answers[1]["reason"].startswith("bad input: line 2, column 2")


def test_without_an_instruction_it_says_what_is_missing(files, capsys):
    assert main(["translate", "domain.pddl", "problem.pddl"]) == 2
    assert "instruction" in capsys.readouterr().err

"""The benchmark of translators judges by meaning, counts what is silently wrong, and says what it cannot read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from planner.bench.translate import ALARM, RIGHT, SILENT, WRONG, judged, summarise
from planner.cli import main as cairn
from planner.core import (
    TRUE,
    And,
    Atom,
    BadInputError,
    Metric,
    Not,
    Reading,
    SometimeBefore,
    Translation,
    TranslationStatus,
)
from planner.pddl.instructions import items_in

DOMAIN = """(define (domain lamps) (:requirements :typing) (:types lamp)
  (:predicates (lit ?l - lamp) (brass ?l - lamp))
  (:action switch-on :parameters (?l - lamp) :precondition (not (lit ?l)) :effect (lit ?l)))"""
PROBLEM = """(define (problem p) (:domain lamps) (:objects a b c - lamp) (:init (brass a) (brass b)) (:goal (and)))"""
ITEMS = [
    {
        "id": "brass",
        "kind": "quantified",
        "problem": "p1.pddl",
        "text": "all brass lamps are to be lit",
        "goal": "(forall (?l - lamp) (imply (brass ?l) (lit ?l)))",
        "constraints": [],
        "metric": None,
        "also": [{"goal": "(lit c)", "constraints": ["(sometime-before (lit c) (lit a))"], "metric": None}],
    },
    {"id": "fly", "kind": "refuse", "problem": "p1.pddl", "text": "fly", "goal": None, "constraints": []},
    {"id": "which", "kind": "ambiguous", "problem": "p1.pddl", "text": "light it", "goal": None},
]
A, B, C = (Atom("lit", (name,)) for name in "abc")
REFUSED = Translation(TranslationStatus.REFUSED, reason="what?")
ASKED = Translation(TranslationStatus.AMBIGUOUS, question="which?")


def ok(goal, rules=TRUE, metric=None):
    return Translation(TranslationStatus.OK, Reading(goal, rules, metric))


@pytest.fixture
def folder(tmp_path):
    here = tmp_path / "sets" / "lamps"
    here.mkdir(parents=True)
    (here / "domain.pddl").write_text(DOMAIN)
    (here / "p1.pddl").write_text(PROBLEM)
    (here / "items.jsonl").write_text("\n".join(map(json.dumps, ITEMS)))
    return here.parent


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (ok(And((B, A))), RIGHT),
        (ok(A), WRONG),
        (ok(C, SometimeBefore(C, A)), RIGHT),
        (ok(C), WRONG),
        (ok(And((B, A)), SometimeBefore(C, A)), WRONG),
        (ok(And((A, B)), metric=Metric("minimize", Atom("plan-length"))), WRONG),
        (ok(Not(Not(And((A, B))))), RIGHT),
        (REFUSED, ALARM),
        (ASKED, ALARM),
    ],
)
def test_an_answer_is_right_if_it_means_what_one_of_the_readings_does(folder, answer, outcome):
    item, _, _ = items_in(folder)
    assert judged(item, answer) == outcome


def test_where_none_is_to_be_given_the_status_is_what_counts(folder):
    _, refuse, ask = items_in(folder)
    assert [judged(refuse, answer) for answer in (REFUSED, ASKED, ok(A))] == [RIGHT, SILENT, SILENT]
    assert [judged(ask, answer) for answer in (REFUSED, ASKED, ok(A))] == [SILENT, RIGHT, SILENT]


def test_the_counts():
    outcomes = [
        {"should": "ok", "status": "ok", "outcome": RIGHT},
        {"should": "ok", "status": "ok", "outcome": WRONG},
        {"should": "ok", "status": "refused", "outcome": ALARM},
        {"should": "refused", "status": "ok", "outcome": SILENT},
        {"should": "ambiguous", "status": "ambiguous", "outcome": RIGHT},
    ]
    row = summarise("all", outcomes)
    assert row == {
        "name": "all",
        "items": 5,
        "right": 40.0,
        "wrong": 40.0,
        "recognised": 50.0,
        "alarms": 33.3,
    }


def test_a_run_leaves_figures_and_a_page(folder, tmp_path, capsys):
    assert cairn(["bench", "translate", str(folder), "--out", str(tmp_path / "out")]) == 0
    assert "lamps" in capsys.readouterr().out
    document = json.loads((tmp_path / "out" / "translate.json").read_text())
    assert [row["name"] for row in document["rows"]] == ["all", "lamps", "ambiguous", "quantified", "refuse"]
    assert document["outcomes"][0]["outcome"] == RIGHT
    assert document["origin"]["commit"]
    assert "light it" in (tmp_path / "out" / "translate.html").read_text()


def test_several_translators_are_compared_on_the_same_instructions(folder, tmp_path, capsys):
    out = tmp_path / "out"
    names = "grounded,lexical,embeddings,likeliest"
    assert cairn(["bench", "translate", str(folder), "--translator", names, "--out", str(out)]) == 0
    assert "right, %: quantified" in capsys.readouterr().out
    document = json.loads((out / "translators.json").read_text())
    by_name = {each["translator"]: each["rows"][0] for each in document["compared"]}
    assert list(by_name) == names.split(",")
    assert {row["items"] for row in by_name.values()} == {3}
    assert [row["name"] for row in document["compared"][1]["rows"]] == [
        "all",
        "ambiguous",
        "quantified",
        "refuse",
    ]
    assert by_name["grounded"]["right"] >= by_name["lexical"]["right"] > 0


def test_the_readme_shows_the_figures_of_the_comparison():
    root = Path(__file__).parent.parent
    readme = (root / "README.md").read_text(encoding="utf-8")
    aside = _figures(root / "docs" / "translators.json")
    unseen = _figures(root / "docs" / "translators-unseen.json")
    assert aside.keys() >= unseen.keys() >= {"grounded"}
    for name, figures in aside.items():
        # A translator that the second set was not given to has a dash there.
        others = unseen.get(name, ["-"] * len(figures))
        assert (
            f"| {' | '.join(f'{one} / {two}' for one, two in zip(others, figures, strict=True))} |" in readme
        )


def _figures(path):
    document = json.loads(path.read_text(encoding="utf-8"))
    rows = {each["translator"]: each["rows"][0] for each in document["compared"]}
    return {name: [f"{row[key]:g}" for key in ("right", "wrong", "recognised")] for name, row in rows.items()}


def test_without_a_folder_or_with_an_empty_one_it_says_so(tmp_path, folder):
    assert cairn(["bench", "translate"]) == 2
    with pytest.raises(BadInputError, match=r"no DOMAIN/items\.jsonl"):
        items_in(tmp_path)
    (folder / "lamps" / "items.jsonl").write_text('{"id": 1}')
    with pytest.raises(BadInputError, match=r"items\.jsonl, line 1: expected an object with id"):
        items_in(folder)

"""Machines of instructions and formulas as users ask for them: in Python, on the command line, and measured."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

import domains
import planner
from planner.bench.machine_formulas import run_formulas
from planner.cli import main
from planner.core import And, Atom, Budget, Eventually, Hierarchy, TranslationStatus
from planner.core.semantics import apply
from planner.engines.check import engine_named
from planner.instructed import asked_of
from planner.machines import at_first, formula_machine, read_hierarchy, start, step, with_end
from planner.machines.from_formula import END
from planner.pddl import read_task

HOUSE = Path(domains.__file__).parent / "house"


def printed(capsys, *words):
    assert main(["machine", "from-formula", *words]) == 0
    return capsys.readouterr().out


def refused(capsys, *words):
    assert main(["machine", "from-formula", *words]) == 2
    return capsys.readouterr().err


def ended(machine, way):
    hierarchy = Hierarchy(machine.name, (machine,))
    position = start(hierarchy)
    for facts in way:
        position = step(hierarchy, position, facts)[0]
    return position


def test_a_plan_for_an_instruction_is_accepted_by_its_machine_and_standing_still_is_not():
    task = read_task(HOUSE / "domain.pddl", HOUSE / "p1.pddl")
    found = planner.from_instruction("go to the study, but visit the kitchen first", task)
    assert found.translation.status is TranslationStatus.OK
    asked = asked_of(task, found.translation.reading)
    result = engine_named("cairn")(asked, Budget(20.0))
    states = [task.init]
    for each in result.plan.steps:
        states.append(apply(task, states[-1], each))
    way = [state.facts for state in states]
    assert ended(with_end(found.found), [*way, frozenset({END})]).is_accepted
    assert ended(with_end(found.found), [way[0], frozenset({END})]).is_rejected
    assert ended(at_first(found.found), way).is_accepted


def test_what_is_not_understood_has_no_machine():
    task = read_task(HOUSE / "domain.pddl", HOUSE / "p1.pddl")
    found = planner.from_instruction("colourless green ideas sleep furiously", task)
    assert found.translation.status is not TranslationStatus.OK
    assert found.found is None
    with pytest.raises(ValueError, match="if and only if"):
        replace(found, found=planner.from_instruction("go to the study", task).found)


def test_the_command_prints_the_machine_for_people_and_for_programs(capsys):
    text = "(and (sometime (and (at a) (sometime (at b)))) (always (forall (?x) (imply (= ?x a) (not (wet ?x))))))"
    words = printed(capsys, text)
    assert "# fulfilled if the run ends there: " in words
    assert "when (at a)" in words
    found = json.loads(printed(capsys, "(sometime-before (a) (b))", "--json", "--form", "end"))
    assert found["nodes"] == ["0", "kept", "broken"]
    assert found["left"]["0"] == "(sometime-before (a) (b))"
    assert {
        "source": "0",
        "target": "kept",
        "guard": [{"holds": ["(end)"], "fails": []}],
        "reward": 1.0,
    } in found["edges"]
    assert printed(capsys, "(always (a))", "--mermaid").startswith("stateDiagram-v2")
    assert "accept kept" in printed(capsys, "(always (a))", "--form", "first")


def test_the_command_reads_names_from_files(capsys):
    files = ("--domain", str(HOUSE / "domain.pddl"), "--problem", str(HOUSE / "p1.pddl"))
    assert "(robot-in kitchen)" in printed(capsys, "(sometime (robot-in kitchen))", *files)
    assert "not declared" in refused(capsys, "(sometime (robot-on kitchen))", *files)
    assert "things of type 'room', and nothing says which" in refused(
        capsys, "(forall (?r - room) (seen ?r))"
    )
    assert "variable '?r' is not declared here" in refused(capsys, "(sometime (seen ?r))")
    assert "--problem needs --domain" in refused(capsys, "(a)", *files[2:])


def test_the_command_names_the_part_that_is_too_large(capsys):
    many = " ".join(f"(sometime (p{number}))" for number in range(8))
    told = refused(capsys, f"(or (always (a)) (and {many}))", "--max-nodes", "50")
    assert "That part is (and (sometime (p0))" in told


@pytest.mark.parametrize("form", ["plain", "end", "first"])
def test_what_the_command_prints_is_a_machine_that_the_other_verbs_take(form, tmp_path, capsys):
    file = tmp_path / "later.machine"
    file.write_text(printed(capsys, "(sometime (and (a) (sometime (b))))", "--form", form), encoding="utf-8")
    found = formula_machine(Eventually(And((Atom("a"), Eventually(Atom("b"))))))
    expected = {"plain": found.machine, "end": with_end(found), "first": at_first(found)}[form]
    assert read_hierarchy(file.read_text(encoding="utf-8")) == Hierarchy("formula", (expected,))
    seen = tmp_path / "seen.jsonl"
    seen.write_text('["(a)"]\n[]\n["(b)"]\n', encoding="utf-8")
    assert main(["machine", "run", str(file), "--trace", str(seen)]) == 0
    assert capsys.readouterr().out.endswith("accepted; reward 1\n")
    assert main(["machine", "draw", str(file), "--out", str(tmp_path / "later.svg")]) == 0
    assert (tmp_path / "later.svg").read_text(encoding="utf-8").startswith("<svg")


def test_measured_machines_are_right_and_the_same_seed_measures_the_same():
    first, second = run_formulas(6, seed=3, clock=lambda: 0.0), run_formulas(6, seed=3, clock=lambda: 0.0)
    assert first == second
    assert first.summary()["right"] == 6
    assert first.summary()["build_ms_median"] == 0.0
    assert all(row.n_sequences > 40 for row in first.rows)
    json.dumps(first.document())

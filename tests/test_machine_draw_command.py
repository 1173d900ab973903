"""`cairn machine draw`: one file in, another form out."""

import argparse
import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import planner
from planner.cli import main
from planner.commands import machine_draw
from planner.core import BadInputError, Edge, Hierarchy, PlanStatus, RewardMachine
from planner.machines import write_hierarchy
from tests.machine_shapes import patrol, when

CAVE = Path(__file__).parent.parent / "domains" / "cave"


@pytest.mark.parametrize(
    ("ending", "begins"),
    [("svg", "<svg"), ("mmd", "stateDiagram-v2"), ("dot", "digraph"), ("xml", "<?xml")],
)
def test_the_ending_says_in_which_form_it_is_written(tmp_path, ending, begins):
    (written,) = machine_draw.write_drawing(patrol(), tmp_path / "new" / f"patrol.{ending}")
    text = written.read_text(encoding="utf-8")
    assert text.startswith(begins)
    if ending in ("svg", "xml"):
        ET.fromstring(text.encode())  # noqa: S314 - our own text


def test_a_planning_task_is_written_with_its_domain_and_can_be_planned(tmp_path):
    machine = RewardMachine(
        "fetch", ("out", "in"), "out", (Edge("out", "in", when("collected pearl")),), frozenset({"in"})
    )
    out = tmp_path / "fetch.pddl"
    written = machine_draw.write_drawing(
        Hierarchy("fetch", (machine,)), out, CAVE / "domain.pddl", CAVE / "p1.pddl"
    )
    assert [path.name for path in written] == ["fetch.pddl", "fetch-domain.pddl"]
    found = planner.plan(written[1], written[0])
    assert found.status is PlanStatus.SOLVED
    assert found.plan.steps[-1].name == "collect"


def test_a_planning_task_needs_a_world(tmp_path):
    with pytest.raises(BadInputError, match=r"--domain D.pddl --problem P.pddl"):
        machine_draw.write_drawing(patrol(), tmp_path / "patrol.pddl")


def test_an_ending_that_nobody_knows_is_refused_before_anything_is_read(tmp_path):
    arguments = argparse.Namespace(
        file=tmp_path / "none", out=tmp_path / "x.png", domain=None, problem=None, json=False
    )
    with pytest.raises(BadInputError, match=r"Use one of .svg, .mmd, .dot, .xml, .pddl"):
        machine_draw.draw(arguments)


def test_the_command_draws_the_text_of_a_machine(tmp_path, capsys):
    file, out = tmp_path / "patrol.machine", tmp_path / "patrol.dot"
    file.write_text(write_hierarchy(patrol()), encoding="utf-8")
    assert main(["machine", "draw", str(file), "--out", str(out)]) == 0
    assert "fetch(ball, home)" in out.read_text(encoding="utf-8")
    assert capsys.readouterr().out == f"wrote {out}\n"
    picture = tmp_path / "patrol.svg"
    assert main(["machine", "draw", str(file), "--out", str(picture), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"written": [str(picture)]}
    words = "".join(ET.parse(picture).getroot().itertext())  # noqa: S314 - our own text
    assert all(node in words for node in ("home", "tired", "broken", "holding"))


def test_an_error_in_the_text_is_told_with_its_line(tmp_path, capsys):
    file = tmp_path / "m.machine"
    file.write_text("machine m\n a -> b when (p\n", encoding="utf-8")
    assert main(["machine", "draw", str(file), "--out", str(tmp_path / "m.svg")]) == 2
    assert f"{file}, line 2, column" in capsys.readouterr().err
    assert not (tmp_path / "m.svg").exists()

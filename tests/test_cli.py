"""The commands: exit codes, one JSON document, and messages that help."""

import json
import subprocess
import sys

import pytest

from planner.cli import COMMANDS, main


@pytest.mark.parametrize("name", ["worlds", "engines", "policies", "robots", "translators"])
def test_a_listing_names_its_parts_and_what_they_are(name, capsys):
    assert main([name, "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)[name]
    assert rows
    assert all(row["what"] and not row["what"].startswith("not importable") for row in rows)


def test_a_wrong_command_suggests_the_nearest(capsys):
    assert main(["plann"]) == 2
    assert "did you mean 'plan'" in capsys.readouterr().err


def test_help_lists_every_command(capsys):
    assert main(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(name in text for name in COMMANDS)


def test_no_command_is_bad_usage(capsys):
    assert main([]) == 2


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(name, capsys):
    with pytest.raises(SystemExit) as ended:
        main([name, "--help"])
    assert ended.value.code == 0
    assert "usage: cairn" in capsys.readouterr().out


def test_a_world_that_is_not_there_is_bad_input(capsys):
    assert main(["run", "tabeltop", "do it"]) == 2
    assert "did you mean 'tabletop'" in capsys.readouterr().err


def test_an_instruction_that_is_not_understood_is_refused_naming_the_word(capsys):
    assert main(["run", "tabletop", "paint the red cube", "--problem", "cube-single", "--json"]) == 13
    document = json.loads(capsys.readouterr().out)
    assert document["outcome"] == "refused"
    assert "'paint'" in document["reason"]


def test_an_instruction_is_carried_out_and_leaves_its_story(tmp_path, capsys):
    wanted = ["run", "tabletop", "put the red cube on the left", "--problem", "cube-single", "--seed", "3"]
    assert main([*wanted, "--save", str(tmp_path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["outcome"] == "done"
    assert {"trace.jsonl", "plan.txt", "machine.svg", "report.html"} <= {
        path.name for path in tmp_path.iterdir()
    }


def test_importing_planner_brings_in_nothing_heavy():
    code = "import planner, sys; print([m for m in ('torch', 'unified_planning', 'mujoco', 'numpy') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_worlds_of_machines_are_listed_but_not_run(capsys, tmp_path):
    assert main(["worlds", "--json"]) == 0
    names = {row["name"] for row in json.loads(capsys.readouterr().out)["worlds"]}
    assert {"tabletop", "craft", "water"} <= names
    assert main(["run", "craft", "make a cake", "--save", str(tmp_path)]) == 2
    assert "domains.craft.make_craft" in capsys.readouterr().err

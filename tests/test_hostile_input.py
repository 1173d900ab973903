"""What nobody means well: each gets one line that says what is wrong, within the limits, and all goes on after."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from planner.cli import main
from planner.core import Budget, PlanStatus
from planner.engines import workers
from planner.engines.check import engine_named
from tests import engine_tasks as tasks
from tests.running import children
from tests.test_engines_native import bomb

GOOD = (tasks.BLOCKS, tasks.FIVE_BLOCKS)


@pytest.fixture(autouse=True)
def _all_goes_on_after():
    yield
    assert engine_named("portfolio")(tasks.read(*GOOD), Budget(wall_s=20.0)).plan is not None
    workers.close_all()
    assert children() == []


@pytest.fixture
def run(tmp_path, capsys):
    def run_command(domain, problem, *options):
        paths = [tmp_path / "domain.pddl", tmp_path / "problem.pddl"]
        for path, text in zip(paths, (domain, problem), strict=True):
            path.write_text(text)
        code = main(["plan", *map(str, paths), *options])
        return code, capsys.readouterr()

    return run_command


CYCLE = tasks.ROUTES.replace("(:types place - object", "(:types place - site site - place")
UNDECLARED = tasks.BLOCKS.replace("(ontable ?x) (clear ?x) (handempty)", "(clear ?x) (handempty)", 1)


@pytest.mark.parametrize(
    ("texts", "word"),
    [
        ((CYCLE, tasks.TWO_ROUTES), "place"),
        ((UNDECLARED, tasks.FIVE_BLOCKS), "ontable"),
        ((tasks.BLOCKS, tasks.FIVE_BLOCKS.replace("(on a b)", "(on a z)")), "z"),
        ((tasks.BLOCKS, "(" * 5_000_000), "problem.pddl"),
        ((tasks.BLOCKS, tasks.FIVE_BLOCKS[:-20]), "problem.pddl"),
        (("", tasks.FIVE_BLOCKS), "domain.pddl"),
        (("\0\1\2", tasks.FIVE_BLOCKS), "domain.pddl"),
    ],
)
def test_bad_pddl_is_one_line_that_names_it(texts, word, run):
    code, said = run(*texts)
    assert code == 2
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert word in said.err
    assert "Traceback" not in said.err


def test_ten_megabytes_of_pddl_are_read_and_answered_within_the_limits(run):
    objects = " ".join(f"o{i}" for i in range(150_000))
    facts = " ".join(f"(ontable o{i}) (clear o{i})" for i in range(150_000))
    large = tasks.FIVE_BLOCKS.replace("a b c d e)", f"a b c d e {objects})", 1).replace(
        "(handempty))", f"(handempty) {facts})", 1
    )
    large += " " * (10_000_000 - len(large))
    began_s = time.monotonic()
    code, said = run(tasks.BLOCKS, large, "--time-limit", "5")
    assert code == 11
    assert said.err.count("\n") == 1
    assert time.monotonic() - began_s < 60


def test_a_bomb_of_actions_is_given_up_within_time_and_memory():
    began_s = time.monotonic()
    result = engine_named("portfolio")(bomb(), Budget(wall_s=5.0, memory_mb=1000.0))
    assert result.status in (PlanStatus.GAVE_UP, PlanStatus.SOLVED)
    assert time.monotonic() - began_s < 6.0


def test_missing_files_are_named(capsys):
    assert main(["plan", "nowhere.pddl", "nothing.pddl"]) == 2
    assert "nowhere.pddl" in capsys.readouterr().err
    assert main(["plan", str(Path(__file__).parent), "nothing.pddl"]) == 2

"""The planning benchmark runs engines and peers alike, counts as the competitions do, and says what is missing."""

import json

import pytest

from planner.bench.planning import by_domain, summarise
from planner.cli import main
from tests import engine_tasks as tasks


@pytest.fixture
def suite(tmp_path):
    for name, (domain, problem) in {
        "blocks/five": (tasks.BLOCKS, tasks.FIVE_BLOCKS),
        "blocks/ring": (tasks.BLOCKS, tasks.BLOCKS_IN_A_RING),
        "routes/two": (tasks.ROUTES, tasks.TWO_ROUTES),
    }.items():
        folder = tmp_path / "suite" / name
        folder.mkdir(parents=True)
        (folder / "domain.pddl").write_text(domain)
        (folder / "problem.pddl").write_text(problem)
    return tmp_path / "suite"


def test_engine_and_peer_are_run_and_scored_and_what_is_done_is_kept(suite, tmp_path, capsys):
    options = ["bench", "plan", "--suite", str(suite), "--engines", "cairn,lama-first (driver)", "--json"]
    options += ["--jobs", "1", "--time-limit", "20", "--out", str(tmp_path / "out")]
    assert main(options) == 0
    document = json.loads(capsys.readouterr().out)
    rows = {row["engine"]: row for row in document["rows"]}
    assert {name: row["solved"] for name, row in rows.items()} == {"cairn": 2, "lama-first (driver)": 2}
    assert rows["cairn"]["unsolvable"] == 1
    assert rows["cairn"]["invalid"] == 0
    assert document["by_domain"]["routes"] == {"cairn": 1, "lama-first (driver)": 1}
    assert (tmp_path / "out" / "plan.html").read_text().count("data:image/png") == 2
    lines = (tmp_path / "out" / "plan-runs.jsonl").read_text()
    assert main(options) == 0
    assert (tmp_path / "out" / "plan-runs.jsonl").read_text() == lines


def test_a_folder_without_tasks_and_an_engine_without_a_name_are_bad_input(suite, tmp_path, capsys):
    assert main(["bench", "plan", "--suite", str(tmp_path / "nothing")]) == 2
    assert "problem.pddl" in capsys.readouterr().err
    assert main(["bench", "plan", "--suite", str(suite), "--engines", "carin"]) == 2
    assert "did you mean 'cairn'" in capsys.readouterr().err


def test_scores_are_those_of_the_competitions():
    def run(engine, task, **found):
        return {"domain": "d", "task": task, "engine": engine, "limit_s": 100.0, "status": "solved", **found}

    runs = [
        run("a", "1", seconds=0.5, cost=10.0),
        run("a", "2", seconds=10.0, cost=8.0),
        run("b", "1", seconds=100.0, cost=5.0),
        {**run("b", "2", seconds=100.0), "status": "gave up"},
    ]
    rows = {row["engine"]: row for row in summarise(runs)}
    assert (rows["a"]["agile"], rows["a"]["satisficing"]) == (1.5, 1.5)
    assert (rows["b"]["agile"], rows["b"]["satisficing"]) == (0.0, 1.0)
    assert (rows["a"]["common"], rows["a"]["cost_common"], rows["b"]["cost_common"]) == (1, 10.0, 5.0)
    assert by_domain(runs) == {"d": {"a": 2, "b": 1}}

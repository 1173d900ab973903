"""The schedule of searches: how it is made of measured runs, and that the table in the project can be used."""

from __future__ import annotations

import json
import math

import pytest

from planner.bench.planning import agile
from planner.bench.schedule import FEWEST, finished, fitted, score
from planner.core import Budget, PlanStatus
from planner.engines import cairn, workers
from planner.engines.schedule import ANY, FILE, SEARCHES, SIZES, kind_of, schedule_for
from tests import engine_tasks as tasks

BOTH = (("lazy", 0.0), ("novelty", 0.0))


def outcome(task, search, seconds, operators=10, has_conditions=0):
    solved = (
        {"status": "solved", "seconds": seconds} if seconds < 30 else {"status": "gave up", "seconds": 30.0}
    )
    statistics = {"operators": operators, "has_conditions": has_conditions}
    return {"domain": "d", "task": task, "search": search, **solved, "statistics": statistics}


def test_two_searches_have_a_core_each_and_a_third_takes_its_share():
    alone_s = {"lazy": 6.0, "novelty": 9.0, "lama": 3.0}
    assert finished(BOTH, alone_s) == 6.0
    assert finished((*BOTH, ("lama", 0.0)), alone_s) == pytest.approx(4.5)
    # 2 s alone, then 4 s of its own at two thirds of the speed: lama would end at 2 + 3 * 3 / 2.
    assert finished((*BOTH, ("lama", 2.0)), alone_s) == pytest.approx(6.5)
    assert finished((("novelty", 0.0), ("lama", 10.0)), alone_s) == 9.0
    assert finished(BOTH, {"lama": 1.0}) == math.inf


def test_a_search_that_waits_begins_at_its_time_though_nothing_else_runs():
    assert finished((("lama", 4.0),), {"lama": 1.0}) == 5.0


def test_the_score_counts_only_what_ends_in_time():
    ends = [{"lazy": 5.0}, {"lazy": 31.0}]
    assert score((("lazy", 0.0),), ends, 30.0) == pytest.approx(agile(5.0, 30.0))


def test_each_kind_gets_the_searches_that_were_quick_on_it():
    runs = []
    for number in range(2 * FEWEST):
        for size, operators, first in (("small", 10, "lazy"), ("large", 10**6, "lama")):
            quick = "novelty" if number % 2 else first
            runs += [
                outcome(f"{size}-{number}", name, 4.0 if name == quick else 99.0, operators)
                for name in SEARCHES
            ]
    few = [outcome("one", name, 1.0, has_conditions=1) for name in SEARCHES]
    made = fitted([*runs, *few], 30.0)
    rows = {kind: dict(made["schedules"].get(kind, made["schedules"][ANY])) for kind in ("small", "large")}
    assert rows["small"]["lazy"] == rows["small"]["novelty"] == 0.0
    assert rows["large"]["lama"] == rows["large"]["novelty"] == 0.0
    assert rows["small"].get("lama", 30.0) > 0.0
    assert set(made["scores"]) == {ANY, "small", "large"}
    assert made["scores"]["small"]["agile"] == pytest.approx(2 * FEWEST * agile(4.0, 30.0), abs=0.01)


def test_the_table_in_the_project_is_for_tasks_of_every_kind_and_says_where_it_comes_from():
    document = json.loads(FILE.read_text(encoding="utf-8"))
    assert document["origin"]["commit"]
    for operators in (1, *(most for most, _ in SIZES)):
        for has_conditions in (0, 1):
            row = schedule_for({"operators": operators, "has_conditions": has_conditions})
            assert min(start_s for _, start_s in row) == 0.0
            assert {name for name, _ in row} <= set(SEARCHES)
    assert kind_of({"operators": 10**6, "has_conditions": 0}) == "large"


@pytest.mark.parametrize("search", SEARCHES)
def test_each_search_alone_solves_a_task(search):
    here = tasks.read(tasks.BLOCKS, tasks.FIVE_BLOCKS)
    result = cairn.solve(here, Budget(wall_s=20.0), cairn.Config(searches=((search, 0.0),)))
    workers.close_all()
    assert result.status is PlanStatus.SOLVED

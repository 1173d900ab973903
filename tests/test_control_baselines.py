"""How learners are judged in the mazes: by a walker that knows the way, and one that stands still."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from domains.maze.layout import Maze, cell_of, maze_named, middle_of
from learned.goal_learner import algorithm_named
from learned.goal_training import started
from learned.trajectories import Trajectories, open_trajectories, write_trajectories
from planner.bench import control_baselines, maze_arena
from planner.bench.control_baselines import as_it_acts, rows
from planner.bench.control_baselines_told import draw, lines_of, verdict_of
from planner.bench.maze_arena import LIMIT_STEPS, N_STILL, TASKS, Arena, open_arena, percents
from planner.core import BadInputError


@pytest.fixture(scope="module")
def arena() -> Arena:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(maze_arena, "N_AT_ONCE", 4)
        return open_arena("medium")


class KnowsTheWay:
    """Goes from cell to cell along a shortest way, then to the goal itself."""

    def __init__(self, maze: Maze) -> None:
        self.maze = maze
        self.calls = 0

    def act(self, seen, goals, _rng):
        self.calls += 1
        ways = np.array([self._toward(*one, *goal) for one, goal in zip(seen, goals, strict=True)]) - seen
        return np.clip(ways / 0.2, -1, 1).astype(np.float32)

    def _toward(self, x, y, goal_x, goal_y):
        here, goal = cell_of(x, y), cell_of(goal_x, goal_y)
        if here == goal:
            return goal_x, goal_y
        left = self.maze.distances(goal)
        return middle_of(min(self.maze.beside(here), key=left.__getitem__))


class StandsStill:
    calls = 0

    def act(self, seen, _goals, _rng):
        self.calls += 1
        return np.zeros_like(seen)


def test_who_knows_the_way_does_every_task(arena):
    walker = KnowsTheWay(maze_named("medium"))
    found = percents(walker, arena, 2)
    assert found == {**{f"task {task}": 100.0 for task in TASKS}, "percent": 100.0}
    assert walker.calls < 3 * LIMIT_STEPS  # ten episodes, four at once, in one call a step


def test_who_stands_still_does_none_and_is_not_waited_for(arena):
    walker = StandsStill()
    assert percents(walker, arena, 1)["percent"] == 0
    assert walker.calls == 2 * N_STILL  # five episodes, four at once


def test_a_line_is_the_mean_over_seeds_beside_what_was_published(tmp_path):
    kept = [
        {
            "maze": "large",
            "algorithm": "qrl",
            "seed": seed,
            "n_steps": n_steps,
            "percent": percent,
            "last_three": percent - 6,
            "by_task": {f"task {task}": percent for task in TASKS},
            "n_episodes": 2,
            "train_s": 2.0,
            "call_ms": 0.1 + seed,
            "curve": [[5 * n, percent - 9 + 3 * n] for n in range(1, n_steps // 5 + 1)],
            "settings": {},
        }
        for seed, (n_steps, percent) in enumerate(((30, 50.0), (15, 60.0)))
    ]
    (line,) = lines_of(kept)
    assert (line["task"], line["way"]) == ("pointmaze-large-navigate", "qrl")
    assert (line["percent"], line["percent_at_end"], line["n_runs"]) == (49.0, 55.0, 20)
    assert (line["published"], line["n_steps"], line["call_ms"]) == ([86, 9], 15, 1.1)
    assert line["interval_95_at_end"][0] < 55 < line["interval_95_at_end"][1]
    assert [one["percent"] for one in line["seeds"]] == [50.0, 60.0]
    draw(kept, tmp_path)
    assert (tmp_path / "control-baselines-large.png").stat().st_size > 1000


@pytest.mark.parametrize(
    ("percent", "before", "told"),
    [
        (45.0, 45.0, "within 45 to 55, level"),
        (44.0, 20.0, "below 45 to 55, rising"),
        (56.0, 70.0, "above 45 to 55, falling"),
    ],
)
def test_a_verdict_names_the_published_interval_and_what_the_curve_did(percent, before, told):
    curve = [(n, before if n <= 3 else percent) for n in range(1, 7)]
    assert verdict_of(percent, [curve], (50, 5)).startswith(told)
    assert verdict_of(percent, [curve[-3:]], (50, 5)) == told.partition(",")[0]
    assert verdict_of(percent, [curve], None).startswith("nothing published, " + told.rpartition(" ")[2])


def test_a_shorter_run_is_gone_on_with_and_a_whole_one_is_not_made_again(arena, tmp_path, monkeypatch):
    set_of(tmp_path / "pointmaze-medium-navigate")
    monkeypatch.setenv("CAIRN_DATA", str(tmp_path))
    small = {
        "MAZES": ("medium",),
        "SPECIAL": {"gcbc": {}},
        "N_EPISODES_BETWEEN": 1,
        "STRETCH": 2,
    }
    monkeypatch.setattr(maze_arena, "LIMIT_STEPS", 20)
    for name, value in small.items():
        monkeypatch.setattr(control_baselines, name, value)
    monkeypatch.setattr(control_baselines, "open_arena", lambda _: arena)
    monkeypatch.setattr(control_baselines, "draw", lambda *_: None)  # held above
    asked = SimpleNamespace(out=tmp_path, first_seed=3, seeds=1, only="baselines")
    for n_steps in (2, 4):
        monkeypatch.setattr(control_baselines, "N_STEPS", n_steps)
        (line,) = rows(asked)
        assert [point[0] for point in line["seeds"][0]["curve"]] == [*range(2, n_steps + 1, 2)]
    assert 0 < line["call_ms"] < 1000
    monkeypatch.setattr(control_baselines, "run_one", None)  # would be called
    assert rows(asked) == [line]


def test_runs_are_asked_for_by_part_of_their_name(tmp_path, monkeypatch):
    made = []
    monkeypatch.setattr(control_baselines, "open_arena", lambda maze: maze)
    monkeypatch.setattr(control_baselines, "run_one", lambda *one: made.append(one[:3]))
    asked = SimpleNamespace(out=tmp_path, first_seed=4, seeds=1, only="baselines-large-g")
    rows(asked)
    assert made == [("large", name, 4) for name in ("gcbc", "gcivl", "gciql", "gas", "goat", "guided-flow")]
    asked.only = "baselines-huge"
    with pytest.raises(BadInputError, match="no run of the baselines has 'baselines-huge' in its name"):
        rows(asked)


def test_gas_follows_a_graph_and_the_others_act_as_they_are(tmp_path):
    set_of(tmp_path)
    walks = open_trajectories(tmp_path)
    for name in ("gas", "gcbc"):
        settings = replace(algorithm_named(name).settings(), hidden=(8,))
        acting = as_it_acts(started(name, settings, walks, 0), walks).learner
        assert (getattr(acting, "graph", None) is not None) == (name == "gas")
        assert np.abs(acting.act(walks.observations[:3], walks.observations[7:10], None)).max() <= 1


def set_of(folder: Path) -> None:
    rng = np.random.default_rng(0)
    ends = np.array([19, 39])
    observations, actions = rng.random((2, 40, 2), dtype=np.float32)
    write_trajectories(Trajectories(observations, actions, ends, described={}), folder)

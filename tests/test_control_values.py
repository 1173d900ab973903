"""What is told of values in the mazes, by values that are right, wrong and of no use; actors with the true one."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from domains.maze.data_sets import Settings as Walks
from domains.maze.data_sets import make
from domains.maze.layout import cell_of, maze_named, middle_of
from domains.maze.shortest import ShortestWays, StepTable
from learned.trajectories import Trajectories, open_trajectories, write_trajectories
from planner.bench.control_values import CELL_STEPS, known, rows
from planner.bench.control_values_true import WAYS, Gains, fitted
from planner.bench.maze_arena import pairs_of
from planner.core import BadInputError

MEDIUM = maze_named("medium")


@pytest.fixture(scope="module")
def table() -> StepTable:
    return StepTable(MEDIUM)


def apart() -> np.ndarray:
    return np.array([[MEDIUM.distances(goal)[cell] for cell in MEDIUM.cells] for goal in MEDIUM.cells])


def test_the_true_value_is_told_as_right_and_its_reverse_as_wrong():
    true = -(1 - 0.99 ** (CELL_STEPS * apart())) / 0.01
    right, wrong = known(true, MEDIUM, 0.99), known(-true, MEDIUM, 0.99)
    assert right["rank"] == {"near": 1.0, "far": 1.0}
    assert right["nearer_percent"] == {"near": 100.0, "far": 100.0}
    assert right["too_high"] == {"round walls": 0.0, "in the open": 0.0}
    assert wrong["rank"] == {"near": -1.0, "far": -1.0}
    assert wrong["too_high"]["round walls"] > 100


def test_a_value_that_sees_through_walls_is_too_high_round_them():
    middles = np.array([middle_of(cell) for cell in MEDIUM.cells])
    straight = np.linalg.norm(middles[:, None] - middles, axis=-1) / 0.2
    found = known(-(1 - 0.99**straight) / 0.01, MEDIUM, 0.99)["too_high"]
    assert found["round walls"] > found["in the open"] + 10


def test_steps_looked_up_are_the_fewest_and_single_steps_are_told_apart(table):
    ways, rng = ShortestWays(MEDIUM), np.random.default_rng(0)
    starts, goals, _ = pairs_of(MEDIUM, 6, rng)
    found = table.steps(starts, goals)
    # Those of `ShortestWays` end a radius of 1, five steps, before the goal.
    fewest = np.array([ways.steps(*one) for one in zip(starts, goals, strict=True)])
    assert np.abs(found - fewest - 4.5).max() <= 3.0
    start = np.array([middle_of((1, 1))])
    goal = np.array([middle_of((1, 2))])
    assert table.steps(start, goal) - table.steps(start + np.array([[0.1, 0.0]]), goal) == pytest.approx(0.5)


def test_pairs_lie_in_cells_that_differ_and_as_far_apart_as_told():
    starts, goals, told = pairs_of(MEDIUM, 20, np.random.default_rng(1))
    for start, goal, cells in zip(starts, goals, told, strict=True):
        assert MEDIUM.distances(cell_of(*goal))[cell_of(*start)] == cells > 0


def test_the_true_value_rises_on_the_way_by_what_the_discount_leaves(table):
    gains = Gains(table, 0.99)
    near, far = np.array([middle_of((1, 1))]), np.array([middle_of((6, 6))])
    step = np.array([[0.2, 0.0]])
    by_step = gains(near, near + step, near + 4 * step).item()
    assert by_step == pytest.approx(1.25, abs=0.1)  # a step of the data's walkers is so much shorter
    assert 0 < abs(gains(far, far - [[0.0, 0.2]], near).item()) < by_step / 3


def test_actors_with_the_true_value_learn_to_go_where_the_data_go(tmp_path):
    made = make(Walks("medium", "navigate", 10, 200))
    write_trajectories(Trajectories(made.observations, made.actions, made.ends), tmp_path)
    walks = open_trajectories(tmp_path)
    for settings in WAYS["medium"].values():
        actor = fitted(MEDIUM, tmp_path, replace(settings, n_steps=150, hidden=(32,), learning_rate=3e-3))
        rows_ = np.arange(50, len(walks.observations) - 200, 37)
        acted = actor.act(walks.observations[rows_], walks.observations[rows_ + 5], np.random.default_rng(0))
        ways = walks.observations[rows_ + 5] - walks.observations[rows_]
        assert (acted * ways).sum(-1).mean() > 0.2


def test_without_runs_of_the_baselines_it_is_told_how_to_make_them(tmp_path, monkeypatch):
    monkeypatch.setattr("planner.bench.control_values.MAZES", ())
    with pytest.raises(BadInputError, match="no runs of the baselines are here"):
        rows(SimpleNamespace(out=tmp_path, first_seed=0))

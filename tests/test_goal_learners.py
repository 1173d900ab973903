"""Every learner of the table on a line that it can only learn from hindsight, and its checkpoint."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from learned import LEARNERS
from learned.goal_learner import LearnedPolicy, algorithm_named, load_learned, save_learned
from learned.goal_training import Hardware, Plan, started, train
from learned.hindsight import Mixture, draw_moves, goal_rows, later_rows_alike, rows_ahead
from learned.trajectories import Trajectories, open_trajectories, write_trajectories
from planner.core import BadInputError
from planner.core.execution import Target

SMALL = {"hidden": (16, 16), "batch": 32}


@pytest.fixture(scope="module")
def walks() -> Trajectories:
    """Walks on a plane, each with one heading; an action is the step."""
    rng = np.random.default_rng(0)
    n_walks, length = 40, 12
    headings = rng.uniform(-1, 1, (n_walks, 1, 2)).repeat(length, 1)  # (E, T, 2)
    seen = rng.uniform(-2, 2, (n_walks, 1, 2)) + np.cumsum(headings, axis=1) - headings
    ends = np.arange(1, n_walks + 1) * length - 1
    return Trajectories(
        seen.reshape(-1, 2).astype(np.float32), headings.reshape(-1, 2).astype(np.float32), ends
    )


def small(name: str, trajectories: Trajectories, seed: int = 0):
    row = algorithm_named(name)
    settings = row.settings()
    known = {key: value for key, value in SMALL.items() if hasattr(settings, key)}
    return started(name, replace(settings, **known), trajectories, seed)


def weights(learned) -> dict[str, torch.Tensor]:
    return {
        f"{name}/{key}": value.clone()
        for name, module in learned.learner.modules().items()
        for key, value in module.state_dict().items()
    }


def quietly(_: object) -> None:
    pass


# --- every learner ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(LEARNERS))
def test_a_step_changes_every_network_that_learns(name, walks):
    learned = small(name, walks)
    before = weights(learned)
    rng = np.random.default_rng(0)
    for _ in range(3):
        losses = learned.learner.update(walks, rng)
    assert losses
    assert all(np.isfinite(loss) for loss in losses.values())
    after = weights(learned)
    for module in learned.learner.modules():
        keys = [key for key in before if key.startswith(f"{module}/")]
        assert any(not torch.equal(before[key], after[key]) for key in keys), module


@pytest.mark.parametrize("name", sorted(LEARNERS))
def test_actions_are_allowed_and_one_row_is_as_in_many(name, walks):
    learned = small(name, walks)
    seen, goals = walks.observations[:7], walks.observations[20:27]
    many = learned.learner.act(seen, goals, np.random.default_rng(0))
    assert many.shape == (7, 2)
    assert np.abs(many).max() <= 1
    one = learned.learner.act(seen[:1], goals[:1], np.random.default_rng(0))
    assert np.allclose(one[0], many[0], atol=1e-5)


@pytest.mark.parametrize("name", sorted(LEARNERS))
def test_equal_seeds_give_equal_weights(name, walks):
    first, second = small(name, walks, seed=3), small(name, walks, seed=3)
    for learned in (first, second):
        rng = np.random.default_rng(5)
        for _ in range(2):
            learned.learner.update(walks, rng)
    found, other = weights(first), weights(second)
    assert all(torch.equal(found[key], other[key]) for key in found)


@pytest.mark.parametrize("name", sorted(LEARNERS))
def test_what_is_saved_is_loaded_exactly(name, walks, tmp_path):
    learned = small(name, walks)
    learned.learner.update(walks, np.random.default_rng(0))
    save_learned(learned, {"note": "x"}, tmp_path)
    loaded = load_learned(tmp_path)
    assert loaded.settings == learned.settings
    found, other = weights(learned), weights(loaded)
    assert all(torch.equal(found[key], other[key]) for key in found)
    seen, goals = walks.observations[:3], walks.observations[9:12]
    acted = [one.learner.act(seen, goals, np.random.default_rng(0)) for one in (learned, loaded)]
    assert np.array_equal(*acted)


@pytest.mark.parametrize("name", sorted(LEARNERS))
def test_training_gone_on_with_is_training_in_one_go(name, walks, tmp_path):
    whole = train(small(name, walks), walks, Plan(6, seed=1, stretch=2), tmp_path / "whole", quietly)
    train(small(name, walks), walks, Plan(4, seed=1, stretch=2), tmp_path / "parts", quietly)
    parts = train(small(name, walks), walks, Plan(6, seed=1, stretch=2), tmp_path / "parts", quietly)
    found, other = weights(whole), weights(parts)
    assert all(torch.equal(found[key], other[key]) for key in found)
    assert len((tmp_path / "parts" / "progress.jsonl").read_text().splitlines()) == 3


# --- cloning learns -------------------------------------------------------------------------------------------


def test_cloning_walks_to_a_target_that_no_walk_was_told_to_reach(walks):
    learned = train(small("gcbc", walks), walks, Plan(600), None, quietly)
    rng = np.random.default_rng(0)
    rows = draw_moves(walks, 100, rng).rows
    goals = walks.observations[np.minimum(rows + 4, walks.end_of(rows))]
    seen = walks.observations[rows]
    acted = learned.learner.act(seen, goals, rng)
    nearer = np.linalg.norm(seen + acted - goals, axis=-1) <= np.linalg.norm(seen - goals, axis=-1) + 1e-6
    assert nearer.mean() > 0.85


def test_short_numbers_learn_as_well(walks):
    losses = []
    plan = Plan(200, stretch=100, hardware=Hardware(is_short=True))
    train(small("gcbc", walks), walks, plan, None, lambda stretch: losses.append(stretch.losses["actor"]))
    assert losses[1] < losses[0]


def test_compiled_networks_learn_the_same(walks, monkeypatch):
    compiled, compile_one = [], torch.nn.Module.compile

    def traced(module):
        compiled.append(module)
        compile_one(module, backend="aot_eager")  # as the default, but without the C++ compiler's half minute

    monkeypatch.setattr(torch.nn.Module, "compile", traced)
    plain, learned = small("hiql", walks), small("hiql", walks)
    train(plain, walks, Plan(4, stretch=2), None, quietly)
    train(learned, walks, Plan(4, stretch=2, hardware=Hardware(is_compiled=True)), None, quietly)
    assert compiled == list(learned.learner.modules().values())
    assert all(torch.allclose(weights(plain)[key], one, atol=1e-5) for key, one in weights(learned).items())


@pytest.mark.parametrize(
    ("device", "words"), [("gpu7", "no device is called"), ("meta", "run on cpu or cuda")]
)
def test_a_device_that_cannot_learn_is_named(device, words):
    with pytest.raises(BadInputError, match=words):
        Hardware(device)


# --- hindsight ------------------------------------------------------------------------------------------------


def test_goals_come_from_the_same_trajectory_and_later(walks):
    rng = np.random.default_rng(0)
    rows = draw_moves(walks, 500, rng).rows
    for later in (
        later_rows_alike(walks, rows, rng),
        goal_rows(walks, rows, Mixture(0.0, 1.0, is_geometric=True), 0.9, rng),
        rows_ahead(walks, rows, 5),
    ):
        assert (later > rows).all()
        assert (later <= walks.end_of(rows)).all()


def test_a_mixture_keeps_its_shares(walks):
    rng = np.random.default_rng(0)
    rows = draw_moves(walks, 20_000, rng).rows
    goals = goal_rows(walks, rows, Mixture(0.2, 0.5, is_geometric=False), 0.99, rng)
    assert abs((goals == rows).mean() - 0.2) < 0.02
    is_near = (goals > rows) & (goals <= walks.end_of(rows))
    assert abs(is_near.mean() - 0.5) < 0.03


# --- bad input ------------------------------------------------------------------------------------------------


def test_a_set_comes_back_as_it_was_written(walks, tmp_path):
    write_trajectories(replace(walks, described={"maze": "m"}), tmp_path)
    found = open_trajectories(tmp_path)
    assert np.array_equal(found.observations, walks.observations)
    assert np.array_equal(found.ends, walks.ends)
    assert found.described == {"maze": "m"}
    assert isinstance(found.observations, np.memmap)


def test_a_set_with_no_number_in_it_is_refused(walks, tmp_path):
    seen = walks.observations.copy()
    seen[7, 1] = np.nan
    write_trajectories(replace(walks, observations=seen), tmp_path)
    with pytest.raises(BadInputError, match="row 7 has an entry that is no number"):
        open_trajectories(tmp_path)


def test_a_folder_without_trajectories_is_named(tmp_path: Path):
    with pytest.raises(BadInputError, match="no trajectories here"):
        open_trajectories(tmp_path)


def test_tampered_weights_are_refused(walks, tmp_path):
    learned = small("gcbc", walks)
    save_learned(learned, {}, tmp_path)
    file = tmp_path / "weights.safetensors"
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(bytes(content))
    with pytest.raises(BadInputError, match="not from one training"):
        load_learned(tmp_path)


def test_other_settings_do_not_go_on_with_a_folder(walks, tmp_path):
    train(small("gcbc", walks), walks, Plan(1), tmp_path, quietly)
    other = small("gcbc", walks)
    other = started("gcbc", replace(other.settings, batch=8), walks, 0)
    with pytest.raises(BadInputError, match="settings is"):
        train(other, walks, Plan(2), tmp_path, quietly)


@pytest.mark.parametrize(
    ("seen", "goal", "words"),
    [
        (np.zeros(3), np.zeros(2), r"what is seen has shape \(3,\)"),
        (np.zeros(2), np.array([0.0, np.nan]), "the target: entry 1 is nan"),
    ],
)
def test_a_policy_never_acts_on_what_it_cannot_read(walks, seen, goal, words):
    policy = LearnedPolicy(small("gcbc", walks))
    with pytest.raises(BadInputError, match=words):
        policy.act({"state": seen}, Target("reach", 0, goal))


def test_an_unknown_learner_is_named_with_the_nearest():
    with pytest.raises(BadInputError, match="gcbc"):
        algorithm_named("gcbs")

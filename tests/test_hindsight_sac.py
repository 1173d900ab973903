"""Goals learned online: what is kept, how it is gone on with, and what is refused."""

from __future__ import annotations

import json
import sys
import tempfile

import gymnasium
import numpy as np
import pytest

from learned.hindsight_checkpoints import load_goal_policy, resumed, save, train
from learned.hindsight_sac import Settings, Training
from planner.cli import main
from planner.core import BadInputError
from planner.core.execution import Target

QUICK = Settings((32,), 1e-2, 0.8, batch=64, replay=2_000, begin=60, evaluate_every=100)


class Walk(gymnasium.Env):
    """A point on a line that is to come to a goal."""

    def __init__(self):
        box = gymnasium.spaces.Box(-9.0, 9.0, (1,))
        self.observation_space = gymnasium.spaces.Dict(
            {"observation": box, "achieved_goal": box, "desired_goal": box}
        )
        self.action_space = gymnasium.spaces.Box(-0.5, 0.5, (1,))

    def reset(self, *, seed=None, options=None):
        super().reset(seed=seed, options=options)
        self.goal, self.place, self.n = self.np_random.uniform(-1.0, 1.0, 1), np.zeros(1), 0
        return self.seen(), {}

    def seen(self):
        parts = {"observation": self.place, "achieved_goal": self.place, "desired_goal": self.goal}
        return {name: part.astype(np.float32) for name, part in parts.items()}

    def compute_reward(self, achieved, desired, _):
        return -(np.linalg.norm(achieved - desired, axis=-1) > 0.1).astype(np.float32)

    def step(self, action):
        self.place, self.n = np.clip(self.place + action, -9.0, 9.0), self.n + 1
        return self.seen(), float(self.compute_reward(self.place, self.goal, {})), False, self.n == 10, {}


def success(policy, n=20):
    env, good = Walk(), 0
    for seed in range(n):
        seen, _ = env.reset(seed=seed)
        for _ in range(10):
            seen, reward, *_ = env.step(policy.act(seen, Target("walk", 0, seen["desired_goal"])))
        good += reward == 0.0
    return good / n


def training(settings=QUICK, seed=0):
    return Training(Walk(), success, settings, seed)


def test_a_walk_is_learned_and_told():
    one, steps = training(), []
    points = list(one.run(300, steps.append))
    assert [point.n_steps for point in points] == [100, 200, 300]
    assert steps == list(range(1, 301))
    assert points[-1].success >= 0.9
    assert points[-1].cpu_s > 0.0


def test_what_is_kept_comes_back_exactly_and_is_gone_on_with(tmp_path):
    one = training()
    points = train(one, 200, tmp_path, lambda point: None)
    other = training()
    assert resumed(other, tmp_path) == points
    mine, theirs = one.arrays(), other.arrays()
    assert mine.keys() == theirs.keys()
    assert any(name.startswith("optimiser/critic/") for name in mine)
    for name, array in mine.items():
        assert array.dtype == theirs[name].dtype
        assert np.array_equal(array, theirs[name]), name
    more = train(training(), 300, tmp_path, lambda point: None)
    assert [point.n_steps for point in more] == [100, 200, 300]
    assert sorted(file.name for file in tmp_path.iterdir()) == ["config.json", "values-300.safetensors"]


def test_a_training_leaves_no_folder_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    list(training().run(100))
    assert list(tmp_path.iterdir()) == []


def test_the_first_steps_after_going_on_only_gather(tmp_path):
    save(one := training(), list(one.run(100)), tmp_path)
    other = training()
    resumed(other, tmp_path)
    before = other.arrays()["policy/actor.mu.weight"]
    list(other.run(160))
    assert np.array_equal(other.arrays()["policy/actor.mu.weight"], before)
    list(other.run(161))
    assert not np.array_equal(other.arrays()["policy/actor.mu.weight"], before)


def test_the_kept_policy_acts_as_the_librarys_within_bounds(tmp_path):
    one = training()
    save(one, list(one.run(100)), tmp_path)
    policy, scaling = load_goal_policy(tmp_path), one.model.get_vec_normalize_env()
    rng = np.random.default_rng(0)
    for _ in range(20):
        seen = {name: rng.normal(size=1) for name in ("observation", "achieved_goal", "desired_goal")}
        action = policy.act(seen, Target("walk", 0, seen["desired_goal"]))
        theirs, _ = one.model.predict(scaling.normalize_obs(seen), deterministic=True)
        assert np.allclose(action, theirs, atol=1e-5)
        assert np.abs(action).max() <= 0.5


def test_the_same_seed_learns_the_same():
    first, second, other = (training(seed=seed) for seed in (1, 1, 2))
    for one in (first, second, other):
        list(one.run(100))
    name = "policy/critic.qf0.0.weight"
    assert np.array_equal(first.arrays()[name], second.arrays()[name])
    assert not np.array_equal(first.arrays()[name], other.arrays()[name])


def test_another_training_or_changed_values_are_not_gone_on_with(tmp_path):
    save(one := training(), list(one.run(70)), tmp_path)
    with pytest.raises(BadInputError, match="seed is 0 there and 1 here"):
        resumed(training(seed=1), tmp_path)
    with pytest.raises(BadInputError, match="settings is"):
        resumed(training(Settings(hidden=(8,))), tmp_path)
    (tmp_path / "values-70.safetensors").write_bytes(b"something else")
    with pytest.raises(BadInputError, match="Restore both, or train anew"):
        load_goal_policy(tmp_path)
    (tmp_path / "config.json").write_text("{")
    with pytest.raises(BadInputError, match="not JSON"):
        load_goal_policy(tmp_path)
    with pytest.raises(BadInputError, match="no checkpoint there"):
        load_goal_policy(tmp_path / "nowhere")


def test_what_the_policy_or_the_library_cannot_use_is_refused(monkeypatch):
    policy = training().policy()
    good = {"observation": np.zeros(1), "achieved_goal": np.zeros(1)}
    for name, bad, words in (
        ("observation", np.zeros(2), r"observation has shape \(2,\); expected 1"),
        ("achieved_goal", np.array([np.nan]), "achieved_goal has an entry that is no number"),
        ("observation", None, "observation is missing"),
    ):
        with pytest.raises(BadInputError, match=words):
            policy.act({**good, name: bad}, Target("walk", 0, np.zeros(1)))
    with pytest.raises(BadInputError, match="Use a goal-aware environment"):
        Training(gymnasium.make("CartPole-v1"), success, QUICK, 0)
    with pytest.raises(BadInputError, match="1 or more"):
        Settings(begin=0)
    monkeypatch.setitem(sys.modules, "stable_baselines3", None)
    with pytest.raises(BadInputError, match=r"pip install 'cairn-planner\[control\]'"):
        training()


def test_the_command_trains_reaching_and_goes_on(tmp_path, capsys):
    words = ["train", "fetch", "--algorithm", "sac-her", "--out", str(tmp_path), "--steps"]
    assert main([*words, "20"]) == 0
    assert main([*words, "40"]) == 0
    assert "steps: 40\n" in capsys.readouterr().out
    document = json.loads((tmp_path / "config.json").read_text())
    assert (document["env"], document["n_steps"]) == ("FetchReach-v4", 40)
    assert main([*words, "40", "--task", "rech"]) == 2
    assert "did you mean 'reach'" in capsys.readouterr().err
    assert main(["train", "tabletop", "--algorithm", "sac-her"]) == 2
    assert "is for fetch, not 'tabletop'" in capsys.readouterr().err

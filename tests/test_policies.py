"""The learned skills: the shipped weights, and one call of each in the simulator."""

from __future__ import annotations

import json

import numpy as np
import pytest

from domains import DOMAINS
from domains.tabletop.env import TabletopEnv
from domains.tabletop.evaluation import run_call
from domains.tabletop.oracles import TEACHERS, clear_grasp_yaw, clutter_top, turn_to
from learned import POLICIES
from learned.goal_conditioned_bc import Config, load, read, save, train
from learned.tabletop_skills import WEIGHTS, features, load_policy
from planner.core.errors import BadInputError
from planner.core.execution import Target
from planner.core.formula import Atom
from planner.core.machine import Subgoal
from planner.core.semantics import applicable
from planner.core.tables import load as load_part
from planner.pipeline import DEFAULT_ROBOT
from planner.robots import ROBOTS


@pytest.fixture(scope="module")
def one_cube() -> TabletopEnv:
    return TabletopEnv("cube-single")


@pytest.fixture(scope="module")
def two_cubes() -> TabletopEnv:
    return TabletopEnv("cube-double")


@pytest.mark.parametrize("name", sorted(POLICIES))
def test_the_table_leads_to_a_policy_that_acts_within_bounds_in_its_world(name):
    home = name.partition("-")[0]
    body, _ = DEFAULT_ROBOT[home]
    world = load_part(DOMAINS, home)()
    robot = load_part(ROBOTS, body)(next(iter(world.variants)), seed=0)
    try:
        seen = robot.observe()
        step = applicable(world.task_from(seen), seen.state)[0]
        target = world.target_for(Subgoal(Atom("done"), skill=step.atom), seen, 0)
        action = load_part(POLICIES, name)().act(seen.arrays, target)
    finally:
        robot.close()
    assert action.dtype == np.float64
    assert action.shape == robot.env.action_space.shape
    assert np.abs(action).max() <= 1.0


def test_it_picks_a_cube_and_stacks_it_on_another(two_cubes):
    env, policy = two_cubes, load_policy()
    seen, _ = env.reset(seed=4, options={"task_id": 2})
    lifted = np.array([*seen["cube_pos"][0][:2], 0.2, clear_grasp_yaw(seen, 0)])
    assert run_call(env, Target("pick", 0, lifted), policy.act) is not None
    seen = env.observe()
    yaw = float(seen["effector_yaw"][0])
    on_top = seen["cube_pos"][1] + np.array([0.0, 0.0, 0.04])
    target = Target("place", 0, np.array([*on_top, yaw + turn_to(yaw, 0.0, np.pi / 2)]))
    assert run_call(env, target, policy.act) is not None
    assert np.linalg.norm(env.observe()["cube_pos"][0] - on_top) < 0.01


def test_it_unlocks_the_drawer_and_pulls_it_open():
    env = TabletopEnv("scene")
    policy = load_policy()
    env.reset(seed=0, options={"task_id": 4})
    assert run_call(env, Target("press", 0, np.array([1.0, 0.0, 0.0, 0.0])), policy.act) is not None
    assert run_call(env, Target("slide", 0, np.array([-0.16, 0.0, 0.0, 0.0])), policy.act) is not None


def test_weights_of_another_training_are_refused(tmp_path):
    networks, described = load(WEIGHTS)
    assert set(networks) == set(TEACHERS)
    assert set(described["skills"]) == set(TEACHERS)
    save(networks, {}, Config(), tmp_path)
    document = json.loads((tmp_path / "config.json").read_text())
    (tmp_path / "config.json").write_text(json.dumps({**document, "sha256": "0" * 64}))
    with pytest.raises(ValueError, match="not from one training"):
        load(tmp_path)
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ValueError, match="expects none"):
        read(tmp_path)


def test_a_skill_that_does_not_exist_is_told_with_the_nearest_that_does(one_cube):
    seen, _ = one_cube.reset(seed=0)
    with pytest.raises(BadInputError, match="no skill is called 'pik'; did you mean 'pick'"):
        load_policy().act(seen, Target("pik", 0, np.zeros(4)))


def test_training_fits_a_simple_law_and_is_the_same_for_the_same_seed():
    inputs = np.random.default_rng(0).uniform(-1.0, 1.0, (2000, 3))
    labels = np.clip(2.0 * inputs[:, :2], -1.0, 1.0)
    config = Config(hidden=(32,), n_steps=300, batch=128)
    first, second = (train(inputs, labels, config, 1, lambda _: None) for _ in range(2))
    assert np.abs(first.network(inputs[0]) - labels[0]).max() < 0.15
    assert np.array_equal(first.network(inputs[0]), second.network(inputs[0]))


def test_features_do_not_depend_on_things_far_from_the_way(two_cubes):
    env = two_cubes
    env.reset(seed=0)
    env.move_cube(0, np.array([0.35, -0.2, 0.02]), 0.0)
    target = Target("pick", 0, np.array([0.35, -0.2, 0.2, 0.0]))
    env.move_effector(np.array([0.35, -0.1, 0.2]), 0.0)
    described = []
    for y in (0.15, 0.25):
        env.move_cube(1, np.array([0.5, y, 0.02]), 0.3)
        seen = env.observe()
        assert clutter_top(seen, seen["effector_pos"], seen["cube_pos"][0], 0) == 0.0
        described.append(features(seen, target))
    assert np.array_equal(described[0], described[1])

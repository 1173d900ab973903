"""The product of an environment and a hierarchy pays as the hierarchy does, and tells a step at every node."""

from __future__ import annotations

import warnings

import gymnasium as gym
import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env
from hypothesis import given, settings
from hypothesis import strategies as st

from domains.craft import craft_hierarchy, make_craft
from domains.craft.env import N_ACTIONS
from domains.craft.walker import walk
from learned.machine_env import MachineReward
from planner.core import BadInputError
from planner.machines import Shaping, start, step
from tests.random_machines import OBSERVATIONS, hierarchies, traces

DISCOUNT = 0.9


class Told(gym.Env):
    """An environment that tells a fixed row of sets of facts, and shows how many it has told."""

    def __init__(self, trace):
        self.trace, self.n_told = trace, 0
        self.observation_space = gym.spaces.Discrete(len(trace) + 1)
        self.action_space = gym.spaces.Discrete(1)

    # gymnasium gives these by name
    def reset(self, *, seed=None, options=None):  # noqa: ARG002
        super().reset(seed=seed)
        self.n_told = 0
        return 0, {"facts": frozenset()}

    # there is but one action
    def step(self, action):  # noqa: ARG002
        self.n_told += 1
        return (
            self.n_told,
            -1.0,
            False,
            self.n_told == len(self.trace),
            {"facts": self.trace[self.n_told - 1]},
        )


@settings(max_examples=25, deadline=None)
@given(hierarchies(), traces, st.booleans())
def test_the_product_steps_and_pays_as_the_hierarchy_does(hierarchy, trace, is_shaped):
    shaping = Shaping(hierarchy, DISCOUNT) if is_shaped else None
    env = MachineReward(Told(trace), hierarchy, nodes_as="number", shaping=shaping)
    position = start(hierarchy)
    observed, told = env.reset()
    assert env.positions[observed["node"]] == position
    for facts in trace:
        if position.has_ended:
            break
        after, paid, _ = step(hierarchy, position, facts)
        observed, reward, terminated, _, told = env.step(0)
        assert env.positions[observed["node"]] == after
        assert reward == (paid if shaping is None else shaping.shaped(paid, position, after))
        assert told["plain_reward"] == paid
        assert (terminated, told["is_accepted"]) == (after.has_ended, after.is_accepted)
        position = after


@settings(max_examples=20, deadline=None)
@given(hierarchies(), st.sampled_from(OBSERVATIONS))
def test_a_step_is_told_at_every_node_as_it_would_have_been_there(hierarchy, facts):
    env = MachineReward(Told([facts]), hierarchy, nodes_as="number")
    told = env.counterfactuals(0, 0, 1, facts)
    open_positions = [position for position in env.positions if not position.has_ended]
    assert len(told) == len(open_positions)
    for position, one in zip(open_positions, told, strict=True):
        after, paid, _ = step(hierarchy, position, facts)
        assert env.positions[one.seen["node"]] == position
        assert env.positions[one.after["node"]] == after
        assert (one.reward, one.terminated) == (paid, after.has_ended)


def test_gymnasium_has_nothing_to_complain_of():
    hierarchy = craft_hierarchy("book")
    for nodes_as in ("one-hot", "number"):
        env = MachineReward(make_craft(None, "open"), hierarchy, nodes_as=nodes_as)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.filterwarnings(
                "ignore", message=".*(spec is None|not have the same|render modes|alternative|wrapped).*"
            )
            check_env(env, skip_render_check=True)


def test_who_walks_the_task_is_paid_by_the_machine_as_by_the_world_itself():
    env = make_craft("book", "open", seed=3)
    env.reset(seed=3)
    assert walk(env) == 1.0
    product = MachineReward(make_craft("book", "open"), craft_hierarchy("book"))
    product.reset(seed=3)
    rng, paid, ended = np.random.default_rng(0), 0.0, False
    while not ended:
        observed, reward, terminated, truncated, told = product.step(int(rng.integers(N_ACTIONS)))
        paid, ended = paid + reward, terminated or truncated
        assert observed["node"].sum() == 1
        assert observed["node"][told["node"]] == 1
    assert paid == float(told["success"])


def test_an_environment_without_facts_and_another_machines_shaping_are_refused():
    class Silent(Told):
        def step(self, action):
            return (*super().step(action)[:4], {})

    env = MachineReward(Silent([frozenset()]), craft_hierarchy("book"))
    env.reset()
    with pytest.raises(BadInputError, match="tells no facts"):
        env.step(0)
    with pytest.raises(BadInputError, match="make it from the same hierarchy"):
        MachineReward(Told([]), craft_hierarchy("book"), shaping=Shaping(craft_hierarchy("map"), 0.9))

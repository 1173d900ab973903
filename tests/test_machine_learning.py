"""What a step teaches is right, and learning improves, the same for the same seed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from domains.craft import FACTS, craft_hierarchy, make_craft
from domains.craft.walker import fewest_steps
from domains.machine_table import facts_of
from learned.crm import FlatLearner, Moved
from learned.learning_worlds import craft_world, seeds_of_starts, water_world
from learned.machine_training import ALGORITHMS, Settings, Training
from learned.many_headed import StateNumbers, TabularQ, chosen
from learned.positions import table_of_positions
from planner.core import BadInputError
from planner.machines import step

DISCOUNT = 0.9
ITEMS = [0, *(1 << bit for bit in range(len(FACTS)))]
BIT = {name: 1 << bit for bit, name in enumerate(FACTS)}


def corridor():
    """A corridor of five cells: a fact at each end. Returns after (S, A) and label (S, A) of stepping there."""
    after = np.array([[max(0, cell - 1), min(4, cell + 1)] for cell in range(5)])
    label = np.zeros((5, 2), dtype=np.int64)
    label[1, 0], label[3, 1] = BIT["sugarcane"], BIT["workbench"]
    return after, label


def product_values(table, after, label):
    """The optimal values (S, N, A) of the product by value iteration, state by state."""
    n_nodes = len(table.all)
    values = np.zeros((5, n_nodes, 2))
    for _ in range(200):
        for cell in range(5):
            for node in np.flatnonzero(~table.has_ended):
                for action in range(2):
                    told, there = label[cell, action], after[cell, action]
                    following = table.follow[node, told]
                    rest = 0.0 if table.has_ended[following] else values[there, following].max()
                    values[cell, node, action] = table.reward[node, told] + DISCOUNT * rest
    return values


@pytest.mark.parametrize("counterfactual", [True, False])
def test_values_come_to_those_of_value_iteration_on_the_product(counterfactual):
    table = table_of_positions(craft_hierarchy("paper"), FACTS, ITEMS)
    after, label = corridor()
    q = TabularQ(np.ones((len(table.all), 2), dtype=np.bool_))
    learner = FlatLearner(table, q, DISCOUNT, counterfactual=counterfactual)
    rng, cells = np.random.default_rng(0), np.full(4, 2)
    runs = learner.begin(4)
    for _ in range(1500):
        actions = rng.integers(2, size=4)
        there, told = after[cells, actions], label[cells, actions]
        is_over = table.has_ended[table.follow[runs, told]]
        runs = learner.follow(runs, Moved(cells, actions, there, told, is_over))
        cells = np.where(is_over, 2, there)
    expected = product_values(table, after, label)
    is_open = ~table.has_ended
    found = q.values(np.arange(5))[:, is_open]
    reached = [1, 2, 3] if not counterfactual else [1, 2, 3, 0]  # cells that a run acts in at either node
    assert found[reached] == pytest.approx(expected[reached][:, is_open], abs=1e-3 if counterfactual else 0.2)
    if counterfactual:
        assert expected[2, 0].max() == pytest.approx(DISCOUNT**5)
        assert found[2].max(axis=1) == pytest.approx(expected[2][is_open].max(axis=1), abs=1e-3)


def test_counterfactual_targets_are_the_step_at_each_node_and_the_plain_ones_that_of_its_own():
    table = table_of_positions(craft_hierarchy("book", True), FACTS, ITEMS)
    q = TabularQ(np.ones((len(table.all), 3), dtype=np.bool_))
    labels = np.array([BIT["rabbit"], BIT["lava"], 0, BIT["table"]])
    moved = Moved(np.arange(4), np.zeros(4, int), np.arange(4), labels, np.zeros(4, bool))
    runs = np.flatnonzero(~table.has_ended)[[0, 0, 1, 2]]
    every = FlatLearner(table, q, DISCOUNT, counterfactual=True).experience(runs, moved)
    for row, label in enumerate(labels):
        for column, node in enumerate(every.heads[row]):
            position, paid, _ = step(table.hierarchy, table.all[node], facts_of(int(label), FACTS))
            assert table.all[every.next_heads[row, column]] == position
            assert every.rewards[row, column] == paid
            assert every.discounts[row, column] == (0.0 if position.has_ended else DISCOUNT)
    own = FlatLearner(table, q, DISCOUNT, counterfactual=False).experience(runs, moved)
    assert own.heads[:, 0].tolist() == runs.tolist()
    for row, node in enumerate(runs):
        column = every.heads[row].tolist().index(node)
        assert own.rewards[row, 0] == every.rewards[row, column]
        assert own.next_heads[row, 0] == every.next_heads[row, column]


def test_states_are_numbered_as_they_are_first_seen_and_known_again():
    numbers, rows = StateNumbers(), np.array([[1, 2], [3, 4], [1, 2]], dtype=np.uint8)
    assert numbers(rows).tolist() == [0, 1, 0]
    again = StateNumbers()
    again.restore(numbers.arrays())
    assert again(rows[::-1]).tolist() == [0, 1, 0]
    assert again(np.array([[9, 9]], dtype=np.uint8)).tolist() == [2]


def test_chance_breaks_ties_and_explores_only_what_is_allowed():
    rng, values = np.random.default_rng(0), np.array([[1.0, 1.0, 0.0, -np.inf]] * 300)
    greedy = chosen(values, 0.0, rng)
    assert set(greedy.tolist()) == {0, 1}
    assert set(chosen(values, 1.0, rng).tolist()) == {0, 1, 2}
    assert set(chosen(values, 0.0, None).tolist()) == {0}


def quick(algorithm):
    return Settings(algorithm, n_envs=16, evaluate_every=1600, stretch=16000)


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_learning_in_two_grids_comes_to_do_the_task(algorithm):
    training = Training(craft_world("bucket", "open-lava", n_starts=2), quick(algorithm), seed=0)
    points = list(training.run(24_000))
    assert points[0].mean_return == 0.0
    assert points[-1].mean_return == 1.0
    best = [
        fewest_steps(make_craft("bucket", "open-lava", n_grids=2, seed=seed)) for seed in seeds_of_starts(2)
    ]
    assert np.mean(best) <= points[-1].mean_length <= 1.6 * np.mean(best)


def test_the_same_seed_learns_the_same_and_another_does_not():
    def values(seed):
        training = Training(craft_world("book", n_starts=1), quick("hrm"), seed)
        points = list(training.run(4_800))
        return str(points), {name: array.tobytes() for name, array in training.arrays().items()}

    assert values(1) == values(1)
    assert values(1)[1] != values(2)[1]


@pytest.mark.parametrize("algorithm", ["hrm", "crm"])
def test_training_that_goes_on_from_a_checkpoint_is_training_that_was_never_stopped(algorithm):
    world, short = craft_world("book", n_starts=1), replace(quick(algorithm), stretch=3200)
    whole = Training(world, short, seed=3)
    expected = list(whole.run(6400))
    first = Training(world, short, seed=3)
    half = list(first.run(3200))
    second = Training(world, short, seed=3)
    second.restore(first.arrays(), first.n_steps)
    assert str(half + list(second.run(6400))) == str(expected)
    assert {k: v.tobytes() for k, v in second.arrays().items()} == {
        k: v.tobytes() for k, v in whole.arrays().items()
    }


def test_seeds_of_starts_are_of_all_starts():
    grids = set()
    for seed in seeds_of_starts(4):
        env = make_craft("cake", n_grids=4)
        env.reset(seed=seed)
        grids.add(env.codes.tobytes())
    assert len(grids) == 4


def test_unknown_names_and_uneven_stretches_are_told():
    with pytest.raises(BadInputError, match="did you mean 'crm'"):
        Settings("crn")
    with pytest.raises(BadInputError, match="must be a multiple"):
        Settings(evaluate_every=1000)
    with pytest.raises(BadInputError, match="number of black balls"):
        water_world("rg", "open")

"""CraftWorld: what lies where, what is told, one run and many, and that every task can be done."""

from __future__ import annotations

import warnings
import xml.etree.ElementTree as ET
from collections import deque

import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env
from gymnasium.vector import AutoresetMode, SyncVectorEnv
from gymnasium.wrappers.vector import RecordEpisodeStatistics
from hypothesis import given, settings
from hypothesis import strategies as st

from domains.craft import FACTS, TASKS, make_craft, make_craft_batch
from domains.craft.layout import HEADINGS, LAVA_CODE, LAYOUTS, WALL_CODE, scattered
from domains.craft.observing import OBSERVATIONS
from domains.craft.sprites import AGENT, COLOURS, FLOOR, SPRITES, WALL
from domains.craft.walker import fewest_steps, shortest_way, walk
from planner.core import Atom, BadInputError

LEFT, RIGHT, FORWARD = range(3)
N_ITEMS = 10


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("observe", OBSERVATIONS)
def test_gymnasium_has_nothing_to_complain_of(layout, observe):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings(
            "ignore", message=".*(spec is None|not have the same|render modes|alternative).*"
        )
        check_env(make_craft("cake", layout, observe=observe))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("task", TASKS)
def test_every_task_can_be_done_in_every_layout(layout, task):
    env = make_craft(task, layout, observe="place")
    for seed in range(20):
        env.reset(seed=seed)
        assert walk(env) == 1.0
        assert env.n_steps < 300


@pytest.mark.parametrize(("name", "layout"), LAYOUTS.items())
def test_a_grid_has_what_the_paper_says_and_nothing_shares_a_cell(name, layout):
    rng = np.random.default_rng(0)
    n_lava = {"open": 0, "open-lava": 1, "rooms": 0, "rooms-lava": 4}[name]
    seen_counts = set()
    for _ in range(50):
        codes, cell, heading = scattered(layout, rng)
        counts = np.bincount(codes.reshape(-1), minlength=WALL_CODE + 1)
        assert counts[LAVA_CODE] == n_lava
        assert set(counts[1 : N_ITEMS + 1]) <= set(range(1, layout.most_of_a_kind + 1))
        seen_counts |= set(counts[1 : N_ITEMS + 1].tolist())
        assert codes.reshape(-1)[cell] == 0
        assert heading in range(4)
    assert seen_counts == set(range(1, layout.most_of_a_kind + 1))
    assert codes.shape == ((7, 7) if name.startswith("open") else (13, 13))


def test_four_rooms_are_joined_by_four_doors_that_nothing_stands_in():
    layout = LAYOUTS["rooms"]
    walls = layout.empty == WALL_CODE
    assert walls[6, :7].sum() == 6  # the left wall between above and below, less its door
    assert walls[7, 6:].sum() == 6
    assert walls[:, 6].sum() == 11
    free = {divmod(int(cell), 13) for cell in layout.spots}
    for row, column in layout.doors:
        beside = {(row + down, column + right) for down, right in HEADINGS}
        assert not free & {(row, column), *beside}
        assert not walls[row, column]
    assert len(free) == 25 + 30 + 25 + 20 - 8


def test_what_lies_in_a_cell_is_told_once_when_it_is_entered():
    env = make_craft(None, "open-lava", seed=4)
    env.reset()
    env.codes = np.full((7, 7), WALL_CODE, dtype=np.uint8)
    env.codes[3, 1:5] = [0, 1 + FACTS.index("squid"), LAVA_CODE, 0]
    env.cell, env.heading = (3, 1), 0
    told = [env.step(action)[4] for action in (FORWARD, LEFT, FORWARD, RIGHT, FORWARD, FORWARD, FORWARD)]
    squid, lava, nothing = frozenset({Atom("squid")}), frozenset({Atom("lava")}), frozenset()
    assert [each["facts"] for each in told] == [squid, nothing, nothing, nothing, lava, nothing, nothing]
    assert [each["label"] for each in told] == [1 << 8, 0, 0, 0, 1 << 10, 0, 0]
    assert env.cell == (3, 4)


@pytest.mark.parametrize(("turn", "then"), [(LEFT, [3, 2, 1, 0]), (RIGHT, [1, 2, 3, 0])])
def test_four_turns_are_a_whole_one(turn, then):
    env = make_craft(None, seed=0)
    env.reset()
    env.heading = 0
    seen = []
    for _ in range(4):
        env.step(turn)
        seen.append(env.heading)
    assert seen == then


def test_lava_ends_a_task_without_pay():
    env = make_craft("paper", "rooms-lava")
    env.reset(seed=1)
    codes = np.where(env.codes == WALL_CODE, WALL_CODE, 0).astype(np.uint8)
    codes[env.codes == LAVA_CODE] = 1
    way = shortest_way(codes, (env.cell, env.heading), frozenset({1}))
    assert way is not None
    *_, last = [env.step(action) for action in way]
    assert last[1:4] == (0.0, True, False)
    assert last[4]["facts"] == {Atom("lava")}
    assert not last[4]["success"]


def test_an_episode_is_cut_after_its_steps():
    env = make_craft("cake", max_steps=3, seed=0)
    env.reset()
    assert [env.step(LEFT)[2:4] for _ in range(3)] == [(False, False), (False, False), (False, True)]


@pytest.mark.parametrize("observe", OBSERVATIONS)
def test_an_observation_says_where_everything_is(observe):
    env = make_craft("cake", "rooms-lava", observe=observe)
    seen, _ = env.reset(seed=5)
    (row, column), size = env.cell, 13
    if observe == "grid":
        assert seen.shape == (16, size, size)
        for code in range(1, WALL_CODE + 1):
            assert np.array_equal(seen[code - 1].astype(bool), env.codes == code)
        assert seen[WALL_CODE:].sum() == 1
        assert seen[WALL_CODE + env.heading, row, column] == 1
    elif observe == "compact":
        assert seen.tolist() == [row, column, env.heading, *env.codes.reshape(-1)]
    else:
        assert seen == (row * size + column) * 4 + env.heading


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from([None, *TASKS]),
    st.sampled_from(sorted(LAYOUTS)),
    st.sampled_from(OBSERVATIONS),
    st.integers(0, 2**31),
    st.integers(1, 60),
    st.sampled_from([0, 3]),
)
def test_many_at_once_are_as_many_alone(task, layout, observe, seed, max_steps, n_grids):
    n_envs = 5
    kept = {"observe": observe, "max_steps": max_steps, "n_grids": n_grids}
    batch = make_craft_batch(task, layout, n_envs, **kept)
    alone = SyncVectorEnv(
        [lambda: make_craft(task, layout, **kept)] * n_envs, autoreset_mode=AutoresetMode.SAME_STEP
    )
    first, second = batch.reset(seed=seed), alone.reset(seed=seed)
    assert np.array_equal(first[0], second[0])
    for actions in np.random.default_rng(seed).choice(3, size=(80, n_envs), p=[0.2, 0.2, 0.6]):
        *mine, told = batch.step(actions)
        *theirs, heard = alone.step(actions)
        assert all(np.array_equal(a, b) for a, b in zip(mine, theirs, strict=True))
        ended = mine[2] | mine[3]
        last = heard.get("final_info", {})
        for name, those in (("labels", "label"), ("success", "success")):
            expected = np.where(ended, last.get(those, heard[those]), heard[those])
            assert np.array_equal(told[name], expected)
        for index in np.flatnonzero(ended):
            assert np.array_equal(told["final_obs"][index], heard["final_obs"][index])


def test_a_batch_puts_back_only_those_it_is_told_to_and_can_hand_out_its_own_arrays():
    batch = make_craft_batch("cake", "open", 4, seed=0, observe="compact", copy=False)
    before = batch.reset(seed=1)[0].copy()
    batch.step(np.zeros(4, dtype=np.int64))
    mask = np.array([True, False, False, True])
    seen, _ = batch.reset(seed=1, options={"reset_mask": mask})
    assert np.array_equal(seen[mask], before[mask])
    assert not np.array_equal(seen[~mask], before[~mask])
    assert batch.progress.n_steps.tolist() == [0, 1, 1, 0]
    assert batch.step(np.zeros(4, dtype=np.int64))[0] is batch.reset()[0]


def test_a_world_of_three_grids_returns_to_each_of_them():
    env = make_craft(None, "rooms", n_grids=3, seed=0)
    assert len({env.reset()[0].tobytes() for _ in range(40)}) == 3
    batch = make_craft_batch(None, "rooms", 40, n_grids=3, seed=0)
    assert {picture.tobytes() for picture in batch.render()} == {
        (env.reset()[0], env.render())[1].tobytes() for _ in range(40)
    }


def test_gymnasium_counts_the_episodes_of_a_batch():
    batch = RecordEpisodeStatistics(make_craft_batch("cake", "open", 3, max_steps=7))
    batch.reset(seed=0)
    for _ in range(7):
        told = batch.step(np.array([0, 1, 0]))[4]
    assert told["episode"]["l"].tolist() == [7, 7, 7]


def test_a_seed_decides_everything_and_another_seed_something_else():
    def story(seed: int) -> list[bytes]:
        env = make_craft("map", "rooms", seed=seed)
        seen = [env.reset()[0]]
        seen += [env.step(action)[0] for action in (2, 1, 2, 2, 0, 2)]
        return [each.tobytes() for each in [*seen, env.reset()[0]]]

    assert story(3) == story(3)
    assert story(3) != story(4)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (lambda: make_craft("bater"), "did you mean 'batter'"),
        (lambda: make_craft("batter", "opne"), "did you mean 'open'"),
        (lambda: make_craft("batter", observe="grids"), "did you mean 'grid'"),
        (lambda: make_craft("batter", max_steps=0), "max_steps must be at least 1"),
        (lambda: make_craft_batch("batter", "open", 0), "n_envs must be at least 1"),
        (lambda: make_craft("batter").step(0), "call reset before"),
        (lambda: make_craft_batch("batter").step(np.zeros(64, dtype=int)), "call reset before"),
        (lambda: make_craft("batter", seed=0).step(3), "from 0 to 2, got 3"),
        (lambda: make_craft("batter", seed=0).reset(options={"room": 1}), "has none"),
        (lambda: make_craft_batch("batter", n_envs=2, seed=0).step(np.array([0, 3])), "from 0 to 2"),
        (lambda: make_craft_batch("batter", n_envs=2, seed=0).step(np.zeros(2)), "whole numbers"),
        (lambda: make_craft_batch("batter", n_envs=2).reset(seed=[1]), "seeds must be 2"),
        (lambda: make_craft_batch("batter", n_envs=2).reset(options={"mask": 1}), "reset_mask"),
        (lambda: make_craft_batch("batter", n_envs=2).reset(options={"reset_mask": [1, 0]}), "truth values"),
        (lambda: walk(make_craft(None, seed=0)), "needs a task"),
    ],
)
def test_a_wrong_argument_is_told_in_one_line(wrong, words):
    with pytest.raises(BadInputError, match=words) as told:
        wrong()
    assert "\n" not in str(told.value)


def test_every_drawing_is_ten_by_ten_in_known_colours():
    for text in (*SPRITES.values(), *AGENT, FLOOR, WALL):
        rows = text.split(" ")
        assert [len(row) for row in rows] == [10] * 10
        assert set(text) <= {*COLOURS, ".", " "}
    assert set(SPRITES) == set(FACTS)


def test_a_picture_shows_the_agent_and_its_svg_names_what_lies_there():
    env = make_craft("cake", "rooms-lava", seed=2)
    env.reset()
    before = env.render()
    assert before.shape == (520, 520, 3)
    env.step(LEFT)
    changed = np.argwhere((before != env.render()).any(axis=2))
    assert (changed // 40 == env.cell).all()
    root = ET.fromstring(env._repr_svg_())  # noqa: S314 - our own text
    names = [title.text for title in root.iter("{http://www.w3.org/2000/svg}title")]
    assert sorted(names) == sorted(FACTS[code - 1] for code in env.codes.reshape(-1) if 0 < code <= LAVA_CODE)


def test_pictures_on_one_page_mean_the_same_drawing_by_the_same_name():
    shapes = {}
    for seed in range(4):
        env = make_craft("cake", "rooms-lava", seed=seed)
        env.reset()
        for _ in range(4):  # the agent looks each way
            env.step(LEFT)
            for shape in ET.fromstring(env._repr_svg_()).iter("{http://www.w3.org/2000/svg}g"):  # noqa: S314 - ours
                drawn = ET.tostring(shape)
                assert shapes.setdefault(shape.get("id"), drawn) == drawn
    assert len(set(shapes.values())) == len(shapes) > len(FACTS)


@pytest.mark.parametrize("task", ["batter", "book"])
def test_no_walk_is_shorter_than_the_fewest_steps(task):
    for seed in range(5):
        env = make_craft(task, "rooms", seed=seed)
        env.reset(seed=seed)
        fewest = fewest_steps(env)
        walk(env)
        assert fewest <= env.n_steps


def test_the_fewest_steps_are_those_of_the_slow_search_over_positions():
    env = make_craft("bucket", "open-lava", seed=1)
    env.reset(seed=1)
    fewest, waiting, seen = None, deque([()]), set()
    while fewest is None:
        actions = waiting.popleft()
        env.reset(seed=1)
        for action in actions:
            env.step(action)
        key = (env.cell, env.heading, env.position)
        if env.position.is_accepted:
            fewest = len(actions)
        elif key not in seen and not env.position.is_rejected:
            seen.add(key)
            waiting.extend((*actions, action) for action in range(3))
    env.reset(seed=1)
    assert fewest_steps(env) == fewest

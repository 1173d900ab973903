"""WaterWorld: how balls move, what is told, one run and many, and that every task can be done."""

from __future__ import annotations

import math
import warnings
import xml.etree.ElementTree as ET

import numpy as np
import pytest
from gymnasium.utils.env_checker import check_env
from gymnasium.vector import AutoresetMode, SyncVectorEnv
from hypothesis import given, settings
from hypothesis import strategies as st

from domains.water import TASKS, make_water, make_water_batch
from domains.water.box import Box, scattered
from domains.water.chaser import next_action
from domains.water.env import Ball, WaterEnv
from planner.core import Atom, BadInputError

UP, DOWN, LEFT, RIGHT, NOTHING = range(5)


@pytest.mark.parametrize("n_black", [0, 2])
def test_gymnasium_has_nothing_to_complain_of(n_black):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings(
            "ignore", message=".*(spec is None|not have the same|render modes|alternative).*"
        )
        check_env(make_water("rgb&cmy", n_black=n_black))


@pytest.mark.parametrize("n_black", [0, 2])
@pytest.mark.parametrize("task", TASKS)
def test_every_task_can_be_done(task, n_black):
    env = make_water(task, n_black=n_black)
    for seed in range(3):
        env.reset(seed=seed)
        ended = False
        while not ended:
            _, reward, terminated, truncated, told = env.step(next_action(env))
            ended = terminated or truncated
        assert (reward, terminated, told["success"]) == (1.0, True, True)


def alone(colours: str, places: list[tuple[float, float]], task: str | None = None, **black: int) -> WaterEnv:
    """Return an environment whose agent rests in the middle and whose only balls rest at these places."""
    env = make_water(task, seed=0, **black)
    env.reset()
    env.agent = Ball("", 200.0, 200.0, 0.0, 0.0)
    named = colours.split()
    env.balls = [Ball(colour, x, y, 0.0, 0.0) for colour, (x, y) in zip(named, places, strict=True)]
    return env


def test_colours_are_told_when_what_is_touched_changes():
    env = alone("red green", [(235.0, 200.0), (245.0, 200.0)])
    red, both, nothing = frozenset({Atom("red")}), frozenset({Atom("red"), Atom("green")}), frozenset()
    # Red is touched where x is 205 to 265, green from 215 to 275.
    story = [
        (RIGHT, 203.0, nothing, 0),
        (RIGHT, 209.0, red, 1),
        (RIGHT, 218.0, both, 3),
        (NOTHING, 227.0, nothing, 3),
        (LEFT, 233.0, nothing, 3),
        (LEFT, 236.0, nothing, 3),
        (LEFT, 236.0, nothing, 3),
        (LEFT, 233.0, nothing, 3),
        (LEFT, 227.0, nothing, 3),
        (LEFT, 218.0, nothing, 3),
        (NOTHING, 209.0, red, 1),
        (NOTHING, 200.0, nothing, 0),
    ]
    for action, x, facts, touching in story:
        told = env.step(action)[4]
        assert (env.agent.x, told["facts"], told["touching"]) == (pytest.approx(x), facts, touching)


def test_a_black_ball_ends_a_task_without_pay_even_beside_the_right_one():
    env = alone("red black", [(235.0, 200.0), (235.0, 205.0)], "rg", n_black=1)
    env.step(RIGHT)
    _, reward, terminated, truncated, told = env.step(RIGHT)
    assert told["facts"] == {Atom("red"), Atom("black")}
    assert (reward, terminated, truncated, told["success"]) == (0.0, True, False, False)


def test_the_agent_is_pushed_by_thirty_up_to_ninety_and_turned_back_by_walls():
    env = alone("red", [(30.0, 30.0)])
    speeds = []
    for action in (UP, UP, UP, UP, RIGHT, DOWN, NOTHING, LEFT, LEFT):
        env.step(action)
        speeds.append((env.agent.vx, env.agent.vy))
    assert speeds == [(0, 30), (0, 60), (0, 90), (0, 90), (30, 90), (30, 60), (30, 60), (0, 60), (-30, 60)]
    env.agent = Ball("", 383.0, 17.0, 90.0, -60.0)
    env.step(NOTHING)
    assert (env.agent.x, env.agent.y, env.agent.vx, env.agent.vy) == (385.0, 15.0, -90.0, 60.0)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**31), st.integers(0, 3))
def test_balls_start_apart_inside_and_at_one_speed_and_stay_so(seed, n_black):
    box = Box(n_black=n_black)
    places, speeds = scattered(box, np.random.default_rng(seed))
    gaps = [
        (math.dist(places[i], places[j]), i == 0)
        for i in range(len(places))
        for j in range(i + 1, len(places))
    ]
    assert all(gap > (60.0 if is_agents else 30.0) for gap, is_agents in gaps)
    assert np.allclose(np.hypot(*speeds[1:].T), 30.0)
    batch = make_water_batch(None, 1, n_black=n_black, seed=seed)
    for _ in range(200):
        batch.step(np.array([NOTHING]))
    assert ((batch._places >= 15.0) & (batch._places <= 385.0)).all()
    assert np.allclose(np.hypot(*batch._speeds[:, 0, 1:]), 30.0)


def test_an_observation_has_the_agent_and_then_each_ball_seen_from_it():
    env = make_water("rg", n_black=2)
    seen, _ = env.reset(seed=1)
    env.step(UP)
    seen = env.step(RIGHT)[0]
    me, red, black = env.agent, env.balls[0], env.balls[-1]
    assert seen[:4] == pytest.approx([me.x / 400, me.y / 400, 1 / 3, 1 / 3])
    for ball, numbers in ((red, seen[4:8]), (black, seen[-4:])):
        expected = [(ball.x - me.x) / 400, (ball.y - me.y) / 400, (ball.vx - 30) / 120, (ball.vy - 30) / 120]
        assert numbers == pytest.approx(expected, abs=1e-6)
    assert [ball.colour for ball in env.balls][::2] == [
        "red",
        "green",
        "blue",
        "cyan",
        "magenta",
        "yellow",
        "black",
    ]


@settings(max_examples=20, deadline=None)
@given(
    st.sampled_from([None, *TASKS]),
    st.sampled_from([0, 2, 5]),
    st.integers(0, 2**31),
    st.integers(1, 120),
    st.sampled_from([0, 3]),
)
def test_many_at_once_are_as_many_alone(task, n_black, seed, max_steps, n_boxes):
    n_envs = 4
    kept = {"n_black": n_black, "max_steps": max_steps, "n_boxes": n_boxes}
    batch = make_water_batch(task, n_envs, **kept)
    singles = SyncVectorEnv(
        [lambda: make_water(task, **kept)] * n_envs, autoreset_mode=AutoresetMode.SAME_STEP
    )
    assert np.array_equal(batch.reset(seed=seed)[0], singles.reset(seed=seed)[0])
    # Long pushes one way, so that the agent crosses the box.
    for actions in np.random.default_rng(seed).integers(5, size=(25, n_envs)).repeat(4, axis=0):
        *mine, told = batch.step(actions)
        *theirs, heard = singles.step(actions)
        assert all(np.array_equal(a, b) for a, b in zip(mine, theirs, strict=True))
        ended = mine[2] | mine[3]
        last = heard.get("final_info", {})
        for name, those in (("labels", "label"), ("touching", "touching"), ("success", "success")):
            assert np.array_equal(told[name], np.where(ended, last.get(those, heard[those]), heard[those]))
        for index in np.flatnonzero(ended):
            assert np.array_equal(told["final_obs"][index], heard["final_obs"][index])
    assert all(map(np.array_equal, batch.render(), (env.render() for env in singles.envs)))


def test_a_seed_decides_everything_and_another_seed_something_else():
    def story(seed: int) -> list[bytes]:
        env = make_water("rgb", n_black=2, seed=seed)
        seen = [env.reset()[0], *(env.step(action)[0] for action in (0, 3, 3, 4, 1)), env.reset()[0]]
        return [each.tobytes() for each in seen]

    assert story(3) == story(3)
    assert story(3) != story(4)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (lambda: make_water("rg&cb"), "did you mean"),
        (lambda: make_water("rg", n_black=-1), "cannot be negative"),
        (lambda: WaterEnv("rg", Box(size=100.0)), "an eighth of size"),
        (lambda: WaterEnv("rg", Box(n_of_a_colour=20)).reset(seed=0), "no place was found"),
        (lambda: make_water("rg", max_steps=0), "max_steps must be at least 1"),
        (lambda: make_water("rg").step(0), "call reset before"),
        (lambda: make_water_batch("rg", 2).step(np.zeros(2, dtype=int)), "call reset before"),
        (lambda: make_water("rg", seed=0).step(5), "from 0 to 4, got 5"),
        (lambda: make_water_batch("rg", 2, seed=0).step(np.array([0, 5])), "from 0 to 4"),
        (lambda: next_action(make_water(None, seed=0)), "needs a task"),
    ],
)
def test_a_wrong_argument_is_told_in_one_line(wrong, words):
    with pytest.raises(BadInputError, match=words) as told:
        wrong()
    assert "\n" not in str(told.value)


def test_a_picture_shows_every_ball_and_its_svg_names_them():
    env = make_water("rg", n_black=2, seed=2)
    env.reset()
    picture = env.render()
    assert picture.shape == (400, 400, 3)
    for ball in env.balls:
        red, green, blue = picture[400 - round(ball.y), round(ball.x)].astype(int)
        assert (red > green + 100 and red > blue + 100) == (ball.colour == "red")
        assert (red + green + blue < 200) == (ball.colour == "black")
    root = ET.fromstring(env._repr_svg_())  # noqa: S314 - our own text
    names = [title.text for title in root.iter("{http://www.w3.org/2000/svg}title")]
    assert names == [*(ball.colour for ball in env.balls), "agent"]

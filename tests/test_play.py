"""Play made as the package makes it, cut into calls of skills in hindsight, and skills cloned from them."""

from __future__ import annotations

import json
import shutil
from argparse import Namespace
from collections import Counter
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from domains.play_data import PUBLISHED_EPISODES, Settings, make
from domains.play_reading import moment, read
from domains.puzzle.env import kept_env
from domains.tabletop.env import DRAWER_OPEN_M, WINDOW_OPEN_M, TabletopEnv
from learned import goal_conditioned_bc as bc
from learned import puzzle_press
from learned.play_calls import Call, puzzle_calls, tabletop_calls
from learned.play_policies import PUZZLE_WEIGHTS, Patient, features_of, load_puzzle, load_tabletop
from learned.play_skills import Config, Episode, Rows, learned, rows_by_skill, way_back, weights_of
from planner.bench import control_play
from planner.cli import main
from planner.core import BadInputError
from planner.core.execution import Target
from planner.play_training import Training, play_of, train_puzzle

QUICK = bc.Config(hidden=(16,), n_steps=20)
SMALL = Settings("puzzle-3x3", n_episodes=1, n_rows=90)


@pytest.fixture(scope="module")
def presses():
    made = make(SMALL)
    seen = read("puzzle-3x3", made.observations)
    return Episode(seen, made.actions.astype(np.float64), puzzle_calls(seen))


def the_packages_own(n_rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Return an episode of cube-double by the package's procedure, through its registered world, seeded as ours is."""
    import gymnasium
    import ogbench.manipspace  # noqa: F401 - registers the worlds
    from ogbench.manipspace.oracles.plan.cube_plan import CubePlanOracle

    env = gymnasium.make(
        "cube-double-v0", terminate_at_goal=False, mode="data_collection", max_episode_steps=n_rows
    )
    script = CubePlanOracle(env=env, noise=0.1, noise_smoothing=0.5)
    for_world, for_script = np.random.SeedSequence([3, 0, 0]).generate_state(2)
    np.random.seed(for_script)
    seen, told = env.reset(seed=int(for_world))
    p_stack = np.random.uniform(0.0, 0.25)
    script.reset(seen, told)
    rows, actions, is_over = [], [], False
    while not is_over:
        assert np.random.rand() >= 0.0
        action = np.clip(script.select_action(seen, told), -1, 1)
        after, _, _, is_over, told = env.step(action)
        if script.done:
            script.reset(*env.unwrapped.set_new_target(p_stack=p_stack))
        rows.append(seen)
        actions.append(action)
        seen = after
    env.close()
    return np.array(rows, dtype=np.float32), np.array(actions, dtype=np.float32)


@pytest.mark.filterwarnings("ignore")
def test_play_is_that_of_the_package_to_the_last_bit_and_leaves_numpys_chance_alone():
    np.random.seed(1)
    expected = np.random.RandomState(1).rand()
    made = make(Settings("cube-double", n_episodes=1, n_rows=75, seed=3))
    assert np.random.rand() == expected
    observations, actions = the_packages_own(75)
    assert np.array_equal(made.observations, observations)
    assert np.array_equal(made.actions, actions)


def test_an_episode_depends_on_its_number_and_the_seed_alone():
    one, two = (make(replace(SMALL, n_episodes=n, n_rows=12)) for n in (1, 2))
    other = make(replace(SMALL, n_rows=12, seed=1))
    assert two.observations.shape == (24, 55)
    assert two.actions.shape == (24, 5)
    assert two.ends.tolist() == [11, 23]
    assert np.array_equal(one.observations, two.observations[:12])
    assert not np.array_equal(one.observations, other.observations)
    assert not np.array_equal(two.observations[:12], two.observations[12:])


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"world": "cube-tripel"}, "did you mean 'cube-triple'"),
        ({"n_episodes": 0}, "an episode or more"),
        ({"noise": -0.1}, "0 or more"),
    ],
)
def test_settings_that_make_no_play_are_refused(wrong, words):
    with pytest.raises(BadInputError, match=words):
        replace(SMALL, **wrong)


def test_what_an_observation_tells_is_what_our_worlds_tell():
    env = TabletopEnv("scene")
    env.reset(seed=5, options={"random": True})
    env.set_drawer(DRAWER_OPEN_M / 2)
    env.set_window(WINDOW_OPEN_M / 3)
    expected = env.observe()
    told = moment(read("scene", env._inner.compute_observation()[None].astype(np.float32)), 0)
    assert set(expected) - set(told) == {"time_s"}
    for name, value in told.items():
        assert np.allclose(value, expected[name], atol=6e-4), name  # buttons sink by half a millimetre
    with pytest.raises(BadInputError, match="should be \\(N, 40\\)"):
        read("scene", np.zeros((2, 28)))


def test_a_press_is_found_where_buttons_turned_and_is_of_the_one_pressed(presses):
    assert presses.calls
    for call in presses.calls:
        state, now = presses.seen["button_state"], call.effect
        turned = np.flatnonzero(state[now] != state[now - 1])
        assert call.target.item in turned
        assert call.target.array[0] == state[now, call.target.item]
        tops = presses.seen["button_top_pos"][now]
        hand = presses.seen["effector_pos"][now]
        off = np.linalg.norm((tops - hand)[:, :2], axis=1)
        assert int(np.argmin(off)) == call.target.item


def carried(lifted_rows: int = 10) -> dict[str, np.ndarray]:
    """Return what is seen of a hand that comes to a cube, carries it 10 cm along y, sets it down and leaves upwards."""
    down, at, up = np.linspace(0.2, 0.02, 10), np.full(3, 0.02), np.linspace(0.02, 0.16, lifted_rows)
    z = np.concatenate([down, at, up, up[::-1], at, np.linspace(0.02, 0.2, 12)])
    is_closed = np.zeros(len(z))
    is_closed[12 : 14 + 2 * lifted_rows] = 0.56
    y = np.zeros(len(z))
    y[13 + lifted_rows :] = 0.1
    cube_y = np.where(np.arange(len(z)) < 13 + lifted_rows, 0.0, 0.1)
    cube_z = np.where(is_closed > 0, z, 0.02)
    hand = np.stack([np.full(len(z), 0.4), y, z], axis=1)
    cube = np.stack([np.full(len(z), 0.4), cube_y, cube_z], axis=1)[:, None]
    return {
        "effector_pos": hand,
        "effector_yaw": np.full((len(z), 1), 0.3),
        "gripper_opening": is_closed[:, None],
        "gripper_contact": (is_closed > 0).astype(float)[:, None],
        "cube_pos": cube,
        "cube_quat": np.tile([1.0, 0.0, 0.0, 0.0], (len(z), 1, 1)),
        "cube_yaw": np.zeros((len(z), 1)),
    }


def test_a_carried_cube_is_a_pick_and_a_place_with_the_targets_that_came_about():
    calls = [call for call in tabletop_calls(carried()) if call.target.skill != "reach"]
    pick, place = calls
    assert (pick.target.skill, place.target.skill) == ("pick", "place")
    assert np.allclose(place.target.array, [0.4, 0.1, 0.02, 0.3])
    assert pick.target.array[2] > 0.1  # lifted
    assert pick.effect < place.effect
    assert place.rows[0] == pick.effect


def test_a_cube_that_fell_was_not_placed():
    seen = carried()
    let_go = int(np.flatnonzero(seen["gripper_opening"][:, 0])[-1])
    seen["cube_pos"][let_go - 3 : let_go + 1, 0, 2] = (
        0.08  # still high in the last rows in which the hand is shut
    )
    assert "place" not in {call.target.skill for call in tabletop_calls(seen)}


def test_a_way_that_leads_away_first_is_no_part_of_a_pick():
    seen = carried()
    leaving = {name: np.concatenate([array[:8], array[:1], array]) for name, array in seen.items()}
    leaving["effector_pos"][8, 1] = 0.3
    rows = next(call.rows for call in tabletop_calls(leaving) if call.target.skill == "pick")
    assert rows[0] == 8


def test_rows_count_by_the_steps_that_they_save():
    rows = Rows(np.zeros((4, 1)), np.zeros((4, 1)), np.array([3.0, 2.0, 1.0, 0.0]), np.array([1, 2, 3, 3]))
    config = Config(ahead=1, temperature=1.0, most=50.0)
    weights = weights_of(rows, np.array([6.0, 2.0, 3.0, 0.0]), config)
    # 6 to 2 saves 3 steps more than were taken, 2 to 3 loses 2, 3 to nothing saves 2; once there, all count alike.
    assert np.allclose(weights, np.exp([3.0, -2.0, 2.0, 0.0]))


def test_a_skill_is_cloned_from_few_calls_and_acts_within_bounds(presses):
    config = Config(steps_to_go=QUICK, acting=QUICK)
    rows = rows_by_skill([presses], puzzle_press.features, config)
    assert set(rows) == {"press"}
    trained = learned(rows["press"], config, 0, lambda words: None)
    again = learned(rows["press"], config, 0, lambda words: None)
    env = kept_env("puzzle-3x3")
    seen, _ = env.reset(seed=0)
    described = puzzle_press.features(seen, Target("press", 4, np.array([1.0])))
    assert np.abs(trained.network(described)).max() <= 1.0
    assert np.array_equal(trained.network(described), again.network(described))


def test_after_steps_in_vain_the_hand_goes_back_and_then_tries_again():
    rng = np.random.default_rng(0)
    poses = rng.uniform([0.3, -0.2, 0.1, -1.0], [0.5, 0.2, 0.3, 1.0], (400, 4))
    back = way_back([(poses, np.zeros((400, 5)))], ahead=1)
    assert np.allclose(back(poses[0]), 0.0, atol=1e-6)  # these hands move without being told to
    moved = np.cumsum(rng.normal(size=(400, 4)) * 0.01, axis=0)
    actions = np.hstack([np.diff(moved, axis=0, append=moved[-1:]) * 20.0, np.zeros((400, 1))])
    back = way_back([(moved, actions)], ahead=1)
    above = moved[moved[:, 2] >= np.median(moved[:, 2])].mean(axis=0)
    asked = back(above - np.array([0.01, 0.0, 0.0, above[3]]))
    assert np.allclose(asked, [0.2, 0.0, 0.0, 0.0], atol=0.01)

    policy = Patient(SimpleNamespace(act=lambda observation, target: np.zeros(5)), back)
    seen = {
        "effector_pos": np.ones(3),
        "effector_yaw": np.zeros(1),
        "gripper_opening": np.ones(1),
        "time_s": np.zeros(1),
    }
    press = Target("press", 0, np.ones(1))
    went_back = [bool(policy.act(seen, press).any()) for _ in range(140)]
    assert went_back.index(True) == 55
    assert sum(went_back[:75]) == 20
    assert not any(went_back[75:129])
    policy.act(seen, Target("press", 1, np.ones(1)))
    assert not any(policy.act(seen, press).any() for _ in range(50))  # another was pursued in between


def test_half_turns_of_the_hand_look_alike_to_skills_of_play():
    env = TabletopEnv("cube-single")
    seen, _ = env.reset(seed=1)
    target = Target("pick", 0, np.array([0.4, 0.0, 0.2, 0.3]))
    turned = {**seen, "effector_yaw": seen["effector_yaw"] + 3 * np.pi}
    assert np.allclose(features_of(seen, target), features_of(turned, target))


def test_play_that_brings_nothing_about_is_refused(presses):
    with pytest.raises(BadInputError, match="Give more of it"):
        rows_by_skill([replace(presses, calls=[])], puzzle_press.features, Config())
    with pytest.raises(ValueError, match="ascend"):
        Call(presses.calls[0].target, np.array([3, 2]), 3)


def test_training_keeps_its_play_and_its_weights_and_weights_of_elsewhere_are_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("CAIRN_DATA", str(tmp_path / "data"))
    training = Training({"press": (SMALL,)}, Config(steps_to_go=QUICK, acting=QUICK), n_evaluation_calls=1)
    train_puzzle(tmp_path / "press", 0, lambda words: None, training)
    document = json.loads((tmp_path / "press" / "config.json").read_text())
    assert document["play"]["press"][0]["world"] == "puzzle-3x3"
    play = play_of(SMALL, on_episode=lambda n: pytest.fail("it was made already"))
    assert len(play.observations) == 90
    assert load_puzzle(tmp_path / "press").back.layers
    with pytest.raises(BadInputError, match="of another world"):
        load_tabletop(tmp_path / "press")
    with pytest.raises(BadInputError, match="not learned from play"):
        load_puzzle(puzzle_press.WEIGHTS)
    (tmp_path / "press" / "weights.safetensors").write_bytes(b"others")
    with pytest.raises(BadInputError, match="not from one training"):
        load_puzzle(tmp_path / "press")


def test_the_command_refuses_a_policy_of_another_world(capsys):
    assert main(["train", "tabletop", "--algorithm", "puzzle-play"]) == 2
    assert "is no policy of 'tabletop'" in capsys.readouterr().err


def test_the_bench_runs_a_task_with_the_shipped_weights_and_keeps_it(tmp_path):
    asked = Namespace(
        only="play puzzle-3x3 1", seeds=1, first_seed=0, jobs=1, ray=None, out=tmp_path, weights=[]
    )
    task, whole = control_play.rows(asked)
    assert task["n_runs"] == 1
    assert [training["seed"] for training in whole["trainings"]] == [0]
    assert whole["published_best"] == 95
    assert (tmp_path / "control-play-runs.jsonl").read_text().count("\n") == 1
    with pytest.raises(BadInputError, match="leaves nothing"):
        control_play.rows(Namespace(**{**vars(asked), "only": "play puzzle-9x9"}))


def test_the_bench_runs_two_trainings_side_by_side(tmp_path):
    for name in ("one", "two"):
        shutil.copytree(PUZZLE_WEIGHTS, tmp_path / name / "puzzle")
    asked = Namespace(
        only="play puzzle-3x3 1",
        seeds=1,
        first_seed=0,
        jobs=1,
        ray=None,
        out=tmp_path,
        weights=[str(tmp_path / "one"), str(tmp_path / "two")],
    )
    _, whole = control_play.rows(asked)
    assert whole["n_runs"] == 2
    assert [training["n_runs"] for training in whole["trainings"]] == [1, 1]
    with pytest.raises(BadInputError, match="leaves nothing"):  # these trainings have the puzzles alone
        control_play.rows(Namespace(**{**vars(asked), "only": "play scene"}))
    with pytest.raises(BadInputError, match="holds a training"):
        control_play.rows(Namespace(**{**vars(asked), "weights": [str(tmp_path / "three")]}))


def test_a_run_takes_the_weights_of_a_folder(tmp_path, capsys):
    said = ["run", "puzzle", "turn all buttons off", "--policy", "puzzle-play", "--weights"]
    assert main([*said, str(PUZZLE_WEIGHTS)]) == 0
    capsys.readouterr()
    assert main([*said, str(tmp_path)]) == 2
    assert str(tmp_path) in capsys.readouterr().err


def test_each_world_of_the_bench_has_play_of_its_own():
    assert set(control_play.WORLDS) == set(PUBLISHED_EPISODES)


def test_the_readme_sums_up_the_trainings():
    root = Path(__file__).parents[1]
    runs: Counter[str] = Counter()
    solved: Counter[str] = Counter()
    for name in ("control-play.json", "control-play-trainings.json"):
        for row in json.loads((root / "docs" / name).read_text(encoding="utf-8"))["rows"]:
            world, _, which = row["task"].partition(" ")
            if which == "all":
                runs[world] += row["n_runs"]
                solved[world] += row["successes"]
    shares = [f"{100 * solved[world] / runs[world]:.3g}" for world in control_play.WORLDS]
    assert set(runs.values()) == {750}
    assert f"| ours, from play | {' | '.join(shares)} |" in (root / "README.md").read_text(encoding="utf-8")

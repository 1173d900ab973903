"""Seeing the tabletop in pictures: what eyes tell, what is believed between looks, and runs where pictures can be drawn."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domains.tabletop.belief import first, fused, reckoned
from domains.tabletop.camera import CAMERAS
from domains.tabletop.coarse import coarsen
from domains.tabletop.env import TabletopEnv
from domains.tabletop.hindered import Moment, is_caught
from domains.tabletop.looks import SIGHTS, Look, Sight
from domains.tabletop.motion import N_FEATURES, Motion, fitted
from domains.tabletop.picture_sets import Config, make
from domains.tabletop.rendering import rendering_problem
from domains.tabletop.seen import arrays_of, goal_of, only
from planner.core import BadInputError

ONE, SCENE = Sight(1, has_fixtures=False), Sight(1, has_fixtures=True)
STILL = Motion(np.zeros((N_FEATURES, 5)), np.full(5, 1e-3))
UP = Motion(np.vstack([np.eye(5), np.zeros((N_FEATURES - 5, 5))]), np.full(5, 1e-3))  # goes where it is told

draws = pytest.mark.skipif(rendering_problem() is not None, reason=rendering_problem() or "")


def look_at(sight: Sight = ONE, sigma: float = 0.003, held: float = 0.01, **coordinates: float) -> Look:
    values = np.zeros(len(sight.names))
    known = {"hand_x": 0.4, "hand_z": 0.25, "cube0_x": 0.45, "cube0_y": 0.1, "cube0_z": 0.02} | coordinates
    for name, value in known.items():
        values[sight.names.index(name)] = value
    chances = np.full(len(sight.states), 0.01)
    chances[0] = held
    return Look(sight, values, np.full(len(values), sigma), chances)


# --- the network --------------------------------------------------------------------------------------------


@given(st.sampled_from(sorted(SIGHTS)), st.integers(0, 10**6))
@settings(max_examples=20, deadline=None)
def test_what_is_written_as_outputs_is_read_again(world, seed):
    import torch

    from learned.picture_network import Code
    from learned.picture_things import things_of

    sight, rng = SIGHTS[world], np.random.default_rng(seed)
    code, periods = Code(sight), sight.periods
    told = {
        name: rng.uniform(-period / 2, period / 2) if period else rng.normal()
        for name, period in periods.items()
    }
    points = [torch.tensor(rng.normal(size=(1, 3))) for _ in things_of(sight)]
    outputs = []
    for thing, point in zip(things_of(sight), points, strict=True):
        columns = []
        for name in thing.coordinates:
            columns += [code.written(name, torch.tensor([told[name]]), point)[0], torch.tensor([-2.0])]
        outputs.append(torch.cat([*columns, torch.zeros(len(thing.states))])[None])
        assert outputs[-1].shape == (1, code.n_outputs_of(thing))
    values, sigmas, chances = code.read(outputs, points)
    np.testing.assert_allclose(sight.wrapped(values[0] - np.array(list(told.values()))), 0.0, atol=1e-6)
    assert (sigmas > 0).all()
    np.testing.assert_array_equal(chances, 0.5)


def test_things_that_are_not_there_teach_nothing():
    import torch

    from learned.picture_network import Code, PictureNetwork, Shape
    from learned.picture_things import things_of

    code, n_things = Code(ONE), len(things_of(ONE))
    network = PictureNetwork(ONE, CAMERAS["cube-single"], Shape())
    nothing = (
        torch.full((2, len(ONE.names)), torch.nan),
        torch.full((2, len(ONE.states)), torch.nan),
        torch.full((2, n_things, 2), torch.nan),
    )
    code.losses(network(torch.rand(2, 3, 64, 64)), nothing, 0.5).backward()
    assert all(part.grad is None or not part.grad.abs().max() for part in network.parameters())


@given(st.floats(0.25, 0.6), st.floats(-0.3, 0.3), st.floats(0.02, 0.3), st.sampled_from(sorted(CAMERAS)))
@settings(max_examples=20, deadline=None)
def test_the_ray_through_a_point_s_pixel_meets_the_plane_of_its_height_at_the_point(x_m, y_m, z_m, world):
    import torch

    from learned.picture_network import PictureNetwork, Shape

    network = PictureNetwork(ONE, CAMERAS[world], Shape())
    point = torch.tensor([[[x_m, y_m, z_m]]])
    pixel = network.pixels_of(point)
    np.testing.assert_allclose(network._on_plane(pixel[:, 0], z_m)[0], [x_m, y_m, z_m], atol=1e-5)
    np.testing.assert_allclose(CAMERAS[world].pixels(point[0].numpy())[0], pixel[0, 0] + 0.5, atol=1e-4)


@pytest.mark.parametrize("world", sorted(SIGHTS))
def test_shipped_eyes_tell_of_any_picture_how_sure_they_are(world):
    from learned.tabletop_perception import load_eyes

    eyes = load_eyes(world)
    look = eyes(np.random.default_rng(0).integers(256, size=(64, 64, 3), dtype=np.uint8))
    assert look.sight == SIGHTS[world]
    assert np.isfinite(look.values).all()
    assert ((look.chances >= 0) & (look.chances <= 1)).all()
    assert eyes.motion.sigmas.max() < 0.02


@pytest.mark.parametrize(
    "picture",
    [
        np.zeros((32, 32, 3), np.uint8),
        np.zeros((64, 64, 3)),
        np.zeros((64, 64), np.uint8),
        np.zeros((1, 64, 64, 3), np.uint8),
    ],
    ids=["small", "floats", "gray", "batch"],
)
def test_what_is_no_picture_is_refused_with_what_would_be_one(picture):
    from learned.tabletop_perception import load_eyes

    with pytest.raises(BadInputError, match=r"\(64, 64, 3\) of uint8, got"):
        load_eyes("scene")(picture)


def test_foreign_and_changed_eyes_are_refused(tmp_path):
    from learned.tabletop_perception import EYES, WEIGHTS, load_eyes

    with pytest.raises(BadInputError, match="no eyes for world 'cube-octuple'"):
        load_eyes("cube-octuple")
    shutil.copytree(WEIGHTS / "eyes" / "scene", tmp_path / EYES["cube-single"])
    with pytest.raises(BadInputError, match="not eyes for cubes but for scene"):
        load_eyes("cube-single", tmp_path)
    shutil.copytree(WEIGHTS / "eyes" / "scene", tmp_path / "scene")
    file = tmp_path / "scene" / "config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"sha256": "0" * 64}))
    with pytest.raises(BadInputError, match="has hash"):
        load_eyes("scene", tmp_path)


def test_shipped_eyes_are_calibrated_on_tables_that_they_were_not_stretched_on():
    from learned.tabletop_perception import WEIGHTS

    for folder in (WEIGHTS / "eyes").iterdir():
        rows = json.loads((folder / "config.json").read_text())["coordinates"]
        told = [row["coverage_90"] for name, row in rows.items() if name[-2:] in ("_x", "_y", "_z")]
        assert np.mean(told) > 0.85
        assert (folder / "weights.safetensors").stat().st_size <= 3 * 1024 * 1024


# --- what is believed ---------------------------------------------------------------------------------------


def test_the_law_of_motion_is_found_again():
    rng = np.random.default_rng(0)
    hand, last = np.array([0.4, 0.0, 0.2, 0.0, 0.2]), np.zeros(5)
    steps = []
    for _ in range(400):
        action = rng.uniform(-1.0, 1.0, 5)
        grip = np.clip(hand[4] + action[4], 0.0, 1.0) - hand[4]
        asked = np.clip(hand[:3] + 0.05 * action[:3], [0.25, -0.35, 0.02], [0.6, 0.35, 0.35]) - hand[:3]
        step = 0.4 * np.array([*asked, 0.3 * action[3], grip]) + 0.2 * last
        steps.append(np.stack([hand, action, hand + step]))
        hand, last = hand + step, step
    motion = fitted(np.array(steps))
    found = motion.next_step(steps[7][0], steps[6][2] - steps[6][0], steps[7][1])
    np.testing.assert_allclose(found, steps[7][2] - steps[7][0], atol=1e-6)
    with pytest.raises(BadInputError, match="Train the eyes anew"):
        Motion(np.zeros((3, 5)), np.ones(5))


def test_a_gripper_that_mostly_holds_something_still_moves_by_the_law():
    rng = np.random.default_rng(0)
    opening, steps, last, arm = 0.0, [], 0.0, np.array([0.4, 0.0, 0.2, 0.0])
    for step in range(600):
        grip = 1.0 if step % 40 < 34 else -1.0
        moved = 0.36 * (np.clip(opening + grip, 0.0, 1.0) - opening) + 0.05 * last + rng.normal(0.0, 1e-4)
        moved = min(moved, 0.56 - opening)  # a cube stops it
        before, arm = np.array([*arm, opening]), arm + rng.normal(0.0, 1e-3, 4)
        opening, last = opening + moved, moved
        steps.append(np.stack([before, np.array([0.0, 0.0, 0.0, 0.0, grip]), np.array([*arm, opening])]))
    motion = fitted(np.array(steps))
    closing = motion.next_step(np.zeros(5), np.zeros(5), np.array([0.0, 0.0, 0.0, 0.0, 1.0]))
    assert closing[4] == pytest.approx(0.36, abs=0.03)


def test_a_cube_that_the_fingers_closed_around_is_held_until_it_is_seen_elsewhere():
    shut = np.array([0.0, 0.0, 0.0, 0.0, 1.0])
    around = {"hand_x": 0.45, "hand_y": 0.1, "hand_z": 0.025}
    belief = first(look_at(**around))
    for _ in range(4):
        belief = reckoned(belief, shut, UP)
    assert belief.held() == 0
    belief, _ = fused(belief, look_at(**around, opening=0.56, held=0.1))
    assert belief.held() == 0  # a hand around a cube looks the same, open or shut
    for _ in range(3):
        belief = reckoned(belief, np.array([0.0, 0.0, 0.6, 0.0, 1.0]), UP)
    there = {**around, "hand_z": float(belief.hand[2]), "opening": 0.95, "held": 0.02}
    for _ in range(2):
        belief, _ = fused(belief, look_at(**there))
    assert belief.held() is None  # it stayed on the table
    assert belief.cube(0)[2] == pytest.approx(0.02, abs=0.01)


def way(per_step: float, seen_per_step: float, n_looks: int = 4) -> list[Moment]:
    """Return looks at a hand every third step, sent along x, and seen so far along."""
    along = np.array([1.0, 0.0, 0.0])
    return [
        Moment(3 * look, 3 * look * per_step * along, 0.3 + 3 * look * seen_per_step * along)
        for look in range(n_looks)
    ]


def test_a_hand_that_is_sent_on_and_stays_is_caught():
    assert is_caught(way(0.02, 0.0005))
    assert not is_caught(way(0.02, 0.018))  # it goes
    assert not is_caught(way(0.001, 0.0))  # it was not sent anywhere
    assert not is_caught(way(0.02, 0.0005, n_looks=2))  # it may have been slow to start
    assert not is_caught([])


def test_looks_that_agree_make_surer_and_reckoning_makes_less_sure():
    belief = first(look_at())
    before = belief.sigma("hand_x")
    reckoned_on = reckoned(belief, np.zeros(5), STILL)
    assert reckoned_on.sigma("hand_x") > before
    after, doubted = fused(reckoned_on, look_at())
    assert not doubted
    assert after.sigma("hand_x") < before


def test_a_look_that_contradicts_is_believed_when_the_next_one_says_the_same():
    belief = first(look_at())
    once, doubted = fused(belief, look_at(cube0_x=0.35))
    assert doubted == ("cube0_x",)
    assert once.cube(0)[0] == pytest.approx(0.45)
    twice, doubted = fused(once, look_at(cube0_x=0.351))
    assert not doubted
    assert twice.cube(0)[0] == pytest.approx(0.351, abs=1e-3)
    back, doubted = fused(once, look_at())
    assert not doubted
    assert back.cube(0)[0] == pytest.approx(0.45)


def test_a_held_cube_goes_with_the_hand_until_it_is_let_go():
    look = look_at(held=0.99, cube0_x=0.4, cube0_y=0.0, cube0_z=0.25, opening=0.56)
    belief = first(look)
    assert belief.held() == 0
    moved = reckoned(belief, np.array([0.0, 0.0, 0.4, 0.0, 1.0]), UP)
    np.testing.assert_allclose(moved.cube(0) - belief.cube(0), [0.0, 0.0, 0.02])
    assert moved.hand[4] == pytest.approx(0.5613, abs=0.01)  # the cube keeps the fingers apart
    assert reckoned(belief, np.array([0.0, 0.0, 0.0, 0.0, -1.0]), UP).held() is None
    beside = reckoned(first(look_at()), np.array([0.0, 0.0, 0.4, 0.0, 1.0]), UP)
    assert beside.cube(0)[2] == pytest.approx(0.02)


def test_a_hand_that_turned_by_half_is_the_same_to_a_look():
    belief = first(look_at(hand_turn=0.2, hand_heading=0.2 + np.pi))
    assert belief.hand[3] == pytest.approx(0.2 + np.pi)
    after, doubted = fused(belief, look_at(hand_turn=0.21, hand_heading=0.21))
    assert not doubted
    assert after.hand[3] == pytest.approx(0.2 + np.pi, abs=0.02)


def test_a_hand_whose_heading_cannot_be_told_is_taken_to_be_little_turned():
    unsure = look_at(sigma=2.0, hand_turn=0.3, hand_heading=0.3 + np.pi)
    assert first(unsure).hand[3] == pytest.approx(0.3)


def test_a_cube_that_nobody_holds_rests_on_what_is_below():
    sight = Sight(2, has_fixtures=False)
    stacked = look_at(sight, cube0_z=0.024, cube1_x=0.452, cube1_y=0.105, cube1_z=0.055)
    places = arrays_of(first(stacked), 0.0)["cube_pos"]
    np.testing.assert_allclose(places[:, 2], [0.02, 0.06])
    lying, camera = np.array([[0.45, 0.1, 0.02]]), CAMERAS["cube-single"]
    nearer = camera.at_height(lying[0], 0.045)  # as far as pictures go, it could as well be there
    np.testing.assert_allclose(camera.pixels(nearer[None]), camera.pixels(lying))
    look = look_at(cube0_x=nearer[0], cube0_y=nearer[1], cube0_z=nearer[2])
    np.testing.assert_allclose(arrays_of(first(look), 0.0)["cube_pos"], lying, atol=1e-9)
    falling = arrays_of(first(look_at(cube0_z=0.15)), 0.0)["cube_pos"]
    assert falling[0, 2] == pytest.approx(0.15)


def test_a_picture_of_the_goal_wants_drawer_and_window_open_or_shut():
    places, wanted = goal_of(
        look_at(SCENE, drawer=-0.15, window=0.012, cube0_x=0.33, cube0_y=-0.24, cube0_z=0.07)
    )
    assert wanted["drawer_pos"] == [-0.16]
    assert wanted["window_pos"] == [0.0]
    assert places[0, 2] == pytest.approx(0.066)  # in the drawer


def test_a_look_at_more_cubes_than_there_are_is_cut_to_those_that_are():
    both = Sight(2, has_fixtures=False)
    cut = only(look_at(both, cube1_x=0.5), ONE)
    assert cut.sight == ONE
    np.testing.assert_array_equal(cut.values, look_at().values)
    with pytest.raises(ValueError, match="a look needs"):
        replace(cut, values=np.zeros(3))


# --- where pictures can be drawn ----------------------------------------------------------------------------


@draws
def test_pictures_are_those_of_the_package_and_coarse_ones_hardly_differ():
    import warnings

    from ogbench.manipspace.envs.cube_env import CubeEnv

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        theirs = CubeEnv("single", ob_type="pixels", width=64, height=64, visualize_info=False)
        theirs.reset(seed=3, options={"task_id": 1})
    env = TabletopEnv("cube-single", render_size=(64, 64), camera="front_pixels")
    env.reset(seed=3, options={"task_id": 1})
    theirs._data.qpos[:] = env._inner._data.qpos
    theirs._model.geom_rgba[:] = (
        env.model.geom_rgba
    )  # at the reset goal markers are drawn until the first step
    import mujoco

    mujoco.mj_forward(theirs._model, theirs._data)
    official = env.render()
    np.testing.assert_array_equal(official, theirs.compute_observation())
    camera, number = CAMERAS["cube-single"], env.model.camera("front_pixels").id
    np.testing.assert_allclose(env.model.cam_pos0[number], camera.place, atol=1e-6)
    np.testing.assert_allclose(env.model.cam_mat0[number].reshape(3, 3), camera.axes, atol=1e-3)
    assert env.model.cam_fovy[number] == camera.fov_degrees
    n_before = int(env.model.mesh_facenum.sum())
    env.close()
    assert coarsen(env.model, 0.005) < n_before / 5
    coarse = env.render()
    assert 0 < np.abs(coarse.astype(float) - official).mean() < 1.0
    env.close()
    theirs._renderer.close()


@draws
def test_a_set_of_pictures_is_the_same_again_and_goes_on_where_it_was(tmp_path):
    config = Config("cube-single", n_tables=2, n_pictures=4)
    told: list[tuple[int, int]] = []
    made = make(config, 0, tmp_path / "a", lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]
    assert made.pictures.shape == (8, 64, 64, 3)
    assert made.tables.tolist() == [0] * 4 + [1] * 4
    first_half = make(replace(config, n_tables=1), 0, tmp_path / "b", lambda done, total: None)
    np.testing.assert_array_equal(first_half.pictures, made.pictures[:4])
    whole = make(config, 0, tmp_path / "b", lambda done, total: None)
    np.testing.assert_array_equal(whole.coordinates, made.coordinates)
    with pytest.raises(BadInputError, match="no eyes for world 'cube-triple'"):
        Config("cube-triple")


@draws
def test_an_official_task_is_done_from_pictures_alone():
    from planner.core import Outcome, Reading, load
    from planner.pipeline import TABLES, Hooked, Setup, carry_out, connect

    setup = Setup(problem="cube-single", robot="tabletop-pictures", seed=1)
    robot = connect(setup, "cube-single", 1)
    try:
        trace = carry_out(
            robot, load(TABLES["worlds"](), "tabletop")(), Reading(robot.goal), setup, Hooked(), 10.0
        )
        assert trace.outcome is Outcome.DONE
        assert robot.success
        assert 5 < robot.n_looks <= robot.n_steps + 1
        assert any(event.kind == "looked" for event in trace.events)
        assert robot.picture().shape == (384, 384, 3)
    finally:
        robot.close()

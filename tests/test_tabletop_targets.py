"""Numbers from symbols: grasps that leave room for the fingers, places that fit what is sensed."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.tabletop import world
from domains.tabletop.grounding import ground
from domains.tabletop.layout import Spot, named_spots, spots_as_arrays
from domains.tabletop.targets import LIMITS_S
from planner.core import Atom, BadInputError, Observation, Step, Subgoal

FIXED = named_spots(has_fixtures=False)
HANDLES = {
    "drawer_pos": np.zeros(1),
    "drawer_handle_pos": np.array([0.33, -0.24, 0.08]),
    "drawer_handle_yaw": np.array([np.pi]),
    "window_pos": np.zeros(1),
    "window_handle_pos": np.array([0.286, 0.225, 0.237]),
    "window_handle_yaw": np.array([np.pi / 2]),
    "button_state": np.ones(2),
}


def seen(*cubes, yaws=None, hand_yaw=0.0, spots=FIXED, **more):
    arrays = {
        "cube_pos": np.array(cubes, dtype=float),
        "cube_yaw": np.zeros(len(cubes)) if yaws is None else np.array(yaws),
        "effector_pos": np.array([0.4, 0.0, 0.3]),
        "effector_yaw": np.array([hand_yaw]),
        "gripper_opening": np.zeros(1),
        "gripper_contact": np.zeros(1),
        **more,
    }
    return Observation(0.0, {**arrays, **spots_as_arrays(spots)}, ground(arrays, None, spots))


def target(skill, observation, attempt=0):
    name, *args = skill.split()
    subgoal = Subgoal(Atom("handempty"), skill=Atom(name, tuple(args)))
    return world().target_for(subgoal, observation, attempt)


def room_m(observation, item, yaw):
    """Return the least distance between the middles of a finger and of another cube."""
    cubes = observation.arrays["cube_pos"][:, :2]
    across = np.array([-np.sin(yaw), np.cos(yaw)])
    fingers = [cubes[item] + side * 0.047 * across for side in (-1, 1)]
    return min(np.linalg.norm(c - f) for i, c in enumerate(cubes) if i != item for f in fingers)


@pytest.mark.parametrize("neighbour", [(0.46, 0.0), (0.40, 0.06), (0.34, 0.0), (0.40, -0.06)])
def test_the_grasp_keeps_the_fingers_off_the_neighbour(neighbour):
    observation = seen((0.40, 0.0, 0.02), (*neighbour, 0.02))
    yaw = target("pick red-cube middle", observation).array[3]
    assert room_m(observation, 0, yaw) > 0.06


def test_the_next_attempt_takes_the_other_pair_of_faces():
    observation = seen((0.40, 0.0, 0.02))
    yaws = [target("pick red-cube middle", observation, attempt).array[3] for attempt in range(3)]
    assert abs(abs(yaws[0] - yaws[1]) - np.pi / 2) < 1e-9
    assert yaws[0] == yaws[2]


@given(st.floats(-3.1, 3.1), st.floats(-2.5, 2.5))
def test_every_grasp_is_square_to_the_cube(cube_yaw, hand_yaw):
    observation = seen((0.40, 0.0, 0.02), yaws=[cube_yaw], hand_yaw=hand_yaw)
    for attempt in range(3):
        yaw = target("pick red-cube middle", observation, attempt).array[3]
        off = (yaw - cube_yaw) % (np.pi / 2)
        assert min(off, np.pi / 2 - off) < 1e-9


@given(st.floats(-0.7, 0.7), st.floats(-0.7, 0.7))
def test_a_later_attempt_goes_on_with_its_faces_while_the_hand_turns(cube_yaw, hand_yaw):
    skills = "pick red-cube middle", "place red-cube left"
    for skill in skills:
        for attempt in (1, 2):
            begun = seen((0.40, 0.0, 0.02), yaws=[cube_yaw], hand_yaw=hand_yaw)
            wanted = target(skill, begun, attempt).array[3]
            for share in (0.3, 0.5, 0.7):
                yaw = hand_yaw + share * (wanted - hand_yaw)
                turned = cube_yaw + (yaw - hand_yaw if skill.startswith("place") else 0.0)
                now = seen((0.40, 0.0, 0.02), yaws=[turned], hand_yaw=yaw)
                assert np.sin(target(skill, now, attempt).array[3] - wanted) == pytest.approx(0.0, abs=1e-6)


def test_without_neighbours_the_shorter_turn_comes_first():
    observation = seen((0.40, 0.0, 0.02), hand_yaw=1.5)
    assert abs(target("pick red-cube middle", observation).array[3] - np.pi / 2) < 1e-9


def test_a_cube_is_stacked_where_the_one_below_is_sensed():
    observation = seen((0.40, 0.10, 0.02), (0.45, -0.11, 0.02))
    found = target("stack red-cube blue-cube", observation)
    assert (found.skill, found.item) == ("place", 0)
    assert np.allclose(found.array[:3], [0.45, -0.11, 0.06])


def test_a_tower_over_the_middle_of_a_spot_is_kept_upright():
    left = FIXED["left"]
    observation = seen((0.3, 0.2, 0.02), (left.x_m + 0.02, left.y_m, 0.02), (left.x_m + 0.02, left.y_m, 0.06))
    found = target("stack red-cube orange-cube", observation)
    assert np.allclose(found.array[:3], [left.x_m + 0.012, left.y_m, 0.10])


def test_a_cube_is_placed_in_the_middle_of_the_spot_and_square_to_the_table():
    observation = seen((0.40, 0.0, 0.2), yaws=[0.3], hand_yaw=0.3)
    found = target("place red-cube near-left", observation)
    assert np.allclose(found.array[:3], [FIXED["near-left"].x_m, FIXED["near-left"].y_m, 0.02])
    assert abs(found.array[3] % (np.pi / 2)) < 1e-9


def test_the_place_in_the_drawer_goes_with_the_drawer():
    def drawer(position):
        handle = np.array([0.33, -0.24 - position, 0.08])
        return {**HANDLES, "drawer_pos": np.array([position]), "drawer_handle_pos": handle}

    found = [
        target("put-in red-cube drawer", seen((0.4, 0.0, 0.2), **drawer(pos))).array for pos in (-0.16, -0.14)
    ]
    assert np.allclose(found[0][:3] - found[1][:3], [0.0, 0.02, 0.0])
    # The drawer's front leaves no room for a finger: they go beside the cube, along x.
    assert abs(abs(found[0][3]) - np.pi / 2) < 1e-9


@pytest.mark.parametrize(
    ("skill", "expected"),
    [
        ("press-to-lock drawer-button drawer", ("press", 0, 0.0)),
        ("press-to-unlock window-button window", ("press", 1, 1.0)),
        ("pull-open drawer", ("slide", 0, -0.16)),
        ("pull-open window", ("slide", 1, 0.2)),
        ("push-shut window", ("slide", 1, 0.0)),
    ],
)
def test_buttons_and_fixtures(skill, expected):
    found = target(skill, seen((0.4, 0.0, 0.02), **HANDLES))
    assert (found.skill, found.item, found.array[0]) == expected


def test_every_action_of_the_domain_has_a_limit_and_no_other_has():
    assert {action.name for action in world().domain.actions} == set(LIMITS_S)


def test_an_unknown_action_is_named_and_the_nearest_told():
    with pytest.raises(BadInputError, match="did you mean 'stack'"):
        world().limit_s(Step("stak"))
    with pytest.raises(BadInputError, match="did you mean 'place'"):
        target("plase red-cube left", seen((0.4, 0.0, 0.02)))


def test_an_unknown_spot_is_named_and_the_nearest_told():
    with pytest.raises(BadInputError, match="no 'lefft'; did you mean 'left'"):
        target("place red-cube lefft", seen((0.4, 0.0, 0.2)))


def test_a_subgoal_without_a_skill_is_refused():
    with pytest.raises(BadInputError, match="names no skill"):
        world().target_for(Subgoal(Atom("handempty")), seen((0.4, 0.0, 0.02)), 0)


def test_a_spot_must_have_room():
    with pytest.raises(ValueError, match="radius must be positive"):
        Spot(0.4, 0.0, 0.0)

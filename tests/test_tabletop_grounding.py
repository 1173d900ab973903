"""Facts from what is sensed: on hand-made observations, the smallest that can go wrong."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.tabletop.grounding import ground
from domains.tabletop.layout import CUBES, NOWHERE, Spot, apart, named_spots, own_spots
from domains.tabletop.measured import measured
from domains.tabletop.problem import first_spots, grounded, next_spots
from planner.core import Atom, State

AWAY = (0.3, 0.0, 0.30)
TABLE = named_spots(has_fixtures=False)
SCENE = named_spots(has_fixtures=True)


def table(*cubes, hand=AWAY, grip=0.0, contact=0.0, **fixtures):
    """Return the arrays of a table with cubes at these places."""
    return {
        "cube_pos": np.array(cubes, dtype=float).reshape(-1, 3),
        "cube_yaw": np.zeros(len(cubes)),
        "effector_pos": np.array(hand, dtype=float),
        "effector_yaw": np.zeros(1),
        "gripper_opening": np.array([grip]),
        "gripper_contact": np.array([contact]),
        **fixtures,
    }


def scene(*cubes, drawer=0.0, window=0.0, buttons=(1.0, 1.0), **more):
    fixtures = {
        "drawer_pos": np.array([drawer]),
        "drawer_handle_pos": np.array([0.33, -0.24 - drawer, 0.08]),
        "window_pos": np.array([window]),
        "window_handle_pos": np.array([0.286 + window, 0.225, 0.237]),
        "button_state": np.array(buttons, dtype=float),
        "button_top_pos": np.array([[0.58, -0.05, 0.125], [0.58, 0.05, 0.125]]),
    }
    return table(*cubes, **fixtures, **more)


def facts(arrays, before=None, spots=TABLE):
    return {str(fact) for fact in ground(arrays, before, spots).facts}


def spot(name):
    return (TABLE[name].x_m, TABLE[name].y_m, 0.02)


def test_patches_of_the_named_spots_never_overlap():
    for spots in (named_spots(True), named_spots(False)):
        for name, one in spots.items():
            for other, two in spots.items():
                room = one.distance_m(two.x_m, two.y_m) - one.radius_m - two.radius_m
                assert name == other or room > -1e-9, (name, other)


def test_named_spots_are_within_reach_and_far_enough_apart_for_the_fingers():
    for one in TABLE.values():
        assert 0.30 <= one.x_m <= 0.55
        assert -0.30 <= one.y_m <= 0.30
        assert all(one == two or one.distance_m(two.x_m, two.y_m) >= 0.09 for two in TABLE.values())


def test_left_and_near_are_those_of_the_person_before_the_table():
    assert TABLE["left"].y_m < TABLE["middle"].y_m < TABLE["right"].y_m
    assert TABLE["near-middle"].x_m > TABLE["middle"].x_m > TABLE["far-middle"].x_m


def test_a_cube_on_another_is_on_it_and_nowhere_else():
    x_m, y_m, _ = spot("left")
    seen = facts(table(spot("left"), (x_m + 0.01, y_m, 0.06)))
    assert {"(on blue-cube red-cube)", "(at red-cube left)", "(clear blue-cube)"} <= seen
    assert not {"(at blue-cube left)", "(ontable blue-cube)", "(clear red-cube)"} & seen


def test_a_cube_in_the_air_is_nowhere():
    seen = facts(table((0.43, 0.0, 0.045)))
    assert not {line for line in seen if "red-cube" in line and "colour" not in line}
    assert "(handempty)" in seen


def test_a_cube_within_the_patch_but_off_its_middle_is_at_the_spot_and_not_centred():
    x_m, y_m, z_m = spot("right")
    seen = facts(table((x_m + 0.04, y_m, z_m)))
    assert "(at red-cube right)" in seen
    assert "(centred red-cube)" not in seen
    assert "(free right)" not in seen


def test_only_gripping_is_not_holding_until_the_cube_is_lifted():
    cube = spot("middle")
    gripped = {"hand": cube, "grip": 0.56, "contact": 1.0}
    assert "(at red-cube middle)" in facts(table(cube, **gripped))
    lifted = (cube[0], cube[1], 0.035)
    seen = facts(table(lifted, hand=lifted, grip=0.56, contact=1.0))
    assert "(holding red-cube)" in seen
    assert not {"(handempty)", "(at red-cube middle)", "(clear red-cube)"} & seen
    assert "(free middle)" in seen


def test_unstacking_counts_from_the_cube_below():
    x_m, y_m, z_m = spot("middle")
    on_top = (x_m, y_m, 0.06)
    assert "(on blue-cube red-cube)" in facts(
        table((x_m, y_m, z_m), on_top, hand=on_top, grip=0.56, contact=1)
    )
    lifted = (x_m, y_m, 0.075)
    assert "(holding blue-cube)" in facts(table((x_m, y_m, z_m), lifted, hand=lifted, grip=0.56, contact=1))


def test_holding_gives_way_to_a_place_at_one_moment_with_nothing_in_between():
    """Set a cube down, open the fingers, leave: at every moment it is held or at the spot, never neither."""
    x_m, y_m, _ = spot("left")
    state = State(frozenset({Atom("holding", ("red-cube",))}))
    way = [(z_m, 0.56) for z_m in np.linspace(0.05, 0.02, 6)]
    way += [(0.02, grip) for grip in np.linspace(0.56, 0.0, 6)]
    way += [(z_m, 0.0) for z_m in np.linspace(0.02, 0.18, 12)]
    told = []
    for hand_z, grip in way:
        cube = (x_m, y_m, hand_z if grip == 0.56 else 0.02)
        state = ground(
            table(cube, hand=(x_m, y_m, hand_z), grip=grip, contact=float(grip > 0.5)), state, TABLE
        )
        held = Atom("holding", ("red-cube",)) in state
        assert held != (Atom("at", ("red-cube", "left")) in state)
        assert held != (Atom("handempty") in state)
        told.append(held)
    assert told == sorted(told, reverse=True)
    assert not told[-1]


def test_a_cube_that_slips_is_no_longer_held():
    before = State(frozenset({Atom("holding", ("red-cube",))}))
    seen = facts(table((0.43, 0.0, 0.12), hand=(0.43, 0.0, 0.2)), before)
    assert "(handempty)" in seen
    assert "(holding red-cube)" not in seen


@given(st.lists(st.floats(-0.002, 0.002), min_size=2, max_size=30), st.floats(0.0, 0.09))
def test_a_small_noise_changes_each_fact_at_most_once(noise, off_m):
    """Hysteresis: whatever the distance from the spot, shaking by 2 mm makes no fact flicker: each has 5 mm to spare."""
    x_m, y_m, z_m = spot("left")
    state, changes = None, 0
    watched = {Atom("at", ("red-cube", "left")), Atom("centred", ("red-cube",))}
    for shake in noise:
        after = ground(table((x_m + off_m + shake, y_m, z_m + shake)), state, TABLE)
        changes += state is not None and state.facts & watched != after.facts & watched
        state = after
    assert changes <= 1


@given(st.floats(-0.16, 0.0))
def test_a_drawer_is_never_both_open_and_shut(position):
    assert not {"(open drawer)", "(shut drawer)"} <= facts(scene(drawer=position))


def test_a_drawer_half_open_is_neither_open_nor_shut():
    assert not {"(open drawer)", "(shut drawer)"} & facts(scene(drawer=-0.08))


@pytest.mark.parametrize(("fact", "wanted"), [("(open drawer)", -0.16), ("(shut drawer)", 0.0)])
def test_open_and_shut_mean_the_official_four_centimetres(fact, wanted):
    name = fact[1:-1].split()
    before = State(frozenset({Atom(name[0], ("drawer",))}))
    for position in np.linspace(-0.16, 0.0, 200):
        if fact in facts(scene(drawer=position), before):
            assert abs(position - wanted) <= 0.04


def test_a_drawer_is_not_open_before_the_hand_has_let_go_of_its_handle():
    before = State(frozenset({Atom("handempty")}))
    at_handle = scene(drawer=-0.16, hand=(0.33, -0.08, 0.08))
    assert "(open drawer)" not in facts(at_handle, before)
    assert "(open drawer)" in facts({**at_handle, "effector_pos": np.array([0.33, -0.08, 0.15])}, before)


def test_locks_follow_the_buttons():
    seen = facts(scene(buttons=(0, 1)))
    assert "(locked drawer)" in seen
    assert "(locked window)" not in seen
    assert "(controls window-button window)" in seen


def test_a_cube_goes_with_the_drawer():
    for drawer in (0.0, -0.08, -0.16):
        handle_y = -0.24 - drawer
        seen = facts(scene((0.33, handle_y - 0.13, 0.066), drawer=drawer))
        assert {"(in red-cube drawer)", "(centred red-cube)"} <= seen
        assert not {"(ontable red-cube)", "(clear red-cube)"} & seen


@pytest.mark.parametrize(
    ("aside", "is_centred"), [(0.0, True), (0.024, True), (-0.024, True), (0.035, False)]
)
@pytest.mark.parametrize("behind", [0.118, 0.17, 0.222])
def test_in_the_drawer_only_the_sideways_place_counts(aside, is_centred, behind):
    seen = facts(scene((0.33 + aside, -0.08 - behind, 0.066), drawer=-0.16))
    assert "(in red-cube drawer)" in seen
    assert ("(centred red-cube)" in seen) == is_centred


def test_a_cube_that_crowds_the_middle_of_a_taken_spot_keeps_it_from_being_free():
    x_m, y_m, z_m = spot("middle")
    seen = facts(table((x_m, y_m - 0.021, z_m), (x_m, y_m + 0.021, z_m)))
    assert {"(at red-cube middle)", "(at blue-cube middle)"} <= seen


def test_cubes_away_from_all_named_spots_get_spots_of_their_own():
    arrays = table((0.37, 0.12, 0.02), spot("left"))
    spots = first_spots(TABLE, own_spots(2), arrays)
    seen = facts(arrays, None, spots)
    assert {"(at red-cube first-place-of-red-cube)", "(at blue-cube left)", "(centred red-cube)"} <= seen
    assert "(free first-place-of-red-cube)" not in seen
    assert spots["first-place-of-blue-cube"] == NOWHERE


def test_a_cube_gets_a_spot_aside_only_once_it_has_come_to_rest():
    spots = first_spots(TABLE, own_spots(1), table(spot("left")))
    sliding, resting = table((0.37, -0.12, 0.02)), table((0.37, -0.13, 0.02))
    state = ground(resting, None, spots)
    assert next_spots(spots, resting, sliding, state) == spots
    moved = next_spots(spots, resting, resting, state)
    assert "(at red-cube aside-1)" in facts(resting, state, moved)


def come_to_rest(arrays):
    """Return the facts and spots where these cubes lie on a table that was cleared before they came."""
    n_cubes = len(arrays["cube_pos"])
    state, spots = State(), {**TABLE, **own_spots(n_cubes)}
    for _ in range(n_cubes + 1):  # a spot made for one cube may take another that was at a named one's rim
        state, spots = grounded(arrays, arrays, state, spots)
    return state, spots


def test_a_cube_that_leans_is_where_it_came_to_rest_and_not_on_the_table():
    lies, leans = (0.37, 0.12, 0.02), (0.37, 0.155, 0.035)
    state, spots = come_to_rest(table(lies, leans))
    told = {str(fact) for fact in state.facts}
    assert {"(at blue-cube aside-2)", "(clear blue-cube)", "(clear red-cube)"} <= told
    assert "(ontable blue-cube)" not in told
    assert spots["aside-2"].z_m == 0.035
    beside = ground(table(lies, (0.37, 0.155, 0.06)), state, spots)  # on its way up from there
    assert Atom("at", ("blue-cube", "aside-2")) not in beside


def test_a_cube_that_leans_into_the_middle_of_a_spot_is_at_it():
    x_m, y_m, _ = spot("left")
    told = facts(table((x_m + 0.02, y_m, 0.033)))
    assert "(at red-cube left)" in told
    assert not {"(free left)", "(centred red-cube)", "(ontable red-cube)"} & told


def test_from_an_own_spot_above_other_things_a_cube_leaves_it_free():
    """Otherwise picking it up would never count as done."""
    lies, askew = (0.37, 0.12, 0.02), (0.37, 0.145, 0.052)
    state, spots = come_to_rest(table(lies, askew))
    assert Atom("at", ("blue-cube", "aside-2")) in state
    lifted = (0.37, 0.145, 0.15)
    told = facts(table(lies, lifted, hand=lifted, grip=0.56, contact=1.0), state, spots)
    assert {"(holding blue-cube)", "(free aside-2)"} <= told


anywhere = st.tuples(st.floats(0.28, 0.6), st.floats(-0.33, 0.33), st.floats(0.015, 0.2))


@given(st.lists(anywhere, min_size=1, max_size=8))
def test_wherever_cubes_come_to_rest_one_fact_says_where_and_each_can_be_moved(cubes):
    state, _ = come_to_rest(table(*cubes))
    where = [fact for fact in state.facts if fact.predicate in ("at", "on", "in", "holding")]
    assert sorted(fact.args[0] for fact in where) == sorted(CUBES[: len(cubes)])
    taken = {fact.args[1] for fact in where if fact.predicate == "at"}
    for name in TABLE:
        assert Atom("free", (name,)) in state or name in taken, name
    below = {fact.args[1] for fact in where if fact.predicate == "on"}
    assert all(Atom("clear", (cube,)) in state or cube in below for cube in CUBES[: len(cubes)])


def test_the_first_place_of_a_cube_stays_when_the_cube_goes():
    """A goal may speak of it: "swap them" means the places where they were."""
    begin = table((0.37, 0.12, 0.02))
    spots = first_spots(TABLE, own_spots(1), begin)
    gone = table((0.50, -0.12, 0.02))
    after = next_spots(spots, gone, gone, ground(gone, None, spots))
    assert after["first-place-of-red-cube"] == spots["first-place-of-red-cube"]
    assert "(free first-place-of-red-cube)" in facts(gone, None, after)


def test_a_cube_set_down_at_an_own_spot_stands_there_though_a_fixed_patch_reaches_so_far():
    """Otherwise a cube a little off its aim would count as at the fixed spot, and neither would be free."""
    rim = TABLE["right"]
    begin = table((rim.x_m, rim.y_m - 0.061, 0.02))
    spots = first_spots(TABLE, own_spots(1), begin)
    set_down = table((rim.x_m, rim.y_m - 0.055, 0.02))
    assert "(at red-cube first-place-of-red-cube)" in facts(set_down, None, spots)


places = st.tuples(st.floats(0.30, 0.55), st.floats(-0.30, 0.30))


def spread(xys):
    return all(np.hypot(a[0] - b[0], a[1] - b[1]) > 0.06 for i, a in enumerate(xys) for b in xys[:i])


@given(st.lists(places, min_size=1, max_size=4).filter(spread), st.booleans())
def test_every_cube_at_rest_is_in_exactly_one_place(xys, is_stacked):
    cubes = [(x_m, y_m, 0.02) for x_m, y_m in xys]
    if is_stacked and len(cubes) > 1:
        cubes[-1] = (cubes[0][0], cubes[0][1], 0.06)
    arrays = table(*cubes)
    state = ground(arrays, None, first_spots(TABLE, own_spots(len(cubes)), arrays))
    for cube in CUBES[: len(cubes)]:
        told = [f for f in state.facts if f.predicate in ("at", "on", "in", "holding") and f.args[0] == cube]
        assert len(told) == 1, told


@pytest.mark.parametrize("spots_of_world", [TABLE, SCENE])
@given(xys=st.lists(places, min_size=1, max_size=4).filter(spread))
def test_a_spot_that_is_not_free_has_a_cube_at_it(spots_of_world, xys):
    """Otherwise no action could free it, and a task that needs it would have no plan."""
    arrays = table(*[(x_m, y_m, 0.02) for x_m, y_m in xys])
    spots = first_spots(spots_of_world, own_spots(len(xys)), arrays)
    state = ground(arrays, None, spots)
    taken = {fact.args[1] for fact in state.facts if fact.predicate == "at"}
    for name in spots_of_world:
        assert (Atom("free", (name,)) in state) != (name in taken), name


@given(st.lists(places, min_size=1, max_size=4).filter(spread))
def test_measuring_finds_what_grounding_finds(xys):
    """The two readings share no code; away from thresholds they agree on what stands where."""
    arrays = table(*[(x_m, y_m, 0.02) for x_m, y_m in xys])
    told = ground(arrays, None, TABLE).facts
    carried = {
        **arrays,
        **{f"spot/{name}": np.array([s.x_m, s.y_m, s.radius_m, 1.0]) for name, s in TABLE.items()},
    }
    found = measured(carried).facts
    for predicate in ("at", "on", "holding", "handempty"):
        assert {f for f in told if f.predicate == predicate} <= {f for f in found if f.predicate == predicate}


def test_spots_that_would_overlap_are_shrunk():
    close = {"a": Spot(0.4, 0.0), "b": Spot(0.4, 0.08)}
    assert apart(close) == {name: replace(one, radius_m=0.04) for name, one in close.items()}

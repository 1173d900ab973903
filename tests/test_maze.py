"""The mazes: as the package has them, data as the package makes them, rooms, pictures, and a run from words."""

from __future__ import annotations

import numpy as np
import pytest

from domains.data_folder import data_folder
from domains.maze import world
from domains.maze.data_sets import DATA_SETS, Settings, make, settings_of
from domains.maze.evaluation import Start, run_episode, run_episodes
from domains.maze.layout import LARGE, MAZES, MEDIUM, TELEPORT, cell_of, maze_named, middle_of
from domains.maze.picture import Drawing, to_pixels, to_svg
from domains.maze.rooms import rooms_of
from domains.maze.shortest import ShortestWays
from domains.maze.simulator import Simulator, open_maze
from planner.core import Atom, BadInputError, PlanStatus
from planner.core.machine import Subgoal
from planner.core.plan import Budget, Step
from planner.maze_roads import load_policy, mapped
from planner.pipeline import Setup, find_plan, run
from planner.robots.maze_sim import connect
from planner.routed import RoutedPolicy

NAMES = sorted(MAZES)


@pytest.mark.parametrize("name", NAMES)
def test_the_maze_is_that_of_the_package(name):
    maze = maze_named(name)
    env = open_maze(maze)
    assert [[maze.is_open((i, j)) for j in range(maze.shape[1])] for i in range(maze.shape[0])] == (
        env.maze_map == 0
    ).tolist()
    assert [(tuple(task["init_ij"]), tuple(task["goal_ij"])) for task in env.task_infos] == list(maze.tasks)
    for cell in maze.cells:
        assert env.ij_to_xy(cell) == middle_of(cell)
        assert cell_of(*middle_of(cell)) == cell == env.xy_to_ij(middle_of(cell))
    if maze.ways_in:
        assert env._teleport_info["teleport_in_ijs"] == list(maze.ways_in)
        assert env._teleport_info["teleport_out_ijs"] == list(maze.ways_out)
    env.close()


@pytest.mark.parametrize("name", ["medium", "teleport"])
def test_the_simulator_is_the_package_to_the_last_bit(name):
    maze, rng = maze_named(name), np.random.default_rng(0)
    simulator, env = Simulator(maze), open_maze(maze, ends_at_goal=False)
    before = np.random.get_state()
    n_touching = n_thrown = 0
    for seed in range(3):
        begun = simulator.begin(3, seed)
        env.action_space.seed(seed)
        np.random.seed(seed)
        seen, told = env.reset(seed=seed, options={"task_id": 3})
        assert (begun.seen.tolist(), begun.goal.tolist()) == (seen.tolist(), told["goal"].tolist())
        for step in range(500):
            if step % 25 == 0:
                drift = rng.uniform(-1, 1, 2)
            action = np.clip(drift + rng.normal(0, 0.5, 2), -1, 1)
            meant = simulator.xy + 0.2 * action
            seen, is_success = simulator.step(action)
            theirs, _, _, _, told = env.step(action)
            assert seen.tolist() == theirs.tolist()
            assert simulator.xy.tolist() == env.get_xy().tolist()
            assert is_success == bool(told["success"])
            n_touching += seen.tolist() != meant.tolist()
            n_thrown += seen.tolist() != simulator.xy.tolist()
    np.random.set_state(before)
    assert n_touching > 50
    assert (n_thrown > 0) == bool(maze.ways_in)


def by_the_package(settings: Settings):
    """Return observations and actions of the package's own procedure, with its own environment."""
    maze, rows, actions = maze_named(settings.maze), [], []
    env = open_maze(maze, ends_at_goal=False)
    before = np.random.get_state()
    np.random.seed(settings.seed)
    for _ in range(settings.n_episodes):
        first = maze.cells[np.random.randint(len(maze.cells))]
        if settings.kind == "navigate":
            goal = maze.junctions[np.random.randint(len(maze.junctions))]
        else:
            away = [cell for cell, n in maze.distances(first).items() if n == 4]
            goal = away[np.random.randint(len(away))] if away else first
        seen, _ = env.reset(options={"task_info": {"init_ij": first, "goal_ij": goal}})
        for _ in range(settings.n_steps + 1):
            towards, _ = env.get_oracle_subgoal(env.get_xy(), env.cur_goal_xy)
            way = towards - env.get_xy()
            way = way / (np.linalg.norm(way) + 1e-6)
            action = np.clip(way + np.random.normal(0, settings.noise, way.shape), -1, 1)
            after, _, _, _, told = env.step(action)
            if told["success"] and settings.kind == "navigate":
                env.set_goal(maze.junctions[np.random.randint(len(maze.junctions))])
            rows.append(seen)
            actions.append(action)
            seen = after
    np.random.set_state(before)
    env.close()
    return np.array(rows, dtype=np.float32), np.array(actions, dtype=np.float32)


@pytest.mark.parametrize(
    "settings", [Settings("medium", "navigate", 1, 400, seed=3), Settings("teleport", "stitch", 8, 100)]
)
def test_data_are_those_of_the_package(settings):
    made = make(settings)
    observations, actions = by_the_package(settings)
    assert np.array_equal(made.observations, observations)
    assert np.array_equal(made.actions, actions)
    assert len(made.ends) == settings.n_episodes
    assert made.ends[-1] == len(made.observations) - 1


def test_the_package_sizes_are_kept():
    assert len(DATA_SETS) == 8
    assert settings_of("pointmaze-giant-navigate") == Settings("giant", "navigate", 500, 2000)
    with pytest.raises(BadInputError, match="pointmaze-giant-stitch"):
        settings_of("pointmaze-giant-stich")


def test_data_lie_where_the_user_says(tmp_path, monkeypatch):
    monkeypatch.setenv("CAIRN_DATA", str(tmp_path))
    assert data_folder() == tmp_path
    assert data_folder(tmp_path / "here") == tmp_path / "here"


@pytest.mark.parametrize("name", NAMES)
def test_rooms_part_the_maze(name):
    rooms = rooms_of(name)
    assert {"red-room", "blue-room", "green-room"} <= set(rooms.names)
    assert sorted(cell for cells in rooms.cells_of.values() for cell in cells) == list(rooms.maze.cells)
    assert all((b, a) in rooms.joined for a, b in rooms.joined)
    middles = np.array([middle_of(cell) for cell in rooms.maze.cells])
    assert [rooms.names[number] for number in rooms.numbers_at(middles)] == [
        rooms.at(x, y) for x, y in middles
    ]
    assert rooms.at(*middle_of((0, 0))) is None


def test_inside_a_room_is_away_from_others_not_from_walls():
    rooms = rooms_of("medium")
    red = rooms.names.index("red-room")
    x, y = middle_of((2, 2))
    assert rooms.insides(np.array([[x + 1.2, y], [x, y + 1.9], [x, y + 0.5]]), 0.4).tolist() == [red, -1, red]


def test_the_fewest_steps_are_those_of_the_maximum_norm():
    ways = ShortestWays(MEDIUM)
    x, y = middle_of((1, 1))
    start, far = np.array([x, y]), np.array([x + 4.0, y + 3.0])
    # Straight to the disc of radius 1 about the goal: the least of the greater of both ways.
    assert ways.steps(start, np.array([x + 4.0, y])) == pytest.approx(15.0, abs=0.6)
    assert ways.steps(start, far) == pytest.approx((4.0 - np.sqrt(0.5)) / 0.2, abs=2.5)
    assert ways.steps(start, np.array([x, y + 0.5])) == 0.0
    walled_in = ShortestWays(TELEPORT).steps(np.array(middle_of((1, 1))), np.array(middle_of((1, 7))))
    assert walled_in == np.inf


def test_equal_seeds_give_equal_episodes_whoever_else_draws():
    simulator = Simulator(TELEPORT)
    first = simulator.begin(1, seed=5)
    np.random.random(3)
    again = simulator.begin(1, seed=5)
    assert np.array_equal(first.seen, again.seen)
    assert np.array_equal(first.goal, again.goal)
    simulator.close()


@pytest.mark.parametrize(("name", "task"), [("medium", 3), ("large", 2)])
def test_the_shipped_map_reaches_official_goals_on_short_ways(name, task):
    maze, here = maze_named(name), mapped(name)
    simulator, ways = Simulator(maze), ShortestWays(maze)
    policy = RoutedPolicy(here.road_map, here.short)
    for seed in range(2):
        episode = run_episode(simulator, policy, Start(task, seed))
        assert episode.is_success
        assert episode.n_steps <= 1.3 * ways.steps(episode.way[0], episode.goal) + 5
    simulator.close()


class Straight:
    """Goes straight for it. A network would round differently with many at once, and ways part from there."""

    def acts(self, seen, goals):
        return np.clip(goals - seen, -1, 1)


def test_episodes_side_by_side_are_those_one_by_one():
    starts = [Start(3, 0), Start(3, 1), Start(1, 0)]
    policy = RoutedPolicy(mapped("medium").road_map, Straight())
    simulators = [Simulator(MEDIUM) for _ in starts]
    together = run_episodes(simulators, policy.acts, starts)
    alone = [run_episode(simulators[0], policy, start) for start in starts]
    for one, other in zip(together, alone, strict=True):
        assert one.is_success == other.is_success
        assert np.array_equal(one.way, other.way)


def test_an_instruction_is_carried_out_room_by_room():
    done = run("maze", "go to the red room, then to the blue room", Setup("maze", "medium", seed=3))
    assert done.trace.outcome.value == "done"
    steps = [event.details["subgoal"] for event in done.trace.events if event.kind == "subgoal_done"]
    assert any(step.endswith("red-room)") for step in steps[:-1])
    assert steps[-1].endswith("blue-room)")


def test_the_engine_of_roads_keeps_a_rule_and_the_robot_walks_around():
    setup = Setup("maze", "medium", engine="roads", seed=1)
    done = run("maze", "visit the blue room, then go to the green room, never enter the white room", setup)
    assert done.trace.outcome.value == "done"
    planned = next(event for event in done.trace.events if event.kind == "planned")
    assert planned.details["engine"] == "roads"
    assert not any("white" in step for step in planned.details["steps"])


def test_roads_plan_only_in_mazes():
    robot = connect("medium", 1)
    task = world().task_from(robot.observe())
    robot.close()
    elsewhere = find_plan(
        type(task)(task.domain, name="maze-of-hedges", objects=task.objects), "roads", Budget()
    )
    assert elsewhere.status is PlanStatus.UNSUPPORTED


def test_a_room_that_is_walled_in_cannot_be_planned_for():
    robot = connect("teleport", 1)
    task = world().task_from(robot.observe())
    robot.close()
    alone = next(room for room, cells in rooms_of("teleport").cells_of.items() if cells == ((1, 7),))
    asked = type(task)(
        task.domain, name=task.name, objects=task.objects, init=task.init, goal=Atom("in", (alone,))
    )
    assert find_plan(asked, "cairn", Budget()).status is PlanStatus.UNSOLVABLE
    assert find_plan(asked, "roads", Budget()).status is PlanStatus.GAVE_UP


def test_the_policy_keeps_to_the_rooms_that_it_may_walk_in():
    robot = connect("medium", seed=1)
    here = robot.observe()
    rooms = rooms_of("medium")
    target = world().target_for(
        Subgoal(Atom("in", ("blue-room",)), skill=Atom("go", ("hall-1", "blue-room"))), here, 0
    )
    assert target.item == rooms.names.index("blue-room")
    assert target.array[:-1].sum() == 2
    policy = load_policy()
    for _ in range(400):
        seen = robot.observe()
        robot.apply(policy.act(seen.arrays, target))
        assert rooms.at(*robot.way[-1]) in ("hall-1", "blue-room")
        if Atom("in", ("blue-room",)) in robot.observe().state:
            break
    assert Atom("in", ("blue-room",)) in robot.observe().state
    robot.close()


def test_a_wrong_step_or_maze_is_refused():
    with pytest.raises(BadInputError, match="no maze is called"):
        maze_named("medum")
    with pytest.raises(BadInputError, match="no action 'fly'"):
        world().limit_s(Step("fly"))
    with pytest.raises(BadInputError, match="official tasks are"):
        connect("medium", 0, 6)
    with pytest.raises(BadInputError, match="no body 'ant'"):
        open_maze(MEDIUM, "ant")


def test_a_picture_shows_walls_rooms_and_the_way():
    way = [middle_of((1, 1)), middle_of((1, 2)), middle_of((2, 2))]
    drawing = Drawing(LARGE, [way], starts=way[:1], goals=way[-1:])
    pixels = to_pixels(drawing, 4.0)
    assert pixels.shape == (9 * 16, 12 * 16, 3)
    assert pixels[0, 0].tolist() == [0x4A, 0x4F, 0x57]
    svg = to_svg(drawing)
    assert svg.count("<rect") == len(LARGE.cells) + 1
    assert svg.count("<polyline") == 1
    assert svg.count("<circle") == 2

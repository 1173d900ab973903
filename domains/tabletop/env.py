"""The tabletop worlds: ogbench's UR5e arm before cubes, or before a cube, two buttons, a drawer and a window.

Source: Park et al., OGBench (ICLR 2025), `manipspace`. We differ in three things: observations are
named arrays in metres and radians, the episode goes on after the official success (which is told at
every step), and a reset depends on nothing but its seed. This file and `ogbench_simulator` alone know
ogbench.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Any, Literal, get_args

import gymnasium as gym
import numpy as np
from numpy.typing import NDArray

from domains.ogbench_arm import (
    advance,
    begin_task,
    begun_as,
    forget_the_way_here,
    free_renderer,
    hand_seen,
    put_hand,
)
from domains.tabletop.geometry import yaw_of_cubes
from domains.tabletop.layout import COLOURS, DRAWER_X_M
from domains.tabletop.ogbench_simulator import CAMERAS, Addresses, build
from domains.tabletop.rendering import prefer_headless, rendering_problem
from planner.core.errors import BadInputError, nearest

Float = NDArray[np.float64]
WorldName = Literal["cube-single", "cube-double", "cube-triple", "cube-quadruple", "cube-octuple", "scene"]

WORLDS: tuple[str, ...] = get_args(WorldName)
EPISODE_STEPS: Mapping[str, int] = dict(
    zip(WORLDS, (200, 500, 1000, 1000, 1500, 750), strict=True)
)  # official
CUBE_COLOURS = COLOURS
CUBE_SIZE_M = 0.04
DRAWER_OPEN_M, WINDOW_OPEN_M = -0.16, 0.2
DRAWER_CENTRE_OPEN = (DRAWER_X_M, -0.24, 0.066)  # where a cube rests in the middle of the open drawer
TABLE_LOW, TABLE_HIGH = (0.30, -0.30), (0.55, 0.30)  # where random cubes lie in the cube worlds
SCENE_LOW, SCENE_HIGH = (0.30, -0.05), (0.45, 0.15)  # ... and in the scene: clear of drawer, window, buttons
_P_STACKED = 0.3  # chance that a random cube starts on top of another one
_FAR_AWAY = (0.0, 0.0, -0.3)  # where goal markers go that are not wanted


class TabletopEnv(gym.Env[Any, Float]):
    """A table before an arm. An action is (dx, dy, dz, dyaw, dgrip), each from -1 to 1.

    One unit asks for 5 cm, 0.3 rad and the whole way of the gripper; the arm follows with a lag
    (about 2.1 cm and 0.067 rad a step). The reward is 1 when the official goal holds, else 0.
    """

    metadata = {"render_modes": ["rgb_array"], "render_fps": 20}  # noqa: RUF012 (gymnasium's way)
    render_mode = "rgb_array"

    def __init__(
        self,
        world: WorldName | str = "cube-single",
        *,
        render_size: tuple[int, int] = (240, 320),
        camera: str = "front",
    ) -> None:
        for given, known, what in ((world, WORLDS, "tabletop world"), (camera, CAMERAS, "camera")):
            if given not in known:
                raise BadInputError(f"no {what} is called {given!r}{nearest(given, known)}")
        prefer_headless()
        self.world, self.has_fixtures = world, world == "scene"
        self._mujoco = importlib.import_module("mujoco")
        self._camera = camera
        self._inner = build(world, *render_size, camera)
        self._at = Addresses.of(self._inner, self.has_fixtures)
        self.n_cubes: int = self._inner._num_cubes
        self._is_official = True
        self.action_space = gym.spaces.Box(-1.0, 1.0, (5,), dtype=np.float64)
        spaces: dict[str, gym.Space[Any]] = {
            name: gym.spaces.Box(-np.inf, np.inf, value.shape, np.float64)
            for name, value in self.observe().items()
        }
        self.observation_space = gym.spaces.Dict(spaces)

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[dict[str, Float], dict[str, Any]]:
        """Return the first observation. Options: {"task_id": 1..5}, an official task, or {"random": True}."""
        super().reset(seed=seed)
        task_id, self._is_official = begun_as(options)
        begin_task(self._inner, int(self.np_random.integers(2**31)) if seed is None else seed, task_id)
        if not self._is_official:
            self._scatter()
        forget_the_way_here(self._inner)
        return self.observe(), {"success": self.success}

    def _scatter(self) -> None:
        """Lay the cubes out at random, some on top of others, and the fixtures in any position."""
        rng, inner = self.np_random, self._inner
        low, high = (SCENE_LOW, SCENE_HIGH) if self.has_fixtures else (TABLE_LOW, TABLE_HIGH)
        if self.has_fixtures:
            inner._cur_button_states = rng.integers(2, size=2)
            inner._apply_button_states()
            self.set_window(float(rng.choice([0.0, WINDOW_OPEN_M])))
            if rng.random() < 0.5:
                self.set_drawer(DRAWER_OPEN_M)
                low = (low[0], 0.0)  # nearer, the hand would touch the drawer's handle
        tops: list[Float] = []  # centres of the cubes that nothing stands on yet
        for index in rng.permutation(self.n_cubes):
            if tops and rng.random() < _P_STACKED:
                below = tops.pop(int(rng.integers(len(tops))))
                position = below + np.array([*rng.uniform(-0.004, 0.004, 2), CUBE_SIZE_M])
            else:
                position = np.array([*rng.uniform(low, high), CUBE_SIZE_M / 2])
                while any(np.linalg.norm(position[:2] - top[:2]) < 0.075 for top in tops):
                    position[:2] = rng.uniform(low, high)
            tops.append(position)
            self.move_cube(int(index), position, float(rng.uniform(-np.pi, np.pi)))
        inner._data.mocap_pos[inner._cube_target_mocap_ids] = _FAR_AWAY

    def step(self, action: Float) -> tuple[dict[str, Float], float, bool, bool, dict[str, Any]]:
        """Return observation, reward, terminated (never), truncated (never) and {"success"}."""
        advance(self._inner, action, has_buttons=self.has_fixtures)
        success = self.success
        return self.observe(), float(success), False, False, {"success": success}

    @property
    def success(self) -> bool:
        """Return whether the official goal holds now; always False on a random table."""
        return self._is_official and all(np.all(part) for part in self._inner._compute_successes())

    @property
    def model(self) -> Any:
        """The simulator's model, as mujoco has it."""
        return self._inner._model

    @property
    def goal_cube_pos(self) -> Float:
        """Return where the official task wants each cube, (C, 3); on a random table, below the floor."""
        inner = self._inner
        return np.array(inner._data.mocap_pos[inner._cube_target_mocap_ids])

    @property
    def goal_fixtures(self) -> dict[str, Float]:
        """Return what the official task wants of buttons, drawer and window; empty in the cube worlds."""
        if not self.has_fixtures:
            return {}
        inner = self._inner
        return {
            "button_state": np.asarray(inner._target_button_states, dtype=np.float64),
            "drawer_pos": np.array([inner._target_drawer_pos], dtype=np.float64),
            "window_pos": np.array([inner._target_window_pos], dtype=np.float64),
        }

    def observe(self) -> dict[str, Float]:
        """Return what is sensed now; lengths in metres, angles in radians, in the world's frame."""
        inner, state = self._inner, self._inner._data
        cubes = state.qpos[self._at.cube_qpos]  # (C, 7)
        seen = {
            **hand_seen(inner, self._at.pad_id),
            "cube_pos": cubes[:, :3].copy(),
            "cube_quat": cubes[:, 3:].copy(),
            "cube_yaw": yaw_of_cubes(cubes[:, 3:]),
            "time_s": np.array([state.time]),
        }
        return {**seen, **self._observe_fixtures()} if self.has_fixtures else seen

    def _observe_fixtures(self) -> dict[str, Float]:
        inner, state = self._inner, self._inner._data
        drawer, window = inner._drawer_site_id, inner._window_site_id
        drawer_turn, window_turn = state.site_xmat[drawer], state.site_xmat[window]
        return {
            "button_state": np.asarray(inner._cur_button_states, dtype=np.float64),
            "button_top_pos": state.site_xpos[inner._button_site_ids].copy(),
            "button_depth": state.qpos[self._at.button_qpos].copy(),
            "drawer_pos": state.qpos[self._at.slide_qpos[:1]].copy(),
            "drawer_handle_pos": state.site_xpos[drawer].copy(),
            "drawer_handle_yaw": np.array([np.arctan2(drawer_turn[3], drawer_turn[0])]),
            "window_pos": state.qpos[self._at.slide_qpos[1:]].copy(),
            "window_handle_pos": state.site_xpos[window].copy(),
            "window_handle_yaw": np.array([np.arctan2(window_turn[3], window_turn[0])]),
        }

    def move_cube(self, index: int, position: Float, yaw: float) -> None:
        """Put the cube there at once, upright and at rest."""
        state = self._inner._data
        state.qpos[self._at.cube_qpos[index]] = [*position, np.cos(yaw / 2), 0.0, 0.0, np.sin(yaw / 2)]
        state.qvel[self._at.cube_qvel[index]] = 0.0
        self._settle()

    def move_effector(self, position: Float, yaw: float) -> None:
        """Put the open hand there at once, at rest."""
        put_hand(self._inner, position, yaw)
        self.open_gripper_now()

    def move_hand(self, position: Float, yaw: float) -> None:
        """Put the hand there at once, at rest, its fingers as they are."""
        put_hand(self._inner, position, yaw)
        self._settle()

    def push_cube(self, index: int, velocity: Float) -> None:
        """Give the cube this velocity (3,), in m/s."""
        self._inner._data.qvel[self._at.cube_qvel[index][:3]] = velocity

    def open_gripper_now(self) -> None:
        """Open the gripper at once, as if what it held had slipped."""
        state = self._inner._data
        state.qpos[self._at.grip_qpos], state.qvel[self._at.grip_qvel] = 0.0, 0.0
        self._settle()

    def set_drawer(self, position: float) -> None:
        """Put the drawer there at once: 0 is shut, -0.16 is open. A cube in it goes along."""
        self._set_slide(0, position, DRAWER_OPEN_M, 0.0)

    def set_window(self, position: float) -> None:
        """Put the window there at once: 0 is shut, 0.2 is open."""
        self._set_slide(1, position, 0.0, WINDOW_OPEN_M)

    def unlock(self) -> None:
        """Unlock drawer and window at once."""
        self._inner._cur_button_states[:] = 1
        self._inner._apply_button_states()

    def _set_slide(self, which: int, position: float, low: float, high: float) -> None:
        if not self.has_fixtures:
            raise BadInputError(f"world {self.world!r} has no drawer and no window; use 'scene'")
        state = self._inner._data
        place, wanted = self._at.slide_qpos[which], min(max(position, low), high)
        if which == 0:
            shift_y = -(wanted - state.qpos[place])  # the drawer opens towards +y
            for index, cube in enumerate(self._at.cube_qpos):
                if self._inner._is_in_drawer(state.qpos[cube[:3]]):
                    state.qpos[cube[1]] += shift_y
                    state.qvel[self._at.cube_qvel[index]] = 0.0
        state.qpos[place], state.qvel[self._at.slide_qvel[which]] = wanted, 0.0
        self._settle()

    def _settle(self) -> None:
        self._mujoco.mj_forward(self._inner._model, self._inner._data)

    def render(self) -> NDArray[np.uint8]:
        """Return a picture (H, W, 3); raises with `rendering_problem()` where there is no OpenGL."""
        problem = rendering_problem()
        if problem is not None:
            raise RuntimeError(problem)
        return np.asarray(self._inner.render(camera=self._camera), dtype=np.uint8)

    def kept(self) -> Float:
        """Return all that the simulator remembers, for `put_back`."""
        mujoco, inner = self._mujoco, self._inner
        whole = mujoco.mjtState.mjSTATE_INTEGRATION
        state = np.empty(mujoco.mj_stateSize(inner._model, whole))
        mujoco.mj_getState(inner._model, inner._data, state, whole)
        return np.concatenate([state, inner._cur_button_states if self.has_fixtures else []])

    def put_back(self, kept: Float) -> None:
        """Put everything back to where it was."""
        mujoco, inner = self._mujoco, self._inner
        if self.has_fixtures:
            self.set_buttons(kept[-2:])
            kept = kept[:-2]
        mujoco.mj_setState(inner._model, inner._data, kept, mujoco.mjtState.mjSTATE_INTEGRATION)
        self._settle()

    def set_buttons(self, states: Float) -> None:
        """Put the buttons into these states (2,) at once: 0 locks."""
        self._inner._cur_button_states[:] = np.round(states)
        self._inner._apply_button_states()

    def goal_picture(self, seed: int) -> NDArray[np.uint8]:
        """Return a picture (H, W, 3) of the table as the official task wants it, the hand somewhere.

        As in the package's own reset, but for two steps of unseeded random actions that it takes there.
        """
        inner, before = self._inner, self.kept()
        for cube, place in enumerate(self.goal_cube_pos):
            self.move_cube(cube, place, 0.0)
        if self.has_fixtures:
            wanted = self.goal_fixtures
            self.set_buttons(wanted["button_state"])
            for which, name in enumerate(("drawer_pos", "window_pos")):
                # Not `set_drawer`: that would take the cube along, which is in its place already.
                inner._data.qpos[self._at.slide_qpos[which]] = wanted[name][0]
        rng = np.random.default_rng([seed, 1])
        put_hand(inner, rng.uniform(*inner._arm_sampling_bounds), float(rng.uniform(-np.pi, np.pi)))
        self._settle()
        picture = self.render()
        self.put_back(before)
        return picture

    def close(self) -> None:
        """Free the renderer, if there is one."""
        free_renderer(self._inner)

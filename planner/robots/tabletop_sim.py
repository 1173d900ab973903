"""The simulated arm before a table, as a robot: observations with facts, control steps, pictures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from domains.disturber import Disturber
from domains.ogbench_arm import N_OFFICIAL_TASKS
from domains.tabletop.disturbances import disturber
from domains.tabletop.env import TabletopEnv
from domains.tabletop.grounding import ground
from domains.tabletop.layout import Spot, named_spots, own_spots, spots_as_arrays
from domains.tabletop.official import official_goal, official_spots
from domains.tabletop.problem import STILL_M, first_spots, grounded
from planner.core.errors import BadInputError
from planner.core.execution import Array, Observation
from planner.core.formula import Formula
from planner.core.task import State

_STOP_STEPS = 3
_HOLD_STILL_Z = 0.12  # the action that holds the arm's weight


@dataclass(frozen=True)
class Config:
    world: str = "cube-triple"
    seed: int = 0
    task_id: int | None = None  # an official task; None: a random table
    picture_every: int = 0  # keep a picture of every so many control steps; 0: none
    render_size: tuple[int, int] = (240, 320)


def connect(
    world: str = "cube-triple",
    seed: int = 0,
    task_id: int | None = None,
    *,
    picture_every: int = 0,
    render_size: tuple[int, int] = (240, 320),
) -> TabletopSim:
    """Return the robot before a table: an official task's, or a random one."""
    return TabletopSim(Config(world, seed, task_id, picture_every, render_size))


class TabletopSim:
    """Fits the seam `Robot`. It remembers the facts and spots seen last: facts do not flicker, spots stay."""

    def __init__(self, config: Config) -> None:
        self.env = TabletopEnv(config.world, render_size=config.render_size)
        self.config = config
        self.begin(config.seed, config.task_id)

    def begin(self, seed: int, task_id: int | None = None) -> None:
        """Begin anew, as freshly connected: an official task, or a random table."""
        if task_id is not None and not 1 <= task_id <= N_OFFICIAL_TASKS:
            raise BadInputError(f"official tasks are 1..{N_OFFICIAL_TASKS}, got {task_id}")
        self.config = replace(self.config, seed=seed, task_id=task_id)
        self.n_steps, self._seen_at = 0, 0
        self.first_success_step: int | None = None  # when the official goal first held
        self.pictures: list[NDArray[np.uint8]] = []
        is_official = task_id is not None
        arrays, _ = self.env.reset(
            seed=seed, options={"task_id": task_id} if is_official else {"random": True}
        )
        fixed = (
            official_spots(self.env.goal_cube_pos, arrays)
            if is_official
            else named_spots(self.env.has_fixtures)
        )
        self._spots: Mapping[str, Spot] = first_spots(fixed, own_spots(self.env.n_cubes), arrays)
        self._arrays: Mapping[str, Array] = arrays
        self._state: State = ground(arrays, None, self._spots)
        self._keep_picture()

    def observe(self) -> Observation:
        """Return what is sensed now, with the facts in it."""
        arrays = self.env.observe()
        # Looked at less often, as while it rests, a cube that the drifting hand drags along would never be at rest.
        still_m = STILL_M * max(1, self.n_steps - self._seen_at)
        self._state, self._spots = grounded(arrays, self._arrays, self._state, self._spots, still_m)
        self._arrays, self._seen_at = arrays, self.n_steps
        return Observation(
            float(arrays["time_s"][0]), {**arrays, **spots_as_arrays(self._spots)}, self._state
        )

    def apply(self, action: Array) -> None:
        """Carry out one control step of 0.05 s."""
        self.env.step(action)
        self.n_steps += 1
        if self.first_success_step is None and self.success:
            self.first_success_step = self.n_steps
        if self.config.picture_every and self.n_steps % self.config.picture_every == 0:
            self._keep_picture()

    def stop(self) -> None:
        """Come to rest, keeping the fingers as they are."""
        is_closed = float(self._arrays["gripper_opening"][0]) > 0.4
        for _ in range(_STOP_STEPS):
            self.apply(np.array([0.0, 0.0, _HOLD_STILL_Z, 0.0, 1.0 if is_closed else -1.0]))

    @property
    def success(self) -> bool:
        """Whether the official goal holds now; always False on a random table."""
        return self.env.success

    @property
    def goal(self) -> Formula | None:
        """The official task's goal over our facts; None on a random table."""
        if self.config.task_id is None:
            return None
        return official_goal(self.env.goal_cube_pos, self.env.goal_fixtures)

    def disturber(self, probability: float, seed: int = 0) -> Disturber:
        """Return what disturbs this table, with the given probability a subgoal."""
        return disturber(self.env, probability, np.random.default_rng([seed, self.config.seed]))

    def picture(self) -> NDArray[np.uint8]:
        """Return a picture (H, W, 3) of the table as a person before it sees it."""
        return self.env.render()

    def close(self) -> None:
        """Free the renderer."""
        self.env.close()

    def _keep_picture(self) -> None:
        if self.config.picture_every:
            self.pictures.append(self.picture())


__all__ = ["Config", "TabletopSim", "connect"]

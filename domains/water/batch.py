"""WaterWorld B at once, in numpy: the same moves as `WaterEnv`, without a loop over runs or balls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import gymnasium as gym
import numpy as np
from gymnasium.utils import seeding
from gymnasium.vector import AutoresetMode
from gymnasium.vector.utils import batch_space
from numpy.typing import NDArray

from domains.batched import (
    Mask,
    Progress,
    final_observations,
    generator_for,
    many_actions,
    reset_mask,
    seeds_of,
    whole,
)
from domains.water.box import PUSHES, STEP_S, Box, scattered
from domains.water.env import EPISODE_STEPS, N_ACTIONS
from domains.water.picture import pixels
from domains.water.tasks import water_table
from planner.core import BadInputError


class WaterBatch(gym.vector.VectorEnv[Any, Any, Any]):
    """B agents in B boxes; runs that end begin anew in the same step, as in gymnasium's `SAME_STEP`."""

    metadata = {  # noqa: RUF012 (gymnasium's way)
        "autoreset_mode": AutoresetMode.SAME_STEP,
        "render_modes": ["rgb_array"],
        "render_fps": 10,
    }
    render_mode = "rgb_array"

    def __init__(
        self,
        task: str | None = "rg",
        box: Box = Box(),  # noqa: B008 - a frozen value
        n_envs: int = 64,
        *,
        n_boxes: int = 0,
        max_steps: int = EPISODE_STEPS,
    ) -> None:
        self.task, self.box = task, box
        self.num_envs, self.n_boxes = whole("n_envs", n_envs, 1), whole("n_boxes", n_boxes, 0)
        self.single_action_space = gym.spaces.Discrete(N_ACTIONS)
        self.single_observation_space = gym.spaces.Box(-1.0, 1.0, (box.n_features,), np.float32)
        self.action_space = batch_space(self.single_action_space, n_envs)
        self.observation_space = batch_space(self.single_observation_space, n_envs)
        table = water_table(task, box.n_black > 0)
        self.progress = Progress(table, n_envs, whole("max_steps", max_steps, 1))
        self._pushes = np.array(PUSHES).T * box.push  # (2, A)
        self._bits = box.bits  # (N,)
        shape = (2, n_envs, 1 + len(box.colours))  # (2, B, 1 + N): x and y apart; the agent comes first
        self._places, self._speeds = np.zeros(shape), np.zeros(shape)
        self._touching = np.zeros(n_envs, dtype=np.int64)
        self._generators: list[np.random.Generator | None] = [None] * n_envs

    def reset(
        self,
        *,
        seed: int | Sequence[int | None] | None = None,
        options: dict[str, Any] | None = None,
    ) -> tuple[NDArray[np.float32], dict[str, Any]]:
        """Return the first observations; run i is the one that `WaterEnv` is after `reset(seed=seed + i)`."""
        mask, seeds = reset_mask(options, self.num_envs), seeds_of(seed, self.num_envs)
        for index in np.flatnonzero(mask).tolist():
            if seeds[index] is not None or self._generators[index] is None:
                self._generators[index] = seeding.np_random(seeds[index])[0]
        self._begin(mask)
        return self._seen(), self._told(np.zeros(self.num_envs, dtype=np.int64))

    def _begin(self, mask: Mask) -> None:
        for index in np.flatnonzero(mask).tolist():
            generator = self._generators[index]
            if generator is not None:
                # (1 + N, 2) each
                places, speeds = scattered(self.box, generator_for(generator, self.n_boxes))
                self._places[:, index], self._speeds[:, index] = places.T, speeds.T
        self._touching[mask] = 0
        self.progress.begin(mask)

    def step(
        self, actions: Any
    ) -> tuple[NDArray[np.float32], NDArray[np.float64], Mask, Mask, dict[str, Any]]:
        """Return observations, rewards, terminated, truncated, and what was told: see `domains.water`."""
        numbers = many_actions(actions, self.num_envs, N_ACTIONS)
        if self._generators[0] is None:
            raise BadInputError("call reset before the first step")
        most = self.box.most_speed
        mine = self._speeds[..., 0]  # (2, B)
        self._speeds[..., 0] = np.clip(mine + self._pushes[:, numbers], -most, most)
        self._move()
        labels = self._touch()
        rewards, terminated, truncated = self.progress.step(labels)
        told, ended = self._told(labels), terminated | truncated
        observed = self._seen()
        if ended.any():
            told |= final_observations(observed, ended)
            self._begin(ended)
            observed[ended] = self._seen(ended)
        return observed, rewards, terminated, truncated, told

    def _move(self) -> None:
        """Go on for one step; at a wall, stop there and turn back."""
        places = self._places + STEP_S * self._speeds
        self._places = np.clip(places, self.box.radius, self.box.size - self.box.radius)
        np.negative(self._speeds, out=self._speeds, where=self._places != places)

    def _touch(self) -> NDArray[np.int64]:
        """Return what is told, (B,): the colours that are touched now, where they are not those of before."""
        right, up = self._places[..., 1:] - self._places[..., :1]  # (2, B, N) -> (B, N) each
        is_near = right * right + up * up <= (2 * self.box.radius) * (2 * self.box.radius)
        touching = np.zeros(self.num_envs, dtype=np.int64)
        envs, balls = np.nonzero(is_near)  # few are
        np.bitwise_or.at(touching, envs, self._bits[balls])
        labels = np.where(touching != self._touching, touching, 0)
        self._touching = touching
        return labels

    def _seen(self, which: Mask | slice = slice(None)) -> NDArray[np.float32]:
        """Return what is observed in some of the runs, (K, 4 + 4 N)."""
        box, places, speeds = self.box, self._places[:, which], self._speeds[:, which]
        seen = np.empty((*places.shape[1:], 4), dtype=np.float32)  # (K, 1 + N, 4)
        relative = box.most_speed + box.ball_speed
        for axis in (0, 1):
            x, v = places[axis], speeds[axis]  # (K, 1 + N)
            seen[:, 0, axis], seen[:, 0, 2 + axis] = x[:, 0] / box.size, v[:, 0] / box.most_speed
            seen[:, 1:, axis] = (x[:, 1:] - x[:, :1]) / box.size
            seen[:, 1:, 2 + axis] = (v[:, 1:] - v[:, :1]) / relative
        return seen.reshape(len(seen), box.n_features)

    def render(self) -> tuple[NDArray[np.uint8], ...]:
        """Return a picture (H, W, 3) of each box, a pixel a unit."""
        names = ("", *self.box.colours)
        pictures = []
        for x, y in self._places.transpose(1, 0, 2).tolist():  # (2, B, 1 + N) -> (B, 2, 1 + N)
            discs = list(zip(names, x, y, strict=True))
            pictures.append(pixels([*discs[1:], discs[0]], self.box))
        return tuple(pictures)

    def _told(self, labels: NDArray[np.int64]) -> dict[str, Any]:
        return {
            "labels": labels,
            "touching": self._touching.copy(),
            "nodes": self.progress.nodes.copy(),
            "success": self.progress.is_accepted,
        }

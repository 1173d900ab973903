"""CraftWorld B at once, in numpy: the same moves as `CraftEnv`, without a loop over runs."""

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
from domains.craft.env import EPISODE_STEPS, FORWARD, LEFT, N_ACTIONS, RIGHT
from domains.craft.layout import LABEL_OF_CODE, WALL_CODE, layout_named, scattered
from domains.craft.observing import ManySeen, space_of
from domains.craft.picture import pixels
from domains.craft.tasks import craft_table
from planner.core import BadInputError

_TURN = np.zeros(N_ACTIONS, dtype=np.int64)
_TURN[LEFT], _TURN[RIGHT] = -1, 1


class CraftBatch(gym.vector.VectorEnv[Any, Any, Any]):
    """B agents in B grids; runs that end begin anew in the same step, as in gymnasium's `SAME_STEP`."""

    metadata = {  # noqa: RUF012 (gymnasium's way)
        "autoreset_mode": AutoresetMode.SAME_STEP,
        "render_modes": ["rgb_array"],
        "render_fps": 8,
    }
    render_mode = "rgb_array"

    def __init__(  # noqa: PLR0913 - each is a thing that users set, by name
        self,
        task: str | None = "batter",
        layout: str = "open",
        n_envs: int = 64,
        *,
        observe: str = "grid",
        n_grids: int = 0,
        max_steps: int = EPISODE_STEPS,
        copy: bool = True,
    ) -> None:
        self.layout = layout_named(layout)
        self.num_envs, self.n_grids = whole("n_envs", n_envs, 1), whole("n_grids", n_grids, 0)
        self.task, size = task, self.layout.size
        self.single_action_space = gym.spaces.Discrete(N_ACTIONS)
        self.single_observation_space = space_of(observe, size)
        self.action_space = batch_space(self.single_action_space, n_envs)
        self.observation_space = batch_space(self.single_observation_space, n_envs)
        table = craft_table(task, self.layout.has_lava)
        self.progress = Progress(table, n_envs, whole("max_steps", max_steps, 1))
        self._ahead = np.array([1, size, -1, -size])  # of a flat cell, by heading
        self._each = np.arange(n_envs)
        self._codes = np.zeros((n_envs, size * size), dtype=np.uint8)
        self._cells, self._headings = (np.zeros(n_envs, dtype=np.int64) for _ in range(2))
        self._generators: list[np.random.Generator | None] = [None] * n_envs
        self._copy = copy  # else observations are good until the next step
        self._seen = ManySeen(observe, n_envs, size)

    def reset(
        self,
        *,
        seed: int | Sequence[int | None] | None = None,
        options: dict[str, Any] | None = None,
    ) -> tuple[NDArray[Any], dict[str, Any]]:
        """Return the first observations; run i is the one that `CraftEnv` is after `reset(seed=seed + i)`."""
        mask, seeds = reset_mask(options, self.num_envs), seeds_of(seed, self.num_envs)
        for index in np.flatnonzero(mask).tolist():
            if seeds[index] is not None or self._generators[index] is None:
                self._generators[index] = seeding.np_random(seeds[index])[0]
        self._begin(mask)
        return self._observed(), self._told(np.zeros(self.num_envs, dtype=np.int64))

    def _begin(self, mask: Mask) -> None:
        chosen = np.flatnonzero(mask)
        for index in chosen.tolist():
            generator = self._generators[index]
            if generator is not None:
                codes, self._cells[index], self._headings[index] = scattered(
                    self.layout, generator_for(generator, self.n_grids)
                )
                self._codes[index] = codes.reshape(-1)
        self._seen.replace(chosen, self._codes[chosen])
        self._seen.move(self._cells, self._headings)
        self.progress.begin(mask)

    def step(self, actions: Any) -> tuple[NDArray[Any], NDArray[np.float64], Mask, Mask, dict[str, Any]]:
        """Return observations, rewards, terminated, truncated, and what was told: see `domains.craft`."""
        numbers = many_actions(actions, self.num_envs, N_ACTIONS)
        if self._generators[0] is None:
            raise BadInputError("call reset before the first step")
        self._headings = (self._headings + _TURN[numbers]) & 3
        ahead = self._cells + self._ahead[self._headings]
        codes = self._codes[self._each, ahead]
        has_moved = (numbers == FORWARD) & (codes != WALL_CODE)
        self._cells = np.where(has_moved, ahead, self._cells)
        labels = np.where(has_moved, LABEL_OF_CODE[codes], 0)
        rewards, terminated, truncated = self.progress.step(labels)
        told, ended = self._told(labels), terminated | truncated
        self._seen.move(self._cells, self._headings)
        if ended.any():
            told |= final_observations(self._seen.now(), ended)
            self._begin(ended)
        return self._observed(), rewards, terminated, truncated, told

    def _observed(self) -> NDArray[Any]:
        return self._seen.now().copy() if self._copy else self._seen.now()

    def render(self) -> tuple[NDArray[np.uint8], ...]:
        """Return a picture (H, W, 3) of each grid."""
        size = self.layout.size
        return tuple(
            pixels(codes.reshape(size, size), divmod(int(cell), size), int(heading))
            for codes, cell, heading in zip(self._codes, self._cells, self._headings, strict=True)
        )

    def _told(self, labels: NDArray[np.int64]) -> dict[str, Any]:
        return {"labels": labels, "nodes": self.progress.nodes.copy(), "success": self.progress.is_accepted}

"""CraftWorld as one environment; what is seen, done and told is in `domains.craft`."""

from __future__ import annotations

from typing import Any

import gymnasium as gym
import numpy as np
from numpy.typing import NDArray

from domains.batched import generator_for, no_options, one_action, whole
from domains.craft.layout import HEADINGS, LABEL_OF_CODE, WALL_CODE, Cell, Codes, layout_named, scattered
from domains.craft.observing import seen, space_of
from domains.craft.picture import pixels, svg
from domains.craft.tasks import FACTS, craft_hierarchy
from domains.machine_table import facts_of
from planner.core import BadInputError, Hierarchy
from planner.machines import Position, start, step

EPISODE_STEPS = 1000  # as in the paper's experiments
LEFT, RIGHT, FORWARD = range(3)
N_ACTIONS = 3


class CraftEnv(gym.Env[Any, Any]):
    """One agent in one grid; a task pays 1 when its hierarchy accepts and ends the episode then, or in lava."""

    metadata = {"render_modes": ["rgb_array"], "render_fps": 8}  # noqa: RUF012 (gymnasium's way)
    render_mode = "rgb_array"

    def __init__(
        self,
        task: str | None = "batter",
        layout: str = "open",
        *,
        observe: str = "grid",
        n_grids: int = 0,
        max_steps: int = EPISODE_STEPS,
        render_mode: str = "rgb_array",
    ) -> None:
        self.layout = layout_named(layout)
        self.task, self.observe = task, observe
        self.hierarchy: Hierarchy | None = (
            None if task is None else craft_hierarchy(task, self.layout.has_lava)
        )
        self.n_grids, self.max_steps = whole("n_grids", n_grids, 0), whole("max_steps", max_steps, 1)
        self.render_mode = render_mode
        self.action_space = gym.spaces.Discrete(N_ACTIONS)
        self.observation_space = space_of(observe, self.layout.size)
        self.codes: Codes = self.layout.empty
        self.cell: Cell = (1, 1)
        self.heading = 0
        self.position: Position | None = None
        self.n_steps = 0
        self._has_begun = False

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[Any, dict[str, Any]]:
        """Return the first observation of another grid; the seed decides all of it."""
        super().reset(seed=seed)
        no_options(options)
        self.codes, cell, self.heading = scattered(self.layout, generator_for(self.np_random, self.n_grids))
        self.cell = divmod(cell, self.layout.size)
        self.position = None if self.hierarchy is None else start(self.hierarchy)
        self.n_steps, self._has_begun = 0, True
        return self._seen(), self._told(0)

    def step(self, action: Any) -> tuple[Any, float, bool, bool, dict[str, Any]]:
        """Return observation, reward, terminated, truncated, and what was told: see `domains.craft`."""
        if not self._has_begun:
            raise BadInputError("call reset before the first step")
        label = self._move(one_action(action, N_ACTIONS))
        self.n_steps += 1
        told, reward, terminated = self._told(label), 0.0, False
        if self.hierarchy is not None and self.position is not None:
            self.position, reward, _ = step(self.hierarchy, self.position, told["facts"])
            terminated, told["success"] = self.position.has_ended, self.position.is_accepted
        truncated = self.n_steps >= self.max_steps and not terminated
        return self._seen(), reward, terminated, truncated, told

    def _move(self, action: int) -> int:
        """Return the label of the cell that is entered, 0 where none is."""
        if action != FORWARD:
            self.heading = (self.heading + (1 if action == RIGHT else -1)) % 4
            return 0
        down, right = HEADINGS[self.heading]
        ahead = self.cell[0] + down, self.cell[1] + right
        if self.codes[ahead] == WALL_CODE:
            return 0
        self.cell = ahead
        return int(LABEL_OF_CODE[self.codes[ahead]])

    def _seen(self) -> Any:
        return seen(self.observe, self.codes, *self.cell, self.heading)

    def _told(self, label: int) -> dict[str, Any]:
        accepted = self.position is not None and self.position.is_accepted
        return {"facts": facts_of(label, FACTS), "label": label, "success": accepted}

    def render(self) -> NDArray[np.uint8]:
        """Return a picture (H, W, 3) of the grid."""
        return pixels(self.codes, self.cell, self.heading)

    def _repr_svg_(self) -> str:
        """Return the same picture as text, for notebooks."""
        return svg(self.codes, self.cell, self.heading)

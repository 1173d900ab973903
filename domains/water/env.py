"""WaterWorld as one environment, ball by ball; what is seen, done and told is in `domains.water`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gymnasium as gym
import numpy as np
from numpy.typing import NDArray

from domains.batched import generator_for, no_options, one_action, whole
from domains.machine_table import label_of
from domains.water.box import PUSHES, STEP_S, Box, scattered
from domains.water.picture import pixels, svg
from domains.water.tasks import FACTS, water_hierarchy
from planner.core import Atom, BadInputError, Hierarchy
from planner.machines import Position, start, step

EPISODE_STEPS = 1000  # as in the paper's experiments
N_ACTIONS = len(PUSHES)


@dataclass
class Ball:
    """One ball: where it is, and where it goes."""

    colour: str  # "" is the agent's
    x: float
    y: float
    vx: float
    vy: float

    def move(self, box: Box) -> None:
        """Go on for one step; at a wall, stop there and turn back."""
        self.x, self.vx = _bounced(self.x + STEP_S * self.vx, self.vx, box)
        self.y, self.vy = _bounced(self.y + STEP_S * self.vy, self.vy, box)

    def touches(self, other: Ball, box: Box) -> bool:
        dx, dy = other.x - self.x, other.y - self.y
        return dx * dx + dy * dy <= (2 * box.radius) * (2 * box.radius)


def _bounced(place: float, speed: float, box: Box) -> tuple[float, float]:
    if place < box.radius:
        return box.radius, -speed
    if place > box.size - box.radius:
        return box.size - box.radius, -speed
    return place, speed


class WaterEnv(gym.Env[Any, Any]):
    """One agent among balls; a task pays 1 when its hierarchy accepts and ends the episode then, or at a black ball."""

    metadata = {"render_modes": ["rgb_array"], "render_fps": 10}  # noqa: RUF012 (gymnasium's way)
    render_mode = "rgb_array"

    def __init__(
        self,
        task: str | None = "rg",
        box: Box = Box(),  # noqa: B008 - a frozen value
        *,
        n_boxes: int = 0,
        max_steps: int = EPISODE_STEPS,
        render_mode: str = "rgb_array",
    ) -> None:
        self.task, self.box = task, box
        self.hierarchy: Hierarchy | None = None if task is None else water_hierarchy(task, box.n_black > 0)
        self.n_boxes, self.max_steps = whole("n_boxes", n_boxes, 0), whole("max_steps", max_steps, 1)
        self.render_mode = render_mode
        self.action_space = gym.spaces.Discrete(N_ACTIONS)
        self.observation_space = gym.spaces.Box(-1.0, 1.0, (box.n_features,), np.float32)
        self.agent = Ball("", 0.0, 0.0, 0.0, 0.0)
        self.balls: list[Ball] = []
        self.touching: frozenset[Atom] = frozenset()
        self.position: Position | None = None
        self.n_steps = 0

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None
    ) -> tuple[NDArray[np.float32], dict[str, Any]]:
        """Return the first observation of another box; the seed decides all of it."""
        super().reset(seed=seed)
        no_options(options)
        places, speeds = scattered(self.box, generator_for(self.np_random, self.n_boxes))
        self.agent, *self.balls = (
            Ball(colour, *place, *speed)
            for colour, place, speed in zip(
                ("", *self.box.colours), places.tolist(), speeds.tolist(), strict=True
            )
        )
        self.touching = frozenset()  # they start apart
        self.position = None if self.hierarchy is None else start(self.hierarchy)
        self.n_steps = 0
        return self._seen(), self._told(frozenset())

    def step(self, action: Any) -> tuple[NDArray[np.float32], float, bool, bool, dict[str, Any]]:
        """Return observation, reward, terminated, truncated, and what was told: see `domains.water`."""
        number = one_action(action, N_ACTIONS)
        if not self.balls:
            raise BadInputError("call reset before the first step")
        self._push(number)
        for ball in (self.agent, *self.balls):
            ball.move(self.box)
        before = self.touching
        self.touching = frozenset(
            Atom(ball.colour) for ball in self.balls if self.agent.touches(ball, self.box)
        )
        self.n_steps += 1
        told = self._told(self.touching if self.touching != before else frozenset())
        reward, terminated = 0.0, False
        if self.hierarchy is not None and self.position is not None:
            self.position, reward, _ = step(self.hierarchy, self.position, told["facts"])
            terminated, told["success"] = self.position.has_ended, self.position.is_accepted
        truncated = self.n_steps >= self.max_steps and not terminated
        return self._seen(), reward, terminated, truncated, told

    def _push(self, action: int) -> None:
        most, (right, up) = self.box.most_speed, PUSHES[action]
        self.agent.vx = min(max(self.agent.vx + self.box.push * right, -most), most)
        self.agent.vy = min(max(self.agent.vy + self.box.push * up, -most), most)

    def _seen(self) -> NDArray[np.float32]:
        me, size, most = self.agent, self.box.size, self.box.most_speed
        relative = most + self.box.ball_speed
        found = [me.x / size, me.y / size, me.vx / most, me.vy / most]
        for ball in self.balls:
            found += [(ball.x - me.x) / size, (ball.y - me.y) / size]
            found += [(ball.vx - me.vx) / relative, (ball.vy - me.vy) / relative]
        return np.array(found, dtype=np.float32)

    def _told(self, facts: frozenset[Atom]) -> dict[str, Any]:
        accepted = self.position is not None and self.position.is_accepted
        return {
            "facts": facts,
            "label": label_of(facts, FACTS),
            "touching": label_of(self.touching, FACTS),
            "success": accepted,
        }

    @property
    def discs(self) -> list[tuple[str, float, float]]:
        """Colour, x and y of each ball, the agent's last."""
        return [(ball.colour, ball.x, ball.y) for ball in (*self.balls, self.agent)]

    def render(self) -> NDArray[np.uint8]:
        """Return a picture (H, W, 3) of the box, a pixel a unit."""
        return pixels(self.discs, self.box)

    def _repr_svg_(self) -> str:
        """Return the same picture as text, for notebooks."""
        return svg(self.discs, self.box)

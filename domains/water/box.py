"""The box of WaterWorld: its measures, and where balls are at first.

Lengths are in units of which the box has 400, speeds in units a second; x is to the right, y is up. Measures are those
of Furelos-Blanco et al. (ICML 2023), who took them from Toro Icarte et al. (ICML 2018).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from domains.water.tasks import BLACK, COLOURS, FACTS
from planner.core import BadInputError

Float = NDArray[np.float64]
STEP_S = 0.1
# What actions 0 to 4 add to the agent's velocity, in `Box.push`: up, down, left, right, nothing.
PUSHES = ((0.0, 1.0), (0.0, -1.0), (-1.0, 0.0), (1.0, 0.0), (0.0, 0.0))
_ROUNDS = 50  # of drawing places for all balls


@dataclass(frozen=True)
class Box:
    """How large the box is, how many balls are in it, and how fast they are."""

    size: float = 400.0
    radius: float = 15.0
    ball_speed: float = 30.0
    push: float = 30.0
    most_speed: float = 90.0  # of the agent, along each axis
    n_of_a_colour: int = 2
    n_black: int = 0

    def __post_init__(self) -> None:
        if not (0 < 8 * self.radius < self.size):
            raise BadInputError(
                f"box: radius must be between 0 and an eighth of size {self.size}, got {self.radius}"
            )
        if (
            min(self.ball_speed, self.push, self.n_black) < 0
            or self.most_speed <= 0
            or self.n_of_a_colour < 1
        ):
            raise BadInputError(
                f"box: speeds and numbers of balls cannot be negative, and colours need a ball: {self}"
            )

    @cached_property
    def colours(self) -> tuple[str, ...]:
        """The colour of each ball, in the order in which they are observed."""
        coloured = tuple(colour for colour in COLOURS for _ in range(self.n_of_a_colour))
        return (*coloured, *(BLACK for _ in range(self.n_black)))

    @property
    def bits(self) -> NDArray[np.int64]:
        """The label of touching each ball alone, (N,)."""
        return np.array([1 << FACTS.index(colour) for colour in self.colours], dtype=np.int64)

    @property
    def n_features(self) -> int:
        return 4 * (1 + len(self.colours))


def scattered(box: Box, rng: np.random.Generator) -> tuple[Float, Float]:
    """Return positions and velocities (1 + N, 2) of the agent, at rest, and the balls; none touches another.

    Every ball is at least two radii from the walls, and four from the agent.
    """
    low, high = 2 * box.radius, box.size - 2 * box.radius
    n_balls = len(box.colours)
    angles = rng.uniform(0.0, 2 * math.pi, n_balls).tolist()
    places: list[Sequence[float]] = [rng.uniform(low, high, 2).tolist()]
    for _ in range(_ROUNDS):
        for place in rng.uniform(low, high, (2 * n_balls, 2)).tolist():  # one draw is faster than many
            if len(places) <= n_balls and _is_free(place, places, box.radius):
                places.append(place)
        if len(places) > n_balls:
            speeds = [(box.ball_speed * math.sin(a), box.ball_speed * math.cos(a)) for a in angles]
            return np.array(places), np.array([(0.0, 0.0), *speeds])
    raise BadInputError(
        f"box: no place was found for ball {len(places)} of {n_balls}. Make the box larger, or the balls"
    )


def _is_free(place: Sequence[float], taken: list[Sequence[float]], radius: float) -> bool:
    x, y = place
    nearest, apart = (
        16 * radius * radius,
        4 * radius * radius,
    )  # squares; the agent is the first that was placed
    for x_there, y_there in taken:
        if (x - x_there) * (x - x_there) + (y - y_there) * (y - y_there) <= nearest:
            return False
        nearest = apart
    return True

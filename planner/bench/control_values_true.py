"""Actors fitted with the true value of a maze: what weighted cloning comes to when nothing is wrong with the value.

The value is that of the learners, -1 a step with a discount, of the fewest steps (`domains.maze.shortest.StepTable`)
times `SLOW`, which is what the data's noise makes of them. One level is `gcivl`'s actor; of two, as in `hiql`, the upper
says where to be in 25 steps. There is no code of subgoals here: they are places, as where the body is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from domains.maze.layout import Maze
from domains.maze.shortest import StepTable
from learned.conditioned import actions_of, adam, descend, tensors
from learned.goal_losses import weighted_cloning_loss
from learned.goal_networks import Actor, summary_of
from learned.hindsight import ACTOR_GOALS, draw_moves, goal_rows, rows_ahead
from learned.trajectories import Floats, Trajectories, open_trajectories

SLOW = 1.25


@dataclass(frozen=True)
class Settings:
    """`subgoal_steps` 0: one level."""

    sharpness: float
    subgoal_steps: int = 0
    n_steps: int = 5_000
    hidden: tuple[int, ...] = (128, 128)
    learning_rate: float = 1e-3
    batch: int = 256
    discount: float = 0.99
    seed: int = 0


# The sharpness of OGBench's `gcivl` and `hiql` in these mazes. The last asks how much the discount hides of far goals.
_WAYS = {"true, flat": Settings(10.0), "true, two levels": Settings(3.0, 25)}
WAYS: Mapping[str, Mapping[str, Settings]] = {
    "medium": _WAYS,
    "large": {**_WAYS, "true, flat, discount 0.999": Settings(10.0, discount=0.999)},
}


class Follower:
    """One actor, or two of which the upper says how far to go, in spreads of the data."""

    def __init__(self, trajectories: Trajectories, settings: Settings) -> None:
        torch.manual_seed(settings.seed)
        summary = summary_of(trajectories)
        self.low = Actor(summary, settings.hidden)
        self.high = Actor(summary, settings.hidden) if settings.subgoal_steps else None
        self.spread = torch.as_tensor(summary.spread)

    def act(self, seen: Floats, goals: Floats, rng: np.random.Generator) -> Floats:
        del rng  # the modes
        states, aims = tensors(torch.device("cpu"), seen, goals)
        with torch.no_grad():
            if self.high is not None:
                aims = states + self.high(states, aims) * self.spread
            return actions_of(self.low(states, aims))


@dataclass(frozen=True, eq=False)
class Gains:
    """By how much the true value rises from one place to another on the way to a goal."""

    table: StepTable
    discount: float

    def __call__(self, seen: Floats, after: Floats, goals: Floats) -> torch.Tensor:
        """Return the gains (B,)."""
        aims = goals.astype(np.float64)
        now, then = (
            self.discount ** (SLOW * self.table.steps(some.astype(np.float64), aims))
            for some in (seen, after)
        )
        return torch.as_tensor((then - now) / (1 - self.discount), dtype=torch.float32)


def fitted(maze: Maze, data_set: Path, settings: Settings) -> Follower:
    """Return the actors after so many gradient steps on the data set."""
    torch.set_num_threads(1)
    trajectories = open_trajectories(data_set)
    gains, follower = Gains(StepTable(maze), settings.discount), Follower(trajectories, settings)
    rng = np.random.default_rng(settings.seed)
    levels = [one for one in (follower.low, follower.high) if one is not None]
    optimisers = [adam(settings.learning_rate, one) for one in levels]
    for _ in range(settings.n_steps):
        moves = draw_moves(trajectories, settings.batch, rng)
        rows = goal_rows(trajectories, moves.rows, ACTOR_GOALS, settings.discount, rng)
        goals = trajectories.observations[rows]
        aims = goals
        if (
            follower.high is not None
        ):  # aims are no further than the goal, which comes later in the same trajectory
            ahead = rows_ahead(trajectories, moves.rows, settings.subgoal_steps)
            sooner = trajectories.observations[np.minimum(ahead, rows)]
            way = (sooner - moves.seen) / follower.spread.numpy()
            gain = gains(moves.seen, sooner, goals)
            descend(optimisers[1], _loss(follower.high, (moves.seen, goals, way), gain, settings))
            aims = trajectories.observations[ahead]
        gain = gains(moves.seen, moves.after, aims)
        descend(optimisers[0], _loss(follower.low, (moves.seen, aims, moves.actions), gain, settings))
    return follower


def _loss(actor: Actor, drawn: tuple[Floats, ...], gain: torch.Tensor, settings: Settings) -> torch.Tensor:
    """Return the loss of an actor for what is seen, goals and what it should say (B, 2), by their gains (B,)."""
    seen, goals, wanted = tensors(torch.device("cpu"), *drawn)
    return weighted_cloning_loss(actor(seen, goals), wanted, gain, settings.sharpness)

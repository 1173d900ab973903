"""Hierarchical implicit Q-learning: one value function, a high level that aims a few steps ahead, a low level that acts.

Park et al., HIQL: Offline Goal-Conditioned RL with Latent States as Actions (NeurIPS 2023), as in OGBench (ICLR 2025).
Differences from OGBench's HIQL: networks of 3 x 256 instead of 3 x 512 and batches of 256 instead of 1024 (two cores, no
GPU), inputs are scaled, and actors' steps follow the value's.

Letters for shapes: B batch, O observation, A action, R code of a subgoal, P parts of an ensemble.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn

from learned.conditioned import actions_of, adam, descend, tensors, unit
from learned.goal_learner import Algorithm
from learned.goal_losses import implicit_value_loss, weighted_cloning_loss
from learned.goal_networks import Actor, Layers, Scale, Summary, follow, twin
from learned.hindsight import ACTOR_GOALS, VALUE_GOALS, Mixture, draw_moves, goal_rows, rows_ahead
from learned.trajectories import Floats, Rows, Trajectories


@dataclass(frozen=True)
class Settings:
    hidden: tuple[int, ...] = (256, 256, 256)
    n_code: int = 10
    learning_rate: float = 3e-4
    batch: int = 256
    discount: float = 0.99
    expectile: float = 0.7
    high_sharpness: float = 3.0
    low_sharpness: float = 3.0
    subgoal_steps: int = 25  # how far ahead the high level aims; k in the paper
    follow_rate: float = 0.005  # of the target's parameters; tau in OGBench
    value_goals: Mixture = VALUE_GOALS
    high_goals: Mixture = ACTOR_GOALS


def of_length(code: Tensor) -> Tensor:
    """Return codes (B, R) stretched to the length sqrt(R)."""
    return unit(code) * math.sqrt(code.shape[-1])


class Toward(nn.Module):
    """Layers on what is seen (B, O) and the code of a goal (B, R): of values, and of the low level."""

    def __init__(self, summary: Summary, n_code: int, sizes: tuple[int, ...], n_parts: int) -> None:
        super().__init__()
        self.scale = Scale(summary)
        is_value = n_parts > 1
        self.layers = Layers((summary.n_observation + n_code, *sizes), n_parts, has_norm=is_value)

    def forward(self, seen: Tensor, code: Tensor) -> Tensor:
        """Return (P, B, last size)."""
        found: Tensor = self.layers(torch.cat([self.scale(seen), code], dim=-1))
        return found


class CodedValue(nn.Module):
    """V(s, g) by way of the code of g as seen from s."""

    def __init__(self, summary: Summary, settings: Settings) -> None:
        super().__init__()
        self.scale = Scale(summary)
        self.codes = Layers((2 * summary.n_observation, *settings.hidden, settings.n_code))
        self.value = Toward(summary, settings.n_code, (*settings.hidden, 1), 2)

    def code(self, seen: Tensor, goals: Tensor) -> Tensor:
        """Return (B, R), of length sqrt(R)."""
        return of_length(self.codes(torch.cat([self.scale(seen), self.scale(goals)], dim=-1))[0])

    def forward(self, seen: Tensor, goals: Tensor) -> Tensor:
        """Return (P, B)."""
        found: Tensor = self.value(seen, self.code(seen, goals)).squeeze(-1)  # (P, B, 1) -> (P, B)
        return found


class HIQL:
    """Two coded values with their slow targets, which share the codes, and an actor on each level."""

    def __init__(self, summary: Summary, settings: Settings, seed: int, device: torch.device) -> None:
        del seed  # of the first weights; `new_learner` has set it
        self.settings = settings
        self.device = device
        self.value = CodedValue(summary, settings).to(device)
        self.target = twin(
            self.value.value
        )  # of what values make of a code: there is no slow code, as in OGBench
        # The high level's action is the code of the state to aim for.
        self.high = Actor(replace(summary, n_action=settings.n_code), settings.hidden).to(device)
        self.low = Toward(summary, settings.n_code, (*settings.hidden, summary.n_action), 1).to(device)
        with torch.no_grad():
            self.low.layers.weights[-1].mul_(0.1)  # begins near rest, as all actors
        self._optimisers = {
            name: adam(settings.learning_rate, module)
            for name, module in (("value", self.value), ("high", self.high), ("low", self.low))
        }

    def update(self, trajectories: Trajectories, rng: np.random.Generator) -> Mapping[str, float]:
        settings = self.settings
        moves = draw_moves(trajectories, settings.batch, rng)
        for_value = goal_rows(trajectories, moves.rows, settings.value_goals, settings.discount, rng)
        near, aims, goals = self._aims(trajectories, moves.rows, rng)
        seen, after, actions = tensors(self.device, moves.seen, moves.after, moves.actions)
        value_goals, is_reached = tensors(
            self.device, trajectories.observations[for_value], for_value == moves.rows
        )
        optimisers = self._optimisers
        losses = {
            "value": descend(optimisers["value"], self._value_loss(seen, after, value_goals, is_reached)),
            "low": descend(optimisers["low"], self._low_loss(seen, after, near, actions)),
            "high": descend(optimisers["high"], self._high_loss(seen, aims, goals)),
        }
        follow(self.target, self.value.value, settings.follow_rate)
        return losses

    def _low_loss(self, seen: Tensor, after: Tensor, near: Tensor, actions: Tensor) -> Tensor:
        """Return the loss of actions (B, A) that are to lead nearer to a goal a few steps on."""
        with torch.no_grad():
            code = self.value.code(seen, near)  # (B, R)
            gain = self._gain(seen, after, near)
        return weighted_cloning_loss(self.low(seen, code)[0], actions, gain, self.settings.low_sharpness)

    def _high_loss(self, seen: Tensor, aims: Tensor, goals: Tensor) -> Tensor:
        """Return the loss of aims a few steps on that are to lie nearer to the goal."""
        with torch.no_grad():
            code = self.value.code(seen, aims)  # (B, R)
            gain = self._gain(seen, aims, goals)
        return weighted_cloning_loss(self.high(seen, goals), code, gain, self.settings.high_sharpness)

    def _gain(self, seen: Tensor, after: Tensor, goals: Tensor) -> Tensor:
        """Return by how much (B,) what comes after is worth more on the way to the goals."""
        both = torch.cat([seen, after])  # 2 x (B, O) -> (2B, O)
        now, later = self.value(both, goals.repeat(2, 1)).mean(0).chunk(2)  # (P, 2B) -> 2 x (B,)
        gain: Tensor = later - now
        return gain

    def _aims(self, trajectories: Trajectories, rows: Rows, rng: np.random.Generator) -> list[Tensor]:
        """Return the low level's goals, what the high level aims for, and its goals, 3 x (B, O).

        It aims no further than its goal where that comes later in the same trajectory.
        """
        ahead = rows_ahead(trajectories, rows, self.settings.subgoal_steps)
        goals = goal_rows(trajectories, rows, self.settings.high_goals, self.settings.discount, rng)
        is_later = (goals >= rows) & (goals <= trajectories.end_of(rows))
        aims = np.where(is_later, np.minimum(ahead, goals), ahead)
        return tensors(self.device, *(trajectories.observations[one] for one in (ahead, aims, goals)))

    def _value_loss(self, seen: Tensor, after: Tensor, goals: Tensor, is_reached: Tensor) -> Tensor:
        with torch.no_grad():
            both = torch.cat([seen, after])  # 2 x (B, O) -> (2B, O)
            found = self.target(both, self.value.code(both, goals.repeat(2, 1))).squeeze(-1)  # (P, 2B)
            now, later = found.chunk(2, dim=-1)  # 2 x (P, B)
        settings = self.settings
        return implicit_value_loss(
            self.value(seen, goals), now, later, is_reached, settings.discount, settings.expectile
        )

    def act(self, seen: Floats, goals: Floats, rng: np.random.Generator) -> Floats:
        del rng  # the modes of both levels
        states, wanted = tensors(self.device, seen, goals)
        with torch.no_grad():
            means = self.low(states, of_length(self.high(states, wanted)))[0]
        return actions_of(means)

    def modules(self) -> Mapping[str, nn.Module]:
        return {"value": self.value, "target": self.target, "high": self.high, "low": self.low}

    def optimisers(self) -> Mapping[str, torch.optim.Optimizer]:
        return self._optimisers


ALGORITHM = Algorithm("hiql", Settings, HIQL)

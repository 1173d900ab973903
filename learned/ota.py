"""Hierarchical implicit Q-learning whose high level counts options instead of steps.

Ahn et al., Option-aware Temporally Abstracted Value for Offline Goal-Conditioned Reinforcement Learning (NeurIPS 2025):
the high level's value is backed up over n steps at once, at a cost of 1, so that goals are n times fewer backups away and
its advantages keep their sign over long ways. All else is HIQL (Park et al., NeurIPS 2023): a high level that proposes
where to be `subgoal_steps` from now, in a representation phi([s; g]) of length 1 that the low level's value shapes, and
a low level that goes there; both are cloned with weights exp(sharpness x advantage).

Differences from the papers: the high value sees goals as they are; the low value's targets bring a slow phi of their own
(OGBench's HIQL has one phi for both); networks of 3 x 256 and batches of 256 (there
3 x 512 and 1024); inputs are scaled.

Letters for shapes: B batch, O observation, Z subgoal, P parts of an ensemble.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from learned.conditioned import Conditioned, actions_of, adam, descend, tensors, unit
from learned.goal_learner import Algorithm
from learned.goal_networks import Layers, Scale, Summary, Value, follow, log_likelihood, twin
from learned.hindsight import ACTOR_GOALS, VALUE_GOALS, Mixture, draw_moves, goal_rows, rows_ahead
from learned.step_values import Counting, advantage_weights, drawn_backup, value_loss
from learned.trajectories import Floats, Trajectories


@dataclass(frozen=True)
class Settings:
    hidden: tuple[int, ...] = (256, 256, 256)
    learning_rate: float = 3e-4
    batch: int = 256
    discount: float = 0.99
    expectile: float = 0.7
    sharpness: float = 3.0  # of both levels' weights
    subgoal_steps: int = 25  # how far ahead the high level aims
    option_steps: int = 5  # n: how many steps the high level's value takes for one
    n_subgoal: int = 10  # Z
    value_goals: Mixture = VALUE_GOALS
    actor_goals: Mixture = ACTOR_GOALS
    following: float = 0.005  # of the targets


class LowValue(nn.Module):
    """V(s, phi([s; g])) of the low level, and phi."""

    def __init__(self, summary: Summary, hidden: tuple[int, ...], n_subgoal: int) -> None:
        super().__init__()
        self.scale = Scale(summary)
        self.phi = Layers((2 * summary.n_observation, *hidden, n_subgoal))
        self.value = Layers((summary.n_observation + n_subgoal, *hidden, 1), n_parts=2)

    def subgoal(self, seen: Tensor, goals: Tensor) -> Tensor:
        """Return phi (B, Z) of goals (B, O) seen from (B, O), of length 1 (times the root of Z, as in HIQL)."""
        found = self.phi(torch.cat([self.scale(seen), self.scale(goals)], dim=-1))[0]
        subgoal: Tensor = unit(found) * found.shape[-1] ** 0.5
        return subgoal

    def forward(self, seen: Tensor, goals: Tensor) -> Tensor:
        """Return V (P, B)."""
        inputs = torch.cat([self.scale(seen), self.subgoal(seen, goals)], dim=-1)
        found: Tensor = self.value(inputs).squeeze(-1)
        return found


class OTA:
    """Low value with its twin, high value with its twin, and the two actors."""

    def __init__(self, summary: Summary, settings: Settings, seed: int, device: torch.device) -> None:
        del seed  # of the first weights; `new_learner` has set it
        hidden, n = settings.hidden, settings.n_subgoal
        self.settings, self.device = settings, device
        self.low_value = LowValue(summary, hidden, n).to(device)
        self.high_value = Value(summary, hidden, 2, takes_action=False).to(device)
        self.high = Conditioned(summary, hidden, (summary.n_observation, n)).to(device)
        self.low = Conditioned(summary, hidden, (n, summary.n_action)).to(device)
        self.low_target, self.high_target = twin(self.low_value), twin(self.high_value)
        self._optimisers = {name: adam(settings.learning_rate, getattr(self, name)) for name in _LEARNED}

    def update(self, trajectories: Trajectories, rng: np.random.Generator) -> Mapping[str, float]:
        settings = self.settings
        moves = draw_moves(trajectories, settings.batch, rng)
        losses = {}
        for name, target, n_steps in (
            ("low_value", self.low_target, 1),
            ("high_value", self.high_target, settings.option_steps),
        ):
            counting = Counting(settings.value_goals, settings.discount, settings.expectile, n_steps)
            backup = drawn_backup(trajectories, moves.rows, counting, self.device, rng)
            loss = value_loss((getattr(self, name), target), backup, counting)
            losses[name] = descend(self._optimisers[name], loss)
            follow(target, getattr(self, name), settings.following)
        rows = goal_rows(trajectories, moves.rows, settings.actor_goals, settings.discount, rng)
        ahead = rows_ahead(trajectories, moves.rows, settings.subgoal_steps)
        is_sooner = (rows > moves.rows) & (rows < ahead)  # a goal on the way is the subgoal
        subgoals = trajectories.observations[np.where(is_sooner, rows, ahead)]
        seen, actions, after, goals, there, on = tensors(
            self.device,
            moves.seen,
            moves.actions,
            moves.after,
            trajectories.observations[rows],
            subgoals,
            trajectories.observations[ahead],
        )
        losses["high"] = descend(self._optimisers["high"], self._high_loss(seen, there, goals))
        losses["low"] = descend(self._optimisers["low"], self._low_loss((seen, after, on), actions))
        return losses

    def _high_loss(self, seen: Tensor, there: Tensor, goals: Tensor) -> Tensor:
        weights = advantage_weights(self.high_value, (seen, there, goals), self.settings.sharpness)
        with torch.no_grad():
            wanted = self.low_value.subgoal(seen, there)
        return -(weights * log_likelihood(self.high(seen, self._scaled(goals))[0], wanted)).mean()

    def _low_loss(self, step: tuple[Tensor, Tensor, Tensor], actions: Tensor) -> Tensor:
        seen, _, on = step
        weights = advantage_weights(self.low_value, step, self.settings.sharpness)
        with torch.no_grad():
            subgoal = self.low_value.subgoal(seen, on)
        return -(weights * log_likelihood(self.low(seen, subgoal)[0], actions)).mean()

    def _scaled(self, goals: Tensor) -> Tensor:
        found: Tensor = self.high.scale(goals)
        return found

    def act(self, seen: Floats, goals: Floats, rng: np.random.Generator) -> Floats:
        del rng  # the modes, as OGBench evaluates
        states, aims = tensors(self.device, seen, goals)
        with torch.no_grad():
            subgoal = self.high(states, self._scaled(aims))[0]
            mean = self.low(states, unit(subgoal) * subgoal.shape[-1] ** 0.5)[0]
        return actions_of(mean)

    def modules(self) -> Mapping[str, nn.Module]:
        return {name: getattr(self, name) for name in (*_LEARNED, "low_target", "high_target")}

    def optimisers(self) -> Mapping[str, torch.optim.Optimizer]:
        return self._optimisers


_LEARNED = ("low_value", "high_value", "high", "low")

ALGORITHM = Algorithm("ota", Settings, OTA)

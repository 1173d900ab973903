"""Graph-assisted stitching: subgoals from a graph in a space of temporal distances, a policy for directions in it.

Baek et al., Graph-Assisted Stitching for Offline Hierarchical Reinforcement Learning (ICML 2025). The distance is that
of `learned.temporal_distance`, the graph that of `learned.state_graph`. The policy is told the direction of a subgoal
in the representation; its value is of reward <phi(s') - phi(s), direction>.

Differences from the paper: distance and policy are learned together (there one after the other), so that a training is
one loop; the policy's own subgoals are looked for among four later rows instead of all; networks of 3 x 256 and batches
of 256 (there 3 x 512 and 1024); the distance's expectile is HILP's 0.95 (there 0.999), which needs fewer steps. Without
a graph, `act` heads straight for the goal in the representation; `with_graph` has it follow the graph.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import torch
from torch import Tensor, nn

from learned.conditioned import Conditioned, actions_of, adam, descend, tensors, unit
from learned.goal_learner import Algorithm, Learned
from learned.goal_networks import Summary, expectile_loss, follow, log_likelihood, twin
from learned.hindsight import Mixture, draw_moves, rows_ahead
from learned.state_graph import Graph, centres_of, efficient_rows, graph_of, next_points
from learned.temporal_distance import DISTANCE_GOALS, Embedding, Learning, distance_loss
from learned.trajectories import Floats, Rows, Trajectories
from planner.core import BadInputError


@dataclass(frozen=True)
class Settings:
    hidden: tuple[int, ...] = (256, 256, 256)
    learning_rate: float = 3e-4
    batch: int = 256
    discount: float = 0.99
    n_dimensions: int = 32
    distance_expectile: float = 0.95
    distance_goals: Mixture = DISTANCE_GOALS
    expectile: float = 0.7
    cloning: float = 1.0  # alpha: the weight of the data's own action beside the value's
    reach: int = 8  # H_TD: how far apart nodes are, and how far ahead the policy is sent, in steps
    following: float = 0.005  # of the targets


class GAS:
    """phi with its twin, and for directions: value, critics with their twin, actor."""

    def __init__(self, summary: Summary, settings: Settings, seed: int, device: torch.device) -> None:
        del seed  # of the first weights; `new_learner` has set it
        hidden, n, n_action = settings.hidden, settings.n_dimensions, summary.n_action
        self.settings, self.device = settings, device
        self.graph: Graph | None = None
        self.phi = Embedding(summary, hidden, n).to(device)
        self.value = Conditioned(summary, hidden, (n, 1)).to(device)
        self.critic = Conditioned(summary, hidden, (n + n_action, 1), n_parts=2).to(device)
        self.actor = Conditioned(summary, hidden, (n, n_action)).to(device)
        self.phi_target, self.critic_target = twin(self.phi), twin(self.critic)
        rate = settings.learning_rate
        self._optimisers = {name: adam(rate, getattr(self, name)) for name in _LEARNED}

    def update(self, trajectories: Trajectories, rng: np.random.Generator) -> Mapping[str, float]:
        settings = self.settings
        moves = draw_moves(trajectories, settings.batch, rng)
        learning = Learning(settings.distance_goals, settings.discount, settings.distance_expectile)
        nets = (self.phi, self.phi_target)
        losses = {
            "phi": descend(self._optimisers["phi"], distance_loss(nets, trajectories, moves, learning, rng))
        }
        seen, actions, after = tensors(self.device, moves.seen, moves.actions, moves.after)
        at, then = self._embedded(seen), self._embedded(after)  # (B, D) each
        drawn = rng.standard_normal(at.shape).astype(np.float32)
        ways = unit(torch.as_tensor(drawn, device=self.device))  # (B, D)
        reward = ((then - at) * ways).sum(-1)  # (B,)
        losses |= self._values((seen, actions, after), ways, reward)
        ahead = unit(self._ahead(trajectories, moves.rows, at) - at)
        losses["actor"] = descend(self._optimisers["actor"], self._actor_loss(seen, actions, ahead))
        follow(self.phi_target, self.phi, settings.following)
        follow(self.critic_target, self.critic, settings.following)
        return losses

    def _values(self, step: tuple[Tensor, Tensor, Tensor], ways: Tensor, reward: Tensor) -> dict[str, float]:
        """Return the losses of value and critics (implicit Q-learning: Kostrikov et al., ICLR 2022)."""
        seen, actions, after = step
        with torch.no_grad():
            best = self.critic_target(seen, ways, actions).squeeze(-1).min(0).values  # (2, B, 1) -> (B,)
        above = best - self.value(seen, ways)[0].squeeze(-1)  # (B,)
        value = descend(
            self._optimisers["value"], expectile_loss(above, above, self.settings.expectile).mean()
        )
        with torch.no_grad():
            wanted = reward + self.settings.discount * self.value(after, ways)[0].squeeze(-1)
        errors = self.critic(seen, ways, actions).squeeze(-1) - wanted  # (2, B)
        return {"value": value, "critic": descend(self._optimisers["critic"], (errors**2).mean(1).sum())}

    def _actor_loss(self, seen: Tensor, actions: Tensor, ways: Tensor) -> Tensor:
        """Return the loss of the actor: the critics' slope and the data's action (DDPG+BC, as in the paper)."""
        mean = self.actor(seen, ways)[0]
        q = self.critic(seen, ways, mean.clamp(-1, 1)).squeeze(-1).min(0).values  # (B,)
        by_value = -q.mean() / (q.abs().mean().detach() + 1e-6)
        loss: Tensor = by_value - self.settings.cloning * log_likelihood(mean, actions).mean()
        return loss

    def _ahead(self, trajectories: Trajectories, rows: Rows, at: Tensor) -> Tensor:
        """Return where phi (B, D) is at the first of four later rows that is `reach` away, or at the last of them.

        No state is farther than it is later, so that none before the `reach`-th can be.
        """
        reach = self.settings.reach
        later = [rows_ahead(trajectories, rows, n * reach // 2) for n in (2, 3, 4, 6)]
        found = self._embedded(*tensors(self.device, trajectories.observations[later[-1]]))
        for some in reversed(later[:-1]):
            one = self._embedded(*tensors(self.device, trajectories.observations[some]))
            is_far = ((one - at) ** 2).sum(-1, keepdim=True) >= reach**2
            found = torch.where(is_far, one, found)
        return found

    @torch.no_grad()
    def _embedded(self, seen: Tensor) -> Tensor:
        found: Tensor = self.phi(seen)[0]  # (P, B, D) -> (B, D)
        return found

    def embedded(self, seen: Floats, n_at_once: int = 8192) -> Floats:
        """Return phi (N, D) of states (N, O), which may be mapped from a file."""
        parts = [
            self._embedded(*tensors(self.device, np.array(seen[start : start + n_at_once]))).cpu().numpy()
            for start in range(0, len(seen), n_at_once)
        ]
        return np.concatenate(parts)

    def act(self, seen: Floats, goals: Floats, rng: np.random.Generator) -> Floats:
        del rng  # the mode, as OGBench evaluates
        here, there = self.embedded(seen), self.embedded(goals)
        points = there if self.graph is None else next_points(self.graph, here, there)
        states, ways = tensors(self.device, seen, points - here)
        with torch.no_grad():
            mean = self.actor(states, unit(ways))[0]
        return actions_of(mean)

    def modules(self) -> Mapping[str, nn.Module]:
        return {name: getattr(self, name) for name in (*_LEARNED, "phi_target", "critic_target")}

    def optimisers(self) -> Mapping[str, torch.optim.Optimizer]:
        return self._optimisers


_LEARNED = ("phi", "value", "critic", "actor")


def with_graph(learned: Learned, trajectories: Trajectories, efficiency: float = 0.9) -> Learned:
    """Return the learner with a graph of the trajectories' efficient states, which `act` then follows."""
    learner = learned.learner
    if not isinstance(learner, GAS):
        raise BadInputError(f"a graph of states needs the learner gas, got {learned.algorithm!r}. Train gas")
    embedded, reach = learner.embedded(trajectories.observations), learner.settings.reach
    rows = efficient_rows(embedded, trajectories, reach, efficiency)
    guided = copy.copy(learner)
    guided.graph = graph_of(centres_of(embedded[rows], reach), reach)
    return replace(learned, learner=guided)


ALGORITHM = Algorithm("gas", Settings, GAS)

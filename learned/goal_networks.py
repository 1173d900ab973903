"""Networks for goal-conditioned learning: scaled inputs, layers with layer norm, pairs of values.

Letters for shapes: B batch, O observation, G goal, A action, P parts of an ensemble, H hidden, L latent.
"""

from __future__ import annotations

import copy
import itertools
import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from learned.trajectories import Floats, Trajectories


@dataclass(frozen=True, eq=False)
class Summary:
    """What networks need to know of the data: sizes, and each entry's mean (O,) and spread (O,)."""

    n_observation: int
    n_action: int
    mean: Floats
    spread: Floats


def summary_of(trajectories: Trajectories, n_rows: int = 100_000) -> Summary:
    """Return the sizes, with mean and spread over at most so many rows, evenly apart."""
    rows = trajectories.observations[:: max(1, len(trajectories.observations) // n_rows)]
    flat = np.asarray(rows, dtype=np.float32).reshape(len(rows), -1)
    return Summary(
        flat.shape[1], trajectories.actions.shape[1], flat.mean(0), np.maximum(flat.std(0), np.float32(1e-3))
    )


class Scale(nn.Module):
    """Observations and goals with mean 0 and spread 1, entry by entry; kept with the weights.

    OGBench's own learners take raw numbers; small networks learn faster from scaled ones.
    """

    def __init__(self, summary: Summary) -> None:
        super().__init__()
        self.register_buffer("mean", torch.as_tensor(summary.mean.copy()))
        self.register_buffer("spread", torch.as_tensor(summary.spread.copy()))

    def forward(self, seen: Tensor) -> Tensor:
        """Return the scaled (B, O)."""
        scaled: Tensor = (seen - self.get_buffer("mean")) / self.get_buffer("spread")
        return scaled


class Layers(nn.Module):
    """Linear layers with GELU between (and layer norm, where asked for); P networks side by side as one product.

    Unlike OGBench's, layer norm learns no scale and shift, and GELU is exact.
    """

    def __init__(self, sizes: tuple[int, ...], n_parts: int = 1, *, has_norm: bool = True) -> None:
        super().__init__()
        self.has_norm = has_norm
        self.weights = nn.ParameterList()
        self.biases = nn.ParameterList()
        for before, after in itertools.pairwise(sizes):
            weight = torch.empty(n_parts, before, after)
            limit = math.sqrt(6.0 / (before + after))  # Glorot and Bengio (AISTATS 2010)
            self.weights.append(nn.Parameter(nn.init.uniform_(weight, -limit, limit)))
            self.biases.append(nn.Parameter(torch.zeros(n_parts, 1, after)))

    def forward(self, inputs: Tensor) -> Tensor:
        """Return (P, B, last size) for inputs (B, first size)."""
        hidden = inputs.expand(self.weights[0].shape[0], -1, -1)  # (B, I) -> (P, B, I)
        for layer, (weight, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            hidden = torch.baddbmm(bias, hidden, weight)  # (P, B, I) -> (P, B, H)
            if layer + 1 < len(self.weights):
                hidden = nn.functional.gelu(hidden)
                if self.has_norm:
                    hidden = nn.functional.layer_norm(hidden, hidden.shape[-1:])
        return hidden


class Value(nn.Module):
    """V(s, g), or Q(s, a, g) where actions are given: P numbers for each pair."""

    def __init__(
        self, summary: Summary, hidden: tuple[int, ...], n_parts: int, *, takes_action: bool
    ) -> None:
        super().__init__()
        self.scale = Scale(summary)
        n_inputs = 2 * summary.n_observation + (summary.n_action if takes_action else 0)
        self.layers = Layers((n_inputs, *hidden, 1), n_parts)

    def forward(self, seen: Tensor, goals: Tensor, actions: Tensor | None = None) -> Tensor:
        """Return (P, B) for seen (B, O), goals (B, O) and, for Q, actions (B, A)."""
        parts = [self.scale(seen), self.scale(goals)] + ([] if actions is None else [actions])
        found: Tensor = self.layers(torch.cat(parts, dim=-1)).squeeze(-1)  # (P, B, 1) -> (P, B)
        return found


class Bilinear(nn.Module):
    """Q(s, a, g) as products of P pairs of codes, of what is done (s, a) and of what came of it (g).

    Eysenbach et al., Contrastive Learning as Goal-Conditioned RL (NeurIPS 2022).
    """

    def __init__(self, summary: Summary, hidden: tuple[int, ...], n_latent: int, n_parts: int) -> None:
        super().__init__()
        self.scale = Scale(summary)
        self.done = Layers((summary.n_observation + summary.n_action, *hidden, n_latent), n_parts)
        self.came = Layers((summary.n_observation, *hidden, n_latent), n_parts)

    def forward(self, seen: Tensor, goals: Tensor, actions: Tensor) -> Tensor:
        """Return (P, B), row by row."""
        done, came = self._codes(seen, goals, actions)
        return (done * came).sum(-1)  # (P, B, L) -> (P, B)

    def table(self, seen: Tensor, goals: Tensor, actions: Tensor) -> Tensor:
        """Return (P, B, B): each row of what is done with each goal."""
        done, came = self._codes(seen, goals, actions)
        return done @ came.mT  # (P, B, L) with (P, L, B) -> (P, B, B)

    def _codes(self, seen: Tensor, goals: Tensor, actions: Tensor) -> tuple[Tensor, Tensor]:
        done = self.done(torch.cat([self.scale(seen), actions], dim=-1))
        came = self.came(self.scale(goals))
        return done, came / math.sqrt(came.shape[-1])


class Quasimetric(nn.Module):
    """A distance that obeys the triangle inequality and need not be symmetric: interval quasimetric embeddings.

    Wang and Isola, Improved Representation of Asymmetrical Distances with Interval Quasimetric Embeddings (2022): the
    latents' groups say with intervals what lies between; the mix of greatest and mean group is learned.
    """

    def __init__(self, summary: Summary, hidden: tuple[int, ...], n_latent: int, n_group: int = 8) -> None:
        super().__init__()
        if n_latent % n_group:
            raise ValueError(f"{n_latent} latents do not fall into groups of {n_group}")
        self.n_group = n_group
        self.scale = Scale(summary)
        self.layers = Layers((summary.n_observation, *hidden, n_latent))
        self.mix = nn.Parameter(torch.zeros(()))

    def latent(self, seen: Tensor) -> Tensor:
        """Return (B, L) for seen (B, O)."""
        found: Tensor = self.layers(self.scale(seen))[0]
        return found

    def between(self, here: Tensor, there: Tensor) -> Tensor:
        """Return the distances (B,) from latents (B, L) to latents (B, L)."""
        starts = here.view(*here.shape[:-1], -1, self.n_group)  # (B, L) -> (B, L/I, I), I intervals a group
        ends = torch.maximum(starts, there.view(*starts.shape)).sort(dim=-1).values
        starts = starts.sort(dim=-1).values
        # A gap lies after the k-th end if fewer than k + 1 intervals have begun by then: starts and ends need not be
        # kept together, which is a fifth less to compute than going through the intervals in order.
        gaps = (starts[..., 1:] - ends[..., :-1]).relu().sum(-1)  # (B, L/I, I-1) -> (B, L/I)
        groups = ends[..., -1] - starts[..., 0] - gaps
        share = self.mix.sigmoid()
        return share * groups.mean(-1) + (1 - share) * groups.amax(-1)

    def forward(self, seen: Tensor, goals: Tensor) -> Tensor:
        """Return the distances (B,) from what is seen (B, O) to goals (B, O)."""
        return self.between(self.latent(seen), self.latent(goals))


class Multiplier(nn.Module):
    """One positive number that is learned, kept by its logarithm; a constraint's weight."""

    def __init__(self) -> None:
        super().__init__()
        self.logarithm = nn.Parameter(torch.zeros(()))

    def forward(self) -> Tensor:
        """Return the number ()."""
        return self.logarithm.exp()


class Actor(nn.Module):
    """A Gaussian policy of spread 1 about the mean that it returns: its log-likelihood is a squared error."""

    def __init__(self, summary: Summary, hidden: tuple[int, ...]) -> None:
        super().__init__()
        self.scale = Scale(summary)
        self.layers = Layers((2 * summary.n_observation, *hidden, summary.n_action), has_norm=False)
        with torch.no_grad():
            self.layers.weights[-1].mul_(0.1)  # begins near rest, as OGBench's actors do

    def forward(self, seen: Tensor, goals: Tensor) -> Tensor:
        """Return the mean action (B, A), not cut to its limits."""
        found: Tensor = self.layers(torch.cat([self.scale(seen), self.scale(goals)], dim=-1))[0]
        return found


def log_likelihood(mean: Tensor, actions: Tensor) -> Tensor:
    """Return the logarithm (B,) of the density of actions (B, A) under a Gaussian of spread 1 about the mean (B, A)."""
    n = mean.shape[-1]
    return -0.5 * ((mean - actions) ** 2).sum(-1) - 0.5 * n * math.log(2 * math.pi)


def twin(module: nn.Module) -> nn.Module:
    """Return a copy that no gradient reaches, for targets."""
    copied = copy.deepcopy(module)
    return copied.requires_grad_(False)


@torch.no_grad()
def follow(target: nn.Module, module: nn.Module, rate: float) -> None:
    """Move the target's parameters that part of the way to the module's (Polyak averaging)."""
    for mine, theirs in zip(target.parameters(), module.parameters(), strict=True):
        mine.lerp_(theirs, rate)


def expectile_loss(sign: Tensor, difference: Tensor, expectile: float) -> Tensor:
    """Return squared differences, weighed by expectile where the sign is not negative and by its rest elsewhere.

    Kostrikov et al., Implicit Q-Learning (ICLR 2022), eq. 5.
    """
    return torch.where(sign >= 0, expectile, 1.0 - expectile) * difference**2

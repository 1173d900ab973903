"""A flow from noise to a chunk of actions, pulled towards the goal, and how much of a chunk is carried out at once.

Flow matching (Lipman et al., ICLR 2023) with classifier-free guidance on the goal: Frans et al., Diffusion Guidance Is a
Controllable Policy Improvement Operator (CFGRL, 2025), where guidance beyond 1 improves on what was cloned; goals in
hindsight and few steps of denoising as in Reuss et al., Goal-Conditioned Imitation Learning using Score-based Diffusion
Policies (BESO, RSS 2023). How many actions of a chunk are carried out follows from how much several chunks for the same
moment disagree, as in Liang et al., Adaptive Action Chunking (CVPR 2026).

Differences: networks of 3 x 256 and batches of 256 (CFGRL: 4 x 512 and 1024); chunks (CFGRL: single actions); the goal is
left out of one in ten examples (CFGRL's code sums both branches in the loss); a chunk goes on while the disagreement stays
under a limit (AAC: up to the largest change of mean entropy).

Letters for shapes: B batch, O observation, G goal with its flag, T actions of a chunk, A action, K candidates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import torch
from torch import Tensor, nn

from learned.conditioned import Conditioned, actions_of, adam, descend, tensors
from learned.goal_learner import Algorithm, Learned, checked
from learned.goal_networks import Summary
from learned.hindsight import ACTOR_GOALS, Mixture, draw_moves, goal_rows
from learned.trajectories import Floats, Rows, Trajectories
from planner.core import BadInputError
from planner.core.execution import Array, Target


@dataclass(frozen=True)
class Settings:
    hidden: tuple[int, ...] = (256, 256, 256)
    learning_rate: float = 3e-4
    batch: int = 256
    discount: float = 0.99
    chunk: int = 5  # T
    n_denoising: int = 8  # Euler steps from noise to actions
    guidance: float = 2.0  # 1 clones; more is pulled towards the goal
    p_without_goal: float = 0.1
    actor_goals: Mixture = ACTOR_GOALS


class GuidedFlow:
    """One network: which way a noisy chunk should flow, with the goal or without."""

    def __init__(self, summary: Summary, settings: Settings, seed: int, device: torch.device) -> None:
        del seed  # of the first weights; `new_learner` has set it
        self.settings, self.device, self.n_action = settings, device, summary.n_action
        n_chunk = settings.chunk * summary.n_action
        sizes = (summary.n_observation + 1 + n_chunk + 1, n_chunk)
        self.flow = Conditioned(summary, settings.hidden, sizes).to(device)
        self._optimiser = adam(settings.learning_rate, self.flow)

    def update(self, trajectories: Trajectories, rng: np.random.Generator) -> Mapping[str, float]:
        settings = self.settings
        moves = draw_moves(trajectories, settings.batch, rng)
        rows = goal_rows(trajectories, moves.rows, settings.actor_goals, settings.discount, rng)
        chunks, is_there = chunks_of(trajectories, moves.rows, settings.chunk)  # (B, T, A), (B, T)
        noise = rng.standard_normal((len(rows), chunks[0].size)).astype(np.float32)
        when = rng.random((len(rows), 1)).astype(np.float32)
        has_goal = (rng.random((len(rows), 1)) >= settings.p_without_goal).astype(np.float32)
        seen, goals, actions, start, time, known, counts = tensors(
            self.device,
            moves.seen,
            trajectories.observations[rows],
            chunks.reshape(len(rows), -1),  # (B, T, A) -> (B, TA)
            noise,
            when,
            has_goal,
            is_there.repeat(self.n_action, axis=1).astype(np.float32),  # (B, T) -> (B, TA)
        )
        noisy = (1.0 - time) * start + time * actions
        flow = self._flow((seen, goals), known, noisy, time)
        loss = (((flow - (actions - start)) ** 2) * counts).sum() / counts.sum()
        return {"flow": descend(self._optimiser, loss)}

    def _flow(self, situation: tuple[Tensor, Tensor], known: Tensor, noisy: Tensor, time: Tensor) -> Tensor:
        """Return which way the chunks (B, TA) flow; the goal counts where it is known (B, 1)."""
        seen, goals = situation
        found: Tensor = self.flow(seen, self.flow.scale(goals) * known, known, noisy, time)[0]
        return found

    @torch.no_grad()
    def chunks(self, seen: Floats, goals: Floats, rng: np.random.Generator) -> Floats:
        """Return a chunk (B, T, A) for each row; the noise is drawn row by row, in order."""
        settings = self.settings
        drawn = rng.standard_normal((len(seen), settings.chunk * self.n_action)).astype(np.float32)
        states, aims, chunk = tensors(self.device, seen, goals, drawn)
        known = torch.ones((len(seen), 1), device=self.device)
        # Both flows in one pass, first that without the goal: (2B, O + G)
        aimed = torch.cat([self.flow.scale(aims), known], dim=-1)
        situation = torch.cat([self.flow.scale(states).repeat(2, 1), torch.cat([0 * aimed, aimed])], dim=-1)
        for step in range(settings.n_denoising):
            time = situation.new_full((len(situation), 1), step / settings.n_denoising)
            flows: Tensor = self.flow.layers(torch.cat([situation, chunk.repeat(2, 1), time], dim=-1))[0]
            free, pulled = flows.chunk(2)  # (2B, TA) -> twice (B, TA)
            chunk = chunk + (free + settings.guidance * (pulled - free)) / settings.n_denoising
        shape = (len(seen), settings.chunk, self.n_action)
        return actions_of(chunk).reshape(shape)

    def candidates(self, seen: Floats, goals: Floats, n: int, rng: np.random.Generator) -> Floats:
        """Return n first actions (K, B, A) for each row."""
        return np.stack([self.chunks(seen, goals, rng)[:, 0] for _ in range(n)])

    def act(self, seen: Floats, goals: Floats, rng: np.random.Generator) -> Floats:
        return self.chunks(seen, goals, rng)[:, 0]

    def modules(self) -> Mapping[str, nn.Module]:
        return {"flow": self.flow}

    def optimisers(self) -> Mapping[str, torch.optim.Optimizer]:
        return {"flow": self._optimiser}


def chunks_of(trajectories: Trajectories, rows: Rows, n: int) -> tuple[Floats, Floats]:
    """Return the n actions (B, n, A) from each row on, and which of them led anywhere (B, n)."""
    ahead = rows[:, None] + np.arange(n)  # (B, n)
    ends = trajectories.end_of(rows)[:, None]
    return trajectories.actions[np.minimum(ahead, ends)], (ahead < ends).astype(np.float32)


def n_agreed(chunks: Floats, doubt: float) -> int:
    """Return how many actions of the first of K chunks (K, T, A) to carry out: one, and on while the K agree.

    They agree while the spread over the K, root mean square over the action's entries, is at most `doubt`.
    """
    spread = np.sqrt(chunks.var(axis=0).mean(axis=-1))  # (K, T, A) -> (T,)
    beyond = np.nonzero(spread[1:] > doubt)[0]
    return int(beyond[0]) + 1 if len(beyond) else len(spread)


@dataclass(eq=False)
class ChunkedPolicy:
    """A guided flow at the seam `Policy`: it remembers the rest of its chunk, and drops it for another target."""

    learned: Learned
    key: str = "state"
    seed: int = 0
    n_candidates: int = 8  # K
    doubt: float = 0.15
    _rest: list[Floats] = field(default_factory=list, init=False)
    _goal: Floats | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        if not isinstance(self.learned.learner, GuidedFlow):
            raise BadInputError(
                f"chunks need the learner guided-flow, got {self.learned.algorithm!r}. Train guided-flow"
            )
        self._flow = self.learned.learner
        self._rng = np.random.default_rng(self.seed)

    def act(self, observation: Mapping[str, Array], target: Target) -> Array:
        """Return the action (A,): the next of the chunk under way, or the first of a new one."""
        size = self.learned.summary.n_observation
        goal = checked(target.array, size, "the target")
        if not self._rest or self._goal is None or not np.array_equal(goal, self._goal):
            seen = checked(observation[self.key], size, "what is seen")
            many = (self.n_candidates, 1)
            chunks = self._flow.chunks(np.tile(seen, many), np.tile(goal, many), self._rng)  # (K, T, A)
            self._goal, self._rest = goal, list(chunks[0][: n_agreed(chunks, self.doubt)])
        return np.asarray(self._rest.pop(0), dtype=np.float64)


ALGORITHM = Algorithm("guided-flow", Settings, GuidedFlow)

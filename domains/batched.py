"""What worlds that run B at once have in common: seeds, actions, and how far each run has come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domains.machine_table import Labels, MachineTable
from planner.core import BadInputError

Mask = NDArray[np.bool_]


@dataclass(eq=False)
class Progress:
    """Where each of B runs stands in its machine, and how many steps it has taken."""

    table: MachineTable
    n_envs: int
    max_steps: int
    nodes: NDArray[np.int64] = field(init=False)  # (B,)
    n_steps: NDArray[np.int64] = field(init=False)  # (B,)

    def __post_init__(self) -> None:
        self.nodes, self.n_steps = (np.zeros(self.n_envs, dtype=np.int64) for _ in range(2))

    def begin(self, mask: Mask) -> None:
        """Put the runs of the mask (B,) back to the start."""
        self.nodes[mask], self.n_steps[mask] = 0, 0

    def step(self, labels: Labels) -> tuple[NDArray[np.float64], Mask, Mask]:
        """Return reward, terminated and truncated, each (B,), after these labels (B,)."""
        self.nodes, rewards = self.table.step(self.nodes, labels)
        self.n_steps += 1
        terminated = self.table.is_accepting[self.nodes] | self.table.is_rejecting[self.nodes]
        return rewards, terminated, (self.n_steps >= self.max_steps) & ~terminated

    @property
    def is_accepted(self) -> Mask:
        """Return whose task is done, (B,)."""
        return np.asarray(self.table.is_accepting[self.nodes])


def whole(name: str, value: int, least: int) -> int:
    """Return the number as it is, or say that it is too small."""
    if value < least:
        raise BadInputError(f"{name} must be at least {least}, got {value}")
    return value


def one_action(action: Any, n_actions: int) -> int:
    """Return the action of a single run as a number."""
    number = int(action)
    if number != action or not 0 <= number < n_actions:
        raise BadInputError(f"an action is a whole number from 0 to {n_actions - 1}, got {action!r}")
    return number


def many_actions(actions: Any, n_envs: int, n_actions: int) -> NDArray[np.int64]:
    """Return the actions of B runs, (B,)."""
    numbers = np.asarray(actions)
    if numbers.shape != (n_envs,) or not np.issubdtype(numbers.dtype, np.integer):
        raise BadInputError(
            f"actions must be {n_envs} whole numbers, one a run, got {numbers.dtype} of shape {numbers.shape}"
        )
    if numbers.size and (numbers.min() < 0 or numbers.max() >= n_actions):
        raise BadInputError(f"actions are from 0 to {n_actions - 1}, got {numbers.min()} to {numbers.max()}")
    return numbers.astype(np.int64, copy=False)


def seeds_of(seed: int | Sequence[int | None] | None, n_envs: int) -> list[int | None]:
    """Return a seed for each run; a number s means s, s + 1, ..., as gymnasium's own vectors have it."""
    if seed is None:
        return [None] * n_envs
    if isinstance(seed, int | np.integer):
        return [int(seed) + index for index in range(n_envs)]
    if len(seed) != n_envs:
        raise BadInputError(f"seeds must be {n_envs}, one a run, got {len(seed)}")
    return list(seed)


def reset_mask(options: Mapping[str, Any] | None, n_envs: int) -> Mask:
    """Return which runs to put back, (B,): all, or those of `options["reset_mask"]`."""
    if not options:
        return np.ones(n_envs, dtype=np.bool_)
    if set(options) != {"reset_mask"}:
        raise BadInputError(
            f'reset options {sorted(options)}: use {{"reset_mask": {n_envs} truth values}} or none'
        )
    mask = np.asarray(options["reset_mask"])
    if mask.shape != (n_envs,) or mask.dtype != np.bool_:
        raise BadInputError(
            f"reset_mask must be {n_envs} truth values, got {mask.dtype} of shape {mask.shape}"
        )
    return mask


def generator_for(rng: np.random.Generator, n_starts: int) -> np.random.Generator:
    """Return what draws the next start: the generator itself, or that of one of so many starts, the same every time."""
    return np.random.default_rng(int(rng.integers(n_starts))) if n_starts else rng


def final_observations(observed: NDArray[Any], ended: Mask) -> dict[str, Any]:
    """Return gymnasium's words for the last observations of the runs that ended (B,), copied."""
    last = np.full(len(ended), None, dtype=object)
    for index in np.flatnonzero(ended).tolist():
        last[index] = observed[index].copy()
    return {"final_obs": last, "_final_obs": ended}


def no_options(options: Mapping[str, Any] | None) -> None:
    """Say so where a single run is given reset options: it has none."""
    if options:
        raise BadInputError(f"reset options {sorted(options)}: this world has none; a seed decides all")

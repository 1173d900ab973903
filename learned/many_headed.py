"""Values of actions under many heads at once: what all learners of machines here learn, in a table.

One step of a world says something about many aims: about every node of a machine (the counterfactual experiences of
Toro Icarte et al., JAIR 73, 2022, section 4.2), about every fact that an option may be after (intra-option learning:
Sutton, Precup & Singh, Artificial Intelligence 112, 1999). A head is such an aim; `Experience` is a step and what it
was worth to M of the H heads. Options over options are the same with actions that take several steps, whose
discounts are powers. `learned.deep_q` has the same with a network.

Letters for shapes: B steps, M heads told of a step, H heads in all, A actions, S states.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Experience:
    """B steps from `seen` by `actions` to `after`, and to each of M heads a reward and what is valued next."""

    seen: NDArray[Any]  # (B, ...)
    actions: Ints  # (B,)
    after: NDArray[Any]  # (B, ...)
    heads: Ints  # (B, M)
    rewards: Floats  # (B, M)
    discounts: Floats  # (B, M), of what follows; 0 where nothing does
    next_heads: Ints  # (B, M), any where nothing follows


class ManyHeadedQ(Protocol):
    """Values of A actions under H heads, learned from experience."""

    def values(self, seen: NDArray[Any]) -> Floats:
        """Return the values in what is seen (B, ...) as (B, H, A); -inf for actions a head does not have."""
        ...

    def learn(self, experience: Experience) -> None:
        """Take the experience in."""
        ...

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return all that was learned, by name."""
        ...

    def restore(self, arrays: dict[str, NDArray[Any]]) -> None:
        """Become what `arrays` told of."""
        ...


@dataclass(eq=False)
class TabularQ:
    """A table (S, H, A) that grows with the numbers of the states it is asked about; seen is (B,) numbers."""

    is_allowed: NDArray[np.bool_]  # (H, A)
    learning_rate: float = 0.5

    def __post_init__(self) -> None:
        self._fresh = np.where(self.is_allowed, 0.0, -np.inf)  # (H, A)
        self._table = np.repeat(self._fresh[None], 64, axis=0)  # (S, H, A)

    def values(self, seen: NDArray[Any]) -> Floats:
        """Return the rows of these states, (B, H, A)."""
        self._grow(seen)
        return np.asarray(self._table[seen])

    def learn(self, experience: Experience) -> None:
        """Move each value towards reward plus discounted best value (Watkins' Q-learning).

        Where a batch has the same state, head and action twice, the later counts.
        """
        self._grow(experience.seen)
        self._grow(experience.after)
        best = self._table[experience.after[:, None], experience.next_heads].max(axis=-1)  # (B, M)
        targets = experience.rewards + experience.discounts * best  # (B, M)
        at = experience.seen[:, None], experience.heads, experience.actions[:, None]
        self._table[at] += self.learning_rate * (targets - self._table[at])

    def head(self, number: int) -> Floats:
        """Return what one head has learned, (S, A) for the actions that it has."""
        return np.asarray(self._table[:, number, self.is_allowed[number]]).copy()

    def set_head(self, number: int, values: Floats) -> None:
        """Have one head begin with these values (S, A) of the actions that it has."""
        self._grow(np.array([len(values) - 1]))
        self._table[: len(values), number, self.is_allowed[number]] = values

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the table by name."""
        return {"table": self._table}

    def restore(self, arrays: dict[str, NDArray[Any]]) -> None:
        """Become the table that `arrays` told of."""
        found = arrays["table"]
        if found.shape[1:] != self._fresh.shape:
            raise ValueError(
                f"table: expected (S, {', '.join(map(str, self._fresh.shape))}), got {found.shape}"
            )
        self._table = found.astype(np.float64)

    def _grow(self, states: NDArray[Any]) -> None:
        most = int(states.max(initial=-1)) + 1
        if most > len(self._table):
            more = np.repeat(self._fresh[None], max(most, 2 * len(self._table)) - len(self._table), axis=0)
            self._table = np.concatenate([self._table, more])


class StateNumbers:
    """Numbers for observations, in the order in which they are first seen."""

    def __init__(self) -> None:
        self._numbers: dict[bytes, int] = {}
        self._shape: tuple[int, ...] = ()
        self._dtype: np.dtype[Any] = np.dtype(np.uint8)

    def __call__(self, observations: NDArray[Any]) -> Ints:
        """Return the numbers (B,) of the observations (B, ...)."""
        self._shape, self._dtype = observations.shape[1:], observations.dtype
        numbers = self._numbers
        return np.array(
            [numbers.setdefault(one.tobytes(), len(numbers)) for one in observations], dtype=np.int64
        )

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the observations in the order of their numbers, (S, ...)."""
        rows = np.frombuffer(b"".join(self._numbers), dtype=self._dtype)
        return {"states": rows.reshape(len(self._numbers), *self._shape)}

    def restore(self, arrays: dict[str, NDArray[Any]]) -> None:
        """Know the observations that `arrays` told of, and no others."""
        self._numbers = {}
        self(arrays["states"])


def chosen(values: Floats, explore: float, rng: np.random.Generator | None) -> Ints:
    """Return an action for each row of values (B, A): the best, or with probability `explore` any allowed one.

    Ties are broken by chance; without a generator nothing is left to chance and the first of the best is taken.
    """
    if rng is None:
        return np.asarray(values.argmax(axis=-1), dtype=np.int64)
    chance = rng.random(values.shape)
    is_best = values == values.max(axis=-1, keepdims=True)
    explores = rng.random(len(values)) < explore
    candidates = np.where(explores[:, None], np.isfinite(values), is_best)  # (B, A)
    return np.asarray(np.where(candidates, chance, -1.0).argmax(axis=-1), dtype=np.int64)

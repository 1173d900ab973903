"""Skills cloned from calls found in play, each row as much as it brought its target nearer.

What play does before it turns to a target is part of a call too. So the steps still to go are fitted first, and a row
counts by its advantage: how many more steps than were taken the rows after it have saved. Weights are the exponential of
that (Peng et al., Advantage-Weighted Regression, 2019; Wang et al., Critic Regularized Regression, NeurIPS 2020), with
steps told in hindsight in place of rewards; rows are drawn by them, so that training is that of
`learned.goal_conditioned_bc`. No teacher is asked, and nothing is tried in the simulator.

Letters for shapes: N rows, F features, A action.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from domains.play_reading import moment
from learned import goal_conditioned_bc as bc
from learned.play_calls import Call
from planner.core.errors import BadInputError
from planner.core.execution import Target

Float = NDArray[np.float64]
Seen = Mapping[str, Float]
Describe = Callable[[Seen, Target], Float]

_FAR_STEPS = 45.0  # steps to go are fitted up to twice this


@dataclass(frozen=True)
class Config:
    ahead: int = 5  # steps over which a row is judged
    temperature: float = 0.6  # steps saved that make a row count e times as much
    most: float = 5.0  # times that one row counts at most
    steps_to_go: bc.Config = field(default_factory=lambda: bc.Config(hidden=(96, 96), n_steps=1500))
    acting: bc.Config = field(default_factory=lambda: bc.Config(n_steps=5000))


@dataclass(frozen=True, eq=False)
class Rows:
    """Of one skill: features (N, F), actions (N, A), steps to go (N,), and the row some steps ahead in the call (N,)."""

    features: Float
    actions: Float
    to_go: Float
    ahead: NDArray[np.int64]

    def __post_init__(self) -> None:
        n = len(self.features)
        if not n or {len(self.actions), len(self.to_go), len(self.ahead)} != {n}:
            raise ValueError(
                f"rows differ: {n}, {len(self.actions)}, {len(self.to_go)} and {len(self.ahead)}, or there are none"
            )


@dataclass(frozen=True, eq=False)
class Episode:
    """What was seen (N, ...) by name, what was done (N, A), and the calls found in it."""

    seen: Seen
    actions: Float
    calls: Sequence[Call]


def rows_by_skill(episodes: Iterable[Episode], describe: Describe, config: Config) -> dict[str, Rows]:
    """Return the rows of each skill that play shows; raise where it shows none."""
    parts: dict[str, list[Rows]] = {}
    for episode in episodes:
        for call in episode.calls:
            parts.setdefault(call.target.skill, []).append(_rows(episode, call, describe, config.ahead))
    if not parts:
        raise BadInputError(
            "this play brings nothing about that a skill could be learned from. Give more of it"
        )
    return {skill: _joined(some) for skill, some in sorted(parts.items())}


def learned(rows: Rows, config: Config, seed: int, progress: Callable[[str], None]) -> bc.Trained:
    """Return the network that acts as play does where it makes most way."""
    labels = np.minimum(rows.to_go, 2 * _FAR_STEPS)[:, None] / _FAR_STEPS - 1.0  # (N, 1), within -1 and 1
    timed = bc.train(rows.features, labels, config.steps_to_go, seed, progress)
    to_go = (timed.network(rows.features)[:, 0] + 1.0) * _FAR_STEPS  # (N,)
    weights = weights_of(rows, to_go, config)
    drawn = np.random.default_rng(seed).choice(len(weights), size=len(weights), p=weights / weights.sum())
    acting = bc.train(rows.features[drawn], rows.actions[drawn], config.acting, seed, progress)
    share = float(
        weights.sum() ** 2 / (weights**2).sum() / len(weights)
    )  # of the rows, as many as count alike
    return bc.Trained(acting.network, {**acting.figures, "rows_that_count": round(share, 3)})


def weights_of(rows: Rows, to_go: Float, config: Config) -> Float:
    """Return how much each row counts (N,), given the steps still to go by the fit (N,)."""
    after = np.where(rows.to_go[rows.ahead] > 0, to_go[rows.ahead], 0.0)  # once it is there, nothing is to go
    taken = rows.to_go - rows.to_go[rows.ahead]  # (N,)
    saved = np.where(rows.to_go > 0, to_go - after - taken, 0.0)
    return np.minimum(np.exp(saved / config.temperature), config.most)


def way_back(plays: Iterable[tuple[Float, Float]], ahead: int) -> bc.Network:
    """Return the layer that leads a hand (4,), place and turn, to the mean of the upper half of those in play with turn 0.

    `plays` are poses (N, 4) and actions (N, A) of episodes. Actions are fitted by least squares to how the pose changed in
    the steps ahead; what is asked for then is the whole way back, cut where an action has to be.
    """
    poses, changes, actions = [], [], []
    for pose, done in plays:
        poses.append(pose)
        changes.append(pose[ahead:] - pose[:-ahead])
        actions.append(done[:-ahead, : pose.shape[1]])
    places = np.concatenate(poses)
    home = places[places[:, 2] >= np.median(places[:, 2])].mean(axis=0)
    home[-1] = 0.0
    moved = np.concatenate(changes)
    with_one = np.hstack([moved, np.ones((len(moved), 1))])
    fitted = np.linalg.lstsq(with_one, np.concatenate(actions), rcond=None)[0]  # (5, 4)
    gain, bias = fitted[:-1], fitted[-1]
    return bc.Network((((-gain).astype(np.float32), (home @ gain + bias).astype(np.float32)),))


def _rows(episode: Episode, call: Call, describe: Describe, ahead: int) -> Rows:
    at = call.rows
    described = np.stack([describe(moment(episode.seen, int(row)), call.target) for row in at])
    to_go = np.maximum(call.effect - at, 0).astype(np.float64)
    number = np.arange(len(at))
    return Rows(described, episode.actions[at], to_go, np.minimum(number + ahead, len(at) - 1))


def _joined(parts: Sequence[Rows]) -> Rows:
    starts = np.cumsum([0, *(len(part.to_go) for part in parts[:-1])])
    return Rows(
        np.concatenate([part.features for part in parts]),
        np.concatenate([part.actions for part in parts]),
        np.concatenate([part.to_go for part in parts]),
        np.concatenate([part.ahead + start for part, start in zip(parts, starts, strict=True)]),
    )

"""How the hand moves by the actions sent to it: a linear law, fitted to what it did in other runs.

The arm follows with a lag that depends on how it was moving already, so that what it did the step before counts as much
as the action. Where the hand is stopped by something the law is wrong; a look puts that right.

Letters for shapes: T steps, F features, 5: x, y, z in metres, yaw in radians, the gripper's opening.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.core.errors import BadInputError

Float = NDArray[np.float64]
N_FEATURES = 12
_N_REFITS, _OUTLIER = 3, 3.0  # steps in which something was in the way are left out
_MAD_TO_SIGMA = 1.4826
_GRIP, _ASKED, _STILL = (
    4,
    0.05,
    0.005,
)  # the gripper's column; less was asked of it, or came of it, than tells anything
_LOW, _HIGH = (0.25, -0.35, 0.02), (0.6, 0.35, 0.35)  # where the package's arm can be asked to go, in metres


@dataclass(frozen=True, eq=False)
class Motion:
    """The law (F, 5) from features to what the hand does next, and how far that is off (5,): one standard deviation."""

    law: Float
    sigmas: Float

    def __post_init__(self) -> None:
        if self.law.shape != (N_FEATURES, 5) or self.sigmas.shape != (5,):
            raise BadInputError(
                f"a law of motion is ({N_FEATURES}, 5) with (5,), got {self.law.shape} with {self.sigmas.shape}. "
                "Train the eyes anew"
            )

    def next_step(self, hand: Float, last_step: Float, action: Float) -> Float:
        """Return by how much hand (5,), which moved by last_step (5,), moves on with the action (5,)."""
        step: Float = _features(hand[None], last_step[None], action[None])[0] @ self.law
        return step


def fitted(steps: Float) -> Motion:
    """Return the law that fits steps (T, 3, 5) best: before, action and after, one run after the other."""
    follows = np.all(steps[1:, 0] == steps[:-1, 2], axis=1)  # (T-1,); else another run begins
    last = (steps[:-1, 2] - steps[:-1, 0])[follows]
    now = steps[1:][follows]
    features, moved = _features(now[:, 0], last, now[:, 1]), now[:, 2] - now[:, 0]
    is_free = np.ones(moved.shape, dtype=bool)
    law, sigmas = np.zeros((N_FEATURES, 5)), np.ones(5)
    for _ in range(_N_REFITS):
        for column in range(_GRIP):
            rows = is_free[:, column]
            law[:, column] = np.linalg.lstsq(features[rows], moved[rows, column], rcond=None)[0]
        errors = moved - features @ law
        sigmas = np.array([errors[is_free[:, c], c].std() for c in range(5)])
        is_free = np.abs(errors) < _OUTLIER * sigmas
    grip = np.array([_GRIP, _GRIP + 5])  # what was asked of it, and how it moved the step before
    law[grip, _GRIP], sigmas[_GRIP] = _law_of_gripper(features[:, grip], moved[:, _GRIP])
    return Motion(law, sigmas)


def _law_of_gripper(features: Float, moved: Float) -> tuple[Float, float]:
    """Return the law (2,) from what was asked of the gripper and its last move (T, 2), and how far that is off.

    In most steps a cube or its own end stops it. A fit to all steps that leaves out what does not fit kept those, and left
    out the few in which it moves: by that law it never did. So the fit begins with the median share of what was asked.
    """
    is_free = (np.abs(features[:, 0]) > _ASKED) & (np.abs(moved) > _STILL)
    if not is_free.any():
        return np.zeros(2), 1.0
    features, moved = features[is_free], moved[is_free]
    off = np.abs(moved - features[:, 0] * np.median(moved / features[:, 0]))
    is_usual = off <= _OUTLIER * _MAD_TO_SIGMA * np.median(off)
    law = np.linalg.lstsq(features[is_usual], moved[is_usual], rcond=None)[0]
    return law, float((moved - features @ law)[is_usual].std())


def _features(hand: Float, last: Float, action: Float) -> Float:
    """Return the features (T, F) of hands (T, 5), how they moved the step before (T, 5) and actions (T, 5)."""
    asked = np.clip(hand[:, :3] + 0.05 * action[:, :3], _LOW, _HIGH) - hand[:, :3]
    grip = np.clip(hand[:, 4:] + action[:, 4:], 0.0, 1.0) - hand[:, 4:]
    return np.concatenate(
        [asked, 0.3 * action[:, 3:4], grip, last, np.ones((len(hand), 1)), hand[:, 2:3]], axis=1
    )

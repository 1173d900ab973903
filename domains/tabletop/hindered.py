"""Whether something holds the hand: it was sent on, and looks still see it where it was.

Looks at one place err alike, so that they tell whether the hand moved better than where it is. A hand caught behind the
handle of the window was seen 5 cm beside it, free to go, for as long as the run lasted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from planner.core.execution import Array


@dataclass(frozen=True)
class Limits:
    """When the hand counts as held by something."""

    steps: int = 6  # control steps, at least
    sent_m: float = 0.04  # so far it should have gone meanwhile
    seen_m: float = 0.012  # ... and less than that it was seen to move


LIMITS = Limits()


@dataclass(frozen=True, eq=False)
class Moment:
    """A look at the hand: at which control step, how far it was sent since the beginning (3,), where it was seen (3,)."""

    step: int
    sent: Array
    seen: Array


def is_caught(moments: Sequence[Moment], limits: Limits = LIMITS) -> bool:
    """Return whether the hand of these looks, in order, was sent on and did not go."""
    if not moments:
        return False
    now = moments[-1]
    before = [one for one in moments if now.step - one.step >= limits.steps]
    if not before:
        return False
    is_sent = np.linalg.norm(now.sent - before[-1].sent) > limits.sent_m
    return bool(is_sent and np.linalg.norm(now.seen - before[-1].seen) < limits.seen_m)

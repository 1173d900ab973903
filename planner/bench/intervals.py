"""Intervals for shares of successes, and for means of few measurements."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from statistics import fmean, stdev

Z_95 = 1.959963984540054  # the standard normal's 97.5 % quantile
# The 97.5 % quantiles of Student's t for 1, 2, ... degrees of freedom; beyond, the last is a little too wide.
T_95 = (
    12.706,
    4.303,
    3.182,
    2.776,
    2.571,
    2.447,
    2.365,
    2.306,
    2.262,
    2.228,
    2.201,
    2.179,
    2.160,
    2.145,
    2.131,
    2.120,
)


def wilson(successes: int, trials: int, z: float = Z_95) -> tuple[float, float]:
    """Return the score interval for a proportion (Wilson, JASA 22, 1927), as (low, high) in 0..1.

    Unlike the normal approximation it says something true where every trial succeeded.

    >>> [round(end, 3) for end in wilson(50, 50)]
    [0.929, 1.0]
    """
    if not 0 <= successes <= trials or trials == 0:
        raise ValueError(f"interval: {successes} successes of {trials} trials")
    share = successes / trials
    spread = z * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials))
    middle = share + z * z / (2 * trials)
    scale = 1 + z * z / trials
    # At the ends the exact bounds are 0 and 1; rounding may miss them by one unit in the last place.
    low = 0.0 if successes == 0 else (middle - spread) / scale
    high = 1.0 if successes == trials else (middle + spread) / scale
    return low, high


def mean_interval(values: Sequence[float]) -> tuple[float, float]:
    """Return the 95 % interval for the mean of what these were drawn from (Student, Biometrika 6, 1908).

    >>> [round(end, 2) for end in mean_interval([1.0, 2.0, 3.0])]
    [-0.48, 4.48]
    """
    if len(values) < 2:
        raise ValueError(f"interval: a mean needs two values or more, got {len(values)}")
    spread = T_95[min(len(values) - 1, len(T_95)) - 1] * stdev(values) / sqrt(len(values))
    return fmean(values) - spread, fmean(values) + spread

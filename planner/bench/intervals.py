"""Intervals for shares of successes."""

from __future__ import annotations

from math import sqrt

Z_95 = 1.959963984540054  # the standard normal's 97.5 % quantile


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

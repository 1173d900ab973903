"""What is told of the goal-conditioned learners in the mazes: their figures and curves beside what was published."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean
from typing import Any

from planner.bench.intervals import wilson
from planner.bench.output import picture

# Percent, mean and standard deviation over eight seeds of a million steps: OGBench, table 2, pointmaze-*-navigate; from
# memory of the paper and not looked up again for this file.
PUBLISHED: Mapping[str, Mapping[str, tuple[int, int]]] = {
    "medium": {
        "gcbc": (9, 6),
        "gcivl": (63, 6),
        "gciql": (53, 8),
        "qrl": (82, 5),
        "crl": (29, 7),
        "hiql": (79, 5),
    },
    "large": {
        "gcbc": (29, 6),
        "gcivl": (45, 5),
        "gciql": (34, 3),
        "qrl": (86, 9),
        "crl": (39, 7),
        "hiql": (58, 5),
    },
}
# Our other learners: no figure of theirs for these two sets was at hand.
OTHERS = ("gas", "ota", "hrac", "goat", "guided-flow")
N_LAST = (
    3  # evaluations that a figure is the mean of: OGBench's are those after 800, 900 and 1000 thousand steps
)
LEVEL = (
    5.0  # percent by which a mean of so many evaluations may differ from the one before and count as the same
)

Curve = Sequence[tuple[int, float]]  # steps, percent


def last_three(curve: Curve) -> float:
    """Return the mean percent of the last evaluations of a run.

    >>> last_three([(1, 0.0), (2, 20.0), (3, 40.0), (4, 60.0)])
    40.0
    """
    return round(fmean(percent for _, percent in curve[-N_LAST:]), 1)


def verdict_of(percent: float, curves: Sequence[Curve], published: tuple[int, int] | None) -> str:
    """Return in words where the figure stands to the published interval, if any, and what the curves did before it.

    >>> verdict_of(30.0, [[(1, 10.0), (2, 10.0), (3, 10.0), (4, 30.0), (5, 30.0), (6, 30.0)]], (50, 5))
    'below 45 to 55, rising: 10 in the 3 evaluations before, 30 in the last 3'
    """
    told = "nothing published"
    if published is not None:
        mean, spread = published
        place = "below" if percent < mean - spread else "above" if percent > mean + spread else "within"
        told = f"{place} {mean - spread} to {mean + spread}"
    earlier = [point[1] for curve in curves for point in curve[-2 * N_LAST : -N_LAST]]
    if not earlier:
        return told
    before = fmean(earlier)
    change = "rising" if percent > before + LEVEL else "falling" if percent < before - LEVEL else "level"
    return f"{told}, {change}: {before:.0f} in the {N_LAST} evaluations before, {percent:.0f} in the last {N_LAST}"


def draw(kept: Sequence[Mapping[str, Any]], out: Path) -> None:
    """Leave a picture of each maze: success against steps, each seed thin and their mean thick, the published dashed.

    The learners without a published figure have a picture of their own.
    """
    for maze, published in PUBLISHED.items():
        title = f"% of tasks done, pointmaze-{maze}-navigate"
        with picture(out / f"control-baselines-{maze}.png", "gradient steps", title) as axes:
            for number, (algorithm, (mean, _)) in enumerate(published.items()):
                if curves := [row["curve"] for row in _of(kept, maze, algorithm)]:
                    _draw_learner(axes, f"C{number}", algorithm, curves)
                    axes.axhline(mean, color=f"C{number}", linestyle="--", linewidth=1.0)
            axes.set_ylim(-2, 102)
            axes.set_title("dashed: published, after 1,000,000 steps", fontsize="medium")
        others = {name: [row["curve"] for row in _of(kept, maze, name)] for name in OTHERS}
        if any(others.values()):
            with picture(out / f"control-baselines-{maze}-others.png", "gradient steps", title) as axes:
                for number, (algorithm, curves) in enumerate(others.items()):
                    if curves:
                        _draw_learner(axes, f"C{number}", algorithm, curves)
                axes.set_ylim(-2, 102)


def _draw_learner(axes: Any, color: str, algorithm: str, curves: Sequence[Curve]) -> None:
    means = mean_curve(curves)
    axes.plot(*zip(*means, strict=True), "o-", color=color, label=algorithm, markersize=4)
    if len(curves) > 1:
        for curve in curves:
            axes.plot(*zip(*curve, strict=True), color=color, alpha=0.3, linewidth=0.8)


def mean_curve(curves: Sequence[Curve]) -> list[tuple[int, float]]:
    """Return the means over the curves at the steps that all have.

    >>> mean_curve([[(5, 10.0), (10, 20.0)], [(5, 30.0)]])
    [(5, 20.0)]
    """
    known = [dict(curve) for curve in curves]
    shared = set.intersection(*(set(one) for one in known))
    return [(steps, fmean(one[steps] for one in known)) for steps in sorted(shared)]


def lines_of(kept: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return a line for each learner in each maze: means over seeds, each seed's run, and what was published."""
    return [
        _line(maze, algorithm, mine)
        for maze, published in PUBLISHED.items()
        for algorithm in (*published, *OTHERS)
        if (mine := _of(kept, maze, algorithm))
    ]


def _line(maze: str, algorithm: str, mine: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    percent = fmean(row["last_three"] for row in mine)
    at_end = fmean(row["percent"] for row in mine)
    n_runs = sum(row["n_episodes"] * len(row["by_task"]) for row in mine)
    low, high = wilson(round(at_end / 100 * n_runs), n_runs)  # of episodes; seeds differ by more
    published = PUBLISHED[maze].get(algorithm)
    told = ("seed", "n_steps", "last_three", "percent", "by_task", "train_s", "call_ms", "curve")
    return {
        "task": f"pointmaze-{maze}-navigate",
        "way": algorithm,
        "percent": round(percent, 1),
        "percent_at_end": round(at_end, 1),
        "interval_95_at_end": [round(100 * low, 1), round(100 * high, 1)],
        "n_runs": n_runs,
        "published": None if published is None else list(published),
        "verdict": verdict_of(percent, [row["curve"] for row in mine], published),
        "n_steps": min(row["n_steps"] for row in mine),
        "train_s": round(fmean(row["train_s"] for row in mine)),
        "call_ms": max(row["call_ms"] for row in mine),
        "settings": mine[0]["settings"],
        "seeds": [{key: row[key] for key in told} for row in mine],
    }


def _of(kept: Sequence[Mapping[str, Any]], maze: str, algorithm: str) -> list[Mapping[str, Any]]:
    return [row for row in kept if (row["maze"], row["algorithm"]) == (maze, algorithm)]

"""The tabletop benchmark: ogbench's official tasks, undisturbed and disturbed, and written instructions.

Every official task is run with its own goal, its own success test and its own episode length. Beside our
figures stand the published ones of the offline goal-conditioned methods on the same tasks (Park et al.,
"OGBench", ICLR 2025, table 2), with what ours is given that theirs is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from planner.bench.intervals import wilson

# Percent of episodes solved, averaged over a world's five tasks, in the order of `METHODS`.
METHODS = ("GCBC", "GCIVL", "GCIQL", "QRL", "CRL", "HIQL")
PUBLISHED = {
    "cube-single": (6, 53, 68, 5, 19, 15),
    "cube-double": (1, 36, 40, 1, 10, 6),
    "cube-triple": (1, 1, 3, 0, 4, 3),
    "cube-quadruple": (0, 0, 0, 0, 0, 0),
    "scene": (5, 42, 51, 5, 19, 38),
}
NOT_PUBLISHED = ("cube-octuple",)  # came with a later version of the package; its rows stand alone
WHAT_OURS_IS_GIVEN = (
    "Ours is given what the published methods are not: a symbolic model of the world (PDDL), the poses of "
    "all objects by name, demonstrations made by the package's scripted oracles and corrected by them "
    "while the policy learns, and a planner. Theirs learn from play data without task labels. The figures "
    "stand beside each other to show what that help is worth, not to rank learning methods."
)
N_TASKS = 5


@dataclass(frozen=True, order=True)
class Case:
    """One run: an official task of a world, or a written instruction on a random table."""

    suite: str  # "official" or "instructions"
    world: str
    item: str  # number of the official task, or name of the instruction
    disturb: float
    seed: int

    @property
    def row(self) -> tuple[str, str, str, float]:
        """The line of the table that this run counts for."""
        item = "all" if self.suite == "instructions" else self.item
        world = "all" if self.suite == "instructions" else self.world
        return (self.suite, world, item, self.disturb)


def cases(seeds: int, disturb: float, instructions: Mapping[str, str]) -> list[Case]:
    """Return every run of the benchmark; `instructions` maps the name of each to its world."""
    official = [
        Case("official", world, str(task), share, seed)
        for share in dict.fromkeys((0.0, disturb))
        for world in (*PUBLISHED, *NOT_PUBLISHED)
        for task in range(1, N_TASKS + 1)
        for seed in range(seeds)
    ]
    written = [
        Case("instructions", world, name, 0.0, seed)
        for name, world in instructions.items()
        for seed in range(seeds)
    ]
    return official + written


def summarise(outcomes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row a task: runs, successes, share in percent with its 95 % interval, causes of failure."""
    by_row: dict[tuple[str, str, str, float], list[dict[str, Any]]] = {}
    for outcome in outcomes:
        case = Case(**{name: outcome[name] for name in ("suite", "world", "item", "disturb", "seed")})
        by_row.setdefault(case.row, []).append(outcome)
    rows = []
    for (suite, world, item, disturb), runs in sorted(by_row.items()):
        successes = sum(bool(run["success"]) for run in runs)
        low, high = wilson(successes, len(runs))
        failed = sorted({run["failure"] for run in runs if not run["success"]})
        rows.append(
            {
                "suite": suite,
                "world": world,
                "item": item,
                "disturb": disturb,
                "runs": len(runs),
                "successes": successes,
                "percent": round(100 * successes / len(runs), 1),
                "interval_95": [round(100 * low, 1), round(100 * high, 1)],
                "mean_steps": round(sum(run["steps"] for run in runs) / len(runs), 1),
                "disturbances": sum(run["disturbances"] for run in runs),
                "why_failed": failed,
            }
        )
    return rows


def beside(rows: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    """Return a line a world: its name, the published percentages, ours undisturbed and ours disturbed."""
    lines = []
    for world, published in PUBLISHED.items():
        ours = [row for row in rows if row["suite"] == "official" and row["world"] == world]
        lines.append((world, *map(str, published), _share(ours, False), _share(ours, True)))
    return lines


def as_markdown(rows: list[dict[str, Any]]) -> str:
    """Return the table for the README: ours beside the published figures, and the instructions."""
    heads = ("percent solved", *METHODS, "ours", "ours, disturbed")
    lines = [heads, ("---",) * len(heads), *beside(rows)]
    table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
    written = [row for row in rows if row["suite"] == "instructions"]
    n_runs = sum(row["runs"] for row in rows)
    words = f"{n_runs} runs; of 30 written instructions, each on {_runs(written) // 30} random tables, "
    return f"{table}\n\n{words}{_share(written, False)} % were carried out."


def _share(rows: list[dict[str, Any]], is_disturbed: bool) -> str:
    some = [row for row in rows if bool(row["disturb"]) == is_disturbed]
    return f"{100 * sum(row['successes'] for row in some) / _runs(some):.1f}" if some else "–"


def _runs(rows: list[dict[str, Any]]) -> int:
    return sum(row["runs"] for row in rows)

"""The planning benchmark: engines and peers on suites of tasks in the layout of the planning competitions.

A suite is a folder of domains, each a folder of tasks, each with `domain.pddl` and `problem.pddl`. Scores
are those of the International Planning Competition: coverage; agile, the sum over tasks of 1 for a plan
within a second and else 1 - log t / log limit; satisficing, the sum of the least known cost over the cost.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.core import BadInputError

PEERS = {
    "lama-first (driver)": "planner.bench.peers:lama_first",
    "lama (driver)": "planner.bench.peers:lama",
    "lpg": "planner.bench.peers:lpg",
    "pymimir": "planner.bench.peers:mimir",
    "pyperplan": "planner.bench.peers:pyperplan",
    "unified-planning fast-downward": "planner.bench.peers:unified_fast_downward",
}


# The columns of a table of scores: a row's name for each and what users read; the last only where it was asked.
COLUMNS = {
    "solved": "solved",
    "runs": "of",
    "agile": "agile",
    "satisficing": "satisficing",
    "invalid": "wrong",
    "cost_common": "cost, all have",
    "seconds_common": "seconds, all have",
    "second_valid": "valid by VAL",
    "second_invalid": "invalid by VAL",
}


@dataclass(frozen=True, order=True)
class Case:
    """One run: an engine or peer, by name, on one task.

    With `anytime` it has all the time for cheaper plans; `validator` is a program for a second opinion, or empty.
    """

    suite: str
    domain: str
    task: str
    engine: str
    limit_s: float
    memory_mb: float
    anytime: bool = False
    validator: str = ""


def tasks_in(suite: Path, only: str = "") -> list[tuple[str, str]]:
    """Return domain and task of every task of the suite whose `domain/task` contains the text."""
    found = sorted(
        (file.parents[1].name, file.parent.name)
        for file in suite.glob("*/*/problem.pddl")
        if only in f"{file.parents[1].name}/{file.parent.name}"
    )
    if not found:
        narrowed = f" whose name contains {only!r}" if only else ""
        raise BadInputError(
            f"--suite {suite}: no DOMAIN/TASK/problem.pddl{narrowed} in there. Name the folder that holds the domains"
        )
    return found


def agile(seconds: float, limit_s: float) -> float:
    """Return what a plan found after so many seconds counts.

    >>> agile(0.3, 300.0), round(agile(30.0, 300.0), 3)
    (1.0, 0.404)
    """
    return 1.0 if seconds <= 1.0 else max(0.0, 1.0 - math.log(seconds) / math.log(limit_s))


def summarise(outcomes: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row an engine: solved tasks, scores, and the sums of cost and time where all engines have a plan."""
    least: dict[tuple[str, str], float] = {}
    by_engine: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for run in outcomes:
        by_engine[run["engine"]].append(run)
        if run["status"] == "solved":
            at = (run["domain"], run["task"])
            least[at] = min(least.get(at, math.inf), run["cost"])
    solved_by = {
        name: {(run["domain"], run["task"]) for run in runs if run["status"] == "solved"}
        for name, runs in by_engine.items()
    }
    common = set.intersection(*solved_by.values()) if solved_by else set()
    rows = []
    for name, runs in by_engine.items():
        solved = [run for run in runs if run["status"] == "solved"]
        shared = [run for run in solved if (run["domain"], run["task"]) in common]
        rows.append(
            {
                "engine": name,
                "runs": len(runs),
                "solved": len(solved),
                "unsolvable": sum(run["status"] == "unsolvable" for run in runs),
                "invalid": sum(run["status"] == "invalid" for run in runs),
                **_second_opinions(solved),
                "agile": round(sum(agile(run["seconds"], run["limit_s"]) for run in solved), 2),
                "satisficing": round(
                    sum(_quality(least[run["domain"], run["task"]], run["cost"]) for run in solved), 2
                ),
                "common": len(shared),
                "cost_common": sum(run["cost"] for run in shared),
                "seconds_common": round(sum(run["seconds"] for run in shared), 2),
            }
        )
    return sorted(rows, key=lambda row: (-row["solved"], -row["agile"]))


def _second_opinions(solved: Sequence[dict[str, Any]]) -> dict[str, int]:
    """Return how many plans a second validator found valid and invalid; nothing where none was asked."""
    told = [run["second"] for run in solved if "second" in run]
    return {f"second_{opinion}": told.count(opinion) for opinion in ("valid", "invalid")} if told else {}


def by_domain(outcomes: Sequence[dict[str, Any]]) -> dict[str, dict[str, int]]:
    """Return, by domain and engine, how many tasks were solved."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for run in outcomes:
        counts[run["domain"]][run["engine"]] += run["status"] == "solved"
    return {domain: dict(engines) for domain, engines in sorted(counts.items())}


def time_breakdown(outcomes: Sequence[dict[str, Any]]) -> dict[str, dict[str, float]]:
    """Return, by engine that tells, the seconds of its solved runs: reading, grounding, mutex groups, searching."""
    sums: dict[str, dict[str, float]] = {}
    for run in outcomes:
        statistics = run.get("statistics", {})
        if run["status"] != "solved" or "ground_s" not in statistics:
            continue
        parts = sums.setdefault(run["engine"], dict.fromkeys(("read", "ground", "mutexes", "search"), 0.0))
        parts["read"] += run["read_s"]
        for name in ("ground", "mutexes", "search"):
            parts[name] += statistics.get(f"{name}_s", 0.0)
    return {
        engine: {name: round(value, 2) for name, value in parts.items()} for engine, parts in sums.items()
    }


def _quality(least: float, cost: float) -> float:
    return 1.0 if cost == least else least / cost

"""`cairn bench schedule`: each search of our engine alone on each task, and the table of starts made of that.

A schedule is judged by the tasks that it would have solved and, where those are as many, by the agile score: searches
at work share two cores evenly, and the first that ends with a plan or a proof ends the others. Every search has its
place in every schedule: what brings nothing on these tasks, in runs shorter than the limit, may on others.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import product
from pathlib import Path
from typing import Any

from planner.bench.kept import Kept, run_with_bar
from planner.bench.output import write_document
from planner.bench.planning import agile, tasks_in
from planner.bench.provenance import provenance
from planner.bench.spread import spread_of
from planner.core import BadInputError, Budget, PlanStatus
from planner.engines.schedule import ANY, SEARCHES, Schedule, kind_of
from planner.pddl import text_of

STARTS_S = (0.0, 0.5, 1.0, 2.0, 4.0, 8.0)
N_CORES = 2
JUDGED_AT_S = (
    30.0  # the limit that schedules are judged by; of shorter runs what is not reached counts as never
)
MARGIN = 0.5  # of the agile score: schedules that differ by less are about as good
FEWEST = 12  # tasks of a kind, for a row of its own


@dataclass(frozen=True, order=True)
class Case:
    """One search on one task."""

    suite: str
    domain: str
    task: str
    search: str
    limit_s: float
    memory_mb: float


def main(arguments: argparse.Namespace) -> int:
    """Return 0 once all is measured; the table is saved and printed, with what it would have brought."""
    outcomes, settings = (
        _kept_runs(arguments.redraw) if arguments.redraw is not None else _measured(arguments)
    )
    document = {**fitted(outcomes, JUDGED_AT_S), "origin": provenance(settings)}
    write_document(document, arguments.out / "schedule.json")
    if arguments.json:
        print(json.dumps(document))
        return 0
    for kind, row in document["schedules"].items():
        print(f"{kind}: {', '.join(f'{name} at {start_s:g} s' for name, start_s in row)}")
    for kind, scores in document["scores"].items():
        print(
            f"{kind}: agile {scores['agile']:g} of {scores['tasks']}, with the row for all {scores['agile_usual']:g}"
        )
    return 0


def _measured(arguments: argparse.Namespace) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    if arguments.suite_dir is None:
        raise BadInputError("schedule: no tasks. Name their folder with --suite or CAIRN_BENCHMARKS")
    suite = Path(arguments.suite_dir)
    cases = [
        Case(str(suite), domain, task, search, arguments.time_limit, arguments.memory_limit)
        for domain, task in tasks_in(suite, arguments.only)
        for search in SEARCHES
    ]
    settings = {name: getattr(arguments, name) for name in ("time_limit", "memory_limit", "jobs", "only")}
    arguments.out.mkdir(parents=True, exist_ok=True)
    origin = provenance({})
    kept = Kept(arguments.out / "schedule-runs.jsonl", origin["commit"], origin["packages"])
    return run_with_bar("schedule", cases, run_case, kept, spread_of(arguments)), settings


def _kept_runs(file: Path) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the runs of an earlier call, and what is known of how they were made."""
    outcomes = [json.loads(line) for line in text_of(file).splitlines()]
    settings = {
        name: sorted({outcome[name] for outcome in outcomes}) for name in ("limit_s", "memory_mb", "commit")
    }
    return outcomes, {"runs": settings}


def run_case(case: Case) -> dict[str, Any]:
    """Return the outcome of one run, as JSON values; runs in a process of its own."""
    from planner.engines import cairn  # noqa: PLC0415
    from planner.pddl import read_task  # noqa: PLC0415

    load_before = os.getloadavg()[0]
    folder = Path(case.suite) / case.domain / case.task
    task = read_task(folder / "domain.pddl", folder / "problem.pddl")
    began_s = time.monotonic()
    limits = Budget(wall_s=case.limit_s, memory_mb=case.memory_mb)
    result = cairn.solve(task, limits, cairn.Config(searches=((case.search, 0.0),)))
    found = {"status": result.status.value, "seconds": round(time.monotonic() - began_s, 4)}
    statistics = {name: round(value, 4) for name, value in result.statistics.items()}
    return {**asdict(case), **found, "statistics": statistics, "load": round(load_before, 2)}


def fitted(outcomes: Sequence[Mapping[str, Any]], limit_s: float) -> dict[str, Any]:
    """Return the best schedule for each kind of task and for all, with the scores they would have had."""
    tasks: dict[tuple[str, str], dict[str, Mapping[str, Any]]] = defaultdict(dict)
    for run in outcomes:
        tasks[run["domain"], run["task"]][run["search"]] = run
    by_kind: dict[str, list[dict[str, float]]] = defaultdict(list)
    for runs in tasks.values():
        statistics = next(
            (run["statistics"] for run in runs.values() if "operators" in run["statistics"]), None
        )
        if statistics is not None:  # else it was not even grounded
            for kind in (ANY, kind_of(statistics)):
                by_kind[kind].append({name: _end_s(run) for name, run in runs.items()})
    kinds = [kind for kind, ends in by_kind.items() if kind == ANY or len(ends) >= FEWEST]
    schedules: dict[str, Schedule] = {}
    scores: dict[str, dict[str, float]] = {}
    for kind in sorted(kinds, key=lambda each: each != ANY):
        ends = by_kind[kind]
        best = _best(ends, limit_s)
        # What is hardly better than the row for all needs no row of its own.
        if kind != ANY and _merit(best, ends, limit_s) <= _with_margin(schedules[ANY], ends, limit_s):
            best = schedules[ANY]
        else:
            schedules[kind] = best
        scores[kind] = {
            "tasks": len(ends),
            "agile": round(score(best, ends, limit_s), 2),
            "agile_usual": round(score(schedules[ANY], ends, limit_s), 2),
        }
    return {"schedules": schedules, "scores": scores}


def _end_s(run: Mapping[str, Any]) -> float:
    is_over = run["status"] in (PlanStatus.SOLVED.value, PlanStatus.UNSOLVABLE.value)
    return float(run["seconds"]) if is_over else math.inf


def _schedules() -> Iterator[Schedule]:
    for starts_s in product(STARTS_S, repeat=len(SEARCHES)):
        if 0.0 in starts_s:
            named = zip(SEARCHES, starts_s, strict=True)
            yield tuple(named)


def _best(tasks: Sequence[Mapping[str, float]], limit_s: float) -> Schedule:
    """Return the schedule with the earliest starts among those about as good as the best.

    A search that begins late loses much where only it would have been quick; that it did not on these tasks
    may be chance.
    """
    merits = {schedule: _merit(schedule, tasks, limit_s) for schedule in _schedules()}
    n_solved, best = max(merits.values())
    good = [schedule for schedule, merit in merits.items() if merit >= (n_solved, best - MARGIN)]
    return min(good, key=lambda schedule: (sum(start_s for _, start_s in schedule), -merits[schedule][1]))


def _with_margin(
    schedule: Schedule, tasks: Sequence[Mapping[str, float]], limit_s: float
) -> tuple[int, float]:
    n_solved, agile_score = _merit(schedule, tasks, limit_s)
    return n_solved, agile_score + MARGIN


def _merit(schedule: Schedule, tasks: Sequence[Mapping[str, float]], limit_s: float) -> tuple[int, float]:
    """Return how many tasks are solved, and the agile score, to a tenth."""
    n_solved = sum(finished(schedule, each) <= limit_s for each in tasks)
    return n_solved, round(score(schedule, tasks, limit_s), 1)


def score(schedule: Schedule, tasks: Sequence[Mapping[str, float]], limit_s: float) -> float:
    """Return the agile score of the schedule, given how long each search takes alone on each task."""
    ends = [finished(schedule, each) for each in tasks]
    return sum(agile(end_s, limit_s) for end_s in ends if end_s <= limit_s)


def finished(schedule: Schedule, alone_s: Mapping[str, float]) -> float:
    """Return when the first search ends, given how long each takes with a core of its own.

    >>> finished((("lazy", 0.0), ("novelty", 0.0), ("lama", 1.0)), {"lazy": 9.0, "novelty": 8.0, "lama": 2.0})
    4.0
    """
    waiting = sorted(schedule, key=lambda each: each[1])
    left: dict[str, float] = {}
    now_s = 0.0
    while waiting or left:
        while waiting and (waiting[0][1] <= now_s or not left):
            name, start_s = waiting.pop(0)
            now_s = max(now_s, start_s)
            left[name] = alone_s.get(name, math.inf)
        speed = min(1.0, N_CORES / len(left))
        next_end_s = now_s + min(left.values()) / speed
        if not waiting or next_end_s <= waiting[0][1]:
            return next_end_s
        for name in left:
            left[name] -= (waiting[0][1] - now_s) * speed
        now_s = waiting[0][1]
    return math.inf

"""`cairn bench plan`: runs the cases, shows progress, prints the scores, leaves JSON, pictures and a page."""

from __future__ import annotations

import argparse
import json
import math
import os
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from planner.bench.kept import Kept, run_with_bar
from planner.bench.output import write_document
from planner.bench.planning import COLUMNS, PEERS, Case, by_domain, summarise, tasks_in, time_breakdown
from planner.bench.planning_page import page
from planner.bench.provenance import provenance
from planner.bench.second_validator import check_program, second_opinion
from planner.bench.spread import spread_of
from planner.core import BadInputError, Budget, Plan, PlanStatus, Task, load
from planner.pddl import text_of

DEFAULT = ("portfolio", "lama-first (driver)")


def main(arguments: argparse.Namespace) -> int:
    """Return 0 when all cases have been run; the figures are in the table and the files."""
    from planner.engines import ENGINES  # noqa: PLC0415

    if arguments.redraw is not None:
        return _redraw(arguments)
    if arguments.suite_dir is None:
        raise BadInputError("bench plan: name the folder of the tasks with --suite or in CAIRN_BENCHMARKS")
    names = tuple(arguments.engines.split(",")) if arguments.engines else DEFAULT
    for name in names:
        load({**ENGINES, **PEERS}, name, kind="engine or peer")
    if arguments.validator is not None:
        check_program(arguments.validator)
    suite = Path(arguments.suite_dir).resolve()
    cases = [
        Case(
            str(suite),
            domain,
            task,
            name,
            arguments.time_limit,
            arguments.memory_limit,
            arguments.anytime,
            str(arguments.validator.resolve()) if arguments.validator is not None else "",
        )
        for domain, task in tasks_in(suite, arguments.only)
        for name in names
    ]
    settings = {
        "time_limit": arguments.time_limit,
        "memory_limit": arguments.memory_limit,
        "engines": list(names),
    }
    origin = provenance(
        {
            **settings,
            "anytime": arguments.anytime,
            "only": arguments.only,
            "jobs": arguments.jobs,
            "validator": arguments.validator is not None,
        }
    )
    arguments.out.mkdir(parents=True, exist_ok=True)
    kept = Kept(arguments.out / "plan-runs.jsonl", origin["commit"], origin["packages"])
    outcomes = run_with_bar("plan", cases, run_case, kept, spread_of(arguments))
    rows = summarise(outcomes)
    # What is the same for all is in the origin.
    told = [
        {name: value for name, value in run.items() if name not in ("suite", "versions", "validator")}
        for run in outcomes
    ]
    document = {
        "rows": rows,
        "by_domain": by_domain(outcomes),
        "seconds": time_breakdown(outcomes),
        "origin": origin,
        "runs": told,
    }
    write_document(document, arguments.out / "plan.json")
    page(document, arguments.out)
    if arguments.json:
        print(json.dumps(document))
    else:
        Console().print(_table(rows), _second_opinions(rows))
    return 0


def _redraw(arguments: argparse.Namespace) -> int:
    """Make page and pictures anew from the figures of a run."""
    document = json.loads(text_of(arguments.redraw))
    arguments.out.mkdir(parents=True, exist_ok=True)
    page(document, arguments.out)
    Console().print(_table(document["rows"]), _second_opinions(document["rows"]))
    return 0


def run_case(case: Case) -> dict[str, Any]:
    """Return the outcome of one run, as JSON values; runs in a process of its own."""
    load_before = os.getloadavg()[0]
    outcome = _run_peer(case) if case.engine in PEERS else _run_engine(case)
    return {**asdict(case), **outcome, "load": round(load_before, 2)}


def _files(case: Case) -> tuple[Path, Path]:
    folder = Path(case.suite) / case.domain / case.task
    return folder / "domain.pddl", folder / "problem.pddl"


def _run_engine(case: Case) -> dict[str, Any]:
    from planner.engines import ENGINES  # noqa: PLC0415
    from planner.engines.check import checked  # noqa: PLC0415
    from planner.pddl import read_task  # noqa: PLC0415

    started_s = time.monotonic()
    task = read_task(*_files(case))
    read_s = time.monotonic() - started_s
    first_s: list[float] = []
    budget = Budget(
        wall_s=max(case.limit_s - read_s, 0.1),
        memory_mb=case.memory_mb,
        grace_s=math.inf if case.anytime else 0.0,
        on_plan=lambda _: first_s.append(time.monotonic() - started_s),
    )
    result = checked(load(ENGINES, case.engine, kind="engine"), task, budget)
    seconds = first_s[0] if first_s else time.monotonic() - started_s
    found = {"status": result.status.value, "reason": result.reason, "seconds": round(seconds, 4)}
    if result.plan is not None:
        found |= _priced(case, task, result.plan)
    statistics = {name: round(value, 4) for name, value in result.statistics.items()}
    return {**found, "by": result.engine, "read_s": round(read_s, 4), "statistics": statistics}


def _run_peer(case: Case) -> dict[str, Any]:
    from planner.pddl import read_plan, read_task  # noqa: PLC0415

    ended = load(PEERS, case.engine, kind="peer")(*_files(case), case.limit_s, case.memory_mb)
    found = {"status": PlanStatus.GAVE_UP.value, "reason": ended.reason, "seconds": round(ended.seconds, 4)}
    if ended.plan is None:
        return found
    task = read_task(*_files(case))
    return {**found, "status": "solved", "reason": "", **_priced(case, task, read_plan(ended.plan))}


def _priced(case: Case, task: Task, plan: Plan) -> dict[str, Any]:
    """Return cost and length of the plan by our own replay; a plan that breaks is called invalid."""
    from planner.pddl import write_plan  # noqa: PLC0415
    from planner.validate import validate  # noqa: PLC0415

    replayed = validate(task, plan)
    if not replayed.ok:
        return {"status": "invalid", "reason": replayed.reason}
    cost = replayed.cost if task.metric is not None else float(len(plan))
    second = (
        {"second": second_opinion(Path(case.validator), *_files(case), write_plan(plan))}
        if case.validator
        else {}
    )
    return {"cost": cost, "length": len(plan), **second}


def _table(rows: list[dict[str, Any]]) -> Table:
    """Return the scores, narrow enough for 80 columns."""
    table = Table(title="planning: IPC scores", box=SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False)
    names = [name for name in COLUMNS if not name.startswith("second_")]
    table.add_column("engine", no_wrap=True)
    for name in names:
        table.add_column(COLUMNS[name], justify="right")
    for row in rows:
        numbers = (f"{row[name]:.3g}" if name.endswith("_common") else f"{row[name]:g}" for name in names)
        table.add_row(row["engine"], *numbers)
    return table


def _second_opinions(rows: list[dict[str, Any]]) -> str:
    told = [row for row in rows if "second_valid" in row]
    return "; ".join(
        f"VAL finds {row['second_valid']} plans of {row['engine']} valid, {row['second_invalid']} invalid"
        for row in told
    )

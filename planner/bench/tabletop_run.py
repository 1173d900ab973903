"""`cairn bench tabletop`: runs the cases, shows progress, prints the table, leaves JSON and a page."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rich.console import Console
from rich.table import Table

from planner.bench.kept import Kept, run_with_bar
from planner.bench.official_runs import check_counts, one_thread_each, robot_before, run_official
from planner.bench.output import write_document
from planner.bench.page import page
from planner.bench.provenance import provenance
from planner.bench.spread import spread_of
from planner.bench.tabletop import (
    METHODS,
    WHAT_OURS_IS_GIVEN,
    Case,
    beside,
    cases,
    summarise,
)
from planner.core import BadInputError, Outcome, TranslationStatus, load

INSTRUCTION_STEPS = 3000


def main(arguments: argparse.Namespace) -> int:
    """Return 0 when all cases have been run; the figures are in the table and the files."""
    from domains.tabletop.instructions import instructions  # noqa: PLC0415

    check_counts(arguments)
    worlds = {item.name: item.world for item in instructions()}
    wanted = [
        case
        for case in cases(arguments.seeds, arguments.disturb, worlds)
        if arguments.only in f"{case.suite} {case.world} {case.item} {case.disturb:g}"
    ]
    if not wanted:
        raise BadInputError(
            f"--only {arguments.only!r} leaves nothing; names look like 'official cube-triple 5 0.3'"
        )
    origin = provenance({"seeds": arguments.seeds, "disturb": arguments.disturb, "only": arguments.only})
    one_thread_each()
    arguments.out.mkdir(parents=True, exist_ok=True)
    kept = Kept(arguments.out / "tabletop-runs.jsonl", origin["commit"], origin["packages"])
    outcomes = run_with_bar("tabletop", wanted, run_case, kept, spread_of(arguments))
    rows = summarise(outcomes)
    document = {"rows": rows, "origin": origin}
    write_document(document, arguments.out / "tabletop.json")
    (arguments.out / "tabletop.html").write_text(page(rows, origin), encoding="utf-8")
    if arguments.json:
        print(json.dumps(document))
    else:
        Console().print(_table(rows), _beside(rows), WHAT_OURS_IS_GIVEN)
    return 0


def run_case(case: Case) -> dict[str, Any]:
    """Return the outcome of one run, as JSON values; runs in a process of its own."""
    if case.suite == "instructions":
        return _run_instruction(case)
    return _run_official(case)


def _run_official(case: Case) -> dict[str, Any]:
    """Run an official task: success is the package's own test met within the official episode length."""
    from domains.tabletop.env import EPISODE_STEPS  # noqa: PLC0415 - slow to import, as all of the simulator
    from planner.pipeline import Setup  # noqa: PLC0415

    setup = Setup(problem=case.world, seed=case.seed, disturb=case.disturb)
    _, trace, told = run_official(setup, case.world, int(case.item), EPISODE_STEPS[case.world])
    return _outcome(case, told["success"], told["steps"], trace)


def _run_instruction(case: Case) -> dict[str, Any]:
    """Run a written instruction on a random table: its gold goal must hold at the end, by facts and by geometry."""
    from domains.ogbench_arm import CONTROL_STEP_S  # noqa: PLC0415 - slow to import, as all of the simulator
    from domains.tabletop.instructions import gold_goal, instructions, is_met  # noqa: PLC0415
    from planner.pipeline import TABLES, Hooked, Setup, carry_out, translate  # noqa: PLC0415
    from translators.conversation import ALREADY_SO  # noqa: PLC0415

    item = next(one for one in instructions() if one.name == case.item)
    setup = Setup(problem=case.world, seed=case.seed, disturb=case.disturb)
    robot = robot_before(setup, case.world)
    world = load(TABLES["worlds"](), setup.world, kind="world")()
    visible = world.task_from(robot.observe())
    gold = gold_goal(item, visible)
    found = translate(item.text, visible)
    if found.reason.startswith(ALREADY_SO) and is_met(gold, robot.observe(), visible):
        return {**_key(case), "success": True, "steps": 0, "disturbances": 0, "failure": ""}
    if found.status is not TranslationStatus.OK or found.reading is None:
        failure = f"{found.status.value}: {found.reason or found.question}"
        return {**_key(case), "success": False, "steps": 0, "disturbances": 0, "failure": failure}
    total_s = INSTRUCTION_STEPS * CONTROL_STEP_S
    trace = carry_out(robot, world, found.reading, setup, Hooked(), total_s=total_s)
    success = trace.outcome is Outcome.DONE and is_met(gold, robot.observe(), visible)
    return _outcome(case, success, robot.n_steps, trace)


def _key(case: Case) -> dict[str, Any]:
    return {
        "suite": case.suite,
        "world": case.world,
        "item": case.item,
        "disturb": case.disturb,
        "seed": case.seed,
    }


def _outcome(case: Case, success: bool, steps: int, trace: Any) -> dict[str, Any]:
    failure = ""
    if not success:
        found = trace.failure
        failure = found.words if found else "the run ended, but the test is not met"
    disturbed = sum(event.kind == "disturbance" for event in trace.events)
    return {
        **_key(case),
        "success": bool(success),
        "steps": steps,
        "disturbances": disturbed,
        "failure": failure,
    }


def _beside(rows: list[dict[str, Any]]) -> Table:
    table = Table(title="beside the published figures: percent solved, mean over a world's tasks")
    for name in ("world", *METHODS, "ours", "ours, disturbed"):
        table.add_column(name, justify="left" if name == "world" else "right")
    for line in beside(rows):
        table.add_row(*line)
    return table


def _table(rows: list[dict[str, Any]]) -> Table:
    table = Table(title="tabletop: percent solved, with 95 % intervals")
    for name in ("task", "disturb", "runs", "solved %", "interval", "mean steps"):
        table.add_column(name, justify="left" if name == "task" else "right")
    for row in rows:
        name = "instructions" if row["suite"] == "instructions" else f"{row['world']} task {row['item']}"
        low, high = row["interval_95"]
        cells = (f"{row['disturb']:g}", str(row["runs"]), f"{row['percent']:.1f}", f"{low:.1f}–{high:.1f}")
        table.add_row(name, *cells, f"{row['mean_steps']:.0f}")
    return table

"""Say why a plan is as it is, why not another one, or why there is none."""

from __future__ import annotations

import argparse
import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

from planner.commands.plan import EXIT_CODES
from planner.core import BadInputError, Budget, Plan, PlanResult, PlanStatus, Task
from planner.engines import workers
from planner.engines.check import engine_named
from planner.explain import (
    END,
    START,
    causal_links,
    makespan,
    partially_ordered,
    why_none,
    why_not_plan,
    why_not_step,
    without_superfluous_steps,
)
from planner.pddl import read_plan, read_task, text_of, write_formula

NAME = "explain"
HELP = "say why a plan is as it is, why not another one, or why there is none"

GRACE_S = 1.0  # for a cheaper plan: what is compared should not be twice as long as it need be


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("domain", type=Path, metavar="DOMAIN", help="PDDL file")
    parser.add_argument("problem", type=Path, metavar="PROBLEM", help="PDDL file")
    parser.add_argument(
        "--plan", type=Path, metavar="FILE", help="the plan to explain (default: one is made)"
    )
    parser.add_argument(
        "--why-not", metavar="STEPS", help='a step, "(stack a b)", or a whole other plan, as text or a file'
    )
    parser.add_argument(
        "--engine", default="portfolio", metavar="NAME", help="which of `cairn engines` to use"
    )
    parser.add_argument("--time-limit", type=float, default=30.0, metavar="S", help="seconds for each search")
    parser.add_argument("--json", action="store_true", help="print one JSON document on standard output")


def run(arguments: argparse.Namespace) -> int:
    """Return 0 after explaining a plan; without one, the exit code of `cairn plan`."""
    task = read_task(arguments.domain, arguments.problem)
    solve = partial(_planned, arguments)
    try:
        result = _given(arguments.plan) if arguments.plan is not None else solve(task)
        if result.plan is None:
            document = _no_plan(task, result, solve)
        elif arguments.why_not is not None:
            document = {"why_not": _why_not(task, result.plan, arguments.why_not, solve)}
        else:
            document = _why(task, result.plan)
    finally:
        workers.close_all()
    if arguments.json:
        print(json.dumps(document))
    elif result.plan is None:
        print(f"cairn explain: {document['words']}", file=sys.stderr)
    else:
        print(document.get("why_not") or _words(document))
    return EXIT_CODES[result.status.value]


def _planned(arguments: argparse.Namespace, task: Task) -> PlanResult:
    return engine_named(arguments.engine)(task, Budget(wall_s=arguments.time_limit, grace_s=GRACE_S))


def _given(file: Path) -> PlanResult:
    return PlanResult(PlanStatus.SOLVED, "given", read_plan(text_of(file), str(file)))


def _no_plan(task: Task, result: PlanResult, solve: Any) -> dict[str, Any]:
    found = why_none(task, solve) if result.status is PlanStatus.UNSOLVABLE else None
    document: dict[str, Any] = {"status": result.status.value, "reason": result.reason}
    if found is None:
        return {**document, "words": f"{result.status.value}: {result.reason}"}
    return {
        **document,
        "words": str(found),
        "conflict": [write_formula(goal) for goal in found.conflict],
        "missing": [str(fact) for fact in found.missing],
    }


def _why_not(task: Task, plan: Plan, asked: str, solve: Any) -> str:
    is_file = "(" not in asked
    if is_file and not Path(asked).is_file():
        raise BadInputError(
            f'--why-not: no file {asked!r}. Write steps like "(stack a b)", or name a plan file'
        )
    text = text_of(Path(asked)) if is_file else asked.replace(")", ")\n")
    other = read_plan(text, "--why-not")
    if len(other) == 1 and not is_file:
        return why_not_step(task, plan, other.steps[0], solve)
    return why_not_plan(task, plan, other)


def _why(task: Task, plan: Plan) -> dict[str, Any]:
    ordered = partially_ordered(task, plan)
    lean = without_superfluous_steps(task, plan)
    links = [
        {
            "producer": link.producer + 1,
            "fact": write_formula(link.fact),
            "consumer": "goal" if link.consumer == END else link.consumer + 1,
        }
        for link in causal_links(task, plan)
        if link.producer != START
    ]
    return {
        "steps": [str(step) for step in plan.steps],
        "links": links,
        "before": sorted([first + 1, second + 1] for first, second in ordered.before or ()),
        "makespan": makespan(ordered),
        "superfluous": len(plan) - len(lean),
        "without_superfluous": [str(step) for step in lean.steps],
    }


def _words(document: dict[str, Any]) -> str:
    lines = []
    for number, step in enumerate(document["steps"], 1):
        needed = [
            f"{link['fact']} for {'the goal' if link['consumer'] == 'goal' else 'step ' + str(link['consumer'])}"
            for link in document["links"]
            if link["producer"] == number
        ]
        lines.append(f"{number:4} {step}: {'; '.join(needed) if needed else 'nothing needs it'}")
    lines.append(
        f"{len(document['steps'])} steps; side by side where they can be, {document['makespan']:g} rounds"
    )
    if document["superfluous"]:
        lines.append(
            f"{document['superfluous']} steps are superfluous: {' '.join(document['without_superfluous'])} will do"
        )
    return "\n".join(lines)

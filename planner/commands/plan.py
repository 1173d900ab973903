"""Find a plan for a PDDL task; it has been replayed before it is printed."""

from __future__ import annotations

import argparse
import gc
import json
import math
import sys
import time
from typing import TYPE_CHECKING

from planner.engines import workers

if TYPE_CHECKING:
    from planner.core.plan import PlanResult

NAME = "plan"
HELP = "find a plan for a PDDL task"

# The job that the default engine asks first: its worker starts while we read the task.
FIRST_JOB = "planner.engines.cairn_job"
EXIT_CODES = {"solved": 0, "unsolvable": 10, "gave up": 11, "unsupported": 12, "cancelled": 130}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("domain", help="the domain, a PDDL file")
    parser.add_argument("problem", help="the problem, a PDDL file")
    parser.add_argument("--time-limit", type=_positive, default=1800.0, metavar="S", help="seconds to search")
    parser.add_argument(
        "--memory-limit", type=_positive, default=4096.0, metavar="MB", help="memory a search may use"
    )
    parser.add_argument("--engine", default=None, metavar="NAME", help="which of `cairn engines` to use")
    parser.add_argument("--optimal", action="store_true", help="only a plan of least cost will do")
    parser.add_argument(
        "--anytime", action="store_true", help="go on for cheaper plans until the time is over or Ctrl-C"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Return the exit code after printing the plan, or why there is none."""
    # This process lives for one task and makes next to no cycles: looking for them, now and once more as
    # the interpreter ends, would take a tenth of its time. What is frozen is not looked at.
    gc.disable()
    told: list[PlanResult] = []
    try:
        result = _result(arguments, told)
    except KeyboardInterrupt:
        if not told:
            raise
        result = told[-1]
        print("cairn plan: interrupted; this is the best plan so far", file=sys.stderr)
    finally:
        workers.close_all()
        gc.freeze()
        gc.enable()
    print(_as_json(result) if arguments.json else _as_plan(result), end="")
    if not arguments.json and result.plan is None:
        print(f"cairn plan: {result.status.value}: {result.reason}", file=sys.stderr)
    return EXIT_CODES[result.status.value]


def _result(arguments: argparse.Namespace, told: list[PlanResult]) -> PlanResult:
    """Return what came of it; plans that come on the way are put into `told`."""
    is_default = arguments.engine in (None, "portfolio") and not arguments.optimal
    if is_default:
        workers.warm_by_fork(FIRST_JOB)  # nothing else runs in this process yet
    # Not at the top: the worker starts during these imports, the longest part of a short run.
    from planner.core.errors import BadInputError  # noqa: PLC0415
    from planner.core.plan import Budget  # noqa: PLC0415
    from planner.engines.check import checked, engine_named  # noqa: PLC0415
    from planner.pddl import read_task  # noqa: PLC0415

    if arguments.optimal and arguments.engine not in (None, "fast-downward"):
        raise BadInputError(
            f"--optimal: engine {arguments.engine!r} does not prove its plans optimal. "
            "Leave out --engine, or use fast-downward"
        )
    engine = engine_named(arguments.engine or "portfolio")
    task = read_task(arguments.domain, arguments.problem)
    began_s = time.monotonic()

    def tell(found: PlanResult) -> None:
        told.append(found)
        if arguments.anytime and found.plan is not None:
            gone_s = time.monotonic() - began_s
            print(f"{gone_s:8.2f} s: cost {found.plan.cost:g}, {len(found.plan)} steps", file=sys.stderr)

    budget = Budget(
        wall_s=arguments.time_limit,
        memory_mb=arguments.memory_limit,
        grace_s=math.inf if arguments.anytime else 0.0,
        on_plan=tell,
    )
    if arguments.optimal:
        from planner.engines.fast_downward import optimal  # noqa: PLC0415

        return checked(optimal, task, budget)
    return engine(task, budget)


def _as_plan(result: PlanResult) -> str:
    if result.plan is None:
        return ""
    from planner.pddl.plan_reader import write_plan  # noqa: PLC0415

    return write_plan(result.plan)


def _as_json(result: PlanResult) -> str:
    plan = result.plan
    document: dict[str, object] = {
        "status": result.status.value,
        "engine": result.engine,
        "plan": None if plan is None else [str(step) for step in plan.steps],
        "cost": None if plan is None else plan.cost,
        "bound": result.bound,
        "reason": result.reason,
        "statistics": dict(result.statistics),
        "validated": plan is not None,
    }
    if plan is not None and plan.is_temporal:
        document["times"] = [[step.start_s, step.duration_s] for step in plan.steps]
        document["makespan"] = plan.makespan_s
    return json.dumps(document, indent=2) + "\n"


def _positive(text: str) -> float:
    number = float(text)
    if not number > 0:
        raise argparse.ArgumentTypeError(f"must be more than 0, got {text}")
    return number

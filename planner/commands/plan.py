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
    from collections.abc import Sequence

    from planner.core.plan import Plan, PlanResult

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
        "--stable", metavar="OLD_PLAN", help="a plan that no longer fits: keep as many of its steps as can be"
    )
    parser.add_argument(
        "--top-k",
        type=_count,
        default=None,
        metavar="K",
        help="the K cheapest plans, with a proof that they are",
    )
    parser.add_argument("--diverse", action="store_true", help="with --top-k: cheap plans that differ much")
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
    plans: list[Plan] = []
    try:
        result = _result(arguments, told, plans)
    except KeyboardInterrupt:
        if not told:
            raise
        result = told[-1]
        print("cairn plan: interrupted; this is the best plan so far", file=sys.stderr)
    finally:
        workers.close_all()
        gc.freeze()
        gc.enable()
    print(_as_json(result, plans) if arguments.json else _as_plans(result, plans), end="")
    if not arguments.json and result.plan is None:
        print(f"cairn plan: {result.status.value}: {result.reason}", file=sys.stderr)
    return EXIT_CODES[result.status.value]


def _check_options(arguments: argparse.Namespace) -> None:
    if not (arguments.optimal or arguments.diverse or arguments.top_k or arguments.stable):
        return
    from planner.core.errors import BadInputError  # noqa: PLC0415
    from planner.engines.optimal import PROVERS  # noqa: PLC0415

    name = arguments.engine
    if arguments.optimal and name is not None and name not in PROVERS:
        raise BadInputError(
            f"--optimal: engine {name!r} does not prove its plans optimal. "
            f"Leave out --engine, or use {' or '.join(PROVERS)}"
        )
    if arguments.diverse and arguments.top_k is None:
        raise BadInputError("--diverse: say how many plans with --top-k")
    if arguments.stable is not None and (arguments.optimal or arguments.top_k or name not in (None, "cairn")):
        raise BadInputError("--stable: only the engine cairn repairs plans; leave out the other options")
    if arguments.top_k is not None and (
        arguments.optimal or arguments.anytime or name not in (None, "cairn")
    ):
        raise BadInputError("--top-k: only the engine cairn finds several plans; leave out the other options")


def _result(arguments: argparse.Namespace, told: list[PlanResult], plans: list[Plan]) -> PlanResult:
    """Return what came of it; plans that come on the way are put into `told`, several into `plans`."""
    is_default = arguments.engine in (None, "portfolio") and not arguments.optimal
    if is_default:
        workers.warm_by_fork(FIRST_JOB)  # nothing else runs in this process yet
    # Not at the top: the worker starts during these imports, the longest part of a short run.
    from planner.core.plan import Budget  # noqa: PLC0415
    from planner.engines.check import checked, engine_named  # noqa: PLC0415
    from planner.pddl import read_task  # noqa: PLC0415

    _check_options(arguments)
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
    if arguments.stable is not None:
        from dataclasses import replace  # noqa: PLC0415
        from pathlib import Path  # noqa: PLC0415

        from planner.engines import repair  # noqa: PLC0415
        from planner.pddl import read_plan, text_of  # noqa: PLC0415

        old = read_plan(text_of(Path(arguments.stable)), arguments.stable)
        repaired = repair.solve(task, old, budget)
        counts = {name: getattr(repaired, name) for name in ("kept", "added", "removed")}
        print(", ".join(f"{n} steps {name}" for name, n in counts.items()), file=sys.stderr)
        return replace(repaired.result, statistics={**repaired.result.statistics, **counts})
    if arguments.top_k is not None:
        from planner.engines import top_k  # noqa: PLC0415

        found = top_k.solve(task, budget, arguments.top_k, diverse=arguments.diverse)
        plans += found.plans
        return found.result
    if arguments.optimal:
        from planner.engines import optimal  # noqa: PLC0415

        return checked(optimal.PROVERS.get(arguments.engine, optimal.solve), task, budget)
    return engine(task, budget)


def _as_plans(result: PlanResult, plans: Sequence[Plan]) -> str:
    if result.plan is None:
        return ""
    from planner.pddl.plan_reader import write_plan  # noqa: PLC0415

    return "\n".join(write_plan(plan) for plan in plans or [result.plan])


def _as_json(result: PlanResult, plans: Sequence[Plan]) -> str:
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
    if plans:
        document["plans"] = [
            {"plan": [str(step) for step in each.steps], "cost": each.cost} for each in plans
        ]
    if plan is not None and plan.is_temporal:
        document["times"] = [[step.start_s, step.duration_s] for step in plan.steps]
        document["makespan"] = plan.makespan_s
    return json.dumps(document, indent=2) + "\n"


def _positive(text: str) -> float:
    number = float(text)
    if not number > 0:
        raise argparse.ArgumentTypeError(f"must be more than 0, got {text}")
    return number


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, got {text}")
    return number

"""Runs of ogbench's official tasks, as all benchmarks of its worlds make, ask for and sum them up."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from planner.bench.intervals import wilson
from planner.bench.kept import Case, Kept, run_with_bar
from planner.bench.provenance import provenance
from planner.bench.spread import spread_of
from planner.core import BadInputError, Reading, Trace, load

if TYPE_CHECKING:
    from planner.pipeline import Setup

Outcome = dict[str, Any]  # of one run, as JSON values


class Named(Case, Protocol):
    """A case that `--only` can look for."""

    @property
    def name(self) -> str: ...


AnyCase = TypeVar("AnyCase", bound=Named)

_robots: dict[
    tuple[str | None, ...], Any
] = {}  # of this process: to build a simulator takes longer than most runs


def robot_before(setup: Setup, problem: str, task_id: int | None = None) -> Any:
    """Return the robot before that task or random table, as if freshly connected."""
    from planner.pipeline import connect  # noqa: PLC0415 - slow to import, as all of the simulator

    which = (setup.world, setup.robot, problem)
    if which in _robots:
        _robots[which].begin(setup.seed, task_id)
    else:
        _robots[which] = connect(setup, problem, task_id)
    return _robots[which]


def run_official(setup: Setup, problem: str, task_id: int, limit_steps: int) -> tuple[Any, Trace, Outcome]:
    """Return the robot, the trace and what came of it: success is the package's own test within its episode length."""
    from domains.ogbench_arm import CONTROL_STEP_S  # noqa: PLC0415 - slow to import, as all of the simulator
    from planner.pipeline import TABLES, Hooked, carry_out  # noqa: PLC0415

    robot = robot_before(setup, problem, task_id)
    world = load(TABLES["worlds"](), setup.world, kind="world")()
    trace = carry_out(
        robot, world, Reading(robot.goal), setup, Hooked(), total_s=limit_steps * CONTROL_STEP_S
    )
    first = robot.first_success_step
    is_success = first is not None and first <= limit_steps
    failure = ""
    if not is_success:
        failure = trace.failure.words if trace.failure else "the run ended, but the test is not met"
    n_plans = sum(event.kind in ("planned", "replanned") for event in trace.events)
    return (
        robot,
        trace,
        {
            "success": is_success,
            "steps": first if is_success else robot.n_steps,
            "replans": max(n_plans - 1, 0),
            "failure": failure,
        },
    )


def runs_of(
    arguments: argparse.Namespace,
    name: str,
    cases: Sequence[AnyCase],
    run_case: Callable[[AnyCase], Outcome],
    example: str,
) -> list[Outcome]:
    """Return the outcomes of the cases that the command asks for, each kept as it comes; `example` is of their names."""
    check_counts(arguments)
    wanted = [case for case in cases if arguments.only in case.name]
    if not wanted:
        raise BadInputError(f"--only {arguments.only!r} leaves nothing; names look like {example!r}")
    origin = provenance({})
    one_thread_each()
    arguments.out.mkdir(parents=True, exist_ok=True)
    kept = Kept(arguments.out / f"control-{name}-runs.jsonl", origin["commit"], origin["packages"])
    return run_with_bar(name, wanted, run_case, kept, spread_of(arguments))


def check_counts(arguments: argparse.Namespace) -> None:
    """Refuse to run nothing, or in no process."""
    if arguments.seeds < 1 or arguments.jobs < 1:
        raise BadInputError(
            f"--seeds and --jobs must be at least 1, got {arguments.seeds} and {arguments.jobs}"
        )


def one_thread_each() -> None:
    """Leave each process one thread: they share the cores already."""
    os.environ.update(OMP_NUM_THREADS="1", MKL_NUM_THREADS="1")


def solved(runs: Sequence[Outcome]) -> dict[str, Any]:
    """Return how many runs met the test, the share in percent and its 95 % interval."""
    successes = sum(run["success"] for run in runs)
    low, high = wilson(successes, len(runs))
    return {
        "n_runs": len(runs),
        "successes": successes,
        "percent": round(100 * successes / len(runs), 1),
        "interval_95": [round(100 * low, 1), round(100 * high, 1)],
    }


def mean_of(runs: Sequence[Outcome], name: str) -> float:
    """Return the mean of one of their numbers."""
    return float(sum(run[name] for run in runs)) / len(runs)


def why_failed(runs: Sequence[Outcome]) -> list[str]:
    """Return the causes of failure, each once."""
    return sorted({run["failure"] for run in runs if not run["success"]})

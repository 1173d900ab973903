"""In a worker: the engines that unified-planning finds installed.

Foreign exceptions and statuses end here; what goes back are ours.
"""

from __future__ import annotations

import os
import site
import subprocess
import sys
import tempfile
import time
from typing import Any

if sys.flags.no_site:  # as workers are started; but engines may be installed in ways that only `site` knows
    site.main()

import unified_planning as up
from unified_planning.engines import PlanGenerationResultStatus
from unified_planning.exceptions import UPException
from unified_planning.shortcuts import get_environment

from planner.core.errors import BadInputError
from planner.core.task import Task
from planner.engines.child import Answer, gave_up
from planner.pddl import read_domain, read_problem
from planner.pddl.unified import plan_from_unified, to_unified

SOLVED = (PlanGenerationResultStatus.SOLVED_SATISFICING, PlanGenerationResultStatus.SOLVED_OPTIMALLY)
_WORDS = {
    PlanGenerationResultStatus.UNSOLVABLE_INCOMPLETELY: "it found no plan, without proving that there is none",
    PlanGenerationResultStatus.TIMEOUT: "it ran out of time",
    PlanGenerationResultStatus.MEMOUT: "it ran out of memory",
    PlanGenerationResultStatus.INTERNAL_ERROR: "it failed inside",
    PlanGenerationResultStatus.INTERMEDIATE: "it ended with an unfinished result",
}


NO_JAVA = (
    "ENHSP, which takes this kind of task, needs Java. Install a Java runtime, like default-jre-headless"
)

_start = subprocess.Popen.__init__


def _start_in_our_group(self: subprocess.Popen[Any], *args: Any, **settings: Any) -> None:
    # Unified-planning starts planners in sessions of their own, which would outlive this worker's
    # process group when that is killed.
    _start(self, *args, **{**settings, "start_new_session": False})


subprocess.Popen.__init__ = _start_in_our_group  # type: ignore[method-assign]


def answer(request: dict[str, Any]) -> Answer:
    """Return the names of the installed planners (`wants` "names"), or what came of planning.

    For planning the request holds `domain` and `problem` as text, and `name`: an engine's, or empty for
    the first that fits.
    """
    get_environment().credits_stream = None
    if request["wants"] == "names":
        return {"names": _names()}
    task = read_problem(request["problem"], read_domain(request["domain"]))
    # What engines write into temporary files goes with the request, also if they are killed.
    os.environ["TMPDIR"] = tempfile.tempdir = str(request["folder"])
    return _planned(task, str(request["name"]))


def _names() -> list[str]:
    factory = get_environment().factory
    return sorted(name for name in factory.engines if factory.engine(name).is_oneshot_planner())


def _planned(task: Task, name: str) -> Answer:
    if name and name not in _names():
        known = ", ".join(_names())
        return {
            "status": "unsupported",
            "reason": f"no engine called {name!r} is installed; there are {known}",
        }
    started_s = time.monotonic()
    try:
        problem = to_unified(task)
        convert_s = time.monotonic() - started_s
        with _planner(problem, name) as planner:
            result = planner.solve(problem)
    except up.exceptions.UPNoSuitableEngineAvailableException:
        whose = f"{name} does not support" if name else "no installed engine supports"
        return {"status": "unsupported", "reason": f"{whose} this kind of task"}
    except BadInputError as error:  # the task is fine, but unified-planning cannot hold it
        return {"status": "unsupported", "reason": str(error)}
    except FileNotFoundError as error:
        if error.filename != "java":
            raise
        return {"status": "unsupported", "reason": NO_JAVA}
    except UPException as error:
        return gave_up(f"unified-planning: {error}")
    statistics = {"convert_s": convert_s, "plan_s": time.monotonic() - started_s - convert_s}
    return {**_outcome(result), "statistics": statistics}


def _planner(problem: Any, name: str) -> Any:
    """Return the planner for the problem, or raise what unified-planning raises if none supports it."""
    if not name:
        return get_environment().factory.OneshotPlanner(problem_kind=problem.kind)
    planner = get_environment().factory.OneshotPlanner(name=name)
    if not planner.supports(problem.kind):
        raise up.exceptions.UPNoSuitableEngineAvailableException(name)
    return planner


def _outcome(result: Any) -> Answer:
    if result.status in SOLVED:
        return {"status": "solved", "plan": _steps(result.plan), "optimal": result.status is SOLVED[1]}
    if result.status is PlanGenerationResultStatus.UNSOLVABLE_PROVEN:
        return {"status": "unsolvable", "reason": f"proved by {result.engine_name}"}
    if result.status is PlanGenerationResultStatus.UNSUPPORTED_PROBLEM:
        return {"status": "unsupported", "reason": f"{result.engine_name} does not support this kind of task"}
    return gave_up(f"{result.engine_name}: {_WORDS.get(result.status, result.status.name.lower())}")


def _steps(plan: Any) -> list[tuple[str, tuple[str, ...], float, float | None, float | None]]:
    steps = plan_from_unified(plan).steps
    return [(step.name, step.args, step.cost, step.start_s, step.duration_s) for step in steps]

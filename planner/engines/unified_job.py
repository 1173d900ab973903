"""In a worker: the engines that unified-planning finds installed, and its compilers where none takes a task as it is.

Foreign exceptions and statuses end here; what goes back are ours.
"""

from __future__ import annotations

import os
import site
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

if sys.flags.no_site:  # as workers are started; but engines may be installed in ways that only `site` knows
    site.main()

import unified_planning as up
from unified_planning.engines import CompilationKind, PlanGenerationResultStatus
from unified_planning.exceptions import UPException
from unified_planning.shortcuts import get_environment

from planner.core.errors import BadInputError
from planner.core.task import Action, DurativeAction, Task
from planner.engines.child import Answer, gave_up
from planner.engines.fixed_durations import Fixed, with_fixed_durations
from planner.pddl import read_domain, read_problem
from planner.pddl.unified import plan_from_unified, to_unified

A = TypeVar("A", Action, DurativeAction)

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

# Others that take durative actions have broken conditions over all of an action.
FIRST_WITH_TIME = "aries"

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
        task, original = _with_own_names(task)
        fixed = with_fixed_durations(task)
        task = fixed.task
        problem = to_unified(task)
        convert_s = time.monotonic() - started_s
        result = _solved(problem, name)
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
    return {**_outcome(result, original, fixed), "statistics": statistics}


def _with_own_names(task: Task) -> tuple[Task, dict[str, str]]:
    """Return the task with actions that share no name with anything else, and what those were called before."""
    domain = task.domain
    taken = {each.name for each in (*domain.predicates, *domain.functions)}
    taken |= {each.name for each in domain.types} | {each.name for each in task.all_objects()}
    actions = {each.name for each in domain.actions} | {each.name for each in domain.durative_actions}
    original: dict[str, str] = {}

    def own(action: A) -> A:
        name = action.name
        while name in taken or (name != action.name and name in actions):
            name += "-action"
        original[name] = action.name
        return action if name == action.name else replace(action, name=name)

    instant, durative = tuple(map(own, domain.actions)), tuple(map(own, domain.durative_actions))
    return replace(task, domain=replace(domain, actions=instant, durative_actions=durative)), original


# What unified-planning's compilers can make of a task that no engine takes, in the order in which they are tried.
_COMPILERS = (
    (CompilationKind.TRAJECTORY_CONSTRAINTS_REMOVING, ("TRAJECTORY_CONSTRAINTS",)),
    (
        CompilationKind.QUANTIFIERS_REMOVING,
        ("EXISTENTIAL_CONDITIONS", "UNIVERSAL_CONDITIONS", "FORALL_EFFECTS"),
    ),
    (CompilationKind.CONDITIONAL_EFFECTS_REMOVING, ("CONDITIONAL_EFFECTS",)),
    (CompilationKind.DISJUNCTIVE_CONDITIONS_REMOVING, ("DISJUNCTIVE_CONDITIONS",)),
    (CompilationKind.NEGATIVE_CONDITIONS_REMOVING, ("NEGATIVE_CONDITIONS",)),
)


def _solved(problem: Any, name: str) -> Any:
    """Return what the planner makes of the problem, or of what compilers have made of that until a planner takes it."""
    waiting = [each for each in _COMPILERS if not problem.kind.features.isdisjoint(each[1])]
    ways_back: list[Callable[[Any], Any]] = []
    while True:
        try:
            with _planner(problem, name) as planner:
                result = planner.solve(problem)
        except up.exceptions.UPNoSuitableEngineAvailableException:
            if not waiting:
                raise
            kind, _ = waiting.pop(0)
            with get_environment().factory.Compiler(
                problem_kind=problem.kind, compilation_kind=kind
            ) as compiler:
                compiled = compiler.compile(problem, kind)
            problem = compiled.problem
            ways_back.append(compiled.map_back_action_instance)
            continue
        if result.plan is not None:
            for back in reversed(ways_back):
                result.plan = result.plan.replace_action_instances(back)
        return result


def _planner(problem: Any, name: str) -> Any:
    """Return the planner for the problem, or raise what unified-planning raises if none supports it."""
    if not name:
        factory = get_environment().factory
        if "CONTINUOUS_TIME" in problem.kind.features:
            factory.preference_list = sorted(
                factory.preference_list, key=lambda each: each != FIRST_WITH_TIME
            )
        return factory.OneshotPlanner(problem_kind=problem.kind)
    planner = get_environment().factory.OneshotPlanner(name=name)
    if not planner.supports(problem.kind):
        raise up.exceptions.UPNoSuitableEngineAvailableException(name)
    return planner


def _outcome(result: Any, original: dict[str, str], fixed: Fixed) -> Answer:
    if result.status in SOLVED:
        return {
            "status": "solved",
            "plan": _steps(result.plan, original, fixed),
            "optimal": result.status is SOLVED[1],
        }
    if result.status is PlanGenerationResultStatus.UNSOLVABLE_PROVEN:
        return {"status": "unsolvable", "reason": f"proved by {result.engine_name}"}
    if result.status is PlanGenerationResultStatus.UNSUPPORTED_PROBLEM:
        return {"status": "unsupported", "reason": f"{result.engine_name} does not support this kind of task"}
    return gave_up(f"{result.engine_name}: {_WORDS.get(result.status, result.status.name.lower())}")


def _steps(
    plan: Any, original: dict[str, str], fixed: Fixed
) -> list[tuple[str, tuple[str, ...], float, float | None, float | None]]:
    steps = map(fixed.back, plan_from_unified(plan).steps)
    return [(original[step.name], step.args, step.cost, step.start_s, step.duration_s) for step in steps]

"""The judge between engines and everyone else: no plan passes unless it replays to the goal."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from planner.core.formula import TRUE
from planner.core.plan import Budget, PlanResult, PlanStatus
from planner.core.tables import load, with_plugins
from planner.core.task import Task
from planner.engines import ENGINES
from planner.validate import validate

if TYPE_CHECKING:  # the seams' values are not needed here, and take long to make
    from planner.core.seams import Engine

# Engines that replay every plan themselves, because their choice depends on it.
CHECK_THEMSELVES = ("portfolio",)


def checked(engine: Engine, task: Task, budget: Budget) -> PlanResult:
    """Return the engine's result; with a plan that fails when replayed it becomes GAVE_UP.

    Plans that come ahead of it are told only if they are valid.
    """
    listener = budget.on_plan
    if listener is not None:

        def tell(found: PlanResult) -> None:
            if found.plan is not None and validate(task, found.plan).ok:
                listener(found)

        budget = replace(budget, on_plan=tell)
    result = engine(task, budget)
    if result.plan is None:
        return result
    replay = validate(task, result.plan)
    if replay.ok:
        return result
    return PlanResult(
        PlanStatus.GAVE_UP,
        result.engine,
        reason=f"{result.engine} is wrong: its plan fails when replayed: {replay.reason}",
        statistics=result.statistics,
    )


def engine_named(name: str) -> Engine:
    """Return the engine of that name, its plans always replayed; raise `BadInputError` if there is none.

    Tasks with rules over the way are solved in stages, whatever the engine.
    """
    # Looking for plug-ins takes longer than to solve a small task: only for names that are not ours.
    table = ENGINES if name in ENGINES else with_plugins(ENGINES, "cairn.engines")
    engine: Engine = load(table, name, kind="engine")
    without_rules = engine if name in CHECK_THEMSELVES else partial(checked, engine)
    return partial(_judged_once, engine, without_rules)


def _judged_once(engine: Engine, without_rules: Engine, task: Task, budget: Budget) -> PlanResult:
    if task.rules == TRUE:
        return without_rules(task, budget)
    from planner.engines.staged import in_stages  # noqa: PLC0415 - few tasks have rules

    return in_stages(engine)(task, budget)

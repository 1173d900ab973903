"""The tasks of CraftWorld one after the other, easy ones first, with one library of skills; beside each learned alone.

After the curriculum of Furelos-Blanco et al. ("Hierarchies of Reward Machines", ICML 2023, section 5), which goes from
level to level. Theirs chooses among the tasks of a level by how well each is done; here each is trained until it is
learned, in the order of `domains.craft.LEVELS`.

The flat twins go the same way with a library of their own. What they lend each other are options for formulas alone:
whoever calls a machine finds its choices learned, but no flat machine has a place that is another's.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import fmean
from typing import Any

from planner.bench.kept import Kept, run_with_bar
from planner.bench.learning_curves import (
    BUDGET_STEPS,
    HIERARCHY,
    MOST_SEEDS,
    Case,
    curves_of,
    draw,
    outcome_of,
    run_case,
    summarised,
    training_settings,
)
from planner.bench.provenance import provenance
from planner.bench.spread import spread_of

FLAT_TWIN = "hrm-flat"
NAME, TWIN_NAME = (f"{algorithm}, after the easier tasks" for algorithm in (HIERARCHY, FLAT_TWIN))
_NAMES = (HIERARCHY, NAME, TWIN_NAME)


@dataclass(frozen=True)
class Course:
    """All tasks of a layout with one seed."""

    layout: str
    seed: int
    budget_steps: int  # a task


def curriculum(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the rows with curves, ratios and a `summary`, and draw them beside the results."""
    seeds = range(min(arguments.seeds, MOST_SEEDS))
    arguments.out.mkdir(parents=True, exist_ok=True)
    origin = provenance({})
    kept = Kept(arguments.out / "machines-curriculum-runs.jsonl", origin["commit"], origin["packages"])
    courses = [Course("open", seed, BUDGET_STEPS) for seed in seeds]
    done = run_with_bar("curriculum", courses, run_course, kept, spread_of(arguments))
    outcomes = [outcome for course in done for outcome in course["outcomes"]]
    rows = summarised(outcomes)
    curves = curves_of(outcomes)
    draw(curves, arguments.out / "machines-curriculum.png")
    return {"summary": _words(rows), "rows": rows, "curves": curves}


def run_course(course: Course, tasks: Sequence[str] | None = None) -> dict[str, Any]:
    """Return the course with the outcome of each task: alone, after those before it, and its flat twin after theirs."""
    from domains.craft import LEVELS  # noqa: PLC0415 - `--help` needs none of it
    from learned.learning_worlds import craft_world  # noqa: PLC0415
    from learned.machine_training import Training  # noqa: PLC0415
    from learned.skill_library import SkillLibrary  # noqa: PLC0415

    libraries, outcomes = {HIERARCHY: SkillLibrary(), FLAT_TWIN: SkillLibrary()}, []
    for task in sorted(tasks or LEVELS, key=lambda task: LEVELS[task]):  # a stable sort
        alone = Case(task, course.layout, HIERARCHY, course.seed, course.budget_steps)
        outcomes.append(run_case(alone))
        for name, (algorithm, library) in zip((NAME, TWIN_NAME), libraries.items(), strict=True):
            training = Training(craft_world(task, course.layout), training_settings(algorithm), course.seed)
            n_lent = library.lend(training)
            after = replace(alone, algorithm=name)
            outcomes.append(outcome_of(after, training) | {"heads_lent": n_lent})
            library.keep(training)
    return {**course.__dict__, "outcomes": outcomes}


def _words(rows: Sequence[dict[str, Any]]) -> str:
    by_name = {
        name: [row for row in rows if row["algorithm"] == name and row["level"] > 1] for name in _NAMES
    }
    mean = {name: round(fmean(row["steps_to_95"] for row in mine)) for name, mine in by_name.items()}
    at_once, runs = (
        {name: sum(row[key] for row in by_name[name]) for name in _NAMES} for key in ("at_once", "seeds")
    )
    return (
        f"tasks with calls, after the easier ones: {at_once[NAME]} of {runs[NAME]} runs do them without a step of "
        f"training; {mean[NAME]:,} steps to 95 % of the return in the mean (at least a judgement's), "
        f"{mean[HIERARCHY]:,} alone; their flat twins, after theirs: {at_once[TWIN_NAME]} of {runs[TWIN_NAME]} without "
        f"a step, {mean[TWIN_NAME]:,} in the mean"
    )

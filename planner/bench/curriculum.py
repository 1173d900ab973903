"""The tasks of CraftWorld one after the other, easy ones first, with one library of skills; beside each learned alone.

After the curriculum of Furelos-Blanco et al. ("Hierarchies of Reward Machines", ICML 2023, section 5), which goes from
level to level. Theirs chooses among the tasks of a level by how well each is done; here each is trained until it is
learned, in the order of `domains.craft.LEVELS`.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
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

NAME = "hrm, after the easier tasks"


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
    """Return the course with the outcome of each task, learned alone and learned after those before it."""
    from domains.craft import LEVELS  # noqa: PLC0415 - `--help` needs none of it
    from learned.learning_worlds import craft_world  # noqa: PLC0415
    from learned.machine_training import Training  # noqa: PLC0415
    from learned.skill_library import SkillLibrary  # noqa: PLC0415

    library, outcomes = SkillLibrary(), []
    for task in sorted(tasks or LEVELS, key=lambda task: LEVELS[task]):  # a stable sort
        alone = Case(task, course.layout, HIERARCHY, course.seed, course.budget_steps)
        outcomes.append(run_case(alone))
        training = Training(craft_world(task, course.layout), training_settings(HIERARCHY), course.seed)
        n_lent = library.lend(training)
        after = Case(task, course.layout, NAME, course.seed, course.budget_steps)
        outcomes.append(outcome_of(after, training) | {"heads_lent": n_lent})
        library.keep(training)
    return {**course.__dict__, "outcomes": outcomes}


def _words(rows: Sequence[dict[str, Any]]) -> str:
    after = {row["task"]: row for row in rows if row["algorithm"] == NAME}
    alone = {row["task"]: row for row in rows if row["algorithm"] == HIERARCHY}
    deep = [task for task, row in after.items() if row["level"] > 1]
    mean_after, mean_alone = (
        round(fmean(table[task]["steps_to_95"] for task in deep)) for table in (after, alone)
    )
    at_once, runs = (sum(after[task][name] for task in deep) for name in ("at_once", "seeds"))
    return (
        f"tasks with calls, after the easier ones: {at_once} of {runs} runs do them without a step of training; "
        f"{mean_after:,} steps to 95 % of the return in the mean (at least a judgement's), {mean_alone:,} alone"
    )

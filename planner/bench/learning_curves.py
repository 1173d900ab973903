"""How many steps tasks of CraftWorld take to learn: options over the calls of a hierarchy, and its flat twin.

After the experiments of Furelos-Blanco et al. ("Hierarchies of Reward Machines", ICML 2023, section 6): ten grids that
runs come back to, the greedy policy judged in all of them every so often. A run has learned its task from the first of
`CONFIRMED` judgements in a row on that have 95 % of the tasks done; it ends with the last of these, so that what is
drawn behind is that last value. Values are tables, so these figures say how well experience is used, nothing of how
well it carries over to grids never seen.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING, Any

from planner.bench.intervals import mean_interval
from planner.bench.kept import Kept, run_with_bar
from planner.bench.provenance import provenance
from planner.bench.spread import Spread, spread_of

if TYPE_CHECKING:
    from learned.machine_training import Training

ENOUGH = 0.95  # of the return
CONFIRMED = 8  # judgements in a row
EVALUATE_EVERY = 1_600  # steps
BUDGET_STEPS = 480_000
MOST_SEEDS = 5
HIERARCHY = "hrm"  # what the others are compared with
_MOST_POINTS = 48  # of a curve that is kept


@dataclass(frozen=True)
class Case:
    """One run: a task, a learner, a seed."""

    task: str
    layout: str
    algorithm: str
    seed: int
    budget_steps: int


def craft(arguments: argparse.Namespace) -> dict[str, Any]:
    """Return the rows with curves, ratios and a `summary`, and draw them beside the results."""
    from domains.craft import TASKS  # noqa: PLC0415 - `--help` needs none of it
    from learned.machine_training import ALGORITHMS  # noqa: PLC0415

    seeds = range(min(arguments.seeds, MOST_SEEDS))
    arguments.out.mkdir(parents=True, exist_ok=True)
    origin = provenance({})
    kept = Kept(arguments.out / "machines-craft-runs.jsonl", origin["commit"], origin["packages"])
    cases = [
        Case(task, "open", algorithm, seed, BUDGET_STEPS)
        for task in TASKS
        for algorithm in ALGORITHMS
        for seed in seeds
    ]
    outcomes = _outcomes(cases, kept, spread_of(arguments))
    rows = summarised(outcomes)
    curves = curves_of(outcomes)
    draw(curves, arguments.out / "machines-craft.png")
    return {"summary": _words(rows), "rows": rows, "curves": curves, "settings": _settings(seeds)}


def run_curves(
    tasks: Sequence[str],
    layout: str,
    seeds: Sequence[int],
    budget_steps: int,
    algorithms: Sequence[str],
) -> list[dict[str, Any]]:
    """Return an outcome for each task, learner and seed, one after the other in this process."""
    return [
        run_case(Case(task, layout, algorithm, seed, budget_steps))
        for task in tasks
        for algorithm in algorithms
        for seed in seeds
    ]


def run_case(case: Case) -> dict[str, Any]:
    """Return the case with its curve, and after how many steps it had learned its task (None: never)."""
    from learned.learning_worlds import craft_world  # noqa: PLC0415
    from learned.machine_training import Training  # noqa: PLC0415

    training = Training(craft_world(case.task, case.layout), training_settings(case.algorithm), case.seed)
    return outcome_of(case, training)


def outcome_of(case: Case, training: Training) -> dict[str, Any]:
    """Return the same of a training that was made for the case."""
    points = []
    n_good = 0
    for point in training.run(case.budget_steps):
        points.append(point)
        n_good = n_good + 1 if point.mean_return >= ENOUGH else 0
        if n_good == CONFIRMED:
            break
    # Where the budget ends within the judgements that would confirm it, it is not learned.
    learned = points[-CONFIRMED].n_steps if n_good == CONFIRMED else None
    last = points[-1]
    return {
        **case.__dict__,
        "steps_to_95": learned,
        "steps_run": last.n_steps,
        "return": last.mean_return,
        "length": None if math.isnan(last.mean_length) else round(last.mean_length, 2),
        "fewest": round(fewest(case.task, case.layout), 2),
        "curve": [[point.n_steps, round(point.mean_return, 3)] for point in points],
    }


def fewest(task: str, layout: str) -> float:
    """Return in how few steps the task can be done, as the mean over the grids."""
    from domains.craft import make_craft  # noqa: PLC0415
    from domains.craft.walker import fewest_steps  # noqa: PLC0415
    from learned.learning_worlds import craft_world, seeds_of_starts  # noqa: PLC0415

    n_starts = craft_world(task, layout).n_starts
    found = [
        fewest_steps(make_craft(task, layout, seed=seed, n_grids=n_starts))
        for seed in seeds_of_starts(n_starts)
    ]
    return fmean(steps for steps in found if steps is not None)


def summarised(outcomes: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row for each task and learner: steps to 95 %, and how many times as many as the hierarchy's.

    Means are geometric, intervals Student's over the logarithms, seed by seed for ratios. Runs that did not learn within
    the budget count as having learned at its end, and `is_bound` says that the figure is at least that; runs that could
    do the task before any training (`at_once`) count as having learned by the first judgement after it.
    """
    from domains.craft import LEVELS  # noqa: PLC0415

    rows = []
    for task, algorithm in dict.fromkeys((one["task"], one["algorithm"]) for one in outcomes):
        mine = by_seed(outcomes, task, algorithm)
        base = by_seed(outcomes, task, HIERARCHY)
        steps = [_log_steps(one) for one in mine.values()]
        ratios = [_log_steps(one) - _log_steps(base[seed]) for seed, one in mine.items() if seed in base]
        done = [one for one in mine.values() if one["return"] >= ENOUGH]
        row = {
            "task": task,
            "level": LEVELS[task],
            "algorithm": algorithm,
            "seeds": len(mine),
            "learned": sum(one["steps_to_95"] is not None for one in mine.values()),
            "at_once": sum(one["steps_to_95"] == 0 for one in mine.values()),
            "steps_to_95": round(math.exp(fmean(steps))),
            "interval_95": _interval(steps, 0),
            "is_bound": any(one["steps_to_95"] is None for one in mine.values()),
            "length": round(fmean(one["length"] for one in done), 1) if done else None,
            "fewest": next(iter(mine.values()))["fewest"],
        }
        if algorithm != HIERARCHY and ratios:
            row |= {"ratio": round(math.exp(fmean(ratios)), 2), "ratio_interval_95": _interval(ratios, 2)}
        rows.append(row)
    return rows


def curves_of(outcomes: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return mean, lowest and highest return over the seeds, for each task and learner."""
    found = []
    for task, algorithm in dict.fromkeys((one["task"], one["algorithm"]) for one in outcomes):
        mine = [one["curve"] for one in by_seed(outcomes, task, algorithm).values()]
        longest = max(mine, key=len)
        points = []
        for number in range(0, len(longest), max(1, len(longest) // _MOST_POINTS)):
            values = [curve[min(number, len(curve) - 1)][1] for curve in mine]
            points.append([longest[number][0], round(fmean(values), 3), min(values), max(values)])
        found.append({"task": task, "algorithm": algorithm, "points": points})
    return found


def draw(curves: Sequence[dict[str, Any]], file: Path) -> None:
    """Draw a field for each task: the mean return after so many steps, between the lowest and the highest."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - heavy

    tasks = list(dict.fromkeys(curve["task"] for curve in curves))
    n_rows = math.ceil(len(tasks) / 4)
    figure = Figure(figsize=(13.0, 2.6 * n_rows), dpi=110, layout="constrained")
    fields = figure.subplots(n_rows, min(4, len(tasks)), sharey=True, squeeze=False).reshape(-1)
    for field, task in zip(fields, tasks, strict=False):
        for curve in curves:
            if curve["task"] == task:
                steps, mean, low, high = zip(*curve["points"], strict=True)
                (line,) = field.plot(steps, mean, label=curve["algorithm"])
                field.fill_between(steps, low, high, color=line.get_color(), alpha=0.2, linewidth=0)
        field.set_title(task, fontsize=10)
        field.set_xscale("symlog", linthresh=EVALUATE_EVERY)
        field.grid(alpha=0.3)
    for empty in fields[len(tasks) :]:
        empty.set_axis_off()
    fields[0].legend(fontsize=8)
    figure.supxlabel("steps")
    figure.supylabel("return of the greedy policy")
    figure.savefig(file)


def task_by_task(rows: Sequence[dict[str, Any]], figure: Callable[[dict[str, Any]], str]) -> str:
    """Return what each learner made of each task: its name, and its row's figure in words."""
    return "; ".join(
        f"{task}: " + ", ".join(f"{row['algorithm']} {figure(row)}" for row in rows if row["task"] == task)
        for task in dict.fromkeys(row["task"] for row in rows)
    )


# --- parts --------------------------------------------------------------------------------------------


def _outcomes(cases: Sequence[Case], kept: Kept, spread: Spread) -> list[dict[str, Any]]:
    return run_with_bar("craft", cases, run_case, kept, spread)


def training_settings(algorithm: str) -> Any:
    from learned.machine_training import Settings  # noqa: PLC0415

    return Settings(algorithm, evaluate_every=EVALUATE_EVERY)


def _settings(seeds: Sequence[int]) -> dict[str, Any]:
    settings = training_settings(HIERARCHY).__dict__
    shared = {name: value for name, value in settings.items() if name != "algorithm"}
    return {**shared, "budget_steps": BUDGET_STEPS, "confirmed": CONFIRMED, "seeds": len(seeds)}


def by_seed(outcomes: Sequence[dict[str, Any]], task: str, algorithm: str) -> dict[int, dict[str, Any]]:
    return {one["seed"]: one for one in outcomes if (one["task"], one["algorithm"]) == (task, algorithm)}


def _log_steps(outcome: dict[str, Any]) -> float:
    learned = outcome["steps_to_95"]
    return math.log(max(EVALUATE_EVERY, outcome["budget_steps"] if learned is None else learned))


def _interval(logs: Sequence[float], digits: int) -> list[float] | None:
    if len(logs) < 2:
        return None
    return [round(math.exp(end), digits or None) for end in mean_interval(logs)]


def _words(rows: Sequence[dict[str, Any]]) -> str:
    deep = [row for row in rows if row["level"] > 1 and "ratio" in row]
    parts = []
    for algorithm in dict.fromkeys(row["algorithm"] for row in deep):
        mine = [row for row in deep if row["algorithm"] == algorithm]
        least = min(mine, key=lambda row: row["ratio"])
        most = max(mine, key=lambda row: row["ratio"])
        ahead = sum((row["ratio_interval_95"] or [0.0])[0] > 1 for row in mine)
        parts.append(
            f"{algorithm} {least['ratio']} ({least['task']}) to {most['ratio']}{'+' if most['is_bound'] else ''} "
            f"({most['task']}) times the hierarchy's, surely more in {ahead} of {len(mine)}"
        )
    return "steps to 95 % of the return, tasks with calls: " + "; ".join(parts)

"""`cairn bench scaling`: how reading, grounding, searching and validating grow with the number of objects.

The domain is gripper (balls carried between two rooms), whose tasks grow in one number only. The exponent is
the slope of a line through the logarithms of size and time, over the upper half of the sizes.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from planner.bench.output import picture, write_document
from planner.bench.provenance import provenance
from planner.core import Budget, PlanStatus
from planner.engines import cairn
from planner.pddl import read_domain, read_problem
from planner.validate import validate

SIZES = (10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
PARTS = ("read", "ground", "search", "validate")
LIMIT_S = 120.0

DOMAIN = """(define (domain gripper) (:requirements :typing)
  (:types room ball hand)
  (:predicates (robot-in ?r - room) (in ?b - ball ?r - room) (free ?h - hand) (carries ?h - hand ?b - ball))
  (:action go :parameters (?from ?to - room) :precondition (robot-in ?from)
    :effect (and (robot-in ?to) (not (robot-in ?from))))
  (:action take :parameters (?b - ball ?r - room ?h - hand)
    :precondition (and (in ?b ?r) (robot-in ?r) (free ?h))
    :effect (and (carries ?h ?b) (not (in ?b ?r)) (not (free ?h))))
  (:action leave :parameters (?b - ball ?r - room ?h - hand)
    :precondition (and (carries ?h ?b) (robot-in ?r))
    :effect (and (in ?b ?r) (free ?h) (not (carries ?h ?b)))))
"""


def problem(n_objects: int) -> str:
    """Return the task with so many objects: two rooms, two hands, and balls that all are to go across."""
    balls = [f"b{i}" for i in range(n_objects - 4)]
    here = " ".join(f"(in {ball} east)" for ball in balls)
    there = " ".join(f"(in {ball} west)" for ball in balls)
    return (
        f"(define (problem carry) (:domain gripper) (:objects east west - room left right - hand {' '.join(balls)} - ball)"
        f"(:init (robot-in east) (free left) (free right) {here}) (:goal (and {there})))"
    )


def measured(n_objects: int) -> dict[str, float]:
    """Return the seconds of each part for the task of that size; NaN for what was not reached in time."""
    text = problem(n_objects)
    domain = read_domain(DOMAIN)
    began_s = time.perf_counter()
    task = read_problem(text, domain)
    read_s = time.perf_counter() - began_s
    result = cairn.solve(task, Budget(wall_s=LIMIT_S))
    found = {"objects": float(n_objects), "read": read_s} | dict.fromkeys(PARTS[1:], math.nan)
    if "ground_s" in result.statistics:
        found["ground"] = result.statistics["ground_s"] + result.statistics["mutexes_s"]
    if result.status is PlanStatus.SOLVED and result.plan is not None:
        found["search"] = result.statistics["search_s"]
        began_s = time.perf_counter()
        validate(task, result.plan)
        found["validate"] = time.perf_counter() - began_s
    return found


def exponent(rows: list[dict[str, float]], part: str) -> float:
    """Return the slope through the logarithms of the upper half of the sizes; NaN with fewer than two points.

    >>> round(exponent([{"objects": n, "read": 3.0 * n**2} for n in (10, 100, 1000, 10000)], "read"), 6)
    2.0
    """
    points = [(row["objects"], row[part]) for row in rows if row[part] > 0]
    upper = [(math.log(size), math.log(seconds)) for size, seconds in points[len(points) // 2 :]]
    if len(upper) < 2:
        return math.nan
    mean_x = sum(x for x, _ in upper) / len(upper)
    mean_y = sum(y for _, y in upper) / len(upper)
    return sum((x - mean_x) * (y - mean_y) for x, y in upper) / sum((x - mean_x) ** 2 for x, _ in upper)


def compare(
    sizes: tuple[int, ...], on_row: Callable[[dict[str, float]], None] = lambda row: None
) -> dict[str, Any]:
    """Return the seconds by size, the exponents, and what made them; all JSON values."""
    measured(sizes[0])  # so that the worker is warm
    rows = []
    for size in sizes:
        rows.append(measured(size))
        on_row(rows[-1])
    return {
        "rows": rows,
        "exponents": {part: round(exponent(rows, part), 2) for part in PARTS},
        "origin": provenance({"sizes": list(sizes), "limit_s": LIMIT_S, "domain": "gripper"}),
    }


def main(arguments: argparse.Namespace) -> int:
    """Return 0 once all sizes are measured; the figures are printed and saved, with a plot."""

    def show(row: dict[str, float]) -> None:
        print(f"{row['objects']:g} objects done", file=sys.stderr)

    result = compare(SIZES, show)
    # JSON has no NaN: what was not reached in time is null there.
    rows = [
        {name: None if math.isnan(value) else value for name, value in row.items()} for row in result["rows"]
    ]
    document = {**result, "rows": rows}
    write_document(document, arguments.out / "scaling.json")
    draw(result, arguments.out / "scaling.png")
    if arguments.json:
        print(json.dumps(document))
        return 0
    print("objects  " + "  ".join(f"{part:>10}" for part in PARTS) + "   seconds")
    for row in result["rows"]:
        print(f"{row['objects']:7g}  " + "  ".join(f"{row[part]:10.4f}" for part in PARTS))
    print("exponent " + "  ".join(f"{result['exponents'][part]:10.2f}" for part in PARTS))
    return 0


def draw(result: dict[str, Any], file: Path) -> None:
    """Draw seconds over objects, both logarithmic, with the exponents in the legend."""
    with picture(file, "objects", "seconds") as axes:
        for part in PARTS:
            sizes = [row["objects"] for row in result["rows"]]
            seconds = [row[part] for row in result["rows"]]
            axes.plot(sizes, seconds, marker="o", label=f"{part}: n^{result['exponents'][part]:.2f}")
        axes.set_xscale("log")
        axes.set_yscale("log")

"""`cairn bench startup`: our command against Fast Downward's own driver, as whole processes, in turn.

And the same kind of task as a request within this process, whose workers are warm by then.

Each pair gets the same random five-block task; who comes first alternates. What is timed is what a
user waits for: from starting the process to its end, with the plan printed or written.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from planner.bench.output import write_document
from planner.bench.peers import driver
from planner.bench.provenance import provenance
from planner.core import BadInputError

LIMIT_S = 60.0
N_BLOCKS = 5

DOMAIN = """(define (domain blocks)
  (:predicates (on ?x ?y) (on-table ?x) (clear ?x) (hand-empty) (held ?x))
  (:action pick-up :parameters (?x) :precondition (and (clear ?x) (on-table ?x) (hand-empty))
    :effect (and (held ?x) (not (on-table ?x)) (not (clear ?x)) (not (hand-empty))))
  (:action put-down :parameters (?x) :precondition (held ?x)
    :effect (and (on-table ?x) (clear ?x) (hand-empty) (not (held ?x))))
  (:action stack :parameters (?x ?y) :precondition (and (held ?x) (clear ?y))
    :effect (and (on ?x ?y) (clear ?x) (hand-empty) (not (held ?x)) (not (clear ?y))))
  (:action unstack :parameters (?x ?y) :precondition (and (on ?x ?y) (clear ?x) (hand-empty))
    :effect (and (held ?x) (clear ?y) (not (on ?x ?y)) (not (clear ?x)) (not (hand-empty)))))
"""


def compare(
    runs: int, seed: int = 0, on_pair: Callable[[int, int], None] = lambda done, total: None
) -> dict[str, Any]:
    """Return the times of so many pairs, summed up, with what made them; all JSON values."""
    if runs < 1:
        raise BadInputError(f"startup: needs at least one pair of runs, got {runs}")
    rng = random.Random(seed)
    ours_s: list[float] = []
    drivers_s: list[float] = []
    with TemporaryDirectory(prefix="startup-") as folder:
        (Path(folder) / "domain.pddl").write_text(DOMAIN, encoding="utf-8")
        rows = [([sys.executable, "-m", "planner.cli", "plan"], ours_s)]
        rows.append(([sys.executable, str(driver()), "--alias", "lama-first"], drivers_s))
        for number in range(-1, runs):
            (Path(folder) / "problem.pddl").write_text(problem(rng), encoding="utf-8")
            for command, times_s in rows if number % 2 else reversed(rows):
                elapsed_s = _timed(command, folder)
                if number >= 0:  # the first pair only has the bytecode compiled, for both
                    times_s.append(elapsed_s)
            on_pair(number + 1, runs)
    return {
        "cairn": _summary(ours_s),
        "warm request": _summary(_warm(runs, rng)),
        "fast-downward driver": _summary(drivers_s),
        "ratio_of_medians": median(ours_s) / median(drivers_s),
        "pairs": runs,
        "pairs_won": sum(ours < drivers for ours, drivers in zip(ours_s, drivers_s, strict=True)),
        "load_1_min_after": round(os.getloadavg()[0], 2),
        "origin": provenance({"runs": runs, "seed": seed, "blocks": N_BLOCKS}),
    }


def _warm(runs: int, rng: random.Random) -> list[float]:
    """Return the seconds of so many requests in this process, from text to a replayed plan."""
    from planner.core import Budget  # noqa: PLC0415
    from planner.engines import workers  # noqa: PLC0415
    from planner.engines.check import engine_named  # noqa: PLC0415
    from planner.pddl import read_domain, read_problem  # noqa: PLC0415

    engine, domain = engine_named("portfolio"), read_domain(DOMAIN)
    times_s = []
    for _ in range(runs + 1):
        text = problem(rng)
        started_s = time.perf_counter()
        result = engine(read_problem(text, domain), Budget(wall_s=LIMIT_S))
        times_s.append(time.perf_counter() - started_s)
        if result.plan is None:
            raise RuntimeError(f"no plan: {result.reason}")
    workers.close_all()
    return times_s[1:]  # the first starts the worker


def problem(rng: random.Random) -> str:
    """Return a random blocks problem: any towers to any other towers."""
    names = [f"b{i}" for i in range(N_BLOCKS)]
    start, end = _towers(rng, names), _towers(rng, names)
    init = [
        fact for tower in start for fact in (*_on(tower), f"(on-table {tower[0]})", f"(clear {tower[-1]})")
    ]
    # A goal that asks for nothing is no task: then all blocks go on one tower.
    goal = [fact for tower in end for fact in _on(tower)] or _on(names)
    return (
        f"(define (problem random) (:domain blocks) (:objects {' '.join(names)})\n"
        f"  (:init (hand-empty) {' '.join(init)})\n  (:goal (and {' '.join(goal)})))\n"
    )


def _towers(rng: random.Random, names: Sequence[str]) -> list[list[str]]:
    towers: list[list[str]] = []
    for name in rng.sample(names, len(names)):
        spot = rng.randrange(len(towers) + 1)
        if spot == len(towers):
            towers.append([name])
        else:
            towers[spot].append(name)
    return towers


def _on(tower: Sequence[str]) -> list[str]:
    return [f"(on {upper} {lower})" for lower, upper in pairwise(tower)]


def _timed(command: Sequence[str], folder: str) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    started_s = time.perf_counter()
    done = subprocess.run(  # noqa: S603 - our own words and paths, no shell
        [*command, "domain.pddl", "problem.pddl"],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
        timeout=LIMIT_S,
    )
    elapsed_s = time.perf_counter() - started_s
    if done.returncode != 0:
        last = done.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise RuntimeError(f"{Path(command[1]).name} ended with code {done.returncode}: {last}")
    return elapsed_s


def _summary(times_s: Sequence[float]) -> dict[str, float]:
    return {
        "median_ms": round(1e3 * median(times_s), 2),
        "min_ms": round(1e3 * min(times_s), 2),
        "max_ms": round(1e3 * max(times_s), 2),
    }


def main(arguments: argparse.Namespace) -> int:
    """Return 0 once the pairs are timed; the figures are printed and saved."""

    def show(done: int, total: int) -> None:
        print(f"\rpair {done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)

    result = compare(arguments.seeds, on_pair=show)
    write_document(result, arguments.out / "startup.json")
    if arguments.json:
        print(json.dumps(result))
        return 0
    for name in ("cairn", "fast-downward driver", "warm request"):
        row = result[name]
        print(f"{name:<22} median {row['median_ms']:7.1f} ms  ({row['min_ms']:.1f} to {row['max_ms']:.1f})")
    print(
        f"ratio {result['ratio_of_medians']:.2f}; faster in {result['pairs_won']} of {result['pairs']} pairs; "
        f"load {result['origin']['machine']['load_1_min']}, then {result['load_1_min_after']}"
    )
    return 0

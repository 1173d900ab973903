"""Measure, print a table, and leave JSON and a page behind."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from planner.bench import SUITES
from planner.core import load


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("suite", help=f"what to measure: {', '.join(SUITES)}")
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        help="translate, curve: the instructions, DOMAIN/items.jsonl; descriptions: the texts, *.jsonl",
    )
    parser.add_argument("--domains", type=Path, metavar="DIR", help="descriptions: where domain files are")
    parser.add_argument(
        "--translator",
        default="grounded",
        help="translate, missions: which one; translate: also lexical, embeddings, likeliest, and several with commas",
    )
    parser.add_argument(
        "--seeds",
        type=int,
        default=None,
        help="runs of each task (tabletop, control puzzle), pairs (startup), grids a level (missions): 50; "
        "learnings (control pointmaze): 3",
    )
    parser.add_argument(
        "--first-seed",
        type=int,
        default=0,
        help="missions: the first of the seeds of each level; control: of the targets",
    )
    parser.add_argument("--disturb", type=float, default=0.3, help="probability of a disturbance a subgoal")
    parser.add_argument("--only", default="", help="only lines whose name contains this, e.g. cube-triple")
    parser.add_argument("--jobs", type=int, default=2, help="processes side by side")
    parser.add_argument("--out", type=Path, default=Path("out/bench"), help="folder for the results")
    parser.add_argument(
        "--suite",
        dest="suite_dir",
        default=os.environ.get("CAIRN_BENCHMARKS"),
        help="plan: folder DOMAIN/TASK/{domain,problem}.pddl (default: CAIRN_BENCHMARKS)",
    )
    parser.add_argument("--time-limit", type=float, default=30.0, help="plan: seconds of wall time a task")
    parser.add_argument("--memory-limit", type=float, default=4096.0, help="plan: MB a task")
    parser.add_argument(
        "--anytime",
        action="store_true",
        help="plan: all the time for cheaper plans; seconds are to the first",
    )
    parser.add_argument(
        "--validator",
        type=Path,
        metavar="FILE",
        help="plan: the program `Validate` of VAL, for a second opinion on every plan",
    )
    parser.add_argument(
        "--ray",
        nargs="?",
        const="",
        metavar="ADDRESS",
        help="plan, schedule, tabletop: run over Ray, on the cluster at ADDRESS or else on this machine",
    )
    parser.add_argument(
        "--redraw",
        type=Path,
        metavar="FILE",
        help="run nothing: page and pictures from a run's plan.json, the schedule from a run's schedule-runs.jsonl",
    )
    parser.add_argument(
        "--weights",
        action="append",
        default=[],
        metavar="DIR",
        help="control play: of these trainings, each with DIR/tabletop, DIR/puzzle or both (default: the package's own)",
    )
    parser.add_argument("--engines", default="", help="plan: engines and peers, with commas between")
    parser.add_argument("--json", action="store_true", help="print one JSON document on standard output")


def run(arguments: argparse.Namespace) -> int:
    """Return the suite's exit code."""
    measure = load(SUITES, arguments.suite, kind="suite")
    if arguments.seeds is None and arguments.suite != "control":  # there each section has its own
        arguments.seeds = 50
    code: int = measure(arguments)
    return code

"""Replay a plan and say whether, and where, it breaks."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from planner.pddl import read_plan, read_task, text_of, write_formula
from planner.validate import validate

BREAKS = 14


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("domain", type=Path)
    parser.add_argument("problem", type=Path)
    parser.add_argument("plan", type=Path, help="the plan, in the competitions' format")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Return 0 for a plan that holds, 14 for one that breaks."""
    task = read_task(arguments.domain, arguments.problem)
    plan = read_plan(text_of(arguments.plan), str(arguments.plan))
    found = validate(task, plan)
    if arguments.json:
        print(
            json.dumps(
                {
                    "valid": found.ok,
                    "reason": found.reason,
                    "step": found.step,
                    "unmet": [write_formula(part) for part in found.unmet],
                    "cost": found.cost,
                    "preferences_violated": found.violations,
                }
            )
        )
    elif found.ok:
        print(f"valid; cost {found.cost:g}; {len(plan)} steps")
    else:
        print(f"not valid: {found.reason}")
    return 0 if found.ok else BREAKS

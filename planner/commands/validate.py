"""Replay a plan and say whether, and where, it breaks."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from planner.core import BadInputError
from planner.pddl import read_plan, read_task, text_of, write_formula
from planner.validate import Validation, validate

NAME = "validate"
HELP = "replay a plan and say whether, and where, it breaks"

BREAKS = 14


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("domain", type=Path, metavar="DOMAIN", help="PDDL file")
    parser.add_argument("problem", type=Path, metavar="PROBLEM", help="PDDL file")
    parser.add_argument("plan", type=Path, metavar="PLAN", help="the plan, in the competitions' format")
    parser.add_argument("--json", action="store_true", help="print one JSON document on standard output")
    parser.add_argument(
        "--cross-check",
        action="store_true",
        help="also have pddlpy read and ground the task, and list where it differs from our reading",
    )


def run(arguments: argparse.Namespace) -> int:
    """Return 0 for a plan that does what the task asks, 14 for one that does not."""
    task = read_task(arguments.domain, arguments.problem)
    plan = read_plan(text_of(arguments.plan), str(arguments.plan))
    found = validate(task, plan)
    second = _second_reading(arguments) if arguments.cross_check else None
    if arguments.json:
        print(json.dumps(_document(found, len(plan), second), allow_nan=False))
    else:
        _print(found, len(plan), second)
    return 0 if found.ok else BREAKS


def _second_reading(arguments: argparse.Namespace) -> dict[str, object]:
    """Return what the second reader says: whether it could read the task, and where it differs."""
    from planner.pddl.second_reader import compare  # noqa: PLC0415 - slow to import, seldom wanted

    try:
        return {"read": True, "differences": list(compare(arguments.domain, arguments.problem))}
    except BadInputError as error:  # our reader took the task, so this is the second one's limit
        return {"read": False, "reason": str(error)}


def _document(found: Validation, n_steps: int, second: dict[str, object] | None) -> dict[str, object]:
    document: dict[str, object] = {
        "valid": found.ok,
        "reason": found.reason,
        "step": found.step,
        "unmet": [write_formula(part) for part in found.unmet],
        "n_steps": n_steps,
        "cost": found.cost,
        "preferences_violated": dict(found.violations),
    }
    return document if second is None else {**document, "cross_check": second}


def _print(found: Validation, n_steps: int, second: dict[str, object] | None) -> None:
    if found.ok:
        print(f"valid; cost {found.cost:g}; {n_steps} steps")
        for name, number in sorted(found.violations.items()):
            print(f"preference {name or '(unnamed)'}: violated {number} times")
    else:
        print(f"not valid: {found.reason}")
    if second is None:
        return
    if not second["read"]:
        print(f"cross-check: {second['reason']}", file=sys.stderr)
        return
    differences = second["differences"]
    assert isinstance(differences, list)  # noqa: S101 - made by `_second_reading`
    print(f"cross-check: pddlpy reads the task {'differently' if differences else 'as we do'}")
    for difference in differences:
        print(f"  {difference}")

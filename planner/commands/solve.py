"""Solve a problem told in plain English: amounts, limits and what is best, or (with --domain) a start and a goal."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planner.optimising import Optimum

NAME = "solve"
HELP = "solve a problem told in plain English"
EXIT_CODES = {
    "solved": 0,
    "unsolvable": 10,
    "gave up": 11,
    "unsupported": 12,
    "refused": 13,
    "cancelled": 130,
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", help="the problem: a file, or the text itself")
    parser.add_argument(
        "--what-if", default="", metavar="QUESTION", help="change one thing: “supplier 1 fails”"
    )
    parser.add_argument("--domain", default=None, metavar="PDDL", help="plan in this domain instead")
    parser.add_argument("--time-limit", type=float, default=60.0, metavar="S", help="seconds to solve it in")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Return the exit code after printing what was understood and what came of it."""
    from planner.core import BadInputError  # noqa: PLC0415
    from planner.engines import workers  # noqa: PLC0415
    from planner.optimising import optimise  # noqa: PLC0415
    from planner.pddl import text_of  # noqa: PLC0415

    if not arguments.time_limit > 0:
        raise BadInputError(f"--time-limit: must be more than 0, got {arguments.time_limit:g}")
    is_file = (
        "\n" not in arguments.text
        and len(arguments.text) < 250
        and (Path(arguments.text).is_file() or arguments.text.endswith(".txt"))
    )
    text = text_of(Path(arguments.text)) if is_file else arguments.text
    try:
        found = optimise(
            text, what_if=arguments.what_if, domain=arguments.domain, time_limit_s=arguments.time_limit
        )
    finally:
        workers.close_all()
    if arguments.json:
        print(json.dumps(_document(found), ensure_ascii=False, indent=2))
    elif found.status in ("solved", "unsolvable"):
        print(found)
    else:
        print(f"cairn solve: {found.status}: {found.reason}", file=sys.stderr)
    return EXIT_CODES[found.status]


def _document(found: Optimum) -> dict[str, object]:
    document: dict[str, object] = {
        "status": found.status,
        "aim": found.aim,
        "cost": found.cost,
        "unit": found.unit,
        "proved": found.is_proved,
        "table": [list(row) for row in found.table],
        "understood": list(found.understood),
        "binding": list(found.binding),
        "conflict": list(found.conflict),
        "wishes_not_kept": list(found.given_up),
        "reason": found.reason,
    }
    if found.changes:
        document["changes"] = list(found.changes)
        document["difference"] = list(found.difference)
        document["cost_before"] = None if found.before is None else found.before.cost
    return document

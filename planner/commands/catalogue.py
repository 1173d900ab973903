"""List the parts there are: worlds, engines, policies, robots, translators."""

from __future__ import annotations

import argparse
import ast
import json
import sys
from importlib.util import find_spec
from pathlib import Path

from domains import MACHINE_WORLDS
from planner.pipeline import TABLES


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Return 0 after listing the table that the command is named after."""
    listed = TABLES[arguments.command]()
    if arguments.command == "worlds":
        listed = {**MACHINE_WORLDS, **listed}
    rows = [describe(name, where) for name, where in sorted(listed.items())]
    if arguments.json:
        print(json.dumps({arguments.command: rows}, indent=2))
        return 0
    width = max((len(row["name"]) for row in rows), default=0)
    for row in rows:
        print(f"{row['name']:<{width}}  {row['what']}")
    if not rows:
        print(f"there are no {arguments.command}", file=sys.stderr)
    return 0


def describe(name: str, where: str) -> dict[str, str]:
    """Return the part's name, where it lives and the first sentence its file says of itself.

    The file is read, not imported: a list should not cost the import of torch.
    """
    module = where.partition(":")[0]
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        return {"name": name, "where": where, "what": f"not importable: there is no module {module}"}
    words = ast.get_docstring(ast.parse(Path(spec.origin).read_text(encoding="utf-8"))) or ""
    return {"name": name, "where": where, "what": " ".join(words.split("\n\n")[0].split())}

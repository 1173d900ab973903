"""A hierarchy of reward machines as a picture, a diagram's text, a behaviour tree or a planning task."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from planner.core import BadInputError, Hierarchy
from planner.machines import product, read_hierarchy, to_dot, to_mermaid, to_svg
from planner.machines.to_xml import to_xml
from planner.pddl import read_task, text_of, write_domain, write_problem

HELP = "draw a hierarchy, or write it for others: .svg, .mmd (Mermaid), .dot (Graphviz), .xml (behaviour tree), .pddl"
WRITERS: dict[str, Callable[[Hierarchy], str]] = {
    ".svg": to_svg,
    ".mmd": to_mermaid,
    ".dot": to_dot,
    ".xml": to_xml,
}
PDDL = ".pddl"


def draw_takes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a hierarchy as text; docs/machines.md says how"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="what to write; its ending says in which form"
    )
    parser.add_argument("--domain", type=Path, metavar="PDDL", help="for .pddl: the domain of the world")
    parser.add_argument("--problem", type=Path, metavar="PDDL", help="for .pddl: where the world is")


def draw(arguments: argparse.Namespace) -> int:
    """Return 0 once the hierarchy in the file is written in the form that the ending of `out` asks for."""
    out: Path = arguments.out
    if out.suffix not in (*WRITERS, PDDL):
        raise BadInputError(
            f"--out {out}: do not know what {out.suffix or 'a name without an ending'} is. "
            f"Use one of {', '.join((*WRITERS, PDDL))}"
        )
    hierarchy = read_hierarchy(text_of(arguments.file), str(arguments.file))
    written = write_drawing(hierarchy, out, arguments.domain, arguments.problem)
    if arguments.json:
        print(json.dumps({"written": [str(path) for path in written]}))
    else:
        print("\n".join(f"wrote {path}" for path in written))
    return 0


def write_drawing(
    hierarchy: Hierarchy, out: Path, domain: Path | None = None, problem: Path | None = None
) -> list[Path]:
    """Return the files written: `out`, and for PDDL, where that is the problem, its domain beside it."""
    if out.suffix != PDDL:
        texts = {out: WRITERS[out.suffix](hierarchy)}
    elif domain is None or problem is None:
        raise BadInputError(
            "--out with .pddl: a machine becomes a planning task in a world. Say which: --domain D.pddl --problem P.pddl"
        )
    else:
        made = product(read_task(domain, problem), hierarchy)
        texts = {
            out: write_problem(made),
            out.with_name(f"{out.stem}-domain{PDDL}"): write_domain(made.domain),
        }
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return list(texts)

"""Reward machines and hierarchies of them: check, flatten, make small, run, draw, make from a plan or a formula."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from planner.commands import machine_draw, machine_formula, machine_learn
from planner.core import Atom, BadInputError, Hierarchy
from planner.machines import (
    CompiledHierarchy,
    Finding,
    findings,
    flatten,
    from_plan,
    minimise,
    read_hierarchy,
    start,
    write_hierarchy,
)
from planner.machines.words import Line, written_fact
from planner.pddl import read_plan, read_task, text_of

FAULTY = 2
REJECTED = 14


def add_arguments(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    for name, verb in VERBS.items():
        inner = verbs.add_parser(name, help=verb.help, description=verb.help)
        verb.add_arguments(inner)
        inner.add_argument("--json", action="store_true", help="print one JSON document on standard output")


def run(arguments: argparse.Namespace) -> int:
    """Return the verb's exit code."""
    return VERBS[arguments.verb].run(arguments)


@dataclass(frozen=True, slots=True)
class Verb:
    """What follows `cairn machine`: what it does, what it takes, and the function that does it."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


def _print_hierarchy(hierarchy: Hierarchy, arguments: argparse.Namespace, **more: Any) -> int:
    text = write_hierarchy(hierarchy)
    if arguments.json:
        n_nodes = sum(len(machine.nodes) for machine in hierarchy.machines)
        print(
            json.dumps({"machine": text, "n_machines": len(hierarchy.machines), "n_nodes": n_nodes, **more})
        )
    else:
        print(text, end="")
    return 0


def _takes_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="a hierarchy as text; docs/machines.md says how"
    )


def read_file(file: Path) -> Hierarchy:
    """Return the hierarchy in the file."""
    return read_hierarchy(text_of(file), str(file))


def _told(facts: frozenset[Atom]) -> list[str]:
    return [written_fact(fact) for fact in sorted(facts)]


# --- check --------------------------------------------------------------------------------------------


def _check_takes(parser: argparse.ArgumentParser) -> None:
    _takes_file(parser)
    parser.add_argument(
        "--exclusive",
        action="append",
        default=[],
        metavar="FACTS",
        help='facts of which at most one holds at a time, e.g. "(at a) (at b)"; may be given again',
    )
    parser.add_argument(
        "--complete", action="store_true", help="also ask that every observation take an edge"
    )


def _check(arguments: argparse.Namespace) -> int:
    """Return 0 for a hierarchy with nothing wrong, 2 for another."""
    hierarchy = read_file(arguments.file)
    mutexes = [_facts(text, 1, "--exclusive") for text in arguments.exclusive]
    found = findings(hierarchy, mutexes, arguments.complete)
    if arguments.json:
        print(json.dumps({"ok": not found, "findings": [_finding(one) for one in found]}))
        return FAULTY if found else 0
    for one in found:
        print(one.words)
        if one.trace:
            print("  seen: " + "; ".join(" ".join(_told(facts)) or "nothing" for facts in one.trace))
    if not found:
        n_nodes = sum(len(machine.nodes) for machine in hierarchy.machines)
        print(f"nothing is wrong: {len(hierarchy.machines)} machines, {n_nodes} nodes")
    return FAULTY if found else 0


def _finding(one: Finding) -> dict[str, Any]:
    return {
        "kind": one.kind.name.lower(),
        "machine": one.machine,
        "nodes": list(one.nodes),
        "edges": [f"{edge.source} -> {edge.target}" for edge in one.edges],
        "trace": [_told(facts) for facts in one.trace],
        "words": one.words,
    }


def _facts(text: str, number: int, source: str) -> frozenset[Atom]:
    line = Line(text, number, source)
    facts = set()
    while line.peek() is not None:
        facts.add(line.fact())
    return frozenset(facts)


# --- flatten, minimise, from-plan ---------------------------------------------------------------------


def _flatten_takes(parser: argparse.ArgumentParser) -> None:
    _takes_file(parser)
    parser.add_argument("--max-nodes", type=int, default=100_000, help="give up beyond so many nodes")


def _flatten(arguments: argparse.Namespace) -> int:
    flat = flatten(read_file(arguments.file), arguments.max_nodes)
    return _print_hierarchy(Hierarchy(flat.name, (flat,)), arguments)


def _minimise(arguments: argparse.Namespace) -> int:
    flat = flatten(read_file(arguments.file), arguments.max_nodes)
    small = minimise(flat)
    return _print_hierarchy(Hierarchy(small.name, (small,)), arguments, n_nodes_flat=len(flat.nodes))


def _from_plan_takes(parser: argparse.ArgumentParser) -> None:
    for name, what in (
        ("domain", "PDDL file"),
        ("problem", "PDDL file"),
        ("plan", "the plan, a step a line"),
    ):
        parser.add_argument(name, type=Path, metavar=name.upper(), help=what)
    parser.add_argument(
        "--limit", type=float, default=10.0, metavar="S", help="seconds that a subgoal may take"
    )


def _from_plan(arguments: argparse.Namespace) -> int:
    if not arguments.limit > 0:
        raise BadInputError(f"--limit: must be more than 0 seconds, got {arguments.limit:g}")
    task = read_task(arguments.domain, arguments.problem)
    plan = read_plan(text_of(arguments.plan), str(arguments.plan))
    return _print_hierarchy(from_plan(task, plan, lambda _: arguments.limit), arguments)


# --- run ----------------------------------------------------------------------------------------------


def _run_takes(parser: argparse.ArgumentParser) -> None:
    _takes_file(parser)
    parser.add_argument(
        "--trace",
        type=Path,
        required=True,
        metavar="FILE.jsonl",
        help='what is observed, a JSON list of facts a line: ["(at a)", "(light on)"]',
    )


def _run(arguments: argparse.Namespace) -> int:
    """Return 0 if the run was accepted, 14 if it was rejected or has not ended."""
    hierarchy = CompiledHierarchy(read_file(arguments.file))
    position, total = start(hierarchy.hierarchy), 0.0
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(text_of(arguments.trace).splitlines(), start=1):
        if not line.strip():
            continue
        facts = _observed(line, number, str(arguments.trace))
        position, paid, leaf = hierarchy.step(position, facts)
        total += paid
        stack = [{"machine": one.machine, "args": list(one.args), "node": one.node} for one in position.stack]
        rows.append({"line": number, "moved": leaf is not None, "reward": paid, "stack": stack})
    outcome = "accepted" if position.is_accepted else "rejected" if position.is_rejected else "not ended"
    if arguments.json:
        print(json.dumps({"outcome": outcome, "reward": total, "steps": rows}))
    else:
        for row in rows:
            where = " / ".join(
                f"{one['machine']}{'(' + ', '.join(one['args']) + ')' if one['args'] else ''} at {one['node']}"
                for one in row["stack"]
            )
            print(f"{row['line']:>4}  {row['reward']:+g}  {where}")
        print(f"{outcome}; reward {total:g}")
    return 0 if position.is_accepted else REJECTED


def _observed(line: str, number: int, source: str) -> frozenset[Atom]:
    try:
        facts = json.loads(line)
    except ValueError:
        facts = None
    if not isinstance(facts, list) or not all(isinstance(fact, str) for fact in facts):
        raise BadInputError(
            f'{source}, line {number}: expected a JSON list of facts such as ["(at a)"], got {line.strip()[:60]}'
        )
    return frozenset(fact for text in facts for fact in _facts(text, number, source))


VERBS: Mapping[str, Verb] = {
    "check": Verb("say what is wrong with a hierarchy", _check_takes, _check),
    "flatten": Verb("print one machine that does what the hierarchy does", _flatten_takes, _flatten),
    "minimise": Verb("print the smallest such machine", _flatten_takes, _minimise),
    "run": Verb("run a hierarchy on what is observed", _run_takes, _run),
    "learn": Verb(machine_learn.HELP, machine_learn.add_arguments, machine_learn.run),
    "from-plan": Verb("print the hierarchy that a plan compiles to", _from_plan_takes, _from_plan),
    "from-formula": Verb(
        machine_formula.HELP, machine_formula.add_formula_arguments, machine_formula.from_formula
    ),
    "draw": Verb(machine_draw.HELP, machine_draw.draw_takes, machine_draw.draw),
}

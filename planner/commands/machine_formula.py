"""`cairn machine from-formula`: the least reward machine of a formula over a sequence of states."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from planner.core import (
    BadInputError,
    Edge,
    Formula,
    Hierarchy,
    RewardMachine,
    Task,
)
from planner.machines import (
    FormulaMachine,
    FormulaTooLargeError,
    at_first,
    formula_machine,
    to_mermaid,
    with_end,
    write_hierarchy,
)
from planner.machines.conditions import declared
from planner.machines.from_formula import MAX_NODES
from planner.pddl import read_domain, read_formula, read_task, text_of, write_formula

HELP = "print the least machine of a formula over a sequence of states, in PDDL"
FORMS = ("plain", "end", "first")


def add_formula_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("formula", metavar="FORMULA", help='"(sometime (and (a) (sometime (b))))"')
    parser.add_argument(
        "--domain", type=Path, metavar="FILE", help="PDDL file that declares what is spoken of"
    )
    parser.add_argument("--problem", type=Path, metavar="FILE", help="PDDL file with the objects")
    parser.add_argument(
        "--form",
        choices=FORMS,
        default="plain",
        help="plain: nodes at which it is fulfilled if no more comes are listed (default); end: an observation with "
        "(end) closes the run; first: accept as soon as it is fulfilled so far",
    )
    parser.add_argument(
        "--max-nodes", type=int, default=MAX_NODES, help=f"refuse more (default: {MAX_NODES})"
    )
    parser.add_argument("--mermaid", action="store_true", help="print the machine as a Mermaid state diagram")


def from_formula(arguments: argparse.Namespace) -> int:
    """Return 0 once the machine is printed."""
    task = _task(arguments)
    formula = read_formula(arguments.formula, task.domain, task.objects)
    try:
        found = formula_machine(formula, task=task, max_nodes=arguments.max_nodes)
    except FormulaTooLargeError as error:
        raise BadInputError(f"{error}. That part is {_short(error.part)}") from None
    machine = _in_form(found, arguments.form)
    if arguments.json:
        print(json.dumps(document(found, machine)))
    elif arguments.mermaid:
        print(to_mermaid(Hierarchy(machine.name, (machine,))), end="")
    else:
        print(text_of_machine(found, machine), end="")
    return 0


def text_of_machine(found: FormulaMachine, machine: RewardMachine) -> str:
    """Return the machine as text; what the text has no line for is told in comments above it."""
    comments = [f"# {write_formula(found.formula)}"]
    if ending := [node for node in machine.nodes if node in found.ending - machine.accepting]:
        comments.append(f"# fulfilled if the run ends there: {' '.join(ending)}")
    return "\n".join((*comments, write_hierarchy(Hierarchy(machine.name, (machine,)))))


def document(found: FormulaMachine, machine: RewardMachine) -> dict[str, Any]:
    """Return a machine of the formula as JSON values."""
    return {
        "formula": write_formula(found.formula),
        "machine": text_of_machine(found, machine),
        "name": machine.name,
        "nodes": list(machine.nodes),
        "initial": machine.initial,
        "accepting": sorted(machine.accepting),
        "rejecting": sorted(machine.rejecting),
        "ending": sorted(found.ending & set(machine.nodes)),
        "left": {node: write_formula(left) for node, left in found.left.items() if node in machine.nodes},
        "edges": [_edge(edge) for edge in machine.edges],
    }


def _edge(edge: Edge) -> dict[str, Any]:
    guard = [
        {
            "holds": [str(atom) for atom in sorted(clause.holds)],
            "fails": [str(atom) for atom in sorted(clause.fails)],
        }
        for clause in edge.guard.clauses
    ]
    return {"source": edge.source, "target": edge.target, "guard": guard, "reward": edge.reward}


def _in_form(found: FormulaMachine, form: str) -> RewardMachine:
    if form == "end":
        return with_end(found)
    return at_first(found) if form == "first" else found.machine


def _task(arguments: argparse.Namespace) -> Task:
    """Return the task whose names the formula uses; without files, one that declares just what it names."""
    if arguments.problem is not None and arguments.domain is None:
        raise BadInputError("from-formula: --problem needs --domain beside it. Give both files")
    if arguments.problem is not None:
        return read_task(arguments.domain, arguments.problem)
    if arguments.domain is not None:
        return Task(read_domain(text_of(arguments.domain), str(arguments.domain)))
    task = declared(arguments.formula, "formula")
    if task.domain.types:
        raise BadInputError(
            f"from-formula: the formula speaks of all things of type {task.domain.types[0].name!r}, and nothing says "
            "which these are. Give --domain and --problem"
        )
    return replace(task, objects=tuple(each for each in task.objects if not each.name.startswith("?")))


def _short(formula: Formula) -> str:
    text = write_formula(formula)
    return text if len(text) <= 300 else f"{text[:300]} ..."

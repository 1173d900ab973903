"""`cairn machine from-formula`: the least reward machine of a formula over a sequence of states."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from planner.core import (
    BadInputError,
    Domain,
    Edge,
    Formula,
    Hierarchy,
    Parameter,
    Predicate,
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
)
from planner.machines.from_formula import MAX_NODES
from planner.pddl import read_domain, read_formula, read_task, text_of, write_formula
from planner.pddl.sexpr import Nested, read_tree

FORMS = ("plain", "end", "first")
_WORDS = frozenset(
    {
        "and",
        "or",
        "not",
        "imply",
        "forall",
        "exists",
        "preference",
        "next",
        "until",
        "always",
        "sometime",
        "within",
    }
    | {"at-most-once", "sometime-after", "sometime-before", "always-within", "hold-during", "hold-after"}
    | {"=", "<", "<=", ">", ">="}
)


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
    parser.add_argument("--json", action="store_true", help="print one JSON document on standard output")


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
        _print(found, machine)
    return 0


def document(found: FormulaMachine, machine: RewardMachine) -> dict[str, Any]:
    """Return a machine of the formula as JSON values."""
    return {
        "formula": write_formula(found.formula),
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


def _print(found: FormulaMachine, machine: RewardMachine) -> None:
    print(f"{len(machine.nodes)} nodes, from {machine.initial}")
    for node in machine.nodes:
        kinds = {
            "accepts": node in machine.accepting,
            "rejects": node in machine.rejecting,
            "fulfilled if the run ends here": node in found.ending - machine.accepting,
        }
        told = [kind for kind, is_so in kinds.items() if is_so]
        print(f"{node}{': ' + ', '.join(told) if told else ''}")
        for edge in machine.edges_from[node]:
            print(f"  -> {edge.target}  when {edge.guard}")


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
    return _declared(read_tree(arguments.formula, "formula"))


def _declared(tree: Nested) -> Task:
    """Return a task that declares the facts and the things that are named in the tree."""
    arity: dict[str, int] = {}
    things: dict[str, None] = {}
    for head, *args in _facts_in(tree):
        things.update(dict.fromkeys(arg for arg in args if not arg.startswith("?")))
        if head not in _WORDS:
            arity[head] = len(args)
    predicates = tuple(
        Predicate(name, tuple(Parameter(f"?{place}") for place in range(n))) for name, n in arity.items()
    )
    return Task(Domain("formula", predicates=predicates), objects=tuple(map(Parameter, things)))


def _facts_in(tree: Nested) -> Iterator[list[str]]:
    """Yield the words of each part that has no part of its own: facts, equalities, not lists of variables."""
    words = [part for part in tree if isinstance(part, str)]
    if words and len(words) == len(tree) and not words[0].startswith("?"):
        yield words
    for part in tree:
        if isinstance(part, list):
            yield from _facts_in(part)


def _short(formula: Formula) -> str:
    text = write_formula(formula)
    return text if len(text) <= 300 else f"{text[:300]} ..."

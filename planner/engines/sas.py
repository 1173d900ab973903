"""From PDDL text to a grounded task in finite-domain variables, by Fast Downward's translator.

Helmert, "Concise finite-domain representations for PDDL planning tasks" (Artificial Intelligence 173,
2009). Only jobs import this file: the translator is under the GPL and stays in worker processes. It is
the one that comes with the search program, so that the two always fit together.
"""

from __future__ import annotations

import io
import sys
import time
from typing import Any, NamedTuple

from planner.engines.fast_downward_program import binaries

Literals = list[tuple[int, int]]  # variable, value


class Operator(NamedTuple):
    """One grounded action: its name and objects, what it asks for and what it changes.

    An effect is (variable, value before or -1, value after, conditions).
    """

    step: list[str]
    prevail: Literals
    effects: list[tuple[int, int, int, Literals]]
    cost: int


class SasTask(NamedTuple):
    ranges: list[int]
    init: list[int]
    goal: Literals
    operators: list[Operator]
    has_axioms: bool
    has_conditions: bool
    has_costs: bool
    text: str
    unsolvable: str  # how the translator has proved that there is no plan; empty if it has not
    seconds: float


sys.path.insert(0, str(binaries()))

from fast_downward.translate import main, normalize, options  # noqa: E402 - found through the line above
from fast_downward.translate.pddl_parser import lisp_parser, parsing_functions  # noqa: E402


def grounded(domain_text: str, problem_text: str) -> SasTask:
    """Return the grounded task; whatever the translator does not accept it raises in its own way."""
    started_s = time.monotonic()
    options.set_options(["domain", "problem"])
    said, sys.stdout = sys.stdout, io.StringIO()
    try:
        task = parsing_functions.parse_task(
            lisp_parser.parse_nested_list(domain_text.splitlines()),
            lisp_parser.parse_nested_list(problem_text.splitlines()),
        )
        normalize.normalize(task)
        sas = main.pddl_to_sas(task)
        log = sys.stdout.getvalue()
    finally:
        sys.stdout = said
    return _read(sas, _proof(log), started_s)


def _proof(log: str) -> str:
    reason, found, _ = log.partition("! Generating unsolvable task")
    return reason.rsplit("\n", 1)[-1].lower() if found else ""


def _read(sas: Any, unsolvable: str, started_s: float) -> SasTask:
    written = io.StringIO()
    sas.output(written)
    operators = [_operator(each, bool(sas.metric)) for each in sas.operators]
    return SasTask(
        ranges=sas.variables.ranges,
        init=sas.init.values,
        goal=sas.goal.pairs,
        operators=operators,
        has_axioms=bool(sas.axioms),
        has_conditions=any(effect[3] for operator in operators for effect in operator.effects),
        has_costs=bool(sas.metric),
        text=written.getvalue(),
        unsolvable=unsolvable,
        seconds=time.monotonic() - started_s,
    )


def _operator(sas: Any, has_costs: bool) -> Operator:
    return Operator(sas.name[1:-1].split(), sas.prevail, sas.pre_post, sas.cost if has_costs else 1)

"""`cairn machine learn`: a smallest reward machine for traces of what was observed and how it ended."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from planner.core import BadInputError, Call, Hierarchy, RewardMachine
from planner.machines import read_hierarchy, write_hierarchy
from planner.machines.learning import (
    SOLVERS,
    Learned,
    LearningStatus,
    Limits,
    Noise,
    Settings,
    learn_from_noise,
    learn_machine,
    line_of,
    read_traces,
)
from planner.pddl import text_of

HELP = "learn a smallest machine from traces"
EXIT_CODES = {
    LearningStatus.LEARNED: 0,
    LearningStatus.BEST_SO_FAR: 11,
    LearningStatus.CONTRADICTORY: 10,
    LearningStatus.NONE_SO_SMALL: 10,
    LearningStatus.GAVE_UP: 11,
}
_SHOWN = 5  # contradicted traces that are printed


def add_arguments(parser: argparse.ArgumentParser) -> None:
    defaults, limits = Settings(), Limits()
    parser.add_argument(
        "traces",
        type=Path,
        metavar="TRACES.jsonl",
        help='a line each: {"steps": [["iron"], ["table"]], "outcome": "goal" | "dead end" | "incomplete"}',
    )
    parser.add_argument("--name", default="task", help="what the machine is called (default: task)")
    parser.add_argument(
        "--calls", type=Path, metavar="FILE", help="a hierarchy as text whose machines may be called"
    )
    parser.add_argument(
        "--noise", type=float, metavar="SHARE", help="of the traces, how many are wrong: 0.02 is 2 in 100"
    )
    parser.add_argument("--solver", choices=sorted(SOLVERS), default=defaults.solver, help="default: clingo")
    parser.add_argument("--time-limit", type=float, default=limits.wall_s, metavar="S", help="in seconds")
    parser.add_argument("--memory-limit", type=float, default=limits.memory_mb, metavar="MB")
    parser.add_argument("--max-nodes", type=int, default=defaults.max_nodes, metavar="N")
    parser.add_argument(
        "--max-parallel", type=int, default=1, metavar="N", help="edges from one node to another (default: 1)"
    )
    parser.add_argument("--acyclic", action="store_true", help="look through machines without cycles only")
    parser.add_argument(
        "--only-negative", action="store_true", help="let guards say no more than what must not hold"
    )


def run(arguments: argparse.Namespace) -> int:
    """Return the exit code after printing the machine, or why there is none."""
    found = _learned(arguments)
    if arguments.json:
        print(json.dumps(document_of(found), ensure_ascii=False))
        return EXIT_CODES[found.status]
    if found.hierarchy is not None:
        print(write_hierarchy(found.hierarchy), end="")
    print(_told(found), file=sys.stderr)
    for kind, traces in (("contradicted", found.wrong), ("in conflict", found.conflict)):
        for trace in traces[:_SHOWN]:
            print(f"  {kind}: {trace}", file=sys.stderr)
        if len(traces) > _SHOWN:
            print(f"  and {len(traces) - _SHOWN} more", file=sys.stderr)
    return EXIT_CODES[found.status]


def _learned(arguments: argparse.Namespace) -> Learned:
    traces = read_traces(arguments.traces)
    machines = _callable(arguments.calls)
    # Those with parameters can be called by others of the file, but with which objects nobody said.
    calls = [Call(machine.name) for machine in machines if not machine.parameters]
    try:
        settings = Settings(
            arguments.solver,
            arguments.max_nodes,
            arguments.max_parallel,
            arguments.only_negative,
            arguments.acyclic,
        )
        limits = Limits(arguments.time_limit, arguments.memory_limit)
        noise = None if arguments.noise is None else Noise(arguments.noise)
    except ValueError as error:
        raise BadInputError(str(error)) from error
    if noise is None:
        return learn_machine(traces, arguments.name, calls, machines, settings, limits)
    return learn_from_noise(traces, noise, arguments.name, calls, machines, settings, limits)


def _callable(file: Path | None) -> tuple[RewardMachine, ...]:
    if file is None:
        return ()
    hierarchy: Hierarchy = read_hierarchy(text_of(file), str(file))
    return hierarchy.machines


def _told(found: Learned) -> str:
    said = f"cairn machine learn: {found.status.value}: {found.reason}"
    if found.hierarchy is None:
        return said
    proof = "proved minimal" if found.is_minimal else "not proved minimal"
    return (
        f"{said}\n  {found.sizes}; {proof}: {found.minimised}\n"
        f"  {found.statistics.cpu_s:.1f} CPU s, {found.statistics.questions} questions to {found.solver}"
    )


def document_of(found: Learned) -> dict[str, Any]:
    """Return the outcome as what `--json` prints."""
    return {
        "status": found.status.value,
        "reason": found.reason,
        "machine": None if found.hierarchy is None else write_hierarchy(found.hierarchy),
        "nodes": found.sizes.nodes,
        "edges": found.sizes.edges,
        "literals": found.sizes.literals,
        "minimised": found.minimised,
        "is_minimal": found.is_minimal,
        "contradicted": [json.loads(line_of(trace)) for trace in found.wrong],
        "conflict": [json.loads(line_of(trace)) for trace in found.conflict],
        "solver": found.solver,
        "cpu_s": round(found.statistics.cpu_s, 3),
        "questions": found.statistics.questions,
        "traces_used": found.statistics.traces_used,
    }

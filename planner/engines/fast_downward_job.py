"""In a worker: translate, run the search program beside this process, read its plan."""

from __future__ import annotations

import re
import time
from typing import Any

from planner.engines.child import Answer, gave_up
from planner.engines.fast_downward_program import (
    INCOMPLETE,
    OUT_OF_MEMORY,
    OUT_OF_TIME,
    SOLVED_CODES,
    UNSOLVABLE,
    UNSUPPORTED,
    ended,
    is_exhausted,
    optimal_search,
    started,
)
from planner.engines.sas import SasTask, grounded

_PATTERNS = {
    "expanded": r"Expanded (\d+) state",
    "evaluated": r"Evaluated (\d+) state",
    "generated": r"Generated (\d+) state",
    "search_s": r"Search time: ([\d.e+-]+)s",
}


def answer(request: dict[str, Any]) -> Answer:
    """Return a plan, a proof that there is none, or why there is neither.

    The request holds `domain` and `problem` as text, the `search` to run, and `optimal`.
    """
    task = grounded(request["domain"], request["problem"])
    statistics = {"translate_s": task.seconds, "operators": len(task.operators)}
    if task.unsolvable:
        reason = f"proved while grounding: {task.unsolvable}"
        return {"status": "unsolvable", "reason": reason, "statistics": statistics}
    started_s = time.monotonic()
    code, said, plan = ended(started(task.text, _search_for(task, request)))
    statistics["search_wall_s"] = time.monotonic() - started_s
    for name, pattern in _PATTERNS.items():
        found = re.findall(pattern, said)
        if found:
            statistics[name] = float(found[-1])
    return {**_outcome(code, said, plan, task, bool(request["optimal"])), "statistics": statistics}


def _search_for(task: SasTask, request: dict[str, Any]) -> str:
    if not request["optimal"]:
        return str(request["search"])
    # Neither LM-cut nor h^max is admissible with axioms.
    return "astar(blind())" if task.has_axioms else optimal_search(task.has_conditions)


def _outcome(code: int, said: str, plan: str, task: SasTask, is_optimal: bool) -> Answer:
    # A plan counts only if its last line, the cost, is there: else the program died while writing it.
    if code in SOLVED_CODES and "; cost" in plan:
        steps = _steps(plan, task)
        cost = sum(cost for _, _, cost in steps)
        return {"status": "solved", "plan": steps, **({"bound": cost} if is_optimal else {})}
    if code == UNSOLVABLE or (code == INCOMPLETE and _is_proof(said, task)):
        return {"status": "unsolvable", "reason": "proved by searching all reachable states"}
    if code in OUT_OF_MEMORY:
        return gave_up("the search ran out of memory")
    if code in OUT_OF_TIME:
        return gave_up("the search ran out of time")
    if code == UNSUPPORTED:
        return {"status": "unsupported", "reason": "this search does not support a feature of the task"}
    if code == INCOMPLETE:
        return gave_up("the search ended without a plan, and without a proof that there is none")
    last = next((line for line in reversed(said.split("\n")) if line.strip()), "")
    return gave_up(f"the search program ended with code {code}: {last}")


def _is_proof(said: str, task: SasTask) -> bool:
    # The searches used here drop a state only where a heuristic calls it a dead end. With axioms the
    # heuristics may be wrong about that, except for the blind one.
    return is_exhausted(said) and not task.has_axioms


def _steps(plan: str, task: SasTask) -> list[tuple[str, list[str], int]]:
    cost_of = {" ".join(operator.step): operator.cost for operator in task.operators}
    lines = [line.strip("() \r") for line in plan.split("\n") if line.startswith("(")]
    steps = []
    for line in lines:
        name, *objects = line.split()
        steps.append((name, objects, cost_of[" ".join((name, *objects))]))
    return steps

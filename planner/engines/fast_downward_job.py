"""In a worker: translate, run the search program beside this process, read its plan."""

from __future__ import annotations

import os
import re
import time
from typing import Any

from planner.engines.child import Answer, gave_up
from planner.engines.sas import SasTask, binaries, grounded

# Exit codes of the search program (driver/returncodes.py of Fast Downward).
SOLVED_CODES = (0, 1, 2, 3)
UNSOLVABLE, INCOMPLETE, OUT_OF_MEMORY, OUT_OF_TIME, UNSUPPORTED = 11, 12, (22, 24), (23,), 34
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
    code, said, plan = _search(task, _search_for(task, request))
    statistics["search_wall_s"] = time.monotonic() - started_s
    for name, pattern in _PATTERNS.items():
        found = re.findall(pattern, said)
        if found:
            statistics[name] = float(found[-1])
    return {**_outcome(code, said, plan, task, bool(request["optimal"])), "statistics": statistics}


def _search_for(task: SasTask, request: dict[str, Any]) -> str:
    if not request["optimal"]:
        return str(request["search"])
    # LM-cut takes neither conditional effects nor axioms, and h^max is not admissible with axioms.
    if task.has_axioms:
        return "astar(blind())"
    return "astar(hmax())" if task.has_conditions else "astar(lmcut())"


def _search(task: SasTask, search: str) -> tuple[int, str, str]:
    """Return the exit code, what the program said, and its plan file; all through nameless files."""
    sas, plan, log = (os.memfd_create(name) for name in ("sas", "plan", "log"))
    try:
        with os.fdopen(os.dup(sas), "w") as file:
            file.write(task.text)
        os.lseek(sas, 0, os.SEEK_SET)
        program = str(binaries() / "downward")
        pid = os.posix_spawn(
            program,
            [program, "--search", search, "--internal-plan-file", f"/dev/fd/{plan}"],
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, sas, 0),
                (os.POSIX_SPAWN_DUP2, log, 1),
                (os.POSIX_SPAWN_DUP2, log, 2),
                (os.POSIX_SPAWN_DUP2, plan, plan),
            ],
        )
        _, status = os.waitpid(pid, 0)
        return os.waitstatus_to_exitcode(status), _text(log), _text(plan)
    finally:
        for descriptor in (sas, plan, log):
            os.close(descriptor)


def _text(descriptor: int) -> str:
    size = os.fstat(descriptor).st_size
    return os.pread(descriptor, size, 0).decode(errors="replace")


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
    return "Completely explored state space" in said and not task.has_axioms


def _steps(plan: str, task: SasTask) -> list[tuple[str, list[str], int]]:
    cost_of = {" ".join(operator.step): operator.cost for operator in task.operators}
    lines = [line.strip("() \r") for line in plan.split("\n") if line.startswith("(")]
    steps = []
    for line in lines:
        name, *objects = line.split()
        steps.append((name, objects, cost_of[" ".join((name, *objects))]))
    return steps

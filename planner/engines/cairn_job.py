"""In a worker: the compiled grounder, then each search in a forked child; the first that knows ends it."""

from __future__ import annotations

import json
import os
import select
import signal
import time
from typing import Any

from planner.engines import _native
from planner.engines.child import Answer, gave_up

# How a search ends, as `native/lazy.h` numbers it.
SOLVED, EXHAUSTED, STOPPED = range(3)
OUT_OF_MEMORY = 3


def answer(request: dict[str, Any]) -> Answer:
    """Return a plan, a proof that there is none, or why there is neither.

    The request holds what `encoding.encoded` makes, the `searches` to run, and limits.
    """
    started_s = time.monotonic()
    limit_s = float(request["limit_s"])
    try:
        task = _native.ground(request["task"].encode(), limit_s, int(request["most_actions"]))
    except _native.Unsupported as error:
        return {"status": "unsupported", "reason": f"it does not support this task: {error}"}
    except _native.TooLarge as error:
        return gave_up(f"too large to ground: {error}")
    statistics = dict(task.statistics())
    unsolvable = task.unsolvable()
    if unsolvable:
        reason = f"proved while grounding: {unsolvable}"
        return {"status": "unsolvable", "reason": reason, "statistics": statistics}
    left_s = limit_s - (time.monotonic() - started_s)
    found = _raced(task, list(request["searches"]), left_s)
    statistics["search_s"] = time.monotonic() - started_s - statistics["ground_s"]
    return {**_outcome(found, task, request), "statistics": statistics}


def _raced(task: Any, searches: list[str], limit_s: float) -> dict[str, Any]:
    """Return what the first search says that has a plan or a proof; else what the last one says."""
    running: dict[int, int] = {}  # the pipe from each, and its process
    try:
        for search in searches:
            running.update([_started(task, search, limit_s)])
        last: dict[str, Any] = {"ending": STOPPED}
        while running:
            ready, _, _ = select.select(list(running), [], [])
            for pipe in ready:
                last = _said(pipe, running.pop(pipe)) or last
                if last["ending"] in (SOLVED, EXHAUSTED):
                    return last
        return last
    finally:
        for pipe, pid in running.items():
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            os.close(pipe)


def _started(task: Any, search: str, limit_s: float) -> tuple[int, int]:
    """Start the search in a child that shares the grounded task; return our end of its pipe and its number."""
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid:
        os.close(theirs)
        return ours, pid
    try:
        plans: list[list[int]] = []
        try:
            ending = task.search(search, limit_s, lambda _, plan: plans.append(plan))["ending"]
        except MemoryError:
            ending = OUT_OF_MEMORY
        said = json.dumps({"ending": ending, "search": search, "plan": plans[-1] if plans else None})
        with os.fdopen(theirs, "w") as pipe:
            pipe.write(said)
    finally:
        os._exit(0)


def _said(pipe: int, pid: int) -> dict[str, Any] | None:
    """Return what the search has written before it ended; None if it died without a word."""
    with os.fdopen(pipe, "rb") as file:
        text = file.read()
    os.waitpid(pid, 0)
    return json.loads(text) if text else None


def _outcome(found: dict[str, Any], task: Any, request: dict[str, Any]) -> Answer:
    if found["ending"] == SOLVED:
        steps = []
        for index in found["plan"]:
            schema, objects, cost = task.step(index)
            if schema >= 0:  # else it only says which way to the goal was taken
                names = [request["objects"][each] for each in objects]
                steps.append((request["schemas"][schema], names, cost))
        return {"status": "solved", "plan": steps}
    if found["ending"] == EXHAUSTED:
        return {"status": "unsolvable", "reason": "proved by searching all reachable states"}
    if found["ending"] == OUT_OF_MEMORY:
        return gave_up("the search ran out of memory")
    return gave_up("the search ran out of time")

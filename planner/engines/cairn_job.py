"""In a worker: the compiled grounder, then each search in a process beside; the first that knows ends it."""

from __future__ import annotations

import json
import os
import select
import signal
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from planner.engines import _native
from planner.engines.child import Answer, gave_up
from planner.engines.fast_downward_program import LAMA_FIRST, SOLVED_CODES, ended, started

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
    found = _raced(task, request["searches"], left_s)
    statistics["search_s"] = time.monotonic() - started_s - statistics["ground_s"]
    return {**_outcome(found, task, request), "statistics": statistics}


class _Searching(NamedTuple):
    """A search at work: what to wait for, its process, and how to read what it has found."""

    signal: int  # readable when it has ended
    pid: int
    result: Callable[[], dict[str, Any] | None]


def _raced(task: Any, searches: list[tuple[str, float]], limit_s: float) -> dict[str, Any]:
    """Return what the first search says that has a plan or a proof; else what the last one says."""
    began_s = time.monotonic()
    running: list[_Searching] = []
    waiting = sorted(searches, key=lambda search: search[1])
    last: dict[str, Any] = {"ending": STOPPED}
    try:
        while waiting or running:
            gone_s = time.monotonic() - began_s
            if waiting and (not running or waiting[0][1] <= gone_s):
                search = waiting.pop(0)[0]
                start = _program if search == "lama" else _forked
                running.append(start(task, search, limit_s - gone_s))
                continue
            patience_s = waiting[0][1] - gone_s if waiting else None
            ready, _, _ = select.select([each.signal for each in running], [], [], patience_s)
            for each in [each for each in running if each.signal in ready]:
                running.remove(each)
                last = each.result() or last
                if last["ending"] in (SOLVED, EXHAUSTED):
                    return last
        return last
    finally:
        for each in running:
            os.kill(each.pid, signal.SIGKILL)
            each.result()


def _forked(task: Any, search: str, limit_s: float) -> _Searching:
    """Start the search in a child that shares the grounded task."""
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid:
        os.close(theirs)
        return _Searching(ours, pid, lambda: _said(ours, pid))
    try:
        plans: list[list[int]] = []
        try:
            ending = task.search(search, limit_s, lambda _, plan: plans.append(plan))["ending"]
        except MemoryError:
            ending = OUT_OF_MEMORY
        said = json.dumps({"ending": ending, "plan": plans[-1] if plans else None})
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


def _program(task: Any, _search: str, _limit_s: float) -> _Searching:
    """Start Fast Downward's search program on the grounded task."""
    running = started(task.sas_text().decode(), LAMA_FIRST)
    end = os.pidfd_open(running.pid)

    def result() -> dict[str, Any] | None:
        os.close(end)
        code, _, plan = ended(running)
        if code not in SOLVED_CODES or "; cost" not in plan:
            return None
        steps = [int(line.strip("()")) for line in plan.splitlines() if line.startswith("(")]
        return {"ending": SOLVED, "plan": steps}

    return _Searching(end, running.pid, result)


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

"""The searches of engine `cairn` at work, each in a process of its own that shares the grounded task; for jobs only.

First all look for a plan and the first that knows ends the race (`raced`). Then two make it cheaper: our own
windows over the plan, and LAMA's later searches (`improved`); or A* proves what is cheapest (`proved`).
"""

from __future__ import annotations

import json
import os
import resource
import select
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from planner.engines.child import Answer
from planner.engines.fast_downward_program import (
    LAMA_FIRST,
    SOLVED_CODES,
    SYMBOLIC,
    Running,
    ended,
    is_exhausted,
    lama_after,
    lower_bound,
    optimal_search,
    started,
    symbolic,
)

# How a search ends, as `native/transitions.h` numbers it.
SOLVED, EXHAUSTED, STOPPED = range(3)
OUT_OF_MEMORY = 3
LOOK_EVERY_S = 0.05  # for plans that the program has written
GLANCE_S = 0.004
PAIRS, PAIRS_S = "pairs", 5.0  # no search: tries to prove that there is no plan, and for how long at most
SAT = "sat"
MOST_AT_ONCE = 4  # searches that share the memory
BETTER = "better"  # where the program writes plans, with a number
SYMBOLIC_PLAN = "symbolic"

Say = Callable[[Answer], None]


class Limits(NamedTuple):
    """When searches have to end, by the monotonic clock, and how much memory each may take."""

    ends_s: float
    share_mb: float

    @property
    def left_s(self) -> float:
        return max(self.ends_s - time.monotonic(), 0.001)


class _Searching(NamedTuple):
    """A search at work: what to wait for, its process, and how to read what it has found."""

    signal: int  # readable when it has ended, or has something to say
    pid: int
    result: Callable[[], dict[str, Any] | None]  # waits for its end


def share_mb(memory_mb: float) -> float:
    """Return how much memory each search may take, over what it shares with this process."""
    return max((memory_mb - _address_space_mb()) / MOST_AT_ONCE, 64.0)


def _address_space_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    return pages * resource.getpagesize() / 2**20


def raced(task: Any, searches: Iterable[tuple[str, float]], limits: Limits) -> dict[str, Any]:
    """Return what the first search says that has a plan or a proof; else what the last one says."""
    began_s = time.monotonic()
    waiting = sorted(searches, key=lambda search: search[1])
    last: dict[str, Any] = {"ending": STOPPED}
    with _running() as running:
        while (waiting or running) and time.monotonic() < limits.ends_s:
            gone_s = time.monotonic() - began_s
            if waiting and (not running or waiting[0][1] <= gone_s):
                search = waiting.pop(0)[0]
                start = _program if search == "lama" else _forked
                running.append(start(task, search, limits))
                continue
            patience_s = min(waiting[0][1] - gone_s, limits.left_s) if waiting else limits.left_s
            ready, _, _ = select.select([each.signal for each in running], [], [], patience_s)
            for each in [each for each in running if each.signal in ready]:
                running.remove(each)
                last = each.result() or last
                if last["ending"] in (SOLVED, EXHAUSTED):
                    return last
    return last


@contextmanager
def _running() -> Iterator[list[_Searching]]:
    """Give a list of searches; those in it at the end are stopped."""
    running: list[_Searching] = []
    try:
        yield running
    finally:
        for each in running:
            os.kill(each.pid, signal.SIGKILL)
            each.result()


def _proof_by_pairs(task: Any, limit_s: float) -> dict[str, Any] | None:
    if not task.goals_exclude_each_other(limit_s):
        return None
    return {"ending": EXHAUSTED, "proof": "two goals can never hold together (h^2)"}


def glanced(task: Any, limits: Limits) -> dict[str, Any]:
    """Return what a few milliseconds of search in this process say: less than it takes to start others."""
    return _searched(task, "novelty", min(GLANCE_S, limits.left_s), limits.share_mb)


def _searched(task: Any, search: str, limit_s: float, most_mb: float) -> dict[str, Any]:
    if search == SAT:
        from planner.engines import satisfiability  # noqa: PLC0415 - only where it is used

        plan = satisfiability.plan(task, limit_s, most_mb)
        return {"ending": STOPPED if plan is None else SOLVED, "plan": plan}
    plans: list[list[int]] = []
    told = task.search(search, limit_s, 0.9 * most_mb, lambda _, plan: plans.append(plan))
    return {"ending": told["ending"], "plan": plans[-1] if plans else None}


def _forked(task: Any, search: str, limits: Limits) -> _Searching:
    """Start the search in a child that shares the grounded task."""
    if search == PAIRS:
        pipe, pid = _child(lambda _: _proof_by_pairs(task, min(PAIRS_S, limits.left_s)), limits)
    else:
        pipe, pid = _child(lambda _: _searched(task, search, limits.left_s, limits.share_mb), limits)
    return _Searching(pipe, pid, lambda: _last_words(pipe, pid))


def _child(work: Callable[[Say], Answer | None], limits: Limits) -> tuple[int, int]:
    """Start work in a copy of this process; return where to read what it says, a line each, and its number."""
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid:
        os.close(theirs)
        return ours, pid
    try:
        with os.fdopen(theirs, "w", buffering=1) as pipe:
            most_bytes = int((_address_space_mb() + limits.share_mb) * 2**20)
            resource.setrlimit(resource.RLIMIT_AS, (most_bytes, resource.getrlimit(resource.RLIMIT_AS)[1]))
            try:
                said = work(lambda each: print(json.dumps(each), file=pipe))
            except MemoryError:
                said = {"ending": OUT_OF_MEMORY}
            print(json.dumps(said), file=pipe)
    finally:
        os._exit(0)


def _last_words(pipe: int, pid: int) -> dict[str, Any] | None:
    """Return the last line of a child that has ended; None if it died without a word."""
    with os.fdopen(pipe, "rb") as file:
        lines = file.read().splitlines()
    os.waitpid(pid, 0)
    return json.loads(lines[-1]) if lines else None


def _program(task: Any, _search: str, limits: Limits) -> _Searching:
    """Start LAMA's first search."""

    def read(code: int, _said: str, plan: str) -> dict[str, Any] | None:
        has_plan = code in SOLVED_CODES and "; cost" in plan
        return {"ending": SOLVED, "plan": _indices(plan)} if has_plan else None

    return _reading(started(task.sas_text().decode(), LAMA_FIRST, limits.share_mb), read)


def _reading(running: Running, read: Callable[[int, str, str], dict[str, Any] | None]) -> _Searching:
    """Return Fast Downward's search program at work; `read` makes its result of its code, words and plan."""
    end = os.pidfd_open(running.pid)

    def result() -> dict[str, Any] | None:
        os.close(end)
        return read(*ended(running))

    return _Searching(end, running.pid, result)


def _indices(plan: str) -> list[int]:
    return [int(line.strip("()")) for line in plan.splitlines() if line.startswith("(")]


class _Best:
    """The cheapest plan so far; among those that cost the same, the shortest."""

    def __init__(self, task: Any, plan: list[int] | None, on_better: Callable[[list[int]], None]) -> None:
        self._task = task
        self._on_better = on_better
        self._price: tuple[float, int] = (float("inf"), 0)
        self.plan: list[int] = []
        self.bound = 0.0  # proved: no plan costs less
        if plan is not None:
            self.take(plan)

    def take(self, plan: list[int]) -> bool:
        """Return whether the plan is better than the best so far, which it then replaces."""
        price = (self.cost_of(plan), len(plan))
        if price >= self._price:
            return False
        self.plan, self._price = plan, price
        self._on_better(plan)
        return True

    def cost_of(self, plan: list[int]) -> float:
        return float(sum(self._task.step(index)[2] for index in plan))


class _Program(NamedTuple):
    """Fast Downward's search program at work on the task, and how to read the plans that it has written since."""

    searching: _Searching  # its result is `EXHAUSTED` if it has proved that no plan is better than the best
    written: Callable[[], Iterator[list[int]]]


def improved(
    task: Any, plan: list[int], limits: Limits, on_better: Callable[[list[int]], None]
) -> dict[str, Any]:
    """Return the best plan that two processes find until time is over, or one proves that there is no better."""
    best = _Best(task, plan, on_better)
    has_proof = _made_better(task, best, [_improving_program(task, best.cost_of(plan), limits)], limits)
    return {"ending": SOLVED, "plan": best.plan, "is_optimal": has_proof}


def proved(task: Any, plan: list[int] | None, limits: Limits) -> dict[str, Any]:
    """Return a plan with the proof that none costs less, or the gap that is left when time is over."""
    best = _Best(task, plan, lambda _: None)  # nothing is told before it is proved
    programs = [_proving_program(task, best, limits), *_symbolic_program(task, limits)]
    if _made_better(task, best, programs, limits):
        return {"ending": SOLVED, "plan": best.plan, "is_optimal": True}
    return {"ending": STOPPED, "bound": best.bound, "cost": best.cost_of(best.plan) if best.plan else None}


def _made_better(task: Any, best: _Best, programs: list[_Program], limits: Limits) -> bool:
    """Have the programs and windows over the plan find better plans; return whether the last is proved the best."""
    with _running() as running:
        running += [program.searching for program in programs]
        windows = _windows(task, best.plan, limits) if best.plan else None
        if windows is not None:
            running.append(windows.searching)
        while time.monotonic() < limits.ends_s and running:
            wait_s = min(limits.left_s, LOOK_EVERY_S)
            ready, _, _ = select.select([each.signal for each in running], [], [], wait_s)
            over = [each.searching for each in programs if each.searching.signal in ready]
            has_proof = {"ending": EXHAUSTED} in [
                _take_out(each, running) for each in over if each in running
            ]
            if windows is not None and windows.searching.signal in ready:
                said = windows.heard()
                for better in said.plans:
                    best.take(better)
                has_proof = has_proof or said.has_proof
                if said.is_over:
                    _take_out(windows.searching, running)
            is_news = sum(best.take(better) for each in programs for better in each.written()) > 0
            if has_proof:
                return True
            if is_news:
                if windows is not None and windows.searching in running:
                    os.kill(windows.searching.pid, signal.SIGKILL)
                    _take_out(windows.searching, running)
                windows = _windows(task, best.plan, limits)
                running.append(windows.searching)
    return False


def _take_out(search: _Searching, running: list[_Searching]) -> dict[str, Any] | None:
    running.remove(search)
    return search.result()


def _improving_program(task: Any, cost: float, limits: Limits) -> _Program:
    """Start LAMA's later searches."""
    running = started(task.sas_text().decode(), lama_after(cost), limits.share_mb, plan_file=BETTER)
    n_read = 0

    def read(_code: int, said: str, _plan: str) -> dict[str, Any] | None:
        return {"ending": EXHAUSTED} if is_exhausted(said) else None

    def written() -> Iterator[list[int]]:
        nonlocal n_read
        while (plan := _plan_in(f"{BETTER}.{n_read + 1}")) is not None:
            n_read += 1
            yield plan

    return _Program(_reading(running, read), written)


def _proving_program(task: Any, best: _Best, limits: Limits) -> _Program:
    """Start A*; when it has ended, the bound is what it has proved."""
    search = optimal_search(bool(task.statistics()["has_conditions"]))
    running = started(task.sas_text().decode(), search, limits.share_mb, plan_file=BETTER)

    def read(code: int, said: str, _plan: str) -> dict[str, Any] | None:
        best.bound = lower_bound(said)
        return {"ending": EXHAUSTED} if code in SOLVED_CODES else None

    def written() -> Iterator[list[int]]:
        plan = _plan_in(BETTER)
        if plan is not None:
            yield plan

    return _Program(_reading(running, read), written)


def _symbolic_program(task: Any, limits: Limits) -> list[_Program]:
    """Start symbolic search where it is installed: it proves what A* cannot, where many states are much alike."""
    program = symbolic()
    if program is None:
        return []
    running = started(
        task.sas_text().decode(), SYMBOLIC, limits.share_mb, plan_file=SYMBOLIC_PLAN, program=program
    )

    def read(code: int, _said: str, _plan: str) -> dict[str, Any] | None:
        has_plan = code in SOLVED_CODES and _plan_in(SYMBOLIC_PLAN) is not None
        return {"ending": EXHAUSTED} if has_plan else None

    def written() -> Iterator[list[int]]:
        plan = _plan_in(SYMBOLIC_PLAN)
        if plan is not None:
            yield plan

    return [_Program(_reading(running, read), written)]


def _plan_in(file: str) -> list[int] | None:
    """Return the plan in the file; None if there is none, or its last line is still to come."""
    try:
        text = Path(file).read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    return _indices(text) if "; cost" in text else None


class _Heard(NamedTuple):
    """What has come of windows over the plan since they were last heard."""

    plans: list[list[int]]
    has_proof: bool  # that the last plan is the best
    is_over: bool


class _Windows(NamedTuple):
    searching: _Searching
    heard: Callable[[], _Heard]


def _windows(task: Any, plan: list[int], limits: Limits) -> _Windows:
    """Start to improve the plan window by window."""

    def work(say: Say) -> Answer:
        has_proof = task.improve(plan, limits.left_s, lambda _, better: say({"plan": better}))
        return {"has_proof": has_proof}

    pipe, pid = _child(work, limits)
    unread = bytearray()

    def result() -> None:
        os.close(pipe)
        os.waitpid(pid, 0)

    def heard() -> _Heard:
        chunk = os.read(pipe, 1 << 20)
        unread.extend(chunk)
        *lines, rest = bytes(unread).split(b"\n")
        unread[:] = rest
        said = [json.loads(line) for line in lines]
        plans = [each["plan"] for each in said if "plan" in each]
        return _Heard(plans, any(each.get("has_proof") for each in said), not chunk)

    return _Windows(_Searching(pipe, pid, result), heard)

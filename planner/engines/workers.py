"""Warm worker processes: asked over pipes, watched, and killed with all they started.

A worker is a Python process in a group of its own that has imported what its job needs. It is asked
one thing at a time and stays for the next. What it uses is watched from here; on time-out, cancelling
or a crash its whole process group is killed and the next request gets a new worker. All of this may be
used from several threads at once. Only the standard library is imported at first, so that a worker can
be started before anything else.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import select
import signal
import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from planner.engines.child import ANSWERS_FD, LIFE_FD, REQUESTS_FD
from planner.engines.folder import own_folder
from planner.engines.starting import fork, pipe, spawn, unused_number
from planner.engines.usage import Usage

if TYPE_CHECKING:
    from planner.core.plan import Budget

TICK_S = 0.01  # how long `cancelled` may go unasked
MAX_IDLE = 2  # workers of one job kept warm
MAX_REQUESTS = 500  # then a worker is replaced: foreign code leaks
_ERRORS_FD = 2

Outcome = Literal[
    "answered", "crashed", "out of time", "cancelled", "out of memory", "out of cpu time", "out of disk"
]


class Reply(NamedTuple):
    """What came of asking a worker: its answer if and only if it answered, else why not, in words."""

    outcome: Outcome
    words: str = ""
    answer: Mapping[str, Any] = MappingProxyType({})


def _ignored(_answer: Mapping[str, Any]) -> None:
    pass


def ask(
    job: str,
    request: Mapping[str, Any],
    budget: Budget,
    on_answer: Callable[[Mapping[str, Any]], None] = _ignored,
) -> Reply:
    """Return what a worker of the job (a module's name) answers within the budget.

    `on_answer` is called with what the worker says ahead of its last answer.

    However this ends, also by an exception, nothing of the request runs on, and what engines have
    written where they ran is gone.
    """
    deadline_s = time.monotonic() + budget.wall_s
    worker = _borrow(job)
    is_well = False
    with own_folder() as folder:
        try:
            asked = {**request, "memory_mb": budget.memory_mb, "folder": folder}
            reply = _converse(worker, asked, budget, deadline_s, on_answer)
            is_well = reply.outcome == "answered"
        finally:
            if is_well:
                _give_back(worker)
            else:
                worker.kill()
    return reply


def warm(job: str) -> None:
    """Start a worker of the job if none is waiting, and return at once."""
    with _lock:
        if not _idle.get(job):
            _idle.setdefault(job, []).append(Worker(job))


def warm_by_fork(job: str) -> None:
    """Start a worker as a fork of this process, in half the time and work that `warm` takes.

    Only for the one thread of a program that has imported little so far: a fork copies the locks that
    other threads hold, and whatever is open.
    """
    with _lock:
        _idle.setdefault(job, []).append(Worker(job, fork))


def close_all() -> None:
    """Kill all waiting workers; those at work end with their requests."""
    with _lock:
        workers = [worker for waiting in _idle.values() for worker in waiting]
        _idle.clear()
    for worker in workers:
        worker.kill()


class Worker:
    """One worker process, and our ends of the pipes to it."""

    def __init__(self, job: str, start: Callable[[str, Mapping[int, int]], int] | None = None) -> None:
        self.job = job
        self.n_requests = 0
        self._unsent = b""
        self._received = bytearray()
        requests, self._to = pipe()
        self._from, answers = pipe()
        life, self._life = pipe()
        self._errors = unused_number(os.memfd_create("errors"))
        moves = {requests: REQUESTS_FD, answers: ANSWERS_FD, self._errors: _ERRORS_FD, life: LIFE_FD}
        try:
            self.pid = (start or spawn)(job, moves)
        except OSError:
            self.forget()
            raise
        finally:
            for descriptor in (requests, answers, life):
                os.close(descriptor)
        os.set_blocking(self._to, False)
        self._poll = select.poll()
        self._poll.register(self._from, select.POLLIN)
        _all.add(self)

    def send(self, request: Mapping[str, Any]) -> None:
        """Start sending the request; `receive` does the rest."""
        self.n_requests += 1
        self._unsent = json.dumps(request).encode() + b"\n"
        self._poll.register(self._to, select.POLLOUT)

    def receive(self, wait_s: float) -> bytes | None:
        """Return the next answer if it has come within the time, else None; raise `EOFError` on a crash."""
        if b"\n" not in self._received:
            for descriptor, _ in self._poll.poll(wait_s * 1000):
                if descriptor == self._to:
                    self._send_more()
                    continue
                chunk = os.read(self._from, 1 << 20)
                if not chunk:
                    raise EOFError
                self._received += chunk
        end = self._received.find(b"\n")
        if end < 0:
            return None
        answer = bytes(self._received[:end])
        del self._received[: end + 1]
        return answer

    def _send_more(self) -> None:
        try:
            self._unsent = self._unsent[os.write(self._to, self._unsent) :]
        except BlockingIOError:
            return
        except BrokenPipeError:  # it has died: reading will say so
            self._unsent = b""
        if not self._unsent:
            self._poll.unregister(self._to)

    def last_words(self) -> str:
        """Return the last line the worker wrote to its standard error."""
        size = os.fstat(self._errors).st_size
        lines = os.pread(self._errors, 4096, max(0, size - 4096)).decode(errors="replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")

    def kill(self) -> None:
        """Kill the worker and all it started, and wait for its end."""
        # Nobody has waited for the leader yet, so the number of its group cannot be another's by now.
        # If somebody has (a program that ignores SIGCHLD), there is nothing left to kill.
        strays = _descendants(self.pid)
        with contextlib.suppress(ProcessLookupError, ChildProcessError):
            os.killpg(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        # Foreign engines start programs in sessions of their own, out of the group's reach.
        for pid in strays:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)
        self.forget()

    def forget(self) -> None:
        """Close our ends of the pipes."""
        _all.discard(self)
        for descriptor in (self._to, self._from, self._life, self._errors):
            os.close(descriptor)


def _converse(
    worker: Worker,
    request: Mapping[str, Any],
    budget: Budget,
    deadline_s: float,
    on_answer: Callable[[Mapping[str, Any]], None],
) -> Reply:
    usage = Usage(worker.pid, budget, str(request["folder"]))
    worker.send(request)
    while True:
        if budget.cancelled():
            return Reply("cancelled", "cancelled while searching")
        left_s = deadline_s - time.monotonic()
        if left_s <= 0:
            return Reply("out of time", f"no plan within {budget.wall_s:.3g} s")
        try:
            answer = worker.receive(min(left_s, TICK_S))
        except EOFError:
            last = worker.last_words()
            return Reply("crashed", f"its process died{f': {last}' if last else ''}")
        if answer is not None:
            said = json.loads(answer)
            if said.pop("is_last", True):
                return Reply("answered", answer=said)
            on_answer(said)
        excess = usage.excess()
        if excess is not None:
            return Reply(*excess)


_lock = threading.Lock()
_idle: dict[str, list[Worker]] = {}
_all: set[Worker] = set()


def _borrow(job: str) -> Worker:
    with _lock:
        waiting = _idle.get(job)
        if waiting:
            worker = waiting.pop()
            if not _has_died(worker):
                return worker
            worker.kill()
    return Worker(job)


def _has_died(worker: Worker) -> bool:
    """Return whether the process has ended, without taking its exit status away."""
    try:
        return os.waitid(os.P_PID, worker.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
    except ChildProcessError:
        return True


def _give_back(worker: Worker) -> None:
    with _lock:
        waiting = _idle.setdefault(worker.job, [])
        if len(waiting) < MAX_IDLE and worker.n_requests < MAX_REQUESTS:
            waiting.append(worker)
            return
    worker.kill()


def _descendants(pid: int) -> list[int]:
    """Return the processes that the process has started and those that these have, from /proc."""
    found: list[int] = []
    waiting = [pid]
    while waiting:
        here = waiting.pop()
        try:
            threads = [entry.name for entry in Path(f"/proc/{here}/task").iterdir()]
        except OSError:  # it has ended
            continue
        for thread in threads:
            with contextlib.suppress(OSError):
                children = Path(f"/proc/{here}/task/{thread}/children").read_text(encoding="ascii").split()
                found += map(int, children)
                waiting += map(int, children)
    return found


def _after_fork() -> None:
    # A forked child must neither talk to its parent's workers nor keep them alive.
    global _lock  # noqa: PLW0603
    _lock = threading.Lock()
    for worker in list(_all):
        worker.forget()
    _idle.clear()


os.register_at_fork(after_in_child=_after_fork)
atexit.register(close_all)

"""What runs inside a worker process: requests in, answers out, and no life after the parent's.

A job is a module with one function, ``answer(request) -> answer``, both of JSON values; for a request that
holds `streams` it is ``answer(request, say)``, and `say` sends an answer ahead of the last one. This file
and the jobs import nothing of the vocabulary: a worker should be ready before its parent is.
"""

from __future__ import annotations

import contextlib
import fcntl
import gc
import json
import os
import resource
import select
import signal
import sys
import threading
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any, BinaryIO

# The descriptors that the parent hands over: see `workers.Worker`.
REQUESTS_FD, ANSWERS_FD, LIFE_FD = 0, 1, 3

Answer = dict[str, Any]


def serve(module: str) -> None:
    """Answer requests, one a line, until there are no more."""
    _end_with_parent(LIFE_FD)
    # Whatever an engine prints must not mix with our answers, nor wait for a reader.
    requests, answers = os.fdopen(os.dup(REQUESTS_FD), "rb"), os.fdopen(os.dup(ANSWERS_FD), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    # Nothing imported here is ever garbage; looking for some costs a fifth of the start.
    gc.disable()
    job = import_module(module)
    gc.freeze()
    gc.enable()
    _serve_lines(job, requests, answers)


def _serve_lines(job: ModuleType, requests: BinaryIO, answers: BinaryIO) -> None:
    def write(answer: Answer) -> None:
        answers.write(json.dumps(answer).encode() + b"\n")
        answers.flush()

    for line in requests:
        write(_answer(job, json.loads(line), lambda answer: write({**answer, "is_last": False})))


def _answer(job: ModuleType, request: Answer, say: Callable[[Answer], None]) -> Answer:
    limit_memory(float(request["memory_mb"]))
    os.chdir(request["folder"])  # engines leave files where they run
    try:
        answer: Answer = job.answer(request, say) if request.get("streams") else job.answer(request)
    except MemoryError:
        return gave_up(f"it needs more than {request['memory_mb']:g} MB of memory")
    # A process boundary: whatever goes wrong in here is an answer to the parent.
    except (Exception, SystemExit) as error:  # noqa: BLE001
        return gave_up(f"it failed with {type(error).__name__}: {error}")
    finally:
        os.chdir("/")  # the folder goes with the request
        limit_memory(None)
    return answer


def gave_up(reason: str) -> Answer:
    """Return the answer that there is no plan and no proof."""
    return {"status": "gave up", "reason": reason}


def limit_memory(megabytes: float | None) -> None:
    """Hold this process, and those it starts from now on, to so much address space; None lifts it.

    No file may grow larger either: what engines write should not fill the disk.
    """
    for kind in (resource.RLIMIT_AS, resource.RLIMIT_FSIZE):
        _, hard = resource.getrlimit(kind)
        wanted = hard if megabytes is None else int(megabytes * 2**20)
        if hard != resource.RLIM_INFINITY:
            wanted = min(wanted, hard)
        resource.setrlimit(kind, (wanted, hard))


def _end_with_parent(life_fd: int) -> None:
    """Have the whole process group killed once the parent is gone, however it went.

    The parent alone holds the other end of this pipe and never writes to it. On Linux the kernel
    itself sends the signal when that end closes: it needs no thread of ours, so that it works in the
    middle of a long call into foreign code, and reaches search programs that this process started.
    (The other way, PR_SET_PDEATHSIG, fires when the *thread* that started the worker ends.)
    """
    group = os.getpgrp()
    if not hasattr(fcntl, "F_SETSIG"):
        threading.Thread(target=_wait_for_end, args=(life_fd, group), daemon=True).start()
        return
    fcntl.fcntl(life_fd, fcntl.F_SETOWN, -group)
    fcntl.fcntl(life_fd, fcntl.F_SETSIG, signal.SIGKILL)
    fcntl.fcntl(life_fd, fcntl.F_SETFL, fcntl.fcntl(life_fd, fcntl.F_GETFL) | os.O_ASYNC)
    poll = select.poll()
    poll.register(life_fd, select.POLLIN)
    if poll.poll(0):  # the parent was gone before the lines above
        os.killpg(group, signal.SIGKILL)


def _wait_for_end(life_fd: int, group: int) -> None:
    with contextlib.suppress(OSError):
        os.read(life_fd, 1)
    os.killpg(group, signal.SIGKILL)


if __name__ == "__main__":
    serve(sys.argv[1])

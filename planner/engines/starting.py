"""How a worker process comes to be: started anew or as a fork, with its pipes under fixed numbers."""

from __future__ import annotations

import fcntl
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from planner.engines.child import serve

_ROOT = str(Path(__file__).resolve().parents[2])


def spawn(job: str, moves: Mapping[int, int]) -> int:
    """Start a new Python with the descriptors moved where `child` expects them; return its number."""
    return os.posix_spawn(
        sys.executable,
        [sys.executable, "-S", "-P", "-m", "planner.engines.child", job],
        _environment(),
        file_actions=[(os.POSIX_SPAWN_DUP2, ours, theirs) for ours, theirs in moves.items()],
        setpgroup=0,
    )


def fork(job: str, moves: Mapping[int, int]) -> int:
    """Start a worker as a copy of this process; return its number."""
    pid = os.fork()
    if pid:
        # Both sides do this: whichever comes first, nobody can look for a group that is not there yet.
        os.setpgid(pid, pid)
        return pid
    try:
        os.setpgid(0, 0)
        for ours, theirs in moves.items():
            os.dup2(ours, theirs)
        os.closerange(max(moves.values()) + 1, 1 << 16)
        serve(job)
    except BaseException:  # noqa: BLE001 - the end of this process; its parent reads the last words
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(1)


def pipe() -> tuple[int, int]:
    """Return the two ends of a new pipe, to read from and to write to."""
    read, write = os.pipe()
    return unused_number(read), unused_number(write)


def unused_number(descriptor: int) -> int:
    """Return the descriptor under a number that no standard stream of a child is to have."""
    moved = fcntl.fcntl(descriptor, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(descriptor)
    return moved


def _environment() -> dict[str, str]:
    # Without the `site` module a worker starts in a third of the time; it finds modules where we do.
    # The fixed seed keeps the order of sets, and with it the plans, the same in every process.
    path = os.pathsep.join([_ROOT, *(entry for entry in sys.path if entry)])
    return {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}

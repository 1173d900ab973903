"""What still runs: for the tests that nothing is left behind."""

from __future__ import annotations

from collections.abc import Iterable

import psutil

# Python keeps this one for as long as it lives, once any test has had a pool of processes.
PYTHONS_OWN = "multiprocessing.resource_tracker"


def alive(pids: Iterable[int]) -> list[int]:
    """Return the processes that still run; one that is dead and waits to be collected does not."""
    found = []
    for pid in pids:
        try:
            process = psutil.Process(pid)
            if process.status() != psutil.STATUS_ZOMBIE and PYTHONS_OWN not in " ".join(process.cmdline()):
                found.append(pid)
        except psutil.NoSuchProcess:
            continue
    return found


def children() -> list[int]:
    """Return the processes this one has started that still run."""
    return alive(child.pid for child in psutil.Process().children())

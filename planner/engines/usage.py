"""Memory and CPU time of a worker and all it started, and what they have written; looked at now and then."""

from __future__ import annotations

import contextlib
import os
import time
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import psutil

    from planner.core.plan import Budget

EVERY_S = 0.1

Excess = Literal["out of memory", "out of cpu time", "out of disk"]


class Usage:
    """What a worker and its descendants have used since a request began."""

    def __init__(self, pid: int, budget: Budget, folder: str) -> None:
        self._pid = pid
        self._folder = folder
        self._budget = budget
        self._next_s = time.monotonic() + EVERY_S
        # What earlier requests used does not count. Asked only if needed: psutil takes long to import.
        self._cpu_before_s = 0.0 if budget.cpu_s is None else self._measure()[1]

    def excess(self) -> tuple[Excess, str] | None:
        """Return which limit is exceeded, and that in words; None if all is well or it is too soon."""
        now_s = time.monotonic()
        if now_s < self._next_s:
            return None
        self._next_s = now_s + EVERY_S
        memory_mb, cpu_s = self._measure()
        # Forked searches share pages, which count for each of them here: look closer before saying no.
        if memory_mb > self._budget.memory_mb and self._shared_once_mb() > self._budget.memory_mb:
            return "out of memory", f"no plan within {self._budget.memory_mb:g} MB of memory"
        if self._budget.cpu_s is not None and cpu_s - self._cpu_before_s > self._budget.cpu_s:
            return "out of cpu time", f"no plan within {self._budget.cpu_s:g} s of CPU time"
        if self._written_mb() > self._budget.memory_mb:
            return "out of disk", f"no plan with less than {self._budget.memory_mb:g} MB written to files"
        return None

    def _written_mb(self) -> float:
        """Return the size of all files in the request's folder: as they go with it, like memory."""
        total_bytes = 0
        for path, _, names in os.walk(self._folder):
            for name in names:
                with contextlib.suppress(OSError):  # it has just gone
                    total_bytes += os.lstat(f"{path}/{name}").st_size
        return total_bytes / 2**20

    def _shared_once_mb(self) -> float:
        """Return the memory in use with each shared page counted once; takes long for large processes."""
        import psutil  # noqa: PLC0415 - as below

        total_bytes = 0
        for process in self._family():
            try:
                info = process.memory_full_info()
            except psutil.Error:
                continue
            total_bytes += getattr(info, "pss", info.rss)
        return total_bytes / 2**20

    def _family(self) -> list[psutil.Process]:
        import psutil  # noqa: PLC0415 - as below

        try:
            worker = psutil.Process(self._pid)
            return [worker, *worker.children(recursive=True)]
        except psutil.Error:
            return []

    def _measure(self) -> tuple[float, float]:
        import psutil  # noqa: PLC0415 - most requests are answered sooner than it is imported

        memory_bytes, cpu_s = 0, 0.0
        for process in self._family():
            try:
                memory_bytes += process.memory_info().rss
                times = process.cpu_times()
            except psutil.Error:  # it has just ended
                continue
            cpu_s += times.user + times.system + times.children_user + times.children_system
        return memory_bytes / 2**20, cpu_s

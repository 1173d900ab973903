"""How long learning may take and how much memory it may use, kept by asking while a solver is at work."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

MEBIBYTE = 1 << 20


@dataclass(frozen=True)
class Limits:
    """Limits of one call; the clock and the meter of memory can be others in tests."""

    wall_s: float = 60.0
    memory_mb: float = 4096.0  # of this process, all it holds
    clock: Callable[[], float] = time.monotonic

    def __post_init__(self) -> None:
        for name in ("wall_s", "memory_mb"):
            if not getattr(self, name) > 0:
                raise ValueError(f"limits: {name} must be more than 0, got {getattr(self, name)}")

    def started(self) -> Callable[[], str]:
        """Return what says which limit has been reached since now, or nothing."""
        import psutil  # noqa: PLC0415 - only where something is learned

        deadline_s = self.clock() + self.wall_s
        process = psutil.Process()

        def reached() -> str:
            if self.clock() >= deadline_s:
                return f"the time limit of {self.wall_s:g} s"
            if process.memory_info().rss > self.memory_mb * MEBIBYTE:
                return f"the memory limit of {self.memory_mb:g} MiB"
            return ""

        return reached

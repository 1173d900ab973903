"""What a user could pick instead, run as that user would run it: whole processes, with the same limits."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from planner.core import BadInputError


class Ended(NamedTuple):
    """The plan as text if there is one, why there is none, and how long the process took."""

    plan: str | None
    reason: str
    seconds: float


def driver() -> Path:
    """Return Fast Downward's own driver, as its wheel brings it."""
    spec = find_spec("up_fast_downward")
    if spec is None or spec.origin is None:
        raise BadInputError("Fast Downward is missing. Install it with `pip install up-fast-downward`")
    return Path(spec.origin).parent / "downward" / "fast-downward.py"


def lama_first(domain: Path, problem: Path, limit_s: float, memory_mb: float) -> Ended:
    """Return what `fast-downward.py --alias lama-first` makes of the task."""
    with TemporaryDirectory(prefix="peer-") as folder:
        plan = Path(folder) / "plan"
        command = [sys.executable, str(driver()), "--overall-memory-limit", f"{int(memory_mb)}M"]
        command += ["--plan-file", str(plan), "--alias", "lama-first", str(domain), str(problem)]
        reason, seconds = _run(command, folder, limit_s)
        return Ended(plan.read_text(encoding="utf-8") if plan.exists() else None, reason, seconds)


_UNIFIED = """
import resource, sys
from unified_planning.io import PDDLReader, PDDLWriter
from unified_planning.shortcuts import OneshotPlanner, get_environment
get_environment().credits_stream = None
problem = PDDLReader().parse_problem(sys.argv[1], sys.argv[2])
with OneshotPlanner(name="fast-downward") as planner:
    result = planner.solve(problem)
if result.plan is not None:
    PDDLWriter(problem).write_plan(result.plan, sys.argv[3])
"""


def unified_fast_downward(domain: Path, problem: Path, limit_s: float, memory_mb: float) -> Ended:
    """Return what unified-planning's `fast-downward` makes of the task, from its reader to its writer."""
    with TemporaryDirectory(prefix="peer-") as folder:
        plan = Path(folder) / "plan"
        limit = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({int(memory_mb * 2**20)},) * 2)\n"
        command = [sys.executable, "-c", limit + _UNIFIED, str(domain), str(problem), str(plan)]
        reason, seconds = _run(command, folder, limit_s)
        return Ended(plan.read_text(encoding="utf-8") if plan.exists() else None, reason, seconds)


def _run(command: list[str], folder: str, limit_s: float) -> tuple[str, float]:
    """Return why there may be no plan, and the seconds it took; the whole process group is gone afterwards."""
    started_s = time.monotonic()
    process = subprocess.Popen(  # noqa: S603 - our own words and paths, no shell
        command,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        _, said = process.communicate(timeout=limit_s)
        lines = said.decode(errors="replace").strip().splitlines()
        reason = f"ended with code {process.returncode}{': ' + lines[-1] if lines else ''}"
    except subprocess.TimeoutExpired:
        reason = f"no plan within {limit_s:g} s"
    finally:
        seconds = time.monotonic() - started_s
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    return reason, seconds

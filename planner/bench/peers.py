"""What a user could pick instead, run as that user would run it: whole processes, with the same limits."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import psutil

from planner.core import BadInputError


class Ended(NamedTuple):
    """The plan as text if there is one, why there is none, and how long the process took."""

    plan: str | None
    reason: str
    seconds: float


def driver() -> Path:
    """Return Fast Downward's own driver, as its wheel brings it."""
    return _installed("up_fast_downward", "up-fast-downward").parent / "downward" / "fast-downward.py"


def lama_first(domain: Path, problem: Path, limit_s: float, memory_mb: float) -> Ended:
    """Return what `fast-downward.py --alias lama-first` makes of the task."""
    return _driven("lama-first", domain, problem, limit_s, memory_mb)


def lama(domain: Path, problem: Path, limit_s: float, memory_mb: float) -> Ended:
    """Return the last plan of `fast-downward.py --alias lama`, which uses all its time for cheaper plans.

    The seconds are those until its first plan.
    """
    return _driven("lama", domain, problem, limit_s, memory_mb)


def _driven(alias: str, domain: Path, problem: Path, limit_s: float, memory_mb: float) -> Ended:
    command = [sys.executable, str(driver()), "--overall-memory-limit", f"{int(memory_mb)}M"]
    command += ["--plan-file", "plan", "--alias", alias, str(domain), str(problem)]
    return _ended(command, limit_s)


_UNIFIED = """
import sys
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
    return _scripted(_UNIFIED, [str(domain), str(problem), "plan"], limit_s, memory_mb)


def lpg(domain: Path, problem: Path, limit_s: float, memory_mb: float) -> Ended:
    """Return the first plan of LPG-td (Gerevini, Saetti & Serina), the program that `up-lpg` brings."""
    program = str(_installed("up_lpg", "up-lpg").parent / "lpg")
    words = ["-o", str(domain), "-f", str(problem), "-n", "1", "-seed", "1", "-out", "plan"]
    ended = _scripted(
        "import os, sys; os.execv(sys.argv[1], sys.argv[1:])", [program, *words], limit_s, memory_mb
    )
    return ended._replace(plan=None if ended.plan is None else _in_order(ended.plan))


def _in_order(timed: str) -> str:
    """Return the steps of a plan with times (``3: (LOAD A B) [1]``) one after another."""
    steps = re.findall(r"^\s*([\d.]+)\s*:\s*(\(.*\))", timed, re.MULTILINE)
    return "\n".join(step.lower() for _, step in sorted(steps, key=lambda each: float(each[0])))


def pyperplan(domain: Path, problem: Path, limit_s: float, memory_mb: float) -> Ended:
    """Return what pyperplan makes of the task: greedy search with FF and preferred operators."""
    _installed("pyperplan", "pyperplan")
    return _scripted(_PYPERPLAN, [str(domain), str(problem), "plan"], limit_s, memory_mb)


_PYPERPLAN = """
import sys
from pyperplan import planner
plan = planner.search_plan(sys.argv[1], sys.argv[2], planner.SEARCHES["gbf"], planner.HEURISTICS["hff"])
if plan is not None:
    with open(sys.argv[3], "w") as file:
        file.writelines(operator.name + "\\n" for operator in plan)
"""


def mimir(domain: Path, problem: Path, limit_s: float, memory_mb: float) -> Ended:
    """Return what pymimir makes of the task: lifted lazy greedy search with FF."""
    _installed("pymimir", "pymimir")
    return _scripted(_MIMIR, [str(domain), str(problem), "plan"], limit_s, memory_mb)


_MIMIR = """
import sys, pymimir
problem = pymimir.Problem(pymimir.Domain(sys.argv[1]), sys.argv[2])
found = pymimir.gbfs_lazy(problem, problem.get_initial_state(), pymimir.FFHeuristic(problem))
if found.solution is not None:
    with open(sys.argv[3], "w") as file:
        for action in found.solution:
            words = [action.get_action().get_name(), *(each.get_name() for each in action.get_objects())]
            file.write("(" + " ".join(words) + ")\\n")
"""


def _installed(module: str, package: str) -> Path:
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        raise BadInputError(f"{package} is missing. Install it with `pip install {package}`")
    return Path(spec.origin)


def _scripted(code: str, words: list[str], limit_s: float, memory_mb: float) -> Ended:
    """Return what came of the Python code, called with the words and not more memory than that."""
    most_bytes = int(memory_mb * 2**20)
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({most_bytes}, {most_bytes}))\n"
    return _ended([sys.executable, "-c", limit + code, *words], limit_s)


def _ended(command: list[str], limit_s: float) -> Ended:
    """Return what came of the command, which writes `plan`, or `plan.1` and so on, where it runs."""
    with TemporaryDirectory(prefix="peer-") as folder:
        started_s = time.time()
        reason, seconds = _run(command, folder, limit_s)
        plans = sorted([*Path(folder).glob("plan"), *Path(folder).glob("plan.[0-9]*")], key=_number)
        whole = [file for file in plans if file.read_text(encoding="utf-8").strip()]
        if not whole:
            return Ended(None, reason, seconds)
        if len(whole) > 1 and "; cost" not in whole[-1].read_text(encoding="utf-8"):
            whole.pop()  # killed while it wrote
        first_s = whole[0].stat().st_mtime - started_s
        return Ended(
            whole[-1].read_text(encoding="utf-8"),
            reason,
            # A planner that numbers its plans goes on after the first.
            min(seconds, max(first_s, 0.0)) if whole[0].suffix else seconds,
        )


def _number(file: Path) -> int:
    return int(file.suffix[1:] or 0)


def _run(command: list[str], folder: str, limit_s: float) -> tuple[str, float]:
    """Return why there may be no plan, and the seconds it took; all that it started is gone afterwards."""
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
        _kill(process)
    return reason, seconds


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Kill the leader of a process group, the group, and what its members started in sessions of their own."""
    with contextlib.suppress(psutil.Error):
        for stray in psutil.Process(process.pid).children(recursive=True):
            with contextlib.suppress(psutil.Error):
                stray.kill()
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()

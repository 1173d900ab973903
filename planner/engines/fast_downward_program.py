"""Fast Downward's search program, run on a task in finite-domain variables; for jobs only."""

from __future__ import annotations

import functools
import os
import re
import resource
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

BINARIES = Path("downward", "builds", "release", "bin")
# The first search of LAMA (Richter & Westphal, JAIR 2010): lazy greedy search with the FF heuristic and
# the landmark count, every action taken to cost one, and preferring what either heuristic calls helpful.
LAMA_FIRST = (
    "let(landmarks, eval_modify_costs("
    "landmark_sum(lm_factory=lm_reasonable_orders_hps(lm_rhw()), pref=false), cost_type=one), "
    "let(relaxed, eval_modify_costs(ff(), cost_type=one), "
    "lazy_greedy([relaxed, landmarks], preferred=[relaxed, landmarks], "
    "cost_type=one, reopen_closed=false)))"
)


def lama_after(cost: float) -> str:
    """Return LAMA's later searches, for plans that cost less: weighted A* with falling weights."""
    weights = ", ".join(
        f"lazy_wastar([relaxed, landmarks], preferred=[relaxed, landmarks], w={w})" for w in (5, 3, 2, 1)
    )
    return (
        "let(landmarks, eval_modify_costs("
        "landmark_sum(lm_factory=lm_reasonable_orders_hps(lm_rhw()), pref=false), cost_type=plusone), "
        "let(relaxed, eval_modify_costs(ff(), cost_type=plusone), "
        f"iterated([{weights}], repeat_last=true, bound={int(cost)}, pass_bound=true)))"
    )


def optimal_search(has_conditions: bool) -> str:
    """Return A* with LM-cut (Helmert & Domshlak, ICAPS 2009), or with h^max: LM-cut takes no conditional effects."""
    return "astar(hmax())" if has_conditions else "astar(lmcut())"


# Forwards and backwards over sets of states as decision diagrams (SymK: Speck, Mattmüller & Nebel, AAAI 2020).
SYMBOLIC = "sym_bd()"


def lower_bound(said: str) -> float:
    """Return what A* has proved so far that every plan costs at least: the f of its last layer."""
    layers = re.findall(r"^.*\bf = (\d+)", said, re.MULTILINE)
    return float(layers[-1]) if layers else 0.0


# Exit codes of the search program (driver/returncodes.py of Fast Downward).
SOLVED_CODES = (0, 1, 2, 3)
UNSOLVABLE, INCOMPLETE, OUT_OF_MEMORY, OUT_OF_TIME, UNSUPPORTED = 11, 12, (22, 24), (23,), 34


@functools.cache
def binaries() -> Path:
    """Return the folder with the search program and the translator's package."""
    spec = find_spec("up_fast_downward")  # found, not imported: that would import unified-planning
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("Fast Downward is missing: install it with `pip install up-fast-downward`")
    return Path(spec.origin).parent / BINARIES


@functools.cache
def symbolic() -> str | None:
    """Return SymK's search program, which speaks as Fast Downward's does; None if `up-symk` is not installed."""
    spec = find_spec("up_symk")
    if spec is None or spec.origin is None:
        return None
    program = Path(spec.origin).parent / "symk" / "builds" / "release" / "bin" / "downward"
    return str(program) if program.is_file() else None


class Running(NamedTuple):
    """The program at work, and the nameless files that it writes to."""

    pid: int
    log: int
    plan: int


def started(
    task_text: str,
    search: str,
    most_mb: float | None = None,
    *,
    plan_file: str | None = None,
    program: str | None = None,
) -> Running:
    """Start Fast Downward's program, or one that takes the same words, beside this process.

    Plans go to a nameless file that `ended` reads, or else to numbered files of the given name.
    """
    sas, plan, log = (os.memfd_create(name) for name in ("sas", "plan", "log"))
    try:
        with os.fdopen(os.dup(sas), "w") as file:
            file.write(task_text)
        os.lseek(sas, 0, os.SEEK_SET)
        program = program or str(binaries() / "downward")
        pid = os.posix_spawn(
            program,
            [program, "--search", search, "--internal-plan-file", plan_file or f"/dev/fd/{plan}"],
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_DUP2, sas, 0),
                (os.POSIX_SPAWN_DUP2, log, 1),
                (os.POSIX_SPAWN_DUP2, log, 2),
                (os.POSIX_SPAWN_DUP2, plan, plan),
            ],
        )
        if most_mb is not None:
            most_bytes = int(most_mb * 2**20)
            resource.prlimit(pid, resource.RLIMIT_AS, (most_bytes, most_bytes))
    finally:
        os.close(sas)
    return Running(pid, log, plan)


def ended(running: Running) -> tuple[int, str, str]:
    """Wait for its end; return the exit code, what the program said, and its plan file."""
    try:
        _, status = os.waitpid(running.pid, 0)
        return os.waitstatus_to_exitcode(status), _text(running.log), _text(running.plan)
    finally:
        os.close(running.log)
        os.close(running.plan)


def is_exhausted(said: str) -> bool:
    """Return whether a search has looked at all states that can be reached within its bound."""
    return "Completely explored state space" in said


def _text(descriptor: int) -> str:
    size = os.fstat(descriptor).st_size
    return os.pread(descriptor, size, 0).decode(errors="replace")

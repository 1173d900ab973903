"""A second opinion on plans: VAL (Howey, Long & Fox, ICTAI 2004), built by the user from its sources."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.core import BadInputError

LIMIT_S = 120.0

VALID, INVALID, SILENT = "valid", "invalid", "no answer"


def check_program(program: Path) -> None:
    """Raise `BadInputError` unless there is such a program."""
    if not program.is_file():
        raise BadInputError(
            f"--validator: no file {str(program)!r}. Name the program `Validate` of a VAL that you built"
        )


def second_opinion(program: Path, domain: Path, problem: Path, plan: str) -> str:
    """Return whether VAL finds the plan `VALID` or `INVALID`; `SILENT` if it says neither, or not in time."""
    with TemporaryDirectory(prefix="plan-") as folder:
        file = Path(folder) / "plan"
        file.write_text(plan, encoding="utf-8")
        try:
            ended = subprocess.run(  # noqa: S603 - the user's own program, no shell
                [str(program), str(domain), str(problem), str(file)],
                capture_output=True,
                check=False,
                cwd=folder,
                timeout=LIMIT_S,
            )
        except subprocess.TimeoutExpired:
            return SILENT
    said = ended.stdout.decode(errors="replace")
    if "Plan valid" in said:
        return VALID
    failed = ("Plan failed to execute", "Goal not satisfied", "Plan invalid", "Bad plan description")
    return INVALID if any(words in said for words in failed) else SILENT

"""PDDL text to values and back, by our own reader and writer."""

from __future__ import annotations

from pathlib import Path

from planner.core import BadInputError, Task
from planner.pddl.domain_reader import read_domain
from planner.pddl.plans import read_plan, write_plan
from planner.pddl.problem_reader import read_formula, read_problem
from planner.pddl.writer import write_domain, write_effect, write_expression, write_formula, write_problem

__all__ = [
    "read_domain",
    "read_formula",
    "read_plan",
    "read_problem",
    "read_task",
    "read_text",
    "write_domain",
    "write_effect",
    "write_expression",
    "write_formula",
    "write_plan",
    "write_problem",
]


def read_task(domain_path: str | Path, problem_path: str | Path) -> Task:
    """Return the task of the two files; it keeps their text, so that engines get it untouched."""
    domain = read_domain(read_text(domain_path), str(domain_path))
    return read_problem(read_text(problem_path), domain, str(problem_path))


def read_text(path: str | Path) -> str:
    """Return what the file holds, or raise `BadInputError`."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise BadInputError(f"{path}: not UTF-8 text (byte {error.start}). Give a PDDL file") from error
    except OSError as error:
        raise BadInputError(f"{path}: {error.strerror}. Check the path") from error

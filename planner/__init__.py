"""Cairn: from a sentence to a plan to a robot that carries it out.

    >>> import planner
    >>> planner.__all__  # doctest: +NORMALIZE_WHITESPACE
    ['Amendments', 'check', 'converse', 'described', 'from_instruction', 'optimise', 'plan', 'plans', 'repair',
     'run', 'translate']

Importing this package imports nothing heavy; each function brings in what it needs when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from planner.instructed import from_instruction
    from planner.optimising import optimise
    from planner.pipeline import check, converse, described, plan, plans, repair, run, translate
    from planner.talking import Amendments

_HOMES = {
    "Amendments": "planner.talking",
    "from_instruction": "planner.instructed",
    "optimise": "planner.optimising",
}
__all__ = [
    "Amendments",
    "check",
    "converse",
    "described",
    "from_instruction",
    "optimise",
    "plan",
    "plans",
    "repair",
    "run",
    "translate",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'planner' has no attribute {name!r}")
    return getattr(import_module(_HOMES.get(name, "planner.pipeline")), name)

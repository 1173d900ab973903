"""The nine tasks of WaterWorld: which colours to touch, in which order (Furelos-Blanco et al., ICML 2023, section 6)."""

from __future__ import annotations

from functools import cache

from domains import staged
from domains.machine_table import MachineTable, table_of
from planner.core import Hierarchy

COLOURS = ("red", "green", "blue", "cyan", "magenta", "yellow")
BLACK = "black"
FACTS = (*COLOURS, BLACK)  # bit i of a label is fact i

TASKS: staged.Tasks = {
    "rg": (("red",), ("green",)),
    "bc": (("blue",), ("cyan",)),
    "my": (("magenta",), ("yellow",)),
    "rg&bc": (("rg", "bc"),),
    "bc&my": (("bc", "my"),),
    "rg&my": (("rg", "my"),),
    "rgb": (("rg",), ("blue",)),
    "cmy": (("cyan",), ("my",)),
    "rgb&cmy": (("rgb", "cmy"),),
}
LEVELS = {task: staged.level(TASKS, task) for task in TASKS}


@cache
def water_hierarchy(task: str, has_black: bool = False) -> Hierarchy:
    """Return the machine of the task and those it calls; where there are black balls, touching one rejects."""
    return staged.hierarchy(TASKS, task, staged.Style(BLACK if has_black else None, is_strict=True))


@cache
def water_table(task: str | None, has_black: bool = False) -> MachineTable:
    """Return the same as a table over `FACTS`; without a task, one that never ends."""
    return table_of(None if task is None else water_hierarchy(task, has_black), FACTS)

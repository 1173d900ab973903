"""The thirteen tasks of CraftWorld: what to visit, in which order (Furelos-Blanco et al., ICML 2023, section 6)."""

from __future__ import annotations

from functools import cache

from domains import staged
from domains.machine_table import MachineTable, table_of
from planner.core import Hierarchy

ITEMS = (
    "iron",
    "table",
    "cow",
    "sugarcane",
    "wheat",
    "chicken",
    "redstone",
    "rabbit",
    "squid",
    "workbench",
)
LAVA = "lava"
FACTS = (*ITEMS, LAVA)  # bit i of a label is fact i

TASKS: staged.Tasks = {
    "batter": (("wheat", "chicken"), ("table",)),
    "bucket": (("iron",), ("table",)),
    "compass": (("iron", "redstone"), ("workbench",)),
    "leather": (("rabbit",), ("workbench",)),
    "paper": (("sugarcane",), ("workbench",)),
    "quill": (("chicken", "squid"), ("table",)),
    "sugar": (("sugarcane",), ("table",)),
    "book": (("paper", "leather"), ("table",)),
    "map": (("paper", "compass"), ("table",)),
    "milk-bucket": (("bucket",), ("cow",)),
    "book-and-quill": (("book", "quill"),),
    "milk-bucket-and-sugar": (("sugar", "milk-bucket"),),
    "cake": (("batter",), ("milk-bucket-and-sugar",), ("workbench",)),
}
LEVELS = {task: staged.level(TASKS, task) for task in TASKS}


@cache
def craft_hierarchy(task: str, has_lava: bool = False) -> Hierarchy:
    """Return the machine of the task and those it calls; where there is lava, stepping into it rejects."""
    return staged.hierarchy(TASKS, task, staged.Style(LAVA if has_lava else None))


@cache
def craft_table(task: str | None, has_lava: bool = False) -> MachineTable:
    """Return the same as a table over `FACTS`; without a task, one that never ends."""
    return table_of(None if task is None else craft_hierarchy(task, has_lava), FACTS)

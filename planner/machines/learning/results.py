"""What learning comes to: a machine with what is known about it, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from planner.core import Hierarchy
from planner.machines.learning.traces import LabelledTrace


class LearningStatus(Enum):
    """How learning ended."""

    LEARNED = "learned"  # fits all traces, or as many as noise allows; minimal as `minimised` says
    BEST_SO_FAR = "best so far"  # a limit was reached: wrong about some traces, or perhaps not minimal
    CONTRADICTORY = "contradictory"  # no machine fits; `conflict` is a smallest set of traces that shows it
    NONE_SO_SMALL = "none so small"  # no machine with so few nodes and such edges fits: a proof
    GAVE_UP = "gave up"  # a limit was reached before any machine was found


@dataclass(frozen=True)
class Statistics:
    """What learning took."""

    wall_s: float = 0.0
    cpu_s: float = 0.0
    questions: int = 0  # asked of the solver
    traces_used: int = 0  # those that the solver saw; all were checked
    tree_nodes: int = 0  # of the last question
    facts_used: int = 0


@dataclass(frozen=True)
class Sizes:
    """How large a machine is."""

    nodes: int = 0  # besides those that accept or reject
    edges: int = 0
    literals: int = 0

    def __str__(self) -> str:
        return f"{self.nodes} nodes, {self.edges} edges, {self.literals} literals"


@dataclass(frozen=True)
class Learned:
    """The outcome of learning one machine; a hierarchy if and only if LEARNED or BEST_SO_FAR."""

    status: LearningStatus
    reason: str
    hierarchy: Hierarchy | None = None
    minimised: str = ""  # what was minimised, in words
    is_minimal: bool = False  # whether that was proved
    sizes: Sizes = field(default_factory=Sizes)
    wrong: tuple[LabelledTrace, ...] = ()  # traces that the machine contradicts
    conflict: tuple[LabelledTrace, ...] = ()
    solver: str = ""
    statistics: Statistics = field(default_factory=Statistics)

    def __post_init__(self) -> None:
        has_one = self.status in (LearningStatus.LEARNED, LearningStatus.BEST_SO_FAR)
        if has_one != (self.hierarchy is not None):
            raise ValueError(f"learned: status {self.status.value!r} and the hierarchy do not fit")

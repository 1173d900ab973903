"""Hierarchies of reward machines: made from a plan, checked, run, made small, flattened, drawn."""

from planner.machines.builder import Builder
from planner.machines.checks import checked, findings
from planner.machines.compile import from_plan
from planner.machines.compiled import CompiledHierarchy
from planner.machines.draw import to_mermaid, to_svg
from planner.machines.faults import Finding, FindingKind
from planner.machines.flatten import flatten
from planner.machines.minimise import Difference, equivalent, minimise
from planner.machines.run import Frame, LeafEdge, Position, current_subgoal, leaf_edges, start, step
from planner.machines.shaping import Shaping
from planner.machines.text import read_hierarchy, write_hierarchy

__all__ = [
    "Builder",
    "CompiledHierarchy",
    "Difference",
    "Finding",
    "FindingKind",
    "Frame",
    "LeafEdge",
    "Position",
    "Shaping",
    "checked",
    "current_subgoal",
    "equivalent",
    "findings",
    "flatten",
    "from_plan",
    "leaf_edges",
    "minimise",
    "read_hierarchy",
    "start",
    "step",
    "to_mermaid",
    "to_svg",
    "write_hierarchy",
]

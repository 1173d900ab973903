"""Hierarchies of reward machines: made from a plan, checked, run, made small, flattened, drawn."""

from planner.machines.checks import checked, findings
from planner.machines.compile import from_plan
from planner.machines.compiled import CompiledHierarchy
from planner.machines.draw import to_mermaid, to_svg
from planner.machines.faults import Finding, FindingKind
from planner.machines.flatten import flatten
from planner.machines.minimise import Difference, equivalent, minimise
from planner.machines.run import Frame, LeafEdge, Position, current_subgoal, leaf_edges, start, step

__all__ = [
    "CompiledHierarchy",
    "Difference",
    "Finding",
    "FindingKind",
    "Frame",
    "LeafEdge",
    "Position",
    "checked",
    "current_subgoal",
    "equivalent",
    "findings",
    "flatten",
    "from_plan",
    "leaf_edges",
    "minimise",
    "start",
    "step",
    "to_mermaid",
    "to_svg",
]

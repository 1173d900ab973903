"""Hierarchies of reward machines: made from a plan, run, flattened, drawn."""

from planner.machines.compile import from_plan
from planner.machines.draw import to_mermaid, to_svg
from planner.machines.flatten import flatten
from planner.machines.run import Frame, Position, current_subgoal, leaf_edges, start, step

__all__ = [
    "Frame",
    "Position",
    "current_subgoal",
    "flatten",
    "from_plan",
    "leaf_edges",
    "start",
    "step",
    "to_mermaid",
    "to_svg",
]

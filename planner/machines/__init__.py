"""Hierarchies of reward machines: from plans, formulas and text; checked, run, made small, flattened, drawn."""

from planner.machines.builder import Builder
from planner.machines.checks import checked, findings
from planner.machines.compile import in_sequence
from planner.machines.compiled import CompiledHierarchy
from planner.machines.draw import to_svg
from planner.machines.faults import Finding, FindingKind
from planner.machines.flatten import flatten
from planner.machines.from_formula import (
    FormulaMachine,
    FormulaTooLargeError,
    at_first,
    formula_machine,
    from_formula,
    from_rules,
    rules_machine,
    with_end,
)
from planner.machines.graph_text import to_dot, to_mermaid
from planner.machines.minimise import Difference, equivalent, minimise
from planner.machines.plans import from_plan, in_part
from planner.machines.run import Frame, LeafEdge, Position, current_subgoal, leaf_edges, start, step
from planner.machines.shaping import Shaping
from planner.machines.text import read_hierarchy, write_hierarchy
from planner.machines.times import in_time
from planner.machines.to_pddl import product

__all__ = [
    "Builder",
    "CompiledHierarchy",
    "Difference",
    "Finding",
    "FindingKind",
    "FormulaMachine",
    "FormulaTooLargeError",
    "Frame",
    "LeafEdge",
    "Position",
    "Shaping",
    "at_first",
    "checked",
    "current_subgoal",
    "equivalent",
    "findings",
    "flatten",
    "formula_machine",
    "from_formula",
    "from_plan",
    "from_rules",
    "in_part",
    "in_sequence",
    "in_time",
    "leaf_edges",
    "minimise",
    "product",
    "read_hierarchy",
    "rules_machine",
    "start",
    "step",
    "to_dot",
    "to_mermaid",
    "to_svg",
    "with_end",
    "write_hierarchy",
]

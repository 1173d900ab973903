"""Hierarchies as text for other programs that draw: Mermaid state diagrams, and Graphviz' DOT."""

from __future__ import annotations

import re

from planner.core import Hierarchy, RewardMachine
from planner.machines.labels import edge_parts, edge_words, heading, lines_of


def to_mermaid(hierarchy: Hierarchy) -> str:
    """Return a Mermaid state diagram with a composite state for each machine, the root's first."""
    lines = ["stateDiagram-v2", "    direction LR"]
    for number, machine in enumerate(_root_first(hierarchy)):
        ids = {node: f"m{number}_n{index}" for index, node in enumerate(machine.nodes)}
        name = _quoted_for_mermaid(" ".join((machine.name, *machine.parameters)))
        lines.append(f'    state "{name}" as m{number} {{')
        lines += [f'        state "{_quoted_for_mermaid(node)}" as {ids[node]}' for node in machine.nodes]
        lines.append(f"        [*] --> {ids[machine.initial]}")
        for edge in machine.edges:
            label = _quoted_for_mermaid(edge_words(edge))
            lines.append(f"        {ids[edge.source]} --> {ids[edge.target]} : {label}")
        lines += [f"        {ids[node]} --> [*]" for node in sorted(machine.accepting)]
        lines += [f"        class {ids[node]} rejecting" for node in sorted(machine.rejecting)]
        lines.append("    }")
    lines.append("    classDef rejecting fill:#fbe6e3,stroke:#b5493f,stroke-width:2px")
    return "\n".join(lines) + "\n"


def to_dot(hierarchy: Hierarchy) -> str:
    """Return DOT text with a cluster for each machine, the root's first; nodes that accept have two rings."""
    lines = [
        f"digraph {_quoted_for_dot(hierarchy.root)} {{",
        "  rankdir=LR; compound=true; fontname=sans;",
        "  node [shape=ellipse, fontname=sans]; edge [fontname=sans, fontsize=10];",
    ]
    for number, machine in enumerate(_root_first(hierarchy)):
        lines += [f"  subgraph cluster_{number} {{", f"    label={_quoted_for_dot(heading(machine))};"]
        lines += [f"    {line}" for line in _dot_lines(machine, f"m{number}")]
        lines.append("  }")
    return "\n".join([*lines, "}"]) + "\n"


def _dot_lines(machine: RewardMachine, prefix: str) -> list[str]:
    ids = {node: f"{prefix}_n{index}" for index, node in enumerate(machine.nodes)}
    lines = [f"{prefix}_begin [shape=point];", f"{prefix}_begin -> {ids[machine.initial]};"]
    for node in machine.nodes:
        kind = ""
        if node in machine.accepting:
            kind = ", peripheries=2"
        elif node in machine.rejecting:
            kind = ", shape=octagon, style=dashed, color=firebrick"
        lines.append(f"{ids[node]} [label={_quoted_for_dot(node)}{kind}];")
    for edge in machine.edges:
        label = _quoted_for_dot("\n".join(lines_of(edge_parts(edge), 40, 12)))
        kind = ", color=steelblue, penwidth=2" if edge.call is not None else ""
        lines.append(f"{ids[edge.source]} -> {ids[edge.target]} [label={label}{kind}];")
    return lines


def _root_first(hierarchy: Hierarchy) -> list[RewardMachine]:
    return sorted(hierarchy.machines, key=lambda machine: machine.name != hierarchy.root)


def _quoted_for_mermaid(text: str) -> str:
    """Return the text with what Mermaid's grammar gives a meaning written as codes of characters."""
    return re.sub(
        r"[^\w(),.?&+\[\]/ -]|--|\[\*\]", lambda found: "".join(f"#{ord(c)};" for c in found[0]), text
    )


def _quoted_for_dot(text: str) -> str:
    inside = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{inside}"'

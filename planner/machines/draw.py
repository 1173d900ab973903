"""Hierarchies as pictures: a self-contained SVG, and Mermaid text."""

from __future__ import annotations

from html import escape

from planner.core import Edge, Hierarchy, RewardMachine

_STYLE = """
.m{font:13px ui-sans-serif,system-ui,sans-serif}
.m text{fill:#24323d}.m .dim{fill:#66757f;font-size:11px}.m .head{font-weight:600}
.m circle{fill:#eef2f4;stroke:#8fa1ad;stroke-width:1.5}
.m path{stroke:#8fa1ad;stroke-width:1.5;fill:none}
.m rect{fill:#f7f9fa;stroke:#d3dce1}.m rect.call{fill:#e8f0fa;stroke:#b7cbe6}
.m .done circle,.m rect.done{fill:#dff2e4;stroke:#4a8f5c}
.m .live circle,.m rect.live{fill:#ffeccb;stroke:#c9822b;stroke-width:2.5}
"""
_COLUMN, _ROW, _MARGIN = 236, 92, 28
_CHARACTER = 6.9  # mean width of a letter at 13 px


def to_svg(hierarchy: Hierarchy, live: str | None = None, columns: int = 4) -> str:
    """Return the picture: the root as a chain of calls, and below it each machine it calls.

    `live` is the node of the root where a run stands: nodes before it are drawn as done.
    """
    root = hierarchy.by_name[hierarchy.root]
    nodes = _ordered(root)
    lived = nodes.index(live) if live in nodes else -1
    rows = (len(nodes) + columns - 1) // columns
    skills = [machine for machine in hierarchy.machines if machine.name != root.name]
    heights = [_panel_height(machine) for machine in skills]
    width = 2 * _MARGIN + columns * _COLUMN
    top = 52 + rows * _ROW
    height = top + (34 if skills else 0) + sum(heights) + 12 * len(heights) + _MARGIN
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="m" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-label="hierarchy of reward machines">',
        f"<style>{_STYLE}</style>",
        f'<text class="head" x="{_MARGIN}" y="24">{escape(root.name)}: {len(root.edges)} calls</text>',
        *(_root_edge(edge, nodes, columns, lived) for edge in root.edges),
        *(_root_node(root, nodes, number, columns, lived) for number in range(len(nodes))),
    ]
    if skills:
        parts.append(f'<text class="head" x="{_MARGIN}" y="{top + 14}">machines it calls</text>')
    y = top + 30
    for machine, panel in zip(skills, heights, strict=True):
        parts.append(_panel(machine, y, width, panel))
        y += panel + 12
    return "".join([*parts, "</svg>"])


def to_mermaid(hierarchy: Hierarchy) -> str:
    """Return Mermaid state diagram text of the root machine."""
    root = hierarchy.by_name[hierarchy.root]
    lines = ["stateDiagram-v2", f"    [*] --> n{root.nodes.index(root.initial)}"]
    for edge in root.edges:
        label = str(edge.call) if edge.call else str(edge.guard)
        source, target = root.nodes.index(edge.source), root.nodes.index(edge.target)
        lines.append(f"    n{source} --> n{target}: {label}")
    lines += [f"    n{root.nodes.index(node)} --> [*]" for node in sorted(root.accepting)]
    return "\n".join(lines) + "\n"


def _ordered(machine: RewardMachine) -> list[str]:
    """Return the nodes in the order a walk from the first meets them, then those it does not meet."""
    seen = [machine.initial]
    for node in seen:
        seen.extend(
            target
            for target in dict.fromkeys(edge.target for edge in machine.edges_from[node])
            if target not in seen
        )
    return [*seen, *(node for node in machine.nodes if node not in seen)]


def _at(number: int, columns: int) -> tuple[float, float]:
    return _MARGIN + 16 + (number % columns) * _COLUMN, 72 + (number // columns) * _ROW


def _root_node(root: RewardMachine, nodes: list[str], number: int, columns: int, live: int) -> str:
    x, y = _at(number, columns)
    kind = "done" if number < live else "live" if number == live else ""
    ring = f'<circle cx="{x}" cy="{y}" r="12"/>' if nodes[number] in root.accepting else ""
    return (
        f'<g class="{kind}"><circle cx="{x}" cy="{y}" r="16"/>{ring}'
        f'<text x="{x}" y="{y + 4}" text-anchor="middle">{escape(nodes[number][:4])}</text></g>'
    )


def _root_edge(edge: Edge, nodes: list[str], columns: int, live: int) -> str:
    source, target = nodes.index(edge.source), nodes.index(edge.target)
    (x1, y1), (x2, y2) = _at(source, columns), _at(target, columns)
    if y1 == y2 and target == source + 1:
        line = f"M{x1 + 17},{y1} H{x2 - 17}"
    else:  # down to the next row: out to the right, back along the gap between the rows
        turn = y1 + _ROW / 2 + 6
        line = f"M{x1 + 17},{y1} H{x1 + _COLUMN - 24} V{turn} H{x2 - 24} V{y2} H{x2 - 17}"
    kind = "done" if source < live else "live" if source == live else "call"
    label = _cut(str(edge.call) if edge.call else str(edge.guard), _COLUMN - 62)
    wide = len(label) * _CHARACTER + 10
    middle = x1 + 17 + (_COLUMN - 34) / 2
    box = (
        f'<rect class="call {kind}" x="{middle - wide / 2}" y="{y1 - 34}" width="{wide}" height="20" rx="5"/>'
    )
    return (
        f'<path d="{line}"/><path d="M{x2 - 23},{y2 - 4} L{x2 - 17},{y2} L{x2 - 23},{y2 + 4}"/>'
        f'{box}<text x="{middle}" y="{y1 - 20}" text-anchor="middle">{escape(label)}</text>'
    )


def _panel_height(machine: RewardMachine) -> int:
    return 34 + 18 * sum(len(_guard_lines(edge)) for edge in machine.edges)


def _guard_lines(edge: Edge) -> list[str]:
    """Return what the edge waits for, in lines short enough to read."""
    if edge.call is not None:
        return [f"{edge.source} → {edge.target}: {edge.call}"]
    words = [f"{edge.source} → {edge.target} when"]
    lines: list[str] = []
    for index, clause in enumerate(edge.guard.clauses):
        facts = [str(atom) for atom in sorted(clause.holds)]
        facts += [f"not {atom}" for atom in sorted(clause.fails)]
        words.append("or " if index else "")
        for fact in facts or ["true"]:
            if sum(len(word) + 2 for word in words) + len(fact) > 120:
                lines.append("  ".join(filter(None, words)))
                words = ["      "]
            words.append(fact)
    return [*lines, "  ".join(filter(None, words))]


def _panel(machine: RewardMachine, y: float, width: float, height: float) -> str:
    head = machine.name + (f"({', '.join(machine.parameters)})" if machine.parameters else "")
    texts, line = [], y + 40
    for edge in machine.edges:
        for words in _guard_lines(edge):
            texts.append(
                f'<text x="{_MARGIN + 12}" y="{line}" class="dim" xml:space="preserve">'
                f"{escape(_cut(words, width - 90))}</text>"
            )
            line += 18
    return (
        f'<rect x="{_MARGIN}" y="{y}" width="{width - 2 * _MARGIN}" height="{height}" rx="7"/>'
        f'<text x="{_MARGIN + 12}" y="{y + 20}">{escape(head)}</text>{"".join(texts)}'
    )


def _cut(text: str, width: float) -> str:
    fits = int(width / _CHARACTER * (1.0 if width < 300 else 1.18))
    return text if len(text) <= fits else text[: fits - 1] + "…"

"""The picture of any machine: nodes in layers, with a label on each edge."""

from __future__ import annotations

from html import escape

from planner.core import RewardMachine
from planner.machines.chain import chain_of
from planner.machines.labels import CHARACTER, cut, edge_parts, edge_words, lines_of
from planner.machines.layers import Size
from planner.machines.layout import Box, Layout, Route, layout
from planner.machines.lit import Lit, Picture

MARGIN, TOP, BEGINNING = 34.0, 12.0, 30.0
RADIUS, LINE, LETTER = 17.0, 15.0, 6.5  # a letter at 12 px
NAME = 22  # letters of a node's name
FEW, WIDE, NARROW = 3, (40, 12), (32, 4)  # so few edges may have labels of so many letters and lines


def graph_picture(machine: RewardMachine, lit: Lit, limit: float) -> Picture:
    """Return the picture, its layers from left to right if that fits into the limit, else downwards."""
    letters, lines = WIDE if len(machine.edges) <= FEW else NARROW
    labels = [lines_of(edge_parts(edge), letters, lines) for edge in machine.edges]
    sizes = {node: Size(*_node_size(machine, node)) for node in machine.nodes}
    edges = [
        (edge.source, edge.target, _label_size(label))
        for edge, label in zip(machine.edges, labels, strict=True)
    ]
    plan, is_downwards = layout(sizes, machine.initial, edges), False
    if plan.width + 2 * MARGIN > limit:
        downwards = layout(sizes, machine.initial, edges, downwards=True)
        if downwards.width < plan.width:
            plan, is_downwards = downwards, True
    routes = [
        _route(route, "live" if number == lit.edge else "", is_downwards)
        for number, route in enumerate(plan.routes)
    ]
    boxes = [_label(machine, number, label, plan, number == lit.edge) for number, label in enumerate(labels)]
    chain = chain_of(machine) or []
    done = chain[: chain.index(lit.node)] if lit.node in chain else []
    kinds = dict.fromkeys(done, "done") | ({lit.node: "live"} if lit.node is not None else {})
    nodes = [_node(machine, node, plan.nodes[node], kinds.get(node, "")) for node in machine.nodes]
    body = "".join((_beginning(plan.nodes[machine.initial], is_downwards), *routes, *boxes, *nodes))
    top = BEGINNING if is_downwards else TOP
    moved = f'<g transform="translate({MARGIN:g},{top:g})">{body}</g>'
    return Picture(moved, plan.width + 2 * MARGIN, plan.height + top + 14)


def node_words(machine: RewardMachine, node: str) -> str:
    """Return what is written into the node."""
    return cut(f"✕ {node}" if node in machine.rejecting else node, NAME)


def _node_size(machine: RewardMachine, node: str) -> tuple[float, float]:
    return max(2 * RADIUS, len(node_words(machine, node)) * CHARACTER + 24), 2 * RADIUS


def _label_size(lines: tuple[str, ...]) -> Size:
    longest = max(len(lines[0]) * 1.1, *map(len, lines))  # a call stands in the first line, in bold
    return Size(longest * LETTER + 12, len(lines) * LINE + 6)


def _beginning(box: Box, downwards: bool) -> str:
    if downwards:
        end = box.y - box.height / 2
        return f'<circle class="first" cx="{box.x:g}" cy="{end - 22:g}" r="3.5"/>' + _line(
            [(box.x, end - 19), (box.x, end)], "", True
        )
    end = box.x - box.width / 2
    return f'<circle class="first" cx="{end - 26:g}" cy="{box.y:g}" r="3.5"/>' + _line(
        [(end - 23, box.y), (end, box.y)], "", False
    )


def _route(route: Route, kind: str, downwards: bool) -> str:
    points = list(route.points[::-1] if route.is_reversed else route.points)
    return _line(points, kind, downwards)


def _line(points: list[tuple[float, float]], kind: str, downwards: bool) -> str:
    """Return the line with an arrow's head: straight within each pair of points, curved from pair to pair."""
    parts = [f"M{_at(points[0])} L{_at(points[1])}"]
    for (x1, y1), (x2, y2), end in zip(points[1::2], points[2::2], points[3::2], strict=False):
        if downwards:
            bend = f"{x1:.1f},{(y1 + y2) / 2:.1f} {x2:.1f},{(y1 + y2) / 2:.1f}"
        else:
            bend = f"{(x1 + x2) / 2:.1f},{y1:.1f} {(x1 + x2) / 2:.1f},{y2:.1f}"
        parts.append(f"C{bend} {x2:.1f},{y2:.1f} L{_at(end)}")
    (x1, y1), (x, y) = points[max(-3, -len(points))], points[-1]
    back = -7 if (y >= y1 if downwards else x >= x1) else 7
    head = (
        f"M{x - 4:.1f},{y + back:.1f} L{x:.1f},{y:.1f} L{x + 4:.1f},{y + back:.1f}"
        if downwards
        else f"M{x + back:.1f},{y - 4:.1f} L{x:.1f},{y:.1f} L{x + back:.1f},{y + 4:.1f}"
    )
    return f'<g class="edge {kind}"><path d="{" ".join(parts)}"/><path d="{head}"/></g>'


def _at(point: tuple[float, float]) -> str:
    return f"{point[0]:.1f},{point[1]:.1f}"


def _label(machine: RewardMachine, number: int, lines: tuple[str, ...], plan: Layout, is_live: bool) -> str:
    edge, box = machine.edges[number], plan.labels[number]
    state = "live" if is_live else ""
    kind = f"call {state}" if edge.call is not None else f"label {state}"
    x, y = box.x - box.width / 2, box.y - box.height / 2
    texts = []
    for index, line in enumerate(lines):
        weight = ' class="name"' if index == 0 and edge.call is not None else ""
        texts.append(
            f'<text{weight} x="{box.x:.1f}" y="{y + 15 + index * LINE:.1f}" text-anchor="middle">{escape(line)}</text>'
        )
    return (
        f'<g class="say"><title>{escape(f"{edge.source} → {edge.target}: {edge_words(edge)}")}</title>'
        f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}" rx="5"/>'
        f"{''.join(texts)}</g>"
    )


def _node(machine: RewardMachine, node: str, box: Box, kind: str) -> str:
    kinds = [kind, *(["reject"] if node in machine.rejecting else [])]
    rings = [(0, RADIUS)] + ([(4, RADIUS - 4)] if node in machine.accepting else [])
    rects = "".join(
        f'<rect class="node" x="{box.x - box.width / 2 + inset:.1f}" y="{box.y - box.height / 2 + inset:.1f}" '
        f'width="{box.width - 2 * inset:.1f}" height="{box.height - 2 * inset:.1f}" rx="{round_:g}"/>'
        for inset, round_ in rings
    )
    return (
        f'<g class="{" ".join(kinds)}"><title>{escape(node)}</title>{rects}'
        f'<text x="{box.x:.1f}" y="{box.y + 4:.1f}" text-anchor="middle">{escape(node_words(machine, node))}</text></g>'
    )

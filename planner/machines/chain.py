"""The picture of a machine whose nodes follow one another, as those of plans do: a chain that turns like a text."""

from __future__ import annotations

from html import escape

from planner.core import Edge, RewardMachine
from planner.machines.labels import CHARACTER, cut, edge_words
from planner.machines.lit import Lit, Picture

COLUMN, ROW, MARGIN = 236, 92, 28
LETTERS = 4  # of a node's name


def chain_of(machine: RewardMachine) -> list[str] | None:
    """Return the nodes in order, where each but the last has one edge, to the next; None where that is not so."""
    nodes = [machine.initial]
    while leaving := machine.edges_from[nodes[-1]]:
        if len(leaving) > 1 or leaving[0].target in nodes:
            return None
        nodes.append(leaving[0].target)
    is_all = len(nodes) == len(machine.nodes) and not machine.rejecting
    return nodes if is_all else None


def is_plan(machine: RewardMachine) -> bool:
    """Return whether the machine is a chain of calls with names so short that they fit into circles."""
    calls = all(edge.call is not None for edge in machine.edges)
    return calls and chain_of(machine) is not None and max(map(len, machine.nodes)) <= LETTERS


def chain_picture(machine: RewardMachine, lit: Lit, columns: int) -> Picture:
    """Return the picture, so many nodes a row; what lies before the live node is drawn as done."""
    nodes = chain_of(machine) or []
    live = nodes.index(lit.node) if lit.node in nodes else -1
    rows = (len(nodes) + columns - 1) // columns
    edges = [machine.edges_from[node][0] for node in nodes[:-1]]
    body = "".join(
        (
            *(_edge(edge, number, columns, live) for number, edge in enumerate(edges)),
            *(_node(machine, node, number, columns, live) for number, node in enumerate(nodes)),
        )
    )
    return Picture(body, 2 * MARGIN + columns * COLUMN, 28 + rows * ROW)


def _at(number: int, columns: int) -> tuple[float, float]:
    return MARGIN + 16 + (number % columns) * COLUMN, 48 + (number // columns) * ROW


def _node(machine: RewardMachine, node: str, number: int, columns: int, live: int) -> str:
    x, y = _at(number, columns)
    kind = "done" if number < live else "live" if number == live else ""
    ring = f'<circle cx="{x}" cy="{y}" r="12"/>' if node in machine.accepting else ""
    return (
        f'<g class="{kind}"><circle cx="{x}" cy="{y}" r="16"/>{ring}'
        f'<text x="{x}" y="{y + 4}" text-anchor="middle">{escape(node)}</text>'
        f"<title>{escape(node)}</title></g>"
    )


def _edge(edge: Edge, number: int, columns: int, live: int) -> str:
    (x1, y1), (x2, y2) = _at(number, columns), _at(number + 1, columns)
    if y1 == y2:
        line = f"M{x1 + 17},{y1} H{x2 - 17}"
    else:  # down to the next row: out to the right, back along the gap between the rows
        turn = y1 + ROW / 2 + 6
        line = f"M{x1 + 17},{y1} H{x1 + COLUMN - 24} V{turn} H{x2 - 24} V{y2} H{x2 - 17}"
    state = "done" if number < live else "live" if number == live else ""
    kind = f"call {state}" if edge.call is not None else state
    # What a call of a plan pays and waits for is in its title: the chain shows what is called.
    label = cut(str(edge.call) if edge.call else edge_words(edge), int((COLUMN - 62) / CHARACTER))
    wide = len(label) * CHARACTER + 10
    middle = x1 + 17 + (COLUMN - 34) / 2
    return (
        f'<path d="{line}"/><path d="M{x2 - 23},{y2 - 4} L{x2 - 17},{y2} L{x2 - 23},{y2 + 4}"/>'
        f'<g><title>{escape(edge_words(edge))}</title><rect class="{kind}" x="{middle - wide / 2}" y="{y1 - 34}" '
        f'width="{wide}" height="20" rx="5"/>'
        f'<text x="{middle}" y="{y1 - 20}" text-anchor="middle">{escape(label)}</text></g>'
    )

"""Hierarchies as pictures: a self-contained SVG, the root above and the machines it calls below."""

from __future__ import annotations

from html import escape

from planner.core import Hierarchy, RewardMachine
from planner.machines.chain import COLUMN, MARGIN, chain_picture, is_plan
from planner.machines.graph import graph_picture
from planner.machines.labels import CHARACTER, heading
from planner.machines.lit import Lit, Picture, lit_by
from planner.machines.run import Position

_STYLE = """
.m{font:13px ui-sans-serif,system-ui,sans-serif}
.m text{fill:#24323d}.m .head{font-weight:600}.m .say text{font-size:12px}.m .say text.name{font-weight:600}
.m circle,.m rect.node{fill:#eef2f4;stroke:#8fa1ad;stroke-width:1.5}
.m path{stroke:#8fa1ad;stroke-width:1.5;fill:none}
.m rect{fill:#f7f9fa;stroke:#d3dce1}.m rect.label{fill:#fff}.m rect.call{fill:#e8f0fa;stroke:#b7cbe6}
.m .done circle,.m .done rect.node,.m rect.done{fill:#dff2e4;stroke:#4a8f5c}
.m .reject rect.node{fill:#fbe6e3;stroke:#b5493f;stroke-dasharray:4 3}
.m .live circle,.m rect.live,.m .live rect.node{fill:#ffeccb;stroke:#c9822b;stroke-width:2.5}
.m rect.frame.live{fill:#fffaf0}
.m .edge.live path{stroke:#c9822b;stroke-width:2.5}.m circle.first{fill:#8fa1ad}
"""
_APART = 12.0


def to_svg(hierarchy: Hierarchy | RewardMachine, live: str | Position | None = None, columns: int = 4) -> str:
    """Return the picture: the root, and below it each machine of the hierarchy.

    `live` is where a run stands, a node of the root or a whole position: that is lit, with the calls that go on and
    the nodes of the machines called. Of a machine that is a chain, as plans are, what lies before it is drawn as
    done, and so many nodes (`columns`) stand in a row.
    """
    if isinstance(hierarchy, RewardMachine):
        root, others = hierarchy, []
    else:
        root = hierarchy.by_name[hierarchy.root]
        others = [machine for machine in hierarchy.machines if machine.name != root.name]
    lit = lit_by(root.name, live)
    room = 2.0 * MARGIN + max(columns, 4) * COLUMN
    picture = _root(root, lit.get(root.name, Lit()), room, columns)
    panels = [_panel(machine, lit.get(machine.name), room - 2 * MARGIN) for machine in others]
    width = max(picture.width, *(panel.width + 2 * MARGIN for panel in panels), 0)
    height = 24 + picture.height
    parts = [_title(root, 24), _moved(picture.body, 0, 24)]
    if panels:
        below = _shelved(panels, width)
        parts.append(f'<text class="head" x="{MARGIN}" y="{height + 14:g}">machines it calls</text>')
        parts.append(_moved(below.body, MARGIN, height + 28))
        height += below.height + 28 + MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="m" viewBox="0 0 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}" role="img" aria-label="hierarchy of reward machines">'
        f"<style>{_STYLE}</style>{''.join(parts)}</svg>"
    )


def _root(root: RewardMachine, lit: Lit, room: float, columns: int) -> Picture:
    return chain_picture(root, lit, columns) if is_plan(root) else graph_picture(root, lit, room)


def _title(root: RewardMachine, y: float) -> str:
    n_calls = sum(edge.call is not None for edge in root.edges)
    if n_calls == len(root.edges):
        words = f"{n_calls} calls"
    else:
        words = f"{len(root.nodes)} nodes, {len(root.edges)} edges" + (
            f", {n_calls} of them call{'s' if n_calls == 1 else ''}" if n_calls else ""
        )
    return f'<text class="head" x="{MARGIN}" y="{y:g}">{escape(f"{heading(root)}: {words}")}</text>'


def _panel(machine: RewardMachine, lit: Lit | None, room: float) -> Picture:
    """Return the picture of a machine that is called, in a frame under its name."""
    picture = graph_picture(machine, lit or Lit(), room)
    name = heading(machine)
    if lit is not None and lit.args:
        name += f", now ({', '.join(lit.args)})"
    width = max(picture.width, len(name) * CHARACTER + 24)
    height = picture.height + 22
    frame = (
        f'<rect class="{"frame live" if lit else "frame"}" width="{width:g}" height="{height:g}" rx="7"/>'
        f'<text class="head" x="12" y="20">{escape(name)}</text>'
    )
    return Picture(frame + _moved(picture.body, 0, 22), width, height)


def _shelved(panels: list[Picture], room: float) -> Picture:
    """Return the panels in rows, as many in a row as there is room for."""
    x = y = deepest = 0.0
    parts = []
    for panel in panels:
        if x > 0 and x + panel.width > room - 2 * MARGIN:
            x, y, deepest = 0.0, y + deepest + _APART, 0.0
        parts.append(_moved(panel.body, x, y))
        x += panel.width + _APART
        deepest = max(deepest, panel.height)
    return Picture("".join(parts), room, y + deepest)


def _moved(body: str, x: float, y: float) -> str:
    return f'<g transform="translate({x:g},{y:g})">{body}</g>'

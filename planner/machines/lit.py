"""Which parts of a drawing are lit: where a run stands, along the whole stack of calls."""

from __future__ import annotations

from dataclasses import dataclass

from planner.machines.run import Position


@dataclass(frozen=True, slots=True)
class Lit:
    """In one machine: the node where it stands, the number of the edge whose call goes on, and its objects."""

    node: str | None = None
    edge: int | None = None
    args: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """SVG elements around the origin's lower right, and how much room they take."""

    body: str
    width: float
    height: float


def lit_by(root: str, live: str | Position | None) -> dict[str, Lit]:
    """Return what is lit in each machine; `live` is a node of the root or a whole position.

    Calls do not loop, so a machine is on the stack at most once.
    """
    if live is None:
        return {}
    if isinstance(live, str):
        return {root: Lit(live)}
    edges: tuple[int | None, ...] = (*(frame.called_by for frame in live.stack[1:]), None)
    return {
        frame.machine: Lit(frame.node, edge, frame.args)
        for frame, edge in zip(live.stack, edges, strict=True)
    }

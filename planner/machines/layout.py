"""Where the nodes, labels and edges of a machine are drawn.

Within its layer an edge runs straight, and bends only in the gaps between the layers, where nothing else is: so no
edge runs through a node, or through a label but its own.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.machines.layers import Item, Plan, Size, ordered, placed

GAP = 30.0  # between layers
PORTS = 11.0  # between edges that leave a node on one side


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its middle."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Route:
    """An edge: points in pairs (a straight stretch within a layer), and whether it is drawn against its direction."""

    points: tuple[tuple[float, float], ...]
    is_reversed: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """Boxes of nodes and of labels, and routes, the latter two by number of the edge."""

    nodes: Mapping[str, Box]
    labels: tuple[Box, ...]
    routes: tuple[Route, ...]
    width: float
    height: float


def layout(
    nodes: Mapping[str, Size],
    first: str,
    edges: Sequence[tuple[str, str, Size]],
    downwards: bool = False,
) -> Layout:
    """Return the layout of nodes and edges (from, to, size of label), layers from left to right or downwards."""
    plan = Plan(nodes, first, edges, downwards)
    order = ordered(plan.items, plan.n_layers)
    placed(plan.items, order)
    return _Drawing(plan, order).layout()


class _Drawing:
    def __init__(self, plan: Plan, order: list[list[int]]) -> None:
        self.plan = plan
        self.items = plan.items
        self.low = min(item.at - item.wide / 2 for item in self.items)
        self.high = max(item.at + item.wide / 2 for item in self.items)
        self.spans = [max((self.items[number].along for number in layer), default=0.0) for layer in order]
        self.begins: list[float] = []
        end = 0.0
        for span in self.spans:
            self.begins.append(end)
            end += span + (GAP if span else 0.0)
        self.ports = self._ports()

    def layout(self) -> Layout:
        plan = self.plan
        length = max(begin + span for begin, span in zip(self.begins, self.spans, strict=True))
        routes = tuple(
            Route(tuple(self._turned(*point) for point in self._points(number)), plan.is_back[number])
            for number in range(len(plan.ways))
        )
        nodes = {name: self._box(number) for name, number in plan.item_of.items()}
        labels = tuple(self._box(number) for number in plan.label_of)
        return Layout(nodes, labels, routes, *self._turned(length, self.high))

    def _turned(self, along: float, at: float) -> tuple[float, float]:
        return (at - self.low, along) if self.plan.downwards else (along, at - self.low)

    def _middle(self, item: Item) -> float:
        return self.begins[item.layer] + self.spans[item.layer] / 2

    def _box(self, number: int) -> Box:
        item = self.items[number]
        sizes = (item.wide, item.along) if self.plan.downwards else (item.along, item.wide)
        return Box(*self._turned(self._middle(item), item.at), *sizes)

    def _ports(self) -> dict[tuple[int, str], float]:
        """Return how far from the middle of its node each edge begins and ends, by edge and end of it."""
        beside: dict[tuple[int, bool], list[tuple[float, int, str]]] = {}
        for number, (way, (start, end)) in enumerate(zip(self.plan.ways, self.plan.ends, strict=True)):
            beside.setdefault((start, True), []).append((self.items[way[0]].at, number, "first"))
            last = (start, True) if start == end else (end, False)
            beside.setdefault(last, []).append((self.items[way[-1]].at, number, "last"))
        ports = {}
        for (node, _), found in beside.items():
            room = self.items[node].wide * 0.66
            apart = min(PORTS, room / max(1, len(found) - 1))
            for index, (_, number, which) in enumerate(sorted(found)):
                ports[number, which] = (index - (len(found) - 1) / 2) * apart
        return ports

    def _points(self, number: int) -> list[tuple[float, float]]:
        """Return the ends of the straight stretches of an edge, in layers that follow one another."""
        way, (start, end) = self.plan.ways[number], self.plan.ends[number]
        first, last = self.items[start], self.items[end]
        leave, arrive = self.ports[number, "first"], self.ports[number, "last"]
        side = self.begins[first.layer] + self.spans[first.layer]
        points = [(self._middle(first) + _reach(first, leave), first.at + leave), (side, first.at + leave)]
        if start == end:  # there and back again; what is between is behind the label
            label = self.items[way[0]]
            begin, near = self.begins[label.layer], self._middle(label) - label.along / 2
            quarter = label.wide / 4
            points += [(begin, label.at - quarter), (near, label.at - quarter)]
            points += [(near, label.at + quarter), (begin, label.at + quarter)]
            return [
                *points,
                (side, first.at + arrive),
                (self._middle(first) + _reach(first, arrive), first.at + arrive),
            ]
        for passed in map(self.items.__getitem__, way):
            begin = self.begins[passed.layer]
            points += [(begin, passed.at), (begin + self.spans[passed.layer], passed.at)]
        points.append((self.begins[last.layer], last.at + arrive))
        points.append((self._middle(last) - _reach(last, arrive), last.at + arrive))
        return points


def _reach(item: Item, off: float) -> float:
    """Return how far the node, a rectangle with round ends, reaches along the layers, so far off its middle."""
    along, wide = item.along / 2, item.wide / 2
    radius = min(along, wide)
    beyond = abs(off) - (wide - radius)
    return along if beyond <= 0 else along - radius + math.sqrt(max(0.0, radius**2 - beyond**2))

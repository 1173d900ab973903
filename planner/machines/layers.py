"""The layers of a drawing: what stands in which, in an order that has edges cross little, and how far apart.

The method of Sugiyama, Tagawa & Toda (IEEE Trans. SMC 11, 1981), with labels as nodes in layers of their own between
those of the nodes (as in Gansner et al., "A Technique for Drawing Directed Graphs", IEEE TSE 19, 1993, section 5.3).
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

APART = 14.0  # between what is beside each other in a layer
SWEEPS = 12
STRAIGHT = 6.0  # how much more it counts where an edge passes than where something stands


@dataclass(frozen=True, slots=True)
class Size:
    width: float
    height: float


@dataclass(slots=True)
class Item:
    """A node, a label, or where an edge passes a layer; `along` is its size across the layers, `wide` within one."""

    layer: int
    along: float
    wide: float
    before: list[int] = field(default_factory=list)
    after: list[int] = field(default_factory=list)
    at: float = 0.0
    is_passing: bool = False  # nothing stands here, an edge passes


class Plan:
    """The items of a drawing, with which follows which."""

    def __init__(
        self,
        nodes: Mapping[str, Size],
        first: str,
        edges: Sequence[tuple[str, str, Size]],
        downwards: bool,
    ) -> None:
        self.downwards = downwards
        self.is_back = _against(list(nodes), first, edges)
        layer_of = _layers(list(nodes), edges, self.is_back)
        self.n_layers = max(layer_of.values()) + 2
        self.items: list[Item] = []
        self.item_of: dict[str, int] = {}
        for name, size in nodes.items():
            self.item_of[name] = self._add(layer_of[name], size)
        self.ways: list[list[int]] = []  # the items on the way of each edge, without its ends
        self.ends: list[tuple[int, int]] = []
        self.label_of: list[int] = []
        for (source, target, size), is_back in zip(edges, self.is_back, strict=True):
            start, end = (target, source) if is_back else (source, target)
            self._route(self.item_of[start], self.item_of[end], size)

    def _add(self, layer: int, size: Size | None) -> int:
        width, height = (2.0, 2.0) if size is None else (size.width, size.height)
        along, wide = (height, width) if self.downwards else (width, height)
        self.items.append(Item(layer, along, wide, is_passing=size is None))
        return len(self.items) - 1

    def _route(self, start: int, end: int, size: Size) -> None:
        low, high = self.items[start].layer, self.items[end].layer
        if start == end:
            high = low + 2  # the label of an edge back to its node stands in the next layer
        layers = range(low + 1, high)
        labelled = low + 1
        way = [self._add(layer, size if layer == labelled else None) for layer in layers]
        chain = [start, *way] if start == end else [start, *way, end]
        for left, right in pairwise(chain):
            self.items[left].after.append(right)
            self.items[right].before.append(left)
        self.ways.append(way)
        self.ends.append((start, end))
        self.label_of.append(way[0])


def _against(nodes: list[str], first: str, edges: Sequence[tuple[str, str, Size]]) -> list[bool]:
    """Return which edges lead back to a node on the way from the first, so that without them nothing goes round."""
    leaving: dict[str, list[tuple[int, str]]] = {node: [] for node in nodes}
    for number, (source, target, _) in enumerate(edges):
        leaving[source].append((number, target))
    is_back = [target == first and source != first for source, target, _ in edges]
    done: set[str] = set()
    for start in (first, *nodes):
        if start in done:
            continue
        path, waiting = [start], [iter(leaving[start])]
        on_path = {start}
        while waiting:
            following = next(waiting[-1], None)
            if following is None:
                done.add(path[-1])
                on_path.discard(path.pop())
                waiting.pop()
                continue
            number, target = following
            if target in on_path:
                is_back[number] = target != path[-1]
            elif target not in done:
                path.append(target)
                on_path.add(target)
                waiting.append(iter(leaving[target]))
    return is_back


def _layers(nodes: list[str], edges: Sequence[tuple[str, str, Size]], is_back: list[bool]) -> dict[str, int]:
    """Return the layer of each node: twice the length of the longest way to it."""
    followers: dict[str, list[str]] = {node: [] for node in nodes}
    n_before = dict.fromkeys(nodes, 0)
    for (source, target, _), back in zip(edges, is_back, strict=True):
        if source != target:
            start, end = (target, source) if back else (source, target)
            followers[start].append(end)
            n_before[end] += 1
    layer_of = dict.fromkeys(nodes, 0)
    ready = [node for node in nodes if n_before[node] == 0]
    for node in ready:
        for target in followers[node]:
            layer_of[target] = max(layer_of[target], layer_of[node] + 2)
            n_before[target] -= 1
            if n_before[target] == 0:
                ready.append(target)
    return layer_of


def ordered(items: list[Item], n_layers: int) -> list[list[int]]:
    """Return the items of each layer, ordered by the mean place of their neighbours in sweeps to and fro."""
    order: list[list[int]] = [[] for _ in range(n_layers)]
    seen: set[int] = set()
    waiting = [number for number, item in enumerate(items) if not item.before]
    waiting.reverse()
    while waiting:  # depth first: what belongs together begins together
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            order[items[here].layer].append(here)
            waiting.extend(reversed(items[here].after))
    best, fewest = [list(layer) for layer in order], _crossings(items, order)
    for sweep in range(SWEEPS):
        if fewest == 0:
            break
        forward = sweep % 2 == 0
        for layer in range(1, n_layers) if forward else range(n_layers - 2, -1, -1):
            beside = order[layer - 1 if forward else layer + 1]
            place = {number: float(index) for index, number in enumerate(beside)}
            means = {
                number: _mean(items[number], forward, place, float(index))
                for index, number in enumerate(order[layer])
            }
            order[layer].sort(key=means.__getitem__)
        crossings = _crossings(items, order)
        if crossings < fewest:
            best, fewest = [list(layer) for layer in order], crossings
    return best


def _mean(item: Item, forward: bool, place: Mapping[int, float], own: float) -> float:
    near = [place[number] for number in (item.before if forward else item.after) if number in place]
    return sum(near) / len(near) if near else own


def _crossings(items: list[Item], order: list[list[int]]) -> int:
    """Return how often edges cross between one layer and the next."""
    total = 0
    for layer, following in pairwise(order):
        place = {number: index for index, number in enumerate(following)}
        so_far: list[int] = []
        for number in layer:
            for end in sorted(place[other] for other in items[number].after):
                total += len(so_far) - bisect_right(so_far, end)
                insort(so_far, end)
    return total


def placed(items: list[Item], order: list[list[int]]) -> None:
    """Put the items of each layer as near to their neighbours as their order and sizes allow."""
    for layer in order:
        _spread(items, layer, [0.0] * len(layer))
    for sweep in range(2 * SWEEPS):
        layers = order if sweep % 2 == 0 or sweep >= 2 * SWEEPS - 6 else order[::-1]
        for layer in layers:
            wanted = []
            for number in layer:
                item = items[number]
                near = item.before if sweep % 2 == 0 else item.after
                if (
                    sweep >= 2 * SWEEPS - 6
                ):  # at last an edge goes straight on from its label, and bends at its end
                    near = item.before if item.is_passing else [*item.before, *item.after]
                near = near or [number]
                wanted.append(sum(items[other].at for other in near) / len(near))
            _spread(items, layer, wanted)


def _spread(items: list[Item], layer: list[int], wanted: list[float]) -> None:
    """Put the items where they are wanted, moved as little as keeps them apart (least squares, by pooling)."""
    offsets, total = [], 0.0
    for index, number in enumerate(layer):
        if index:
            total += (items[layer[index - 1]].wide + items[number].wide) / 2 + APART
        offsets.append(total)
    pools: list[
        tuple[float, float, int]
    ] = []  # mean of what is wanted, less the offset; its weight; how many
    for number, want, offset in zip(layer, wanted, offsets, strict=True):
        mean, weight, n = want - offset, STRAIGHT if items[number].is_passing else 1.0, 1
        while pools and pools[-1][0] >= mean:
            before, other, m = pools.pop()
            mean = (before * other + mean * weight) / (weight + other)
            weight, n = weight + other, m + n
        pools.append((mean, weight, n))
    means = [mean for mean, _, n in pools for _ in range(n)]
    for number, mean, offset in zip(layer, means, offsets, strict=True):
        items[number].at = mean + offset

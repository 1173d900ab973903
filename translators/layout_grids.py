"""Layouts of places side by side: grids, rings within them, rows, lines, circles, and what is to be marked in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from planner.core import Atom, Predicate, State
from translators.layout_world import NUMBER, NUMBERS, ORDINAL, World, number, numbers, place_in_order
from translators.words import same, words_in

Rows = tuple[tuple[str, ...], ...]
_STEPS = {
    **dict.fromkeys(("right", "east"), (0, 1)),
    **dict.fromkeys(("left", "west"), (0, -1)),
    **dict.fromkeys(("up", "above", "north", "over"), (-1, 0)),
    **dict.fromkeys(("down", "below", "south", "under", "beneath"), (1, 0)),
}
_ARRANGED = r"(?:arranged|laid out|ordered|placed|lined up|standing|lying)"
_GRID = re.compile(
    rf"\b([a-z]+) (?:{_ARRANGED} )?(?:in|into|as|form|make) an? (?:(?:grid|rectangle) (?:with|of) {NUMBER}"
    rf" rows? (?:and|by) {NUMBER} columns?|(\d+) ?(?:x|by) ?(\d+) (?:grid|rectangle))(?:, in {NUMBER} rings?)?"
)
_ROWS = re.compile(
    rf"\b([a-z]+) (?:{_ARRANGED} )?in (?:disconnected|separate|unconnected) rows?\b.*?\b{NUMBER} rows?,"
    rf" each (?:with|of) {NUMBERS}(?: [a-z]+)?(?:, respectively)?",
    re.DOTALL,
)
_LINE = re.compile(rf"\b([a-z]+) {_ARRANGED} in an? (?:straight )?(line|row|circle|ring|loop)\b")
_CORNER = re.compile(
    rf"\b(?:the )*(top|upper|bottom|lower)[- ](left|right)(?:[- ]hand)? corner(?: of the (?:{ORDINAL}"
    rf" ring(?: from the outside)?|grid|rectangle))?"
)
_CELL = re.compile(rf"\b(?:the )?{ORDINAL} row and (?:the )?{ORDINAL} column\b")
_END = re.compile(
    r"\b(?:the )?(?:(leftmost|first) (?:position|place|end|spot)|(rightmost|last) "
    r"(?:position|place|end|spot)|(left) end|(right) end)(?: (?:in|of) the (?:line|row))\b"
)
_AROUND = re.compile(
    rf"\b(?:the )?(?:(top|bottom) of the (?:circle|ring|loop)|position {NUMBER},? counting clockwise from"
    rf" the top(?: of the (?:circle|ring|loop))?)"
)
_AT_EACH = re.compile(
    r"\bat the (start|left end|beginning|right end|end)(?: \([^)]*\))? of each row (?:is|stands|there is)"
    r" an? ([a-z]+)(?:,? (?:each of which has|each with|with|which has) a different ([a-z]+))?"
)


@dataclass(frozen=True, slots=True)
class Board:
    """Places of one kind in rows, from the top and from the left; `is_round` if the one row closes to a circle."""

    kind: str
    rows: Rows
    is_round: bool = False

    def neighbours(self) -> Iterator[tuple[str, str, tuple[int, int]]]:
        """Yield (a place, the one beside it, the step from the first to the second), each pair both ways."""
        for at, row in enumerate(self.rows):
            for left, right in (*pairwise(row), *([(row[-1], row[0])] if self.is_round else [])):
                yield left, right, (0, 1)
                yield right, left, (0, -1)
            if at + 1 < len(self.rows):
                for upper, lower in zip(row, self.rows[at + 1], strict=False):
                    yield upper, lower, (1, 0)
                    yield lower, upper, (-1, 0)

    def ring(self, row: int, column: int) -> int:
        """Return in which ring from the outside the place lies, from 0."""
        return min(row, column, len(self.rows) - 1 - row, len(self.rows[0]) - 1 - column)


@dataclass(frozen=True, slots=True)
class Laid:
    """A board, the facts that make it and what stands on it, the rest of the text, and the world with all things."""

    boards: tuple[Board, ...]
    facts: tuple[Atom, ...]
    rest: str
    world: World


def step_of(predicate: Predicate) -> tuple[int, int] | None:
    """Return the step from the second of its things to the first, where the name is a word for a direction."""
    return next((_STEPS[word] for word in words_in(predicate.name) if word in _STEPS), None)


def laid_out(text: str, world: World) -> Laid | None:
    """Return the board that the text describes; None if it describes none."""
    if found := _ROWS.search(text):
        sizes, is_round = numbers(found[3]), False
    elif found := _GRID.search(text):
        height, width = number(found[2] or found[4]), number(found[3] or found[5])
        sizes, is_round = [width] * height, False
    elif found := _LINE.search(text):
        sizes, is_round = [len(world.of(found[1]))], found[2] not in ("line", "row")
    else:
        return None
    kind = world.kind(found[1])
    places = world.things.get(kind, ())
    if not kind or sum(sizes) != len(places) or 0 in sizes:
        return None
    ends = [sum(sizes[:at]) for at in range(len(sizes) + 1)]
    rows = tuple(places[a:b] for a, b in pairwise(ends))
    is_apart = found.re is _ROWS
    boards = tuple(Board(kind, (row,)) for row in rows) if is_apart else (Board(kind, rows, is_round),)
    facts = tuple(part for board in boards for part in _joined(board, world, text))
    return _with_those_at_ends(Laid(boards, facts, f"{text[: found.start()]}. {text[found.end() :]}", world))


def _joined(board: Board, world: World, text: str) -> Iterator[Atom]:
    """Yield the facts that tell which places are beside which, by direction if the domain knows directions."""
    lasting = list(world.lasting(board.kind))
    directed = [(each, step) for each in lasting if (step := step_of(each)) is not None]
    for one, other, step in board.neighbours():
        if directed:
            yield from (Atom(each.name, (other, one)) for each, its in directed if its == step)
        else:
            yield from (Atom(each.name, (one, other)) for each in lasting)
    for each in () if directed else lasting:
        if any(
            re.search(rf"\b{word}\b[^.]*\bfrom (?:it|them)sel(?:f|ves)\b", text)
            for word in words_in(each.name)
        ):
            yield from (Atom(each.name, (place, place)) for row in board.rows for place in row)


def _with_those_at_ends(laid: Laid) -> Laid:
    """Return the layout with what stands at an end of each of its rows, each perhaps with something of its own."""
    found = _AT_EACH.search(laid.rest)
    if found is None:
        return laid
    rows = [row for board in laid.boards for row in board.rows]
    world = _at_least(_at_least(laid.world, found[2], len(rows)), found[3] or "", len(rows))
    kind, other = world.kind(found[2]), world.kind(found[3] or "")
    at = _between(world, kind, laid.boards[0].kind)
    has = _between(world, kind, other) if other else ""
    if not at or (found[3] and not has):
        return laid
    facts = list(laid.facts)
    for row, who, own in zip(
        rows, world.things[kind], world.things.get(other, world.things[kind]), strict=False
    ):
        facts.append(Atom(at, (who, row[-1 if found[1] in ("right end", "end") else 0])))
        facts += [Atom(has, (who, own))] if has else []
    return replace(
        laid, facts=tuple(facts), rest=f"{laid.rest[: found.start()]} {laid.rest[found.end() :]}", world=world
    )


def _at_least(world: World, noun: str, count: int) -> World:
    """Return the world with at least that many things of the kind that the noun names."""
    kinds = [each.name for each in world.domain.types if noun and same(noun, each.name)]
    kind = world.kind(noun) or next(iter(kinds), "")
    some = list(world.things.get(kind, ()))
    if not kind or len(some) >= count:
        return world
    stem = re.sub(r"\d+$", "", some[0]) if some else kind
    some += [f"{stem}{n + 1}" for n in range(count) if f"{stem}{n + 1}" not in some][: count - len(some)]
    return replace(world, things={**world.things, kind: tuple(some)})


def _between(world: World, kind: str, other: str) -> str:
    """Return the fact that holds between a thing of the one kind and one of the other and that actions change."""
    for each in world.structure.relations:
        kinds = [world.kinds_at(each.predicate, at) for at in range(len(each.parameters))]
        if len(kinds) == 2 and kind in kinds[0] and other in kinds[1]:
            return each.name
    return ""


def placed(text: str, boards: Sequence[Board]) -> str:
    """Return the text with words for places of the board - a corner, a row and column, an end - put as their names."""
    if len(boards) != 1:
        return text
    rows = boards[0].rows
    text = _CORNER.sub(lambda found: _corner(found, rows) or found[0], text)
    text = _CELL.sub(
        lambda found: _cell(rows, place_in_order(found[1]), place_in_order(found[2])) or found[0], text
    )
    if len(rows) == 1:
        row = rows[0]
        text = _END.sub(lambda found: row[0] if found[1] or found[3] else row[-1], text)
        if boards[0].is_round:
            text = _AROUND.sub(lambda found: _around(found, row) or found[0], text)
    return text


def _corner(found: re.Match[str], rows: Rows) -> str:
    depth = place_in_order(found[3]) if found[3] else 0
    if 2 * depth >= min(len(rows), len(rows[0])):
        return ""  # there is no such ring
    down = depth if found[1] in ("top", "upper") else len(rows) - 1 - depth
    return _cell(rows, down, depth if found[2] == "left" else len(rows[0]) - 1 - depth)


def _cell(rows: Rows, row: int, column: int) -> str:
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else ""


def _around(found: re.Match[str], row: Sequence[str]) -> str:
    if found[1]:
        return row[0] if found[1] == "top" else row[len(row) // 2]
    return row[number(found[2])] if number(found[2]) < len(row) else ""


def boards_in(world: World, now: State) -> tuple[Board, ...]:
    """Return the boards that directions between places make, one a connected piece."""
    for kind, places in world.things.items():
        steps = {each.name: step for each in world.lasting(kind) if (step := step_of(each)) is not None}
        if not steps or not any(each.predicate in steps for each in now.facts):
            continue
        beside: dict[str, list[tuple[str, int, int]]] = {place: [] for place in places}
        for each in now.facts:
            if each.predicate in steps and all(arg in beside for arg in each.args):
                down, right = steps[each.predicate]
                beside[each.args[1]].append((each.args[0], down, right))
                beside[each.args[0]].append((each.args[1], -down, -right))
        return tuple(Board(kind, rows) for rows in _pieces(places, beside))
    return ()


def _pieces(places: Sequence[str], beside: dict[str, list[tuple[str, int, int]]]) -> Iterator[Rows]:
    left = set(places)
    for first in places:
        if first not in left:
            continue
        found, waiting = {first: (0, 0)}, [first]
        while waiting:
            here = waiting.pop()
            for there, down, right in beside[here]:
                if there not in found:
                    found[there] = (found[here][0] + down, found[here][1] + right)
                    waiting.append(there)
        left -= found.keys()
        lines: dict[int, list[tuple[int, str]]] = {}
        for place, (row, column) in found.items():
            lines.setdefault(row, []).append((column, place))
        yield tuple(tuple(place for _, place in sorted(lines[row])) for row in sorted(lines))

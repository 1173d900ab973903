"""Layouts of marks on a board: all alike, all different, a checkerboard, a cross, ring by ring, the ends of rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planner.core import Atom, State
from translators.layout_grids import Board
from translators.layout_world import World
from translators.words import same, words_in

_WORD = re.compile(r"[a-z]+")
_CHECKERED = re.compile(r"\b(?:checkerboard|chessboard|chequerboard|checkered|chequered)\b")
_CROSS = re.compile(r"(?<!\w)[\"'“‘]?x[\"'”’]?[- ]?shape\b|\bboth diagonals\b|\bdiagonal cross\b")
_OTHERS = re.compile(
    r"\b(?:every other|all other|the other|the remaining|the rest)\b.*?\b(?:different|another|other|second)\b"
)
_RINGS = re.compile(r"\beach ring\b.*?\b(?:different|its own|own)\b")
_ENDS = re.compile(r"\b(?:both |the )*ends? (?:tiles? )?of (?:each|every) row\b")
_ALIKE = re.compile(r"\b(?:all|every|each)\b.*?\b(?:same|one|single)\b")
_UNLIKE = re.compile(r"\b(?:each|every|all)\b.*?\bdifferent(?:ly)?\b")


def marked(text: str, world: World, boards: Sequence[Board], now: State) -> list[Atom] | None:
    """Return the facts of the pattern of marks that the text asks for on the boards; None if it asks for none."""
    mark = _mark(text, world, boards[0].kind) if boards else None
    if mark is None:
        return None
    name, marks = mark
    pattern = list(_pattern(text, boards, marks, now))
    return [Atom(name, each) for each in pattern] or None


def _mark(text: str, world: World, kind: str) -> tuple[str, tuple[str, ...]] | None:
    """Return the fact that a place has a mark, where a word of the text is one for it, and the marks there are."""
    words = set(_WORD.findall(text))
    for each in world.structure.relations:
        if len(each.parameters) == 2 and kind in world.kinds_at(each.predicate, 0):
            said = any(same(word, own) for word in words for own in words_in(each.name))
            others = sorted(world.kinds_at(each.predicate, 1) - {kind})
            if said and others:
                return each.name, world.things[others[0]]
    return None


def _pattern(
    text: str, boards: Sequence[Board], marks: Sequence[str], now: State
) -> Iterator[tuple[str, str]]:
    """Yield (place, mark) of the pattern; of what takes more marks than there are, nothing."""
    if _ENDS.search(text):
        yield from _ends(boards, marks, now)
        return
    cells = [
        (i, j, place) for board in boards for i, row in enumerate(board.rows) for j, place in enumerate(row)
    ]
    board = boards[0]
    if _UNLIKE.search(text) and not (_CROSS.search(text) or _RINGS.search(text)):
        yield from (
            zip((place for _, _, place in cells), marks, strict=False) if len(marks) >= len(cells) else ()
        )
    elif _CHECKERED.search(text):
        yield from ((place, marks[(i + j) % 2]) for i, j, place in cells if len(marks) > 1)
    elif _RINGS.search(text):
        rings = [(place, board.ring(i, j)) for i, j, place in cells]
        yield from ((place, marks[ring]) for place, ring in rings if max(r for _, r in rings) < len(marks))
    elif _CROSS.search(text):
        for i, j, place in cells:
            if j in (i, len(board.rows[0]) - 1 - i):
                yield place, marks[0]
            elif _OTHERS.search(text) and len(marks) > 1:
                yield place, marks[1]
    elif _ALIKE.search(text) and marks:
        yield from ((place, marks[0]) for _, _, place in cells)


def _ends(boards: Sequence[Board], marks: Sequence[str], now: State) -> Iterator[tuple[str, str]]:
    """Yield the ends of each row with the mark of whoever stands in the row, else the first mark there is."""
    for row in (row for board in boards for row in board.rows):
        here = {arg for each in now.facts for arg in each.args if set(each.args) & set(row)} - set(row)
        own = [arg for each in now.facts if here & set(each.args) for arg in each.args if arg in marks]
        for place in dict.fromkeys((row[0], row[-1])):
            yield place, min(own, key=list(marks).index) if own else marks[0]

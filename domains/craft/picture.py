"""CraftWorld as a picture: pixels, or an SVG."""

from __future__ import annotations

import zlib
from functools import cache

import numpy as np
from numpy.typing import NDArray

from domains.craft.layout import LAVA_CODE, WALL_CODE, Cell, Codes
from domains.craft.sprites import AGENT, COLOURS, FLOOR, SPRITES, WALL
from domains.craft.tasks import FACTS

SQUARES = 10  # a drawing has so many squares in a row
PIXELS_PER_SQUARE = 4


@cache
def _drawing(text: str) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Return the colours (10, 10, 3) of a drawing and where it covers the floor (10, 10)."""
    letters = [list(row) for row in text.split(" ")]
    colours = [
        [tuple(bytes.fromhex(COLOURS.get(letter, "#000000")[1:])) for letter in row] for row in letters
    ]
    return np.array(colours, dtype=np.uint8), np.array(letters) != "."


def pixels(codes: Codes, cell: Cell, heading: int) -> NDArray[np.uint8]:
    """Return the grid (H, W) as a picture (40 H, 40 W, 3)."""
    height, width = codes.shape
    canvas = np.zeros((height * SQUARES, width * SQUARES, 3), dtype=np.uint8)
    for row, column, text in _placed(codes, cell, heading):
        colours, covers = _drawing(text)
        tile = canvas[row * SQUARES : (row + 1) * SQUARES, column * SQUARES : (column + 1) * SQUARES]
        tile[covers] = colours[covers]
    return canvas.repeat(PIXELS_PER_SQUARE, axis=0).repeat(PIXELS_PER_SQUARE, axis=1)


def svg(codes: Codes, cell: Cell, heading: int) -> str:
    """Return the same picture as a self-contained SVG; what lies in a cell is named when pointed at."""
    height, width = codes.shape
    placed = _placed(codes, cell, heading)
    used = list(dict.fromkeys(text for _, _, text in placed))
    shapes = "".join(f'<g id="{_name(text)}">{_squares(text)}</g>' for text in used)
    tiles = "".join(
        f'<use href="#{_name(text)}" x="{column * SQUARES}" y="{row * SQUARES}"/>'
        for row, column, text in placed
    )
    names = "".join(
        f'<rect x="{column * SQUARES}" y="{row * SQUARES}" width="{SQUARES}" height="{SQUARES}" fill-opacity="0">'
        f"<title>{FACTS[codes[row, column] - 1]}</title></rect>"
        for row, column in np.argwhere((codes > 0) & (codes <= LAVA_CODE)).tolist()
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width * SQUARES} {height * SQUARES}" '
        f'width="{width * 40}" height="{height * 40}" shape-rendering="crispEdges" role="img" '
        f'aria-label="CraftWorld"><defs>{shapes}</defs>{tiles}{names}</svg>'
    )


def _placed(codes: Codes, cell: Cell, heading: int) -> list[tuple[int, int, str]]:
    """Return (row, column, drawing), what is below before what is above."""
    found = []
    for row, column in np.ndindex(codes.shape):
        code = int(codes[row, column])
        found.append((row, column, WALL if code == WALL_CODE else FLOOR))
        if 0 < code <= LAVA_CODE:
            found.append((row, column, SPRITES[FACTS[code - 1]]))
    return [*found, (*cell, AGENT[heading])]


@cache
def _name(text: str) -> str:
    # Several pictures may stand on one page, where names are shared: one name is always the same drawing.
    return f"craft-{zlib.crc32(text.encode()):08x}"


def _squares(text: str) -> str:
    """Return the drawing as rectangles: neighbours in a row that share a colour are one."""
    parts = []
    for y, row in enumerate(text.split(" ")):
        x = 0
        while x < len(row):
            length = len(row[x:]) - len(row[x:].lstrip(row[x]))
            if row[x] != ".":
                parts.append(f'<rect x="{x}" y="{y}" width="{length}" height="1" fill="{COLOURS[row[x]]}"/>')
            x += length
    return "".join(parts)

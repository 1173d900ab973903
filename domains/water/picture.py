"""WaterWorld as a picture: pixels, or an SVG. Balls are lit from above on the left; the agent is the white one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from domains.water.box import Box

Disc = tuple[str, float, float]  # colour ("" for the agent), x, y
PAINTS = {
    "red": "#e5383b",
    "green": "#43aa3f",
    "blue": "#3a5fcd",
    "cyan": "#22c1d6",
    "magenta": "#d23fb4",
    "yellow": "#f4c531",
    "black": "#23272e",
    "": "#ffffff",
}
SHALLOW, DEEP, RIM = "#dff1f7", "#b5dbe9", "#1f3d4d"
_AGENT_RIM = 2.5


def _rgb(paint: str) -> NDArray[np.float64]:
    return np.array(list(bytes.fromhex(paint[1:])), dtype=np.float64)


def pixels(discs: Sequence[Disc], box: Box) -> NDArray[np.uint8]:
    """Return the box as a picture (H, W, 3), a pixel a unit, with smooth edges."""
    size = round(box.size)
    across = np.linspace(0.0, 1.0, size)[:, None, None]  # (H, 1, 1)
    canvas = np.broadcast_to(_rgb(SHALLOW) * (1 - across) + _rgb(DEEP) * across, (size, size, 3)).copy()
    for colour, x, y in discs:
        _paint(canvas, x, size - y, box.radius, colour)
    return canvas.round().astype(np.uint8)


def _paint(canvas: NDArray[np.float64], x: float, y: float, radius: float, colour: str) -> None:
    top, left = max(int(y - radius) - 2, 0), max(int(x - radius) - 2, 0)
    part = canvas[top : int(y + radius) + 3, left : int(x + radius) + 3]
    rows, columns = np.indices(part.shape[:2]) + 0.5
    down, right = rows + top - y, columns + left - x
    distance = np.hypot(down, right)
    lit = np.hypot(down + 0.35 * radius, right + 0.35 * radius) / radius  # 0 where the light falls
    shade = np.clip(1.12 - 0.3 * lit, 0.0, 1.12)[..., None]
    shine = 0.55 * np.clip(1.0 - 2.2 * lit, 0.0, 1.0)[..., None]
    paint = np.clip(_rgb(PAINTS[colour]) * shade, 0.0, 255.0) * (1 - shine) + 255.0 * shine
    if colour == "":
        rim = np.clip(distance - (radius - _AGENT_RIM) + 0.5, 0.0, 1.0)[..., None]
        paint = paint * (1 - rim) + _rgb(RIM) * rim
    covers = np.clip(radius - distance + 0.5, 0.0, 1.0)[..., None]
    part[:] = part * (1 - covers) + paint * covers


def svg(discs: Sequence[Disc], box: Box) -> str:
    """Return the same picture as a self-contained SVG; a ball's colour is named when pointed at."""
    gradients = "".join(
        f'<radialGradient id="b{name}" cx=".35" cy=".3" r=".8"><stop offset="0" stop-color="#fff" '
        f'stop-opacity=".75"/><stop offset=".35" stop-color="{paint}"/>'
        f'<stop offset="1" stop-color="{paint}" stop-opacity=".88"/></radialGradient>'
        for name, paint in PAINTS.items()
    )
    balls = "".join(
        f'<circle cx="{x:.1f}" cy="{box.size - y:.1f}" r="{box.radius if name else box.radius - 1:g}" '
        f'fill="url(#b{name})"{_rim(name)}><title>{name or "agent"}</title></circle>'
        for name, x, y in discs
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {box.size:g} {box.size:g}" width="{box.size:g}" '
        f'height="{box.size:g}" role="img" aria-label="WaterWorld"><defs><linearGradient id="w" x2="0" y2="1">'
        f'<stop stop-color="{SHALLOW}"/><stop offset="1" stop-color="{DEEP}"/></linearGradient>{gradients}</defs>'
        f'<rect width="{box.size:g}" height="{box.size:g}" fill="url(#w)"/>{balls}</svg>'
    )


def _rim(name: str) -> str:
    return "" if name else f' stroke="{RIM}" stroke-width="{_AGENT_RIM}"'

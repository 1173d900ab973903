"""A picture as it was seen, enlarged, with what is believed drawn in: hand, cubes with their turns, handles, how sure."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from domains.tabletop.belief import SLIDES_M, Belief
from domains.tabletop.camera import Camera
from domains.tabletop.layout import LEVEL_M
from domains.tabletop.looks import Picture

Float = NDArray[np.float64]
Marks = list[tuple[Float, Float]]  # from where to where, in the world
Colour = tuple[int, int, int]

ENLARGED = 6  # screen pixels a pixel of the picture
_HAND, _CUBES, _HANDLE = (80, 255, 120), ((255, 230, 0), (255, 255, 255)), (255, 140, 255)
_CROSS_M, _FINGER_M, _SIGMAS = 0.012, 0.045, 2.0


def drawn(picture: Picture, belief: Belief, camera: Camera) -> NDArray[np.uint8]:
    """Return the picture six times as wide and high, with lines for what is believed."""
    large = np.repeat(np.repeat(picture, ENLARGED, axis=0), ENLARGED, axis=1)
    for cube in range(belief.sight.n_cubes):
        colour = _CUBES[cube % len(_CUBES)]
        _lines(large, _outline(belief, cube), camera, colour)
        _lines(large, _spread(belief, f"cube{cube}", belief.cube(cube)), camera, colour)
    _lines(large, _fingers(belief), camera, _HAND)
    _lines(large, _spread(belief, "hand", belief.hand[:3]), camera, _HAND)
    for slide in SLIDES_M if belief.sight.has_fixtures else ():
        at = belief.handle(slide)
        _lines(large, [(at - step, at + step) for step in _CROSS_M * np.eye(3)], camera, _HANDLE)
    return large


def _outline(belief: Belief, cube: int) -> Marks:
    """Return the edges of the cube's upper face and of its foot."""
    turn, middle = float(belief.at(f"cube{cube}_turn")[0]), belief.cube(cube)
    half = LEVEL_M / 2
    corners = [
        half * np.array([np.cos(turn + at) * np.sqrt(2), np.sin(turn + at) * np.sqrt(2), 0.0])
        for at in np.pi / 4 + np.pi / 2 * np.arange(4)
    ]
    edges: Marks = []
    for height in (-half, half):
        level = middle + np.array([0.0, 0.0, height])
        edges += [(level + corners[i], level + corners[(i + 1) % 4]) for i in range(4)]
    return edges


def _fingers(belief: Belief) -> Marks:
    """Return a line across the fingers, as long as they are open, and one down the hand."""
    *place, yaw, opening = belief.hand
    at = np.array(place)
    across = np.array([-np.sin(yaw), np.cos(yaw), 0.0]) * _FINGER_M * (1.0 - opening)
    return [(at - across, at + across), (at, at + np.array([0.0, 0.0, 2 * _CROSS_M]))]


def _spread(belief: Belief, thing: str, at: Float) -> Marks:
    """Return an ellipse over the table within which the thing is, at two standard deviations of each coordinate."""
    radii = _SIGMAS * np.array([belief.sigma(f"{thing}_x"), belief.sigma(f"{thing}_y"), 0.0])
    around = np.linspace(0.0, 2 * np.pi, 25)
    points = at + radii * np.stack([np.cos(around), np.sin(around), 0.0 * around], axis=1)
    return list(pairwise(points))


def _lines(large: NDArray[np.uint8], marks: Marks, camera: Camera, colour: Colour) -> None:
    for start, end in marks:
        first, last = camera.pixels(np.stack([start, end])) * ENLARGED
        n_points = 2 + int(np.abs(last - first).max())
        points = np.round(np.linspace(first, last, n_points)).astype(int)
        points = points[np.all((points >= 0) & (points < len(large)), axis=1)]
        large[points[:, 1], points[:, 0]] = colour

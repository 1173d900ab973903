"""Where the camera of the package's visual worlds stands, and what it sees of a point: a pinhole, as in any textbook.

Letters for shapes: N points.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from domains.tabletop.looks import SIDE, Sight

Float = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Camera:
    """Where the camera is (3,), its axes as columns (3, 3): right, up, backwards; and its field of view, upright."""

    place: Float
    axes: Float
    fov_degrees: float = 45.0

    @property
    def focal(self) -> float:
        """How many pixels wide a thing is that is as wide as far away."""
        return float(SIDE / 2 / np.tan(np.radians(self.fov_degrees) / 2))

    def at_height(self, point: Float, height_m: float) -> Float:
        """Return the point (3,) of that height that is seen where this one (3,) is."""
        ray = point - self.place
        moved: Float = self.place + ray * ((height_m - self.place[2]) / ray[2])
        return moved

    def pixels(self, points: Float) -> Float:
        """Return where points (N, 3) are in the picture (N, 2): pixels to the right and down, with parts."""
        right, up, back = ((points - self.place) @ self.axes).T  # (N, 3) -> three of (N,)
        half = SIDE / 2
        return np.stack([half - self.focal * right / back, half + self.focal * up / back], axis=1)


def _camera(place: tuple[float, ...], right: tuple[float, ...], up: tuple[float, ...]) -> Camera:
    across, upwards = np.array(right), np.array(up)
    across /= np.linalg.norm(across)
    upwards -= across * (across @ upwards)  # as mujoco does: the numbers are rounded
    upwards /= np.linalg.norm(upwards)
    return Camera(np.array(place), np.stack([across, upwards, np.cross(across, upwards)], axis=1))


# As the package places its camera `front_pixels`.
_CUBES = _camera((1.053, -0.014, 0.639), (0.0, 1.0, 0.0), (-0.628, 0.001, 0.778))
_SCENE = _camera((0.905, 0.0, 0.762), (0.0, 1.0, 0.0), (-0.771, 0.0, 0.637))


def camera_of(sight: Sight) -> Camera:
    """Return the camera that the table of that sight is seen with."""
    return _SCENE if sight.has_fixtures else _CUBES


CAMERAS: Mapping[str, Camera] = {"cube-single": _CUBES, "cube-double": _CUBES, "scene": _SCENE}

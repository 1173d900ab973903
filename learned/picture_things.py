"""What eyes look for in a picture of the tabletop: hand, cubes, handles and buttons.

Letters for shapes: B batch, K things, D coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from domains.tabletop.belief import BUTTON_TOP_M, BUTTON_XY_M, DRAWER_HANDLE_M, WINDOW_HANDLE_M
from domains.tabletop.looks import Sight


@dataclass(frozen=True)
class Thing:
    """Something to be found in the picture: the coordinates and states it has, how wide a patch it takes, on which plane."""

    name: str
    coordinates: tuple[str, ...]
    states: tuple[str, ...]
    side: int  # of the patch, in pixels
    plane_m: float  # the height at which its ray is cut


def things_of(sight: Sight) -> tuple[Thing, ...]:
    """Return what is to be found, in the order of the network's maps."""
    hand = ("hand_x", "hand_y", "hand_z", "opening", "hand_turn", "hand_heading")
    found = [Thing("hand", hand, (), 28, 0.12)]
    for cube in range(sight.n_cubes):
        names = tuple(f"cube{cube}_{part}" for part in ("x", "y", "z", "turn"))
        found.append(Thing(f"cube{cube}", names, (f"held{cube}",), 14, 0.02))
    if sight.has_fixtures:
        found.append(Thing("drawer", ("drawer",), (), 16, float(DRAWER_HANDLE_M[2])))
        found.append(Thing("window", ("window",), (), 16, float(WINDOW_HANDLE_M[2])))
        for button in range(2):
            height = float(BUTTON_TOP_M[button])
            found.append(Thing(f"button{button}", (f"depth{button}",), (f"button{button}",), 12, height))
    return tuple(found)


def points_of(sight: Sight, coordinates: np.ndarray) -> np.ndarray:
    """Return where the things are (B, K, 3), from coordinates (B, D)."""
    column = {name: coordinates[:, i] for i, name in enumerate(sight.names)}
    fixed = np.zeros(len(coordinates))
    points = []
    for thing in things_of(sight):
        if thing.name == "drawer":
            place = [
                fixed + DRAWER_HANDLE_M[0],
                DRAWER_HANDLE_M[1] - column["drawer"],
                fixed + DRAWER_HANDLE_M[2],
            ]
        elif thing.name == "window":
            place = [
                WINDOW_HANDLE_M[0] + column["window"],
                fixed + WINDOW_HANDLE_M[1],
                fixed + WINDOW_HANDLE_M[2],
            ]
        elif thing.name.startswith("button"):
            button = int(thing.name[-1])
            place = [
                fixed + BUTTON_XY_M[button, 0],
                fixed + BUTTON_XY_M[button, 1],
                fixed + BUTTON_TOP_M[button],
            ]
        else:
            place = [column[f"{thing.name}_{axis}"] for axis in "xyz"]
        points.append(np.stack(place, axis=1))
    return np.stack(points, axis=1)

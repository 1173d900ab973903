"""The arm that sees in pictures: puts what was learned to see and the body that it sees for together."""

from __future__ import annotations

from learned.tabletop_perception import load_eyes
from planner.robots.tabletop_pictures import Config, TabletopPictures


def connect(
    world: str = "cube-single", seed: int = 0, task_id: int | None = None, *, picture_every: int = 0
) -> TabletopPictures:
    """Return the robot before a table, with pictures alone."""
    return TabletopPictures(Config(world, seed, task_id, picture_every=picture_every), load_eyes(world))


def connect_with_arm(
    world: str = "cube-single", seed: int = 0, task_id: int | None = None, *, picture_every: int = 0
) -> TabletopPictures:
    """Return the robot before a table, with pictures and the arm's own sensors."""
    config = Config(world, seed, task_id, senses_arm=True, picture_every=picture_every)
    return TabletopPictures(config, load_eyes(world))

"""WaterWorld: balls that drift in a box, and nine tasks whose machines call one another.

After Furelos-Blanco et al., "Hierarchies of Reward Machines" (ICML 2023, section 6); the world is that of Toro Icarte
et al. ("Using Reward Machines for High-Level Task Specification and Decomposition in Reinforcement Learning", ICML
2018), which is after Karpathy's. Balls bounce off the walls and pass through one another.

- **Actions**: 0 up, 1 down, 2 left, 3 right, 4 nothing; each adds 30 units/s to the agent's velocity, up to 90 along
  each axis. A step is 0.1 s, the box 400 x 400 units, a ball has a radius of 15 and drifts at 30 units/s.
- **Facts** (`FACTS`): red, green, blue, cyan, magenta, yellow (two balls each), black. The colours that the agent
  touches are told when that set changes; while it stays the same, nothing is told.
- **Observation**: float32 of 4 + 4 N numbers from -1 to 1: the agent's x, y (1 is the box's width) and velocity (1 is
  90 units/s), and for each of N balls, in the order of `FACTS`, its place (1 is the box's width) and velocity (1 is
  120 units/s) relative to the agent's.
- **Without and with black balls** (the paper's WOD and WD): `n_black` is 0 or 2; touching one ends every task.
- **Tasks** (`LEVELS` has how deep their calls go): rg, bc, my (one colour, then another); rg&bc, bc&my, rg&my (two of
  these in any order); rgb, cmy; rgb&cmy. `water_hierarchy` has the machines. With `task=None` nothing is paid and only
  time ends an episode.
- **Reward** 1 when the task is done; the episode ends then, at a black ball, and (truncated) after 1000 steps.
- **info**: as in `domains.craft`; `touching` is besides the label of all that is touched now, told or not.

Where we differ: nothing starts within two radii of a wall (in the authors' program a ball may start beyond the upper
ones, and is put back in its first step); another reset is another box (the paper keeps ten, as `n_boxes=10` does); `rgb`
calls `rg` and `cmy` calls `my`, as their curriculum has it (in their program both are flat); numbers are float64 until
they are observed.

>>> env = make_water("rg&bc", n_black=2, seed=0)
>>> env.reset()[0].shape
(60,)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domains.water.tasks import FACTS, LEVELS, TASKS, water_hierarchy, water_table

if TYPE_CHECKING:
    from domains.water.batch import WaterBatch
    from domains.water.env import WaterEnv

__all__ = ["FACTS", "LEVELS", "TASKS", "make_water", "make_water_batch", "water_hierarchy", "water_table"]


def make_water(
    task: str | None = "rg",
    *,
    n_black: int = 0,
    seed: int | None = None,
    n_boxes: int = 0,
    max_steps: int = 1000,
) -> WaterEnv:
    """Return one environment; with a seed, all its resets follow from that."""
    from domains.water.box import Box  # noqa: PLC0415 - gymnasium and numpy are slow to import
    from domains.water.env import WaterEnv  # noqa: PLC0415

    env = WaterEnv(task, Box(n_black=n_black), n_boxes=n_boxes, max_steps=max_steps)
    if seed is not None:
        env.reset(seed=seed)
    return env


def make_water_batch(
    task: str | None = "rg",
    n_envs: int = 64,
    *,
    n_black: int = 0,
    seed: int | None = None,
    n_boxes: int = 0,
    max_steps: int = 1000,
) -> WaterBatch:
    """Return B environments at once; with a seed s, run i is `make_water(..., seed=s + i)`."""
    from domains.water.batch import WaterBatch  # noqa: PLC0415 - gymnasium and numpy are slow to import
    from domains.water.box import Box  # noqa: PLC0415

    batch = WaterBatch(task, Box(n_black=n_black), n_envs, n_boxes=n_boxes, max_steps=max_steps)
    if seed is not None:
        batch.reset(seed=seed)
    return batch

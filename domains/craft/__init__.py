"""CraftWorld: a grid with things to visit, and thirteen tasks whose machines call one another.

After Furelos-Blanco et al., "Hierarchies of Reward Machines" (ICML 2023, section 6), whose grid is after Andreas et
al. ("Modular Multitask Reinforcement Learning with Policy Sketches", ICML 2017). Nothing is carried: a thing is
"used" by stepping on it, and the order of visits is the task.

- **Actions**: 0 turn left, 1 turn right, 2 go ahead. Into a wall one does not go; on everything else one can stand.
- **Facts** (`FACTS`): iron, table, cow, sugarcane, wheat, chicken, redstone, rabbit, squid, workbench, lava. What lies
  in a cell is told once, when the agent enters it: turning, or walking into a wall, tells nothing.
- **Observations**: "grid", "compact" or "place"; their shapes are in `domains.craft.observing`.
- **Layouts**: "open" (the paper's OP: 7 x 7 with its walls, one thing of each kind), "open-lava" (OPL: and one cell of
  lava), "rooms" (FR: 13 x 13, four rooms, one or two of each kind), "rooms-lava" (FRL: and four cells of lava).
- **Tasks** (`LEVELS` has how deep their calls go): batter, bucket, compass, leather, paper, quill, sugar; book, map,
  milk-bucket; book-and-quill, milk-bucket-and-sugar; cake. `craft_hierarchy` has the machines. With `task=None`
  nothing is paid and only time ends an episode.
- **Reward** 1 when the task is done; the episode ends then, in lava, and (truncated) after 1000 steps.
- **info**: one run has `facts` (a frozenset of `Atom`), `label` (the same as a number, bit i for fact i) and `success`;
  B runs have `labels` (`domains.machine_table.facts_of` turns one into facts), `nodes` (of the flat machine `craft_table`)
  and `success` as arrays (B,), all of the step just made, and where runs ended `final_obs` with the mask `_final_obs`.

Where we differ: things in adjacent cells of one kind are told twice (the paper's traces drop an observation that
equals the last); another reset is another grid (the paper keeps ten and returns to them, as `n_grids=10` does).

>>> env = make_craft("paper", "open", seed=0)
>>> seen, told = env.reset()
>>> sorted(told)
['facts', 'label', 'success']
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from domains.craft.tasks import FACTS, LEVELS, TASKS, craft_hierarchy, craft_table

if TYPE_CHECKING:
    from domains.craft.batch import CraftBatch
    from domains.craft.env import CraftEnv

__all__ = ["FACTS", "LEVELS", "TASKS", "craft_hierarchy", "craft_table", "make_craft", "make_craft_batch"]


def make_craft(
    task: str | None = "batter",
    layout: str = "open",
    *,
    seed: int | None = None,
    observe: str = "grid",
    n_grids: int = 0,
    max_steps: int = 1000,
) -> CraftEnv:
    """Return one environment; with a seed, all its resets follow from that."""
    from domains.craft.env import CraftEnv  # noqa: PLC0415 - gymnasium is slow to import

    env = CraftEnv(task, layout, observe=observe, n_grids=n_grids, max_steps=max_steps)
    if seed is not None:
        env.reset(seed=seed)
    return env


def make_craft_batch(  # noqa: PLR0913 - each is a thing that users set, by name
    task: str | None = "batter",
    layout: str = "open",
    n_envs: int = 64,
    *,
    seed: int | None = None,
    observe: str = "grid",
    n_grids: int = 0,
    max_steps: int = 1000,
    copy: bool = True,
) -> CraftBatch:
    """Return B environments at once; with a seed s, run i is `make_craft(..., seed=s + i)`.

    Without `copy`, an array of observations is good until the next step: twice as fast, or more, with many runs.
    """
    from domains.craft.batch import CraftBatch  # noqa: PLC0415 - gymnasium is slow to import

    batch = CraftBatch(task, layout, n_envs, observe=observe, n_grids=n_grids, max_steps=max_steps, copy=copy)
    if seed is not None:
        batch.reset(seed=seed)
    return batch

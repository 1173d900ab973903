"""How many steps a second the worlds of reward machines take on one core, one by one and many at once.

Actions are random and drawn before the clock runs; runs that end begin anew, which is part of the time, as are
observations, labels, the machine and the reward.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from domains.craft import make_craft, make_craft_batch
from domains.water import make_water, make_water_batch

N_ENVS = (64, 256, 1024)
_N_ACTIONS_DRAWN = 512
SECONDS = 1.0  # a row


@dataclass(frozen=True)
class Case:
    """One world with one task, as a row of the table."""

    world: str
    setting: str
    task: str
    n_actions: int
    single: Callable[[int], Any]  # of a seed
    batch: Callable[[int, int], Any]  # of a seed and B


def cases() -> list[Case]:
    """Return what is measured: the deepest task of each world, on its smallest and its largest setting."""
    craft = [_craft(layout, observe) for layout in ("open", "rooms-lava") for observe in ("grid", "compact")]
    return [*craft, *(_water(n_black) for n_black in (0, 2))]


def _craft(layout: str, observe: str) -> Case:
    return Case(
        "craft",
        f"{layout}, {observe}",
        "cake",
        3,
        lambda seed: make_craft("cake", layout, seed=seed, observe=observe),
        lambda seed, n_envs: make_craft_batch("cake", layout, n_envs, seed=seed, observe=observe),
    )


def _water(n_black: int) -> Case:
    return Case(
        "water",
        f"{n_black} black balls",
        "rgb&cmy",
        5,
        lambda seed: make_water("rgb&cmy", n_black=n_black, seed=seed),
        lambda seed, n_envs: make_water_batch("rgb&cmy", n_envs, n_black=n_black, seed=seed),
    )


def run_worlds(seconds: float = SECONDS, seed: int = 0) -> list[dict[str, Any]]:
    """Return a row for each case and number of environments, JSON values; each row takes that many seconds."""
    rows = []
    for case in cases():
        named = {"world": case.world, "setting": case.setting, "task": case.task}
        rows.append({**named, "n_envs": 1, "steps_per_s": round(_one(case, seconds, seed))})
        rows += [{**named, "n_envs": n, "steps_per_s": round(_many(case, n, seconds, seed))} for n in N_ENVS]
    return rows


def _one(case: Case, seconds: float, seed: int) -> float:
    env = case.single(seed)
    env.reset()
    actions = np.random.default_rng(seed).integers(case.n_actions, size=_N_ACTIONS_DRAWN).tolist()
    n_steps, began_s = 0, time.perf_counter()
    while time.perf_counter() - began_s < seconds:
        _, _, terminated, truncated, _ = env.step(actions[n_steps % _N_ACTIONS_DRAWN])
        n_steps += 1
        if terminated or truncated:
            env.reset()
    return n_steps / (time.perf_counter() - began_s)


def _many(case: Case, n_envs: int, seconds: float, seed: int) -> float:
    batch = case.batch(seed, n_envs)
    actions = np.random.default_rng(seed).integers(case.n_actions, size=(_N_ACTIONS_DRAWN, n_envs))
    n_steps, began_s = 0, time.perf_counter()
    while time.perf_counter() - began_s < seconds:
        batch.step(actions[n_steps % _N_ACTIONS_DRAWN])
        n_steps += 1
    return n_steps * n_envs / (time.perf_counter() - began_s)


def worlds(arguments: argparse.Namespace) -> dict[str, Any]:  # noqa: ARG001 - what every part of a suite takes
    """Return the rows with a `summary`, as a part of a suite has it."""
    rows = run_worlds()
    best = {
        name: max(row["steps_per_s"] for row in rows if row["world"] == name) for name in ("craft", "water")
    }
    slowest = min(row["steps_per_s"] for row in rows if row["n_envs"] == max(N_ENVS))
    return {
        "summary": f"steps/s on one core, {max(N_ENVS)} at once: at least {slowest:,}; best {best['craft']:,} in craft, "
        f"{best['water']:,} in water",
        "rows": rows,
    }


def table(rows: list[dict[str, Any]]) -> str:
    """Return the rows as text, a line for each setting.

    >>> print(table([{"world": "craft", "setting": "open", "task": "cake", "n_envs": 1, "steps_per_s": 20000}]))
    world  setting               task          B = 1
    craft  open                  cake         20,000
    """
    counts = sorted({row["n_envs"] for row in rows})
    lines = [
        f"{'world':<6} {'setting':<21} {'task':<8}" + "".join(f"{f'B = {n}':>11}" for n in counts),
    ]
    for world, setting, task in dict.fromkeys((r["world"], r["setting"], r["task"]) for r in rows):
        mine = {row["n_envs"]: row for row in rows if (row["world"], row["setting"]) == (world, setting)}
        figures = "".join(f"{mine[n]['steps_per_s']:>11,}" for n in counts)
        lines.append(f"{world:<6} {setting:<21} {task:<8}{figures}")
    return "\n".join(lines)

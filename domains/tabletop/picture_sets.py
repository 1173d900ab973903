"""Pictures with what is really there: of random tables along the teachers' ways, and of the same with things moved.

Some of the pictures show a moment of a skill as it is carried out, with noise and mishaps; for the others whatever
the hand does not hold is put elsewhere first, or the hand, the simulator's state being set for one picture and put back.
To set a state and draw it costs less than to get there, and what lies where then tells nothing of where the hand is.

Letters for shapes: N pictures, T steps, D coordinates, L states.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domains.tabletop.coarse import coarsen
from domains.tabletop.env import (
    CUBE_SIZE_M,
    DRAWER_CENTRE_OPEN,
    DRAWER_OPEN_M,
    WINDOW_OPEN_M,
    TabletopEnv,
)
from domains.tabletop.layout import DRAWER_X_M
from domains.tabletop.looks import SIDE, SIGHTS
from domains.tabletop.oracles import is_done, is_held, teach
from domains.tabletop.rendering import rendering_problem
from domains.tabletop.situations import bounds, free_spot, mishap, next_target, teleport, tidy
from planner.core.errors import BadInputError
from planner.core.execution import Target

Float = NDArray[np.float64]
_MADE_BY = ("coarse", "env", "looks", "oracles", "picture_sets", "situations")


@dataclass(frozen=True)
class Config:
    world: str = "cube-single"
    n_tables: int = 60
    n_pictures: int = 40  # a table
    limit_steps: int = 50  # a call of a skill that takes longer is broken off
    every_steps: float = 3.5  # between pictures, on average
    p_moved: float = 0.6  # chance that things are put elsewhere for a picture
    p_teleport: float = 0.35  # chance that a call starts with the hand somewhere else
    p_mishap: float = 0.01
    noise: tuple[float, ...] = (0.0, 0.1, 0.2, 0.4)
    cell_m: float = 0.005  # see `coarse`; 0: drawn as the package does

    def __post_init__(self) -> None:
        if self.world not in SIGHTS:
            raise BadInputError(f"no eyes for world {self.world!r}; there are for {', '.join(SIGHTS)}")


@dataclass(frozen=True, eq=False)
class PictureSet:
    """Pictures (N, 64, 64, 3), coordinates (N, D) and states (N, L) in them, and the table that each is of (N,).

    Beside them what the hand did at each step: before it (T, 5), the action (T, 5), after it (T, 5); x, y, z, yaw, opening.
    """

    pictures: NDArray[np.uint8]
    coordinates: Float
    states: Float
    tables: NDArray[np.int64]
    steps: Float  # (T, 3, 5)


def make(config: Config, seed: int, folder: Path, progress: Callable[[int, int], None]) -> PictureSet:
    """Return the set, table by table; what of it lies in the folder is not made again.

    The same settings and seed give the same set. `progress` is told how many tables are done, of how many.
    """
    home = folder / "tabletop-pictures" / f"{config.world}-{_key(config, seed)}"
    home.mkdir(parents=True, exist_ok=True)
    described = {
        "config": asdict(config),
        "seed": seed,
        "mujoco": version("mujoco"),
        "ogbench": version("ogbench"),
    }
    (home / "config.json").write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")
    files = [home / f"table-{table}.npz" for table in range(config.n_tables)]
    env: TabletopEnv | None = None
    for table, file in enumerate(files):
        if not file.exists():
            env = env or _env(config)
            arrays = _one_table(env, config, np.random.default_rng([seed, table]))
            unfinished = file.with_suffix(".new.npz")
            np.savez(unfinished, **arrays)  # type: ignore[arg-type]
            unfinished.replace(file)
        progress(table + 1, config.n_tables)
    if env is not None:
        env.close()
    return _joined(files)


def _key(config: Config, seed: int) -> str:
    """Return a name for what made the set: the settings, but for how many, and the text of the code."""
    settings = {**asdict(config), "n_tables": "any"}
    made_by = hashlib.sha256(f"{settings} {seed}".encode())
    for name in _MADE_BY:
        made_by.update((Path(__file__).parent / f"{name}.py").read_bytes())
    return made_by.hexdigest()[:12]


def _env(config: Config) -> TabletopEnv:
    problem = rendering_problem()
    if problem is not None:
        raise BadInputError(problem)
    env = TabletopEnv(config.world, render_size=(SIDE, SIDE), camera="front_pixels")
    if config.cell_m:
        coarsen(env.model, config.cell_m)
    return env


def _joined(files: list[Path]) -> PictureSet:
    parts: list[dict[str, Any]] = []
    for file in files:
        with np.load(file) as kept:
            parts.append(dict(kept))
    joined = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    tables = np.repeat(np.arange(len(parts)), [len(part["pictures"]) for part in parts])
    return PictureSet(
        joined["pictures"],
        joined["coordinates"].astype(np.float64),
        joined["states"].astype(np.float64),
        tables,
        joined["steps"].astype(np.float64),
    )


def _one_table(env: TabletopEnv, config: Config, rng: np.random.Generator) -> dict[str, NDArray[Any]]:
    """Return what was seen on one table, until there are enough pictures."""
    env.reset(seed=int(rng.integers(2**31)), options={"random": True})
    seen = _Gathered(env, config, rng)
    target: Target | None = None
    done = False
    seen.picture()
    while len(seen.pictures) < config.n_pictures:
        tidy(env, rng)
        target = next_target(env, rng, target, done)
        if target.skill != "place" and rng.random() < config.p_teleport:
            teleport(env, rng)
        done = _call(seen, target)
    return seen.arrays()


def _call(seen: _Gathered, target: Target) -> bool:
    """Have the teacher pursue the target, with noise; return whether it was reached."""
    env, config, rng = seen.env, seen.config, seen.rng
    noise, drift = float(rng.choice(config.noise)), np.zeros(5)
    done, n_after = False, 0
    for _ in range(config.limit_steps):
        now = env.observe()
        done = is_done(now, target)
        n_after += done
        if n_after > 3 or len(seen.pictures) >= config.n_pictures:
            break
        drift = 0.7 * drift + noise * rng.normal(size=5) * np.array([1.0, 1.0, 1.0, 0.7, 0.4])
        seen.step(teach(now, target) + drift)
        if rng.random() < config.p_mishap:
            mishap(env, target, rng)
        if rng.random() < 1.0 / config.every_steps:
            seen.picture()
    return done


class _Gathered:
    """What was seen on one table so far."""

    def __init__(self, env: TabletopEnv, config: Config, rng: np.random.Generator) -> None:
        self.env, self.config, self.rng = env, config, rng
        self.sight = SIGHTS[config.world]
        self.pictures: list[NDArray[np.uint8]] = []
        self.coordinates: list[Float] = []
        self.states: list[Float] = []
        self.steps: list[Float] = []

    def step(self, action: Float) -> None:
        before = _hand(self.env)
        self.env.step(action)
        self.steps.append(np.stack([before, np.clip(action, -1.0, 1.0), _hand(self.env)]))

    def picture(self) -> None:
        if self.rng.random() < self.config.p_moved:
            before = self.env.kept()
            move_things(self.env, self.rng)
            self._take()
            self.env.put_back(before)
        else:
            self._take()

    def _take(self) -> None:
        seen = self.env.observe()
        self.pictures.append(self.env.render())
        self.coordinates.append(self.sight.coordinates(seen))
        self.states.append(self.sight.state_of(seen))

    def arrays(self) -> dict[str, NDArray[Any]]:
        return {
            "pictures": np.stack(self.pictures),
            "coordinates": np.stack(self.coordinates).astype(np.float32),
            "states": np.stack(self.states).astype(np.float32),
            "steps": np.stack(self.steps).astype(np.float32),
        }


def _hand(env: TabletopEnv) -> Float:
    seen = env.observe()
    return np.array([*seen["effector_pos"], seen["effector_yaw"][0], seen["gripper_opening"][0]])


def move_things(env: TabletopEnv, rng: np.random.Generator) -> None:
    """Put whatever the hand does not hold somewhere else: cubes anywhere, drawer and window at any place, the hand too."""
    seen = env.observe()
    if env.has_fixtures:
        env.set_buttons(rng.integers(2, size=2).astype(np.float64))
        env.set_drawer(_place_of_slide(DRAWER_OPEN_M, rng))
        env.set_window(_place_of_slide(WINDOW_OPEN_M, rng))
    for cube in range(env.n_cubes):
        if not is_held(seen, cube) and rng.random() < 0.85:
            env.move_cube(cube, _place_for(env, cube, rng), float(rng.uniform(-np.pi, np.pi)))
    if rng.random() < 0.7 and not any(is_held(seen, cube) for cube in range(env.n_cubes)):
        env.move_hand(_place_of_hand(env, rng), float(rng.uniform(-np.pi, np.pi)))


def _place_of_hand(env: TabletopEnv, rng: np.random.Generator) -> Float:
    """Return a place anywhere over the table, often around or above a cube."""
    cubes, reach_y = env.observe()["cube_pos"], 0.2 if env.has_fixtures else 0.33
    if rng.random() < 0.4:
        place = cubes[int(rng.integers(len(cubes)))] + np.array(
            [*rng.normal(0.0, 0.015, 2), rng.choice([0.0, rng.uniform(0.0, 0.12)])]
        )
        beside: Float = np.clip(place, [0.25, -0.35, 0.02], [0.6, 0.35, 0.35])
        return beside
    anywhere: Float = rng.uniform([0.25, -reach_y, 0.03], [0.6, reach_y, 0.35])
    return anywhere


def _place_of_slide(open_m: float, rng: np.random.Generator) -> float:
    return float(rng.choice([0.0, open_m, rng.uniform(min(open_m, 0.0), max(open_m, 0.0))]))


def _place_for(env: TabletopEnv, cube: int, rng: np.random.Generator) -> Float:
    """Return a place: on the table, on another cube, in the drawer, now and then in the air."""
    seen, kind = env.observe(), rng.random()
    low, high = bounds(env)
    if env.has_fixtures and kind < 0.3:
        behind = float(rng.uniform(0.117, 0.222))
        if seen["drawer_pos"][0] > -0.05 and rng.random() < 0.5:
            behind = float(rng.uniform(0.115, 0.13))  # it slides to the front as the drawer is shut
        return np.array(
            [
                DRAWER_X_M + rng.uniform(-0.04, 0.04),
                seen["drawer_handle_pos"][1] - behind,
                DRAWER_CENTRE_OPEN[2],
            ]
        )
    others = [c for i, c in enumerate(seen["cube_pos"]) if i != cube and c[2] < 0.03]
    if others and kind < 0.25:
        below: Float = others[int(rng.integers(len(others)))]
        below[:2] += rng.uniform(-0.015, 0.015, 2)
        below[2] += CUBE_SIZE_M
        return below
    for _ in range(30):
        place = np.array([*rng.uniform(low - 0.02, high + 0.02), CUBE_SIZE_M / 2])
        if free_spot(env, place, cube, gap_m=0.042):
            break
    if rng.random() < 0.08:
        place[2] += rng.uniform(0.0, 0.2)
    return place

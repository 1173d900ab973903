"""Play in ogbench's arm worlds, made as the package makes its own sets of play (Park et al., ICLR 2025, appendix on data).

A script that knows the world is given one random target after the other - a cube to a place or onto another cube, a
button, the drawer, the window - and follows a plan made beforehand, with noise that lasts a few steps on it. Nothing of
the targets is kept: a row holds the package's own observation and the action, as in its sets. The last row of an episode
is only where the row before led to.

The package's procedure leaves its generators unseeded. Here each episode has seeds of its own, so that equal settings
give equal sets and a smaller set is the beginning of a larger one.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from importlib.metadata import version
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domains.data_folder import Made
from planner.core.errors import BadInputError, nearest

Floats = NDArray[np.float32]

# Between which chances an episode draws its own of putting a cube onto another one.
_P_STACK: Mapping[str, tuple[float, float]] = {
    "cube-double": (0.0, 0.25),
    "cube-triple": (0.05, 0.35),
    "cube-quadruple": (0.1, 0.5),
    "cube-octuple": (0.0, 0.35),
}
_ONE_CUBE, _ELSEWHERE = 0.0, 0.5
# Episodes of the package's own sets of play. That of eight cubes is a hundred times larger than those of one and two.
PUBLISHED_EPISODES: Mapping[str, int] = {
    "cube-single": 1000,
    "cube-double": 1000,
    "cube-triple": 3000,
    "cube-quadruple": 5000,
    "cube-octuple": 100_000,
    "scene": 1000,
    "puzzle-3x3": 1000,
    "puzzle-4x4": 1000,
    "puzzle-4x5": 3000,
    "puzzle-4x6": 5000,
}
WORLDS = tuple(PUBLISHED_EPISODES)
_CUBE_QPOS = slice(14, 17)  # where the scene's cube stands, in the simulator's positions
_RIGHT_M, _LEFT_M, _IN_DRAWER_M = 0.29, -0.3, (0.06, 0.08)


@dataclass(frozen=True)
class Settings:
    """`n_rows` an episode and the noise are those of the package's own sets."""

    world: str
    n_episodes: int
    n_rows: int = 1001
    noise: float = 0.1  # on the plan: parts of 5 cm, 0.3 rad and the whole way of the gripper
    smoothing: float = 0.5  # steps
    seed: int = 0

    def __post_init__(self) -> None:
        if self.world not in WORLDS:
            raise BadInputError(f"no world with play is called {self.world!r}{nearest(self.world, WORLDS)}")
        if self.n_episodes < 1 or self.n_rows < 2 or min(self.noise, self.smoothing, self.seed) < 0:
            raise BadInputError(
                "play needs an episode or more of two rows or more, and noise, smoothing and seed of 0 or more; got "
                f"{self.n_episodes}, {self.n_rows}, {self.noise:g}, {self.smoothing:g} and {self.seed}"
            )

    @property
    def name(self) -> str:
        """What a folder with the set is called."""
        return f"{self.world}-play-{self.n_episodes}x{self.n_rows}-seed{self.seed}"


@dataclass(frozen=True, eq=False)
class _Episode:
    seen: list[Any]
    done: list[Any]
    cube_places: NDArray[np.float64]  # (T, 3); what it holds elsewhere than in the scene is of no use


def make(settings: Settings, on_episode: Callable[[int], None] = lambda n: None) -> Made:
    """Return the set. Equal settings give equal sets, whatever was drawn before."""
    inner = _simulator(settings.world)
    scripts = _scripts(inner, settings)
    episodes: list[_Episode] = []
    n_refused = 0
    with _numpys_own_chance_kept():
        for number in range(settings.n_episodes):
            attempt = 0
            episode = _episode(inner, scripts, settings, (number, attempt))
            while settings.world == "scene" and not _is_in_view(episode):
                attempt += 1
                episode = _episode(inner, scripts, settings, (number, attempt))
            n_refused += attempt
            episodes.append(episode)
            on_episode(number + 1)
    described = {
        "made": settings.name,
        "settings": asdict(settings),
        "episodes_refused": n_refused,
        "packages": {name: version(name) for name in ("ogbench", "mujoco", "numpy", "scipy")},
    }
    ends = np.arange(1, settings.n_episodes + 1, dtype=np.int64) * settings.n_rows - 1
    seen = np.array([row for each in episodes for row in each.seen], dtype=np.float32)
    actions = np.array([row for each in episodes for row in each.done], dtype=np.float32)
    return Made(seen, actions, ends, described)


def _simulator(world: str) -> Any:
    """Return ogbench's own environment of the world, which draws targets of its own; imported late."""
    from ogbench.manipspace.envs.cube_env import CubeEnv  # noqa: PLC0415
    from ogbench.manipspace.envs.puzzle_env import PuzzleEnv  # noqa: PLC0415
    from ogbench.manipspace.envs.scene_env import SceneEnv  # noqa: PLC0415

    family, _, kind = world.partition("-")
    maker = {"cube": CubeEnv, "puzzle": PuzzleEnv, "scene": SceneEnv}[family]
    return maker(kind or "scene", terminate_at_goal=False, mode="data_collection", visualize_info=False)


def _scripts(inner: Any, settings: Settings) -> dict[str, Any]:
    """Return what follows a plan for each kind of target of the world."""
    from ogbench.manipspace.oracles.plan.button_plan import ButtonPlanOracle  # noqa: PLC0415
    from ogbench.manipspace.oracles.plan.cube_plan import CubePlanOracle  # noqa: PLC0415
    from ogbench.manipspace.oracles.plan.drawer_plan import DrawerPlanOracle  # noqa: PLC0415
    from ogbench.manipspace.oracles.plan.window_plan import WindowPlanOracle  # noqa: PLC0415

    how = {"env": inner, "noise": settings.noise, "noise_smoothing": settings.smoothing}
    if settings.world.startswith("puzzle"):
        return {"button": ButtonPlanOracle(gripper_always_closed=True, **how)}
    if settings.world.startswith("cube"):
        return {"cube": CubePlanOracle(**how)}
    makers = {
        "cube": CubePlanOracle,
        "button": ButtonPlanOracle,
        "drawer": DrawerPlanOracle,
        "window": WindowPlanOracle,
    }
    return {name: maker(**how) for name, maker in makers.items()}


def _episode(inner: Any, scripts: Mapping[str, Any], settings: Settings, which: tuple[int, int]) -> _Episode:
    """Return one episode, `which` being its number and how many of that number were refused."""
    for_world, for_script = np.random.SeedSequence([settings.seed, *which]).generate_state(2)
    np.random.seed(for_script)
    with warnings.catch_warnings():  # gymnasium's, about the number type of ogbench's action space
        warnings.simplefilter("ignore", UserWarning)
        seen, told = inner.reset(seed=int(for_world))
    p_stack = _p_stack(settings.world)
    script = scripts[told["privileged/target_task"]]
    script.reset(seen, told)
    rows = _Episode([], [], np.zeros((settings.n_rows, 3)))
    for row in range(settings.n_rows):
        np.random.rand()
        action = np.clip(np.array(script.select_action(seen, told)), -1, 1)
        after, _, _, _, told = inner.step(action)
        if script.done:
            seen_then, told_then = inner.set_new_target(p_stack=p_stack)
            script = scripts[told_then["privileged/target_task"]]
            script.reset(seen_then, told_then)
        rows.seen.append(seen)
        rows.done.append(action)
        rows.cube_places[row] = told["prev_qpos"][_CUBE_QPOS] if settings.world == "scene" else 0.0
        seen = after
    return rows


def _p_stack(world: str) -> float:
    if world in _P_STACK:
        return float(np.random.uniform(*_P_STACK[world]))
    return _ONE_CUBE if world == "cube-single" else _ELSEWHERE


def _is_in_view(episode: _Episode) -> bool:
    """Return whether the scene's cube stayed where it can be seen, or in the drawer: the package's own test."""
    _, y_m, z_m = episode.cube_places.T  # each (T,)
    is_low_or_high = (z_m < _IN_DRAWER_M[0]) | (z_m > _IN_DRAWER_M[1])
    return not (np.any(y_m >= _RIGHT_M) or np.any((y_m <= _LEFT_M) & is_low_or_high))


@contextmanager
def _numpys_own_chance_kept() -> Iterator[None]:
    """Leave numpy's global generator as it was found."""
    before = np.random.get_state()
    try:
        yield
    finally:
        np.random.set_state(before)

"""How often an actor brings about a skill's target, and in how many steps, on tables it has not seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from domains.tabletop.demonstrations import Actor
from domains.tabletop.env import TabletopEnv
from domains.tabletop.oracles import is_done, top_cubes
from domains.tabletop.situations import SKILLS, pick_target, place_target, stow, target_of
from planner.core.execution import Target

_LIMIT_STEPS = 100
_WORLDS = {
    "pick": ("cube-quadruple", "scene"),
    "place": ("cube-quadruple", "scene"),
    "reach": ("cube-triple", "scene"),
}


@dataclass(frozen=True)
class SkillScore:
    """How a skill did: the part of the calls that reached their target, and the mean steps of those."""

    n_calls: int
    success_rate: float
    mean_steps: float

    def __str__(self) -> str:
        return f"{100 * self.success_rate:.1f} % of {self.n_calls} calls, {self.mean_steps:.1f} steps"


def evaluate(actor: Actor, seed: int, n_calls: int, progress: Callable[[str], None]) -> dict[str, SkillScore]:
    """Return the score of every skill; a pick that fails is not counted against the place after it."""
    envs = {world: TabletopEnv(world) for world in ("cube-quadruple", "cube-triple", "scene")}
    scores = {}
    for skill in SKILLS:
        worlds = _WORLDS.get(skill, ("scene",))
        steps: list[int | None] = []
        for call in range(n_calls):
            env = envs[worlds[call % len(worlds)]]
            rng = np.random.default_rng([seed, SKILLS.index(skill), call])
            env.reset(seed=int(rng.integers(2**31)), options={"random": True})
            steps.append(_one_call(env, skill, actor, rng))
        taken = [n for n in steps if n is not None]
        scores[skill] = SkillScore(n_calls, len(taken) / n_calls, round(sum(taken) / max(len(taken), 1), 1))
        progress(f"{skill}: {scores[skill]}")
    return scores


def _one_call(env: TabletopEnv, skill: str, actor: Actor, rng: np.random.Generator) -> int | None:
    """Return the steps a call took, or None if it did not reach its target."""
    if skill == "place":
        item = int(rng.choice(list(top_cubes(env.observe()))))
        for _ in range(2):
            if run_call(env, pick_target(env.observe(), item, rng), actor) is not None:
                break
        return run_call(env, place_target(env, env.observe(), item, rng), actor)
    if skill == "slide":
        env.unlock()
    if skill == "pick":
        stow(env, rng)
    return run_call(env, target_of(skill, env, env.observe(), rng), actor)


def run_call(env: TabletopEnv, target: Target, actor: Actor) -> int | None:
    """Return after how many steps the target was reached, or None if it was not within the limit."""
    for step in range(_LIMIT_STEPS):
        seen = env.observe()
        if is_done(seen, target):
            return step
        env.step(actor(seen, target))
    return None

"""The simulated arm before a table, seen in 64x64 pictures alone.

Between looks it reckons with the actions that it sent. It looks every few steps, oftener where the hand is near things;
again at the next step where a look was unsure or contradicted what was believed; and before it believes that any fact has
changed. Where looks say that the hand stays though it was sent on, something holds it, and it rises for a moment. What the
simulator knows is only asked by whoever judges: `success`, `first_success_step`, `truth`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from domains.disturber import Disturber
from domains.ogbench_arm import CONTROL_STEP_S, N_OFFICIAL_TASKS
from domains.tabletop.belief import Belief, first, fused, reckoned, with_hand
from domains.tabletop.camera import CAMERAS
from domains.tabletop.disturbances import disturber
from domains.tabletop.drawn import drawn
from domains.tabletop.env import TabletopEnv
from domains.tabletop.grounding import ground
from domains.tabletop.hindered import Moment, is_caught
from domains.tabletop.layout import Spot, named_spots, own_spots, spots_as_arrays
from domains.tabletop.looks import SIDE, Look, Picture, Sight
from domains.tabletop.motion import Motion
from domains.tabletop.official import official_goal, official_spots
from domains.tabletop.problem import first_spots, grounded
from domains.tabletop.rendering import rendering_problem
from domains.tabletop.seen import arrays_of, goal_of, only, sigmas_of
from planner.core.errors import BadInputError
from planner.core.execution import Array, Observation
from planner.core.formula import Formula
from planner.core.task import State

_STOP_STEPS = 3
_HOLD_STILL_Z, _WITHDRAW_Z = 0.12, 1.0
_N_MOMENTS = 12
_RISE_STEPS = 6  # 10 cm: from behind the window's handle to above it


class Sighted(Protocol):
    """Eyes: from a picture to a look, and how the hand moves between looks."""

    @property
    def motion(self) -> Motion: ...

    def __call__(self, picture: Picture) -> Look: ...


@dataclass(frozen=True)
class Config:
    world: str = "cube-single"
    seed: int = 0
    task_id: int | None = None  # an official task; None: a random table
    senses_arm: bool = False  # whether the arm's own sensors are read, beside the pictures
    picture_every: int = 0  # keep what was seen at every so many control steps; 0: nothing
    look_every: int = 6  # control steps, with nothing near the hand
    look_near: int = 3  # ... and near things, or with a cube in hand
    near_m: float = 0.09
    unsure_m: float = 0.012  # one standard deviation, from where a look was unsure
    still_m: float = 0.01  # a cube at rest is seen so far from where it was seen before


class TabletopPictures:
    """Fits the seam `Robot`. It remembers what it believes, and why it looked."""

    def __init__(self, config: Config, eyes: Sighted) -> None:
        problem = rendering_problem()
        if problem is not None:
            raise BadInputError(f"{problem}. Use --robot tabletop-sim, which needs no pictures")
        self.env = TabletopEnv(config.world, render_size=(SIDE, SIDE), camera="front_pixels")
        self.config, self.eyes = config, eyes
        self.sight = Sight(self.env.n_cubes, self.env.has_fixtures)
        self.begin(config.seed, config.task_id)

    def begin(self, seed: int, task_id: int | None = None) -> None:
        """Begin anew, as freshly connected: an official task, or a random table."""
        if task_id is not None and not 1 <= task_id <= N_OFFICIAL_TASKS:
            raise BadInputError(f"official tasks are 1..{N_OFFICIAL_TASKS}, got {task_id}")
        self.config = replace(self.config, seed=seed, task_id=task_id)
        self.n_steps, self.n_looks, self.looked_at = 0, 0, 0
        self.first_success_step: int | None = None
        self.pictures: list[NDArray[np.uint8]] = []
        self.looks: list[tuple[Look, dict[str, Array]]] = []  # with what was there, for who judges
        self._sent: Array = np.zeros(3)  # how far the hand was sent, in all
        self._moments: list[Moment] = []  # the last looks at the hand
        self._n_rising = 0  # control steps for which it still rises
        is_official = task_id is not None
        self.env.reset(seed=seed, options={"task_id": task_id} if is_official else {"random": True})
        self._goal = goal_of(self._eyed(self.env.goal_picture(seed))) if is_official else None
        self._told: tuple[str, ...] = ()
        self._again, self._again_at = "", 0  # why to look again, and at which step
        self._is_doubted = (
            False  # whether the last look contradicted where a thing is believed to be: no fact changes then
        )
        self.belief: Belief = first(self._look("at the beginning"))
        if self.config.senses_arm:
            self.belief = with_hand(self.belief, self.env.observe())
        arrays = self._arrays_now()
        fixed = official_spots(self._goal[0], arrays) if self._goal else named_spots(self.env.has_fixtures)
        self._spots: Mapping[str, Spot] = first_spots(fixed, own_spots(self.env.n_cubes), arrays)
        self._arrays: Mapping[str, Array] = arrays
        self._state: State = ground(arrays, None, self._spots)
        self._keep_picture()

    # --- looking ----------------------------------------------------------------------------------------------

    def _eyed(self, picture: Picture) -> Look:
        return only(self.eyes(picture), self.sight)

    def _look(self, why: str) -> Look:
        """Return a look at the table as it is now."""
        look = self._eyed(self.env.render())
        self.n_looks, self.looked_at = self.n_looks + 1, self.n_steps
        self.looks.append((look, self.env.observe()))
        if why:
            self._told = (*self._told, f"looked {why}")
        return look

    def _see(self, why: str) -> None:
        """Look, and put what is believed right."""
        look = self._look(why)
        self._rise_if_caught(look)
        self.belief, doubted = fused(self.belief, look)
        unsure = [
            thing for thing, sigma_m in sigmas_of(self.belief).items() if sigma_m > self.config.unsure_m
        ]
        self._again = ""
        self._is_doubted = any(not name.startswith(("hand", "opening")) for name in doubted)
        if doubted:
            self._again, self._again_at = f"again: {', '.join(doubted)} not as expected", self.n_steps + 1
        elif unsure:
            self._again, self._again_at = f"again: unsure of {', '.join(unsure)}", self.n_steps + 2
        if self.config.senses_arm:
            self.belief = with_hand(self.belief, self.env.observe())

    def _rise_if_caught(self, look: Look) -> None:
        """Begin to rise where something holds the hand."""
        now = Moment(self.n_steps, self._sent, look.place("hand")[0])
        self._moments = [*self._moments[-_N_MOMENTS:], now]
        if is_caught(self._moments):
            self._n_rising, self._moments = _RISE_STEPS, []
            self._told = (*self._told, "looked and rose: the hand did not go where it was sent")

    def _why_look(self) -> str | None:
        """Return why to look now, "" for the ordinary turn, or None where there is no need."""
        since = self.n_steps - self.looked_at
        if since == 0:
            return None
        if self._again and self.n_steps >= self._again_at:
            return self._again
        if since >= (self.config.look_near if self._is_near() else self.config.look_every):
            return ""
        arrays = self._arrays_now()
        expected = ground(arrays, self._state, self._spots)
        if expected.facts != self._state.facts:
            changed = sorted(str(fact) for fact in expected.facts ^ self._state.facts)
            return f"again: is it so? {', '.join(changed[:3])}"
        return None

    def _is_near(self) -> bool:
        """Return whether the hand holds something, or is near a thing that it could touch."""
        arrays = self._arrays_now()
        things = [*arrays["cube_pos"]]
        if self.env.has_fixtures:
            things += [*arrays["button_top_pos"], arrays["drawer_handle_pos"], arrays["window_handle_pos"]]
        off = np.linalg.norm(np.array(things) - arrays["effector_pos"], axis=1)
        return bool(off.min() < self.config.near_m)

    def _arrays_now(self) -> dict[str, Array]:
        arrays = arrays_of(self.belief, self.n_steps * CONTROL_STEP_S)
        if self.config.senses_arm:
            arrays["gripper_opening"] = self.belief.hand[4:]
            arrays["gripper_contact"] = self.env.observe()["gripper_contact"]
        return arrays

    # --- the seam ---------------------------------------------------------------------------------------------

    def observe(self) -> Observation:
        """Return what is believed now, with the facts in it; look first where that is due."""
        why = self._why_look()
        if why is not None:
            self._see(why)
        arrays = self._arrays_now()
        if not self._is_doubted:
            self._state, self._spots = grounded(
                arrays, self._arrays, self._state, self._spots, self.config.still_m
            )
        self._arrays = arrays
        told, self._told = self._told, ()
        return Observation(
            self.n_steps * CONTROL_STEP_S, {**arrays, **spots_as_arrays(self._spots)}, self._state, told
        )

    def apply(self, action: Array) -> None:
        """Carry out one control step of 0.05 s, and reckon with it."""
        if self._n_rising:
            self._n_rising -= 1
            action = np.array([0.0, 0.0, _WITHDRAW_Z, 0.0, action[4]])
        self.env.step(action)
        self.n_steps += 1
        self.belief = reckoned(self.belief, action, self.eyes.motion)
        self._sent = self._sent + self.belief.last_step[:3]
        if self.config.senses_arm:
            self.belief = with_hand(self.belief, self.env.observe())
        if self.first_success_step is None and self.success:
            self.first_success_step = self.n_steps
        if self.config.picture_every and self.n_steps % self.config.picture_every == 0:
            self._keep_picture()

    def stop(self) -> None:
        """Come to rest, keeping the fingers as they are; withdraw upwards where something could not be seen well."""
        is_closed = float(self._arrays["gripper_opening"][0]) > 0.4
        rise = _WITHDRAW_Z if self._again else _HOLD_STILL_Z
        for _ in range(_STOP_STEPS):
            self.apply(np.array([0.0, 0.0, rise, 0.0, 1.0 if is_closed else -1.0]))

    # --- judging and drawing ----------------------------------------------------------------------------------

    @property
    def success(self) -> bool:
        """Whether the official goal holds now, by the package's own test; always False on a random table."""
        return self.env.success

    @property
    def goal(self) -> Formula | None:
        """The goal that the task's picture of it shows, over our facts; None on a random table."""
        return official_goal(*self._goal) if self._goal is not None else None

    def disturber(self, probability: float, seed: int = 0) -> Disturber:
        """Return what disturbs this table, with the given probability a subgoal."""
        return disturber(self.env, probability, np.random.default_rng([seed, self.config.seed]))

    def picture(self) -> NDArray[np.uint8]:
        """Return the picture that is seen now, enlarged (384, 384, 3), with what is believed drawn in."""
        return drawn(self.env.render(), self.belief, CAMERAS[self.config.world])

    def close(self) -> None:
        """Free the renderer."""
        self.env.close()

    def _keep_picture(self) -> None:
        if self.config.picture_every:
            self.pictures.append(self.picture())

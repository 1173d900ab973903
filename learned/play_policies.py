"""The policies learned from play: the same networks as those taught by demonstrations, with weights of their own.

Nothing in play shows what to do where play never was, and a network that once drifted there stayed: in a corner of the
table, turning its wrist. So a target pursued for long in vain is left for a while, and the hand goes back to the middle of
where hands are in play. When it does so is a rule; how it moves there is fitted to play.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from domains.tabletop.situations import SKILLS
from learned import puzzle_press, tabletop_skills
from learned.goal_conditioned_bc import Network, load
from planner.core.errors import BadInputError
from planner.core.execution import Target
from planner.core.seams import Policy

TABLETOP_WEIGHTS = tabletop_skills.WEIGHTS / "play"
PUZZLE_WEIGHTS = puzzle_press.WEIGHTS / "play"
BACK = "back"  # the name of the network that leads back, beside those of the skills

Float = NDArray[np.float64]
Seen = Mapping[str, Float]

_PATIENCE_STEPS = 55  # nine in ten calls of any skill are done by then
_BACK_STEPS = 20  # from any edge of the table to its middle
_SHUT_GRIP = 0.3


class Patient:
    """A policy that goes back for a while from a target it has pursued for long in vain; fits the seam `Policy`.

    It counts the steps since the thing to be done, or the thing to do it to, changed; a run begun anew begins that too.
    """

    def __init__(self, skills: Policy, back: Network) -> None:
        self.skills, self.back = skills, back
        self._pursued: tuple[str, int] | None = None
        self._n_steps, self._last_s = 0, 0.0

    def act(self, observation: Seen, target: Target) -> Float:
        """Return the action (5,), each entry within -1 and 1."""
        now_s = float(observation["time_s"][0])
        if (target.skill, target.item) != self._pursued or now_s < self._last_s:
            self._pursued, self._n_steps = (target.skill, target.item), 0
        self._last_s = now_s
        step = self._n_steps % (_PATIENCE_STEPS + _BACK_STEPS)
        self._n_steps += 1
        if step < _PATIENCE_STEPS:
            return self.skills.act(observation, target)
        is_shut = float(observation["gripper_opening"][0]) > _SHUT_GRIP
        return np.append(self.back(pose_of(observation)), 1.0 if is_shut else -1.0)  # what it holds it keeps


def pose_of(seen: Seen) -> Float:
    """Return where the hand is and how it is turned, (4,); or (N, 4) of many rows."""
    return np.concatenate([seen["effector_pos"], seen["effector_yaw"]], axis=-1)


def features_of(seen: Seen, target: Target) -> Float:
    """Return the features of a skill of the tabletop (F,), the hand's turn being told up to half turns.

    The teachers of the tabletop never turn the wrist beyond a limit, and their features say which way round to go. Play
    goes the shorter way, whatever the wrist: told with that limit, hands near it turned on and on.
    """
    turned = (seen["effector_yaw"] + np.pi / 2) % np.pi - np.pi / 2
    return tabletop_skills.features({**seen, "effector_yaw": turned}, target)


@dataclass(frozen=True)
class PlayedSkills:
    """A policy for all skills of the tabletop, by `features_of`; fits the seam `Policy`."""

    networks: Mapping[str, Network]

    def act(self, observation: Seen, target: Target) -> Float:
        """Return the action (5,), each entry within -1 and 1."""
        return self.networks[target.skill](features_of(observation, target))


def load_tabletop(folder: Path = TABLETOP_WEIGHTS) -> Patient:
    """Return the policy of the tabletop whose weights lie in the folder; the shipped one unless told otherwise."""
    networks = _learned_from_play(folder, SKILLS)
    return Patient(PlayedSkills(networks), networks[BACK])


def load_puzzle(folder: Path = PUZZLE_WEIGHTS) -> Patient:
    """Return the policy of the puzzles whose weights lie in the folder; the shipped one unless told otherwise."""
    networks = _learned_from_play(folder, (puzzle_press.SKILL,))
    return Patient(puzzle_press.PressPolicy(networks[puzzle_press.SKILL]), networks[BACK])


def _learned_from_play(folder: Path, skills: tuple[str, ...]) -> dict[str, Network]:
    networks, described = load(folder)
    if "play" not in described:
        raise BadInputError(
            f"{folder}: these weights were not learned from play. Name the folder of a training with a policy of play"
        )
    if set(networks) != {*skills, BACK}:
        raise BadInputError(
            f"{folder}: weights of {', '.join(sorted(networks))} there, {', '.join(sorted([*skills, BACK]))} needed. "
            "They are of another world: name its folder, or train again"
        )
    return networks

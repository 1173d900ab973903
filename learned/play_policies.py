"""The policies learned from play: the same networks as those taught by demonstrations, with weights of their own."""

from __future__ import annotations

from pathlib import Path

from domains.tabletop.situations import SKILLS
from learned import puzzle_press, tabletop_skills
from learned.goal_conditioned_bc import Network, load
from planner.core.errors import BadInputError

TABLETOP_WEIGHTS = tabletop_skills.WEIGHTS / "play"
PUZZLE_WEIGHTS = puzzle_press.WEIGHTS / "play"


def load_tabletop(folder: Path = TABLETOP_WEIGHTS) -> tabletop_skills.SkillPolicy:
    """Return the policy of the tabletop whose weights lie in the folder; the shipped one unless told otherwise."""
    return tabletop_skills.SkillPolicy(_learned_from_play(folder, SKILLS))


def load_puzzle(folder: Path = PUZZLE_WEIGHTS) -> puzzle_press.PressPolicy:
    """Return the policy of the puzzles whose weights lie in the folder; the shipped one unless told otherwise."""
    return puzzle_press.PressPolicy(_learned_from_play(folder, (puzzle_press.SKILL,))[puzzle_press.SKILL])


def _learned_from_play(folder: Path, skills: tuple[str, ...]) -> dict[str, Network]:
    networks, described = load(folder)
    if "play" not in described:
        raise BadInputError(
            f"{folder}: these weights were not learned from play. Name the folder of a training with a policy of play"
        )
    if set(networks) != set(skills):
        raise BadInputError(
            f"{folder}: weights of {', '.join(sorted(networks))} there, {', '.join(sorted(skills))} needed. "
            "They are of another world: name its folder, or train again"
        )
    return networks

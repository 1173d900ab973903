"""What is learned of play: sets of it made where they are missing, calls found in them, skills cloned and judged."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from domains.data_folder import data_folder
from domains.play_data import Settings, make
from domains.play_reading import read
from domains.puzzle.demonstrations import PressScore
from domains.puzzle.demonstrations import evaluate as evaluate_presses
from domains.tabletop.evaluation import SkillScore, evaluate
from learned import goal_conditioned_bc as bc
from learned import puzzle_press
from learned.play_calls import Call, puzzle_calls, tabletop_calls
from learned.play_policies import BACK, PUZZLE_WEIGHTS, TABLETOP_WEIGHTS, PlayedSkills, features_of, pose_of
from learned.play_skills import Config, Describe, Episode, learned, rows_by_skill, way_back
from learned.trajectories import Trajectories, made_once
from planner.core.errors import BadInputError

Progress = Callable[[str], None]

# Of each world far less than the package's own sets have; see `domains.play_data.PUBLISHED_EPISODES`.
CUBE_SETS = (
    Settings("cube-single", 40),
    Settings("cube-triple", 40),
    Settings("cube-quadruple", 50),
    Settings("scene", 60),
)
PLACE_SETS = (*CUBE_SETS[:-1], Settings("scene", 160))  # cubes are seldom put into the drawer
FIXTURE_SETS = (
    Settings("scene", 160),
)  # with 60 episodes, which show each handle 250 times, one slide in four failed
BUTTON_SETS = (
    Settings("puzzle-3x3", 20),
    Settings("puzzle-4x4", 12),
    Settings("puzzle-4x5", 12),
    Settings("puzzle-4x6", 15),
)
TABLETOP_SETS: Mapping[str, tuple[Settings, ...]] = {
    "pick": CUBE_SETS,
    "place": PLACE_SETS,
    "reach": CUBE_SETS,
    "press": FIXTURE_SETS,
    "slide": FIXTURE_SETS,
}
_BACK_AHEAD = 3  # steps
_PRESSING = replace(Config(), acting=bc.Config(hidden=(96, 96), n_steps=4000))


@dataclass(frozen=True)
class Training:
    """The sets that each skill is learned from, how, and how many calls of each judge it afterwards."""

    sets: Mapping[str, tuple[Settings, ...]]
    config: Config
    n_evaluation_calls: int


_TABLETOP = Training(TABLETOP_SETS, Config(), 20)
_PUZZLE = Training({puzzle_press.SKILL: BUTTON_SETS}, _PRESSING, 40)


def play_of(
    settings: Settings, folder: Path | None = None, on_episode: Callable[[int], None] = lambda n: None
) -> Trajectories:
    """Return that set of play, made first where the folder of data sets has none."""
    return made_once(data_folder(folder) / settings.name, lambda: make(settings, on_episode))


def episodes_of(
    sets: Sequence[Settings], find: Callable[[Any], list[Call]], progress: Progress
) -> Iterator[Episode]:
    """Yield the episodes of the sets with the calls found in them."""
    for settings in sets:
        progress(f"{settings.name}: reading it, or making it first")
        play = play_of(settings, on_episode=_telling(settings, progress))
        for first, last in zip(play.starts, play.ends, strict=True):
            seen = read(settings.world, play.observations[first : last + 1])
            actions = np.asarray(play.actions[first : last + 1], dtype=np.float64)
            yield Episode(seen, actions, find(seen))


def _telling(settings: Settings, progress: Progress) -> Callable[[int], None]:
    return lambda n: progress(f"{settings.name}: made {n} of {settings.n_episodes} episodes")


def train_tabletop(
    out_dir: Path = TABLETOP_WEIGHTS,
    seed: int = 0,
    progress: Progress = print,
    training: Training = _TABLETOP,
) -> dict[str, SkillScore]:
    """Return each skill's score on tables not seen before, after learning all from play and writing their weights."""
    trained = _trained((tabletop_calls, features_of), seed, progress, training)
    policy = PlayedSkills({skill: each.network for skill, each in trained.by_skill.items()})
    scores = evaluate(policy.act, seed + 10**6, training.n_evaluation_calls, progress)
    _save(trained, scores, training, (out_dir, seed))
    return scores


def train_puzzle(
    out_dir: Path = PUZZLE_WEIGHTS, seed: int = 0, progress: Progress = print, training: Training = _PUZZLE
) -> dict[str, PressScore]:
    """Return the score of the press on boards not seen before, after learning it from play and writing its weights."""
    trained = _trained((puzzle_calls, puzzle_press.features), seed, progress, training)
    policy = puzzle_press.PressPolicy(trained.by_skill[puzzle_press.SKILL].network)
    scores = {puzzle_press.SKILL: evaluate_presses(policy.act, seed + 10**6, training.n_evaluation_calls)}
    _save(trained, scores, training, (out_dir, seed))
    return scores


@dataclass(frozen=True, eq=False)
class _Trained:
    by_skill: dict[str, bc.Trained]
    back: bc.Network
    began_s: float


def _trained(
    how: tuple[Callable[[Any], list[Call]], Describe], seed: int, progress: Progress, training: Training
) -> _Trained:
    began_s = time.process_time()
    find, describe = how
    found = {}
    for sets in dict.fromkeys(training.sets.values()):
        skills = [skill for skill, own in training.sets.items() if own == sets]
        rows = rows_by_skill(_only(episodes_of(sets, find, progress), skills), describe, training.config)
        for skill in skills:
            if skill not in rows:
                raise BadInputError(
                    f"no call of {skill!r} in {', '.join(s.name for s in sets)}. Give more play"
                )
            found[skill] = learned(rows[skill], training.config, seed, progress)
            progress(f"{skill}: {dict(found[skill].figures)}")
    every = episodes_of(next(iter(training.sets.values())), lambda seen: [], progress)
    back = way_back(((pose_of(one.seen), one.actions) for one in every), _BACK_AHEAD)
    return _Trained(found, back, began_s)


def _only(episodes: Iterator[Episode], skills: Sequence[str]) -> Iterator[Episode]:
    for episode in episodes:
        yield replace(episode, calls=[call for call in episode.calls if call.target.skill in skills])


def _save(trained: _Trained, scores: dict[str, Any], training: Training, where: tuple[Path, int]) -> None:
    out_dir, seed = where
    described = {
        "seed": seed,
        "cpu_s": round(time.process_time() - trained.began_s),
        "skills": {
            skill: {**each.figures, **asdict(scores[skill])} for skill, each in trained.by_skill.items()
        },
        "play": {skill: [asdict(one) for one in sets] for skill, sets in training.sets.items()},
        "learning": asdict(training.config),
        "versions": {name: version(name) for name in ("torch", "numpy", "ogbench", "mujoco")},
    }
    networks = {BACK: trained.back, **{skill: each.network for skill, each in trained.by_skill.items()}}
    bc.save(networks, described, training.config.acting, out_dir)

"""What was learned in one task, for the next: formula options by their guards, policies over options by their places.

Furelos-Blanco et al. ("Hierarchies of Reward Machines", ICML 2023, section 4 and the curriculum of section 5) keep one
bank of policies for all tasks, so that what calls a machine finds its policy learned. A called machine is paid 1 when it
accepts; a root that pays the same, and nothing before, is worth the same wherever it is called, which is what
`keep` asks for. Tables only: networks share what is below their heads.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from learned.machine_training import Training
from learned.many_headed import StateNumbers, TabularQ
from learned.option_choices import OptionChoices
from planner.core import BadInputError, Hierarchy
from planner.machines import Frame


class SkillLibrary:
    """Values of options and of places, for states that are numbered alike in all tasks."""

    def __init__(self) -> None:
        self.numbers = StateNumbers()
        self._options: dict[bytes, NDArray[np.float64]] = {}  # by the labels that meet the guard; (S, A)
        self._places: dict[Frame, NDArray[np.float64]] = {}  # (S, edges)

    def __len__(self) -> int:
        return len(self._options) + len(self._places)

    def lend(self, training: Training) -> int:
        """Return how many of the training's heads begin with what is known here; states are numbered alike then."""
        options, places, choices = _parts(training)
        training.numbers = self.numbers
        n_lent = 0
        for number, key in _option_keys(choices):
            if key in self._options:
                options.set_head(number, self._options[key])
                n_lent += 1
        for number, place in enumerate(choices.places):
            if place in self._places:
                places.set_head(number, self._places[place])
                n_lent += 1
        return n_lent

    def keep(self, training: Training) -> None:
        """Keep what the training has learned; it must have been lent to before, so that states are numbered alike."""
        options, places, choices = _parts(training)
        if training.numbers is not self.numbers:
            raise BadInputError(
                "library: lend to the training before it begins, so that it numbers states alike"
            )
        if not _pays_for_accepting(training.world.hierarchy):
            raise BadInputError(
                f"library: {training.world.task!r} pays otherwise than 1 for accepting; "
                "what its machines are worth is of no use to callers"
            )
        for number, key in _option_keys(choices):
            self._options[key] = options.head(number)
        for number, place in enumerate(choices.places):
            self._places[place] = places.head(number)


def _pays_for_accepting(hierarchy: Hierarchy) -> bool:
    """Return whether the root pays 1 on its last edges, and nothing else pays."""
    return all(
        edge.reward == float(machine.name == hierarchy.root and edge.target in machine.accepting)
        for machine in hierarchy.machines
        for edge in machine.edges
    )


def _option_keys(choices: OptionChoices) -> list[tuple[int, bytes]]:
    return [(number, row.tobytes()) for number, row in enumerate(choices.is_met)]


def _parts(training: Training) -> tuple[TabularQ, TabularQ, OptionChoices]:
    options: Any = training.qs.get("options")
    places: Any = training.qs.get("places")
    if training.choices is None or not isinstance(options, TabularQ) or not isinstance(places, TabularQ):
        raise BadInputError(
            f"library: {training.settings.algorithm!r} has no tables of options. Train by 'hrm', without networks"
        )
    return options, places, training.choices

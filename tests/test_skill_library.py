"""What one task lends another: the very values, for the same facts and the same places, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from learned.learning_worlds import craft_world
from learned.machine_training import Settings, Training
from learned.skill_library import SkillLibrary
from planner.core import BadInputError, Hierarchy, RewardMachine

QUICK = Settings("hrm", n_envs=16, evaluate_every=1600, stretch=3200)


def training(task, **changes):
    return Training(craft_world(task, n_starts=1), replace(QUICK, **changes), 0)


def test_a_caller_begins_with_the_values_of_what_it_calls():
    library, paper, book = SkillLibrary(), training("paper"), training("book")
    assert library.lend(paper) == 0
    list(paper.run(3200))
    library.keep(paper)
    assert library.lend(book) == len(library) == 4  # sugarcane and workbench; two nodes of paper
    seen = np.arange(20)
    inner = paper.choices.places
    outer = book.choices.places
    for number, place in enumerate(inner):
        found = book.qs["places"].values(seen)[:, outer.index(place)]
        given = paper.qs["places"].values(seen)[:, number]
        assert np.array_equal(found[np.isfinite(found)], given[np.isfinite(given)])
    untouched = [number for number, place in enumerate(outer) if place.machine == "leather"]
    assert untouched
    assert not book.qs["places"].values(seen)[:, untouched].max(axis=-1).any()
    rows = {row.tobytes(): number for number, row in enumerate(book.choices.is_met)}
    for number, row in enumerate(paper.choices.is_met):
        mine = book.qs["options"].values(seen)[:, rows[row.tobytes()]]
        assert np.array_equal(mine, paper.qs["options"].values(seen)[:, number])
        assert mine.any()


def test_what_is_of_no_use_to_others_is_refused():
    with pytest.raises(BadInputError, match="'crm' has no tables of options"):
        SkillLibrary().lend(training("paper", algorithm="crm"))
    with pytest.raises(BadInputError, match="lend to the training before it begins"):
        SkillLibrary().keep(training("paper"))
    library, one = SkillLibrary(), training("paper")
    library.lend(one)
    (machine,) = one.world.hierarchy.machines
    edges = tuple(replace(edge, reward=1.0) for edge in machine.edges)
    paid = RewardMachine(machine.name, machine.nodes, machine.initial, edges, machine.accepting)
    one.world = replace(one.world, hierarchy=Hierarchy(paid.name, (paid,)))
    with pytest.raises(BadInputError, match="pays otherwise than 1"):
        library.keep(one)

"""Which options there are, when they end, and what they are taught."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domains.craft import FACTS, craft_hierarchy
from domains.craft.env import FORWARD, N_ACTIONS
from domains.machine_table import facts_of
from domains.water import FACTS as WATER_FACTS
from domains.water import water_hierarchy
from learned.crm import Moved
from learned.hrm_options import OptionLearner
from learned.many_headed import TabularQ
from learned.option_choices import OptionChoices
from learned.positions import positions_of, table_of_positions
from planner.core import BadInputError, Guard
from planner.machines import start, step
from tests.random_machines import hierarchies, traces

DISCOUNT = 0.9
ITEMS = [0, *(1 << bit for bit in range(len(FACTS)))]
BIT = {name: 1 << bit for bit, name in enumerate(FACTS)}


@pytest.mark.parametrize("task", ["book", "cake"])
@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(ITEMS), max_size=60))
def test_a_table_of_positions_steps_as_the_hierarchy_does(task, labels):
    hierarchy = craft_hierarchy(task, True)
    table = table_of_positions(hierarchy, FACTS, ITEMS)
    here, number = start(hierarchy), 0
    for label in labels:
        after, paid, leaf = step(hierarchy, here, facts_of(label, FACTS))
        assert table.reward[number, label] == paid
        assert table.taken.get((number, label)) == leaf
        number = int(table.follow[number, label])
        assert table.all[number] == after
        here = after


@settings(max_examples=25, deadline=None)
@given(hierarchies(), traces)
def test_no_run_comes_to_a_position_that_is_not_listed(hierarchy, trace):
    found, here = positions_of(hierarchy), start(hierarchy)
    for facts in trace:
        here = step(hierarchy, here, facts)[0]
        assert here in found


def test_too_many_positions_are_refused():
    with pytest.raises(BadInputError, match="more than 3 positions"):
        positions_of(craft_hierarchy("cake"), max_positions=3)


def test_there_is_one_option_a_fact_and_calls_lead_down_to_it():
    choices = OptionChoices(table_of_positions(craft_hierarchy("cake", True), FACTS, ITEMS))
    wanted = {"wheat", "chicken", "table", "iron", "cow", "sugarcane", "workbench"}
    assert {
        FACTS[int(label).bit_length() - 1] for row in choices.is_met for label in np.flatnonzero(row)
    } == wanted
    assert (choices.is_met.sum(axis=1) == 1).all()
    way = choices.under(0, Guard())[0]
    assert way.called is not None
    assert choices.places[way.called].machine == "batter"
    inner = choices.under(way.called, way.guard)[0]
    assert inner.called is None
    assert inner.option in range(len(choices.is_met))


class Kept(TabularQ):
    """A table that keeps what it was taught."""

    def learn(self, experience):
        self.taught = [*getattr(self, "taught", []), experience]
        super().learn(experience)


def option_learner(task, has_lava=False):
    return learner_of(table_of_positions(craft_hierarchy(task, has_lava), FACTS, ITEMS))


def learner_of(table):
    choices = OptionChoices(table)
    options = TabularQ(np.ones((len(choices.is_met) + 1, N_ACTIONS), dtype=np.bool_))
    places = Kept(choices.is_allowed)
    return OptionLearner(table, choices, options, places, DISCOUNT)


def live(learner, labels, is_over=()):
    """One run that is told these labels; returns what each machine pursues after each, as machine, node and edge."""
    runs, told = learner.begin(1), []
    for number, label in enumerate(labels):
        learner.act(runs, np.array([number]))
        told.append([(learner.choices.places[one.place].machine, one.number) for one in runs.stacks[0]])
        ends = np.array([number in is_over])
        moved = Moved(
            np.array([number]), np.array([FORWARD]), np.array([number + 1]), np.array([label]), ends
        )
        runs = learner.follow(runs, moved)
    return runs, told


def lessons(learner):
    """What was taught: state, machine and node, reward, discount, and where it goes on."""
    places = learner.choices.places
    return [
        (
            int(e.seen[i]),
            (places[e.heads[i, 0]].machine, places[e.heads[i, 0]].node),
            float(e.rewards[i, 0]),
            float(e.discounts[i, 0]),
        )
        for e in getattr(learner.place_q, "taught", [])
        for i in range(len(e.actions))
    ]


def test_an_option_lasts_until_its_machine_moves_and_is_discounted_by_its_steps():
    learner = option_learner("book")  # paper or leather, then table: the first choice is paper
    runs, told = live(learner, [0, 0, BIT["sugarcane"], 0, BIT["workbench"], 0])
    assert told[:3] == [[("book", 0), ("paper", 0)]] * 3
    assert told[3:5] == [[("book", 0), ("paper", 1)]] * 2
    # `paper` moved after three steps, and accepted after two more; `book` moved then, after five.
    assert lessons(learner) == [
        (0, ("paper", "start"), 0.0, DISCOUNT**3),
        (0, ("book", "start"), 0.0, DISCOUNT**5),
        (3, ("paper", "1: sugarcane"), 1.0, 0.0),
    ]
    assert told[5][0][0] == "book"
    assert len(runs.stacks[0]) == 2


def test_a_call_that_was_not_chosen_replaces_the_choice_untaught_and_what_was_below_it_ends():
    learner = option_learner("book")
    _, told = live(learner, [0, BIT["rabbit"], 0, BIT["workbench"], 0])
    assert told[0] == [("book", 0), ("paper", 0)]
    assert told[2] == [("book", 1), ("leather", 1)]  # leather was begun by the way
    # Nothing is taught of `paper`, which never began, nor of what `book` chose; only leather's own choice counts.
    assert lessons(learner) == [(2, ("leather", "1: rabbit"), 1.0, 0.0)]


def test_a_run_that_is_done_pays_the_root_and_danger_pays_nothing():
    done = option_learner("paper")
    live(done, [BIT["sugarcane"], 0, BIT["workbench"]], is_over=(2,))
    assert lessons(done)[-1] == (1, ("paper", "1: sugarcane"), DISCOUNT, 0.0)
    dead = option_learner("paper", has_lava=True)
    runs, _ = live(dead, [BIT["sugarcane"], BIT["lava"]], is_over=(1,))
    assert lessons(dead)[-1] == (1, ("paper", "1: sugarcane"), 0.0, 0.0)
    assert runs.stacks == [[]]
    assert runs.positions[0] == 0


def test_all_formula_options_learn_from_each_step():
    learner = option_learner("paper", has_lava=True)
    labels = np.array([BIT["sugarcane"], BIT["lava"], 0])
    moved = Moved(np.arange(3), np.zeros(3, int), np.arange(3), labels, np.zeros(3, bool))
    taught = learner.option_experience(moved, labels == BIT["lava"])
    reaches = {int(np.flatnonzero(row)[0]): number for number, row in enumerate(learner.choices.is_met)}
    cane, bench = reaches[BIT["sugarcane"]], reaches[BIT["workbench"]]
    assert taught.rewards[:, cane].tolist() == [1.0, 0.0, 0.0]
    assert taught.discounts[:, cane].tolist() == [0.0, 0.0, DISCOUNT]
    assert taught.rewards[:, bench].tolist() == [0.0, 0.0, 0.0]
    assert taught.discounts[:, bench].tolist() == [DISCOUNT, 0.0, DISCOUNT]


WATER_LABELS = [0, *range(1, 64), 64, 65]  # any colours at once, black alone and with red
PROPERTY_TABLES = {
    task: table_of_positions(craft_hierarchy(task, True), FACTS, ITEMS)
    for task in ("cake", "book-and-quill", "milk-bucket-and-sugar")
} | {
    task: table_of_positions(water_hierarchy(task, True), WATER_FACTS, WATER_LABELS)
    for task in ("rg&bc", "rgb&cmy")
}


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(sorted(PROPERTY_TABLES)), st.integers(0, 2**16))
def test_what_is_pursued_fits_the_call_stack_whatever_happens(task, seed):
    learner, rng = learner_of(PROPERTY_TABLES[task]), np.random.default_rng(seed)
    runs = learner.begin(2)
    for number in range(60):
        seen = np.array([number, number])
        learner.act(runs, seen, 0.5, rng)
        for run, stack in enumerate(runs.stacks):
            position = learner.table.all[runs.positions[run]]
            frames = [learner.choices.places[one.place] for one in stack]
            for frame, standing in zip(frames, position.stack, strict=False):
                assert (frame.machine, frame.node) == (standing.machine, standing.node)
            for one, inner in zip(stack, position.stack[1:], strict=False):
                assert one.number == inner.called_by
            assert len(stack) >= len(position.stack)
        labels = rng.choice(learner.table.labels, size=2)
        is_over = learner.table.has_ended[learner.table.follow[runs.positions, labels]]
        runs = learner.follow(runs, Moved(seen, np.zeros(2, int), seen + 1, labels, is_over))
    assert all(0 < taught[3] <= DISCOUNT or taught[3] == 0.0 for taught in lessons(learner))

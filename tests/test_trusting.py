"""The judge of readings, fitted: it finds what tells the right ones, and does not run away where the texts disagree."""

from __future__ import annotations

import numpy as np
import pytest

from planner.core import Atom, Reading, TranslationStatus
from planner.pddl.instructions import Item
from planner.trust_training import is_found_out
from tests import engine_tasks as tasks
from translators.calibrating import never, outcome
from translators.rater import likelihoods
from translators.trusting import Sight, fitted_rater, sight_of


def sights_of(n_against: int, far: float) -> list[Sight]:
    """Return texts whose right reading is first in one trait, but for some in which it is far behind in it."""
    chance = np.random.default_rng(0)
    found = []
    for number in range(60):
        traits = chance.normal(size=(9, 2))
        is_right = np.zeros(9, bool)
        is_right[int(traits[:, 0].argmax())] = True
        if number < n_against:
            traits[:] = 0
            traits[is_right, 0] = -far
        found.append(Sight(f"domain{number % 4}", traits.astype(np.float32), is_right, ()))
    return found


def test_the_right_readings_become_the_likeliest():
    sights = sights_of(0, 0.0)
    made = fitted_rater(sights)
    first = [each.is_right[int(likelihoods(each.traits, made).argmax())] for each in sights]
    assert np.mean(first) > 0.95


@pytest.mark.parametrize("far", [100.0, 1000.0])
def test_texts_that_speak_against_all_others_leave_the_weights_finite(far):
    made = fitted_rater(sights_of(3, far))
    assert np.isfinite(made.weights).all()
    assert np.abs(made.weights).max() < 10


# Who carries something has no hand for anything else, and whatever was sold stays so.
DOMAIN = """(define (domain stall) (:requirements :strips :typing) (:types thing)
  (:predicates (carrying ?t - thing) (on-the-counter ?t - thing) (free-hand) (sold ?t - thing))
  (:action grab :parameters (?t - thing) :precondition (and (free-hand) (on-the-counter ?t))
    :effect (and (carrying ?t) (not (free-hand)) (not (on-the-counter ?t))))
  (:action sell :parameters (?t - thing) :precondition (carrying ?t)
    :effect (and (sold ?t) (free-hand) (not (carrying ?t)))))"""
PROBLEM = """(define (problem p) (:domain stall) (:objects cup bowl jug - thing)
  (:init (free-hand) (on-the-counter cup) (on-the-counter bowl) (sold jug)) (:goal (and)))"""


def item_of(text: str, *golds: Reading) -> Item:
    task = tasks.read(DOMAIN, PROBLEM)
    status = TranslationStatus.OK if golds else TranslationStatus.REFUSED
    return Item("i1", "stall", "goal", text, task, status, golds)


@pytest.mark.parametrize(
    ("goal", "without", "with_proofs"),
    [
        (Atom("sold", ("cup",)), True, True),
        (Atom("sold", ("bowl",)), False, False),
        (Atom("sold", ("jug",)), None, None),  # it is sold
        (Atom("carrying", ("jug",)), False, None),  # and cannot be had again
    ],
)
def test_what_is_refused_later_counts_neither_as_right_nor_as_wrong(goal, without, with_proofs):
    item = item_of("sell the cup", Reading(Atom("sold", ("cup",))))
    assert outcome(Reading(goal), item, never) is without
    assert outcome(Reading(goal), item, is_found_out) is with_proofs


def test_readings_that_cannot_be_had_are_known_to_be_found_out():
    sight = sight_of(item_of("the cup should be sold and on the counter"), is_found_out=is_found_out)
    assert sight is not None
    assert sight.found_out
    assert not sight.is_right.any()
    assert not sight_of(item_of("carry the cup"), is_found_out=never).found_out.issuperset(sight.answers)

"""What is told of somebody is a deed like an order; verbs for what an action undoes, nouns for what it takes away."""

from __future__ import annotations

import pytest

from planner.core import Always, Instruction, Reading, TranslationStatus
from planner.equivalence import compared, is_read_as
from planner.pddl import read_domain, read_formula, read_problem
from translators.grounded import read

DOMAIN = """(define (domain depot)
  (:requirements :strips :typing :negative-preconditions)
  (:types spot worker crate tram - object)
  (:predicates (stands-at ?w - worker ?s - spot) (grips ?w - worker ?c - crate) (free-handed ?w - worker)
    (lies-at ?c - crate ?s - spot) (faulty ?t - tram) (frozen ?s - spot) (dirty ?t - tram)
    (moving ?t - tram))
  (:action walk :parameters (?w - worker ?a ?b - spot) :precondition (stands-at ?w ?a)
    :effect (and (stands-at ?w ?b) (not (stands-at ?w ?a))))
  (:action pick-up :parameters (?w - worker ?c - crate ?s - spot)
    :precondition (and (stands-at ?w ?s) (lies-at ?c ?s) (free-handed ?w))
    :effect (and (grips ?w ?c) (not (lies-at ?c ?s)) (not (free-handed ?w))))
  (:action put-down :parameters (?w - worker ?c - crate ?s - spot)
    :precondition (and (stands-at ?w ?s) (grips ?w ?c))
    :effect (and (lies-at ?c ?s) (free-handed ?w) (not (grips ?w ?c))))
  (:action mend :parameters (?t - tram) :precondition (faulty ?t) :effect (not (faulty ?t)))
  (:action hose-down :parameters (?t - tram) :precondition (dirty ?t) :effect (not (dirty ?t)))
  (:action start :parameters (?t - tram) :precondition (not (moving ?t)) :effect (moving ?t))
  (:action stop :parameters (?t - tram) :precondition (moving ?t) :effect (not (moving ?t)))
  (:action break-ice :parameters (?s - spot) :precondition (frozen ?s) :effect (not (frozen ?s))))"""
PROBLEM = """(define (problem p) (:domain depot)
  (:objects yard quay shed - spot ann bob - worker big-crate small-crate - crate tram4 - tram)
  (:init (stands-at ann yard) (stands-at bob quay) (free-handed ann) (free-handed bob) (lies-at big-crate yard)
    (lies-at small-crate shed) (faulty tram4) (dirty tram4) (moving tram4) (frozen quay)) (:goal (and)))"""
SAID = {
    "ann picks up the big crate and puts it down on the quay": "(lies-at big-crate quay)",
    "pick up the big crate and put it down on the quay": "(lies-at big-crate quay)",
    "tram4 has to be repaired": "(not (faulty tram4))",
    "fix tram4": "(not (faulty tram4))",
    "the quay must be free of ice": "(not (frozen quay))",
    "wash tram4": "(not (dirty tram4))",
    "wash tram4 and mend it": "(and (not (dirty tram4)) (not (faulty tram4)))",
}


@pytest.fixture(scope="module")
def task():
    return read_problem(PROBLEM, read_domain(DOMAIN))


@pytest.mark.parametrize(("text", "gold"), SAID.items())
def test_it_is_read_for_what_comes_of_it(text, gold, task):
    found = read(Instruction(text, task), task.domain)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    wanted = Reading(read_formula(gold, task.domain, task.objects))
    assert is_read_as(wanted, found.reading.goal, found.reading.rules, None, task), found.reading.words


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("never stop tram4", "(moving tram4)"),
        ("mend tram4 without ever stopping it", "(moving tram4)"),
        ("never take the big crate away from the yard", "(lies-at big-crate yard)"),
        ("mend tram4, and never move the small crate out of the shed", "(lies-at small-crate shed)"),
        ("never put the big crate on the quay", "(not (lies-at big-crate quay))"),
        ("at no time may the shed be frozen", "(not (frozen shed))"),
    ],
)
def test_what_is_never_to_be_ended_always_lasts(text, kept, task):
    found = read(Instruction(text, task), task.domain)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    wanted = Always(read_formula(kept, task.domain, task.objects))
    assert compared(wanted, found.reading.rules, task).equal, found.reading.words


def test_the_noun_of_what_an_action_takes_away_is_that_it_is_there(task):
    found = read(Instruction("ice on the shed, please", task), task.domain)
    assert found.status is TranslationStatus.REFUSED
    assert "brings about (frozen shed)" in found.reason


def test_what_one_does_all_the_while_is_not_over_with_the_next(task):
    """Nobody can grip a crate that lies somewhere: that is told, and not taken for one thing after the other."""
    found = read(Instruction("ann grips the big crate and the big crate lies at the quay", task), task.domain)
    assert found.reading is None or "grips" in found.reading.words

"""What is said of each thing with *or*, of none, of what is so now, and of things called by their numbers."""

from __future__ import annotations

import pytest

from planner.core import Instruction, TranslationStatus
from planner.equivalence import compared
from planner.pddl import read_domain, read_formula, read_problem
from translators.grounded import read

DOMAIN = """(define (domain washhouse)
  (:requirements :strips :typing :negative-preconditions)
  (:types bowl cupboard)
  (:predicates (dirty ?b - bowl) (cracked ?b - bowl) (green ?b - bowl) (stored ?b - bowl ?c - cupboard)
    (lid-up ?b - bowl) (lid-down ?b - bowl) (wrapped ?b - bowl) (inspected ?b - bowl))
  (:action wash :parameters (?b - bowl) :effect (not (dirty ?b)))
  (:action soil :parameters (?b - bowl) :effect (dirty ?b))
  (:action mend :parameters (?b - bowl) :effect (not (cracked ?b)))
  (:action crack :parameters (?b - bowl) :effect (cracked ?b))
  (:action store :parameters (?b - bowl ?c - cupboard) :effect (stored ?b ?c))
  (:action lift :parameters (?b - bowl) :effect (and (lid-up ?b) (not (lid-down ?b))))
  (:action lower :parameters (?b - bowl) :effect (and (lid-down ?b) (not (lid-up ?b))))
  (:action wrap :parameters (?b - bowl) :effect (wrapped ?b))
  (:action unwrap :parameters (?b - bowl) :effect (not (wrapped ?b)))
  (:action inspect :parameters (?b - bowl) :effect (inspected ?b)))"""
PROBLEM = """(define (problem p) (:domain washhouse)
  (:objects tureen basin dish - bowl cupboard101 cupboard102 - cupboard)
  (:init (dirty basin) (green basin) (cracked dish) (lid-up tureen) (lid-down basin) (lid-up dish) (wrapped dish))
  (:goal (and)))"""
SAID = {
    "no bowl may be dirty or cracked": "(forall (?b - bowl) (and (not (dirty ?b)) (not (cracked ?b))))",
    "the basin must not be dirty or cracked": "(and (not (dirty basin)) (not (cracked basin)))",
    "each bowl has to be wrapped or inspected": "(forall (?b - bowl) (or (wrapped ?b) (inspected ?b)))",
    "no dirty bowls left": "(forall (?b - bowl) (not (dirty ?b)))",
    "the basin is dirty. Inspect it": "(inspected basin)",
    "lid down with the tureen": "(lid-down tureen)",
    "store the basin in 102": "(stored basin cupboard102)",
}


@pytest.fixture(scope="module")
def task():
    return read_problem(PROBLEM, read_domain(DOMAIN))


@pytest.mark.parametrize(("text", "gold"), SAID.items())
def test_it_is_read_for_what_it_says(text, gold, task):
    found = read(Instruction(text, task), task.domain)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    wanted = read_formula(gold, task.domain, task.objects)
    assert compared(found.reading.goal, wanted, task).equal, found.reading.words


def test_of_two_adjectives_one_still_tells_which_are_meant(task):
    found = read(Instruction("no green dirty bowls left", task), task.domain)
    if found.reading is not None:
        assert "tureen" not in found.reading.words

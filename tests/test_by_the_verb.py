"""What a verb or a name denies by itself: one of several will do, and what is gone is not there."""

from __future__ import annotations

import pytest

from planner.core import Instruction, TranslationStatus
from planner.equivalence import compared
from planner.pddl import read_domain, read_formula, read_problem
from translators.grounded import read
from translators.words import words_in

DOMAIN = """(define (domain yard)
  (:requirements :strips :typing :negative-preconditions)
  (:types bin car raft - object)
  (:predicates (full ?b - bin) (battery-out ?c - car) (no-roof ?c - car) (decked ?c - car) (burning ?b - bin)
    (inflated ?r - raft) (cracked ?r - raft))
  (:action empty :parameters (?b - bin) :effect (not (full ?b)))
  (:action fill :parameters (?b - bin) :effect (full ?b))
  (:action pull-battery :parameters (?c - car) :effect (battery-out ?c))
  (:action lift-off :parameters (?c - car) :effect (no-roof ?c))
  (:action mount :parameters (?c - car) :effect (not (no-roof ?c)))
  (:action deck :parameters (?c - car) :effect (decked ?c))
  (:action strip-flowers :parameters (?c - car) :effect (not (decked ?c)))
  (:action douse :parameters (?b - bin) :effect (not (burning ?b)))
  (:action kindle :parameters (?b - bin) :effect (burning ?b))
  (:action pump :parameters (?r - raft) :effect (inflated ?r))
  (:action glue :parameters (?r - raft) :effect (not (cracked ?r))))"""
PROBLEM = """(define (problem p) (:domain yard)
  (:objects glass paper - bin volvo rover - car dinghy - raft)
  (:init (full glass) (full paper) (burning paper) (decked rover) (no-roof rover) (cracked dinghy)) (:goal (and)))"""
SAID = {
    "the glass or the paper should be emptied": "(or (not (full glass)) (not (full paper)))",
    "empty either the glass or the paper": "(or (not (full glass)) (not (full paper)))",
    "neither the glass nor the paper should be full": "(and (not (full glass)) (not (full paper)))",
    "neither volvo nor rover is decked": "(and (not (decked volvo)) (not (decked rover)))",
    "the paper is to be neither full nor burning": "(and (not (full paper)) (not (burning paper)))",
    "take the battery out of the volvo": "(battery-out volvo)",
    "take the roof off the volvo": "(no-roof volvo)",
    "flowers on every car": "(and (decked volvo) (decked rover))",
    "put out the fire at the paper bin": "(not (burning paper))",
    "mend the crack in the dinghy": "(not (cracked dinghy))",
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


def test_all_but_one_of_something_unknown_is_not_taken_for_that_one(task):
    found = read(Instruction("all vans but the volvo must be decked", task), task.domain)
    assert found.status is TranslationStatus.REFUSED


def test_a_participle_is_a_word_of_its_own():
    assert words_in("inflated") == ("inflated",)
    assert words_in("inhand") == ("in", "hand")

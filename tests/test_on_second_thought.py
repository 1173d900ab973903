"""What is undone on the way, what need not be, what is left out afterwards, and what is only a reason or a topic."""

from __future__ import annotations

import pytest

from planner.core import Instruction, TranslationStatus
from planner.equivalence import compared
from planner.pddl import read_domain, read_formula, read_problem
from translators.grounded import read
from translators.short_names import may_be_short

DOMAIN = """(define (domain cabin)
  (:requirements :strips :typing :negative-preconditions)
  (:types thing place - object lamp crate - thing)
  (:predicates (switched-on ?l - lamp) (is-at ?t - thing ?p - place) (painted ?t - thing) (opened ?c - crate))
  (:action switch-on :parameters (?l - lamp) :effect (switched-on ?l))
  (:action switch-off :parameters (?l - lamp) :effect (not (switched-on ?l)))
  (:action move :parameters (?t - thing ?a ?b - place) :precondition (is-at ?t ?a)
    :effect (and (not (is-at ?t ?a)) (is-at ?t ?b)))
  (:action paint :parameters (?t - thing) :effect (painted ?t))
  (:action open :parameters (?c - crate) :effect (opened ?c))
  (:action close :parameters (?c - crate) :effect (not (opened ?c))))"""
PROBLEM = """(define (problem p) (:domain cabin)
  (:objects lantern torch beacon - lamp chest trunk - crate porch loft - place)
  (:init (switched-on lantern) (switched-on torch) (is-at lantern porch) (is-at torch loft) (is-at chest porch)
    (is-at trunk loft) (is-at beacon loft)) (:goal (and)))"""
OFF_AND_ON = ("(switched-on lantern)", "(sometime (not (switched-on lantern)))")
SAID = {
    "turn the lantern off and back on again": OFF_AND_ON,
    "switch off the lantern, then switch it on again": OFF_AND_ON,
    "open the chest and close it again": ("(not (opened chest))", "(sometime (opened chest))"),
    "the chest should be painted; it doesn't have to be in the loft": ("(painted chest)", ""),
    "paint the chest, but the trunk need not be painted": ("(painted chest)", ""),
    "paint the lamps, all of them except the torch": ("(and (painted lantern) (painted beacon))", ""),
    "put the chest anywhere but on the porch": ("(not (is-at chest porch))", ""),
    "I'm freezing. Open the chest": ("(opened chest)", ""),
    "open the trunk, it's been getting musty": ("(opened trunk)", ""),
    "the trunk at the porch? never": ("", "(always (not (is-at trunk porch)))"),
    "paint the chest; as for the torch, it stays put in the loft the whole time": (
        "(painted chest)",
        "(always (is-at torch loft))",
    ),
    "bedtime! lamps out": ("(not (or (switched-on lantern) (switched-on torch) (switched-on beacon)))", ""),
    "paint the chest, only the trunk must never be painted": ("(painted chest)", "(always (not (painted trunk)))"),
    "the trunk out of the loft, I don't mind where it ends up": ("(not (is-at trunk loft))", ""),
    "the trunk is painted by the time the chest is opened": (
        "(and (painted trunk) (opened chest))",
        "(sometime-before (opened chest) (painted trunk))",
    ),
    "the trunk should be painted by the time the boss turns up": ("(painted trunk)", ""),
}  # fmt: skip


@pytest.fixture(scope="module")
def task():
    return read_problem(PROBLEM, read_domain(DOMAIN))


@pytest.mark.parametrize(("text", "gold"), SAID.items())
def test_it_is_read_for_what_it_says(text, gold, task):
    found = read(Instruction(text, task), task.domain)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    for mine, wanted in zip((found.reading.goal, found.reading.rules), gold, strict=True):
        formula = read_formula(wanted or "(and)", task.domain, task.objects)
        assert compared(mine, formula, task).equal, found.reading.words


@pytest.mark.parametrize(("name", "word", "is_short"), [("mrs", "marcus", False), ("wp", "waypoint", True)])
def test_a_title_is_short_for_nobody_elses_name(name, word, is_short):
    assert may_be_short(name, word) is is_short

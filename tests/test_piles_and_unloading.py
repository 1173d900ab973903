"""Things piled on one another, vehicles emptied, people spoken of: wordings that had been taken for something else."""

from __future__ import annotations

import pytest

from planner.core import Instruction, Reading, TranslationStatus
from planner.equivalence import is_read_as
from planner.pddl import read_domain, read_formula, read_problem
from translators.grounded import translate

QUAY = read_domain("""(define (domain quay) (:requirements :strips :typing :negative-preconditions)
  (:types place barge pallet barrel driver wall sign - object)
  (:predicates (barge-at ?b - barge ?p - place) (barrel-at ?k - barrel ?p - place) (aboard ?k - barrel ?b - barge)
    (on ?k - barrel ?under - object) (clear ?x - object) (steers ?d - driver ?b - barge) (has-sign ?w - wall ?s - sign)
    (walled ?w - wall ?p - place) (spare ?s - sign) (spare-driver ?d - driver))
  (:action sail :parameters (?b - barge ?f ?t - place) :precondition (barge-at ?b ?f)
    :effect (and (barge-at ?b ?t) (not (barge-at ?b ?f))))
  (:action load :parameters (?k - barrel ?b - barge ?p - place) :precondition (and (barrel-at ?k ?p) (barge-at ?b ?p))
    :effect (and (aboard ?k ?b) (not (barrel-at ?k ?p))))
  (:action unload :parameters (?k - barrel ?b - barge ?p - place) :precondition (and (aboard ?k ?b) (barge-at ?b ?p))
    :effect (and (barrel-at ?k ?p) (not (aboard ?k ?b))))
  (:action stack :parameters (?k ?under - barrel) :precondition (and (clear ?k) (clear ?under))
    :effect (and (on ?k ?under) (not (clear ?under))))
  (:action set-down :parameters (?k - barrel ?p - pallet) :precondition (and (clear ?k) (clear ?p))
    :effect (and (on ?k ?p) (not (clear ?p))))
  (:action lift :parameters (?k - barrel ?under - object) :precondition (and (on ?k ?under) (clear ?k))
    :effect (and (not (on ?k ?under)) (clear ?under)))
  (:action man :parameters (?d - driver ?b - barge) :precondition (spare-driver ?d)
    :effect (and (steers ?d ?b) (not (spare-driver ?d))))
  (:action hang :parameters (?s - sign ?w - wall) :precondition (spare ?s)
    :effect (and (has-sign ?w ?s) (not (spare ?s)))))""")
TASK = read_problem(
    """(define (problem p) (:domain quay)
  (:objects harbour lock mill - place heron otter - barge tray rack - pallet tar salt rum - barrel
    ada bruno - driver north-wall south-wall - wall mapboard timetable - sign)
  (:init (barge-at heron harbour) (barge-at otter lock) (aboard tar heron) (barrel-at salt mill) (aboard rum otter)
    (clear tar) (clear salt) (clear rum) (clear tray) (clear rack) (spare-driver ada) (spare-driver bruno)
    (spare mapboard) (spare timetable) (walled north-wall harbour) (walled south-wall mill))
  (:goal (and)))""",
    QUAY,
)
PAIR = "(or (and (on tar rum)) (and (on rum tar)))"
ON_TRAY = "(or (and (on tar tray) (on rum tar)) (and (on rum tray) (on tar rum)))"


def means(text, goal, rules="(and)"):
    found = translate(Instruction(text, TASK), QUAY)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    gold = Reading(read_formula(goal, QUAY, TASK.objects), read_formula(rules, QUAY, TASK.objects))
    mine = found.reading
    return is_read_as(gold, mine.goal, mine.rules, mine.metric, TASK)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("stack the tar and the rum on each other", PAIR),
        ("pile the tar and the rum up", PAIR),
        ("a pile of the tar and the rum on the tray", ON_TRAY),
        ("pile up the tar and the rum on the tray", ON_TRAY),
        (
            "a stack of two of the barrels on the rack",
            "(or (and (on tar rack) (on rum tar)) (and (on rum rack) (on tar rum)) (and (on tar rack) (on salt tar))"
            " (and (on salt rack) (on tar salt)) (and (on salt rack) (on rum salt)) (and (on rum rack) (on salt rum)))",
        ),
        ("a tower of two: from bottom to top tar, rum", "(on rum tar)"),
    ],
)
def test_what_is_piled_up_without_an_order_is_a_tower_in_any_order(text, goal):
    assert means(text, goal)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("unload the heron", "(not (exists (?k - barrel) (aboard ?k heron)))"),
        ("the otter should be unloaded", "(not (exists (?k - barrel) (aboard ?k otter)))"),
        ("unload both barges", "(not (exists (?k - barrel ?b - barge) (aboard ?k ?b)))"),
        ("offload the otter", "(not (exists (?k - barrel) (aboard ?k otter)))"),
        ("unload the heron at the mill", "(barrel-at tar mill)"),
        ("offload the tar at the harbour", "(barrel-at tar harbour)"),
    ],
)
def test_a_vehicle_is_unloaded_when_nothing_is_in_it(text, goal):
    assert means(text, goal)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("somebody should steer the heron", "(exists (?d - driver) (steers ?d heron))"),
        ("no wall should be without a sign", "(forall (?w - wall) (exists (?s - sign) (has-sign ?w ?s)))"),
        (
            "do not leave any wall without a sign",
            "(forall (?w - wall) (exists (?s - sign) (has-sign ?w ?s)))",
        ),
        ("take all the barrels to the lock bar the salt", "(and (barrel-at tar lock) (barrel-at rum lock))"),
        ("every barrel to the mill save rum", "(and (barrel-at tar mill) (barrel-at salt mill))"),
        ("someone bring the salt or the tar to the lock", "(or (barrel-at salt lock) (barrel-at tar lock))"),
    ],
)
def test_people_lacks_and_exceptions_are_what_they_say(text, goal):
    assert means(text, goal)


def test_a_word_one_letter_longer_than_a_name_is_not_that_name():
    text = "take the rump to the mill"
    found = translate(Instruction(text, TASK), QUAY)
    assert found.status is not TranslationStatus.OK or "rum" not in found.reading.words

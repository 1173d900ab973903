"""What is to be left alone stays as it is now, whoever says it how; what is moved elsewhere or touched down on is not."""

from __future__ import annotations

import pytest

from planner.core import Instruction, Reading, TranslationStatus
from planner.equivalence import is_read_as
from planner.pddl import read_domain, read_formula, read_problem
from translators.grounded import read
from translators.lexicon import MOTIONLESS, Lexicon
from translators.unmoved import left_alone

HARBOUR = read_domain("""(define (domain harbour) (:requirements :strips :typing :negative-preconditions)
  (:types quay crate barge winch - object)
  (:predicates (moored ?b - barge ?q - quay) (crate-at ?k - crate ?q - quay) (aboard ?k - crate ?b - barge)
    (on-hook ?k - crate) (running ?w - winch) (heavy ?k - crate))
  (:action sail :parameters (?b - barge ?p ?q - quay) :precondition (moored ?b ?p)
    :effect (and (moored ?b ?q) (not (moored ?b ?p))))
  (:action hoist :parameters (?k - crate ?q - quay) :precondition (crate-at ?k ?q)
    :effect (and (on-hook ?k) (not (crate-at ?k ?q))))
  (:action lower :parameters (?k - crate ?q - quay) :precondition (on-hook ?k)
    :effect (and (crate-at ?k ?q) (not (on-hook ?k))))
  (:action load :parameters (?k - crate ?b - barge ?q - quay) :precondition (and (crate-at ?k ?q) (moored ?b ?q))
    :effect (and (aboard ?k ?b) (not (crate-at ?k ?q))))
  (:action unload :parameters (?k - crate ?b - barge ?q - quay) :precondition (and (aboard ?k ?b) (moored ?b ?q))
    :effect (and (crate-at ?k ?q) (not (aboard ?k ?b))))
  (:action start :parameters (?w - winch) :precondition (not (running ?w)) :effect (running ?w))
  (:action stop :parameters (?w - winch) :precondition (running ?w) :effect (not (running ?w))))""")
NOW = read_problem(
    """(define (problem p) (:domain harbour)
  (:objects north south - quay tea coffee salt - crate gull tern - barge old-winch new-winch - winch)
  (:init (moored gull north) (moored tern south) (crate-at tea north) (crate-at coffee south) (aboard salt tern)
    (running old-winch) (heavy tea) (heavy salt))
  (:goal (and)))""",
    HARBOUR,
)
TOWERS = read_domain("""(define (domain towers) (:requirements :strips :typing) (:types block)
  (:predicates (on ?x ?y - block) (on-table ?x - block) (clear ?x - block) (holding ?x - block) (hand-empty))
  (:action pick-up :parameters (?x - block) :precondition (and (clear ?x) (on-table ?x) (hand-empty))
    :effect (and (holding ?x) (not (clear ?x)) (not (on-table ?x)) (not (hand-empty))))
  (:action put-down :parameters (?x - block) :precondition (holding ?x)
    :effect (and (on-table ?x) (clear ?x) (hand-empty) (not (holding ?x))))
  (:action stack :parameters (?x ?y - block) :precondition (and (holding ?x) (clear ?y))
    :effect (and (on ?x ?y) (clear ?x) (hand-empty) (not (holding ?x)) (not (clear ?y))))
  (:action unstack :parameters (?x ?y - block) :precondition (and (on ?x ?y) (clear ?x) (hand-empty))
    :effect (and (holding ?x) (clear ?y) (not (on ?x ?y)) (not (clear ?x)) (not (hand-empty)))))""")
BLOCKS = read_problem(
    """(define (problem p) (:domain towers) (:objects a b c d - block)
  (:init (on a b) (on-table b) (on-table c) (on-table d) (clear a) (clear c) (clear d) (hand-empty)) (:goal (and)))""",
    TOWERS,
)


def assert_means(text, goal, rules, task=NOW):
    found = read(Instruction(text, task), task.domain)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    names = task.objects
    gold = Reading(read_formula(goal, task.domain, names), read_formula(rules, task.domain, names))
    mine = found.reading
    assert is_read_as(gold, mine.goal, mine.rules, mine.metric, task), mine.words
    assert MOTIONLESS not in mine.words


@pytest.mark.parametrize(
    "text",
    [
        "do not move the coffee",
        "Don't touch the coffee.",
        "never shift the coffee",
        "the coffee must not be moved",
        "nobody may touch the coffee",
        "leave the coffee alone",
        "keep the coffee where it is",
        "The coffee should not be disturbed, please.",
    ],
)
def test_what_is_not_to_be_moved_is_always_where_it_is_now(text):
    assert_means(text, "(and)", "(always (crate-at coffee south))")


@pytest.mark.parametrize(
    ("text", "goal", "rules"),
    [
        (
            "put the tea on board the gull without moving the tern",
            "(aboard tea gull)",
            "(always (moored tern south))",
        ),
        ("do not move the tea or the coffee", "(and)", "(always (and (crate-at tea north) (crate-at coffee south)))"),
        ("the barges must not be moved", "(and)", "(always (and (moored gull north) (moored tern south)))"),
        ("keep the barges where they are", "(and)", "(always (and (moored gull north) (moored tern south)))"),
        ("leave the barges where they are", "(and (moored gull north) (moored tern south))", "(and)"),
        ("do not move any heavy crate", "(and)", "(always (and (crate-at tea north) (aboard salt tern)))"),
        ("the salt stays where it is", "(aboard salt tern)", "(and)"),
        ("leave the old winch alone", "(and)", "(always (running old-winch))"),
        ("do not touch the winches", "(and)", "(always (and (running old-winch) (not (running new-winch))))"),
        (
            "do not move the tea until the old winch is not running",
            "(and)",
            "(sometime-before (not (crate-at tea north)) (not (running old-winch)))",
        ),
    ],
)  # fmt: skip
def test_some_may_be_left_alone_while_others_are_not(text, goal, rules):
    assert_means(text, goal, rules)


@pytest.mark.parametrize(
    "text",
    [
        "don't move anything but the tea",
        "nothing except the tea may be moved",
        "move only the tea",
        "move nothing but the tea",
        "only the tea may be moved",
    ],
)
def test_all_others_of_its_kind_stay_where_they_are(text):
    assert_means(text, "(and)", "(always (and (crate-at coffee south) (aboard salt tern)))")


def test_what_else_there_is_of_its_kind_stays():
    rules = "(always (and (crate-at coffee south) (aboard salt tern)))"
    assert_means("bring the tea to the south quay, nothing else may be moved", "(crate-at tea south)", rules)


@pytest.mark.parametrize(
    ("text", "goal", "rules"),
    [
        ("put c on d without moving a", "(on c d)", "(always (on a b))"),
        ("b stays where it is", "(on-table b)", "(and)"),
        ("leave b alone", "(and)", "(always (on-table b))"),
    ],
)
def test_what_lies_on_the_table_stays_there_though_others_come_onto_it(text, goal, rules):
    assert_means(text, goal, rules, BLOCKS)


@pytest.mark.parametrize(
    "text",
    [
        "do not move the tea to the south quay",
        "never touch down on the north quay",
        "bring the tea to the gull",
    ],
)
def test_what_is_moved_somewhere_is_not_left_alone(text):
    assert left_alone(text.split(), Lexicon(HARBOUR, NOW)) is None


def test_a_domain_with_its_own_word_keeps_it():
    domain = read_domain("""(define (domain touching) (:requirements :strips :typing) (:types crate)
      (:predicates (touched ?k - crate))
      (:action touch :parameters (?k - crate) :precondition (and) :effect (touched ?k)))""")
    task = read_problem(
        "(define (problem p) (:domain touching) (:objects tea - crate) (:init) (:goal (and)))", domain
    )
    assert left_alone(["do", "not", "touch", "the", "tea"], Lexicon(domain, task)) is None

"""Requests as people word them every day: what is put first, told twice, left to be gone back to, or cut down in names."""

from __future__ import annotations

import pytest

from planner.core import TRUE, Atom, Instruction, Metric, Reading, TranslationStatus
from planner.equivalence import is_read_as
from planner.pddl import read_domain, read_formula, read_problem
from translators.contradictions import comes_before_itself
from translators.grounded import read, translate
from translators.lexicon import Lexicon
from translators.needless import needless

DOMAIN = """(define (domain theatre)
  (:requirements :strips :typing :negative-preconditions)
  (:types room - object helper prop - object lantern crate costume - prop instr - object)
  (:predicates (is-in ?h - helper ?r - room) (lies-in ?p - prop ?r - room) (free ?h - helper)
    (carries ?h - helper ?p - prop) (dark ?r - room) (broken ?l - lantern) (lit ?l - lantern)
    (checked-by ?c - crate ?h - helper) (packed ?l - lantern ?c - crate) (spare ?c - crate)
    (wears ?h - helper ?k - costume) (dressed ?h - helper) (hung ?l - lantern) (tnd ?i - instr)
    (sent-note ?h - helper ?r - room) (wrote-note ?h - helper))
  (:action walk :parameters (?h - helper ?a ?b - room) :precondition (is-in ?h ?a)
    :effect (and (is-in ?h ?b) (not (is-in ?h ?a))))
  (:action take :parameters (?h - helper ?p - prop ?r - room)
    :precondition (and (is-in ?h ?r) (lies-in ?p ?r) (free ?h))
    :effect (and (carries ?h ?p) (not (lies-in ?p ?r)) (not (free ?h))))
  (:action leave :parameters (?h - helper ?p - prop ?r - room)
    :precondition (and (is-in ?h ?r) (carries ?h ?p))
    :effect (and (lies-in ?p ?r) (free ?h) (not (carries ?h ?p))))
  (:action darken :parameters (?r - room) :precondition (not (dark ?r)) :effect (dark ?r))
  (:action light-up :parameters (?r - room) :precondition (dark ?r) :effect (not (dark ?r)))
  (:action mend :parameters (?l - lantern) :precondition (broken ?l) :effect (not (broken ?l)))
  (:action switch-on :parameters (?l - lantern) :precondition (not (lit ?l)) :effect (lit ?l))
  (:action switch-off :parameters (?l - lantern) :precondition (lit ?l) :effect (not (lit ?l)))
  (:action check :parameters (?h - helper ?c - crate) :precondition (free ?h) :effect (checked-by ?c ?h))
  (:action load :parameters (?l - lantern ?c - crate) :precondition (spare ?c)
    :effect (and (packed ?l ?c) (not (spare ?c))))
  (:action eject :parameters (?l - lantern ?c - crate) :precondition (packed ?l ?c)
    :effect (and (spare ?c) (not (packed ?l ?c))))
  (:action dress :parameters (?h - helper ?k - costume) :precondition (not (dressed ?h))
    :effect (and (wears ?h ?k) (dressed ?h)))
  (:action hang :parameters (?l - lantern ?r - room) :precondition (lies-in ?l ?r) :effect (hung ?l))
  (:action tune :parameters (?i - instr) :precondition (not (tnd ?i)) :effect (tnd ?i))
  (:action write-note :parameters (?h - helper) :precondition (free ?h) :effect (wrote-note ?h))
  (:action send-note :parameters (?h - helper ?r - room) :precondition (wrote-note ?h) :effect (sent-note ?h ?r)))"""
PROBLEM = """(define (problem p) (:domain theatre)
  (:objects stage cellar foyer - room ann bob - helper lantern1 lantern2 lantern3 - lantern
    big-crate small-crate - crate red-coat - costume harp flute - instr)
  (:init (is-in ann stage) (is-in bob cellar) (free ann) (free bob) (lies-in lantern1 cellar)
    (lies-in lantern2 foyer) (lies-in big-crate stage) (lies-in red-coat foyer) (broken lantern1) (lit lantern2)
    (packed lantern3 big-crate) (spare small-crate)) (:goal (and)))"""
SAID = {
    # what others say last is put first
    "it should be ann who checks the big crate": "(checked-by big-crate ann)",
    "make bob the one who checks the big crate": "(checked-by big-crate bob)",
    "make it dark in every room": "(forall (?r - room) (dark ?r))",
    "the foyer would be a good place for lantern1": "(lies-in lantern1 foyer)",
    "the lantern in the cellar ends up in the foyer": "(lies-in lantern1 foyer)",
    # what was spoken of before
    "lantern one is broken, could you get it repaired": "(not (broken lantern1))",
    "lantern2 isn't needed any more, switch it off": "(not (lit lantern2))",
    "lantern two should be in the stage room": "(lies-in lantern2 stage)",
    "eject lantern3 from the big crate": "(not (packed lantern3 big-crate))",
    "eject lantern3 from the big crate and load lantern1 there instead": "(and (not (packed lantern3 big-crate)) "
    "(packed lantern1 big-crate))",
    # two facts in one clause, and one that names what the other would leave out
    "i want lantern1 hung in the foyer": "(and (lies-in lantern1 foyer) (hung lantern1))",
    "dress ann in the red coat": "(wears ann red-coat)",
    "the stage has to be empty": "(forall (?p - prop) (not (lies-in ?p stage)))",
    "ann goes to the cellar, takes lantern1 and leaves it in the foyer": "(lies-in lantern1 foyer)",
    # names that are cut down
    "all instruments must be tuned": "(and (tnd harp) (tnd flute))",
    # how the day goes is no wish
    "lantern1 must be lit, it's getting dark outside": "(lit lantern1)",
    "switch lantern2 off for the night": "(not (lit lantern2))",
}


@pytest.fixture(scope="module")
def task():
    return read_problem(PROBLEM, read_domain(DOMAIN))


@pytest.mark.parametrize(("text", "gold"), SAID.items())
def test_it_is_read_as_it_is_meant(text, gold, task):
    found = read(Instruction(text, task), task.domain)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    wanted = Reading(read_formula(gold, task.domain, task.objects))
    assert is_read_as(wanted, found.reading.goal, found.reading.rules, None, task), found.reading.words


@pytest.mark.parametrize(
    "text",
    ["ann checks the big crate first and bob after her", "let ann check the big crate first, bob after her"],
)
def test_whose_turn_it_is(text, task):
    found = read(Instruction(text, task), task.domain)
    goal = "(and (checked-by big-crate ann) (checked-by big-crate bob))"
    order = "(sometime-before (checked-by big-crate bob) (checked-by big-crate ann))"
    wanted = Reading(*(read_formula(part, task.domain, task.objects) for part in (goal, order)))
    assert is_read_as(wanted, found.reading.goal, found.reading.rules, None, task), found.reading.words


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("ann must visit every room", "(and (sometime (is-in ann stage)) (sometime (is-in ann cellar)) "
         "(sometime (is-in ann foyer)))"),
        ("don't darken the foyer", "(always (not (dark foyer)))"),
        ("no helper may enter the foyer", "(always (forall (?h - helper) (not (is-in ?h foyer))))"),
        ("none of the lanterns may ever be in the stage room", "(always (forall (?l - lantern) (not (lies-in ?l stage))))"),
        ("never switch lantern1 on while the foyer is dark", "(always (or (not (lit lantern1)) (not (dark foyer))))"),
        ("at most one helper may be in the foyer at any time",
         "(always (or (not (is-in ann foyer)) (not (is-in bob foyer))))"),
    ],
)  # fmt: skip
def test_what_binds_the_way(text, rules, task):
    found = translate(Instruction(text, task), task.domain)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    wanted = Reading(TRUE, read_formula(rules, task.domain, task.objects))
    assert is_read_as(wanted, found.reading.goal, found.reading.rules, None, task), found.reading.words


def test_only_after_what_comes_before(task):
    text = "lantern1 may only be switched on after it has been mended"
    found = read(Instruction(text, task), task.domain)
    parts = "(lit lantern1)", "(sometime-before (lit lantern1) (not (broken lantern1)))"
    wanted = Reading(*(read_formula(part, task.domain, task.objects) for part in parts))
    assert is_read_as(wanted, found.reading.goal, found.reading.rules, None, task), found.reading.words


@pytest.mark.parametrize(
    "text",
    [
        "how do we get lantern1 into the foyer with the fewest steps?",
        "what's the quickest way to get lantern1 into the foyer?",
        "find the plan with the fewest steps for getting lantern1 into the foyer",
        "with the fewest possible steps, lantern1 into the foyer",
    ],
)
def test_what_is_asked_of_the_whole_plan(text, task):
    found = read(Instruction(text, task), task.domain)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    assert found.reading.goal == read_formula("(lies-in lantern1 foyer)", task.domain, task.objects)
    assert found.reading.metric == Metric("minimize", Atom("plan-length"))


def test_no_fact_is_asked_for_that_is_said_to_be_needless(task):
    verbs = needless("a note from ann, it need not be sent")
    told = {relation.name for relation in Lexicon(task.domain, task, needless=verbs).relations}
    assert {relation.name for relation in Lexicon(task.domain, task).relations} - told == {"sent-note"}


def test_what_is_to_last_and_to_end_is_a_contradiction(task):
    found = read(Instruction("switch lantern2 off, but it must always be lit", task), task.domain)
    assert found.status is TranslationStatus.REFUSED
    assert "contradiction" in found.reason


def test_nothing_comes_before_itself(task):
    one, other = (read_formula(f"(lit lantern{i})", task.domain, task.objects) for i in (1, 2))
    before = read_formula("(sometime-before (lit lantern1) (lit lantern1))", task.domain, task.objects)
    assert comes_before_itself(one, before)
    assert not comes_before_itself(other, before)


def test_a_kind_cut_down_from_a_word_is_not_cut_up(task):
    assert Lexicon(task.domain, task).type_words["instr"] == ("instr",)

"""What follows from kinds, actions and lasting facts alone, over worlds that nobody has heard of."""

from __future__ import annotations

import pytest

from planner.core import TranslationStatus
from planner.pddl import read_task, write_formula
from planner.pipeline import translate
from translators.lexicon import Lexicon
from translators.thesaurus import entry, is_person

TYPED = """
(define (domain glim)
  (:requirements :typing)
  (:types zorp quand blick wardle)
  (:predicates (mivved ?q - quand ?z - zorp) (sorls ?z - zorp) (inblick ?b - blick ?z - zorp) (zorpat ?z - zorp ?w - wardle)
               (near-by ?a ?b - wardle))
  (:action miv :parameters (?q - quand ?z - zorp) :precondition (sorls ?z) :effect (mivved ?q ?z))
  (:action unmiv :parameters (?q - quand ?z - zorp) :precondition (mivved ?q ?z) :effect (not (mivved ?q ?z)))
  (:action sorl-up :parameters (?z - zorp) :precondition () :effect (sorls ?z))
  (:action drim :parameters (?b - blick ?z - zorp ?w - wardle) :precondition (zorpat ?z ?w)
    :effect (and (inblick ?b ?z) (not (zorpat ?z ?w))))
  (:action undrim :parameters (?b - blick ?z - zorp ?w - wardle) :precondition (inblick ?b ?z)
    :effect (and (zorpat ?z ?w) (not (inblick ?b ?z)))))
"""
TYPED_TASK = """
(define (problem p) (:domain glim)
  (:objects ada ben - zorp q1 q2 - quand tun - blick hoo yim - wardle)
  (:init (zorpat ada hoo) (zorpat ben hoo) (near-by hoo yim))
  (:goal (sorls ada)))
"""
PLAIN = """
(define (domain plain)
  (:predicates (gnome ?x) (hut ?x) (loaf ?x) (at ?g ?h) (lies ?l ?h) (has ?g ?l))
  (:action go :parameters (?g ?a ?b) :precondition (and (gnome ?g) (hut ?a) (hut ?b) (at ?g ?a))
    :effect (and (at ?g ?b) (not (at ?g ?a))))
  (:action take :parameters (?g ?l ?h) :precondition (and (gnome ?g) (loaf ?l) (hut ?h) (at ?g ?h) (lies ?l ?h))
    :effect (and (has ?g ?l) (not (lies ?l ?h))))
  (:action put :parameters (?g ?l ?h) :precondition (and (gnome ?g) (loaf ?l) (hut ?h) (at ?g ?h) (has ?g ?l))
    :effect (and (lies ?l ?h) (not (has ?g ?l)))))
"""
PLAIN_TASK = """
(define (problem p) (:domain plain)
  (:objects otto uma rye oat moor fen)
  (:init (gnome otto) (gnome uma) (loaf rye) (loaf oat) (hut moor) (hut fen)
         (at otto moor) (at uma fen) (lies rye moor) (lies oat moor))
  (:goal (at otto fen)))
"""


def _task(folder, domain, problem):
    for name, text in (("domain.pddl", domain), ("problem.pddl", problem)):
        (folder / name).write_text(text, encoding="utf-8")
    return read_task(folder / "domain.pddl", folder / "problem.pddl")


@pytest.fixture(scope="module")
def glim(tmp_path_factory):
    return _task(tmp_path_factory.mktemp("glim"), TYPED, TYPED_TASK)


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    return _task(tmp_path_factory.mktemp("plain"), PLAIN, PLAIN_TASK)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("put q1 on ada", "(mivved q1 ada)"),
        ("q2 goes to ben", "(mivved q2 ben)"),
        ("ada should be in the tun", "(inblick tun ada)"),
        ("bring ben to yim", "(zorpat ben yim)"),
        ("sorl ada up", "(sorls ada)"),
    ],
)
def test_a_fact_follows_from_the_kinds_of_its_things(glim, text, goal):
    found = translate(text, glim)
    assert found.status is TranslationStatus.OK, found
    assert write_formula(found.reading.goal) == goal


def test_a_place_is_told_by_its_name_and_by_what_actions_move(glim):
    structure = Lexicon(glim.domain, glim).structure
    assert (structure.relation("inblick").theme, structure.relation("inblick").ground) == (1, 0)
    assert (structure.relation("zorpat").theme, structure.relation("zorpat").ground) == (0, 1)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("bring the rye to the fen", "(lies rye fen)"),
        ("otto should be at the fen", "(at otto fen)"),
        ("all the loaves should lie in the fen", "(and (lies rye fen) (lies oat fen))"),
        ("uma should have the oat", "(has uma oat)"),
        ("if otto is at the moor, uma should be at the moor", "(imply (at otto moor) (at uma moor))"),
    ],
)
def test_lasting_facts_stand_for_types(plain, text, goal):
    found = translate(text, plain)
    assert found.status is TranslationStatus.OK, found
    said = write_formula(found.reading.goal)
    assert said == goal or sorted(said.replace("(", " ").replace(")", " ").split()) == sorted(
        goal.replace("(", " ").replace(")", " ").split()
    )


def test_kinds_of_an_untyped_domain_are_its_lasting_predicates(plain):
    lexicon = Lexicon(plain.domain, plain)
    assert lexicon.types_of["rye"] == {"loaf"}
    first, second = lexicon.structure.relation("lies").parameters
    assert (lexicon.fitting(first), lexicon.fitting(second)) == ({"rye", "oat"}, {"moor", "fen"})


def test_the_thesaurus_knows_contraries_what_verbs_make_and_who_is_a_person():
    assert "cold" in entry("hot").contrary
    assert "full" in entry("fill").makes
    assert is_person("nurse")
    assert not is_person("lorry")


def test_what_is_so_already_is_not_asked_for_by_kinds_alone(glim):
    found = translate("ada, ben: hoo", glim)
    assert found.reading is None or "(zorpat ada hoo)" not in write_formula(found.reading.goal)

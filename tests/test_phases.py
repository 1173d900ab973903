"""What is told in phases: "A and B after you do C and D", "A, then B", and places told by where they lie."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.core import (
    TRUE,
    Atom,
    Domain,
    Eventually,
    Parameter,
    Predicate,
    Reading,
    SometimeBefore,
    Task,
    TranslationStatus,
    both,
    conjuncts,
)
from planner.core.formula import AtEnd
from planner.equivalence import compared, is_read_as
from planner.pddl import read_formula
from planner.pipeline import translate
from tests import engine_tasks as tasks
from translators.meaning import unimplied

DOMAIN = """(define (domain ward) (:requirements :strips :typing)
  (:types spot tool lamp - object)
  (:predicates (at-spot ?s - spot) (holding ?t - tool) (hand-empty) (lit ?l - lamp) (on-the-left ?l - lamp)
    (behind-the-door ?l - lamp) (lies-at ?t - tool ?s - spot) (stands-at ?l - lamp ?s - spot))
  (:action walk :parameters (?a ?b - spot) :precondition (at-spot ?a) :effect (and (not (at-spot ?a)) (at-spot ?b)))
  (:action grab :parameters (?t - tool ?s - spot) :precondition (and (at-spot ?s) (lies-at ?t ?s) (hand-empty))
     :effect (and (holding ?t) (not (hand-empty)) (not (lies-at ?t ?s))))
  (:action leave :parameters (?t - tool ?s - spot) :precondition (and (at-spot ?s) (holding ?t))
     :effect (and (not (holding ?t)) (hand-empty) (lies-at ?t ?s)))
  (:action light :parameters (?l - lamp ?s - spot) :precondition (and (at-spot ?s) (stands-at ?l ?s)) :effect (lit ?l)))"""
PROBLEM = """(define (problem p) (:domain ward)
  (:objects porch attic cellar - spot saw axe - tool lamp1 lamp2 lamp3 - lamp)
  (:init (at-spot porch) (hand-empty) (lies-at saw attic) (lies-at axe cellar) (stands-at lamp1 porch)
    (stands-at lamp2 attic) (stands-at lamp3 cellar) (on-the-left lamp1) (on-the-left lamp2) (behind-the-door lamp3))
  (:goal (and)))"""


def meant(text):
    task = tasks.read(DOMAIN, PROBLEM)
    answer = translate(text, task)
    assert answer.status is TranslationStatus.OK, answer.reason or answer.question
    return answer.reading, task


@pytest.mark.parametrize(
    ("text", "goal", "rules"),
    [
        ("light lamp1, then light lamp2", "(and (lit lamp1) (lit lamp2))", "(sometime-before (lit lamp2) (lit lamp1))"),
        (
            "light lamp1 and light lamp2 after you light lamp3",
            "(and (lit lamp1) (lit lamp2) (lit lamp3))",
            "(and (sometime-before (lit lamp1) (lit lamp3)) (sometime-before (lit lamp2) (lit lamp3)))",
        ),
        (
            "light lamp1 after you grab the saw and light lamp3",
            "(and (lit lamp1) (lit lamp3) (holding saw))",
            "(and (sometime-before (lit lamp1) (lit lamp3)) (sometime-before (lit lamp1) (holding saw)))",
        ),
        ("grab the saw and grab the axe", "(and)", "(and (sometime (holding saw)) (sometime (holding axe)))"),
        ("grab the saw, then grab the axe", "(holding axe)", "(sometime-before (holding axe) (holding saw))"),
        ("light lamp1 and grab the axe", "(and (lit lamp1) (holding axe))", "(and)"),
        # The order cannot be kept: the robot is there from the start.
        ("light lamp3, then walk to the porch", "(and (lit lamp3) (at-spot porch))", "(sometime (lit lamp3))"),
        # Where the end is so already, what is visited comes before it, and that is all there is to the order.
        ("walk to the attic, then go to the porch", "(at-spot porch)", "(sometime (at-spot attic))"),
        ("light the lamp behind the door", "(lit lamp3)", "(and)"),
        ("light a lamp on the left", "(or (lit lamp1) (lit lamp2))", "(and)"),
    ],
)  # fmt: skip
def test_phases_come_one_after_the_other(text, goal, rules):
    reading, task = meant(text)
    wanted = tuple(read_formula(part, task.domain, task.objects) for part in (goal, rules))
    assert is_read_as(Reading(*wanted), reading.goal, reading.rules, None, task) is True, (
        reading.goal,
        reading.rules,
    )


def test_the_lamp_on_the_left_is_asked_about_where_there_are_two():
    answer = translate("light the lamp on the left", tasks.read(DOMAIN, PROBLEM))
    assert answer.status is TranslationStatus.AMBIGUOUS
    assert "lamp1" in answer.question.replace(" ", "")
    assert "lamp3" not in answer.question.replace(" ", "")


def test_a_visit_that_its_order_implies_is_not_told_twice():
    """ "Before" joins two clauses of which the first cannot last: that it comes at all follows from the order."""
    reading, _ = meant("walk to the attic before you go to the cellar")
    assert reading.words.count("attic") == 1
    assert [type(rule) for rule in conjuncts(reading.rules)] == [SometimeBefore]


@given(st.lists(st.sampled_from("abcd"), min_size=2, max_size=5), st.data())
def test_what_is_implied_goes_and_nothing_else(names, data):
    """Rules without implied visits allow the same ways as with them."""
    facts = [Atom("p", (name,)) for name in names]
    goal = data.draw(st.sampled_from([TRUE, *facts]))
    rules = [Eventually(data.draw(st.sampled_from(facts))) for _ in range(2)]
    rules += [
        SometimeBefore(later, earlier) for later, earlier in itertools.pairwise(facts) if later != earlier
    ]
    kept = unimplied(goal, rules)
    task = Task(
        Domain("d", predicates=(Predicate("p", (Parameter("?x"),)),)),
        objects=tuple(map(Parameter, set(names))),
    )
    assert compared(both(AtEnd(goal), *rules), both(AtEnd(goal), kept), task).equal

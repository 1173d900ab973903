"""Readings of what the grammar does not take: which comes first, what can be meant at once, how far they are trusted."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from planner.bench.translate import run_items, summarise
from planner.core import (
    TRUE,
    Always,
    Atom,
    Instruction,
    Not,
    SometimeBefore,
    TranslationStatus,
    both,
    conjuncts,
)
from planner.pddl import read_domain, read_formula, read_problem
from planner.pddl.instructions import items_in
from translators import trust
from translators.complaints import turned
from translators.drafts import Heard, drafts
from translators.grounded import cautious
from translators.lexicon import Lexicon
from translators.literals import candidates
from translators.meaning import Meaning
from translators.mentions import mentions
from translators.prepared import prepared, words_of_wish
from translators.ranker import ROLES

DOMAIN = read_domain(
    """(define (domain post) (:requirements :typing :negative-preconditions) (:types parcel shelf van)
 (:predicates (lies ?p - parcel ?s - shelf) (stamped ?p - parcel) (parked ?v - van ?s - shelf))
 (:action put :parameters (?p - parcel ?a ?b - shelf) :precondition (lies ?p ?a)
  :effect (and (not (lies ?p ?a)) (lies ?p ?b)))
 (:action drive :parameters (?v - van ?a ?b - shelf) :precondition (parked ?v ?a)
  :effect (and (not (parked ?v ?a)) (parked ?v ?b)))
 (:action stamp :parameters (?p - parcel) :precondition (not (stamped ?p)) :effect (stamped ?p)))"""
)
TASK = read_problem(
    """(define (problem p) (:domain post) (:objects p1 p2 - parcel top middle bottom - shelf red - van)
 (:init (lies p1 top) (lies p2 top) (stamped p2) (parked red top)) (:goal (and)))""",
    DOMAIN,
)


def drafted(text, said, heard=()):
    """Return what may be meant if the judge finds these facts in these roles likely, as {PDDL: (role, probability)}."""
    lexicon = Lexicon(DOMAIN, TASK)
    prepared_text, _ = prepared(words_of_wish(text, lexicon), lexicon)
    spoken = mentions(prepared_text)
    found = candidates(lexicon, spoken)
    rows = np.zeros((len(found), len(ROLES)), np.float32)
    for fact, (role, probability) in said.items():
        formula = read_formula(fact, DOMAIN, TASK.objects)
        places = [n for n, each in enumerate(found) if each.formula == formula]
        assert places, fact
        rows[places, ROLES.index(role)] = probability
    return [draft.meaning for draft in drafts(prepared_text, spoken, found, rows, heard)]


def read(text, said):
    """Return the first of what may be meant."""
    return drafted(text, said)[0]


P1, P2 = Atom("lies", ("p1", "bottom")), Atom("lies", ("p2", "middle"))
GOALS = {"(lies p1 bottom)": ("goal", 0.9), "(lies p2 middle)": ("goal", 0.8)}


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("p1 to the bottom and p2 to the middle", set()),
        ("p1 to the bottom, then p2 to the middle", {SometimeBefore(P2, P1)}),
        ("p1 to the bottom before p2 to the middle", {SometimeBefore(P2, P1)}),
        ("p1 to the bottom after p2 is in the middle", {SometimeBefore(P1, P2)}),
        ("once p1 is at the bottom p2 goes to the middle", {SometimeBefore(P2, P1)}),
        ("p1 to the bottom, but p2 to the middle first", {SometimeBefore(P1, P2)}),
    ],
)
def test_words_of_order_between_what_is_likely_become_rules(text, rules):
    meaning = read(text, GOALS)
    assert set(conjuncts(meaning.goal)) == {P1, P2}
    assert set(conjuncts(meaning.rules)) == rules


def test_of_what_cannot_be_meant_at_once_the_likeliest_is():
    said = {"(lies p1 bottom)": ("goal", 0.9), "(lies p1 middle)": ("goal", 0.8)}
    assert read("p1 to the bottom or middle", said).goal == P1


def test_what_is_never_to_be_is_a_rule():
    meaning = read("p1 to the bottom, never the red one in the middle", {"(lies p1 bottom)": ("goal", 0.9)})
    assert meaning.goal == P1
    said = {"(lies p1 bottom)": ("goal", 0.9), "(parked red middle)": ("never", 0.7)}
    meaning = read("p1 to the bottom, the red van never in the middle", said)
    assert meaning.rules == Always(Not(Atom("parked", ("red", "middle"))))


def test_what_is_hardly_likely_is_no_draft():
    assert read("p1 bottom", {"(lies p1 bottom)": ("goal", 0.2)}).goal == P1
    assert drafted("p1 bottom", {"(lies p1 bottom)": ("goal", 0.01)}) == []


def test_drafts_differ_in_what_they_ask_for_and_none_cannot_be():
    said = {
        "(lies p1 bottom)": ("goal", 0.9),
        "(lies p1 middle)": ("goal", 0.6),
        "(lies p2 middle)": ("goal", 0.5),
    }
    goals = [
        (set(conjuncts(meaning.goal)), meaning.rules)
        for meaning in drafted("p1 to the bottom, p2 middle", said)
    ]
    assert ({P1, P2}, TRUE) in goals
    assert all(goals.count(each) == 1 for each in goals)
    assert not any({P1, Atom("lies", ("p1", "middle"))} <= goal for goal, _ in goals)


def test_what_is_said_alone_is_drafted_however_likely_other_words_for_it_are():
    said = {
        "(lies p1 middle)": ("goal", 0.97),
        "(stamped p1)": ("goal", 0.96),
        "(lies p2 top)": ("goal", 0.94),
        "(stamped p2)": ("goal", 0.93),
        "(parked red top)": ("goal", 0.9),
        "(parked red middle)": ("goal", 0.9),
        "(lies p2 bottom)": ("goal", 0.9),
    }
    found = drafted("p1 on the middle shelf, stamped, p2 wherever, and red likewise, top or bottom", said)
    wanted = {read_formula(each, DOMAIN, TASK.objects) for each in ("(lies p1 middle)", "(stamped p1)")}
    assert any(set(conjuncts(each.goal)) == wanted and each.rules == TRUE for each in found)


def test_orders_that_no_word_speaks_for_are_not_drafted():
    said = {"(lies p1 middle)": ("goal", 0.9), "(stamped p1)": ("goal", 0.9)}
    assert all(each.rules == TRUE for each in drafted("p1 on the middle shelf, stamped", said))


def test_what_the_grammar_heard_is_among_the_drafts_with_the_facts_that_say_it():
    heard = Heard(Meaning(both(P1, P2), SometimeBefore(P2, P1)), n_ignored=2, is_answer=True)
    lexicon = Lexicon(DOMAIN, TASK)
    text, _ = prepared(words_of_wish("p1 to the bottom and p2 middle", lexicon), lexicon)
    spoken = mentions(text)
    found = candidates(lexicon, spoken)
    made = drafts(text, spoken, found, np.full((len(found), len(ROLES)), 0.01, np.float32), [heard])
    assert len(made) == 1
    assert made[0].heard is heard
    assert {pick.formula for pick in made[0].picks} == {P1, P2}
    assert made[0].pairs == ((0, 1),)
    assert made[0].n_missing == 0


def test_complaints_are_turned_round():
    lexicon = Lexicon(DOMAIN, TASK)
    stamped = Meaning(Atom("stamped", ("p2",)))
    unstamped = Meaning(Not(Atom("stamped", ("p1",))))
    assert turned(unstamped, "p1 STILL hasn't been stamped", lexicon).goal == Atom("stamped", ("p1",))
    assert turned(unstamped, "p1 is not stamped", lexicon) == unstamped
    assert turned(stamped, "why is p2 stamped?!", lexicon).goal == Not(Atom("stamped", ("p2",)))
    assert turned(Meaning(P1), "p1 is still not at the bottom!!", lexicon) == Meaning(P1)


def test_what_is_trusted_is_given_and_what_is_not_is_asked_about():
    found = cautious(Instruction("put p1 on the bottom shelf", TASK), DOMAIN)
    assert found.reading is not None
    assert found.reading.goal == P1
    assert found.reading.confidence >= trust.enough()
    vague = cautious(Instruction("rumour has it the van may or may not like p1 fluffier", TASK), DOMAIN)
    assert vague.status is not TranslationStatus.OK


def test_of_domains_that_nothing_was_trained_on_few_are_read_wrongly():
    outcomes = run_items(items_in(Path(__file__).parent / "instructions_aside"), "cautious")
    row = summarise("all", outcomes)
    assert row["items"] == 216
    assert row["right"] > 26.0
    assert row["wrong"] < 6.5

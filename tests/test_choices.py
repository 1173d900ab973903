"""What is asked for of several things at once: one or another, one if another, never both, exchanged, in one place."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from planner.core import Always, And, Atom, Not, Or, Reading, both, conjuncts
from planner.pddl import read_domain, read_formula, read_problem
from translators.choices import choices
from translators.draft_words import in_words
from translators.drafts import drafts
from translators.labels import Partition, labels
from translators.lexicon import Lexicon
from translators.mentions import mentions
from translators.mutual import all_candidates
from translators.picks import pick_of
from translators.prepared import prepared, words_of_wish
from translators.ranker import ROLES

DOMAIN = read_domain(
    """(define (domain yard) (:requirements :typing :negative-preconditions) (:types box site - object pupil lamp - object)
 (:predicates (at ?b - box ?s - site) (sealed ?b - box) (lit ?l - lamp) (sits ?p - pupil ?s - site))
 (:action move :parameters (?b - box ?f ?t - site) :precondition (at ?b ?f) :effect (and (not (at ?b ?f)) (at ?b ?t)))
 (:action seal :parameters (?b - box) :precondition (not (sealed ?b)) :effect (sealed ?b))
 (:action open :parameters (?b - box) :precondition (sealed ?b) :effect (not (sealed ?b)))
 (:action light :parameters (?l - lamp) :precondition (not (lit ?l)) :effect (lit ?l))
 (:action quench :parameters (?l - lamp) :precondition (lit ?l) :effect (not (lit ?l)))
 (:action seat :parameters (?p - pupil ?f ?t - site) :precondition (sits ?p ?f)
  :effect (and (not (sits ?p ?f)) (sits ?p ?t))))"""
)
TASK = read_problem(
    """(define (problem p) (:domain yard)
 (:objects crate trunk parcel - box dock hall attic - site mia noah - pupil lamp1 lamp2 - lamp)
 (:init (at crate dock) (at trunk hall) (at parcel dock) (lit lamp1) (sits mia hall) (sits noah attic)) (:goal (and)))""",
    DOMAIN,
)


def seen(text):
    read, _ = prepared(words_of_wish(text, Lexicon(DOMAIN, TASK)), Lexicon(DOMAIN, TASK))
    spoken = mentions(read)
    return read, spoken, all_candidates(read, spoken)


def formula(text):
    return read_formula(text, DOMAIN, TASK.objects)


def said(text):
    read, spoken, found = seen(text)
    return {(candidate.relation.name, candidate.formula) for candidate in found}, read, spoken


def drafted(text, likely):
    """Return (goal, rules, words) of the drafts if the judge finds these facts in these roles likely."""
    read, spoken, found = seen(text)
    rows = np.zeros((len(found), len(ROLES)), np.float32)
    for fact, (role, probability) in likely.items():
        places = [number for number, each in enumerate(found) if each.formula == formula(fact)]
        assert places, fact
        rows[places[0], ROLES.index(role)] = probability
    return [
        (draft.meaning.goal, draft.meaning.rules, in_words(draft, read, spoken))
        for draft in drafts(read, spoken, found, rows)
    ]


SEALED, LIT = formula("(sealed crate)"), formula("(lit lamp2)")


def test_one_or_another_is_a_goal():
    made = drafted(
        "the crate sealed or else lamp2 lit",
        {"(sealed crate)": ("either", 0.9), "(lit lamp2)": ("either", 0.8)},
    )
    goal, rules, words = made[0]
    assert (goal, rules) == (Or((SEALED, LIT)), both())
    assert words == "either crate is sealed or lamp2 is lit"


def test_one_if_another_goes_with_what_is_asked_for_beside_it():
    made = drafted(
        "the trunk in the attic, and if the crate is sealed, lamp2 is lit",
        {
            "(at trunk attic)": ("goal", 0.9),
            "(sealed crate)": ("not either", 0.9),
            "(lit lamp2)": ("either", 0.8),
        },
    )
    wanted = both(formula("(at trunk attic)"), Or((Not(SEALED), LIT)))
    words = [words for goal, _, words in made if set(conjuncts(goal)) == set(conjuncts(wanted))]
    assert words == ["trunk is at attic ; if crate is sealed then lamp2 is lit"]


def test_never_both_is_a_rule_and_only_where_words_speak_of_the_way():
    likely = {"(sealed crate)": ("not either", 0.9), "(lit lamp2)": ("not either", 0.8)}
    rule = Always(Or((Not(SEALED), Not(LIT))))
    made = drafted("never have the crate sealed and lamp2 lit", likely)
    assert (both(), rule, "never both crate is sealed and lamp2 is lit at once") in made
    assert all(rules == both() for _, rules, _ in drafted("the crate sealed, lamp2 lit", likely))


def test_no_choice_has_the_same_fact_twice():
    read, spoken, found = seen("the crate sealed or lamp2 lit")
    rows = np.full((len(found), len(ROLES)), 0.6, np.float32)
    columns = [ROLES.index(role) for role in ("either", "not either")]
    options = [
        pick_of(row, column, spoken, found, rows) for row, column in product(range(len(found)), columns)
    ]
    for choice in choices(options, spoken, read.words):
        facts = [side.candidate.formula for side in choice.sides]
        assert len(set(facts)) == len(facts) > 1


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("swap the crate and the trunk", "(and (at crate hall) (at trunk dock))"),
        ("mia and noah change places", "(and (sits mia attic) (sits noah hall))"),
    ],
)
def test_things_that_change_places_have_each_others(text, fact):
    found, _, _ = said(text)
    assert formula(fact) in [each for _, each in found]


def test_nothing_is_swapped_that_is_at_the_same_place_already():
    _, _, found = seen("swap the crate and the parcel")
    assert not any(slot.source == "swap" for each in found for slot in each.slots)


def test_the_same_place_is_any_one_for_all_and_never_the_same_parts_each_two():
    _, _, found = seen("mia and noah in the same place")
    shared = next(each for each in found if any(slot.source == "same" for slot in each.slots))
    rows = [
        And((Atom("sits", ("mia", site)), Atom("sits", ("noah", site)))) for site in ("dock", "hall", "attic")
    ]
    assert shared.formula == Or(tuple(rows))
    assert set(conjuncts(shared.denied)) == {Not(row) for row in rows}


@pytest.mark.parametrize(
    ("goal", "roles"),
    [
        ("(imply (sealed crate) (lit lamp2))", {("(sealed crate)", "not either"), ("(lit lamp2)", "either")}),
        ("(or (sealed crate) (lit lamp2))", {("(sealed crate)", "either"), ("(lit lamp2)", "either")}),
        ("(and (sealed crate) (lit lamp2))", {("(sealed crate)", "goal"), ("(lit lamp2)", "goal")}),
    ],
)
def test_the_sides_of_a_choice_are_labelled(goal, roles):
    _, _, found = seen("the crate sealed and lamp2 lit")
    told = labels(found, [Reading(formula(goal))], Partition(TASK))
    mine = {(str(found[row].formula), ROLES[column]) for row, column in np.argwhere(told.rows > 0)}
    assert mine == roles
    assert told.n_missing == 0


EXACTLY_ONE = """(exists (?b - box) (and (sealed ?b) (forall (?c - box) (imply (sealed ?c) (= ?c ?b)))))"""
AT_MOST_ONE = """(forall (?b ?c - box) (imply (and (sealed ?b) (sealed ?c)) (= ?b ?c)))"""


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("exactly one box is sealed", EXACTLY_ONE),
        ("at most one box is sealed", AT_MOST_ONE),
        ("every box sealed", "(forall (?b - box) (sealed ?b))"),
        ("a pupil at every site", "(forall (?s - site) (exists (?p - pupil) (sits ?p ?s)))"),
        ("every child in the hall", "(forall (?p - pupil) (sits ?p hall))"),
    ],
)
def test_how_many_is_said_by_a_candidate_however_the_gold_puts_it(text, goal):
    _, _, found = seen(text)
    told = labels(found, [Reading(formula(goal))], Partition(TASK))
    assert told.n_missing == 0
    assert told.rows[:, ROLES.index("goal")].any()


def test_a_part_means_the_same_to_the_partition_however_it_is_put():
    cut = Partition(TASK)
    facts = [Atom("sealed", (box,)) for box in ("crate", "parcel", "trunk")]
    pairs = [Not(And((one, other))) for one, other in zip(facts, facts[1:] + facts[:1], strict=True)]
    assert cut(both(Or(tuple(facts)), *pairs)) == cut(formula(EXACTLY_ONE))
    assert cut(both(*pairs)) == cut(formula(AT_MOST_ONE)) != cut(formula(EXACTLY_ONE))


def test_a_place_within_a_description_is_a_thing_of_its_own_and_an_article_none():
    _, read, spoken = said("every box at the dock into a box in the hall")
    told = {" ".join(read.words[each.start : each.end]) for each in spoken}
    assert {"every box at the dock", "every box", "the dock"} <= told
    assert "a" not in told

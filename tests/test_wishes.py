"""Wishes that are no plain orders, and what the actions tell of facts, in a domain of its own: a print shop."""

from __future__ import annotations

import pytest

from planner.core import Instruction, TranslationStatus
from planner.equivalence import compared
from planner.pddl import read_domain, read_formula, read_problem
from translators.grounded import translate
from translators.lexicon import Lexicon
from translators.words import words_in

SHOP = read_domain("""(define (domain print_shop) (:requirements :typing)
 (:types printer customer - person press shelf room thing - object sheet block - thing ink)
 (:constants brimful low - ink)
 (:predicates (running ?m - press) (lid-shut ?m - press) (smudgy ?s - sheet) (needs-trimming ?s - sheet)
   (restsat ?t - thing ?f - shelf) (bare ?f - shelf) (onfloor ?t - thing) (handed-to ?c - customer ?s - sheet)
   (beneath ?below ?above - block) (filled ?m - press ?i - ink) (located ?p - person ?r - room)
   (drafted ?s - sheet) (follows ?a ?b - sheet) (lodges ?c - customer ?r - room)
   (kept ?t - thing ?r - room) (owned-by ?s - sheet ?p - person))
 (:action start :parameters (?m - press) :effect (running ?m))
 (:action halt :parameters (?m - press) :effect (not (running ?m)))
 (:action close-lid :parameters (?m - press) :effect (lid-shut ?m))
 (:action open-lid :parameters (?m - press) :effect (not (lid-shut ?m)))
 (:action wipe :parameters (?s - sheet) :effect (not (smudgy ?s)))
 (:action smear :parameters (?s - sheet) :effect (smudgy ?s))
 (:action trim :parameters (?s - sheet) :effect (not (needs-trimming ?s)))
 (:action shelve :parameters (?t - thing ?f - shelf) :precondition (and (onfloor ?t) (bare ?f))
   :effect (and (restsat ?t ?f) (not (onfloor ?t)) (not (bare ?f))))
 (:action unshelve :parameters (?t - thing ?f - shelf) :precondition (restsat ?t ?f)
   :effect (and (onfloor ?t) (bare ?f) (not (restsat ?t ?f))))
 (:action hand :parameters (?s - sheet ?c - customer) :effect (handed-to ?c ?s))
 (:action pile :parameters (?a ?b - block) :effect (beneath ?b ?a))
 (:action unpile :parameters (?a ?b - block) :effect (not (beneath ?b ?a)))
 (:action ink-up :parameters (?m - press) :effect (and (filled ?m brimful) (not (filled ?m low))))
 (:action use-up :parameters (?m - press) :effect (and (filled ?m low) (not (filled ?m brimful))))
 (:action go :parameters (?p - person ?from ?to - room)
   :effect (and (located ?p ?to) (not (located ?p ?from))))
 (:action carry :parameters (?t - thing ?from ?to - room) :effect (and (kept ?t ?to) (not (kept ?t ?from))))
 (:action append :parameters (?a ?b - sheet) :effect (follows ?b ?a))
 (:action detach :parameters (?a ?b - sheet) :effect (not (follows ?b ?a))))""")
SEEN = read_problem(
    """(define (problem p) (:domain print_shop)
 (:objects heidel offset - press top_shelf low_shelf - shelf cellar loft parlour - room poster menu ticket - sheet
   oak_block elm_block ash_block - block vera - printer mrs_kay otto - customer)
 (:init (running heidel) (lid-shut offset) (smudgy poster) (smudgy menu) (smudgy ticket) (restsat poster top_shelf)
   (restsat menu low_shelf) (onfloor ticket) (filled heidel low) (filled offset low) (needs-trimming menu)
   (located vera cellar) (located mrs_kay parlour) (located otto loft) (lodges mrs_kay parlour)
   (kept oak_block cellar) (kept elm_block loft) (kept ash_block loft) (owned-by poster vera) (owned-by menu vera)
   (owned-by ticket otto))
 (:goal (and)))""",
    SHOP,
)
GOALS = {
    "There's no need for the heidel to be on any more.": "(not (running heidel))",
    "Kill the heidel!": "(not (running heidel))",
    "Every press must be running": "(forall (?m - press) (running ?m))",
    "It is the offset that should be running": "(running offset)",
    "Could somebody see to it that the offset is up and running?": "(running offset)",
    "The menu? Back onto the top shelf with it.": "(restsat menu top_shelf)",
    "the low shelf's the place for the ticket": "(restsat ticket low_shelf)",
    "have the poster and the menu trade places": "(and (restsat poster low_shelf) (restsat menu top_shelf))",
    "elm block on the oak block": "(beneath oak_block elm_block)",
    "Put the ash block beneath the elm block": "(beneath ash_block elm_block)",
    "hand the ticket to otto": "(handed-to otto ticket)",
    "ticket to otto, asap": "(handed-to otto ticket)",
    "ash block to mrs kay, pronto": "(kept ash_block parlour)",
    "Not a smudge anywhere!": "(forall (?s - sheet) (not (smudgy ?s)))",
    "only the menu may be smudgy": "(and (not (smudgy poster)) (not (smudgy ticket)))",
    "All but the ticket must be wiped": "(and (not (smudgy poster)) (not (smudgy menu)))",
    "everything that belongs to vera has to be wiped": "(and (not (smudgy poster)) (not (smudgy menu)))",
    "Otto is in the loft, let the poor man go to the parlour": "(located otto parlour)",
    "otto should be in the cellar for the fondue": "(located otto cellar)",
    "either the oak block or the elm block should be kept in the parlour": (
        "(or (kept oak_block parlour) (kept elm_block parlour))"
    ),
    "put the oak block wherever the elm block is": "(kept oak_block loft)",
    "who left the offset's lid shut? that won't do": "(not (lid-shut offset))",
    "the menu should be trimmed": "(not (needs-trimming menu))",
    "No lid left open!": "(forall (?m - press) (lid-shut ?m))",
    "the sheet on the low shelf, menu, should be wiped": "(not (smudgy menu))",
}


@pytest.mark.parametrize("text", GOALS)
def test_what_is_wanted_is_read_however_it_is_told(text: str) -> None:
    found = translate(Instruction(text, SEEN), SHOP)
    assert found.reading is not None, found.reason or found.question
    meant = read_formula(GOALS[text], SHOP, SEEN.all_objects())
    assert compared(found.reading.goal, meant, SEEN, 60.0).equal, found.reading.words


@pytest.mark.parametrize(
    "text",
    [
        "put the purple oak block on the top shelf",  # no ticket here is known to be purple
        "hand the ticket to the plumber",  # nobody was spoken of
        "put the poster on the table",
    ],
)
def test_what_tells_things_apart_is_not_passed_over(text: str) -> None:
    assert translate(Instruction(text, SEEN), SHOP).status is not TranslationStatus.OK


def test_what_is_passed_over_is_told() -> None:
    found = translate(Instruction("otto should be in the cellar for the fondue", SEEN), SHOP)
    assert found.reading is not None
    assert "fondue" in found.reading.words


def test_names_are_cut_where_words_end() -> None:
    assert words_in("restsat") == ("rests", "at")
    assert [words_in(name) for name in ("tilled", "mucky", "stoppered")] == [
        ("tilled",),
        ("mucky",),
        ("stoppered",),
    ]


def test_the_actions_tell_which_is_the_place() -> None:
    lexicon = Lexicon(SHOP, SEEN)
    by_name = {relation.name: relation for relation in lexicon.relations}
    assert (by_name["restsat"].theme, by_name["restsat"].ground) == (0, 1)
    assert (by_name["handed-to"].theme, by_name["handed-to"].ground) == (1, 0)  # what is handed, then to whom
    assert (by_name["beneath"].theme, by_name["beneath"].ground) == (1, 0)  # told of what is above


def test_small_words_name_nothing() -> None:
    lexicon = Lexicon(SHOP, SEEN)
    assert not lexicon.denotes("the")  # though *thing* is a kind here

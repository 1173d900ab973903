"""Every translator keeps the seam's promises, and `grounded` reads what it says it reads."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import And, Instruction, TranslationStatus, conjuncts, load
from planner.pddl import read_domain, read_formula, read_problem
from tests.chat_server import endpoint
from tests.llm_trees import answer_of
from translators import TRANSLATORS
from translators.grounded import translate
from translators.llm import Settings, answered
from translators.llm.settings import Endpoint

TABLE = read_domain("""(define (domain table) (:requirements :strips :typing)
 (:types cube colour spot button fixture - object drawer window - fixture)
 (:predicates (on ?c - cube ?below - cube) (at ?c - cube ?s - spot) (in ?c - cube ?d - drawer) (ontable ?c - cube)
   (clear ?c - cube) (holding ?c - cube) (handempty) (free ?s - spot) (open ?f - fixture) (shut ?f - fixture)
   (locked ?f - fixture) (controls ?b - button ?f - fixture) (has-colour ?c - cube ?k - colour))
 (:action pick :parameters (?c - cube ?s - spot) :precondition (and (at ?c ?s) (clear ?c) (handempty))
   :effect (and (holding ?c) (free ?s) (not (at ?c ?s)) (not (ontable ?c)) (not (clear ?c)) (not (handempty))))
 (:action place :parameters (?c - cube ?s - spot) :precondition (and (holding ?c) (free ?s))
   :effect (and (at ?c ?s) (ontable ?c) (clear ?c) (handempty) (not (holding ?c)) (not (free ?s))))
 (:action unstack :parameters (?c ?below - cube) :precondition (and (on ?c ?below) (clear ?c) (handempty))
   :effect (and (holding ?c) (clear ?below) (not (on ?c ?below)) (not (clear ?c)) (not (handempty))))
 (:action stack :parameters (?c ?below - cube) :precondition (and (holding ?c) (clear ?below))
   :effect (and (on ?c ?below) (clear ?c) (handempty) (not (holding ?c)) (not (clear ?below))))
 (:action put-in :parameters (?c - cube ?d - drawer) :precondition (and (holding ?c) (open ?d))
   :effect (and (in ?c ?d) (handempty) (not (holding ?c))))
 (:action take-out :parameters (?c - cube ?d - drawer) :precondition (and (in ?c ?d) (open ?d) (handempty))
   :effect (and (holding ?c) (not (in ?c ?d)) (not (handempty))))
 (:action pull-open :parameters (?f - fixture) :precondition (not (locked ?f)) :effect (and (open ?f) (not (shut ?f))))
 (:action push-shut :parameters (?f - fixture) :precondition (not (locked ?f)) :effect (and (shut ?f) (not (open ?f))))
 (:action press-to-unlock :parameters (?b - button ?f - fixture) :precondition (and (controls ?b ?f) (locked ?f))
   :effect (not (locked ?f)))
 (:action press-to-lock :parameters (?b - button ?f - fixture) :precondition (controls ?b ?f) :effect (locked ?f)))""")
SEEN = read_problem(
    """(define (problem p) (:domain table)
 (:objects red-cube blue-cube green-cube orange-cube - cube red blue green orange - colour left middle right near-left - spot
   drawer - drawer window - window drawer-button window-button - button)
 (:init (has-colour red-cube red) (has-colour blue-cube blue) (has-colour green-cube green) (has-colour orange-cube orange)
   (at red-cube left) (at blue-cube middle) (at orange-cube right) (on green-cube red-cube) (clear green-cube)
   (clear blue-cube) (clear orange-cube) (handempty) (controls drawer-button drawer) (controls window-button window))
 (:goal (and)))""",
    TABLE,
)
R, B, G, O = "red-cube", "blue-cube", "green-cube", "orange-cube"  # noqa: E741
UNDERSTOOD = {
    "build a tower with the red cube on the blue one and the blue one on the green one": f"(and (on {R} {B}) (on {B} {G}))",
    "put the red cube on the blue cube": f"(on {R} {B})",
    "Please put the red block on top of the blue block.": f"(on {R} {B})",
    "could you put the green cube onto the orange one?": f"(on {G} {O})",
    "put the red cube on the blue cube and the green one on the red one": f"(and (on {R} {B}) (on {G} {R}))",
    "stack red on blue on green": f"(and (on {R} {B}) (on {B} {G}))",
    "stack the red, blue and green cubes from bottom to top": f"(and (on {B} {R}) (on {G} {B}))",
    "stack the red, blue and green cubes from top to bottom": f"(and (on {R} {B}) (on {B} {G}))",
    "build a tower with green at the bottom, then blue, then red on top": f"(and (on {B} {G}) (on {R} {B}))",
    "the red cube should be under the blue cube": f"(on {B} {R})",
    "the red cube is on the blue one": f"(on {R} {B})",
    "put the orange cube on the left": f"(at {O} left)",
    "move the red cube to the near left spot": f"(at {R} near-left)",
    "put the blue cube in the middle and the red cube on the right": f"(and (at {B} middle) (at {R} right))",
    "line the cubes up: red right, blue in the middle and orange left": f"(and (at {R} right) (at {B} middle)(at {O} left))",
    "put every cube on the table": f"(and (ontable {R}) (ontable {B}) (ontable {G}) (ontable {O}))",
    "put all cubes except the green one on the table": f"(and (ontable {R}) (ontable {B}) (ontable {O}))",
    "make sure that nothing is on the blue cube": f"(clear {B})",
    "the red cube should not be on the blue one": f"(not (on {R} {B}))",
    "pick up the green cube": f"(holding {G})",
    "please hold the green cube": f"(holding {G})",
    "pick up the red cube and put it on the green cube": f"(on {R} {G})",
    "put a cube on the red cube": f"(or (on {B} {R}) (on {G} {R}) (on {O} {R}))",
    "swap the blue and the orange cube": f"(and (at {B} right) (at {O} middle))",
    "put the red cube in the drawer and close it": f"(and (in {R} drawer) (shut drawer))",
    "open the drawer and the window": "(and (open drawer) (open window))",
    "open the drawer": "(open drawer)",
    "close the window": "(shut window)",
    "shut the drawer and lock it": "(and (shut drawer) (locked drawer))",
    "lock the window but leave the drawer unlocked": "(and (locked window) (not (locked drawer)))",
    "the drawer should be shut and locked": "(and (shut drawer) (locked drawer))",
    "unlock the window": "(not (locked window))",
    "open everything": "(and (open drawer) (open window))",
    "take the red cube out of the drawer": f"(not (in {R} drawer))",
    "the window must be open": "(open window)",
}
IN_ORDER = {
    "first put the red cube on the blue cube, then put the green cube on the orange cube": (
        f"(on {R} {B})",
        f"(on {G} {O})",
    ),
    "first open the drawer, then put the red cube in it": ("(open drawer)", f"(in {R} drawer)"),
    "close the window before you open the drawer": ("(shut window)", "(open drawer)"),
}
REFUSED = {
    "put the yellow cube on the red one": "'yellow'",
    "paint the red cube blue": "'paint'",
    "put the red cube on itself": "itself",
    "put the red cube on the blue cube and the red cube on the green cube": "contradiction",
    "": "empty",
    "put the drawer on the cube": "not understood",
    "sing a song": "'sing'",
}


# What every translator has to read. `llm` replays a session with a model that knows the answers to these, and to
# nothing else: of all other words `grounded` is asked.
BY_ALL = (
    "put the red cube on the blue cube",
    "open everything",
    "lock the window but leave the drawer unlocked",
)


@pytest.fixture(scope="module", autouse=True)
def _a_recorded_session(tmp_path_factory):
    session = tmp_path_factory.mktemp("llm") / "session.jsonl"

    def scholar(body, number):
        text = json.loads(body["messages"][-1]["content"])["instruction"]
        return answer_of(read_formula(UNDERSTOOD[text], TABLE, SEEN.objects), And(), TABLE)

    with endpoint(scholar) as served:
        for text in BY_ALL:
            settings = Settings(Endpoint(served.url, "scholar"), record=session)
            assert answered(Instruction(text, SEEN), TABLE, settings).is_models
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CAIRN_LLM_REPLAY", str(session))
        yield


@pytest.mark.parametrize("text", BY_ALL)
@pytest.mark.parametrize("name", sorted(TRANSLATORS))
def test_what_is_plain_is_read_by_all(name, text):
    found = load(TRANSLATORS, name)(Instruction(text, SEEN), TABLE)
    gold = read_formula(UNDERSTOOD[text], TABLE, SEEN.objects)
    assert set(conjuncts(found.reading.goal)) == set(conjuncts(gold))
    assert found.reading.rules == And()
    assert "grounded" not in found.reading.words


@pytest.mark.parametrize("name", sorted(TRANSLATORS))
def test_a_translator_works_without_anything_visible(name):
    found = load(TRANSLATORS, name)(Instruction("open the drawer"), TABLE)
    assert found.status in TranslationStatus


def meaning(text):
    return translate(Instruction(text, SEEN), TABLE)


@pytest.mark.parametrize("text", sorted(UNDERSTOOD))
def test_a_sentence_means_its_goal(text):
    found = meaning(text)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    gold = read_formula(UNDERSTOOD[text], TABLE, SEEN.objects)
    assert set(conjuncts(found.reading.goal)) == set(conjuncts(gold))
    assert found.reading.rules == And()


@pytest.mark.parametrize("text", sorted(IN_ORDER))
def test_order_that_was_said_becomes_a_rule(text):
    earlier, later = IN_ORDER[text]
    rule = read_formula(f"(sometime-before {later} {earlier})", TABLE, SEEN.objects)
    found = meaning(text)
    assert found.reading is not None, found.reason
    assert found.reading.rules == rule


@pytest.mark.parametrize("text", sorted(REFUSED))
def test_what_is_not_understood_is_refused_naming_it(text):
    found = meaning(text)
    assert found.status is TranslationStatus.REFUSED
    assert REFUSED[text] in found.reason


def test_a_description_that_fits_several_things_is_asked_about():
    found = meaning("put the cube on the red cube")
    assert found.status is TranslationStatus.AMBIGUOUS
    assert "the blue cube" in found.question


def test_another_domain_is_read_from_its_pddl_alone():
    domain = read_domain("""(define (domain mail) (:types package place van) (:predicates (at ?p - package ?l - place)
      (parked ?v - van ?l - place) (loaded ?p - package ?v - van) (sealed ?p - package))
      (:action load :parameters (?p - package ?v - van ?l - place) :precondition (at ?p ?l)
        :effect (and (loaded ?p ?v) (not (at ?p ?l))))
      (:action unload :parameters (?p - package ?v - van ?l - place) :precondition (loaded ?p ?v)
        :effect (and (at ?p ?l) (not (loaded ?p ?v))))
      (:action seal :parameters (?p - package) :effect (sealed ?p))
      (:action drive :parameters (?v - van ?a ?b - place) :effect (and (parked ?v ?b) (not (parked ?v ?a)))))""")
    seen = read_problem(
        """(define (problem p) (:domain mail) (:objects parcel1 parcel2 - package airport harbour - place van1 - van)
        (:init (at parcel1 airport) (parked van1 harbour)) (:goal (and)))""",
        domain,
    )
    for text, gold in {
        "bring parcel1 to the harbour": "(at parcel1 harbour)",
        "all packages should be at the airport": "(and (at parcel1 airport) (at parcel2 airport))",
        "load parcel 2 into van1": "(loaded parcel2 van1)",
        "seal every parcel": "(and (sealed parcel1) (sealed parcel2))",
    }.items():
        found = translate(Instruction(text, seen), domain)
        assert found.reading is not None, (text, found.reason)
        assert found.reading.goal == read_formula(gold, domain, seen.objects), text


@pytest.mark.parametrize("name", sorted(TRANSLATORS))
@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "put",
                "the",
                "red",
                "blue",
                "cube",
                "on",
                "in",
                "it",
                "and",
                "not",
                "then",
                "all",
                "no",
                "one",
                "drawer",
                "zebra",
                ",",
                ".",
            ]
        ),
        max_size=9,
    )
)
def test_any_words_get_an_answer_that_is_a_value(name, words):
    found = load(TRANSLATORS, name)(Instruction(" ".join(words), SEEN), TABLE)
    assert found.status in TranslationStatus
    if found.reading is not None:
        assert found.reading.words

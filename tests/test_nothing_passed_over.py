"""Words that had been passed over, or turned round, in sentences that users say: each of them changes what is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.core import Instruction, Reading, TranslationStatus
from planner.equivalence import is_read_as
from planner.pddl import read_domain, read_formula, read_problem
from translators.grounded import translate
from translators.spelling import mended

DOMAINS = Path(__file__).parents[1] / "domains"
STORE = read_domain("""(define (domain store) (:requirements :strips :typing :negative-preconditions)
  (:types spot - object shelf bay - spot cart - object pallet - object grade - object)
  (:predicates (cart-at ?c - cart ?s - spot) (pallet-at ?p - pallet ?s - spot) (loaded ?p - pallet ?c - cart)
    (checked ?p - pallet) (busy ?s - bay) (heavy ?p - pallet) (urgent ?p - pallet) (charge ?c - cart ?g - grade)
    (next ?low ?high - grade))
  (:action drive :parameters (?c - cart ?a ?b - spot ?g ?h - grade)
    :precondition (and (cart-at ?c ?a) (charge ?c ?g) (next ?h ?g))
    :effect (and (cart-at ?c ?b) (not (cart-at ?c ?a)) (charge ?c ?h) (not (charge ?c ?g))))
  (:action load :parameters (?p - pallet ?c - cart ?s - spot) :precondition (and (pallet-at ?p ?s) (cart-at ?c ?s))
    :effect (and (loaded ?p ?c) (not (pallet-at ?p ?s))))
  (:action unload :parameters (?p - pallet ?c - cart ?s - spot) :precondition (and (loaded ?p ?c) (cart-at ?c ?s))
    :effect (and (pallet-at ?p ?s) (not (loaded ?p ?c))))
  (:action check :parameters (?p - pallet ?b - bay) :precondition (pallet-at ?p ?b)
    :effect (and (checked ?p) (busy ?b)))
  (:action tidy :parameters (?b - bay) :precondition (busy ?b) :effect (not (busy ?b)))
  (:action charge-up :parameters (?c - cart ?g ?h - grade) :precondition (and (charge ?c ?g) (next ?g ?h))
    :effect (and (charge ?c ?h) (not (charge ?c ?g)))))""")
STOCK = read_problem(
    """(define (problem p) (:domain store)
  (:objects left-shelf right-shelf - shelf loading-bay - bay tug truck - cart paint peas toys soap - pallet
    g0 g1 g2 g3 - grade)
  (:init (cart-at tug loading-bay) (cart-at truck left-shelf) (pallet-at paint left-shelf)
    (pallet-at peas left-shelf) (pallet-at toys right-shelf) (pallet-at soap loading-bay) (heavy paint)
    (heavy peas) (urgent toys) (checked soap) (charge tug g1) (charge truck g3) (next g0 g1) (next g1 g2) (next g2 g3))
  (:goal (and)))""",
    STORE,
)


def world(name):
    domain = read_domain((DOMAINS / name / "domain.pddl").read_text())
    return read_problem((DOMAINS / name / "p1.pddl").read_text(), domain)


def answer_of(text, task):
    return translate(Instruction(text, task), task.domain)


def assert_means(text, goal, rules, task):
    found = answer_of(text, task)
    assert found.status is TranslationStatus.OK, found.reason or found.question
    names = task.objects
    gold = Reading(read_formula(goal, task.domain, names), read_formula(rules, task.domain, names))
    mine = found.reading
    assert is_read_as(gold, mine.goal, mine.rules, mine.metric, task), mine.words


def assert_not_answered(text, task):
    found = answer_of(text, task)
    assert found.status is not TranslationStatus.OK, found.reading.words


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        (
            "never enter the bathroom while carrying the parcel",
            "(always (not (and (robot-in bathroom) (carrying parcel))))",
        ),
        (
            "do not go into the bathroom while the light is on in the hall",
            "(always (not (and (robot-in bathroom) (light-on hall))))",
        ),
        (
            "do not enter the pool with the towel in your gripper",
            "(always (not (and (robot-in pool) (carrying towel))))",
        ),
        ("don't sweep the hall with the light on", "(always (not (and (swept hall) (light-on hall))))"),
        (
            "the robot must never be in the pool while the mug is in the kitchen",
            "(always (not (and (robot-in pool) (lies-in mug kitchen))))",
        ),
        (
            "don't enter the bathroom with the parcel",
            "(always (not (and (robot-in bathroom) (carrying parcel))))",
        ),
    ],
)
def test_what_is_never_to_be_at_a_time_is_bound_to_that_time(text, rules):
    assert_means(text, "(and)", rules, world("house"))


def test_each_room_is_bound_to_its_own_light():
    rooms = (
        "hall",
        "kitchen",
        "living-room",
        "study",
        "green-bedroom",
        "blue-bedroom",
        "bathroom",
        "garden",
        "pool",
        "shower",
    )
    each = " ".join(f"(or (not (swept {room})) (light-on {room}))" for room in rooms)
    assert_means(
        "never sweep a room while its light is off", "(and)", f"(always (and {each}))", world("house")
    )


@pytest.mark.parametrize(
    ("text", "goal", "rules"),
    [
        (
            "before you sweep the study switch its light on",
            "(and (swept study) (light-on study))",
            "(sometime-before (swept study) (light-on study))",
        ),
        (
            "sweep all the rooms indoors except the bathroom and come back here",
            "(and (swept hall) (swept kitchen) (swept living-room) (swept study) (swept green-bedroom)"
            " (swept blue-bedroom) (robot-in hall))",
            "(and)",
        ),
        ("leave the hall", "(not (robot-in hall))", "(and)"),
        ("get out of here", "(not (robot-in hall))", "(and)"),
        ("be in the pool", "(robot-in pool)", "(and)"),
        ("go to a lit room", "(robot-in kitchen)", "(and)"),
        ("go to the pool and back", "(robot-in hall)", "(sometime (robot-in pool))"),
        ("visit the kitchen and go to the hall", "(robot-in hall)", "(sometime (robot-in kitchen))"),
    ],
)
def test_of_a_house(text, goal, rules):
    assert_means(text, goal, rules, world("house"))


@pytest.mark.parametrize(
    "text", ["make sure no light is on upstairs", "never enter a dark room", "put the mug back"]
)
def test_of_a_house_rather_not_answered(text):
    assert_not_answered(text, world("house"))


@pytest.mark.parametrize(
    ("text", "goal", "rules"),
    [
        ("no rover goes through the canyon", "(and)", "(always (and (not (at rambler canyon)) (not (at scout canyon))))"),
        ("only scout may go to the canyon", "(and)", "(always (not (at rambler canyon)))"),
        ("rambler ends up where scout is now", "(at rambler plain)", "(and)"),
    ],
)  # fmt: skip
def test_of_an_outpost(text, goal, rules):
    assert_means(text, goal, rules, world("outpost"))


@pytest.mark.parametrize(
    ("text", "goal", "rules"),
    [
        ("all pallets checked but the paint", "(and (checked peas) (checked toys) (checked soap))", "(and)"),
        (
            "all heavy or urgent pallets go to the loading bay",
            "(and (pallet-at paint loading-bay) (pallet-at peas loading-bay) (pallet-at toys loading-bay))",
            "(and)",
        ),
        (
            "the pallets that are heavy or urgent go to the loading bay",
            "(and (pallet-at paint loading-bay) (pallet-at peas loading-bay) (pallet-at toys loading-bay))",
            "(and)",
        ),
        ("put the paint and the toys in the same cart",
         "(or (and (loaded paint tug) (loaded toys tug)) (and (loaded paint truck) (loaded toys truck)))", "(and)"),
        ("never load the paint and the toys into the same cart", "(and)",
         "(always (not (or (and (loaded paint tug) (loaded toys tug)) (and (loaded paint truck) (loaded toys truck)))))"),
        ("the soap can stay where it is but the toys must go to the left shelf", "(pallet-at toys left-shelf)", "(and)"),
        ("tug's charge must always be at least g1", "(and)",
         "(always (or (charge tug g1) (charge tug g2) (charge tug g3)))"),
        ("truck's charge at most g1", "(or (charge truck g0) (charge truck g1))", "(and)"),
        ("check the peas and the toys first", "(and (checked peas) (checked toys))", "(and)"),
        ("the loading bay should not be busy again at the end", "(not (busy loading-bay))", "(and)"),
        ("no pallet should travel on the tug", "(and)",
         "(always (and (not (loaded paint tug)) (not (loaded peas tug)) (not (loaded toys tug)) (not (loaded soap tug))))"),
    ],
)  # fmt: skip
def test_of_a_store(text, goal, rules):
    assert_means(text, goal, rules, STOCK)


@pytest.mark.parametrize("text", ["drive the tug to the left shelf and back", "deliver the toys first"])
def test_of_a_store_rather_not_answered(text):
    assert_not_answered(text, STOCK)


def test_a_state_left_open_is_not_a_place_to_stay_at():
    kitchen = read_domain("""(define (domain larder) (:requirements :strips :typing :negative-preconditions)
      (:types box cup - object) (:predicates (opened ?b - box) (running ?b - box) (in ?c - cup ?b - box) (clean ?c - cup))
      (:action open :parameters (?b - box) :precondition (not (opened ?b)) :effect (opened ?b))
      (:action close :parameters (?b - box) :precondition (opened ?b) :effect (not (opened ?b)))
      (:action start :parameters (?b - box) :precondition (not (running ?b)) :effect (running ?b))
      (:action put :parameters (?c - cup ?b - box) :precondition (opened ?b) :effect (in ?c ?b))
      (:action wash :parameters (?c - cup) :precondition (not (clean ?c)) :effect (clean ?c)))""")
    task = read_problem(
        """(define (problem p) (:domain larder) (:objects fridge oven - box mug bowl - cup)
      (:init (clean bowl)) (:goal (and)))""",
        kitchen,
    )
    assert_means("never leave the fridge open", "(and)", "(always (not (opened fridge)))", task)
    assert_means(
        "never leave the fridge open while the oven is running",
        "(and)",
        "(always (not (and (opened fridge) (running oven))))",
        task,
    )
    assert_means("put everything that is clean in the fridge", "(in bowl fridge)", "(and)", task)


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("nothing should be on a green block", "(and (clear b) (clear c))"),
        ("nothing on one of the green blocks", "(or (clear b) (clear c))"),
    ],
)
def test_nothing_on_one_of_a_kind_is_nothing_on_any(text, goal):
    towers = read_domain("""(define (domain towers) (:requirements :strips :typing) (:types block hue)
      (:predicates (on ?x ?y - block) (on-table ?x - block) (clear ?x - block) (of-hue ?x - block ?h - hue))
      (:action move :parameters (?x ?y ?z - block) :precondition (and (clear ?x) (on ?x ?y) (clear ?z))
        :effect (and (on ?x ?z) (clear ?y) (not (on ?x ?y)) (not (clear ?z))))
      (:action lower :parameters (?x ?y - block) :precondition (and (clear ?x) (on ?x ?y))
        :effect (and (on-table ?x) (clear ?y) (not (on ?x ?y)))))""")
    task = read_problem(
        """(define (problem p) (:domain towers) (:objects a b c d - block red green - hue)
      (:init (on a b) (on d c) (on-table b) (on-table c) (clear a) (clear d) (of-hue a red) (of-hue d red)
        (of-hue b green) (of-hue c green)) (:goal (and)))""",
        towers,
    )
    assert_means(text, goal, "(and)", task)


DISHES = read_domain("""(define (domain dishes) (:requirements :strips :typing :negative-preconditions)
  (:types dish receiver band sky - object)
  (:predicates (mounted ?r - receiver ?d - dish) (weak_motor ?d - dish) (pointing ?d - dish ?s - sky)
    (tuned ?r - receiver) (scanned ?s - sky ?b - band))
  (:action swing :parameters (?d - dish ?a ?b - sky) :precondition (pointing ?d ?a)
    :effect (and (pointing ?d ?b) (not (pointing ?d ?a))))
  (:action tune :parameters (?d - dish ?r - receiver) :precondition (mounted ?r ?d) :effect (tuned ?r))
  (:action scan :parameters (?d - dish ?r - receiver ?s - sky ?b - band)
    :precondition (and (mounted ?r ?d) (tuned ?r) (pointing ?d ?s)) :effect (scanned ?s ?b)))""")
SKY = read_problem(
    """(define (problem p) (:domain dishes)
  (:objects dish1 dish2 dish3 - dish rec1 rec2 rec3 - receiver uv radio - band moon nebula quasar - sky)
  (:init (mounted rec1 dish1) (mounted rec2 dish1) (mounted rec3 dish2) (weak_motor dish3) (pointing dish1 moon)
    (pointing dish2 nebula) (pointing dish3 moon))
  (:goal (and)))""",
    DISHES,
)


@pytest.mark.parametrize(
    ("text", "goal", "rules"),
    [
        ("every receiver on board of dish1 must be tuned", "(and (tuned rec1) (tuned rec2))", "(and)"),
        ("every receiver on dish1 must be tuned", "(and (tuned rec1) (tuned rec2))", "(and)"),
        (
            "swing dish1 to the quasar, but not until we have the radio scan of the nebula",
            "(pointing dish1 quasar)",
            "(sometime-before (pointing dish1 quasar) (scanned nebula radio))",
        ),
        (
            "rec2 has to be tunde, and dish3 pointing at the quasar",
            "(and (tuned rec2) (pointing dish3 quasar))",
            "(and)",
        ),
        ("the dish with the weak motor should point at the quasar", "(pointing dish3 quasar)", "(and)"),
        (
            "the dish that is pointing at the nebula should point at the quasar",
            "(pointing dish2 quasar)",
            "(and)",
        ),
        (
            "exactly two of the three dishes should point at the quasar",
            "(or (and (pointing dish1 quasar) (pointing dish2 quasar) (not (pointing dish3 quasar)))"
            " (and (pointing dish1 quasar) (not (pointing dish2 quasar)) (pointing dish3 quasar))"
            " (and (not (pointing dish1 quasar)) (pointing dish2 quasar) (pointing dish3 quasar)))",
            "(and)",
        ),
        ("get an ultraviolet scan of the quasar", "(scanned quasar uv)", "(and)"),
        ("dish2 should at some point be pointing at the moon", "(and)", "(sometime (pointing dish2 moon))"),
    ],
)
def test_of_dishes(text, goal, rules):
    assert_means(text, goal, rules, SKY)


def test_a_word_misspelt_is_the_nearest():
    assert mended("calibrtaed", {"calibrate", "calibrated"}) == "calibrated"
    assert mended("calibratex", {"calibrated", "calibrates"}) == "calibratex"

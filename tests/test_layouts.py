"""Layouts told in sum: towers, things spread over places, boards and the marks on them, in domains of several makes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.bench.renaming import same_but_for_names
from planner.core import Atom, conjuncts
from planner.pddl import read_domain
from translators.layout_grids import Board
from translators.problems import Described, problem_in

CRATES = read_domain("""(define (domain yard) (:requirements :strips :typing)
  (:types crate hook - object)
  (:predicates (upon ?x ?y - crate) (on-floor ?x - crate) (bare ?x - crate) (lifted ?h - hook ?x - crate)
    (holding ?h - hook ?x - crate) (idle ?h - hook))
  (:action take :parameters (?h - hook ?x - crate) :precondition (and (idle ?h) (bare ?x) (on-floor ?x))
    :effect (and (holding ?h ?x) (not (idle ?h)) (not (bare ?x)) (not (on-floor ?x))))
  (:action set-down :parameters (?h - hook ?x - crate) :precondition (holding ?h ?x)
    :effect (and (on-floor ?x) (bare ?x) (idle ?h) (not (holding ?h ?x))))
  (:action pile :parameters (?h - hook ?x ?y - crate) :precondition (and (holding ?h ?x) (bare ?y))
    :effect (and (upon ?x ?y) (bare ?x) (idle ?h) (not (holding ?h ?x)) (not (bare ?y))))
  (:action unpile :parameters (?h - hook ?x ?y - crate) :precondition (and (idle ?h) (upon ?x ?y) (bare ?x))
    :effect (and (holding ?h ?x) (bare ?y) (not (upon ?x ?y)) (not (bare ?x)) (not (idle ?h)))))""")
DEPOT = read_domain("""(define (domain depot) (:requirements :strips)
  (:predicates (shed ?s) (parcel ?p) (claw ?c) (van-at ?s) (inside ?p ?s) (open ?c) (carry ?p ?c))
  (:action drive :parameters (?a ?b) :precondition (and (shed ?a) (shed ?b) (van-at ?a))
    :effect (and (van-at ?b) (not (van-at ?a))))
  (:action grab :parameters (?p ?s ?c)
    :precondition (and (parcel ?p) (shed ?s) (claw ?c) (inside ?p ?s) (van-at ?s) (open ?c))
    :effect (and (carry ?p ?c) (not (inside ?p ?s)) (not (open ?c))))
  (:action leave :parameters (?p ?s ?c)
    :precondition (and (parcel ?p) (shed ?s) (claw ?c) (carry ?p ?c) (van-at ?s))
    :effect (and (inside ?p ?s) (open ?c) (not (carry ?p ?c)))))""")
FIELD = read_domain("""(define (domain field) (:requirements :strips :typing)
  (:types drone plot seed - object)
  (:predicates (over ?d - drone ?p - plot) (north ?a ?b - plot) (east ?a ?b - plot) (sown ?p - plot ?s - seed)
    (loaded-with ?d - drone ?s - seed) (stocked ?s - seed))
  (:action go :parameters (?d - drone ?a ?b - plot) :precondition (and (over ?d ?a) (north ?b ?a))
    :effect (and (over ?d ?b) (not (over ?d ?a))))
  (:action load :parameters (?d - drone ?s ?t - seed) :precondition (and (loaded-with ?d ?s) (stocked ?t))
    :effect (and (loaded-with ?d ?t) (not (loaded-with ?d ?s))))
  (:action sow :parameters (?d - drone ?p - plot ?s - seed) :precondition (and (over ?d ?p) (loaded-with ?d ?s))
    :effect (sown ?p ?s)))""")


def facts(text: str) -> set[Atom]:
    return {Atom(name, tuple(args)) for name, *args in (part.split() for part in text.split(", "))}


def start(found: Described) -> frozenset[Atom]:
    assert found.task is not None, found.reason
    return found.task.init.facts


def goal(found: Described) -> set[Atom]:
    assert found.task is not None, found.reason
    return {part for part in conjuncts(found.task.goal) if isinstance(part, Atom)}


def test_crates_in_piles_of_these_heights_are_to_lie_one_by_one():
    found = problem_in(
        "There are 3 crates and 1 hook. The crates are stacked in piles of heights 1 and 2. "
        "The goal is to put each crate by itself on the floor.",
        CRATES,
    )
    assert start(found) == facts(
        "on-floor crate1, bare crate1, on-floor crate2, upon crate3 crate2, bare crate3, idle hook1"
    )
    assert goal(found) == facts(
        "on-floor crate1, bare crate1, on-floor crate2, bare crate2, on-floor crate3, bare crate3, idle hook1"
    )


@pytest.mark.parametrize(
    ("wish", "heights"),
    [
        ("to have two piles of equal height", [3, 3]),
        ("to build a single pile", [6]),
        ("to arrange the crates into a staircase", [1, 2, 3]),
        (
            "to arrange the crates into 3 towers of increasing height, starting with a tower of height 1",
            [1, 2, 3],
        ),
        ("to build towers of heights 4, 1 and 1", [4, 1, 1]),
    ],
)
def test_towers_that_are_wanted_have_the_heights_that_are_said(wish, heights):
    found = problem_in(
        f"There are 6 crates and 1 hook, each crate standing on the floor. The goal is {wish}.", CRATES
    )
    wanted = goal(found)
    assert len([each for each in wanted if each.predicate == "on-floor"]) == len(heights)
    below = {each.args[0]: each.args[1] for each in wanted if each.predicate == "upon"}

    def height(crate: str) -> int:
        return 1 + (height(below[crate]) if crate in below else 0)

    assert sorted(height(each.args[0]) for each in wanted if each.predicate == "bare") == sorted(heights)


def test_towers_are_turned_over_as_they_stand():
    found = problem_in(
        "crate1 is upon crate2. crate2 is on the floor. crate3 is on the floor. crate1 is bare. crate3 is bare. "
        "The goal is to turn over each pile of crates.",
        CRATES,
    )
    assert {each for each in goal(found) if each.predicate != "bare"} == facts(
        "upon crate2 crate1, on-floor crate1, on-floor crate3"
    )


def test_a_layout_that_the_things_do_not_fill_is_refused():
    found = problem_in(
        "There are 5 crates, stacked in 2 piles of equal height. The goal is to build a single pile.", CRATES
    )
    assert found.task is None
    assert "2 piles" in found.reason


def test_what_is_asked_beside_a_layout_is_not_dropped():
    found = problem_in(
        "There are 2 crates in a single pile. The goal is to build a single pile and paint it green.", CRATES
    )
    assert found.task is None


def test_parcels_are_spread_evenly_over_sheds_and_gathered():
    found = problem_in(
        "There are 2 sheds, 4 parcels and 1 claw. The parcels are evenly spread over the sheds. The van is in the second "
        "shed. The goal is to bring all the parcels into one shed.",
        DEPOT,
    )
    kinds = (
        "shed shed1, shed shed2, parcel parcel1, parcel parcel2, parcel parcel3, parcel parcel4, claw claw1"
    )
    assert start(found) == facts(
        "inside parcel1 shed1, inside parcel3 shed1, inside parcel2 shed2, inside parcel4 shed2, van-at shed2, "
        "open claw1, " + kinds
    )
    assert goal(found) == facts(
        "inside parcel1 shed1, inside parcel2 shed1, inside parcel3 shed1, inside parcel4 shed1, open claw1"
    )


def test_so_many_in_each_and_then_to_where_most_are():
    text = (
        "You have 3 sheds, 6 parcels and 2 claws. You have 2 sheds with 1 parcel, and 1 shed with 4 parcels. "
    )
    found = problem_in(
        text + "Your goal is to bring all the parcels into the shed which has the most parcels.", DEPOT
    )
    assert {each.args[1] for each in goal(found) if each.predicate == "inside"} == {"shed3"}
    swapped = problem_in("You have 2 sheds and 2 parcels. parcel1 is inside shed1. parcel2 is inside shed2. "
        "Your goal is to swap the parcels between the two sheds.", DEPOT)  # fmt: skip
    assert goal(swapped) == facts("inside parcel2 shed1, inside parcel1 shed2")


def test_a_claw_that_is_gripping_something():
    found = problem_in(
        "You have 1 shed. claw claw1 is carrying parcel1. claw2 is open. The goal is holding 1 parcel.",
        DEPOT,
    )
    assert {Atom("carry", ("parcel1", "claw1")), Atom("open", ("claw2",))} <= start(found)


def test_a_board_has_its_neighbours_and_its_places_their_names():
    found = problem_in(
        "You have 1 drone, 2 seeds and 4 plots arranged in a grid with 2 rows and 2 columns. The first drone is over the "
        "bottom-right corner, and is loaded with the second seed. All seeds are stocked. "
        "Your goal is to sow the plots in a checkerboard pattern.",
        FIELD,
    )
    assert start(found) == facts(
        "north plot1 plot3, north plot2 plot4, east plot2 plot1, east plot4 plot3, over drone1 plot4, "
        "loaded-with drone1 seed2, stocked seed1, stocked seed2"
    )
    assert goal(found) == facts("sown plot1 seed1, sown plot2 seed2, sown plot3 seed2, sown plot4 seed1")


@pytest.mark.parametrize(
    ("wish", "marks"),
    [
        ("sow all the plots with the same seed", "111111111"),
        ("sow the plots so that each ring has a different seed", "111121111"),
        ("sow an 'X' shape across the grid, and all other plots with another seed", "121212121"),
    ],
)
def test_patterns_on_a_board(wish, marks):
    found = problem_in(f"You have 2 seeds and 9 plots arranged in a 3x3 grid. Your goal is to {wish}.", FIELD)
    assert goal(found) == {Atom("sown", (f"plot{at + 1}", f"seed{mark}")) for at, mark in enumerate(marks)}


def test_a_ring_that_is_not_there_is_no_place():
    text = "You have 4 plots arranged in a 2x2 grid. The first drone is over the top-left corner of the second ring. "
    assert problem_in(text + "Your goal is to sow all the plots with the same seed.", FIELD).task is None


@given(st.integers(1, 5), st.integers(1, 5))
def test_places_are_neighbours_where_their_rows_and_columns_are(height, width):
    board = Board("plot", tuple(tuple(f"{i} {j}" for j in range(width)) for i in range(height)))
    cells = [(i, j) for i in range(height) for j in range(width)]
    slow = {
        (f"{i} {j}", f"{k} {m}", (k - i, m - j))
        for i, j in cells
        for k, m in cells
        if abs(i - k) + abs(j - m) == 1
    }
    assert set(board.neighbours()) == slow


@given(st.sets(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=8), st.permutations(range(5)))
def test_renamed_facts_are_the_same_but_for_names(pairs, order):
    kinds = {str(n): "" for n in range(5)}
    one = [("start", Atom("on", (str(a), str(b)))) for a, b in pairs]
    other = [("start", Atom("on", (str(order[a]), str(order[b])))) for a, b in pairs]
    assert same_but_for_names(one, other, (kinds, kinds))
    assert not same_but_for_names([*one, ("goal", Atom("on", ("0", "0")))], other, (kinds, kinds))

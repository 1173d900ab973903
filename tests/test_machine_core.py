"""The flat twin, the smallest machine and the compiled hierarchy do what a run of the hierarchy does."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import Atom, BadInputError, Call, Clause, Edge, Guard, Hierarchy, RewardMachine
from planner.machines import CompiledHierarchy, current_subgoal, equivalent, flatten, minimise, start, step
from planner.machines.diagrams import Diagrams
from tests.random_machines import OBSERVATIONS, SEEN, flat_machines, guards, hierarchies, traces

P, Q, R = (Atom(name) for name in "pqr")


def when(*holds, fails=()):
    return Guard((Clause(frozenset(holds), frozenset(fails)),))


def told(hierarchy, trace):
    """What a run shows: at each observation what was paid, and whether it has ended and how."""
    position, shown = start(hierarchy), []
    shown.append((0.0, position.is_accepted, position.is_rejected))
    for facts in trace:
        position, paid, _ = step(hierarchy, position, facts)
        shown.append((paid, position.is_accepted, position.is_rejected))
    return shown


# --- the flat twin --------------------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(hierarchies(), traces)
def test_the_flat_twin_accepts_rejects_and_pays_the_same(hierarchy, trace):
    assert told(hierarchy, trace) == told(Hierarchy("root", (flatten(hierarchy),)), trace)


@settings(max_examples=80, deadline=None)
@given(hierarchies())
def test_no_trace_at_all_tells_a_hierarchy_from_its_flat_twin(hierarchy):
    assert equivalent(hierarchy, flatten(hierarchy)) is None


def test_a_flat_twin_that_grows_too_large_is_refused():
    edges = tuple(Edge(f"{i}", f"{i + 1}", when(P)) for i in range(10))
    machine = RewardMachine("long", tuple(str(i) for i in range(11)), "0", edges)
    with pytest.raises(
        BadInputError, match=r"its flat twin has more than 5 nodes\. Run the hierarchy itself"
    ):
        flatten(Hierarchy("long", (machine,)), max_nodes=5)


# --- diagrams -------------------------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(guards(("a", "b")), st.integers(0, 3)), max_size=5))
def test_a_diagram_gives_the_answer_of_the_first_guard_that_is_met(cases):
    diagrams = Diagrams()
    diagram = diagrams.of(cases, -1)
    expected = {
        facts: next((answer for guard, answer in cases if guard.is_met(facts)), -1) for facts in OBSERVATIONS
    }
    for facts, answer in expected.items():
        assert diagrams.answer(diagram, facts) == answer
    shortest = {
        answer: min(len(f) for f, a in expected.items() if a == answer) for answer in expected.values()
    }
    found = diagrams.answers(diagram)
    assert {answer: len(facts) for answer, facts in found.items()} == shortest
    assert all(expected[facts] == answer for answer, facts in found.items())
    for answer, guard in diagrams.guards(diagram).items():
        assert [facts for facts in OBSERVATIONS if guard.is_met(facts)] == [
            f for f in OBSERVATIONS if expected[f] == answer
        ]


def test_of_the_observations_with_one_answer_the_smallest_is_given():
    diagrams = Diagrams()
    diagram = diagrams.of([(Guard((Clause(frozenset({Q, R})), Clause(frozenset({P})))), "yes")], "no")
    assert diagrams.answers(diagram) == {"yes": frozenset({P}), "no": frozenset()}


# --- the smallest machine -------------------------------------------------------------------------------


def n_blocks(machine):
    """How many nodes the smallest machine has: Moore's refinement over all observations, one by one."""
    hierarchy = Hierarchy("root", (machine,))
    seen, waiting = {start(hierarchy)}, [start(hierarchy)]
    moves = {}
    while waiting:
        here = waiting.pop()
        moves[here] = [step(hierarchy, here, facts)[:2] for facts in OBSERVATIONS]
        for there, _ in moves[here]:
            if there not in seen:
                seen.add(there)
                waiting.append(there)
    block = {one: (one.is_accepted, one.is_rejected) for one in seen}
    while True:
        finer = {one: (block[one], tuple((block[there], paid) for there, paid in moves[one])) for one in seen}
        numbers = {key: i for i, key in enumerate(dict.fromkeys(finer.values()))}
        if len(numbers) == len(set(block.values())):
            return len(numbers)
        block = {one: numbers[finer[one]] for one in seen}


@settings(max_examples=80, deadline=None)
@given(flat_machines, traces)
def test_the_smallest_machine_does_the_same_and_no_machine_is_smaller(machine, trace):
    small = minimise(machine)
    assert told(Hierarchy("root", (small,)), trace) == told(Hierarchy("root", (machine,)), trace)
    assert equivalent(machine, small) is None
    assert len(small.nodes) == n_blocks(machine)


@settings(max_examples=80, deadline=None)
@given(hierarchies())
def test_a_flat_twin_made_small_still_does_what_the_hierarchy_does(hierarchy):
    flat = flatten(hierarchy)
    small = minimise(flat)
    assert equivalent(hierarchy, small) is None
    assert len(small.nodes) == n_blocks(flat)


@settings(max_examples=80, deadline=None)
@given(flat_machines, flat_machines)
def test_two_machines_are_told_apart_by_a_shortest_trace_exactly_if_some_trace_does(one, other):
    left, right = (Hierarchy("root", (machine,)) for machine in (one, other))
    pairs = {(start(left), start(right))}
    seen, slow = set(pairs), None
    if told(left, ()) != told(right, ()):
        slow = 0
    depth = 0
    while slow is None and pairs:
        depth, reached = depth + 1, set()
        for a, b in pairs:
            for facts in OBSERVATIONS:
                (a2, paid, _), (b2, paid2, _) = step(left, a, facts), step(right, b, facts)
                if (paid, a2.is_accepted, a2.is_rejected) != (paid2, b2.is_accepted, b2.is_rejected):
                    slow = depth
                reached.add((a2, b2))
        pairs = reached - seen
        seen |= reached
    found = equivalent(one, other)
    assert (None if found is None else len(found.trace)) == slow
    if found is not None:
        assert told(left, found.trace) != told(right, found.trace)
        assert told(left, found.trace[:-1]) == told(right, found.trace[:-1]) or slow == 0


def test_guards_lose_what_makes_no_difference():
    clauses = (Clause(frozenset({P, Q})), Clause(frozenset({P}), frozenset({Q})), Clause(frozenset({P, R})))
    machine = RewardMachine("m", ("a", "yes"), "a", (Edge("a", "yes", Guard(clauses)),), frozenset({"yes"}))
    (edge,) = minimise(machine).edges
    assert edge.guard == when(P)


def test_only_flat_machines_are_minimised():
    machine = RewardMachine("m", ("a", "b"), "a", (Edge("a", "b", call=Call("other")),))
    with pytest.raises(
        ValueError, match="machine 'm': calls other machines; only flat machines can be minimised"
    ):
        minimise(machine)


def test_a_chain_of_many_facts_is_minimised_without_listing_observations():
    facts = [Atom(f"f{i}") for i in range(60)]
    edges = [Edge(f"n{i}", f"n{i + 1}", when(fact, fails=facts[:i])) for i, fact in enumerate(facts)]
    machine = RewardMachine("m", tuple(f"n{i}" for i in range(61)), "n0", tuple(edges), frozenset({"n60"}))
    assert minimise(machine).nodes == machine.nodes


# --- compiled -------------------------------------------------------------------------------------------


@settings(max_examples=80, deadline=None)
@given(hierarchies(), traces, st.sampled_from((2, 100)))
def test_the_compiled_hierarchy_answers_like_the_plain_one(hierarchy, trace, max_kept):
    compiled = CompiledHierarchy(hierarchy, max_kept)
    here = there = start(hierarchy)
    for facts in trace:
        assert compiled.current_subgoal(there) == current_subgoal(hierarchy, here)
        here, paid, leaf = step(hierarchy, here, facts)
        there, paid_too, leaf_too = compiled.step(there, facts)
        assert (there, paid_too, leaf_too) == (here, paid, leaf)


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(guards(("a", "b", "c", "d")), st.integers(0, 9)), min_size=9, max_size=20),
    st.frozensets(st.sampled_from([*SEEN, Atom("q", ("c",)), Atom("q", ("d",))])),
)
def test_at_a_place_with_many_clauses_the_first_edge_still_wins(some, facts):
    edges = tuple(Edge("n", f"t{number}", guard) for guard, number in some)
    machine = RewardMachine("root", ("n", *(f"t{i}" for i in range(10))), "n", edges)
    hierarchy = Hierarchy("root", (machine,))
    assert CompiledHierarchy(hierarchy).step(start(hierarchy), facts) == step(
        hierarchy, start(hierarchy), facts
    )

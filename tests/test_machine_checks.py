"""What is wrong with a hierarchy is found, exactly, with observations that show it."""

from itertools import combinations

import pytest
from hypothesis import given, settings

from planner.core import Atom, BadInputError, Call, Clause, Edge, Guard, Hierarchy, RewardMachine
from planner.core.machine import shortest_call_loop
from planner.machines import FindingKind, checked, findings, leaf_edges, start, step
from planner.machines.checks import Ways
from planner.machines.faults import call_findings
from planner.machines.run import Frame, advance
from tests.random_machines import OBSERVATIONS, hierarchies

P, Q = Atom("p"), Atom("q")


def when(*holds, fails=()):
    return Guard((Clause(frozenset(holds), frozenset(fails)),))


def only(*edges, accept=("yes",), reject=(), nodes=("n", "yes"), **rest):
    machine = RewardMachine("m", nodes, "n", edges, frozenset(accept), frozenset(reject), **rest)
    return Hierarchy("m", (machine,))


def kinds(hierarchy, **rest):
    return [one.kind for one in findings(hierarchy, **rest)]


def positions_of(hierarchy):
    """Every position that any sequence of observations leads to: the slow obvious way."""
    seen, waiting = {start(hierarchy)}, [start(hierarchy)]
    while waiting:
        here = waiting.pop()
        for facts in OBSERVATIONS:
            there = step(hierarchy, here, facts)[0]
            if there not in seen:
                seen.add(there)
                waiting.append(there)
    return seen


def place(position):
    top = position.stack[-1]
    return Frame(top.machine, top.node, top.args)


@settings(max_examples=150, deadline=None)
@given(hierarchies())
def test_the_places_that_are_reached_are_those_that_running_every_observation_reaches(hierarchy):
    ways = Ways(hierarchy)
    slow = {place(one) for one in positions_of(hierarchy) if not one.has_ended}
    assert {one for one in ways.reached if not ways.has_ended(one)} == slow


@settings(max_examples=150, deadline=None)
@given(hierarchies())
def test_the_trace_to_a_place_leads_there_when_it_is_run(hierarchy):
    ways = Ways(hierarchy)
    for one in ways.reached:
        if ways.has_ended(one):
            continue
        position = start(hierarchy)
        for facts in ways.trace(one):
            position = step(hierarchy, position, facts)[0]
        assert place(position) == one


@settings(max_examples=150, deadline=None)
@given(hierarchies())
def test_an_overlap_is_found_where_and_only_where_one_observation_could_lead_to_two_ends(hierarchy):
    """Locally: an edge that only differs in which of two accepting nodes it ends in makes no difference."""

    def outcome(leaf):
        depth = len(leaf.stack) - len(position.stack)
        inner = (Frame(*(getattr(leaf.stack[-1 - depth], part) for part in ("machine", "node", "args"))),)
        local = type(leaf)((*inner, *leaf.stack[len(position.stack) :]), leaf.edge, leaf.number)
        after, reward = advance(hierarchy, local)
        return (after.is_accepted, after.is_rejected, reward) if after.has_ended else (after, reward)

    expected = False
    for position in positions_of(hierarchy):
        for facts in OBSERVATIONS:
            met = [outcome(leaf) for leaf in leaf_edges(hierarchy, position) if leaf.edge.guard.is_met(facts)]
            expected = expected or any(a != b for a, b in combinations(met, 2))
    found = [one for one in findings(hierarchy) if one.kind is FindingKind.OVERLAP]
    assert bool(found) == expected
    for one in found:
        position = start(hierarchy)
        for facts in one.trace[:-1]:
            position = step(hierarchy, position, facts)[0]
        assert sum(leaf.edge.guard.is_met(one.trace[-1]) for leaf in leaf_edges(hierarchy, position)) >= 2


@settings(max_examples=150, deadline=None)
@given(hierarchies())
def test_a_start_is_hopeless_exactly_if_no_run_is_ever_accepted(hierarchy):
    ways = Ways(hierarchy)
    accepted = any(one.is_accepted for one in positions_of(hierarchy))
    assert ways.accepts(Frame("root", hierarchy.by_name["root"].initial)) == accepted


@settings(max_examples=150, deadline=None)
@given(hierarchies())
def test_an_observation_that_takes_no_edge_is_found_exactly_where_there_is_one(hierarchy):
    slow = {
        (place(one).machine, place(one).node)
        for one in positions_of(hierarchy)
        for facts in OBSERVATIONS
        if not one.has_ended and step(hierarchy, one, facts)[2] is None
    }
    found = [one for one in findings(hierarchy, complete=True) if one.kind is FindingKind.WAITS]
    assert {(one.machine, one.nodes[0]) for one in found} == slow
    for one in found:
        position = start(hierarchy)
        for facts in one.trace[:-1]:
            position = step(hierarchy, position, facts)[0]
        assert step(hierarchy, position, one.trace[-1])[2] is None


@settings(max_examples=150, deadline=None)
@given(hierarchies())
def test_an_edge_of_the_root_is_never_taken_exactly_if_no_run_takes_it(hierarchy):
    taken, nodes = set(), set()
    for position in positions_of(hierarchy):
        nodes.add(position.stack[0].node)
        for facts in OBSERVATIONS:
            leaf = step(hierarchy, position, facts)[2]
            if leaf is not None:
                frames = leaf.stack
                taken.add(frames[1].called_by if len(frames) > 1 else leaf.number)
    root = hierarchy.by_name["root"]
    slow = {i for i, edge in enumerate(root.edges) if edge.source in nodes and i not in taken}
    found = {
        id(one.edges[0])
        for one in findings(hierarchy)
        if one.kind is FindingKind.NEVER_TAKEN and one.machine == "root"
    }
    assert found == {id(root.edges[i]) for i in slow}


# --- what is said ---------------------------------------------------------------------------------------


def test_overlapping_guards_are_told_with_the_smallest_observation():
    hierarchy = only(
        Edge("n", "yes", when(P)), Edge("n", "no", when(Q)), nodes=("n", "yes", "no"), reject=("no",)
    )
    (found,) = findings(hierarchy)
    assert found.words == (
        "machine 'm', node 'n': seeing (p) (q) takes the edge to yes and the edge to no. "
        "Make one guard ask for a fact that the other excludes"
    )
    assert found.trace == (frozenset({P, Q}),)
    with pytest.raises(BadInputError, match="takes the edge to yes and the edge to no"):
        checked(hierarchy)


def test_facts_that_exclude_each_other_do_not_overlap():
    hierarchy = only(
        Edge("n", "yes", when(P)), Edge("n", "no", when(Q)), nodes=("n", "yes", "no"), reject=("no",)
    )
    assert findings(hierarchy, mutexes=[{P, Q}]) == ()
    assert checked(hierarchy, mutexes=[{P, Q}]) is hierarchy


def test_two_edges_to_the_same_end_with_the_same_reward_are_no_overlap():
    assert FindingKind.OVERLAP not in kinds(only(Edge("n", "yes", when(P)), Edge("n", "yes", when(Q))))


def test_an_overlap_behind_a_call_is_blamed_on_the_machine_where_the_ways_part():
    inner = RewardMachine(
        "inner",
        ("i", "ok", "bad"),
        "i",
        (Edge("i", "ok", when(P)), Edge("i", "bad", when(Q))),
        frozenset({"ok"}),
        frozenset({"bad"}),
    )
    outer = RewardMachine(
        "outer", ("n", "yes"), "n", (Edge("n", "yes", call=Call("inner")),), frozenset({"yes"})
    )
    found = [one for one in findings(Hierarchy("outer", (outer, inner))) if one.kind is FindingKind.OVERLAP]
    assert [(one.machine, one.nodes) for one in found] == [("inner", ("i",))]


def test_a_dead_end_is_told_once_where_hope_ends():
    hierarchy = only(
        Edge("n", "yes", when(P)),
        Edge("n", "trap", when(Q, fails=[P])),
        Edge("trap", "deeper", when(P)),
        nodes=("n", "yes", "trap", "deeper"),
    )
    (found,) = findings(hierarchy)
    assert found.words == (
        "machine 'm', node 'trap': nothing can be accepted from there. "
        "Add a way to an accepting node, or make it a rejecting one"
    )
    assert found.trace == (frozenset({Q}),)


def test_a_task_that_goes_on_for_ever_is_not_hopeless():
    assert findings(only(Edge("n", "n", when(P), 1.0), accept=(), nodes=("n",))) == ()


def test_nodes_edges_and_machines_that_nothing_reaches_are_told():
    alone = RewardMachine("alone", ("a",), "a", accepting=frozenset({"a"}))
    (machine,) = only(
        Edge("n", "yes", when(P)), Edge("n", "yes", when(P, Q), 1.0), nodes=("n", "yes", "far")
    ).machines
    words = [
        one.words for one in findings(Hierarchy("m", (machine, alone))) if one.kind is not FindingKind.OVERLAP
    ]
    assert words == [
        "machine 'm', node 'far': is never reached. Add an edge to it, or leave it out",
        "machine 'm', edge n -> yes: is never taken; its guard is never met, or only where an edge before it is "
        "taken. Mend the guard, or leave it out",
        "machine 'alone': is never called. Call it, or leave it out",
    ]


def test_an_observation_that_takes_no_edge_is_told_when_asked_for():
    hierarchy = only(Edge("n", "yes", when(P)))
    assert findings(hierarchy) == ()
    (found,) = findings(hierarchy, complete=True)
    assert found.words == (
        "machine 'm', node 'n': seeing nothing takes no edge, and the run stays there. Add an edge for what is left"
    )


def test_a_variable_that_nothing_binds_is_told():
    (found,) = [
        one
        for one in findings(only(Edge("n", "yes", when(Atom("at", ("?x",))))))
        if one.kind is FindingKind.FREE_VARIABLE
    ]
    assert found.words == ("machine 'm', edge n -> yes: ?x is no parameter. Declare it, or name an object")


def test_a_root_with_parameters_is_told_and_cannot_be_started():
    hierarchy = only(Edge("n", "yes", when(Atom("at", ("?x",)))), parameters=("?x",))
    assert kinds(hierarchy) == [FindingKind.ROOT_TAKES_PARAMETERS]
    with pytest.raises(
        BadInputError, match=r"takes \?x and cannot be the root. Add a machine without parameters"
    ):
        start(hierarchy)


def test_calls_of_nothing_and_with_too_few_objects_are_told_before_a_hierarchy_is_made():
    caller = RewardMachine(
        "m",
        ("n", "yes"),
        "n",
        (Edge("n", "yes", call=Call("fetsh")), Edge("n", "yes", call=Call("fetch"))),
    )
    fetch = RewardMachine("fetch", ("a",), "a", parameters=("?x",))
    assert [one.words for one in call_findings("m", [caller, fetch])] == [
        "machine 'm', edge n -> yes: calls 'fetsh', which is not there; did you mean 'fetch'?",
        "machine 'm', edge n -> yes: calls fetch() with 0 objects, but 'fetch' takes 1: ?x",
    ]


def test_of_loops_of_calls_the_shortest_is_shown():
    def calling(name, *called):
        return RewardMachine(name, ("n", "y"), "n", tuple(Edge("n", "y", call=Call(one)) for one in called))

    machines = [calling("a", "b"), calling("b", "c"), calling("c", "a", "d"), calling("d", "c"), calling("e")]
    assert shortest_call_loop(machines) in (("c", "d", "c"), ("d", "c", "d"))
    (found,) = call_findings("a", machines)
    assert "calls must not loop, but machine 'c' calls 'd' calls 'c'" in found.words
    assert shortest_call_loop([calling("a", "b", "c"), calling("b", "c"), calling("c")]) == ()


def test_a_machine_whose_calls_double_at_every_depth_is_checked_without_unrolling_it():
    depth = 40
    machines = [
        RewardMachine(
            f"m{i}",
            ("n", "half", "yes"),
            "n",
            (Edge("n", "half", call=Call(f"m{i + 1}")), Edge("half", "yes", call=Call(f"m{i + 1}"))),
            frozenset({"yes"}),
        )
        for i in range(depth)
    ]
    last = only(Edge("n", "yes", when(P))).machines[0]
    leaf = RewardMachine(f"m{depth}", last.nodes, last.initial, last.edges, last.accepting)
    assert findings(Hierarchy("m0", (*machines, leaf))) == ()

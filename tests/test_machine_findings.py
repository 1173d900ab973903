"""What is said of each fault: the smallest part, observations that lead to it, and how to mend it."""

import pytest

from planner.core import Atom, BadInputError, Call, Clause, Edge, Guard, Hierarchy, RewardMachine
from planner.core.machine import shortest_call_loop
from planner.machines import FindingKind, checked, findings, start
from planner.machines.faults import call_findings
from planner.machines.run import Frame
from planner.machines.ways import Ways

P, Q = Atom("p"), Atom("q")


def when(*holds, fails=()):
    return Guard((Clause(frozenset(holds), frozenset(fails)),))


def only(*edges, accept=("yes",), reject=(), nodes=("n", "yes"), **rest):
    machine = RewardMachine("m", nodes, "n", edges, frozenset(accept), frozenset(reject), **rest)
    return Hierarchy("m", (machine,))


def kinds(hierarchy, **rest):
    return [one.kind for one in findings(hierarchy, **rest)]


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


def test_a_way_through_a_call_is_as_long_as_the_call():
    slow = RewardMachine(
        "slow",
        ("a", "b", "c", "ok"),
        "a",
        (Edge("a", "b", when(P)), Edge("b", "c", when(P)), Edge("c", "ok", when(P))),
        frozenset({"ok"}),
    )
    root = RewardMachine(
        "root",
        ("n", "x", "m", "yes"),
        "n",
        (
            Edge("n", "m", call=Call("slow")),
            Edge("n", "x", when(Q, fails=[P])),
            Edge("x", "m", when(Q)),
            Edge("m", "yes", when(Q)),
        ),
        frozenset({"yes"}),
    )
    ways = Ways(Hierarchy("root", (root, slow)))
    assert ways.trace(Frame("root", "m")) == (frozenset({Q}), frozenset({Q}))

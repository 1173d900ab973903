"""The behaviour trees of a hierarchy move, pay, pursue and end as the hierarchy itself does."""

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given, settings

from planner.core import Atom, Call, Clause, Edge, Guard, Hierarchy, Not, RewardMachine, conjuncts
from planner.machines import current_subgoal, from_plan, start, step
from planner.machines.to_xml import to_xml
from tests.machine_shapes import (
    hierarchies,
    hierarchies_with_objects,
    patrol,
    thing_traces,
    traces,
    when,
)
from tests.test_machines import PLAN, box_world
from tests.tree_runner import FAILURE, RUNNING, SUCCESS, TreeRunner


def agree(hierarchy, trace):
    """Tick the tree with each observation, and see that it does what the hierarchy does."""
    tree = TreeRunner(to_xml(hierarchy))
    position, total = start(hierarchy), 0.0
    for facts in trace:
        status = tree.tick(facts)
        position, paid, taken = step(hierarchy, position, facts)
        total += paid
        assert status == expected(position)
        assert tree.board.values.get("paid", 0.0) == pytest.approx(total)
        if position.has_ended:
            return
        subgoal = current_subgoal(hierarchy, position) if taken is None else None
        assert len(tree.started) == (subgoal is not None)
        if subgoal is not None:
            started = tree.started[0]
            args = tuple(value for name, value in started.items() if name.startswith("arg"))
            assert started["ID"] == f"do_{subgoal.skill.predicate}"
            assert args == subgoal.skill.args


def expected(position):
    return SUCCESS if position.is_accepted else FAILURE if position.is_rejected else RUNNING


@settings(max_examples=150, deadline=None)
@given(hierarchies(), traces)
def test_a_tree_does_what_its_hierarchy_does(hierarchy, trace):
    agree(hierarchy, [*trace, frozenset()])


@settings(max_examples=150, deadline=None)
@given(hierarchies_with_objects(), thing_traces)
def test_a_tree_with_objects_put_in_does_what_its_hierarchy_does(hierarchy, trace):
    agree(hierarchy, [*trace, frozenset()])


def agree_in_python(hierarchy, trace):
    """Tick the tree of py_trees on a fake world, and see that it does what the hierarchy does."""
    trees = pytest.importorskip("planner.machines.to_py_trees")
    seen, pursued, paid = [frozenset()], [], []
    tree = trees.to_py_trees(hierarchy, trees.Body(lambda: seen[-1], pursued.append, paid.append))
    position, total = start(hierarchy), 0.0
    for facts in trace:
        seen.append(facts)
        pursued.clear()
        tree.tick_once()
        position, reward, taken = step(hierarchy, position, facts)
        total += reward
        assert tree.status.value == expected(position)
        assert sum(paid) == pytest.approx(total)
        if position.has_ended:
            return
        subgoal = current_subgoal(hierarchy, position) if taken is None else None
        assert pursued == ([] if subgoal is None else [subgoal])


@settings(max_examples=100, deadline=None)
@given(hierarchies(), traces)
def test_a_tree_of_py_trees_does_what_its_hierarchy_does(hierarchy, trace):
    agree_in_python(hierarchy, [*trace, frozenset()])


@settings(max_examples=100, deadline=None)
@given(hierarchies_with_objects(), thing_traces)
def test_a_tree_of_py_trees_with_objects_put_in_does_what_its_hierarchy_does(hierarchy, trace):
    agree_in_python(hierarchy, [*trace, frozenset()])


def test_the_tree_of_a_plan_has_a_fake_robot_carry_it_out():
    trees = pytest.importorskip("planner.machines.to_py_trees")
    hierarchy = from_plan(box_world(), PLAN, lambda _: 3.0)
    facts, orders, paid = {Atom("dark")}, [], []

    def obey(subgoal):
        # Each order takes the robot two ticks; then its facts come about.
        orders.append(subgoal.skill)
        if orders[-2:] == [subgoal.skill] * 2:
            facts.update(part for part in conjuncts(subgoal.achieve) if isinstance(part, Atom))
            facts.difference_update(part.body for part in conjuncts(subgoal.achieve) if isinstance(part, Not))

    tree = trees.to_py_trees(hierarchy, trees.Body(lambda: frozenset(facts), obey, paid.append))
    n_ticks = 0
    while tree.status.value not in (SUCCESS, FAILURE) and n_ticks < 50:
        tree.tick_once()
        n_ticks += 1
    assert tree.status.value == SUCCESS
    assert list(dict.fromkeys(orders)) == [planned.atom for planned in PLAN.steps]
    assert paid == [1.0]


def test_the_tree_of_a_plan_is_a_sequence_of_its_calls():
    root = ET.fromstring(to_xml(from_plan(box_world(), PLAN, lambda _: 3.0)))  # noqa: S314 - our own text
    tree = root.find("BehaviorTree[@ID='plan']")
    assert tree[0].tag == "Sequence"
    assert [(call.get("ID"), call.get("b")) for call in tree.iter("SubTree")] == [
        ("open", "red"),
        ("open", "blue"),
        ("light__2", None),
    ]
    assert "KeepRunningUntilFailure" not in {child.tag for child in tree[0]}


def test_every_node_that_is_not_built_in_is_in_the_model_with_its_ports():
    root = ET.fromstring(to_xml(patrol()))  # noqa: S314 - our own text
    model = {entry.get("ID"): {port.get("name") for port in entry} for entry in root.find("TreeNodesModel")}
    used = [node for tree in root.findall("BehaviorTree") for node in tree.iter() if node.get("ID")]
    used = [node for node in used if node.tag != "BehaviorTree"]
    assert {node.get("ID") for node in used} == set(model)
    for node in used:
        assert set(node.attrib) - {"ID"} <= model[node.get("ID")]


def test_an_action_without_a_skill_is_given_its_goal_and_its_objects():
    root = ET.fromstring(to_xml(patrol()))  # noqa: S314 - our own text
    (action,) = root.iterfind(".//BehaviorTree//Action[@ID='do_fetch_1']")
    assert action.get("goal") == "(and (at ?where) (not (raining)))"
    assert action.get("avoid") == "(at pond)"
    assert (action.get("thing"), action.get("where")) == ("{thing}", "{where}")


def test_names_that_the_library_forbids_are_replaced_by_others_that_differ():
    called = RewardMachine(
        "a b",
        ("0", "1"),
        "0",
        (Edge("0", "1", when("p ?a-b", "p ?a_b")),),
        frozenset("1"),
        parameters=("?a-b", "?a_b"),
    )
    other = RewardMachine("a/b", ("0", "1"), "0", (Edge("0", "1", when("p red")),), frozenset("1"))
    edges = (Edge("0", "1", call=Call("a b", ("red", "blue"))), Edge("1", "2", call=Call("a/b")))
    root = RewardMachine("main", ("0", "1", "2"), "0", edges, frozenset("2"))
    hierarchy = Hierarchy("main", (root, called, other))
    text = to_xml(hierarchy)
    tree = ET.fromstring(text)  # noqa: S314 - our own text
    assert [entry.get("ID") for entry in tree.findall("BehaviorTree")] == ["main", "main_2", "a_b", "a_b_2"]
    assert tree.find(".//SubTree[@ID='a_b']").get("a_b_2") == "blue"
    runner = TreeRunner(text)
    both = frozenset({Atom("p", ("red",)), Atom("p", ("blue",))})
    assert runner.tick(frozenset({Atom("p", ("red",))})) == RUNNING
    assert runner.tick(both) == RUNNING
    assert runner.tick(both) == SUCCESS


def test_where_variables_stand_for_one_object_that_is_to_hold_and_not_to_hold_nothing_moves():
    guard = Guard((Clause(frozenset({Atom("p", ("?x",))}), frozenset({Atom("p", ("?y",))})),))
    called = RewardMachine(
        "pair", ("0", "1"), "0", (Edge("0", "1", guard),), frozenset("1"), parameters=("?x", "?y")
    )
    for args in (("red", "red"), ("red", "blue")):
        root = RewardMachine(
            "root", ("0", "1"), "0", (Edge("0", "1", call=Call("pair", args)),), frozenset("1")
        )
        for facts in ({Atom("p", ("red",))}, {Atom("p", ("red",)), Atom("p", ("blue",))}):
            agree(Hierarchy("root", (root, called)), [frozenset(facts), frozenset()])
            agree_in_python(Hierarchy("root", (root, called)), [frozenset(facts), frozenset()])


def calls_first(called, *others):
    """Return a hierarchy that tries a call, and where that cannot begin waits for q."""
    edges = (Edge("0", "1", reward=1.0, call=Call("called")), Edge("0", "2", when("q")))
    return Hierarchy(
        "root", (RewardMachine("root", ("0", "1", "2"), "0", edges, frozenset("12")), called, *others)
    )


P, Q, R = (frozenset({Atom(name)}) for name in "pqr")


@pytest.mark.parametrize("judge", [agree, agree_in_python])
@pytest.mark.parametrize("trace", [[Q], [R, Q], [P, Q, R], [P, R], [P | Q, Q, R | P], [P, P, P, R]])
def test_a_call_that_cannot_begin_leaves_its_turn_to_the_next_edge_and_one_that_has_begun_keeps_it(
    judge, trace
):
    # A branch in the machine that is called, and a way back to its first node.
    edges = (Edge("0", "1", when("p")), Edge("1", "0", when("q")), Edge("1", "2", when("r"), 0.5))
    judge(calls_first(RewardMachine("called", ("0", "1", "2"), "0", edges, frozenset("2"))), trace)
    chain = (Edge("0", "1", when("p")), Edge("1", "2", when("r")))
    judge(calls_first(RewardMachine("called", ("0", "1", "2"), "0", chain, frozenset("2"))), trace)


@pytest.mark.parametrize("judge", [agree, agree_in_python])
@pytest.mark.parametrize("trace", [[P], [Q], [R, P]])
def test_a_machine_that_rejects_ends_the_run_of_its_caller(judge, trace):
    edges = (Edge("0", "1", when("p"), -1.0), Edge("0", "2", when("r")))
    called = RewardMachine("called", ("0", "1", "2"), "0", edges, frozenset("2"), frozenset("1"))
    judge(calls_first(called), trace)


@pytest.mark.parametrize("judge", [agree, agree_in_python])
@pytest.mark.parametrize("ends", ["accepts", "rejects"])
def test_a_call_of_a_machine_that_ends_in_its_first_node_is_taken_like_an_edge_without_a_call(judge, ends):
    accepting, rejecting = (frozenset("0" if ends == kind else "") for kind in ("accepts", "rejects"))
    called = RewardMachine("called", ("0",), "0", (), accepting, rejecting)
    judge(calls_first(called), [P])
    call = Edge("0", "1", when("q"), call=Call("in"))
    nested = RewardMachine("called", ("0", "1"), "0", (call,), frozenset("1"))
    judge(calls_first(nested, replace(called, name="in")), [P, Q, P])


@pytest.mark.parametrize("judge", [agree, agree_in_python])
def test_one_observation_takes_one_edge_of_a_chain(judge):
    edges = (Edge("0", "1", when("p")), Edge("1", "2", when("p"), 1.0))
    machine = RewardMachine("twice", ("0", "1", "2"), "0", edges, frozenset("2"))
    judge(Hierarchy("twice", (machine,)), [P, P])
    judge(Hierarchy("twice", (machine,)), [P, Q, P])

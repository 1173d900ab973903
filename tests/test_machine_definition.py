"""Runs of hierarchies follow the definitions of the paper."""

import pytest
from hypothesis import given, settings

from planner.core import Atom, Call, Clause, Edge, Guard, Hierarchy, RewardMachine
from planner.machines import equivalent, flatten, start, step
from tests.random_machines import hierarchies, traces

P, Q, R = (Atom(name) for name in "pqr")


def when(*holds, fails=()):
    return Guard((Clause(frozenset(holds), frozenset(fails)),))


def two(inner, *outer_edges, nodes=("n", "m", "yes")):
    outer = RewardMachine("outer", nodes, "n", outer_edges, frozenset({"yes"}))
    return Hierarchy("outer", (outer, inner))


def test_a_call_begins_only_when_its_context_and_the_called_machine_can_move_together():
    inner = RewardMachine("inner", ("i", "ok"), "i", (Edge("i", "ok", when(Q)),), frozenset({"ok"}))
    hierarchy = two(inner, Edge("n", "yes", when(P), 1.0, Call("inner")))
    for facts in ({P}, {Q}):
        assert step(hierarchy, start(hierarchy), frozenset(facts))[2] is None
    after, paid, _ = step(hierarchy, start(hierarchy), frozenset({P, Q}))
    assert after.is_accepted
    assert paid == 1.0


def test_contexts_count_when_the_call_begins_and_not_afterwards():
    inner = RewardMachine(
        "inner", ("i", "j", "ok"), "i", (Edge("i", "j", when(Q)), Edge("j", "ok", when(R))), frozenset({"ok"})
    )
    hierarchy = two(inner, Edge("n", "yes", when(P), call=Call("inner")))
    position = step(hierarchy, start(hierarchy), frozenset({P, Q}))[0]
    assert [frame.machine for frame in position.stack] == ["outer", "inner"]
    assert step(hierarchy, position, frozenset({R}))[0].is_accepted


def test_a_called_machine_that_rejects_rejects_the_whole_run_and_its_caller_pays_nothing():
    inner = RewardMachine(
        "inner", ("i", "bad"), "i", (Edge("i", "bad", when(Q), -1.0),), rejecting=frozenset({"bad"})
    )
    after, paid, _ = step(
        hierarchy := two(inner, Edge("n", "yes", reward=5.0, call=Call("inner"))),
        start(hierarchy),
        frozenset({Q}),
    )
    assert after.is_rejected
    assert paid == -1.0


@pytest.mark.parametrize("how", ["accepting", "rejecting"])
def test_calling_a_machine_that_ends_in_its_first_node_is_taking_the_edge(how):
    inner = RewardMachine("inner", ("i",), "i", **{how: frozenset({"i"})})
    hierarchy = two(inner, Edge("n", "yes", when(P), 2.0, Call("inner")))
    assert step(hierarchy, start(hierarchy), frozenset())[2] is None
    after, paid, _ = step(hierarchy, start(hierarchy), frozenset({P}))
    assert (after.is_accepted, after.is_rejected, paid) == (
        (True, False, 2.0) if how == "accepting" else (False, True, 0.0)
    )
    assert equivalent(hierarchy, flatten(hierarchy)) is None


def test_control_goes_back_through_several_machines_at_once():
    leaf = RewardMachine("leaf", ("i", "ok"), "i", (Edge("i", "ok", when(P), 1.0),), frozenset({"ok"}))
    middle = RewardMachine(
        "middle", ("i", "ok"), "i", (Edge("i", "ok", reward=2.0, call=Call("leaf")),), frozenset({"ok"})
    )
    root = RewardMachine(
        "root", ("i", "ok"), "i", (Edge("i", "ok", reward=4.0, call=Call("middle")),), frozenset({"ok"})
    )
    hierarchy = Hierarchy("root", (root, middle, leaf))
    after, paid, _ = step(hierarchy, start(hierarchy), frozenset({P}))
    assert after.is_accepted
    assert paid == 7.0


def test_a_guard_that_comes_to_contradict_itself_is_never_met():
    guard = when(Atom("at", ("?x",)), fails=[Atom("at", ("?y",))])
    inner = RewardMachine(
        "inner", ("i", "ok"), "i", (Edge("i", "ok", guard),), frozenset({"ok"}), parameters=("?x", "?y")
    )
    same = two(inner, Edge("n", "yes", call=Call("inner", ("a", "a"))))
    other = two(inner, Edge("n", "yes", call=Call("inner", ("a", "b"))))
    facts = frozenset({Atom("at", ("a",))})
    assert step(same, start(same), facts)[2] is None
    assert step(other, start(other), facts)[0].is_accepted


# --- the paper's own recursion ----------------------------------------------------------------------------


def goes_on(hierarchy, machine, args, node, facts):
    """Whether the exit condition of the node is met: some edge whose guard is, and that of what it calls."""
    called = hierarchy.by_name[machine]
    if node in called.accepting | called.rejecting:
        return True  # the leaf machine: nothing more to be met
    return any(edge_can(hierarchy, machine, args, edge, facts) for edge in called.edges_from[node])


def put_in(hierarchy, machine, args, terms):
    binding = dict(zip(hierarchy.by_name[machine].parameters, args, strict=True))
    return tuple(binding.get(term, term) for term in terms)


def edge_can(hierarchy, machine, args, edge, facts):
    def is_met(clause):
        holds = [Atom(a.predicate, put_in(hierarchy, machine, args, a.args)) in facts for a in clause.holds]
        fails = [Atom(a.predicate, put_in(hierarchy, machine, args, a.args)) in facts for a in clause.fails]
        return all(holds) and not any(fails)

    if not any(is_met(clause) for clause in edge.guard.clauses):
        return False
    if edge.call is None:
        return True
    inner_args = put_in(hierarchy, machine, args, edge.call.args)
    inner = hierarchy.by_name[edge.call.machine]
    return goes_on(hierarchy, inner.name, inner_args, inner.initial, facts)


def by_definition(hierarchy, stack, facts):
    """The stack of [machine, args, node, calling edge] after one observation, "yes" or "no", and what was paid."""
    machine, args, node, _ = stack[-1]
    edges = hierarchy.by_name[machine].edges_from[node]
    edge = next((one for one in edges if edge_can(hierarchy, machine, args, one, facts)), None)
    if edge is None:
        return stack, 0.0
    if edge.call is not None:
        inner = hierarchy.by_name[edge.call.machine]
        entered = [inner.name, put_in(hierarchy, machine, args, edge.call.args), inner.initial, edge]
        if inner.initial not in inner.accepting | inner.rejecting:
            return by_definition(hierarchy, [*stack, entered], facts)
        return gone_back(hierarchy, [*stack, entered], 0.0)
    return gone_back(hierarchy, [*stack[:-1], [machine, args, edge.target, stack[-1][3]]], edge.reward)


def gone_back(hierarchy, stack, paid):
    machine, _, node, edge = stack[-1]
    if node in hierarchy.by_name[machine].rejecting:
        return "no", paid
    if node not in hierarchy.by_name[machine].accepting:
        return stack, paid
    if len(stack) == 1:
        return "yes", paid
    caller, args, _, above = stack[-2]
    return gone_back(hierarchy, [*stack[:-2], [caller, args, edge.target, above]], paid + edge.reward)


@settings(max_examples=80, deadline=None)
@given(hierarchies(), traces)
def test_a_step_is_that_of_the_definition(hierarchy, trace):
    position = start(hierarchy)
    stack, _ = gone_back(hierarchy, [["root", (), hierarchy.by_name["root"].initial, None]], 0.0)
    for facts in trace:
        position, paid, _ = step(hierarchy, position, facts)
        expected = 0.0
        if not isinstance(stack, str):
            stack, expected = by_definition(hierarchy, stack, facts)
        assert paid == expected
        assert (position.is_accepted, position.is_rejected) == (stack == "yes", stack == "no")
        if not isinstance(stack, str):
            assert [(f.machine, f.args, f.node) for f in position.stack] == [
                (m, a, n) for m, a, n, _ in stack
            ]

"""What is wrong with a hierarchy is found, exactly, with observations that show it."""

from itertools import combinations

from hypothesis import given, settings

from planner.machines import FindingKind, findings, leaf_edges, start, step
from planner.machines.checks import Ways
from planner.machines.run import Frame, advance
from tests.random_machines import OBSERVATIONS, hierarchies


def positions_of(hierarchy):
    """Every position that any sequence of observations leads to, and after how many: the slow obvious way."""
    seen, waiting = {start(hierarchy): 0}, [start(hierarchy)]
    for here in waiting:
        for facts in OBSERVATIONS:
            there = step(hierarchy, here, facts)[0]
            if there not in seen:
                seen[there] = seen[here] + 1
                waiting.append(there)
    return seen


def place(position):
    top = position.stack[-1]
    return Frame(top.machine, top.node, top.args)


@settings(max_examples=80, deadline=None)
@given(hierarchies())
def test_the_places_that_are_reached_are_those_that_running_every_observation_reaches(hierarchy):
    ways = Ways(hierarchy)
    slow = {place(one) for one in positions_of(hierarchy) if not one.has_ended}
    assert {one for one in ways.reached if not ways.has_ended(one)} == slow


@settings(max_examples=80, deadline=None)
@given(hierarchies())
def test_the_trace_to_a_place_leads_there_when_it_is_run_and_none_is_shorter(hierarchy):
    ways = Ways(hierarchy)
    positions = positions_of(hierarchy)
    for one in ways.reached:
        if ways.has_ended(one):
            continue
        position = start(hierarchy)
        for facts in ways.trace(one):
            position = step(hierarchy, position, facts)[0]
        assert place(position) == one
        nearest = min(n for at, n in positions.items() if not at.has_ended and place(at) == one)
        assert len(ways.trace(one)) == nearest


@settings(max_examples=80, deadline=None)
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


@settings(max_examples=80, deadline=None)
@given(hierarchies())
def test_a_start_is_hopeless_exactly_if_no_run_is_ever_accepted(hierarchy):
    ways = Ways(hierarchy)
    accepted = any(one.is_accepted for one in positions_of(hierarchy))
    assert ways.accepts(Frame("root", hierarchy.by_name["root"].initial)) == accepted


@settings(max_examples=80, deadline=None)
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


@settings(max_examples=80, deadline=None)
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

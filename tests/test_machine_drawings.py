"""Pictures and texts of hierarchies: nothing covers anything else, and all that there is is shown."""

import re
import xml.etree.ElementTree as ET
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import Atom, Call, Clause, Edge, Guard, Hierarchy, RewardMachine
from planner.machines import flatten, from_plan, start, step, to_dot, to_mermaid, to_svg
from planner.machines.layers import Size
from planner.machines.layout import layout
from tests.machine_shapes import hierarchies, patrol, when
from tests.test_machines import PLAN, box_world

sizes = st.builds(Size, st.floats(20, 120), st.floats(20, 60))


@st.composite
def graphs(draw):
    n_nodes = draw(st.integers(1, 7))
    names = [f"n{number}" for number in range(n_nodes)]
    nodes = {name: draw(sizes) for name in names}
    ends = st.sampled_from(names)
    return nodes, draw(st.lists(st.tuples(ends, ends, sizes), max_size=14))


def overlap(one, other):
    across = abs(one.x - other.x) * 2 < one.width + other.width - 1e-6
    return across and abs(one.y - other.y) * 2 < one.height + other.height - 1e-6


def runs_through(route, box, slack=0.5):
    """Return whether a line between two points of the route, curves included, enters the box."""
    points = route.points
    for number, ((x1, y1), (x2, y2)) in enumerate(pairwise(points)):
        is_curve = number % 2 == 1
        for part in range(41):
            t = part / 40
            # The curves are cubic with level ends, so one coordinate goes evenly and one by 3t² - 2t³.
            s = 3 * t**2 - 2 * t**3 if is_curve else t
            candidates = ((x1 + (x2 - x1) * t, y1 + (y2 - y1) * s), (x1 + (x2 - x1) * s, y1 + (y2 - y1) * t))
            inside = [
                abs(x - box.x) < box.width / 2 - slack and abs(y - box.y) < box.height / 2 - slack
                for x, y in candidates
            ]
            if all(inside):
                return True
    return False


@settings(max_examples=200, deadline=None)
@given(graphs(), st.booleans())
def test_nodes_and_labels_stand_apart_and_inside_the_drawing(graph, downwards):
    nodes, edges = graph
    plan = layout(nodes, "n0", edges, downwards)
    boxes = [*plan.nodes.values(), *plan.labels]
    assert len(plan.labels) == len(edges)
    assert not any(overlap(one, other) for one, other in combinations(boxes, 2))
    for box in boxes:
        assert box.x - box.width / 2 >= -1e-6
        assert box.y - box.height / 2 >= -1e-6
        assert box.x + box.width / 2 <= plan.width + 1e-6
        assert box.y + box.height / 2 <= plan.height + 1e-6


@settings(max_examples=150, deadline=None)
@given(graphs(), st.booleans())
def test_an_edge_runs_through_no_node_and_no_label_but_its_own(graph, downwards):
    nodes, edges = graph
    plan = layout(nodes, "n0", edges, downwards)
    for number, route in enumerate(plan.routes):
        others = [box for other, box in enumerate(plan.labels) if other != number]
        others += [box for name, box in plan.nodes.items() if name not in edges[number][:2]]
        assert not any(runs_through(route, box) for box in others)


@settings(max_examples=100, deadline=None)
@given(graphs())
def test_an_edge_begins_and_ends_at_its_nodes(graph):
    nodes, edges = graph
    plan = layout(nodes, "n0", edges)
    for (source, target, _), route in zip(edges, plan.routes, strict=True):
        points = route.points[::-1] if route.is_reversed else route.points
        for (x, y), name in ((points[0], source), (points[-1], target)):
            box = plan.nodes[name]
            assert abs(x - box.x) <= box.width / 2 + 1e-6
            assert abs(y - box.y) <= box.height / 2 + 1e-6


def shown(picture):
    return ET.fromstring(picture)  # noqa: S314 - our own text


def titles(element):
    return [title.text for title in element.iter("{http://www.w3.org/2000/svg}title")]


def lit(picture):
    """Return the titles of what is lit, and the headings of the frames that are."""
    namespace = "{http://www.w3.org/2000/svg}"
    found = []
    for group in shown(picture).iter(f"{namespace}g"):
        own = (group.get("class") or "").split()
        rects = [rect.get("class") or "" for rect in group.findall(f"{namespace}rect")]
        if "live" in own and "edge" not in own:
            found += [group.find(f"{namespace}title").text]
        elif any("live" in rect.split() for rect in rects):
            words = group.find(f"{namespace}title")
            found.append(group.find(f"{namespace}text").text if words is None else words.text)
    return found


@settings(max_examples=60, deadline=None)
@given(hierarchies(), st.lists(st.frozensets(st.sampled_from([Atom("p"), Atom("q"), Atom("r")])), max_size=4))
def test_a_picture_has_every_node_and_every_edge_and_lights_the_whole_stack(hierarchy, trace):
    position = start(hierarchy)
    for facts in trace:
        position, _, _ = step(hierarchy, position, facts)
    picture = to_svg(hierarchy, position)
    n_edges = sum(len(machine.edges) for machine in hierarchy.machines)
    n_nodes = sum(len(machine.nodes) for machine in hierarchy.machines)
    assert len(titles(shown(picture))) == n_edges + n_nodes
    nodes = [frame.node for frame in position.stack]
    assert [name for name in lit(picture) if name in ("a", "b", "c", "d")] == nodes


def test_the_calls_that_go_on_are_lit_with_the_machines_that_are_called():
    hierarchy = patrol()
    position = start(hierarchy)
    for facts in (["at gate"], ["at hill"], ["has ball"]):
        seen = frozenset(Atom(fact.split()[0], tuple(fact.split()[1:])) for fact in facts)
        position, _, _ = step(hierarchy, position, seen)
    assert lit(to_svg(hierarchy, position)) == [
        "tired → back: fetch(ball, home) [+2]",
        "tired",
        "fetch(?thing, ?where), now (ball, home)",
        "holding",
    ]


def test_nodes_that_accept_have_two_rings_and_those_that_reject_are_crossed():
    namespace = "{http://www.w3.org/2000/svg}"
    groups = {
        group.find(f"{namespace}title").text: group
        for group in shown(to_svg(patrol())).iter(f"{namespace}g")
        if group.find(f"{namespace}rect[@class='node']") is not None
    }
    n_rings = {name: len(group.findall(f"{namespace}rect")) for name, group in groups.items()}
    assert (n_rings["back"], n_rings["brought"], n_rings["home"], n_rings["broken"]) == (2, 2, 1, 1)
    assert groups["broken"].get("class").split() == ["reject"]
    assert groups["broken"].find(f"{namespace}text").text == "✕ broken"


def test_what_lies_before_the_live_node_of_any_chain_is_done():
    names = ("first stage", "second stage", "third stage")
    edges = (Edge(names[0], names[1], when("p")), Edge(names[1], names[2], when("q")))
    picture = to_svg(
        RewardMachine("chain", names, names[0], edges, frozenset(names[2:])), live="second stage"
    )
    assert picture.count('<g class="done">') == 1
    assert lit(picture) == ["second stage"]


def test_a_label_says_call_guard_and_reward():
    guard = Guard(
        (
            Clause(frozenset({Atom("on", ("a", "b"))}), frozenset({Atom("wet")})),
            Clause(frozenset({Atom("q")})),
        )
    )
    called = RewardMachine("dry", ("0",), "0", accepting=frozenset("0"), parameters=("?x",))
    edges = (Edge("0", "1", guard, -0.5, Call("dry", ("a",))), Edge("1", "0", Guard(())))
    root = RewardMachine("root", ("0", "1"), "0", edges)
    words = titles(shown(to_svg(Hierarchy("root", (root, called)))))
    assert "0 → 1: dry(a) if on(a, b) & not wet or q [-0.5]" in words
    assert "1 → 0: false" in words


def test_a_notebook_shows_hierarchies_and_machines_as_pictures():
    hierarchy = patrol()
    assert hierarchy._repr_svg_() == to_svg(hierarchy)
    machine = hierarchy.by_name["fetch"]
    assert "looking" in machine._repr_svg_()
    assert flatten(hierarchy)._repr_svg_().startswith("<svg")


def test_large_machines_are_drawn_too():
    n_nodes = 150
    names = tuple(f"u{number}" for number in range(n_nodes))
    edges = [Edge(names[number], names[number + 1], when(f"p{number}")) for number in range(n_nodes - 1)]
    edges += [
        Edge(names[number], names[number * 7 % n_nodes], when("q")) for number in range(0, n_nodes - 1, 3)
    ]
    picture = to_svg(RewardMachine("large", names, "u0", tuple(edges), frozenset(names[-1:])))
    assert len(titles(shown(picture))) == n_nodes + len(edges)


# --- texts ----------------------------------------------------------------------------------------


MERMAID = (
    r"stateDiagram-v2|    direction LR|    \}|    classDef rejecting \S+"
    r'|    state "[^"{}:;\n]*(?:#\d+;[^"{}:;\n]*)*" as m\d+ \{|        state "[^"{}:\n]*" as m\d+_n\d+'
    r"|        (\[\*\] --> m\d+_n\d+|m\d+_n\d+ --> \[\*\])|        class m\d+_n\d+ rejecting"
    r"|        m\d+_n\d+ --> m\d+_n\d+ : (?:[^:;#\n]|#\d+;)+"
)


@settings(max_examples=60, deadline=None)
@given(hierarchies())
def test_mermaid_text_has_a_composite_for_each_machine_and_a_line_for_each_edge(hierarchy):
    lines = to_mermaid(hierarchy).splitlines()
    assert all(re.fullmatch(MERMAID, line) for line in lines)
    for number, machine in enumerate(hierarchy.machines):
        assert sum(line.startswith(f"        m{number}_n") and " : " in line for line in lines) == len(
            machine.edges
        )


def test_mermaid_text_has_a_line_for_every_call_of_a_plan():
    text = to_mermaid(from_plan(box_world(), PLAN, lambda _: 3.0))
    assert text.count("open(red)") == text.count("open(blue)") == 1


def test_what_mermaid_would_take_for_its_own_is_written_as_codes():
    machine = RewardMachine('a"b', ("x:y;", "[*]"), "x:y;", (Edge("x:y;", "[*]", when("p--> q")),))
    text = to_mermaid(Hierarchy('a"b', (machine,)))
    assert 'state "a#34;b"' in text
    assert 'state "x#58;y#59;"' in text
    assert 'state "#91;#42;#93;"' in text
    assert all(re.fullmatch(MERMAID, line) for line in text.splitlines())


@settings(max_examples=40, deadline=None)
@given(hierarchies())
def test_dot_text_is_read_by_graphviz_grammar_with_every_node_and_edge(hierarchy):
    pydot = pytest.importorskip("pydot")
    (graph,) = pydot.graph_from_dot_data(to_dot(hierarchy))
    clusters = graph.get_subgraphs()
    assert len(clusters) == len(hierarchy.machines)
    for machine, cluster in zip(hierarchy.machines, clusters, strict=True):
        assert cluster.get_label() == f'"{machine.name}"'
        assert len(cluster.get_edges()) == len(machine.edges) + 1  # and the one that begins
        assert len(cluster.get_nodes()) == len(machine.nodes) + 1
        rings = [node.get("peripheries") for node in cluster.get_nodes()]
        assert rings.count("2") == len(machine.accepting)


def test_quotes_and_backslashes_survive_dot():
    pydot = pytest.importorskip("pydot")
    machine = RewardMachine('say "hi" \\n', ("a",), "a")
    (graph,) = pydot.graph_from_dot_data(to_dot(Hierarchy(machine.name, (machine,))))
    assert graph.get_subgraphs()[0].get_label() == '"say \\"hi\\" \\\\n"'

"""Hierarchies as text: read, written, and errors that say line and how to mend."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    Always,
    And,
    Atom,
    BadInputError,
    Call,
    Clause,
    Compare,
    Edge,
    Equal,
    Eventually,
    Exists,
    Forall,
    Guard,
    Hierarchy,
    Not,
    Or,
    Parameter,
    RewardMachine,
    Subgoal,
)
from planner.machines import Builder, findings, read_hierarchy, write_hierarchy
from planner.machines.conditions import read_condition, write_condition
from tests.random_machines import hierarchies

DOCS = Path(__file__).parent.parent / "docs" / "machines.md"
P, Q = Atom("p"), Atom("q", ("a",))
odd_names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=6)
conditions = st.sampled_from(
    [
        P,
        And((P, Not(Q))),
        Or((Q, Atom("q", ("?x",)))),
        Equal("a", "b"),
        Forall((Parameter("?b", ("block",)),), Atom("clear", ("?b",))),
        Exists((Parameter("?b"),), And((Atom("on", ("?b", "a")), P))),
        Compare(">=", Atom("fuel", ("t",)), 2.0),
        Eventually(P),
        Always(Not(Q)),
        And(),
    ]
)
subgoals = st.builds(
    Subgoal,
    conditions,
    st.none() | conditions,
    st.sampled_from((10.0, 0.5, 30.0)),
    st.none() | st.builds(Atom, odd_names, st.lists(odd_names, max_size=2).map(tuple)),
)


def example():
    return DOCS.read_text(encoding="utf-8").split("```\n")[1]


@settings(max_examples=80, deadline=None)
@given(hierarchies(), st.data())
def test_what_is_written_is_read_back(hierarchy, data):
    machines = []
    for machine in hierarchy.machines:
        edges = [
            replace(edge, subgoal=data.draw(st.none() | subgoals)) if edge.call is None else edge
            for edge in machine.edges
        ]
        machines.append(replace(machine, edges=tuple(edges)))
    written = replace(hierarchy, machines=tuple(data.draw(st.permutations(machines))))
    assert read_hierarchy(write_hierarchy(written)) == written


@settings(max_examples=80, deadline=None)
@given(st.lists(odd_names, min_size=6, max_size=6, unique=True))
def test_names_may_hold_anything(names):
    machine, other, first, second, third, thing = names
    guard = Guard((Clause(frozenset({Atom(third, (thing,))}), frozenset({Atom(thing)})), Clause()))
    outer = RewardMachine(
        machine,
        (first, second),
        first,
        (Edge(first, second, guard, -0.25, Call(other, (thing,))),),
        frozenset({second}),
    )
    inner = RewardMachine(other, (third,), third, rejecting=frozenset({third}), parameters=("?x",))
    hierarchy = Hierarchy(machine, (outer, inner))
    assert read_hierarchy(write_hierarchy(hierarchy)) == hierarchy


@settings(max_examples=80, deadline=None)
@given(conditions)
def test_conditions_need_no_domain(condition):
    assert read_condition(write_condition(condition)) == condition


def test_a_condition_that_pddl_text_cannot_say_is_refused():
    machine = RewardMachine("m", ("a", "b"), "a", (Edge("a", "b", subgoal=Subgoal(Atom("Up"))),))
    with pytest.raises(
        BadInputError, match=r"\(Up\) would be read back as another one. Use lower-case names"
    ):
        write_hierarchy(Hierarchy("m", (machine,)))


def test_the_example_of_the_documentation_is_read_and_has_no_faults():
    hierarchy = read_hierarchy(example())
    assert [machine.name for machine in hierarchy.machines] == ["bridge", "get"]
    assert hierarchy.by_name["get"].edges[0].subgoal == Subgoal(
        Atom("have", ("?what",)), Atom("wet", ("?what",)), 30.0, Atom("fetch", ("?what",))
    )
    assert findings(hierarchy) == ()


def test_the_builder_makes_what_the_text_says():
    built = (
        Builder()
        .machine("bridge")
        .edge("start", "iron", call="get(iron)")
        .edge("iron", "both", call="get(wood)", when="(not (night))")
        .edge("both", "done", when="(at factory)", pays=1)
        .machine("get", "?what", accept="held", reject="lost")
        .edge(
            "looking",
            "held",
            when="(have ?what)",
            pursue="(have ?what)",
            avoid="(wet ?what)",
            within_s=30,
            by="(fetch ?what)",
        )
        .edge("looking", "lost", when="(broken ?what) (not (have ?what)) or (gone ?what) (not (have ?what))")
        .hierarchy()
    )
    assert built == read_hierarchy(example())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "f: expected 'machine NAME', got nothing. Is this the right file?"),
        ("a -> b", "f, line 1, column 1: expected 'machine NAME' or 'root NAME', got 'a'"),
        ("machine m\n  a -> b wen (p)", "f, line 2, column 10: expected 'when', 'call' or 'pays', got 'wen'"),
        (
            "machine m\n  acept b",
            "f, line 2, column 3: expected 'NODE -> NODE' or a line's word, got 'acept'; did you mean 'accept'?",
        ),
        (
            "machine m\n  a -> b when (p",
            "f, line 2, column 17: expected ')' or the name of an object, got the end of the line",
        ),
        (
            "machine m\n  a -> b when p",
            "f, line 2, column 15: expected a guard such as (p a) (not (q)) or (r), true or false, got 'p'",
        ),
        (
            "machine m\n  a -> b when (p) (not (p))",
            "f, line 2, column 15: guard: (p) is asked both to hold and not to hold. Leave one of the two out",
        ),
        (
            "machine m\n  a -> b pays much",
            "f, line 2, column 15: expected what the edge pays, got 'much'. Write a number such as 0.5",
        ),
        (
            "machine m\n  a -> b pays nan",
            "f, line 2, column 15: expected what the edge pays, got 'nan'. Write a number such as 0.5",
        ),
        (
            "machine m\n  pursue (p)",
            "f, line 2, column 3: 'pursue' belongs under an edge. Write 'NODE -> NODE' before it",
        ),
        (
            "machine m\n  a -> b\n    avoid (p)",
            "f, line 2, column 1: the edge has 'avoid' and no 'pursue'. Say what to bring about",
        ),
        (
            "machine m\n  a -> b\n    pursue (p",
            "f, line 3, column 14: expected ')', got the end of the file; the '(' of line 3, column 12 is not closed",
        ),
        (
            "machine m\n  a -> b\n    pursue (p)\n    within 0 s",
            "f, line 2, column 1: subgoal (p): limit_s must be positive, got 0.0",
        ),
        (
            "machine m\n  a -> b call n",
            "f, line 2: machine 'm', edge a -> b: calls 'n', which is not there; known are: m",
        ),
        ("machine m\n  a -> b call m", "calls must not loop, but machine 'm' calls 'm'"),
        ("machine m(x)\n  a -> b", "f, line 1, column 13: parameter 'x' is no variable. Write ?x"),
        ("machine m", "f, line 1, column 10: machine 'm' has no nodes. Write 'NODE -> NODE' or 'nodes NODE'"),
        (
            "machine m\n  a -> b\n  accept a",
            "f, line 1, column 1: machine 'm': node 'a' ends the run but has an edge out",
        ),
        (
            "machine m\n  a -> done\n  accept dnoe",
            "f, line 3, column 10: machine 'm' has no node 'dnoe'; did you mean 'done'?",
        ),
        ("machine m\n  a -> b\nroot n", "f: hierarchy: no root machine 'n'; known are: m"),
        ('machine "m\n  a -> b', 'f, line 1, column 9: a quote is not closed. Write "name"'),
        ("machine m\n  a -> b\nmachine m\n  a -> b", "f: hierarchy: machine 'm' is declared twice"),
        (
            "machine m\n  a -> b\n  a b",
            "f, line 3, column 3: expected 'NODE -> NODE' or a line's word, got 'a'",
        ),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place_and_how_to_mend_it(text, words):
    with pytest.raises(BadInputError) as error:
        read_hierarchy(text, "f")
    assert words in str(error.value)


@pytest.mark.parametrize(
    ("work", "words"),
    [
        (lambda: Builder().edge("a", "b"), "edge a -> b: begin a machine first, with machine(NAME)"),
        (lambda: Builder().hierarchy(), "no machine was begun. Begin one with machine(NAME)"),
        (
            lambda: Builder().machine("m").hierarchy(),
            "machine 'm' has no edges. Add one with edge(SOURCE, TARGET)",
        ),
        (
            lambda: Builder().machine("m").edge("a", "b", when="p"),
            "machine 'm', edge a -> b, when, line 1, column 1: expected a guard",
        ),
        (
            lambda: Builder().machine("m").edge("a", "b", avoid="(p)"),
            "machine 'm', edge a -> b: say what to pursue as well",
        ),
        (
            lambda: Builder().machine("m").edge("a", "b", call="n").hierarchy(),
            "machine 'm', edge a -> b: calls 'n', which is not there",
        ),
        (
            lambda: Builder().machine("m").edge("a", "b", call="n", pursue="(p)"),
            "machine 'm': edge a -> b: a call has no subgoal of its own",
        ),
    ],
)
def test_the_builder_says_what_is_missing(work, words):
    with pytest.raises(BadInputError) as error:
        work()
    assert words in str(error.value)

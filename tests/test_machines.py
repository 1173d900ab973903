"""A hierarchy and its flat twin agree, and a plan becomes a chain of calls."""

import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    Action,
    Add,
    AllEffects,
    Atom,
    Call,
    Clause,
    Delete,
    Domain,
    Edge,
    Guard,
    Hierarchy,
    Parameter,
    Plan,
    RewardMachine,
    State,
    Step,
    Task,
    When,
)
from planner.machines import current_subgoal, flatten, from_plan, start, step, to_svg

FACTS = [Atom(name) for name in "pqr"]
clauses = st.builds(
    lambda some: Clause(
        frozenset(f for f, v in some.items() if v), frozenset(f for f, v in some.items() if not v)
    ),
    st.dictionaries(st.sampled_from(FACTS), st.booleans(), max_size=2),
)
guards = st.builds(Guard, st.lists(clauses, max_size=2).map(tuple))
NODES = ("a", "b", "c")


@st.composite
def machines(draw, name, callable_names):
    """A random machine whose edges may call the machines named."""
    edges = draw(
        st.lists(
            st.builds(
                Edge,
                st.sampled_from(("a", "b")),
                st.sampled_from(NODES),
                guards,
                st.sampled_from((0.0, 1.0, 0.5)),
                st.sampled_from([None, *(Call(other) for other in callable_names)]),
            ),
            max_size=4,
            unique=True,
        )
    )
    rejecting = frozenset({"c"}) if draw(st.integers(0, 4)) == 0 else frozenset()
    return RewardMachine(name, NODES, "a", tuple(edges), frozenset({"c"}) - rejecting, rejecting)


@st.composite
def hierarchies(draw):
    names = ["root", "middle", "leaf"]
    return Hierarchy("root", tuple(draw(machines(n, names[i + 1 :])) for i, n in enumerate(names)))


traces = st.lists(st.frozensets(st.sampled_from(FACTS)), max_size=8)


@settings(max_examples=150, deadline=None)
@given(hierarchies(), traces)
def test_a_hierarchy_and_its_flat_twin_accept_the_same_and_pay_the_same(hierarchy, trace):
    flat = Hierarchy("root", (flatten(hierarchy),))
    here, twin = start(hierarchy), start(flat)
    for facts in trace:
        here, paid, _ = step(hierarchy, here, facts)
        twin, paid_by_twin, _ = step(flat, twin, facts)
        assert paid == paid_by_twin
        assert (here.is_accepted, here.is_rejected) == (twin.is_accepted, twin.is_rejected)


def box_world():
    """Boxes that can be opened, and a lamp that only lights when the box is open."""
    opened = Action(
        "open",
        (Parameter("?b", ("box",)),),
        effect=AllEffects((Add(Atom("open", ("?b",))), Delete(Atom("dark")))),
    )
    lit = Action("light", (), effect=When(Atom("open", ("red",)), Add(Atom("lit"))))
    domain = Domain("boxes", actions=(opened, lit))
    return Task(
        domain,
        objects=(Parameter("red", ("box",)), Parameter("blue", ("box",))),
        init=State(frozenset({Atom("dark")})),
    )


PLAN = Plan((Step("open", ("red",)), Step("open", ("blue",)), Step("light")))


def test_steps_of_one_skill_share_its_machine():
    hierarchy = from_plan(box_world(), PLAN, lambda _: 3.0)
    assert [edge.call.machine for edge in hierarchy.by_name["plan"].edges][:2] == ["open", "open"]
    assert len(hierarchy.machines) == 3


def test_the_subgoal_names_the_objects_of_its_step():
    hierarchy = from_plan(box_world(), PLAN, lambda _: 3.0)
    subgoal = current_subgoal(hierarchy, start(hierarchy))
    assert subgoal.skill == Atom("open", ("red",))
    assert subgoal.limit_s == 3.0


def test_a_run_ends_when_every_step_has_had_its_effects_and_pays_once():
    hierarchy = from_plan(box_world(), PLAN, lambda _: 3.0)
    position, total = start(hierarchy), 0.0
    seen = [
        frozenset({Atom("dark")}),
        frozenset({Atom("open", ("red",))}),
        frozenset({Atom("open", ("red",)), Atom("open", ("blue",))}),
        frozenset({Atom("open", ("red",)), Atom("open", ("blue",)), Atom("lit")}),
    ]
    for facts in seen:
        position, paid, _ = step(hierarchy, position, facts)
        total += paid
    assert position.is_accepted
    assert total == 1.0


def test_a_conditional_effect_is_awaited_as_it_falls_in_the_plan():
    hierarchy = from_plan(box_world(), PLAN, lambda _: 3.0)
    edge = hierarchy.machines[-1].edges[0]
    assert edge.guard == Guard((Clause(frozenset({Atom("lit")})),))


def test_an_empty_plan_is_done_before_it_starts():
    hierarchy = from_plan(box_world(), Plan(), lambda _: 3.0)
    assert start(hierarchy).is_accepted


@pytest.mark.parametrize("live", [None, "0", "2", "3"])
def test_the_picture_is_well_formed_and_shows_every_call(live):
    picture = to_svg(from_plan(box_world(), PLAN, lambda _: 3.0), live=live)
    ET.fromstring(picture)  # noqa: S314 - our own text
    assert "open(red)" in picture
    assert "open(blue)" in picture


def test_names_from_outside_are_escaped_in_the_picture():
    machine = RewardMachine("<b>&", ("a",), "a")
    ET.fromstring(to_svg(Hierarchy("<b>&", (machine,))))  # noqa: S314 - our own text

"""Machines of plans whose steps are ordered only in part, or by times: every way of carrying them out is accepted."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    Action,
    Add,
    AllEffects,
    And,
    Atom,
    BadInputError,
    Delete,
    Domain,
    DurativeAction,
    Not,
    Parameter,
    Plan,
    State,
    Step,
    Task,
    TimedCondition,
    TimedEffect,
    TimedLiteral,
    When,
)
from planner.core.semantics import apply
from planner.explain import partially_ordered
from planner.machines import current_subgoal, from_plan, in_part, in_sequence, start, step
from planner.machines.compile import ROOT

FACTS = [Atom(name) for name in "pqrst"]
literals = st.dictionaries(st.sampled_from(FACTS), st.booleans(), min_size=1, max_size=3)


def effect_of(wanted):
    return AllEffects(tuple(Add(atom) if value else Delete(atom) for atom, value in wanted.items()))


def condition_of(asked):
    return And(tuple(atom if value else Not(atom) for atom, value in asked.items()))


@st.composite
def plans(draw):
    """A task and a plan for it: at each step some action whose condition is made to hold there."""
    state = State(draw(st.frozensets(st.sampled_from(FACTS))))
    init, actions = state, []
    for number in range(draw(st.integers(0, 5))):
        read = draw(st.frozensets(st.sampled_from(FACTS), max_size=2))
        effect = effect_of(draw(literals))
        if draw(st.booleans()):
            effect = When(condition_of(draw(literals)), effect)
        condition = condition_of({atom: atom in state.facts for atom in sorted(read)})
        actions.append(Action(f"act{number}", (), condition, effect))
        task = Task(Domain("d", actions=tuple(actions)), init=init)
        state = apply(task, state, Step(f"act{number}"))
    task = Task(Domain("d", actions=tuple(actions)), init=init)
    return task, Plan(tuple(Step(action.name) for action in actions))


def carried_out(hierarchy, task, order, steps):
    """The positions and what was paid after each step of the plan in that order."""
    position, state, total = start(hierarchy), task.init, 0.0
    for number in order:
        state = apply(task, state, steps[number])
        position, paid, _ = step(hierarchy, position, state.facts)
        total += paid
    return position, total


@settings(max_examples=400, deadline=None)
@given(plans(), st.randoms(use_true_random=False))
def test_any_order_that_keeps_what_depends_on_each_other_is_accepted(case, chance):
    task, plan = case
    ordered = partially_ordered(task, plan)
    order, left = [], set(range(len(plan)))
    while left:
        free = [n for n in sorted(left) if not any(a in left for a, b in ordered.before if b == n)]
        order.append(chance.choice(free))
        left.remove(order[-1])
    hierarchy = from_plan(task, ordered, lambda _: 1.0)
    position, total = carried_out(hierarchy, task, order, plan.steps)
    assert position.is_accepted
    assert total == float(not start(hierarchy).is_accepted)


def test_steps_that_nobody_could_see_are_not_waited_for():
    task, plan = lamps(3)
    lit = replace(task, init=State(frozenset({Atom("lit1")})))
    assert set(in_part(lit, plan, lambda _: 1.0).by_name[ROOT].nodes) == {"0+1", "2", "0+1,2", "3"}
    assert start(in_part(lit, Plan(plan.steps[1:2], frozenset()), lambda _: 1.0)).is_accepted


def lamps(n):
    actions = tuple(Action(f"light{i}", effect=Add(Atom(f"lit{i}"))) for i in range(n))
    plan = Plan(tuple(Step(action.name) for action in actions), frozenset())
    return Task(Domain("lamps", actions=actions)), plan


def test_what_is_free_makes_a_node_for_each_set_and_too_many_fall_back_to_the_plans_own_order():
    task, plan = lamps(3)
    root = in_part(task, plan, lambda _: 1.0).by_name[ROOT]
    assert len(root.nodes) == 8
    assert {"0", "1", "0+1", "0+2", "2", "1+2", "0+1,2", "3"} == set(root.nodes)
    assert sum(edge.reward for edge in root.edges) == 3.0
    assert in_part(task, plan, lambda _: 1.0, max_nodes=7) == in_sequence(task, plan, lambda _: 1.0)
    chained = replace(plan, before=frozenset({(0, 1), (1, 2)}))
    assert in_part(task, chained, lambda _: 1.0) == in_sequence(task, plan, lambda _: 1.0)


def test_a_plan_listed_against_its_order_is_refused():
    task, plan = lamps(2)
    with pytest.raises(BadInputError, match="step 2 is to come before step 1"):
        from_plan(task, replace(plan, before=frozenset({(1, 0)})), lambda _: 1.0)


HEATED, OPEN, NOISY, NIGHT = (Atom(name) for name in ("heated", "open", "noisy", "night"))


def kitchen():
    """An oven that is noisy while it heats, a door that opens meanwhile; night falls by itself."""

    def at(when, effect):
        return TimedEffect(when, effect)

    heat = DurativeAction(
        "heat",
        conditions=(TimedCondition("at start", Not(NOISY)),),
        effect=AllEffects(
            (at("at start", Add(NOISY)), at("at end", Delete(NOISY)), at("at end", Add(HEATED)))
        ),
    )
    door = DurativeAction("door", effect=at("at end", Add(OPEN)))
    domain = Domain("kitchen", durative_actions=(heat, door))
    task = Task(domain, timed=(TimedLiteral(3.0, NIGHT),))
    return task, Plan((Step("heat", (), 0.0, 5.0), Step("door", (), 1.0, 4.0)))


def test_a_plan_with_times_has_a_node_for_each_time_at_which_something_changes():
    task, plan = kitchen()
    root = from_plan(task, plan, lambda planned: {"heat": 9.0, "door": 6.0}[planned.name])
    machine = root.by_name[ROOT]
    assert machine.nodes == ("0", "1 at 0", "2 at 3", "3 at 5")
    assert [edge.reward for edge in machine.edges] == [0.0, 0.0, 1.0]
    subgoals = [edge.subgoal for edge in machine.edges]
    assert subgoals[0].skill == Atom("heat")
    assert subgoals[1] is None
    assert subgoals[2].skill is None
    assert subgoals[2].limit_s == 9.0
    assert set(subgoals[2].achieve.parts) == {HEATED, OPEN, Not(NOISY)}


def test_what_runs_side_by_side_is_followed_to_the_end():
    task, plan = kitchen()
    hierarchy = from_plan(task, plan, lambda _: 5.0)
    position, total = start(hierarchy), 0.0
    for seen in ({NOISY}, {NOISY}, {NOISY, NIGHT}, {NOISY, NIGHT, OPEN}, {HEATED, NIGHT, OPEN}):
        is_waiting = position.stack[0].node == "1 at 0"  # for the night, which nobody brings about
        assert (current_subgoal(hierarchy, position) is None) == is_waiting
        position, paid, _ = step(hierarchy, position, frozenset(seen))
        total += paid
    assert position.is_accepted
    assert total == 1.0


def test_a_step_that_takes_time_needs_a_duration():
    task, _ = kitchen()
    with pytest.raises(BadInputError, match="has no duration"):
        from_plan(task, Plan((Step("heat", (), 0.0),)), lambda _: 1.0)


def test_a_plan_with_times_of_actions_without_duration_is_followed_too():
    go = Action("go", (Parameter("?to"),), effect=Add(Atom("at", ("?to",))))
    task = Task(Domain("d", actions=(go,)), objects=(Parameter("x"), Parameter("y")))
    plan = Plan((Step("go", ("x",), 0.0), Step("go", ("y",), 0.0), Step("go", ("x",), 2.0)))
    machine = from_plan(task, plan, lambda _: 1.0).by_name[ROOT]
    assert machine.nodes == ("0", "1 at 0")
    assert machine.edges[0].guard.clauses[0].holds == {Atom("at", ("x",)), Atom("at", ("y",))}

"""A wrong value fails where it is made, with its name."""

import pickle
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.core import (
    Atom,
    BadInputError,
    Budget,
    Call,
    Clause,
    Domain,
    Edge,
    Guard,
    Hierarchy,
    Parameter,
    Plan,
    PlanResult,
    PlanStatus,
    RewardMachine,
    State,
    Step,
    Subgoal,
    Task,
    TypeDeclaration,
    load,
)
from planner.core.task import with_text


def machine(name, *edges, parameters=()):
    return RewardMachine(name, ("start", "end"), "start", edges, frozenset({"end"}), parameters=parameters)


def test_a_solved_result_needs_a_plan_and_no_other_may_have_one():
    with pytest.raises(ValueError, match="needs a plan"):
        PlanResult(PlanStatus.SOLVED, "bfs")
    with pytest.raises(ValueError, match="forbids a plan"):
        PlanResult(PlanStatus.UNSOLVABLE, "bfs", Plan(), reason="searched everything")


def test_a_result_without_a_plan_says_why():
    with pytest.raises(ValueError, match="needs a reason"):
        PlanResult(PlanStatus.GAVE_UP, "bfs")


def test_a_budget_must_be_positive():
    with pytest.raises(ValueError, match="wall_s must be positive, got 0"):
        Budget(wall_s=0)


def test_calls_that_loop_are_shown_as_the_loop_they_are():
    there = machine("there", Edge("start", "end", call=Call("back")))
    back = machine("back", Edge("start", "end", call=Call("there")))
    with pytest.raises(ValueError, match=r"there calls back calls there|back calls there calls back"):
        Hierarchy("there", (there, back))


def test_a_machine_may_be_called_twice_without_being_a_loop():
    skill = machine("skill", Edge("start", "end", Guard((Clause(frozenset({Atom("p")})),))))
    root = RewardMachine(
        "root",
        ("a", "b", "c"),
        "a",
        (Edge("a", "b", call=Call("skill")), Edge("b", "c", call=Call("skill"))),
        frozenset({"c"}),
    )
    assert Hierarchy("root", (root, skill)).by_name["skill"] is skill


def test_a_call_must_bind_every_parameter():
    skill = machine("skill", parameters=("?c",))
    root = machine("root", Edge("start", "end", call=Call("skill")))
    with pytest.raises(ValueError, match=r"skill\(\) with 0 objects; 'skill' takes 1"):
        Hierarchy("root", (root, skill))


def test_a_call_of_nothing_suggests_the_nearest():
    root = machine("root", Edge("start", "end", call=Call("skil")))
    with pytest.raises(ValueError, match="did you mean 'skill'"):
        Hierarchy("root", (root, machine("skill")))


def test_a_guard_cannot_ask_for_a_fact_and_its_opposite():
    with pytest.raises(ValueError, match=r"\(p\) is asked both to hold and not to hold"):
        Clause(frozenset({Atom("p")}), frozenset({Atom("p")}))


def test_an_accepting_node_has_no_way_out():
    with pytest.raises(ValueError, match="ends the run but has an edge out"):
        RewardMachine("m", ("a", "b"), "a", (Edge("a", "b"),), accepting=frozenset({"a"}))


def test_a_subgoal_needs_time():
    with pytest.raises(ValueError, match="limit_s must be positive"):
        Subgoal(Atom("p"), limit_s=0)


def test_a_changed_task_does_not_keep_the_text_it_was_read_from():
    task = Task(Domain("d"))
    with_text(task, "(define ...)")
    assert task.text == "(define ...)"
    assert replace(task, goal=Atom("p")).text is None


def test_values_of_a_state_cannot_be_changed_from_outside():
    values = {Atom("fuel"): 3.0}
    state = State(values=values)
    values[Atom("fuel")] = 0.0
    assert state.values[Atom("fuel")] == 3.0
    with pytest.raises(TypeError):
        state.values[Atom("fuel")] = 1.0


@given(st.frozensets(st.builds(Atom, st.sampled_from("pqr"), st.tuples(st.sampled_from("ab")))))
def test_a_state_survives_the_way_to_a_worker_process(facts):
    state = State(facts, {Atom("fuel"): 1.5})
    assert pickle.loads(pickle.dumps(state)) == state  # noqa: S301 - our own bytes


def test_objects_of_a_type_include_those_of_its_subtypes():
    domain = Domain(
        "d", types=(TypeDeclaration("truck", ("vehicle",)), TypeDeclaration("vehicle")), constants=()
    )
    task = Task(domain, objects=(Parameter("t", ("truck",)), Parameter("v", ("vehicle",)), Parameter("x")))
    assert task.objects_of("vehicle") == ("t", "v")
    assert task.objects_of("object") == ("t", "v", "x")


def test_a_domain_suggests_the_action_that_was_meant():
    from planner.core import Action

    with pytest.raises(BadInputError, match="did you mean 'stack'"):
        Domain("d", actions=(Action("stack"),)).action("stak")


def test_a_plan_order_must_name_steps_that_are_there():
    with pytest.raises(ValueError, match=r"order \(0, 5\)"):
        Plan((Step("a"),), frozenset({(0, 5)}))


def test_a_part_that_is_not_in_the_table_suggests_the_nearest():
    with pytest.raises(BadInputError, match="no engine is called 'lapk'; did you mean 'lapkt'"):
        load({"lapkt": "x:y"}, "lapk", kind="engine")

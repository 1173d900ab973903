"""A planner plans over machine × world: what it finds is accepted, and what it cannot find nothing is."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

import planner
from planner.core import (
    Action,
    Add,
    Atom,
    BadInputError,
    Call,
    Delete,
    Domain,
    Edge,
    Guard,
    Hierarchy,
    Plan,
    PlanStatus,
    Predicate,
    RewardMachine,
    State,
    Task,
    both,
)
from planner.core.semantics import applicable, apply, closure
from planner.machines import Position, product, start, step
from planner.pddl import read_domain, read_formula, read_problem, read_task, write_domain, write_problem
from planner.validate import validate
from tests.machine_shapes import FACTS, hierarchies, when

DOMAINS = Path(__file__).parent.parent / "domains"


def ending(task: Task, hierarchy: Hierarchy, plan: Plan) -> Position:
    """Return where the machine stands once it has seen the first state and that after each step."""
    state, position = task.init, start(hierarchy)
    position, _, _ = step(hierarchy, position, closure(state, task).facts)
    for planned in plan.steps:
        state = apply(task, state, planned)
        position, _, _ = step(hierarchy, position, closure(state, task).facts)
    return position


def in_order(*stages: Guard, fatal: Guard | None = None) -> Hierarchy:
    """Return the machine that waits for one guard after the other, and rejects where the fatal one is met."""
    names = tuple(f"stage {number}" for number in range(len(stages) + 1))
    edges = []
    for number, stage in enumerate(stages):
        if fatal is not None:
            edges.append(Edge(names[number], "ruined", fatal))
        edges.append(Edge(names[number], names[number + 1], stage))
    nodes = (*names, *(("ruined",) if fatal is not None else ()))
    return Hierarchy(
        "errand",
        (
            RewardMachine(
                "errand",
                nodes,
                names[0],
                tuple(edges),
                frozenset({names[-1]}),
                frozenset(nodes[len(names) :]),
            ),
        ),
    )


def cave(goal: str = "(and)") -> Task:
    task = read_task(DOMAINS / "cave" / "domain.pddl", DOMAINS / "cave" / "p1.pddl")
    return replace(task, goal=read_formula(goal, task.domain, task.objects))


def test_the_plan_keeps_to_the_order_of_the_machine_where_the_shortest_does_not():
    task = cave("(and (collected pearl) (collected coin) (standing-on shore))")
    machine = in_order(when("collected pearl"), when("collected coin"), when("standing-on shore"))
    shortest = planner.plan(task, optimal=True)
    assert not ending(task, machine, shortest.plan).is_accepted
    made = product(task, machine)
    found = planner.plan(made)
    assert found.status is PlanStatus.SOLVED, found.reason
    assert ending(task, machine, found.plan).is_accepted
    assert validate(task, found.plan).ok
    assert len(found.plan) > len(shortest.plan)


def test_the_plan_goes_round_what_the_machine_rejects():
    task = cave()
    guard = when("collected pearl")
    free = planner.plan(product(task, in_order(guard)), optimal=True)
    assert any("lava-pit" in planned.args or "pond" in planned.args for planned in free.plan.steps)
    dry = Guard((*when("standing-on pond").clauses, *when("standing-on lava-pit").clauses))
    kept = in_order(guard, fatal=dry)
    assert ending(task, kept, free.plan).is_rejected
    # The way round leads through both gates.
    careful = planner.plan(product(task, kept))
    assert careful.status is PlanStatus.SOLVED, careful.reason
    assert ending(task, kept, careful.plan).is_accepted


def test_where_every_way_is_rejected_there_is_a_proof_that_no_plan_is_accepted():
    task = cave()
    shut = in_order(when("collected gem"), fatal=when("standing-on cross"))
    walled = in_order(
        when("collected gem"),
        fatal=Guard((*when("standing-on nook").clauses, *when("standing-on moss").clauses)),
    )
    assert planner.plan(product(task, shut)).status is PlanStatus.SOLVED
    assert planner.plan(product(task, walled)).status is PlanStatus.UNSOLVABLE


def test_called_machines_are_part_of_the_product():
    task = cave()
    collect = RewardMachine(
        "collect",
        ("away", "there", "has"),
        "away",
        (
            Edge("away", "there", when("standing-on ?where", fails=("collected ?what",))),
            Edge("there", "has", when("collected ?what")),
        ),
        frozenset({"has"}),
        parameters=("?what", "?where"),
    )
    calls = (("pearl", "bridge"), ("coin", "nook"))
    edges = tuple(
        Edge(str(number), str(number + 1), call=Call("collect", args)) for number, args in enumerate(calls)
    )
    root = RewardMachine("both", ("0", "1", "2"), "0", edges, frozenset({"2"}))
    hierarchy = Hierarchy("both", (root, collect))
    found = planner.plan(product(task, hierarchy))
    assert found.status is PlanStatus.SOLVED, found.reason
    assert ending(task, hierarchy, found.plan).is_accepted


def test_the_task_can_be_written_and_read_again():
    made = product(cave(), in_order(when("collected pearl"), fatal=when("standing-on pond")))
    domain = read_domain(write_domain(made.domain))
    again = read_problem(write_problem(made), domain)
    assert domain.actions == made.domain.actions
    assert (again.init, again.goal) == (made.init, made.goal)
    assert planner.plan(again).status is PlanStatus.SOLVED


def switches() -> Task:
    """Three facts; p and q can be switched, r is on after p and q were on together and stays so."""
    p, q, r = FACTS
    actions = (
        Action("p-on", effect=Add(p)),
        Action("p-off", (), p, Delete(p)),
        Action("q-on", (), p, Add(q)),
        Action("q-off", effect=Delete(q)),
        Action("r-on", (), both(p, q), Add(r)),
    )
    return Task(
        Domain("switches", (":adl",), predicates=tuple(map(Predicate, "pqr")), actions=actions),
        init=State(frozenset({q})),
    )


def can_be_accepted(task: Task, hierarchy: Hierarchy) -> bool:
    """Return whether some plan is accepted, by looking at all pairs of state and position."""
    first = (task.init, step(hierarchy, start(hierarchy), task.init.facts)[0])
    seen, waiting = {first}, [first]
    while waiting:
        state, position = waiting.pop()
        if position.is_accepted:
            return True
        for planned in applicable(task, state):
            after = apply(task, state, planned)
            pair = (after, step(hierarchy, position, after.facts)[0])
            if pair not in seen and not pair[1].is_rejected:
                seen.add(pair)
                waiting.append(pair)
    return False


@settings(max_examples=60, deadline=None)
@given(hierarchies())
def test_there_is_a_plan_exactly_if_some_way_through_machine_and_world_is_accepted(hierarchy):
    task = switches()
    found = planner.plan(product(task, hierarchy), engine="cairn")
    if can_be_accepted(task, hierarchy):
        assert found.status is PlanStatus.SOLVED, found.reason
        assert ending(task, hierarchy, found.plan).is_accepted
    else:
        assert found.status is PlanStatus.UNSOLVABLE, found.reason


def test_names_of_nodes_that_pddl_does_not_know_become_names_that_it_does():
    machine = RewardMachine(
        "m",
        ("Über (all)", "über all", "p"),
        "Über (all)",
        (Edge("Über (all)", "über all", when("p")), Edge("über all", "p", when("q"))),
        frozenset({"p"}),
    )
    made = product(switches(), machine)
    names = [predicate.name for predicate in made.domain.predicates]
    assert names == ["p", "q", "r", "in-m-ber-all", "in-m-ber-all-2", "in-m-p"]


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("standing-onn den", "has no predicate 'standing-onn'; did you mean 'standing-on'?"),
        ("standing-on dan", "has no object 'dan'; did you mean 'den'?"),
        ("standing-on den mat", "takes 1 objects, got 2"),
    ],
)
def test_a_guard_about_what_the_task_does_not_have_is_refused(fact, words):
    with pytest.raises(BadInputError, match=r"machine 'errand': guard") as refused:
        product(cave(), in_order(when(fact)))
    assert words in str(refused.value)
    assert str(Atom(*_split(fact))) in str(refused.value)


def _split(fact):
    name, *args = fact.split()
    return name, tuple(args)

"""Rules with one time inside another: the automaton against the definitions, and plans and proofs for them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import domains
from planner.core import (
    Always,
    And,
    AtMostOnce,
    Atom,
    Budget,
    Domain,
    Eventually,
    Imply,
    Next,
    Not,
    Or,
    PlanStatus,
    SometimeAfter,
    SometimeBefore,
    State,
    Task,
    Until,
)
from planner.core.semantics import holds, means
from planner.engines.check import engine_named
from planner.engines.nested_rules import automaton_of
from planner.pddl import read_formula, read_task
from planner.validate import validate

A, B, C = (Atom(name) for name in "abc")
NOTHING = Task(Domain("d"))
HOUSE, CAVE = (Path(domains.__file__).parent / name for name in ("house", "cave"))


def deeper(inner):
    return st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, max_size=2).map(tuple)),
        st.builds(Or, st.lists(inner, max_size=2).map(tuple)),
        st.builds(Imply, inner, inner),
        st.builds(Next, inner),
        st.builds(Eventually, inner, st.one_of(st.none(), st.just(2.0))),
        st.builds(Always, inner),
        st.builds(Until, inner, inner),
        st.builds(AtMostOnce, inner),
        st.builds(SometimeBefore, inner, inner),
        st.builds(SometimeAfter, inner, inner),
    )


formulas = st.recursive(st.sampled_from([A, B, C]), deeper, max_leaves=4)
ways = st.lists(st.frozensets(st.sampled_from([A, B, C])).map(State), min_size=1, max_size=6)


def accepts(automaton, way):
    node = 0
    for state in way[:-1]:
        taken = [to for start, to, guard in automaton.edges if start == node and holds(guard, state, NOTHING)]
        assert len(taken) <= 1
        if taken == [None]:
            return False
        node = taken[0] if taken else node
    return holds(automaton.accepts[node], way[-1], NOTHING)


@settings(max_examples=300, deadline=None)
@given(formulas, ways)
def test_the_automaton_agrees_with_the_definition(formula, way):
    automaton = automaton_of(formula)
    if automaton is not None:
        assert accepts(automaton, way) == means(formula, way, NOTHING)


def test_most_rules_that_people_say_have_a_small_automaton():
    visits = Eventually(And((A, Eventually(And((B, Eventually(A)))))))
    assert len(automaton_of(visits).accepts) == 4
    assert len(automaton_of(Always(Imply(A, Until(Not(B), C)))).accepts) <= 3
    assert automaton_of(And(tuple(Eventually(Atom(f"p{i}")) for i in range(12)))) is None


@pytest.mark.parametrize(
    ("rule", "n_steps"),
    [
        ("(sometime (and (robot-in kitchen) (sometime (and (robot-in study) (sometime (robot-in kitchen))))))", 5),
        ("(not (at-most-once (robot-in garden)))", 4),
        ("(sometime (and (robot-in pool) (until (not (robot-in kitchen)) (robot-in study))))", 6),
        ("(or (sometime (robot-in pool)) (sometime (robot-in study)))", 1),
    ],
)  # fmt: skip
def test_plans_keep_nested_rules(rule, n_steps):
    task = read_task(HOUSE / "domain.pddl", HOUSE / "p1.pddl")
    asked = replace(task, rules=read_formula(rule, task.domain, task.objects))
    found = engine_named("cairn")(asked, Budget(20.0))
    assert found.status is PlanStatus.SOLVED, found.reason
    assert validate(asked, found.plan).ok
    assert len(found.plan.steps) >= n_steps - 1


def test_that_no_plan_keeps_a_nested_rule_is_proved():
    task = read_task(CAVE / "domain.pddl", CAVE / "p1.pddl")
    walled = " ".join(f"(always (not (standing-on {tile})))" for tile in ("pond", "cross", "entry"))
    rule = f"(sometime (and (standing-on moss) {walled} (sometime (standing-on den))))"
    asked = replace(task, rules=read_formula(rule, task.domain, task.objects))
    assert engine_named("cairn")(asked, Budget(20.0)).status is PlanStatus.UNSOLVABLE

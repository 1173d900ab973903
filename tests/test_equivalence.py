"""Two formulas are equal if and only if no way tells them apart, by the definitions in `traces`."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    Action,
    Add,
    Always,
    And,
    AtEnd,
    AtMostOnce,
    Atom,
    Domain,
    Equal,
    Eventually,
    Exists,
    Forall,
    HoldAfter,
    HoldDuring,
    Imply,
    Next,
    Not,
    Or,
    Parameter,
    Predicate,
    SometimeAfter,
    SometimeBefore,
    State,
    Task,
    Until,
)
from planner.core.semantics import means
from planner.equivalence import compared

P, Q, R = Atom("p"), Atom("q"), Atom("r")
X, Y = Parameter("?x"), Parameter("?y")
BARE = Task(Domain("d", actions=tuple(Action(f"do-{a}", (), And(), Add(Atom(a))) for a in "pqr")))
LIMIT_S = 60.0


def formulas(depth):
    if depth == 0:
        return st.sampled_from([P, Q, Not(P), Not(Q)])
    inner = formulas(depth - 1)
    bounds = st.sampled_from([None, 1.0, 2.0])
    return st.one_of(
        inner,
        st.builds(Not, inner),
        st.lists(inner, max_size=2).map(lambda parts: And(tuple(parts))),
        st.lists(inner, max_size=2).map(lambda parts: Or(tuple(parts))),
        *(st.builds(kind, inner) for kind in (Always, AtEnd, AtMostOnce, Next)),
        *(st.builds(kind, inner, inner) for kind in (Until, SometimeBefore, Imply)),
        st.builds(Eventually, inner, bounds),
        st.builds(SometimeAfter, inner, inner, bounds),
        st.builds(HoldDuring, st.just(0.0), st.sampled_from([1.0, 2.0]), inner),
        st.builds(HoldAfter, st.just(1.0), inner),
    )


def states(way):
    return [State(frozenset(facts)) for facts in way]


@settings(max_examples=60, deadline=None)
@given(formulas(2), formulas(2))
def test_they_differ_if_and_only_if_a_way_tells_them_apart(first, second):
    found = compared(first, second, BARE, LIMIT_S)
    assert found.equal is not None
    if found.equal:
        letters = [set(), {P}, {Q}, {P, Q}]
        for length in (1, 2, 3):
            for way in product(letters, repeat=length):
                assert means(first, states(way), BARE) == means(second, states(way), BARE)
    else:
        way = states(found.way)
        assert means(first, way, BARE) == found.first_holds
        assert means(second, way, BARE) == (not found.first_holds)


@pytest.mark.parametrize(
    ("first", "second", "are_equal"),
    [
        (And((Eventually(P), Eventually(Q))), And((Eventually(Q), Eventually(P))), True),
        (SometimeBefore(Q, P), And((Eventually(P), Eventually(Q))), False),
        (Eventually(P, 8.0), Eventually(P, 9.0), False),
        (Eventually(P, 8.0), Eventually(P), False),
        (AtMostOnce(P), Always(Imply(P, Or((Always(P), Until(P, Always(Not(P))))))), True),
        (Until(Not(Q), P), And((SometimeBefore(Q, P), Eventually(P))), False),  # both at once
        (Always(And((P, Q))), And((Always(P), Always(Q))), True),
        (P, Q, False),
    ],
)
def test_known_pairs(first, second, are_equal):
    assert compared(first, second, BARE, LIMIT_S).equal is are_equal


def test_objects_are_put_in_and_what_never_changes_is_known():
    red, on = Predicate("red", (X,)), Predicate("on", (X,))
    turn = Action("turn", (X,), And(), Add(Atom("on", ("?x",))))
    task = Task(
        Domain("d", predicates=(red, on), actions=(turn,)),
        objects=tuple(Parameter(name) for name in "abc"),
        init=State(frozenset({Atom("red", ("a",)), Atom("red", ("b",))})),
    )
    reds = Forall((X,), Imply(Atom("red", ("?x",)), Atom("on", ("?x",))))
    assert compared(reds, And((Atom("on", ("b",)), Atom("on", ("a",)))), task, LIMIT_S).equal
    assert compared(
        Exists((X, Y), And((Not(Equal("?x", "?y")), Atom("on", ("?x",)), Atom("on", ("?y",))))),
        Or(tuple(And((Atom("on", (x,)), Atom("on", (y,)))) for x, y in ("ab", "bc", "ac"))),
        task,
        LIMIT_S,
    ).equal
    differing = compared(reds, Atom("on", ("a",)), task, LIMIT_S)
    assert not differing.equal
    assert differing.way == (frozenset({Atom("on", ("a",))}),)
    assert compared(Always(reds), Always(And((Atom("on", ("a",)), Atom("on", ("b",))))), task, LIMIT_S).equal


def test_without_time_it_says_that_it_does_not_know():
    n = 9  # pigeons that do not fit into one hole less
    here = [[Atom(f"p{i}-{k}") for k in range(n - 1)] for i in range(n)]
    actions = tuple(Action(f"do-{atom.predicate}", (), And(), Add(atom)) for row in here for atom in row)
    clashes = [Not(And((here[i][k], here[j][k]))) for k in range(n - 1) for i in range(n) for j in range(i)]
    pigeons = And((*(Or(tuple(row)) for row in here), *clashes))
    assert compared(pigeons, Or(), Task(Domain("d", actions=actions)), 0.001).equal is None

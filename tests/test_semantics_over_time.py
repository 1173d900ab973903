"""What formulas over a whole sequence of states mean, against the definitions in the papers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    FALSE,
    Always,
    And,
    AtEnd,
    AtMostOnce,
    Atom,
    Domain,
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
    Preference,
    SometimeAfter,
    SometimeBefore,
    State,
    Task,
    Until,
)
from planner.core.objects import table_of
from planner.core.progression import progressed, settled
from planner.core.scene import Scene
from planner.core.semantics import holds, means
from planner.core.traces import Watch

X, P = Parameter("?x"), Atom("p", ("?x",))
THINGS = ("a", "b", "c")
WORLD = Task(Domain("d"), objects=tuple(Parameter(name) for name in THINGS))

A, B = Atom("p", ("a",)), Atom("p", ("b",))


def deeper_in_time(inner):
    bound = st.one_of(st.none(), st.integers(0, 4).map(float))
    span = st.tuples(st.integers(0, 4), st.integers(0, 4)).map(sorted)
    return st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, max_size=2).map(tuple)),
        st.builds(Or, st.lists(inner, max_size=2).map(tuple)),
        st.builds(Imply, inner, inner),
        st.builds(Next, inner),
        st.builds(Eventually, inner, bound),
        st.builds(Always, inner),
        st.builds(Until, inner, inner),
        st.builds(AtMostOnce, inner),
        st.builds(SometimeBefore, inner, inner),
        st.builds(SometimeAfter, inner, inner, bound),
        st.builds(lambda ends, body: HoldDuring(float(ends[0]), float(ends[1]), body), span, inner),
        st.builds(HoldAfter, st.integers(0, 4).map(float), inner),
        st.builds(AtEnd, inner),
    )


over_time = st.recursive(st.sampled_from((A, B)), deeper_in_time, max_leaves=6)
ways = st.lists(st.frozensets(st.sampled_from((A, B))).map(State), min_size=1, max_size=5)
gaps = st.lists(st.sampled_from((0.0, 0.5, 1.0, 2.0)), min_size=5, max_size=5)


def by_definition(formula, way, times):  # noqa: PLR0912 - a case for each operator
    """Truth in the first state of the way, each operator as its paper writes it."""
    n = len(way)
    now = times[0]

    def at(body, i):
        return by_definition(body, way[i:], times[i:])

    match formula:
        case Atom():
            return formula in way[0].facts
        case Not(body):
            return not at(body, 0)
        case And(parts):
            return all(at(part, 0) for part in parts)
        case Or(parts):
            return any(at(part, 0) for part in parts)
        case Imply(left, right):
            return not at(left, 0) or at(right, 0)
        case Next(body):
            return n > 1 and at(body, 1)
        case Eventually(body, within):
            return any(at(body, i) and (within is None or times[i] - now <= within) for i in range(n))
        case Always(body):
            return all(at(body, i) for i in range(n))
        case AtEnd(body):
            return at(body, n - 1)
        case Until(keep, goal):
            return any(at(goal, i) and all(at(keep, j) for j in range(i)) for i in range(n))
        case AtMostOnce(body):
            return all(
                not at(body, i)
                or any(
                    all(at(body, k) for k in range(i, j + 1))
                    and not any(at(body, k) for k in range(j + 1, n))
                    for j in range(i, n)
                )
                for i in range(n)
            )
        case SometimeBefore(later, earlier):
            return all(not at(later, i) or any(at(earlier, j) for j in range(i)) for i in range(n))
        case SometimeAfter(trigger, response, within):
            return all(
                not at(trigger, i)
                or any(
                    at(response, j) and (within is None or times[j] - times[i] <= within) for j in range(i, n)
                )
                for i in range(n)
            )
        case HoldDuring(start, end, body):
            return held(lambda i: at(body, i), times, (now + start, now + end))
        case HoldAfter(start, body):
            return held(lambda i: at(body, i), times, (now + start, float("inf")))


def held(body_at, times, span):
    """Gerevini et al. 2009: while the way lasts past the start, all states in the span; else the last."""
    n, (start, end) = len(times), span
    if times[-1] <= start and not any(start <= t < end for t in times):
        return body_at(n - 1)
    inside = [i for i in range(n) if start <= times[i] < end]
    lasting = [i for i in range(n - 1) if times[i] <= start < times[i + 1]]
    last = [n - 1] if times[-1] <= start else []
    return all(body_at(i) for i in {*inside, *lasting, *last})


@settings(max_examples=300, deadline=None)
@given(over_time, ways, gaps)
def test_means_agrees_with_the_definitions(formula, way, steps):
    times = [sum(steps[:i]) for i in range(len(way))]
    assert means(formula, way, WORLD, times) == by_definition(formula, way, times)


def test_quantified_rules_range_over_the_objects():
    way = [State(frozenset({Atom("p", (name,))})) for name in THINGS]
    assert means(Forall((X,), Eventually(P)), way, WORLD)
    assert not means(Exists((X,), Always(P)), way, WORLD)
    assert means(Preference("soft", Always(A)), [State()], WORLD)


def test_a_long_way_and_a_nested_rule_take_polynomial_time():
    formula = A
    for _ in range(40):
        formula = Until(Or((formula, Always(formula))), Eventually(formula))
    assert means(Eventually(A), [State()] * 200, WORLD) is False
    assert means(And((Not(A), Not(B))), [State()] * 200, WORLD)


def test_a_way_needs_a_state_and_times_that_go_on():
    with pytest.raises(ValueError, match="one state or more"):
        means(A, [], WORLD)
    with pytest.raises(ValueError, match="must not go back"):
        means(A, [State(), State()], WORLD, [1.0, 0.0])
    with pytest.raises(ValueError, match="more than one state"):
        holds(Always(A), State(), WORLD)


def test_the_state_that_breaks_a_rule_is_found_where_one_is_to_blame():
    way = [State(), State(frozenset({A})), State(), State(frozenset({A, B}))]
    table = table_of(WORLD)
    for formula, number in (
        (Always(Not(B)), 3),
        (AtMostOnce(A), 3),
        (SometimeBefore(A, B), 1),
        (And((Always(Not(B)), SometimeBefore(A, B))), 1),
        (Always(Not(And((A, Not(A))))), None),
        (Eventually(And((A, Not(A)))), None),
    ):
        watch = Watch(formula, table)
        for state in way:
            watch.see(Scene(table, state.facts, state.values))
        assert watch.broken_at([0.0, 1.0, 2.0, 3.0]) == number


@settings(max_examples=400)
@given(over_time, ways, gaps)
def test_what_is_left_of_a_formula_says_of_the_rest_what_the_formula_says_of_the_whole(formula, way, gaps):
    times = [sum(gaps[:i]) for i in range(len(way))]
    table = table_of(WORLD)
    expected, left = means(formula, way, WORLD, times), formula
    for i, state in enumerate(way):
        scene = Scene(table, state.facts, state.values)
        assert means(left, way[i:], WORLD, times[i:]) == expected
        assert means(settled(left, scene), way[i:], WORLD, times[i:]) == expected
        if i + 1 < len(way):
            left = progressed(left, scene, times[i + 1] - times[i])
            assert not (left == FALSE and expected)


def test_a_stretch_that_may_come_once_is_over_for_good_once_it_is_over():
    table = table_of(WORLD)
    inside, outside = (Scene(table, frozenset(facts), {}) for facts in ({A}, ()))
    left = progressed(AtMostOnce(A), inside)
    assert settled(left, inside) == AtMostOnce(A)
    assert settled(left, outside) == Always(Not(A))

"""Constraint problems: the best by trying all, conflicts that cannot be made smaller."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    And,
    Arithmetic,
    Atom,
    BadInputError,
    Budget,
    Compare,
    Imply,
    Metric,
    Not,
    Or,
    PlanStatus,
)
from planner.core.constraints import ConstraintTask, Variable
from planner.engines import workers, z3_constraints
from tests.running import children

BUDGET = Budget(wall_s=20.0)
X, Y, P = Atom("x"), Atom("y"), Atom("p")
VARIABLES = (Variable(X, 0, 3), Variable(Y, -1, 2))


@pytest.fixture(autouse=True, scope="module")
def _no_worker_left():
    yield
    workers.close_all()
    assert children() == []


numbers = st.one_of(st.sampled_from([X, Y]), st.integers(-3, 3).map(float))
sums = st.one_of(
    numbers, st.builds(lambda o, a, b: Arithmetic(o, (a, b)), st.sampled_from("+-*"), numbers, numbers)
)
simple = st.one_of(st.builds(Compare, st.sampled_from(["<", "<=", "=", ">=", ">"]), sums, sums), st.just(P))
formulas = st.one_of(
    simple,
    simple.map(Not),
    st.builds(lambda a, b: Or((a, b)), simple, simple),
    st.builds(lambda a, b: And((a, b)), simple, simple),
    st.builds(Imply, simple, simple),
)


def value(expression, at):
    if isinstance(expression, Arithmetic):
        left, right = (value(each, at) for each in expression.operands)
        return {"+": left + right, "-": left - right, "*": left * right}[expression.operator]
    return at[expression] if isinstance(expression, Atom) else expression


def true(formula, at):
    match formula:
        case Atom():
            return at[formula]
        case Not(body):
            return not true(body, at)
        case And(parts):
            return all(true(part, at) for part in parts)
        case Or(parts):
            return any(true(part, at) for part in parts)
        case Imply(left, right):
            return not true(left, at) or true(right, at)
        case Compare(comparator, left, right):
            a, b = value(left, at), value(right, at)
            return {"<": a < b, "<=": a <= b, "=": a == b, ">=": a >= b, ">": a > b}[comparator]
    raise TypeError(formula)


def solutions(constraints):
    every = [{X: float(x), Y: float(y), P: p} for x, y, p in product(range(4), range(-1, 3), (False, True))]
    return [at for at in every if all(true(each, at) for each in constraints)]


@settings(max_examples=60, deadline=None)
@given(st.lists(formulas, min_size=1, max_size=3), sums, st.sampled_from(["minimize", "maximize"]))
def test_it_finds_the_best_of_all_or_a_conflict_that_cannot_be_smaller(formulas, aim, direction):
    named = {f"rule {number}": formula for number, formula in enumerate(formulas)}
    found = z3_constraints.solve(ConstraintTask(VARIABLES, named, Metric(direction, aim)), BUDGET)
    every = solutions(formulas)
    if every:
        best = (min if direction == "minimize" else max)(value(aim, at) for at in every)
        assert found.status is PlanStatus.SOLVED, found.reason
        assert (found.cost, found.bound) == (best, best)
        chosen = {**found.values, P: P in found.facts}
        assert all(true(each, chosen) for each in formulas)
    else:
        assert found.status is PlanStatus.UNSOLVABLE
        assert solutions([named[name] for name in found.core]) == []
        for fewer in combinations(found.core, len(found.core) - 1):
            assert solutions([named[name] for name in fewer])


def test_a_conflict_is_told_in_words():
    named = {
        "at most one truck": Compare("<=", X, 1.0),
        "enough room": Compare(">=", X, 2.0),
        "something else": Compare("=", Y, 0.0),
    }
    found = z3_constraints.solve(ConstraintTask(VARIABLES, named), BUDGET)
    assert set(found.core) == {"at most one truck", "enough room"}
    assert "cannot hold together" in found.reason
    assert "something else" not in found.reason


def test_an_objective_without_end_is_told():
    found = z3_constraints.solve(ConstraintTask((Variable(X),), {}, Metric("minimize", X)), BUDGET)
    assert found.status is PlanStatus.GAVE_UP
    assert "no end" in found.reason


def test_what_is_not_declared_is_an_error():
    with pytest.raises(BadInputError, match="there is no variable"):
        ConstraintTask(VARIABLES, {"rule": Compare("<", Atom("z"), 1.0)})
    with pytest.raises(BadInputError, match="above the upper bound"):
        Variable(X, 2, 1)

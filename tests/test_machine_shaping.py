"""Shaping adds what telescopes, and is worth what the best that can be observed is worth."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import Atom, Call, Clause, Edge, Guard, Hierarchy, RewardMachine
from planner.machines import Shaping, flatten, start, step
from tests.random_machines import OBSERVATIONS, flat_machines, hierarchies, traces

P, Q = Atom("p"), Atom("q")
discounts = st.sampled_from((0.5, 0.9))


def when(*holds):
    return Guard((Clause(frozenset(holds)),))


def returns(hierarchy, trace, shaping):
    """The discounted return of the trace, plain and shaped, and the position it ends in."""
    position, plain, shaped = start(hierarchy), 0.0, 0.0
    for number, facts in enumerate(trace):
        if position.has_ended:
            break
        after, paid, _ = step(hierarchy, position, facts)
        weight = shaping.discount**number
        plain += weight * paid
        shaped += weight * shaping.shaped(paid, position, after)
        position = after
    return plain, shaped, position, number + 1 if trace else 0


@settings(max_examples=80, deadline=None)
@given(hierarchies(), traces, discounts)
def test_the_shaped_return_differs_by_the_potentials_of_the_ends_alone(hierarchy, trace, discount):
    shaping = Shaping(hierarchy, discount)
    plain, shaped, last, _ = returns(hierarchy, trace, shaping)
    n_seen = 0
    position = start(hierarchy)
    for facts in trace:
        if position.has_ended:
            break
        position, n_seen = step(hierarchy, position, facts)[0], n_seen + 1
    expected = plain + discount**n_seen * shaping.potential(last) - shaping.potential(start(hierarchy))
    assert shaped == pytest.approx(expected)


@settings(max_examples=80, deadline=None)
@given(hierarchies(), st.lists(traces, min_size=2, max_size=6), discounts)
def test_of_runs_that_end_the_better_is_the_better_shaped_too(hierarchy, runs, discount):
    shaping = Shaping(hierarchy, discount)
    ended = [
        (plain, shaped)
        for run in runs
        for plain, shaped, last, _ in [returns(hierarchy, run, shaping)]
        if last.has_ended
    ]
    for plain, shaped in ended:
        for other, other_shaped in ended:
            assert plain - other == pytest.approx(shaped - other_shaped)


@settings(max_examples=80, deadline=None)
@given(flat_machines, discounts)
def test_for_a_flat_machine_the_potential_is_the_value_of_choosing_what_is_observed(machine, discount):
    hierarchy = Hierarchy("root", (machine,))
    positions, waiting = {start(hierarchy): 0.0}, [start(hierarchy)]
    moves = {}
    while waiting:
        here = waiting.pop()
        moves[here] = [step(hierarchy, here, facts)[:2] for facts in OBSERVATIONS]
        for there, _ in moves[here]:
            if there not in positions:
                positions[there] = 0.0
                waiting.append(there)
    for _ in range(400):
        for here, some in moves.items():
            if not here.has_ended:
                positions[here] = max(paid + discount * positions[there] for there, paid in some)
    shaping = Shaping(hierarchy, discount)
    for here, value in positions.items():
        assert shaping.potential(here) == pytest.approx(value, abs=1e-9)


def called_twice(reward_within=0.0):
    inner = RewardMachine(
        "inner",
        ("i", "j", "ok"),
        "i",
        (Edge("i", "j", when(P), reward_within), Edge("j", "ok", when(Q))),
        frozenset({"ok"}),
    )
    outer = RewardMachine(
        "outer",
        ("n", "m", "yes"),
        "n",
        (Edge("n", "m", reward=2.0, call=Call("inner")), Edge("m", "yes", reward=4.0, call=Call("inner"))),
        frozenset({"yes"}),
    )
    return Hierarchy("outer", (outer, inner))


@pytest.mark.parametrize("within", [0.0, 1.0])
def test_what_follows_a_call_is_discounted_by_as_many_observations_as_the_call_needs(within):
    hierarchy = called_twice(within)
    shaping = Shaping(hierarchy, 0.5)
    flat = flatten(hierarchy)
    twin = Hierarchy("outer", (flat,))
    assert shaping.potential(start(hierarchy)) == pytest.approx(within + 0.5 * 2 + 0.25 * (within + 0.5 * 4))
    here, there = start(hierarchy), start(twin)
    for facts in (P, P, Q, P, Q):  # where there is but one way, the hierarchy's potential is its flat twin's
        assert shaping.potential(here) == pytest.approx(Shaping(twin, 0.5).potential(there))
        here, there = (step(h, at, frozenset({facts}))[0] for h, at in ((hierarchy, here), (twin, there)))
    assert here.is_accepted


def test_on_the_best_way_every_shaped_reward_is_zero_and_waiting_costs():
    hierarchy = called_twice()
    shaping = Shaping(hierarchy, 0.9)
    here = start(hierarchy)
    assert shaping.shaped(0.0, here, here) < 0
    for facts in (P, Q, P, Q):
        after, paid, _ = step(hierarchy, here, frozenset({facts}))
        assert shaping.shaped(paid, here, after) == pytest.approx(0.0)
        here = after


def test_a_discount_of_one_is_refused():
    with pytest.raises(ValueError, match=r"shaping: the discount must be between 0 and 1, got 1\.0"):
        Shaping(called_twice(), 1.0)

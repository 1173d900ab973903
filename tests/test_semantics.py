"""What formulas mean in a state and over a way, what steps change: against slow and obvious definitions."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    Action,
    Add,
    AllEffects,
    Always,
    And,
    Arithmetic,
    Assign,
    AtEnd,
    AtMostOnce,
    Atom,
    Axiom,
    BadInputError,
    Compare,
    Delete,
    Domain,
    Equal,
    Eventually,
    Exists,
    Forall,
    ForallEffect,
    HoldAfter,
    HoldDuring,
    Imply,
    Next,
    Not,
    Or,
    Parameter,
    Predicate,
    Preference,
    SometimeAfter,
    SometimeBefore,
    State,
    Step,
    Task,
    TypeDeclaration,
    Until,
    When,
)
from planner.core.semantics import (
    apply,
    changes,
    closure,
    evaluate,
    free_variables,
    ground,
    holds,
    means,
    substitute,
    why_not,
)

X, Y, Z = Parameter("?x"), Parameter("?y"), Parameter("?z")
THINGS = ("a", "b", "c")
P, Q = Atom("p", ("?x",)), Atom("q", ("?x", "?y"))
WORLD = Task(Domain("d"), objects=tuple(Parameter(name) for name in THINGS))

terms = st.sampled_from(("a", "b", "c", "?x", "?y"))
flat = st.one_of(
    st.builds(Atom, st.just("p"), st.tuples(terms)),
    st.builds(Atom, st.just("q"), st.tuples(terms, terms)),
    st.builds(Equal, terms, terms),
)


def deeper(inner):
    some = st.lists(inner, max_size=3).map(tuple)
    quantified = st.lists(st.sampled_from((X, Y)), min_size=1, max_size=2, unique=True).map(tuple)
    return st.one_of(
        st.builds(And, some),
        st.builds(Or, some),
        st.builds(Not, inner),
        st.builds(Imply, inner, inner),
        st.builds(Forall, quantified, inner),
        st.builds(Exists, quantified, inner),
    )


open_formulas = st.recursive(flat, deeper, max_leaves=10)
facts = st.one_of(
    st.builds(Atom, st.just("p"), st.tuples(st.sampled_from(THINGS))),
    st.builds(Atom, st.just("q"), st.tuples(st.sampled_from(THINGS), st.sampled_from(THINGS))),
)
states = st.frozensets(facts, max_size=8).map(State)


def obvious(formula, state, binding):
    """The textbook's recursion, quantifiers by trying all objects."""
    match formula:
        case Atom(name, args):
            return Atom(name, tuple(binding.get(arg, arg) for arg in args)) in state.facts
        case Equal(left, right):
            return binding.get(left, left) == binding.get(right, right)
        case Not(body):
            return not obvious(body, state, binding)
        case And(parts):
            return all(obvious(part, state, binding) for part in parts)
        case Or(parts):
            return any(obvious(part, state, binding) for part in parts)
        case Imply(condition, consequence):
            return not obvious(condition, state, binding) or obvious(consequence, state, binding)
        case Forall(parameters, body) | Exists(parameters, body):
            names = [parameter.name for parameter in parameters]
            every = [
                {**binding, **dict(zip(names, some, strict=True))}
                for some in product(THINGS, repeat=len(names))
            ]
            truths = [obvious(body, state, one) for one in every]
            return all(truths) if isinstance(formula, Forall) else any(truths)


@settings(max_examples=200, deadline=None)
@given(open_formulas, states)
def test_holds_agrees_with_the_textbook(formula, state):
    closed = Exists((X, Y), formula)
    assert holds(closed, state, WORLD) == obvious(closed, state, {})


@settings(max_examples=150, deadline=None)
@given(open_formulas, states, st.sampled_from(THINGS), st.sampled_from(THINGS))
def test_substituting_first_is_the_same_as_binding(formula, state, x, y):
    binding = {"?x": x, "?y": y}
    closed = substitute(formula, binding)
    assert free_variables(closed) == frozenset()
    assert holds(closed, state, WORLD) == obvious(formula, state, binding)


@settings(max_examples=150, deadline=None)
@given(open_formulas, states)
def test_why_not_names_parts_that_do_not_hold_and_none_if_all_is_well(formula, state):
    closed = substitute(formula, {"?x": "a", "?y": "b"})
    unmet = why_not(closed, state, WORLD)
    assert (unmet == ()) == holds(closed, state, WORLD)
    assert not any(holds(part, state, WORLD) for part in unmet)


def test_why_not_grounds_what_is_unmet():
    state = State(frozenset({Atom("p", ("a",)), Atom("p", ("c",))}))
    assert why_not(And((Forall((X,), P), Atom("p", ("a",)))), state, WORLD) == (Atom("p", ("b",)),)
    assert why_not(Not(Exists((X,), P)), State(frozenset({Atom("p", ("b",))})), WORLD) == (
        Not(Atom("p", ("b",))),
    )


def test_a_variable_put_in_is_not_captured_by_a_quantifier():
    formula = Exists((X,), Q)
    renamed = substitute(formula, {"?y": "?x"})
    assert free_variables(renamed) == {"?x"}
    assert substitute(formula, {"?x": "a"}) == formula


def test_deep_formulas_are_no_trouble():
    formula = Atom("p", ("a",))
    for _ in range(150):
        formula = Not(And((formula,)))
    assert not holds(formula, State(), WORLD)
    assert not holds(substitute(formula, {"?x": "a"}), State(), WORLD)
    assert means(Always(formula), [State(), State()], WORLD) is False
    assert len(why_not(formula, State(), WORLD)) == 1


def test_a_preference_never_stands_in_the_way():
    assert holds(Preference("soft", Atom("p", ("a",))), State(), WORLD)


# --- types, axioms, numbers --------------------------------------------------------------------------

ROADS = Domain(
    "roads",
    types=(TypeDeclaration("place"), TypeDeclaration("town", ("place",)), TypeDeclaration("car")),
    axioms=(
        Axiom(
            Predicate("reach", (X, Y)),
            Or((Atom("road", ("?x", "?y")), Exists((Z,), And((Atom("road", ("?x", "?z")), Atom("reach", ("?z", "?y"))))))),
        ),
        Axiom(Predicate("cut-off", (X,)), And((Atom("place", ("?x",)), Forall((Y,), Not(Atom("reach", ("?y", "?x"))))))),
    ),
    actions=(
        Action(
            "drive",
            (Parameter("?c", ("car",)), Parameter("?a", ("place",)), Parameter("?b", ("place",))),
            And((Atom("at", ("?c", "?a")), Atom("reach", ("?a", "?b")), Compare(">=", Atom("fuel", ("?c",)), 1.0))),
            AllEffects(
                (
                    Delete(Atom("at", ("?c", "?a"))),
                    Add(Atom("at", ("?c", "?b"))),
                    Assign("decrease", Atom("fuel", ("?c",)), 1.0),
                )
            ),
        ),
    ),
)  # fmt: skip
edges = st.frozensets(st.tuples(st.sampled_from(THINGS), st.sampled_from(THINGS)), max_size=6)


def on_roads(pairs):
    road = {Atom("road", pair) for pair in pairs} | {Atom("place", (name,)) for name in THINGS}
    things = (*(Parameter(name, ("town",)) for name in THINGS), Parameter("car1", ("car",)))
    init = State(frozenset(road | {Atom("at", ("car1", "a"))}), {Atom("fuel", ("car1",)): 2.0})
    return Task(ROADS, objects=things, init=init)


@settings(deadline=None)
@given(edges)
def test_axioms_derive_what_follows_and_nothing_else(pairs):
    task = on_roads(pairs)
    reach = set(pairs)
    for _ in THINGS:
        reach |= {(a, d) for a, b in reach for c, d in reach if b == c}
    cut_off = {name for name in THINGS if not any(goal == name for _, goal in reach)}
    derived = closure(task.init, task).facts - task.init.facts
    assert derived == {Atom("reach", pair) for pair in reach} | {Atom("cut-off", (name,)) for name in cut_off}


def test_a_stale_derived_fact_is_forgotten():
    task = on_roads([("a", "b")])
    stale = State(task.init.facts | {Atom("reach", ("c", "a"))}, task.init.values)
    assert not holds(Atom("reach", ("c", "a")), stale, task)


def test_a_predicate_derived_from_its_own_negation_is_refused():
    liar = Domain("liar", axioms=(Axiom(Predicate("p"), Not(Atom("p"))),))
    with pytest.raises(BadInputError, match="'p' depends on its own negation"):
        closure(State(), Task(liar))


def test_numbers_are_read_in_the_state_and_a_missing_one_compares_with_nothing():
    state = State(values={Atom("f"): 4.0})
    half = Arithmetic("/", (Atom("f"), 2.0))
    assert evaluate(Arithmetic("-", (half,)), state) == -2.0
    assert holds(Compare("=", half, 2.0), state, WORLD)
    for comparator in ("<", "<=", "=", ">=", ">"):
        assert not holds(Compare(comparator, Atom("g"), 0.0), state, WORLD)
        assert not holds(Compare(comparator, Arithmetic("/", (1.0, 0.0)), 0.0), state, WORLD)


# --- steps -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (Step("drive", ("car1", "a")), r"takes 3 arguments \(\?c \?a \?b\), got 2"),
        (Step("drive", ("car1", "a", "d")), "no object 'd'"),
        (
            Step("drive", ("a", "a", "b")),
            r"\?c of 'drive' must be of type car, but 'a' is of type place town",
        ),
        (Step("drove", ("car1",)), "did you mean 'drive'"),
    ],
)
def test_a_step_that_fits_no_schema_is_refused_with_the_reason(step, words):
    with pytest.raises(BadInputError, match=words):
        ground(on_roads([]), step)


def test_a_step_changes_facts_and_numbers_and_leaves_derived_facts_out():
    task = on_roads([("a", "b"), ("b", "c")])
    step = Step("drive", ("car1", "a", "c"))
    assert holds(ground(task, step).precondition, task.init, task)
    after = apply(task, task.init, step)
    assert after.values[Atom("fuel", ("car1",))] == 1.0
    assert changes(task, task.init, step) == ({Atom("at", ("car1", "c"))}, {Atom("at", ("car1", "a"))})
    assert not any(fact.predicate == "reach" for fact in after.facts)


def test_effects_are_read_in_the_old_state_and_adding_wins():
    swap = AllEffects(
        (
            ForallEffect((X,), When(P, Delete(P))),
            ForallEffect((X, Y), When(And((P, Q)), Add(Atom("p", ("?y",))))),
            Assign("assign", Atom("f"), Atom("g")),
            Assign("assign", Atom("g"), Atom("f")),
            Assign("increase", Atom("total-cost"), 3.0),
        )
    )
    task = Task(Domain("d", actions=(Action("shift", effect=swap),)), objects=WORLD.objects)
    chain = {Atom("q", ("a", "b")), Atom("q", ("b", "b"))}
    state = State(frozenset({Atom("p", ("a",)), Atom("p", ("b",)), *chain}), {Atom("f"): 1.0, Atom("g"): 2.0})
    after = apply(task, state, Step("shift"))
    assert after.facts == {Atom("p", ("b",)), *chain}
    assert after.values == {Atom("f"): 2.0, Atom("g"): 1.0, Atom("total-cost"): 3.0}


def test_a_number_without_a_value_cannot_be_increased():
    task = Task(Domain("d", actions=(Action("fill", effect=Assign("increase", Atom("fuel"), 1.0)),)))
    with pytest.raises(BadInputError, match=r"increase \(fuel\): it has no value"):
        apply(task, State(), Step("fill"))


# --- the whole way -----------------------------------------------------------------------------------

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

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
    Atom,
    Axiom,
    BadInputError,
    Compare,
    Delete,
    Domain,
    Equal,
    Exists,
    Forall,
    ForallEffect,
    Imply,
    Not,
    Or,
    Parameter,
    Predicate,
    Preference,
    State,
    Step,
    Task,
    TypeDeclaration,
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

"""The machine of a formula against the definition: what it accepts, how small it is, and what its nodes mean."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    FALSE,
    TRUE,
    Action,
    Add,
    Always,
    And,
    AtEnd,
    AtMostOnce,
    Atom,
    BadInputError,
    Compare,
    Delete,
    Domain,
    Eventually,
    Exists,
    Forall,
    Hierarchy,
    HoldAfter,
    HoldDuring,
    Imply,
    Next,
    Not,
    Or,
    Parameter,
    SometimeAfter,
    SometimeBefore,
    State,
    Task,
    Until,
)
from planner.core.diagrams import Diagrams
from planner.core.progression import by_steps, unrolled, when_last
from planner.core.semantics import means
from planner.machines import (
    FormulaTooLargeError,
    at_first,
    flatten,
    formula_machine,
    from_formula,
    from_rules,
    start,
    step,
    with_end,
)
from planner.machines.from_formula import BROKEN, END, KEPT

A, B, C = ATOMS = tuple(Atom(name) for name in "abc")
NOTHING = Task(Domain("d"))
LETTERS = [
    frozenset(a for a, is_in in zip(ATOMS, row, strict=True) if is_in) for row in product((0, 1), repeat=3)
]


def deeper(inner):
    bound = st.one_of(st.none(), st.integers(0, 3).map(float))
    span = st.tuples(st.integers(0, 3), st.integers(0, 3)).map(sorted)
    return st.one_of(
        st.builds(Not, inner),
        st.builds(And, st.lists(inner, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, max_size=3).map(tuple)),
        st.builds(Imply, inner, inner),
        st.builds(Next, inner),
        st.builds(Eventually, inner, bound),
        st.builds(Always, inner),
        st.builds(Until, inner, inner),
        st.builds(AtMostOnce, inner),
        st.builds(SometimeBefore, inner, inner),
        st.builds(SometimeAfter, inner, inner, bound),
        st.builds(lambda ends, body: HoldDuring(float(ends[0]), float(ends[1]), body), span, inner),
        st.builds(HoldAfter, st.integers(0, 3).map(float), inner),
        st.builds(AtEnd, inner),
    )


formulas = st.recursive(st.sampled_from(ATOMS), deeper, max_leaves=6)
ways = st.lists(st.sampled_from(LETTERS), min_size=1, max_size=7)


def fulfils(formula, way):
    return means(formula, [State(facts) for facts in way], NOTHING)


def run(machine, way):
    hierarchy = Hierarchy(machine.name, (machine,))
    position = start(hierarchy)
    total = 0.0
    for facts in way:
        position, paid, _ = step(hierarchy, position, facts)
        total += paid
    return position, total


@settings(max_examples=300, deadline=None)
@given(formulas, ways)
def test_the_machine_that_hears_the_end_accepts_just_what_fulfils_the_formula(formula, way):
    machine = from_formula(formula)
    expected = fulfils(formula, way)
    for form in (machine, flatten(Hierarchy(machine.name, (machine,)))):
        position, paid = run(form, [*way, frozenset({END})])
        assert (position.is_accepted, position.is_rejected) == (expected, not expected)
    if run(machine, [])[0].has_ended:
        assert formula_machine(formula).machine.nodes == (machine.initial,)
    else:
        assert paid == float(expected)


@settings(max_examples=300, deadline=None)
@given(formulas, ways, ways)
def test_each_node_says_whether_the_formula_is_fulfilled_so_far_and_what_is_left(formula, way, more):
    found = formula_machine(formula)
    for n_seen in range(1, len(way) + 1):
        node = run(found.machine, way[:n_seen])[0].stack[0].node
        assert (node in found.ending) == fulfils(formula, way[:n_seen])
        whole = fulfils(formula, way[:n_seen] + more)
        assert fulfils(found.left[node], more) == whole
        assert node not in found.machine.accepting or whole
        assert node not in found.machine.rejecting or not whole


@settings(max_examples=200, deadline=None)
@given(formulas)
def test_every_observation_takes_just_one_edge(formula):
    machine = formula_machine(formula).machine
    for node in set(machine.nodes) - machine.accepting - machine.rejecting:
        for facts in LETTERS:
            assert sum(edge.guard.is_met(facts) for edge in machine.edges_from[node]) == 1
    with_end_told = from_formula(formula)
    for node in set(with_end_told.nodes) - with_end_told.accepting - with_end_told.rejecting:
        for facts in (*LETTERS, frozenset({END}), frozenset({END, A})):
            assert sum(edge.guard.is_met(facts) for edge in with_end_told.edges_from[node]) == 1


def distinguished(found):
    """Pairs of nodes that some sequence tells apart, the slow way: table filling over all observations."""
    machine = found.machine

    def after(node, facts):
        return next((edge.target for edge in machine.edges_from[node] if edge.guard.is_met(facts)), node)

    asked = set(machine.nodes) - {machine.initial}  # of the first nobody asks it, unless it is come back to
    asked |= {edge.target for edge in machine.edges}
    apart = {frozenset((x, y)) for x in asked for y in asked if (x in found.ending) != (y in found.ending)}
    is_new = True
    while is_new:
        more = {
            frozenset((x, y))
            for x in machine.nodes
            for y in machine.nodes
            if frozenset((x, y)) not in apart
            and any(frozenset((after(x, facts), after(y, facts))) in apart for facts in LETTERS)
        }
        is_new = bool(more)
        apart |= more
    return apart


@settings(max_examples=150, deadline=None)
@given(formulas)
def test_no_two_nodes_mean_the_same_and_nodes_without_hope_or_risk_end_the_run(formula):
    found = formula_machine(formula)
    apart = distinguished(found)
    for x, y in product(found.machine.nodes, repeat=2):
        assert x == y or frozenset((x, y)) in apart
    for node in found.machine.nodes:
        reached = {node}
        for here in (waiting := [node]):
            fresh = {edge.target for edge in found.machine.edges_from[here]} - reached
            reached |= fresh
            waiting += fresh
        assert (node == BROKEN) == reached.isdisjoint(found.ending)
        assert node in (KEPT, found.machine.initial) or not reached <= found.ending


@settings(max_examples=150, deadline=None)
@given(formulas)
def test_no_clause_of_a_guard_can_be_left_out_or_made_shorter(formula):
    for edge in formula_machine(formula).machine.edges:
        met = [facts for facts in LETTERS if edge.guard.is_met(facts)]
        clauses = edge.guard.clauses
        for clause in clauses:
            assert any(
                sum(one.is_met(facts) for one in clauses) == 1 and clause.is_met(facts) for facts in met
            )
            for atom in clause.holds | clause.fails:
                wider = type(clause)(clause.holds - {atom}, clause.fails - {atom})
                assert any(wider.is_met(facts) for facts in LETTERS if facts not in met)


@settings(max_examples=200, deadline=None)
@given(formulas, ways)
def test_unrolling_says_the_same_as_the_formula(formula, way):
    assert fulfils(by_steps(formula), way) == fulfils(formula, way)
    assert fulfils(when_last(formula), way[:1]) == fulfils(formula, way[:1])
    longer = [*way, frozenset()]
    assert fulfils(unrolled(formula), longer) == fulfils(formula, longer)


@settings(max_examples=200, deadline=None)
@given(formulas, ways)
def test_the_machine_of_one_who_may_stop_accepts_at_the_first_moment_that_fulfils_the_formula(formula, way):
    found = formula_machine(formula)
    first = next((n for n in range(1, len(way) + 1) if fulfils(formula, way[:n])), None)
    if found.machine.initial in (KEPT, BROKEN):
        return
    position, paid = run(at_first(found), way)
    assert position.is_accepted == (first is not None) == (paid == 1.0)
    if first is not None:
        assert run(at_first(found), way[:first])[0].is_accepted
        assert not run(at_first(found), way[: first - 1])[0].is_accepted


@given(st.lists(st.tuples(*[st.booleans()] * 4), unique=True))
def test_clauses_of_a_diagram_are_met_just_where_it_is_true(rows):
    diagrams = Diagrams()
    whole = 0
    for row in rows:
        point = 1
        for number, is_true in enumerate(row):
            asked = diagrams.variable(number)
            point = diagrams.both(point, asked if is_true else diagrams.negated(asked))
        whole = diagrams.either(whole, point)
    clauses = diagrams.clauses(whole)
    for row in product((False, True), repeat=4):
        assert any(all(row[number] == asked for number, asked in clause) for clause in clauses) == (
            row in rows
        )


@pytest.mark.parametrize(
    ("formula", "nodes", "ending"),
    [
        (Eventually(A), {"0", KEPT}, {KEPT}),
        (Always(A), {"0", BROKEN}, {"0"}),
        (And((Always(Not(A)), Eventually(B))), {"0", "1", BROKEN}, {"1"}),
        (SometimeBefore(A, B), {"0", KEPT, BROKEN}, {"0", KEPT}),
        (AtMostOnce(A), {"0", "1", "2", BROKEN}, {"0", "1", "2"}),
        (Eventually(A, 2.0), {"0", "1", "2", KEPT, BROKEN}, {KEPT}),
        (Next(TRUE), {"0", "1", KEPT}, {KEPT}),
        (TRUE, {KEPT}, {KEPT}),
        (And((Always(A), Eventually(Not(A)))), {BROKEN}, set()),
        (Or((Eventually(A), Always(Not(A)))), {KEPT}, {KEPT}),
        (FALSE, {BROKEN}, set()),
    ],
)
def test_common_formulas_have_the_least_machines_one_would_draw(formula, nodes, ending):
    found = formula_machine(formula)
    assert set(found.machine.nodes) == nodes
    assert found.ending == ending


def test_long_conjunctions_are_read_without_listing_observations():
    many = [Atom(f"p{number}") for number in range(60)]
    machine = formula_machine(Always(And(tuple(Not(atom) for atom in many)))).machine
    assert machine.nodes == ("0", BROKEN)
    out = next(edge for edge in machine.edges if edge.target == BROKEN)
    assert len(out.guard.clauses) == 60
    assert all(len(clause.holds) == 1 and not clause.fails for clause in out.guard.clauses)


def test_a_formula_that_is_too_large_is_refused_and_the_part_that_makes_it_so_is_named():
    guilty = And(tuple(Eventually(Atom("seen", (f"place{number}",))) for number in range(12)))
    formula = And((Always(Not(A)), SometimeAfter(B, C), Or((guilty, Always(B)))))
    with pytest.raises(
        FormulaTooLargeError, match=r"more than 200 nodes; .* And over \(seen place0\).* and 8 more"
    ) as caught:
        from_formula(formula, max_nodes=200)
    assert caught.value.part == guilty
    assert isinstance(caught.value, BadInputError)


def test_quantifiers_range_over_the_objects_of_the_task():
    task = Task(Domain("d"), objects=(Parameter("x"), Parameter("y")))
    every = Forall((Parameter("?p"),), Eventually(Atom("seen", ("?p",))))
    assert len(from_formula(every, task=task, end=None).nodes) == 4
    some = Eventually(Exists((Parameter("?p"),), Atom("seen", ("?p",))))
    machine = from_formula(some, task=task, end=None)
    assert {str(clause) for clause in machine.edges[0].guard.clauses} == {"(seen x)", "(seen y)"}


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        (Always(Compare("<", Atom("fuel"), 3.0)), "compares numbers"),
        (Always(Atom("p", ("?x",))), "nothing binds \\?x"),
        (Always(END), "would tell the end"),
    ],
)
def test_what_guards_cannot_say_is_refused_with_a_way_out(formula, words):
    with pytest.raises(BadInputError, match=words):
        from_formula(formula)


def test_the_machine_of_a_task_takes_what_never_changes_from_its_first_state():
    here, there = Atom("at", ("x",)), Atom("at", ("y",))
    go = Action("go", effect=Add(there))
    leave = Action("leave", effect=Delete(here))
    wet = Atom("wet", ("y",))
    task = Task(
        Domain("d", actions=(go, leave)),
        objects=(Parameter("x"), Parameter("y")),
        init=State(frozenset({here, wet})),
        goal=And((there, wet)),
        rules=Always(Imply(Atom("wet", ("x",)), FALSE)),
    )
    machine = from_rules(task)
    spoken = {
        atom
        for edge in machine.edges
        for clause in edge.guard.clauses
        for atom in clause.holds | clause.fails
    }
    assert spoken == {there, END}
    assert run(machine, [{here}, {there}, {END}])[0].is_accepted
    assert run(machine, [{there}, {here}, {END}])[0].is_rejected


def test_another_end_may_be_given():
    found = formula_machine(Always(A))
    over = Atom("over")
    assert run(with_end(found, over), [{A}, {over}])[0].is_accepted
    assert run(from_formula(Always(A), end=over), [{A}, set()])[0].is_rejected


@pytest.mark.parametrize(
    ("formula", "n_nodes"),
    [
        (
            SometimeAfter(A, B, 60.0),
            62,
        ),  # one for each number of steps that are left; nothing waited for; broken
        (Always(Imply(A, HoldDuring(1.0, 41.0, B))), 43),
        (Eventually(A, 150.0), 153),
    ],
)
def test_waits_that_overlap_take_a_node_a_step_and_not_one_for_each_set_of_them(formula, n_nodes):
    assert len(formula_machine(formula).machine.nodes) == n_nodes

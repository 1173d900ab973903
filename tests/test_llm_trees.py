"""What a model's answer may be: the schema allows it, `trees` reads it as what it says, and nothing else gets in."""

import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import (
    Always,
    And,
    AtMostOnce,
    Atom,
    Compare,
    Equal,
    Eventually,
    Exists,
    Forall,
    HoldAfter,
    HoldDuring,
    Imply,
    Instruction,
    Not,
    Or,
    Parameter,
    Predicate,
    SometimeAfter,
    SometimeBefore,
    atoms_of,
)
from planner.pddl import read_domain, read_problem, write_formula
from tests.llm_trees import tree_of
from translators.lexicon import Lexicon
from translators.llm.checked_json import Malformed
from translators.llm.checks import impossible
from translators.llm.examples import examples
from translators.llm.exchange import Request
from translators.llm.prompt import document, messages_for
from translators.llm.schema import MOST_CHOICES, VARIABLES, answer_schema, keys_of
from translators.llm.trees import MOST_DEEP, Meant, answer_in

YARD = read_domain("""(define (domain yard) (:requirements :typing :fluents)
 (:types van box - thing place - object)
 (:predicates (at ?t - thing ?p - place) (in ?b - box ?v - van) (tidy) (near ?p ?q - place))
 (:functions (fuel ?v - van) (total-cost))
 (:action load :parameters (?b - box ?v - van ?p - place) :precondition (and (at ?b ?p) (at ?v ?p))
   :effect (and (in ?b ?v) (not (at ?b ?p)) (tidy)))
 (:action drive :parameters (?v - van ?p ?q - place) :precondition (at ?v ?p) :effect (and (at ?v ?q) (not (at ?v ?p)))))""")
SEEN = read_problem(
    """(define (problem p) (:domain yard) (:objects v1 v2 - van b1 b2 - box gate shed - place)
 (:init (at v1 gate) (at v2 shed) (at b1 shed) (at b2 gate) (near gate shed) (= (fuel v1) 3) (= (fuel v2) 1)
   (= (total-cost) 0)) (:goal (and)))""",
    YARD,
)
SCHEMA = answer_schema(YARD, SEEN)
CHECK = jsonschema.Draft202012Validator(SCHEMA)


def terms(kinds, scope):
    own = list(SEEN.objects_of(*kinds))
    return st.sampled_from(own + [name for name, kind in scope.items() if kind in kinds])


def atoms(scope, declared=YARD.predicates):
    return st.one_of(
        [
            st.tuples(*(terms(parameter.types, scope) for parameter in each.parameters)).map(
                lambda args, name=each.name: Atom(name, args)
            )
            for each in declared
        ]
    )


def comparisons(scope):
    fluents = atoms(scope, YARD.functions)
    numbers = st.integers(-5, 5).map(float)
    return st.builds(Compare, st.sampled_from(["<", "<=", "=", ">=", ">"]), fluents, numbers)


@st.composite
def formulas(draw, scope=(), depth=3):
    scope = dict(scope)
    inner = formulas(tuple(scope.items()), depth - 1)
    leaves = [atoms(scope), comparisons(scope), st.builds(Equal, *[terms(("object",), scope)] * 2)]
    if depth == 0:
        return draw(st.one_of(leaves))
    unused = [name for name in VARIABLES if name not in scope]
    kind = draw(st.sampled_from(["van", "box", "thing", "place"]))
    bound = (Parameter(unused[0], (kind,)),)
    under = formulas((*scope.items(), (unused[0], kind)), depth - 1)
    parts = st.lists(inner, min_size=1, max_size=3).map(tuple)
    return draw(
        st.one_of(
            *leaves,
            inner.map(Not),
            parts.map(And),
            parts.map(Or),
            st.builds(Imply, inner, inner),
            under.map(lambda body: Forall(bound, body)),
            under.map(lambda body: Exists(bound, body)),
        )
    )


steps = st.integers(0, 9).map(float)
rules = st.one_of(
    formulas().map(Always),
    formulas().map(Eventually),
    formulas().map(AtMostOnce),
    st.builds(Eventually, formulas(), steps),
    st.builds(SometimeBefore, formulas(), formulas()),
    st.builds(SometimeAfter, formulas(), formulas(), st.none() | steps),
    st.builds(HoldDuring, steps, steps, formulas()),
    st.builds(HoldAfter, steps, formulas()),
)


def answer(goal, *constraints):
    return {
        "thinking": "",
        "status": "ok",
        "readings": [{"goal": goal, "constraints": list(constraints), "metric": None}],
        "refusal": None,
    }


@settings(max_examples=60, deadline=None)
@given(formulas(), rules)
def test_what_a_tree_says_is_what_is_read_and_the_schema_allows_it(goal, rule):
    tree = answer(tree_of(goal, YARD), tree_of(rule, YARD))
    CHECK.validate(tree)
    found = answer_in(json.dumps(tree), YARD, SEEN)
    assert found.readings == (Meant(goal, rule),)


names = st.sampled_from(
    [*"abx", "at", "in", "tidy", "fuel", "v1", "b1", "gate", "?x", "and", "not", "(at v1 gate)", ""]
)
keys = st.sampled_from(
    [
        "fact",
        "fluent",
        "args",
        "op",
        "parts",
        "body",
        "t",
        "p",
        "b",
        "v",
        "q",
        "variables",
        "name",
        "type",
        "number",
    ]
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | names,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(anything, anything)
def test_whatever_comes_is_refused_or_speaks_of_what_is_declared(goal, rule):
    try:
        found = answer_in(json.dumps(answer(goal, rule)), YARD, SEEN)
    except Malformed:
        return
    declared = {each.name: len(each.parameters) for each in YARD.predicates}
    for atom in atoms_of(And((found.readings[0].goal, found.readings[0].rules))):
        assert declared[atom.predicate] == len(atom.args)


@settings(max_examples=100, deadline=None)
@given(formulas(), st.integers(0, 30), names | anything)
def test_an_answer_with_one_part_changed_is_refused_or_allowed_by_the_schema(goal, number, other):
    tree = answer(tree_of(goal, YARD))
    where = [(node, key) for node in _nodes(tree["readings"]) for key in node]
    node, key = where[number % len(where)]
    node[key] = other
    try:
        answer_in(json.dumps(tree), YARD, SEEN)
    except Malformed:
        return
    CHECK.validate(tree)


def _nodes(tree):
    if isinstance(tree, dict):
        yield tree
    for inner in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from _nodes(inner)


@pytest.mark.parametrize(
    "tree",
    [
        {"fact": "at", "args": {"t": "b1", "p": "v1"}},  # a van is no place
        {"fact": "in", "args": {"b": "v1", "v": "v2"}},
        {"fact": "at", "args": {"t": "b1"}},
        {"fact": "tidy", "args": {}},
        {"fact": "at", "args": {"t": "b1", "p": "shed", "q": "gate"}},
        {"fact": "gone", "args": {"t": "b1", "p": "shed"}},
        {"op": "always", "body": {"fact": "tidy"}},
        {"op": "forall", "variables": [{"name": "b1", "type": "box"}], "body": {"fact": "tidy"}},
        {"op": "forall", "variables": [{"name": "?x", "type": "boat"}], "body": {"fact": "tidy"}},
        {"op": "<", "left": {"fluent": "fuel", "args": {"v": "b1"}}, "right": {"number": 1}},
    ],
)
def test_schema_and_reader_agree_on_what_is_wrong(tree):
    assert list(CHECK.iter_errors(answer(tree)))
    with pytest.raises(Malformed):
        answer_in(json.dumps(answer(tree)), YARD, SEEN)


@pytest.mark.parametrize(
    "tree",
    [
        {"op": "forall", "variables": [], "body": {"fact": "tidy"}},
        {"op": "forall", "variables": [{"name": "?x", "type": "box"}] * 2, "body": {"fact": "tidy"}},
        {"fact": "at", "args": {"t": "?x", "p": "shed"}},
        {"op": "or", "parts": []},
        {
            "op": "exists",
            "variables": [{"name": "?x", "type": "place"}],
            "body": {"fact": "in", "args": {"b": "?x", "v": "v1"}},
        },
    ],
)
def test_what_no_schema_can_say_the_reader_refuses(tree):
    with pytest.raises(Malformed):
        answer_in(json.dumps(answer(tree)), YARD, SEEN)


def test_variables_get_names_of_ours():
    tree = {
        "op": "forall",
        "variables": [{"name": "?Box", "type": "box"}, {"name": "?pay-me", "type": "van"}],
        "body": {"fact": "in", "args": {"b": "?Box", "v": "?pay-me"}},
    }
    found = answer_in(json.dumps(answer(tree)), YARD, SEEN).readings[0].goal
    assert write_formula(found) == "(forall (?x - box ?y - van) (in ?x ?y))"


def test_answers_have_bounds():
    deep = {"fact": "tidy"}
    for _ in range(3 * MOST_DEEP):
        deep = {"op": "not", "body": deep}
    wide = {"op": "and", "parts": [{"fact": "tidy"}] * 3000}
    nested = '{"a":' * 100_000
    for text in (
        json.dumps(answer(deep)),
        json.dumps(answer(wide)),
        nested,
        "[" * 100_000,
        "{" + "9" * 10_000,
    ):
        with pytest.raises(Malformed):
            answer_in(text, YARD, SEEN)


@pytest.mark.parametrize("example", examples(), ids=[example.text[:30] for example in examples()])
def test_the_examples_that_a_model_is_shown_are_right_by_all_that_is_checked(example):
    jsonschema.validate(example.answer, answer_schema(example.task.domain, example.task))
    found = answer_in(json.dumps(example.answer), example.task.domain, example.task)
    lexicon = Lexicon(example.task.domain, example.task)
    assert [impossible(meant, lexicon) for meant in found.readings] == [""] * len(found.readings)
    assert found.words in example.text


def many(n):
    things = " ".join(f"box-{i}" for i in range(n))
    facts = " ".join(f"(at box-{i} gate)" for i in range(n))
    return read_problem(
        f"(define (problem p) (:domain yard) (:objects {things} - box v1 - van gate - place)"
        f" (:init {facts} (at v1 gate)) (:goal (and)))",
        YARD,
    )


@pytest.mark.parametrize("n", [10, 200, 400, 2000])
def test_a_schema_stays_within_what_providers_take(n):
    schema = answer_schema(YARD, many(n))
    lists = list(_choices(schema))
    assert sum(map(len, lists)) <= 1000
    assert all(len(one) <= 250 or sum(map(len, one)) <= 15_000 for one in lists)
    assert len(json.dumps(schema)) < 120_000
    is_listed = n <= MOST_CHOICES // 2 - 10
    assert (f"box-{n - 1}" in json.dumps(schema)) == is_listed


def _choices(schema):
    if isinstance(schema, dict):
        if "enum" in schema:
            yield schema["enum"]
        for value in schema.values():
            yield from _choices(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _choices(value)


def test_facts_that_do_not_fit_are_left_out_and_counted_those_named_kept():
    shown = document(Instruction("load box 1999"), YARD, many(2000))
    assert "(at box-1999 gate)" in shown["facts_now"]
    assert len(shown["facts_now"]) + shown["facts_left_out"] == 2001


def test_the_same_question_has_the_same_fingerprint():
    one, other = (
        Request(
            messages_for(Instruction("tidy up", task), YARD, task, examples()[:2]),
            answer_schema(YARD, task),
            "answer",
        )
        for task in (many(50), many(50))
    )
    assert one.fingerprint() == other.fingerprint()


def test_arguments_whose_names_are_no_keys_are_numbered():
    odd = Predicate("p", (Parameter("?größe"), Parameter("?x")))
    assert keys_of(odd) == ("arg1", "arg2")

"""Bad PDDL gets one clear error with its place; hostile PDDL gets it soon."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.core import BadInputError
from planner.pddl import read_domain, read_formula, read_plan, read_problem, read_task

DOMAIN = """(define (domain blocks)
  (:requirements :strips :typing)
  (:types block table)
  (:predicates (on ?a ?b - block) (clear ?a - block))
  (:action stack :parameters (?a ?b - block)
    :precondition (clear ?b) :effect (on ?a ?b)))"""
PROBLEM = "(define (problem p) (:domain blocks) (:objects a b - block t - table)\n (:init (clear a)) (:goal (on a b)))"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("(clear ?b) :eff", "(claer ?b) :eff", "d.pddl, line 6, column 20: predicate 'claer' is not declared; did"),
        ("(clear ?b) :eff", "(clear ?c) :eff", r"column 26: variable '\?c' is not declared here; known are: \?a, \?b"),
        (
            "(clear ?b) :eff",
            "(clear ?b ?a) :eff",
            r"column 29: predicate 'clear' takes 1 arguments \(clear block\), got 2: \(clear \?b \?a\)",
        ),
        (":precondition", ":preconditoin", "column 5: expected one of .* got ':preconditoin'; did you mean ':prec"),
        ("- block) (clear", "- blok) (clear", "type 'blok' is not declared; did you mean 'block'"),
        ("(:types block table)", "(:types a - b b - a block table)", "type 'a' is above itself"),
        (":effect (on ?a ?b)))", ":effect (on ?a ?b))", "expected '\\)', got the end of the file"),
        (":effect (on ?a ?b)))", ":effect (on ?a ?b))))", "line 6, column 50: expected the end of the file, got '\\)'"),
        ("(define", "(defined", "expected \\(define \\(domain NAME\\)"),
        ("(:types", "(:typos", "expected a section, got ':typos'; did you mean ':types'"),
    ],
)  # fmt: skip
def test_an_error_says_where_what_and_what_was_meant(old, new, words):
    assert old in DOMAIN
    with pytest.raises(BadInputError, match=words):
        read_domain(DOMAIN.replace(old, new), "d.pddl")


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("(clear a)", "(clear t)", "argument 1 of 'clear' must be of type block, but 't' is of type table"),
        ("(clear a)", "(clear q)", "object 'q' is not declared"),
        ("(clear a)", "clear", "expected a fact in parentheses, got 'clear'"),
        ("(clear a)", "(and (clear a))", "List its facts one by one"),
        ("(on a b)", "(on a)", "takes 2 arguments"),
        ("a b - block", "a a - table b - block", None),
    ],
)
def test_a_problem_is_checked_against_its_domain(old, new, words):
    assert old in PROBLEM
    text = PROBLEM.replace(old, new)
    domain = read_domain(DOMAIN)
    if words is None:
        with pytest.raises(BadInputError):
            read_problem(text, domain)
    else:
        with pytest.raises(BadInputError, match=words):
            read_problem(text, domain)


HOSTILE = {
    "nothing": "",
    "blanks": " \n\t ",
    "a word": "hello",
    "only opening": "(" * 3_000_000,
    "only closing": ")" * 1_000_000,
    "deep": "(" * 100_000 + ")" * 100_000,
    "deep inside": "(define (domain d) (:action a :precondition " + "(not " * 50_000 + "(p)" + ")" * 50_002,
    "zero bytes": "(define (domain d)\0)",
    "empty lists": "(define (domain d) " + "() " * 100_000 + ")",
    "two forms": "(define (domain d)) (define (domain e))",
    "long word": "(define (domain " + "x" * 1_000_000 + ")) y",
    "many types": "(define (domain d) (:types "
    + " ".join(f"t{i} - t{i + 1}" for i in range(20_000))
    + " t20000 - t0))",
    "lists for names": "(define (domain (d)) (:predicates ((p)) ))",
    "predicate is a list": "(define (domain d) (:predicates ((p) ?x)))",
    "dash first": "(define (domain d) (:types - a))",
    "dash last": "(define (domain d) (:types a -))",
    "infinite": "(define (domain d) (:functions (f)) (:action a :effect (increase (f) 1e999)))",
    "nan": "(define (domain d) (:functions (f)) (:action a :effect (increase (f) nan)))",
}


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_hostile_text_gets_an_error_and_no_crash(name):
    with pytest.raises(BadInputError) as caught:
        read_domain(HOSTILE[name], "d.pddl")
    assert len(str(caught.value)) < 600


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(DOMAIN) - 1), st.sampled_from(["", "(", ")", "?", "-", ":", "x", " ", "()", "1"]))
def test_one_wrong_character_is_read_or_refused_never_a_crash(at, instead):
    broken = DOMAIN[:at] + instead + DOMAIN[at + 1 :]
    try:
        read_domain(broken)
    except BadInputError as error:
        refused = str(error)
    else:
        refused = ""
    assert not refused or "line" in refused


@given(st.text(alphabet="()?-: \nabdefino1.", max_size=60))
def test_any_text_is_read_or_refused(text):
    domain = read_domain(DOMAIN)
    for read in (
        read_domain,
        read_plan,
        lambda t: read_problem(t, domain),
        lambda t: read_formula(t, domain),
    ):
        try:
            read(text)
        except BadInputError:
            continue


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BadInputError, match=r"no-such\.pddl"):
        read_task(tmp_path / "no-such.pddl", tmp_path / "p.pddl")


def test_a_binary_file_is_refused(tmp_path):
    path = tmp_path / "d.pddl"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadInputError, match="control character"):
        read_task(path, path)

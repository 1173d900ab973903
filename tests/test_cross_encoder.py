"""What the cross-encoder is shown, that numpy says the same as torch, and how the judge of readings takes it."""

from __future__ import annotations

import random

import numpy as np
import pytest
import torch

from planner.core import Reading, TranslationStatus
from planner.pddl import read_domain, read_formula, read_problem
from planner.pddl.instructions import Item
from translators.bert import WIDTH
from translators.cross_encoder import N_LAYERS, pair_of, scores
from translators.cross_training import MOST_SHOWN, CrossNetwork, Example, _shown, example_of
from translators.encoder import END, MOST_PIECES, START
from translators.rater import MOST_SCORED, N_SEEN, seen_again, to_score

DOMAIN = read_domain(
    """(define (domain post) (:requirements :typing) (:types parcel shelf van)
 (:predicates (lies ?p - parcel ?s - shelf) (on ?p - parcel ?q - parcel) (stamped ?p - parcel))
 (:action put :parameters (?p - parcel ?a ?b - shelf) :precondition (lies ?p ?a)
  :effect (and (not (lies ?p ?a)) (lies ?p ?b)))
 (:action stack :parameters (?p ?q - parcel) :precondition (stamped ?p) :effect (on ?p ?q))
 (:action stamp :parameters (?p - parcel) :precondition (not (stamped ?p)) :effect (stamped ?p)))"""
)
TASK = read_problem(
    """(define (problem p) (:domain post) (:objects p1 p10 - parcel top bottom - shelf)
 (:init (lies p1 top) (lies p10 top)) (:goal (and)))""",
    DOMAIN,
)


def drawn() -> dict[str, np.ndarray]:
    """Return weights of the shapes that the encoder has, at random."""
    chance = np.random.default_rng(0)
    shapes = {
        **{f"attention.self.{name}": (WIDTH, WIDTH) for name in ("query", "key", "value")},
        "attention.output.dense": (WIDTH, WIDTH),
        "attention.output.LayerNorm": (WIDTH,),
        "intermediate.dense": (4 * WIDTH, WIDTH),
        "output.dense": (WIDTH, 4 * WIDTH),
        "output.LayerNorm": (WIDTH,),
    }
    found = {"embeddings.token_type_embeddings.weight": chance.normal(0, 0.1, (2, WIDTH)).astype(np.float32)}
    names = {f"encoder.layer.{n}.{name}": shape for n in range(N_LAYERS) for name, shape in shapes.items()}
    for name, shape in {**names, "embeddings.LayerNorm": (WIDTH,)}.items():
        made = np.ones(shape) if len(shape) == 1 else chance.normal(0, 0.03, shape)
        found[f"{name}.weight"] = made.astype(np.float32)
        found[f"{name}.bias"] = np.zeros(shape[0], np.float32)
    return found


def example(text: str, goal: str) -> Example:
    reading = Reading(read_formula(goal, DOMAIN, TASK.objects))
    found = example_of(Item("i", "post", "goal", text, TASK, TranslationStatus.OK, (reading,)))
    assert found is not None
    return found


def test_numpy_and_torch_judge_alike():
    torch.manual_seed(0)
    network = CrossNetwork(drawn()).eval()
    said = ["put", "the", "parcel", "on", "the", "bottom", "shelf"]
    drafts = [
        ["p1", "lies", "bottom"],
        ["p10", "is", "stamped", ";", "first", "it", "is", "on", "p1", ",", "then", "p1", "is", "stamped"],
        ["p1"],
    ]
    with torch.no_grad():
        expected = network([pair_of(said, draft) for draft in drafts]).numpy()
    found = scores(said, drafts, network.exported())
    assert found == pytest.approx(expected, abs=2e-3)  # gelu's tanh form is off by so much
    assert np.ptp(expected) > 0.01


def test_things_are_called_what_the_text_calls_them_and_by_name_where_that_does_not_show_it():
    found = example("stamp both parcels, and put p10 on p1", "(and (stamped p1) (stamped p10) (on p10 p1))")
    right = [words for words, is_so in zip(found.drafts, found.is_right, strict=True) if is_so]
    both = ("( p 1 and p 10 )",), ("( p 1 )", "( p 10 )")  # at once, or one by one
    assert any(
        all(f"both parcels {each} is stamped" in words for each in way) for words in right for way in both
    )
    assert not any("p1 is on p10" in words for words in right)


def test_what_comes_first_is_said():
    found = example("stamp p1, and after that put it on the bottom", "(and (stamped p1) (lies p1 bottom))")
    assert "p1 is stamped ; p1 lies at bottom ; first p1 is stamped , then p1 lies at bottom" in found.drafts


def test_a_pair_is_cut_to_what_can_be_read():
    pieces, segments = pair_of(["word"] * 400, ["draft"] * 50)
    assert len(pieces) == len(segments) == MOST_PIECES + 2
    assert (pieces[0], pieces[-1], pieces.count(END)) == (START, END, 2)
    assert sum(segments) == 51
    assert sum(pair_of(["word"] * 400, ["draft"] * 400)[1]) > 100


def test_right_drafts_are_always_shown():
    many = Example(("x",), tuple(map(str, range(40))), (False,) * 39 + (True,), tuple(range(40, 0, -1)))
    shown = _shown(many, random.Random(0))
    assert 39 in shown
    assert len(set(shown)) == len(shown) == MOST_SHOWN
    assert {0, 1, 2} <= set(shown)  # the likeliest of the wrong ones


def test_readings_that_are_not_looked_at_again_are_behind_those_that_are():
    likely = np.linspace(0.2, 0.0, MOST_SCORED + 3).astype(np.float32)
    rows = to_score(likely)
    assert rows == list(range(MOST_SCORED))
    assert to_score(np.asarray([0.01, 0.97, 0.02], np.float32)) == [1, 2]
    assert to_score(np.full(200, 0.005, np.float32)) == [0]
    odds = np.linspace(-3, 3, MOST_SCORED).astype(np.float32)
    found = seen_again(np.zeros((len(likely), 4), np.float32), rows, odds)
    assert found.shape == (len(likely), 4 + N_SEEN)
    assert (found[MOST_SCORED:, 4] < found[:MOST_SCORED, 4].min()).all()
    assert np.exp(3 * found[:, 5]).sum() == pytest.approx(1, abs=1e-4)

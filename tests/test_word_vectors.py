"""How the vectors of words are made: components that keep most, texts encoded one like another, what is missing."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from planner.core import BadInputError
from translators import word_vectors
from translators.word_vectors import encoded, shortened, train_words


def test_short_vectors_keep_the_directions_in_which_most_differs():
    rng = np.random.default_rng(0)
    plane = rng.normal(size=(200, 2)) @ rng.normal(size=(2, 6)) + 5.0
    short, kept = shortened(plane, 2)
    assert kept == pytest.approx(1.0)
    assert np.linalg.norm(short, axis=1) == pytest.approx(np.ones(200))
    centred = plane - plane.mean(axis=0)
    unit = centred / np.linalg.norm(centred, axis=1, keepdims=True)
    assert short @ short.T == pytest.approx(unit @ unit.T, abs=1e-6)


class Tokens:
    """Letters as tokens, padded to the longest."""

    def encode_batch(self, texts):
        longest = max(map(len, texts))

        class Encoding:
            def __init__(self, text):
                self.ids = [ord(letter) - 97 for letter in text] + [0] * (longest - len(text))
                self.attention_mask = [1] * len(text) + [0] * (longest - len(text))

        return [Encoding(text) for text in texts]


def random_weights(width=24, n_tokens=26):
    made = torch.Generator().manual_seed(0)

    def some(*shape):
        return torch.randn(*shape, generator=made) / 5

    weights = {f"embeddings.{kind}_embeddings.weight": some(n_tokens, width) for kind in ("word", "position")}
    weights["embeddings.token_type_embeddings.weight"] = some(2, width)
    names = [("embeddings.LayerNorm", None)]
    for number in range(6):
        layer = f"encoder.layer.{number}"
        names += [(f"{layer}.attention.self.{what}", (width, width)) for what in ("query", "key", "value")]
        names += [
            (f"{layer}.attention.output.dense", (width, width)),
            (f"{layer}.attention.output.LayerNorm", None),
        ]
        names += [(f"{layer}.intermediate.dense", (48, width)), (f"{layer}.output.dense", (width, 48))]
        names.append((f"{layer}.output.LayerNorm", None))
    for name, shape in names:
        weights[f"{name}.weight"] = some(*shape) if shape else torch.ones(width)
        weights[f"{name}.bias"] = some(shape[0]) if shape else torch.zeros(width)
    return weights


def test_a_text_has_the_same_vector_whatever_stands_beside_it():
    weights = random_weights()
    alone = encoded(["cab"], weights, Tokens())
    beside = encoded(["cab", "abcdefgh"], weights, Tokens())
    assert beside[:1] == pytest.approx(alone, abs=1e-5)
    assert np.linalg.norm(beside, axis=1) == pytest.approx(np.ones(2), abs=1e-5)
    assert float(beside[0] @ beside[1]) < 0.99


def test_what_is_missing_is_named(monkeypatch, tmp_path):
    monkeypatch.setattr(word_vectors, "find_spec", lambda name: None)
    with pytest.raises(BadInputError, match=r"wordfreq is missing.*\[words\]"):
        train_words(tmp_path)

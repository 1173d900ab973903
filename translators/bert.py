"""Layers of BERT (Devlin et al., NAACL 2019) with numpy alone, for weights under the names that its authors gave them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

WIDTH = 384
_HEADS, _EPS = 12, 1e-12
_A = np.asarray([0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429], np.float32)

Floats = np.ndarray[Any, np.dtype[np.float32]]
Weights = Mapping[str, Floats]


def layer(states: Floats, weights: Weights, name: str) -> Floats:
    """Return the states (n, t, WIDTH) of n texts of t tokens each after the layer of that name."""
    n, t, _ = states.shape

    def heads(what: str) -> Floats:
        made = linear(states, weights, f"{name}.attention.self.{what}")
        return made.reshape(n, t, _HEADS, WIDTH // _HEADS).transpose(0, 2, 1, 3)

    scores = heads("query") @ heads("key").transpose(0, 1, 3, 2)
    scores /= np.float32(np.sqrt(WIDTH // _HEADS))
    told = (softmax(scores) @ heads("value")).transpose(0, 2, 1, 3).reshape(n, t, WIDTH)
    states = normed(
        states + linear(told, weights, f"{name}.attention.output.dense"),
        weights,
        f"{name}.attention.output.LayerNorm",
    )
    inner = gelu(linear(states, weights, f"{name}.intermediate.dense"))
    return normed(
        states + linear(inner, weights, f"{name}.output.dense"), weights, f"{name}.output.LayerNorm"
    )


def linear(states: Floats, weights: Weights, name: str) -> Floats:
    """Return the states times the matrix of that name, and its bias if it has one."""
    found: Floats = states @ weights[f"{name}.weight"].T
    bias = weights.get(f"{name}.bias")
    if bias is not None:
        found += bias
    return found


def normed(states: Floats, weights: Weights, name: str, eps: float = _EPS) -> Floats:
    """Return the rows with mean 0 and variance 1, scaled and shifted."""
    centred: Floats = states - states.mean(axis=-1, keepdims=True)
    centred /= np.sqrt((centred**2).mean(axis=-1, keepdims=True) + np.float32(eps))
    centred *= weights[f"{name}.weight"]
    centred += weights[f"{name}.bias"]
    return centred


def softmax(scores: Floats) -> Floats:
    """Return the shares along the last axis."""
    high: Floats = np.exp(scores - scores.max(axis=-1, keepdims=True))
    high /= high.sum(axis=-1, keepdims=True)
    return high


def sigmoid(values: Floats) -> Floats:
    """Return the logistic function of the values."""
    found: Floats = np.exp(-values)
    found += 1
    return np.reciprocal(found)


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

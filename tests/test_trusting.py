"""The judge of readings, fitted: it finds what tells the right ones, and does not run away where the texts disagree."""

from __future__ import annotations

import numpy as np
import pytest

from translators.rater import likelihoods
from translators.trusting import Sight, fitted_rater


def sights_of(n_against: int, far: float) -> list[Sight]:
    """Return texts whose right reading is first in one trait, but for some in which it is far behind in it."""
    chance = np.random.default_rng(0)
    found = []
    for number in range(60):
        traits = chance.normal(size=(9, 2))
        is_right = np.zeros(9, bool)
        is_right[int(traits[:, 0].argmax())] = True
        if number < n_against:
            traits[:] = 0
            traits[is_right, 0] = -far
        found.append(Sight(f"domain{number % 4}", traits.astype(np.float32), is_right, ()))
    return found


def test_the_right_readings_become_the_likeliest():
    sights = sights_of(0, 0.0)
    made = fitted_rater(sights)
    first = [each.is_right[int(likelihoods(each.traits, made).argmax())] for each in sights]
    assert np.mean(first) > 0.95


@pytest.mark.parametrize("far", [100.0, 1000.0])
def test_texts_that_speak_against_all_others_leave_the_weights_finite(far):
    made = fitted_rater(sights_of(3, far))
    assert np.isfinite(made.weights).all()
    assert np.abs(made.weights).max() < 10

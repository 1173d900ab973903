"""The losses of the published learners against their definitions, asked pair by pair and number by number."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch

from learned.goal_batches import Batch
from learned.goal_learner import algorithm_named, new_learner
from learned.goal_losses import climbing_loss
from learned.goal_networks import Summary
from learned.trajectories import Trajectories

PLANE = Summary(2, 2, np.full(2, 1.5, dtype=np.float32), np.full(2, 4.0, dtype=np.float32))
N = 6


def learner(name: str, **settings: Any) -> Any:
    return new_learner(name, algorithm_named(name).settings(hidden=(8, 8), **settings), PLANE, 3).learner


@pytest.fixture
def batch() -> Batch:
    torch.manual_seed(5)
    seen, after, value_goals, actor_goals = 4 * torch.randn(4, N, 2)
    is_reached = torch.arange(N) < 2
    return Batch(seen, torch.rand(N, 2) * 2 - 1, after, value_goals, is_reached, actor_goals)


def test_contrast_is_over_all_pairs_of_what_was_done_and_what_came(batch):
    crl = learner("crl", n_latent=8)
    losses = []
    for done in range(N):
        for came in range(N):
            one = slice(done, done + 1)
            logits = crl.critic(batch.seen[one], batch.value_goals[came : came + 1], batch.actions[one])[:, 0]
            right = torch.sigmoid(logits if done == came else -logits)
            losses += (-right.log()).tolist()
    assert len(losses) == 2 * N * N
    assert float(crl._critic_loss(batch).detach()) == pytest.approx(np.mean(losses), rel=1e-5)


def test_goals_are_pushed_apart_and_steps_held_to_one(batch):
    qrl = learner("qrl", n_latent=16)
    with torch.no_grad():
        far, excess, model = (float(loss) for loss in qrl._distance_losses(batch))
        to_goal = qrl.distance(batch.seen, batch.value_goals).tolist()
        to_next = qrl.distance(batch.seen, batch.after).tolist()
        now, after = qrl.distance.latent(batch.seen), qrl.distance.latent(batch.after)
        expected = now + qrl.steps(torch.cat([now, batch.actions], dim=-1))[0]
        both_ways = qrl.distance.between(after, expected) + qrl.distance.between(expected, after)
    assert far == pytest.approx(np.mean([100 * math.log1p(math.exp(5 - one / 100)) for one in to_goal]))
    assert excess == pytest.approx(np.mean([max(one - 1, 0) ** 2 for one in to_next]), rel=1e-5)
    assert model == pytest.approx(float(both_ways.mean()) / 2, rel=1e-5)
    assert excess > 0


@pytest.mark.parametrize(("slack", "grows"), [(-1e3, True), (1e3, False)])
def test_the_weight_of_the_constraint_grows_while_steps_are_longer_than_they_may_be(slack, grows):
    rng = np.random.default_rng(0)
    walk = Trajectories(*rng.random((2, 20, 2), dtype=np.float32), np.array([19]))
    qrl = learner("qrl", n_latent=16, slack=slack)
    qrl.update(walk, rng)
    assert (float(qrl.multiplier().detach()) > 1) is grows


def test_values_follow_the_lesser_critic_and_critics_the_step_after(batch):
    gciql = learner("gciql", expectile=0.9, discount=0.5)
    with torch.no_grad():
        value_loss, critic_loss = float(gciql._value_loss(batch)), float(gciql._critic_loss(batch))
        values = gciql.value(batch.seen, batch.value_goals)[0].tolist()
        after = gciql.value(batch.after, batch.value_goals)[0].tolist()
        slow = gciql.target(batch.seen, batch.value_goals, batch.actions).amin(0).tolist()
        first, second = gciql.critic(batch.seen, batch.value_goals, batch.actions).tolist()
    differences = [one - other for one, other in zip(slow, values, strict=True)]
    assert value_loss == pytest.approx(np.mean([(0.9 if d >= 0 else 0.1) * d * d for d in differences]))
    wanted = [0.0 if reached else 0.5 * v - 1 for reached, v in zip(batch.is_reached, after, strict=True)]
    squares = [(a - w) ** 2 + (b - w) ** 2 for a, b, w in zip(first, second, wanted, strict=True)]
    assert critic_loss == pytest.approx(np.mean(squares), rel=1e-5)


def test_how_far_an_actor_climbs_does_not_hang_on_the_critic_s_scale():
    mean = torch.zeros(3, 2, requires_grad=True)
    slopes = []
    for scale in (1.0, 50.0):
        reached = scale * (mean.sum(-1) - 2.0)
        loss = climbing_loss(reached, mean, torch.ones(3, 2), cloning=0.25)
        slopes.append(torch.autograd.grad(loss, mean)[0])
    assert torch.allclose(slopes[0], slopes[1], rtol=1e-4)
    # Of each action's entry: 1 up the critic of mean size 2, and a quarter of the way (1) to what was done, over 3 rows.
    assert torch.allclose(slopes[0], torch.full((3, 2), -(1 / 2 + 0.25) / 3), rtol=1e-4)


def test_hierarchical_values_follow_slow_ones_of_the_same_codes(batch):
    hiql = learner("hiql")
    with torch.no_grad():
        for parameter in hiql.value.codes.parameters():
            parameter.add_(
                torch.randn(parameter.shape)
            )  # codes learn on; what values make of them follows slowly
        goals, code = batch.value_goals, hiql.value.code
        now, after = (hiql.target(one, code(one, goals)).squeeze(-1) for one in (batch.seen, batch.after))
        found = hiql.value(batch.seen, goals)
        loss = float(hiql._value_loss(batch.seen, batch.after, goals, batch.is_reached))
    wanted = 0.0
    for row in range(N):
        cost, rest = (0.0, 0.0) if batch.is_reached[row] else (1.0, 0.99)
        better = -cost + rest * float(after[:, row].min()) >= float(now[:, row].mean())
        for part in range(2):
            off = -cost + rest * float(after[part, row]) - float(found[part, row])
            wanted += (0.7 if better else 0.3) * off**2 / N
    assert loss == pytest.approx(wanted, rel=1e-4)

"""Who knows all speeds looks three seconds ahead and pushes towards the ball that may come next."""

from __future__ import annotations

import numpy as np

from domains.machine_table import facts_of
from domains.water.box import PUSHES, STEP_S, Box, Float
from domains.water.env import Ball, WaterEnv
from domains.water.tasks import BLACK, FACTS
from planner.core import BadInputError, Hierarchy
from planner.machines import Position, step

HORIZON, DANGER_HORIZON = 30, 12  # steps
MARGIN = 6.0  # units kept from black balls beyond a touch
UNITS_A_STEP = 3.0  # a step later counts as much as so many units farther


def wanted_colours(hierarchy: Hierarchy, position: Position) -> frozenset[str]:
    """Return the colours that move the hierarchy on when touched alone, and do not end it badly."""
    found = set()
    for bit, colour in enumerate(FACTS):
        after, _, taken = step(hierarchy, position, facts_of(1 << bit, FACTS))
        if taken is not None and not after.is_rejected:
            found.add(colour)
    return frozenset(found)


def next_action(env: WaterEnv) -> int:
    """Return the push after which, if nothing more is done, a wanted ball is nearest soonest and no black one near."""
    if env.hierarchy is None or env.position is None:
        raise BadInputError("a chaser needs a task and a box: make the environment with a task, and reset it")
    colours = wanted_colours(env.hierarchy, env.position)
    ahead: Float = np.arange(1, HORIZON + 1, dtype=np.float64) * STEP_S  # (T,)
    mine = np.array(
        [_path(_pushed(env.agent, action, env.box), ahead, env.box) for action in range(len(PUSHES))]
    )
    # What is touched already is told again only after it was left.
    wanted = [b for b in env.balls if b.colour in colours and not env.agent.touches(b, env.box)]
    costs = np.zeros(len(PUSHES))
    if wanted:
        later = UNITS_A_STEP * np.arange(HORIZON)
        costs += (_gaps(mine, wanted, ahead, env.box) + later[:, None]).min(axis=(1, 2))  # (A, T, K) -> (A,)
    black = [ball for ball in env.balls if ball.colour == BLACK]
    if black:
        soon = _gaps(mine, black, ahead, env.box)[:, :DANGER_HORIZON]  # (A, T, K)
        is_bad = np.any(soon <= 2 * env.box.radius + MARGIN, axis=2)  # (A, T)
        first = np.where(is_bad.any(axis=1), is_bad.argmax(axis=1), DANGER_HORIZON)
        costs += 1000.0 * (DANGER_HORIZON - first)
    return int(costs.argmin())


def _pushed(agent: Ball, action: int, box: Box) -> Ball:
    right, up = (box.push * part for part in PUSHES[action])
    most = box.most_speed
    vx, vy = (float(np.clip(v, -most, most)) for v in (agent.vx + right, agent.vy + up))
    return Ball("", agent.x, agent.y, vx, vy)


def _path(ball: Ball, ahead: Float, box: Box) -> Float:
    """Return where the ball will be, (T, 2), thrown back by the walls."""
    inner = box.size - 2 * box.radius
    places = np.stack([ball.x + ball.vx * ahead, ball.y + ball.vy * ahead], axis=1) - box.radius
    folded = np.mod(places, 2 * inner)
    mirrored = np.where(folded > inner, 2 * inner - folded, folded)
    return np.asarray(mirrored + box.radius)


def _gaps(mine: Float, balls: list[Ball], ahead: Float, box: Box) -> Float:
    """Return how far each of K balls is from each of A paths (A, T, 2), as (A, T, K)."""
    theirs = np.stack([_path(ball, ahead, box) for ball in balls], axis=1)  # (T, K, 2)
    gaps = mine[:, :, None] - theirs  # (A, T, K, 2)
    return np.asarray(np.hypot(gaps[..., 0], gaps[..., 1]))

"""Monitors: whether what is sensed still fits what was planned.

`facts` notices what the plan relies on breaking, `time` a subgoal that takes too long, `stillness`
a body that no longer moves.
"""

from __future__ import annotations

from collections import deque

import numpy as np

from planner.core import Array, Cause, Failure, Moment, Relied, Verdict, VerdictKind, both
from planner.pddl import write_formula

GO_ON = Verdict(VerdictKind.CONTINUE)


class FactsMonitor:
    """Compares sensed with expected facts; a difference counts once it has lasted for `settle_s`.

    Without that wait a cube in mid-air, which is neither on the table nor on another cube, would be
    reported as lost.
    """

    def __init__(self, settle_s: float = 0.5) -> None:
        self._settle_s = settle_s
        self._broken_since_s: float | None = None  # goes on from one subgoal to the next
        self._stuck_since_s: float | None = None

    def judge(self, moment: Moment) -> Verdict:
        """Return REPLAN once something relied on has been broken for long enough."""
        broken = [relied for relied in moment.relied if not relied.holds(moment.seen.state)]
        now_s = moment.seen.time_s
        if moment.elapsed_s == 0.0 or not moment.missing:
            self._stuck_since_s = now_s if moment.missing else None
        elif self._stuck_since_s is None:
            self._stuck_since_s = now_s
        self._broken_since_s = (self._broken_since_s or now_s) if broken else None
        if self._has_lasted(self._broken_since_s, now_s):
            self._broken_since_s = None
            return Verdict(VerdictKind.REPLAN, _changed(broken))
        if self._has_lasted(self._stuck_since_s, now_s):
            return Verdict(VerdictKind.REPLAN, _lost(moment))
        return GO_ON

    def _has_lasted(self, since_s: float | None, now_s: float) -> bool:
        return since_s is not None and now_s - since_s >= self._settle_s - 1e-9


def _lost(moment: Moment) -> Failure:
    step = moment.subgoal.skill or "the step"
    facts = " and ".join(write_formula(one) for one in moment.missing)
    words = f"{step} can no longer be done: it needs {facts}"
    return Failure(Cause.PRECONDITION_LOST, words, both(*moment.missing), "facts")


def _changed(broken: list[Relied]) -> Failure:
    first = broken[0]
    steps = tuple(sorted({number for relied in broken for number in relied.steps}))
    goals = tuple(dict.fromkeys(goal for relied in broken for goal in relied.goals))
    happened = "came to hold" if first.is_negated else "no longer holds"
    return Failure(Cause.UNEXPECTED_CHANGE, f"{first.atom} {happened}", first.formula, "facts", steps, goals)


class TimeMonitor:
    """Notices a subgoal that has taken longer than its limit."""

    def judge(self, moment: Moment) -> Verdict:
        """Return RETRY once the subgoal's time is up."""
        limit_s = moment.subgoal.limit_s
        if moment.elapsed_s <= limit_s:
            return GO_ON
        words = f"not done within {limit_s:.1f} s"
        return Verdict(VerdictKind.RETRY, Failure(Cause.TIMED_OUT, words, moment.subgoal.achieve, "time"))


class StillnessMonitor:
    """Notices that nothing at all has moved for `still_s`, by more than `least_move` in any array."""

    def __init__(self, still_s: float = 1.5, least_move: float = 2e-3) -> None:
        self._still_s, self._least_move = still_s, least_move
        self._past: deque[tuple[float, Array]] = deque()

    def judge(self, moment: Moment) -> Verdict:
        """Return RETRY once nothing has moved for long enough."""
        if moment.elapsed_s == 0.0:
            self._past.clear()
        arrays = moment.seen.arrays
        # Time always moves on, and places on the table are no part of the body.
        keys = [key for key in sorted(arrays) if key != "time_s" and "/" not in key]
        now = np.concatenate([np.ravel(arrays[key]) for key in keys]) if keys else np.zeros(0)
        now_s = moment.seen.time_s
        self._past.append((now_s, now))
        while len(self._past) > 1 and now_s - self._past[1][0] >= self._still_s:
            self._past.popleft()
        then_s, then = self._past[0]
        if now_s - then_s < self._still_s or then.shape != now.shape:
            return GO_ON
        if then.size and float(np.max(np.abs(now - then))) > self._least_move:
            return GO_ON
        self._past.clear()
        words = f"nothing has moved for {self._still_s:.1f} s"
        return Verdict(
            VerdictKind.RETRY, Failure(Cause.NO_PROGRESS, words, moment.subgoal.achieve, "stillness")
        )

"""Machines as satisfying assignments: the same question as `answer_sets`, unrolled along the traces for z3.

A second, independent way to the same answer: propositions instead of rules, and sizes brought down one bound
after the other by the plain solver, whose checks can be interrupted (z3's own optimiser cannot be relied on
to stop). Much slower than clingo on all but small questions.
"""

from __future__ import annotations

import threading

from planner.machines.learning.asking import Answer, Attempt, Shape, Stop
from planner.machines.learning.problem import Problem, Sketch
from planner.machines.learning.propositions import Question, StoppedError

_TICK_S = 0.05


def solve(problem: Problem, shape: Shape, stop: Stop) -> Attempt:
    """Return the cheapest machine of the shape that fits; each check is interrupted when `stop` says so."""
    try:
        question = Question(problem, shape, stop)
    except StoppedError as stopped:
        return Attempt(Answer.STOPPED, stopped_by=str(stopped))
    best: Sketch | None = None
    for goal in question.goals():
        while True:
            verdict, stopped_by = _check(question, stop)
            if stopped_by:
                answer = Answer.STOPPED if best is None else Answer.FOUND
                return Attempt(answer, best, stopped_by)
            if verdict == "unsat":
                break
            best = question.sketch()
            question.ask_less(goal)
        if best is None:
            return Attempt(Answer.NONE)
        question.keep(goal)
    return Attempt(Answer.BEST, best)


def _check(question: Question, stop: Stop) -> tuple[str, str]:
    """Return what the solver says, or which limit interrupted it."""
    reached: list[str] = []
    is_done = threading.Event()

    def watch() -> None:
        while not is_done.wait(_TICK_S):
            if limit := stop():
                reached.append(limit)
                # Again and again: an interrupt that comes before the check has begun is lost.
                while not is_done.wait(_TICK_S):
                    question.solver.ctx.interrupt()

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        verdict = str(question.solver.check())
    finally:
        is_done.set()
        watcher.join()
    if verdict == "unknown":
        return verdict, (reached[0] if reached else question.solver.reason_unknown())
    return verdict, ""

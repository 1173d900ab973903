"""What events tell of failures and of changed goals, as JSON values."""

from __future__ import annotations

from typing import Any

from planner.core import TRUE, Failure
from planner.execution.given import Change, Goal
from planner.pddl import write_formula


def failure_told(failure: Failure | None) -> dict[str, Any]:
    """Return what an event tells of a failure; nothing if there is none."""
    if failure is None:
        return {}
    return {
        "cause": failure.cause.value,
        "words": failure.words,
        "condition": None if failure.condition is None else write_formula(failure.condition),
        "seen_by": failure.seen_by,
        "kills_steps": list(failure.kills_steps),
        "kills_goals": [write_formula(goal) for goal in failure.kills_goals],
    }


def change_told(words: str, old: Goal, change: Change) -> dict[str, Any]:
    """Return what an event tells of words said during a run: the answer, and the goals if another is wanted."""
    details: dict[str, Any] = {"words": words, "answer": change.answer}
    if change.goal is None:
        return details
    return {**details, **_goal_told(old, "old_"), **_goal_told(change.goal, "")}


def _goal_told(goal: Goal, name: str) -> dict[str, str]:
    rules = "" if goal.rules == TRUE else write_formula(goal.rules)
    return {f"{name}goal": write_formula(goal.formula), f"{name}rules": rules}

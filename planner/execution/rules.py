"""The rules over the whole way, judged at every state that is seen; what is left of them outlives a plan."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.core import FALSE, Formula, Preference, State, Task, both, conjuncts
from planner.core.objects import table_of
from planner.core.progression import progressed, settled
from planner.core.scene import Scene
from planner.core.traces import means, opened


@dataclass(frozen=True)
class Rules:
    """The rules, and of each what the states from the one seen last on have to fulfil.

    Times are in whatever the rules count in; `since` is when the state seen last began.
    """

    whole: tuple[Formula, ...]
    left: tuple[Formula, ...]
    preferences: tuple[Formula, ...]
    state: State
    since: float = 0.0


def rules_of(task: Task) -> Rules:
    """Return the task's rules before anything but its initial state was seen."""
    parts = conjuncts(task.rules)
    hard = [part for part in parts if not isinstance(part, Preference)]
    whole = tuple(rule for part in hard for rule in conjuncts(opened(part, table_of(task))))
    return Rules(whole, whole, tuple(part for part in parts if isinstance(part, Preference)), task.init)


def seen(rules: Rules, state: State, now: float, task: Task) -> Rules:
    """Return the rules once this is the state; states are told apart by facts and values."""
    if state == rules.state:
        return rules
    return replace(rules, left=_left(rules, now, task), state=state, since=now)


def amended(rules: Rules, state: State, now: float, task: Task) -> Rules:
    """Return the task's rules from the state seen now on; those that it has kept are judged by the whole way."""
    before = seen(rules, state, now, task)
    sofar = dict(zip(before.whole, before.left, strict=True))
    fresh = rules_of(task)
    return replace(
        fresh, left=tuple(sofar.get(rule, rule) for rule in fresh.whole), state=state, since=before.since
    )


def broken(rules: Rules, now: float, task: Task) -> Formula | None:
    """Return the first rule that can no longer be kept, whatever comes; None while all still can."""
    for rule, left, after in zip(rules.whole, rules.left, _left(rules, now, task), strict=True):
        if after == FALSE and not means(left, [rules.state], task):
            return rule
    return None


def are_kept(rules: Rules, task: Task) -> bool:
    """Return whether all rules are kept if the state seen last remains the last."""
    return all(means(left, [rules.state], task) for left in rules.left)


def still_to_keep(rules: Rules, now: float, task: Task) -> Formula:
    """Return the rules for a plan that starts now, in the state seen last."""
    left = _left(rules, now, task) if now > rules.since else rules.left
    scene = _scene(rules, task)
    return both(*(settled(rule, scene) for rule in left), *rules.preferences)


def _left(rules: Rules, now: float, task: Task) -> tuple[Formula, ...]:
    scene, lasted = _scene(rules, task), max(0.0, now - rules.since)
    return tuple(progressed(left, scene, lasted) for left in rules.left)


def _scene(rules: Rules, task: Task) -> Scene:
    return Scene(table_of(task), rules.state.facts, rules.state.values)

"""From a plan with times to a reward machine: one node for each time at which facts change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from planner.core import (
    Add,
    AllEffects,
    Assign,
    Atom,
    BadInputError,
    Clause,
    Delete,
    Edge,
    Effect,
    Formula,
    Guard,
    Hierarchy,
    Not,
    Plan,
    RewardMachine,
    Step,
    Subgoal,
    Task,
    both,
)
from planner.core.grounding import GroundAction, ground
from planner.core.objects import table_of
from planner.core.scene import Scene
from planner.core.stepping import DURATION, Changes, changes_in, residual
from planner.machines.compile import ROOT

SAME_S = 5e-4  # times closer than this count as equal; plans keep what depends on each other 1e-3 apart
_FACT, _END, _START, _INSTANT_END = range(4)  # what falls on one time takes place in this order


@dataclass(frozen=True, slots=True)
class _Point:
    """What changes at one time, and the steps that have a part in it."""

    time_s: float
    added: frozenset[Atom]
    deleted: frozenset[Atom]
    steps: tuple[int, ...]


def in_time(task: Task, plan: Plan, limit_s: Callable[[Step], float]) -> Hierarchy:
    """Return the machine whose nodes are the times at which facts change, in order; the last edge pays 1.

    At each time starts and ends of steps that run side by side, and facts that come about by themselves, are
    waited for at once (Fox & Long, "PDDL2.1", JAIR 20, 2003, section 8: happenings). An edge to which steps
    belong has what changes as its subgoal, with the step as its skill where it is only one, and the longest of
    their limits; what only time brings has none. Conditions on numbers that flow are read without the flow.
    """
    edges: list[Edge] = []
    names = ["0"]
    points = list(_points(task, plan))
    for number, point in enumerate(points, start=1):
        names.append(f"{number} at {point.time_s:g}")
        wanted: list[Formula] = [*sorted(point.added), *(Not(atom) for atom in sorted(point.deleted))]
        steps = [plan.steps[each] for each in point.steps]
        subgoal = None
        if steps:
            skill = steps[0].atom if len(steps) == 1 else None
            subgoal = Subgoal(both(*wanted), limit_s=max(map(limit_s, steps)), skill=skill)
        guard = Guard((Clause(point.added, point.deleted),))
        edges.append(Edge(names[-2], names[-1], guard, float(number == len(points)), subgoal=subgoal))
    machine = RewardMachine(ROOT, tuple(names), "0", tuple(edges), accepting=frozenset({names[-1]}))
    return Hierarchy(ROOT, (machine,))


def _points(task: Task, plan: Plan) -> Iterator[_Point]:
    scene = Scene(table_of(task), set(task.init.facts), dict(task.init.values))
    actions = [ground(task, step) for step in plan.steps]
    later: dict[int, Effect] = {}  # of each step that runs: what its start brings about at its end
    for time_s, group in _groups(task, plan, actions):
        before = frozenset(scene.facts)
        _change(scene, plan, [(_fact(task, number), None) for number in group[_FACT]])
        steps = _end(scene, plan, actions, later, group[_END])
        for number in group[_START]:
            _set_duration(scene, plan.steps[number])
            triggered = actions[number].triggered
            later[number] = AllEffects(tuple(residual(scene, effect) for effect in triggered))
        steps += _change(scene, plan, [(actions[number].effect, number) for number in group[_START]])
        steps += _end(scene, plan, actions, later, group[_INSTANT_END])
        after = frozenset(scene.facts)
        added, deleted = (
            frozenset(fact for fact in facts if fact.predicate not in scene.derived)
            for facts in (after - before, before - after)
        )
        if added or deleted:
            yield _Point(time_s, added, deleted, tuple(dict.fromkeys(steps)))


def _groups(
    task: Task, plan: Plan, actions: Sequence[GroundAction]
) -> Iterator[tuple[float, dict[int, list[int]]]]:
    """Yield what falls on one time, by its kind: numbers of timed facts or of steps."""
    last_s = plan.makespan_s + SAME_S
    found = [(timed.time, _FACT, number) for number, timed in enumerate(task.timed) if timed.time <= last_s]
    for number, (step, action) in enumerate(zip(plan.steps, actions, strict=True)):
        start_s = step.start_s or 0.0
        found.append((start_s, _START, number))
        if action.is_durative:
            if step.duration_s is None:
                raise BadInputError(
                    f"plan: step {number + 1}, {step}, takes time, but has no duration. Give it one, [5.0]"
                )
            rank = _END if step.duration_s > SAME_S else _INSTANT_END
            found.append((start_s + step.duration_s, rank, number))
    group: dict[int, list[int]] = {}
    began_s = 0.0
    for time_s, rank, number in sorted(found):
        if group and time_s > began_s + SAME_S:
            yield began_s, group
            group = {}
        if not group:
            began_s = time_s
            group = {each: [] for each in (_FACT, _END, _START, _INSTANT_END)}
        group[rank].append(number)
    if group:
        yield began_s, group


def _end(
    scene: Scene,
    plan: Plan,
    actions: Sequence[GroundAction],
    later: dict[int, Effect],
    numbers: Sequence[int],
) -> list[int]:
    ends = [AllEffects((actions[number].end_effect, later.pop(number))) for number in numbers]
    return _change(scene, plan, list(zip(ends, numbers, strict=True)))


def _change(scene: Scene, plan: Plan, effects: Sequence[tuple[Effect, int | None]]) -> list[int]:
    """Let the effects, each of a step or of time, take place at once; return the steps that have any on facts.

    All effects are read in the scene as it is.
    """
    whole, steps = Changes(), []
    for effect, number in effects:
        if number is not None:
            _set_duration(scene, plan.steps[number])
        made = changes_in(scene, effect)
        if number is not None and (made.added or made.deleted):
            steps.append(number)
        whole.added |= made.added
        whole.deleted |= made.deleted
        whole.values |= made.values
    scene.step(whole.added, whole.deleted - whole.added, whole.values)
    return steps


def _set_duration(scene: Scene, step: Step) -> None:
    scene.step(frozenset(), frozenset(), {DURATION: step.duration_s or 0.0})


def _fact(task: Task, number: int) -> Effect:
    timed = task.timed[number]
    match timed.value:
        case True:
            return Add(timed.atom)
        case False:
            return Delete(timed.atom)
        case value:
            return Assign("assign", timed.atom, value)

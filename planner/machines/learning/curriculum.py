"""Hierarchies learned from the bottom up: each task's machine may call those learned before it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from planner.core import BadInputError, Call, RewardMachine, nearest
from planner.machines.learning.learn import Settings, learn_machine
from planner.machines.learning.limits import Limits
from planner.machines.learning.noise import Noise, learn_from_noise
from planner.machines.learning.results import Learned, LearningStatus
from planner.machines.learning.traces import LabelledTrace


@dataclass(frozen=True)
class Lesson:
    """A task to learn and the tasks that its machine may call."""

    name: str
    calls: tuple[str, ...] = ()


def learn_hierarchies(
    lessons: Sequence[Lesson],
    traces: Mapping[str, Sequence[LabelledTrace]],
    settings: Settings | None = None,
    limits: Limits | None = None,
    noise: Noise | None = None,
) -> dict[str, Learned]:
    """Return what came of each task, callees first (the curriculum of Furelos-Blanco et al., ICML 2023).

    The limits are for all tasks together. A task whose callee was not learned is not tried: it has the
    status "gave up" and says which callee is missing.
    """
    overall = limits or Limits()
    began_s = overall.clock()
    machines: dict[str, RewardMachine] = {}
    learned: dict[str, Learned] = {}
    for lesson in in_order(lessons):
        if lesson.name not in traces:
            raise BadInputError(f"task {lesson.name!r} has no traces{nearest(lesson.name, traces)}")
        left_s = overall.wall_s - (overall.clock() - began_s)
        missing = [name for name in lesson.calls if name not in machines]
        if missing:
            learned[lesson.name] = _not_tried(f"its callee {missing[0]!r} was not learned")
        elif left_s <= 0:
            learned[lesson.name] = _not_tried(f"the time limit of {overall.wall_s:g} s was used up before it")
        else:
            arguments = (
                lesson.name,
                [Call(name) for name in lesson.calls],
                list(machines.values()),
                settings,
                replace(overall, wall_s=left_s),
            )
            found = (
                learn_machine(traces[lesson.name], *arguments)
                if noise is None
                else learn_from_noise(traces[lesson.name], noise, *arguments)
            )
            learned[lesson.name] = found
            if found.hierarchy is not None:
                machines[lesson.name] = found.hierarchy.by_name[lesson.name]
    return learned


def in_order(lessons: Sequence[Lesson]) -> list[Lesson]:
    """Return the lessons with callees before callers, otherwise in the order given."""
    by_name = {lesson.name: lesson for lesson in lessons}
    for lesson in lessons:
        for name in lesson.calls:
            if name not in by_name:
                raise BadInputError(
                    f"task {lesson.name!r} calls {name!r}, which is no task{nearest(name, by_name)}"
                )
    done: dict[str, Lesson] = {}
    while len(done) < len(by_name):
        ready = [x for x in lessons if x.name not in done and all(name in done for name in x.calls)]
        if not ready:
            left = sorted(set(by_name) - set(done))
            raise BadInputError(f"the tasks {', '.join(left)} call each other in a circle")
        done.update((lesson.name, lesson) for lesson in ready)
    return list(done.values())


def _not_tried(reason: str) -> Learned:
    return Learned(LearningStatus.GAVE_UP, reason)

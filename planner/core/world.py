"""A world: a domain with a body in it, and how its facts, tasks and targets come from what is sensed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planner.core.execution import Observation, Target
from planner.core.formula import TRUE, Formula, atoms_of, both
from planner.core.machine import Subgoal
from planner.core.plan import Step
from planner.core.task import Domain, Task


@dataclass(frozen=True, slots=True)
class World:
    """What the pipeline needs to know of a world; all of it functions of values.

    `task_from(observation)` gives the task whose objects and initial state are what is seen (no goal).
    `target_for(subgoal, observation, attempt)` gives numbers to pursue; attempt 0, 1, 2 ... may differ
    (another grasp, another place). `limit_s(step)` is how long one planned step may take. `at_rest` is how
    the body should be left (with empty hands, say), unless the goal speaks of a predicate `not_at_rest`.
    """

    name: str
    domain: Domain
    variants: Mapping[str, str]  # name -> what it is, e.g. "cube-triple" -> "three cubes on a table"
    task_from: Callable[[Observation], Task]
    target_for: Callable[[Subgoal, Observation, int], Target]
    limit_s: Callable[[Step], float]
    at_rest: Formula = TRUE
    not_at_rest: frozenset[str] = frozenset()

    def settled(self, goal: Formula) -> Formula:
        """Return the goal together with how the body should be left, unless the goal speaks of that itself."""
        said = {atom.predicate for atom in atoms_of(goal)}
        return goal if said & self.not_at_rest else both(goal, self.at_rest)

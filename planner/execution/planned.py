"""A plan in the form it is executed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from planner.core import Formula, Hierarchy, Plan, PlanResult, Relied, Step, Task, conjuncts
from planner.core.semantics import ground, normal
from planner.execution.relied import relied_on
from planner.machines import CompiledHierarchy, in_sequence, to_svg


@dataclass(frozen=True)
class Planned:
    """The hierarchy that a plan compiles to, and of each step what it needs and what is relied on meanwhile."""

    running: CompiledHierarchy
    steps: tuple[Step, ...]
    conditions: tuple[tuple[Formula, ...], ...]
    relied: tuple[tuple[Relied, ...], ...]

    @property
    def hierarchy(self) -> Hierarchy:
        """The hierarchy itself."""
        return self.running.hierarchy


def compiled(task: Task, plan: Plan, limit_s: Callable[[Step], float]) -> Planned:
    """Return the plan ready to be executed."""
    conditions = tuple(conjuncts(normal(ground(task, step))[0]) for step in plan.steps)
    running = CompiledHierarchy(in_sequence(task, plan, limit_s))
    return Planned(running, plan.steps, conditions, tuple(relied_on(task, plan)))


def told(planned: Planned, result: PlanResult, limit_s: Callable[[Step], float]) -> Mapping[str, Any]:
    """Return what the trace tells of the plan, as JSON values."""
    return {
        "steps": [str(step) for step in planned.steps],
        "limits_s": [limit_s(step) for step in planned.steps],
        "engine": result.engine,
        "seconds": round(float(result.statistics.get("wall_s", 0.0)), 4),
        "machine_svg": to_svg(planned.hierarchy),
    }

"""The five seams: what a translator, an engine, a policy, a robot and a monitor must offer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from planner.core.execution import Array, Moment, Observation, Target, Verdict
from planner.core.language import Instruction, Translation
from planner.core.plan import Budget, PlanResult
from planner.core.task import Domain, Task


class Translator(Protocol):
    def __call__(self, instruction: Instruction, domain: Domain) -> Translation:
        """Return what the instruction means in this domain, or why it is refused or ambiguous."""
        ...


class Engine(Protocol):
    def __call__(self, task: Task, budget: Budget, /) -> PlanResult:
        """Return a plan, or why there is none; never raise for an expected outcome."""
        ...


class Policy(Protocol):
    def act(self, observation: Mapping[str, Array], target: Target) -> Array:
        """Return the action (A,) that moves towards the target from what is observed."""
        ...


class Robot(Protocol):
    def observe(self) -> Observation:
        """Return what is sensed now."""
        ...

    def apply(self, action: Array) -> None:
        """Carry out one control step."""
        ...

    def stop(self) -> None:
        """Come to rest; safe to call at any time, more than once."""
        ...


class Monitor(Protocol):
    def judge(self, moment: Moment) -> Verdict:
        """Return whether to go on, and if not, what went wrong.

        Called once an observation; a monitor may remember the moments before this one, and starts
        afresh when `moment.elapsed_s` is 0.
        """
        ...

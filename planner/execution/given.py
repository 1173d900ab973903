"""What a run is given: who acts and where, what should hold, how much patience there is, who else meddles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from planner.core import TRUE, Event, Formula, Metric, Monitor, Policy, Robot, Subgoal, Task, World


@dataclass(frozen=True)
class Settings:
    """How patient the executor is."""

    max_retries: int = 2  # of one subgoal, before planning anew
    max_replans: int = 25
    max_waits: int = 8  # for things to come to rest, before it is believed that there is no plan
    total_s: float = 600.0  # in the world's own time
    stable_observations: int = 3  # the goal must hold in so many observations in a row
    progress_every_s: float = 0.5


@dataclass(frozen=True)
class Body:
    """Who acts, where, and who watches."""

    robot: Robot
    policy: Policy
    world: World
    monitors: Sequence[Monitor] = ()


@dataclass(frozen=True)
class Goal:
    """What should hold in the end, and over the whole way."""

    formula: Formula
    rules: Formula = TRUE
    metric: Metric | None = None


@dataclass(frozen=True)
class Change:
    """What words said during a run come to: another goal, a stop, or neither; and what is answered to them."""

    goal: Goal | None = None
    is_stop: bool = False
    answer: str = ""


@dataclass(frozen=True)
class Hooks:
    """Who else wants to know or to meddle. `disturb` is called before each control step.

    `said` gives the words said since it was asked last, if any, and is asked at every control step. `changed`
    says what they change in the task that is seen then, without a goal; the robot rests meanwhile.
    """

    on_event: Callable[[Event], None] = field(default=lambda event: None)
    disturb: Callable[[Subgoal | None, bool], str | None] = field(default=lambda subgoal, is_new: None)
    cancelled: Callable[[], bool] = field(default=lambda: False)
    said: Callable[[], str | None] = field(default=lambda: None)
    changed: Callable[[str, Task], Change] = field(
        default=lambda words, task: Change(answer="nobody listens to that here")
    )


PATIENT = Settings()
ALONE = Hooks()

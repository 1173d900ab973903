"""What happens while a plan is carried out: what was seen, how it was judged, what went wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, TypeAlias

from planner.core.formula import Atom, Formula, Not
from planner.core.machine import Subgoal
from planner.core.task import State

if TYPE_CHECKING:  # numpy takes longer to import than all the rest of this package
    import numpy as np
    from numpy.typing import NDArray

Array: TypeAlias = "NDArray[np.float64]"
JsonValue = Any  # str | int | float | bool | None | list | dict of these


@dataclass(frozen=True, eq=False, slots=True)
class Observation:
    """What a robot senses: raw arrays by name, and the facts and values grounded in them.

    `told` is what the robot has to say of how it came to see this, for the trace.
    """

    time_s: float
    arrays: Mapping[str, Array]
    state: State
    told: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False, slots=True)
class Target:
    """What a policy should reach, as numbers: the skill, the item it works on, and an array.

    The meaning of `array` belongs to the skill (see the world that makes it), e.g. x, y, z in metres
    and yaw in radians for a pose.
    """

    skill: str
    item: int
    array: Array


@dataclass(frozen=True, eq=False, slots=True)
class Relied:
    """A fact (or, with `is_negated`, its absence) that the rest of the plan relies on, and who needs it."""

    atom: Atom
    is_negated: bool = False
    steps: tuple[int, ...] = ()
    goals: tuple[Formula, ...] = ()

    @property
    def formula(self) -> Formula:
        return Not(self.atom) if self.is_negated else self.atom

    def holds(self, state: State) -> bool:
        return (self.atom in state.facts) != self.is_negated


@dataclass(frozen=True, eq=False, slots=True)
class Moment:
    """What a monitor judges: one observation while one subgoal is pursued.

    `missing` are the conditions of the step that do not hold now; `relied` is what should hold now
    whatever the running step does: the plan needs it later and this step does not change it.
    """

    subgoal: Subgoal
    seen: Observation
    elapsed_s: float
    relied: tuple[Relied, ...] = ()
    missing: tuple[Formula, ...] = ()


class VerdictKind(Enum):
    CONTINUE = "continue"
    DONE = "done"
    RETRY = "retry"
    REPLAN = "replan"
    ASK = "ask"
    ABORT = "abort"


class Cause(Enum):
    """Why a subgoal, or the whole run, failed."""

    TIMED_OUT = "timed out"  # the subgoal's time ran out
    NO_PROGRESS = "no progress"  # nothing moved towards the subgoal for a while
    UNEXPECTED_CHANGE = "unexpected change"  # a fact that later steps need was broken
    PRECONDITION_LOST = "precondition lost"  # what this step itself relies on was broken
    FORBIDDEN = "forbidden"  # something to be avoided came to hold
    NO_PLAN = "no plan"  # replanning found none
    BUDGET_SPENT = "budget spent"  # retries or replans used up
    ROBOT_FAULT = "robot fault"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong: which condition broke, who saw it, which later steps and goals it kills."""

    cause: Cause
    words: str
    condition: Formula | None = None
    seen_by: str = ""
    kills_steps: tuple[int, ...] = ()
    kills_goals: tuple[Formula, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a monitor says of the moment; anything but CONTINUE and DONE names the failure."""

    kind: VerdictKind
    failure: Failure | None = None

    def __post_init__(self) -> None:
        is_fine = self.kind in (VerdictKind.CONTINUE, VerdictKind.DONE)
        if is_fine != (self.failure is None):
            raise ValueError(
                f"verdict {self.kind.value}: {'no failure expected' if is_fine else 'failure missing'}"
            )


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a trace: when, what kind, and the particulars (JSON values only)."""

    time_s: float
    kind: str
    details: Mapping[str, JsonValue] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "details", MappingProxyType(dict(self.details)))


class Outcome(Enum):
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"  # the instruction could not be turned into a goal
    NO_PLAN = "no plan"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Trace:
    """The story of one run, complete enough to explain it and to replay its decisions."""

    outcome: Outcome
    events: tuple[Event, ...] = ()
    failure: Failure | None = None

"""Plans and what came of looking for one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from planner.core.formula import Atom


@dataclass(frozen=True, slots=True)
class Step:
    """One action of a plan: schema name and objects; times in the plan's own units."""

    name: str
    args: tuple[str, ...] = ()
    start_s: float | None = None
    duration_s: float | None = None
    cost: float = 1.0

    def __post_init__(self) -> None:
        if self.duration_s is not None and self.duration_s < 0:
            raise ValueError(f"step {self}: duration must not be negative, got {self.duration_s}")

    @property
    def atom(self) -> Atom:
        """The step as an atom, ``(stack a b)``."""
        return Atom(self.name, self.args)

    def __str__(self) -> str:
        return str(self.atom)


@dataclass(frozen=True, slots=True)
class Plan:
    """Steps in order; `before` holds pairs of step numbers that must keep that order, where known."""

    steps: tuple[Step, ...] = ()
    before: frozenset[tuple[int, int]] | None = None

    def __post_init__(self) -> None:
        n = len(self.steps)
        for first, second in self.before or ():
            if not (0 <= first < n and 0 <= second < n):
                raise ValueError(
                    f"plan of {n} steps: order ({first}, {second}) names a step that is not there"
                )

    @property
    def is_temporal(self) -> bool:
        return any(step.start_s is not None for step in self.steps)

    @property
    def cost(self) -> float:
        return sum(step.cost for step in self.steps)

    @property
    def makespan_s(self) -> float:
        """The end of the last step; for a plan without times, the number of steps."""
        if not self.is_temporal:
            return float(len(self.steps))
        return max(((step.start_s or 0.0) + (step.duration_s or 0.0) for step in self.steps), default=0.0)

    def __len__(self) -> int:
        return len(self.steps)


class PlanStatus(Enum):
    SOLVED = "solved"
    UNSOLVABLE = "unsolvable"  # with a proof
    GAVE_UP = "gave up"  # out of time, memory or ideas: no proof
    UNSUPPORTED = "unsupported"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class PlanResult:
    """What an engine found. There is a plan if and only if the status is SOLVED.

    `bound` is a proved lower bound on the cost; equal to the plan's cost it proves the plan optimal.
    """

    status: PlanStatus
    engine: str
    plan: Plan | None = None
    reason: str = ""
    bound: float | None = None
    statistics: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if (self.plan is not None) != (self.status is PlanStatus.SOLVED):
            rule = "needs a" if self.plan is None else "forbids a"
            raise ValueError(f"engine {self.engine!r}: status {self.status.value} {rule} plan")
        if self.plan is None and not self.reason:
            raise ValueError(f"engine {self.engine!r}: status {self.status.value} needs a reason")
        object.__setattr__(self, "statistics", MappingProxyType(dict(self.statistics)))

    def __reduce__(self) -> tuple[object, ...]:
        fields = (self.status, self.engine, self.plan, self.reason, self.bound, dict(self.statistics))
        return (PlanResult, fields)


@dataclass(frozen=True, slots=True)
class Budget:
    """What an engine may spend on one request. `cancelled` is asked often; True means stop now.

    `grace_s` is how long an engine that can may go on looking for cheaper plans once it has one; infinity:
    as long as there is time. `on_plan` is called with each plan that is better than those before.
    """

    wall_s: float = 30.0
    cpu_s: float | None = None
    memory_mb: float = 4096.0
    cancelled: Callable[[], bool] = field(default=lambda: False, compare=False, repr=False)
    grace_s: float = 0.0
    on_plan: Callable[[PlanResult], None] | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not self.grace_s >= 0:
            raise ValueError(f"budget: grace_s must not be negative, got {self.grace_s}")
        for name in ("wall_s", "cpu_s", "memory_mb"):
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ValueError(f"budget: {name} must be positive, got {value}")

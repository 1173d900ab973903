"""From the names of the parts to a run; the only place that knows all tables.

`plan`, `translate` and `run` are what users call; the commands and benchmarks call them too.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from domains import DOMAINS
from learned import POLICIES
from planner.core import (
    TRUE,
    BadInputError,
    Budget,
    Cause,
    Domain,
    Event,
    Failure,
    Instruction,
    Monitor,
    Outcome,
    Plan,
    PlanResult,
    PlanStatus,
    Policy,
    Reading,
    Robot,
    Subgoal,
    Task,
    Trace,
    Translation,
    TranslationStatus,
    World,
    load,
    with_plugins,
)
from planner.engines import ENGINES
from planner.robots import PICTURES, ROBOTS
from translators import TRANSLATORS

if TYPE_CHECKING:
    from planner.engines.repair import Repaired
    from planner.engines.top_k import TopK
    from translators.problems import Described

TABLES: Mapping[str, Callable[[], dict[str, str]]] = {
    "worlds": lambda: with_plugins(DOMAINS, "cairn.worlds"),
    "engines": lambda: with_plugins(ENGINES, "cairn.engines"),
    "policies": lambda: with_plugins(POLICIES, "cairn.policies"),
    "robots": lambda: with_plugins(ROBOTS, "cairn.robots"),
    "translators": lambda: with_plugins(TRANSLATORS, "cairn.translators"),
}
TRAINERS = {
    "tabletop": "learned.tabletop_skills:train_tabletop",
    "words": "learned.word_vectors:train_words",
}
# Tried in this order when nobody said which problem is meant: the first that has what the sentence names.
DEFAULT_PROBLEMS = {"tabletop": ("cube-quadruple", "scene")}
PROOF_S = 1.0  # for a proof that what an instruction asks for is impossible
DEFAULT_ROBOT = {"tabletop": ("tabletop-sim", "tabletop-bc")}


@dataclass(frozen=True)
class Setup:
    """The names of the parts of a run, and its settings; saved beside its results."""

    world: str = "tabletop"
    problem: str | None = None
    translator: str = "grounded"
    engine: str = "portfolio"
    robot: str | None = None
    policy: str | None = None
    monitors: tuple[str, ...] = ("facts", "time", "stillness")
    seed: int = 0
    disturb: float = 0.0
    plan_limit_s: float = 20.0
    plan_grace_s: float = 0.3  # for a shorter plan, once there is one: the robot takes seconds for a step
    picture_every: int = 0  # control steps; 0: no pictures

    def __post_init__(self) -> None:
        if not 0.0 <= self.disturb <= 1.0:
            raise BadInputError(f"disturb is a probability, 0 to 1, got {self.disturb}")


class SimulatedRobot(Robot, Protocol):
    """What a simulated body offers beyond the seam."""

    pictures: list[Any]
    n_steps: int

    def disturber(self, probability: float, seed: int) -> Callable[[Subgoal | None, bool], str | None]: ...
    def close(self) -> None: ...


@dataclass(frozen=True, eq=False)
class Run:
    """What came of an instruction: what it was taken to mean, and the trace of what was done."""

    instruction: str
    setup: Setup
    translation: Translation
    trace: Trace
    pictures: Sequence[Any] = field(default=(), repr=False)
    no_pictures: str = ""

    def _repr_html_(self) -> str:
        from planner.report.save import page_of  # noqa: PLC0415 - only in notebooks

        return page_of(self)


def plan(  # noqa: PLR0913 - each is a thing that users set, by name
    domain: str | Path | Task | Any,
    problem: str | Path | None = None,
    *,
    engine: str = "portfolio",
    time_limit_s: float = 30.0,
    memory_limit_mb: float = 4096.0,
    anytime: bool = False,
    optimal: bool = False,
    on_plan: Callable[[PlanResult], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> PlanResult:
    """Return a plan for a task, or why there is none.

    With `anytime` the time is used for cheaper and cheaper plans, and `on_plan` is called with each. With
    `optimal` only a plan of least cost will do; `engine` is then that of `engines/optimal.py`.

    The task is given as two paths, as a `Task`, or as a unified-planning `Problem`. Every plan has been
    replayed by the validator.
    """
    budget = Budget(
        time_limit_s,
        memory_mb=memory_limit_mb,
        cancelled=cancelled,
        grace_s=math.inf if anytime else 0.0,
        on_plan=on_plan,
    )
    task = task_of(domain, problem)
    if not optimal:
        return find_plan(task, engine, budget)
    from planner.engines import check  # noqa: PLC0415 - seldom wanted
    from planner.engines import optimal as proving  # noqa: PLC0415

    return check.checked(proving.solve, task, budget)


def plans(
    domain: str | Path | Task | Any,
    problem: str | Path | None = None,
    *,
    k: int,
    diverse: bool = False,
    time_limit_s: float = 30.0,
) -> TopK:
    """Return the k cheapest plans, or with `diverse` cheap plans that differ much; each has been replayed."""
    from planner.engines import top_k  # noqa: PLC0415

    return top_k.solve(task_of(domain, problem), Budget(time_limit_s), k, diverse=diverse)


def repair(
    domain: str | Path | Task | Any,
    problem: str | Path | None = None,
    *,
    old: Plan,
    time_limit_s: float = 30.0,
) -> Repaired:
    """Return a plan for the task as it is now that keeps as much of the old plan as can be."""
    from planner.engines import repair as repairing  # noqa: PLC0415

    return repairing.solve(task_of(domain, problem), old, Budget(time_limit_s))


def find_plan(task: Task, engine: str, budget: Budget) -> PlanResult:
    """Return what the engine of that name finds, its plan replayed."""
    from planner.engines.check import engine_named  # noqa: PLC0415 - `translate` needs no engine

    solve = engine_named(engine)
    began_s = time.perf_counter()
    result = solve(task, budget)
    return replace(result, statistics={**result.statistics, "wall_s": time.perf_counter() - began_s})


def task_of(domain: str | Path | Task | Any, problem: str | Path | None = None) -> Task:
    """Return the task that a user means: two paths, a `Task`, or a unified-planning `Problem`."""
    from planner.pddl import read_task  # noqa: PLC0415

    if isinstance(domain, Task):
        return domain
    if isinstance(domain, (str, Path)):
        if problem is None:
            raise BadInputError(f"plan: {domain} needs a problem file beside it. Give both paths")
        return read_task(domain, problem)
    from planner.pddl.unified import from_unified  # noqa: PLC0415 - slow to import

    task: Task = from_unified(domain)
    return task


def translate(
    text: str,
    domain: str | Path | Task | Domain,
    problem: str | Path | None = None,
    *,
    translator: str = "grounded",
    dialog: tuple[str, ...] = (),
) -> Translation:
    """Return what the text means in the domain, with the problem's objects and facts visible.

    What is proved not to be possible from there is refused with the proof; the search for one is short.
    """
    if isinstance(domain, Domain):
        visible, known = None, domain
    else:
        visible = task_of(domain, problem)
        known = visible.domain
    part = load(TABLES["translators"](), translator, kind="translator")
    found: Translation = part(Instruction(text, visible, dialog), known)
    return found if visible is None else _unless_impossible(found, visible)


def described(text: str, domain: str | Path | Domain) -> Described:
    """Return the task that the text describes in the domain - things, first state and goal -, or why none was read."""
    from planner.pddl import read_domain, text_of  # noqa: PLC0415
    from translators.problems import problem_in  # noqa: PLC0415 - seldom wanted

    known = domain if isinstance(domain, Domain) else read_domain(text_of(Path(domain)), str(domain))
    return problem_in(text, known)


def _unless_impossible(found: Translation, visible: Task) -> Translation:
    """Return the translation, or a refusal if it is proved that no plan does what it asks for."""
    if found.reading is None or not visible.domain.actions:
        return found
    asked = replace(visible, goal=found.reading.goal, rules=found.reading.rules, metric=None)
    result = find_plan(asked, "cairn", Budget(PROOF_S))
    if result.status is not PlanStatus.UNSOLVABLE:
        return found
    reason = f"no plan can do that ({found.reading.words}): {result.reason}"
    return Translation(TranslationStatus.REFUSED, reason=reason)


def run(
    world: str,
    instruction: str,
    setup: Setup | None = None,
    *,
    on_event: Callable[[Event], None] = lambda event: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Run:
    """Return the run of an instruction in a world: understood, planned, carried out by the learned policy."""
    setup = setup or Setup(world)
    made = load(TABLES["worlds"](), world, kind="world")()
    robot, translation = _understand(made, instruction, setup)
    try:
        reading = translation.reading
        if reading is None:
            return Run(instruction, setup, translation, _refusal(translation))
        on_event(_understood(reading))
        trace = carry_out(robot, made, reading, setup, Hooked(on_event, cancelled))
        events = (_understood(reading), *trace.events)
        return Run(
            instruction, setup, translation, Trace(trace.outcome, events, trace.failure), robot.pictures
        )
    finally:
        robot.close()


@dataclass(frozen=True)
class Hooked:
    """Who wants to know, and who may stop a run."""

    on_event: Callable[[Event], None] = lambda event: None
    cancelled: Callable[[], bool] = lambda: False


def carry_out(
    robot: SimulatedRobot,
    world: World,
    reading: Reading,
    setup: Setup,
    hooked: Hooked,
    total_s: float = 600.0,
) -> Trace:
    """Return the trace of pursuing the reading's goal with that robot."""
    from planner.execution import MONITORS, Body, Goal, Hooks, Settings, execute  # noqa: PLC0415

    policy_name = setup.policy or DEFAULT_ROBOT[setup.world][1]
    policy: Policy = load(TABLES["policies"](), policy_name, kind="policy")()
    monitors: list[Monitor] = [load(MONITORS, name, kind="monitor")() for name in setup.monitors]
    disturb = robot.disturber(setup.disturb, setup.seed) if setup.disturb else _nothing
    budget = Budget(setup.plan_limit_s, cancelled=hooked.cancelled, grace_s=setup.plan_grace_s)
    return execute(
        Body(robot, policy, world, monitors),
        Goal(world.settled(reading.goal), reading.rules, reading.metric),
        lambda task: find_plan(task, setup.engine, budget),
        Settings(total_s=total_s),
        Hooks(hooked.on_event, disturb, hooked.cancelled),
    )


def connect(setup: Setup, problem: str, task_id: int | None = None) -> SimulatedRobot:
    """Return the robot of the setup before the problem (an official task's, or a random one)."""
    name = setup.robot or DEFAULT_ROBOT[setup.world][0]
    robot: SimulatedRobot = load(TABLES["robots"](), name, kind="robot")(
        problem, setup.seed, task_id, picture_every=setup.picture_every
    )
    return robot


def why_no_pictures(setup: Setup) -> str:
    """Return why the setup's robot cannot be drawn here; empty if it can."""
    name = setup.robot or DEFAULT_ROBOT[setup.world][0]
    return (load(PICTURES, name)() or "") if name in PICTURES else f"{name} has no camera"


def _understand(world: World, text: str, setup: Setup) -> tuple[SimulatedRobot, Translation]:
    """Return the robot and the translation; the first problem that has what the text names is taken."""
    problems = (setup.problem,) if setup.problem else DEFAULT_PROBLEMS[setup.world]
    first: tuple[SimulatedRobot, Translation] | None = None
    for problem in problems:
        if problem not in world.variants:
            raise BadInputError(
                f"world {world.name!r} has no problem {problem!r}; it has {', '.join(world.variants)}"
            )
        robot = connect(setup, problem)
        visible = world.task_from(robot.observe())
        found = translate(text, visible, translator=setup.translator)
        if found.status is TranslationStatus.OK:
            if first is not None:
                first[0].close()
            return robot, found
        if first is None:
            first = (robot, found)
        else:
            robot.close()
    if first is None:
        raise BadInputError(f"world {world.name!r} has no problems")
    return first


def _understood(reading: Reading) -> Event:
    from planner.pddl import write_formula  # noqa: PLC0415

    rules = "" if reading.rules == TRUE else write_formula(reading.rules)
    details = {
        "goal": write_formula(reading.goal),
        "rules": rules,
        "words": reading.words,
        "confidence": reading.confidence,
    }
    return Event(0.0, "understood", details)


def _refusal(translation: Translation) -> Trace:
    words = translation.reason or translation.question
    failure = Failure(Cause.NO_PLAN, words, seen_by="translator")
    details = {
        "outcome": Outcome.REFUSED.value,
        "cause": translation.status.value,
        "words": words,
    }
    return Trace(Outcome.REFUSED, (Event(0.0, "gave_up", details),), failure)


def _nothing(subgoal: Subgoal | None, is_new: bool) -> str | None:  # noqa: ARG001 - the hook's signature
    return None


def settings_of(setup: Setup) -> dict[str, Any]:
    """Return the setup as JSON values."""
    return asdict(setup)

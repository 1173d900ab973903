"""From the names of the parts to a run; the only place that knows all tables.

`plan`, `translate` and `run` are what users call; the commands and benchmarks call them too.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from inspect import signature
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from domains import DOMAINS, MACHINE_WORLDS
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
    from planner.execution import Hooks
    from planner.talking import Talk
    from translators.dialog import Conversation
    from translators.problems import Described
    from translators.semantics_check import Checked

TABLES: Mapping[str, Callable[[], dict[str, str]]] = {
    "worlds": lambda: with_plugins(DOMAINS, "cairn.worlds"),
    "engines": lambda: with_plugins(ENGINES, "cairn.engines"),
    "policies": lambda: with_plugins(POLICIES, "cairn.policies"),
    "robots": lambda: with_plugins(ROBOTS, "cairn.robots"),
    "translators": lambda: with_plugins(TRANSLATORS, "cairn.translators"),
}
TRAINERS = {
    "maze": "planner.maze_training:train_shipped",
    "tabletop": "learned.tabletop_skills:train_tabletop",
    "tabletop-perception": "learned.tabletop_perception:train_eyes",
    "fetch": "learned.fetch_skills:train_fetch",
    "puzzle": "learned.puzzle_press:train_puzzle",
    "tabletop-play": "planner.play_training:train_tabletop",
    "puzzle-play": "planner.play_training:train_puzzle",
    "words": "translators.word_vectors:train_words",
    "encoder": "translators.small_encoder:make_encoder",
    "ranker": "translators.training:train_ranker",
    "cross-encoder": "translators.cross_training:train_cross_encoder",
    "trust": "planner.trust_training:train_trust",
}
# Tried in this order when nobody said which problem is meant: the first that has what the sentence names.
DEFAULT_PROBLEMS = {
    "tabletop": ("cube-quadruple", "scene"),
    "puzzle": ("puzzle-3x3", "puzzle-4x6"),
    "maze": ("medium", "large"),
}
# ... by robots that were trained for some of them only.
PROBLEMS_OF_ROBOTS = {
    "tabletop-pictures": ("cube-double", "scene"),
    "tabletop-pictures-and-arm": ("cube-double", "scene"),
}
TALKED_FOR = "grounded"  # the translator whose dialogs are held for it; others are given theirs
PROVERS = ("toggles", "cairn")  # which look for a proof, one after the other
PROOF_S = 1.0  # for a proof that what an instruction asks for is impossible
CHECK_S = 5.0  # for a plan to check a translation by
Disturb = Callable[[Subgoal | None, bool], str | None]
DEFAULT_ROBOT = {
    "tabletop": ("tabletop-sim", "tabletop-bc"),
    "puzzle": ("puzzle-sim", "puzzle-bc"),
    "maze": ("maze-sim", "maze-roads"),
}


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
    weights: str | None = (
        None  # the folder that a training of the policy left; None: those that the package brings
    )

    def __post_init__(self) -> None:
        if not 0.0 <= self.disturb <= 1.0:
            raise BadInputError(f"disturb is a probability, 0 to 1, got {self.disturb}")
        if self.world in MACHINE_WORLDS:
            make = MACHINE_WORLDS[self.world].replace(":", ".")
            raise BadInputError(
                f"world {self.world!r} has no PDDL to plan with: its tasks are reward machines. Use `{make}` in Python"
            )


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

    What is proved not to be possible from there is refused with the proof; the search for one is short. With a
    `dialog`, what the person said before, oldest first, the text answers the question that it led to, or changes
    what was understood.
    """
    if isinstance(domain, Domain):
        visible, known = None, domain
    else:
        visible = task_of(domain, problem)
        known = visible.domain
    part = load(TABLES["translators"](), translator, kind="translator")
    if visible is None or translator != TALKED_FOR:
        alone: Translation = part(Instruction(text, visible, dialog), known)
        fault = (
            why_impossible(alone.reading, visible)
            if alone.reading is not None and visible is not None
            else ""
        )
        return Translation(TranslationStatus.REFUSED, reason=fault) if fault else alone
    from translators.dialog import heard, replayed  # noqa: PLC0415

    talk = replayed(conversation_about(visible, translator), dialog)
    found = talk.understand(text) if not dialog else None
    if found is not None and found.status is TranslationStatus.REFUSED:
        return found  # the conversation would ask whether a word is misspelt, which takes an answer
    return heard(talk, text).turns[-1].answer


def check(
    text: str,
    domain: str | Path | Task,
    problem: str | Path | None = None,
    *,
    translator: str = "grounded",
    time_limit_s: float = CHECK_S,
) -> Checked:
    """Return the translation of the text checked by the plan that it produces, and what its rules are worth.

    `time_limit_s` is for the plan, and again for each rule. Where the plan does not do what the names in the text lead
    one to expect, the translation becomes a question.
    """
    from translators.semantics_check import checked  # noqa: PLC0415 - seldom wanted

    visible = task_of(domain, problem)
    return checked(
        text,
        translate(text, visible, translator=translator),
        visible,
        lambda asked: find_plan(asked, "cairn", Budget(time_limit_s)),
    )


def conversation_about(visible: Task, translator: str = "grounded") -> Conversation:
    """Return a conversation about what is visible, in which nothing was said yet."""
    from translators.dialog import conversation  # noqa: PLC0415

    part = load(TABLES["translators"](), translator, kind="translator")

    @lru_cache(maxsize=64)
    def understand(text: str) -> Translation:
        found: Translation = part(Instruction(text, visible), visible.domain)
        return found

    return conversation(visible.domain, visible, understand, lambda reading: why_impossible(reading, visible))


def converse(
    domain: str | Path | Task | Any, problem: str | Path | None = None, *, translator: str = "grounded"
) -> Talk:
    """Return a conversation about the task: say an instruction, answer its questions, change it."""
    from planner.talking import Talk  # noqa: PLC0415

    return Talk(conversation_about(task_of(domain, problem), translator))


def described(text: str, domain: str | Path | Domain) -> Described:
    """Return the task that the text describes in the domain - things, first state and goal -, or why none was read."""
    from planner.pddl import read_domain, text_of  # noqa: PLC0415
    from translators.problems import problem_in  # noqa: PLC0415 - seldom wanted

    known = domain if isinstance(domain, Domain) else read_domain(text_of(Path(domain)), str(domain))
    return problem_in(text, known)


def why_impossible(reading: Reading, visible: Task) -> str:
    """Return why no plan does what the reading asks for, if that is proved; else an empty string."""
    if not visible.domain.actions:
        return ""
    asked = replace(visible, goal=reading.goal, rules=reading.rules, metric=None)
    for name in PROVERS:
        result = find_plan(asked, name, Budget(PROOF_S))
        if result.status is not PlanStatus.UNSUPPORTED:
            break
    if result.status is not PlanStatus.UNSOLVABLE:
        return ""
    return f"no plan can do that ({reading.words}): {result.reason}"


def run(  # noqa: PLR0913 - each is a thing that users set, by name
    world: str,
    instruction: str,
    setup: Setup | None = None,
    *,
    on_event: Callable[[Event], None] = lambda event: None,
    cancelled: Callable[[], bool] = lambda: False,
    ask: Callable[[str], str | None] | None = None,
    amendments: Callable[[], str | None] = lambda: None,
) -> Run:
    """Return the run of an instruction in a world: understood, planned, carried out by the learned policy.

    `ask` is called with a question about the instruction and gives the answer, or None for none. `amendments` gives
    what was said since it was called last (`planner.Amendments`): it stops the run, or changes its goal.
    """
    from planner.talking import answered  # noqa: PLC0415

    setup = setup or Setup(world)
    made = load(TABLES["worlds"](), world, kind="world")()
    robot, talk = _understand(made, instruction, setup)
    try:
        talk = answered(talk, ask)
        translation = talk.turns[-1].answer
        reading = translation.reading
        if reading is None:
            return Run(instruction, setup, translation, _refusal(translation))
        on_event(_understood(reading))
        trace = carry_out(robot, made, reading, setup, Hooked(on_event, cancelled, amendments, talk))
        events = (_understood(reading), *trace.events)
        return Run(
            instruction, setup, translation, Trace(trace.outcome, events, trace.failure), robot.pictures
        )
    finally:
        robot.close()


@dataclass(frozen=True)
class Hooked:
    """Who wants to know, and who may stop or amend a run."""

    on_event: Callable[[Event], None] = lambda event: None
    cancelled: Callable[[], bool] = lambda: False
    said: Callable[[], str | None] = lambda: None
    talk: Conversation | None = None  # what was said before the run


def carry_out(
    robot: SimulatedRobot,
    world: World,
    reading: Reading,
    setup: Setup,
    hooked: Hooked,
    total_s: float = 600.0,
) -> Trace:
    """Return the trace of pursuing the reading's goal with that robot."""
    from planner.execution import MONITORS, Body, Goal, Settings, execute  # noqa: PLC0415

    policy = _policy_of(setup)
    monitors: list[Monitor] = [load(MONITORS, name, kind="monitor")() for name in setup.monitors]
    disturb: Disturb = robot.disturber(setup.disturb, setup.seed) if setup.disturb else _nothing
    budget = Budget(setup.plan_limit_s, cancelled=hooked.cancelled, grace_s=setup.plan_grace_s)
    return execute(
        Body(robot, policy, world, monitors),
        Goal(world.settled(reading.goal), reading.rules, reading.metric),
        lambda task: find_plan(task, setup.engine, budget),
        Settings(total_s=total_s),
        _hooks(hooked, disturb, world, setup),
    )


def _policy_of(setup: Setup) -> Policy:
    """Return the policy of the setup, with the weights of its folder where it names one."""
    name = setup.policy or DEFAULT_ROBOT[setup.world][1]
    make: Callable[..., Policy] = load(TABLES["policies"](), name, kind="policy")
    if setup.weights is None:
        return make()
    if not signature(make).parameters:
        raise BadInputError(f"policy {name!r} takes no folder of weights. Leave {setup.weights!r} out")
    return make(Path(setup.weights))


def _hooks(hooked: Hooked, disturb: Disturb, world: World, setup: Setup) -> Hooks:
    from planner.execution import Hooks  # noqa: PLC0415
    from planner.talking import Listener  # noqa: PLC0415

    if hooked.talk is None:
        return Hooks(hooked.on_event, disturb, hooked.cancelled)
    listener = Listener(
        hooked.talk, lambda visible: conversation_about(visible, setup.translator), world.settled
    )
    return Hooks(hooked.on_event, disturb, hooked.cancelled, hooked.said, listener)


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


def _understand(world: World, text: str, setup: Setup) -> tuple[SimulatedRobot, Conversation]:
    """Return the robot and what was said to it; the first problem that has what the text names is taken."""
    from planner.talking import how_far  # noqa: PLC0415
    from translators.dialog import heard  # noqa: PLC0415

    known = PROBLEMS_OF_ROBOTS.get(setup.robot or "", DEFAULT_PROBLEMS[setup.world])
    problems = (setup.problem,) if setup.problem else known
    first: tuple[SimulatedRobot, Conversation] | None = None
    for problem in problems:
        if problem not in world.variants:
            raise BadInputError(
                f"world {world.name!r} has no problem {problem!r}; it has {', '.join(world.variants)}"
            )
        robot = connect(setup, problem)
        visible = world.task_from(robot.observe())
        talk = heard(conversation_about(visible, setup.translator), text)
        if first is None or how_far(talk) > how_far(first[1]):
            if first is not None:
                first[0].close()
            first = (robot, talk)
        else:
            robot.close()
        if talk.turns[-1].answer.reading is not None:
            break
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

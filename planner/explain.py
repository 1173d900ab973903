"""Why this plan, why not another, and why there is none.

Causal links say which step is needed for what (McAllester & Rosenblitt, AAAI 1991). The partial order keeps
two steps in order where one changes what the other reads or changes, so that each of its linear orders is
the same plan; that is less than the least order there is (Backstrom, JAIR 1998), which is hard to find.
What asks an engine takes it as an argument.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from planner.core.effects import Add, AllEffects, Assign, TimedCondition, leaves
from planner.core.errors import BadInputError
from planner.core.formula import And, Atom, Compare, Equal, Formula, Not, atoms_of, conjuncts, walk
from planner.core.grounding import GroundAction, checked_binding, ground_in
from planner.core.objects import table_of, with_constants
from planner.core.plan import Plan, PlanResult, PlanStatus, Step
from planner.core.semantics import apply, holds
from planner.core.stepping import TOTAL_COST
from planner.core.substitution import fluents_of
from planner.core.task import DurativeAction, Predicate, State, Task
from planner.validate import validate

Solve = Callable[[Task], PlanResult]

START, END = -1, -2
MOST_FACTS_TRIED = 300


@dataclass(frozen=True, slots=True)
class Link:
    """The step `producer` (or `START`) makes true what `consumer` (a step, or `END`: the goal) needs."""

    producer: int
    fact: Formula
    consumer: int


def causal_links(task: Task, plan: Plan) -> tuple[Link, ...]:
    """Return a link for each literal that a step or the goal needs, in the order of the plan.

    Conditions that are no conjunction of literals are looked into: their atoms that hold are linked.
    Raise `BadInputError` if the plan does not do what the task asks, or has times.
    """
    _check(task, plan)
    last_change: dict[Atom, int] = {}
    links = []
    state = task.init
    table = table_of(task)
    for number, step in enumerate(plan.steps):
        for literal in _literals(ground_in(table, step).precondition, state):
            links.append(Link(last_change.get(_atom(literal), START), literal, number))
        after = apply(task, state, step)
        for atom in after.facts ^ state.facts:
            last_change[atom] = number
        state = after
    for literal in _literals(task.goal, state):
        links.append(Link(last_change.get(_atom(literal), START), literal, END))
    return tuple(links)


def _check(task: Task, plan: Plan) -> None:
    if plan.is_temporal:
        raise BadInputError("explain: plans with times are not explained; give one without")
    judged = validate(task, plan)
    if not judged.ok:
        raise BadInputError(f"explain: the plan does not do what the task asks: {judged.reason}")


def _literals(formula: Formula, state: State) -> Iterator[Formula]:
    """Return the literals that the formula rests on in the state."""
    for part in conjuncts(formula):
        match part:
            case Atom() | Not(Atom()):
                yield part
            case _:
                yield from (atom for atom in dict.fromkeys(atoms_of(part)) if atom in state.facts)


def _atom(literal: Formula) -> Atom:
    atom = literal.body if isinstance(literal, Not) else literal
    assert isinstance(atom, Atom)  # noqa: S101 - as `_literals` makes them
    return atom


# --- order and length -----------------------------------------------------------------------------


def partially_ordered(task: Task, plan: Plan) -> Plan:
    """Return the plan with only those orders between steps that it needs, the transitive ones left out."""
    _check(task, plan)
    table = table_of(task)
    touched = [_touched(ground_in(table, step)) for step in plan.steps]
    before: set[tuple[int, int]] = set()
    reached: list[set[int]] = []  # by step: all that must come before it
    for later, (all_of_it, written) in enumerate(touched):
        earlier_of: set[int] = set()
        for earlier in range(later - 1, -1, -1):
            if earlier in earlier_of:
                continue
            all_of_other, written_by_other = touched[earlier]
            if written.meets(all_of_other) or all_of_it.meets(written_by_other):
                before.add((earlier, later))
                earlier_of |= {earlier} | reached[earlier]
        reached.append(earlier_of)
    return replace(plan, before=frozenset(before))


def earliest_starts(plan: Plan, durations: Sequence[float], apart: float = 0.0) -> list[float]:
    """Return when each step begins if it begins as soon as those before it, in the partial order, have ended.

    Between the end of a step and the beginning of one that depends on it there is the time `apart`.
    """
    starts: list[float] = []
    for number in range(len(plan)):
        before = [earlier for earlier, later in plan.before or () if later == number]
        starts.append(max((starts[each] + durations[each] + apart for each in before), default=0.0))
    return starts


def makespan(plan: Plan, durations: Sequence[float] | None = None) -> float:
    """Return when the last step ends if all begin as early as they can; without durations each takes 1."""
    lasting = [1.0] * len(plan) if durations is None else durations
    starts = earliest_starts(plan, lasting)
    return max((start + each for start, each in zip(starts, lasting, strict=True)), default=0.0)


class _Atoms:
    """A set of atoms; of those with variables it is only known which predicate they have."""

    def __init__(self, atoms: Iterable[Atom]) -> None:
        atoms = list(atoms)
        self._ground = {atom for atom in atoms if not _is_open(atom)}
        self._open = {atom.predicate for atom in atoms if _is_open(atom)}
        self._predicates = {atom.predicate for atom in atoms}

    def meets(self, other: _Atoms) -> bool:
        """Return whether both may have an atom in common."""
        return not (
            self._ground.isdisjoint(other._ground)
            and self._open.isdisjoint(other._predicates)
            and self._predicates.isdisjoint(other._open)
        )


def _is_open(atom: Atom) -> bool:
    return any(each.startswith("?") for each in atom.args)


def _touched(action: GroundAction) -> tuple[_Atoms, _Atoms]:
    """Return what the action reads or writes, and what it writes."""
    reads, writes = _read_by(action.precondition), []
    for effect, _, conditions in leaves(action.effect):
        for condition in conditions:
            reads += _read_by(condition.condition if isinstance(condition, TimedCondition) else condition)
        if isinstance(effect, Assign):
            writes.append(effect.fluent)
            reads += fluents_of(effect.expression)
        else:
            writes.append(effect.atom)
    writes = [atom for atom in writes if atom != TOTAL_COST]  # in whatever order, the sum is the same
    return _Atoms([*reads, *writes]), _Atoms(writes)


def _read_by(formula: Formula) -> list[Atom]:
    compared = [part for part in walk(formula) if isinstance(part, Compare)]
    sides = [side for part in compared for side in (part.left, part.right)]
    return [*atoms_of(formula), *(fluent for side in sides for fluent in fluents_of(side))]


def without_superfluous_steps(task: Task, plan: Plan) -> Plan:
    """Return the plan without steps that it can do without (action elimination: Nakhost & Mueller, ICAPS 2010).

    A step goes together with the later ones that then cannot be applied. What is left has no such step, but
    may not be the shortest plan within the plan.
    """
    _check(task, plan)
    steps = list(plan.steps)
    number = 0
    while number < len(steps):
        kept = steps[:number] + _applicable(task, steps[:number], steps[number + 1 :])
        if validate(task, Plan(tuple(kept))).ok:
            steps = kept
        else:
            number += 1
    return Plan(tuple(steps))


def _applicable(task: Task, done: Sequence[Step], wanted: Sequence[Step]) -> list[Step]:
    """Return those of the wanted steps that can be applied one after the other once the first are done."""
    table = table_of(task)
    state = task.init
    for step in done:
        state = apply(task, state, step)
    kept = []
    for step in wanted:
        if holds(ground_in(table, step).precondition, state, task):
            state = apply(task, state, step)
            kept.append(step)
    return kept


# --- why not --------------------------------------------------------------------------------------


def why_not_plan(task: Task, plan: Plan, other: Plan) -> str:
    """Return what is wrong with the other plan, or what it costs more or less."""
    judged = validate(task, other)
    if not judged.ok:
        return f"it does not do what the task asks: {judged.reason}"
    ours = validate(task, plan).cost
    return f"it would do: {_compared(judged.cost, ours)}"


def why_not_step(task: Task, plan: Plan, step: Step, solve: Solve) -> str:
    """Return what it would break or cost to have the step in the plan; the engine plans with it as a duty."""
    atoms = [each.atom for each in plan.steps]
    if step.atom in atoms:
        return f"{step} is in the plan, as step {atoms.index(step.atom) + 1}"
    told = [_put_in(task, plan, step)]
    found = solve(_with_duty(task, step))
    if found.status is PlanStatus.UNSOLVABLE:
        told.append(f"no plan at all has {step} in it ({found.reason})")
    elif found.plan is None:
        told.append(f"a plan with it was not found: {found.reason}")
    else:
        with_it = Plan(tuple(replace(each, name=each.name.removesuffix(_DUTY)) for each in found.plan.steps))
        cost = validate(task, with_it).cost
        words = " ".join(str(each) for each in with_it.steps)
        told.append(f"the best plan found with it {_compared(cost, validate(task, plan).cost)}: {words}")
    return "; ".join(told)


def _compared(cost: float, ours: float) -> str:
    if cost == ours:
        return f"costs the same, {cost:g}"
    more = "more" if cost > ours else "less"
    return f"costs {cost:g}, {abs(cost - ours):g} {more} than the plan's {ours:g}"


def _put_in(task: Task, plan: Plan, step: Step) -> str:
    """Return what comes of putting the step in where it breaks the plan last."""
    furthest, words = -1, f"{step} can be applied at no point of the plan"
    for at in range(len(plan) + 1):
        trial = Plan((*plan.steps[:at], step, *plan.steps[at:]))
        judged = validate(task, trial)
        if judged.ok:
            return f"put in as step {at + 1} it breaks nothing"
        broken_at = judged.step if judged.step is not None else len(trial)
        if broken_at > at and broken_at > furthest:
            furthest, words = broken_at, f"put in as step {at + 1} it breaks the rest: {judged.reason}"
    return words


_DUTY = "-as-asked"


def _with_duty(task: Task, step: Step) -> Task:
    """Return the task whose plans all have the step in them: a copy of its action alone brings a goal fact."""
    action = task.domain.action(step.name)
    if isinstance(action, DurativeAction):
        raise BadInputError(f"explain: {step} takes time; only steps without times are explained")
    binding = checked_binding(table_of(task), action, step)
    as_asked = [Equal(name, thing) for name, thing in binding.items()]
    done = Atom("done" + _DUTY)
    duty = replace(
        action,
        name=step.name + _DUTY,
        precondition=And((action.precondition, *as_asked)),
        effect=AllEffects((action.effect, Add(done))),
    )
    domain = replace(
        task.domain,
        predicates=(*task.domain.predicates, Predicate(done.predicate)),
        actions=(*task.domain.actions, duty),
    )
    return with_constants(replace(task, domain=domain, goal=And((task.goal, done))))


# --- why none -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NoPlan:
    """Why a task has no plan: goals that conflict, none of which can be left out, and facts that would help.

    `is_exact` says whether every smaller set of goals is known to have a plan.
    """

    conflict: tuple[Formula, ...]
    missing: tuple[Atom, ...] = ()
    is_exact: bool = True

    def __str__(self) -> str:
        goals = ", ".join(map(str, self.conflict))
        many = len(self.conflict) > 1
        words = (
            f"these goals cannot hold together: {goals}" if many else f"this goal cannot be reached: {goals}"
        )
        if not self.is_exact:
            words += " (perhaps fewer of them already conflict: the engine could not tell)"
        if self.missing:
            words += f"; with the fact {' or '.join(map(str, self.missing))} at the start there is a plan"
        return words


def why_none(task: Task, solve: Solve) -> NoPlan | None:
    """Return a smallest set of goals that have no plan together, and facts whose addition gives one.

    None if the engine does not prove that there is no plan. Goals are left out one after the other as long
    as there is still none, so that no part of the result can be left out, though another set may be smaller.
    """
    if solve(task).status is not PlanStatus.UNSOLVABLE:
        return None
    goals = list(conjuncts(task.goal))
    is_exact = True
    for goal in list(goals):
        fewer = [each for each in goals if each != goal]
        found = solve(replace(task, goal=And(tuple(fewer))))
        if found.status is PlanStatus.UNSOLVABLE:
            goals = fewer
        elif found.status is not PlanStatus.SOLVED:
            is_exact = False
    conflict = replace(task, goal=And(tuple(goals)))
    missing = []
    for fact in _that_might_help(conflict):
        richer = State(conflict.init.facts | {fact}, conflict.init.values)
        if solve(replace(conflict, init=richer)).status is PlanStatus.SOLVED:
            missing.append(fact)
    return NoPlan(tuple(goals), tuple(missing), is_exact)


def _that_might_help(task: Task) -> list[Atom]:
    """Return facts that conditions ask for and that no action can bring: to bring the others is up to a plan."""
    effects = [leaf.effect for action in task.domain.actions for leaf in leaves(action.effect)]
    made = {effect.atom.predicate for effect in effects if isinstance(effect, Add)}
    conditions = [*(action.precondition for action in task.domain.actions), task.goal]
    asked = {atom.predicate for condition in conditions for atom in atoms_of(condition)} - made
    table = table_of(task)
    facts = []
    for predicate in task.domain.predicates:
        if predicate.name not in asked:
            continue
        ranges = [table.of(parameter.types) for parameter in predicate.parameters]
        n = 1
        for each in ranges:
            n *= len(each)
        if n > MOST_FACTS_TRIED:
            continue
        facts += [Atom(predicate.name, things) for things in product(*ranges)]
    return [fact for fact in facts if fact not in task.init.facts][:MOST_FACTS_TRIED]

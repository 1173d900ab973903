"""A plan with times replayed happening by happening (PDDL 2.1, Fox & Long 2003; timed facts, PDDL 2.2).

What falls on one time takes place in this order: timed facts, ends of steps, starts of steps, ends of
steps that took no time. The conditions of all ends are read before any of their effects, and likewise of
all starts; two of them interfere, and the plan is refused, when one changes a fact that the other's
condition speaks of, or one adds what the other deletes. This is laxer than PDDL 2.1 in one way: a step may
start at the very time at which another one's end makes its condition true.

Continuous effects are replayed exactly as long as no rate depends on a fluent that flows itself; such a
plan is refused. Conditions over all are checked after each happening and, when something flows, before the
next: for conjunctions of linear comparisons this is exact, a disjunction may be broken in between unseen.
Not seen either is interference through quantified conditions and numeric fluents.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.core.effects import Add, AllEffects, Assign, Delete, Effect, ForallEffect, When
from planner.core.formula import TRUE, Atom, Compare, Formula, atoms_of
from planner.core.grounding import GroundAction
from planner.core.scene import evaluated
from planner.core.stepping import DURATION, changes_in, residual
from planner.core.substitution import fluents_of
from planner.pddl.writer import write_formula
from planner.replay import TIME_STEP, Broken, Stage

EPSILON_S = 1e-3  # how far competition plans keep happenings apart that depend on each other
SAME_S = EPSILON_S / 2  # times closer than this count as equal
_FACT, _END, _START, _INSTANT_END = range(4)


@dataclass(frozen=True, slots=True, order=True)
class _Happening:
    time_s: float
    rank: int
    number: int  # of the step, or of the timed fact


@dataclass(frozen=True, slots=True)
class _Act:
    """What one step does at one time."""

    number: int
    condition: Formula
    effect: Effect
    when: str


def replay_times(stage: Stage) -> Iterator[float]:
    """Replay a plan with times; pause after all that happens at one time, which is given back."""
    running: dict[int, tuple[GroundAction, Effect]] = {}
    before_s = 0.0
    for time_s, group in _groups(stage):
        _flow(stage, running, time_s - before_s)
        before_s = time_s
        for happening in group[_FACT]:
            _change_fact(stage, happening.number)
        _end(stage, [happening.number for happening in group[_END]], running)
        _start(stage, [happening.number for happening in group[_START]], running)
        _end(stage, [happening.number for happening in group[_INSTANT_END]], running)
        _require_over_all(stage, running)
        yield time_s


def _groups(stage: Stage) -> Iterator[tuple[float, tuple[list[_Happening], ...]]]:
    """Yield what happens, by time and rank; timed facts only up to the end of the plan."""
    happenings = [
        _Happening(literal.time, _FACT, number)
        for number, literal in enumerate(stage.task.timed)
        if literal.time <= stage.plan.makespan_s + SAME_S
    ]
    for number, step in enumerate(stage.plan.steps):
        start_s = step.start_s or 0.0
        happenings.append(_Happening(start_s, _START, number))
        if stage.ground(number).is_durative:
            if step.duration_s is None:
                raise Broken(f"{stage.label(number)} takes time, but the plan gives it no duration", number)
            rank = _END if step.duration_s > SAME_S else _INSTANT_END
            happenings.append(_Happening(start_s + step.duration_s, rank, number))
    happenings.sort()
    while happenings:
        time_s = happenings[0].time_s
        n_here = sum(1 for _ in _within(happenings, time_s + SAME_S))
        group: tuple[list[_Happening], ...] = ([], [], [], [])
        for happening in happenings[:n_here]:
            group[happening.rank].append(happening)
        del happenings[:n_here]
        yield time_s, group


def _within(happenings: list[_Happening], last_s: float) -> Iterator[_Happening]:
    for happening in happenings:
        if happening.time_s > last_s:
            return
        yield happening


def _change_fact(stage: Stage, number: int) -> None:
    literal = stage.task.timed[number]
    match literal.value:
        case True:
            stage.change(Add(literal.atom), -1 - number)
        case False:
            stage.change(Delete(literal.atom), -1 - number)
        case value:
            stage.change(Assign("assign", literal.atom, value), -1 - number)


def _start(stage: Stage, numbers: list[int], running: dict[int, tuple[GroundAction, Effect]]) -> None:
    acts, started = [], {}
    for number in numbers:
        action = stage.ground(number)
        _set_duration(stage, number)
        _check_duration(stage, action, number, "at start")
        later = AllEffects(tuple(residual(stage.scene, effect) for effect in action.triggered))
        if action.is_durative:
            started[number] = (action, later)
        when = " (at start)" if action.is_durative else ""
        acts.append(_Act(number, action.precondition, action.effect, when))
    _take_place(stage, acts)
    running.update(started)


def _end(stage: Stage, numbers: list[int], running: dict[int, tuple[GroundAction, Effect]]) -> None:
    acts = []
    for number in numbers:
        action, later = running.pop(number)
        _set_duration(stage, number)
        _check_duration(stage, action, number, "at end")
        effect = AllEffects((action.end_effect, later))
        acts.append(_Act(number, action.end_condition, effect, " (at end)"))
    _take_place(stage, acts)


def _take_place(stage: Stage, acts: list[_Act]) -> None:
    for act in acts:
        _set_duration(stage, act.number)
        stage.require(act.condition, act.number, act.when)
    if len(acts) > 1:
        _refuse_interference(stage, acts)
    for act in acts:
        _set_duration(stage, act.number)
        stage.change(act.effect, act.number)


def _refuse_interference(stage: Stage, acts: list[_Act]) -> None:
    read_by: dict[Atom, list[int]] = {}
    for act in acts:
        for atom in set(atoms_of(act.condition)):
            read_by.setdefault(atom, []).append(act.number)
    added_by: dict[Atom, int] = {}
    deleted_by: dict[Atom, int] = {}
    for act in acts:
        _set_duration(stage, act.number)
        made = changes_in(stage.scene, act.effect)
        added_by.update(dict.fromkeys(made.added, act.number))
        deleted_by.update(dict.fromkeys(made.deleted, act.number))
        for atom in sorted(made.added | made.deleted):
            other = next((number for number in read_by.get(atom, ()) if number != act.number), None)
            if other is not None:
                raise Broken(
                    _clash(stage, act.number, other, f"{atom}, which the other asks for"), act.number
                )
    for atom in sorted(added_by.keys() & deleted_by.keys()):
        if added_by[atom] != deleted_by[atom]:
            words = f"{atom}, which the other deletes"
            raise Broken(_clash(stage, added_by[atom], deleted_by[atom], words), added_by[atom])


def _clash(stage: Stage, number: int, other: int, words: str) -> str:
    return (
        f"{stage.label(number)} and {stage.label(other)} fall on the same time, and the first changes {words}. "
        f"Keep them {EPSILON_S:g} apart"
    )


def _check_duration(stage: Stage, action: GroundAction, number: int, when: str) -> None:
    given = stage.plan.steps[number].duration_s or 0.0
    for bound in action.duration:
        if bound.when != when:
            continue
        wanted = evaluated(bound.compare.right, stage.values)
        slack = EPSILON_S * max(1.0, abs(wanted))
        is_met = {
            "=": abs(given - wanted) <= slack,
            "<=": given <= wanted + slack,
            ">=": given >= wanted - slack,
        }
        if not is_met.get(bound.compare.comparator, False):
            compare: Compare = bound.compare
            words = f"duration {given:g} breaks {write_formula(compare)} (= {wanted:g})"
            raise Broken(f"{stage.label(number)}: {words}", number, (compare,))


def _set_duration(stage: Stage, number: int) -> None:
    stage.values[DURATION] = stage.plan.steps[number].duration_s or 0.0


def _require_over_all(stage: Stage, running: dict[int, tuple[GroundAction, Effect]]) -> None:
    for number, (action, _) in running.items():
        if action.over_all != TRUE:
            _set_duration(stage, number)
            stage.number = number
            stage.require(action.over_all, number, " (over all)")


# --- continuous effects ------------------------------------------------------------------------------


def _flow(stage: Stage, running: dict[int, tuple[GroundAction, Effect]], elapsed_s: float) -> None:
    flowing = [(number, effect) for number, (action, _) in running.items() for effect in action.flowing]
    if not flowing or elapsed_s <= 0:
        return
    moved = {fluent for _, effect in flowing for fluent, _ in _assigned(effect)}
    for number, effect in flowing:
        stage.number = number
        for fluent, reads in _assigned(effect):
            if any(one.predicate in {other.predicate for other in moved} for one in reads):
                raise Broken(
                    f"{stage.label(number)}: {fluent} flows at a rate that itself flows, which is not replayed",
                    number,
                )
    for number, effect in flowing:
        _set_duration(stage, number)
        stage.values[TIME_STEP] = elapsed_s
        stage.change(effect, number)
    _require_over_all(stage, running)


def _assigned(effect: Effect) -> Iterator[tuple[Atom, list[Atom]]]:
    """Yield each fluent that the effect assigns, with the fluents it reads for that."""
    match effect:
        case Assign(_, fluent, expression):
            yield fluent, list(fluents_of(expression))
        case AllEffects(parts):
            for part in parts:
                yield from _assigned(part)
        case When(_, inner) | ForallEffect(_, inner):
            yield from _assigned(inner)

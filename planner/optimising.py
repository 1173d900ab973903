"""Constraint problems in words: read, solved with proof, and explained in the reader's own sentences."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from planner.core import Atom, BadInputError, Budget, PlanResult, PlanStatus

if TYPE_CHECKING:
    from planner.core.constraints import ConstraintResult
    from translators.limits.model import Model, Objective, Row
    from translators.limits.reader import Reading
    from translators.limits.telling import Table

_LEAST_S = 0.01
REFUSED = "refused"
_STRUCTURE = "how things are"


@dataclass(frozen=True)
class Optimum:
    """What came of a problem told in words. `status`: a `PlanStatus` value, or "refused".

    Solved: `table` has the decisions, `cost` what was aimed at, `is_proved` whether nothing is better, `binding` the limits
    that are used up, `given_up` the wishes that were not kept. Unsolvable: `conflict` has sentences of the text that cannot
    hold together, none of which can be left out. Refused: `reason` names the sentence that was not understood.
    """

    status: str
    text: str
    reason: str = ""
    cost: float | None = None
    unit: str = ""
    aim: str = ""
    is_proved: bool = False
    table: Table = ()
    understood: tuple[str, ...] = ()
    binding: tuple[str, ...] = ()
    conflict: tuple[str, ...] = ()
    given_up: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    before: Optimum | None = None
    plan: PlanResult | None = None
    values: Mapping[Atom, float] = field(default_factory=dict, repr=False)

    def __str__(self) -> str:
        from translators.limits.telling import drawn, joined  # noqa: PLC0415 - translators load when used

        parts = []
        if self.changes:
            parts.append(f"Changed:\n{joined(self.changes)}")
        if self.understood:
            parts.append(f"Understood:\n{joined(self.understood)}")
        parts.append(self.headline)
        if self.conflict:
            parts.append(joined(self.conflict))
        if self.table:
            parts.append(drawn(self.table))
        if self.binding:
            parts.append(f"Limits that are used up:\n{joined(self.binding)}")
        if self.given_up:
            parts.append(f"Wishes not kept:\n{joined(self.given_up)}")
        if self.before is not None and self.difference:
            parts.append(f"Against the problem as told:\n{joined(self.difference)}")
        return "\n\n".join(parts)

    @property
    def headline(self) -> str:
        """The result in one sentence."""
        from translators.limits.nouns import in_words  # noqa: PLC0415

        if self.status == PlanStatus.SOLVED.value:
            if self.cost is None:
                return "Solved; nothing was aimed at, so any solution will do."
            unit = f" {in_words(self.unit, self.cost)}" if self.unit else ""
            proof = "; nothing is better (proved)." if self.is_proved else "; not proved to be the best."
            return f"Solved: {self.aim} {self.cost:,.10g}{unit}{proof}"
        if self.status == PlanStatus.UNSOLVABLE.value and self.conflict:
            return "Impossible (proved). These cannot hold together, and none of them can be left out:"
        return f"{self.status.capitalize()}: {self.reason}"

    @property
    def difference(self) -> tuple[str, ...]:
        """What the change makes different from the problem as told."""
        from translators.limits.telling import differences  # noqa: PLC0415

        if self.before is None or self.status != self.before.status or not self.table:
            return ()
        lines = differences(self.before.table, self.table)
        if self.cost is not None and self.before.cost is not None:
            more = self.cost - self.before.cost
            told = "the same" if abs(more) < 1e-9 else f"{abs(more):,.10g} {'more' if more > 0 else 'less'}"
            lines.insert(0, f"{self.aim}: {self.before.cost:,.10g} becomes {self.cost:,.10g}, {told}")
        return tuple(lines)

    def _repr_html_(self) -> str:
        parts = [f"<p><b>{escape(self.headline)}</b></p>"]
        if self.table:
            head, *rows = self.table
            cells = "".join(f"<th>{escape(text)}</th>" for text in head)
            body = "".join(
                "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in rows
            )
            parts.append(f"<table><tr>{cells}</tr>{body}</table>")
        lists = {
            "Changed": self.changes,
            "In conflict": self.conflict,
            "Limits that are used up": self.binding,
            "Wishes not kept": self.given_up,
            "Against the problem as told": self.difference,
            "Understood": self.understood,
        }
        for title, lines in lists.items():
            if lines:
                items = "".join(f"<li>{escape(line)}</li>" for line in lines)
                is_open = "" if title == "Understood" else " open"
                summary = f"<details{is_open}><summary>{title}</summary>"
                parts.append(f"{summary}<ul>{items}</ul></details>")
        return "".join(parts)


def optimise(
    text: str, *, what_if: str = "", domain: str | Path | None = None, time_limit_s: float = 60.0
) -> Optimum:
    """Return the best there is for a problem told in plain English, with its proof, or why there is none.

    `what_if` changes one thing of it, and the result tells what that makes different. With a `domain` (a PDDL file) the text
    describes how things are and a goal, and the result is a plan of least cost.
    """
    if domain is not None:
        if what_if:
            raise BadInputError("what_if: a task of a domain cannot be changed so; change its text")
        return _planned(text, domain, time_limit_s)
    from translators.limits.reader import read_text  # noqa: PLC0415

    until_s = time.monotonic() + time_limit_s
    reading = read_text(text)
    first = _of_reading(reading, text, until_s)
    if not what_if or first.status == REFUSED:
        return first
    from translators.limits.statements import Misread  # noqa: PLC0415
    from translators.limits.what_if import changed  # noqa: PLC0415

    other = changed(reading, what_if)
    if isinstance(other, Misread):
        return Optimum(REFUSED, text, f"“{other.said}”: {other.reason}")
    second = _of_reading(other.reading, text, until_s)
    return replace(second, changes=other.words, before=first)


def _of_reading(reading: Reading, text: str, until_s: float) -> Optimum:
    from translators.limits.building import model_of  # noqa: PLC0415
    from translators.limits.telling import understood  # noqa: PLC0415

    if reading.misread:
        told = "; ".join(f"“{each.said}”: {each.reason}" for each in reading.misread)
        return Optimum(REFUSED, text, told)
    try:
        model = model_of(reading)
    except BadInputError as error:
        return Optimum(REFUSED, text, str(error))
    return replace(_solved(model, text, until_s), understood=tuple(understood(reading, model)))


def _solved(model: Model, text: str, until_s: float) -> Optimum:
    """Return the best: first as many wishes as can be kept, then what is aimed at."""
    from planner.engines import z3_constraints  # noqa: PLC0415
    from translators.limits.model import Objective, Row  # noqa: PLC0415

    objective = model.objective
    extra: tuple[Row, ...] = ()
    broken = Objective("minimize", "wishes not kept:", {atom: 1.0 for _, atom in model.wishes})
    if model.wishes and objective is not None:
        first = z3_constraints.solve(model.task(broken), _left(until_s))
        if first.status is not PlanStatus.SOLVED or first.cost is None:
            return _failed(first, text)
        extra = (Row("as many wishes as can be", broken.terms, "=", first.cost),)
    elif model.wishes:
        objective = broken
    found = z3_constraints.solve(model.task(objective, extra), _left(until_s))
    if found.status is not PlanStatus.SOLVED:
        return _failed(found, text)
    if _is_idle(model, found):
        reason = (
            "as it is understood nothing has to be done at all; say what is needed, with “at least” or “must”"
        )
        return Optimum(REFUSED, text, reason)
    return _told(model, objective, found, text)


def _is_idle(model: Model, found: ConstraintResult) -> bool:
    """Return whether doing nothing is best: a sign that what is needed was not told, or not as we read it."""
    atoms = [decision.atom(cell) for decision in model.decisions for cell in decision.cells]
    is_least = model.objective is not None and model.objective.direction == "minimize"
    return is_least and found.cost == 0 and not any(found.values[atom] for atom in atoms)


def _left(until_s: float) -> Budget:
    return Budget(max(until_s - time.monotonic(), _LEAST_S))


def _told(model: Model, objective: Objective | None, found: ConstraintResult, text: str) -> Optimum:
    from translators.limits.telling import binding, table_of  # noqa: PLC0415

    constant = 0.0 if objective is None else objective.constant
    return Optimum(
        PlanStatus.SOLVED.value,
        text,
        cost=None if found.cost is None else round(found.cost + constant, 9),
        unit="" if objective is None else objective.unit,
        aim="" if objective is None else objective.words,
        is_proved=found.cost is not None and found.bound == found.cost,
        table=table_of(model, found.values),
        binding=tuple(binding(model, found.values)),
        given_up=tuple(said for said, atom in model.wishes if found.values[atom] > 0.5),
        values=found.values,
    )


def _failed(found: ConstraintResult, text: str) -> Optimum:
    if found.status is not PlanStatus.UNSOLVABLE:
        return Optimum(found.status.value, text, found.reason)
    conflict = tuple(said for said in found.core if said != _STRUCTURE)
    return Optimum(
        found.status.value, text, "the limits cannot hold together", conflict=conflict, is_proved=True
    )


def _planned(text: str, domain: str | Path, time_limit_s: float) -> Optimum:
    """Return the plan of least cost for a task told in words."""
    from planner.pddl import write_formula  # noqa: PLC0415
    from planner.pipeline import described, plan  # noqa: PLC0415

    found = described(text, domain)
    if found.task is None:
        return Optimum(REFUSED, text, found.reason)
    task = found.task
    kinds: dict[str, list[str]] = {}
    for thing in task.objects:
        kinds.setdefault(" or ".join(thing.types), []).append(thing.name)
    told = [f"{kind}: {', '.join(names)}" for kind, names in kinds.items()]
    told.append(f"at the start: {', '.join(sorted(map(str, task.init.facts)))}")
    told.append(f"goal: {write_formula(task.goal)}")
    result = plan(task, optimal=True, time_limit_s=time_limit_s)
    if result.plan is None:
        return Optimum(result.status.value, text, result.reason, understood=tuple(told), plan=result)
    steps = tuple(
        (str(n), " ".join((step.name, *step.args))) for n, step in enumerate(result.plan.steps, start=1)
    )
    return Optimum(
        result.status.value,
        text,
        cost=result.plan.cost,
        aim="a plan of cost",
        is_proved=result.bound == result.plan.cost,
        table=(("step", "action"), *steps),
        understood=tuple(told),
        plan=result,
    )

"""Plans in the format of the planning competitions, from text to a value and back.

A step a line, ``(stack a b)``; with times ``0.000: (move r1 a b) [5.000]``; a comment after ``;``.
"""

from __future__ import annotations

import re

from planner.core import BadInputError, Plan, Step
from planner.pddl.numbers import written

_LINE = re.compile(
    r"(?:(?P<start>[-+.\de]+)\s*:\s*)?\((?P<words>[^()]*)\)\s*(?:\[\s*(?P<duration>[-+.\de]+)\s*\])?\s*"
)
_SHOWN = 60


def read_plan(text: str, source: str = "plan") -> Plan:
    """Return the plan that the text lists. The order of the lines is kept; the cost is not believed.

    >>> [str(step) for step in read_plan("(pick A) ; first\\n0.5: (drop a) [2]").steps[:1]]
    Traceback (most recent call last):
    ...
    planner.core.errors.BadInputError: plan, line 2: some steps have a start time and some have none. \
Write `TIME: (action) [DURATION]` on every line, or times on none
    """
    steps: list[Step] = []
    for number, line in enumerate(text.splitlines(), 1):
        content = line.partition(";")[0].strip().lower()
        if not content:
            continue
        step = _step(content, f"{source}, line {number}")
        if steps and (step.start_s is None) != (steps[0].start_s is None):
            raise BadInputError(
                f"{source}, line {number}: some steps have a start time and some have none. "
                "Write `TIME: (action) [DURATION]` on every line, or times on none"
            )
        steps.append(step)
    return Plan(tuple(steps))


def _step(content: str, where: str) -> Step:
    match = _LINE.fullmatch(content)
    words = match["words"].split() if match is not None else []
    if match is None or not words:
        got = content if len(content) <= _SHOWN else content[:_SHOWN] + "..."
        raise BadInputError(
            f"{where}: expected `(action object ...)` or `TIME: (action object ...) [DURATION]`, got {got!r}"
        )
    start_s = _number(match["start"], "start time", where)
    duration_s = _number(match["duration"], "duration", where)
    if duration_s is not None and start_s is None:
        raise BadInputError(f"{where}: a duration without a start time. Write `TIME:` before the step")
    return Step(words[0], tuple(words[1:]), start_s, duration_s)


def _number(word: str | None, what: str, where: str) -> float | None:
    if word is None:
        return None
    try:
        number = float(word)
    except ValueError:
        raise BadInputError(f"{where}: expected a number as {what}, got {word!r}") from None
    if not 0 <= number < float("inf"):
        raise BadInputError(f"{where}: {what} must be from 0 on and finite, got {word!r}")
    return number


def write_plan(plan: Plan, unit_cost: bool | None = None) -> str:
    """Return the plan as text: a step a line, then its cost; with times, those to three digits or more.

    `unit_cost` says whether every step counts 1; without it, that is read off the steps.

    >>> print(write_plan(Plan((Step("stack", ("a", "b")),))), end="")
    (stack a b)
    ; cost = 1 (unit cost)
    """
    lines = [_line(step) for step in plan.steps]
    if plan.is_temporal:
        lines.append(f"; makespan = {_time(plan.makespan_s)}")
        return "\n".join(lines) + "\n"
    is_unit = all(step.cost == 1 for step in plan.steps) if unit_cost is None else unit_cost
    cost = float(len(plan.steps)) if is_unit else plan.cost
    lines.append(f"; cost = {written(cost)} ({'unit' if is_unit else 'general'} cost)")
    return "\n".join(lines) + "\n"


def _line(step: Step) -> str:
    if step.start_s is None:
        return str(step)
    duration = "" if step.duration_s is None else f" [{_time(step.duration_s)}]"
    return f"{_time(step.start_s)}: {step}{duration}"


def _time(number: float) -> str:
    """Return at least three digits after the point, more where three would change the number."""
    short = f"{number:.3f}"
    return short if float(short) == number else written(number)

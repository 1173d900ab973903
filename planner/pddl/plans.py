"""Plans in the format of the planning competitions."""

from __future__ import annotations

import re

from planner.core import BadInputError, Plan, Step

_LINE = re.compile(
    r"(?:(?P<start>\d+(?:\.\d+)?)\s*:)?\s*\(\s*(?P<words>[^()]*?)\s*\)\s*"
    r"(?:\[\s*(?P<duration>\d+(?:\.\d+)?)\s*\])?\s*"
)


def read_plan(text: str, source: str = "plan") -> Plan:
    """Return the plan: an action a line, ``0.000: (move r1 a b) [5.000]`` for one with times.

    >>> [str(step) for step in read_plan("(stack a b) ; on top").steps]
    ['(stack a b)']
    """
    steps = []
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.partition(";")[0].strip()
        if not bare:
            continue
        found = _LINE.fullmatch(bare)
        words = found["words"].lower().split() if found else []
        if found is None or not words:
            raise BadInputError(
                f"{source}, line {number}: expected an action such as (stack a b) or 0.0: (move r) [5.0], "
                f"got {bare[:60]!r}"
            )
        start, duration = found["start"], found["duration"]
        steps.append(
            Step(
                words[0],
                tuple(words[1:]),
                None if start is None else float(start),
                None if duration is None else float(duration),
            )
        )
    timed = sum(step.start_s is not None for step in steps)
    if timed not in (0, len(steps)):
        raise BadInputError(
            f"{source}: {timed} of {len(steps)} steps have a start time. Give it to all or none"
        )
    return Plan(tuple(steps))


def write_plan(plan: Plan, cost: float | None = None) -> str:
    """Return the plan as text, ending with its cost; without one every step costs one.

    >>> write_plan(Plan((Step("stack", ("a", "b")),)))
    '(stack a b)\\n; cost = 1 (unit cost)\\n'
    """
    lines = []
    for step in plan.steps:
        if step.start_s is None:
            lines.append(str(step))
        else:
            duration = "" if step.duration_s is None else f" [{step.duration_s:.3f}]"
            lines.append(f"{step.start_s:.3f}: {step}{duration}")
    if plan.is_temporal:
        lines.append(f"; makespan = {plan.makespan_s:.3f}")
    elif cost is None:
        lines.append(f"; cost = {len(plan.steps)} (unit cost)")
    else:
        lines.append(f"; cost = {cost:g} (general cost)")
    return "\n".join(lines) + "\n"

"""Traces that no machine at all can tell apart as their labels ask."""

from __future__ import annotations

from collections.abc import Sequence

from planner.machines.learning.traces import Facts, LabelledTrace, Outcome


def contradiction(traces: Sequence[LabelledTrace]) -> tuple[tuple[LabelledTrace, ...], str]:
    """Return a smallest contradictory set of traces and why it is one; nothing where there is none.

    Two traces contradict each other where one is the other, or its beginning, with an outcome that does
    not fit. Without such a pair the tree of the traces is a machine itself, if guards may say all that was
    seen (also, of a step without facts, that nothing holds) and there may be nodes enough; so such pairs
    are the smallest contradictory sets of all, and one with few steps is shown.
    """
    ended: dict[tuple[Facts, ...], LabelledTrace] = {}
    for trace in sorted(traces, key=len):
        for length in range(len(trace) + 1):
            other = ended.get(trace.steps[:length])
            if other is None:
                continue
            if length == len(trace):
                if other.outcome is not trace.outcome:
                    return (other, trace), (
                        f"the same {length} steps end with {other.outcome.value!r} in {_named(other)} and with "
                        f"{trace.outcome.value!r} in {_named(trace)}"
                    )
            elif other.outcome is not Outcome.INCOMPLETE:
                return (other, trace), (
                    f"{_named(other)} ended with {other.outcome.value!r} after {length} steps, but {_named(trace)} "
                    f"begins with the same steps and goes on to step {len(trace)}"
                )
        ended.setdefault(trace.steps, trace)
    return (), ""


def unreachable_end(traces: Sequence[LabelledTrace]) -> LabelledTrace | None:
    """Return a trace that ends on an observation without facts: no guard with a positive literal is met there."""
    return next(
        (t for t in traces if t.outcome is not Outcome.INCOMPLETE and not t.steps[-1]),
        None,
    )


def _named(trace: LabelledTrace) -> str:
    return trace.name or f"the trace “{trace}”"

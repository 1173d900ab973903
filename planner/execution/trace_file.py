"""Traces as JSON lines: a header, one line an event, and the outcome last."""

from __future__ import annotations

import json
from typing import Any

from planner.core import BadInputError, Cause, Event, Failure, Outcome, Trace

FORMAT = "cairn-trace"
VERSION = 1


def trace_to_jsonl(trace: Trace) -> str:
    """Return the trace as text. The formulas of its failure are in the event that ended the run."""
    lines: list[dict[str, Any]] = [{"format": FORMAT, "version": VERSION}]
    lines += [{"time_s": e.time_s, "kind": e.kind, "details": dict(e.details)} for e in trace.events]
    last: dict[str, Any] = {"outcome": trace.outcome.value}
    if trace.failure is not None:
        failure = trace.failure
        last["failure"] = {
            "cause": failure.cause.value,
            "words": failure.words,
            "seen_by": failure.seen_by,
            "kills_steps": list(failure.kills_steps),
        }
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in [*lines, last])


def trace_from_jsonl(text: str, source: str = "trace") -> Trace:
    """Return the trace that the text tells, or raise `BadInputError` naming the line that is wrong."""
    lines = [_line(line, number, source) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    if not lines or lines[0].get("format") != FORMAT:
        raise BadInputError(
            f"{source}, line 1: expected a {FORMAT} header. Is this the file `cairn run` saved?"
        )
    if lines[0].get("version") != VERSION:
        raise BadInputError(
            f"{source}, line 1: version {lines[0].get('version')} of the format; this program reads {VERSION}"
        )
    if len(lines) < 2 or "outcome" not in lines[-1]:
        raise BadInputError(
            f"{source}: the last line has no outcome; the run was cut off while it was written"
        )
    try:
        events = tuple(Event(line["time_s"], line["kind"], line["details"]) for line in lines[1:-1])
        return Trace(Outcome(lines[-1]["outcome"]), events, _failure(lines[-1].get("failure")))
    except (KeyError, TypeError, ValueError) as error:
        raise BadInputError(f"{source}: not a trace: {error!r}") from error


def _line(text: str, number: int, source: str) -> dict[str, Any]:
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        raise BadInputError(
            f"{source}, line {number}, column {error.colno}: not JSON: {error.msg}"
        ) from error
    if not isinstance(value, dict):
        raise BadInputError(f"{source}, line {number}: expected an object in braces, got {text[:40]!r}")
    return value


def _failure(found: dict[str, Any] | None) -> Failure | None:
    if found is None:
        return None
    return Failure(
        Cause(found["cause"]),
        found["words"],
        seen_by=found.get("seen_by", ""),
        kills_steps=tuple(found.get("kills_steps", ())),
    )

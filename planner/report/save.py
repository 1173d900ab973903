"""What a run leaves in its folder: trace, plan, machine, pictures, report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from planner.core import Plan, Step, Trace
from planner.execution import trace_to_jsonl
from planner.pddl import write_plan
from planner.report.page import Told, report_page
from planner.report.pictures import write_gif


class Ran(Protocol):
    """A finished run, as the pipeline makes it."""

    @property
    def instruction(self) -> str: ...
    @property
    def trace(self) -> Trace: ...
    @property
    def pictures(self) -> Sequence[Any]: ...
    @property
    def no_pictures(self) -> str: ...


def save(run: Ran, folder: Path, settings: Mapping[str, Any]) -> list[Path]:
    """Return the files written into the folder: the whole story of the run."""
    folder.mkdir(parents=True, exist_ok=True)
    texts = {"trace.jsonl": trace_to_jsonl(run.trace)}
    plans = [event.details for event in run.trace.events if event.kind == "planned"]
    if plans:
        texts["plan.txt"] = write_plan(_plan(plans[0]["steps"]))
        texts["machine.svg"] = plans[0]["machine_svg"]
    gif = folder / "rollout.gif"
    if run.pictures:
        write_gif(gif, run.pictures)
    texts["report.html"] = page_of(run, settings, gif.read_bytes() if run.pictures else None)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in texts] + ([gif] if run.pictures else [])


def page_of(run: Ran, settings: Mapping[str, Any] | None = None, gif: bytes | None = None) -> str:
    """Return the run's report as one HTML page."""
    understood = next((e.details for e in run.trace.events if e.kind == "understood"), {})
    told = Told(
        run.instruction,
        str(understood.get("goal", "–")),
        str(understood.get("rules", "")),
        str(understood.get("words", "")),
        gif,
        run.no_pictures,
        settings or {},
    )
    return report_page(told, run.trace)


def _plan(steps: Sequence[str]) -> Plan:
    words = [step.strip("()").split() for step in steps]
    return Plan(tuple(Step(parts[0], tuple(parts[1:])) for parts in words))

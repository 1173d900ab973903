"""One self-contained page that tells a whole run."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any

from planner.core import Event, Outcome, Trace
from planner.execution import words_for
from planner.report.timeline import timeline_svg

STYLE = """
:root{color-scheme:light dark;--ink:#1f2a33;--paper:#fff;--dim:#66757f;--line:#d8e0e5;--soft:#f4f7f9;
--good:#3f8f58;--bad:#c0492f;--mark:#c9822b;--blue:#356ea6}
@media(prefers-color-scheme:dark){:root{--ink:#dfe7ec;--paper:#14191d;--dim:#94a3ad;--line:#2f3a42;--soft:#1c2329;
--good:#62b87d;--bad:#e57a60;--mark:#e0a14f;--blue:#7fb2e6}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.2rem 1rem 4rem;max-width:62rem;background:var(--paper);color:var(--ink);
font:16px/1.55 ui-sans-serif,system-ui,sans-serif}
h1{font-size:1.45rem;line-height:1.25;margin:.4rem 0}h2{font-size:1.05rem;margin:2.2rem 0 .5rem}
.outcome{display:inline-block;padding:.15rem .7rem;border-radius:1rem;color:#fff;background:var(--good);font-weight:600}
.outcome.bad{background:var(--bad)}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem}
.card{background:var(--soft);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem}
.card h2{margin:.1rem 0 .4rem}code,pre{font:13px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
pre{margin:0}ol{margin:.2rem 0;padding-left:1.6rem}.dim,small{color:var(--dim)}
.scroll{overflow-x:auto}img{max-width:100%;border-radius:.6rem;border:1px solid var(--line)}
.machine svg{width:100%;height:auto;min-width:44rem}
.machine{background:#fff;border:1px solid var(--line);border-radius:.6rem;padding:.4rem}
table{border-collapse:collapse;width:100%}td{padding:.25rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
td:first-child{white-space:nowrap;color:var(--dim);font-variant-numeric:tabular-nums}
tr.disturbance td{color:var(--mark)}tr.noticed td{color:var(--bad)}tr.decision td{color:var(--blue)}
tr.amended td,tr.not_amended td,tr.stopped td{color:var(--blue)}
tr.goal_reached td{color:var(--good);font-weight:600}tr.gave_up td{color:var(--bad);font-weight:600}
.time{width:100%;min-width:40rem;font:12px ui-sans-serif,system-ui,sans-serif}.time text{fill:var(--ink)}
.time .dim{fill:var(--dim)}.time .tick{stroke:var(--line)}.time .planned{fill:var(--line)}.time .done{fill:var(--good)}
.time .failed{fill:var(--bad)}.time .cut-off{fill:var(--dim)}.time path.mark{fill:var(--mark)}
.time line.mark{stroke:var(--mark);stroke-dasharray:3 3}
.key i{display:inline-block;width:.8rem;height:.8rem;border-radius:.2rem;margin:0 .3rem 0 1rem;vertical-align:-.1rem}
"""


@dataclass(frozen=True)
class Told:
    """What a report tells besides the trace."""

    instruction: str
    goal: str  # as PDDL
    rules: str = ""
    words: str = ""  # the goal read back
    gif: bytes | None = None
    no_gif: str = ""  # why there is no picture
    settings: Mapping[str, Any] = field(default_factory=dict)


def report_page(told: Told, trace: Trace) -> str:
    """Return the page; it needs nothing from outside and escapes all that came from there."""
    good = trace.outcome is Outcome.DONE
    plans = [event for event in trace.events if event.kind in ("planned", "replanned")]
    head = (
        "<!doctype html><html lang='en'><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width,initial-scale=1'>"
        f"<title>{escape(told.instruction[:80])}</title><style>{STYLE}</style>"
        f"<p class='dim'>a run of Cairn</p><h1>“{escape(told.instruction)}”</h1>"
        f"<p><span class='outcome{'' if good else ' bad'}'>{escape(trace.outcome.value)}</span> {_sum(trace)}</p>"
    )
    parts = [head, _cards(told, plans), _picture(told), _timeline(trace), _story(trace)]
    parts += [_machine(event) for event in plans[:1]]
    if len(plans) > 1:
        later = "".join(_machine(event) for event in plans[1:])
        parts.append(
            f"<details><summary>machines of {_count(len(plans) - 1, 'later plan')}</summary>{later}</details>"
        )
    parts.append(
        f"<h2>Settings</h2><pre>{escape(json.dumps(dict(told.settings), indent=2, default=str))}</pre>"
    )
    return "".join(parts)


def _sum(trace: Trace) -> str:
    counts = {
        kind: sum(event.kind == kind for event in trace.events) for kind in ("disturbance", "replanned")
    }
    retries = sum(event.details.get("decision") == "retry" for event in trace.events)
    end_s = trace.events[-1].time_s if trace.events else 0.0
    words = " · ".join(
        (
            f"{end_s:.1f} s in the world",
            _count(counts["disturbance"], "disturbance"),
            _count(retries, "further attempt"),
            _count(counts["replanned"], "new plan"),
        )
    )
    if trace.failure is not None:
        words += f"<br>{escape(trace.failure.cause.value)}: {escape(trace.failure.words)}"
    return f"<span class='dim'>{words}</span>"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _cards(told: Told, plans: list[Event]) -> str:
    cards = [
        f"<div class='card'><h2>Understood as</h2><p>{escape(told.words) or '–'}</p><pre>{escape(told.goal)}</pre>"
        + (f"<pre>{escape(told.rules)}</pre>" if told.rules else "")
        + "</div>"
    ]
    if plans:
        steps = "".join(f"<li><code>{escape(str(step))}</code></li>" for step in plans[0].details["steps"])
        cards.append(
            f"<div class='card'><h2>First plan</h2><ol>{steps}</ol>"
            f"<small>{escape(words_for(plans[0]))}</small></div>"
        )
    return f"<div class='cards'>{''.join(cards)}</div>"


def _picture(told: Told) -> str:
    if told.gif is None:
        return f"<h2>Rollout</h2><p class='dim'>No picture: {escape(told.no_gif)}</p>" if told.no_gif else ""
    encoded = base64.b64encode(told.gif).decode()
    return f"<h2>Rollout</h2><img alt='the run, from the camera' src='data:image/gif;base64,{encoded}'>"


def _timeline(trace: Trace) -> str:
    key = (
        "<p class='key dim'><i style='background:var(--line)'></i>allowed by the plan"
        "<i style='background:var(--good)'></i>done<i style='background:var(--bad)'></i>failed"
        "<i style='background:var(--mark)'></i>disturbance</p>"
    )
    return f"<h2>Planned against actual</h2>{key}<div class='scroll'>{timeline_svg(trace)}</div>"


def _story(trace: Trace) -> str:
    rows = "".join(
        f"<tr class='{escape(event.kind)}'><td>{event.time_s:.2f} s</td><td>{escape(words_for(event))}</td></tr>"
        for event in trace.events
        if event.kind not in ("progress", "subgoal_started")
    )
    return (
        f"<h2>What happened, and what was done about it</h2><div class='scroll'><table>{rows}</table></div>"
    )


def _machine(event: Event) -> str:
    # Our own drawing, whose texts are escaped where it is made.
    return (
        f"<h2>The hierarchy of reward machines ({event.time_s:.1f} s)</h2>"
        f"<div class='scroll machine'>{event.details['machine_svg']}</div>"
    )

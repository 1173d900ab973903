"""The time line of a run: planned against actual, with every disturbance and failure where it fell."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from planner.core import Event, Trace

_LEFT, _WIDTH, _ROW = 330, 960, 26
_MOST_LETTERS = 50  # of a label


@dataclass(frozen=True)
class Bar:
    """One attempt at one step: what, when, how it ended, and the end that the plan allowed for."""

    label: str
    start_s: float
    end_s: float
    limit_s: float
    ended: str  # "done", "failed" or "cut off"


def bars_of(trace: Trace) -> list[Bar]:
    """Return a bar for every attempt at a subgoal, in order."""
    bars: list[Bar] = []
    running: Event | None = None
    for event in trace.events:
        match event.kind:
            case "subgoal_started":
                running = event
            case "subgoal_done" | "noticed" | "goal_reached" | "gave_up" | "amended" if running is not None:
                ended = {"noticed": "failed", "gave_up": "cut off", "amended": "cut off"}.get(
                    event.kind, "done"
                )
                label = str(running.details["subgoal"])
                attempt = int(running.details["attempt"])
                bars.append(
                    Bar(
                        label + (f" · attempt {attempt + 1}" if attempt else ""),
                        running.time_s,
                        event.time_s,
                        running.time_s + float(running.details["limit_s"]),
                        ended,
                    )
                )
                running = None
    return bars


def timeline_svg(trace: Trace) -> str:
    """Return the time line as SVG; the light bar is the time the plan allows, the dark one the time taken."""
    bars = bars_of(trace)
    marks = [event for event in trace.events if event.kind == "disturbance"]
    if not bars:
        return "<p>Nothing was carried out.</p>"
    end_s = max(*(bar.end_s for bar in bars), *(bar.end_s for bar in bars)) or 1.0
    scale = (_WIDTH - _LEFT - 20) / end_s
    height = 40 + _ROW * len(bars)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="time" viewBox="0 0 {_WIDTH} {height}" role="img" '
        'aria-label="time line, planned against actual">'
    ]
    for second in _ticks(end_s):
        x = _LEFT + second * scale
        parts.append(f'<line class="tick" x1="{x:.1f}" x2="{x:.1f}" y1="8" y2="{height - 22}"/>')
        parts.append(
            f'<text class="dim" x="{x:.1f}" y="{height - 8}" text-anchor="middle">{second:g} s</text>'
        )
    for row, bar in enumerate(bars):
        y = 12 + row * _ROW
        x, taken = _LEFT + bar.start_s * scale, max(2.0, (bar.end_s - bar.start_s) * scale)
        allowed = min((bar.limit_s - bar.start_s) * scale, _WIDTH - 4 - x)
        parts.append(
            f'<text x="{_LEFT - 8}" y="{y + 13}" text-anchor="end">{escape(_short(bar.label))}</text>'
        )
        parts.append(f'<rect class="planned" x="{x:.1f}" y="{y}" width="{allowed:.1f}" height="18" rx="4"/>')
        parts.append(
            f'<rect class="{bar.ended.replace(" ", "-")}" x="{x:.1f}" y="{y + 4}" width="{taken:.1f}" '
            f'height="10" rx="3"><title>{bar.start_s:.2f} to {bar.end_s:.2f} s: {bar.ended}</title></rect>'
        )
    for event in marks:
        x = _LEFT + event.time_s * scale
        parts.append(
            f'<path class="mark" d="M{x:.1f},2 l5,8 h-10 z"><title>{event.time_s:.2f} s: '
            f"{escape(str(event.details['what']))}</title></path>"
            f'<line class="mark" x1="{x:.1f}" x2="{x:.1f}" y1="10" y2="{height - 22}"/>'
        )
    return "".join([*parts, "</svg>"])


def _ticks(end_s: float) -> list[float]:
    step = next(size for size in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10**9) if end_s / size <= 10)
    return [step * number for number in range(int(end_s // step) + 1)]


def _short(label: str) -> str:
    """Return the label, cut where there is no room for it.

    >>> _short("(pick a left)")
    '(pick a left)'
    """
    return label if len(label) <= _MOST_LETTERS else f"{label[: _MOST_LETTERS - 1]}…"

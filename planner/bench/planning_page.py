"""The planning benchmark as a page: scores, a table by domain, cactus plot and scatter."""

from __future__ import annotations

import base64
from html import escape
from pathlib import Path
from typing import Any

from planner.bench.output import picture
from planner.bench.page import STYLE, origin_words
from planner.bench.planning import COLUMNS


def page(document: dict[str, Any], out: Path) -> None:
    """Write `plan.html`, with its pictures inside, and the pictures as PNG beside it."""
    pictures = [_cactus(document, out / "plan-cactus.png")]
    engines = [row["engine"] for row in document["rows"]]
    if len(engines) > 1:
        pictures.append(_scatter(document, engines[:2], out / "plan-scatter.png"))
    inside = "".join(f"<img alt='{escape(picture.stem)}' src='{_inline(picture)}'>" for picture in pictures)
    text = (
        "<!doctype html><html lang='en'><meta charset='utf-8'><title>planning</title>"
        f"<style>{STYLE} img {{ max-width: 100%; }}</style><h1>Planning: coverage, speed and quality</h1>"
        f"{_scores(document['rows'])}{inside}{_seconds(document['seconds'])}"
        f"{_domains(document['by_domain'], engines)}"
        f"{origin_words(document['origin'])}</html>"
    )
    (out / "plan.html").write_text(text, encoding="utf-8")


def _scores(rows: list[dict[str, Any]]) -> str:
    names = [name for name in COLUMNS if any(name in row for row in rows)]
    head = "<th>engine</th>" + "".join(f"<th>{escape(COLUMNS[name])}</th>" for name in names)
    lines = "".join(
        f"<tr><td>{escape(row['engine'])}</td>{''.join(f'<td>{row.get(name, 0):g}</td>' for name in names)}</tr>"
        for row in rows
    )
    return f"<div class='scroll'><table><tr>{head}</tr>{lines}</table></div>"


def _domains(counts: dict[str, dict[str, int]], engines: list[str]) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in engines)
    lines = "".join(
        f"<tr><td>{escape(domain)}</td>{''.join(f'<td>{solved.get(name, 0)}</td>' for name in engines)}</tr>"
        for domain, solved in counts.items()
    )
    return f"<h2>Solved, by domain</h2><div class='scroll'><table><tr><th>domain</th>{head}</tr>{lines}</table></div>"


def _seconds(sums: dict[str, dict[str, float]]) -> str:
    if not sums:
        return ""
    parts = list(next(iter(sums.values())))
    head = "".join(f"<th>{escape(part)}</th>" for part in parts)
    lines = "".join(
        f"<tr><td>{escape(engine)}</td>{''.join(f'<td>{each[part]:g}</td>' for part in parts)}</tr>"
        for engine, each in sums.items()
    )
    return f"<h2>Seconds of the solved tasks</h2><table><tr><th>engine</th>{head}</tr>{lines}</table>"


def _inline(picture: Path) -> str:
    return f"data:image/png;base64,{base64.b64encode(picture.read_bytes()).decode()}"


def _cactus(document: dict[str, Any], file: Path) -> Path:
    """Draw how many tasks each engine has solved after so many seconds."""
    with picture(file, "seconds, reading and replay included", "tasks solved") as axes:
        for row in document["rows"]:
            times = sorted(
                run["seconds"]
                for run in document["runs"]
                if run["engine"] == row["engine"] and run["status"] == "solved"
            )
            axes.step(times, range(1, len(times) + 1), where="post", label=f"{row['engine']} ({len(times)})")
        axes.set_xscale("log")
    return file


def _scatter(document: dict[str, Any], engines: list[str], file: Path) -> Path:
    """Draw the seconds of one engine against another's, a point a task; without a plan, the limit."""
    limit_s = document["origin"]["settings"]["time_limit"]
    times: dict[str, dict[tuple[str, str], float]] = {name: {} for name in engines}
    for run in document["runs"]:
        if run["engine"] in times:
            at = run["domain"], run["task"]
            times[run["engine"]][at] = run["seconds"] if run["status"] == "solved" else limit_s
    left, right = (times[name] for name in engines)
    both = sorted(left.keys() & right.keys())
    low = min([*left.values(), *right.values(), limit_s])
    with picture(file, f"{engines[1]}: seconds", f"{engines[0]}: seconds") as axes:
        axes.scatter([right[at] for at in both], [left[at] for at in both], s=14, alpha=0.6)
        axes.plot([low, limit_s], [low, limit_s], color="grey", linewidth=1)
        axes.set_xscale("log")
        axes.set_yscale("log")
    return file

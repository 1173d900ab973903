"""The tabletop benchmark's figures as one HTML page that stands alone."""

from __future__ import annotations

from html import escape
from typing import Any

from planner.bench.tabletop import METHODS, WHAT_OURS_IS_GIVEN, beside

STYLE = """
:root { color-scheme: light dark; --line: #8884; --bar: #4a8f5c; --weak: #c9822b; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.2rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; }
td.words, th:last-child { text-align: left; white-space: normal; }
.share { display: inline-block; width: 7rem; height: .7rem; background: var(--line); border-radius: .35rem; }
.share i { display: block; height: 100%; border-radius: .35rem; background: var(--bar); }
.share.weak i { background: var(--weak); }
small { opacity: .75; } .scroll { overflow-x: auto; }
"""

TO_REACH = {"undisturbed": 98.0, "disturbed": 95.0, "instructions": 97.0}


def page(rows: list[dict[str, Any]], origin: dict[str, Any]) -> str:
    """Return the whole page: a table a suite, the published figures beside ours, and what made them."""
    plain = [row for row in rows if row["suite"] == "official" and row["disturb"] == 0.0]
    rough = [row for row in rows if row["suite"] == "official" and row["disturb"] > 0.0]
    written = [row for row in rows if row["suite"] == "instructions"]
    parts = [
        "<!doctype html><html lang='en'><meta charset='utf-8'>",
        "<meta name='viewport' content='width=device-width'><title>Cairn: tabletop</title>",
        f"<style>{STYLE}</style><h1>Tabletop: from goals and sentences to a moving arm</h1>",
        _table("Official tasks, undisturbed", plain, TO_REACH["undisturbed"]),
        _table("Official tasks, disturbed", rough, TO_REACH["disturbed"]),
        _table("Written instructions on random tables", written, TO_REACH["instructions"]),
        _beside(plain),
        origin_words(origin),
    ]
    return "".join(parts)


def _table(title: str, rows: list[dict[str, Any]], to_reach: float) -> str:
    if not rows:
        return ""
    lines = "".join(_row(row, to_reach) for row in rows)
    share = f"with probability {rows[0]['disturb']:g} a subgoal, " if rows[0]["disturb"] else ""
    return (
        f"<h2>{escape(title)}</h2><p><small>{share}to reach: {to_reach:g} % a line</small></p>"
        "<div class='scroll'><table><tr><th>task</th><th>runs</th><th>solved</th><th></th>"
        f"<th>95 % interval</th><th>mean steps</th><th>disturbances</th><th>why failed</th></tr>"
        f"{lines}</table></div>"
    )


def _row(row: dict[str, Any], to_reach: float) -> str:
    low, high = row["interval_95"]
    weak = " weak" if row["percent"] < to_reach else ""
    name = "30 instructions" if row["suite"] == "instructions" else f"{row['world']} task {row['item']}"
    causes = escape("; ".join(str(why) for why in row["why_failed"])) or "–"
    return (
        f"<tr><td>{escape(name)}</td><td>{row['runs']}</td><td>{row['percent']:.1f} %</td>"
        f"<td><span class='share{weak}'><i style='width:{row['percent']:.1f}%'></i></span></td>"
        f"<td>{low:.1f} – {high:.1f}</td><td>{row['mean_steps']:.0f}</td><td>{row['disturbances']}</td>"
        f"<td class='words'><small>{causes}</small></td></tr>"
    )


def _beside(rows: list[dict[str, Any]]) -> str:
    heads = "".join(f"<th>{method}</th>" for method in (*METHODS, "ours", "ours, disturbed"))
    lines = (f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in line)}</tr>" for line in beside(rows))
    return (
        "<h2>Beside the published figures</h2><div class='scroll'><table>"
        f"<tr><th>percent solved</th>{heads}</tr>{''.join(lines)}</table></div>"
        f"<p>{escape(WHAT_OURS_IS_GIVEN)}</p>"
    )


def origin_words(origin: dict[str, Any]) -> str:
    packages = ", ".join(f"{name} {version}" for name, version in origin["packages"].items())
    settings = ", ".join(f"{name} {value}" for name, value in origin["settings"].items())
    words = (
        f"Made by <code>{escape(origin['command'])}</code> at commit {escape(origin['commit'])}, "
        f"{escape(origin['started'])}, on {origin['machine']['cores']} cores "
        f"({escape(origin['machine']['system'])}). "
        f"Settings: {escape(settings)}. Python {escape(origin['python'])}; {escape(packages)}."
    )
    return f"<h2>What made these figures</h2><p><small>{words}</small></p>"

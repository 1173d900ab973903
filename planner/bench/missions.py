"""`cairn bench missions`: the missions of BabyAI's levels, translated, judged, planned for and carried out in minigrid.

Each level that minigrid registers is made with `--seeds` seeds from `--first-seed` on; `--only` takes those whose name
contains a text. A mission is *right* if its translation equals the gold made from minigrid's own instruction
(`domains.babyai.missions`) on all states and ways (`planner.equivalence`). It is *fulfilled* if a plan for the
translation, carried out by hands that know nothing of the mission, makes minigrid end the episode with a reward.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from html import escape
from statistics import median
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from domains.babyai import Seen, seen_in
from planner.bench.output import write_document
from planner.bench.page import STYLE, origin_words
from planner.bench.provenance import provenance
from planner.core import BadInputError, Budget, Formula, PlanStatus, Reading, Task, atoms_of, both
from planner.equivalence import is_read_as
from planner.pddl import write_formula
from planner.pipeline import find_plan, translate

RIGHT, WRONG, REFUSED, UNDECIDED = "right", "wrong", "refused", "undecided"
ENGINE = "cairn"
PREFIX = "BabyAI-"
WHAT_TO_DO = "missions: minigrid is missing. Say `pip install 'cairn-planner[babyai]'`"


class UndecidedError(Exception):
    """The planner could not tell in time whether something is possible."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level and the seed that its grid is made from."""

    name: str
    seed: int


def levels(only: str = "") -> list[str]:
    """Return the names of the levels of BabyAI that minigrid registers (Chevalier-Boisvert et al., ICLR 2019).

    Errors: `BadInputError` without minigrid, or if no name contains the text.
    """
    gymnasium = _with_levels()
    found = sorted(name for name in gymnasium.registry if name.startswith(PREFIX) and only in name)
    if not found:
        raise BadInputError(
            f"missions: no level's name contains {only!r}. Leave `--only` out for all of them"
        )
    return found


def _with_levels() -> Any:
    try:
        import gymnasium  # noqa: PLC0415 - heavy
        import minigrid  # noqa: F401, PLC0415 - registers the levels
    except ImportError as fault:
        raise BadInputError(WHAT_TO_DO) from fault
    return gymnasium


def run_level(level: Level, translator: str, limit_s: float) -> dict[str, Any]:
    """Return what came of one mission, as JSON values."""
    env = _with_levels().make(level.name, disable_env_checker=True)
    with redirect_stdout(io.StringIO()):  # minigrid tells of each grid that it rejects
        env.reset(seed=level.seed)
    bare = env.unwrapped
    seen = seen_in(bare)
    began_s = time.perf_counter()
    answer = translate(bare.mission, seen.task, translator=translator)
    seconds = time.perf_counter() - began_s
    gold, outcome = _judged(bare, seen, answer.reading, limit_s)
    fulfilled, why_not = (False, answer.reason or answer.question)
    if answer.reading is not None:
        fulfilled, why_not = _carried_out(bare, seen, answer.reading, limit_s)
    env.close()
    return {
        "level": level.name,
        "seed": level.seed,
        "text": bare.mission,
        "outcome": outcome,
        "fulfilled": fulfilled,
        "why_not": why_not,
        "seconds": round(seconds, 4),
        "answer": _told(answer.reading) if answer.reading is not None else answer.reason or answer.question,
        "gold": _told(gold) if gold is not None else "",
    }


def _judged(env: Any, seen: Seen, answer: Reading | None, limit_s: float) -> tuple[Reading | None, str]:
    from domains.babyai.missions import gold  # noqa: PLC0415 - minigrid is not for everyone

    def possible(goal: Formula, rules: Formula) -> bool:
        return _is_possible(replace(seen.task, goal=goal, rules=rules), limit_s)

    try:
        wanted = gold(env.instrs, seen, possible)
    except UndecidedError:
        return None, UNDECIDED
    if answer is None:
        return wanted, REFUSED
    same = is_read_as(wanted, answer.goal, answer.rules, answer.metric, seen.task)
    return wanted, {True: RIGHT, False: WRONG, None: UNDECIDED}[same]


def _is_possible(task: Task, limit_s: float) -> bool:
    result = find_plan(task, ENGINE, Budget(limit_s))
    if result.status is PlanStatus.SOLVED:
        return True
    if result.status is PlanStatus.UNSOLVABLE:
        return False
    raise UndecidedError(result.reason)


def _carried_out(env: Any, seen: Seen, reading: Reading, limit_s: float) -> tuple[bool, str]:
    from domains.babyai.hands import Hands  # noqa: PLC0415 - minigrid is not for everyone

    task = replace(seen.task, goal=reading.goal, rules=reading.rules)
    result = find_plan(task, ENGINE, Budget(limit_s))
    if result.plan is None:
        return False, f"no plan: {result.reason}"
    wanted = frozenset(atoms_of(both(reading.goal, reading.rules)))
    fault = Hands(env, seen, wanted).carry_out(result.plan.steps)
    return not fault, fault


def _told(reading: Reading) -> str:
    return write_formula(both(reading.goal, reading.rules))


def summarise(name: str, outcomes: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return a row of the table: how many missions, how many of them right and fulfilled."""
    return {
        "name": name,
        "missions": len(outcomes),
        **{
            kind: sum(each["outcome"] == kind for each in outcomes)
            for kind in (RIGHT, WRONG, REFUSED, UNDECIDED)
        },
        "fulfilled": sum(each["fulfilled"] for each in outcomes),
    }


def main(arguments: argparse.Namespace) -> int:
    """Return 0 once all is judged; the table is printed, figures and page are saved."""
    seeds = range(arguments.first_seed, arguments.first_seed + arguments.seeds)
    todo = [Level(name, seed) for name in levels(arguments.only) for seed in seeds]

    def bar(these: Sequence[Level]) -> Iterator[Level]:
        return iter(track(these, "missions", console=Console(stderr=True)))

    outcomes = [run_level(level, arguments.translator, arguments.time_limit) for level in bar(todo)]
    names = sorted({each["level"] for each in outcomes})
    rows = [summarise("all", outcomes)]
    rows += [summarise(name, [each for each in outcomes if each["level"] == name]) for name in names]
    document = {
        "rows": rows,
        "median_ms": round(1000 * median(each["seconds"] for each in outcomes), 1),
        "outcomes": outcomes,
        "origin": provenance(
            {"translator": arguments.translator, "seeds": [seeds.start, seeds.stop], "only": arguments.only}
        ),
    }
    write_document(document, arguments.out / "missions.json")
    (arguments.out / "missions.html").write_text(page(document), encoding="utf-8")
    if arguments.json:
        print(json.dumps(document, ensure_ascii=False))
        return 0
    _print(document)
    print(f"{arguments.out / 'missions.html'}", file=sys.stderr)
    return 0


def _print(document: Mapping[str, Any]) -> None:
    columns = list(document["rows"][0])
    table = Table(*columns, title="missions of BabyAI")
    for row in document["rows"]:
        table.add_row(*(str(row[name]) for name in columns))
    console = Console()
    console.print(table)
    console.print(f"median {document['median_ms']:g} ms a mission to translate")


def page(document: Mapping[str, Any]) -> str:
    """Return the figures as one HTML page that stands alone, with each mission that was not right or not fulfilled."""
    columns = list(document["rows"][0])
    heads = "".join(f"<th>{escape(name)}</th>" for name in columns)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(str(row[name]))}</td>" for name in columns) + "</tr>"
        for row in document["rows"]
    )
    told = ("level", "seed", "text", "outcome", "why_not", "answer", "gold")
    missed = "".join(
        "<tr>" + "".join(f"<td class='words'>{escape(str(each[name]))}</td>" for name in told) + "</tr>"
        for each in document["outcomes"]
        if each["outcome"] != RIGHT or not each["fulfilled"]
    )
    return (
        "<!doctype html><html lang='en'><meta charset='utf-8'><title>missions</title>"
        f"<style>{STYLE}</style><h1>Missions of BabyAI's levels</h1>"
        f"<div class='scroll'><table><tr>{heads}</tr>{rows}</table></div>"
        f"<h2>Not right, or not fulfilled</h2><div class='scroll'><table><tr>"
        f"{''.join(f'<th>{name}</th>' for name in told)}</tr>{missed}</table></div>"
        f"{origin_words(document['origin'])}</html>"
    )

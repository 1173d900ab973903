"""`cairn bench descriptions FOLDER --domains DIR`: texts that describe a whole task, read and judged.

The folder holds files of JSON lines, a text a line: `nl`, the gold task `problem_pddl`, and its domain as `domain_pddl`,
or as a file in DIR: `domain_pddl_path`, else `DOMAIN.pddl`. What is judged:

- texts with a gold plan or a situation (PlanBench, ACPBench): the *goal*, in the names of the gold task's objects and with
  its objects and facts visible;
- texts of Planetarium: the whole *task*, its objects by name, facts and goal. Where nothing is wrong but facts of the gold
  task that the text does not speak of are missing, the item counts as *unsaid*, not as right.

Goals count as equal if their conjuncts are, but for what holds at the start and no action changes. Where a text tells of
layouts in sum it names nothing: then tasks count as equal that are but for names (`renaming.py`), and if which thing goes
where is left open (`is_placeholder`), the start and the goal each for itself, both with what never changes.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

from rich.console import Console
from rich.progress import track
from rich.table import Table

from planner.bench.output import write_document
from planner.bench.provenance import provenance
from planner.bench.renaming import same_but_for_names
from planner.core import TRUE, Atom, BadInputError, Domain, Formula, State, Task, conjuncts
from planner.equivalence import changed_predicates
from planner.pddl import read_domain, read_problem, text_of
from planner.pipeline import described, translate

RIGHT, UNSAID, WRONG, REFUSED, NO_GOLD = "right", "unsaid", "wrong", "refused", "no gold"
_ASKS = "facts hold"  # ACPBench's other texts announce no goal in particular


@dataclass(frozen=True, slots=True)
class Item:
    """A text and the row it stands in; whether a whole task is asked for, or a goal."""

    source: str
    domain: str
    row: Mapping[str, Any]
    is_whole: bool


def items_in(folder: Path, only: str = "") -> list[Item]:
    """Return the items of all files in the folder whose name contains the text."""
    found = [item for file in sorted(folder.glob("*.jsonl")) if only in file.name for item in _items(file)]
    if not found:
        raise BadInputError(f"{folder}: no JSON lines with nl and problem_pddl in there")
    return found


def _items(file: Path) -> Iterator[Item]:
    for number, line in enumerate(text_of(file).splitlines(), start=1):
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise BadInputError(f"{file}, line {number}: not JSON: {error.msg}") from error
        if "nl" not in row or "problem_pddl" not in row:
            return
        if row.get("split") is None or (row.get("has_goal") and _ASKS in row["nl"]):
            yield Item(file.stem, row["domain"], row, is_whole="init_task" in row)


def judged(item: Item, domain: Domain) -> tuple[str, str]:
    """Return what came of the item, and words on it."""
    try:
        gold = read_problem(item.row["problem_pddl"], domain)
    except BadInputError as error:
        return NO_GOLD, str(error)
    if item.is_whole:
        return _whole(item, domain, gold)
    answer = translate(item.row["nl"], gold)
    if answer.reading is None:
        return REFUSED, answer.reason or answer.question
    is_right = (
        set(conjuncts(answer.reading.goal)) == set(conjuncts(gold.goal)) and answer.reading.rules == TRUE
    )
    return (RIGHT if is_right else WRONG), answer.reading.words


def _whole(item: Item, domain: Domain, gold: Task) -> tuple[str, str]:
    if gold.goal == TRUE:
        return NO_GOLD, "the gold task has no goal"
    answer = described(item.row["nl"], domain)
    if answer.task is None:
        return REFUSED, answer.reason
    task = answer.task
    missing, extra = gold.init.facts - task.init.facts, task.init.facts - gold.init.facts
    same_goal = _wanted(task, gold) == _wanted(gold, gold)
    same_things = {thing.name for thing in task.objects} == {thing.name for thing in gold.objects}
    if same_goal and same_things and not extra and not missing:
        return RIGHT, ""
    in_sum = item.row.get("init_is_abstract") or item.row.get("goal_is_abstract")
    if in_sum and _same_but_for_names(task, gold, apart=bool(item.row.get("is_placeholder"))):
        return RIGHT, "in other names"
    told = {fact.predicate for fact in task.init.facts}
    is_unsaid = bool(missing) and told.isdisjoint(fact.predicate for fact in missing)
    without = replace(gold, init=State(gold.init.facts - missing))
    is_rest_right = same_goal and same_things and not extra
    if in_sum and is_unsaid and not is_rest_right:
        is_rest_right = _same_but_for_names(task, without, apart=bool(item.row.get("is_placeholder")))
    if is_unsaid and is_rest_right:
        return UNSAID, ", ".join(sorted(map(str, missing))[:3])
    goal = "" if same_goal else "another goal, "
    return WRONG, f"{goal}{len(extra)} facts too many, {len(missing)} missing"


def _wanted(task: Task, gold: Task) -> set[Formula]:
    """Return the conjuncts of the goal, but for what holds at the start and no action changes."""
    changed = changed_predicates(gold.domain)
    lasting = {fact for fact in gold.init.facts if fact.predicate not in changed}
    return set(conjuncts(task.goal)) - lasting


def _same_but_for_names(task: Task, gold: Task, *, apart: bool) -> bool:
    """Return whether the tasks are the same but for names; with `apart`, which thing goes where in the end is open."""
    changed = changed_predicates(gold.domain)
    kinds = tuple({thing.name: " ".join(thing.types) for thing in each.objects} for each in (task, gold))
    starts, goals = [], []
    for each in (task, gold):
        wanted = _wanted(each, each)
        if not all(isinstance(part, Atom) for part in wanted):
            return False
        start = [("start", fact) for fact in each.init.facts]
        goal = [("goal", part) for part in wanted if isinstance(part, Atom)]
        lasting = [(label, fact) for label, fact in start if fact.predicate not in changed]
        starts.append(start if apart else start + goal)
        goals.append(lasting + goal)
    named = (kinds[0], kinds[1])
    is_start = same_but_for_names(starts[0], starts[1], named)
    return is_start and (not apart or same_but_for_names(goals[0], goals[1], named))


def main(arguments: argparse.Namespace) -> int:
    """Return 0 once all is judged; the table is printed, the figures are saved."""
    if arguments.folder is None:
        raise BadInputError("descriptions: no texts. Say `cairn bench descriptions FOLDER --domains DIR`")
    items = items_in(arguments.folder, arguments.only)
    domains: dict[str, Domain | None] = {}
    outcomes = []
    for item in track(items, "descriptions", console=Console(stderr=True)):
        domain = _domain(item, arguments.domains, domains)
        began_s = time.perf_counter()
        outcome, words = (NO_GOLD, "its domain is not there") if domain is None else judged(item, domain)
        seconds = round(time.perf_counter() - began_s, 5)
        kind = _kind(item)
        outcomes.append(
            {
                "set": item.source,
                "domain": item.domain,
                "kind": kind,
                "outcome": outcome,
                "words": words,
                "seconds": seconds,
            }
        )
    rows = summarise(outcomes)
    document = {"rows": rows, "outcomes": outcomes, "origin": provenance({"only": arguments.only})}
    write_document(document, arguments.out / "descriptions.json")
    if arguments.json:
        print(json.dumps(document, ensure_ascii=False))
    else:
        _print(rows)
        print(arguments.out / "descriptions.json", file=sys.stderr)
    return 0


def _kind(item: Item) -> str:
    if not item.is_whole:
        return "goal"
    words = ("in full", "in sum")
    return f"start {words[item.row['init_is_abstract']]}, goal {words[item.row['goal_is_abstract']]}"


def _domain(item: Item, folder: Path | None, known: dict[str, Domain | None]) -> Domain | None:
    """Return the item's domain; None if its file is not there."""
    text = item.row.get("domain_pddl")
    name = text or item.row.get("domain_pddl_path") or f"{item.domain}.pddl"
    if name not in known:
        file = None if folder is None else folder / name
        if text is None and file is not None and file.is_file():
            text = text_of(file)
        known[name] = read_domain(text) if text else None
    return known[name]


def summarise(outcomes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return a row a set, domain and kind, with how many items came to what; shares are of those with a gold."""
    rows = []
    for key in sorted({(each["set"], each["domain"], each["kind"]) for each in outcomes}):
        mine = [each for each in outcomes if (each["set"], each["domain"], each["kind"]) == key]
        counted = Counter(each["outcome"] for each in mine)
        sound = len(mine) - counted[NO_GOLD] - counted[UNSAID]
        rows.append(
            {
                "set": key[0],
                "domain": key[1],
                "kind": key[2],
                "items": len(mine),
                **{name: counted[name] for name in (RIGHT, UNSAID, WRONG, REFUSED, NO_GOLD)},
                "share": round(100 * counted[RIGHT] / sound, 1) if sound else None,
                "median_ms": round(1000 * median(each["seconds"] for each in mine), 1),
            }
        )
    return rows


def _print(rows: list[dict[str, Any]]) -> None:
    table = Table(title="descriptions")
    table.add_column("texts", overflow="fold")
    heads = {
        "items": "items",
        RIGHT: "right",
        UNSAID: "unsaid",
        WRONG: "wrong",
        REFUSED: "refused",
        NO_GOLD: "no gold",
    }
    for head in (*heads.values(), "right, %"):
        table.add_column(head, justify="right", no_wrap=True)
    for row in rows:
        shown = (row[name] for name in (*heads, "share"))
        name = f"{row['set']}, {row['domain']}: {row['kind']}"
        table.add_row(name, *("" if value is None else f"{value:g}" for value in shown))
    Console().print(table)

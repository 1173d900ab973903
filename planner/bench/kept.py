"""Running many cases side by side, with every outcome kept as it comes."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from planner.bench.spread import Spread


class Case(Protocol):
    """A frozen dataclass of JSON values that says all that is needed for one run."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


C = TypeVar("C", bound=Case)


@dataclass(frozen=True, slots=True)
class Kept:
    """The file that outcomes are kept in, a JSON line each, and what made them; only those of the commit count."""

    file: Path
    commit: str
    versions: Mapping[str, str] = field(default_factory=dict)


def run_all(
    wanted: Sequence[C],
    run_case: Callable[[C], dict[str, Any]],
    kept: Kept,
    spread: Spread,
    on_done: Callable[[int, int], None],
) -> list[dict[str, Any]]:
    """Return the outcome of every case; those that this commit has already run are not run again.

    An outcome holds its case's fields. Each is one JSON line, written as it comes, so that an
    interrupted run goes on where it was.
    """
    done = {}
    if wanted:
        names = tuple(asdict(wanted[0]))
        done = {_key(line, names): line for line in _lines(kept.file) if line.get("commit") == kept.commit}
    left = [case for case in wanted if _key(asdict(case)) not in done]
    # Long and short cases mixed: the time left can then be guessed from the share done.
    random.Random(0).shuffle(left)
    on_done(len(wanted) - len(left), len(wanted))
    with kept.file.open("a", encoding="utf-8") as out, closing(spread(run_case, left)) as outcomes:
        if kept.file.stat().st_size and not kept.file.read_bytes().endswith(b"\n"):
            out.write("\n")  # the last line was cut off: the next begins on a line of its own
        for n, (case, outcome) in enumerate(outcomes, start=1):
            line = {**outcome, "commit": kept.commit, "versions": dict(kept.versions)}
            done[_key(asdict(case))] = line
            out.write(json.dumps(line) + "\n")
            out.flush()
            on_done(len(wanted) - len(left) + n, len(wanted))
    return [done[_key(asdict(case))] for case in wanted]


def run_with_bar(
    title: str, wanted: Sequence[C], run_case: Callable[[C], dict[str, Any]], kept: Kept, spread: Spread
) -> list[dict[str, Any]]:
    """Return what `run_all` returns, with its progress and the time left on standard error."""
    columns = (TextColumn(title), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bars:
        bar = bars.add_task("runs", total=len(wanted))
        return run_all(
            wanted, run_case, kept, spread, lambda done, total: bars.update(bar, completed=done, total=total)
        )


def _key(line: Mapping[str, Any], names: Sequence[str] | None = None) -> tuple[Any, ...]:
    return tuple(line.get(name) for name in (names if names is not None else tuple(line)))


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    if not file.exists():
        return
    for text in file.read_text(encoding="utf-8").splitlines():
        try:
            yield json.loads(text)
        except json.JSONDecodeError:
            continue  # the last line of an interrupted run

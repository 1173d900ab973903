"""Running many cases side by side, with every outcome kept as it comes."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import random
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


class Case(Protocol):
    """A frozen dataclass of JSON values that says all that is needed for one run."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


C = TypeVar("C", bound=Case)


@dataclass(frozen=True, slots=True)
class Kept:
    """The file that outcomes are kept in, a JSON line each, and the commit whose outcomes count."""

    file: Path
    commit: str


def run_all(
    wanted: Sequence[C],
    run_case: Callable[[C], dict[str, Any]],
    kept: Kept,
    jobs: int,
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
    with (
        kept.file.open("a", encoding="utf-8") as out,
        ProcessPoolExecutor(
            jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_end_with_parent
        ) as pool,
    ):
        if kept.file.stat().st_size and not kept.file.read_bytes().endswith(b"\n"):
            out.write("\n")  # the last line was cut off: the next begins on a line of its own
        try:
            running = {pool.submit(run_case, case): case for case in left}
            for n, future in enumerate(as_completed(running), start=1):
                line = {**future.result(), "commit": kept.commit}
                done[_key(asdict(running[future]))] = line
                out.write(json.dumps(line) + "\n")
                out.flush()
                on_done(len(wanted) - len(left) + n, len(wanted))
        except BaseException:  # also Ctrl-C: what waits in the queue must not be begun
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return [done[_key(asdict(case))] for case in wanted]


def _end_with_parent() -> None:
    """Have this process end, with all it started, when the one that runs the benchmark is gone, however it went."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        import psutil  # noqa: PLC0415 - only on the way out

        wait([parent.sentinel])
        for process in psutil.Process().children(recursive=True):
            with contextlib.suppress(psutil.Error):
                process.kill()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def run_with_bar(
    title: str, wanted: Sequence[C], run_case: Callable[[C], dict[str, Any]], kept: Kept, jobs: int
) -> list[dict[str, Any]]:
    """Return what `run_all` returns, with its progress and the time left on standard error."""
    columns = (TextColumn(title), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bars:
        bar = bars.add_task("runs", total=len(wanted))
        return run_all(
            wanted, run_case, kept, jobs, lambda done, total: bars.update(bar, completed=done, total=total)
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

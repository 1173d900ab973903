"""Where the runs of a benchmark take place: processes of this machine, or those of a Ray cluster."""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import threading
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing.connection import wait
from typing import Any, TypeVar

from planner.core import BadInputError

C = TypeVar("C")

# Called with what makes the outcome of a case, and the cases: yields each with its outcome as they come.
Spread = Callable[
    [Callable[[Any], dict[str, Any]], Sequence[Any]], Generator[tuple[Any, dict[str, Any]], None, None]
]


def spread_of(arguments: argparse.Namespace) -> Spread:
    """Return where `--jobs` and `--ray` say the runs take place."""
    if arguments.ray is None:
        return processes(arguments.jobs)
    return ray_cluster(arguments.ray, arguments.jobs)


def processes(jobs: int) -> Spread:
    """Return a spread over so many processes; they end with this one, and so does all that they have started."""

    def run(
        run_case: Callable[[C], dict[str, Any]], cases: Sequence[C]
    ) -> Generator[tuple[C, dict[str, Any]], None, None]:
        with ProcessPoolExecutor(
            jobs, mp_context=multiprocessing.get_context("spawn"), initializer=_end_with_parent
        ) as pool:
            try:
                running = {pool.submit(run_case, case): case for case in cases}
                for future in as_completed(running):
                    yield running[future], future.result()
            except BaseException:  # also Ctrl-C: what waits in the queue must not be begun
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    return run


def ray_cluster(address: str, jobs: int) -> Spread:
    """Return a spread over the Ray cluster at the address, a core a run; or so many cores of this machine if it is empty.

    The nodes need Cairn installed and the tasks under the same path.
    """

    def run(
        run_case: Callable[[C], dict[str, Any]], cases: Sequence[C]
    ) -> Generator[tuple[C, dict[str, Any]], None, None]:
        try:
            import ray  # noqa: PLC0415 - optional and slow to import
        except ModuleNotFoundError as error:
            raise BadInputError("--ray: Ray is missing. Install it with `pip install ray`") from error
        if address:
            ray.init(address=address, log_to_driver=False)
        else:
            ray.init(num_cpus=jobs, include_dashboard=False, log_to_driver=False)
        try:
            remote = ray.remote(num_cpus=1)(run_case)
            running = {remote.remote(case): case for case in cases}
            while running:
                ready, _ = ray.wait(list(running), num_returns=1)
                for reference in ready:
                    yield running.pop(reference), ray.get(reference)
        finally:
            ray.shutdown()

    return run


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

"""A folder for each request: engines write files where they run, and must not do so before the user."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator


@contextlib.contextmanager
def own_folder() -> Iterator[str]:
    """Give the path of a new, empty folder, which is gone afterwards with all that was written there."""
    # `tempfile` does the same, but takes longer to import than a small task takes to solve.
    parent = os.environ.get("TMPDIR", "")
    if not os.path.isdir(parent):  # noqa: PTH112
        parent = "/tmp"  # noqa: S108
    path = os.path.abspath(f"{parent}/cairn-{os.getpid()}-{os.urandom(8).hex()}")  # noqa: PTH100
    os.mkdir(path, 0o700)  # fails if it is there: nobody can have put something in it  # noqa: PTH102
    try:
        yield path
    finally:
        _remove(path)


def _remove(path: str) -> None:
    try:
        os.rmdir(path)  # noqa: PTH106
    except OSError:
        from shutil import rmtree  # noqa: PLC0415 - slow to import, and seldom needed

        rmtree(path, ignore_errors=True)

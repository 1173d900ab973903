"""Work on many instructions, done by as many processes as there are cores."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

_CHUNK = 16  # that a process is given at once
_OFTEN = 200
_T = TypeVar("_T")
_I = TypeVar("_I")


def of_each(work: Callable[[_I], _T], items: Sequence[_I], progress: Callable[[str], None]) -> list[_T]:
    """Return what the work makes of each, in their order; work and items must be such as can be pickled."""
    found = []
    with ProcessPoolExecutor() as processes:
        for made in processes.map(work, items, chunksize=_CHUNK):
            found.append(made)
            if len(found) % _OFTEN == 0:
                progress(f"{len(found)} of {len(items)} instructions")
    return found

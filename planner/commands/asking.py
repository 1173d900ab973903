"""Questions at the terminal, and lines typed while a run goes on."""

from __future__ import annotations

import os
import select
import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TextIO

_LOOK_S = 0.2  # how often the thread looks whether it is to end
_MOST_BYTES = 4096


def may_ask(is_wanted: bool, is_json: bool) -> bool:
    """Return whether questions are put: at a terminal, or where that is wanted; never where JSON is printed."""
    return not is_json and (is_wanted or at_terminal(sys.stdin))


def at_terminal(source: TextIO) -> bool:
    """Return whether someone types there, for this process: one in the background that reads would be stopped."""
    if not source.isatty():
        return False
    try:
        return os.tcgetpgrp(source.fileno()) == os.getpgrp()
    except OSError:  # it is not the terminal that controls this process, and so stops nobody
        return True


def answer(question: str) -> str | None:
    """Return the line typed in answer to the question; None at the end of the input, or for an empty line."""
    print(question, file=sys.stderr)
    print("> ", end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline().strip()
    return line or None


class TypedLines:
    """Reads lines as they are typed, in a thread that ends with the `with` block, and gives each to `tell`.

    It reads the terminal itself and not Python's buffered `stdin`, which cannot be left while it waits.
    """

    def __init__(self, tell: Callable[[str], None], source: TextIO | None = None) -> None:
        self._tell = tell
        self._source = source or sys.stdin
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._read, name="typed lines", daemon=True)

    def __enter__(self) -> TypedLines:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self._ended.set()
        self._thread.join(timeout=5 * _LOOK_S)

    def _read(self) -> None:
        descriptor, typed = self._source.fileno(), b""
        while not self._ended.is_set():
            ready, _, _ = select.select([descriptor], [], [], _LOOK_S)
            if not ready or not at_terminal(self._source):
                continue
            more = os.read(descriptor, _MOST_BYTES)
            if not more:  # the input is closed
                return
            *lines, typed = (typed + more).split(b"\n")
            for line in lines:
                self._tell(line.decode(errors="replace").strip())

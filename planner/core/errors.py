"""What is raised when the input is at fault, and how a message suggests the nearest right name."""

from __future__ import annotations

from collections.abc import Iterable


class BadInputError(ValueError):
    """The input is wrong. The message says what, where, and how to mend it, in one line."""


def nearest(name: str, known: Iterable[str]) -> str:
    """Return a half-sentence that names the closest known spelling, or lists a few of them.

    >>> nearest("stak", ["stack", "pick"])
    "; did you mean 'stack'?"
    >>> nearest("zzz", ["b", "a"])
    '; known are: a, b'
    """
    import difflib  # noqa: PLC0415 - only on the way to an error

    names = sorted(known)
    close = difflib.get_close_matches(name, names, n=1)
    if close:
        return f"; did you mean {close[0]!r}?"
    if not names:
        return ""
    shown = ", ".join(names[:8])
    more = f" and {len(names) - 8} more" if len(names) > 8 else ""
    return f"; known are: {shown}{more}"

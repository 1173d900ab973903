"""Tables of parts: names to ``"module:object"`` strings, so that a part is imported only when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

from planner.core.errors import BadInputError, nearest


def load(table: Mapping[str, str], name: str, kind: str = "part") -> Any:
    """Return the object that the table lists under the name.

    >>> load({"sqrt": "math:sqrt"}, "sqrt")(9.0)
    3.0
    """
    if name not in table:
        raise BadInputError(f"no {kind} is called {name!r}{nearest(name, table)}")
    module, _, attribute = table[name].partition(":")
    return getattr(import_module(module), attribute)


def with_plugins(table: Mapping[str, str], group: str) -> dict[str, str]:
    """Return the table with what other installed packages add under the entry point group.

    Our own names win: a package cannot replace a part of ours by accident.
    """
    return {**_plugins(group), **table}


@cache
def _plugins(group: str) -> dict[str, str]:
    # Not at the top: this import costs more than all others of this package, and `load` needs none of it.
    from importlib.metadata import entry_points  # noqa: PLC0415

    return {point.name: point.value for point in entry_points(group=group)}

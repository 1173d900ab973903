"""JSON that a model wrote, looked at without trust: one object, each key once and expected, each value of its kind."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from typing import Any

from planner.core import nearest

LARGEST = 1e9
_FENCED = re.compile(r"```(?:json)?\s*\n(.*?)```", re.DOTALL)
_THOUGHTS = re.compile(r"<think>.*?</think>", re.DOTALL)


class Malformed(Exception):  # noqa: N818 - never leaves this package: the loop tells the model
    """What is wrong with an answer, and where."""


def json_in(text: str) -> Any:
    """Return the one JSON object that the text is, or holds: models talk around it where no form is held.

    >>> json_in('Sure!\\n```json\\n{"same": true}\\n```')
    {'same': True}
    """
    rest = _THOUGHTS.sub("", text).strip()
    fenced = _FENCED.findall(rest)
    if len(fenced) > 1:
        raise Malformed("the answer holds several blocks. Answer with one JSON object and nothing else")
    if not rest.startswith("{"):
        rest = fenced[0].strip() if fenced else rest[max(rest.find("{"), 0) :]
    decoder = json.JSONDecoder(object_pairs_hook=_once_each, parse_constant=_no_constant)
    try:
        found, end = decoder.raw_decode(rest)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"the answer is not JSON: {error}") from None
    if "{" in rest[end:]:
        raise Malformed("the answer holds more than one JSON object. Answer with one and nothing else")
    return found


def keyed(tree: Any, keys: Iterable[str], where: str, optional: Sequence[str] = ()) -> dict[str, Any]:
    """Return the object, which has just these keys; those that are optional may be missing."""
    wanted = tuple(keys)
    form = f"an object with {', '.join(wanted) or 'no keys'}"
    if not isinstance(tree, dict):
        raise Malformed(f"{where}: expected {form}, got {shown(tree)}")
    missing = [key for key in wanted if key not in tree]
    strange = [key for key in tree if key not in wanted and key not in optional]
    if missing or strange:
        said = [f"without {', '.join(missing)}"] if missing else []
        said += [f"with {shown(strange[0])} too much"] if strange else []
        raise Malformed(f"{where}: expected {form}, got one {' and '.join(said)}")
    return tree


def listed(tree: Any, where: str) -> list[Any]:
    if not isinstance(tree, list):
        raise Malformed(f"{where}: expected a list, got {shown(tree)}")
    return tree


def one_of(value: Any, known: Iterable[str], where: str) -> str:
    choices = tuple(known)
    if not isinstance(value, str) or value not in choices:
        hint = nearest(value, choices) if isinstance(value, str) else ""
        raise Malformed(f"{where}: expected one of {', '.join(choices[:20])}, got {shown(value)}{hint}")
    return value


def words(value: Any, where: str) -> str:
    if not isinstance(value, str):
        raise Malformed(f"{where}: expected words, got {shown(value)}")
    return value


def number(value: Any, where: str, least: float = -LARGEST) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not least <= value <= LARGEST:
        raise Malformed(f"{where}: expected a number from {least:g} to {LARGEST:g}, got {shown(value)}")
    return float(value)


def shown(value: Any) -> str:
    return json.dumps(value, default=str)[:60]


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise Malformed(f"the answer has the key {shown(key)} twice in one object")
        found[key] = value
    return found


def _no_constant(word: str) -> float:
    raise Malformed(f"the answer holds {word}, which is no number")

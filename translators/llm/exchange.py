"""What is asked of a model and what comes back, whoever carries it: the network, the cache or a recorded session."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, TypeAlias

Format = Literal["json_schema", "json_object", "text"]
Schema: TypeAlias = "dict[str, Any]"
Messages: TypeAlias = "tuple[Mapping[str, str], ...]"


@dataclass(frozen=True, slots=True)
class Dialect:
    """What an endpoint understands: how the form of answers is asked for, and which settings it takes."""

    format: Format = "json_schema"
    tokens_key: Literal["max_tokens", "max_completion_tokens"] = "max_tokens"
    has_temperature: bool = True


@dataclass(frozen=True, slots=True)
class Request:
    """Messages (role, content), and the JSON schema that the answer has to fit."""

    messages: Messages
    schema: Schema
    name: str
    dialect: Dialect = Dialect()
    answer_tokens: int = 2_000

    def fingerprint(self) -> str:
        """Return a hash of all that the model sees; no address and no key is in it."""
        text = json.dumps(asdict(self), sort_keys=True, ensure_ascii=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def n_letters(self) -> int:
        """Return how long what is sent is."""
        has_schema = self.dialect.format == "json_schema"
        schema = len(json.dumps(self.schema)) if has_schema else 0
        return schema + sum(len(message["content"]) for message in self.messages)


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model said, and what it took; `is_whole` unless it was cut off."""

    text: str
    tokens_in: int = 0
    tokens_out: int = 0
    is_whole: bool = True
    is_kept: bool = False  # from the cache or a session, and so for nothing


@dataclass(frozen=True, slots=True)
class Failed:
    """Why there is no reply; `is_dialect` if the endpoint did not take the request as it was put."""

    words: str
    is_dialect: bool = False


Ask = Callable[[Request, float], Reply | Failed]
"""Ask a model: the request, and the seconds that it may take."""


def simpler(dialect: Dialect, words: str) -> Dialect | None:
    """Return another way to put a request that was refused with these words, or None if there is none left.

    >>> simpler(Dialect(), "Unsupported parameter: 'max_tokens'").tokens_key
    'max_completion_tokens'
    >>> simpler(Dialect("json_object"), "bad request").format
    'text'
    """
    said = words.lower()
    if dialect.tokens_key == "max_tokens" and ("max_tokens" in said or "max_completion_tokens" in said):
        return replace(dialect, tokens_key="max_completion_tokens")
    if dialect.has_temperature and "temperature" in said:
        return replace(dialect, has_temperature=False)
    if dialect.format == "json_schema":
        return replace(dialect, format="json_object")
    if dialect.format == "json_object":
        return replace(dialect, format="text")
    return None

"""What the environment says of the endpoint, of what may be spent on an instruction, and of cache and recording."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from planner.core import BadInputError

OPENAI_URL = "https://api.openai.com/v1"
HOW = (
    "Set CAIRN_LLM_MODEL to the model's name and CAIRN_LLM_URL to the endpoint "
    "(http://localhost:11434/v1 for Ollama, http://localhost:8000/v1 for vLLM, http://localhost:8080/v1 for "
    "llama.cpp), with CAIRN_LLM_KEY if it needs one; or OPENAI_API_KEY"
)


@dataclass(frozen=True)
class Endpoint:
    """Where the model is asked; `is_openais` if OpenAI's own variables named it, whose others then count too."""

    url: str
    model: str
    key: str = field(default="", repr=False)
    is_openais: bool = False

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.url)
            is_address = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            is_address = False
        if not is_address:
            raise BadInputError(f"CAIRN_LLM_URL: expected http(s)://HOST[:PORT]/v1 or the like. {HOW}")
        if parts.username or parts.password or parts.query:
            raise BadInputError(
                f"CAIRN_LLM_URL: {self.shown} holds a user, a password or a query. Put the key into CAIRN_LLM_KEY"
            )

    @property
    def shown(self) -> str:
        """The address without what may be secret in it."""
        parts = urlsplit(self.url)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"

    @property
    def is_local(self) -> bool:
        """Whether it is on this machine."""
        host = urlsplit(self.url).hostname or ""
        try:
            return ip_address(host).is_loopback
        except ValueError:
            return host == "localhost"


@dataclass(frozen=True)
class Limits:
    """What one instruction may take; prices are for 1000 tokens, in whatever money `cost` is in."""

    wall_s: float = 60.0
    tokens: int = 40_000  # in and out, of all requests together
    answer_tokens: int = 2_000  # of one reply
    price_in: float = 0.0
    price_out: float = 0.0
    cost: float = math.inf
    repairs: int = 3  # how often the model may mend its answer
    examples: int = 4  # shown to the model: some 600 tokens each
    retries: int = 2  # how often a request that failed is sent again


@dataclass(frozen=True)
class Settings:
    """How the translator works; without an endpoint, `missing` says why and how to mend it."""

    endpoint: Endpoint | None = None
    missing: str = ""
    limits: Limits = Limits()
    cache: Path | None = None
    record: Path | None = None
    replay: Path | None = None


def settings_in(environment: Mapping[str, str]) -> Settings:
    """Return the settings that the variables CAIRN_LLM_... and OPENAI_... give.

    >>> settings_in({"CAIRN_LLM_URL": "http://localhost:11434/v1", "CAIRN_LLM_MODEL": "qwen3"}).endpoint
    Endpoint(url='http://localhost:11434/v1', model='qwen3', is_openais=False)
    >>> settings_in({}).missing.split(". ")[0]
    'no model is named'
    """
    endpoint, missing = _endpoint(environment)
    return Settings(
        endpoint,
        missing,
        Limits(
            wall_s=_number(environment, "CAIRN_LLM_SECONDS", Limits.wall_s),
            tokens=int(_number(environment, "CAIRN_LLM_TOKENS", Limits.tokens)),
            answer_tokens=int(_number(environment, "CAIRN_LLM_ANSWER_TOKENS", Limits.answer_tokens)),
            price_in=_number(environment, "CAIRN_LLM_PRICE_IN", Limits.price_in),
            price_out=_number(environment, "CAIRN_LLM_PRICE_OUT", Limits.price_out),
            cost=_number(environment, "CAIRN_LLM_COST", Limits.cost),
            examples=int(_number(environment, "CAIRN_LLM_EXAMPLES", Limits.examples)),
        ),
        _cache_folder(environment),
        _path(environment, "CAIRN_LLM_RECORD"),
        _path(environment, "CAIRN_LLM_REPLAY"),
    )


def _endpoint(environment: Mapping[str, str]) -> tuple[Endpoint | None, str]:
    model = environment.get("CAIRN_LLM_MODEL", "").strip()
    url = environment.get("CAIRN_LLM_URL", "").strip()
    if not model:
        return None, f"no model is named. {HOW}"
    if url:  # then OpenAI's key stays out of it: it is nobody else's business
        return Endpoint(url, model, environment.get("CAIRN_LLM_KEY", "").strip()), ""
    key = environment.get("CAIRN_LLM_KEY", "").strip() or environment.get("OPENAI_API_KEY", "").strip()
    url = environment.get("OPENAI_BASE_URL", "").strip() or OPENAI_URL
    if not key:
        return None, f"no endpoint is set, and there is no key for {OPENAI_URL}. {HOW}"
    return Endpoint(url, model, key, is_openais=True), ""


def _number(environment: Mapping[str, str], name: str, default: float) -> float:
    text = environment.get(name, "").strip()
    if not text:
        return default
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not 0 <= number < math.inf:
        raise BadInputError(f"{name}: expected a number, 0 or more, got {text!r}. Mend it or unset it")
    return number


def _path(environment: Mapping[str, str], name: str) -> Path | None:
    text = environment.get(name, "").strip()
    return Path(text) if text else None


def _cache_folder(environment: Mapping[str, str]) -> Path | None:
    """Return where replies are kept; None if CAIRN_LLM_CACHE is "off", or where no such folder is known."""
    text = environment.get("CAIRN_LLM_CACHE", "").strip()
    if text.lower() in ("off", "0", "no", "none"):
        return None
    if text:
        return Path(text)
    try:
        from platformdirs import user_cache_path  # noqa: PLC0415 - comes with the extra
    except ImportError:
        return None
    return user_cache_path("cairn", appauthor=False) / "llm"

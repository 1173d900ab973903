"""The one door to the `openai` client: a request goes out, a reply or why there is none comes back, in time."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any

from translators.llm.exchange import Ask, Failed, Reply, Request
from translators.llm.settings import Endpoint

MISSING = "the package openai is not installed. Run `pip install 'cairn-planner[llm]'`"
MOST_LETTERS = 300  # of what an endpoint says of an error
_LENGTH_WORDS = ("context", "too long", "too large", "too many tokens")
_SCHEMA_WORDS = ("schema", "grammar", "response_format", "json_object", "guided")


def over_the_network(endpoint: Endpoint, retries: int) -> Ask:
    """Return how to ask the endpoint; nothing is loaded or opened before the first request."""

    def ask(request: Request, limit_s: float) -> Reply | Failed:
        try:
            import openai  # noqa: PLC0415 - heavy, and an extra
        except ImportError:
            return Failed(MISSING)
        try:
            client = _client(openai, endpoint, limit_s, retries)
        except Exception as error:  # noqa: BLE001 - a process boundary: proxies and certificates may be set wrongly
            return Failed(f"openai's client cannot be made here ({type(error).__name__})")
        try:
            found = _in_time(lambda: _asked(openai, client, request, endpoint), limit_s)
        finally:
            client.close()
        return found or Failed(
            f"the endpoint gave no reply within {limit_s:.3g} s. Allow more with CAIRN_LLM_SECONDS"
        )

    return ask


def _client(openai: Any, endpoint: Endpoint, limit_s: float, retries: int) -> Any:
    return openai.OpenAI(
        api_key=endpoint.key or "none",
        base_url=endpoint.url,
        timeout=limit_s,
        max_retries=retries,
        # What is on this machine is not asked for through a proxy.
        http_client=openai.DefaultHttpxClient(trust_env=not endpoint.is_local),
    )


def _headers(openai: Any, endpoint: Endpoint) -> dict[str, Any]:
    """Return what is left out of the headers: a key that is none, and who pays at OpenAI if it is not asked."""
    names = [] if endpoint.key else ["Authorization"]
    if not endpoint.is_openais:
        names += ["OpenAI-Organization", "OpenAI-Project"]
    return {name: openai.Omit() for name in names}


def _in_time(call: Callable[[], Reply | Failed], limit_s: float) -> Reply | Failed | None:
    """Return what the call returns, or None after the limit.

    The client's own limits are for each read: an endpoint that sends a letter now and then would never end.
    Whoever is waited for in vain ends when the client is closed, or with the process.
    """
    box: queue.SimpleQueue[Reply | Failed] = queue.SimpleQueue()
    threading.Thread(target=lambda: box.put(call()), daemon=True).start()
    try:
        return box.get(timeout=limit_s)
    except queue.Empty:
        return None


def _asked(openai: Any, client: Any, request: Request, endpoint: Endpoint) -> Reply | Failed:
    try:
        body = _body(request, endpoint.model)
        return _reply(client.chat.completions.create(**body, extra_headers=_headers(openai, endpoint)))
    except openai.APIStatusError as error:
        return _refusal(error.status_code, _words(error, endpoint.key), endpoint)
    except openai.APITimeoutError:
        return Failed(f"{endpoint.shown} gave no reply in time. Allow more with CAIRN_LLM_SECONDS")
    except openai.APIConnectionError:
        return Failed(f"{endpoint.shown} cannot be reached. Start it, or mend CAIRN_LLM_URL")
    # A process boundary: what a broken endpoint sends makes the client fail in ways of its own.
    except Exception as error:  # noqa: BLE001
        return Failed(f"{endpoint.shown} gave no usable reply ({type(error).__name__})")


def _body(request: Request, model: str) -> dict[str, Any]:
    dialect = request.dialect
    body: dict[str, Any] = {"model": model, "messages": [dict(each) for each in request.messages]}
    body[dialect.tokens_key] = request.answer_tokens
    if dialect.has_temperature:
        body["temperature"] = 0
    if dialect.format == "json_schema":
        schema = {"name": request.name, "schema": request.schema, "strict": True}
        body["response_format"] = {"type": "json_schema", "json_schema": schema}
    elif dialect.format == "json_object":
        body["response_format"] = {"type": "json_object"}
    return body


def _reply(answer: Any) -> Reply | Failed:
    """Return the reply; nothing is taken for granted of what came, as endpoints differ."""
    choices = getattr(answer, "choices", None)
    choice = choices[0] if isinstance(choices, list) and choices else None
    message = getattr(choice, "message", None)
    text = getattr(message, "content", None)
    if not isinstance(text, str):
        is_refusal = isinstance(getattr(message, "refusal", None), str)
        return Failed(
            "the model declined to answer" if is_refusal else "the endpoint's reply holds no answer"
        )
    usage = getattr(answer, "usage", None)
    is_whole = getattr(choice, "finish_reason", "stop") != "length"
    return Reply(text, _count(usage, "prompt_tokens"), _count(usage, "completion_tokens"), is_whole)


def _count(usage: Any, name: str) -> int:
    number = getattr(usage, name, 0)
    return max(0, number) if isinstance(number, int) else 0


def _refusal(status: int, words: str, endpoint: Endpoint) -> Failed:
    if status in (401, 403):
        how = "Mend CAIRN_LLM_KEY" if endpoint.key else "Set CAIRN_LLM_KEY"
        return Failed(f"{endpoint.shown} does not let us in ({status}). {how}")
    if status == 404:
        return Failed(
            f"{endpoint.shown} has no model {endpoint.model!r}, or no chat there (404): {words}. "
            "Mend CAIRN_LLM_MODEL or CAIRN_LLM_URL"
        )
    if status == 429:
        return Failed(f"{endpoint.shown} takes no more requests for now (429): {words}")
    if status in (400, 413, 422) and any(word in words.lower() for word in _LENGTH_WORDS):
        how = "Raise the endpoint's context, or have fewer examples shown with CAIRN_LLM_EXAMPLES"
        return Failed(f"{endpoint.shown} finds the question too long ({status}): {words}. {how}")
    is_ours = status in (400, 415, 422, 501) or any(word in words.lower() for word in _SCHEMA_WORDS)
    return Failed(f"{endpoint.shown} answered with error {status}: {words}", is_dialect=is_ours)


def _words(error: Any, key: str) -> str:
    """Return what the endpoint says of its error, in one line and without the key."""
    body = getattr(error, "body", None)
    said = body.get("message") if isinstance(body, dict) else None
    text = said if isinstance(said, str) else str(getattr(error, "message", ""))
    if key:
        text = text.replace(key, "(the key)")
    line = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return line[:MOST_LETTERS] or "no reason given"

"""A chat endpoint on this machine, over real HTTP, whose model is a function: for tests without a network."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Body = Mapping[str, Any]


@dataclass(frozen=True)
class Says:
    """What the endpoint sends: the model's text, or a status with a message; perhaps slowly, perhaps no JSON at all."""

    text: str = ""
    status: int = 200
    message: str = ""
    raw: bytes | None = None
    wait_s: float = 0.0
    drip_s: float = 0.0  # between single bytes
    finish: str = "stop"
    has_usage: bool = True


@dataclass
class Endpoint:
    url: str
    bodies: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def endpoint(model: Callable[[Body, int], Says | str | Mapping[str, Any]]) -> Iterator[Endpoint]:
    """Serve the model, a function of a request's body and its number; texts and JSON values are said as they are."""
    stopped = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            told.bodies.append(body)
            told.keys.append(self.headers.get("Authorization"))
            told.headers.append(dict(self.headers))
            said = model(body, len(told.bodies))
            if isinstance(said, str):
                said = Says(said)
            elif not isinstance(said, Says):
                said = Says(json.dumps(said))
            stopped.wait(said.wait_s)
            self._send(said)

        def _send(self, said: Says) -> None:
            content = said.raw if said.raw is not None else json.dumps(_document(said)).encode()
            try:
                self.send_response(said.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if not said.drip_s:
                    self.wfile.write(content)
                    return
                for byte in content:
                    if stopped.wait(said.drip_s):
                        return
                    self.wfile.write(bytes([byte]))
                    self.wfile.flush()
            except OSError:
                return  # the other side has gone

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    told = Endpoint(f"http://127.0.0.1:{server.server_port}/v1")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield told
    finally:
        stopped.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


def _document(said: Says) -> dict[str, Any]:
    if said.status != 200:
        return {
            "error": {"message": said.message, "type": "invalid_request_error", "code": None, "param": None}
        }
    document: dict[str, Any] = {
        "id": "chat-1",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": "scripted",
        "choices": [
            {
                "index": 0,
                "message": {"role": "assistant", "content": said.text},
                "finish_reason": said.finish,
            }
        ],
    }
    if said.has_usage:
        document["usage"] = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}
    return document

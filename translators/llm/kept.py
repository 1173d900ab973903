"""Replies kept on disk: a cache by what was asked, and sessions that are recorded and replayed without a network.

A reply is filed under a hash of all that the model saw. Keys and addresses are in neither; what people said is in
sessions and caches only as far as the model repeats it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from planner.core import BadInputError
from translators.llm.exchange import Ask, Failed, Reply, Request

MOST_ENTRIES = 5_000


# --- the cache ----------------------------------------------------------------------------------------


class Cache:
    """Asks only for what is not kept; what was asked is kept once it is known to have led to something."""

    def __init__(self, ask: Ask, folder: Path, whom: tuple[str, str]) -> None:
        self._ask, self._folder, self._whom = ask, folder, whom
        self._fresh: dict[Path, Reply] = {}

    def ask(self, request: Request, limit_s: float) -> Reply | Failed:
        """Return the reply that is kept, else the model's."""
        path = self._path(request)
        kept = _reply_in(_json_in(path))
        if kept is not None:
            return kept
        found = self._ask(request, limit_s)
        if isinstance(found, Reply) and found.is_whole:
            self._fresh[path] = found
        return found

    def keep(self) -> None:
        """Write the replies of this instruction; where that cannot be done, nothing is kept."""
        with contextlib.suppress(OSError):
            for path, reply in self._fresh.items():
                _write(path, json.dumps(_row(reply)))
            if self._fresh:
                _prune(self._folder)
        self._fresh.clear()

    def _path(self, request: Request) -> Path:
        name = hashlib.sha256("\n".join((*self._whom, request.fingerprint())).encode()).hexdigest()
        return self._folder / name[:2] / f"{name}.json"


def _write(path: Path, text: str) -> None:
    """Write the file at once, so that nobody reads half of it; others on this machine may not read it."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".new")  # readable for its owner alone
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
    Path(name).replace(path)


def _prune(folder: Path) -> None:
    files = list(folder.glob("*/*.json"))
    if len(files) > MOST_ENTRIES:
        for path in sorted(files, key=lambda file: file.stat().st_mtime)[: MOST_ENTRIES // 4]:
            path.unlink(missing_ok=True)


# --- sessions -----------------------------------------------------------------------------------------


def recorded(ask: Ask, file: Path) -> Ask:
    """Return how to ask so that each reply, and each failure for good, is a line of the file."""

    def asked(request: Request, limit_s: float) -> Reply | Failed:
        found = ask(request, limit_s)
        if isinstance(found, Reply) or not found.is_dialect:
            row = {"request": request.fingerprint(), **_row(found)}
            try:
                with file.open("a", encoding="utf-8") as stream:
                    stream.write(json.dumps(row, ensure_ascii=False) + "\n")
            except OSError as error:
                raise BadInputError(f"CAIRN_LLM_RECORD: {file} cannot be written: {error.strerror}") from None
        return found

    return asked


def replayed(file: Path) -> Ask:
    """Return how to ask a recorded session; no network is touched."""
    replies = _session(file)

    def asked(request: Request, limit_s: float) -> Reply | Failed:  # noqa: ARG001 - it takes no time
        return replies.get(request.fingerprint()) or Failed(
            f"the session {file.name} has no reply to this. Record it with CAIRN_LLM_RECORD"
        )

    return asked


def _session(file: Path) -> dict[str, Reply | Failed]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise BadInputError(f"CAIRN_LLM_REPLAY: {file} cannot be read: {error}") from None
    found: dict[str, Reply | Failed] = {}
    for number, line in enumerate(lines, start=1):
        row = _parsed(line)
        said = _reply_in(row) or _failure_in(row)
        if not isinstance(row, dict) or not isinstance(row.get("request"), str) or said is None:
            raise BadInputError(
                f'{file}, line {number}: expected an object with "request" and "text" or "failed". Record it anew'
            )
        found[row["request"]] = said
    return found


# --- rows ---------------------------------------------------------------------------------------------


def _row(found: Reply | Failed) -> dict[str, Any]:
    match found:
        case Reply(text, tokens_in, tokens_out, is_whole):
            return {"text": text, "tokens_in": tokens_in, "tokens_out": tokens_out, "is_whole": is_whole}
        case Failed(words):
            return {"failed": words}


def _reply_in(row: Any) -> Reply | None:
    match row:
        case {
            "text": str(text),
            "tokens_in": int(tokens_in),
            "tokens_out": int(tokens_out),
            "is_whole": bool(is_whole),
        }:
            return Reply(text, tokens_in, tokens_out, is_whole, is_kept=True)
    return None


def _failure_in(row: Any) -> Failed | None:
    match row:
        case {"failed": str(words)}:
            return Failed(words)
    return None


def _json_in(path: Path) -> Any:
    try:
        return _parsed(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None

"""PDDL text as nested lists of words, with the way back from any of them to its line and column."""

from __future__ import annotations

import re
from typing import NoReturn

from planner.core import BadInputError

# A '?' begins a new word even without a space before it: some competition files write (aircraft?a).
_TOKEN = re.compile(r"[()]|\??[^\s()?]+|\?")
_COMMENT = re.compile(r";[^\n]*")
MAX_DEPTH = 150  # deeper nesting is refused: no real file comes near, and reading is recursive
_SHOWN = 60  # characters of what stood there, in messages


class Form(list["str | Form"]):
    """A list in parentheses. `at` is the number of its first token, `n_tokens` how many it spans."""

    __slots__ = ("at", "n_tokens")

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at = at
        self.n_tokens = 2


class Text:
    """One text being read: knows its name and where its tokens stand."""

    def __init__(self, text: str, source: str) -> None:
        if "\0" in text:
            raise BadInputError(f"{source}: not a text file: it holds a zero byte. Give a PDDL file")
        self._plain = (
            _COMMENT.sub(lambda found: " " * len(found[0]), text).lower() if ";" in text else text.lower()
        )
        self.source = source
        self.tokens: list[str] = _TOKEN.findall(self._plain)

    def fail_at(self, token: int, words: str) -> NoReturn:
        """Raise `BadInputError` for the token of that number."""
        raise BadInputError(f"{self.place(token)}: {words}")

    def fail(self, form: Form, words: str, part: int | None = None) -> NoReturn:
        """Raise `BadInputError` for the form, or for the part of it with that number."""
        self.fail_at(form.at if part is None else token_of(form, part), words)

    def place(self, token: int) -> str:
        """Return source, line and column of the token, counted from 1."""
        at = len(self._plain.rstrip())
        for number, found in enumerate(_TOKEN.finditer(self._plain)):
            if number == token:
                at = found.start()
                break
        line = self._plain.count("\n", 0, at) + 1
        return f"{self.source}, line {line}, column {at - self._plain.rfind(chr(10), 0, at)}"

    def form(self) -> Form:
        """Return the one form that the text holds."""
        tokens = self.tokens
        if not tokens:
            raise BadInputError(
                f"{self.source}, line 1, column 1: expected (define ...), but there is nothing"
            )
        if tokens[0] != "(":
            self.fail_at(0, f"expected '(', got {shown(tokens[0])}")
        top = Form(-1)
        stack, here = [], top
        for number, token in enumerate(tokens):
            if token == "(":  # noqa: S105 - a parenthesis is no password
                if here is top and top:
                    self.fail_at(number, "expected the end of the text after the first form")
                stack.append(here)
                if len(stack) > MAX_DEPTH:
                    self.fail_at(number, f"nested more than {MAX_DEPTH} deep. Write it flatter")
                inner = Form(number)
                here.append(inner)
                here = inner
            elif token == ")":  # noqa: S105
                if not stack:
                    self.fail_at(number, "')' without a '(' before it")
                here.n_tokens = number - here.at + 1
                here = stack.pop()
            elif here is top:
                self.fail_at(number, f"expected the end of the text, got {shown(token)}")
            else:
                here.append(token)
        if stack:
            self.fail(here, "this '(' is never closed; a ')' is missing")
        only = top[0]
        if isinstance(only, str):
            self.fail_at(0, f"expected '(', got {shown(only)}")
        return only


def token_of(form: Form, part: int) -> int:
    """Return the number of the first token of the form's part (or of its closing parenthesis)."""
    before = sum(1 if isinstance(piece, str) else piece.n_tokens for piece in form[:part])
    return form.at + 1 + before


def shown(piece: str | Form) -> str:
    """Return the piece as it stood, shortened.

    >>> shown("stack")
    "'stack'"
    """
    text = piece if isinstance(piece, str) else _flat(piece)
    return repr(text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…")


def _flat(form: Form) -> str:
    parts = []
    length = 0
    for piece in form:
        parts.append(piece if isinstance(piece, str) else _flat(piece))
        length += len(parts[-1]) + 1
        if length > _SHOWN:
            break
    return f"({' '.join(parts)})"

"""PDDL text to nested lists of lower-case words, and from a place in them back to line and column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TypeAlias, TypeVar

from planner.core import BadInputError

Tree: TypeAlias = "str | list[Tree]"
Nested: TypeAlias = "list[Tree]"
T = TypeVar("T")

# Deep enough for any task people or compilers write (the deepest of the competitions has 10), and
# shallow enough for whatever walks, compares, hashes or pickles the values that are made of it.
MAX_DEPTH = 100
MAX_WORD = 500

_COMMENT = re.compile(r";[^\n]*")
# A '?' begins a new word even without a space before it: some competition files write (aircraft?a).
_TOKEN = re.compile(r"[()]|\??[^\s()?]+|\?")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_LONGEST_SHOWN = 40


class Fault(Exception):  # noqa: N818 - never leaves this package: `located` turns it into BadInputError
    """Something is wrong with a node of the tree; with an index, with that part of the node."""

    def __init__(self, node: Nested, index: int | None, words: str) -> None:
        super().__init__(words)
        self.node = node
        self.index = index
        self.words = words


def read_tree(text: str, source: str) -> Nested:
    """Return the one parenthesised expression that the text consists of.

    >>> read_tree("(define (domain D)) ; a comment", "here")
    ['define', ['domain', 'd']]
    """
    control = _CONTROL.search(text)
    if control is not None:
        raise _error(
            text,
            source,
            control.start(),
            f"expected text, got the control character {control.group()!r}"
            ". This is not a PDDL file, or it is damaged",
        )
    tokens = _tokens(text)
    if max(map(len, tokens), default=0) > MAX_WORD:
        number = next(i for i, token in enumerate(tokens) if len(token) > MAX_WORD)
        words = f"expected a word of at most {MAX_WORD} characters, got one of {len(tokens[number])}"
        raise _error(text, source, _span(text, number).start(), f"{words}. Is this a PDDL file?")
    root: Nested = []
    here = root
    above: list[Nested] = []
    for token in tokens:
        if token == "(":  # noqa: S105 - a parenthesis is no password
            if not above and root:
                raise _too_much(text, source, root)
            inner: Nested = []
            here.append(inner)
            above.append(here)
            here = inner
            if len(above) > MAX_DEPTH:
                raise _error(
                    text,
                    source,
                    _nth_opening_at_depth(text, MAX_DEPTH + 1),
                    f"parentheses are nested more than {MAX_DEPTH} deep. Write the formula flatter",
                )
        elif token == ")":  # noqa: S105
            if not above:
                raise _too_much(text, source, root) if root else _stray(text, source)
            here = above.pop()
        elif not above:
            raise _too_much(text, source, root) if root else _stray(text, source)
        else:
            here.append(token)
    if above:
        line, column = _line_and_column(text, _unclosed(text, len(above)))
        raise _error(
            text,
            source,
            len(text),
            f"expected ')', got the end of the file; the '(' of line {line}, column {column} is not closed",
        )
    if not root:
        raise _error(text, source, 0, "expected '(define ...)', got nothing. Is this the right file?")
    first = root[0]
    assert isinstance(first, list)  # noqa: S101 - a word outside of parentheses was refused above
    return first


def located(text: str, source: str, tree: Nested, work: Callable[[Nested], T]) -> T:
    """Return what the work makes of the tree; a fault in it becomes an error with line and column."""
    try:
        return work(tree)
    except Fault as fault:
        number = _token_number(tree, fault.node, fault.index)
        offset = _span(text, number).start() if number is not None else 0
        raise _error(text, source, offset, fault.words) from None


def shown(tree: Tree) -> str:
    """Return the tree as it would be written, cut off if it is long."""
    if isinstance(tree, str):
        return tree if len(tree) <= _LONGEST_SHOWN else tree[: _LONGEST_SHOWN - 3] + "..."
    words: list[str] = []
    waiting: list[Tree] = [tree]
    length = 0
    while waiting and length <= _LONGEST_SHOWN:
        here = waiting.pop()
        if isinstance(here, list):
            waiting += [")", *reversed(here), "("]
        else:
            words.append(here)
            length += len(here) + 1
    written = " ".join(words).replace("( ", "(").replace(" )", ")")
    return written if len(written) <= _LONGEST_SHOWN and not waiting else written[:_LONGEST_SHOWN] + "..."


def _tokens(text: str) -> list[str]:
    if ";" in text:
        text = _COMMENT.sub(" ", text)
    return _TOKEN.findall(text.lower())


def _spans(text: str) -> Iterator[re.Match[str]]:
    """Yield the tokens with their places, one by one: a long text may be at fault at its start."""
    blank = _COMMENT.sub(lambda comment: " " * len(comment.group()), text) if ";" in text else text
    return _TOKEN.finditer(blank)


def _span(text: str, number: int) -> re.Match[str]:
    return next(islice(_spans(text), number, None))


def _token_number(tree: Nested, node: Nested, index: int | None) -> int | None:
    """Return which token of the text stands at the node, or at that part of it."""
    number = 0
    waiting: list[Tree] = [tree]
    while waiting:
        here = waiting.pop()
        if here is node:
            return number if index is None else number + 1 + sum(_n_tokens(part) for part in node[:index])
        number += 1
        if isinstance(here, list):
            waiting += [")", *reversed(here)]
    return None


def _line_and_column(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _error(text: str, source: str, offset: int, words: str) -> BadInputError:
    line, column = _line_and_column(text, offset)
    return BadInputError(f"{source}, line {line}, column {column}: {words}")


def _stray(text: str, source: str) -> BadInputError:
    span = _span(text, 0)
    return _error(text, source, span.start(), f"expected '(', got {shown(span.group())!r}")


def _too_much(text: str, source: str, root: Nested) -> BadInputError:
    number = _n_tokens(root[0])
    span = _span(text, number)
    return _error(
        text,
        source,
        span.start(),
        f"expected the end of the file, got {shown(span.group())!r}. Is there a ')' too many before it?",
    )


def _n_tokens(tree: Tree) -> int:
    number, waiting = 0, [tree]
    while waiting:
        here = waiting.pop()
        number += 1
        if isinstance(here, list):
            number += 1
            waiting += here
    return number


def _unclosed(text: str, depth: int) -> int:
    """Return where the innermost parenthesis that is still open at the end was opened."""
    opened: list[int] = []
    for span in _spans(text):
        if span.group() == "(":
            opened.append(span.start())
        elif span.group() == ")":
            opened.pop()
    return opened[depth - 1]


def _nth_opening_at_depth(text: str, depth: int) -> int:
    here = 0
    for span in _spans(text):
        here += {"(": 1, ")": -1}.get(span.group(), 0)
        if here == depth:
            return span.start()
    return len(text)

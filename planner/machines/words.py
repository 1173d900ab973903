"""One line of the text of machines, word by word, with errors that say line and column."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from math import isfinite

from planner.core import Atom, BadInputError, Call, Clause, Guard

# A word ends at a space, a parenthesis, a comma, a quote or a comment.
_WORD = re.compile(r'\s*(?:(#.*)|("(?:[^"\\]|\\.)*")|([(),])|([^\s(),"#]+)|("))')
_PLAIN = re.compile(r'[^\s(),"#]+')
_RESERVED = frozenset({"->", "or", "not", "true", "false", "when", "call", "pays"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it begins; in quotes it is a name, whatever it says."""

    text: str
    column: int
    is_quoted: bool = False

    def is_word(self, *texts: str) -> bool:
        return not self.is_quoted and self.text in texts


class Line:
    """The words of one line, read from left to right."""

    def __init__(self, text: str, number: int = 1, source: str = "text") -> None:
        self.text, self.number, self.source = text, number, source
        self.words: list[Word] = []
        at, self.length = 0, len(text)
        while found := _WORD.match(text, at):
            comment, quoted, mark, word, unclosed = found.groups()
            begin = found.end() - len(found.group().lstrip())
            if comment is not None:
                self.length = begin
                break
            if unclosed:
                raise self.error(begin + 1, 'a quote is not closed. Write "name"')
            self.words.append(
                Word(self._name(quoted, begin) if quoted else mark or word, begin + 1, bool(quoted))
            )
            at = found.end()
        self.at = 0

    def _name(self, quoted: str, begin: int) -> str:
        try:
            return str(json.loads(quoted))
        except ValueError:
            raise self.error(
                begin + 1, f"{quoted} is not a name in quotes. Write it like a JSON string"
            ) from None

    def error(self, column: int | None, words: str) -> BadInputError:
        """Return the error to raise about this column, or about the end of the line."""
        where = len(self.text.rstrip()) + 1 if column is None else column
        return BadInputError(f"{self.source}, line {self.number}, column {where}: {words}")

    def rest(self) -> str:
        """Return what is left of the line as it stands, and pass over it."""
        begin = self.peek()
        self.at = len(self.words)
        return "" if begin is None else self.text[begin.column - 1 : self.length].rstrip()

    def peek(self, ahead: int = 0) -> Word | None:
        return self.words[self.at + ahead] if self.at + ahead < len(self.words) else None

    def is_next(self, *texts: str, ahead: int = 0) -> bool:
        word = self.peek(ahead)
        return word is not None and word.is_word(*texts)

    def name(self, what: str) -> str:
        """Return the next word, which is to be a name."""
        word = self.peek()
        if word is None or word.is_word("(", ")", ",", "->"):
            raise self.expected(what)
        self.at += 1
        return word.text

    def mark(self, text: str, form: str) -> None:
        """Pass over the mark that has to stand there."""
        if not self.is_next(text):
            raise self.expected(f"{text!r}, as in {form}")
        self.at += 1

    def expected(self, what: str) -> BadInputError:
        word = self.peek()
        if word is None:
            return self.error(None, f"expected {what}, got the end of the line")
        return self.error(word.column, f"expected {what}, got {word.text!r}")

    def number_here(self, what: str) -> float:
        word = self.peek()
        try:
            number = float(self.name(what))
        except ValueError:
            number = float("nan")
        if not isfinite(number):
            assert word is not None  # noqa: S101 - `name` refuses the end of the line
            raise self.error(word.column, f"expected {what}, got {word.text!r}. Write a number such as 0.5")
        return number

    def end(self) -> None:
        """Refuse whatever is left of the line."""
        if self.peek() is not None:
            raise self.expected("the end of the line")

    # --- guards, calls, facts -----------------------------------------------------------------------

    def guard(self) -> Guard:
        """Return the guard that begins there: facts one after the other, with `or` between clauses."""
        if self.is_next("false"):
            self.at += 1
            return Guard(())
        clauses = [self._clause()]
        while self.is_next("or"):
            self.at += 1
            clauses.append(self._clause())
        return Guard(tuple(clauses))

    def _clause(self) -> Clause:
        begin = self.peek()
        if self.is_next("true"):
            self.at += 1
            return Clause()
        holds, fails = set(), set()
        while self.is_next("("):
            if self.is_next("not", ahead=1) and self.is_next("(", ahead=2):
                self.at += 2
                fails.add(self.fact())
                self.mark(")", "(not (light on))")
            else:
                holds.add(self.fact())
        if begin is None or not holds | fails:
            raise self.expected("a guard such as (p a) (not (q)) or (r), true or false")
        try:
            return Clause(frozenset(holds), frozenset(fails))
        except ValueError as error:
            raise self.error(begin.column, f"{error}. Leave one of the two out") from None

    def fact(self) -> Atom:
        self.mark("(", "(on a b)")
        predicate = self.name("the name of a fact")
        args = []
        while not self.is_next(")"):
            args.append(self.name("')' or the name of an object"))
        self.at += 1
        return Atom(predicate, tuple(args))

    def call(self) -> Call:
        machine = self.name("the name of a machine")
        return Call(machine, self.names_in_parentheses() if self.is_next("(") else ())

    def names_in_parentheses(self) -> tuple[str, ...]:
        self.mark("(", "fetch(red-cube, table)")
        names: list[str] = []
        while not self.is_next(")"):
            if names:
                self.mark(",", "fetch(red-cube, table)")
            names.append(self.name("a name"))
        self.at += 1
        return tuple(names)


def written(name: str) -> str:
    """Return the name as it is read back: in quotes where it could be taken for something else.

    >>> written("red-cube"), written("step #1")
    ('red-cube', '"step #1"')
    """
    is_plain = _PLAIN.fullmatch(name) is not None and name not in _RESERVED
    return name if is_plain else json.dumps(name)


def written_fact(atom: Atom) -> str:
    """Return the fact as it is read back."""
    return f"({' '.join(written(name) for name in (atom.predicate, *atom.args))})"


def written_guard(guard: Guard) -> str:
    """Return the guard as it is read back."""
    clauses = []
    for clause in guard.clauses:
        literals = [written_fact(atom) for atom in sorted(clause.holds)]
        literals += [f"(not {written_fact(atom)})" for atom in sorted(clause.fails)]
        clauses.append(" ".join(literals) or "true")
    return " or ".join(clauses) or "false"


def written_call(call: Call) -> str:
    """Return the call as it is read back."""
    args = ", ".join(written(arg) for arg in call.args)
    return written(call.machine) + (f"({args})" if args else "")

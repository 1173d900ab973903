"""What pictures and texts say of a machine: guards, calls and rewards in few words, and lines that fit."""

from __future__ import annotations

from planner.core import Atom, Clause, Edge, Guard, RewardMachine

CHARACTER = 6.9  # mean width of a letter at 13 px


def fact_words(atom: Atom) -> str:
    """Return the fact in short.

    >>> fact_words(Atom("on", ("red", "blue"))), fact_words(Atom("rested"))
    ('on(red, blue)', 'rested')
    """
    return f"{atom.predicate}({', '.join(atom.args)})" if atom.args else atom.predicate


def guard_parts(guard: Guard) -> tuple[str, ...]:
    """Return what the guard asks for in parts that a line may end after.

    >>> guard_parts(Guard((Clause(frozenset({Atom("p")})), Clause(frozenset(), frozenset({Atom("q")})))))
    ('p', 'or not q')
    """
    parts: list[str] = []
    for clause in guard.clauses:
        words = _literals(clause)
        parts += [f"or {words[0]}" if parts else words[0], *(f"& {word}" for word in words[1:])]
    return tuple(parts) or ("false",)


def _literals(clause: Clause) -> list[str]:
    words = [fact_words(atom) for atom in sorted(clause.holds)]
    words += [f"not {fact_words(atom)}" for atom in sorted(clause.fails)]
    return words or ["true"]


def edge_parts(edge: Edge) -> tuple[str, ...]:
    """Return the call, the guard and the reward of the edge, each where there is something to say."""
    guard = () if edge.call is not None and edge.guard == Guard() else guard_parts(edge.guard)
    call = () if edge.call is None else (str(edge.call),)
    if call and guard:
        guard = (f"if {guard[0]}", *guard[1:])
    return (*call, *guard, *((f"[{edge.reward:+g}]",) if edge.reward else ()))


def edge_words(edge: Edge) -> str:
    """Return all that is said of the edge, in one line."""
    return " ".join(edge_parts(edge))


def heading(machine: RewardMachine) -> str:
    """Return the machine's name with its parameters."""
    return machine.name + (f"({', '.join(machine.parameters)})" if machine.parameters else "")


def lines_of(parts: tuple[str, ...], width: int, most: int) -> tuple[str, ...]:
    """Return the parts in lines of about so many characters; the last one ends in … where more was to be said.

    >>> lines_of(("on(a, b)", "& clear(a)", "& clear(b)", "& empty"), 20, 2)
    ('on(a, b) & clear(a)', '& clear(b) & empty')
    """
    lines: list[str] = []
    for part in parts:
        if lines and len(lines[-1]) + 1 + len(part) <= width:
            lines[-1] += f" {part}"
        else:
            lines.append(part)
    fits = [cut(line, width) for line in lines[:most]]
    if len(lines) > most and not fits[-1].endswith("…"):
        fits[-1] = cut(f"{fits[-1]} …", width) if len(fits[-1]) + 2 <= width else f"{fits[-1][: width - 1]}…"
    return tuple(fits)


def cut(text: str, width: int) -> str:
    """Return the text with no more than so many characters."""
    return text if len(text) <= width else f"{text[: max(width - 1, 0)]}…"

"""Statements one after the other, as in a list of facts: each is read by itself, so that long lists stay quick."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planner.core import TRUE, Atom
from translators.chunks import Text
from translators.clauses import Said, clause
from translators.discourse import Context
from translators.english import ARTICLES, BE, ONES
from translators.lexicon import Lexicon
from translators.meaning import Meaning, join
from translators.words import plain, same, words_in

_BETWEEN = frozenset({",", ";", ".", ":", "and", "!"})
_LONGEST_LIST = 6  # parts that one statement may have between commas: "a, b and c are at d"


def statements(text: Text) -> Meaning | None:
    """Return what all the statements say together; None if one of them is not understood by itself."""
    parts = list(_parts(text.words))
    found, at = Meaning(), 0
    while at < len(parts):
        for count in range(1, min(_LONGEST_LIST, len(parts) - at) + 1):
            start, end = parts[at][0], parts[at + count - 1][1]
            said = _statement(text, start, end)
            if said is not None:
                found, at = join(found, said.meaning, text.lexicon), at + count
                break
        else:
            return None
    return None if found.is_empty else found


def _parts(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of the runs of words between commas and the like."""
    start = 0
    for at, word in enumerate((*words, ".")):
        if word in _BETWEEN:
            if at > start:
                yield start, at
            start = at + 1


def _statement(text: Text, start: int, end: int) -> Said | None:
    """Return what the words say as one statement, if that is a fact about things all of which are named in it."""
    fact = literal(text.lexicon, text.words[start:end])
    if fact is not None:
        return Said(2.0, Context(), Meaning(fact))
    found = [said for said in clause(text, start, end, Context()) if said.meaning.goal != TRUE]
    if not found or found[0].meaning.chosen or found[0].noise or found[0].context.pending:
        return None
    return found[0]


def literal(lexicon: Lexicon, words: Sequence[str]) -> Atom | None:
    """Return the fact written as its predicate and the names of things: *craves a b*, *object a craves object b*."""
    at = 0
    names: list[str] = []
    others: list[str] = []
    places: set[int] = set()
    while at < len(words):
        name, end = _name(lexicon, words, at)
        if name:
            names.append(name)
            places.add(len(others))
            at = end
            continue
        is_kind = (
            at + 1 < len(words) and words[at].isalpha() and re.fullmatch(rf"{words[at]}\d+", words[at + 1])
        )
        if words[at] not in ARTICLES and words[at] not in ONES and not is_kind:  # "lamp lamp1"
            others.append(words[at])
        at += 1
    if len(places) > 2 or places - {0, len(others)}:
        return None
    held = _held(lexicon, names, others) if places == {0, len(others)} else None
    if held is not None:
        return held
    said = tuple(word for word in others if word not in BE)
    for predicate in lexicon.domain.predicates:
        words_for_it = words_in(predicate.name)
        is_said = tuple(others) == words_for_it or (said and said == words_for_it)  # "is over" of *over*
        if len(predicate.parameters) == len(names) and is_said:
            pairs = zip(names, predicate.parameters, strict=True)
            if all(name in lexicon.fitting(parameter) for name, parameter in pairs):
                return Atom(predicate.name, tuple(names))
    return None


def _held(lexicon: Lexicon, names: Sequence[str], others: Sequence[str]) -> Atom | None:
    """Return the fact that one holds another, of *the left hand is carrying b*."""
    verbs = [word for word in others if word not in BE and word not in ("should", "must")]
    if len(verbs) != 1 or not verbs[0].endswith("ing"):
        return None
    for each in lexicon.relations:
        if each.kind != "hold" or len(each.parameters) != 2 or len(names) != 2:
            continue
        held = (names[1], names[0]) if each.theme == 0 else tuple(names)
        is_said = any(same(verbs[0], word) for word in words_in(each.name))
        pairs = zip(held, each.parameters, strict=True)
        if is_said and all(name in lexicon.fitting(parameter) for name, parameter in pairs):
            return Atom(each.name, held)
    return None


def _name(lexicon: Lexicon, words: Sequence[str], at: int) -> tuple[str, int]:
    """Return the thing whose whole name stands there, and where it ends; the longest."""
    for end in range(min(len(words), at + 6), at, -1):
        found = lexicon.by_name.get("".join(map(plain, words[at:end])))
        if found:
            return found, end
    return "", at

"""Whose turn is first or last, said after all that is wanted: "the pot to the shelf, the jug to the sink - jug first"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planner.core import Formula, SometimeBefore, atoms_of, both, conjuncts
from translators.chunks import Text
from translators.discourse import Context
from translators.meaning import Meaning

_TURNS = {"comesfirst": True, "comeslast": False}


def turn_of(
    text: Text, start: int, context: Context, sofar: Sequence[Meaning]
) -> Iterator[tuple[int, Formula]]:
    """Yield (where the words end, the rule) if they say that a thing's turn is the first or the last.

    All that is wanted of that thing comes before, or after, what is wanted of others.
    """
    for end, phrase in text.phrases(start, context):
        is_first = _TURNS.get(text.words[end] if end < len(text.words) else "")
        if is_first is None or not phrase.things:
            continue
        wanted = [fact for meaning in sofar for fact in conjuncts(meaning.goal)]
        mine = [fact for fact in wanted if _speaks_of(fact, phrase.things)]
        others = [fact for fact in wanted if fact not in mine]
        if mine and others:
            pairs = [(one, other) if is_first else (other, one) for one in mine for other in others]
            yield end + 1, both(*(SometimeBefore(late, early) for early, late in pairs))


def _speaks_of(fact: Formula, things: Sequence[str]) -> bool:
    return any(arg in things for atom in atoms_of(fact) for arg in atom.args)

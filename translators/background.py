"""Sentences that only tell how things are before the next one says what is wanted: "the cup is dirty. Wash it"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from planner.core import TRUE, atoms_of
from translators.chunks import Text
from translators.clauses import UNKNOWN, clause
from translators.discourse import Context, Phrase
from translators.english import BE, FILLER, classes_of, word_set

_TOLD = 0.4  # what it costs to take a sentence as no wish
_WISHES = word_set("should must shall need needs want wants ought let lets would please do make ensure")
_NOW = word_set("still already currently now")


class Told(NamedTuple):
    """What a sentence leaves behind that asks for nothing."""

    context: Context
    cost: float
    noise: int


def background(text: Text, start: int, end: int, context: Context) -> Iterator[Told]:
    """Yield the ways to take the words as told, not asked for: they are true now, or say what no word here can."""
    words = text.words[start:end]
    if end + 1 >= len(text.words) or not _WISHES.isdisjoint(words):
        return
    unknown = sum(text.is_noise(at) for at in range(start, end))
    about = [phrase for stop, phrase in text.phrases(start, context) if stop < end]
    if unknown and about:
        yield Told(context.after(about[0], None), _TOLD + UNKNOWN * unknown, unknown)
    elif unknown and all(text.is_noise(at) or text.words[at] in FILLER for at in range(start, end)):
        yield Told(context, _TOLD + UNKNOWN * unknown, unknown)
    if not about or classes_of(words[0]) or BE.isdisjoint(words):
        return
    for said in clause(text, start, end, context):
        goal = said.meaning.goal
        if goal != TRUE and said.meaning.rules == TRUE and text.lexicon.is_true_now(goal):
            cost = -_TOLD if not _NOW.isdisjoint(words) else _TOLD
            yield Told(_so_now(said.context, text), cost, said.noise)


def _so_now(context: Context, text: Text) -> Context:
    """Return the context with the thing spoken of as the one of which it is true now: "it carries a box"."""
    facts = text.lexicon.task.init.facts
    true = frozenset(
        thing for fact in context.facts for atom in atoms_of(fact) if atom in facts for thing in atom.args
    )
    mentioned = tuple(_those(phrase, true) for phrase in context.mentioned)
    subject = _those(context.subject, true) if context.subject is not None else None
    return replace(context, subject=subject, mentioned=mentioned, facts=(), said=None)


def _those(phrase: Phrase, true: frozenset[str]) -> Phrase:
    kept = tuple(thing for thing in phrase.things if thing in true)
    return replace(phrase, quantity="the", things=kept) if phrase.quantity == "some" and kept else phrase

"""Spatial patterns: towers said in several ways, and things that swap places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from planner.core import Atom, Formula, both
from translators.meaning import Meaning, Read
from translators.phrases import Context, Phrase, kind_of, phrases

if TYPE_CHECKING:
    from translators.clauses import Grammar

_ENDS = (["at", "the", "bottom"], ["at", "the", "top"], ["on", "the", "bottom"], ["on", "the", "top"])
_CLOSINGS = (*_ENDS, ["on", "top"], ["in", "the", "middle"], ["on", "it"])


def tower(grammar: Grammar, at: int, context: Context) -> Read:
    """``build a tower with ...`` (clauses follow), or with its cubes named in order."""
    here = at
    if grammar.words[here] in ("build", "make", "construct", "create", "stack", "form"):
        here += 1
    while here < len(grammar.words) and grammar.words[here] in ("a", "the", "one", "single"):
        here += 1
    if here < len(grammar.words) and grammar.words[here] in ("tower", "stack", "pile", "column"):
        here += 1
    elif grammar.words[at] not in ("stack", "pile"):
        return
    if here < len(grammar.words) and grammar.words[here] in (
        "with",
        "where",
        "so",
        "that",
        "in",
        "which",
        ":",
        "of",
    ):
        here += 1
        yield from _described_tower(grammar, here, context)
        yield from grammar.conjoined(here, replace(context, verb="be"))
    yield from _ordered_tower(grammar, here, context)


def _ordered_tower(grammar: Grammar, at: int, context: Context) -> Read:
    """``A, B and C from bottom to top``."""
    for end, named in grammar.sequence(at, context):
        rest = " ".join(grammar.words[end : end + 8])
        for words, upwards in (
            ("from bottom to top", True), ("from the bottom to the top", True), ("bottom to top", True),
            ("from top to bottom", False), ("from the top to the bottom", False), ("top to bottom", False),
            ("in this order from bottom to top", True), ("in this order from top to bottom", False),
        ):  # fmt: skip
            if rest.startswith(words) and len(named) > 1:
                order = named if upwards else named[::-1]
                meaning = _stacked(grammar, order)
                if meaning is not None:
                    yield end + len(words.split()), context, meaning


def _described_tower(grammar: Grammar, at: int, context: Context) -> Read:
    """``green at the bottom, then blue, then red on top``."""
    for end, first in phrases(grammar.lexicon, grammar.words, at, context):
        rest = grammar.words[end : end + 3]
        if rest in _ENDS:
            here, upwards = end + 3, rest[2] == "bottom"
        else:
            continue
        named = [first]
        context = replace(context, kind=kind_of(grammar.lexicon, first) or context.kind)
        for further, more in _rest_of_tower(grammar, here, context, named):
            meaning = _stacked(grammar, more if upwards else more[::-1])
            if meaning is not None:
                yield further, context, meaning


def _rest_of_tower(
    grammar: Grammar, at: int, context: Context, so_far: list[Phrase]
) -> Iterator[tuple[int, list[Phrase]]]:
    here = at
    while here < len(grammar.words) and grammar.words[here] in (",", "then", "and", "next", "followed", "by"):
        here += 1
    if here > at:
        for end, phrase in phrases(grammar.lexicon, grammar.words, here, context):
            stop = end
            for closing in _CLOSINGS:
                if grammar.words[end : end + len(closing)] == closing:
                    stop = end + len(closing)
            yield from _rest_of_tower(grammar, stop, context, [*so_far, phrase])
    if len(so_far) > 1:
        yield at, so_far


def _stacked(grammar: Grammar, upwards: Sequence[Phrase]) -> Meaning | None:
    parts = []
    for below, above in pairwise(upwards):
        found = [formula for _, formula in grammar.relation("on", above, below, only_named=True)]
        if not found:
            return None
        parts.append(found[0])
    return Meaning(both(*parts)) if parts else None


def swap(grammar: Grammar, at: int, context: Context) -> Read:
    if grammar.words[at] not in ("swap", "exchange", "switch"):
        return
    for end, named in grammar.sequence(at + 1, context):
        if len(named) != 2:
            continue
        found = [_swapped(grammar, one, other) for one in named[0].things for other in named[1].things]
        formulas = [formula for formula in found if formula is not None]
        if len(formulas) == 1:
            formula = formulas[0]
            stop = end
            while stop < len(grammar.words) and grammar.words[stop] in (
                "around",
                "places",
                "positions",
                "over",
            ):
                stop += 1
            yield stop, context, Meaning(formula, sure=0.9)


def _swapped(grammar: Grammar, one: str, other: str) -> Formula | None:
    facts = grammar.lexicon.task.init.facts
    for predicate in grammar.lexicon.fluent_predicates(2):
        mine = [f.args[1] for f in facts if f.predicate == predicate.name and f.args[0] == one]
        theirs = [f.args[1] for f in facts if f.predicate == predicate.name and f.args[0] == other]
        if len(mine) == len(theirs) == 1 and mine[0] not in (other, theirs[0]) and theirs[0] != one:
            return both(Atom(predicate.name, (one, theirs[0])), Atom(predicate.name, (other, mine[0])))
    return None

"""Towers, in the ways that people describe them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, permutations

from planner.core import Atom, Or, both
from translators.chunks import Text
from translators.clauses import Said, clause
from translators.determiners import past
from translators.discourse import Context, Phrase
from translators.english import BE, NUMBERS, classes_of, word_set
from translators.meaning import Meaning
from translators.structure import Relation

Read = Iterator[tuple[int, Said]]

BUILD = word_set("build make construct create stack form pile put arrange assemble set erect get have")


TOWER = frozenset(["tower", "towers", "stack", "stacks", "pile", "piles", "column", "columns"])


_UPWARDS = (
    ("from bottom to top", True), ("from the bottom to the top", True), ("bottom to top", True),
    ("from the bottom up", True), ("bottom up", True), ("from top to bottom", False),
    ("from the top to the bottom", False), ("top to bottom", False), ("from the top down", False),
    ("top down", False),
)  # fmt: skip


_MOST_ORDERS = 120  # of the things of one tower
_BETWEEN = frozenset({",", "and", "then", "with", "by", "next", "on"})


def tower(text: Text, at: int, context: Context) -> Read:
    """``a tower with ...``: clauses follow, or the storeys named from one end, or just what it is made of."""
    stacking = text.lexicon.stacking
    here, named_so = _announced(text.words, at)
    if stacking is None or here == at:
        return
    if not named_so:
        yield from _heaped(text, here, context, stacking)
    following = text.words[here : here + 2]
    of_number = following[:1] == ["of"] and following[-1] in NUMBERS
    if named_so:
        yield from _in_any_order(text, here, context, stacking)
        here += 2 * of_number  # "of four: from bottom to top ..."
    upwards = _direction(text.words, past(text.words, here, frozenset({":", ","})))
    if upwards is not None:
        here, is_up = upwards
        here = past(text.words, here, frozenset({":", ","}))
        yield from _listed(text, here, context, stacking, is_up)
    if named_so:
        yield from _at_a_place(text, here, context, stacking)
        here = past(text.words, here, word_set("with where so that in which : of from"))
        yield from _ends_named(text, here, context, stacking)
        for end in _ends(text.words, here):
            for said in clause(text, here, end, context):
                yield end, said
    yield from _listed(text, here, context, stacking, None)


def _announced(words: Sequence[str], at: int) -> tuple[int, bool]:
    """Return where the description of a tower starts, and whether the word *tower* or the like was said."""
    here = at + 1 if words[at] in BUILD else at
    noun = past(words, here, frozenset({"a", "the", "one", "single", "me", "up"}))
    if noun < len(words) and words[noun] in TOWER and (noun > at or words[noun] == "tower"):
        return noun + 1, True
    return (at + 1, False) if words[at] in ("stack", "pile", "heap") else (at, False)


def _ends(words: Sequence[str], at: int) -> list[int]:
    return [k for k in range(at + 1, len(words)) if words[k] in (",", ".", ";", "and", "with", "then")] + [
        len(words)
    ]


def _direction(words: Sequence[str], at: int) -> tuple[int, bool] | None:
    rest = " ".join(words[at : at + 8])
    for said, is_up in _UPWARDS:
        if rest == said or rest.startswith(f"{said} "):
            return at + len(said.split()), is_up
    return None


def _sequences(
    text: Text, at: int, context: Context, so_far: tuple[Phrase, ...] = ()
) -> Iterator[tuple[int, tuple[Phrase, ...]]]:
    """Yield (end, phrases) for ``A, B and C``, the longest first."""
    for end, phrase in text.phrases(at, context):
        if phrase.quantity != "the" and not phrase.members:
            continue
        named = (*so_far, *(phrase.members or (phrase,)))
        here = past(text.words, end, _BETWEEN)
        if here > end:
            yield from _sequences(text, here, replace(context, kind=phrase.head or context.kind), named)
        yield end, named


def _listed(text: Text, at: int, context: Context, stacking: Relation, is_up: bool | None) -> Read:
    """``A, B and C from bottom to top``; the direction stands before the list or after it."""
    for end, named in _sequences(text, at, context):
        stop, direction = end, is_up
        if direction is None:
            here = past(text.words, end, frozenset({",", "in", "this", "order"}))
            found = _direction(text.words, here)
            if found is None:
                continue
            stop, direction = found
        yield from _built(text, stop, named if direction else named[::-1], stacking, context)


def _ends_named(text: Text, at: int, context: Context, stacking: Relation) -> Read:
    """``green at the bottom, then blue, then red on top``."""
    for end, first in text.phrases(at, context):
        if first.quantity != "the":
            continue
        stop, upper = _end_of_tower(text.words, end)
        if stop == end:
            continue
        inner = replace(context, kind=first.head or context.kind)
        here = past(text.words, stop, _BETWEEN)
        for further, rest in _storeys(text, here, inner, (first,)):
            upwards = rest[::-1] if upper else rest
            yield from _built(text, further, upwards, stacking, context)


def _storeys(
    text: Text, at: int, context: Context, so_far: tuple[Phrase, ...]
) -> Iterator[tuple[int, tuple[Phrase, ...]]]:
    for end, phrase in text.phrases(at, context):
        if phrase.quantity != "the" or phrase.members:
            continue
        stop, _ = _end_of_tower(text.words, end)
        if stop == end and text.words[end : end + 2] in (["on", "it"], ["on", "that"]):
            stop = end + 2
        named = (*so_far, phrase)
        here = past(text.words, stop, _BETWEEN)
        if here > stop:
            yield from _storeys(text, here, context, named)
        yield stop, named


def _end_of_tower(words: Sequence[str], at: int) -> tuple[int, bool]:
    """Return where ``at the bottom``, ``on top`` or ``in the middle`` ends (at, if it is not there); is it the top?"""
    rest = list(words[at : at + 4])
    if rest[:1] and rest[0] in BE:
        rest, at = rest[1:], at + 1
    for said, is_top in (
        (("at", "the", "bottom"), False), (("on", "the", "bottom"), False), (("at", "the", "top"), True),
        (("on", "the", "top"), True), (("on", "top"), True), (("in", "the", "middle"), False),
        (("in", "between"), False), (("at", "the", "very", "top"), True),
    ):  # fmt: skip
        if tuple(rest[: len(said)]) == said:
            return at + len(said), is_top
    return at, False


def _at_a_place(text: Text, at: int, context: Context, stacking: Relation) -> Read:
    """``at the far middle with the red cube at the bottom ...``: the lowest storey stands there."""
    words = text.words
    if at >= len(words) or words[at] not in ("at", "on", "in"):
        return
    where = [
        r for r in text.lexicon.relations if r.kind == "place" and len(r.parameters) == 2 and not r.stacks
    ]
    for end, place in text.phrases(at + 1, context):
        here = past(words, end, frozenset({"with", "from", ":", ",", "of", "where"}))
        direction = _direction(words, here)
        found = list(_ends_named(text, here, context, stacking))
        if direction is not None:
            found += _listed(text, direction[0], context, stacking, direction[1])
        for further, said in found:
            lowest = said.context.place
            if lowest is None:
                continue
            for relation in where:
                mine = lowest.among(text.lexicon.fitting(relation.parameters[relation.theme]))
                there = place.among(text.lexicon.fitting(relation.parameters[relation.ground]))
                if len(mine.things) == len(there.things) == 1 and relation.near_score(words[at]) > 0:
                    args = (mine.things[0], there.things[0])
                    fact = Atom(relation.name, args if relation.theme == 0 else args[::-1])
                    goal = both(fact, said.meaning.goal)
                    yield (
                        further,
                        replace(said, score=said.score + 1.0, meaning=replace(said.meaning, goal=goal)),
                    )


def chain(text: Text, at: int, context: Context) -> Read:
    """``red on blue on green``."""
    stacking = text.lexicon.stacking
    start = at + 1 if classes_of(text.words[at]) & {"put", "stand"} else at
    if stacking is not None:
        for end, downwards in _chained(text, start, context, stacking):
            if len(downwards) > 2:
                yield from _built(text, end, downwards[::-1], stacking, context)


def _chained(
    text: Text, at: int, context: Context, stacking: Relation, so_far: tuple[Phrase, ...] = ()
) -> Iterator[tuple[int, tuple[Phrase, ...]]]:
    for end, phrase in text.phrases(at, context):
        if phrase.quantity != "the" or phrase.members:
            continue
        named = (*so_far, phrase)
        if end < len(text.words) and stacking.near_score(text.words[end]) == 1.0:
            inner = replace(context, kind=phrase.head or context.kind)
            yield from _chained(text, end + 1, inner, stacking, named)
        yield end, named


def _built(text: Text, end: int, upwards: Sequence[Phrase], stacking: Relation, context: Context) -> Read:
    """Yield the tower of those storeys, the lowest first."""
    fitting = text.lexicon.fitting(stacking.parameters[0])
    storeys = [phrase.among(fitting) for phrase in upwards]
    if len(storeys) < 2 or any(len(storey.things) != 1 for storey in storeys):
        return
    names = [storey.things[0] for storey in storeys]
    facts = [on(stacking, above, below) for below, above in pairwise(names)]
    whole = Phrase("all", tuple(names), "the tower")
    after = replace(context.after(whole, storeys[0]), mentioned=(*context.mentioned, *storeys))
    yield end, Said(2.0 + 0.5 * len(names), after, Meaning(both(*facts)))


def on(stacking: Relation, above: str, below: str) -> Atom:
    return Atom(stacking.name, (above, below) if stacking.theme == 0 else (below, above))


def _in_any_order(text: Text, at: int, context: Context, stacking: Relation) -> Read:
    """``out of all three cubes``, ``of two of the cubes on the tray``: one tower, whatever its order."""
    here = past(text.words, at, word_set("with where so that in which : of from outof using"))
    for end, cubes in text.phrases(here, context):
        for stop, base in ((end, None), *_bases(text, end, context, stacking)):
            yield from _ordered_somehow(text, stop, cubes, base, stacking, context)


def _heaped(text: Text, at: int, context: Context, stacking: Relation) -> Read:
    """``stack the cubes on one another``, ``pile a and b up on the tray``: one tower, whatever its order."""
    for end, cubes in text.phrases(past(text.words, at, frozenset({"up"})), context):
        stop = _end_of_heap(text.words, end)
        for further, base in _bases(text, stop, context, stacking):
            yield from _ordered_somehow(text, further, cubes, base, stacking, context)
        if stop > end:
            yield from _ordered_somehow(text, stop, cubes, None, stacking, context)


def _end_of_heap(words: Sequence[str], at: int) -> int:
    """Return where ``up``, ``on top of each other`` or ``in one pile`` ends, if it is there."""
    here = past(words, at, frozenset({"up"}))
    on = past(words, here, word_set("all on onto top of"))
    if on > here and words[on : on + 1] == ["another"]:
        return on + 1
    noun = past(words, here, word_set("in into to as up a one single the same"))
    return noun + 1 if noun > here and noun < len(words) and words[noun] in TOWER else here


def _bases(text: Text, at: int, context: Context, stacking: Relation) -> Iterator[tuple[int, Phrase]]:
    """Yield (end, what the lowest is to be on) for ``on the tray``."""
    here = past(text.words, at, word_set("on onto top of"))
    if here > at:
        for end, phrase in text.phrases(here, context):
            base = phrase.among(text.lexicon.fitting(stacking.parameters[1 - stacking.theme]))
            if base.quantity == "the" and len(base.things) == 1 and not base.members:
                yield end, base


def _ordered_somehow(
    text: Text, end: int, phrase: Phrase, base: Phrase | None, stacking: Relation, context: Context
) -> Read:
    """Yield the towers of all those things, or of so many of them, on the base if there is one."""
    cubes = phrase.among(text.lexicon.fitting(stacking.parameters[0]))
    some = tuple(thing for thing in cubes.things if base is None or thing not in base.things)
    counts = cubes.quantity in ("at least", "exactly") and cubes.number > 1
    size = cubes.number if counts else len(some)
    if not (counts or cubes.quantity == "all") or not 2 <= size <= len(some):
        return
    if math.perm(len(some), size) > _MOST_ORDERS:
        return
    below = () if base is None else base.things
    towers = [
        both(*(on(stacking, above, under) for under, above in pairwise((*below, *order))))
        for order in permutations(some, size)
    ]
    yield end, Said(3.0, context.after(cubes, base), Meaning(Or(tuple(towers))))

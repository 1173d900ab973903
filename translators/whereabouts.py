"""Noun phrases that name a place by what is there now: "where the box is", "its place", "here"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.core import Atom
from translators.descriptions import described
from translators.determiners import past
from translators.discourse import Context, Phrase, Quantity
from translators.english import (
    ARTICLES,
    BE,
    FILLER,
    HOLDING,
    MARKS,
    PLACES,
    PREPOSITIONS,
    PRONOUNS,
    classes_of,
    word_set,
)
from translators.lexicon import Lexicon
from translators.words import forms, same, words_in

_WHOLE = 1.0  # what is gained by taking "what the truck is carrying", "where you are" as one thing
_POSSESSIVE = word_set("its his her their")
_GOALS = word_set("destination destinations goal goals target targets")
_BOUND = word_set("headed heading going bound expected wanted due")
_FORMER = word_set("old former current present original previous own")


def places(
    lexicon: Lexicon,
    words: Sequence[str],
    at: int,
    context: Context,
    described_there: Sequence[tuple[int, Phrase]],
) -> Iterator[tuple[int, Phrase]]:
    """Yield (where it ends, the place) for phrases that start there, as do those described."""
    word = words[at]
    if word == "where":
        yield from _where(lexicon, words, at + 1, context)
    if word in ("what", "whatever") and at + 2 < len(words):
        yield from _held(lexicon, words, at, context)
    if word == "here":
        yield from _place_of(lexicon, _spoken_to(lexicon, context), at + 1, word)
    yield from _same_as(lexicon, words, at, context)
    yield from _own(lexicon, words, at, described_there)
    if word in ("its", "their"):
        end = past(words, at + 1, _FORMER)
        if words[end : end + 1] and words[end] in PLACES and context.subject is not None:
            yield from _place_of(lexicon, context.subject, end + 1, f"{word} place")
    for end, phrase in described_there:
        here = past(words, end, _FORMER)
        if here < len(words) and words[here] in PLACES:
            yield from _place_of(lexicon, phrase, here + 1, " ".join(words[at : here + 1]))


def _same_as(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield ``the same quay as the Aurora``, ``the same room that the robot is in``: the place where that is now."""
    same = at + (words[at] == "the")
    if words[same : same + 1] != ["same"] or same + 2 >= len(words) or words[same + 2] not in ("as", "that"):
        return
    for end, phrase in described(lexicon, words, same + 3, context):
        stop = _past_verb(words, end)
        stop += words[stop : stop + 1] != [] and words[stop] in ("in", "at", "on") and stop > end
        yield from _place_of(lexicon, phrase, past(words, stop, frozenset({"now"})), " ".join(words[at:end]))


def _own(
    lexicon: Lexicon, words: Sequence[str], at: int, described_there: Sequence[tuple[int, Phrase]]
) -> Iterator[tuple[int, Phrase]]:
    """Yield what a lasting fact gives each thing: ``its own shelf``, ``the floor she wants``, ``where he is headed``."""
    start = past(words, at + 1, frozenset({"own"}))
    if words[at] in _POSSESSIVE and start < len(words):
        for end, phrase in described(lexicon, words, start, Context()):
            yield from _each(lexicon, phrase.things, end, " ".join(words[at:end]))
        if words[start] in _GOALS:
            yield from _each(lexicon, lexicon.things, start + 1, " ".join(words[at : start + 1]))
    if words[at] == "where" and words[at + 1 : at + 2] and words[at + 1] in PRONOUNS:
        end = past(words, at + 2, frozenset(BE) | FILLER)
        if end < len(words) and words[end] in _BOUND:
            yield from _each(lexicon, lexicon.things, end + 1, " ".join(words[at : end + 1]))
    if words[at] == "what" and words[at + 1 : at + 2] and words[at + 1] in PRONOUNS and at + 2 < len(words):
        for predicate in lexicon.structure.statics:
            if any(same(words[at + 2], word) for word in words_in(predicate.name)):
                facts = (fact.args for fact in lexicon.task.init.facts if fact.predicate == predicate.name)
                pairs = tuple(sorted(args for args in facts if len(args) == 2))
                if len(dict(pairs)) == len(pairs) > 0:
                    others = tuple(dict.fromkeys(other for _, other in pairs))
                    yield at + 3, Phrase("the", others, " ".join(words[at : at + 3]), per=pairs)
    for end, phrase in described_there:
        here = past(words, end, frozenset({"that", "which"}))
        if here < len(words) and words[here] in PRONOUNS:
            stop = _clause_end(words, here + 1)
            if stop > here + 1 and all(not lexicon.denotes(word) for word in words[here + 1 : stop]):
                yield from _each(lexicon, phrase.things, stop, " ".join(words[at:stop]))


def _clause_end(words: Sequence[str], at: int) -> int:
    end = at
    while end < len(words) and end < at + 4 and words[end] not in MARKS and words[end] not in PREPOSITIONS:
        end += 1
    return past(words, end, frozenset({"for", "to"})) if end > at else end


def _each(lexicon: Lexicon, things: Sequence[str], end: int, said: str) -> Iterator[tuple[int, Phrase]]:
    pairs = lexicon.own(frozenset(things))
    if pairs:
        yield end, Phrase("the", tuple(dict.fromkeys(other for _, other in pairs)), said, per=pairs)


def _held(lexicon: Lexicon, words: Sequence[str], at: int, context: Context) -> Iterator[tuple[int, Phrase]]:
    """Yield ``what you are holding``, ``what the truck is carrying``: the things that are held now."""
    holders = [(at + 2, context.doer)] if words[at + 1] == "you" else []
    if words[at + 1] in PRONOUNS and (context.doer or context.subject):
        holders += [(at + 2, context.doer or context.subject)]
    else:
        holders += [each for each in described(lexicon, words, at + 1, context) if len(each[1].things) == 1]
    for start, holder in holders:
        end = past(words, start, frozenset(BE) | (FILLER - ARTICLES))
        if end < len(words) and not HOLDING.isdisjoint(forms(words[end])):
            held = tuple(sorted(lexicon.held_by(holder.things[0] if holder else "")))
            quantity: Quantity = "the" if holder is not None and len(held) == 1 else "all"
            if held:
                yield end + 1, Phrase(quantity, held, " ".join(words[at : end + 1]), cost=-_WHOLE)


def _where(lexicon: Lexicon, words: Sequence[str], at: int, context: Context) -> Iterator[tuple[int, Phrase]]:
    """Yield ``where X is``, ``where you are standing``; not "where the other is", of each."""
    if words[at : at + 2] == ["the", "other"]:
        return
    if words[at : at + 1] and words[at] in ("you", "we"):
        here = _place_of(lexicon, _spoken_to(lexicon, context), _past_verb(words, at + 1), "where you are")
        yield from ((end, replace(phrase, cost=-_WHOLE)) for end, phrase in here)
        return
    if words[at : at + 1] and words[at] in PRONOUNS:
        end = _past_verb(words, at + 1)
        spoken = (*context.mentioned, context.subject) if context.subject is not None else context.mentioned
        for phrase in dict.fromkeys(reversed(spoken)) if end > at + 1 else ():
            yield from _place_of(lexicon, phrase, end, "where it is")
        return
    for end, phrase in described(lexicon, words, at, context):
        stop = _past_verb(words, end)
        if stop > end:
            yield from _place_of(lexicon, phrase, stop, " ".join(words[at - 1 : stop]))


def _past_verb(words: Sequence[str], at: int) -> int:
    """Return the end of ``is``, ``are standing now``, ``stands``."""
    end = past(words, at, frozenset(BE) | (FILLER - ARTICLES))
    if end < len(words) and "stand" in classes_of(words[end]):
        end += 1
    return past(words, end, FILLER - {"back", "up", "down"})


def _spoken_to(lexicon: Lexicon, context: Context) -> Phrase | None:
    """Return who is told to do it, or the only one there is; None if the domain has no name for the robot."""
    if context.doer is not None or len(lexicon.agents) != 1 or _selves(lexicon):
        return context.doer
    return Phrase("the", tuple(lexicon.agents), "you")


def _place_of(lexicon: Lexicon, phrase: Phrase | None, end: int, said: str) -> Iterator[tuple[int, Phrase]]:
    """Yield the one place where all the things are now, or the robot if none are named."""
    found = {
        place for fact, place in _facts(lexicon) if phrase is None and fact.predicate in _selves(lexicon)
    }
    if phrase is not None:
        if len(phrase.things) > 1 and phrase.quantity == "the":
            return
        mine = [_places(lexicon, thing) or _lasting_places(lexicon, thing) for thing in phrase.things]
        found = set.intersection(*mine) if mine else set()
    if len(found) == 1:
        yield end, Phrase("the", tuple(found), said)


def _selves(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(relation.name for relation in lexicon.relations if relation.kind == "self")


def _places(lexicon: Lexicon, thing: str) -> set[str]:
    """Return where the thing is now; with several such facts those whose name says *at*, *in* or the like."""
    found = [(fact, place) for fact, place in _facts(lexicon) if place != thing and thing in fact.args]
    relations = {fact.predicate: lexicon.structure.relation(fact.predicate) for fact, _ in found}
    near = {place for fact, place in found if (each := relations[fact.predicate]) is not None and each.near}
    return near or {place for _, place in found}


def _lasting_places(lexicon: Lexicon, thing: str) -> set[str]:
    """Return where the thing is for good: the one thing that a lasting fact puts it with."""
    return {other for one, other in lexicon.lasting_parts if one == thing}


def _facts(lexicon: Lexicon) -> Iterator[tuple[Atom, str]]:
    """Yield the facts that say now where a thing or the robot is, with the place."""
    for fact in lexicon.task.init.facts:
        relation = lexicon.structure.relation(fact.predicate)
        if relation is not None and relation.kind in ("place", "self") and relation.ground >= 0:
            yield fact, fact.args[relation.ground]

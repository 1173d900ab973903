"""Noun phrases: from words to the things they speak of, and how many of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from translators.descriptions import described
from translators.discourse import Context, Phrase, Quantity
from translators.english import HOLDING, NUMBERS, PLACES, PRONOUNS
from translators.lexicon import Lexicon
from translators.narrowing import narrowed
from translators.whereabouts import places
from translators.words import forms

_POSSESSIVE = frozenset({"its", "his", "her", "their"})
FURTHER = 0.2  # what it costs to go back to a thing that was not the last
_LISTS: tuple[tuple[str, Quantity], ...] = (("and", "all"), ("or", "some"))


def phrases(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield (where it ends, phrase) for every noun phrase or list of them at that word, the longest first."""
    if words[at : at + 1] == ["both"]:  # "both the towels and the gowns"
        pairs = phrases(lexicon, words, at + 1, context) if at + 1 < len(words) else ()
        yield from (each for each in pairs if len(each[1].members) == 2)
    found = sorted(dict.fromkeys(_single(lexicon, words, at, context)), key=lambda one: -one[0])
    for end, first in found:
        for word, quantity in _LISTS:
            yield from _lists(lexicon, words, end, context, ([first], word, quantity))
    yield from found


def _lists(
    lexicon: Lexicon,
    words: Sequence[str],
    at: int,
    context: Context,
    so_far: tuple[list[Phrase], str, Quantity],
) -> Iterator[tuple[int, Phrase]]:
    """Yield the lists that go on from there: ``, B and C``."""
    members, word, quantity = so_far
    here = at
    while here < len(words) and words[here] in (",", word):
        here += 1
    closed = word in words[at:here]
    if here == at or members[-1].quantity not in ("the", "all", "some"):
        return
    inner = replace(context, kind=members[-1].head or context.kind)
    for end, phrase in (*_single(lexicon, words, here, inner), *_numbered(lexicon, words, here, members[-1])):
        if phrase.quantity not in ("the", "all"):
            continue
        listed = [*members, phrase]
        if not closed:
            yield from _lists(lexicon, words, end, context, (listed, word, quantity))
        else:
            yield end, _list_of(listed, quantity, " ".join(words[at - 1 : end]))


def _numbered(
    lexicon: Lexicon, words: Sequence[str], at: int, before: Phrase
) -> Iterator[tuple[int, Phrase]]:
    """Yield the thing that a bare number names after one of its kind: *2* in "vials 1 and 2"."""
    word = words[at] if at < len(words) else ""
    if word.isdigit() or word in NUMBERS:
        kinds = before.head or frozenset[str]().union(*(lexicon.types_of[thing] for thing in before.things))
        things = tuple(
            t for t in lexicon.things if t in lexicon.denotes(word) and lexicon.types_of[t] & kinds
        )
        if things:
            yield at + 1, Phrase("the", things, word, head=before.head)


def _list_of(members: list[Phrase], quantity: Quantity, said: str) -> Phrase:
    """Return the list; a member without a noun of its own ("the red and the blue cube") shares another's."""
    head = frozenset[str]().union(*(member.head for member in members))
    things = tuple(dict.fromkeys(thing for member in members for thing in member.things))
    return Phrase(quantity, things, said, members=tuple(members), head=head)


# --- one phrase -------------------------------------------------------------------------------------


def _single(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    if at >= len(words):
        return
    if words[at] == "the" and words[at + 1 : at + 2] in (["latter"], ["former"]):
        at += 1
    if words[at] in ("those", "these", "that", "this"):
        for phrase in _spoken_of("them" if words[at].endswith("se") else "it", context):
            yield at + 1, replace(phrase, cost=phrase.cost + FURTHER)
    if words[at] in _POSSESSIVE and words[at + 1 : at + 2] and words[at + 1] in PLACES:
        where = list(places(lexicon, words, at, context, []))
        if where:  # "its place" is where it is
            yield from where
            return
    if words[at] in _POSSESSIVE:
        yield from _possessed(lexicon, words, at, context)
    if words[at] in PRONOUNS:
        for phrase in _spoken_of(words[at], context):
            yield at + 1, phrase
        return
    found = list(described(lexicon, words, at, context))
    yield from places(lexicon, words, at, context, found)
    for end, said in found:
        phrase = _without(said, context.left_out)
        yield from narrowed(lexicon, words, end, context, phrase)
        if not _is_held_by_you(words, end):
            yield end, phrase


def _possessed(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield "her table", which some fact joins with her now, and *her* of "at her desk" where a fact is called so."""
    owners = [phrase for phrase in _spoken_of("it", context) if len(phrase.things) == 1]
    for owner in owners:
        facts = [fact for fact in lexicon.task.init.facts if owner.things[0] in fact.args]
        for end, phrase in described(lexicon, words, at + 1, context):
            mine = tuple(
                t for t in phrase.things if t not in owner.things and any(t in f.args for f in facts)
            ) or tuple(sorted(lexicon.leading_to(owner.things[0], frozenset(phrase.things))))
            if len(mine) == 1 < len(phrase.things):
                said = " ".join(words[at:end])
                yield end, Phrase("the", mine, said, head=phrase.head, cost=owner.cost)
    following = words[at + 1] if at + 1 < len(words) else ""
    is_with = at > 0 and words[at - 1] == "with"
    if not is_with and lexicon.speaks(following) and not lexicon.denotes(following):
        yield from ((at + 1, owner) for owner in owners)


def _is_held_by_you(words: Sequence[str], at: int) -> bool:
    """Return whether the words go on "(everything) you are carrying": then no more is meant than that."""
    following = words[at + 1 : at + 4]
    is_you = words[at : at + 1] in (["you"], ["that"]) and "you" in words[at : at + 2]
    return is_you and any(not HOLDING.isdisjoint(forms(word)) for word in following)


def _without(phrase: Phrase, left_out: frozenset[str]) -> Phrase:
    """Return the phrase without what was left out before: "except for the piano, every parcel"."""
    if phrase.quantity not in ("all", "none", "some") or left_out.isdisjoint(phrase.things):
        return phrase
    return replace(phrase, things=tuple(thing for thing in phrase.things if thing not in left_out), number=0)


def _spoken_of(word: str, context: Context) -> Iterator[Phrase]:
    """Yield what a pronoun may stand for: the last subject, then the last place."""
    if word in ("them", "they", "themselves") and len(context.mentioned) > 1:
        if context.subject is not None and len(context.subject.things) > 1:
            yield replace(context.subject, words=word)
        yield _list_of(list(context.mentioned[-2:]), "all", word)
    if word in ("latter", "former"):
        single = [phrase for phrase in context.mentioned if len(phrase.things) == 1]
        yield from (
            replace(phrase, words=word) for phrase in (single[-1:] if word == "latter" else single[:1])
        )
        return
    nearest = [phrase for phrase in (context.subject, context.place) if phrase is not None]
    for phrase in nearest:
        if word != "itself" or phrase is context.subject:
            is_likely = phrase is nearest[0] and (word not in ("them", "they") or len(phrase.things) > 1)
            yield replace(phrase, words=word, cost=0.0 if is_likely else FURTHER)
    if word in ("it", "he", "she", "him", "her"):
        further = dict.fromkeys(phrase for phrase in reversed(context.mentioned) if len(phrase.things) == 1)
        for phrase in further:
            if all(phrase.things != near.things for near in nearest):
                yield replace(phrase, words=word, cost=FURTHER)

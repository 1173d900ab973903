"""The facts that a text may speak of: every predicate with the things that are mentioned, or understood, in its places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Literal, get_args

from planner.core import Formula
from translators.discourse import Phrase
from translators.filling import formula_of
from translators.lexicon import Lexicon
from translators.mentions import Mention
from translators.structure import Relation

Source = Literal["said", "only", "agent", "own", "any", "now", "but", "swap", "same"]
SOURCES: tuple[Source, ...] = get_args(Source)
MOST = 400  # literals of one text
_MOST_AGENTS = 3
_MOST_MEANT = 4  # things that one ambiguous description is taken to mean, one after another
_MOST_PLACES = 4


@dataclass(frozen=True, slots=True)
class Slot:
    """What fills a place: a mention, or things that nobody named.

    `only`: the one thing that fits; `agent`: a robot; `own`: what lastingly belongs to the thing in the other
    place, or to the thing that is mentioned; `any`: some thing or other; `now`: where the thing in the other
    place is; `but`: all but what is mentioned elsewhere; `swap`, `same`: see `mutual`.
    """

    phrase: Phrase
    source: Source
    mention: int = -1  # its number among the mentions
    chosen: bool = False  # one of several that the words fit
    other: int = -1  # the mention that is left out


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact, or the same fact of several things, that may be what is asked for."""

    relation: Relation
    slots: tuple[Slot, ...]
    formula: Formula  # that it holds
    denied: Formula  # that it does not


def candidates(lexicon: Lexicon, spoken: Sequence[Mention]) -> list[Candidate]:
    """Return what the mentions can be put together to, in no special order."""
    found: dict[tuple[object, ...], Candidate] = {}
    for relation in lexicon.relations:
        for slots in _filled(relation, lexicon, spoken):
            phrases = tuple(slot.phrase for slot in slots)
            holds = formula_of(relation, phrases, True, lexicon)
            fails = formula_of(relation, phrases, False, lexicon)
            if holds is None or fails is None or not lexicon.is_possible(holds):
                continue
            key = (relation.name, holds, tuple(slot.mention for slot in slots))
            found.setdefault(key, Candidate(relation, slots, holds, fails))
            if len(found) >= MOST:
                return list(found.values())
    return list(found.values())


def _filled(relation: Relation, lexicon: Lexicon, spoken: Sequence[Mention]) -> Iterator[tuple[Slot, ...]]:
    """Yield the ways to fill the relation's places."""
    options = [list(_options(k, relation, lexicon, spoken)) for k in range(len(relation.parameters))]
    for slots in product(*options):
        said = [slot.mention for slot in slots if slot.mention >= 0]
        left_out = [slot.other for slot in slots if slot.other >= 0]
        n_open = len(slots) - len(said)
        if (
            len(set(said)) < len(said)
            or n_open > max(1, len(slots) - 1)
            or not set(said).isdisjoint(left_out)
        ):
            continue
        if sum(slot.source in ("own", "any") for slot in slots) > 1 and len(slots) < 3:
            continue
        yield slots
        if relation.kind == "place" and len(slots) == 2:
            yield from _where_it_is(relation, slots, lexicon)


def _where_it_is(relation: Relation, slots: tuple[Slot, ...], lexicon: Lexicon) -> Iterator[tuple[Slot, ...]]:
    """Yield the thing at the places where some robot, or the thing itself, is now, that nobody names."""
    theme, ground = slots[relation.theme], slots[relation.ground]
    if ground.source != "any" or theme.mention < 0:
        return
    fitting = lexicon.fitting(relation.parameters[relation.ground])
    own = {place for thing, place in lexicon.belongs if thing in theme.phrase.things}
    of_robots = {place for thing, place in lexicon.belongs if thing in lexicon.agents}
    of_robot = {
        fact.args[each.ground]
        for each in lexicon.relations
        if each.kind == "self"
        for fact in lexicon.task.init.facts
        if fact.predicate == each.name
    }
    places = [place for place in lexicon.things if place in fitting & (own | of_robots | of_robot)]
    for place in places[:_MOST_PLACES]:
        put = Slot(Phrase("the", (place,), ""), "now")
        yield tuple(put if k == relation.ground else slot for k, slot in enumerate(slots))


def _options(
    position: int, relation: Relation, lexicon: Lexicon, spoken: Sequence[Mention]
) -> Iterator[Slot]:
    fitting = lexicon.fitting(relation.parameters[position])
    if not fitting:
        return
    for number, mention in enumerate(spoken):
        phrase = mention.phrase.among(fitting)
        if not phrase.things:
            yield from _part_of(mention.phrase, number, fitting, lexicon)
        elif phrase.is_ambiguous and not phrase.members:
            for thing in phrase.things[:_MOST_MEANT]:
                yield Slot(replace(phrase, things=(thing,)), "said", number, chosen=True)
        elif not phrase.is_ambiguous:
            yield Slot(phrase, "said", number)
            if phrase.quantity == "all" and phrase.number > 1:  # "never the two of them"
                yield Slot(replace(phrase, quantity="at least", members=()), "said", number)
            yield from _all_but(phrase, number, spoken)
    things = tuple(thing for thing in lexicon.things if thing in fitting)
    if len(things) == 1:
        yield Slot(Phrase("the", things, ""), "only")
        return
    robots = [thing for thing in things if thing in lexicon.agents]
    for thing in robots[:_MOST_AGENTS]:
        yield Slot(Phrase("the", (thing,), ""), "agent")
    own = lexicon.own(fitting)
    if own:
        yield Slot(Phrase("the", tuple(dict.fromkeys(other for _, other in own)), "", per=own), "own")
    if len(relation.parameters) > 1:
        yield Slot(Phrase("some", things, "", is_region=True), "any")


def _part_of(phrase: Phrase, number: int, fitting: frozenset[str], lexicon: Lexicon) -> Iterator[Slot]:
    """Yield what a lasting fact joins to the things mentioned: the case of the ring that is spoken of."""
    joined = [other for one, other in lexicon.lasting_parts if one in phrase.things]
    joined += [one for one, other in lexicon.lasting_parts if other in phrase.things]
    things = tuple(dict.fromkeys(thing for thing in joined if thing in fitting))
    if things and len(phrase.things) < len(lexicon.things):
        is_one = len(things) == 1
        yield Slot(Phrase("the" if is_one else "all", things, phrase.words), "own", number)


def _all_but(phrase: Phrase, number: int, spoken: Sequence[Mention]) -> Iterator[Slot]:
    """Yield the phrase without what another mention names: "every room ..., but not the hall"."""
    if len(phrase.things) < 2 or phrase.quantity not in ("all", "the"):
        return
    for other, mention in enumerate(spoken):
        rest = tuple(thing for thing in phrase.things if thing not in mention.phrase.things)
        is_apart = mention.start >= spoken[number].end or mention.end <= spoken[number].start
        if rest and len(rest) < len(phrase.things) and is_apart and mention.phrase.quantity in ("the", "all"):
            yield Slot(
                replace(phrase, quantity="all", things=rest, number=0, members=()), "but", number, other=other
            )

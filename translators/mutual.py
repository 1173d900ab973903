"""What things are to be to each other: to change places, to be at one and the same, or never to be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from planner.core import And, Atom, Formula, Not, Or, both
from translators.chunks import Text
from translators.english import word_set
from translators.lexicon import MOTIONLESS, Lexicon
from translators.literals import Candidate, Slot, Source, candidates
from translators.mentions import Mention
from translators.structure import Relation

# Words without which nobody means either; that one is there says little, the judge decides.
_SWAPPING = word_set(
    "swap swaps swapped swapping exchange exchanged exchanges trade trades switch switched change changed places"
    " interchange reverse reversed vice round around other others each another"
)
_SHARING = word_set(
    "same together share shares shared sharing both meet meeting join joined two with one each other company"
)
_MOST_THINGS, _MOST_PLACES = 6, 30
_Group = tuple[Slot, Slot]


def all_candidates(text: Text, spoken: Sequence[Mention]) -> list[Candidate]:
    """Return what the mentions can be put together to: each of its own, and of things to each other."""
    made = [*candidates(text.lexicon, spoken), *_mutual(text, spoken)]
    return [each for each in made if each.relation.name != MOTIONLESS]


def _mutual(text: Text, spoken: Sequence[Mention]) -> Iterator[Candidate]:
    is_swap, is_shared = (not cues.isdisjoint(text.words) for cues in (_SWAPPING, _SHARING))
    found: set[Formula] = set()
    if not (is_swap or is_shared):
        return
    groups = list(_groups(spoken))
    for relation in text.lexicon.relations:
        if len(relation.parameters) != 2:
            continue
        for position in range(2):
            for slots in groups:
                made = [_swapped(relation, position, slots, text.lexicon)] if is_swap else []
                made += [_shared(relation, position, slots, text.lexicon)] if is_shared else []
                for each in made:
                    if each is not None and each.formula not in found:
                        found.add(each.formula)
                        yield each


def _groups(spoken: Sequence[Mention]) -> Iterator[_Group]:
    """Yield two or more things that are mentioned: together, or one after the other."""
    for number, mention in enumerate(spoken):
        is_plain = mention.phrase.quantity in ("the", "all", "none", "at least", "some")
        if is_plain and not mention.phrase.is_ambiguous and 1 < len(mention.phrase.things) <= _MOST_THINGS:
            yield Slot(mention.phrase, "said", number), Slot(mention.phrase, "said")
    single = [
        (number, mention)
        for number, mention in enumerate(spoken)
        if len(mention.phrase.things) == 1 and mention.phrase.quantity in ("the", "all")
    ]
    for (one, first), (other, second) in combinations(single, 2):
        if first.phrase.things != second.phrase.things and not first.overlaps(second):
            yield Slot(first.phrase, "said", one), Slot(second.phrase, "said", other)


def _things(slots: _Group) -> tuple[str, ...]:
    return tuple(dict.fromkeys(thing for slot in slots for thing in slot.phrase.things))


def _fact(relation: Relation, position: int, thing: str, place: str) -> Atom:
    return Atom(relation.name, (thing, place) if position == 0 else (place, thing))


def _swapped(relation: Relation, position: int, slots: _Group, lexicon: Lexicon) -> Candidate | None:
    """Return that two things have each other's place, if each has one now."""
    things = _things(slots)
    if len(things) != 2 or not lexicon.fitting(relation.parameters[position]).issuperset(things):
        return None
    places = [
        [
            fact.args[1 - position]
            for fact in lexicon.task.init.facts
            if fact.predicate == relation.name and fact.args[position] == thing
        ]
        for thing in things
    ]
    if any(len(some) != 1 for some in places) or places[0] == places[1]:
        return None
    facts = tuple(
        _fact(relation, position, thing, some[0])
        for thing, some in zip(things, reversed(places), strict=True)
    )
    if not lexicon.is_possible(And(facts)):
        return None
    return Candidate(relation, _marked(slots, "swap"), And(facts), Not(And(facts)))


def _shared(relation: Relation, position: int, slots: _Group, lexicon: Lexicon) -> Candidate | None:
    """Return that all the things are at one place; that it does not hold: that no two of them are."""
    things = _things(slots)
    fitting, there = (lexicon.fitting(relation.parameters[each]) for each in (position, 1 - position))
    is_fit = fitting.issuperset(things) and there.isdisjoint(things)
    if not is_fit or not 1 < len(there) <= _MOST_PLACES:
        return None
    places = [thing for thing in lexicon.things if thing in there]
    rows = [tuple(_fact(relation, position, thing, place) for thing in things) for place in places]
    holds = Or(tuple(And(row) for row in rows))
    fails = both(*(Not(And(pair)) for row in rows for pair in combinations(row, 2)))
    return Candidate(relation, _marked(slots, "same"), holds, fails) if lexicon.is_possible(holds) else None


def _marked(slots: _Group, source: Source) -> _Group:
    return slots[0], replace(slots[1], source=source)

"""Which of the two things that a fact joins is the one spoken of, and which its place, holder or the like.

``(on ?cup ?table)``, ``(in-box ?box ?toy)``, ``(carries ?robot ?cup)``: PDDL's authors write either first. What tells
them apart, from the strongest on: the name itself; what stays the same when actions bring a thing from one such fact to
another; that a thing is at one place only, while a place has room for many.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import product
from typing import Protocol

from planner.core import Atom, Parameter, Predicate
from translators.english import PREPOSITIONS, word_set
from translators.thesaurus import is_person
from translators.words import forms, same, words_in

_NAME, _ACTION, _FACTS = 3.0, 2.0, 1.0  # how much each of the three counts
ROOM = word_set("vacant free empty unoccupied available open spare")
_HAVING = ("have", "hold", "contain", "carry", "keep", "store")


class Changing(Protocol):
    """What is asked of an action here."""

    @property
    def parameters(self) -> tuple[Parameter, ...]: ...

    @property
    def adds(self) -> tuple[Atom, ...]: ...

    @property
    def deletes(self) -> tuple[Atom, ...]: ...


def theme_of(
    predicate: Predicate, words: Sequence[str], doings: Sequence[Changing], facts: Collection[Atom]
) -> int | None:
    """Return the position of the thing spoken of, 0 or 1, in facts of two things; None if nothing tells.

    >>> from planner.core import Parameter
    >>> told = Predicate("inbox", (Parameter("?b", ("box",)), Parameter("?t", ("toy",))))
    >>> theme_of(told, ("in", "box"), (), ())
    1
    """
    worth = 0.0  # of the first
    for at, weight in (
        *_by_name(predicate, words),
        *_by_actions(predicate, doings),
        *_by_room(predicate, doings),
        *_by_person(predicate, words),
        *_by_facts(predicate, facts),
    ):
        worth += weight if at == 0 else -weight
    return None if worth == 0 else int(worth < 0)


def _by_name(predicate: Predicate, words: Sequence[str]) -> Iterator[tuple[int, float]]:
    """Yield what *in-box*, *box-at* and *holds* tell: after the preposition stands the place, before it the thing."""
    kinds = [
        frozenset(word for kind in parameter.types for word in words_in(kind))
        for parameter in predicate.parameters
    ]
    if kinds[0] == kinds[1]:
        kinds = [frozenset(), frozenset()]
    for number, word in enumerate(words):
        if word in PREPOSITIONS:
            after, before = words[number + 1 : number + 2], words[max(number - 1, 0) : number]
            for at in (0, 1):
                if any(same(kind, other) for kind in kinds[at] for other in after):
                    yield 1 - at, _NAME
                elif any(same(kind, other) for kind in kinds[at] for other in before):
                    yield at, _NAME
    if _says_held(words) and not PREPOSITIONS.keys() & set(words):
        yield 1, _ACTION


def _by_actions(predicate: Predicate, doings: Sequence[Changing]) -> Iterator[tuple[int, float]]:
    """Yield what stays the same when a thing goes from one fact of two things to another."""
    kept = list(kept_elsewhere(predicate, doings))
    yield from ((at, _ACTION) for at in kept)
    for doing in doings:
        for one, other in product(doing.adds, doing.deletes):
            if one.predicate == other.predicate == predicate.name:
                at = _shared(one, other)
                is_told = at >= 0 and (not kept or are_alike(one.args[1 - at], other.args[1 - at], doing))
                yield from ((at, weight) for weight in (_ACTION, _ACTION) if is_told)


def kept_elsewhere(predicate: Predicate, doings: Sequence[Changing]) -> Iterator[int]:
    """Yield the position that stays the same when a thing goes from such a fact to one of another name, or back."""
    for doing in doings:
        for here, there in ((doing.adds, doing.deletes), (doing.deletes, doing.adds)):
            for one, other in product(here, there):
                is_place = len(other.args) == 2 or (
                    len(other.args) == 1 and says_whereabouts(words_in(other.predicate))
                )
                if one.predicate == predicate.name != other.predicate and is_place:
                    yield from (at for at in (_shared(one, other),) if at >= 0)


def _shared(one: Atom, other: Atom) -> int:
    """Return the position of the one thing that the first fact shares with the second, or -1."""
    shared = [at for at, thing in enumerate(one.args) if thing in other.args]
    return shared[0] if len(shared) == 1 and len(one.args) == len(set(one.args)) == 2 else -1


def are_alike(one: str, other: str, doing: Changing) -> bool:
    """Return whether an action speaks of two things of the same types, as a move does of two places."""
    types = {parameter.name: parameter.types for parameter in doing.parameters}
    return one not in types or other not in types or types[one] == types[other]


def _by_room(predicate: Predicate, doings: Sequence[Changing]) -> Iterator[tuple[int, float]]:
    """Yield what taking up room tells: what is no longer *vacant* when a thing comes to it is the place."""
    for doing in doings:
        for here, there in ((doing.adds, doing.deletes), (doing.deletes, doing.adds)):
            left = {
                gone.args[0] for gone in there if len(gone.args) == 1 and ROOM & set(words_in(gone.predicate))
            }
            for one in here:
                if one.predicate == predicate.name and len(set(one.args)) == 2:
                    yield from ((1 - at, _FACTS) for at in (0, 1) if one.args[at] in left)


def _by_person(predicate: Predicate, words: Sequence[str]) -> Iterator[tuple[int, float]]:
    """Yield what *given-to* and *kept-for* tell of a person and a thing: whom it is for comes after the preposition."""
    people = [
        any(is_person(word) for kind in p.types for word in words_in(kind)[-1:]) for p in predicate.parameters
    ]
    if words and words[-1] in ("to", "for") and people[0] != people[1]:
        yield people.index(False), _ACTION


def says_whereabouts(words: Sequence[str]) -> bool:
    """Return whether the words say of one thing where it is: *held*, *on-road*."""
    is_place = len(words) > 1 and words[0] in ("on", "in", "at") and ROOM.isdisjoint(words)
    return _says_held(words) or is_place


def _says_held(words: Sequence[str]) -> bool:
    """Return whether the words of a name say that something has a thing: where that ends, it is somewhere else."""
    return any(verb in forms(word) for verb in _HAVING for word in words)


def is_carried_over(predicate: Predicate, doings: Sequence[Changing]) -> bool:
    """Return whether things come to such facts from others and go from them to others, as from place to place."""
    return len(list(_by_actions(predicate, doings))) > 1


def _by_facts(predicate: Predicate, facts: Collection[Atom]) -> Iterator[tuple[int, float]]:
    """Yield what is named once only where the other is named several times."""
    mine = [fact for fact in facts if fact.predicate == predicate.name]
    most = [max(Counter(fact.args[at] for fact in mine).values(), default=0) for at in (0, 1)]
    if max(most) > 1 and min(most) == 1:
        yield most.index(1), _FACTS

"""What layouts are laid out with: the things that a text counts, and which of a domain's facts say what lies where.

Which predicate stacks, holds, places or joins is told by the actions (`structure.py`) and by which kinds of things it is
about; a word of the text decides only between predicates that are alike in that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from planner.core import Action, Atom, Domain, DurativeAction, Predicate, conjuncts
from planner.equivalence import changed_predicates
from translators.structure import Relation, Structure, structure_of
from translators.words import forms, words_in

NUMBERS_SAID = {
    word: n
    for n, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=1
    )
}
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_NUMBER = rf"(?:\d+|{'|'.join(NUMBERS_SAID)})"
NUMBER = rf"({_NUMBER})"
NUMBERS = rf"({_NUMBER}(?:(?:, and |, | and ){_NUMBER})*)"
ORDINAL = rf"({'|'.join(_ORDER)}|\d+(?:st|nd|rd|th))"
_MOST = 2000  # things of one kind


def number(word: str) -> int:
    """Return the number that the word says."""
    return int(word) if word.isdigit() else NUMBERS_SAID[word]


def numbers(words: str) -> list[int]:
    """Return the numbers of a list.

    >>> numbers("1, two and 3")
    [1, 2, 3]
    """
    return [number(word) for word in re.findall(_NUMBER, words)]


def place_in_order(word: str) -> int:
    """Return which one an ordinal speaks of, from 0.

    >>> place_in_order("second"), place_in_order("12th")
    (1, 11)
    """
    return _ORDER.index(word) if word in _ORDER else int(re.sub(r"\D", "", word)) - 1


@dataclass(frozen=True, slots=True)
class World:
    """The domain, and the things of each kind in their order."""

    domain: Domain
    structure: Structure
    things: Mapping[str, tuple[str, ...]]  # by kind

    def of(self, noun: str) -> tuple[str, ...]:
        """Return the things that the noun speaks of, in their order."""
        return self.things.get(self.kind(noun), ())

    def kind(self, noun: str) -> str:
        """Return the kind that the noun is a word for, or an empty string."""
        return next((kind for kind in self.things if _names(noun, kind)), "")

    def kinds_at(self, predicate: Predicate, position: int) -> frozenset[str]:
        """Return the kinds of things that the predicate is about there."""
        if len(self.domain.types) > 1:
            types = set(predicate.parameters[position].types)
            return frozenset(
                kind
                for kind in self.things
                if any(kind == each.name for each in self.domain.types)
                and self.domain.supertypes(kind) & types
            )
        required = _required(self.domain, predicate.name, position)
        found = frozenset(kind for kind in self.things if kind in required)
        return found if required else frozenset(self.things)

    def relations(self, kind: str, theme: str, ground: str = "") -> Iterator[Relation]:
        """Yield the relations of that sort whose theme, and whose ground if there is one, are of those kinds."""
        for each in self.structure.relations:
            if (
                each.kind == kind
                and self._fits(each, each.theme, theme)
                and self._fits(each, each.ground, ground)
            ):
                yield each

    def _fits(self, relation: Relation, position: int, kind: str) -> bool:
        return not kind or (position >= 0 and kind in self.kinds_at(relation.predicate, position))

    def lasting(self, kind: str) -> Iterator[Predicate]:
        """Yield the predicates that no action changes and that hold between two things of the kind."""
        for each in self.structure.statics:
            if len(each.parameters) == 2 and all(kind in self.kinds_at(each, i) for i in (0, 1)):
                yield each

    def idle(self, held: Iterable[Atom]) -> Iterator[Atom]:
        """Yield the facts that hands which hold nothing are idle, where these facts say all that is held."""
        busy = {arg for fact in held for arg in fact.args}
        for each in self.structure.relations:
            if each.kind == "idle" and not each.parameters:
                if not busy:
                    yield Atom(each.name, ())
            elif each.kind in ("idle", "state") and self._is_freed(each):
                for kind in sorted(self.kinds_at(each.predicate, 0)):
                    yield from (Atom(each.name, (hand,)) for hand in self.things[kind] if hand not in busy)

    def _is_freed(self, relation: Relation) -> bool:
        """Return whether the fact is what a hand is while nothing is in it: who holds something ends it of that hand."""
        holds = [each for each in self.relations("hold", "") if each.ground >= 0]
        for doing in self.structure.doings:
            for hold in holds:
                for added in (atom for atom in doing.adds if atom.predicate == hold.name):
                    if Atom(relation.name, (added.args[hold.ground],)) in doing.deletes:
                        return True
        return False

    def held(self, things: Sequence[str], kind: str) -> list[Atom] | None:
        """Return facts that the things are held, each by a hand of its own; None if there are not enough hands."""
        hold = next(self.relations("hold", kind), None)
        if hold is None:
            return None
        if hold.ground < 0:
            return [Atom(hold.name, (things[0],))] if len(things) == 1 else None
        hands = [
            hand for each in sorted(self.kinds_at(hold.predicate, hold.ground)) for hand in self.things[each]
        ]
        if len(hands) < len(things):
            return None
        return [fact(hold, thing, hand) for thing, hand in zip(things, hands, strict=False)]


def fact(relation: Relation, theme: str, ground: str) -> Atom:
    """Return the fact that the theme stands in the relation to the ground."""
    return Atom(relation.name, (theme, ground) if relation.theme < relation.ground else (ground, theme))


def world_of(domain: Domain, names: Mapping[str, Sequence[str]], text: str) -> World:
    """Return the world of a text that names things of kinds, and counts some: what is counted is there, named or not."""
    nouns = _kinds(domain)
    found: dict[str, list[str]] = {}
    for name, kinds in names.items():
        own = [kind for kind in nouns if kind in kinds] or [kind for kind in nouns if _begins(name, kind)]
        if own:
            found.setdefault(own[0], []).append(name)
        elif not nouns:
            found.setdefault("", []).append(name)
    for count, words in _counts(text):
        kind = next((kind for noun in words for kind in nouns if _names(noun, kind)), None)
        if kind is None and not nouns and not any(each for each in found):
            kind = next((form for form in forms(words[0]) if form + "s" == words[0]), words[0])
            found = {kind: next(iter(found.values()), [])}
        elif kind is None and not nouns:
            kind = next((kind for kind in found if _names(words[0], kind)), None)
        if kind is not None and len(found.get(kind, ())) < count <= _MOST:
            named = found.setdefault(kind, [])
            stem = re.sub(r"\d+$", "", named[0]) if named else kind
            new = (f"{stem}{n + 1}" for n in range(count))
            named += [name for name in new if name not in names and name not in named][: count - len(named)]
    things = {kind: tuple(sorted(some, key=_by_number)) for kind, some in found.items() if kind}
    return World(domain, structure_of(domain), things)


def _counts(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield how many there are at least, and the words of what: "six painted lamps", "the second lamp"."""
    for found in re.finditer(rf"\b(?=(?:{NUMBER}|{ORDINAL}) ([a-z]+)(?: ([a-z]+))?(?: ([a-z]+))?)", text):
        count = number(found[1]) if found[1] else place_in_order(found[2]) + 1
        yield count, [word for word in found.groups()[2:] if word] if found[1] else [found[3]]


def _by_number(name: str) -> tuple[str, list[int]]:
    return re.sub(r"\d+", "", name), [int(digits) for digits in re.findall(r"\d+", name)]


def _kinds(domain: Domain) -> list[str]:
    """Return the kinds of things: types, or in a domain without them what unary facts that last say."""
    if len(domain.types) > 1:
        return [kind.name for kind in domain.types if kind.name != "object"]
    changed = changed_predicates(domain)
    return [each.name for each in domain.predicates if len(each.parameters) == 1 and each.name not in changed]


def _names(noun: str, kind: str) -> bool:
    return bool(noun) and noun != "object" and any(word in forms(noun) for word in words_in(kind)[-1:])


def _begins(name: str, kind: str) -> bool:
    return re.sub(r"[\d_-]+.*$", "", name) in (kind, kind + "s")


def _required(domain: Domain, predicate: str, position: int) -> set[str]:
    """Return the unary predicates that every action that speaks of the predicate demands of its argument there."""
    found: set[str] | None = None
    actions: list[Action | DurativeAction] = [*domain.actions, *domain.durative_actions]
    for action in actions:
        if not isinstance(action, Action):
            continue
        demanded = [part for part in conjuncts(action.precondition) if isinstance(part, Atom)]
        structure = [*demanded, *_changes(domain, action.name)]
        for atom in structure:
            if atom.predicate == predicate:
                kinds = {each.predicate for each in demanded if each.args == (atom.args[position],)}
                found = kinds if found is None else found & kinds
    return found or set()


def _changes(domain: Domain, action: str) -> Iterator[Atom]:
    for doing in structure_of(domain).doings:
        if doing.name == action:
            yield from (*doing.adds, *doing.deletes)

"""Layouts of what is stacked: towers of these heights, stairs of towers, one by one on the table, turned over, swapped."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planner.core import Atom, State
from translators.layout_world import NUMBER, NUMBERS, World, number, numbers
from translators.structure import Relation
from translators.words import words_in

_PILE = r"(?:stack|tower|pile|column|heap)s?"
_EQUAL = re.compile(
    rf"\b(?:{NUMBER} (?:equal(?:ly high|ly tall)? )?{_PILE} of (?:equal|the same) "
    rf"(?:height|size)s?|{NUMBER} equal(?:ly (?:high|tall))? {_PILE})\b"
)
_HEIGHTS = re.compile(
    rf"\b(?:a |{NUMBER} )?{_PILE} (?:of|with|having) (?:the )?(?:heights?|sizes?) {NUMBERS}"
)
_STAIRS = re.compile(
    rf"\b(?:{NUMBER} {_PILE} of (?:increasing|rising|growing) (?:height|size)s?|(?:a )?"
    rf"(?:staircase|stairs?)(?: of {NUMBER} (?:{_PILE}|steps))?)"
    rf"(?:,? (?:starting|beginning) with (?:a |one )?{_PILE} of (?:height |size )?{NUMBER}(?: [a-z]+)?)?"
)
_TWO = re.compile(
    rf"\b(?:in )?{NUMBER} {_PILE},? with {NUMBER} [a-z]+ in (?:the )?(?:one|first) and {NUMBER}(?:"
    rf" [a-z]+)? in the (?:other|second)"
)
_ONE = re.compile(
    rf"\b(?:(?:stacked )?(?:on top of|upon|onto) (?:each other|one another)|"
    rf"(?:in|into|to|as|form|make|build|be) (?:a|one|1) (?:single )?{_PILE})\b(?! of)"
)
_APART = re.compile(
    r"\b(?:each|all|every|individual(?:ly)?|separate(?:ly)?|one by one|singly)\b[a-z ]*?\bon the ([a-z]+)\b"
)
_HELD = re.compile(
    r"\b(?:is |are )?hold(?:ing)? (?:exactly )?(?:one|1|a single)(?: of the)?(?: [a-z]+)?(?:,? and (?:all"
    r" )?the (?:rest|others?) (?:is|are|lie|lies|stand|stands) on the ([a-z]+))?"
)
_INVERT = re.compile(rf"\b(?:invert|reverse|flip|turn (?:over|upside down))\b.*?\b{_PILE}\b")
_SWAP = re.compile(
    rf"\b(?:swap|exchange)\b.*?\b(?:except|but)\b.*?\b(?:bottom|lowest|base)\b.*?\b{_PILE}\b|\b"
    rf"(?:swap|exchange)\b.*?\b{_PILE}\b"
)


@dataclass(frozen=True, slots=True)
class Stacking:
    """The facts that towers are made of: on another, on the ground, with nothing on it."""

    world: World
    kind: str
    on: Relation
    base: str  # the predicate of what stands on the ground; empty where it stands on a thing of another kind
    top: str  # that of what has nothing on it; empty where there is none

    def facts(self, towers: Sequence[Sequence[str]], held: Sequence[str] = ()) -> list[Atom] | None:
        """Return the facts of towers, each from the bottom up, while those things are held; None if they cannot be."""
        found = list((self.world.held(held, self.kind) or ()) if held else ())
        if held and not found:
            return None
        grounds = self._grounds()
        if not self.base and len(grounds) < len(towers):
            return None
        for at, tower in enumerate(towers):
            found.append(Atom(self.base, (tower[0],)) if self.base else self._on(tower[0], grounds[at]))
            found += (self._on(upper, lower) for lower, upper in pairwise(tower))
            if self.top:
                found.append(Atom(self.top, (tower[-1],)))
        if self.top and not self.base:
            found += (Atom(self.top, (ground,)) for ground in grounds[len(towers) :])
        holds = {each.name for each in self.world.relations("hold", self.kind)}
        return [*found, *self.world.idle(each for each in found if each.predicate in holds)]

    def _on(self, upper: str, lower: str) -> Atom:
        return Atom(self.on.name, (upper, lower) if self.on.theme == 0 else (lower, upper))

    def _grounds(self) -> list[str]:
        """Return the things that towers may stand on and that can stand on nothing themselves."""
        if self.base:
            return []
        kinds = self.world.kinds_at(self.on.predicate, self.on.ground)
        lying = self.world.kinds_at(self.on.predicate, self.on.theme)
        return [thing for kind in sorted(kinds - lying) for thing in self.world.things[kind]]

    def towers(self, facts: State) -> list[list[str]]:
        """Return the towers that are there, each from the bottom up, in the order of the things at their bottom."""
        above: dict[str, str] = {}
        for each in facts.facts:
            if each.predicate == self.on.name:
                above[each.args[self.on.ground]] = each.args[self.on.theme]
        bottoms = {each.args[0] for each in facts.facts if each.predicate == self.base}
        bottoms |= {above[ground] for ground in self._grounds() if ground in above}
        found = []
        for bottom in (thing for thing in self.world.things[self.kind] if thing in bottoms):
            tower = [bottom]
            while tower[-1] in above and above[tower[-1]] not in tower:
                tower.append(above[tower[-1]])
            found.append(tower)
        return found


def stackings(world: World) -> Iterator[Stacking]:
    """Yield the ways in which things of one kind are stacked in the domain."""
    for kind in world.things:
        for each in world.structure.relations:
            if each.stacks and all(kind in world.kinds_at(each.predicate, i) for i in (0, 1)):
                freed = world.structure.freed_by(each)
                top = freed.name if freed is not None else ""
                yield Stacking(world, kind, each, _base(world, kind, top), top)


def _base(world: World, kind: str, top: str) -> str:
    """Return the fact about a thing alone that putting it down brings about and taking it up ends."""
    holds = {each.name for each in world.relations("hold", kind)}
    for doing in world.structure.doings:
        for gone in (atom for atom in doing.deletes if atom.predicate in holds):
            for added in doing.adds:
                is_alone = len(added.args) == 1 and added.args[0] in gone.args
                if is_alone and added.predicate != top and not any(len(a.args) == 2 for a in doing.adds):
                    return added.predicate
    return ""


def stacked(text: str, world: World, now: State | None = None) -> tuple[list[Atom], str] | None:
    """Return the facts of the layout of towers that the text speaks of, and the text without it; None if of none.

    What is wanted of the towers that are there - turned over, swapped - is made of the facts `now`.
    """
    for each in stackings(world):
        found = _turned(text, each, now) if now is not None else None
        found = found or _laid(text, each)
        if found is not None:
            facts, start, end = found
            return None if facts is None else (facts, f"{text[:start]} {text[end:]}")
    return None


_Found = tuple[list[Atom] | None, int, int]


def _turned(text: str, stacking: Stacking, now: State | None) -> _Found | None:
    towers = stacking.towers(now) if now is not None else []
    if _INVERT.search(text):
        return stacking.facts([tower[::-1] for tower in towers]), 0, len(text)
    swapped = _SWAP.search(text)
    if swapped and len(towers) == 2:
        stays = 1 if "except" in swapped[0] or "but" in swapped[0] else 0
        one, other = towers
        return stacking.facts([one[:stays] + other[stays:], other[:stays] + one[stays:]]), 0, len(text)
    return None


def _laid(text: str, stacking: Stacking) -> _Found | None:
    things = stacking.world.things[stacking.kind]
    held = _HELD.search(text)
    apart = _APART.search(text)
    ground = (held and held[1]) or (apart and apart[1]) or ""
    is_base = bool(ground) and ground in words_in(stacking.base) if stacking.base else bool(ground)
    if is_base and (held or apart):
        spans = [found.span() for found in (held, apart) if found]
        some = things[:1] if held else ()
        towers = [[thing] for thing in things[len(some) :]]
        return stacking.facts(towers, some), min(s for s, _ in spans), max(e for _, e in spans)
    for found, sizes in _sizes(text, len(things)):
        if sum(sizes) != len(things) or 0 in sizes:
            return None, *found.span()
        ends = [sum(sizes[:at]) for at in range(len(sizes) + 1)]
        return stacking.facts([things[a:b] for a, b in pairwise(ends)]), *found.span()
    return None


def _sizes(text: str, amount: int) -> Iterator[tuple[re.Match[str], list[int]]]:
    """Yield the heights of the towers that the text speaks of."""
    if found := _TWO.search(text):
        yield found, [number(found[2]), number(found[3])]
    if found := _EQUAL.search(text):
        count = number(found[1] or found[2])
        yield found, [amount // count] * count if count and not amount % count else []
    if found := _STAIRS.search(text):
        first = number(found[3]) if found[3] else 1
        count = number(found[1] or found[2] or "0")
        while not (found[1] or found[2]) and sum(range(first, first + count)) < amount:
            count += 1
        yield found, list(range(first, first + count))
    if found := _HEIGHTS.search(text):
        yield found, numbers(found[2])
    if found := _ONE.search(text):
        yield found, [amount]

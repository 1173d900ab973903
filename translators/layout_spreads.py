"""Layouts of what is spread over places: all in one, as many in each, so many in each, held, swapped, moved together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planner.core import Atom, State
from translators.layout_world import NUMBER, ORDINAL, World, fact, number, place_in_order
from translators.structure import Relation

_EVENLY = r"(?:equally|evenly|uniformly)"
_SPREAD = re.compile(
    rf"\b(?:{_EVENLY} (?:distributed|split|spread|divided|shared)|"
    rf"(?:distributed|split|spread|divided|shared) {_EVENLY}"
    rf"|(?:distribute|split|spread|divide|share) (?:all )?(?:the )?([a-z]+) {_EVENLY}"
    rf"|{_EVENLY} (?:distribute|split|spread|divide|share) (?:all )?(?:the )?([a-z]+))"
    rf" (?:across|over|between|among|amongst|in|into) (?:all )?(?:the |both )*([a-z]+)\b"
)
_ALL_IN = re.compile(
    rf"\b(?:all|every|each)(?: of)?(?: the)? ([a-z]+) (?:is |are |be |starts? |lies? |stands? )?"
    rf"(?:in|into|at|to|inside) (?:the )?{ORDINAL} ([a-z]+)\b"
)
_TOGETHER = re.compile(
    r"\b(?:all|every|each)(?: of)?(?: the)? ([a-z]+)(?: together)? (?:is |are |be )?"
    r"(?:in|into|at|to|inside) (?:one|a single|the same|a common) ([a-z]+)\b"
)
_MOST = re.compile(
    r"\b(?:all|every|each)(?: of)?(?: the)? ([a-z]+) (?:in|into|at|to|inside) (?:the )?([a-z]+) (?:which"
    r" |that )?(?:already |now )?(?:has|holds|contains|with) (?:already )?(?:the )?(most|least|fewest)\b(?: [a-z]+)?"
)
_SHARES = re.compile(rf"\b{NUMBER} ([a-z]+) (?:with|holding|containing|of) {NUMBER} ([a-z]+)(?: each)?\b")
_SOME_HELD = re.compile(
    rf"\b{NUMBER} ([a-z]+) are (?:distributed|spread|held) (?:across|over|by|in|among) (?:the same number"
    rf" of|as many) ([a-z]+),? and (?:all )?the (?:rest|others?) (?:is|are) (?:in|at) the {ORDINAL} ([a-z]+)"
)
_HOLD_SOME = re.compile(rf"\bhold(?:s|ing)? {NUMBER}(?: of the)? ([a-z]+)\b")
_TAKE_ALL = re.compile(
    r"\b(?:pick|take|lift)(?:ing)? up all(?: of)?(?: the)? ([a-z]+)(?: (?:with|by|in) (?:the"
    r" )?[a-z]+)?|\b(?:hold|holding|carry|carrying) all(?: of)?(?: the)? ([a-z]+)"
)
_SWAP = re.compile(
    rf"\b(?:swap|exchange) (?:the )?(?:(?:location|place|position)s? of )?(?:all )?(?:the )?([a-z]+) "
    rf"(?:between|of|in)"
    rf" (?:the |both )*(?:{NUMBER} )?([a-z]+)"
)
_SHIFT = re.compile(r"\bthe ([a-z]+) between the ([a-z]+)\b.*\bsame [a-z]+\b.*\bshifted by one\b", re.DOTALL)
_DROP = re.compile(
    r"\bdrop all(?: of)? the ([a-z]+) (?:that are )?held\b.*?\bin an empty ([a-z]+)\b.*?\band pick up the"
    r" [a-z]+ that (?:started|were) in"
)


@dataclass(frozen=True, slots=True)
class Spread:
    """The facts that say which place of a kind each thing of a kind is in."""

    world: World
    things: tuple[str, ...]
    places: tuple[str, ...]
    at: Relation
    kind: str

    def facts(self, shares: Sequence[Sequence[str]], held: Sequence[Atom] = ()) -> list[Atom]:
        """Return the facts of these things in the places in their order, while others are held, and who holds nothing."""
        put = [
            fact(self.at, thing, at) for at, some in zip(self.places, shares, strict=False) for thing in some
        ]
        return [*put, *held, *self.world.idle(held)]

    def shares(self, now: State) -> list[list[str]]:
        """Return which things each place has now."""
        return [
            [thing for thing in self.things if fact(self.at, thing, at) in now.facts] for at in self.places
        ]

    def held(self, now: State) -> list[Atom]:
        """Return the facts that tell what is held now, in the order of the things held."""
        names = {each.name for each in self.world.relations("hold", self.kind)}
        some = [each for each in now.facts if each.predicate in names]
        return sorted(some, key=lambda each: min(self.things.index(a) for a in each.args if a in self.things))


def _spread(world: World, things: str, places: str) -> Spread | None:
    """Return how things of the kind are in places of that other kind; None if nothing in the domain tells."""
    kind, other = world.kind(things), world.kind(places)
    if not kind or not other or kind == other:
        return None
    relation = next(world.relations("place", kind, other), None)
    if relation is None:
        return None
    return Spread(world, world.things[kind], world.things[other], relation, kind)


def _only(world: World, things: str) -> Spread | None:
    """Return how things of the kind are in places of whichever kind they can be in."""
    return next((found for kind in world.things if (found := _spread(world, things, kind))), None)


def spread_out(text: str, world: World, now: State | None = None) -> tuple[list[Atom], str] | None:
    """Return the facts of the layout over places that the text speaks of, and the text without it; None if of none.

    What is wanted is asked of the facts `now`; without them the text tells of the start.
    """
    ways = (_evenly, _in_one, _in_shares, _some_held) if now is None else (_evenly, _in_one, _in_shares)
    for way in ways:
        if found := way(text, world):
            facts, at = found
            return facts, f"{text[: at.start()]} {text[at.end() :]}"
    if now is None:
        return None
    for each in (_moved, _taken):
        if facts_only := each(text, world, now):
            return facts_only, ""
    return None


_Found = tuple[list[Atom], re.Match[str]] | None


def _evenly(text: str, world: World) -> _Found:
    found = _SPREAD.search(text)
    if not found:
        return None
    before = re.findall(r"[a-z]+", text[: found.start()])
    named = [found[1], found[2], *reversed(before)]
    spread = next((s for noun in named if noun and (s := _spread(world, noun, found[3]))), None)
    if spread is None or not spread.places or len(spread.things) % len(spread.places):
        return None
    return spread.facts([spread.things[at :: len(spread.places)] for at in range(len(spread.places))]), found


def _in_one(text: str, world: World) -> _Found:
    if found := _ALL_IN.search(text):
        spread, at = _spread(world, found[1], found[3]), place_in_order(found[2])
    elif found := _TOGETHER.search(text):
        spread, at = _spread(world, found[1], found[2]), 0
    else:
        return None
    if spread is None or at >= len(spread.places):
        return None
    return spread.facts([*[()] * at, spread.things]), found


def _in_shares(text: str, world: World) -> _Found:
    said = list(_SHARES.finditer(text))
    spread = _spread(world, said[0][4], said[0][2]) if said else None
    if spread is None:
        return None
    sizes = [number(each[3]) for each in said for _ in range(number(each[1]))]
    sizes += [0] * (len(spread.places) - len(sizes))
    if sum(sizes) != len(spread.things) or len(sizes) > len(spread.places):
        return None
    ends = [sum(sizes[:at]) for at in range(len(sizes) + 1)]
    shares = [spread.things[a:b] for a, b in pairwise(ends)]
    whole = re.compile(re.escape(text[said[0].start() : said[-1].end()])).search(text)
    return (spread.facts(shares), whole) if whole else None


def _some_held(text: str, world: World) -> _Found:
    found = _SOME_HELD.search(text)
    spread = _spread(world, found[2], found[5]) if found else None
    if not found or spread is None or place_in_order(found[4]) >= len(spread.places):
        return None
    count = number(found[1])
    held = world.held(spread.things[:count], spread.kind) if count else []
    if held is None:
        return None
    shares: list[Sequence[str]] = [()] * place_in_order(found[4])
    return spread.facts([*shares, spread.things[count:]], held), found


def _moved(text: str, world: World, now: State) -> list[Atom] | None:
    if (found := _MOST.search(text)) and (spread := _spread(world, found[1], found[2])):
        sizes = [len(some) for some in spread.shares(now)]
        chosen = sizes.index(max(sizes) if found[3] == "most" else min(sizes))
        return spread.facts([*[()] * chosen, spread.things])
    if (found := _SWAP.search(text)) and (spread := _spread(world, found[1], found[3])):
        shares = spread.shares(now)
        return spread.facts(shares[::-1], spread.held(now)) if len(shares) == 2 else None
    return None


def _taken(text: str, world: World, now: State) -> list[Atom] | None:
    if (found := _SHIFT.search(text)) and (spread := _only(world, found[1])):
        held = spread.held(now)
        return spread.facts(spread.shares(now), list(_shifted(held, spread)))
    if (found := _DROP.search(text)) and (spread := _spread(world, found[1], found[2])):
        return _dropped(spread, now)
    if found := _HOLD_SOME.search(text):
        kind = world.kind(found[2])
        some = world.held(world.things[kind][: number(found[1])], kind) if kind and number(found[1]) else None
        return None if some is None else [*some, *world.idle(some)]
    if found := _TAKE_ALL.search(text):
        kind = world.kind(found[1] or found[2])
        return _all_held(world, kind, now) if kind else None
    return None


def _all_held(world: World, kind: str, now: State) -> list[Atom] | None:
    """Return facts that all things of the kind are held, what is held now by the same hands as now."""
    names = {each.name for each in world.relations("hold", kind)}
    held = [each for each in now.facts if each.predicate in names]
    busy = {arg for each in held for arg in each.args}
    rest = [thing for thing in world.things[kind] if thing not in busy]
    free = World(
        world.domain,
        world.structure,
        {k: tuple(t for t in some if k == kind or t not in busy) for k, some in world.things.items()},
    )
    more = free.held(rest, kind) if rest else []
    return None if more is None else [*held, *more]


def _shifted(held: Sequence[Atom], spread: Spread) -> Iterator[Atom]:
    """Yield the facts after each thing held has gone to the hand before its own, the first to the last."""
    for at, each in enumerate(held):
        thing = next(arg for arg in held[(at + 1) % len(held)].args if arg in spread.things)
        yield Atom(each.predicate, tuple(thing if arg in spread.things else arg for arg in each.args))


def _dropped(spread: Spread, now: State) -> list[Atom] | None:
    """Return the facts after what is held has been put into a place with nothing in it, and the rest taken up."""
    shares, held = spread.shares(now), spread.held(now)
    here = {
        each.args
        for each in now.facts
        if any(each.predicate == s.name for s in spread.world.relations("self", ""))
    }
    empty = [at for at, some in zip(spread.places, shares, strict=True) if not some and (at,) not in here]
    dropped = [arg for each in held for arg in each.args if arg in spread.things]
    if dropped and not empty:
        return None
    taken = spread.world.held([thing for some in shares for thing in some], spread.kind)
    if taken is None:
        return None
    put = [fact(spread.at, thing, empty[0]) for thing in dropped]
    return [*put, *taken]

"""What is said of many things at once: towers, things that swap places, everything taken apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import permutations

from planner.core import Always, Atom, Formula, Not, Or, both
from translators.chunks import Text
from translators.clauses import Said
from translators.determiners import past
from translators.discourse import Context, Phrase
from translators.english import BE, FILLER, NUMBERS, PREPOSITIONS, classes_of, word_set
from translators.meaning import Meaning
from translators.quantify import denied
from translators.structure import Relation
from translators.towers import BUILD, TOWER, chain, on, tower

_SWAP = word_set("swap exchange switch swapped exchanged switched traded swapping switching")
_BEFORE = FILLER | {"have", "let"}
_ROUND = word_set(
    "around places positions spots rooms over round with another locations bays seats kerbs slots beds their the"
)
Read = Iterator[tuple[int, Said]]


def apart(text: Text, at: int, context: Context) -> Read:
    """``take everything apart``, ``unstack all cubes``: none stands on another."""
    words, stacking = text.words, text.lexicon.stacking
    if stacking is None or words[at] not in (
        "take",
        "unstack",
        "separate",
        "break",
        "pull",
        "dismantle",
        "disassemble",
    ):
        return
    fitting = text.lexicon.fitting(stacking.parameters[0])
    for end, phrase in text.phrases(at + 1, context):
        things = phrase.among(fitting)
        is_apart = words[end : end + 1] in (["apart"], ["up"]) and words[at] in ("take", "pull", "break")
        if things.quantity != "all" or len(things.things) < 2:
            continue
        if not is_apart and words[at] in ("take", "pull", "break"):
            continue
        facts = [Not(on(stacking, a, b)) for a in things.things for b in things.things if a != b]
        yield end + is_apart, Said(2.5, context.after(things, None), Meaning(both(*facts)))


def swap(text: Text, at: int, context: Context) -> Read:
    """``swap A and B``, ``A and B should swap places``: each comes to be where the other is now."""
    words = text.words
    if words[at] in _SWAP:
        for end, phrase in text.phrases(at + 1, context):
            yield from _exchange(text, end, phrase, context)
    start = past(words, at, _BEFORE)
    for end, phrase in text.phrases(start, context):
        here = past(words, end, _BEFORE | BE | {",", ":"})
        if words[here : here + 1] and words[here] in _SWAP:
            yield from _exchange(text, here + 1, phrase, context)
            there = past(words, here + 1, _ROUND)
            for stop, other in text.phrases(there, context) if words[there - 1] == "with" else ():
                both_of_them = replace(
                    phrase, things=(*phrase.things, *other.things), members=(phrase, other)
                )
                yield from _exchange(text, stop, both_of_them, context)


def _exchange(text: Text, at: int, phrase: Phrase, context: Context) -> Read:
    if len(phrase.members or phrase.things) != 2:
        return
    found = list(_swapped(text, phrase))
    if len(found) == 1:
        yield past(text.words, at, _ROUND), Said(2.5, context.after(phrase, None), Meaning(found[0]))


def _swapped(text: Text, phrase: Phrase) -> Iterator[Formula]:
    """Yield what is now so of where each of the two is, said of the other one."""
    found = []
    for one, other in permutations(_two(text, phrase), 2):
        mine = sorted(_whereabouts(text, one))
        found += [
            Atom(fact.predicate, tuple({one: other, other: one}.get(arg, arg) for arg in fact.args))
            for fact in mine
        ]
        if not mine:
            return
    if found:
        yield both(*found)


def _two(text: Text, phrase: Phrase) -> tuple[str, ...]:
    """Return the two things meant, told apart by what can have a place."""
    for relation in text.lexicon.relations:
        if relation.kind == "place":
            things = phrase.among(text.lexicon.fitting(relation.parameters[relation.theme])).things
            if len(things) == 2:
                return things
    return ()


def _whereabouts(text: Text, thing: str) -> Iterator[Atom]:
    """Yield the facts that say where the thing is, or else those that say it of it alone: *on the table*."""
    facts, structure = text.lexicon.task.init.facts, text.lexicon.structure
    related = [(fact, structure.relation(fact.predicate)) for fact in facts if thing in fact.args]
    placed = [
        fact for fact, r in related if r and r.kind in ("place", "hold") and fact.args[r.theme] == thing
    ]
    named = [fact for fact in placed if structure.relation(fact.predicate).near]  # type: ignore[union-attr]
    yield from named or placed or (fact for fact, r in related if r and r.near and len(fact.args) == 1)


def together(text: Text, at: int, context: Context) -> Read:
    """``A and B in the same room``, ``never put A and B in the same place``: where one is, the other is, and so all."""
    words = text.words
    here = past(words, at, FILLER | {"have", "let"})
    never = here < len(words) and words[here] in ("never", "not")
    here = past(words, here + never, FILLER | {"have", "let"})
    is_order = here < len(words) and "put" in classes_of(words[here])
    for end, pair in text.phrases(here + is_order, context):
        if not pair.things or (pair.quantity not in ("all", "the") and not pair.members):
            continue
        stop = past(words, end, FILLER | BE)
        denied_here = stop < len(words) and words[stop] in ("never", "not")
        stop = past(words, stop + denied_here, FILLER | BE | {"ever", "and", "one"})
        if stop < len(words) and classes_of(words[stop]) & {"stand", "put"}:
            stop += 1
        said = _same_place(text, stop)
        if said is None:
            continue
        two = pair
        if len(pair.things) == 1:
            stop, other = next(_others(text, said[0], context), (0, pair.things[0]))
            two, said = (
                replace(pair, things=(*pair.things, other), exact=frozenset(), quantity="all"),
                (stop, said[1]),
            )
        if len(set(two.things)) < 2 or (len(two.things) > 2 and (never or denied_here or pair.is_ambiguous)):
            continue
        for relation in text.lexicon.relations:
            if (
                relation.kind != "place"
                or relation.ground < 0
                or two.among(text.lexicon.fitting(relation.parameters[relation.theme])).things != two.things
            ):
                continue
            places = text.lexicon.fitting(relation.parameters[relation.ground]) & said[1]
            shared = [
                both(*(_at(relation, thing, place) for thing in two.things))
                for place in text.lexicon.things
                if place in places
            ]
            if shared:
                goal = shared[0] if len(shared) == 1 else Or(tuple(shared))
                bad = never or denied_here
                meaning = Meaning(rules=Always(denied(goal))) if bad else Meaning(goal)
                yield said[0], Said(2.5, context.after(two, None), meaning)


def _others(text: Text, at: int, context: Context) -> Iterator[tuple[int, str]]:
    """Yield the one thing named after *as* or *with*, and where that ends: "in the same room as b"."""
    if text.words[at : at + 1] in (["as"], ["with"], ["like"]):
        yield from (
            (end, named.things[0]) for end, named in text.phrases(at + 1, context) if len(named.things) == 1
        )


def _same_place(text: Text, at: int) -> tuple[int, frozenset[str]] | None:
    """Return where ``together``, ``in the same room`` ends, and the places that it speaks of."""
    words = text.words
    if words[at : at + 1] == ["together"]:
        return at + 1, frozenset(text.lexicon.things)
    here = past(words, at + 1, frozenset({"the", "one", "and"}))
    if at < len(words) and words[at] in PREPOSITIONS and words[here : here + 1] == ["same"]:
        noun = words[here + 1] if here + 1 < len(words) else ""
        kinds = text.lexicon.kinds_named(noun)
        of_kind = frozenset(t for t in text.lexicon.things if text.lexicon.types_of[t] & frozenset(kinds))
        return here + 2, of_kind or frozenset(text.lexicon.things)
    return None


def _at(relation: Relation, thing: str, place: str) -> Atom:
    return Atom(relation.name, (thing, place) if relation.theme == 0 else (place, thing))


def is_header(text: Text, start: int, end: int, context: Context) -> Context | None:
    """Return the context for what follows if the words only announce it: "line them up in the near row:".

    A header names a pattern (towers, a row, corners) and has to be followed by what it announces; the
    places of a row it names are the ones spoken of from there on.
    """
    words = text.words[start:end]
    patterns = TOWER | {"row", "rows", "line", "corner", "corners", "order", "arrange", "sort"}
    if not any(word in patterns for word in words) or not all(
        _announces(text, word, patterns) for word in words
    ):
        return None
    region: frozenset[str] = frozenset()
    for noun in ("row", "line", "column"):
        if noun in words and words.index(noun) > 0:
            before = words[words.index(noun) - 1]
            region = text.lexicon.denotes(before) if before not in FILLER else region
    return replace(context, region=region, said=None)


def _announces(text: Text, word: str, patterns: frozenset[str]) -> bool:
    return (
        word in patterns or word in FILLER or word in BUILD or word in NUMBERS or word in PREPOSITIONS
        or bool(classes_of(word)) or bool(text.lexicon.denotes(word)) or word in ("the", "each", "every", "all", "a")
    )  # fmt: skip


PATTERNS: tuple[Callable[[Text, int, Context], Read], ...] = (tower, chain, apart, swap, together)

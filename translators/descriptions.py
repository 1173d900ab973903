"""Noun phrases of determiner and description: which things may be meant, and how many of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from translators.called import person_again
from translators.determiners import count_past, determiner, past
from translators.discourse import Context, Phrase, Quantity
from translators.english import (
    ARTICLES,
    HOLDING,
    KNOWN,
    NUMBERS,
    ONES,
    ORDINALS,
    PARTS,
    word_set,
)
from translators.levels import from_there
from translators.lexicon import Lexicon
from translators.nouns import is_noun_after, named_exactly, says_its_kind
from translators.words import forms, is_plural, plain, same

_GENERAL = word_set(
    "everything nothing something anything whatever everyone everybody"
    " everywhere nobody somebody someone anyone anybody whoever"
)


_PEOPLE = word_set("everyone everybody nobody somebody someone anyone anybody whoever")
_ANY_KIND = ONES - {"one", "ones"}
_INDEFINITE = word_set("in on at into onto")
_MAY = word_set("may can should must is are")
_MASS = word_set(  # nouns that are of many things, though not plural
    "ones stuff food cargo freight luggage baggage mail furniture equipment rubbish laundry crockery cutlery livestock"
)
EITHER = 0.5  # what is gained by taking "heavy or urgent" for one description
_LONGEST = 6  # words of one description


def described(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield phrases of determiner and description, without what may follow to narrow them."""
    if at >= len(words):
        return
    word = words[at]
    if word == "only":
        yield from _all_others(lexicon, words, at, context)
        return
    yield from _levels(lexicon, words, at, context)
    start, quantity, number = determiner(words, at)
    if word in _GENERAL or (word == "what" and _is_had_by(lexicon, words, at + 1)):
        yield from _general(lexicon, words, at, quantity, context)
        return
    yield from _of_those_spoken_of(lexicon, words, at, quantity, context)
    others = start < len(words) and words[start] in ("other", "others", "rest", "remaining")
    if others:
        start, number = count_past(words, start + 1, number)
        start = past(words, start, ("of", *ARTICLES)) if words[start - 1] == "rest" else start
        quantity = "all" if quantity == "the" else quantity
    for end, things, head in _either_of(lexicon, words, start, context) if quantity in ("all", "the") else ():
        yield end, Phrase("all", things, " ".join(words[at:end]), head=head, cost=-EITHER)
    for end, things, head in _descriptions(lexicon, words, start, context, is_told=start > at):
        is_named = any(word in lexicon.names[thing] for thing in things)
        if end == at + 1 and (word in ORDINALS or _is_participle(word)) and not is_named:
            continue  # "deliver it first", "while it is loaded"
        spoken = tuple(thing for thing in things if not (others and _was_mentioned(thing, context)))
        plural = is_plural(words[end - 1]) or words[end - 1] in _MASS
        amount: Quantity = "all" if quantity == "the" and (plural or number > 1) else quantity
        if amount == "all" and start == at and not number and at > 0 and words[at - 1] in _INDEFINITE:
            amount = "some"  # "on shelves"
        exact = named_exactly(lexicon, things, words[start:end])
        following = words[end] if end < len(words) else ""
        is_noun = is_noun_after(lexicon, words, end)
        if len(exact) == 1 and following and (is_noun or says_its_kind(lexicon, following, things)):
            yield end + 1, Phrase(amount, spoken, " ".join(words[at:end]), number, exact, head=head)
        if spoken:
            phrase = Phrase(amount, spoken, " ".join(words[at:end]), number, exact, head=head)
            again = [thing for thing in spoken if _is_known_by_now(thing, context)]
            if phrase.is_ambiguous and len(again) == 1:  # "the big red one ... the red one"
                yield end, Phrase(amount, tuple(again), phrase.words, number, head=head)
            yield end, phrase
    yield from person_again(lexicon, words, at, start, context)
    name = words[start + 1] if start + 1 < len(words) else ""
    if (
        at < start < len(words)
        and words[start].isalpha()
        and not lexicon.is_english(words[start])
        and plain(name) in lexicon.by_name
    ):
        yield (
            start + 2,
            Phrase("the", (lexicon.by_name[plain(name)],), name, exact=lexicon.denotes(name)),
        )  # "the gizmo g1"
    if start > at and (others or quantity == "all") and (number > 1 or others):
        yield from _bare(lexicon, words, at, start, (quantity, number, others), context)
    if start > at and word in ("a", "an", "one", "any") and lexicon.denotes(word):
        yield (
            at + 1,
            Phrase("the", lexicon.things, word, exact=lexicon.denotes(word)).among(lexicon.denotes(word)),
        )


def _called_so(lexicon: Lexicon, things: frozenset[str], noun: str) -> frozenset[str]:
    """Return those whose names end with the noun, if several do: no *glass-shaker* is a glass beside glasses."""
    ends = {thing: [word for word in lexicon.names[thing] if word.isalpha()][-1:] for thing in things}
    called = frozenset(thing for thing, last in ends.items() if last and same(last[0], noun))
    told = frozenset(thing for thing in things if any(same(word, noun) for word in lexicon.names[thing]))
    kinds = frozenset.intersection(
        *(lexicon.types_of[thing] for thing in things)
    )  # unlike a city and its airport
    return called if len(called) > 1 and kinds and told == things else things


def _is_participle(word: str) -> bool:
    return word.isalpha() and word.endswith("ed")


def _either_of(
    lexicon: Lexicon, words: Sequence[str], start: int, context: Context
) -> Iterator[tuple[int, tuple[str, ...], frozenset[str]]]:
    """Yield the things of "(all) heavy or urgent packages": those of which one or the other is said."""
    if words[start + 1 : start + 2] != ["or"] or start + 3 >= len(words):
        return
    one, other = (
        {
            end: (things, head)
            for end, things, head in _descriptions(lexicon, said, 0, context)
            if end > 1 and head
        }
        for said in ([words[start], *words[start + 3 :]], words[start + 2 :])
    )
    for end in one.keys() & other.keys():
        things = tuple(thing for thing in lexicon.things if thing in one[end][0] or thing in other[end][0])
        yield start + 2 + end, things, one[end][1] & other[end][1]


def _of_those_spoken_of(
    lexicon: Lexicon, words: Sequence[str], at: int, quantity: Quantity, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield "another one", "any", "none", "each" of the kind spoken of."""
    several = context.subject is not None and len(context.subject.things) > 1
    if words[at] in ("another", "any", "some", "none", "each", "all") and (context.kind or several):
        of_kind = tuple(thing for thing in lexicon.things if lexicon.types_of[thing] & context.kind)
        if context.subject is not None and several:
            of_kind = context.subject.things
        stop = at + 2 if words[at + 1 : at + 2] in (["one"], ["ones"]) else at + 1
        yield stop, Phrase(quantity, of_kind, words[at], head=context.kind)


def _levels(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield any of the levels from one on: "at least half a battery", "at most f2"."""
    is_bound = words[at] in ("atleast", "atmost") and bool(lexicon.levels)
    start = past(words, at + 1, ARTICLES)
    for end, things, head in _descriptions(lexicon, words, start, context) if is_bound else ():
        levels = from_there(lexicon.levels, words[at], things[0]) if len(things) == 1 else ()
        if levels and not lexicon.denotes(words[end] if end < len(words) else ""):
            yield end, Phrase("some", levels, " ".join(words[at:end]), head=head)


def _all_others(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield for ``only red cups (may ...)`` none of the other cups."""
    for end, phrase in (
        described(lexicon, words, at + 1, context) if words[at + 1 : at + 2] != ["only"] else ()
    ):
        is_allowed = words[end : end + 1] and words[end] in _MAY
        kinds = frozenset[str]().union(*(lexicon.types_of[thing] for thing in phrase.things))
        rest = tuple(t for t in lexicon.things if t not in phrase.things and lexicon.types_of[t] & kinds)
        if is_allowed and rest and phrase.quantity in ("the", "all"):
            yield end, Phrase("none", rest, " ".join(words[at:end]), head=phrase.head)


def _is_had_by(lexicon: Lexicon, words: Sequence[str], at: int) -> bool:
    """Return whether somebody is said there to have something: "(what) the van has in it"."""
    here = past(words, at, ARTICLES)
    return any(word == "you" or lexicon.denotes(word) for word in words[here : here + 1]) and any(
        not HOLDING.isdisjoint(forms(word)) for word in words[here + 1 : here + 4]
    )


def _general(
    lexicon: Lexicon, words: Sequence[str], at: int, quantity: Quantity, context: Context
) -> Iterator[tuple[int, Phrase]]:
    """Yield "anything", "anything red" and "everything else"."""
    everything = lexicon.things
    if words[at] in _PEOPLE:
        agents = tuple(thing for thing in lexicon.things if thing in lexicon.agents)
        everything = lexicon.people or agents or lexicon.things
    for end, things, _ in _descriptions(lexicon, words, at + 1, context):
        some = tuple(thing for thing in things if thing in everything)
        yield end, Phrase(quantity, some, " ".join(words[at:end]))
    if words[at + 1 : at + 2] == ["else"]:
        rest = tuple(thing for thing in everything if not _was_mentioned(thing, context))
        yield at + 2, Phrase(quantity, rest, f"{words[at]} else")
    else:
        yield at + 1, Phrase(quantity, everything, words[at])


def _bare(
    lexicon: Lexicon,
    words: Sequence[str],
    at: int,
    end: int,
    said: tuple[Quantity, int, bool],
    context: Context,
) -> Iterator[tuple[int, Phrase]]:
    """Yield ``both``, ``all three``, ``the other two``, ``the rest``: things spoken of, or the others."""
    quantity, number, others = said
    text = " ".join(words[at:end])
    if others:
        kind = context.kind or _kind_spoken_of(lexicon, context)
        rest = tuple(
            t for t in lexicon.things if not _was_mentioned(t, context) and lexicon.types_of[t] & kind
        )
        if rest and kind:
            yield end, Phrase(quantity, rest, text, number, head=kind)
        return
    spoken = tuple(dict.fromkeys(thing for phrase in context.mentioned for thing in phrase.things))
    if context.subject is not None and context.subject.things:  # "both" goes back to things of one kind
        mine = lexicon.types_of[context.subject.things[-1]]
        alike = tuple(thing for thing in spoken if lexicon.types_of[thing] & mine)
        spoken = alike if len(alike) >= number else spoken
    if len(spoken) >= number:
        yield end, Phrase(quantity, spoken[-number:], text, number)


def _was_mentioned(thing: str, context: Context) -> bool:
    """Return whether it was named, alone or in a list; of many that a description fits none was."""
    return any(
        thing in phrase.things and (len(phrase.things) < 3 or phrase.members) for phrase in context.mentioned
    )


def _kind_spoken_of(lexicon: Lexicon, context: Context) -> frozenset[str]:
    """Return the types of what was named last: of those are "the others"."""
    named = next((phrase for phrase in reversed(context.mentioned) if phrase.things), None)
    return frozenset() if named is None else lexicon.types_of[named.things[-1]]


def _is_known_by_now(thing: str, context: Context) -> bool:
    return any(phrase.things == (thing,) for phrase in context.mentioned)


def _descriptions(
    lexicon: Lexicon, words: Sequence[str], start: int, context: Context, *, is_told: bool = False
) -> Iterator[tuple[int, tuple[str, ...], frozenset[str]]]:
    """Yield (end, things, types its noun names) for each run of words that some thing answers to.

    After a determiner (`is_told`) it may begin with how the things are now: "every dusty book".
    """
    things: frozenset[str] = frozenset(lexicon.things)
    if context.region:
        kinds_there = frozenset[str]().union(*(lexicon.types_of[place] for place in context.region))
        things = frozenset(
            t for t in things if t in context.region or lexicon.types_of[t].isdisjoint(kinds_there)
        )
    found = []
    if start < len(words) and is_part(lexicon, words[start]):  # "none of the doors": of what can be opened
        openable = [
            each for each in lexicon.relations if len(each.parameters) == 1 and lexicon.says("open", each)
        ]
        fitting = frozenset[str]().union(*(lexicon.fitting(each.parameters[0]) for each in openable))
        if fitting and is_plural(words[start]):
            found.append((start + 1, fitting, frozenset[str]()))
    for end in range(start + 1, min(len(words), start + _LONGEST) + 1):
        word = words[end - 1]
        numbered = found[-1][1] & lexicon.denotes(word) if found and found[-1][2] else frozenset[str]()
        if word in NUMBERS and len(numbered) == 1:  # "truck one"
            things = numbered
            found.append((end, things, found[-1][2]))
            continue
        if word in ONES and (word in _ANY_KIND or end > start + 1 or context.kind):
            kind = frozenset[str]() if word in _ANY_KIND else context.kind
            of_kind = frozenset(t for t in things if not kind or lexicon.types_of[t] & kind)
            if of_kind:
                found.append((end, of_kind, context.kind))
            break
        such = _such_now(lexicon, words, end - 1) if is_told and end == start + 1 else None
        if such is not None:
            things &= such
            continue
        things &= lexicon.denotes(word)
        if not things:
            break
        kinds = frozenset(lexicon.kinds_named(word))
        of_kind = frozenset(thing for thing in things if lexicon.types_of[thing] & kinds)
        found.append((end, of_kind or _called_so(lexicon, things, word), kinds if of_kind else frozenset()))
    for end, theirs, head in _theirs(lexicon, words, start, context):
        yield end, tuple(thing for thing in lexicon.things if thing in theirs), head
    longest = found[-1][0] if found else start
    if longest == start + 1 < len(words) and lexicon.kinds_named(words[longest]):
        yield from _owned(lexicon, words, start)
    for end, described, head in reversed(found):
        # A shorter description only where the next word may be something else: "the left spot", "the door open".
        if end == longest or lexicon.speaks(words[end]):
            yield end, tuple(thing for thing in lexicon.things if thing in described), head


def _theirs(
    lexicon: Lexicon, words: Sequence[str], start: int, context: Context
) -> list[tuple[int, frozenset[str], frozenset[str]]]:
    """Return what "Kim's red cup" may mean, where no name joins the two: what some fact does, or the only one."""
    owner = lexicon.denotes(words[start]) if start + 1 < len(words) else frozenset[str]()
    if len(owner) != 1 or not owner <= frozenset(lexicon.people) or words[start + 1] in KNOWN:
        return []
    if words[start + 1] in lexicon.by_name and words[start + 1][-1].isdigit():
        return []  # "and Ada cam2": what has a number is named without its owner
    found = []
    for end, things, head in _descriptions(lexicon, words, start + 1, context):
        others = frozenset(things) - frozenset(lexicon.people)
        linked = (
            frozenset(t for fact in lexicon.task.init.facts if owner & set(fact.args) for t in fact.args)
            & others
        )
        if linked or len(others) == 1:
            found.append((end, linked or others, head))
    return found[:1]


def _such_now(lexicon: Lexicon, words: Sequence[str], at: int) -> frozenset[str] | None:
    """Return the things that are now as the adjective there says; None if it is none, or no noun follows it."""
    word, noun = words[at], words[at + 1] if at + 1 < len(words) else ""
    if lexicon.denotes(word) or not lexicon.denotes(noun):
        return None
    for relation in lexicon.relations:
        if relation.kind in ("state", "idle") and len(relation.parameters) == 1 and relation.theme <= 0:
            said = lexicon.says(word, relation)
            if said is not None and lexicon.fitting(relation.parameters[0]) & lexicon.denotes(noun):
                facts = lexicon.task.init.facts
                true = frozenset(fact.args[0] for fact in facts if fact.predicate == relation.name)
                return true if said[1] else lexicon.fitting(relation.parameters[0]) - true
    return None


def is_part(lexicon: Lexicon, word: str) -> bool:
    """Return whether the word names the part of a thing by which it is opened or shut: "the fridge door"."""
    return not PARTS.isdisjoint(forms(word)) and not lexicon.is_known(word)


def _owned(
    lexicon: Lexicon, words: Sequence[str], start: int
) -> Iterator[tuple[int, tuple[str, ...], frozenset[str]]]:
    """Yield ``Porto truck``, ``the valley's rock``: a thing of that kind that is there."""
    kinds = frozenset(lexicon.kinds_named(words[start + 1]))
    near = lexicon.belonging(lexicon.denotes(words[start]))
    found = tuple(thing for thing in lexicon.things if thing in near and lexicon.types_of[thing] & kinds)
    if found:
        yield start + 2, found, kinds

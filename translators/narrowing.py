"""What narrows a noun phrase: exceptions, clauses with *that*, and where its things are now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from translators.called import called
from translators.descriptions import EITHER, described
from translators.determiners import past
from translators.discourse import Context, Phrase
from translators.english import (
    ARTICLES,
    BE,
    BELOW,
    FILLER,
    HOLDING,
    IRREGULAR,
    PREPOSITIONS,
    PRONOUNS,
    classes_of,
    word_set,
)
from translators.lastingly import having, lasting, named_after, phrase_of_place
from translators.lexicon import Lexicon
from translators.words import forms

_OPEN = word_set("whatever whichever what whoever who everyone everybody everything")


def narrowed(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context, phrase: Phrase
) -> Iterator[tuple[int, Phrase]]:
    """Yield the phrase with what follows taken into account: exceptions, clauses with *that*, places."""
    here = at + 1 if at < len(words) and words[at] == "," else at
    if here < len(words) and words[here] in ("except", "besides", "excluding"):
        here = past(words, here + 1, ("for", "not"))
        inner = replace(context, kind=phrase.head or context.kind)
        for end, left_out in things_left_out(lexicon, words, here, inner):
            kept = tuple(thing for thing in phrase.things if thing not in left_out)
            if len(kept) == len(
                phrase.things
            ):  # "on the middle shelf, except the poems": not said of the shelf
                continue
            if (
                not phrase.head and phrase.things == lexicon.things
            ):  # "everything except the lunch": no robots
                alike = lexicon.used_like(left_out)
                kept = tuple(thing for thing in kept if thing in alike) or kept
            yield end, replace(phrase, things=kept, words=" ".join(words[at:end]), number=0)
        return
    if words[at : at + 1] == [","] and phrase.things:
        yield from called(words, phrase, described(lexicon, words, at + 1, context))
    if words[at : at + 1] == ["but"] and phrase.quantity in ("all", "none"):  # "every cup but the red one"
        yield from _without(lexicon, words, (at, at + 1), context, phrase)
    told_by_place = phrase_of_place(lexicon, words, at)
    if told_by_place:
        there = tuple(thing for thing in phrase.things if thing in told_by_place)
        if there:
            yield at + 1, replace(phrase, things=there, words=f"{phrase.words} {words[at].replace('_', ' ')}")
        return
    if at + 1 < len(words) and words[at] in ("that", "which") and words[at + 1] in (*BE, "can"):
        for end, told in _that(lexicon, words, at + 1, context, phrase):
            yield end, told
            yield from _or_so(lexicon, words, (at + 1, end), context, phrase, told)
        return
    if at < len(words) and words[at] in BE and phrase.words.split()[0] in _OPEN:
        yield from _that(lexicon, words, at, context, phrase)
        return
    for end, things in _told_of(lexicon, words, at, context, phrase):
        yield from _kept(phrase, things, end, words)


def _told_of(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context, phrase: Phrase
) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield (end, things) for what the words there tell of, of which the phrase's are to be."""
    yield from having(lexicon, words, at, context)
    yield from lasting(lexicon, words, at, context)
    if words[at : at + 1] == ["held"]:
        yield at + 1, lexicon.held_by()
    if words[at : at + 2] == ["made", "of"]:
        yield from _told(lexicon, words, at + 2)
    if words[at : at + 1] == ["with"]:
        yield from ((end, things) for end, things in _told(lexicon, words, at + 1) if end > at + 2)
    yield from _by_fact(lexicon, words, at, context)
    if len(phrase.things) > 1:
        yield from named_after(lexicon, words, at)
    yield from _relative(lexicon, words, at, context)
    yield from _part_of(lexicon, words, at, context, phrase)
    # With nothing to tell apart, the words after it say where it is to go.
    if len(_placed(lexicon, phrase)) > 1:
        there = _past_standing(words, past(words, at, ("now", "currently")))
        yield from _where(lexicon, words, there, context)


def _without(
    lexicon: Lexicon, words: Sequence[str], places: tuple[int, int], context: Context, phrase: Phrase
) -> Iterator[tuple[int, Phrase]]:
    """Yield the phrase that ends at the first place without what is named from the second on."""
    inner = replace(context, kind=phrase.head or context.kind)
    for end, left_out in things_left_out(lexicon, words, past(words, places[1], ("for", "not")), inner):
        kept = tuple(thing for thing in phrase.things if thing not in left_out)
        if len(kept) < len(phrase.things):  # "on the middle shelf, except the poems": not said of the shelf
            yield end, replace(phrase, things=kept, words=" ".join(words[places[0] : end]), number=0)


def _relative(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the things of ``(that) you are holding``, ``the truck carries``, ``Tug is in``."""
    here = past(words, at, ("that", "which"))
    if here >= len(words):
        return
    subjects: list[tuple[int, Phrase | None]] = [(here + 1, None)] if words[here] == "you" else []
    if words[here] in PRONOUNS and context.subject is not None:
        subjects = [(here + 1, context.subject)]
    subjects = subjects or list(described(lexicon, words, here, context))
    for end, subject in subjects:
        verb = past(words, end, tuple(BE) + tuple(FILLER - HOLDING))
        if verb >= len(words) or (subject is not None and len(subject.things) != 1):
            continue
        holder = subject.things[0] if subject is not None else ""
        is_carrying = words[verb].endswith("ing") and "put" in classes_of(words[verb])
        if is_carrying or not HOLDING.isdisjoint(forms(words[verb])) or "hold" in classes_of(words[verb]):
            there = past(words, verb + 1, ("got", "held"))
            if words[there : there + 1] and words[there] in PREPOSITIONS and words[there + 1 : there + 2]:
                there += 2 * (words[there + 1] in PRONOUNS)  # "has on it"
            yield there, lexicon.held_by(holder)
        elif holder and words[verb].endswith("ing") and not lexicon.denotes(words[verb]):
            yield (
                _past_particle(words, verb + 1),
                _joined_by(lexicon, words[verb], holder),
            )  # "the van Rita is driving"
        elif holder and words[end : end + 1] and words[end] in BE and words[verb] in PREPOSITIONS:
            yield verb + 1, frozenset(other for one, other in lexicon.belongs if one == holder)


def _past_particle(words: Sequence[str], at: int) -> int:
    """Return the end of what is left of a verb whose object came before: "(the star it is pointing) at now"."""
    end = at + (at < len(words) and words[at] in PREPOSITIONS)
    stop = past(words, end, ("now", "currently"))
    return stop if stop > end or stop >= len(words) or not words[stop].isalpha() else at


def _joined_by(lexicon: Lexicon, verb: str, subject: str) -> frozenset[str]:
    """Return the things that a fact of which the verb speaks joins with that one now."""
    named = {
        each.name
        for each in lexicon.relations
        if len(each.parameters) > 1 and (lexicon.says(verb, each) or (0.0, False))[1]
    }
    facts = [fact for fact in lexicon.task.init.facts if fact.predicate in named and subject in fact.args]
    return frozenset(arg for fact in facts for arg in fact.args if arg != subject)


def _part_of(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context, phrase: Phrase
) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the things that lastingly belong to what is named after *in* or the like: ``the hub in Oslo``."""
    if at < len(words) and words[at] in ("in", "of", "at", "from", "on", "by", "for", "aboard", "inside"):
        for end, owner in described(lexicon, words, at + 1, context):
            if owner.quantity == "the" and not _may_go_to(lexicon, phrase.things, owner.things):
                mine = lexicon.parts(frozenset(owner.things))
                if len(phrase.things) > 1 or mine.issuperset(phrase.things):
                    yield end, mine
    here = past(words, at, ("leading", "going"))
    if words[here : here + 1] and words[here] in ("to", "into", "of"):
        is_it = words[here + 1 : here + 2] and words[here + 1] in PRONOUNS
        spoken = [(here + 2, each) for each in (context.place, context.subject) if each is not None]
        for end, owner in spoken if is_it else described(lexicon, words, here + 1, context):
            if len(owner.things) != 1 or _may_go_to(lexicon, phrase.things, owner.things):
                continue
            kinds = lexicon.types_of[owner.things[0]]
            if all(
                lexicon.types_of[thing].isdisjoint(kinds) for thing in phrase.things
            ):  # not "from Nice to Lyon"
                yield end, lexicon.leading_to(owner.things[0], frozenset(phrase.things))
    if words[here : here + 1] == ["between"]:
        for middle, one in described(lexicon, words, here + 1, context):
            for end, other in (
                described(lexicon, words, middle + 1, context)
                if words[middle : middle + 1] == ["and"]
                else ()
            ):
                if len(one.things) == len(other.things) == 1:
                    both = [
                        lexicon.leading_to(each.things[0], frozenset(phrase.things)) for each in (one, other)
                    ]
                    yield end, both[0] & both[1]


def _may_go_to(lexicon: Lexicon, things: Sequence[str], places: Sequence[str]) -> bool:
    """Return whether the things can be brought there: then the words say where they are to go, not which they are."""
    return any(
        relation.kind == "place"
        and relation.theme >= 0
        and relation.ground >= 0
        and not lexicon.fitting(relation.parameters[relation.theme]).isdisjoint(things)
        and not lexicon.fitting(relation.parameters[relation.ground]).isdisjoint(places)
        for relation in lexicon.relations
    )


def _placed(lexicon: Lexicon, phrase: Phrase) -> list[str]:
    """Return those of the phrase's things that can be somewhere: a cube can, a colour cannot."""
    placed = frozenset[str]().union(
        *(lexicon.fitting(each.parameters[each.theme]) for each in lexicon.relations if each.kind == "place")
    )
    return [thing for thing in phrase.things if thing in placed]


def things_left_out(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield (end, things) for ``A``, ``A and B`` ..., the longest first."""
    for end, phrase in described(lexicon, words, at, context):
        if words[end : end + 1] == ["and"]:
            for further, more in things_left_out(lexicon, words, end + 1, context):
                yield further, more | frozenset(phrase.things)
        yield end, frozenset(phrase.things)


def _kept(
    phrase: Phrase, allowed: frozenset[str], end: int, words: Sequence[str]
) -> Iterator[tuple[int, Phrase]]:
    kept = tuple(thing for thing in phrase.things if thing in allowed)
    if kept and (len(kept) < len(phrase.things) or phrase.quantity != "the" or len(kept) == 1):
        yield end, replace(phrase, things=kept, words=f"{phrase.words} … {words[end - 1]}")


def _that(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context, phrase: Phrase
) -> Iterator[tuple[int, Phrase]]:
    """Yield ``that can be opened`` (all that the verb may be said of), ``that is open``, ``that is in Y``."""
    if words[at] == "can":
        verb = past(words, at + 1, tuple(BE))
        for relation in lexicon.relations:
            if verb < len(words) and relation.theme >= 0 and lexicon.says(words[verb], relation):
                fitting = lexicon.fitting(relation.parameters[relation.theme])
                yield verb + 1, phrase.among(fitting)
                return
        return
    here = past(words, at, tuple(BE))
    negated = here < len(words) and words[here] == "not"
    here = _past_standing(words, here + negated)
    there = frozenset[str]()
    if words[here : here + 1] == ["there"] and context.place is not None:
        there = frozenset(one for one, other in lexicon.belongs if other in context.place.things)
    ways = (
        *(((here + 1, there),) if there else ()),
        *_where(lexicon, words, here, context),
        *_such(lexicon, words, here),
        *_told(lexicon, words, here),
        *_by_fact(lexicon, words, here, context),
    )
    for end, things in ways:
        allowed = frozenset(lexicon.things) - things if negated else things
        yield from _kept(phrase, allowed, end, words)


def _or_so(
    lexicon: Lexicon,
    words: Sequence[str],
    cut: tuple[int, int],
    context: Context,
    phrase: Phrase,
    told: Phrase,
) -> Iterator[tuple[int, Phrase]]:
    """Yield ``(that are heavy) or urgent``: what one or the other is said of; with *and*, what both are said of."""
    at, end = cut
    if end + 1 >= len(words) or words[end] not in ("or", "and"):
        return
    for stop, other in _that(lexicon, [*words[: at + 1], *words[end + 1 :]], at, context, phrase):
        mine, theirs = set(told.things), set(other.things)
        both = mine | theirs if words[end] == "or" else mine & theirs
        things = tuple(thing for thing in phrase.things if thing in both)
        after = stop + end - at
        if things and set(things) != mine:
            said = f"{told.words} {' '.join(words[end:after])}"
            yield after, replace(told, things=things, words=said, cost=told.cost - EITHER)


def _past_standing(words: Sequence[str], at: int) -> int:
    """Return the place after a verb that says no more than to be: ``lying``, ``already standing``."""
    here = past(words, at, FILLER)
    word = words[here] if here < len(words) else ""
    is_participle = word.endswith(("ing", "ed")) or word in IRREGULAR
    is_verb = is_participle and not classes_of(word).isdisjoint(("stand", "put"))
    return past(words, here + 1, FILLER | {"down", "up", "over", "about", "around", "out"}) if is_verb else at


def _told(lexicon: Lexicon, words: Sequence[str], at: int) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the things that the word there tells of, as a colour does; or that two tell of, "low on fuel" of *low-fuel*."""
    if at < len(words) and words[at] not in ARTICLES and lexicon.denotes(words[at]):
        yield at + 1, lexicon.denotes(words[at])
        noun = at + 1 + (at + 1 < len(words) and words[at + 1] in ("on", "of", "in"))
        if noun < len(words) and words[noun] not in ARTICLES:
            yield noun + 1, lexicon.denotes(words[at]) & lexicon.denotes(words[noun])


def _by_fact(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the things of which a verb tells now what is named after it: ``(that is) pointing at the comet``."""
    if at >= len(words) or not words[at].endswith(("ing", "ed")) or lexicon.denotes(words[at]):
        return
    noun = at + 1 + (at + 1 < len(words) and words[at + 1] in PREPOSITIONS)
    for relation in lexicon.relations:
        told = lexicon.says(words[at], relation) if len(relation.parameters) == 2 else None
        if told is None or not told[1]:
            continue
        facts = [fact.args for fact in lexicon.task.init.facts if fact.predicate == relation.name]
        for end, other in described(lexicon, words, noun, context):
            if other.quantity == "the":
                yield end, frozenset(args[0] for args in facts if args[1] in other.things)


def _such(lexicon: Lexicon, words: Sequence[str], at: int) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the things of which the adjective there is true now: ``open``, ``unlocked``."""
    for relation in lexicon.relations:
        if at < len(words) and len(relation.parameters) == 1 and relation.theme == 0:
            said = lexicon.says(words[at], relation)
            if said is not None:
                true = {fact.args[0] for fact in lexicon.task.init.facts if fact.predicate == relation.name}
                yield at + 1, frozenset(true) if said[1] else lexicon.fitting(relation.parameters[0]) - true


def _where(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the things that are now where the words there say: ``in the drawer``, ``on the table``."""
    if at >= len(words) or words[at] in ("to", "into", "onto"):  # these say where a thing is to go
        return
    facts = lexicon.task.init.facts
    for relation in lexicon.relations:
        noun = past(words, at + 1, tuple(ARTICLES))
        if noun < len(words) and relation.words == (words[at], words[noun]) and len(relation.parameters) == 1:
            yield noun + 1, frozenset(fact.args[0] for fact in facts if fact.predicate == relation.name)
    for relation in lexicon.relations:
        if relation.kind != "place" or len(relation.parameters) != 2:
            continue
        near, far = relation.ground, relation.theme
        if relation.near_score(words[at]) <= 0:
            if words[at] not in BELOW or not relation.stacks:
                continue
            near, far = far, near
        spoken = [(at + 2, phrase) for phrase in (context.place, context.subject) if phrase is not None]
        is_it = words[at + 1 : at + 2] and words[at + 1] in PRONOUNS
        for end, place in spoken if is_it else described(lexicon, words, at + 1, context):
            here = (fact for fact in facts if fact.predicate == relation.name)
            yield end, frozenset(fact.args[far] for fact in here if fact.args[near] in place.things)

"""Facts of which no clause names the predicate: a place that is empty, what was said before going for this thing too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from translators.chunks import Chunk
from translators.discourse import Context, Phrase
from translators.english import EMPTY, PRONOUNS, UNLOADING, word_set
from translators.frames import Frame
from translators.lexicon import Lexicon
from translators.structure import Relation
from translators.words import forms

_NOTHING_IN = 1.5  # how well "nothing in it" says of what has a fact of its own for that that it is empty
_LEAVING = word_set("leave be have remain stay")
_LACK = EMPTY | {"vacant", "free"}


def leaning(
    chunks: tuple[Chunk, ...], lexicon: Lexicon, context: Context, *, is_last: bool
) -> Iterator[Frame]:
    """Yield the facts that the clause asks for without a word for them."""
    yield from _emptied(chunks, lexicon)
    yield from _unloaded_there(chunks, lexicon)
    yield from _with_nothing(chunks, lexicon)
    yield from _same_again(chunks, lexicon, context)
    if is_last:
        yield from _there_too(chunks, lexicon, context)


def _emptied(chunks: tuple[Chunk, ...], lexicon: Lexicon) -> Iterator[Frame]:
    """Nothing is to be in a place of which the domain has no fact that it is empty: "the loading dock has to be empty"."""
    if len(chunks) < 2 or any(chunk.kind not in ("thing", "be", "verb", "word") for chunk in chunks):
        return
    places = [chunk.phrase for chunk in chunks if chunk.phrase is not None]
    told = [chunk for chunk in chunks if chunk.kind == "word" or not UNLOADING.isdisjoint(forms(chunk.word))]
    if len(places) != 1 or len(told) != 1:
        return
    is_unloaded = told[0].word not in EMPTY
    if is_unloaded and (UNLOADING.isdisjoint(forms(told[0].word)) or places[0].words in PRONOUNS):
        return
    handled = _filling(places[0], told[0].word, lexicon)
    own = [
        each for each in lexicon.relations if len(each.parameters) == 1 and lexicon.says(told[0].word, each)
    ]
    if handled is None or any(places[0].among(lexicon.fitting(each.parameters[0])).things for each in own):
        return
    is_each = places[0].quantity == "all"  # "both trucks": nothing in the one, and nothing in the other
    whatever = Phrase("all" if is_each else "none", lexicon.things, "everything" if is_each else "nothing")
    filled = (whatever, places[0]) if handled.theme == 0 else (places[0], whatever)
    yield Frame(handled, filled, holds=not is_each, score=0.6)


def _filling(filled: Phrase, verb: str, lexicon: Lexicon) -> Relation | None:
    """Return the relation of what is in such a thing to it, if there is just one that is meant."""
    agents = lexicon.agents.union(lexicon.people)
    found = [
        each
        for each in lexicon.relations
        if each.kind == "place"
        and len(each.parameters) == 2
        and filled.among(lexicon.fitting(each.parameters[each.ground])).things
        and not lexicon.fitting(each.parameters[each.theme]) <= agents
    ]
    verbs = UNLOADING if not UNLOADING.isdisjoint(forms(verb)) else {verb}
    ended = {
        atom.predicate for each in verbs for doing in lexicon.doings_named(each) for atom in doing.deletes
    }
    found = [each for each in found if each.name in ended] or found
    widths = [len(lexicon.fitting(each.parameters[each.ground])) for each in found]
    # "Empty the barge": of what is aboard, not of what is on any thing.
    found = [each for each, width in zip(found, widths, strict=True) if width == min(widths)]
    return found[0] if len(found) == 1 else None


def _unloaded_there(chunks: tuple[Chunk, ...], lexicon: Lexicon) -> Iterator[Frame]:
    """What is in a vehicle now is to be where it is unloaded: "unload the barge at the mill"."""
    if [chunk.kind for chunk in chunks[1:]] != ["thing", "near", "thing"] or UNLOADING.isdisjoint(
        forms(chunks[0].word)
    ):
        return
    vehicle, place = chunks[1].phrase, chunks[3].phrase
    if vehicle is None or place is None or len(vehicle.things) != 1:
        return
    handled = _filling(vehicle, chunks[0].word, lexicon)
    if handled is None:
        return
    now = {
        fact.args[handled.theme]
        for fact in lexicon.task.init.facts
        if fact.predicate == handled.name and fact.args[handled.ground] == vehicle.things[0]
    }
    cargo = tuple(thing for thing in lexicon.things if thing in now)
    for each in lexicon.relations:
        if (
            cargo
            and each.kind == "place"
            and len(each.parameters) == 2
            and now <= lexicon.fitting(each.parameters[each.theme])
            and place.among(lexicon.fitting(each.parameters[each.ground])).things
        ):
            load = Phrase("all", cargo, "what is aboard")
            filled = (load, place) if each.theme == 0 else (place, load)
            yield Frame(each, filled, holds=True, score=2.0)


def _with_nothing(chunks: tuple[Chunk, ...], lexicon: Lexicon) -> Iterator[Frame]:
    """Nothing is to be in what has a fact of its own that it is empty: "nothing left in it", "nothing on its tray"."""
    kinds = [chunk.kind for chunk in chunks if chunk.kind not in ("verb", "be")]
    spoken = [chunk for chunk in chunks if chunk.phrase is not None]
    is_left = all(
        not _LEAVING.isdisjoint(forms(chunk.word)) for chunk in chunks if chunk.kind in ("verb", "be")
    )
    if (
        kinds[:3] != ["thing", "near", "thing"]
        or len(spoken) != 2
        or chunks[0].word != "nothing"
        or not is_left
    ):
        return
    parts = {chunk.word for chunk in chunks if chunk.kind == "word"}
    for each in lexicon.relations:
        lack = _LACK.intersection(each.words)
        place = spoken[1].phrase
        if len(each.parameters) != 1 or not lack or not parts <= set(each.words) - lack or place is None:
            continue
        if (parts or len(each.words) == 1) and place.among(lexicon.fitting(each.parameters[0])).things:
            every = replace(place, quantity="all") if place.quantity == "some" else place  # "in either hand"
            yield Frame(each, (every,), holds=True, score=_NOTHING_IN)


def _same_again(chunks: tuple[Chunk, ...], lexicon: Lexicon, context: Context) -> Iterator[Frame]:
    """Only a thing is named: what was said of the last one goes for this one too."""
    if len(chunks) != 1 or chunks[0].phrase is None or context.said is None:
        return
    relation, holds = context.said
    phrase = chunks[0].phrase
    if len(relation.parameters) == 1:
        frame = Frame(relation, (phrase,), holds, 0.3)
    elif len(relation.parameters) == 2 and relation.theme >= 0:
        theme, place = phrase, context.place
        if not phrase.among(lexicon.fitting(relation.parameters[relation.theme])).things:
            if context.subject is None:
                return
            theme, place = context.subject, phrase  # "let Ann test it, then Bob"
        if place is None:
            return
        frame = Frame(relation, (theme, place) if relation.theme == 0 else (place, theme), holds, 0.3)
    else:
        return
    yield frame


def _there_too(chunks: tuple[Chunk, ...], lexicon: Lexicon, context: Context) -> Iterator[Frame]:
    """A thing of another kind is to be there too, by a fact of its own: "the vials in booth 1, and the nurse"."""
    place, phrase = context.place, chunks[0].phrase if len(chunks) == 1 else None
    if phrase is None or place is None or context.said is None or context.said[0].kind != "place":
        return
    if phrase.among(lexicon.fitting(context.said[0].parameters[context.said[0].theme])).things:
        return
    found = [
        each
        for each in lexicon.relations
        if each.kind == "place"
        and len(each.parameters) == 2
        and phrase.among(lexicon.fitting(each.parameters[each.theme])).things
        and place.among(lexicon.fitting(each.parameters[each.ground])).things
    ]
    if len(found) == 1:
        filled = (phrase, place) if found[0].theme == 0 else (place, phrase)
        yield Frame(found[0], filled, context.said[1], 0.3)

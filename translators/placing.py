"""What fills the two places of *X is at Y*, in the many ways that people say where a thing is to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from translators.asked import Asked, Filled, Grounds
from translators.discourse import Phrase
from translators.english import (
    AHEAD,
    AWAY,
    AWAY_FROM,
    BEHIND,
    BELOW,
    HOLDING,
    PREPOSITIONS,
    PRONOUNS,
    REACHING,
    RECEIVING,
    classes_of,
)
from translators.evidence import FITS
from translators.words import forms, words_in

_PLAIN_PLACES = frozenset({"in", "on", "at", "to", "into", "onto", "inside", "by"})
_THEIRS = 0.4  # what it costs to bring to one's place what is said to be for oneself
_ELSEWHERE = 0.6  # and to take a verb of other moves for one of what was spoken of last
_ANYWHERE = 1.5  # and to leave open where, of what has to be somewhere
_NAMED = 1.8  # how clearly a word speaks of a fact by its name, or by that of an action
_ITSELF = PRONOUNS | {"there"}
_ABOARD = frozenset({"in", "on"})


def placed(asked: Asked, themes: list[Phrase], all_grounds: Grounds) -> Filled:
    """Fill *X is at Y*; "take X from Y" is its contrary, and "Y is under X" turns it round."""
    relation = asked.relation
    themes, all_grounds = _had_in_it(themes, all_grounds)
    leaving = AWAY - set(words_in(relation.name))  # "visible from" says of no one that he leaves
    if not relation.near and _is_named(asked):
        leaving = frozenset()  # "filled from the tank"
    away = [(near, place) for near, place in all_grounds if near in leaving]
    grounds = [(near, place) for near, place in all_grounds if near not in leaving]
    score, holds = 0.0, True
    if len(themes) == 2 and not all_grounds:
        themes, grounds, score = _without_preposition(asked, themes)
    if len(themes) > 1 or len(grounds) > 1 or len(away) > 1:
        return []
    away = away or ([] if grounds else list(_away_from_there(asked)))
    if away and not grounds:
        if relation.near and relation.near.isdisjoint(AWAY_FROM[away[0][0]]):
            return []
        score += 1.0
        grounds, holds = [(_plainest(asked), away[0][1])], False
    theme = themes[0] if themes else _implied(asked)
    if theme is None or is_only_filled(asked, theme):
        return []
    score -= _misfit(asked, theme) if themes else 0.5 + _ELSEWHERE * _names_other_move(asked)
    if themes and not grounds and _is_taken_out(asked):
        now = asked.lexicon.place_now(relation, theme)
        if now is not None:
            return [(_in_order(asked, theme, now), False, 0.6)]
    if not grounds:
        grounds, cost = _unsaid_place(asked)
        score -= cost
    if not grounds or (holds and grounds[0][1].words == "any" and _is_somewhere(asked, theme)):
        return []
    doer = asked.context.doer
    if doer is not None and theme.things == doer.things and grounds == _where_doer_is(asked):
        return []  # "put him down there": not oneself
    theirs = _where_one_is(asked, grounds[0][1])
    score -= _THEIRS * (theirs is not grounds[0][1])
    theme, place, fit = _fitted(asked, theme, grounds[0][0], theirs)
    return [(_in_order(asked, theme, place), holds, score + fit)] if fit > 0 else []


def _is_somewhere(asked: Asked, theme: Phrase) -> bool:
    """Return whether all those things are in some place by the relation already."""
    relation = asked.relation
    facts = [fact for fact in asked.lexicon.task.init.facts if fact.predicate == relation.name]
    return {fact.args[relation.theme] for fact in facts}.issuperset(theme.things)


def _had_in_it(themes: list[Phrase], grounds: Grounds) -> tuple[list[Phrase], Grounds]:
    """Return (themes, grounds) with the place as one where it is said first: "the hall wants two guests in it"."""
    if len(themes) == 2 and len(grounds) == 1 and grounds[0][1].words in _ITSELF:
        return [themes[1]], [(grounds[0][0], themes[0])]
    return themes, grounds


def _where_one_is(asked: Asked, place: Phrase) -> Phrase:
    """Return the place that lastingly goes with the one who is named for it: "bring the towel to Kim", to her room."""
    fitting = asked.fitting(asked.relation.ground)
    if len(place.things) != 1 or place.things[0] in fitting or place.things[0] not in asked.lexicon.people:
        return place
    there = [
        other
        for one, other in sorted(asked.lexicon.lasting_parts)
        if one in place.things and other in fitting
    ]
    return replace(place, things=tuple(there), exact=frozenset()) if len(there) == 1 else place


def _is_named(asked: Asked) -> bool:
    """Return whether the clause says the very word for the relation."""
    told = [asked.told(word) for word in asked.said("word")]
    return any(each is not None and each[0] >= _NAMED and each[1] for each in told)


def _in_order(asked: Asked, theme: Phrase, place: Phrase) -> tuple[Phrase, Phrase]:
    return (theme, place) if asked.relation.theme == 0 else (place, theme)


def _plainest(asked: Asked) -> str:
    """Return a preposition that fits the relation."""
    near = asked.relation.near
    return "at" if not near or asked.relation.near_score("at") else sorted(near)[0]


def _fitted(asked: Asked, theme: Phrase, near: str, place: Phrase) -> tuple[Phrase, Phrase, float]:
    """Return (theme, place, how well the preposition fits); "under" turns the two round where things stack."""
    relation = asked.relation
    fit = 1.0 if near in AWAY else relation.near_score(near)
    if fit <= 0 and near in BELOW:
        return (place, theme, 0.9) if relation.stacks else (theme, place, 0.3)  # "under the hood"
    if fit <= 0 and near in AHEAD and not relation.near.isdisjoint(BEHIND) and relation.stacks:
        return place, theme, 0.9
    if fit <= 0 and (region := asked.beside(near, place)) is not None:
        return theme, region, 0.9
    if fit <= 0 and near in _PLAIN_PLACES and asked.is_only_way([theme], [("at", place)]):
        return theme, place, 0.3  # "in the hood", of what *stands-on*
    return theme, place, fit


def _without_preposition(asked: Asked, themes: list[Phrase]) -> tuple[list[Phrase], Grounds, float]:
    """Return (themes, grounds, score) where two things are named and no preposition."""
    first, second = themes
    if all(chunk.phrase for chunk in asked.chunks):
        return [first], [("at", second)], -0.3  # "red near left", said in a list
    if _is_holding(asked):
        return [second], [("in", first)], 0.0  # "the truck carries the box"
    if _is_receiving(asked, first, second):
        return [second], [("at", first)], 0.0  # "the ward gets the aspirin"
    if asked.has_verb(REACHING):
        return [first], [("at", second)], 0.0
    return themes, [], 0.0


def _is_holding(asked: Asked) -> bool:
    """Return whether a verb between two things says that the first has the other in or on it."""
    chunks = asked.chunks
    at = next((i for i, chunk in enumerate(chunks) if chunk.kind in ("verb", "word") and i > 0), 0)
    return at > 0 and chunks[0].phrase is not None and not HOLDING.isdisjoint(forms(chunks[at].word))


def _is_receiving(asked: Asked, place: Phrase, theme: Phrase) -> bool:
    """Return whether a place is said to get a thing, and what is said can be no other way round."""
    relation = asked.relation
    fits = (
        place.among(asked.fitting(relation.ground)).things
        and theme.among(asked.fitting(relation.theme)).things
    )
    return bool(fits) and asked.has_verb(RECEIVING, start=1)


def _away_from_there(asked: Asked) -> Iterator[tuple[str, Phrase]]:
    """Yield what *out of there* and the like leave."""
    if asked.context.place is not None:
        for one, other in pairwise(asked.chunks):
            if one.kind == "near" and one.word in AWAY and other.kind == "there":
                yield one.word, asked.context.place


def _is_taken_out(asked: Asked) -> bool:
    """Return whether a thing is to be taken *out* or *off*, without saying of what."""
    first, last = asked.chunks[0], asked.chunks[-1]
    is_verb = first.kind == "verb" and "remove" in classes_of(first.word)
    return is_verb and last.word in ("out", "off", "outof")


# --- what is left unsaid ----------------------------------------------------------------------------


def _unsaid_place(asked: Asked) -> tuple[Grounds, float]:
    """Return the place that *there* goes back to, or that the verb implies, and what it costs."""
    context = asked.context
    spoken = [place for place in (context.place, context.subject) if place is not None]
    if asked.has("there") and spoken:
        fitting = [place for place in spoken if place.among(asked.fitting(asked.relation.ground)).things]
        return ([("at", fitting[0])] if fitting else _where_doer_is(asked) or _understood(asked)), 0.0
    grounds = _understood(asked)
    is_phrase = len(asked.relation.words) > 1 and asked.relation.words[0] in PREPOSITIONS
    is_away = any(chunk.word in AWAY for chunk in asked.chunks)
    if grounds or not is_phrase or is_away or not _is_named(asked):
        return grounds, 0.2
    return [
        (_plainest(asked), asked.any_of(asked.relation.ground))
    ], _ANYWHERE  # "all the jam on sale", wherever


def _where_doer_is(asked: Asked) -> Grounds:
    """Return where the one is who was told to do it: "Milo, put it down right there"."""
    doer = asked.context.doer
    there = [
        asked.lexicon.place_now(each, doer)
        for each in asked.lexicon.relations
        if doer is not None and each.kind == "place" and each.ground >= 0
    ]
    return [("at", place) for place in there if place is not None][:1]


def _understood(asked: Asked) -> Grounds:
    """Return where a thing comes to be that an action of that name puts somewhere: "load it", "get it aboard"."""
    lexicon, relation = asked.lexicon, asked.relation
    named = {
        doing.name
        for word in asked.said("word", "verb")
        for doing in lexicon.doings_named(word)
        if len(doing.words) == 1 or classes_of(word).isdisjoint(FITS["place"])
    }
    brings = any(
        doing.name in named and any(atom.predicate == relation.name for atom in doing.adds)
        for doing in lexicon.structure.doings
    )
    holder = asked.holder()
    if not brings and (not _is_aboard(asked) or holder.words == "any"):
        return []
    return [(_plainest(asked), holder)]


def _is_aboard(asked: Asked) -> bool:
    """Return whether *aboard* is said, or *in* or *on* with nothing after it: "hop in"."""
    relation = asked.relation
    if relation.near_score("aboard") <= 0:
        return False
    last = asked.chunks[-1] if asked.chunks else None
    is_loose = last is not None and last.kind == "near" and last.word in _ABOARD
    return "aboard" in asked.said("near") or (
        is_loose and last is not None and relation.near_score(last.word) > 0
    )


def _implied(asked: Asked) -> Phrase | None:
    """Return what a clause without a subject is about: the last one spoken of, or the only thing that it can be.

    Where the verb is the name of an action, only what that action can be done to: who drives is no parcel.
    """
    context, fitting = asked.context, asked.fitting(asked.relation.theme)
    agents = asked.lexicon.agents
    is_own = asked.is_own_move or (bool(asked.chunks) and asked.chunks[0].kind == "be")
    if is_own and context.doer is not None:
        return context.doer if context.doer.among(fitting).things else None
    if asked.is_own_move and agents:
        spoken = [phrase for phrase in context.mentioned if phrase.among(agents & fitting).things]
        only = tuple(agents & fitting)
        return spoken[-1] if spoken else Phrase("the", only, "you") if only else None
    done = done_to(asked)
    if done and context.subject is not None and not context.subject.among(done).things:
        spoken = [phrase for phrase in context.mentioned if phrase.among(done).things]
        return spoken[-1] if spoken else None
    if context.subject is not None and context.subject.among(fitting).things:
        return context.subject
    if context.subject is not None and not any(chunk.kind in ("verb", "word") for chunk in asked.chunks):
        return None  # "a on b, and on c": not about something else
    return Phrase("the", tuple(fitting), "it") if len(fitting) == 1 else None


def _misfit(asked: Asked, theme: Phrase) -> float:
    """Return what it costs that the action which the verb names is done to other kinds of things."""
    done = done_to(asked)
    if not done and _names_other_move(asked):
        return 0.5
    return 0.6 if done and not theme.among(done).things else 0.0


def is_only_filled(asked: Asked, theme: Phrase) -> bool:
    """Return whether what the first verb names puts things in such a one, or out of it, and leaves it where it is."""
    first = next((chunk for chunk in asked.chunks if chunk.kind in ("verb", "word")), None)
    is_bound = "to" in asked.said("near")
    doings = asked.lexicon.doings_named(first.word) if first is not None and not is_bound else []
    roles: set[str] = set()
    if any(
        atom.predicate == asked.relation.name for doing in doings for atom in (*doing.adds, *doing.deletes)
    ):
        return False
    for doing in doings:
        kinds = {parameter.name: asked.lexicon.fitting(parameter) for parameter in doing.parameters}
        for atom in (*doing.adds, *doing.deletes):
            relation = asked.lexicon.structure.relation(atom.predicate)
            if relation is None or relation.kind != "place" or relation.ground < 0:
                continue
            for role, at in (("moved", relation.theme), ("place", relation.ground)):
                if theme.among(kinds.get(atom.args[at], ())).things:
                    roles.add(role)
    return roles == {"place"}


def _names_other_move(asked: Asked) -> bool:
    """Return whether the first verb is the name of actions that put things elsewhere, and bring no such fact about."""
    first = asked.chunks[0] if asked.chunks else None
    is_verb = first is not None and first.kind in ("verb", "word")
    doings = asked.lexicon.doings_named(first.word) if first is not None and is_verb else []
    added = {atom.predicate for doing in doings for atom in doing.adds}
    others = [
        each for each in asked.lexicon.relations if each.name in added and each.kind in ("place", "self")
    ]
    return bool(others) and asked.relation.name not in added


def done_to(asked: Asked) -> frozenset[str]:
    """Return the things of which actions named in the clause bring the relation about."""
    found, relation = frozenset[str](), asked.relation
    for chunk in asked.chunks:
        for doing in asked.lexicon.doings_named(chunk.word):
            types = {parameter.name: parameter for parameter in doing.parameters}
            for atom in doing.adds:
                if atom.predicate == relation.name and atom.args[relation.theme] in types:
                    found |= asked.lexicon.fitting(types[atom.args[relation.theme]])
    return found

"""What a clause says of a predicate: which things fill its places, and how well."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from translators.asked import Asked, Filled, Grounds, says_at
from translators.discourse import Phrase
from translators.english import AHEAD, AWAY, BEHIND, LACKING, PREPOSITIONS, REACHING, classes_of
from translators.evidence import GONE, TOLD, evidence, is_sent, is_told_by
from translators.placing import placed
from translators.structure import Relation

_ENOUGH = 0.25  # what a reading has to score, but for places
_THERE = 0.5  # what it is worth that *there* goes back to a thing that fits
_DONE = frozenset({"sold", "shut", "cut", "done", "paid"})
_WORN = frozenset({"wear", "wears", "wearing", "worn"})
_IN = frozenset({"in", "back", "down", "over", "through", "up"})  # "the report has to come in"
_ANYTHING = frozenset({"anything", "something", "everything"})
_ITSELF = frozenset({"it", "them", "itself", "themselves"})
_DOER_LOST = 3.0  # what it costs to leave out who does it where another fact tells of both


@dataclass(frozen=True, slots=True)
class Frame:
    """A predicate with its places filled, one phrase a parameter."""

    relation: Relation
    filled: tuple[Phrase, ...]
    holds: bool
    score: float


def frames(asked: Asked) -> Iterator[Frame]:
    """Yield the ways in which the clause may speak of the predicate."""
    relation = asked.relation
    found = evidence(asked)
    is_there = any(chunk.kind == "there" for chunk in asked.chunks[1:])
    if found is None or (is_there and relation.kind != "place" and not _may_be_there(asked)):
        return
    score, holds = found
    themes, grounds, loose = asked.roles()
    if relation.kind == "state" and score > TOLD:
        loose = [word for word in loose if not _is_half_of_verb(asked, word)]
    if not _may_stand_loose(asked, loose):
        return
    score += 1.0 * len(loose)
    told = [asked.told(word) for word in loose]
    if any(each is not None and not each[1] for each in told):
        holds = False  # "switch it off"
    elif _is_put_off(asked, loose) and score > TOLD and not _is_done_off(asked):
        holds = False  # "ice off, lid off"
    grounds, gain = _without_means(asked, themes, grounds, score)
    score += gain
    if asked.done_by(themes):
        score -= _DOER_LOST * asked.is_told_of_both(*themes[:2])
        themes = themes[1:]
    if any(is_sent(asked, verb) for verb in asked.said("verb")):
        themes = [theme for theme in themes if not asked.is_means(theme)]  # "has to reach the lander"
    for phrases, kept, fit in _filled(asked, themes, grounds, score):
        if score + fit > _ENOUGH or relation.kind == "place":
            says_so = holds == kept if relation.words[0] in LACKING else holds and kept
            yield Frame(relation, phrases, says_so, score + fit)


def _filled(asked: Asked, themes: list[Phrase], grounds: Grounds, score: float) -> Filled:
    relation = asked.relation
    arity = len(relation.parameters)
    match relation.kind:
        case "place" if arity == 2:
            return placed(asked, themes, grounds)
        case "self":
            return _gone(asked, themes, grounds)
        case "idle" if any(phrase.quantity == "none" for phrase in themes):
            return _emptied(asked, themes, grounds)
        case _ if arity > 2 or (relation.kind == "state" and arity == 2):
            return _by_type(asked, themes, grounds, score)
    return _simple(asked, themes, grounds, score)


def _may_be_there(asked: Asked) -> bool:
    """Return whether *there* may go back to what was spoken of last: "load it there", of what is *loaded* in something."""
    place = asked.context.place
    return (
        asked.relation.kind == "state"
        and len(asked.relation.parameters) > 1
        and place is not None
        and any(place.among(asked.fitting(i)).things for i in range(len(asked.relation.parameters)))
    )


def _may_stand_loose(asked: Asked, loose: list[str]) -> bool:
    """Return whether prepositions without a thing after them can belong to the predicate: "switch it on"."""
    relation = asked.relation
    for word in loose:
        is_own = word in relation.words or asked.told(word) is not None
        is_near = not relation.near.isdisjoint(PREPOSITIONS.get(word, ()))
        is_away = word in AWAY or (word == "aboard" and relation.kind in ("place", "hold"))
        is_away = is_away or (word in _IN and any(is_sent(asked, verb) for verb in asked.said("verb")))
        is_worn = word == "on" and not _WORN.isdisjoint(relation.words)  # "he needs his coat on"
        if not (is_own or is_near or is_away or is_worn):
            return False
    is_carried = relation.kind == "hold" and len(relation.parameters) > 1 and loose == ["aboard"]
    is_worn = loose == ["on"] and not _WORN.isdisjoint(relation.words)
    return not loose or relation.kind == "place" or is_carried or is_worn or is_told_by(asked)


def _is_put_off(asked: Asked, loose: list[str]) -> bool:
    """Return whether *off* takes the state away: not one that is called so."""
    return asked.relation.kind == "state" and "off" in loose and "off" not in asked.relation.words


def _is_done_off(asked: Asked) -> bool:
    """Return whether the participle that the fact is called by stands before *off*: "all sold off"."""
    before = [chunk.word for chunk, after in pairwise(asked.chunks) if after.word == "off"]
    return any(
        word in asked.relation.words and (word.endswith(("ed", "en")) or word in _DONE) for word in before
    )


def _is_half_of_verb(asked: Asked, particle: str) -> bool:
    """Return whether the particle only goes with a verb that speaks of the predicate: "welded in", "rinse it out"."""
    if particle in ("on", "off") and not any(
        particle in doing.words and asked.relation.name in {atom.predicate for atom in doing.adds}
        for doing in asked.lexicon.structure.doings
    ):
        return False
    before = asked.chunks[: max(i for i, chunk in enumerate(asked.chunks) if chunk.word == particle)]
    last = before[-1] if before and before[-1].phrase is None else before[-2] if len(before) > 1 else None
    told = asked.told(last.word) if last is not None and last.kind == "word" else None
    return told is not None and told[0] >= TOLD and asked.told(particle) is None


def _without_means(
    asked: Asked, themes: list[Phrase], grounds: Grounds, score: float
) -> tuple[Grounds, float]:
    """Return the places without what only goes back to the subject or takes part in the doing, and what that is worth."""
    if asked.relation.kind != "state":
        return grounds, 0.0
    if len(asked.relation.parameters) == 1 and themes:  # "should have no ice on it"
        grounds = [(near, place) for near, place in grounds if place.words not in _ITSELF]
    if score < TOLD:
        return grounds, 0.0
    kept = [
        (near, place)
        for near, place in grounds
        if not asked.is_means(place)
        or any(asked.is_joined(theme, place) or _tells_apart(asked, theme, place) for theme in themes)
    ]
    return kept, 0.3 * (len(grounds) - len(kept))


def _tells_apart(asked: Asked, theme: Phrase, place: Phrase) -> bool:
    """Return whether some of the things are there and others are not: "every lens aboard the tug (is to be clean)"."""
    there = {one for one, other in asked.lexicon.belongs if other in place.things}
    return (
        theme.quantity in ("all", "none")
        and not there.isdisjoint(theme.things)
        and not there.issuperset(theme.things)
    )


# --- one kind of predicate each ---------------------------------------------------------------------


def _gone(asked: Asked, themes: list[Phrase], grounds: Grounds) -> Filled:
    """Fill *the robot is at Y*."""
    places = [place for near, place in grounds if says_at(near)]
    places += [there for near, place in grounds if (there := asked.beside(near, place)) is not None]
    direct = asked.has_verb(REACHING)
    if len(themes) + len(places) != 1 or len(grounds) > len(places) + 1 or (themes and not direct):
        return []
    if any(near == "with" and place not in places for near, place in grounds):
        return []  # "go to the hall with the box" is of the box too
    return [(((places or themes)[0],), True, 0.2 if places else 0.0)]


def _emptied(asked: Asked, themes: list[Phrase], grounds: Grounds) -> Filled:
    """Fill *X holds nothing*, *nothing in either hand*."""
    relation = asked.relation
    holders = [phrase for phrase in themes if phrase.quantity != "none"] + [place for _, place in grounds]
    if not relation.parameters:  # of "no brick is ..." nothing is said of hands
        is_held = themes[0].words == "nothing" or any(
            "hold" in classes_of(verb) for verb in asked.said("verb")
        )
        return [] if holders or not is_held else [((), True, 0.5)]
    if len(holders) != 1 or len(relation.parameters) != 1 or holders[0].words in _ANYTHING:
        return []
    holder = holders[0]
    every = replace(holder, quantity="all") if holder.quantity == "some" else holder
    return [((every,), True, 1.0)]


def _simple(asked: Asked, themes: list[Phrase], grounds: Grounds, score: float) -> Filled:
    """Fill a fact about nothing, one thing, or what is held and by what."""
    relation = asked.relation
    if relation.kind == "hold":
        grounds = [(near, place) for near, place in grounds if near not in AWAY]
        if len(themes) == len(relation.parameters) == 2 and not grounds:
            themes, grounds = themes[1:], [("in", themes[0])]  # "the left hand is carrying the ball"
    kept, is_given = True, relation.kind == "state" and not themes
    if is_given and len(grounds) == len(relation.parameters) == 1 and score >= TOLD:
        is_own = _is_done(asked) or not GONE.isdisjoint(relation.words)  # of *battery-out*
        kept = grounds[0][0] not in AWAY or is_own  # "some water on it", "the lid off the pot"
        themes, grounds, score = [grounds[0][1]], [], score - 0.3
    if score <= 0 or len(themes) > 1 or len(grounds) > (relation.ground >= 0 and relation.theme >= 0):
        return []
    if not relation.parameters:
        return [] if themes else [((), True, 0.0)]
    theme, fit = (themes[0], 0.0) if themes else _subject(asked)
    if theme is None and asked.has("not") and score > TOLD and relation.kind == "state":
        theme, fit = replace(asked.any_of(relation.theme), quantity="all"), -0.3  # "no litter anywhere"
    if theme is None:
        return []
    if len(relation.parameters) == 1:
        return [((theme,), kept, fit)]
    holder = grounds[0][1] if grounds else asked.holder()
    filled = (theme, holder) if relation.theme == 0 else (holder, theme)
    return [(filled, True, fit if grounds else fit - 0.1)]


def _is_done(asked: Asked) -> bool:
    """Return whether a verb or participle speaks of the predicate, not a noun."""
    return any(bool(classes_of(word)) or word.endswith("ed") for word in asked.said("word"))


def _subject(asked: Asked) -> tuple[Phrase | None, float]:
    """Return what a clause without a subject is about, and what it costs: the last one, or the place spoken of."""
    context = asked.context
    if context.subject is None or asked.relation.kind == "idle":
        return None, 0.0
    fit = -0.1 if context.is_statement else -0.5
    if context.place is not None and not context.subject.among(asked.fitting(asked.relation.theme)).things:
        return context.place, fit  # "fly there and water"
    return context.subject, fit


def _turned_round(asked: Asked, themes: list[Phrase], grounds: Grounds) -> Filled:
    """Fill *X ahead of Y* by "Y behind X", and by "X in front of Y"."""
    words = frozenset(asked.relation.words)
    if len(themes) != 1 or len(grounds) != 1 or len(asked.relation.parameters) != 2:
        return []
    near, place = grounds[0]
    is_ahead = not words.isdisjoint(AHEAD)
    if not (is_ahead or not words.isdisjoint(BEHIND)) or near not in AHEAD | BEHIND:
        return []
    is_same_way = (near in AHEAD) == is_ahead
    return [((themes[0], place) if is_same_way else (place, themes[0]), True, 1.0)]


def _by_type(asked: Asked, themes: list[Phrase], grounds: Grounds, score: float) -> Filled:
    """Fill the places of a fact about several things by their types, in the order they are spoken of."""
    turned = _turned_round(asked, themes, grounds)
    if turned:
        return turned
    if score <= 0 and not asked.is_only_way(themes, grounds):
        return []
    filled: list[Phrase | None] = [None] * len(asked.relation.parameters)
    there = [asked.context.place] if asked.has("there") and asked.context.place is not None else []
    for phrase in (*themes, *(place for near, place in grounds), *there):
        for position in range(len(filled)):
            if filled[position] is None and phrase.among(asked.fitting(position)).things:
                filled[position] = phrase
                break
        else:
            return []
    missing = sum(phrase is None for phrase in filled)
    if missing == len(filled):
        return []
    used = {phrase.things for phrase in filled if phrase is not None}
    whole = tuple(phrase or asked.left_unsaid(i, used) for i, phrase in enumerate(filled))
    return [(whole, True, _THERE * len(there) - 0.4 * missing)]

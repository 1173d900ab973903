"""How well the words of a clause fit a predicate, and what fills its places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from translators.chunks import Chunk
from translators.discourse import Context, Phrase
from translators.english import (
    AWAY,
    AWAY_FROM,
    BELOW,
    HOLDING,
    LIGHT,
    PREPOSITIONS,
    REACHING,
    RECEIVING,
    REMOVING,
    classes_of,
)
from translators.lexicon import Lexicon
from translators.structure import Kind, Relation
from translators.words import forms, same

_FITS: dict[Kind, frozenset[str]] = {
    "place": frozenset({"put", "go", "stand", "remove"}),
    "self": frozenset({"go", "stand"}),
    "hold": frozenset({"hold"}),
    "idle": frozenset({"make"}),
    "state": frozenset({"make"}),
}


_PLAIN_PLACES = frozenset({"in", "on", "at", "to", "into", "onto", "inside", "by"})
_TOLD = 1.0  # from here on a word of the clause speaks of the predicate


@dataclass(frozen=True, slots=True)
class Frame:
    """A predicate with its places filled, one phrase a parameter."""

    relation: Relation
    filled: tuple[Phrase, ...]
    holds: bool
    score: float


def _evidence(chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon) -> tuple[float, bool] | None:
    """Return (score, whether it is to hold) that the verbs and words of the clause give; None if they do not fit."""
    score, told_so = 0.0, set[bool]()
    fits = _FITS[relation.kind]
    if relation.near and relation.kind != "self":
        fits |= _FITS["place"]
    for position, chunk in enumerate(chunks):
        if chunk.kind == "word":
            told = lexicon.says(chunk.word, relation)
            if told is None:
                return None
            is_done = position == 0 or chunk.word.endswith("ed")
            is_done = is_done and not any(
                word.endswith(("ed", "en")) for word in relation.words
            )  # "lock", "locked"
            if is_done and chunk.word not in relation.words and lexicon.structure.is_only_ended(relation):
                told = told[0], False  # "weed the bed", "get it weeded"
            score += told[0]
            told_so.add(told[1])
        elif chunk.kind == "verb":
            classes = classes_of(chunk.word)
            if classes.isdisjoint(fits) and not _says_little(chunks, chunk, relation):
                return None
            score += 0.8 if relation.kind in ("hold", "self") else 0.1
    if relation.kind == "state" and score > 1.0 and _is_removing(chunks, relation, lexicon):
        return score, False  # "clear the bed of weeds"
    done = _named_doing(chunks, relation, lexicon)
    if done is not None:
        return score + 0.5, done
    if len(told_so) > 1 and relation.kind != "idle" and not _by_noun(chunks, relation, lexicon):
        return None
    return score, False not in told_so


def _named_doing(chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon) -> bool | None:
    """Return whether an action all of whose words are said brings the relation about, or ends it: "pull its stopper"."""
    said = [chunk.word for chunk in chunks if chunk.kind in ("verb", "word")]
    for doing in lexicon.structure.doings:
        if len(doing.words) > 1 and all(any(same(word, other) for other in said) for word in doing.words):
            if any(atom.predicate == relation.name for atom in doing.adds):
                return True
            if any(atom.predicate == relation.name for atom in doing.deletes):
                return False
    return None


def _is_removing(chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon) -> bool:
    """Return whether the clause begins with a verb of taking away that is no word of the relation itself."""
    if not chunks or REMOVING.isdisjoint(forms(chunks[0].word)):
        return False
    return lexicon.says(chunks[0].word, relation) is None


def _by_noun(chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon) -> bool:
    """Return whether what speaks for the relation is only its noun, which says nothing of how it is: "doors shut"."""
    nouns = relation.words[:-1]
    told = [
        chunk.word
        for chunk in chunks
        if chunk.kind == "word" and (lexicon.says(chunk.word, relation) or (0, False))[1]
    ]
    return bool(nouns) and all(any(same(word, noun) for noun in nouns) for word in told)


def _is_same(place: Phrase, themes: list[Phrase]) -> bool:
    """Return whether the place is what the clause is about: "should have no ice on it"."""
    return bool(themes) and place.words in ("it", "them", "itself", "themselves")


def _is_told_by(chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon) -> bool:
    """Return whether more than a preposition speaks of the relation: "bridge on" is not said by "on" alone."""
    nouns = [word for word in relation.words if word not in relation.near and not word.endswith(("ed", "en"))]
    return not nouns or any(
        chunk.kind == "word" and chunk.word not in PREPOSITIONS and lexicon.says(chunk.word, relation)
        for chunk in chunks
    )


def _is_means(place: Phrase, relation: Relation, lexicon: Lexicon) -> bool:
    """Return whether the thing only takes part in what brings the fact about: "sent to the lander", "cooked in the oven"."""
    if any(place.among(lexicon.fitting(parameter)).things for parameter in relation.parameters):
        return False
    for doing in lexicon.structure.doings:
        for atom in doing.adds:
            others = [p for p in doing.parameters if p.name not in atom.args]
            if atom.predicate == relation.name and any(
                place.among(lexicon.fitting(p)).things for p in others
            ):
                return True
    return False


def _says_little(chunks: tuple[Chunk, ...], verb: Chunk, relation: Relation) -> bool:
    """Return whether the verb leaves it to others what is so: "carry" of a place, "pass inspection"."""
    if relation.kind == "place":
        return not HOLDING.isdisjoint(forms(verb.word))
    is_noun_after = any(chunk.kind == "word" for chunk in chunks[chunks.index(verb) + 1 :])
    says_little = not LIGHT.isdisjoint(forms(verb.word)) or "stand" in classes_of(verb.word)
    return relation.kind == "state" and is_noun_after and says_little


def frames(
    chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon, context: Context
) -> Iterator[Frame]:
    evidence = _evidence(chunks, relation, lexicon)
    if evidence is None:
        return
    if relation.kind != "place" and any(chunk.kind == "there" for chunk in chunks[1:]):
        return
    score, holds = evidence
    themes, grounds, loose = _roles(chunks)
    if any(
        word not in relation.words and lexicon.says(word, relation) is None
        for word in loose
        if word not in AWAY and not (word == "aboard" and relation.kind == "place")
        if relation.near.isdisjoint(PREPOSITIONS.get(word, ()))
    ):
        return
    if loose and relation.kind != "place" and not _is_told_by(chunks, relation, lexicon):
        return
    score += 1.0 * len(loose)
    if any(told is not None and not told[1] for told in (lexicon.says(word, relation) for word in loose)):
        holds = False  # "switch it off"
    elif relation.kind == "state" and "off" in loose and score > 1.0:
        holds = False  # "ice off, lid off"
    if relation.kind == "state" and len(relation.parameters) == 1:
        grounds = [(near, place) for near, place in grounds if not _is_same(place, themes)]
    if relation.kind == "state" and score >= _TOLD:
        kept = [(near, place) for near, place in grounds if not _is_means(place, relation, lexicon)]
        score += 0.3 * (len(grounds) - len(kept))
        grounds = kept
    match relation.kind:
        case "place" if len(relation.parameters) == 2:
            filled = _placed(chunks, relation, lexicon, context, (themes, grounds))
        case "self":
            filled = _gone(chunks, themes, grounds)
        case "idle" if any(phrase.quantity == "none" for phrase in themes):
            filled = _emptied(themes, grounds, relation)
        case _ if len(relation.parameters) > 2 or (
            relation.kind == "state" and len(relation.parameters) == 2
        ):
            filled = _by_type(themes, grounds, relation, lexicon, context, score)
        case _:
            is_done = any(
                chunk.kind == "word" and (bool(classes_of(chunk.word)) or chunk.word.endswith("ed"))
                for chunk in chunks
            )
            filled = _simple(themes, grounds, relation, lexicon, context, score, is_done=is_done)
    for phrases, kept, fit in filled:
        if score + fit > 0.25 or relation.kind == "place":
            yield Frame(relation, phrases, holds == kept, score + fit)


_Filled = list[tuple[tuple[Phrase, ...], bool, float]]  # a phrase a parameter; is it to hold; score


_Roles = tuple[list[Phrase], list[tuple[str, Phrase]]]


def _roles(chunks: tuple[Chunk, ...]) -> tuple[list[Phrase], list[tuple[str, Phrase]], list[str]]:
    """Return what the clause is about, (preposition, place) pairs, and prepositions with nothing after them."""
    themes: list[Phrase] = []
    grounds: list[tuple[str, Phrase]] = []
    loose: list[str] = []
    near = ""
    for chunk in chunks:
        if chunk.phrase is not None:
            if not near and chunk.word in ("here", "where"):
                grounds.append(("at", chunk.phrase))
            elif near:
                grounds.append((near, chunk.phrase))
            else:
                themes.append(chunk.phrase)
            near = ""
        elif chunk.kind == "near":
            loose += [near] if near else []
            near = chunk.word
    return themes, grounds, [*loose, near] if near else loose


def _placed(
    chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon, context: Context, roles: _Roles
) -> _Filled:
    """Fill *X is at Y*; "take X from Y" is its contrary, and "Y is under X" turns it round."""
    themes, all_grounds = roles
    away = [(near, place) for near, place in all_grounds if near in AWAY]
    grounds = [(near, place) for near, place in all_grounds if near not in AWAY]
    holds, score = True, 0.0
    if len(themes) == 2 and not all_grounds and all(chunk.phrase for chunk in chunks):
        themes, grounds, score = themes[:1], [("at", themes[1])], -0.3  # "red near left", said in a list
    elif len(themes) == 2 and not all_grounds and _is_holding(chunks):
        themes, grounds = themes[1:], [("in", themes[0])]  # "the truck carries the box"
    elif len(themes) == 2 and not all_grounds and _is_receiving(chunks, themes, relation, lexicon):
        themes, grounds = themes[1:], [("at", themes[0])]  # "the ward gets the aspirin"
    elif len(themes) == 2 and not all_grounds and _is_reaching(chunks):
        themes, grounds = themes[:1], [("at", themes[1])]
    if len(themes) > 1 or len(grounds) > 1 or len(away) > 1:
        return []
    if not away and not grounds and context.place is not None and _is_away_from_there(chunks):
        away = [(next(chunk.word for chunk in chunks if chunk.word in AWAY), context.place)]
    if away and not grounds:
        if not set(AWAY_FROM[away[0][0]]) & relation.near and relation.near:
            return []
        score += 1.0
        grounds, holds = [("at" if not relation.near else sorted(relation.near)[0], away[0][1])], False
    theme = themes[0] if themes else _implied(chunks, relation, lexicon, context)
    if theme is None:
        return []
    score -= 0.5 if not themes else _misfit(chunks, theme, relation, lexicon)
    if not grounds and not away and themes and _is_taken_out(chunks):
        now = lexicon.place_now(relation, theme)
        if now is not None:
            filled = (theme, now) if relation.theme == 0 else (now, theme)
            return [(filled, False, 0.6)]
    if not grounds and any(chunk.kind == "there" for chunk in chunks) and context.place is not None:
        grounds = [("at", context.place)]
        if not context.place.among(lexicon.fitting(relation.parameters[relation.ground])).things:
            grounds = _understood(chunks, relation, lexicon, context)
    elif not grounds:
        grounds, score = _understood(chunks, relation, lexicon, context), score - 0.2
    if not grounds:
        return []
    near, place = grounds[0]
    if near in BELOW and not relation.near_score(near):
        if relation.stacks:
            theme, place, fit = place, theme, 0.9
        else:
            fit = 0.3  # "under the hood"
    else:
        fit = relation.near_score(near)
    if fit <= 0 and near in _PLAIN_PLACES and _is_only_way([theme], [("at", place)], relation, lexicon):
        fit = 0.3  # "in the hood", of what *stands-on*
    if fit <= 0:
        return []
    score += fit
    filled = (theme, place) if relation.theme == 0 else (place, theme)
    return [(filled, holds, score)]


def _understood(
    chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon, context: Context
) -> list[tuple[str, Phrase]]:
    """Return where a thing comes to be that an action of that name puts somewhere: "load it", "get it aboard"."""
    told = [chunk.word for chunk in chunks if chunk.kind in ("word", "verb")]
    named = {
        doing.name
        for word in told
        for doing in lexicon.doings_named(word)
        if len(doing.words) == 1 or classes_of(word).isdisjoint(_FITS["place"])
    }
    brings = any(
        doing.name in named and any(atom.predicate == relation.name for atom in doing.adds)
        for doing in lexicon.structure.doings
    )
    last = chunks[-1] if chunks else None
    is_aboard = any(chunk.kind == "near" and chunk.word == "aboard" for chunk in chunks) or (
        last is not None
        and last.kind == "near"
        and last.word in ("in", "on")
        and relation.near_score(last.word) > 0
    )
    if not brings and not (is_aboard and relation.near_score("aboard") > 0):
        return []
    if not brings and _holder(relation, lexicon, context).words == "any":
        return []
    return [
        ("at" if relation.near_score("at") else sorted(relation.near)[0], _holder(relation, lexicon, context))
    ]


def _emptied(themes: list[Phrase], grounds: list[tuple[str, Phrase]], relation: Relation) -> _Filled:
    """Fill *X holds nothing*, *nothing in either hand*."""
    holders = [phrase for phrase in themes if phrase.quantity != "none"] + [place for _, place in grounds]
    if not relation.parameters:
        return [] if holders else [((), True, 0.5)]
    if len(holders) != 1 or len(relation.parameters) != 1:
        return []
    holder = holders[0]
    every = replace(holder, quantity="all") if holder.quantity == "some" else holder
    return [((every,), True, 1.0)]


def _implied(
    chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon, context: Context
) -> Phrase | None:
    """Return what a clause without a subject is about: the last one spoken of, or the only thing that it can be.

    Where the verb is the name of an action, only what that action can be done to: who drives is no parcel.
    """
    fitting = lexicon.fitting(relation.parameters[relation.theme])
    if _is_own_move(chunks) and lexicon.agents:
        agents = [phrase for phrase in context.mentioned if phrase.among(lexicon.agents & fitting).things]
        only = tuple(lexicon.agents & fitting)
        return agents[-1] if agents else Phrase("the", only, "you") if only else None
    done = frozenset[str]().union(*(_done_to(chunk.word, relation, lexicon) for chunk in chunks))
    if done and context.subject is not None and not context.subject.among(done).things:
        spoken = [phrase for phrase in context.mentioned if phrase.among(done).things]
        return spoken[-1] if spoken else None
    if context.subject is not None and context.subject.among(fitting).things:
        return context.subject
    return Phrase("the", tuple(fitting), "it") if len(fitting) == 1 else None


def _is_own_move(chunks: tuple[Chunk, ...]) -> bool:
    """Return whether the clause begins with a verb that one does with oneself: "go to", "stay out of"."""
    if not chunks or chunks[0].kind != "verb" or chunks[0].word.endswith(("ing", "ed")):
        return False
    classes = classes_of(chunks[0].word)
    return not classes.isdisjoint(("go", "stand")) and classes.isdisjoint(("put", "hold", "remove"))


def _misfit(chunks: tuple[Chunk, ...], theme: Phrase, relation: Relation, lexicon: Lexicon) -> float:
    """Return what it costs that the action which the verb names is done to other kinds of things."""
    done = frozenset[str]().union(*(_done_to(chunk.word, relation, lexicon) for chunk in chunks))
    return 0.6 if done and not theme.among(done).things else 0.0


def _done_to(word: str, relation: Relation, lexicon: Lexicon) -> frozenset[str]:
    """Return the things of which actions so named bring the relation about."""
    found = frozenset[str]()
    for doing in lexicon.doings_named(word):
        types = {parameter.name: parameter for parameter in doing.parameters}
        for atom in doing.adds:
            if atom.predicate == relation.name and atom.args[relation.theme] in types:
                found |= lexicon.fitting(types[atom.args[relation.theme]])
    return found


def _is_reaching(chunks: tuple[Chunk, ...]) -> bool:
    return any(chunk.kind == "verb" and REACHING & forms(chunk.word) for chunk in chunks)


def _is_receiving(
    chunks: tuple[Chunk, ...], themes: list[Phrase], relation: Relation, lexicon: Lexicon
) -> bool:
    """Return whether a place is said to get a thing, and what is said can be no other way round."""
    kinds = [lexicon.fitting(relation.parameters[position]) for position in (relation.ground, relation.theme)]
    fits = all(phrase.among(kind).things for phrase, kind in zip(themes, kinds, strict=True))
    return fits and any(chunk.kind == "verb" and RECEIVING & forms(chunk.word) for chunk in chunks[1:])


def _is_away_from_there(chunks: tuple[Chunk, ...]) -> bool:
    """Return whether *out of there* or the like is said."""
    following = zip(chunks, chunks[1:], strict=False)
    return any(one.kind == "near" and one.word in AWAY and other.kind == "there" for one, other in following)


def _is_taken_out(chunks: tuple[Chunk, ...]) -> bool:
    """Return whether a thing is to be taken *out* or *off*, without saying of what."""
    first, last = chunks[0], chunks[-1]
    return (
        first.kind == "verb" and "remove" in classes_of(first.word) and last.word in ("out", "off", "outof")
    )


def _is_holding(chunks: tuple[Chunk, ...]) -> bool:
    """Return whether a verb between two things says that the first has the other in or on it."""
    at = next((i for i, chunk in enumerate(chunks) if chunk.kind in ("verb", "word") and i > 0), 0)
    return at > 0 and chunks[0].phrase is not None and not HOLDING.isdisjoint(forms(chunks[at].word))


def _gone(chunks: tuple[Chunk, ...], themes: list[Phrase], grounds: list[tuple[str, Phrase]]) -> _Filled:
    """Fill *the robot is at Y*."""
    places = [place for near, place in grounds if "at" in PREPOSITIONS.get(near, ())]
    direct = _is_reaching(chunks)
    if len(themes) + len(places) != 1 or len(grounds) > len(places) + 1 or (themes and not direct):
        return []
    return [(((places or themes)[0],), True, 0.2 if places else 0.0)]


def _simple(
    themes: list[Phrase], grounds: list[tuple[str, Phrase]], relation: Relation, lexicon: Lexicon,
    context: Context, score: float, *, is_done: bool,
) -> _Filled:  # fmt: skip
    """Fill a fact about nothing, one thing, or what is held and by what."""
    grounds = [(near, place) for near, place in grounds if not (near in AWAY and relation.kind == "hold")]
    is_given = not themes and len(grounds) == len(relation.parameters) == 1 and relation.kind == "state"
    kept = True
    if is_given and score >= _TOLD:  # "get some water on it", "the lid off the pot"
        kept = grounds[0][0] not in AWAY or is_done
        themes, grounds, score = [grounds[0][1]], [], score - 0.3
    if relation.kind == "hold" and len(themes) == 2 == len(relation.parameters) and not grounds:
        themes, grounds = themes[1:], [("in", themes[0])]  # "the left hand is carrying the ball"
    if score <= 0 or len(themes) > 1 or len(grounds) > (relation.ground >= 0 and relation.theme >= 0):
        return []
    if not relation.parameters:
        return [] if themes else [((), True, 0.0)]
    if themes:
        theme, fit = themes[0], 0.0
    elif context.subject is not None and relation.kind != "idle":
        theme, fit = context.subject, -0.1 if context.is_statement else -0.5
        fitting = lexicon.fitting(relation.parameters[relation.theme])
        if context.place is not None and not theme.among(fitting).things:
            theme = context.place  # "fly there and water"
    else:
        return []
    if len(relation.parameters) == 1:
        return [((theme,), kept, fit)]
    holder = grounds[0][1] if grounds else _holder(relation, lexicon, context)
    filled = (theme, holder) if relation.theme == 0 else (holder, theme)
    return [(filled, True, fit if grounds else fit - 0.1)]


def _holder(relation: Relation, lexicon: Lexicon, context: Context) -> Phrase:
    """Return what holds a thing where that is not said: the last that was spoken of, or any."""
    fitting = lexicon.fitting(relation.parameters[relation.ground])
    spoken = [
        phrase for phrase in context.mentioned if len(phrase.things) == 1 and phrase.things[0] in fitting
    ]
    return spoken[-1] if spoken else _any_of(relation, relation.ground, lexicon)


def _by_type(
    themes: list[Phrase],
    grounds: list[tuple[str, Phrase]],
    relation: Relation,
    lexicon: Lexicon,
    context: Context,
    score: float,
) -> _Filled:
    """Fill the places of a fact about several things by their types, in the order they are spoken of."""
    if score <= 0 and not _is_only_way(themes, grounds, relation, lexicon):
        return []
    filled: list[Phrase | None] = [None] * len(relation.parameters)
    for phrase in (*themes, *(place for near, place in grounds)):
        for position, parameter in enumerate(relation.parameters):
            if filled[position] is None and phrase.among(lexicon.fitting(parameter)).things:
                filled[position] = phrase
                break
        else:
            return []
    missing = sum(phrase is None for phrase in filled)
    if missing == len(filled):
        return []
    used = {phrase.things for phrase in filled if phrase is not None}
    whole = tuple(
        phrase or _left_unsaid(relation, i, lexicon, context, used) for i, phrase in enumerate(filled)
    )
    return [(whole, True, -0.4 * missing)]


def _is_only_way(
    themes: list[Phrase], grounds: list[tuple[str, Phrase]], relation: Relation, lexicon: Lexicon
) -> bool:
    """Return whether no other relation can hold of two things of these kinds: "it needs a green label"."""
    spoken = [*themes, *(place for near, place in grounds if near not in AWAY)]
    if len(spoken) != len(relation.parameters) or len(spoken) != 2:
        return False
    others = [
        each for each in lexicon.relations if len(each.parameters) == 2 and _takes(each, spoken, lexicon)
    ]
    return others == [relation]


def _takes(relation: Relation, spoken: list[Phrase], lexicon: Lexicon) -> bool:
    kinds = [lexicon.fitting(parameter) for parameter in relation.parameters]
    straight = all(phrase.among(kind).things for phrase, kind in zip(spoken, kinds, strict=True))
    return straight or all(
        phrase.among(kind).things for phrase, kind in zip(spoken, kinds[::-1], strict=True)
    )


def _left_unsaid(
    relation: Relation, position: int, lexicon: Lexicon, context: Context, used: set[tuple[str, ...]]
) -> Phrase:
    """Return what fills a place that the clause leaves open: the last thing spoken of that fits, or any."""
    fitting = lexicon.fitting(relation.parameters[position])
    for phrase in reversed(context.mentioned):
        if len(phrase.things) == 1 and phrase.things[0] in fitting and phrase.things not in used:
            return phrase
    return _any_of(relation, position, lexicon)


def _any_of(relation: Relation, position: int, lexicon: Lexicon) -> Phrase:
    fitting = lexicon.fitting(relation.parameters[position])
    return Phrase("some", tuple(thing for thing in lexicon.things if thing in fitting), "any")

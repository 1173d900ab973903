"""How well the verbs and words of a clause fit a predicate, and whether they say that it is to hold."""

from __future__ import annotations

from translators.asked import Asked
from translators.chunks import Chunk
from translators.english import (
    COMING,
    HOLDING,
    LACKING,
    LIGHT,
    PREPOSITIONS,
    REMOVING,
    SENDING,
    classes_of,
)
from translators.structure import Kind
from translators.words import forms, same

_PLACING = frozenset({"to", "at", "in", "into", "onto"})
GONE = frozenset({"out", "off", "away", "gone", "removed"})
_SENT = 1.2  # what it is worth that what is sent is said to arrive
TOLD = 1.0  # from here on a word of the clause speaks of the predicate
FITS: dict[Kind, frozenset[str]] = {
    "place": frozenset({"put", "go", "stand", "remove"}),
    "self": frozenset({"go", "stand"}),
    "hold": frozenset({"hold"}),
    "idle": frozenset({"make"}),
    "state": frozenset({"make"}),
}


def evidence(asked: Asked) -> tuple[float, bool] | None:
    """Return (score, whether it is to hold) that the verbs and words of the clause give; None if they do not fit."""
    relation = asked.relation
    score, told_so = 0.0, set[bool]()
    fits = FITS[relation.kind]
    if relation.kind == "state" and len(relation.parameters) == 1 and _is_journey(asked):
        return None  # "never enter an unlit room" asks for no light
    if relation.near and relation.kind != "self":
        fits |= FITS["place"]
    for position, chunk in enumerate(asked.chunks):
        if chunk.kind == "word":
            if _is_of_noun(asked, position):
                return None
            told = _told(asked, chunk.word, is_first=position == 0)
            if told is None:
                return None
            score += told[0]
            told_so.add(told[1])
        elif chunk.kind == "verb":
            if is_sent(asked, chunk.word):
                score += _SENT
                continue
            fits_not = classes_of(chunk.word).isdisjoint(fits) and not _brings(asked, chunk.word)
            if fits_not and not _says_little(asked, chunk) and not _brings_about(asked, position):
                return None
            score += 0.8 if relation.kind in ("hold", "self") else 0.1
    if relation.kind == "state" and score > TOLD and _is_removing(asked):
        return score, relation.words[0] in LACKING  # "clear the bed of weeds"
    if relation.kind == "idle" and told_so and not _is_emptiness_told(asked):
        return None
    done = _named_doing(asked)
    if done is not None:
        return score + 0.5, done
    if len(told_so) > 1 and relation.kind != "idle" and not _is_by_noun(asked):
        return None
    return score, False not in told_so


def _is_of_noun(asked: Asked, position: int) -> bool:
    """Return whether the word tells which things are to be put somewhere: "put clean cups there" cleans none."""
    around = asked.chunks[position - 1 : position + 2]
    if (
        position == 0
        or len(around) < len("vwt")
        or asked.relation.kind != "state"
        or len(asked.relation.parameters) > 1
    ):
        return False
    verb, word, thing = around
    classes = classes_of(verb.word) if verb.kind == "verb" else frozenset[str]()
    is_put = "put" in classes and classes.isdisjoint(("hold", "stand", "go"))
    return is_put and word.word not in PREPOSITIONS and thing.phrase is not None


def _is_journey(asked: Asked) -> bool:
    """Return whether somebody is told to go to a place: "enter the hall", "go to the dark room"."""
    verbs = [word for word in asked.said("verb") if "go" in classes_of(word)]
    is_named = any(asked.told(verb) or _brings(asked, verb) for verb in verbs)
    if is_named or not verbs or not asked.is_own_move or any("make" in classes_of(verb) for verb in verbs):
        return False
    placing = [
        each for each in asked.lexicon.relations if each.kind in ("place", "self") and each.ground >= 0
    ]
    places = frozenset[str]().union(
        *(asked.lexicon.fitting(each.parameters[each.ground]) for each in placing)
    )
    return any(chunk.phrase is not None and places.issuperset(chunk.phrase.things) for chunk in asked.chunks)


def is_sent(asked: Asked, verb: str) -> bool:
    """Return whether the verb says that what is *sent*, *delivered* and the like comes to whom it is for: "must come in"."""
    relation, mine = asked.relation, forms(verb)
    if relation.kind != "state" or len(relation.parameters) == 1:
        return False
    is_sending = any(not SENDING.isdisjoint(forms(word)) for word in relation.words)
    is_named = any(asked.told(word) for word in asked.said("word"))  # "an image has to come in"
    return is_sending and (not SENDING.isdisjoint(mine) or (is_named and not COMING.isdisjoint(mine)))


def is_told_by(asked: Asked) -> bool:
    """Return whether more than a preposition speaks of the relation: "bridge on" is not said by "on" alone."""
    relation = asked.relation
    nouns = [word for word in relation.words if word not in relation.near and not word.endswith(("ed", "en"))]
    return not nouns or any(word not in PREPOSITIONS and asked.told(word) for word in asked.said("word"))


def _told(asked: Asked, word: str, *, is_first: bool) -> tuple[float, bool] | None:
    """Return what the word says; of what is only ever ended, a verb says that it ends: "weed the bed"."""
    told = asked.told(word)
    relation = asked.relation
    is_participle = any(each.endswith(("ed", "en")) for each in relation.words)  # "lock" of *locked*
    if (
        told is None
        or is_participle
        or word in relation.words
        or (f"{word}y" in relation.words and not is_first)  # "no weed in it", of what is weedy
        or not (is_first or word.endswith(("ed", "ing")))
    ):
        return told
    return (told[0], False) if asked.lexicon.structure.is_only_ended(relation) else told


def _brings(asked: Asked, verb: str) -> bool:
    """Return whether an action so named brings the relation about: "turn it to the moon"."""
    doings = asked.lexicon.doings_named(verb)
    return any(atom.predicate == asked.relation.name for doing in doings for atom in doing.adds)


def _named_doing(asked: Asked) -> bool | None:
    """Return whether an action all of whose words are said brings the relation about, or ends it: "pull its stopper"."""
    said, name = asked.said("verb", "word"), asked.relation.name
    for doing in asked.lexicon.structure.doings:
        words = [word for word in doing.words if word not in _PLACING]
        if len(words) > 1 and all(any(same(word, other) for other in said) for word in words):
            if any(atom.predicate == name for atom in doing.adds):
                return True
            if any(atom.predicate == name for atom in doing.deletes):
                return False
    return None


def _is_emptiness_told(asked: Asked) -> bool:
    """Return whether more than the name of the hand is said: "with the tongs" says nothing of empty ones."""
    nouns = asked.relation.words[:-1]
    told = [word for word in asked.said("word") if not any(same(word, noun) for noun in nouns)]
    return bool(told) or any(
        chunk.phrase is not None and chunk.phrase.quantity == "none" for chunk in asked.chunks
    )


def _is_removing(asked: Asked) -> bool:
    """Return whether the clause says that what it names is to go: "clear the bed of weeds", "it comes out of its wires".

    The verb of taking away is no word of the relation itself.
    """
    if not GONE.isdisjoint(asked.relation.words):
        return False  # "take the battery out", of *battery-out*
    for position, chunk in enumerate(asked.chunks):
        is_away = chunk.word == "outof" or not REMOVING.isdisjoint(forms(chunk.word))
        if is_away and chunk.phrase is None and asked.told(chunk.word) is None:
            following = asked.chunks[position + 1 : position + 2]
            return position == 0 or any(each.kind == "word" and asked.told(each.word) for each in following)
    return False


def _is_by_noun(asked: Asked) -> bool:
    """Return whether what speaks for the relation is only its noun, which says nothing of how it is: "doors shut"."""
    nouns = asked.relation.words[:-1]
    told = [word for word in asked.said("word") if (asked.told(word) or (0, False))[1]]
    return bool(nouns) and all(any(same(word, noun) for noun in nouns) for word in told)


def _brings_about(asked: Asked, position: int) -> bool:
    """Return whether the last word says what the thing becomes by the verb: "pull the drawer open"."""
    last = asked.chunks[-1]
    is_thing_between = any(chunk.phrase is not None for chunk in asked.chunks[position + 1 : -1])
    told = asked.told(last.word) if last.kind == "word" and asked.relation.kind == "state" else None
    return is_thing_between and told is not None and told[0] > TOLD and last.word not in PREPOSITIONS


def _says_little(asked: Asked, verb: Chunk) -> bool:
    """Return whether the verb leaves it to others what is so: "carry" of a place, "pass inspection"."""
    if asked.relation.kind == "place":
        return not HOLDING.isdisjoint(forms(verb.word))
    is_noun_after = any(chunk.kind == "word" for chunk in asked.chunks[asked.chunks.index(verb) + 1 :])
    says_little = not LIGHT.isdisjoint(forms(verb.word)) or "stand" in classes_of(verb.word)
    return asked.relation.kind == "state" and is_noun_after and says_little

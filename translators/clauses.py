"""One clause to a goal: the predicate its words, prepositions and things fit best, and what fills its places.

No grammar of word order is asked for beyond this: a place comes after its preposition, and what has no
preposition is what the clause is about. So "red on blue", "the red one goes on the blue one" and "on the
blue cube there should be the red one" are read the same way. Every word has to speak for the predicate
chosen or be a word of general English that fits its kind: a topic that no predicate explains is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product

from planner.core import TRUE, Always, AtMostOnce, Atom, Eventually, Formula, Or, atoms_of, both, conjuncts
from translators.asked import Asked
from translators.by_action import by_action
from translators.chunks import Chunk, Text
from translators.cuts import has_two_orders, has_two_verbs, only_describes, without_glue
from translators.discourse import Context, Phrase
from translators.english import AWAY, MARKS, PRONOUNS, classes_of, word_set
from translators.exclusion import choices
from translators.filling import formula_of
from translators.frames import Frame, frames
from translators.leaning import leaning
from translators.lexicon import Lexicon
from translators.meaning import Meaning
from translators.quantify import denied
from translators.retold import as_held, not_together
from translators.signature import by_signature
from translators.structure import Relation
from translators.words import forms

UNKNOWN = 0.6  # what a word that is not known costs a reading
_COUNTED = ("at least", "at most", "exactly")
_NAMED = 1.5  # how clearly a word has to name a fact that is told beside where its thing is
_TOGETHER = 0.5  # what it is worth to take both
_RUN_TOGETHER = 0.8  # what it costs to take two orders for one
PASSED_OVER = 0.1  # and one that only joins others
# What one does all the while, not once: two such things together are asked for together.
_LASTING = word_set(
    "be have hold keep carry wear own stay remain rest sit stand lie live belong need want wait"
)


@dataclass(frozen=True, slots=True)
class Said:
    """A clause read: how well it fits, what it means and what it leaves to be gone back to."""

    score: float
    context: Context
    meaning: Meaning
    noise: int = 0  # words passed over that mean nothing that is known


def clause(text: Text, start: int, end: int, context: Context) -> list[Said]:
    """Return the readings of the words from start to end as one clause, the best first."""
    best: dict[Meaning, Said] = {}
    for cut in text.chunkings(start, end, context):
        if (
            only_describes(cut)
            or has_two_verbs(cut, text.lexicon)
            or any(chunk.word == "without" for chunk in cut[1:])
            or (text.words[end - 1] == "back" and _is_put_nowhere(cut))
        ):
            continue
        n_unknown = sum(chunk.kind == "noise" for chunk in cut)
        lost = UNKNOWN * n_unknown + PASSED_OVER * sum(chunk.kind == "glue" for chunk in cut)
        lost += _RUN_TOGETHER * has_two_orders(cut, text.lexicon)
        is_unknown_order = bool(cut) and cut[0].kind == "noise" and start + 1 < end
        at_once = any(chunk.word == "atonce" for chunk in cut)
        is_last = all(word in MARKS for word in text.words[end:])
        for reading in _readings(without_glue(cut), text.lexicon, context, is_last=is_last):
            if at_once and len(conjuncts(as_held(reading.meaning).goal)) < 2:
                continue
            if is_unknown_order and not any(chunk.kind in ("word", "near") for chunk in cut):
                continue
            if n_unknown and isinstance(reading.meaning.rules, Always | AtMostOnce):
                continue  # what is always so, or never, hangs on every word
            said = replace(reading, score=reading.score - lost, noise=n_unknown)
            if at_once:
                said = replace(said, meaning=not_together(said.meaning))
            if said.meaning not in best or best[said.meaning].score < said.score:
                best[said.meaning] = said
    if not best:
        whole = [cut for cut in text.chunkings(start, end, context) if without_glue(cut) == cut]
        for cut in whole:
            for frame in by_action(cut, text.lexicon, context):
                best |= {said.meaning: said for said in _said(frame, cut, text.lexicon, context)}
    return sorted(best.values(), key=lambda said: -said.score)[:6]


def _is_put_nowhere(cut: tuple[Chunk, ...]) -> bool:
    """Return whether a thing is to be put, and no place is said: "(put it) back" says none."""
    is_put = any(chunk.kind == "verb" and "put" in classes_of(chunk.word) for chunk in cut)
    return is_put and not any(chunk.kind in ("near", "there") for chunk in cut)


def _readings(
    chunks: tuple[Chunk, ...], lexicon: Lexicon, context: Context, *, is_last: bool
) -> Iterator[Said]:
    for relation in lexicon.relations:
        takes = frozenset[str]().union(*map(lexicon.fitting, relation.parameters))
        if context.left_out and takes.isdisjoint(context.left_out):
            continue  # nobody leaves out what is not in question
        for frame in frames(Asked(chunks, relation, lexicon, context)):
            yield from _said(frame, chunks, lexicon, context)
        yield from _without_object(chunks, relation, lexicon, context)
    for frame in by_signature(chunks, lexicon, context):
        for said in _said(frame, chunks, lexicon, context):
            if said.meaning.goal == TRUE or not lexicon.is_true_now(said.meaning.goal):
                yield said  # what nobody names and is so already is not asked for: "the cup in the sink"
    yield from _how_and_where(chunks, lexicon, context)
    for frame in leaning(chunks, lexicon, context, is_last=is_last):
        yield from _said(frame, chunks, lexicon, context)
    yield from _recalled(chunks, lexicon, context)


def _how_and_where(chunks: tuple[Chunk, ...], lexicon: Lexicon, context: Context) -> Iterator[Said]:
    """Two facts of one thing: "the tent is to be pitched on the island", "a hot soup on the table"."""
    is_before = [chunk.kind for chunk in chunks[-4:]] == ["word", "thing", "near", "thing"]
    is_pronoun = is_before and chunks[-3].phrase is not None and chunks[-3].phrase.words in PRONOUNS
    if is_before and not (is_pronoun and lexicon.doings_named(chunks[-4].word)):
        chunks = (*chunks[:-4], chunks[-3], chunks[-4], *chunks[-2:])
    kinds = [chunk.kind for chunk in chunks[-3:]]
    if len(chunks) < 4 or kinds not in (["word", "near", "thing"], ["word", "near", "word"]):
        return
    near, place_said = chunks[-2].word, chunks[-1].phrase
    is_pronoun = place_said is not None and place_said.words in PRONOUNS
    if (
        is_pronoun
        or near in AWAY
        or near == "for"
        or any(chunk.kind not in ("thing", "be", "verb") for chunk in chunks[:-3])
    ):
        return
    states = [
        relation
        for relation in lexicon.relations
        if relation.kind == "state"
        and len(relation.parameters) == 1
        and _names(chunks[-3].word, relation, lexicon)
    ]
    places = [
        each
        for each in lexicon.relations
        if each.kind == "place" and len(each.parameters) == 2 and each.near_score(near) > 0
    ]
    if place_said is None:  # *on-table*: the place is in the name
        here = (near, chunks[-1].word)
        places = [each for each in lexicon.relations if len(each.parameters) == 1 and each.words == here]
    how, where = chunks[:-2], (*chunks[:-3], *chunks[-2:])
    is_description = is_before or any(
        chunk.word in ("is", "are") for chunk in chunks[1:-3]
    )  # "everything that is clean"
    for state, place in product(states, places):
        so = list(frames(Asked(how, state, lexicon, context)))
        if is_description:
            so = [one for one in so if not _tells_some(one.filled[0], state, lexicon)]
        there = list(frames(Asked(where, place, lexicon, context)))
        for one, other in product(so, there):
            if one.filled[state.theme].things != other.filled[place.theme].things:
                continue
            told_how, told_where = _said(one, how, lexicon, context), _said(other, where, lexicon, context)
            for said, whereabouts in product(told_how, told_where):
                goals = said.meaning.goal, whereabouts.meaning.goal
                if TRUE not in goals:
                    meaning = replace(whereabouts.meaning, goal=_of_one(*goals))
                    score = max(said.score, whereabouts.score) + _TOGETHER
                    yield replace(whereabouts, score=score, meaning=meaning)


def _tells_some(phrase: Phrase, state: Relation, lexicon: Lexicon) -> bool:
    """Return whether some of all those things are so now and others are not: which are meant is said by that."""
    now = [lexicon.is_true_now(Atom(state.name, (thing,))) for thing in phrase.things]
    return phrase.quantity == "all" and any(now) and not all(now)


def _names(word: str, relation: Relation, lexicon: Lexicon) -> bool:
    """Return whether the word says clearly that the fact is to hold; "goes in" does not say that somebody is *gone*."""
    told = lexicon.says(word, relation)
    if classes_of(word) and word not in relation.words:
        return False
    return told is not None and told[1] and told[0] >= _NAMED


def _of_one(so: Formula, there: Formula) -> Formula:
    """Return that both hold; of one and the same thing where each may be of any."""
    pairs = [
        both(where, how)
        for how, where in product(choices(so), choices(there))
        if isinstance(so, Or) and isinstance(there, Or) and set(how.args) <= set(where.args)
    ]
    return Or(tuple(pairs)) if len(pairs) > 1 else both(there, so)


# --- clauses that lean on another -------------------------------------------------------------------


def _without_object(
    chunks: tuple[Chunk, ...], relation: Relation, lexicon: Lexicon, context: Context
) -> Iterator[Said]:
    """A verb whose object is still to come: *shut* in "shut and lock the drawer"."""
    if len(chunks) != 1 or chunks[0].kind != "word" or relation.theme != 0 or len(relation.parameters) != 1:
        return
    told = lexicon.says(chunks[0].word, relation)
    if told is not None and not context.is_statement:
        yield Said(
            told[0] - 0.3, replace(context, pending=(*context.pending, (relation, told[1]))), Meaning()
        )


def _recalled(chunks: tuple[Chunk, ...], lexicon: Lexicon, context: Context) -> Iterator[Said]:
    """A thing and a verb that says no more than was said before: "before the other ones do", "it has to arrive"."""
    phrases = [chunk.phrase for chunk in chunks if chunk.phrase is not None]
    if len(phrases) != 1 or any(chunk.kind not in ("thing", "verb", "be") for chunk in chunks):
        return
    if len(phrases[0].things) != 1:
        return
    thing = phrases[0].things[0]
    for fact in reversed(context.facts):
        if not isinstance(fact, Atom) or thing not in fact.args:
            continue
        relation = lexicon.structure.relation(fact.predicate)
        if relation is not None and relation.theme >= 0 and fact.args[relation.theme] == thing:
            if any(chunk.kind == "verb" and _says_other(chunk.word, relation, lexicon) for chunk in chunks):
                return
            yield Said(0.4, context.after(phrases[0], None), Meaning(fact))
            return


def _says_other(verb: str, relation: Relation, lexicon: Lexicon) -> bool:
    """Return whether the verb takes things away, or names only actions that do not bring the fact about."""
    doings = lexicon.doings_named(verb)
    is_named = any(atom.predicate == relation.name for doing in doings for atom in doing.adds)
    return classes_of(verb) == {"remove"} or (bool(doings) and not is_named)


# --- from places filled to a formula ----------------------------------------------------------------


def _said(frame: Frame, chunks: tuple[Chunk, ...], lexicon: Lexicon, context: Context) -> Iterator[Said]:
    frame = _as_clear(frame, lexicon)
    relation = frame.relation
    never = any(chunk.kind == "never" for chunk in chunks)
    holds = frame.holds != (sum(chunk.kind == "not" for chunk in chunks) % 2 == 1)
    fitted = tuple(
        phrase.among(lexicon.fitting(parameter))
        for phrase, parameter in zip(frame.filled, relation.parameters, strict=True)
    )
    if not all(phrase.things for phrase in fitted):
        return
    is_none = relation.theme >= 0 and fitted[relation.theme].quantity == "none"
    is_none = is_none and fitted[relation.theme].words != "nothing"
    if is_none and not frame.holds and not holds and relation.kind == "state" and len(fitted) == 1:
        holds, fitted = True, (replace(fitted[0], quantity="all"),)  # "no door left open": all are shut
    if is_none and relation.kind == "state" and len(fitted) == 1:
        fitted = (_of_its_kind(fitted[0], relation, lexicon),)
    # Where a thing is to go does not say which one it is.
    beside = () if relation.kind == "place" else fitted
    fitted = tuple(_told_apart(phrase, beside, lexicon, context) for phrase in fitted)
    if never:
        fitted = tuple(replace(p, quantity="some") if p.quantity == "all" else p for p in fitted)
    subject = fitted[relation.theme] if relation.theme >= 0 else None
    if subject is not None and subject.quantity == "none":  # "a holds nothing and is ...": a is
        subject = next((chunk.phrase for chunk in chunks if chunk.phrase is not None), subject)
    place = fitted[relation.ground] if relation.ground >= 0 else None
    spoken = context.after(subject if relation.theme >= 0 else place, place if relation.theme >= 0 else None)
    stated = any(chunk.kind == "be" for chunk in chunks)
    after = replace(
        spoken,
        said=(relation, holds and not is_none),
        is_statement=stated,
        pending=(),
        doer=_doer(chunks, lexicon) or context.doer,
    )
    is_denied = any(chunk.kind == "not" for chunk in chunks) or any(p.quantity == "none" for p in fitted)
    for phrases, chosen in _choices(fitted):
        waiting = [formula_of(other, phrases[:1], kept, lexicon) for other, kept in context.pending]
        is_counted = never and any(phrase.quantity in _COUNTED for phrase in phrases)
        formula = formula_of(
            relation,
            phrases,
            holds if is_counted or not never else not holds,  # "never switch it off": it is always on
            lexicon,
            is_by_verb=_is_by_verb(frame, chunks),
        )
        if is_counted and formula is not None:
            formula = denied(formula)
        if formula is None or None in waiting:
            continue
        rules = _rules(formula, frame, phrases, chunks, lexicon)
        if rules is not None:
            meaning = Meaning(rules=rules, chosen=chosen)
        else:
            goal = both(*(one for one in waiting if one is not None), formula)
            after = replace(after, facts=(*spoken.facts, *conjuncts(formula)))
            left = (
                frozenset(atoms_of(formula))
                if not frame.holds and relation.kind == "place"
                else frozenset[Atom]()
            )
            doing = None if stated else _doing(chunks, lexicon)
            verb = doing.word if doing is not None and _is_doing(doing, lexicon) else ""
            meaning = Meaning(
                goal, chosen=chosen, left=left, is_deed=doing is not None, verb=verb, is_denied=is_denied
            )
        cost = sum(phrase.cost for phrase in frame.filled) + 1.0 * len(chosen)
        yield Said(frame.score - cost, after, meaning)


def _rules(
    formula: Formula, frame: Frame, phrases: tuple[Phrase, ...], chunks: tuple[Chunk, ...], lexicon: Lexicon
) -> Formula | None:
    """Return what the clause says of the way; None if it asks for the end."""
    kinds = {chunk.kind for chunk in chunks}
    if "once" in kinds:
        return AtMostOnce(formula)
    if kinds.isdisjoint(("never", "always")) and _is_round(frame, phrases, chunks, lexicon):
        return both(*map(Eventually, conjuncts(formula)))
    is_lasting = _is_kept(chunks) and lexicon.is_true_now(formula)
    return Always(formula) if is_lasting or not kinds.isdisjoint(("never", "always")) else None


def _is_round(frame: Frame, phrases: tuple[Phrase, ...], chunks: tuple[Chunk, ...], lexicon: Lexicon) -> bool:
    """Return whether one thing is to be at all of several places, and so at one after the other: "visit every room"."""
    relation = frame.relation
    is_visit = any(chunk.kind == "verb" and "visit" in forms(chunk.word) for chunk in chunks)
    if not frame.holds or (relation.kind != "self" and not (is_visit and relation.kind == "place")):
        return False
    at = relation.ground if relation.ground >= 0 else 0
    where = phrases[at]
    is_alone = all(len(phrase.things) == 1 for i, phrase in enumerate(phrases) if i != at)
    is_one_place = relation.kind == "self" or lexicon.structure.is_functional(relation.name)
    return is_alone and is_one_place and where.quantity == "all" and len(where.things) > 1


def _is_by_verb(frame: Frame, chunks: tuple[Chunk, ...]) -> bool:
    """Return whether it is the verb that says that the fact is not to hold: "empty a or b", not "never a or b"."""
    is_denied = any(chunk.kind == "never" or chunk.word == "without" for chunk in chunks)
    return not frame.holds and not is_denied


def _of_its_kind(phrase: Phrase, relation: Relation, lexicon: Lexicon) -> Phrase:
    """Return the phrase without what is denied of it: "no dirty bowls" are no bowls, dirty now or not."""
    said = phrase.words.split()  # *no*, what is denied, the noun: "no red dirty bowls" are but some of them
    if not phrase.head or len(said) != 3 or not lexicon.says(said[1], relation):
        return phrase
    return replace(phrase, things=tuple(t for t in lexicon.things if lexicon.types_of[t] & phrase.head))


def _doing(chunks: tuple[Chunk, ...], lexicon: Lexicon) -> Chunk | None:
    """Return what may be the verb of a deed: at the front, or after the one who does it: "Ann picks it up"."""
    if not chunks or chunks[0].kind in ("verb", "word"):
        return chunks[0] if chunks else None
    doer, told = chunks[0].phrase, chunks[1] if len(chunks) > 1 else None
    if doer is None or told is None or told.kind not in ("verb", "word") or len(doer.things) != 1:
        return None
    verb = told.word.partition("_")[0]
    is_of_one = verb.endswith("s") and len(forms(verb)) > 1 and _LASTING.isdisjoint(forms(verb))
    return told if is_of_one and _is_doing(told, lexicon) else None


def _doer(chunks: tuple[Chunk, ...], lexicon: Lexicon) -> Phrase | None:
    """Return who the clause says does something, if it names one."""
    first = chunks[0].phrase if len(chunks) > 1 else None
    is_deed = first is not None and chunks[1].kind in ("verb", "word")
    if first is None or not is_deed or len(first.things) != 1 or first.words in PRONOUNS:
        return None
    return first if first.things[0] in lexicon.agents.union(lexicon.people) else None


def _is_doing(chunk: Chunk, lexicon: Lexicon) -> bool:
    """Return whether the word is a verb, or the name of an action; a noun may stand for a fact too."""
    return chunk.kind == "verb" or bool(lexicon.doings_named(chunk.word))


def _told_apart(phrase: Phrase, all_of: tuple[Phrase, ...], lexicon: Lexicon, context: Context) -> Phrase:
    """Return the phrase with the one thing that belongs to what else is spoken of: "go to the desk, light the lamp"."""
    if not phrase.is_ambiguous or phrase.members:
        return phrase
    here = [(other, lexicon.lasting_parts) for other in all_of if other is not phrase]
    before = [(other, lexicon.belongs) for other in (context.place, context.subject) if other is not None]
    for other, pairs in (*here, *before):
        if len(other.things) == 1:
            mine = tuple(thing for thing in phrase.things if (thing, other.things[0]) in pairs)
            if len(mine) == 1:
                return replace(phrase, things=mine)
    return phrase


def _as_clear(frame: Frame, lexicon: Lexicon) -> Frame:
    """Return *nothing on X* as the fact that the domain has for it, if it has one."""
    relation = frame.relation
    if not relation.stacks or frame.filled[relation.theme].quantity != "none" or not frame.holds:
        return frame
    clear = lexicon.structure.freed_by(relation)
    everything = len(frame.filled[relation.theme].things) == len(lexicon.things)
    if clear is None or not everything:
        return frame
    ground = frame.filled[relation.ground]
    if ground.quantity == "some" and ground.words.split()[0] in ("a", "an", "any", "either"):
        ground = replace(ground, quantity="all")  # "nothing on a red one": on none of them
    return replace(frame, relation=clear, filled=(ground,))


def _is_kept(chunks: tuple[Chunk, ...]) -> bool:
    return any(chunk.kind == "verb" and "keep" in forms(chunk.word) for chunk in chunks)


def _choices(phrases: tuple[Phrase, ...]) -> Iterator[tuple[tuple[Phrase, ...], tuple[tuple[str, str], ...]]]:
    """Yield the phrases with one thing chosen for the first description that fits several."""
    for position, phrase in enumerate(phrases):
        if phrase.is_ambiguous and not phrase.members:
            for thing in phrase.things[:8]:
                one = replace(phrase, things=(thing,))
                for rest, chosen in _choices((*phrases[:position], one, *phrases[position + 1 :])):
                    yield rest, ((phrase.words, thing), *chosen)
            return
        if phrase.is_ambiguous:
            return
    yield phrases, ()

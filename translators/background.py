"""What is said beside the wish: how things are now, why it is wanted, what somebody feels about it.

"The cup is dirty. Wash it", "put the box down, a storm is coming". Such words ask for nothing; what they are about
can be gone back to. An order or a wish is never taken so, whatever its words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from planner.core import TRUE, Not, atoms_of, conjuncts
from translators.chunks import Text
from translators.clauses import Said, clause
from translators.discourse import Context, Phrase
from translators.english import (
    ARTICLES,
    BE,
    FILLER,
    MARKS,
    PREPOSITIONS,
    PRONOUNS,
    STRUCTURE,
    classes_of,
    word_set,
)

_ASIDE, _TOLD, _EACH = (
    0.3,
    0.4,
    0.2,
)  # what it costs to pass over words; the same if they tell of things; an unknown one
_LACKING = 1.2  # what it is worth to take what something lacks as told
_READABLE = 0.6  # and what it costs if they might as well be a wish
_INTERJECTION = 4  # words
_FOREIGN = 7  # words of a clause that only says when or why
_WISHES = word_set(
    "should must shall need needs want wants ought let lets would please do make ensure wish wishes may can might"
)
_ABLE = word_set("can may might would")
_SPEAKERS = word_set(
    "i we he she they it there this that these those who somebody someone everyone nobody people"
)
_FINITE = word_set("is are was were has have had")
_PAST = word_set("came went got ran gave forgot rang said told fell sat stood brought took was were had")
_OPEN = word_set("what whatever whichever whoever everything everyone anything")
_THEM = word_set("it them him her")
_ENDS = frozenset(".;!?")
_ORDER = word_set("before after until once if")
_NOW = word_set("still already now")
_EVERY = word_set("all every each any only")


class Told(NamedTuple):
    """What words that ask for nothing leave behind, and which they were."""

    context: Context
    cost: float
    noise: int
    ignored: str


def background(text: Text, start: int, end: int, context: Context) -> Iterator[Told]:
    """Yield the ways to take the words from start to end as told, not asked for."""
    words = text.words[start:end]
    wishes = _WISHES - _ABLE if _is_about_speaker(text, words) else _WISHES
    is_wish = not words or any(not known.isdisjoint(words) for known in (_ENDS, wishes, STRUCTURE))
    if is_wish or "be" in words or _is_order(text, words):  # "(could) the hall be aired": *be* alone wishes
        return
    about = _about(text, start, end, context)
    known = [word for word in words if word not in PREPOSITIONS and text.lexicon.is_known(word)]
    unknown = sum(not text.lexicon.is_english(word) for word in words)
    if not about and not known:
        of_all = any(
            one in _EVERY and noun != "right" and not text.lexicon.is_english(noun)
            for one, noun in pairwise(words)
        )
        if _tells(words, unknown) and not of_all:
            yield Told(context, _ASIDE, 0, " ".join(words))
        return
    joins = "to" in words or "," in words or text.words[end : end + 1] == ["and"]
    if about and not joins and words[0] not in _OPEN and not _is_last_wish(text, words, end):
        readings = clause(text, start, end, context)
        yield from _story(
            text,
            words,
            unknown,
            [p for p in about if len(p.things) < len(text.lexicon.things)],
            readings,
            context,
        )
        rest = text.words[end + 1 :] if _ENDS.intersection(text.words[end : end + 1]) else []
        is_complaint = bool(rest) and (not _WISHES.isdisjoint(rest) or BE.isdisjoint(rest))
        is_complaint = is_complaint or _is_followed_by_order(text, end)
        yield from _true_now(text, words, readings, is_complaint=is_complaint)


def _is_followed_by_order(text: Text, end: int) -> bool:
    """Return whether what is to be done to it comes next: "the cart is broken, get it repaired"."""
    rest = text.words[end + 1 :] if text.words[end : end + 1] == [","] else []
    told = rest[: next((i for i, word in enumerate(rest) if word in MARKS), len(rest))]
    return len(told) > 1 and _is_order(text, told) and not _THEM.isdisjoint(told[1:])


def is_foreign(text: Text, start: int, end: int) -> bool:
    """Return whether the words are a clause about nothing that is known here: "(when) the guests come"."""
    words = text.words[start:end]
    lexicon = text.lexicon
    if not 1 < len(words) <= _FOREIGN or not STRUCTURE.isdisjoint(words):
        return False
    if any(word not in PREPOSITIONS and not classes_of(word) and lexicon.is_known(word) for word in words):
        return False
    return any(not lexicon.is_english(word) for word in words)


def _is_about_speaker(text: Text, words: list[str]) -> bool:
    """Return whether somebody says of himself what he may or can: "I can feel the wind"."""
    if not words or words[0] not in ("i", "we", "they", "he", "she"):
        return False
    verb = next((word for word in words[1:] if word not in _ABLE and word not in FILLER), "")
    return bool(verb) and not text.lexicon.is_english(verb)


def _is_last_wish(text: Text, words: list[str], end: int) -> bool:
    """Return whether the words end the text and speak of what is known here: then they are hardly an aside."""
    is_last = end >= len(text.words) - 1
    return is_last and words[0] not in _SPEAKERS and text.lexicon.is_english(words[min(1, len(words) - 1)])


def _story(
    text: Text, words: list[str], unknown: int, about: list[Phrase], readings: list[Said], context: Context
) -> Iterator[Told]:
    """Yield what is told of things in words that are not known here, or of what was: "the captain lost his hat"."""
    is_statement = (
        words[0] in _SPEAKERS
        or not (_FINITE | _PAST).isdisjoint(words)
        or any(word.endswith(("s", "ed")) and not text.lexicon.is_english(word) for word in words[1:])
    )
    # "That apple's filthy. Wash it", not "apple filthy, cup dry".
    is_bare = len(about) == 1 and len(words) == unknown + len(about[0].words.split())
    is_bare = is_bare and not (ARTICLES | PRONOUNS).isdisjoint(text.words)
    if not _ORDER.isdisjoint(words):
        return
    is_told = unknown > 0 and (is_statement or is_bare or "will" in words)
    if about and (is_told or not _PAST.isdisjoint(words)):
        cost = _TOLD + _EACH * unknown + (_READABLE if readings else 0.0)
        after = context.after(about[0], about[-1] if len(about) > 1 else None)
        yield Told(after, cost, 0, " ".join(words))


def _true_now(text: Text, words: list[str], readings: list[Said], *, is_complaint: bool) -> Iterator[Told]:
    """Yield the readings of a statement that say what is so already: "the truck is still carrying a box".

    What is so now is hardly asked for where a wish follows: "the cup is dirty. Wash it".
    """
    says_is = not BE.isdisjoint(words)
    for found in readings:
        goal = found.meaning.goal
        if goal != TRUE and found.meaning.rules == TRUE and text.lexicon.is_true_now(goal):
            is_lack = is_complaint and all(isinstance(part, Not) for part in conjuncts(goal))
            if not says_is and not is_lack:  # of "the cup's dirty" the *is* was left out before
                continue
            cost = _TOLD if _NOW.isdisjoint(words) else -_TOLD
            if is_complaint:
                cost = -_LACKING
            yield Told(_so_now(found.context, text), cost, found.noise, "")


def _is_order(text: Text, words: list[str]) -> bool:
    """Return whether the words begin like an order: with a verb, or an unknown word before a thing."""
    first = next((word for word in words if word not in FILLER or classes_of(word)), "")
    if first in BE or words[0] in _SPEAKERS:
        return False
    return bool(classes_of(first)) or (
        bool(text.lexicon.doings_named(first)) and not text.lexicon.denotes(first)
    )


def _tells(words: list[str], unknown: int) -> bool:
    """Return whether words without anything known are a statement or an interjection."""
    is_statement = (
        not BE.isdisjoint(words) or words[0] in _SPEAKERS or any(w in ("has", "have", "had") for w in words)
    )
    if "if" in words or (len(words) <= 2 and words[-1].endswith("ed")):  # "..., polished": it is to be so
        return False
    return (
        is_statement
        or (len(words) <= _INTERJECTION and not word_set("the a an my your") & set(words))
        or not unknown
    )


def _about(text: Text, start: int, end: int, context: Context) -> list[Phrase]:
    """Return the things that are spoken of, in order."""
    found, at = [], start
    while at < end:
        here = [(stop, phrase) for stop, phrase in text.phrases(at, context) if stop <= end]
        if here and text.words[at] not in MARKS:
            at, phrase = here[0]
            found.append(phrase)
        else:
            at += 1
    return found


def _so_now(context: Context, text: Text) -> Context:
    """Return the context with the thing spoken of as the one of which it is true now: "it carries a box"."""
    facts = text.lexicon.task.init.facts
    true = frozenset(
        thing for fact in context.facts for atom in atoms_of(fact) if atom in facts for thing in atom.args
    )
    mentioned = tuple(_those(phrase, true) for phrase in context.mentioned)
    subject = _those(context.subject, true) if context.subject is not None else None
    return replace(context, subject=subject, mentioned=mentioned, facts=(), said=None)


def _those(phrase: Phrase, true: frozenset[str]) -> Phrase:
    kept = tuple(thing for thing in phrase.things if thing in true)
    is_open = phrase.quantity == "some" or phrase.is_ambiguous
    return replace(phrase, quantity="the", things=kept) if is_open and kept else phrase

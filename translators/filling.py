"""From a predicate and what fills its places to a formula: which thing is said of which, and how many."""

from __future__ import annotations

from dataclasses import replace

from planner.core import Atom, Formula
from translators.discourse import Phrase
from translators.english import ARTICLES, PRONOUNS
from translators.lexicon import Lexicon
from translators.quantify import denied, quantified
from translators.structure import Relation

_COUNTED = frozenset({"some", "at least", "at most", "exactly"})  # "a lamp in every room": one in each


def formula_of(
    relation: Relation,
    phrases: tuple[Phrase, ...],
    holds: bool,
    lexicon: Lexicon,
    *,
    is_by_verb: bool = False,
) -> Formula | None:
    """Return the fact said of the things, the first phrase outermost; "not" is inside *all*, outside *some*.

    `is_by_verb`: it is the verb that says the contrary, so that one of some will do: "empty a bin", and it is denied if it
    holds: "do not empty a or b".
    """
    is_free = [phrase.quantity in ("some", "none") for phrase in phrases]  # "no cook may carry anything"
    is_one_each = holds and any(phrase.quantity == "all" for phrase in phrases)  # "a lamp in every room"
    has_none = any(phrase.quantity == "none" for phrase in phrases)
    order = sorted(
        range(len(phrases)),
        key=lambda i: (
            bool(phrases[i].per),
            has_none and not _is_of_each(phrases[i]),
            is_one_each and phrases[i].quantity in _COUNTED and not phrases[i].is_region,
            all(is_free) and phrases[i].quantity != "none",
            i != relation.theme,
        ),
    )
    is_denied = not holds or has_none

    def build(left: list[int], filled: dict[int, str]) -> Formula | None:
        if not left:
            atom = Atom(relation.name, tuple(filled[i] for i in range(len(phrases))))
            return atom if holds else denied(atom)
        phrase = phrases[left[0]]
        if phrase.per:
            own = dict(phrase.per)
            things = tuple(own[thing] for thing in filled.values() if thing in own)
            if len(things) != 1 or things[0] not in phrase.things:
                return None
            phrase = replace(phrase, things=things, per=())
        parts = {}
        for thing in phrase.things:
            if thing in filled.values() and relation.stacks and not is_denied:
                continue
            part = build(left[1:], {**filled, left[0]: thing})
            if part is not None and not (phrase.is_region and _is_impossible(part)):
                parts[thing] = part
        if not parts:
            return None
        if phrase.quantity == "some" and (holds == is_by_verb or (is_by_verb and not _is_one_of(phrase))):
            phrase = replace(phrase, quantity="all")
        elif not holds and phrase.quantity == "none":
            parts = {thing: denied(part) for thing, part in parts.items()}
        return quantified(phrase, parts)

    def _is_impossible(part: Formula) -> bool:
        return not lexicon.is_possible(part if holds else denied(part))

    if len(phrases) != len(relation.parameters):
        return None
    if any(
        not phrase.things or not set(phrase.things) <= lexicon.fitting(parameter)
        for phrase, parameter in zip(phrases, relation.parameters, strict=True)
    ):
        return None
    return build(order, {})


def _is_of_each(phrase: Phrase) -> bool:
    """Return whether several things are spoken of as they are, each for itself: "no lid on them", "on the pots"."""
    return phrase.quantity == "all" and phrase.words.partition(" ")[0] in ARTICLES | PRONOUNS


def _is_one_of(phrase: Phrase) -> bool:
    """Return whether one of them is meant, and not whichever there are: "a bin or a bag", not "any bin"."""
    return not phrase.words.startswith("any")

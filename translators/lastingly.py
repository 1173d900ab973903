"""What lasting facts tell of the things of a noun phrase: whose they are, what they have, how they are called by place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from translators.descriptions import described
from translators.determiners import past
from translators.discourse import Context
from translators.english import ARTICLES, BE, PREPOSITIONS, word_set
from translators.lexicon import Lexicon
from translators.words import forms, same, words_in

_HAVING = word_set("with has have having holding containing")
_OWNING = word_set("belong own owner owned possess")


def having(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the things of ``with the ring in it``, ``that has the ring``: those that a lasting fact joins to it."""
    here = past(words, at, ("that", "which"))
    if here >= len(words) or words[here] not in _HAVING:
        return
    for end, owned in described(lexicon, words, here + 1, context):
        mine = frozenset(owned.things)
        joined = {one for one, other in lexicon.lasting_parts if other in mine}
        joined |= {other for one, other in lexicon.lasting_parts if one in mine}
        stop = end + 2 if words[end + 1 : end + 2] == ["it"] and words[end] in ("in", "on", "inside") else end
        if joined:
            yield stop, frozenset(joined)


def lasting(
    lexicon: Lexicon, words: Sequence[str], at: int, context: Context
) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the things of which a lasting fact is true: ``(that is) tagged for Heron``, ``that grows in the north bed``."""
    here = past(words, at, ("that", "which", "who", *BE))
    if here >= len(words) or words[here] in PREPOSITIONS or not words[here].isalpha():
        return
    owning = _OWNING if not _OWNING.isdisjoint(forms(words[here])) else frozenset({words[here]})
    for predicate in lexicon.structure.statics:
        if len(predicate.parameters) != 2 or not any(
            same(own, word) for word in words_in(predicate.name) if word not in PREPOSITIONS for own in owning
        ):
            continue
        noun = here + 1 + (here + 1 < len(words) and words[here + 1] in PREPOSITIONS)
        facts = [fact for fact in lexicon.task.init.facts if fact.predicate == predicate.name]
        for end, other in described(lexicon, words, noun, context):
            yield end, frozenset(fact.args[0] for fact in facts if fact.args[1] in other.things)
            if len(owning) > 1:  # *(owns ?person ?thing)*: what belongs to him
                yield end, frozenset(fact.args[1] for fact in facts if fact.args[0] in other.things)


def phrase_of_place(lexicon: Lexicon, words: Sequence[str], at: int) -> frozenset[str]:
    """Return the things of which a lasting fact is true that is told by a phrase of place: *on the left*."""
    is_told = at < len(words) and tuple(words[at].split("_")) in lexicon.lasting_phrases.values()
    return lexicon.denotes(words[at]) if is_told else frozenset()


def named_after(lexicon: Lexicon, words: Sequence[str], at: int) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the things in whose own names the noun is: "the bench by the window" for *window-bench*."""
    noun = past(words, at + 1, tuple(ARTICLES))
    if at < len(words) and words[at] in ("by", "near", "at", "with", "of", "for") and noun < len(words):
        named = frozenset(
            thing
            for thing, name in lexicon.names.items()
            if len(name) > 1 and any(same(words[noun], piece) for piece in name)
        )
        if named:
            yield noun + 1, named

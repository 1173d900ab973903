"""Places beside a place: "the ball next to c14" is in one of the cells that border it."""

from __future__ import annotations

from dataclasses import replace

from translators.discourse import Phrase
from translators.english import word_set
from translators.lexicon import Lexicon
from translators.words import words_in

NEARBY = frozenset({"near", "beside"})  # as "next to" is read too
_BORDERING = word_set(
    "adjacent adj neighbour neighbor neighbours neighbors neighbouring neighboring next beside near touching borders"
)


def beside(place: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Return any of the places that lastingly border the one that is named, or None if there are none."""
    if len(place.things) != 1:
        return None
    bordering = {
        each.name
        for each in lexicon.structure.statics
        if len(each.parameters) == 2 and not _BORDERING.isdisjoint(words_in(each.name))
    }
    pairs = [fact.args for fact in lexicon.task.init.facts if fact.predicate in bordering]
    here = place.things[0]
    found = {one for one, other in pairs if other == here} | {other for one, other in pairs if one == here}
    if not found:
        return None
    things = tuple(thing for thing in lexicon.things if thing in found)
    return replace(place, quantity="some", things=things, exact=frozenset(), words=f"beside {place.words}")

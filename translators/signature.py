"""Facts that nobody names: what two things are to be to one another where their kinds leave only one answer.

"The knob goes on the box", of a domain in which knobs can be *screwed* to boxes and nothing else: no word speaks of the
predicate, and none needs to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations

from translators.asked import Asked, Grounds
from translators.chunks import Chunk
from translators.discourse import Context, Phrase
from translators.english import AWAY, word_set
from translators.frames import Frame
from translators.lexicon import Lexicon
from translators.placing import done_to, is_only_filled

WORTH, _UNSAID = 0.5, 0.3
_PAIR = 2
_LEAVING = word_set("leave quit vacate abandon lose")
_LOOSE = frozenset({"up", "down", "over", "out", "back"})


def by_signature(chunks: tuple[Chunk, ...], lexicon: Lexicon, context: Context) -> Iterator[Frame]:
    """Yield the one fact that the things of the clause can be put together to, if there is just one."""
    found = [
        Frame(relation, filled, holds, WORTH)
        for relation in lexicon.relations
        if len(relation.parameters) > 1
        for filled, holds in _fillings(Asked(chunks, relation, lexicon, context))
    ]
    if len(found) == 1:
        yield found[0]
    elif not found:
        by_somebody = [
            Frame(relation, filled, holds, WORTH - _UNSAID)
            for relation in lexicon.relations
            if len(relation.parameters) > _PAIR
            for filled, holds in _by_somebody(Asked(chunks, relation, lexicon, context))
        ]
        yield from by_somebody if len(by_somebody) == 1 else ()


def _by_somebody(asked: Asked) -> Iterator[tuple[tuple[Phrase, ...], bool]]:
    """Yield the fact with somebody, whoever it is, where only who does it is left unsaid: "the shirt goes into box 1"."""
    people = asked.lexicon.agents.union(asked.lexicon.people)
    open_for = [
        i for i in range(len(asked.relation.parameters)) if asked.fitting(i) and asked.fitting(i) <= people
    ]
    if len(open_for) == 1:
        yield from _fillings(asked, (open_for[0], asked.any_of(open_for[0])))


def _fillings(
    asked: Asked, unsaid: tuple[int, Phrase] | None = None
) -> Iterator[tuple[tuple[Phrase, ...], bool]]:
    themes, grounds, loose = asked.roles()
    themes = themes[1:] if asked.done_by(themes) else themes
    spoken = [*themes, *(place for _, place in grounds)]
    subject = asked.context.subject
    is_told = bool(asked.chunks) and (_is_order(asked) or _is_value(asked))
    if len(spoken) + 1 == len(asked.relation.parameters) and subject is not None and is_told:
        done = done_to(asked) if asked.relation.theme >= 0 else frozenset[str]()
        if done and not subject.among(done).things:
            return  # "load the piano, drive to the airport": the piano does not drive
        spoken.insert(0, subject)  # "Anna: climb the ladder"
    spoken += [unsaid[1]] if unsaid is not None else []
    if len(spoken) != len(asked.relation.parameters) or not set(loose) <= _LOOSE or asked.has("there"):
        return
    if not all(_may_say(asked, chunk) for chunk in asked.chunks):
        return
    if asked.relation.kind == "place" and any(
        asked.relation.near_score(near) <= 0 and asked.beside(near, place) is not None
        for near, place in grounds
    ):
        return  # who is beside a place that others border is not there
    holds = _is_to_hold(asked, themes, grounds)
    for order in permutations(spoken):
        if unsaid is not None and order[unsaid[0]] is not unsaid[1]:
            continue
        is_turned = _says_where(asked) and bool(grounds) and order[asked.relation.ground] is not grounds[0][1]
        if not is_turned and all(phrase.among(asked.fitting(at)).things for at, phrase in enumerate(order)):
            if asked.relation.kind == "place" and is_only_filled(asked, order[asked.relation.theme]):
                continue  # "load the truck at the depot": not the truck is put anywhere
            yield order, holds


def _says_where(asked: Asked) -> bool:
    """Return whether the fact is one of place by its own name, so that its place stands after the preposition."""
    return asked.relation.kind == "place" and not asked.relation.near.isdisjoint(("in", "on", "at", "inside"))


def _is_order(asked: Asked) -> bool:
    """Return whether the clause begins with what is to be done."""
    first = asked.chunks[0]
    return first.kind == "verb" or (first.kind == "word" and bool(asked.lexicon.doings_named(first.word)))


def _is_value(asked: Asked) -> bool:
    """Return whether only a thing is named after a topic, or what is so of it: "box 3: red, on the shelf"."""
    return asked.context.is_statement and len(asked.chunks) == 1 and asked.chunks[0].phrase is not None


def _may_say(asked: Asked, chunk: Chunk) -> bool:
    """Return whether the chunk can be said of any fact, or speaks of this one."""
    if chunk.kind == "word":
        told = asked.told(chunk.word)
        return told is not None and told[1]
    return chunk.kind not in ("once", "noise")


def _is_to_hold(asked: Asked, themes: Sequence[Phrase], grounds: Grounds) -> bool:
    """Return False where the things are to come apart: "take the knob off the box", "Dana leaves the hall"."""
    is_left = len(themes) > 1 and not grounds and asked.has_verb(_LEAVING)
    return not is_left and not any(near in AWAY for near, _ in grounds)

"""Instructions that speak of what their world has not, made of ones that speak of what it has.

A noun that names a thing or its kind gives way to one of another domain. Nothing is to be given then: from these the
judges learn not to pass over a name that fits nothing.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from planner.core import Task, TranslationStatus
from planner.pddl.instructions import Item

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3  # letters of a noun


def strangers(items: Sequence[Item], share: float, seed: int) -> list[Item]:
    """Return a share of the instructions that are to be understood, each with a noun that its domain does not know."""
    chance = random.Random(seed)
    nouns: defaultdict[str, set[str]] = defaultdict(set)
    for item in items:
        nouns[item.domain] |= _nouns(item.task)
    everywhere = sorted(set().union(*nouns.values()))
    found = []
    for item in items:
        if item.status is TranslationStatus.OK and chance.random() < share:
            said = sorted(nouns[item.domain] & set(_words(item.text)))
            if said:
                found.append(_without(item, chance.choice(said), everywhere, chance))
    return found


def _without(item: Item, noun: str, everywhere: Sequence[str], chance: random.Random) -> Item:
    """Return the instruction with another noun in the place of that, one or many as it was."""
    domain = item.task.domain
    known = {*_nouns(item.task), *_words(item.text)}
    for name in (*(each.name for each in domain.predicates), *(each.name for each in domain.actions)):
        known |= set(_words(name))
    other = chance.choice([each for each in everywhere if each not in known])
    pattern = rf"(?<![^\W\d_]){re.escape(noun)}(?=s?(?![^\W\d_]))"
    text = re.sub(pattern, other, item.text, flags=re.IGNORECASE)
    return replace(
        item, name=f"{item.name}-stranger", text=text, status=TranslationStatus.REFUSED, readings=()
    )


def _nouns(task: Task) -> set[str]:
    """Return the words of the names of things and kinds."""
    names = [*(thing.name for thing in task.objects), *(kind.name for kind in task.domain.types)]
    return {word for word in _words(" ".join(names)) if len(word) >= _SHORTEST}


def _words(text: str) -> Iterable[str]:
    """Return the words, those in the plural also without their s."""
    found = [word.lower() for word in _WORD.findall(text)]
    return [*found, *(word[:-1] for word in found if word.endswith("s"))]

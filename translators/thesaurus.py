"""Words of like and contrary meaning, what verbs bring about and what nouns are kinds of: from WordNet 3.0.

`thesaurus.json` is made by `thesaurus_making`. WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved;
its licence is in `thesaurus-licence.txt`.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from translators.english import base_forms

FILE = Path(__file__).with_name("thesaurus.json")
_NOTHING = frozenset[str]()
_PEOPLE = frozenset({"person", "people", "worker", "human", "crew", "staff", "team", "personnel"})


class Entry(NamedTuple):
    """What is told of one word."""

    alike: frozenset[str] = _NOTHING
    contrary: frozenset[str] = _NOTHING
    makes: frozenset[str] = _NOTHING  # the states that the verb brings about
    kinds: frozenset[str] = _NOTHING  # what the noun is a kind of


@cache
def _lines() -> dict[str, str]:
    """Return the relations of each word, parted by tabs; read once, some 10 ms."""
    found: dict[str, str] = json.loads(FILE.read_text(encoding="ascii"))
    return found


@lru_cache(maxsize=8192)
def entry(word: str) -> Entry:
    """Return what is told of the word, or of what it is an inflection of.

    >>> "full" in entry("filled").makes, "cold" in entry("hot").contrary, "vehicle" in entry("lorry").kinds
    (True, True, True)
    """
    found = [_lines()[form].split("\t") for form in base_forms(word) if form in _lines()]
    columns = zip(*found, strict=True)
    return Entry(*(frozenset(" ".join(column).split()) for column in columns)) if found else Entry()


def is_person(word: str) -> bool:
    """Return whether the noun is a kind of people.

    >>> is_person("nurse"), is_person("lorry")
    (True, False)
    """
    return word in _PEOPLE or not _PEOPLE.isdisjoint(entry(word).kinds)

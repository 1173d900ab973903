"""What a noun after a name says, and which things are named in full."""

from __future__ import annotations

from collections.abc import Sequence

from translators.english import BE, FILLER, MARKS, PLACES, PREPOSITIONS
from translators.lexicon import Lexicon
from translators.words import plain


def is_noun_after(lexicon: Lexicon, words: Sequence[str], at: int) -> bool:
    """Return whether the unknown word after a name only says what it is: "rye bread", not "a1 juggles b1"."""
    word = words[at] if at < len(words) else ""
    if not word.isalpha() or lexicon.is_english(word) or word.endswith(("s", "ed", "ing")):
        return False
    following = words[at + 1] if at + 1 < len(words) else "."
    return following in MARKS or following in BE or following in FILLER or following in PREPOSITIONS


def says_its_kind(lexicon: Lexicon, word: str, things: Sequence[str]) -> bool:
    """Return whether the word after a name only says what it is: "room1 location", "c3 car"."""
    kinds = frozenset(lexicon.kinds_named(word))
    return word in PLACES or any(lexicon.types_of[thing] & kinds for thing in things)


def named_exactly(lexicon: Lexicon, things: Sequence[str], said: Sequence[str]) -> frozenset[str]:
    """Return those whose name is just the words said, or these without the noun that names their kind."""
    spelled = "".join(map(plain, said))
    bare = "".join(map(plain, said[:-1]))
    last = frozenset(lexicon.kinds_named(said[-1])) if bare else frozenset[str]()
    return frozenset(
        thing
        for thing in things
        if plain(thing) == spelled or (plain(thing) == bare and lexicon.types_of[thing] & last)
    )

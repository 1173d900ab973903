"""Names that are short for words: *wp* of a waypoint, *cam* of a camera."""

from __future__ import annotations

from translators.english import classes_of
from translators.thesaurus import Entry, entry
from translators.vectors import is_word
from translators.words import abbreviates

_SHORTEST_MEANT = 4  # letters
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "st", "prof", "sir"})  # short for what nobody names a thing by


def may_be_short(key: str, word: str) -> bool:
    """Return whether the name may be short for the word, or its singular; a word of its own ("diary") is no abbreviation."""
    is_own = len(key) >= _SHORTEST_MEANT and is_word(key)
    if (
        len(key) == _SHORTEST_MEANT - 1 and entry(key) != Entry()
    ):  # "cam" of a camera, "apt" of an airport; no "gun" of ground
        is_own = not (word.startswith(key) or word.endswith(key[-1]))
    if len(key) == 2 and not word.startswith(key):  # "wp" of a waypoint
        is_own = not any(
            word[at] == key[1] and is_word(word[:at]) and is_word(word[at:]) for at in range(2, len(word) - 1)
        )
    is_verb = bool(classes_of(word)) or (word.endswith(("ed", "ing")) and (len(key) > 2 or is_own))
    loses = len(word) - len(key)  # one letter less is another word: a camp is no "cam"
    return word == f"{key}s" or (
        loses > 1 and abbreviates(key, word) and key not in _TITLES and not is_own and not is_verb
    )

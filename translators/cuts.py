"""Which ways to cut a clause are none, and what of a cut is passed over."""

from __future__ import annotations

from itertools import zip_longest

from translators.chunks import Chunk
from translators.english import word_set
from translators.lexicon import Lexicon

_OPEN = word_set("whoever whatever whichever")
_NOW = word_set("is are was were")


def only_describes(cut: tuple[Chunk, ...]) -> bool:
    """Return whether the clause says no more than which things are meant: "whoever is in the hall"."""
    if len(cut) < 2 or cut[0].phrase is None or cut[1].kind != "be" or cut[1].word not in _NOW:
        return False
    return cut[0].phrase.words.split()[0] in _OPEN and not any(
        chunk.kind in ("not", "always", "never") for chunk in cut
    )


def has_two_verbs(cut: tuple[Chunk, ...], lexicon: Lexicon) -> bool:
    """Return whether a comma stands before the second verb of two: then they are two clauses."""
    verbs = [
        chunk.kind == "verb" or (chunk.kind == "word" and bool(lexicon.doings_named(chunk.word)))
        for chunk in cut
    ]
    commas = [i for i, chunk in enumerate(cut) if chunk.kind == "glue" and chunk.word == ","]
    starts = [
        i + 1 + (cut[i + 1 : i + 2] != () and cut[i + 1].phrase is not None) for i in commas
    ]  # "..., they have"
    return any(verbs[start : start + 1] == [True] and any(verbs[:start]) for start in starts)


def without_glue(cut: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """Return the chunks without words that only join others, and prepositions before a word that means nothing."""
    kept = []
    for chunk, following in zip_longest(cut, cut[1:]):
        is_loose = chunk.kind == "near" and following is not None and following.kind == "noise"
        if chunk.kind != "glue" and not is_loose:
            kept.append(chunk)
    return tuple(kept)

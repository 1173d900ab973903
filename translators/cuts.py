"""Which ways to cut a clause are none, and what of a cut is passed over."""

from __future__ import annotations

from itertools import pairwise, zip_longest

from translators.chunks import Chunk
from translators.english import word_set
from translators.lexicon import Lexicon

_OPEN = word_set("whoever whatever whichever")
_NOW = word_set("is are was were")
_DENIED = frozenset({"never", "not", "always", "once"})


def only_describes(cut: tuple[Chunk, ...]) -> bool:
    """Return whether the clause says no more than which things are meant: "whoever is in the hall"."""
    if len(cut) < 2 or cut[0].phrase is None or cut[1].kind != "be" or cut[1].word not in _NOW:
        return False
    return cut[0].phrase.words.split()[0] in _OPEN and not any(
        chunk.kind in ("not", "always", "never") for chunk in cut
    )


def has_two_verbs(cut: tuple[Chunk, ...], lexicon: Lexicon) -> bool:
    """Return whether a comma stands before the second verb of two, or before an order after a place: two clauses."""
    verbs = _verbs(cut, lexicon)
    commas = [i for i, chunk in enumerate(cut) if chunk.kind == "glue" and chunk.word == ","]
    starts = [
        i + 1 + (cut[i + 1 : i + 2] != () and cut[i + 1].phrase is not None) for i in commas
    ]  # "..., they have"
    return any(
        verbs[start : start + 1] == [True]
        and (any(verbs[:start]) or (_is_order(cut[start]) and _is_told_before(cut, start)))
        for start in starts
    )


def has_two_orders(cut: tuple[Chunk, ...], lexicon: Lexicon) -> bool:
    """Return whether *and* joins two orders, the first with its place: "drive to the hut and unload it"."""
    verbs = _verbs(cut, lexicon)
    if verbs[:1] != [True] or any(chunk.kind in _DENIED for chunk in cut):
        return False
    return any(
        chunk.kind == "glue"
        and chunk.word == "and"
        and verbs[at + 1 : at + 2] == [True]
        and any(one.kind == "near" and two.phrase for one, two in pairwise(cut[:at]))
        for at, chunk in enumerate(cut)
    )


def _is_told_before(cut: tuple[Chunk, ...], start: int) -> bool:
    """Return whether a place is told before the comma: "the piano aboard, drive to the hall", "a jug in the bar, clean"."""
    before = cut[: start - 1]
    is_loose = bool(before) and before[-1].kind == "near"
    is_place = any(one.kind == "near" and two.phrase for one, two in pairwise(before))
    return is_loose or (is_place and start == len(cut) - 1)


def _verbs(cut: tuple[Chunk, ...], lexicon: Lexicon) -> list[bool]:
    return [
        chunk.kind == "verb" or (chunk.kind == "word" and bool(lexicon.doings_named(chunk.word)))
        for chunk in cut
    ]


def _is_order(chunk: Chunk) -> bool:
    return chunk.phrase is None and not chunk.word.endswith(("ing", "ed", "s"))


def without_glue(cut: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """Return the chunks without words that only join others, and prepositions before a word that means nothing."""
    kept = []
    for chunk, following in zip_longest(cut, cut[1:]):
        is_loose = chunk.kind == "near" and following is not None and following.kind == "noise"
        if chunk.kind != "glue" and not is_loose:
            kept.append(chunk)
    return tuple(kept)

"""A sentence as parts: quantities, things, verbs and marks; what nobody knows is kept, so that it can be named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from translators.limits.quantities import quantity
from translators.limits.text import Word
from translators.limits.things import Things
from translators.limits.turns import FILLER, MARKS, NOUNS
from translators.limits.values import Group, Quantity, Verb
from translators.limits.vocabulary import (
    AUXILIARY,
    DAYS,
    EACH,
    MODALS,
    PEOPLE,
    PREPOSITIONS,
    UNITS,
    base,
    key_of,
    verb_class,
)

_LONGEST = 6


@dataclass(frozen=True, slots=True)
class Mark:
    """A turn of phrase or a mark between clauses."""

    name: str


@dataclass(frozen=True, slots=True)
class Noun:
    """An attribute: cost, demand, distance."""

    name: str
    said: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that is none of ours."""

    word: str


Chunk = Group | Quantity | Verb | Mark | Noun | Unknown


def chunks_of(words: Sequence[Word], things: Things) -> list[Chunk]:
    """Return the parts of the sentence in order; commas and "and" between clauses are marks."""
    found: list[Chunk] = []
    at = 0
    preposition = ""
    while at < len(words):
        chunk, end = _next(words, at, things, preposition)
        if chunk is not None:
            found.append(chunk)
            preposition = ""
        elif words[at].low in PREPOSITIONS:
            preposition = words[at].low
        at = end
    return _read_by_place(found)


def _read_by_place(chunks: list[Chunk]) -> list[Chunk]:
    """Return the chunks with words that their place tells: an unknown verb after "must", "a doctor" that is needed."""
    found: list[Chunk] = []
    for number, chunk in enumerate(chunks):
        before = found[-1] if found else None
        after = chunks[number + 1] if number + 1 < len(chunks) else None
        if (
            isinstance(chunk, Group)
            and chunk.how == "a"
            and isinstance(before, Verb)
            and before.kind == "need"
            and not chunk.preposition
        ):
            found.append(Quantity(1.0, chunk.kind))
        elif isinstance(chunk, Unknown) and _is_verb_place(before, after, chunk.word):
            is_bare = isinstance(before, Verb)
            if isinstance(before, Verb):
                found.pop()
            denied, modal = (
                (before.is_denied, before.modal) if isinstance(before, Verb) and is_bare else (False, "")
            )
            found.append(Verb("match", chunk.word, denied, modal))
        else:
            found.append(chunk)
    return found


def _is_verb_place(before: Chunk | None, after: Chunk | None, word: str) -> bool:
    if isinstance(after, Mark) and after.name in ("same", "together"):
        return (isinstance(before, Verb) and before.kind == "") or (
            isinstance(before, Group) and not before.preposition
        )
    if not isinstance(after, (Group, Quantity)):
        return False
    if isinstance(before, Verb):
        return before.kind == "" or (
            before.kind == "be" and word.endswith(("ed", "en", "um", "ung", "ought"))
        )
    return isinstance(before, Group) and isinstance(after, Quantity) and not before.preposition


def _next(words: Sequence[Word], at: int, things: Things, preposition: str) -> tuple[Chunk | None, int]:
    word = words[at].low
    if word in ("one", "only"):
        start = at + (word == "only")
        lows = [w.low for w in words[start : start + 5]]
        if lows[:1] == ["one"] and "at a time" in " ".join(lows):
            return Mark("one at a time"), start + lows.index("time") + 1
    mark = _phrase(MARKS, words, at)
    if mark and mark[1] - at > 1:
        return Mark(mark[0]), mark[1]
    if word in ("nobody", "noone", "everybody", "everyone", "anyone"):
        return _everyone(word, things, preposition) or Unknown(word), at + 1
    group, end = _group(words, at, things, preposition)
    if group is not None:
        return group, end
    amount, end = quantity(words, at, things)
    if amount is not None:
        return amount, end
    if mark:
        return Mark(mark[0]), mark[1]
    verb, end = _verb(words, at)
    if verb is not None:
        return verb, end
    noun = _phrase(NOUNS, words, at)
    if noun:
        return Noun(noun[0], " ".join(w.low for w in words[at : noun[1]])), noun[1]
    if word in (",", ";", ":", "-", "(", ")", "and", "but", "while", "or", "nor", "so", "because", "whereas"):
        return Mark(word), at + 1
    if word in PREPOSITIONS or word in FILLER or word in (".", "!", "?"):
        return (Mark(word) if word in (".", "?") else None), at + 1
    if base(word) in UNITS or word in ("only", "according", "respectively", "either", "together"):
        return (Mark(word) if word in ("only", "together") else None), at + 1
    return Unknown(word), at + 1


def _phrase(table: dict[tuple[str, ...], str], words: Sequence[Word], at: int) -> tuple[str, int] | None:
    for length in range(_LONGEST, 0, -1):
        said = tuple(word.low for word in words[at : at + length])
        if len(said) == length and said in table:
            return table[said], at + length
    return None


def _everyone(word: str, things: Things, preposition: str) -> Group | None:
    kind = next((kind for kind in things.kinds if kind in PEOPLE), "")
    if not kind:
        return None
    return Group(kind, things.kinds[kind], "no" if word.startswith("no") else "each", preposition)


def _verb(words: Sequence[Word], at: int) -> tuple[Verb | None, int]:
    """Return the verb group that begins there: "cannot work", "must be covered", "is worth"."""
    is_denied, modal, end, word = False, "", at, ""
    while end < len(words):
        low = words[end].low
        if low in MODALS:
            modal = low
        elif low in ("not", "never"):
            is_denied = True
        elif low == "only" and end > at and modal:
            pass  # "can only": what may be is all that may be
        elif low in ("also", "always", "to", "able", "allowed") and end > at:
            if low == "to" and not (
                end + 1 < len(words) and (verb_class(words[end + 1].low) or words[end + 1].low in AUXILIARY)
            ):
                break
        elif low in AUXILIARY:
            word = word or low
        else:
            break
        end += 1
    low = words[end].low if end < len(words) else ""
    kind = verb_class(low) if low.isalpha() else ""
    if low in ("available", "free") and word in ("is", "are", "be"):
        return Verb("match", "available", is_denied, modal), end + 1
    if low == "ready" and word:
        return Verb("end", low, is_denied, modal), end + 1
    if kind:
        return Verb(kind, low, is_denied, modal), end + 1
    if word in ("have", "has", "get", "gets", "got", "do", "does", "did", "had"):
        return Verb(verb_class(word) or "have", word, is_denied, modal), end
    if word:
        return Verb("be", word, is_denied, modal), end
    if modal:
        return Verb("", modal, is_denied, modal), end
    return None, at


def _group(words: Sequence[Word], at: int, things: Things, preposition: str) -> tuple[Group | None, int]:
    """Return the things that the phrase there stands for."""
    preposition = "of" if words[at].low == "of" and not preposition else preposition
    how, end = "", at
    while end < len(words) and words[end].low in (
        *EACH,
        "no",
        "of",
        "the",
        "a",
        "an",
        "these",
        "those",
        "our",
        "its",
        "one",
    ):
        low = words[end].low
        if low in ("a", "an") and len(words[end].raw) == 1 and words[end].raw.isupper() and end > 0:
            break
        if low in ("a", "an", "the", "these", "those", "our", "one", "its", "of") and how == "":
            how = {"the": "all", "these": "all", "those": "all", "our": "all", "its": "all", "of": ""}.get(
                low, "a"
            )
        elif low in EACH:
            how = "any" if low == "any" else "all" if low == "all" else "each"
        elif low == "no":
            how = "no"
        end += 1
    if how == "a" and words[at].low == "one":
        return None, at
    names, after = _names(words, end, things)
    if names:
        kind = things.kind_of[names[0]]
        joined = "or" if any(word.low == "or" for word in words[end:after]) else "and"
        return Group(kind, tuple(dict.fromkeys(names)), "the", preposition, joined), after
    if end < len(words) and (kind := _kind(words[end].low, things)):
        is_many = base(words[end].low) != words[end].low
        how = how or ("all" if is_many else "a")
        return Group(kind, things.kinds[kind], how, preposition), end + 1
    return None, at


def _kind(word: str, things: Things) -> str:
    kind = things.kind_named(word)
    if not kind and base(word) in PEOPLE:
        kind = next((known for known in things.kinds if known in PEOPLE), "")
    return kind


def _names(words: Sequence[Word], at: int, things: Things) -> tuple[list[str], int]:
    """Return the names listed there, all of one kind: "Ann and Ben", "supplier 1 or 2", "Monday to Friday"."""
    found, end = _name(words, at, things)
    if not found:
        return [], at
    names = [found]
    alone, is_closed = end, True
    kind = things.kind_of[found]
    while end < len(words):
        mark = words[end].low
        after = end + 1
        closes = mark != ","
        if mark == "," and after < len(words) and words[after].low in ("and", "or"):
            after += 1
            closes = len(names) > 1  # "x, and y": of two things, a clause begins there
        if mark not in (",", "and", "or", "to", "through", "-"):
            break
        while after < len(words) and words[after].low in ("the", "a", "an") and len(words[after].raw) > 1:
            after += 1
        following, later = _name(words, after, things)
        if not following and mark in (",", "and", "or") and after < len(words):
            following, later = _short(words, after, kind, things)
        if not following or things.kind_of[following] != kind or following in names:
            break
        if mark in ("to", "through", "-"):
            if found not in DAYS or len(names) > 1:
                break
            every = things.kinds[kind]
            names += every[every.index(found) + 1 : every.index(following) + 1]
        else:
            names.append(following)
        end, is_closed = later, closes
    # A list ends in "and" or "or": in "x after y, z after x" the comma stands between clauses.
    return (names, end) if is_closed else (names[:1], alone)


def _short(words: Sequence[Word], at: int, kind: str, things: Things) -> tuple[str, int]:
    """Return the thing of a kind named by its number alone: the 2 of "suppliers 1 and 2"."""
    found = things.by_words.get((kind, words[at].low), "")
    after = words[at + 1].low if at + 1 < len(words) else "."
    return (
        (found, at + 1)
        if (found and after in (",", "and", "or", ".", ";")) or (found and verb_class(after))
        else ("", at)
    )


def _name(words: Sequence[Word], at: int, things: Things) -> tuple[str, int]:
    """Return the thing whose name stands there, its kind before or after it or not; the longest."""
    start = at
    if at + 1 < len(words) and things.kind_named(words[at].low):
        inner, end = _name_alone(words, at, things)
        if inner:
            return inner, end
        at += 1
        if words[at].low == "of" and at + 2 < len(words) and words[at + 1].low in ("type", "kind", "sort"):
            at += 2
        found, end = _name_alone(words, at, things)
        return (
            (found, end)
            if found and things.kind_of[found] == things.kind_named(words[start].low)
            else ("", start)
        )
    found, end = _name_alone(words, at, things)
    if found and end < len(words) and things.kind_named(words[end].low) == things.kind_of[found]:
        end += 1
    return (found, end) if found else ("", start)


def _name_alone(words: Sequence[Word], at: int, things: Things) -> tuple[str, int]:
    for length in range(min(4, len(words) - at), 0, -1):
        piece = words[at : at + length]
        found = things.by_words.get(key_of([word.low for word in piece]), "")
        if found and not (length == 1 and len(piece[0].raw) == 1 and not piece[0].raw.isupper()):
            begins = length == 1 and piece[0].low == "a" and at == 0 and at + 1 < len(words)
            if begins and words[1].raw.islower() and not verb_class(words[1].low):
                continue  # "A station ...", where A is a thing too
            return found, at + length
    return "", at

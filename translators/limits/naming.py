"""Ways in which a text names things: numbered, listed, in capitals, in quantities, as days."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence

from translators.limits.text import Word, is_number
from translators.limits.vocabulary import (
    AUXILIARY,
    DAYS,
    MODALS,
    MONEY,
    NOT_NAMES,
    NUMBERS,
    PREPOSITIONS,
    UNITS,
    base,
    verb_class,
)

_LIST_MARKS = (":", ",", "-", "(", "are", "namely", "called", "named", "is")
_LONGEST = 3  # words of a name
_MOST = 60  # things of one kind


def is_noun(word: Word) -> bool:
    low = word.low
    return (
        low.isalpha()
        and len(low) > 1
        and low not in NOT_NAMES
        and base(low) not in UNITS
        and low not in MONEY
    )


def _is_label(word: Word) -> bool:
    return (is_number(word.low) and word.low.isdigit()) or (len(word.raw) == 1 and word.raw.isupper())


def numbered_names(words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Yield (kind, name) of "supplier 1", "Jobs A, B and C", "slots 1 to 4", and of codes like M1 in lists of a kind."""
    for at, word in enumerate(words[:-1]):
        if (
            not is_noun(word)
            or not _is_label(words[at + 1])
            or (verb_class(word.low) and not word.is_capital)
        ):
            continue
        kind = base(word.low)
        labels = [words[at + 1].raw]
        if kind != word.low:
            labels = list(_labels(words, at + 1))
        elif is_number(labels[0]) and at + 2 < len(words) and base(words[at + 2].low) in UNITS:
            continue
        title = word.raw if word.is_capital and at else kind
        title = base(title.lower()) if title.islower() or at == 0 or kind != word.low else title
        for label in labels:
            yield (
                kind,
                f"{title} {label}".lower() if title.islower() and label.isdigit() else f"{kind} {label}",
            )


def _labels(words: Sequence[Word], at: int) -> Iterator[str]:
    first = words[at].raw
    if (
        at + 2 < len(words)
        and words[at + 1].low in ("to", "-")
        and first.isdigit()
        and words[at + 2].raw.isdigit()
    ):
        yield from map(str, range(int(first), min(int(words[at + 2].raw), int(first) + _MOST) + 1))
        return
    while at < len(words) and _is_label(words[at]):
        yield words[at].raw
        at += 1
        while at < len(words) and words[at].low in (",", "and", "or"):
            at += 1


def typed_names(words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Yield the names of "tasks of type Wash"."""
    for at in range(len(words) - 3):
        if words[at + 1].low == "of" and words[at + 2].low in ("type", "kind", "sort") and is_noun(words[at]):
            yield base(words[at].low), words[at + 3].raw


def surnames(words: Sequence[Word], unnamed: set[str]) -> Iterator[tuple[str, str]]:
    """Yield "village East": a kind spoken of in the plural, and a name in capitals."""
    for before, word in itertools.pairwise(words):
        kind = base(before.low)
        is_kind = kind == before.low and kind in unnamed and is_noun(before) and kind != "day"
        is_name = word.is_capital and is_noun(word) and word.raw not in DAYS
        if is_kind and is_name and not verb_class(before.low):
            yield kind, f"{kind} {word.raw}"


def listed_names(words: Sequence[Word], kinds: Mapping[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Yield the names of "the wards are North, South and East", "four exams - maths, physics and art -"."""
    for at, word in enumerate(words[:-2]):
        if (
            words[at + 1].low not in _LIST_MARKS
            or not is_noun(word)
            or verb_class(word.low) in ("cost", "need")
        ):
            continue
        kind = base(word.low)
        if kind == word.low and kind not in ("person", "staff") and words[at + 1].low not in (":", "are"):
            continue
        if words[at + 1].low == "," and not _is_counted(words, at):
            continue
        names = _names(words, at + 2)
        for name in names:
            known = next((k for k, held in kinds.items() if name.lower() in (h.lower() for h in held)), None)
            if known is None:
                yield kind, name
    if words and words[0].is_capital:
        names = _names(words, 0)
        if len(names) > 1 and all(name[:1].isupper() and " " not in name and len(name) > 1 for name in names):
            yield "person", names[0]
            for name in names[1:]:
                yield "person", name


def _is_counted(words: Sequence[Word], at: int) -> bool:
    """Return whether the noun has a number or an article before it."""
    before = [word.low for word in words[max(0, at - 2) : at]]
    return any(
        low in NUMBERS or is_number(low) or low in ("the", "these", "our", "following") for low in before
    )


def item_names(words: Sequence[Word]) -> Iterator[tuple[str, str]]:
    """Yield the names of "invest in bonds, shares and gold", "makes tables and chairs", "visits Oak, Pine and Elm"."""
    for at, word in enumerate(words[:-3]):
        kind = verb_class(word.low)
        if kind == "visit":
            names = _names(words, at + 1)
            yield from (("place", name) for name in names if name[:1].isupper())
        elif word.low in ("origin", "depot"):
            yield "place", word.low
        elif kind in ("choose", "make", "gain") or (
            word.low in ("from", "in") and not words[at + 1].is_capital
        ):
            names = _names(words, at + 1)
            if len(names) > 1 and not any(base(name.lower()) in UNITS for name in names):
                yield from (("item", base(name)) for name in names if name.islower())


def code_names(
    words: Sequence[Word], sentences: Sequence[Sequence[Word]], kinds: Mapping[str, list[str]]
) -> Iterator[tuple[str, str]]:
    """Yield codes like P1 that belong to no kind yet, under the noun that is counted as many."""
    known = {name for names in kinds.values() for name in names}
    every = dict.fromkeys(
        word.raw
        for sentence in sentences
        for word in sentence
        if re.fullmatch(r"[A-Z]{1,2}\d{1,2}", word.raw)
    )
    for word in words:
        mine = [code for code in every if code[0] == word.raw[:1]]
        if word.raw in every and word.raw not in known:
            yield noun_counted(len(mine), sentences, kinds) or f"kind {word.raw[0]}", word.raw


def noun_counted(number: int, sentences: Sequence[Sequence[Word]], kinds: Mapping[str, object]) -> str:
    for words in sentences:
        for before, word in itertools.pairwise(words):
            is_many = NUMBERS.get(before.low) == number and base(word.low) != word.low
            if is_many and is_noun(word) and base(word.low) not in kinds:
                return base(word.low)
    return ""


def _names(words: Sequence[Word], at: int) -> list[str]:
    """Return the names of a list "x, y and z" that starts there; nothing if it is none."""
    found: list[str] = []
    is_last = False
    while at < len(words):
        if words[at].low in ("a", "an", "the") and len(words[at].raw) > 1:
            at += 1
        name: list[str] = []
        while at < len(words) and len(name) <= _LONGEST and _in_name(words[at], name):
            name.append(words[at].raw)
            at += 1
        if not name or len(name) > _LONGEST:
            return []
        found.append(" ".join(name))
        mark = words[at].low if at < len(words) else "."
        if is_last or mark not in (",", "and", "or"):
            return found if is_last else []
        at += 1
        if mark == "," and at < len(words) and words[at].low in ("and", "or"):
            mark, at = "and", at + 1
        is_last = mark in ("and", "or")
    return []


def _in_name(word: Word, name: Sequence[str]) -> bool:
    low = word.low
    if name and _is_label(word):
        return True
    if low in NOT_NAMES and not (len(word.raw) == 1 and word.raw.isupper()):
        return False
    if not low[:1].isalpha() or low in AUXILIARY or low in MODALS or low in PREPOSITIONS - {"to"}:
        return False
    return not (name and verb_class(low) and not word.is_capital)


def put_days(sentences: Sequence[Sequence[Word]], kinds: dict[str, list[str]]) -> None:
    """Add the days of the week that are named, in their order; "Monday to Friday" names all between."""
    found: set[int] = set()
    index = {day.lower(): number for number, day in enumerate(DAYS)} | {
        day.lower() + "s": number for number, day in enumerate(DAYS)
    }
    for words in sentences:
        for at, word in enumerate(words):
            if word.low not in index:
                continue
            found.add(index[word.low])
            if words[at + 1 : at + 2] and words[at + 1].low in ("to", "through", "until", "-", "till"):
                last = index.get(words[at + 2].low) if at + 2 < len(words) else None
                if last is not None:
                    found.update(
                        n % 7 for n in range(index[word.low], last + (7 if last < index[word.low] else 0) + 1)
                    )
    if found:
        for names in kinds.values():
            names[:] = [name for name in names if name not in DAYS]
        for kind in [kind for kind, names in kinds.items() if not names]:
            del kinds[kind]
        kinds[_kind_of_days(sentences)] = [DAYS[number] for number in sorted(found)]


def _kind_of_days(sentences: Sequence[Sequence[Word]]) -> str:
    """Return "shift" where days stand in a list of shifts, else "day"."""
    for words in sentences:
        for before, mark, word in zip(words, words[1:], words[2:], strict=False):
            if (
                word.raw in DAYS
                and mark.low in (":", "are")
                and is_noun(before)
                and base(before.low) != before.low
            ):
                return base(before.low)
    return "day"

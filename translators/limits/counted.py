"""Things that are known by the amounts told of them, by their number, or by what they are measured in."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence

from translators.limits.naming import is_noun, noun_counted
from translators.limits.text import Word, is_number
from translators.limits.vocabulary import (
    AUXILIARY,
    COMPARISONS,
    MODALS,
    NOT_NAMES,
    NUMBERS,
    PREPOSITIONS,
    UNITS,
    base,
    key_of,
    verb_class,
)

_TOLD_BY = ("cost", "weigh", "gain", "take", "have", "need")  # verbs that give an amount to their subject
_LONGEST = 3  # words of a name
_MOST = 60  # things of one kind


def told_names(sentences: Sequence[Sequence[Word]], known: set[tuple[str, ...]]) -> list[str]:
    """Return the subjects that are told an amount, two or more with the same verb: "a table takes 4 hours"."""
    found: dict[str, list[str]] = {}
    for words in sentences:
        for at in range(len(words)):
            if at and words[at - 1].low not in (",", ";", ":", "and", "but", "-"):
                continue
            name, end = _subject(words, at)
            if not name or key_of(name.lower().split()) in known:
                continue
            kind = verb_class(words[end].low) if end < len(words) else ""
            kind = (
                "gain"
                if words[end : end + 2] and [w.low for w in words[end : end + 2]] == ["is", "worth"]
                else kind
            )
            if kind in _TOLD_BY and end + 1 < len(words) and _begins_amount(words, end + 1):
                found.setdefault(kind, []).append(name)
    names = [name for subjects in found.values() if len(set(subjects)) > 1 for name in subjects]
    return list(dict.fromkeys(names))


def _subject(words: Sequence[Word], at: int) -> tuple[str, int]:
    """Return the name that begins there and where its verb stands."""
    if at < len(words) and words[at].low in ("a", "an", "the", "one", "each", "every"):
        at += 1
        if at + 1 < len(words) and base(words[at].low) in UNITS and words[at + 1].low == "of":
            at += 2  # "a hectare of wheat"
    name: list[str] = []
    while at < len(words) and len(name) < _LONGEST:
        low = words[at].low
        if (verb_class(low) in _TOLD_BY and name) or low in AUXILIARY | MODALS or not low.isalpha():
            break
        if (
            low in NOT_NAMES
            or low in PREPOSITIONS
            or (not name and verb_class(low) and low.endswith("ing") and not _tells(words, at + 1))
        ):
            return "", at
        name.append(words[at].raw if words[at].raw.isupper() else low)
        at += 1
    return " ".join(name), at


def _tells(words: Sequence[Word], at: int) -> bool:
    return at < len(words) and verb_class(words[at].low) in _TOLD_BY


def _begins_amount(words: Sequence[Word], at: int) -> bool:
    lows = [word.low for word in words[at : at + 4]]
    if any(tuple(lows[: len(said)]) == said for said, _ in COMPARISONS):
        return False
    return any(is_number(low) or low in NUMBERS for low in lows[:3])


def kind_of_told(
    told: Sequence[str], sentences: Sequence[Sequence[Word]], kinds: Mapping[str, object]
) -> str:
    """Return the noun for things told of: the last word of all names, or a noun counted like them, or "item"."""
    last = {base(name.split()[-1]) for name in told}
    if len(last) == 1 and all(len(name.split()) > 1 for name in told):
        return last.pop()
    return noun_counted(len(told), sentences, kinds) or "item"


def put_counted(sentences: Sequence[Sequence[Word]], kinds: dict[str, list[str]]) -> None:
    """Add things that have only a number: "there are 4 trucks", where each truck is spoken of."""
    singled = {
        base(word.low)
        for words in sentences
        for before, word in itertools.pairwise(words)
        if before.low in ("each", "every", "one", "same") and is_noun(word)
    }
    for words in sentences:
        for at, word in enumerate(words[:-1]):
            noun = base(words[at + 1].low)
            number = float(word.low) if is_number(word.low) else NUMBERS.get(word.low, 0.0)
            starts = (
                at == 0
                or [w.low for w in words[max(0, at - 2) : at]] in (["there", "are"], ["we", "have"])
                or (bool(at) and words[at - 1].low in ("at", "to", "into", "onto", "between", "among"))
            )
            is_many = 1 < number <= _MOST and noun != words[at + 1].low and is_noun(words[at + 1])
            if is_many and starts and noun in singled and noun not in kinds:
                kinds[noun] = [f"{noun} {n + 1}" for n in range(int(number))]


def put_stuff(sentences: Sequence[Sequence[Word]], kinds: dict[str, list[str]]) -> None:
    """Add what is measured in units: "20 units of light coffee"."""
    taken = {name.lower() for names in kinds.values() for name in names}
    found: list[str] = []
    for words in sentences:
        for at in range(len(words) - 2):
            if (
                base(words[at].low) not in ("unit", "load", "t", "barrel", "l", "pallet", "kg")
                or words[at + 1].low != "of"
            ):
                continue
            name: list[str] = []
            for word in words[at + 2 :]:
                if (
                    not word.low.isalpha()
                    or word.low in NOT_NAMES | PREPOSITIONS
                    or verb_class(word.low)
                    or len(name) > 2
                ):
                    break
                name.append(word.low)
            whole = " ".join((*name[:-1], base(name[-1]))) if name else ""
            if whole and whole not in taken and re.fullmatch(r"[a-z ]+", whole):
                found.append(whole)
    for whole in dict.fromkeys(found):
        kinds.setdefault("product", []).append(whole)

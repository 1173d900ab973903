"""Numbers with their units: "at most 1,500 kg", "$3 a unit", "20 units of light coffee", "half of the money"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from translators.limits.text import Word, is_number
from translators.limits.things import Things
from translators.limits.values import Quantity
from translators.limits.vocabulary import (
    COMPARISONS,
    FRACTIONS,
    MONEY,
    NOT_NAMES,
    NUMBERS,
    PEOPLE,
    PREPOSITIONS,
    SCALES,
    TIMES,
    UNITS,
    base,
    key_of,
    verb_class,
)

_MAX_OF = 3  # words after "of"


def quantity(words: Sequence[Word], at: int, things: Things) -> tuple[Quantity | None, int]:
    """Return the quantity that begins there, and where it ends."""
    comparator, end = _comparator(words, at)
    while end < len(words) and words[end].low in ("a", "the", "total", "of", "about", "just") and comparator:
        if words[end].low == "a" and end + 1 < len(words) and words[end + 1].low not in FRACTIONS:
            break
        end += 1
    number, money, scale, after = _number(words, end)
    if (
        number is None
        and end + 1 < len(words)
        and base(words[end].low) in TIMES
        and is_number(words[end + 1].low)
    ):
        return Quantity(
            float(words[end + 1].low), UNITS[base(words[end].low)], comparator
        ), end + 2  # "by hour 6"
    if number is None:
        return None, at
    end = after
    found = Quantity(number, money, comparator, scale=scale)
    if end < len(words) and words[end].low == "%":
        found, end = replace(found, number=number / 100, is_share=True), end + 1
        return _share(words, end, found, things)
    if words[after - 1].low in FRACTIONS:
        return _share(words, end, replace(found, is_share=True), things)
    if not money:
        found, end = _unit(words, end, found, things)
    found, end = _of(words, end, found)
    found, end = _per(words, end, found, things)
    if end + 1 < len(words) and words[end].low == "or" and words[end + 1].low in ("more", "fewer", "less"):
        found, end = replace(found, comparator=">=" if words[end + 1].low == "more" else "<="), end + 2
    return found, end


def _comparator(words: Sequence[Word], at: int) -> tuple[str, int]:
    lows = [word.low for word in words[at : at + 4]]
    for said, comparator in COMPARISONS:
        if tuple(lows[: len(said)]) == said:
            return comparator, at + len(said)
    return "", at


def _number(words: Sequence[Word], at: int) -> tuple[float | None, str, float, int]:
    """Return the number, the currency before or after it, and where it ends."""
    money, scale, end = "", 1.0, at
    if end < len(words) and words[end].low in MONEY and len(words[end].low) == 1:
        money, end = MONEY[words[end].low], end + 1
    if end >= len(words):
        return None, "", 1.0, at
    low = words[end].low
    if is_number(low):
        number = float(low)
    elif low in NUMBERS and not (
        low == "one" and end + 1 < len(words) and words[end + 1].low in ("of", "at", "another")
    ):
        number = NUMBERS[low]
    elif low == "one" and not money and _comparator(words, max(0, at - 2))[0]:
        number = 1.0
    elif low in FRACTIONS:
        return FRACTIONS[low], "", 1.0, end + 1
    elif low == "one":
        number = 1.0
    else:
        return None, "", 1.0, at
    end += 1
    while end < len(words) and words[end].low in SCALES:
        number, scale, end = number * SCALES[words[end].low], scale * SCALES[words[end].low], end + 1
    if not money and end < len(words) and base(words[end].low) in MONEY:
        money, end = MONEY[base(words[end].low)], end + 1
    return number, money, scale, end


def _unit(words: Sequence[Word], at: int, found: Quantity, things: Things) -> tuple[Quantity, int]:
    """Return the quantity with the word after it as its unit: a measure, a kind, a thing, or what is counted."""
    if at < len(words) and words[at].low in ("more", "other", "different", "whole", "additional", "extra"):
        at += 1
    for length in (3, 2, 1):
        name = things.by_words.get(key_of([word.low for word in words[at : at + length]]), "")
        if name and at + length <= len(words) and not (length == 1 and len(words[at].raw) == 1):
            return replace(found, unit=name), at + length
    if at >= len(words) or not words[at].low.isalpha():
        return found, at
    low = words[at].low
    noun = base(low)
    if (
        at + 1 < len(words)
        and not things.kind_named(low)
        and low not in NOT_NAMES
        and things.kind_named(words[at + 1].low)
    ) and (
        noun not in UNITS
        and not verb_class(low)
        and low not in PREPOSITIONS
        and base(words[at + 1].low) != words[at + 1].low
    ):
        return replace(found, unit=base(words[at + 1].low)), at + 2  # "four night shifts"
    if things.kind_named(low):
        return replace(found, unit=noun), at + 1
    if noun in PEOPLE and (kind := next((known for known in things.kinds if known in PEOPLE), "")):
        return replace(found, unit=kind), at + 1
    if noun in UNITS:
        return replace(found, unit=UNITS[noun]), at + 1
    if low in NOT_NAMES or low in PREPOSITIONS or verb_class(low) or len(low) < 3:
        return found, at
    return replace(found, unit=noun), at + 1


def _of(words: Sequence[Word], at: int, found: Quantity) -> tuple[Quantity, int]:
    """Return the quantity with what it is of: "of light coffee"."""
    if at >= len(words) or words[at].low != "of" or not found.unit:
        return found, at
    end = at + 1
    while end < len(words) and words[end].low in ("the", "a", "type", "these", "those"):
        end += 1
    name: list[str] = []
    start = end
    while end < len(words) and len(name) < _MAX_OF and words[end].low.isalpha():
        if words[end].low in NOT_NAMES - {"work"} or words[end].low in PREPOSITIONS:
            break
        if name and verb_class(words[end].low):
            break
        name.append(words[end].low)
        end += 1
    if not name:
        return found, at if start == at + 1 else start
    if (end < len(words) and is_number(words[end].low) and len(name) == 1) or (
        end < len(words) and len(words[end].raw) == 1 and words[end].raw.isupper()
    ):
        name, end = [*name, words[end].low], end + 1
    return replace(found, of=" ".join((*name[:-1], base(name[-1])))), end


def _per(words: Sequence[Word], at: int, found: Quantity, things: Things) -> tuple[Quantity, int]:
    """Return the quantity with what it is for one of: "a unit", "per kg", "each"."""
    if at + 1 < len(words) and words[at].low in ("a", "an", "per", "each", "every", "for"):
        low = words[at].low
        at_noun = at + 1 + (words[at + 1].low in ("each", "every", "one", "a", "an") and at + 2 < len(words))
        noun = base(words[at_noun].low)
        if low == "for" and at_noun == at + 1:
            return found, at
        for length in (3, 2, 1):
            name = things.by_words.get(key_of([word.low for word in words[at_noun : at_noun + length]]), "")
            if name and low == "per" and at_noun + length <= len(words):
                return replace(found, per="", of=name), at_noun + length
        if noun in UNITS or noun in (
            "shift",
            "piece",
            "item",
            "person",
            "head",
            "trip",
            "job",
            "task",
            "night",
        ):
            return replace(found, per=UNITS.get(noun, noun)), at_noun + 1
    if at < len(words) and words[at].low in ("each", "apiece", "weekly", "daily"):
        return replace(found, per="each"), at + 1
    return found, at


def _share(words: Sequence[Word], at: int, found: Quantity, things: Things) -> tuple[Quantity, int]:
    """Return the share with what it is of: "half of the money", "9% protein"."""
    end = at
    while end < len(words) and words[end].low in ("of", "the", "its", "all", "our", "my"):
        end += 1
    name: list[str] = []
    start = end
    while end < len(words) and words[end].low.isalpha() and len(name) < _MAX_OF:
        low = words[end].low
        is_open = low not in NOT_NAMES and low not in PREPOSITIONS and not verb_class(low)
        if not is_open or (start == at and things.by_words.get(key_of([low]))):
            break
        name.append(base(low))
        end += 1
    if name:
        return replace(found, of=" ".join(name)), end
    return found, end if end < len(words) and end > at else at

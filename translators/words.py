"""Words: the tokens of a text, what two words have in common, and the words that PDDL names are made of."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache

from translators.english import (
    BE,
    FILLER,
    NUMBERS,
    OPPOSITES,
    PREPOSITIONS,
    SYNONYMS,
    VERBS,
    base_forms,
    word_set,
)
from translators.idioms import IDIOMS
from translators.segments import is_derived, segmented
from translators.sequences import for_clauses
from translators.thesaurus import Entry, entry

_IDIOMS = tuple((re.compile(pattern), put) for pattern, put in IDIOMS)
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "&": " and ", "+": " and "}
)
_TOKEN = re.compile(r"'s\b|[a-z0-9]+(?:_[a-z0-9]+)*|[,.;:!?]")
_LONG = 1500  # letters
_PARTS = re.compile(r"(?<=[.,;:!?])\s+|\n+| (?=and )")
_SPACES = re.compile(r" {2,}")
_WRITTEN = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)+")
_PIECES = re.compile(r"[a-z]+|\d+")
# What names are often made of, beside the words of the tables.
_IN_NAMES = word_set(
    """agent robot arm hand item part door tool busy at in on of has have made is free empty idle holding held
    table mounted table inside near above below ready world open closed locked clear"""
)


def tokens_of(text: str, names: Container[str] = ()) -> list[str]:
    """Return the words and marks of the text: lower case, no accents, turns of phrase made one word.

    What is written as one of the `names` (letters and digits alone, see `plain`) stays one word.

    >>> tokens_of("Don't put A on top of block_1!")
    ['do', 'not', 'put', 'a', 'on', 'block_1', '!']
    """
    return _tokens(text, names, _rewritten)


def clause_tokens_of(text: str, names: Container[str] = ()) -> list[str]:
    """Return the words of one clause, in which what is said of the way is in plain words already."""
    return _tokens(text, names, _in_idioms)


def _tokens(text: str, names: Container[str], rewritten: Callable[[str], str]) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).lower()
    plain = "".join(mark for mark in plain if not unicodedata.combining(mark)).translate(_LETTERS)
    plain = re.sub(r"(?<=\d)\.(?=\d)", "_", plain)
    plain = re.sub(r"\s+(?:-+|–|—)\s+|\s*(?:--+|—)\s*", " , ", plain)
    if names:
        plain = _WRITTEN.sub(lambda found: _whole(found[0], names), plain)
    # What is long is a list; turns of phrase over more than one of its members are not looked for.
    return [word for part in _pieces(plain) for word in _TOKEN.findall(rewritten(part)) if word != "'s"]


def _pieces(text: str) -> Iterator[str]:
    """Yield the text, or what is short of it: patterns take time that grows with the square of a piece."""
    for part in [text] if len(text) < _LONG else _PARTS.split(text):
        yield from (part[start : start + _LONG] for start in range(0, len(part), _LONG))


@lru_cache(maxsize=4096)
def _rewritten(text: str) -> str:
    """Return the text with each turn of phrase as one word, or gone where it says nothing."""
    return _in_idioms(for_clauses(text))


@lru_cache(maxsize=4096)
def _in_idioms(text: str) -> str:
    for pattern, put in _IDIOMS:
        text = _SPACES.sub(" ", pattern.sub(put, text))
    return text


def _whole(written: str, names: Container[str]) -> str:
    """Return the name with marks that keep it one word, if it is one of the names."""
    return written.replace("-", "_") if plain(written) in names else written


def joined(words: Sequence[str], vocabulary: AbstractSet[str]) -> list[str]:
    """Return the words, two of them as one where a name writes them so.

    >>> joined(["a", "close", "up", "there"], {"closeup"})
    ['a', 'closeup', 'there']
    """
    found: list[str] = []
    for word in words:
        whole = found[-1] + word if found else ""
        is_written_so = whole in vocabulary or (
            found[-1:] in (["de"], ["re"], ["un"]) and not forms(whole).isdisjoint(vocabulary)
        )
        if is_written_so and not {found[-1], word} <= vocabulary:
            found[-1] = whole
        else:
            found.append(word)
    return found


@lru_cache(maxsize=8192)
def forms(word: str) -> frozenset[str]:
    """Return all that the word may be an inflection of, itself included.

    >>> sorted(forms("cubes") & forms("cube"))
    ['cube']
    """
    return frozenset(base_forms(word))


def same(one: str, other: str) -> bool:
    """Return whether the two are forms of one word.

    >>> same("placing", "placed"), same("on", "one")
    (True, False)
    """
    return not forms(one).isdisjoint(forms(other))


@lru_cache(maxsize=8192)
def synonyms_of(word: str) -> frozenset[str]:
    """Return other words that people use for it.

    >>> sorted(synonyms_of("blocks"))
    ['box', 'brick', 'cube']
    """
    mine = forms(word)
    return frozenset(other for group in SYNONYMS if not mine.isdisjoint(group) for other in group - mine)


@lru_cache(maxsize=8192)
def opposites_of(word: str) -> frozenset[str]:
    """Return words that say the contrary.

    >>> sorted(opposites_of("unlock")), sorted(opposites_of("closes"))
    (['lock'], ['open'])
    """
    mine = forms(word)
    found = {b for a, b in OPPOSITES if a in mine} | {a for a, b in OPPOSITES if b in mine}
    found |= {form[2:] for form in mine if form.startswith("un") and len(form) > 4}
    return frozenset(found)


def is_plural(word: str) -> bool:
    """Return whether the noun looks plural."""
    return len(word) > 2 and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def parts_of(name: str) -> tuple[str, ...]:
    """Return the pieces of a name between marks and numbers.

    >>> parts_of("pull-open"), parts_of("block12")
    (('pull', 'open'), ('block', '12'))
    """
    return tuple(_PIECES.findall(name.lower()))


def plain(name: str) -> str:
    """Return the name's letters and digits alone.

    >>> plain("Block_1-a")
    'block1a'
    """
    return "".join(_PIECES.findall(name.lower()))


def words_in(name: str, extra: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the words of a name, those written in one piece cut up where all of it is words.

    >>> words_in("ontable"), words_in("has-colour"), words_in("xyzzy"), words_in("partin", ["part"])
    (('on', 'table'), ('has', 'colour'), ('xyzzy',), ('part', 'in'))
    """
    vocabulary = frozenset(extra)
    return tuple(word for part in parts_of(name) for word in _cut(part, vocabulary))


@lru_cache(maxsize=4096)
def _cut(part: str, extra: frozenset[str]) -> tuple[str, ...]:
    """Return the part as the fewest known words, or whole if it is one or cannot be cut."""
    is_participle = part.endswith("ed") and is_derived(part)  # *inflated* is not *in flated*
    if len(part) < 4 or _is_word(part, extra) or is_participle:
        return (part,)
    best: list[tuple[str, ...] | None] = [()] + [None] * len(part)
    for end in range(2, len(part) + 1):
        for start in range(max(0, end - 14), end - 1):
            before, held = best[start], best[end]
            if before is not None and _is_word(part[start:end], extra):
                found = (*before, part[start:end])
                is_place = part[start:end] in PREPOSITIONS  # "waitsat" is *waits at*, not *wait sat*
                if held is None or len(found) < len(held) + (is_place and end == len(part)):
                    best[end] = found
    if best[-1] is not None and best[-1][0] in PREPOSITIONS and entry(part) != Entry():
        return (part,)  # *indoors* is not *in doors*
    return best[-1] or segmented(part, extra | _IN_NAMES)


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    listed = {word for group in SYNONYMS for word in group} | {word for pair in OPPOSITES for word in pair}
    return _IN_NAMES | BE | FILLER | NUMBERS.keys() | PREPOSITIONS.keys() | VERBS.keys() | listed


def _is_word(word: str, extra: frozenset[str]) -> bool:
    if len(word) == 1:
        return False
    return any(form in extra or form in _known() for form in forms(word))


def abbreviates(short: str, word: str) -> bool:
    """Return whether the short name may stand for the word: its first letter, then letters in order.

    >>> abbreviates("wp", "waypoint"), abbreviates("pkg", "package"), abbreviates("apt", "package")
    (True, True, False)
    """
    if not 1 < len(short) < len(word) or short[0] != word[0]:
        return False
    letters = iter(word)
    return all(letter in letters for letter in short)

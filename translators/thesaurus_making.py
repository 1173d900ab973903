"""Makes `thesaurus.json` of WordNet's own files (Miller, WordNet: a lexical database for English, CACM 1995; version 3.0).

Kept are single words that the vectors know, in their commonest senses, and five relations between them: words used for
one another, contraries, the state that a verb brings about (read off its gloss: *fill* "make full"), and the kinds that
a noun is of. `python -m translators.thesaurus_making /usr/share/wordnet` writes the file anew.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from translators.english import word_set
from translators.thesaurus import FILE
from translators.vectors import is_word

_FILES = {"n": "noun", "v": "verb", "a": "adj"}
_SENSES = {"n": 2, "v": 3, "a": 3}  # of a word: those beyond are rare
_SHARED = 3  # a synonym counts if it, too, has the meaning among so many
_HIGHEST = 6  # steps up from a noun
_TOO_GENERAL = word_set(
    "entity object whole unit thing matter abstraction attribute group relation measure part state act action event"
    " substance cognition content quality property instrumentality artifact artefact psychological feature"
)
_MAKES = re.compile(
    r"\b(?:make|makes|become|becomes|be|render|turn|get)\s+((?:more\s+)?[a-z]+(?:(?:,| or| and)+ [a-z]+)*)"
)


@dataclass(frozen=True, slots=True)
class _Synset:
    words: tuple[str, ...]
    pointers: tuple[
        tuple[str, str, int, int], ...
    ]  # symbol, the other, which word of here and of there (0: all)
    gloss: str


def rows(folder: Path) -> Iterator[str]:
    """Yield a line a word: the word and its relations, parted by tabs."""
    synsets = {kind + key: each for kind in _FILES for key, each in _synsets(folder / f"data.{_FILES[kind]}")}
    senses = {
        (kind, word): keys
        for kind in _FILES
        for word, keys in _senses(folder / f"index.{_FILES[kind]}", kind)
        if word.isalpha() and is_word(word)
    }
    told: dict[str, list[set[str]]] = defaultdict(lambda: [set(), set(), set(), set()])
    for (kind, word), keys in senses.items():
        here = told[word]
        for key in keys[: _SENSES[kind]]:
            synset = synsets[key]
            here[0] |= {one for one in synset.words if key in senses.get((kind, one), ())[:_SHARED]}
            here[1] |= _contraries(word, kind, synset, synsets)
            if kind == "a":
                here[0] |= {one for other in _joined(synset, "&", synsets) for one in other.words[:2]}
            elif kind == "v":
                here[2] |= {one for one in _made(synset.gloss) if ("a", one) in senses}
        if kind == "n":
            here[3] |= _kinds(keys[:1], synsets)  # of the commonest meaning alone
    for word, columns in sorted(told.items()):
        kept = [
            sorted(one for one in column if one != word and one.isalpha() and is_word(one))
            for column in columns
        ]
        if any(kept):
            yield "\t".join((word, *(" ".join(column) for column in kept)))


def _synsets(file: Path) -> Iterator[tuple[str, _Synset]]:
    for line in file.read_text(encoding="latin-1").splitlines():
        if line.startswith("  "):
            continue
        told, _, gloss = line.partition("|")
        parts = told.split()
        n_words = int(parts[3], 16)
        words = tuple(re.sub(r"\(.*\)", "", word).lower() for word in parts[4 : 4 + 2 * n_words : 2])
        at = 5 + 2 * n_words
        found = []
        for k in range(int(parts[at - 1])):
            symbol, other, kind, ends = parts[at + 4 * k : at + 4 * k + 4]
            found.append((symbol, kind.replace("s", "a") + other, int(ends[:2], 16), int(ends[2:], 16)))
        yield parts[0], _Synset(words, tuple(found), gloss.split(";")[0].strip())


def _senses(file: Path, kind: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in file.read_text(encoding="latin-1").splitlines():
        if not line.startswith("  "):
            parts = line.split()
            yield parts[0], tuple(kind + key for key in parts[-int(parts[2]) :])


def _joined(synset: _Synset, symbol: str, synsets: dict[str, _Synset]) -> list[_Synset]:
    return [synsets[other] for sign, other, _, _ in synset.pointers if sign == symbol and other in synsets]


def _contraries(word: str, kind: str, synset: _Synset, synsets: dict[str, _Synset]) -> set[str]:
    """Return the word's antonyms; for an adjective also those of what it is like."""
    found = set()
    near = [synset, *(_joined(synset, "&", synsets) if kind == "a" else ())]
    for each in near:
        for sign, other, mine, theirs in each.pointers:
            is_mine = each is not synset or not mine or each.words[mine - 1] == word
            if sign == "!" and is_mine and other in synsets and theirs:
                found.add(synsets[other].words[theirs - 1])
    return found


def _made(gloss: str) -> Iterator[str]:
    """Yield the states that a verb's gloss says it brings about: "make hot or hotter"."""
    for told in _MAKES.findall(gloss):
        for word in re.split(r"[ ,]+", told):
            if word not in ("or", "and", "more"):
                yield word


def _kinds(keys: tuple[str, ...], synsets: dict[str, _Synset]) -> set[str]:
    """Return the words for what the noun's meanings are kinds of, some steps up."""
    found: set[str] = set()
    for key in keys:
        here = [synsets[key]]
        for _ in range(_HIGHEST):
            here = [
                above
                for each in here
                for above in (*_joined(each, "@", synsets), *_joined(each, "@i", synsets))
            ]
            found |= {word for each in here for word in each.words}
    return found - _TOO_GENERAL


if __name__ == "__main__":
    told = dict(row.split("\t", 1) for row in rows(Path(sys.argv[1])))
    FILE.write_text(json.dumps(told, indent=0) + "\n", encoding="ascii")

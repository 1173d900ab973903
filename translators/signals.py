"""What a learned judge sees of a text and of each fact that it may ask for: vectors of words, marks on them, numbers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple, get_args

import numpy as np

from planner.core import atoms_of
from translators.bert import Floats
from translators.chunks import Text
from translators.discourse import Quantity
from translators.encoder import encoder
from translators.english import AWAY, BELOW
from translators.lexicon import Lexicon
from translators.literals import SOURCES, Candidate
from translators.mentions import Mention
from translators.setting import SETTING, setting
from translators.structure import Kind, Relation
from translators.words import same, words_in

MOST_SLOTS = 4
MARKS = MOST_SLOTS + 2  # on a word: it names what fills that place; it names another thing; what is left out
HINTS = 6  # on a word for a predicate: says it, denies it, a fitting preposition, away, names an action for, against
_KINDS: tuple[Kind, ...] = get_args(Kind)
_QUANTITIES: tuple[Quantity, ...] = get_args(Quantity)
_PER_SLOT = len(SOURCES) + len(_QUANTITIES) + 2
_PLAIN = len(_KINDS) + MOST_SLOTS + 1 + MOST_SLOTS * _PER_SLOT + 5
NUMBERS = _PLAIN + SETTING
_MOST_ACTIONS = 3
_FOR, _AGAINST = 1, 2  # segments of a predicate's words, after those of its name


class Told(NamedTuple):
    """A predicate in words: their vectors (r, d), their segment and the place each speaks of (MOST_SLOTS: none)."""

    words: Floats
    segments: Any
    slots: Any


class Signals(NamedTuple):
    """Of one text with t words and c candidates of p predicates."""

    words: Floats  # (t, d)
    told: tuple[Told, ...]  # p
    hints: Floats  # (p, t, HINTS)
    predicate: Any  # (c,)
    marks: Floats  # (c, t, MARKS)
    numbers: Floats  # (c, NUMBERS)


def signals(text: Text, spoken: Sequence[Mention], found: Sequence[Candidate]) -> Signals:
    """Return what there is to see; the candidates must be of the text's mentions."""
    relations = list(dict.fromkeys(candidate.relation for candidate in found))
    n_words = len(text.words)
    hints = [_hints(text, relation) for relation in relations]
    return Signals(
        encoder().words(text.words),
        tuple(_told(text.lexicon, relation) for relation in relations),
        np.stack(hints) if hints else np.zeros((0, n_words, HINTS), np.float32),
        np.asarray([relations.index(candidate.relation) for candidate in found], np.int64),
        np.stack([_marks(candidate, spoken, n_words) for candidate in found])
        if found
        else np.zeros((0, n_words, MARKS), np.float32),
        np.stack(
            [
                np.concatenate(
                    [
                        _numbers(candidate, text.lexicon),
                        setting(text.words, spoken, candidate, hints, relations.index(candidate.relation)),
                    ]
                )
                for candidate in found
            ]
        )
        if found
        else np.zeros((0, NUMBERS), np.float32),
    )


def _told(lexicon: Lexicon, relation: Relation) -> Told:
    """Return the predicate in words: its name between the kinds of things it is said of, then actions for and against."""
    kinds = [
        " ".join(words_in(parameter.types[0])) if parameter.types else "thing"
        for parameter in relation.parameters
    ]
    pieces: list[tuple[str, int, int]] = []  # word, segment, place
    name = words_in(relation.name, [word for words in lexicon.type_words.values() for word in words])
    for place, kind in enumerate(kinds):
        pieces += [(word, 0, min(place, MOST_SLOTS)) for word in kind.split()]
        if place == 0:
            pieces += [(word, 0, MOST_SLOTS) for word in name]
    if not kinds:
        pieces += [(word, 0, MOST_SLOTS) for word in name]
    for segment, wanted in ((_FOR, "adds"), (_AGAINST, "deletes")):
        doings = [
            doing
            for doing in lexicon.structure.doings
            if any(atom.predicate == relation.name for atom in getattr(doing, wanted))
        ]
        for doing in doings[:_MOST_ACTIONS]:
            pieces += [(",", segment, MOST_SLOTS), *((word, segment, MOST_SLOTS) for word in doing.words)]
    vectors = _encoded(tuple(word for word, _, _ in pieces))
    return Told(
        vectors,
        np.asarray([segment for _, segment, _ in pieces], np.int64),
        np.asarray([place for _, _, place in pieces], np.int64),
    )


@lru_cache(maxsize=2048)
def _encoded(words: tuple[str, ...]) -> Floats:
    return encoder().words(words)


def _hints(text: Text, relation: Relation) -> Floats:
    """Return what tables and the domain's own names say of each word for the predicate (t, HINTS)."""
    lexicon = text.lexicon
    hints = np.zeros((len(text.words), HINTS), np.float32)
    doing_for = {
        word for doing in lexicon.structure.doings for word in doing.words if _adds(doing.adds, relation)
    }
    doing_against = {
        word for doing in lexicon.structure.doings for word in doing.words if _adds(doing.deletes, relation)
    }
    for at, word in enumerate(text.words):
        if not word.isalpha():
            continue
        told = lexicon.says(word, relation)
        if told is not None:
            hints[at, 0 if told[1] else 1] = told[0] / 2
        hints[at, 2] = relation.near_score(word)
        hints[at, 3] = word in AWAY or word in BELOW
        hints[at, 4] = any(same(word, other) for other in doing_for)
        hints[at, 5] = any(same(word, other) for other in doing_against)
    return hints


def _adds(atoms: Sequence[Any], relation: Relation) -> bool:
    return any(atom.predicate == relation.name for atom in atoms)


def _marks(candidate: Candidate, spoken: Sequence[Mention], n_words: int) -> Floats:
    """Return which words name what fills the candidate's places (t, MARKS)."""
    marks = np.zeros((n_words, MARKS), np.float32)
    mine = {slot.mention for slot in candidate.slots}
    for number, mention in enumerate(spoken):
        if number not in mine:
            marks[mention.start : mention.end, MOST_SLOTS] = 1.0
    for place, slot in enumerate(candidate.slots[:MOST_SLOTS]):
        if slot.mention >= 0:
            mention = spoken[slot.mention]
            marks[mention.start : mention.end, place] = 1.0
            marks[mention.start : mention.end, MOST_SLOTS] = 0.0
        if slot.other >= 0:
            marks[spoken[slot.other].start : spoken[slot.other].end, MOST_SLOTS + 1] = 1.0
    return marks


def _numbers(candidate: Candidate, lexicon: Lexicon) -> Floats:
    """Return what is known of the candidate without the text's words (_PLAIN,)."""
    relation = candidate.relation
    numbers = np.zeros(_PLAIN, np.float32)
    numbers[_KINDS.index(relation.kind)] = 1.0
    here = len(_KINDS)
    numbers[here + min(len(candidate.slots), MOST_SLOTS)] = 1.0
    here += MOST_SLOTS + 1
    for slot in candidate.slots[:MOST_SLOTS]:
        numbers[here + SOURCES.index(slot.source)] = 1.0
        numbers[here + len(SOURCES) + _QUANTITIES.index(slot.phrase.quantity)] = 1.0
        numbers[here + _PER_SLOT - 2] = slot.chosen
        numbers[here + _PER_SLOT - 1] = np.log1p(len(slot.phrase.things))
        here += _PER_SLOT
    here = _PLAIN - 5
    facts = lexicon.task.init.facts
    atoms = set(atoms_of(candidate.formula))
    numbers[here] = sum(atom in facts for atom in atoms) / max(len(atoms), 1)
    numbers[here + 1] = lexicon.is_true_now(candidate.formula)
    numbers[here + 2] = lexicon.is_true_now(candidate.denied)
    numbers[here + 3] = np.log1p(len(atoms))
    numbers[here + 4] = lexicon.structure.is_only_ended(relation)
    return numbers

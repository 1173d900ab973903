"""What translators are compared with: words alone, embeddings alone, and the likeliest reading whatever its trust.

All three always answer where the text names anything; they ask nothing and refuse nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from planner.core import (
    TRUE,
    Atom,
    Formula,
    Instruction,
    Reading,
    Translation,
    TranslationStatus,
    both,
    conjuncts,
)
from planner.pddl.instructions import Item
from translators.encoder import encoder
from translators.grounded import likeliest
from translators.lexicon import Lexicon
from translators.literals import Candidate, candidates
from translators.mentions import Mention, mentions
from translators.prepared import prepared, words_of_wish
from translators.verbalise import read_back
from translators.words import same, words_in

_Scores = Callable[[Sequence[str], Sequence[Candidate]], Sequence[float]]


def lexical(item: Item) -> Translation:
    """Return the facts whose predicates' names have most of their words in the text, each thing told of once."""
    return _best(item, _shared_words)


def embeddings(item: Item) -> Translation:
    """Return the facts whose wording is nearest to the text (cosine of mean word vectors), each thing told of once."""
    return _best(item, _cosines)


def of_the_judge(item: Item) -> Translation:
    """Return the reading that `cautious` finds the likeliest, however little it is trusted."""
    reading = likeliest(Instruction(item.text, item.task), item.task.domain)
    if reading is None:
        return Translation(TranslationStatus.REFUSED, reason="nothing is named that a fact could be made of")
    return Translation(TranslationStatus.OK, reading)


BASELINES: Mapping[str, Callable[[Item], Translation]] = {
    "lexical": lexical,
    "embeddings": embeddings,
    "likeliest": of_the_judge,
}


def _best(item: Item, scores: _Scores) -> Translation:
    lexicon = Lexicon(item.task.domain, item.task)
    text, _ = prepared(words_of_wish(item.text, lexicon), lexicon)
    spoken = mentions(text)
    found = [
        each for each in candidates(lexicon, spoken) if all(slot.source == "said" for slot in each.slots)
    ]
    goal = _greedy(found, scores(text.words, found), spoken)
    if goal == TRUE:
        return Translation(TranslationStatus.REFUSED, reason="nothing is named that a fact could be made of")
    return Translation(TranslationStatus.OK, Reading(goal, TRUE, words=read_back(goal, TRUE)))


def _greedy(found: Sequence[Candidate], scores: Sequence[float], spoken: Sequence[Mention]) -> Formula:
    """Return the best facts together, none of which tells of words that a better one has told of first."""
    goal: Formula = TRUE
    used: set[int] = set()
    for number in sorted(range(len(found)), key=lambda number: -scores[number]):
        mine = [spoken[slot.mention] for slot in found[number].slots]
        first = {at for mention in mine[:1] for at in range(mention.start, mention.end)}
        if used.isdisjoint(first):
            goal = both(goal, found[number].formula)
            used |= {at for mention in mine for at in range(mention.start, mention.end)}
    return goal


def _shared_words(words: Sequence[str], found: Sequence[Candidate]) -> list[float]:
    def share(candidate: Candidate) -> float:
        names = words_in(candidate.relation.name)
        n_said = sum(any(same(name, word) for word in words) for name in names)
        return n_said / max(len(names), 1) + 0.1 * len(candidate.slots)

    return [share(candidate) for candidate in found]


def _cosines(words: Sequence[str], found: Sequence[Candidate]) -> list[float]:
    text = encoder().words(words).mean(axis=0)
    said = [
        encoder().words(read_back(_one(each.formula), TRUE).lower().split()).mean(axis=0) for each in found
    ]
    return [float(each @ text / (np.linalg.norm(each) * np.linalg.norm(text) + 1e-9)) for each in said]


def _one(formula: Formula) -> Formula:
    """Return the first fact of many: a sentence about each would be as long as the text."""
    parts = conjuncts(formula)
    return next((part for part in parts if isinstance(part, Atom)), formula)

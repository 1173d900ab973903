"""The candidates that a translator left out: it looks at the likeliest few of what a description fits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.core import Reading
from translators.lexicon import Lexicon
from translators.naming import named
from translators.posterior import Candidate
from translators.spoken import Spoken, swapped_in

MOST_COMPLETED = 100


def completed(
    candidates: Sequence[Candidate], readings: Sequence[Reading], lexicon: Lexicon
) -> list[Candidate]:
    """Return the candidates, with those for all other things that their descriptions fit as well.

    `readings` are the translator's, one a candidate, with the descriptions it chose for.
    """
    found = {_key(one): one for one in candidates}
    for one, reading in zip(candidates, readings, strict=True):
        for more in _others(one, reading, lexicon):
            if len(found) < MOST_COMPLETED:
                found.setdefault(_key(more), more)
    return list(found.values())


def _others(one: Candidate, reading: Reading, lexicon: Lexicon) -> Iterator[Candidate]:
    taken = {name for _, name in reading.chosen}
    for i, (words, old) in enumerate(reading.chosen):
        fitting = next((phrase.things for phrase in named(lexicon, words)), ())
        for new in fitting:
            parts = swapped_in(Spoken(one.parts, lexicon), old, new) if new not in taken else None
            if parts is not None:
                traits = (*one.traits[:i], (one.traits[i][0], new), *one.traits[i + 1 :])
                yield replace(one, parts=parts, traits=traits)


def _key(one: Candidate) -> tuple[object, ...]:
    return tuple((part.goal, part.rules) for part in one.parts)

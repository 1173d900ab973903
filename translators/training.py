"""The judge of candidates trained on instructions and what they mean: `cairn train ranker`.

The last two layers of all-MiniLM-L6-v2 are trained on: the words of a predicate and those of the text, as the first four
layers leave them, stand side by side, with marks on what is named. Each candidate of each instruction is an example for
every role, its labels from the gold readings (`labels`).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from torch import Tensor

from planner.core import BadInputError
from planner.pddl.instructions import Item, items_in
from translators.bert import WIDTH, Floats
from translators.descent import Course, descended, write_record
from translators.labels import Partition, labels
from translators.lexicon import Lexicon
from translators.loose import MOST_WORDS
from translators.mentions import mentions
from translators.mutual import all_candidates
from translators.network import Network
from translators.prepared import prepared, words_of_wish
from translators.ranker import FILE
from translators.signals import HINTS, MARKS, NUMBERS, Signals, signals
from translators.word_vectors import package_weights

_ROOT = Path(__file__).parents[1]
DATA = (_ROOT / "learned" / "instructions", _ROOT / "tests" / "instructions")
EPOCHS, BATCH, MOST_SHOWN = 3, 8, 16  # of an instruction's candidates a round; those with a role always
DECAY = 0.02


@dataclass(frozen=True, slots=True)
class Example:
    """An instruction as the judge sees it, and which candidates have which role (c, len(ROLES))."""

    seen: Signals
    roles: Floats


def train_ranker(
    out_dir: Path = FILE.parent,
    seed: int = 0,
    progress: Callable[[str], None] = print,
    folders: Sequence[Path] = DATA,
    epochs: int = EPOCHS,
    share: float = 1.0,
) -> dict[str, str]:
    """Write `ranker.safetensors` and its record; return how many examples there were and the last loss.

    Of the domains a `share` is drawn, for learning curves.
    """
    import torch  # noqa: PLC0415 - heavy, and only needed here
    from safetensors.numpy import save_file  # noqa: PLC0415

    items = _drawn([item for folder in folders for item in items_in(folder)], share, seed)
    examples = [example for example in map(example_of, items) if len(example.seen.predicate)]
    if not examples:
        raise BadInputError("no instruction speaks of anything: nothing to train on")
    progress(f"{len(examples)} of {len(items)} instructions speak of something")
    torch.manual_seed(seed)
    chance = random.Random(seed)
    network = Network({name: rows.numpy() for name, rows in package_weights().items()})
    course = Course([len(example.seen.words) for example in examples], epochs, BATCH, DECAY)

    def loss_of(numbers: list[int]) -> Tensor:
        inputs, roles, weights = batch([examples[number] for number in numbers], chance)
        return network.loss(inputs, roles, weights)

    loss = descended(network, network.new(), course, loss_of, chance, progress)
    save_file(network.exported(), out_dir / FILE.name)
    write_record(out_dir / FILE.with_suffix(".json").name, items, epochs, seed, loss)
    n_domains = len({item.domain for item in items})
    return {"ranker": f"{len(examples)} instructions of {n_domains} domains, loss {loss:.3f}"}


def _drawn(items: Sequence[Item], share: float, seed: int) -> list[Item]:
    """Return the items of a share of the domains, at least of one."""
    domains = sorted({item.domain for item in items})
    random.Random(seed).shuffle(domains)
    kept = set(domains[: max(round(share * len(domains)), 1)])
    return [item for item in items if item.domain in kept]


def example_of(item: Item) -> Example:
    """Return the instruction as the judge sees it, with the roles of its candidates."""
    lexicon = Lexicon(item.task.domain, item.task)
    text, _ = prepared(words_of_wish(item.text, lexicon), lexicon)
    del text.words[MOST_WORDS:]
    spoken = mentions(text)
    found = all_candidates(text, spoken)
    return Example(signals(text, spoken, found), labels(found, item.readings, Partition(item.task)).rows)


def batch(examples: Sequence[Example], chance: random.Random) -> tuple[dict[str, Any], Floats, Floats]:
    """Return inputs of the network, the roles (c, len(ROLES)) and each candidate's weight (c,).

    All of an instruction's candidates weigh as much as those of another, however many there are.
    """
    length = max(len(example.seen.words) for example in examples)
    told = [each for example in examples for each in example.seen.told]
    longest = max(len(each.words) for each in told)
    kept = [_shown(example, chance) for example in examples]
    seen = [example.seen for example in examples]
    first = np.cumsum([0, *(len(each.told) for each in seen)])
    pairs = list(zip(seen, kept, strict=True))
    inputs = {
        "words": _padded([each.words for each in seen], (length, WIDTH)),
        "is_word": _padded([np.ones(len(each.words)) for each in seen], (length,)) > 0,
        "told": _padded([each.words for each in told], (longest, WIDTH)),
        "is_told": _padded([np.ones(len(each.words)) for each in told], (longest,)) > 0,
        "segments": _padded([each.segments for each in told], (longest,)).astype(np.int64),
        "slots": _padded([each.slots for each in told], (longest,)).astype(np.int64),
        "hints": _padded([hint for each in seen for hint in each.hints], (length, HINTS)),
        "text": np.concatenate([np.full(len(rows), number) for number, rows in enumerate(kept)]),
        "predicate": np.concatenate(
            [
                first[number] + each.predicate[rows]
                for number, (each, rows) in enumerate(zip(seen, kept, strict=True))
            ]
        ),
        "marks": _padded(
            [mark for each, rows in pairs for mark in each.marks[rows]],
            (length, MARKS),
        ),
        "numbers": _padded([row for each, rows in pairs for row in each.numbers[rows]], (NUMBERS,)),
    }
    roles = np.concatenate([example.roles[rows] for example, rows in zip(examples, kept, strict=True)])
    weights = np.concatenate([np.full(len(rows), 1 / len(rows), np.float32) for rows in kept])
    return inputs, roles, weights


def _shown(example: Example, chance: random.Random) -> Any:
    """Return the numbers of the candidates that are shown: all with a role, and others drawn."""
    has_role = example.roles.any(axis=1)
    chosen, others = np.flatnonzero(has_role).tolist(), np.flatnonzero(~has_role).tolist()
    n_more = min(len(others), max(MOST_SHOWN - len(chosen), 1))
    return np.asarray(chosen + chance.sample(others, n_more), np.int64)


def _padded(rows: Sequence[Any], shape: tuple[int, ...]) -> Floats:
    """Return the arrays in one, each filled up with zeros to the shape."""
    whole = np.zeros((len(rows), *shape), np.float32)
    for number, row in enumerate(rows):
        whole[number][tuple(slice(0, size) for size in row.shape)] = row
    return whole

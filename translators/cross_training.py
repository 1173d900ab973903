"""The cross-encoder trained on drafts of instructions, right and wrong ones: `cairn train cross-encoder`.

Each text is shown with some of its drafts: the right ones, those that the judges before take for likeliest, and others
drawn; some texts are shown again speaking of what their world has not (`strangers`), where no draft is right. What is lost
is the cross-entropy of each draft being right, and of a right one being chosen among those shown.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from planner.core import BadInputError, Instruction, TranslationStatus
from planner.pddl.instructions import Item, items_in
from translators.bert import WIDTH, Weights
from translators.cross_encoder import FILE, N_LAYERS, pair_of
from translators.descent import Course, descended, write_record
from translators.draft_words import in_words
from translators.drafts import Heard
from translators.encoder import encoder
from translators.grounded import heard_in, parsed
from translators.labels import Partition
from translators.loose import loosely
from translators.meaning import Meaning
from translators.network import NAMES, Layer
from translators.rater import likelihoods
from translators.small_encoder import rounded
from translators.strangers import strangers
from translators.training import DATA
from translators.trusting import is_right_of
from translators.word_vectors import package_weights

EPOCHS, BATCH, MOST_SHOWN, MOST_RIGHT = 2, 6, 5, 2  # texts at once; drafts of each
STRANGERS = 0.2  # of the texts that are to be understood
DECAY = 0.01
_INNER, _DROP = 128, 0.1


@dataclass(frozen=True, slots=True)
class Example:
    """A text's words, its drafts in words, which of these are right, and how likely each was to the judges before."""

    said: tuple[str, ...]
    drafts: tuple[str, ...]
    is_right: tuple[bool, ...]
    likely: tuple[float, ...]


class CrossNetwork(nn.Module):
    """The log odds of pairs; `cross_encoder` is the same with numpy. The vectors of word pieces are not trained.

    `weights` are those of all layers of the encoder, and of its segments.
    """

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        known = encoder().weights
        here = "embeddings"
        self.pieces = torch.from_numpy(np.ascontiguousarray(known[f"{here}.word_embeddings.weight"]))
        self.places = torch.from_numpy(np.ascontiguousarray(known[f"{here}.position_embeddings.weight"]))
        self.segment = nn.Parameter(torch.from_numpy(weights[f"{here}.token_type_embeddings.weight"].copy()))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.norm.load_state_dict(
            {what: torch.from_numpy(weights[f"{here}.LayerNorm.{what}"]) for what in ("weight", "bias")}
        )
        self.layers = nn.ModuleList(Layer(weights, f"encoder.layer.{number}") for number in range(N_LAYERS))
        self.inner, self.outer = nn.Linear(2 * WIDTH, _INNER), nn.Linear(_INNER, 1)
        self.drop = nn.Dropout(_DROP)

    def forward(self, pairs: Sequence[tuple[list[int], list[int]]]) -> Tensor:
        """Return the log odds (n,) of what `pair_of` makes of texts and drafts."""
        length = max(len(ids) for ids, _ in pairs)
        ids, segments = torch.zeros(2, len(pairs), length, dtype=torch.long)
        is_there = torch.zeros(len(pairs), length, dtype=torch.bool)
        for row, (pieces, of) in enumerate(pairs):
            ids[row, : len(pieces)] = torch.tensor(pieces)
            segments[row, : len(of)] = torch.tensor(of)
            is_there[row, : len(pieces)] = True
        states = self.drop(self.norm(self.pieces[ids] + self.places[:length] + self.segment[segments]))
        for layer in self.layers:
            states = layer(states, is_there)
        counted = is_there[:, :, None].float()
        both = torch.cat([states[:, 0], (states * counted).sum(1) / counted.sum(1)], 1)
        found: Tensor = self.outer(self.drop(functional.gelu(self.inner(both))))[:, 0]
        return found

    def exported(self) -> dict[str, np.ndarray[Any, Any]]:
        """Return the weights under the names that `cross_encoder` knows."""
        found: dict[str, Tensor] = {"segment": self.segment}
        plain = {"embeddings.norm": self.norm, "out.inner": self.inner, "out.outer": self.outer}
        for number, layer in enumerate(self.layers):
            for mine, theirs in NAMES.items():
                plain[f"layer.{number}.{theirs}"] = layer.get_submodule(mine)
        for name, module in plain.items():
            found |= {f"{name}.{part}": value for part, value in module.named_parameters()}
        return {name: value.detach().numpy() for name, value in found.items()}


def train_cross_encoder(
    out_dir: Path = FILE.parent,
    seed: int = 0,
    progress: Callable[[str], None] = print,
    folders: Sequence[Path] = DATA,
) -> dict[str, str]:
    """Write `cross_encoder.safetensors` and its record; return how many examples there were and the last loss."""
    from safetensors.numpy import save_file  # noqa: PLC0415 - only here

    items = [item for folder in folders for item in items_in(folder)]
    examples = []
    read = [*items, *strangers(items, STRANGERS, seed)]
    for number, item in enumerate(read):
        example = example_of(item)
        if example is not None:
            examples.append(example)
        if number % 100 == 0:
            progress(f"{number} of {len(read)} instructions read")
    if not examples:
        raise BadInputError("no instruction speaks of anything: nothing to train on")
    network, loss = trained(examples, seed, progress)
    small, _ = rounded(network.exported())
    save_file(small, out_dir / FILE.name)
    write_record(out_dir / FILE.with_suffix(".json").name, items, EPOCHS, seed, loss)
    return {"cross-encoder": f"{len(examples)} instructions, loss {loss:.3f}"}


def example_of(item: Item) -> Example | None:
    """Return the drafts of the instruction; the first of the golds among them if it can be said, though none was it."""
    parse = parsed(Instruction(item.text, item.task), item.task.domain)
    loose = None if parse.text is None else loosely(parse.text, heard_in(parse))
    if loose is None or parse.text is None:
        return None
    is_right = is_right_of(item, loose, parse.bounds, Partition(item.task))
    drafts = [in_words(draft, parse.text, loose.spoken) for draft in loose.drafts]
    likely = list(map(float, likelihoods(loose.traits)))
    if item.status is TranslationStatus.OK and not any(is_right):
        gold = item.readings[0]
        more = loosely(parse.text, [Heard(Meaning(gold.goal, gold.rules))])
        for draft in () if more is None else more.drafts:
            words = in_words(draft, parse.text, loose.spoken)
            if draft.heard is not None and not draft.n_missing and words not in drafts:
                drafts, is_right, likely = [*drafts, words], [*is_right, True], [*likely, 1.0]
    return Example(tuple(parse.text.words), tuple(drafts), tuple(is_right), tuple(likely))


def trained(
    examples: Sequence[Example], seed: int, progress: Callable[[str], None]
) -> tuple[CrossNetwork, float]:
    """Return the network after `EPOCHS` rounds, and the mean of what was lost in the last."""
    torch.manual_seed(seed)
    chance = random.Random(seed)
    network = CrossNetwork({name: rows.numpy() for name, rows in package_weights().items()})
    course = Course([len(example.said) for example in examples], EPOCHS, BATCH, DECAY)

    def loss_of(numbers: list[int]) -> Tensor:
        return _loss(network, [examples[number] for number in numbers], chance)

    new = [*network.inner.parameters(), *network.outer.parameters()]
    loss = descended(network, new, course, loss_of, chance, progress)
    network.eval()
    return network, loss


def _loss(network: CrossNetwork, examples: Sequence[Example], chance: random.Random) -> Tensor:
    shown = [_shown(example, chance) for example in examples]
    pairs = [
        pair_of(example.said, example.drafts[n].split())
        for example, rows in zip(examples, shown, strict=True)
        for n in rows
    ]
    right = torch.tensor(
        [example.is_right[n] for example, rows in zip(examples, shown, strict=True) for n in rows]
    )
    odds = network(pairs)
    loss = functional.binary_cross_entropy_with_logits(odds, right.float())
    sizes = [len(rows) for rows in shown]
    for mine, is_right in zip(torch.split(odds, sizes), torch.split(right, sizes), strict=True):
        if is_right.any() and not is_right.all():
            chosen = functional.log_softmax(mine, 0)[is_right]
            loss = loss - torch.logsumexp(chosen, 0) / len(examples)
    return loss


def _shown(example: Example, chance: random.Random) -> list[int]:
    """Return the numbers of the drafts that are shown: right ones, the likeliest of the others, and some drawn."""
    in_order = sorted(range(len(example.drafts)), key=lambda n: -example.likely[n])
    right = [n for n in in_order if example.is_right[n]][:MOST_RIGHT]
    others = [n for n in in_order if not example.is_right[n]]
    n_others = MOST_SHOWN - len(right)
    first, rest = others[: n_others // 2 + 1], others[n_others // 2 + 1 :]
    return [*right, *first, *chance.sample(rest, min(len(rest), n_others - len(first)))]

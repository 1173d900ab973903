"""Sets of data that are made once and learned from often: what is made, and where it lies."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Made:
    """What was seen (N, O) and done (N, A), the last row of each episode (E,), and what made it."""

    observations: NDArray[np.float32]
    actions: NDArray[np.float32]
    ends: NDArray[np.int64]
    described: dict[str, Any]


def data_folder(folder: Path | None = None) -> Path:
    """Return the folder of data sets: the one given, or CAIRN_DATA, or the user's cache."""
    if folder is not None:
        return folder
    if named := os.environ.get("CAIRN_DATA"):
        return Path(named)
    cache = os.environ.get("XDG_CACHE_HOME")
    return (Path(cache) if cache else Path.home() / ".cache") / "cairn" / "data"

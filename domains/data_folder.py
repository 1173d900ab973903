"""Where sets of data lie that are made once and learned from often."""

from __future__ import annotations

import os
from pathlib import Path


def data_folder(folder: Path | None = None) -> Path:
    """Return the folder of data sets: the one given, or CAIRN_DATA, or the user's cache."""
    if folder is not None:
        return folder
    if named := os.environ.get("CAIRN_DATA"):
        return Path(named)
    cache = os.environ.get("XDG_CACHE_HOME")
    return (Path(cache) if cache else Path.home() / ".cache") / "cairn" / "data"

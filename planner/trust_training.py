"""How far readings are trusted, fitted with the planner's proofs beside: what cannot be had is refused, not given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from planner.core import Reading, Task
from planner.pipeline import why_impossible
from translators import trust, trusting


def train_trust(
    out_dir: Path = trust.FILE.parent, seed: int = 0, progress: Callable[[str], None] = print
) -> dict[str, str]:
    """Write the files of weights that `translators.trusting.train_trust` makes."""
    return trusting.train_trust(out_dir, seed, progress, is_found_out=is_found_out)


def is_found_out(reading: Reading, task: Task) -> bool:
    """Return whether the reading is refused with a proof that no plan does it."""
    return bool(why_impossible(reading, task))

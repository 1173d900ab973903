"""Trajectories in one memory-mapped format: a folder of `.npy` files beside a description, `trajectories.json`.

Rows of all trajectories follow one another. The last row of each is only where the row before led to: its action
leads nowhere that is kept (the same reading as in OGBench, Park et al., ICLR 2025). Arrays are mapped, never read
whole, so that a set larger than memory can be learned from.

Letters for shapes: N rows, O observation, A action, E trajectories, B batch.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from domains.data_folder import Made
from planner.core import BadInputError

Floats = NDArray[np.float32]
Rows = NDArray[np.int64]

DESCRIPTION = "trajectories.json"
_FORMAT = 1
_OWN = ("observations", "actions", "ends")


@dataclass(frozen=True, eq=False)
class Trajectories:
    """What was seen (N, O) and done (N, A), and the last row of each trajectory (E,), ascending.

    `extras` are more arrays by row, e.g. symbols; `described` says what made the set.
    """

    observations: Floats
    actions: Floats
    ends: Rows
    extras: Mapping[str, NDArray[Any]] = field(default_factory=lambda: MappingProxyType({}))
    described: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        n = len(self.observations)
        for name, array in {"actions": self.actions, **self.extras}.items():
            if len(array) != n:
                raise ValueError(f"{name} has {len(array)} rows, observations have {n}")
        if self.observations.ndim < 2 or self.actions.ndim != 2:
            raise ValueError(
                f"observations must be (N, ...), actions (N, A); got {self.observations.shape}, {self.actions.shape}"
            )
        if n == 0 or len(self.ends) == 0 or self.ends[-1] != n - 1 or self.ends[0] < 0:
            raise ValueError(
                f"the last trajectory must end at the last of {n} rows; ends are {self.ends[-3:]}"
            )
        if np.any(np.diff(self.ends) < 1):
            raise ValueError("ends of trajectories must ascend")

    @cached_property
    def starts(self) -> Rows:
        """The first row of each trajectory, (E,)."""
        return np.concatenate([[0], self.ends[:-1] + 1]).astype(np.int64)

    @cached_property
    def moves(self) -> Rows:
        """The rows whose action led to the row after, ascending."""
        is_move = np.ones(len(self.observations), dtype=bool)
        is_move[self.ends] = False
        return np.nonzero(is_move)[0]

    def end_of(self, rows: Rows) -> Rows:
        """Return the last row (B,) of the trajectory that each row (B,) belongs to."""
        return self.ends[np.searchsorted(self.ends, rows)]

    def start_of(self, rows: Rows) -> Rows:
        """Return the first row (B,) of the trajectory that each row (B,) belongs to."""
        return self.starts[np.searchsorted(self.ends, rows)]


def write_trajectories(trajectories: Trajectories, folder: Path) -> None:
    """Write the set; the description comes last, so that a folder with one is whole."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / DESCRIPTION).unlink(missing_ok=True)
    arrays = {name: getattr(trajectories, name) for name in _OWN} | dict(trajectories.extras)
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array, allow_pickle=False)
    document = {
        "format": _FORMAT,
        "arrays": {name: [str(array.dtype), *array.shape] for name, array in arrays.items()},
        "described": dict(trajectories.described),
    }
    new = folder / f"{DESCRIPTION}.new"
    new.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    new.replace(folder / DESCRIPTION)


def made_once(folder: Path, make: Callable[[], Made]) -> Trajectories:
    """Return the set in the folder, made and written there first where there is none."""
    if not (folder / DESCRIPTION).exists():
        made = make()
        write_trajectories(
            Trajectories(made.observations, made.actions, made.ends, described=made.described), folder
        )
    return open_trajectories(folder)


def open_trajectories(folder: Path) -> Trajectories:
    """Return the set in the folder, its arrays mapped read-only.

    Errors: `BadInputError` where the folder holds no set, or not the one that is described.
    """
    file = folder / DESCRIPTION
    if not file.exists():
        raise BadInputError(
            f"{folder}: no trajectories here ({DESCRIPTION} is missing). Make them, or name their folder"
        )
    document = json.loads(file.read_text(encoding="utf-8"))
    if document.get("format") != _FORMAT:
        raise BadInputError(f"{file}: format {document.get('format')!r} is not {_FORMAT}. Make the set anew")
    arrays = {name: _mapped(folder, name, told) for name, told in document["arrays"].items()}
    for name in _OWN:
        if name not in arrays:
            raise BadInputError(f"{file}: the array {name!r} is missing. Make the set anew")
    for name, array in arrays.items():
        if array.dtype.kind == "f" and not np.isfinite(array).all():
            row = int(np.argmin(np.isfinite(array.reshape(len(array), -1)).all(-1)))
            raise BadInputError(
                f"{folder / name}.npy: row {row} has an entry that is no number. Make the set anew"
            )
    own = {name: arrays.pop(name) for name in _OWN}
    try:
        return Trajectories(**own, extras=arrays, described=document["described"])
    except ValueError as error:
        raise BadInputError(f"{folder}: {error}. Make the set anew") from error


def _mapped(folder: Path, name: str, told: list[Any]) -> NDArray[Any]:
    file = folder / f"{Path(name).name}.npy"
    try:
        array: NDArray[Any] = np.load(file, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError) as error:
        raise BadInputError(f"{file}: cannot be read ({error}). Make the set anew") from error
    found = [str(array.dtype), *array.shape]
    if found != told:
        raise BadInputError(f"{file}: {found} where {DESCRIPTION} tells of {told}. Make the set anew")
    return array

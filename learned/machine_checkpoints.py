"""Training kept in a folder, to be gone on with: `config.json` beside a safetensors file of all that was learned.

The file of values has the number of steps in its name and is written before the configuration that names it, so that
whatever interrupts the writing leaves a checkpoint that is whole.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from learned.machine_training import Point, Training
from planner.core import BadInputError

_CONFIG = "config.json"


def train(training: Training, n_steps: int, folder: Path, on_point: Callable[[Point], None]) -> list[Point]:
    """Return the points of the whole training, also those of before, once it has made so many steps.

    What the folder holds is gone on with, and kept up to date at the end of every stretch. Steps that are made in one go
    or after an interruption are the same for tables; networks gather their experience anew.
    """
    points = resumed(training, folder)
    for point in _new(training, n_steps):
        points.append(point)
        on_point(point)
        if training.n_steps % training.settings.stretch == 0 or training.n_steps >= n_steps:
            save(training, points, folder)
    return points


def _new(training: Training, n_steps: int) -> Iterator[Point]:
    if training.n_steps < n_steps:
        yield from training.run(n_steps)


def save(training: Training, points: list[Point], folder: Path) -> None:
    """Write what was learned and all it takes to go on."""
    from safetensors.numpy import save as to_bytes  # noqa: PLC0415

    folder.mkdir(parents=True, exist_ok=True)
    arrays = {name: np.ascontiguousarray(array) for name, array in training.arrays().items()}
    content = to_bytes(arrays)
    weights = folder / f"values-{training.n_steps}.safetensors"
    weights.write_bytes(content)
    document = {
        **_described(training),
        "n_steps": training.n_steps,
        "values": weights.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "points": [_as_json(point) for point in points],
    }
    new = folder / f"{_CONFIG}.new"
    new.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    new.replace(folder / _CONFIG)
    for old in folder.glob("values-*.safetensors"):
        if old != weights:
            old.unlink()


def resumed(training: Training, folder: Path) -> list[Point]:
    """Have the training go on from what the folder holds, and return its points; none where it holds nothing."""
    file = folder / _CONFIG
    if not file.exists():
        return []
    from safetensors.numpy import load as from_bytes  # noqa: PLC0415

    document = json.loads(file.read_text(encoding="utf-8"))
    for name, mine in _described(training).items():
        if document.get(name) != mine:
            raise BadInputError(
                f"{file}: {name} is {document.get(name)!r} there and {mine!r} here. "
                "Go on with the same, or train into another folder"
            )
    weights = folder / Path(document["values"]).name
    content = weights.read_bytes() if weights.exists() else b""
    if hashlib.sha256(content).hexdigest() != document["sha256"]:
        raise BadInputError(f"{weights}: not what {file} was written with. Restore both, or train anew")
    training.restore(from_bytes(content), int(document["n_steps"]))
    return [_from_json(point) for point in document["points"]]


def _described(training: Training) -> dict[str, Any]:
    world = training.world
    return {
        "world": world.name,
        "task": world.task,
        "layout": world.layout,
        "n_starts": world.n_starts,
        "seed": training.seed,
        "settings": asdict(training.settings),
    }


def _as_json(point: Point) -> dict[str, Any]:
    """Return the point as JSON values; where there is no length it is null."""
    return asdict(point) | {"mean_length": None if math.isnan(point.mean_length) else point.mean_length}


def _from_json(values: dict[str, Any]) -> Point:
    length = values["mean_length"]
    return Point(
        int(values["n_steps"]),
        float(values["mean_return"]),
        float(values["mean_discounted"]),
        float("nan") if length is None else float(length),
    )

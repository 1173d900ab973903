"""What benchmarks leave behind: a JSON document, and pictures of one kind."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


def write_document(document: dict[str, Any], file: Path) -> None:
    """Write the document as JSON, and make the folder first where there is none."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(document, indent=1), encoding="utf-8")


@contextmanager
def picture(file: Path, x: str, y: str) -> Iterator[Any]:
    """Give axes with those labels to draw on; at the end they are a PNG file.

    Errors: `ModuleNotFoundError` without matplotlib.
    """
    from matplotlib.figure import Figure  # noqa: PLC0415 - heavy

    figure = Figure(figsize=(8.0, 4.5), dpi=110, layout="constrained")
    axes = figure.add_subplot()
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    axes.grid(alpha=0.3)
    yield axes
    if axes.get_legend_handles_labels()[0]:
        axes.legend()
    figure.savefig(file)

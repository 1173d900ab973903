"""`cairn bench curve FOLDER`: how the judge of candidates learns with more domains to learn from.

It is trained on a share of the domains of its data, from the same start and with the same settings, and asked about the
instructions of FOLDER, on which it must not be trained: without the grammar, and with the judge of readings of the package.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from planner.bench.output import picture, write_document
from planner.bench.provenance import provenance
from planner.core import BadInputError, TranslationStatus
from planner.pddl.instructions import Item, items_in
from translators.bert import Weights
from translators.rater import likelihoods
from translators.trusting import sight_of

SHARES = (0.125, 0.25, 0.5)  # and all of them: the weights that the package brings
COLUMNS = {
    "share": "share of the domains",
    "instructions": "instructions",
    "likeliest": "likeliest reading right, %",
    "among": "right one among the readings, %",
}


def main(arguments: argparse.Namespace) -> int:
    """Return 0 once all is trained and judged; the table is printed, figures and a picture are saved."""
    if arguments.folder is None:
        raise BadInputError("curve: no instructions. Say `cairn bench curve FOLDER`")
    items = [item for item in items_in(arguments.folder) if item.status is TranslationStatus.OK]
    rows = [_row(items, share, arguments.first_seed) for share in SHARES]
    rows.append(_row(items, 1.0, arguments.first_seed))
    document = {"rows": rows, "origin": provenance({"seed": arguments.first_seed, "items": len(items)})}
    write_document(document, arguments.out / "curve.json")
    with picture(
        arguments.out / "curve.png", "instructions trained on", "% of those that nothing was trained on"
    ) as axes:
        for name in ("likeliest", "among"):
            axes.plot(
                [row["instructions"] for row in rows], [row[name] for row in rows], "o-", label=COLUMNS[name]
            )
        axes.set_ylim(0, 100)
        axes.legend()
    if arguments.json:
        print(json.dumps(document))
        return 0
    table = Table(*COLUMNS.values(), title="the judge of candidates, alone")
    for row in rows:
        table.add_row(*(f"{row[name]:g}" for name in COLUMNS))
    Console().print(table)
    print(arguments.out / "curve.json", file=sys.stderr)
    return 0


def _row(items: Sequence[Item], share: float, seed: int) -> dict[str, Any]:
    """Return how the judge does that a share of the domains was enough for."""
    from safetensors.numpy import load_file  # noqa: PLC0415 - heavy

    from translators import ranker  # noqa: PLC0415 - with `training`, which needs torch
    from translators.training import train_ranker  # noqa: PLC0415 - heavy

    if share == 1.0:
        record = json.loads(ranker.FILE.with_suffix(".json").read_text(encoding="utf-8"))
        return _judged(items, None) | {"share": share, "instructions": record["instructions"]}
    with tempfile.TemporaryDirectory() as folder:
        out_dir = Path(folder)
        train_ranker(out_dir, seed, lambda told: print(f"{share:g}: {told}", file=sys.stderr), share=share)
        weights = {
            name: rows.astype(np.float32) for name, rows in load_file(out_dir / ranker.FILE.name).items()
        }
        record = json.loads((out_dir / ranker.FILE.name).with_suffix(".json").read_text(encoding="utf-8"))
    return _judged(items, weights) | {"share": share, "instructions": record["instructions"]}


def _judged(items: Sequence[Item], weights: Weights | None) -> dict[str, Any]:
    likeliest = among = 0
    for item in items:
        sight = sight_of(item, weights, is_alone=True)
        if sight is not None:
            likeliest += bool(sight.is_right[int(likelihoods(sight.traits).argmax())])
            among += bool(sight.is_right.any())
    return {
        "likeliest": round(100 * likeliest / len(items), 1),
        "among": round(100 * among / len(items), 1),
    }

"""How the judges of instructions are trained: AdamW over rounds of all examples, those of about one length together."""

from __future__ import annotations

import json
import math
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from planner.pddl.instructions import Item

RATE_OLD, RATE_NEW = 1e-4, 1e-3  # of weights that an encoder brings, and of those that begin at random
WARM_UP = 0.1  # of the steps
_MIXED = 6  # words by which the lengths in one batch may differ more


@dataclass(frozen=True, slots=True)
class Course:
    """Examples with the length of each; how many rounds there are, how many examples a step takes, how weights decay."""

    lengths: Sequence[int]
    epochs: int
    batch: int
    decay: float

    @property
    def n_steps(self) -> int:
        """The steps of all rounds."""
        return self.epochs * math.ceil(len(self.lengths) / self.batch)

    def batches(self, chance: random.Random) -> list[list[int]]:
        """Return the numbers of all examples, those of about one length together: none waits for a much longer one."""
        at = [length + _MIXED * chance.random() for length in self.lengths]
        ordered = sorted(range(len(at)), key=at.__getitem__)
        cut = [ordered[start : start + self.batch] for start in range(0, len(ordered), self.batch)]
        chance.shuffle(cut)
        return cut


def descended(
    network: nn.Module,
    new: Sequence[nn.Parameter],
    course: Course,
    loss_of: Callable[[list[int]], Tensor],
    chance: random.Random,
    progress: Callable[[str], None],
) -> float:
    """Return the mean of what was lost in the last round; `loss_of` takes the numbers of a step's examples.

    `new` are the parameters that begin at random; all others are an encoder's.
    """
    known = {id(parameter) for parameter in new}
    old = [each for each in network.parameters() if id(each) not in known]
    optimiser = torch.optim.AdamW([{"params": old}, {"params": list(new)}], weight_decay=course.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, [RATE_OLD, RATE_NEW], total_steps=course.n_steps, pct_start=WARM_UP
    )
    network.train()
    loss_of_epoch = math.nan
    for epoch in range(course.epochs):
        began_s, losses = time.monotonic(), []
        for numbers in course.batches(chance):
            loss = loss_of(numbers)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(float(loss.detach()))
        loss_of_epoch = float(np.mean(losses))
        took_s = time.monotonic() - began_s
        progress(f"round {epoch + 1} of {course.epochs}: loss {loss_of_epoch:.3f}, {took_s:.0f} s")
    return loss_of_epoch


def write_record(file: Path, items: Sequence[Item], epochs: int, seed: int, loss: float) -> None:
    """Leave beside the weights what they were trained on, and how."""
    record = {
        "instructions": len(items),
        "domains": len({item.domain for item in items}),
        "epochs": epochs,
        "seed": seed,
        "loss": round(loss, 4),
        "torch": torch.__version__,
    }
    file.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")

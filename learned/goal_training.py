"""Training on trajectories, in a folder that can be gone on with: equal however often it was interrupted.

`progress.jsonl` has a line a stretch, for live curves; the checkpoint is that of `learned.goal_learner`, with the
optimisers' state in `optimisers.safetensors` beside it.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from learned.goal_learner import Learned, load_learned, new_learner, save_learned
from learned.goal_networks import summary_of
from learned.trajectories import Trajectories
from planner.core import BadInputError

_OPTIMISERS = "optimisers.safetensors"


@dataclass(frozen=True)
class Hardware:
    """Where it is computed. `is_compiled` and `is_short` (bfloat16 products) pay on a GPU; on two cores neither does."""

    device: str = "cpu"
    is_compiled: bool = False
    is_short: bool = False
    n_threads: int = 1

    def __post_init__(self) -> None:
        try:
            kind = torch.device(self.device).type
        except RuntimeError as error:
            raise BadInputError(f"no device is called {self.device!r}. Use cpu, or cuda") from error
        if kind not in {"cpu", "cuda"}:
            raise BadInputError(f"device {self.device!r}: learners run on cpu or cuda. Use one of them")
        if kind == "cuda" and not torch.cuda.is_available():
            raise BadInputError(f"device {self.device!r}: torch sees no GPU here. Use cpu")


@dataclass(frozen=True)
class Stretch:
    """What is told after each stretch of steps: means of the losses over it, and what an evaluation found."""

    n_steps: int
    seconds: float
    losses: Mapping[str, float]
    figures: Mapping[str, float]


Evaluate = Callable[[Learned], Mapping[str, float]]


@dataclass(frozen=True)
class Plan:
    """How long, how often told, and with which seed."""

    n_steps: int
    seed: int = 0
    stretch: int = 5_000
    hardware: Hardware = Hardware()


def train(
    start: Learned,
    trajectories: Trajectories,
    plan: Plan,
    folder: Path | None,
    on_stretch: Callable[[Stretch], None],
    evaluate: Evaluate | None = None,
) -> Learned:
    """Return the learner after so many steps in all; with a folder, what it holds is gone on with and kept up to date."""
    torch.set_num_threads(plan.hardware.n_threads)
    rng = np.random.default_rng(plan.seed)
    learned, n_done = (start, 0) if folder is None else _resumed(start, folder, rng)
    if plan.hardware.is_compiled:  # network by network: what draws rows from the data is no tensor's work
        for network in learned.learner.modules().values():
            network.compile()
    kind = torch.device(plan.hardware.device).type
    while n_done < plan.n_steps:
        began_s = time.monotonic()
        n = min(plan.stretch - n_done % plan.stretch, plan.n_steps - n_done)
        sums: dict[str, float] = {}
        for _ in range(n):
            with torch.autocast(kind, dtype=torch.bfloat16, enabled=plan.hardware.is_short):
                losses = learned.learner.update(trajectories, rng)
            for name, loss in losses.items():
                sums[name] = sums.get(name, 0.0) + loss / n
        n_done += n
        seconds = time.monotonic() - began_s
        if bad := [name for name, mean in sums.items() if not np.isfinite(mean)]:
            raise BadInputError(
                f"{learned.algorithm}: the loss {bad[0]!r} is no number after {n_done} steps. Learn more slowly"
            )
        stretch = Stretch(n_done, seconds, sums, {} if evaluate is None else evaluate(learned))
        if folder is not None:
            _keep(learned, trajectories, plan, stretch, folder, rng)
        on_stretch(stretch)
    return learned


def started(
    algorithm: str, settings: Any, trajectories: Trajectories, seed: int, device: str = "cpu"
) -> Learned:
    """Return an untrained learner for the data."""
    return new_learner(algorithm, settings, summary_of(trajectories), seed, device)


def _keep(
    learned: Learned,
    trajectories: Trajectories,
    plan: Plan,
    stretch: Stretch,
    folder: Path,
    rng: np.random.Generator,
) -> None:
    from safetensors.torch import save as to_bytes  # noqa: PLC0415

    described = {
        "n_steps": stretch.n_steps,
        "seed": plan.seed,
        "chance": rng.bit_generator.state,
        "data": dict(trajectories.described),
        "torch": torch.__version__,
    }
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {
        f"{name}/{number}/{key}": value.detach().cpu().contiguous()
        for name, optimiser in learned.learner.optimisers().items()
        for number, state in optimiser.state_dict()["state"].items()
        for key, value in state.items()
    }
    # The optimisers' file names the step in its metadata: a stop between the two files is noticed.
    (folder / _OPTIMISERS).write_bytes(to_bytes(tensors, {"n_steps": str(stretch.n_steps)}))
    save_learned(learned, described, folder)
    with (folder / "progress.jsonl").open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(asdict(stretch)) + "\n")


def _resumed(start: Learned, folder: Path, rng: np.random.Generator) -> tuple[Learned, int]:
    """Return the learner that the folder holds with its steps, and set the generator to where it was."""
    from safetensors import safe_open  # noqa: PLC0415

    if not (folder / "config.json").exists():
        return start, 0
    kept = load_learned(folder)
    for what, mine, theirs in (
        ("algorithm", start.algorithm, kept.algorithm),
        ("settings", start.settings, kept.settings),
    ):
        if mine != theirs:
            raise BadInputError(
                f"{folder}: {what} is {theirs} there and {mine} here. Go on with the same, or train into another folder"
            )
    for name, module in start.learner.modules().items():
        module.load_state_dict(kept.learner.modules()[name].state_dict())
    with safe_open(folder / _OPTIMISERS, framework="pt") as file:
        if (file.metadata() or {}).get("n_steps") != str(kept.described["n_steps"]):
            raise BadInputError(f"{folder}: training was cut while it was written. Train into another folder")
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118 - no mapping
    for name, optimiser in start.learner.optimisers().items():
        state: dict[int, dict[str, torch.Tensor]] = {}
        for key, value in tensors.items():
            whose, number, part = key.rsplit("/", 2)
            if whose == name:
                state.setdefault(int(number), {})[part] = value
        optimiser.load_state_dict({**optimiser.state_dict(), "state": state})
    rng.bit_generator.state = kept.described["chance"]
    return start, int(kept.described["n_steps"])

"""Eyes for the tabletop: from one 64x64 picture to poses and states, with standard deviations that can be believed.

The network says how sure it is of each coordinate; how much too sure it is, is measured on tables it has not seen, drawn
as the package draws them: the standard deviations are stretched by the quantile of errors in units of their own (split
conformal prediction, Vovk et al. 2005; `learned.conformal_bands` has the ranks), so that on new tables of the same kind
at least 90 % of the intervals of 1.645 standard deviations hold what is there, on average over what they were fitted on.

Letters for shapes: N pictures, D coordinates, L states.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from domains.data_folder import data_folder
from domains.tabletop import picture_sets
from domains.tabletop.camera import CAMERAS
from domains.tabletop.looks import SIDE, SIGHTS, Look, Picture, Sight, checked
from domains.tabletop.motion import Motion, fitted
from domains.tabletop.picture_sets import PictureSet
from learned.conformal_bands import width_for_alarms
from learned.goal_conditioned_bc import read
from learned.picture_network import Code, PictureNetwork, Shape
from learned.picture_things import points_of
from learned.tabletop_skills import WEIGHTS
from planner.core.errors import BadInputError

Float = NDArray[np.float64]
Progress = Callable[[str], None]

EYES = {
    "cube-single": "cubes",
    "cube-double": "cubes",
    "scene": "scene",
}  # which eyes each world is seen with
_SHAPE = Shape()
ALPHA, NORMAL_90 = (
    0.1,
    1.6449,
)  # the share of intervals that may miss; half their width, in standard deviations


@dataclass(frozen=True)
class Training:
    """What eyes are trained on, and for how long."""

    sets: tuple[picture_sets.Config, ...]
    judged: tuple[picture_sets.Config, ...]  # drawn as the package does: to stretch, and to judge
    n_steps: int = 2200
    batch: int = 32
    learning_rate: float = 2e-3
    weight_decay: float = 1e-4
    beta: float = 0.5
    noise: float = 2.0  # grey levels, on the pictures learned from
    shape: Shape = _SHAPE


def _set(world: str, n_tables: int) -> picture_sets.Config:
    return picture_sets.Config(world, n_tables=n_tables)


def _judged(world: str, n_tables: int) -> picture_sets.Config:
    return picture_sets.Config(world, n_tables=n_tables, n_pictures=20, cell_m=0.0)


TRAININGS: Mapping[str, Training] = {
    "cubes": Training(
        (_set("cube-double", 100), _set("cube-single", 25)),
        (_judged("cube-double", 8), _judged("cube-single", 4)),
    ),
    "scene": Training((_set("scene", 62),), (_judged("scene", 8),), n_steps=1800),
}


@dataclass(frozen=True, eq=False)
class Eyes:
    """A trained network, how much its standard deviations are stretched (D,), and how the hand moves by what is sent."""

    sight: Sight
    network: PictureNetwork
    stretch: Float
    motion: Motion

    def __call__(self, picture: Picture) -> Look:
        """Return what the picture (64, 64, 3) tells."""
        values, sigmas, chances = self.all(checked(picture)[None])
        return Look(self.sight, values[0], sigmas[0], chances[0])

    def all(self, pictures: NDArray[np.uint8]) -> tuple[Float, Float, Float]:
        """Return coordinates (N, D), standard deviations (N, D) and states' chances (N, L) of pictures (N, 64, 64, 3)."""
        with torch.no_grad():
            found = [self.network(_shown(part))[2:] for part in _parts(pictures)]
        parts = [Code(self.sight).read(outputs, points) for outputs, points in found]
        values, sigmas, chances = (np.concatenate(some) for some in zip(*parts, strict=True))
        return values, sigmas * self.stretch, chances


def _parts(pictures: NDArray[np.uint8]) -> list[NDArray[np.uint8]]:
    return np.array_split(pictures, max(1, len(pictures) // 128))


def _shown(pictures: NDArray[np.uint8]) -> torch.Tensor:
    """Return pictures (N, H, W, 3) as the network takes them, (N, 3, H, W) from 0 to 1."""
    return torch.as_tensor(pictures).permute(0, 3, 1, 2).float() / 255.0


def trained(name: str, seed: int, folder: Path, progress: Progress) -> tuple[Eyes, dict[str, Any]]:
    """Return eyes trained on the sets that the folder holds, or that are made there now, and figures."""
    training, began_s = TRAININGS[name], time.process_time()
    sight = SIGHTS[training.sets[0].world]
    sets = [_made(config, seed, folder, progress) for config in training.sets]
    made_s = time.process_time() - began_s
    motion = fitted(np.concatenate([one.steps for one in sets]))
    network = _fitted(sight, sets, training, seed, progress)
    eyes = Eyes(sight, network, np.ones(len(sight.names)), motion)
    judged = [_made(config, seed + 1, folder, progress) for config in training.judged]
    eyes, figures = _stretched(eyes, judged)
    seconds = {"pictures_cpu_s": round(made_s), "train_cpu_s": round(time.process_time() - began_s - made_s)}
    return eyes, {**seconds, "n_pictures": sum(len(one.pictures) for one in sets), "coordinates": figures}


def _made(config: picture_sets.Config, seed: int, folder: Path, progress: Progress) -> PictureSet:
    def tell(done: int, total: int) -> None:
        progress(f"pictures of {config.world}: table {done} of {total}")

    return picture_sets.make(config, seed, folder, tell)


def _fitted(
    sight: Sight, sets: list[PictureSet], training: Training, seed: int, progress: Progress
) -> PictureNetwork:
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    code = Code(sight)
    pictures = torch.as_tensor(np.concatenate([one.pictures for one in sets])).permute(0, 3, 1, 2)
    there = np.concatenate([one.coordinates for one in sets])
    coordinates = torch.as_tensor(there, dtype=torch.float32)
    points = torch.as_tensor(points_of(sight, there), dtype=torch.float32)  # (N, K, 3)
    states = torch.as_tensor(np.concatenate([one.states for one in sets]), dtype=torch.float32)
    network = PictureNetwork(sight, CAMERAS[training.sets[0].world], training.shape)
    pixels = network.pixels_of(points)  # (N, K, 2)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload] # its stubs lack that one
    optimiser = torch.optim.AdamW(
        network.parameters(), lr=training.learning_rate, weight_decay=training.weight_decay
    )
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser, training.learning_rate, training.n_steps, pct_start=0.1
    )
    generator = torch.Generator().manual_seed(seed)
    mean_loss = 0.0
    for step in range(training.n_steps):
        rows = torch.randint(len(pictures), (training.batch,), generator=generator)
        noise = torch.randn(training.batch, *pictures.shape[1:], generator=generator) * training.noise
        shown = ((pictures[rows].float() + noise) / 255.0).contiguous(memory_format=torch.channels_last)
        told = coordinates[rows], states[rows], pixels[rows]
        loss = code.losses(network(shown, _near(pixels[rows], generator)), told, training.beta)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimiser.step()
        schedule.step()
        mean_loss += float(loss.detach()) / 100
        if (step + 1) % 100 == 0:
            progress(f"step {step + 1} of {training.n_steps}: loss {mean_loss:.3f}")
            mean_loss = 0.0
    network.to(memory_format=torch.contiguous_format)  # type: ignore[call-overload]
    network.eval()
    return network


def _near(pixels: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    """Return places (B, K, 2) as found by a network that has learned where things are: off by a part of a pixel, or by few.

    Things that this world has not are looked for anywhere.
    """
    sizes = torch.tensor([0.25, 0.7, 2.0])[torch.randint(3, pixels.shape[:2], generator=generator)]
    anywhere = torch.rand(pixels.shape, generator=generator) * SIDE
    off = torch.randn(pixels.shape, generator=generator) * sizes[..., None]
    return torch.where(torch.isnan(pixels), anywhere, (pixels + off).clamp(0.0, SIDE - 1.0))


def _stretched(eyes: Eyes, judged: list[PictureSet]) -> tuple[Eyes, dict[str, dict[str, float]]]:
    """Return the eyes with their standard deviations stretched on every other table, and figures on the others."""
    errors, sigmas = (
        np.concatenate(parts) for parts in zip(*(_errors(eyes, one) for one in judged), strict=True)
    )
    is_for_stretching = np.concatenate([one.tables % 2 == 0 for one in judged])
    stretch = []
    for column in range(len(eyes.sight.names)):
        ratios = np.abs(errors[is_for_stretching, column]) / sigmas[is_for_stretching, column]
        width = width_for_alarms(ratios[~np.isnan(ratios)].tolist(), ALPHA)
        stretch.append(width / NORMAL_90 if np.isfinite(width) else 1.0)
    figures = {}
    for column, name in enumerate(eyes.sight.names):
        error, sigma = (
            np.abs(errors[~is_for_stretching, column]),
            sigmas[~is_for_stretching, column] * stretch[column],
        )
        error, sigma = error[~np.isnan(error)], sigma[~np.isnan(error)]
        figures[name] = {
            "median_error": round(float(np.median(error)), 5),
            "error_95": round(float(np.quantile(error, 0.95)), 5),
            "coverage_90": round(float((error <= NORMAL_90 * sigma).mean()), 3),
            "median_sigma": round(float(np.median(sigma)), 5),
            "stretch": round(stretch[column], 3),
            "n": len(error),
        }
    return Eyes(eyes.sight, eyes.network, np.array(stretch), eyes.motion), figures


def _errors(eyes: Eyes, one: PictureSet) -> tuple[Float, Float]:
    values, sigmas, _ = eyes.all(one.pictures)
    return eyes.sight.wrapped(values - one.coordinates), sigmas


# --- files ---------------------------------------------------------------------------------------------------


def save(eyes: Eyes, name: str, described: Mapping[str, Any], folder: Path) -> None:
    """Write weights.safetensors, its numbers in half precision, and config.json with the weights' hash."""
    from safetensors.numpy import save as to_bytes  # noqa: PLC0415

    arrays = {
        f"network.{key}": value.numpy().astype(np.float16) for key, value in eyes.network.state_dict().items()
    }
    arrays["stretch"] = eyes.stretch.astype(np.float32)
    arrays["motion.law"] = eyes.motion.law.astype(np.float32)
    arrays["motion.sigmas"] = eyes.motion.sigmas.astype(np.float32)
    content = to_bytes(arrays)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "weights.safetensors").write_bytes(content)
    training = asdict(TRAININGS[name])
    document = {
        "sha256": hashlib.sha256(content).hexdigest(),
        "eyes": name,
        "sight": asdict(eyes.sight),
        "training": training,
        **described,
        "versions": {one: version(one) for one in ("torch", "numpy", "ogbench", "mujoco")},
    }
    (folder / "config.json").write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


def load_eyes(world: str, folder: Path = WEIGHTS / "eyes") -> Eyes:
    """Return the eyes that the world is seen with; the shipped ones unless told otherwise."""
    from safetensors.numpy import load as from_bytes  # noqa: PLC0415

    if world not in EYES:
        raise BadInputError(
            f"no eyes for world {world!r}; there are for {', '.join(EYES)}. Use another robot"
        )
    home = folder / EYES[world]
    content, described = read(home)
    sight = SIGHTS[world]
    if described.get("eyes") != EYES[world] or described.get("sight") != asdict(sight):
        raise BadInputError(
            f"{home}: these are not eyes for {EYES[world]} but for {described.get('eyes', 'something else')} "
            f"({described.get('sight', 'no sight')}). Restore them, or train: cairn train tabletop --algorithm perception"
        )
    arrays = from_bytes(content)
    network = PictureNetwork(sight, CAMERAS[world], Shape(**described["training"]["shape"]))
    weights = {
        key.removeprefix("network."): torch.as_tensor(value.astype(np.float32))
        for key, value in arrays.items()
        if key.startswith("network.")
    }
    network.load_state_dict(weights)
    motion = Motion(arrays["motion.law"].astype(np.float64), arrays["motion.sigmas"].astype(np.float64))
    return Eyes(sight, network.eval(), arrays["stretch"].astype(np.float64), motion)


def train_eyes(
    out_dir: Path = WEIGHTS / "eyes",
    seed: int = 0,
    progress: Progress = print,
    only: tuple[str, ...] = tuple(TRAININGS),
    data_dir: Path | None = None,
) -> dict[str, str]:
    """Return a line of figures for each pair of eyes, after training and writing them."""
    told = {}
    for name in only:
        eyes, figures = trained(name, seed, data_folder(data_dir), progress)
        save(eyes, name, {"seed": seed, **figures}, out_dir / name)
        told[name] = "; ".join(
            f"{key} {row['median_error']:.4f} (95 %: {row['error_95']:.4f}, coverage {100 * row['coverage_90']:.0f} %)"
            for key, row in figures["coordinates"].items()
        )
    return told

"""Frames to an animated picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

MAX_FRAMES = 320  # a longer run is shown with fewer frames a second


def write_gif(path: Path, frames: Sequence[Any], fps: float = 20.0) -> None:
    """Write frames, uint8 arrays (H, W, 3), as an animated GIF whose frames share one palette.

    The palette is the octree's: the median cut gives all its colours to the background, and small
    coloured things turn grey.
    """
    from PIL import Image  # noqa: PLC0415 - seldom wanted, slow to import

    stride = max(1, -(-len(frames) // MAX_FRAMES))
    images = [Image.fromarray(frame) for frame in frames[::stride]]
    palette = images[len(images) // 2].quantize(192, method=Image.Quantize.FASTOCTREE)
    indexed = [image.quantize(palette=palette, dither=Image.Dither.NONE) for image in images]
    duration_ms = round(1000.0 * min(stride, 3) / fps)
    indexed[0].save(
        path, save_all=True, append_images=indexed[1:], duration=duration_ms, loop=0, optimize=True
    )

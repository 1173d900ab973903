"""A small convolutional network from a picture to poses with how sure each is, and to states.

First where: a map a thing says which pixel it is at (as in Zhou et al., Objects as Points, arXiv 1904.07850; place read
off to a part of a pixel by a softmax, as in Levine et al., JMLR 2016). Then what: a patch of the picture around that place,
with features of the whole, gives what is left: how far off the point it is where the ray through that pixel meets a plane,
and turns and states. So each thing is learned about wherever it is, from few pictures.

Two outputs a coordinate, mean and log variance, are fitted by the likelihood of a Gaussian (Kendall and Gal, What
Uncertainties Do We Need, NeurIPS 2017, eq. 5), each term weighted by its own variance to the power of beta, without a
gradient (Seitzer et al., ICLR 2022): else what is hard to see is given up early. A turn is told as the cosine and sine of
as many turns as its period goes into a whole one.

Letters for shapes: B batch, C channels, H height, W width, K things, D coordinates, L states, O outputs.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from domains.tabletop.belief import DRAWER_HANDLE_M, WINDOW_HANDLE_M
from domains.tabletop.camera import Camera
from domains.tabletop.looks import SIDE, Sight
from learned.picture_things import Thing, things_of

_LEAST_LOG_VARIANCE, _MOST_LOG_VARIANCE = -9.0, 5.0
_UNIT_M, _HALF = 0.02, SIDE // 2


@dataclass(frozen=True)
class Shape:
    """How large the network is."""

    channels: int = 24
    hidden: int = 128
    context: int = 48


class PictureNetwork(nn.Module):
    """From pictures (B, 3, H, W) to maps' places (B, K, 2), log maps (B, K, H/2 W/2) and outputs (B, O)."""

    across: Tensor  # (2, H, W): how far right and down each pixel is, from -1 to 1
    place: Tensor  # (3,): of the camera
    axes: Tensor  # (3, 3): of the camera, as columns

    def __init__(self, sight: Sight, camera: Camera, shape: Shape) -> None:
        super().__init__()
        self.sight, self.things = sight, things_of(sight)
        line = torch.linspace(-1.0, 1.0, SIDE)
        down, right = torch.meshgrid(line, line, indexing="ij")
        self.register_buffer("across", torch.stack([right, down]), persistent=False)
        self.register_buffer("place", torch.tensor(camera.place, dtype=torch.float32), persistent=False)
        self.register_buffer("axes", torch.tensor(camera.axes, dtype=torch.float32), persistent=False)
        self.focal = camera.focal
        n, k = shape.channels, len(self.things)
        self.first = nn.Sequential(nn.Conv2d(5, n, 5, stride=2, padding=2), nn.ReLU())
        self.wider = nn.ModuleList(nn.Conv2d(n, n, 3, padding=reach, dilation=reach) for reach in (1, 2, 4))
        self.maps = nn.Sequential(nn.Conv2d(2 * n, n, 1), nn.ReLU(), nn.Conv2d(n, k, 1))
        self.whole = nn.Sequential(
            nn.Conv2d(n, 2 * n, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Conv2d(2 * n, 2 * n, 3, stride=2, padding=1),
            nn.ReLU(),
            nn.Flatten(),
            nn.Linear(2 * n * (SIDE // 8) ** 2, shape.context),
            nn.ReLU(),
        )
        code = Code(sight)
        self.heads = nn.ModuleList(
            nn.Sequential(
                nn.Linear(3 * thing.side**2 + 2 * n + shape.context + 2 * k + 3, shape.hidden),
                nn.ReLU(),
                nn.Linear(shape.hidden, shape.hidden),
                nn.ReLU(),
                nn.Linear(shape.hidden, code.n_outputs_of(thing)),
            )
            for thing in self.things
        )

    def forward(
        self, pictures: Tensor, near: Tensor | None = None
    ) -> tuple[Tensor, Tensor, list[Tensor], list[Tensor]]:
        """Return places (B, K, 2) in pixels, log maps (B, K, H/2 W/2), outputs a thing (B, O), and plane points (B, 3).

        Patches are taken around the places, or around those given as `near` (B, K, 2): while it learns where things
        are, it already learns what they look like there.
        """
        n_pictures = len(pictures)
        fine = self.first(torch.cat([pictures - 0.3, self.across.expand(n_pictures, -1, -1, -1)], dim=1))
        deep = fine
        for layer in self.wider:
            deep = deep + torch.relu(layer(deep))  # (B, C, H/2, W/2)
        features = torch.cat([fine, deep], dim=1)
        logs = torch.log_softmax(self.maps(features).flatten(2), dim=-1)  # (B, K, H/2 W/2)
        shares = logs.exp()
        places = self._places(shares)  # (B, K, 2)
        pooled = torch.einsum("bkp,bcp->bkc", shares, features.flatten(2))  # (B, K, 2C)
        context, at = self.whole(deep), places.detach() if near is None else near
        outputs, points = [], []
        for number, (thing, head) in enumerate(zip(self.things, self.heads, strict=True)):
            patch = _patch(pictures, at[:, number], thing.side)
            point = self._on_plane(at[:, number], thing.plane_m)
            told = [patch, pooled[:, number], context, (at / _HALF - 1.0).flatten(1), point]
            outputs.append(head(torch.cat(told, dim=1)))
            points.append(point)
        return places, logs, outputs, points

    def _places(self, shares: Tensor) -> Tensor:
        """Return where each map's share (B, K, H/2 W/2) has its middle, around its strongest pixel, in pixels (B, K, 2)."""
        side = SIDE // 2
        line = torch.arange(side, dtype=shares.dtype) * 2.0 + 0.5  # what a pixel of the map stands for
        strongest = shares.argmax(-1)  # (B, K)
        right, down = (strongest % side)[..., None], (strongest // side)[..., None]
        cells = torch.arange(side)
        near_right = ((cells - right).abs() <= 2).to(shares.dtype)  # (B, K, W/2)
        near_down = ((cells - down).abs() <= 2).to(shares.dtype)
        near = shares.reshape(*shares.shape[:2], side, side) * near_down[..., None] * near_right[..., None, :]
        total = near.sum((-1, -2)).clamp_min(1e-9)
        along = (near.sum(-2) * line).sum(-1) / total
        below = (near.sum(-1) * line).sum(-1) / total
        return torch.stack([along, below], dim=-1)

    def _on_plane(self, places: Tensor, height: float) -> Tensor:
        """Return where the rays through the places (B, 2) meet the plane of that height (B, 3)."""
        right, down = (places[:, 0] - _HALF + 0.5) / self.focal, (places[:, 1] - _HALF + 0.5) / self.focal
        rays = torch.stack([right, -down, -torch.ones_like(right)], dim=1) @ self.axes.T  # (B, 3)
        far = (height - self.place[2]) / rays[:, 2].clamp_max(-0.05)
        return self.place + far[:, None] * rays

    def pixels_of(self, points: Tensor) -> Tensor:
        """Return where points (B, K, 3) are seen, in pixels (B, K, 2), counted from the middle of the first pixel."""
        right, up, back = ((points - self.place) @ self.axes).unbind(-1)
        return torch.stack(
            [_HALF - 0.5 - self.focal * right / back, _HALF - 0.5 + self.focal * up / back], dim=-1
        )


def _patch(pictures: Tensor, at: Tensor, side: int) -> Tensor:
    """Return the patches (B, 3 side side) of the pictures (B, 3, H, W) around the places (B, 2), in pixels with parts."""
    line = torch.arange(side, dtype=pictures.dtype) - (side - 1) / 2
    down, right = torch.meshgrid(line, line, indexing="ij")
    where = torch.stack([right, down], dim=-1) + at[:, None, None]  # (B, side, side, 2)
    found = nn.functional.grid_sample(
        pictures, (where + 0.5) / _HALF - 1.0, mode="bilinear", padding_mode="border", align_corners=False
    )
    return (found - 0.3).flatten(1)


@dataclass(frozen=True)
class Code:
    """How coordinates and states are written as outputs, and read from them."""

    sight: Sight

    def n_outputs_of(self, thing: Thing) -> int:
        """Return how many outputs the thing has: a mean (two of a turn) and a log variance a coordinate, then states."""
        n_turns = sum(self.sight.periods[name] > 0 for name in thing.coordinates)
        return 2 * len(thing.coordinates) + n_turns + len(thing.states)

    def losses(
        self,
        found: tuple[Tensor, Tensor, list[Tensor], list[Tensor]],
        told: tuple[Tensor, Tensor, Tensor],
        beta: float,
    ) -> Tensor:
        """Return the mean loss of what the network found for coordinates (B, D), states (B, L) and pixels (B, K, 2).

        NaN of either counts nothing.
        """
        _, logs, outputs, points = found
        coordinates, states, pixels = told
        total = torch.zeros(())
        for number, thing in enumerate(things_of(self.sight)):
            total = total + 0.5 * _missed(logs[:, number], pixels[:, number])
            columns = [self.sight.names.index(name) for name in thing.coordinates]
            at = 0
            for column in columns:
                name = self.sight.names[column]
                wanted = self.written(name, coordinates[:, column], points[number])
                n = wanted.shape[1]
                total = total + _unlikely(outputs[number][:, at : at + n + 1], wanted, beta)
                at += n + 1
            for row, name in enumerate(thing.states):
                state = states[:, self.sight.states.index(name)]
                total = total + _untrue(outputs[number][:, at + row], state)
        return total

    def written(self, name: str, coordinate: Tensor, point: Tensor) -> Tensor:
        """Return what the network should give (B, 1 or 2) for the coordinate (B,), where its plane point is (B, 3)."""
        period = self.sight.periods[name]
        if period:
            angle = coordinate * (2 * np.pi / period)
            return torch.stack([torch.cos(angle), torch.sin(angle)], dim=1)
        middle, unit = _middle(name, point)
        return ((coordinate - middle) / unit)[:, None]

    def read(self, outputs: list[Tensor], points: list[Tensor]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return coordinates (B, D), standard deviations (B, D) and states' chances (B, L)."""
        n = len(outputs[0])
        values = np.zeros((n, len(self.sight.names)))
        sigmas, chances = np.ones_like(values), np.zeros((n, len(self.sight.states)))
        for thing, output, point in zip(things_of(self.sight), outputs, points, strict=True):
            told, at = output.numpy().astype(np.float64), 0
            for name in thing.coordinates:
                column, period = self.sight.names.index(name), self.sight.periods[name]
                width = 2 if period else 1
                mean, log_variance = told[:, at : at + width], told[:, at + width]
                sigma = np.exp(0.5 * np.clip(log_variance, _LEAST_LOG_VARIANCE, _MOST_LOG_VARIANCE))
                at += width + 1
                if period:
                    per_turn = 2 * np.pi / period
                    values[:, column] = np.arctan2(mean[:, 1], mean[:, 0]) / per_turn
                    length = np.clip(np.hypot(mean[:, 0], mean[:, 1]), 0.2, None)
                    sigmas[:, column] = sigma / length / per_turn
                else:
                    middle, unit = _middle(name, point)
                    values[:, column] = mean[:, 0] * unit + np.asarray(middle, dtype=np.float64)
                    sigmas[:, column] = sigma * unit
            for row, name in enumerate(thing.states):
                chances[:, self.sight.states.index(name)] = 1.0 / (1.0 + np.exp(-told[:, at + row]))
        return values, sigmas, chances


def _middle(name: str, point: Tensor) -> tuple[Tensor | float, float]:
    """Return from where, and in which unit, a coordinate is told: lengths from the point (B, 3) on the thing's plane."""
    if name == "opening":
        return 0.3, 0.3
    if name.startswith("depth"):
        return 0.0, 0.01
    if name == "drawer":
        return float(DRAWER_HANDLE_M[1]) - point[:, 1], _UNIT_M
    if name == "window":
        return point[:, 0] - float(WINDOW_HANDLE_M[0]), _UNIT_M
    return point[:, "xyz".index(name[-1])], _UNIT_M


def _missed(logs: Tensor, pixels: Tensor) -> Tensor:
    """Return how far the log map (B, H/2 W/2) is from the pixels (B, 2): cross-entropy with the four cells around."""
    side = SIDE // 2
    is_told = ~torch.isnan(pixels).any(-1)  # (B,)
    cells = (torch.nan_to_num(pixels) - 0.5) / 2.0  # (B, 2)
    cells = cells.clamp(0.0, side - 1.001)
    low = cells.floor()
    part = cells - low
    total = torch.zeros(len(logs))
    for right in (0, 1):
        for down in (0, 1):
            share = (part[:, 0] if right else 1 - part[:, 0]) * (part[:, 1] if down else 1 - part[:, 1])
            which = (low[:, 1] + down) * side + low[:, 0] + right
            total = total - share * logs.gather(1, which.long()[:, None])[:, 0]
    return _mean(total, is_told)


def _unlikely(outputs: Tensor, wanted: Tensor, beta: float) -> Tensor:
    n = wanted.shape[1]
    is_told = ~torch.isnan(wanted).any(-1)
    log_variance = outputs[:, n].clamp(_LEAST_LOG_VARIANCE, _MOST_LOG_VARIANCE)
    squared = ((outputs[:, :n] - torch.nan_to_num(wanted)) ** 2).sum(1)  # (B, n) -> (B,)
    likelihood = 0.5 * (squared * torch.exp(-log_variance) + n * log_variance)
    return _mean(likelihood * torch.exp(log_variance.detach() * beta), is_told)


def _untrue(logits: Tensor, states: Tensor) -> Tensor:
    missed = nn.functional.binary_cross_entropy_with_logits(
        logits, torch.nan_to_num(states), reduction="none"
    )
    return _mean(missed, ~torch.isnan(states))


def _mean(losses: Tensor, is_told: Tensor) -> Tensor:
    return torch.where(is_told, losses, torch.zeros(())).sum() / is_told.sum().clamp_min(1)

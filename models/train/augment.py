"""Crops for the student: drawn from real and generated imagery, bent, mixed and overlaid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from .landscapes import SIZE, Landscape, fractal, landscape
from .scenes import Place

Array = NDArray[np.float32]
HIGHEST_DN = 20000.0
#: How often each place is drawn; what is left are generated landscapes.
PLACE_SHARES = {
    "hesbaye_be": 0.22,
    "wervik_be": 0.16,
    "simiyu_tz": 0.12,
    "superagui_br": 0.07,
    "karelia_lake_fi": 0.04,
    "ontario_snow_ca": 0.07,
}
LANDSCAPES_KEPT = 48


@dataclass(frozen=True)
class Crops:
    """s1 [N, 2, C, C] in dB, s2 [N, 4, C, C] in DN, empty [N, 1, C, C] 1 where nobody lives for sure."""

    s1: Tensor
    s2: Tensor
    empty: Tensor


@dataclass(frozen=True)
class _Ground:
    """One place ready to cut from, its margins mirrored; interest [H, W] says where much is built."""

    s1: list[Array]
    s2: list[Array]
    empty: Array
    interest: Array


class Sampler:
    """Draws batches of crops; everything random comes from one generator."""

    def __init__(
        self, places: Sequence[Place], interest: dict[str, Array], crop: int, rng: np.random.Generator
    ) -> None:
        self.crop, self.rng = crop, rng
        margin = 24
        self.grounds: dict[str, _Ground] = {}
        for place in places:
            edges = ((0, 0), (margin, margin), (margin, margin))
            empty = np.full((1, *place.s2[0].shape[1:]), 0.0 if place.inhabited else 1.0, np.float32)
            self.grounds[place.name] = _Ground(
                [np.pad(image, edges, mode="reflect") for image in place.s1],
                [np.pad(image, edges, mode="reflect") for image in place.s2],
                np.pad(empty, edges, mode="reflect"),
                np.pad(interest[place.name], margin, mode="reflect"),
            )
        self.names = list(self.grounds)
        self.shares = np.array([PLACE_SHARES[name] for name in self.names])
        self.landscapes: list[Landscape] = [landscape(rng) for _ in range(LANDSCAPES_KEPT)]
        self.drawn = 0

    def batch(self, count: int) -> Crops:
        """A new batch of `count` crops."""
        self.drawn += 1
        if self.drawn % 3 == 0:
            self.landscapes[int(self.rng.integers(LANDSCAPES_KEPT))] = landscape(self.rng)
        stack = torch.from_numpy(np.stack([self._crop() for _ in range(count)]))
        s1, s2, empty = stack[:, :2], stack[:, 2:6], stack[:, 6:]
        s2 = self._bend_s2(self._paste(s2))
        s2 = self._overlay(s2)
        s1 = self._bend_s1(self._paste(s1))
        alone = torch.from_numpy(self.rng.random(count) < 0.4)
        met = torch.where(alone[:, None, None, None], s1.roll(1, 0), s1)
        return Crops(
            met.contiguous(memory_format=torch.channels_last),
            s2.contiguous(memory_format=torch.channels_last),
            empty,
        )

    def _crop(self) -> Array:
        """One crop [7, C, C]: VV, VH, four optical bands, empty."""
        rng = self.rng
        draw = rng.random()
        position = int(np.searchsorted(np.cumsum(self.shares), draw))
        side = self.crop
        if rng.random() < 0.35:
            side = int(np.clip(self.crop * np.exp(rng.normal(0, 0.35)), 24, 110))
        if position < len(self.names):
            ground = self.grounds[self.names[position]]
            row, column = self._origin(ground.interest, side)
            window = np.s_[:, row : row + side, column : column + side]
            s1, s2 = _blend(rng, ground.s1, window), _blend(rng, ground.s2, window)
            stack = np.concatenate([s1, s2, ground.empty[window]])
        else:
            drawn = self.landscapes[int(rng.integers(LANDSCAPES_KEPT))]
            row, column = rng.integers(0, SIZE - side + 1, 2)
            window = np.s_[:, row : row + side, column : column + side]
            stack = np.concatenate([drawn.s1[window], drawn.s2[window], drawn.surf[None][window]])
        turned = np.rot90(stack, int(rng.integers(4)), (1, 2))
        stack = np.ascontiguousarray(turned[:, :, ::-1] if rng.random() < 0.5 else turned)
        if side == self.crop:
            return stack
        return self._resample(stack)

    def _origin(self, interest: Array, side: int) -> tuple[int, int]:
        """The more settled of two random origins, mostly."""
        rows, columns = interest.shape
        tries = []
        for _ in range(2):
            row, column = (
                int(self.rng.integers(0, rows - side + 1)),
                int(self.rng.integers(0, columns - side + 1)),
            )
            part = interest[row : row + side : 4, column : column + side : 4]
            tries.append((float(part.mean()), row, column))
        chosen = max(tries) if self.rng.random() < 0.7 else tries[0]
        return chosen[1], chosen[2]

    def _resample(self, stack: Array) -> Array:
        """Scale to the crop's size, half of the time with a turn by any angle."""
        image = torch.from_numpy(stack)[None]
        if self.rng.random() < 0.5:
            shape = (self.crop, self.crop)
            return functional.interpolate(image, shape, mode="bilinear", align_corners=False)[0].numpy()
        angle = self.rng.uniform(0, 2 * np.pi)
        shear = self.rng.normal(0, 0.1)
        turn = torch.tensor(
            [[np.cos(angle), -np.sin(angle) + shear, 0.0], [np.sin(angle), np.cos(angle), 0.0]],
            dtype=torch.float32,
        )
        grid = functional.affine_grid(turn[None], [1, 1, self.crop, self.crop], align_corners=False)
        return functional.grid_sample(image, grid, padding_mode="reflection", align_corners=False)[0].numpy()

    def _chance(self, count: int, probability: float) -> Tensor:
        return torch.from_numpy((self.rng.random(count) < probability).astype(np.float32)).reshape(
            -1, 1, 1, 1
        )

    def _normal(self, count: int, channels: int, spread: float) -> Tensor:
        return torch.from_numpy(self.rng.normal(0, spread, (count, channels, 1, 1)).astype(np.float32))

    def _noise(self, like: Tensor) -> Tensor:
        return torch.from_numpy(self.rng.standard_normal(tuple(like.shape), dtype=np.float32))

    def _paste(self, image: Tensor) -> Tensor:
        """Blend in, or paste patches with hard edges of, another crop of the batch."""
        count, _, size, _ = image.shape
        other = image.roll(int(self.rng.integers(1, count)), 0)
        weight = torch.zeros(count, 1, size, size)
        for one in range(count):
            kind = self.rng.random()
            if kind < 0.12:
                weight[one] = float(self.rng.uniform(0.1, 0.5))
            elif kind < 0.35:
                for _ in range(int(self.rng.integers(1, 4))):
                    tall, wide = self.rng.integers(4, size // 2, 2)
                    row, column = self.rng.integers(0, size - tall), self.rng.integers(0, size - wide)
                    weight[one, 0, row : row + tall, column : column + wide] = 1
        return image + weight * (other - image)

    def _bend_s2(self, s2: Tensor) -> Tensor:
        """Brightness, band gains, contrast, gamma, haze, noise and sharpness."""
        count = len(s2)
        strength = self._chance(count, 0.75)
        gain = self._normal(count, 1, 0.3) + self._normal(count, 4, 0.13)
        s2 = s2 * torch.exp(strength * gain)
        contrast = torch.exp(self._chance(count, 0.4) * self._normal(count, 1, 0.3))
        mean = s2.mean((2, 3), keepdim=True)
        s2 = mean + contrast * (s2 - mean)
        haze = self._normal(count, 1, 500).abs() * torch.tensor([1.2, 1.0, 0.85, 0.6]).reshape(1, 4, 1, 1)
        s2 = s2 + self._chance(count, 0.2) * haze + self._chance(count, 0.3) * self._normal(count, 4, 150)
        gamma = torch.exp(self._chance(count, 0.35) * self._normal(count, 1, 0.2))
        s2 = s2.clamp(0, HIGHEST_DN)
        s2 = 10000 * torch.exp(torch.log(s2 / 10000 + 1e-5) * gamma)
        s2 = s2 * (1 + self._chance(count, 0.3) * self._normal(count, 1, 0.05).abs() * self._noise(s2))
        soft = functional.avg_pool2d(s2, 3, 1, 1, count_include_pad=False)
        amount = self._chance(count, 0.25) * torch.from_numpy(
            self.rng.uniform(-0.6, 0.8, (count, 1, 1, 1)).astype(np.float32)
        )
        return (s2 + amount * (soft - s2)).clamp(0, HIGHEST_DN)

    def _bend_s1(self, s1: Tensor) -> Tensor:
        """Calibration, contrast, speckle and looks."""
        count = len(s1)
        s1 = s1 + self._chance(count, 0.7) * (self._normal(count, 1, 2.0) + self._normal(count, 2, 0.8))
        mean = s1.mean((2, 3), keepdim=True)
        contrast = torch.exp(self._chance(count, 0.4) * self._normal(count, 1, 0.2))
        s1 = mean + contrast * (s1 - mean)
        speckle = self._chance(count, 0.35) * self._normal(count, 1, 1.5).abs()
        s1 = s1 + speckle * self._noise(s1)
        soft = functional.avg_pool2d(s1, 3, 1, 1, count_include_pad=False)
        amount = self._chance(count, 0.3) * torch.from_numpy(
            self.rng.uniform(-0.4, 1.0, (count, 1, 1, 1)).astype(np.float32)
        )
        return (s1 + amount * (soft - s1)).clamp(-45, 25)

    def _overlay(self, s2: Tensor) -> Tensor:
        """Snow on the ground or cloud above it, on some crops."""
        s2 = s2.clone()
        for one in range(len(s2)):
            kind = self.rng.random()
            if kind < 0.05:
                s2[one] = torch.from_numpy(snow(self.rng, s2[one].numpy()))
            elif kind < 0.10:
                s2[one] = torch.from_numpy(cloud(self.rng, s2[one].numpy()))
        return s2


def _blend(rng: np.random.Generator, images: list[Array], window: tuple[slice, slice, slice]) -> Array:
    """One date, or at times a mean of two or the median of three."""
    draw = rng.random()
    if len(images) == 1 or draw < 0.6:
        return images[int(rng.integers(len(images)))][window]
    if draw < 0.8:
        first, second = rng.integers(0, len(images), 2)
        share = rng.random()
        return (images[first][window] * share + images[second][window] * (1 - share)).astype(np.float32)
    chosen = rng.integers(0, len(images), int(rng.choice([3, 5])))
    return np.median(np.stack([images[one][window] for one in chosen]), axis=0).astype(np.float32)


def snow(rng: np.random.Generator, s2: Array) -> Array:
    """Snow over an optical crop [4, C, C]; dark woods, rocks and bare patches may stick out."""
    size = s2.shape[1]
    field = fractal(rng, size, rng.uniform(0.5, 2))
    cover = np.clip(rng.uniform(0.3, 1.6) + rng.uniform(0.1, 0.8) * field, 0, 1)
    dark = s2[:3].mean(0) < np.quantile(s2[:3].mean(0), rng.uniform(0, 0.5))
    cover = np.where(dark, cover * rng.uniform(0, 1), cover)
    level = np.exp(rng.uniform(np.log(3500), np.log(12000)))
    shade = 1 + rng.uniform(0, 0.2) * fractal(rng, size, rng.uniform(0, 1.5))
    colour = np.array([1.05, 1.0, 0.98, rng.uniform(0.8, 1.05)], np.float32) * level
    return np.clip(s2 * (1 - cover) + cover * shade * colour[:, None, None], 0, HIGHEST_DN).astype(np.float32)


def cloud(rng: np.random.Generator, s2: Array) -> Array:
    """Cloud of varying thickness over an optical crop [4, C, C], some with a shadow."""
    size = s2.shape[1]
    field = fractal(rng, size, rng.uniform(1.2, 2.8))
    cover = np.clip(rng.uniform(-0.3, 1.5) + rng.uniform(0.2, 0.8) * field, 0, 1)
    level = np.exp(rng.uniform(np.log(3000), np.log(16000)))
    shade = 1 + rng.uniform(0, 0.15) * fractal(rng, size, rng.uniform(0.5, 2))
    colour = np.array([rng.uniform(0.95, 1.1), 1.0, 1.0, rng.uniform(0.9, 1.15)], np.float32) * level
    shadow = 1 - rng.uniform(0, 0.5) * np.roll(cover, tuple(rng.integers(-20, 21, 2)), (0, 1))
    return np.clip(s2 * shadow * (1 - cover) + cover * shade * colour[:, None, None], 0, HIGHEST_DN).astype(
        np.float32
    )

"""Generated landscapes: parcels, woods, water, roads and roofs with widely drawn band statistics.

They need not look real. The teacher says what it sees in them, and what the student lacks is variety.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

Array = NDArray[np.float32]
SIZE = 192


@dataclass(frozen=True)
class Landscape:
    """s1 [2, SIZE, SIZE] in dB, s2 [4, SIZE, SIZE] in DN, surf [SIZE, SIZE] 1 on beach, waves and sea."""

    s1: Array
    s2: Array
    surf: Array


def fractal(rng: np.random.Generator, size: int, roughness: float) -> Array:
    """A random field [size, size], mean 0, deviation 1, its amplitude falling with frequency^-roughness."""
    spectrum = np.fft.rfft2(rng.standard_normal((size, size)).astype(np.float32))
    frequency = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None, :])
    frequency[0, 0] = np.inf
    field = np.fft.irfft2(spectrum * frequency**-roughness, s=(size, size))
    return ((field - field.mean()) / (field.std() + 1e-9)).astype(np.float32)


def _vegetation(rng: np.random.Generator) -> Array:
    blue = rng.uniform(120, 650)
    return np.array(
        [blue, blue * rng.uniform(1.1, 1.7) + 80, blue * rng.uniform(0.7, 1.8), rng.uniform(1500, 5500)],
        np.float32,
    )


def _soil(rng: np.random.Generator) -> Array:
    red = rng.uniform(500, 4200)
    return np.array(
        [red * rng.uniform(0.4, 0.8), red * rng.uniform(0.6, 0.95), red, red * rng.uniform(1.05, 1.7)],
        np.float32,
    )


def _grey(rng: np.random.Generator, low: float, high: float) -> Array:
    level = np.exp(rng.uniform(np.log(low), np.log(high)))
    return (level * rng.uniform(0.85, 1.2, 4)).astype(np.float32)


def _water(rng: np.random.Generator) -> Array:
    blue = rng.uniform(60, 1300)
    return np.array(
        [blue, blue * rng.uniform(0.7, 1.4), blue * rng.uniform(0.3, 1.2), blue * rng.uniform(0.05, 0.8)],
        np.float32,
    )


def _roof(rng: np.random.Generator) -> Array:
    kind = rng.random()
    if kind < 0.35:
        red = rng.uniform(900, 3200)
        return np.array(
            [red * rng.uniform(0.4, 0.7), red * rng.uniform(0.5, 0.8), red, red * rng.uniform(0.95, 1.5)],
            np.float32,
        )
    if kind < 0.45:
        blue = rng.uniform(1000, 3500)
        return np.array([blue, blue * rng.uniform(0.7, 1), blue * rng.uniform(0.4, 0.9), blue], np.float32)
    return _grey(rng, 400, 5500)


def _cover(rng: np.random.Generator) -> Array:
    """A ground cover: most often between vegetation and soil, at times anything."""
    if rng.random() < 0.15:
        return np.exp(rng.uniform(np.log(150), np.log(5500), 4)).astype(np.float32)
    share = rng.beta(0.5, 0.5)
    return share * _vegetation(rng) + (1 - share) * _soil(rng)


def _backscatter(rng: np.random.Generator, mean: float = -11, spread: float = 3) -> Array:
    vv = rng.normal(mean, spread)
    return np.array([vv, vv - rng.normal(6.5, 1.8)], np.float32)


def _parcels(rng: np.random.Generator, rows: Array, columns: Array) -> NDArray[np.intp]:
    """Parcel numbers [SIZE, SIZE] of bent strips cut into fields."""
    angle, wide, long = rng.uniform(0, np.pi), rng.uniform(5, 40), rng.uniform(8, 70)
    bend = rng.uniform(0, 12) * fractal(rng, SIZE, 2.5)
    along = (columns * np.cos(angle) + rows * np.sin(angle) + bend) / long
    across = np.floor((rows * np.cos(angle) - columns * np.sin(angle) + bend) / wide).astype(np.intp)
    shift = rng.uniform(0, 1, 97)[across % 97]
    return (across * 131 + np.floor(along + shift).astype(np.intp) * 37) % 1009


def _roads(rng: np.random.Generator, rows: Array, columns: Array) -> Array:
    """Road cover 0..1 [SIZE, SIZE]."""
    cover = np.zeros((SIZE, SIZE), np.float32)
    for _ in range(rng.integers(0, 6)):
        angle, half = rng.uniform(0, np.pi), rng.uniform(0.2, 1.2)
        bend = rng.uniform(0, 15) * fractal(rng, SIZE, 3)
        offset = rng.uniform(-70, 70)
        distance = np.abs(
            (columns - SIZE / 2) * np.cos(angle) + (rows - SIZE / 2) * np.sin(angle) + bend - offset
        )
        np.maximum(cover, np.clip(half + 0.5 - distance, 0, 1), out=cover)
    return cover


def _draw_roofs(
    rng: np.random.Generator, s2: Array, power: Array, density: Array, count: int, sides: tuple[float, float]
) -> None:
    """Put `count` roofs with sides in px where the density is high into s2 and the linear power, in place."""
    chance = density.ravel() / density.sum()
    at = rng.choice(chance.size, size=count, p=chance)
    reach = int(np.ceil(sides[1])) + 1
    span = np.arange(-reach, reach + 1)
    row = (at // SIZE)[:, None, None] + span[None, :, None]
    column = (at % SIZE)[:, None, None] + span[None, None, :]
    angle = rng.uniform(0, np.pi) + rng.choice([0, np.pi / 2], count) + rng.normal(0, 0.2, count)
    cos, sin = np.cos(angle)[:, None, None], np.sin(angle)[:, None, None]
    dy = span[None, :, None] + rng.uniform(-0.5, 0.5, (count, 1, 1))
    dx = span[None, None, :] + rng.uniform(-0.5, 0.5, (count, 1, 1))
    half_a, half_b = rng.uniform(sides[0], sides[1], (2, count, 1, 1)) / 2
    cover = np.clip(half_a + 0.5 - np.abs(dx * cos + dy * sin), 0, 1) * np.clip(
        half_b + 0.5 - np.abs(dy * cos - dx * sin), 0, 1
    )
    inside = (row >= 0) & (row < SIZE) & (column >= 0) & (column < SIZE)
    cover = np.where(inside, cover, 0).astype(np.float32)
    index = (np.clip(row, 0, SIZE - 1) * SIZE + np.clip(column, 0, SIZE - 1)).ravel()
    total = np.bincount(index, cover.ravel(), SIZE * SIZE).reshape(SIZE, SIZE).astype(np.float32)
    palette = np.stack([_roof(rng) for _ in range(int(rng.integers(2, 9)))])
    spectra = palette[rng.integers(0, len(palette), count)] * np.exp(rng.normal(0, 0.15, (count, 1)))
    for band in range(4):
        colour = np.bincount(index, (cover * spectra[:, band, None, None]).ravel(), SIZE * SIZE)
        s2[band] = s2[band] * (1 - np.minimum(total, 1)) + colour.reshape(SIZE, SIZE) / np.maximum(total, 1)
    strength = 10 ** (rng.normal(rng.uniform(-9, 1), 5, count) / 10)
    echo = np.bincount(index, (cover * strength[:, None, None]).ravel(), SIZE * SIZE).reshape(SIZE, SIZE)
    echo = np.roll(echo, tuple(rng.integers(-1, 2, 2)), (0, 1))
    power[0] += echo
    power[1] += echo * 10 ** (-rng.normal(8, 2.5) / 10)


def _settle(rng: np.random.Generator, s2: Array, power: Array, roads: Array, land: Array) -> None:
    """Draw settlement on land: scattered farms, villages along roads, towns, halls."""
    near_roads = gaussian_filter(roads, rng.uniform(2, 8)) if roads.any() else np.ones_like(roads)
    field = fractal(rng, SIZE, rng.uniform(1.2, 2.5))
    density = np.exp(rng.uniform(0.5, 3.5) * field) * (near_roads + rng.uniform(0, 0.3) + 1e-3) * land + 1e-6
    town = np.clip((field - rng.uniform(0.3, 2)) / 0.5, 0, 1) * land * rng.uniform(0, 0.9)
    ground = rng.beta(1, 1) * _grey(rng, 500, 2500) + (1 - rng.beta(1, 1)) * _vegetation(rng)
    s2 += town * (ground[:, None, None] - s2)
    _draw_roofs(rng, s2, power, density, int(np.exp(rng.uniform(1, 7))), (0.6, rng.uniform(1.2, 3)))
    if rng.random() < 0.4:
        _draw_roofs(rng, s2, power, density, int(rng.integers(1, 20)), (2, rng.uniform(4, 14)))


def landscape(rng: np.random.Generator) -> Landscape:
    """One generated landscape."""
    rows, columns = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32)
    parcel = _parcels(rng, rows, columns)
    kinds = int(rng.integers(2, 14))
    covers = np.stack([_cover(rng) for _ in range(kinds)])
    echoes = np.stack([_backscatter(rng) for _ in range(kinds)])
    kind = rng.integers(0, kinds, 1009)[parcel]
    tone = np.exp(rng.normal(0, rng.uniform(0, 0.2), 1009))[parcel].astype(np.float32)
    s2 = (np.moveaxis(covers[kind], -1, 0) * tone).astype(np.float32)
    s1 = np.moveaxis(echoes[kind], -1, 0) + rng.normal(0, rng.uniform(0, 1.5), 1009)[parcel]

    woods = fractal(rng, SIZE, rng.uniform(1, 2.5)) > rng.uniform(-0.5, 2.5)
    s2 = np.where(woods, _vegetation(rng)[:, None, None] * rng.uniform(0.4, 1), s2).astype(np.float32)
    s1 = np.where(woods, _backscatter(rng, -10, 1.5)[:, None, None], s1)

    level = fractal(rng, SIZE, rng.uniform(1.5, 3))
    shore = rng.uniform(-0.5, 1.5) if rng.random() < 0.35 else np.inf
    water = np.clip((level - shore) / 0.05, 0, 1)
    s2 += water * (_water(rng)[:, None, None] - s2)
    s1 = s1 + water * (_backscatter(rng, -18, 4)[:, None, None] - s1)

    roads = _roads(rng, rows, columns) * (1 - water)
    s2 += roads * (_grey(rng, 500, 2500)[:, None, None] - s2)
    s1 = s1 - roads * rng.uniform(0, 4)

    s2 *= np.exp(rng.uniform(0.02, 0.25) * fractal(rng, SIZE, rng.uniform(0, 1.5)))
    s2 *= np.exp(rng.uniform(0, 0.06) * rng.standard_normal((4, SIZE, SIZE)))
    s1 = s1 + rng.uniform(0, 1.5) * fractal(rng, SIZE, rng.uniform(0.3, 1.5))
    power = 10 ** (s1 / 10)

    surf = np.zeros((SIZE, SIZE), np.float32)
    if shore < np.inf and rng.random() < 0.5:
        surf = _surf(rng, s2, level - shore)
    if rng.random() < 0.85:
        _settle(rng, s2, power, roads, (1 - water) * (1 - surf))

    looks = np.exp(rng.uniform(np.log(2), np.log(60)))
    power = power * rng.gamma(looks, 1 / looks, power.shape)
    blur = rng.uniform(0, 0.9)
    power = gaussian_filter(power, (0, blur, blur))
    blur = rng.uniform(0, 0.8)
    s2 = gaussian_filter(s2, (0, blur, blur))
    s1 = 10 * np.log10(np.maximum(power, 1e-4))
    return Landscape(s1.astype(np.float32), np.clip(s2, 0, 20000).astype(np.float32), surf)


def _surf(rng: np.random.Generator, s2: Array, depth: Array) -> Array:
    """Draw a sand beach and breaking waves along a shore, in place; returns where they are."""
    band = rng.uniform(0.1, 0.5)
    beach = np.clip((depth + band) / 0.05, 0, 1) * (depth <= 0)
    sand = _soil(rng)
    s2 += beach * (sand[:, None, None] - s2)
    ridges = 1 - np.abs(fractal(rng, SIZE, rng.uniform(1, 2)) + rng.uniform(0, 3) * depth)
    foam = (
        np.clip((ridges - rng.uniform(0.5, 0.9)) / 0.15, 0, 1) * (depth > 0) * (depth < rng.uniform(0.2, 1))
    )
    white = _grey(rng, 1200, 6000) * np.array([1, 1, 0.95, rng.uniform(0.5, 0.95)], np.float32)
    s2 += foam * (white[:, None, None] - s2)
    return ((beach > 0) | (depth > 0)).astype(np.float32)

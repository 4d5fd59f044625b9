"""Smoothing and smooth noise with numpy alone."""

from __future__ import annotations

import numpy as np


def blur(values: np.ndarray, sigma_px: float) -> np.ndarray:
    """Return ``values`` [H, W] smoothed by a Gaussian, edges repeated; float32."""
    reach = max(1, int(np.ceil(3 * sigma_px)))
    offsets = np.arange(-reach, reach + 1)
    weights = np.exp(-0.5 * (offsets / sigma_px) ** 2)
    weights /= weights.sum()
    result = values.astype(np.float32)
    for axis in (0, 1):
        width = [(0, 0), (0, 0)]
        width[axis] = (reach, reach)
        padded = np.pad(result, width, mode="edge")
        size = result.shape[axis]
        result = np.zeros_like(result)
        for weight, start in zip(weights.astype(np.float32), range(2 * reach + 1)):
            part = padded[start : start + size] if axis == 0 else padded[:, start : start + size]
            result += weight * part
    return result


def spread(mask: np.ndarray, radius_px: int) -> np.ndarray:
    """Return where a pixel of ``mask`` [H, W] lies within ``radius_px`` (a disc); bool."""
    height, width = mask.shape
    padded = np.pad(mask, radius_px)
    result = np.zeros_like(mask, dtype=bool)
    for down in range(-radius_px, radius_px + 1):
        for aside in range(-radius_px, radius_px + 1):
            if down * down + aside * aside <= (radius_px + 0.3) ** 2:
                top, left = radius_px + down, radius_px + aside
                result |= padded[top : top + height, left : left + width]
    return result


def patches(size: int, cell: int, rng: np.random.Generator) -> np.ndarray:
    """Return uniform 0..1 noise, float32 [size, size], constant in cells of ``cell`` pixels."""
    count = -(-size // cell)
    noise = rng.random((count, count), dtype=np.float32)
    return np.repeat(np.repeat(noise, cell, axis=0), cell, axis=1)[:size, :size]


def value_noise(side: int, cell: int, rng: np.random.Generator) -> np.ndarray:
    """Return smooth noise of about −1..1, float32 [side, side], with bumps of about ``cell`` pixels."""
    count = -(-side // cell) + 2
    nodes = rng.uniform(-1, 1, (count, count)).astype(np.float32)
    place = np.arange(side, dtype=np.float32) / cell
    first = place.astype(int)
    along = place - first
    along = (along * along * (3 - 2 * along))[:, None]
    rows = nodes[first] * (1 - along) + nodes[first + 1] * along
    return np.asarray(rows[:, first] * (1 - along.T) + rows[:, first + 1] * along.T, dtype=np.float32)

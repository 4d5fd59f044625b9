"""Errors at half the resolution, against bilinear interpolation: `python -m models.sharpen.report`."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple

import numpy as np
import onnxruntime

from popcorn_qgis.engine.imagery.compositing import sharpening

from .places import Lesson, bilinear, lessons

Network = Callable[[np.ndarray], np.ndarray]


def errors(scenes: Sequence[Lesson], network: Network, shortwave_px: int) -> Tuple[np.ndarray, np.ndarray]:
    """Return the RMSE in DN of the sharpened and of the interpolated bands, [6] each, over all scenes."""
    own: List[np.ndarray] = []
    interpolated: List[np.ndarray] = []
    for one in scenes:
        found = sharpening.sharpened(one.seen, network, (True,) * 4, shortwave_px)
        own.append(((found - one.truth) ** 2).mean(axis=(1, 2)))
        interpolated.append(((bilinear(one) - one.truth) ** 2).mean(axis=(1, 2)))
    return np.sqrt(np.mean(own, axis=0)), np.sqrt(np.mean(interpolated, axis=0))


def of_file(data: bytes) -> Network:
    """Return the network of a model file."""
    session = onnxruntime.InferenceSession(data)
    return lambda fed: session.run(None, {"s2": np.ascontiguousarray(fed, np.float32)})[0][0]


def row(place: str, network: Network, shortwave_px: int) -> str:
    """Return a row of the table: the change of each band's RMSE against bilinear, per cent."""
    own, interpolated = errors(lessons(place), network, shortwave_px)
    cells = [f"{100 * (a / b - 1):.0f} %" for a, b in zip(own, interpolated)]
    return f"| {place} | " + " | ".join(cells) + " |"

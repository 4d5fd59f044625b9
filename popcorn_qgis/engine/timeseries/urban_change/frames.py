"""The last valid value of every pixel of each stream: what a step of the network sees (section 7)."""

from __future__ import annotations

from typing import Dict, Mapping

import numpy as np


class Frames:
    """One frame a stream; pixels never seen are 0. All bands of a stream share a mask.

    ``age_since_s`` and ``looks`` tell for each stream and pixel when its value was taken (0: never) and how
    many acquisitions it has had: the network repeats old values without saying so.
    """

    def __init__(self, bands: Mapping[str, int], shape: tuple[int, int]) -> None:
        self.values: Dict[str, np.ndarray] = {
            name: np.zeros((count, *shape), dtype=np.float32) for name, count in bands.items()
        }
        self.age_since_s = {name: np.zeros(shape, dtype=np.int64) for name in bands}
        self.looks = {name: np.zeros(shape, dtype=np.int32) for name in bands}

    def take(self, stream: str, values: np.ndarray, valid: np.ndarray, time_s: int) -> None:
        """Replace the valid pixels (bool [height, width]) of a stream by float32 [bands, height, width]."""
        np.copyto(self.values[stream], values, where=valid)
        self.age_since_s[stream][valid] = time_s
        self.looks[stream] += valid

    def stand_in(self, missing: str, other: str) -> None:
        """Let the frame of another stream stand for one that has none (a missing pass, section 10)."""
        self.values[missing] = self.values[other]


def tiles(values: np.ndarray, side_px: int, border_px: int) -> np.ndarray:
    """Return the reference's tiles [rows, columns, …, side, side] of […, height, width], without the rest."""
    stride = side_px - 2 * border_px
    down, across = ((size - 2 * border_px) // stride for size in values.shape[-2:])
    return np.stack(
        [
            np.stack(
                [
                    values[..., y * stride : y * stride + side_px, x * stride : x * stride + side_px]
                    for x in range(across)
                ]
            )
            for y in range(down)
        ]
    )
